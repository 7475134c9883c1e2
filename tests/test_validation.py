"""Validation: each kind of check finds what is wrong, and says where in the article."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from gold import SEEDS, gold_files, read_gold
from rdflib import Graph

from parley.actors import load_actors
from parley.evidence import Places, check_texts
from parley.findings import Problem, report, to_quads
from parley.model import Article
from parley.rdf.namespaces import OA, PARLEY
from parley.rdf.terms import Quad, integer
from parley.rdf.turtle import nquads, turtle
from parley.store.loading import find_texts, read_graph
from parley.triples import to_quads as claims_to_quads
from parley.validation import validate

ARTICLE, CLAIMS = read_gold(gold_files(SEEDS)[0])
TEXTS = {ARTICLE.id: ARTICLE}


@pytest.fixture(scope="module")
def quads() -> list[Quad]:
    return list(claims_to_quads(ARTICLE, CLAIMS[:3], load_actors().by_label))


def without(quads: list[Quad], predicate: object) -> list[Quad]:
    return [quad for quad in quads if quad[1] != f"<{predicate}>"]


def test_a_good_graph_has_no_violation(quads: list[Quad]) -> None:
    found = validate(quads, TEXTS)
    assert not found.fails("violation"), found.problems
    assert found.quotes == 3
    assert found.shapes > 20
    assert found.checks > 0


def test_a_shape_names_the_line(quads: list[Quad]) -> None:
    bad = without(quads, PARLEY.hasVoice)
    found = validate(bad, TEXTS)
    shapes = [problem for problem in found.problems if problem.shape.endswith("-voice")]
    assert len(shapes) == 3
    first = shapes[0]
    assert first.source == "seeds/000_f16ad15c569bd152.txt"
    assert first.line == ARTICLE.text.count("\n", 0, CLAIMS[0].start) + 1
    assert first.message
    assert first.place == f"{first.source}:{first.line}"


def test_a_check_query_reports_its_rows(quads: list[Quad]) -> None:
    bad = without(quads, PARLEY.hasEvidence)
    found = validate(bad, TEXTS)
    names = {problem.shape for problem in found.problems}
    assert "check-claim-without-evidence" in names
    assert found.fails("violation")


def test_a_contradiction_is_a_violation(quads: list[Quad]) -> None:
    found = validate(quads, TEXTS, contradictions=["A and B"])
    assert [p.message for p in found.problems if p.shape == "ontology"] == ["A and B"]


def messages(quads: list[Quad], article: Article) -> list[str]:
    return [problem.message for problem in check_texts(Places(quads, {article.id: article}))[1]]


def test_quotes_that_fit(quads: list[Quad]) -> None:
    assert check_texts(Places(quads, TEXTS)) == (3, [])


def test_a_changed_text_is_found(quads: list[Quad]) -> None:
    found = messages(quads, replace(ARTICLE, text=ARTICLE.text.replace("190", "191")))
    assert any("not the one this was read from" in text for text in found)
    assert any("the words quoted" in text for text in found)


def test_a_shifted_offset_is_found(quads: list[Quad]) -> None:
    start = f"<{OA.start}>"
    shifted = [
        (s, p, integer(CLAIMS[0].start + 1) if p == start and f"-{CLAIMS[0].start}-" in s else o, g)
        for s, p, o, g in quads
    ]
    assert any("the words quoted" in text for text in messages(shifted, ARTICLE))


def test_a_missing_text_is_said(quads: list[Quad]) -> None:
    compared, problems = check_texts(Places(quads, {}))
    assert compared == 0
    assert [problem.severity for problem in problems] == ["info"]


@pytest.mark.parametrize(
    ("severity", "failing"),
    [("violation", "violation warning info"), ("warning", "warning info"), ("info", "info")],
)
def test_fail_on(severity: str, failing: str) -> None:
    found = report([Problem(severity, "m", "s", "<urn:n>")], shapes=1, checks=1, quotes=0)
    on = ("violation", "warning", "info", "none")
    assert [name for name in on if found.fails(name)] == failing.split()


def test_the_turtle_report_is_shacl() -> None:
    problem = Problem("warning", "look", "https://w3id.org/parley/shapes#X", "<urn:n>", "", '"v"')
    document = turtle(to_quads(report([problem], shapes=1, checks=0, quotes=0)))
    found = Graph().parse(data=document, format="turtle")
    assert found.query(
        "PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX s: <https://w3id.org/parley/shapes#> ASK "
        "{ ?r a sh:ValidationReport; sh:conforms false; sh:result [ sh:resultSeverity sh:Warning; "
        "sh:focusNode <urn:n>; sh:sourceShape s:X; sh:value 'v' ] }"
    ).askAnswer


def test_texts_are_found_beside_the_graph(
    tmp_path: Path, quads: list[Quad], seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "graph").mkdir()
    (tmp_path / "graph" / "parley.nq").write_text(nquads(quads), encoding="utf-8")
    read = read_graph([tmp_path / "graph"])
    assert set(read) == set(quads)
    assert find_texts(read, [seeds], [])[ARTICLE.id].text == ARTICLE.text
    monkeypatch.chdir(seeds.parent)
    assert set(find_texts(read, [], [tmp_path / "graph"])) == {ARTICLE.id}
