"""Exports: the columns documented, the figures right, the graph whole, the picture readable."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pyoxigraph as ox
import pytest
from click.testing import CliRunner
from factories import claim
from gold import ROOT, SEEDS, all_gold, gold_files, read_gold
from rdflib import Dataset

from parley.actors import load_actors
from parley.audits import audit_dossier
from parley.cli import cli
from parley.export import tables
from parley.export.estimates import estimates
from parley.export.jsonld import context, jsonld_lines
from parley.export.plot import svg_lines
from parley.export.tables import csv_lines, event_lines, independence_lines, ledger_lines
from parley.ledger.cases import Dossier, dossier
from parley.model import Exchange, Quantity
from parley.rdf.turtle import nquads
from parley.triples import to_quads

SVG = "{http://www.w3.org/2000/svg}"
TABLES = ("EVENT_COLUMNS", "LEDGER_COLUMNS", "INDEPENDENCE_COLUMNS")


def seeds() -> Dossier:
    return dossier([claim for path in gold_files(SEEDS) for claim in read_gold(path)[1]])


def everything() -> Dossier:
    return dossier([claim for _, claims in all_gold() for claim in claims])


def rows(lines: Any) -> list[dict[str, str]]:
    return list(csv.DictReader(lines))


@pytest.mark.parametrize("name", TABLES)
def test_every_column_is_in_the_docs(name: str) -> None:
    page = (ROOT.parent / "docs" / "exports.md").read_text(encoding="utf-8")
    columns = getattr(tables, name)
    assert len(columns) > 10
    for column, what in columns.items():
        assert f"| {column} | {what} |" in page, "docs/exports.md says it in these words"


def test_the_events_of_the_seeds() -> None:
    gathered = seeds()
    found = rows(event_lines(gathered, audit_dossier(gathered)))
    ukraine = next(row for row in found if row["date"] == "2024-01-03" and row["side"] == "Ukraine")
    assert [ukraine[name] for name in ("low", "best", "high", "origins")] == ["201", "230", "", "2"]
    assert (ukraine["released_by"], ukraine["plover"], ukraine["cameo"]) == (
        "Russia",
        "RETREAT/release",
        "0841",
    )
    total = next(row for row in found if row["date"] == "2024-01-03" and not row["side"])
    assert [total[name] for name in ("low", "best", "high")] == ["425", "448", "471"]
    assert {row["date"] for row in found} >= {"2024-07-17", "2025-02-05", "2025-03-19"}


def test_the_best_figure_is_that_of_most_origins_then_of_its_own_side() -> None:
    def told(number: int, claimant: str, article: str) -> Any:
        fields = {"id": f"{article}/{number}-{claimant}", "article": article}
        return claim(**fields, quantity=Quantity(number), claimant=claimant)

    one = [told(95, "Ukraine", "a"), told(100, "Russia", "a")]
    (item,) = estimates(dossier(one))
    assert (item.low, item.best, item.high) == (95, 100, 100)
    (item,) = estimates(dossier([*one, told(95, "Turkey", "a")]))
    assert item.best == 95


def test_the_ledger_and_the_origins_as_csv() -> None:
    ledger = rows(ledger_lines(seeds()))
    assert {row["relation"] for row in ledger} == {"own", "other", "outlet", "third"}
    assert all(row["claims"] for row in ledger)
    origins = rows(independence_lines(seeds()))
    single = [row for row in origins if row["reports"] == "2" and row["origins"] == "1"]
    assert {row["figure"] for row in single} == {"175", "22"}


def test_cells_are_quoted_and_no_formula() -> None:
    assert list(csv_lines(("a", "b"), [("=1+1", 'x "y", z'), (-5, None)])) == [
        "a,b",
        '\'=1+1,"x ""y"", z"',
        "-5,",
    ]


def gold_quads() -> list[ox.Quad]:
    actors = load_actors().by_label
    text = "".join(
        nquads(to_quads(read, claims, actors))
        for read, claims in [read_gold(path) for path in gold_files(SEEDS)]
    )
    return list(ox.parse(input=text, format=ox.RdfFormat.N_QUADS))


def test_json_ld_holds_the_whole_graph() -> None:
    quads = gold_quads()
    document = "\n".join(jsonld_lines(quads))
    assert set(ox.parse(input=document, format=ox.RdfFormat.JSON_LD)) == set(quads)
    first = json.loads(document)["@graph"][0]["@graph"][0]
    assert first["@type"] == "Article"
    assert isinstance(first["textLength"], int)


def test_json_ld_is_read_alike_by_rdflib() -> None:
    quads = gold_quads()
    data = Dataset()
    data.parse(data="\n".join(jsonld_lines(quads)), format="json-ld")
    assert len(list(data.quads())) == len(set(quads))


def test_the_context_of_json_ld_can_be_linked() -> None:
    link = "https://w3id.org/parley/context.jsonld"
    assert json.loads("\n".join(jsonld_lines(gold_quads()[:5], link)))["@context"] == link
    assert json.loads("\n".join(jsonld_lines([])))["@graph"] == []
    made = CliRunner().invoke(cli, ["export", "context"])
    assert json.loads(made.stdout)["@context"] == context()


def picture(gathered: Dossier) -> ElementTree.Element:
    return ElementTree.fromstring("\n".join(svg_lines(gathered, audit_dossier(gathered))))


def test_the_picture_can_be_read_without_seeing_it() -> None:
    root = picture(seeds())
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == "title desc"
    described = root.findtext(f"{SVG}desc") or ""
    assert "3 January 2024: Russia 248; Ukraine >200, 230; all together ~448" in described
    words = [text.text for text in root.iter(f"{SVG}text")]
    assert "total about 448 ≠ sum 478 (explained)" in words
    assert "its own side's word" in words


def test_the_picture_runs_nothing_and_loads_nothing() -> None:
    text = "\n".join(svg_lines(everything(), []))
    assert "<script" not in text
    assert "href" not in text
    assert "http" not in text.replace("http://www.w3.org/2000/svg", "")


def test_nothing_in_the_picture_stands_outside_of_it() -> None:
    root = picture(everything())
    width, height = float(root.get("width", 0)), float(root.get("height", 0))
    for node in root.iter():
        for name, most in (("x", width), ("cx", width), ("y", height), ("cy", height)):
            assert 0 <= float(node.get(name, 0)) <= most
        if node.tag == f"{SVG}text" and node.get("text-anchor") is None:
            assert float(node.get("x", 0)) + 8 * len(node.text or "") <= width + 40


def test_the_words_of_an_article_cannot_leave_their_place_in_the_picture() -> None:
    evil = '"><script>alert(1)</script>\x00'
    exchange = Exchange("main", True, "2024-07-17", parties=(evil,))
    gathered = dossier([claim(who=evil, claimant=evil, exchange=exchange)])
    text = "\n".join(svg_lines(gathered, audit_dossier(gathered)))
    assert "<script" not in text
    ElementTree.fromstring(text)


def test_an_empty_picture_says_so() -> None:
    assert picture(dossier([])).findtext(f"{SVG}title")


@pytest.mark.parametrize("form", ["events", "ledger", "independence", "plot"])
def test_the_command_writes_what_it_finds_in_articles(
    form: str, seeds: Path, tmp_path: Path
) -> None:
    target = tmp_path / "out"
    result = CliRunner().invoke(cli, ["export", form, str(seeds), "-o", str(target)])
    assert result.exit_code == 0, result.output
    again = CliRunner().invoke(cli, ["export", form, str(seeds)])
    assert target.read_text(encoding="utf-8") == again.stdout
    assert "Ukraine" in again.stdout


def test_the_command_writes_the_built_graph(tmp_path: Path) -> None:
    quads = gold_quads()
    text = "".join(f"{quad} .\n" for quad in quads)
    (tmp_path / "parley.nq").write_text(text, encoding="utf-8")
    copied = CliRunner().invoke(cli, ["export", "nquads", str(tmp_path)])
    assert copied.stdout == text
    linked = CliRunner().invoke(cli, ["export", "jsonld", str(tmp_path)])
    assert set(ox.parse(input=linked.stdout, format=ox.RdfFormat.JSON_LD)) == set(quads)


@pytest.mark.parametrize("form", ["nquads", "jsonld"])
def test_a_missing_graph_is_told_in_one_line(form: str, tmp_path: Path) -> None:
    target = tmp_path / "out"
    result = CliRunner().invoke(cli, ["export", form, str(tmp_path), "-o", str(target)])
    assert result.exit_code == 2
    assert "run parley build first" in result.stderr
    assert not target.exists()
