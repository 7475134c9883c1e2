"""Every report holds every finding, is valid in its format, and lets no text of an article out."""

from __future__ import annotations

import csv
import io
import json
import os
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from rdflib import Graph
from rdflib.namespace import SH

from parley.checking.finding import Checked, Finding, Place, Rule, ordered
from parley.reports import FORMATS, counted, github, render

EVIL = 'says "<b>95 %</b>",\n::error::| `x` & \x1b[31m,\x00 ]]> =1+1'
RULE = Rule("PX045", "ReleaseClaimShape-side", "https://w3id.org/parley/shapes#ReleaseClaimShape-side",
            "violation", "No side.", Place("ontology/shapes.ttl", 368, 1))  # fmt: skip
MINE = Rule("MY001", "my:Shape", "https://example.org/shapes#Shape", "warning", "",
            Place("shapes/my shapes.ttl", 3, 5))  # fmt: skip
QUIET = Rule("PX001", "stored-text", "stored-text", "violation", "Words are words.")
ONE = Finding(
    RULE, "violation", "Whose?", "<https://w3id.org/parley/id/claim/a/b>",
    "<https://w3id.org/parley/ontology#concernsSide>", data=Place("graph/articles/a.ttl", 12, 1),
    article=Place("seeds/a, b: 100 %.txt", 7, 28), sentence=EVIL,
)  # fmt: skip
TWO = Finding(MINE, "warning", EVIL, "_:f0-1", "^my:path", '"v"', "sh:MinCount")
OLD = replace(ONE, node="<urn:old>", known=True)
CHECKED = Checked(
    ordered([TWO, ONE, OLD]), (QUIET, RULE, MINE), ("graph",), quotes=3, notes=("Take note.",),
    ledger=(("event", "side"), ("id:exchange/a", EVIL)),
)  # fmt: skip
MANY = Checked((*(replace(ONE, node=f"<urn:{number}>") for number in range(25)), TWO), (RULE, MINE))


def test_the_verdict_counts() -> None:
    assert counted(CHECKED) == (
        "1 violation, 1 warning, 1 known (2 shapes, 0 checks, 3 quotes compared; profile base)"
    )
    assert CHECKED.exit_code == 1
    assert replace(CHECKED, fail_on="none").exit_code == 0
    assert replace(CHECKED, error=2).exit_code == 2


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_says_what_and_where(form: str) -> None:
    text = render(CHECKED, form)
    assert not text.endswith("\n")
    for word in ("PX045" if form != "ttl" else '"PX045"', "MY001", "Whose?"):
        assert word in text, word
    assert "\x1b[31m," not in text
    assert "\x00" not in text


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_found_is_a_report_too(form: str) -> None:
    assert render(Checked((), (RULE,)), form)


def test_human_names_sentence_node_and_shape() -> None:
    text = re.sub(r"\x1b\[\d+m", "", render(CHECKED, "human"))
    first = text.split("\nshapes/")[0].splitlines()
    assert first[0] == "seeds/a, b: 100 %.txt:7:28: violation PX045: Whose?"
    assert first[1].startswith("    says    “says")
    assert first[2] == "    node    claim/a/b, graph/articles/a.ttl:12:1"
    assert first[4] == "    shape   ReleaseClaimShape-side, ontology/shapes.ttl:368:1"
    assert "urn:old" not in text


def test_json_and_csv_hold_every_cell() -> None:
    found = json.loads(render(CHECKED, "json"))
    assert found["counts"] == {"violation": 1, "warning": 1, "info": 0, "known": 1}
    rows = list(csv.DictReader(io.StringIO(render(CHECKED, "csv"))))
    assert [row["node"] for row in rows] == [each["node"] for each in found["findings"]]
    told = found["findings"][0] if not found["findings"][0]["known"] else found["findings"][1]
    assert (told["file"], told["line"], told["column"]) == ("graph/articles/a.ttl", 12, 1)
    assert (told["article_line"], told["shape_line"], told["sentence"]) == (7, 368, EVIL)
    formula = render(Checked((replace(ONE, message="=1+1"),), (RULE,)), "csv")
    assert ",'=1+1," in formula


def test_ttl_is_a_shacl_report() -> None:
    graph = Graph().parse(data=render(CHECKED, "ttl"), format="turtle")
    results = set(graph.objects(None, SH.result))
    assert len(results) == 2
    for result in results:
        for term in (SH.focusNode, SH.resultSeverity, SH.sourceShape, SH.resultMessage):
            assert (result, term, None) in graph


class Balanced(HTMLParser):
    """Notes tags that are not closed in turn, and what would be loaded or run."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "meta":
            self.open.append(tag)
        names = {name for name, _ in attrs}
        if tag in ("script", "link", "img", "b95") or names & {"src", "href", "onclick"}:
            self.wrong.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def test_html_is_whole_and_loads_nothing() -> None:
    page = Balanced()
    page.feed(render(CHECKED, "html"))
    assert (page.open, page.wrong) == ([], [])
    assert "<b>95 %</b>" in page.text
    assert "graph/articles/a.ttl:12:1" in page.text


def test_sarif_has_what_the_standard_asks_for() -> None:
    log = json.loads(render(CHECKED, "sarif"))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["PX001", "PX045", "MY001"]
    assert len(run["results"]) == 3
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["message"]["text"]
        assert result["level"] in ("error", "warning", "note")
        for place in (*result["locations"], *result["relatedLocations"]):
            artifact = place["physicalLocation"]["artifactLocation"]
            assert re.fullmatch(r"[A-Za-z0-9._~/%-]+", artifact["uri"])
            assert artifact["uriBaseId"] in run["originalUriBaseIds"]
    first = next(each for each in run["results"] if each["ruleId"] == "PX045")
    region = first["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 7, "startColumn": 28}
    assert [each["message"]["text"] for each in first["relatedLocations"]] == ["the graph"]
    assert [len(each.get("suppressions", [])) for each in run["results"]].count(1) == 1


@pytest.mark.skipif("PARLEY_SARIF_SCHEMA" not in os.environ, reason="no schema is named")
@pytest.mark.parametrize("checked", [CHECKED, MANY, Checked(())])
def test_sarif_conforms_to_its_schema(checked: Checked) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads(Path(os.environ["PARLEY_SARIF_SCHEMA"]).read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(render(checked, "sarif")), schema)


def test_junit_has_a_case_for_every_rule() -> None:
    root = ElementTree.fromstring(render(CHECKED, "junit"))
    cases = root.findall("./testsuite/testcase")
    assert [case.get("name") for case in cases] == [
        "PX001 stored-text", "PX045 ReleaseClaimShape-side", "MY001 my:Shape",
    ]  # fmt: skip
    assert [bool(case.findall("failure")) for case in cases] == [False, True, False]
    assert root.get("failures") == "1"
    assert "MinCount" not in (cases[1].findtext("failure") or "")
    assert "::error::" in (cases[2].findtext("system-out") or "")


def command(line: str) -> tuple[str, dict[str, str], str]:
    """A workflow command as the runner reads it."""
    match = re.fullmatch(r"::(\w+) ([^:]*(?:%3A[^:]*)*)::(.*)", line)
    assert match, line
    name, given, message = match.groups()
    undone = {"%0A": "\n", "%0D": "\r", "%3A": ":", "%2C": ",", "%25": "%"}

    def undo(text: str) -> str:
        return re.sub("%0A|%0D|%3A|%2C|%25", lambda found: undone[found[0]], text)

    pairs = (pair.partition("=")[::2] for pair in given.split(","))
    return name, {key: undo(value) for key, value in pairs}, undo(message)


def test_github_commands_are_read_back_whole() -> None:
    lines = [line for line in render(CHECKED, "github").splitlines() if line.startswith("::")]
    name, given, message = command(lines[0])
    assert name == "error"
    assert given == {
        "file": "seeds/a, b: 100 %.txt", "line": "7", "col": "28",
        "title": "PX045 ReleaseClaimShape-side",
    }  # fmt: skip
    assert message.splitlines()[0] == "Whose?"
    assert message.splitlines()[-1] == "claim/a/b, graph/articles/a.ttl:12:1"
    assert command(lines[1])[0] == "warning"
    assert [line.split("::")[1].split()[0] for line in lines] == ["error", "warning", "notice"]


def test_github_says_what_its_limits_cut() -> None:
    lines = render(MANY, "github").splitlines()
    errors = [line for line in lines if line.startswith("::error")]
    assert len(errors) == github.LIMIT
    assert "16 more of 25 errors are not shown here" in errors[-1]
    assert sum(line.startswith("violation PX045") for line in lines) == 16
    assert sum(line.startswith("::warning") for line in lines) == 1


def test_no_text_of_an_article_becomes_a_command_of_the_runner() -> None:
    for checked in (CHECKED, MANY):
        for line in render(checked, "github").splitlines():
            if line.startswith("::"):
                command(line)
            assert not line.startswith("##[")


def test_markdown_is_a_table_without_markup_of_others() -> None:
    text = render(CHECKED, "markdown")
    assert text.startswith("## Parley\n\n❌ 1 violation")
    for line in text.splitlines():
        if line.startswith("|"):
            cells = re.sub(r"\\.", "", line)
            assert "<" not in cells
            assert "`" not in cells
            assert cells.count("|") in (8, 3)
    assert "### Both sides" in text
