"""Every rule record on its own examples; the report of rules. Date rules: tests/test_dates.py.

An example is a text whose claims name the rule (in ``Claim.rule``); no claim of a counterexample
does. Each is read as the opening of a story that says nothing countable itself, since a report as a
whole must be about an exchange to be read at all.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from factories import article
from gold import ROOT, SEEDS

from parley.claims import find_claims
from parley.claims.chunks import SIGNS
from parley.cli import cli
from parley.explain.rules_report import Entry, all_rules, report, rules_of
from parley.explain.rules_use import use_of
from parley.model import Claim
from parley.rules.date_rule import DateRule
from parley.rules.record import GROUPS, compile_pattern

OVER_SIGNS = {"attributions", "frames", "mediations"}
RULES = [entry for entry in all_rules() if entry.family != "dates"]
EXAMPLES = [(entry, text) for entry in RULES for text in entry.examples]
COUNTEREXAMPLES = [(entry, text) for entry in RULES for text in entry.counterexamples]


STORY = """

Russia and Ukraine exchanged prisoners of war on Friday. The prisoner swap between Russia and \
Ukraine followed talks in Istanbul.

The prisoners came home by bus, and their families met them. Ukraine and Russia have exchanged \
prisoners before.
"""


def claims_of(text: str) -> list[Claim]:
    """The claims that stand in a text when a story follows it."""
    return [claim for claim in find_claims(article(text + STORY)) if claim.start < len(text)]


def named(text: str) -> set[str]:
    """The names of all rules behind the claims of a text."""
    return {name for claim in claims_of(text) for part in rules_of(claim.rule) for name in part}


@pytest.mark.parametrize(("rule", "text"), EXAMPLES, ids=lambda v: getattr(v, "name", "text"))
def test_example(rule: Entry, text: str) -> None:
    assert rule.name in named(text)


@pytest.mark.parametrize(
    ("rule", "text"), COUNTEREXAMPLES, ids=lambda v: getattr(v, "name", "text")
)
def test_counterexample(rule: Entry, text: str) -> None:
    assert rule.name not in named(text)


def test_the_story_says_nothing_countable() -> None:
    assert not find_claims(article("Nothing." + STORY))


def test_rules_are_found() -> None:
    families = {entry.family for entry in all_rules()}
    assert {"frames", "attributions", "mediations", "silence", "dates"} <= families
    assert len(EXAMPLES) >= 30
    assert COUNTEREXAMPLES


def test_a_name_is_one_rule() -> None:
    names = [entry.name for entry in all_rules()]
    assert len(set(names)) == len(names), sorted({n for n in names if names.count(n) > 1})


def test_the_patterns_over_signs_can_be_told_apart() -> None:
    assert len(set(SIGNS.values())) == len(SIGNS)
    assert not SIGNS.keys() & GROUPS.keys()
    over_signs = [entry for entry in RULES if entry.family in OVER_SIGNS]
    assert {entry.family for entry in over_signs} == OVER_SIGNS
    for entry in over_signs:
        assert compile_pattern(entry.pattern)


def test_names_with_modifiers() -> None:
    assert rules_of("planned-gave/speaker/outlet")[0] == ("planned", "gave")
    assert rules_of("total-held/x")[0] == ("total-held",)
    assert rules_of("no-such-evidence") == [("no-such-evidence",)]


def test_rules_blamed_are_those_that_decided(tmp_path: Path) -> None:
    text = "Russia handed over 175 of its prisoners in a swap, Moscow said."
    (claim,) = claims_of(text)
    gold = {
        "exchanges": [{"key": "main", "main": True}],
        "claims": [{**claim.to_json(), "exchange": "main"}],
    }
    (clause,), (side,), (speaker,) = (names[-1:] for names in rules_of(claim.rule))
    for wrong, field, value in (
        (None, "kind", claim.kind),
        (clause, "kind", "rank"),
        (side, "who", "Elbonia"),
        (speaker, "claimant", "Nobody"),
    ):
        told = {**gold, "claims": [{**gold["claims"][0], field: value}]}
        (tmp_path / "report.json").write_text(json.dumps(told), encoding="utf-8")
        use = use_of([article(text + STORY)], tmp_path)
        assert set(use.wrong) == ({wrong} if wrong else set())
        assert sum(use.right.values()) == [3, 0, 1, 2][(None, clause, side, speaker).index(wrong)]


def test_every_rule_is_reported_once() -> None:
    records = list(report())
    assert [record["name"] for record in records] == [entry.name for entry in all_rules()]
    assert not any(isinstance(record["pattern"], DateRule) for record in records)


def run(*args: str) -> str:
    result = CliRunner().invoke(cli, ["rules", *args])
    assert result.exit_code == 0, result.output
    return result.stdout


def test_command(seeds: Path) -> None:
    assert "gave-taker" in run()
    records = json.loads(run("--format", "json", str(seeds), "--gold", str(SEEDS)))
    assert sum(record["fired"] for record in records) > 50
    assert [r["wrong"] for r in records] == sorted((r["wrong"] for r in records), reverse=True)
    assert "pattern " in run("--name", "gave-taker")


def test_command_refuses() -> None:
    for args, words in (
        (["--name", "gave-takr"], "did you mean gave-taker"),
        (["--gold", str(SEEDS)], "needs the articles"),
        ([str(ROOT.parent / "seeds"), "--gold", str(ROOT)], "no gold for these"),
    ):
        result = CliRunner().invoke(cli, ["rules", *args])
        assert result.exit_code == 2
        assert words in result.stderr
