"""What there is to validate: a built graph, RDF files, a folder of them, a store, an endpoint."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from parley.errors import ParleyError
from parley.positions import SCANNED, scan_file
from parley.rdf.terms import XSD, Quad, literal
from parley.store import Rows, Store, one_line

ENDINGS = (*SCANNED, ".jsonld", ".rdf", ".n3")
_NAMED = "SELECT ?s ?p ?o ?g WHERE { GRAPH ?g { ?s ?p ?o } }"
_PLAIN = "SELECT ?s ?p ?o WHERE { ?s ?p ?o }"


@dataclass
class Data:
    """The quads, and the files in which their places can be looked up, the readable ones first."""

    quads: list[Quad] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)
    folders: list[Path] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)


def read_sources(sources: Sequence[str]) -> Data:
    """Everything the sources hold, each quad once; blank nodes of two files stay apart."""
    data = Data(shown=list(sources))
    for source in sources:
        if source.startswith(("http://", "https://")):
            from parley.store.remote import EndpointStore

            data.quads += _read_store(EndpointStore(source, timeout=300))
            continue
        path = Path(source)
        data.folders.append(path)
        if (path / "parley.nq").is_file():
            data.quads += read_rdf(path / "parley.nq", len(data.files))
            readable = sorted(set(path.rglob("*.ttl")) - set(path.glob(".*/**/*.ttl")))
            data.files += [*readable, path / "parley.nq"]
        elif (path / "CURRENT").is_file():
            from parley.store import Source, open_store

            data.quads += _read_store(open_store(Source(directory=source)))
        else:
            for file in rdf_files(path):
                data.quads += read_rdf(file, len(data.files))
                data.files.append(file)
    data.quads = list(dict.fromkeys(data.quads))
    return data


def rdf_files(path: Path) -> list[Path]:
    """The RDF files of a folder and below, or the one file."""
    if not path.exists():
        fix = "build one with 'parley build seeds', or give files, a store or an address"
        raise ParleyError("there is no graph", where=str(path), fix=fix)
    if not path.is_dir():
        return [path]
    found = sorted(
        each
        for each in path.rglob("*")
        if each.suffix in ENDINGS
        and each.is_file()
        and not any(part.startswith(".") for part in each.relative_to(path).parts)
    )
    if not found:
        raise ParleyError("holds no RDF", where=str(path), fix=f"give one of {' '.join(ENDINGS)}")
    return found


def read_rdf(path: Path, number: int = 0) -> list[Quad]:
    """The quads of a file. With blank nodes our scanner reads it: it names them by their place."""
    import pyoxigraph as ox

    form = ox.RdfFormat.from_extension(path.suffix[1:])
    if form is None or path.suffix not in ENDINGS:
        raise ParleyError("not RDF", where=str(path), fix=f"give one of {' '.join(ENDINGS)}")
    try:
        base = path.resolve().as_uri()
        own = path.suffix not in SCANNED  # blank nodes must differ from those of other files
        found = ox.parse(path=path, format=form, base_iri=base, rename_blank_nodes=own)
        quads = [_quad(each) for each in found]
    except FileNotFoundError as error:
        raise ParleyError("there is no such file", where=str(path)) from error
    except SyntaxError as error:
        at = [str(part) for part in (error.lineno, error.offset) if part]
        what = f"not valid RDF: {one_line(error).split(' (<')[0]}"
        raise ParleyError(what, where=":".join([str(path), *at])) from error
    except (OSError, ValueError) as error:
        raise ParleyError(f"cannot be read: {one_line(error)}", where=str(path)) from error
    blank = any(term.startswith("_:") for quad in quads for term in (*quad[:3:2], quad[3]))
    if not blank or path.suffix not in SCANNED:
        return quads
    _, statements = scan_file(path, blank=blank_label(number))
    return [(each.subject, each.predicate, each.value, each.graph) for each in statements]


def blank_label(number: int) -> str:
    """How the blank nodes of a file begin, by its number among the files."""
    return f"f{number}-"


def _read_store(store: Store) -> Iterator[Quad]:
    found = 0
    for text in (_NAMED, _PLAIN):
        if not found:
            for quad in _rows(store.select(text)):
                found += 1
                yield quad


def _rows(rows: Rows) -> Iterator[Quad]:
    for row in rows.rows:
        subject, predicate, value, graph = (*map(_term, row), "")[:4]
        yield subject, predicate, value, graph


def _quad(quad: object) -> Quad:
    import pyoxigraph as ox

    if not isinstance(quad, ox.Quad):
        raise TypeError(f"not a quad: {quad!r}")
    name = quad.graph_name
    graph = "" if isinstance(name, ox.DefaultGraph) else _term(name)
    return _term(quad.subject), _term(quad.predicate), _term(quad.object), graph


def _term(term: object) -> str:
    """A term of pyoxigraph as ``parley.rdf.terms`` writes it: those escape fewer characters."""
    import pyoxigraph as ox

    if isinstance(term, ox.Triple):
        raise ValueError("a triple about a triple, which SHACL cannot look into")
    if not isinstance(term, ox.Literal):
        return str(term)
    text = literal(term.value)
    if term.language:
        return f"{text}@{term.language}"
    datatype = term.datatype.value
    return text if datatype == f"{XSD}string" else f"{text}^^<{datatype}>"


def named(quads: Iterable[Quad]) -> list[Quad]:
    """The quads with blank nodes given names, for what takes no blank nodes."""
    return [(_name(s), p, _name(o), _name(g)) for s, p, o, g in quads]


def unnamed(term: str) -> str:
    """A term as it was before ``named``.

    >>> unnamed("<urn:parley:blank:f0-1>"), unnamed("<urn:a>")
    ('_:f0-1', '<urn:a>')
    """
    return f"_:{term[len(_BLANK) : -1]}" if term.startswith(_BLANK) else term


_BLANK = "<urn:parley:blank:"


def _name(term: str) -> str:
    return f"{_BLANK}{term[2:]}>" if term.startswith("_:") else term
