"""The graph on a server: graph by graph, only what changed, and safe to break off.

What is on the server is recorded there, in the graph ``PUBLICATION``: a digest per graph, or
``PENDING`` while that graph is being written. Before anything changes, every graph that will is
marked; its digest is added once it is whole. A run that broke off is simply run again.

Questions are asked of the union of all graphs, each triple once. A server's default graph is made
that union; where the server builds its own (and repeats a triple as often as graphs have it), the
union is a graph of its own that EndpointStore asks (docs/publish.md).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import groupby

from parley.errors import ParleyError
from parley.publish.server import TRIPLES_A_REQUEST, Server
from parley.rdf.terms import ID
from parley.store.base import Term
from parley.store.remote import UNION, EndpointStore

PUBLICATION = f"{ID}graph/publication"
PENDING = "pending"
IDENTIFIER = "http://purl.org/dc/terms/identifier"
_PAGE = 5_000
_GRAPHS_A_RECORD = 50
_TRIPLES_A_STEP = 20_000

Quads = Callable[[], Iterable[tuple[str, str]]]
"""A graph, as often as it is asked for: pairs of a named graph and a line of N-Triples."""


@dataclass(frozen=True)
class Plan:
    """What has to change: digests of the graphs as they are here, names of those to be written."""

    local: dict[str, str]
    sizes: dict[str, int]
    old: frozenset[str]
    changed: frozenset[str]
    gone: frozenset[str]

    @property
    def current(self) -> bool:
        """True where the server has everything already."""
        return not self.changed and not self.gone

    def triples(self) -> int:
        """How many triples will be written."""
        return sum(self.sizes[graph] for graph in self.changed)


@dataclass
class Publisher:
    """Brings a server to the state of a graph. ``track`` sees the graphs pass as they are done."""

    server: Server
    store: EndpointStore
    quads: Quads
    track: Callable[[Iterable[str], int], Iterable[str]] = lambda graphs, _: graphs
    done: int = field(default=0, init=False)

    def plan(self) -> Plan:
        """What differs between here and there."""
        local, sizes = _digests(self.quads())
        if not local:
            raise ParleyError("the graph is empty", fix="run 'parley build' first")
        there = self._recorded()
        changed = frozenset(name for name, value in local.items() if there.get(name) != value)
        return Plan(local, sizes, frozenset(there), changed, frozenset(there.keys() - local.keys()))

    def publish(self, plan: Plan) -> None:
        """Carry a plan out. Where it breaks off, the next run goes on."""
        if plan.current:
            return
        self.server.replace(PUBLICATION, _records(plan, plan.changed | plan.gone))
        union = Union(self.server, self.store)
        for graph in sorted(plan.gone):
            union.forget(graph)
            self.server.drop(graph)
        finished: list[str] = []
        for graph in self.track(self._written(plan, union), len(plan.changed)):
            finished.append(graph)
            if len(finished) >= _GRAPHS_A_RECORD:
                self._record(plan, union, finished)
        self._record(plan, union, finished)
        if not union.exact:
            self.server.replace(union.graph, (line for _, line in self.quads()))
        self.server.replace(PUBLICATION, _records(plan, frozenset()))

    def _written(self, plan: Plan, union: Union) -> Iterator[str]:
        """Write the changed graphs; each is given when it is whole, also one met in pieces."""
        missing = {graph: plan.sizes[graph] for graph in plan.changed}
        begun: set[str] = set()
        for graph, pairs in groupby(self.quads(), key=lambda pair: pair[0]):
            if graph not in missing:
                continue
            lines = [line for _, line in pairs]
            if graph in begun:
                self.server.add(graph, lines)
            else:
                if graph in plan.old:
                    union.forget(graph)
                self.server.replace(graph, lines)
            begun.add(graph)
            union.add(lines)
            missing[graph] -= len(lines)
            if missing[graph] == 0:
                yield graph

    def _record(self, plan: Plan, union: Union, finished: list[str]) -> None:
        """Note graphs as done, once the union has them too."""
        union.flush()
        self.server.add(PUBLICATION, [_record(graph, plan.local[graph]) for graph in finished])
        self.done += len(finished)
        finished.clear()

    def _recorded(self) -> dict[str, str]:
        """The digests on the server, page by page: servers bound the rows they give."""
        found: dict[str, str] = {}
        last = ""
        while True:
            rows = self.store.select(
                f"SELECT ?graph ?digest WHERE {{ GRAPH <{PUBLICATION}> {{ ?graph <{IDENTIFIER}> "
                f'?digest }} FILTER(STR(?graph) > "{last}") }} ORDER BY STR(?graph) LIMIT {_PAGE}'
            )
            page = [(_text(graph), _text(digest)) for graph, digest in rows.rows]
            for graph, digest in page:
                if found.get(graph, PENDING) == PENDING:
                    found[graph] = digest
            if len(page) < _PAGE:
                return found
            last = page[-1][0]


@dataclass
class Union:
    """The graph that questions are asked of: the server's default graph, or one of its own.

    ``exact`` is False once something had to be removed that the server cannot remove by itself.
    """

    server: Server
    store: EndpointStore
    exact: bool = True
    graph: str | None = field(init=False)
    _waiting: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Find out whether the default graph shows what another graph holds."""
        probe = f"SELECT ?d WHERE {{ ?g <{IDENTIFIER}> ?d FILTER(STRSTARTS(STR(?g), '{ID}graph/')"
        shown = next(self.store.ask_server(f"{probe}) }} LIMIT 1"), None)
        self.graph = UNION if shown else None

    def add(self, lines: Iterable[str]) -> None:
        """Add triples, soon."""
        self._waiting += lines
        if len(self._waiting) >= TRIPLES_A_REQUEST:
            self.flush()

    def flush(self) -> None:
        """Add what waits, now."""
        self.server.add(self.graph, self._waiting)
        self._waiting = []

    def forget(self, graph: str) -> None:
        """Remove what only this graph holds, in steps that a transaction can bear."""
        self.flush()
        whole = f"GRAPH <{self.graph}> {{ ?s ?p ?o }}" if self.graph else "?s ?p ?o ."
        alone = (
            f"{{ SELECT ?s ?p ?o WHERE {{ GRAPH <{graph}> {{ ?s ?p ?o }} {whole} "
            "FILTER NOT EXISTS { GRAPH ?other { ?s ?p ?o } "
            f"FILTER(?other NOT IN (<{graph}>, <{UNION}>)) }} }} LIMIT {_TRIPLES_A_STEP} }}"
        )
        while self.exact and any(self.store.ask_server(f"SELECT ?s WHERE {{ {alone} }} LIMIT 1")):
            self.exact = self.server.try_update(f"DELETE {{ {whole} }} WHERE {{ {alone} }}")


def _records(plan: Plan, pending: frozenset[str]) -> list[str]:
    """The record of every graph; those to be written or dropped are pending."""
    marked = [_record(graph, PENDING) for graph in sorted(pending)]
    done = (_record(*item) for item in sorted(plan.local.items()) if item[0] not in pending)
    return [*marked, *done]


def _record(graph: str, digest: str) -> str:
    return f'<{graph}> <{IDENTIFIER}> "{digest}" .\n'


def _digests(quads: Iterable[tuple[str, str]]) -> tuple[dict[str, str], dict[str, int]]:
    """A digest and a number of triples per graph. The order of triples does not matter."""
    sums: dict[str, int] = {}
    sizes: dict[str, int] = {}
    for graph, line in quads:
        value = int.from_bytes(sha256(line.encode()).digest(), "big")
        sums[graph] = (sums.get(graph, 0) + value) % 2**256
        sizes[graph] = sizes.get(graph, 0) + 1
    return {graph: f"sum-sha256:{total:064x}" for graph, total in sums.items()}, sizes


def _text(term: Term | None) -> str:
    return getattr(term, "value", "")
