"""The graph on two real servers: every canned question gives the rows the local store gives."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import cache
from pathlib import Path

import pytest
import servers
from click.testing import CliRunner

from parley.cli import cli
from parley.publish import Publisher
from parley.publish.server import open_server
from parley.publish.source import quads_of
from parley.query import Query, all_queries, run_query
from parley.store import Source, Store, open_store
from parley.store.results import as_rows, write

HERE = Path(__file__).parent
GOLDEN = HERE / "queries"
FIXTURE = Source(files=(str(GOLDEN / "fixture.trig"),), background=False)
# Federated questions ask Wikidata, which is not ours to ask in a test.
QUERIES = [query for query in all_queries() if "federated" not in query.tags]
KINDS: dict[str, Callable[[Path], AbstractContextManager[servers.Server]]] = {
    "oxigraph": servers.oxigraph,
    "virtuoso": servers.virtuoso,
}
BINARIES = {"oxigraph": servers.oxigraph_binary, "virtuoso": servers.virtuoso_binary}


@pytest.fixture(scope="module", params=KINDS)
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[servers.Server]:
    kind: str = request.param
    if not BINARIES[kind]():
        reason = f"{kind} IS NOT INSTALLED: publishing to it is NOT proved here (see .ci/run)"
        warnings.warn(reason, stacklevel=1)
        pytest.skip(reason)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PARLEY_USER", "dba")
        patch.setenv("PARLEY_PASSWORD", servers.PASSWORD)
        with KINDS[kind](tmp_path_factory.mktemp(kind)) as running:
            yield running


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Source:
    folder = tmp_path_factory.mktemp("built") / "graph"
    result = CliRunner().invoke(cli, ["build", str(HERE.parent / "seeds"), "--output", str(folder)])
    assert result.exit_code in (0, 1), result.output
    return Source(files=(str(folder / "parley.nq"),))


@cache
def local(source: Source) -> Store:
    return open_store(source)


def published(server: servers.Server, source: Source) -> Store:
    """The server, holding this graph and nothing else of ours."""
    writer, asked = open_server(server.endpoint, None, None, 60)
    publisher = Publisher(writer, asked, quads_of(source))
    publisher.publish(publisher.plan())
    assert publisher.plan().current
    return open_store(Source(endpoint=server.endpoint))


def rows(store: Store, query: Query, values: dict[str, str]) -> list[str]:
    lines = list(write(as_rows(run_query(store, query, values)), "csv"))
    return [lines[0], *sorted(lines[1:])]


def differences(server: Store, here: Store, values: dict[str, dict[str, str]]) -> list[str]:
    """Every question whose rows differ, with the first rows that do."""
    found = []
    for query in QUERIES:
        given = values.get(query.name, query.example)
        there, wanted = rows(server, query, given), rows(here, query, given)
        if there != wanted:
            extra, missing = set(there) - set(wanted), set(wanted) - set(there)
            found.append(f"{query.name}: +{sorted(extra)[:3]} -{sorted(missing)[:3]}")
    return found


def test_the_fixture_gives_its_rows(server: servers.Server) -> None:
    assert differences(published(server, FIXTURE), local(FIXTURE), {}) == []


def test_the_seeds_give_the_same_rows(server: servers.Server, seeds: Source) -> None:
    article = "004_ed6a422a64ab221f"
    claims = rows(
        local(seeds),
        next(q for q in QUERIES if q.name == "claims-of-article"),
        {"article": article},
    )
    claim = claims[1].rstrip("\n").rpartition("/id/claim/")[2]
    values = {
        query.name: {
            **query.example,
            **{
                name: value
                for name, value in (
                    ("article", article),
                    ("exchange", f"{article}/main"),
                    ("claim", claim),
                )
                if name in query.example
            },
        }
        for query in QUERIES
    }
    assert differences(published(server, seeds), local(seeds), values) == []
