"""Dates: every rule on its own examples, whole texts, and input that wants to break it."""

from __future__ import annotations

import pytest

from parley.rules.dates import DATE_RULES, DateRule, find_dates

EXAMPLES = [(rule, text, value) for rule in DATE_RULES for text, value in rule.examples]
COUNTEREXAMPLES = [(rule, text) for rule in DATE_RULES for text in rule.counterexamples]


@pytest.mark.parametrize(("rule", "text", "value"), EXAMPLES, ids=lambda v: getattr(v, "name", v))
def test_example(rule: DateRule, text: str, value: str) -> None:
    mentions = find_dates(text)
    assert ", ".join(m.value for m in mentions) == value
    assert rule.name in {m.form for m in mentions}


@pytest.mark.parametrize(("rule", "text"), COUNTEREXAMPLES, ids=lambda v: getattr(v, "name", v))
def test_counterexample(rule: DateRule, text: str) -> None:
    assert rule.name not in {m.form for m in find_dates(text)}


def test_every_rule_has_examples_and_its_own_name() -> None:
    assert len({rule.name for rule in DATE_RULES}) == len(DATE_RULES) > 30
    assert all(rule.examples and rule.counterexamples for rule in DATE_RULES)
