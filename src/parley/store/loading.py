"""A graph from files, and the stored articles it was made from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from rdflib.namespace import DCTERMS

from parley.articles import Problem, read_articles
from parley.errors import ParleyError
from parley.model import Article
from parley.rdf.namespaces import as_terms
from parley.rdf.terms import Quad, value_of

_FORMS = {".nq": "N_QUADS", ".ttl": "TURTLE", ".nt": "N_TRIPLES", ".trig": "TRIG"}


def read_graph(paths: Iterable[Path]) -> list[Quad]:
    """The quads of RDF files, or of a folder that holds ``parley.nq``."""
    return [quad for path in paths for quad in _read(path / "parley.nq" if path.is_dir() else path)]


def find_texts(
    quads: Sequence[Quad], folders: Sequence[Path], graphs: Sequence[Path]
) -> dict[str, Article]:
    """The stored articles by id: of the folders given, else from where the graph says they lie."""
    if not folders:
        sources = {value_of(quad[2]) for quad in quads if quad[1] == as_terms(DCTERMS).source}
        beside = [Path(), *(path.parent for path in graphs)]
        folders = sorted(
            {
                place
                for source in sources
                for place in [next((b / source for b in beside if (b / source).is_file()), None)]
                if place
            }
        )
    found = read_articles(folders) if folders else ()
    return {item.id: item for item in found if not isinstance(item, Problem)}


def _read(path: Path) -> list[Quad]:
    import pyoxigraph as ox

    if not path.exists():
        raise ParleyError("there is no graph", where=str(path), fix="build one: parley build seeds")
    form = _FORMS.get(path.suffix)
    if form is None:
        fix = f"give one of {', '.join(sorted(_FORMS))}, or a folder that parley build wrote"
        raise ParleyError("not a graph", where=str(path), fix=fix)
    try:
        found = ox.parse(path=path, format=getattr(ox.RdfFormat, form))
        return [_quad(quad) for quad in found]
    except (SyntaxError, ValueError) as error:
        raise ParleyError(f"not valid RDF: {error}", where=str(path)) from error


def _quad(quad: object) -> Quad:
    import pyoxigraph as ox

    if not isinstance(quad, ox.Quad):
        raise TypeError(f"not a quad: {quad!r}")
    name = quad.graph_name
    graph = "" if isinstance(name, ox.DefaultGraph) else str(name)
    return str(quad.subject), str(quad.predicate), str(quad.object), graph
