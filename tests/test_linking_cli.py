"""``parley link`` as a person runs it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from factories import TEXT, claim
from loopback import Server
from wikibase import exampleland

from parley.cli import cli
from parley.cli.link import _review
from parley.linking.client import Client
from parley.linking.proposing import Sources, merge, propose
from parley.linking.records import LinkCheck, read_links, write_links
from parley.linking.subjects import Subject
from parley.pipeline import build

DAY = "2024-07-20"
TWIN = Subject("actor/twin", "Twin", "person")


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(exampleland().answer) as running:
        yield running


def states(checks: list[LinkCheck]) -> list[tuple[str, str]]:
    return [(check.state, check.item) for check in checks]


def run(*arguments: object, **options: object) -> tuple[int, str, str]:
    result = CliRunner().invoke(cli, ["link", *map(str, arguments)], **options)  # type: ignore[arg-type]
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    file = tmp_path / "graph.ttl"
    file.write_text(
        "@base <https://w3id.org/parley/id/> .\n"
        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
        "@prefix parley: <https://w3id.org/parley/ontology#> .\n"
        '<actor/exampleland> a parley:State ; skos:prefLabel "Exampleland"@en .\n'
        '<actor/twin> a parley:Person ; skos:prefLabel "Twin"@en .\n'
    )
    return file


def test_command_line(server: Server, tmp_path: Path, graph: Path) -> None:
    links = tmp_path / "links.ttl"
    common = ("--links", links, "--cache", tmp_path / "c", "--date", DAY, "--api", server.url)
    code, out, err = run(graph, *common, "--contact", "tests@example.org")
    assert (code, err.splitlines()[-1]) == (0, "2 looked up: 2 candidate, 1 confirmed")
    assert "Q104" in out
    code, out, _ = run("--review", *common)
    assert code == 0
    assert "Q106" in out
    assert "Q104" not in out
    code, _, err = run(graph, *common, "--offline")
    assert (code, err.splitlines()[-1]) == (0, "1 looked up: 2 candidate")


def test_command_line_asks_nobody_without_a_contact(
    server: Server, tmp_path: Path, graph: Path
) -> None:
    links = tmp_path / "links.ttl"
    code, _, err = run(graph, "--links", links, "--api", server.url, env={"PARLEY_CONTACT": ""})
    assert code == 2
    assert "--contact" in err
    assert not server.requests
    assert not links.exists()


def test_command_line_offline_without_cache(tmp_path: Path, graph: Path) -> None:
    links = tmp_path / "links.ttl"
    code, _, err = run(graph, "--links", links, "--offline", "--cache", tmp_path / "c")
    assert code == 2
    assert "Twin: not checked" in err
    assert {check.state for check in read_links(links)} == {"notChecked"}


def test_review_on_a_terminal(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    links = tmp_path / "links.ttl"
    sources = Sources(Client("tests@example.org", tmp_path / "c", DAY), server.url)
    write_links(merge([], propose(sources, [TWIN], [])), links)

    class Terminal:
        @staticmethod
        def isatty() -> bool:
            return True

    answers = iter(["Q1", "Q106"])
    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr("click.prompt", lambda *_, **__: next(answers))
    checks = _review(read_links(links), links, DAY)
    assert checks == 0
    assert ("candidate", "Q106") in states(read_links(links))
    _review(read_links(links), links, DAY)
    assert states(read_links(links)) == [("confirmed", "Q106"), ("rejected", "Q107")]


def test_an_interruption_keeps_what_was_found(
    server: Server, tmp_path: Path, graph: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(
        sources: Sources, subjects: list[Subject], checks: list[LinkCheck]
    ) -> Iterator[tuple[Subject, list[LinkCheck]]]:
        yield next(propose(sources, subjects, checks))
        raise KeyboardInterrupt

    monkeypatch.setattr("parley.linking.proposing.propose", stopped)
    links = tmp_path / "links.ttl"
    common = ("--links", links, "--cache", tmp_path / "c", "--contact", "tests@example.org")
    code, _, _ = run(graph, *common, "--api", server.url)
    assert code == 130
    assert states(read_links(links)) == [("confirmed", "Q104")]


def test_verify_ends_with_1_where_something_changed(server: Server, tmp_path: Path) -> None:
    """The stand-in knows none of the items that Parley's own links name."""
    common = ("--links", tmp_path / "none.ttl", "--cache", tmp_path / "c", "--api", server.url)
    code, out, err = run("--verify", *common, "--contact", "tests@example.org")
    assert code == 1
    assert "deleted" in out
    assert "differences" in err
    code, out, _ = run("--verify", *common, "--offline", env={"COLUMNS": "400"})
    assert code == 1
    unreached = tmp_path / "other"
    code, out, _ = run("--verify", "--offline", "--cache", unreached, "--links", unreached / "l")
    assert code == 2
    assert "not checked" in out


def test_the_build_reads_the_links_beside_its_folder(tmp_path: Path) -> None:
    folder, out = tmp_path / "seeds", tmp_path / "graph"
    folder.mkdir()
    (folder / "report.txt").write_text(TEXT)
    label, path = "Kyrylo Budanov", "actor/kyrylo-budanov"
    seen = LinkCheck(path, label, "confirmed", "m", DAY, "Q5", label, seen_in="a test")
    stranger = LinkCheck("actor/x", "X", "confirmed", "m", DAY, "Q6", "X", seen_in="a test")
    write_links([seen, stranger], tmp_path / "links.ttl")
    build([folder], out, find=lambda _: [claim(claimant=label)])
    found = {check.path: check.item for check in read_links(out / "links.ttl")}
    assert found[path] == "Q5"
    assert found["actor/russia"] == "Q159"
    assert "actor/x" not in found
