"""The federated questions against a second SPARQL server with a small extract of our own making."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs

import pyoxigraph as ox
import pytest
from click.testing import CliRunner
from loopback import Request, Response, Server, json_answer
from servers import oxigraph

from parley.cli import cli
from parley.errors import ParleyError
from parley.linking.client import Client
from parley.linking.federated import ask, is_federated, split
from parley.query import Query, all_queries
from parley.store import LocalStore, load_files
from parley.store.results import write
from parley.store.safety import check_query

HERE = Path(__file__).parent
OURS, THEIRS = HERE / "federation" / "graph.trig", HERE / "federation" / "wikidata.ttl"
QUERIES = [query for query in all_queries() if is_federated(query)]
names = [query.name for query in QUERIES]


@pytest.fixture(scope="module")
def service() -> Iterator[Server]:
    """The SPARQL protocol over HTTP, answered by another store than ours."""
    theirs = load_files([str(THEIRS)])

    def answer(request: Request) -> Response:
        text = parse_qs(request.body.decode())["query"][0]
        found = theirs.query(text)
        assert isinstance(found, ox.QuerySolutions)
        body = found.serialize(format=ox.QueryResultsFormat.JSON)
        assert body is not None
        return Response(body, kind="application/sparql-results+json")

    with Server(answer) as server:
        yield server


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


def client(folder: Path) -> Client:
    return Client("tests@example.org", folder, "2024-07-20", sleep=lambda _: None)


def rows(query: Query, url: str, folder: Path) -> str:
    store = LocalStore(load_files([str(OURS)]))
    return "".join(write(ask(store, query, client(folder), service=url), "csv"))


def test_there_are_three() -> None:
    assert len(QUERIES) == 3


@pytest.mark.parametrize("query", QUERIES, ids=names)
def test_rows_are_golden(
    query: Query, service: Server, tmp_path: Path, update_golden: bool
) -> None:
    golden = HERE / "queries" / f"{query.name}.csv"
    found = rows(query, service.url, tmp_path)
    if update_golden:
        golden.write_text(found, encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8")
    assert found.count("\n") > 1


@pytest.mark.parametrize("query", QUERIES, ids=names)
def test_an_engine_asking_by_itself_gets_the_same(
    query: Query, service: Server, tmp_path: Path
) -> None:
    """The file as it stands is plain federated SPARQL 1.1."""

    def plain(request: Request) -> Response:
        store = load_files([str(THEIRS)])
        found = store.query(request.body.decode())
        assert isinstance(found, ox.QuerySolutions)
        body = found.serialize(format=ox.QueryResultsFormat.JSON)
        assert body is not None
        return Response(body, kind="application/sparql-results+json")

    with Server(plain) as server:
        text = query.text.replace("https://query.wikidata.org/sparql", server.url)
        result = LocalStore(load_files([str(OURS)])).select(text)
        assert "".join(write(result, "csv")) == rows(query, service.url, tmp_path)


@pytest.mark.parametrize("query", QUERIES, ids=names)
def test_the_network_has_to_be_allowed(query: Query) -> None:
    with pytest.raises(ParleyError, match="--allow-network"):
        check_query(query.text)
    check_query(query.text, allow_network=True)


@pytest.mark.parametrize("query", QUERIES, ids=names)
def test_only_our_items_are_asked_for(query: Query, service: Server, tmp_path: Path) -> None:
    before = len(service.requests)
    rows(query, service.url, tmp_path)
    asked = service.requests[before:]
    assert len(asked) == 1
    text = parse_qs(asked[0].body.decode())["query"][0]
    assert "UNDEF" not in text
    assert set(re.findall(r"Q9000000\d\d", text)) == {f"Q90000000{n}" for n in (1, 2, 3)}
    assert "tests@example.org" in asked[0].headers["User-Agent"]


def test_answers_are_kept(service: Server, tmp_path: Path) -> None:
    first = rows(QUERIES[0], service.url, tmp_path)
    count = len(service.requests)
    assert rows(QUERIES[0], service.url, tmp_path) == first
    assert len(service.requests) == count


def test_an_answer_that_is_no_answer(tmp_path: Path) -> None:
    with (
        Server(lambda _: json_answer({"boolean": True})) as server,
        pytest.raises(ParleyError, match="yes or no"),
    ):
        rows(QUERIES[0], server.url, tmp_path)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("SELECT ?s WHERE { ?s ?p ?o }", "0 SERVICE"),
        ("SELECT ?s WHERE { SERVICE <http://a/> { ?s ?p ?o } }", "has no VALUES"),
        ("SELECT ?s WHERE { SERVICE <http://a/> { VALUES ?item { UNDEF } ", "not closed"),
    ],
)
def test_questions_that_cannot_be_cut(text: str, what: str) -> None:
    with pytest.raises(ParleyError, match=what):
        split(text)


def test_command_line_needs_consent(service: Server, tmp_path: Path) -> None:
    base = ["query", names[0], "--graph", str(OURS), "--service", service.url]
    refused = CliRunner().invoke(cli, base)
    assert refused.exit_code == 2
    assert "--allow-network" in refused.output
    environment = {"XDG_CACHE_HOME": str(tmp_path), "PARLEY_CONTACT": "tests@example.org"}
    allowed = CliRunner().invoke(cli, [*base, "--allow-network"], env=environment)
    assert allowed.exit_code == 0, allowed.output
    assert "Exampletown" in allowed.output


@pytest.fixture
def endpoint(tmp_path: Path) -> Iterator[str]:
    """Oxigraph's own server over the extract."""
    with oxigraph(tmp_path, THEIRS) as server:
        yield server.endpoint


@pytest.mark.parametrize("query", QUERIES, ids=names)
def test_a_real_server_gives_the_same(query: Query, endpoint: str, tmp_path: Path) -> None:
    golden = HERE / "queries" / f"{query.name}.csv"
    assert rows(query, endpoint, tmp_path / "cache") == golden.read_text(encoding="utf-8")
