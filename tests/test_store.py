"""Every kind of store gives the same answers, and says clearly why it cannot."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import parse_qs

import pyoxigraph as ox
import pytest

from parley.errors import ParleyError
from parley.store import LocalStore, Rows, Source, Triples, load_files, open_store
from parley.store.remote import JSON, N_TRIPLES
from parley.store.results import write

FIXTURE = Path(__file__).parent / "queries" / "fixture.trig"
FILES = Source(files=(str(FIXTURE),), background=False)
COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"
ACTORS = (
    "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
    "SELECT ?s ?l WHERE { ?s skos:prefLabel ?l } ORDER BY ?s ?l LIMIT 5"
)
SLOW = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?c != ?i) }"


class Service(BaseHTTPRequestHandler):
    """The least of a SPARQL service."""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        try:
            result = LocalStore(load_files([str(FIXTURE)])).run(parse_qs(body)["query"][0])
        except ParleyError as error:
            self.send_error(400, str(error))
            return
        triples = isinstance(result, Triples)
        self.send_response(200)
        self.send_header("Content-Type", N_TRIPLES if triples else f"{JSON}; charset=utf-8")
        self.end_headers()
        self.wfile.write("".join(write(result, "nt" if triples else "json")).encode())

    def log_message(self, *_arguments: object) -> None:
        """Keep the tests' output clean."""


@pytest.fixture(scope="module")
def service() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Service)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/sparql"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("store"))
    store = ox.Store(path)
    store.load(path=str(FIXTURE))
    store.flush()
    del store
    return path


@pytest.mark.parametrize("kind", ["directory", "endpoint", "worker"])
def test_stores_agree(kind: str, service: str, directory: str) -> None:
    store = {
        "directory": lambda: open_store(Source(directory=directory)),
        "endpoint": lambda: open_store(Source(endpoint=service)),
        "worker": lambda: open_store(FILES, timeout=60),
    }[kind]()
    local = open_store(FILES)
    assert list(store.select(ACTORS).rows) == list(local.select(ACTORS).rows)
    bound = {"s": ox.NamedNode("https://w3id.org/parley/id/actor/russia")}
    assert list(store.select(ACTORS, bound).rows) == list(local.select(ACTORS, bound).rows)
    assert store.ask("ASK WHERE { ?s ?p ?o }") is True
    triples = "CONSTRUCT { ?s a ?o } WHERE { ?s a ?o }"
    assert set(store.construct(triples).triples) == set(local.construct(triples).triples)
    with pytest.raises(ParleyError, match="SPARQL"):
        store.run("SELECT ?s WHERE { ?s ?p }")


def test_triples_of_several_graphs_count_once(tmp_path: Path) -> None:
    file = tmp_path / "twice.nq"
    file.write_text("<urn:a> <urn:b> <urn:c> <urn:g> .\n<urn:a> <urn:b> <urn:c> <urn:h> .\n")
    rows = open_store(Source(files=(str(file),), background=False)).select(COUNT).rows
    assert [row[0] for row in rows] == [ox.Literal(1)]


def test_the_background_is_added_to_files() -> None:
    ontology = ox.NamedNode("https://w3id.org/parley/id/graph/parley")
    ask = "ASK WHERE { GRAPH ?g { ?s ?p ?o } }"
    assert open_store(Source(files=FILES.files)).ask(ask, {"g": ontology})
    assert not open_store(FILES).ask(ask, {"g": ontology})


def test_a_slow_question_is_stopped() -> None:
    with pytest.raises(ParleyError, match="stopped after 1 s"):
        open_store(FILES, timeout=1).select(SLOW)


def test_a_greedy_question_costs_the_worker_only() -> None:
    greedy = "SELECT ?a ?d ?g WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?a"
    with pytest.raises(ParleyError, match="512 MB"):
        open_store(FILES, timeout=120, memory_mb=512).select(greedy)


def test_a_worker_sends_no_more_than_asked() -> None:
    store = open_store(FILES, timeout=60, max_rows=3)
    result = store.run("SELECT ?s WHERE { ?s ?p ?o }")
    assert isinstance(result, Rows)
    assert len(list(result.rows)) == 4


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (Source(files=("missing.nq",)), "no graph here"),
        (Source(files=("notes.docx",)), "not a known RDF ending"),
        (Source(directory="missing"), "no store here"),
        (Source(endpoint="file:///etc/hostname"), "not a web address"),
    ],
)
def test_what_is_not_there_is_said(source: Source, reason: str) -> None:
    with pytest.raises(ParleyError, match=reason):
        open_store(source)


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    file = tmp_path / "broken.ttl"
    file.write_text("this is not Turtle")
    with pytest.raises(ParleyError, match=r"broken\.ttl: cannot be read"):
        open_store(Source(files=(str(file),)))


def test_a_silent_server_is_said() -> None:
    with pytest.raises(ParleyError, match="no answer"):
        open_store(Source(endpoint="http://127.0.0.1:9/")).run(COUNT)
