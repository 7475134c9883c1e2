"""One small interface over whatever holds the graph.

A store answers SPARQL 1.1 over the union of its named graphs. It may be RDF files read into
memory, an Oxigraph folder on disk (read-only), any SPARQL endpoint (store_remote.py), or one of
the first two in a process of its own that can be killed (store_worker.py). Terms are pyoxigraph's
everywhere; results are read once.

Parameters are bound by a ``VALUES`` clause made of serialised terms. Oxigraph's own
``substitutions=`` takes only variables of the projection (no FILTER-only parameter, no CONSTRUCT),
and a server knows nothing of it: one way for all keeps the answers the same.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

import pyoxigraph as ox

from parley.errors import ParleyError
from parley.resources import read_ontology
from parley.safety import outermost_where
from parley.terms import ID

Term: TypeAlias = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple
Row: TypeAlias = tuple[Term | None, ...]

DEFAULT_GRAPH = Path("graph/parley.nq")
BACKGROUND = ("actors.ttl", "exchanges.ttl", "parley.ttl")


@dataclass
class Rows:
    """The answer of a SELECT: variable names and rows, unbound cells None."""

    variables: tuple[str, ...]
    rows: Iterator[Row]


@dataclass
class Triples:
    """The answer of a CONSTRUCT or DESCRIBE."""

    triples: Iterator[ox.Triple]


Result: TypeAlias = Rows | Triples | bool


@dataclass(frozen=True)
class Source:
    """Where a graph is: files, a store folder, or an endpoint; by default graph/parley.nq.

    ``background`` adds who is who, the known exchanges and the terms (ontology/) to files. A
    published or stored graph holds them already.
    """

    files: tuple[str, ...] = ()
    directory: str | None = None
    endpoint: str | None = None
    background: bool = True


class Store(ABC):
    """Answers questions. ``bindings`` are terms for variables of the question."""

    @abstractmethod
    def ask_anything(self, text: str) -> Result:
        """The answer to a query of any form."""

    def run(self, text: str, bindings: Mapping[str, Term] | None = None) -> Result:
        """The answer to a query of any form, with parameters bound."""
        return self.ask_anything(bind(text, bindings or {}))

    def select(self, text: str, bindings: Mapping[str, Term] | None = None) -> Rows:
        """The rows of a SELECT."""
        result = self.run(text, bindings)
        if not isinstance(result, Rows):
            raise ParleyError("not a SELECT query", where="query")
        return result

    def ask(self, text: str, bindings: Mapping[str, Term] | None = None) -> bool:
        """The answer of an ASK."""
        result = self.run(text, bindings)
        if not isinstance(result, bool):
            raise ParleyError("not an ASK query", where="query")
        return result

    def construct(self, text: str, bindings: Mapping[str, Term] | None = None) -> Triples:
        """The triples of a CONSTRUCT or DESCRIBE."""
        result = self.run(text, bindings)
        if not isinstance(result, Triples):
            raise ParleyError("not a CONSTRUCT query", where="query")
        return result


@dataclass
class LocalStore(Store):
    """An Oxigraph store in this process, in memory or on disk.

    Where its default graph is filled, that is taken to be the union, each triple once; else
    Oxigraph makes the union on the fly, which gives a triple as often as graphs have it. Names
    that every article declares then multiply with every join: 30 s instead of 0.05 s for the
    ledger of 500 articles.
    """

    store: ox.Store = field(default_factory=ox.Store)

    @cached_property
    def _has_union(self) -> bool:
        return any(self.store.quads_for_pattern(None, None, None, ox.DefaultGraph()))

    def ask_anything(self, text: str) -> Result:
        try:
            result = self.store.query(text, use_default_graph_as_union=not self._has_union)
        except SyntaxError as error:
            raise ParleyError(f"not valid SPARQL: {one_line(error)}", where="query") from error
        if isinstance(result, ox.QueryBoolean):
            return bool(result)
        if isinstance(result, ox.QueryTriples):
            return Triples(result)
        return Rows(tuple(v.value for v in result.variables), (tuple(row) for row in result))


def bind(text: str, bindings: Mapping[str, Term]) -> str:
    """The query with its parameters bound, each as a term written by the RDF library.

    >>> bind("SELECT ?s WHERE { ?s ?p ?o }", {"o": ox.Literal('"} DROP ALL')})
    'SELECT ?s WHERE { VALUES ?o { "\\\\"} DROP ALL" } ?s ?p ?o }'
    """
    if not bindings:
        return text
    place = outermost_where(text)
    values = "".join(f" VALUES ?{name} {{ {term} }}" for name, term in sorted(bindings.items()))
    return text[:place] + values + text[place:]


def open_store(
    source: Source | None = None,
    *,
    timeout: float | None = None,
    memory_mb: int | None = None,
    max_rows: int | None = None,
) -> Store:
    """The store of a source. With ``timeout`` or ``memory_mb`` a local one runs in its own process.

    A killed process is the only time limit an engine cannot ignore. ``max_rows`` spares that
    process from sending more than will be shown.
    """
    source = source or Source()
    if source.endpoint:
        from parley.store_remote import EndpointStore

        return EndpointStore(source.endpoint, timeout=timeout or 30.0)
    if timeout or memory_mb:
        from parley.store_worker import WorkerStore

        return WorkerStore(source, timeout=timeout, memory_mb=memory_mb, max_rows=max_rows)
    if source.directory:
        return LocalStore(_open_directory(source.directory))
    store = LocalStore(load_files(source.files or (str(DEFAULT_GRAPH),)))
    if source.background:
        load_background(store.store)
    return store


def _open_directory(directory: str) -> ox.Store:
    if not (Path(directory) / "CURRENT").is_file():
        raise ParleyError("no store here", where=directory, fix="run 'parley build' first")
    try:
        return ox.Store.read_only(directory)
    except OSError as error:
        raise ParleyError(one_line(error), where=directory) from error


def load_files(files: Sequence[str]) -> ox.Store:
    """RDF files of any kind in one store in memory, with their union as default graph.

    The kind of a file is told by its ending.
    """
    store = ox.Store()
    for name in files:
        kind = ox.RdfFormat.from_extension(Path(name).suffix[1:])
        if kind is None:
            raise ParleyError("not a known RDF ending", where=name, fix="use .nq, .trig or .ttl")
        try:
            store.bulk_extend(_with_union(ox.parse(path=name, format=kind)))
        except FileNotFoundError as error:
            fix = "run 'parley build' first"
            raise ParleyError("no graph here", where=name, fix=fix) from error
        except (OSError, SyntaxError, ValueError) as error:
            raise ParleyError(f"cannot be read: {one_line(error)}", where=name) from error
    return store


def _with_union(quads: Iterable[ox.Quad]) -> Iterator[ox.Quad]:
    """Each quad, and its triple in the default graph."""
    for quad in quads:
        yield quad
        yield ox.Quad(quad.subject, quad.predicate, quad.object)


def load_background(store: ox.Store) -> None:
    """Add the files of ontology/ that questions need for labels and classes, a graph each."""
    for name in BACKGROUND:
        try:
            text = read_ontology(name)
        except FileNotFoundError:
            continue
        graph = ox.NamedNode(f"{ID}graph/{Path(name).stem}")
        store.load(text, format=ox.RdfFormat.TURTLE, to_graph=graph, lenient=True)
        store.load(text, format=ox.RdfFormat.TURTLE, lenient=True)


def one_line(error: Exception) -> str:
    """What an error says, in one line of bearable length."""
    return " ".join(str(error).split())[:300]
