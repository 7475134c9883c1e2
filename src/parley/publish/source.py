"""What is published: the named graphs of files or of a store, and what questions need besides.

Blank nodes become IRIs, so that a graph can be sent in pieces and compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

import pyoxigraph as ox

from parley.errors import ParleyError
from parley.publish import PUBLICATION, Quads
from parley.rdf.terms import ID
from parley.resources import read_ontology
from parley.store.base import Source, one_line
from parley.store.local import BACKGROUND, DEFAULT_GRAPH, LocalStore, open_local
from parley.store.remote import UNION

_GENID = f"{ID}.well-known/genid/"


def quads_of(source: Source) -> Quads:
    """The graphs of a source, to be read as often as needed."""
    if source.directory:
        local = open_local(source)
        assert isinstance(local, LocalStore)
        return lambda: _lines(_of_store(local.store))
    files = source.files or (str(DEFAULT_GRAPH),)
    background = _of_background if source.background else lambda: iter(())
    return lambda: _lines(chain(_of_files(files), background()))


def _lines(quads: Iterable[ox.Quad]) -> Iterator[tuple[str, str]]:
    for quad in quads:
        graph = _term(quad.graph_name)[1:-1]
        if graph not in (PUBLICATION, UNION):
            terms = map(_term, (quad.subject, quad.predicate, quad.object))
            yield graph, f"{' '.join(terms)} .\n"


def _term(term: object) -> str:
    return f"<{_GENID}{term.value}>" if isinstance(term, ox.BlankNode) else str(term)


def _of_store(store: ox.Store) -> Iterator[ox.Quad]:
    """Graph by graph; the default graph is the union of the others."""
    for graph in store.named_graphs():
        yield from store.quads_for_pattern(None, None, None, graph)


def _of_files(names: Iterable[str]) -> Iterator[ox.Quad]:
    for name in names:
        kind = ox.RdfFormat.from_extension(Path(name).suffix[1:])
        if kind is None or not kind.supports_datasets:
            fix = "publish what 'parley build' wrote, as .nq or .trig"
            raise ParleyError("not a file of named graphs", where=name, fix=fix)
        try:
            for quad in ox.parse(path=name, format=kind):
                if isinstance(quad.graph_name, ox.DefaultGraph):
                    raise ParleyError("has triples outside every named graph", where=name)
                yield quad
        except FileNotFoundError as error:
            fix = "run 'parley build' first"
            raise ParleyError("no graph here", where=name, fix=fix) from error
        except (OSError, SyntaxError, ValueError) as error:
            raise ParleyError(f"cannot be read: {one_line(error)}", where=name) from error


def _of_background() -> Iterator[ox.Quad]:
    """Who is who, the known exchanges and the terms, a graph each."""
    for name in BACKGROUND:
        graph = ox.NamedNode(f"{ID}graph/{Path(name).stem}")
        text = read_ontology(name)
        found = ox.Dataset(ox.parse(text, format=ox.RdfFormat.TURTLE, lenient=True))
        # Nameless nodes get new names with every reading; their canonical ones stay.
        found.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
        for quad in found:
            yield ox.Quad(quad.subject, quad.predicate, quad.object, graph)
