"""Writing to a SPARQL server: by the Graph Store Protocol, else by SPARQL Update.

Servers differ in where they take what; ``addresses`` has the places to try beside an endpoint, and
the first that takes a write is kept. A graph is named by its IRI, ``None`` being the default one.
Triples come as N-Triples. Everything here may be repeated without harm.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from urllib.parse import quote, urlencode, urlsplit, urlunsplit

from parley.errors import ParleyError
from parley.store.remote import EndpointStore
from parley.store.requests import Remote, Reply, check_address

# Oxigraph and Fuseki; Virtuoso; GraphDB and RDF4J.
_STORES = {
    "query": ("store", "data", "sparql-graph-crud-auth"),
    "sparql": ("sparql-graph-crud-auth", "data", "store"),
}
_UPDATES = {"query": ("update", "sparql-auth"), "sparql": ("sparql-auth", "update")}
_ABSENT = (400, 404, 405, 406, 415, 501)
TRIPLES_A_REQUEST, TRIPLES_AN_UPDATE = 10_000, 1_000
BYTES_A_REQUEST = 4_000_000


def addresses(endpoint: str) -> tuple[list[str], list[str]]:
    """Where a graph store and where updates may be, beside a query endpoint.

    >>> addresses("http://localhost:7878/query")[0][0], addresses("http://localhost/ds/sparql")[1]
    ('http://localhost:7878/store', ['http://localhost/ds/sparql-auth', 'http://localhost/ds/update'])
    """
    parts = urlsplit(endpoint)
    path = parts.path.rstrip("/")
    folder, _, last = path.rpartition("/")

    def beside(*paths: str) -> list[str]:
        return [urlunsplit((parts.scheme, parts.netloc, each, "", "")) for each in paths]

    if folder.endswith("/repositories"):
        return beside(f"{path}/rdf-graphs/service"), beside(f"{path}/statements")
    last = last if last in _STORES else "query"
    stores = [f"{folder}/{name}" for name in _STORES[last]]
    return beside(*stores), beside(*(f"{folder}/{name}" for name in _UPDATES[last]), path)[:2]


def open_server(
    endpoint: str, graph_store: str | None, update: str | None, timeout: float
) -> tuple[Server, EndpointStore]:
    """A server to write to and to ask; places that are not given are looked for."""
    stores, updates = addresses(check_address(endpoint))
    remote = Remote(timeout=timeout)
    places = [check_address(graph_store)] if graph_store else stores
    update_places = [check_address(update)] if update else updates
    store = EndpointStore(endpoint, timeout=timeout, remote=remote)
    return Server(places, update_places, remote), store


@dataclass
class Server:
    """A server that can be written to; ``stores`` and ``updates`` are the places to try."""

    stores: list[str]
    updates: list[str]
    remote: Remote
    _found: dict[str, str] = field(default_factory=dict)

    def replace(self, graph: str | None, triples: Iterable[str]) -> None:
        """Make a graph hold these triples and no others. Not in one step when they are many."""
        first = True
        for batch in self._batches(triples):
            self._write("PUT" if first else "POST", graph, batch)
            first = False
        if first:
            self.drop(graph)

    def add(self, graph: str | None, triples: Iterable[str]) -> None:
        """Add triples to a graph."""
        for batch in self._batches(triples):
            self._write("POST", graph, batch)

    def drop(self, graph: str | None) -> None:
        """Remove a graph; one that is not there is none."""
        if not self._store("DELETE", graph, b""):
            self.update(f"DROP SILENT {_target(graph)}")

    def update(self, text: str) -> None:
        """A SPARQL Update."""
        if not self.try_update(text):
            raise self._no_way()

    def try_update(self, text: str) -> bool:
        """The same; False where the server takes no updates."""
        body = urlencode({"update": text}).encode()
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        for url in [self._found["update"]] if "update" in self._found else self.updates:
            reply = self.remote.send("POST", url, body, kind)
            if reply.good:
                self._found["update"] = url
                return True
            if "update" in self._found or reply.status not in _ABSENT:
                raise _refusal(reply, url)
        return False

    def _write(self, method: str, graph: str | None, batch: Sequence[str]) -> None:
        if self._store(method, graph, "".join(batch).encode()):
            return
        if method == "PUT":
            self.update(f"DROP SILENT {_target(graph)}")
        opening, closing = (f"GRAPH <{graph}> {{", "}") if graph else ("", "")
        for start in range(0, len(batch), TRIPLES_AN_UPDATE):
            part = "".join(batch[start : start + TRIPLES_AN_UPDATE])
            self.update(f"INSERT DATA {{ {opening} {part} {closing} }}")

    def _store(self, method: str, graph: str | None, body: bytes) -> bool:
        """A Graph Store request; False where the server knows no such protocol."""
        name = f"graph={quote(graph, safe='')}" if graph else "default"
        kind = {"Content-Type": "application/n-triples"}
        known = "store" in self._found
        for url in [self._found["store"]] if known else self.stores:
            if not url:
                return False
            reply = self.remote.send(method, f"{url}?{name}", body, kind if body else {})
            gone = method == "DELETE" and reply.status == 404
            if reply.good or (known and gone):
                self._found["store"] = url
                return True
            if known or reply.status not in _ABSENT:
                raise _refusal(reply, url)
        self._found["store"] = ""
        return False

    def _batches(self, triples: Iterable[str]) -> Iterable[list[str]]:
        batch: list[str] = []
        size = 0
        for triple in triples:
            if batch and (len(batch) >= TRIPLES_A_REQUEST or size > BYTES_A_REQUEST):
                yield batch
                batch, size = [], 0
            batch.append(triple)
            size += len(triple)
        if batch:
            yield batch

    def _no_way(self) -> ParleyError:
        tried = ", ".join([*self.stores, *self.updates])
        return ParleyError(
            "the server takes neither graphs nor updates",
            where=tried,
            fix="say where with --graph-store or --update",
        )


def _target(graph: str | None) -> str:
    return f"GRAPH <{graph}>" if graph else "DEFAULT"


def _refusal(reply: Reply, url: str) -> ParleyError:
    if reply.status in (401, 403):
        fix = "set PARLEY_USER and PARLEY_PASSWORD, or PARLEY_TOKEN, in the environment"
        return ParleyError(f"the server does not let us write ({reply.said()})", where=url, fix=fix)
    return ParleyError(f"the server says {reply.said()}", where=url)
