"""Dates: every rule on its own examples, whole texts, and input that wants to break it."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest
from effort import effort
from hypothesis import given
from hypothesis import strategies as st

from parley.model import Article
from parley.rules.dateline import dateline_at, publication_date
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


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("March 8 and March 9, 2024", ["2024-03-08", "2024-03-09"]),
        ("January-March 2024", ["2024-01", "2024-03"]),
        ("in January, February and March 2025", ["2025-01", "2025-02", "2025-03"]),
        ("December 30 and January 2, 2025", ["XXXX-12-30", "2025-01-02"]),
    ],
)
def test_joined_dates_share_their_year(text: str, values: list[str]) -> None:
    assert [m.value for m in find_dates(text)] == values


def test_every_rule_has_examples_and_its_own_name() -> None:
    assert len({rule.name for rule in DATE_RULES}) == len(DATE_RULES) > 30
    assert all(rule.examples and rule.counterexamples for rule in DATE_RULES)


_PIECES = [text for rule in DATE_RULES for text in (rule.examples[0][0], *rule.counterexamples)]


@given(st.lists(st.sampled_from(_PIECES) | st.text(max_size=8), max_size=8).map(" ".join))
def test_spans_fit_and_never_overlap(text: str) -> None:
    mentions = find_dates(text)
    assert mentions == find_dates(text)
    end = 0
    for mention in mentions:
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        end = mention.end


@pytest.mark.parametrize(
    "piece",
    [
        "1 May 2 May ", "13, ", "June 1, 2, 3, ", "a a ", "the last ", "in 2014, 2016 and ", "12:",
        "May", "Friday (", "the end of the ", "1.1.", "Orthodox Easter ", "\n", "“", "(", "\u200f",
        "9", "since ",
    ],
)  # fmt: skip
def test_cost_grows_in_proportion(piece: str) -> None:
    small, large = (effort(partial(find_dates, piece * times)) for times in (2_000, 20_000))
    assert large < 40 * small + 0.05  # 100 times where the work is quadratic


PARTIAL = {"d03": "XXXX-12-06", "d21": "XXXX-10-02", "d23": "XXXX-02-16"}


@pytest.mark.parametrize("number", range(1, 48, 2))
def test_publication_date_of_the_corpus(number: int) -> None:
    path = Path(__file__).parent / "corpus" / "dev" / f"d{number:02d}.txt"
    text = path.read_text(encoding="utf-8")
    gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["published"]
    found = publication_date(Article(path.stem, text, ""), find_dates(text))
    assert found.edtf == PARTIAL.get(path.stem, gold)
    if found.span:
        assert text[found.span.start : found.span.end] == found.text


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Swap\n\nUpdated: 18 October 2022\nPublished: 17 October 2022\n\nText.", "2022-10-17"),
        ("Swap\n\nUpdated 18 October 2022\n\nText.", "2022-10-18"),
        ("KYIV (Agencies), 4 July 2025 - Ukraine and Russia swapped prisoners.", "2025-07-04"),
        ("MOSCOW, July 4 /Wire/. Russia has returned its men.", "XXXX-07-04"),
        ("By Jane Roe\n07/17/2024, 9:00\nText", "2024-07-17"),
        ("On July 4, 2025, Russia and Ukraine swapped prisoners.", None),
        ("The exchange was agreed in Istanbul on 2 June 2025.", None),
        ("Photo: Kyiv, 5 February 2025\nThe exchange took place on Wednesday.", None),
        ("KYIV, 31 June 2025 - Ukraine and Russia swapped prisoners.", None),
        ("The swap of 4 July 2025\nNo date here.", None),
    ],
)
def test_publication_date(text: str, edtf: str | None) -> None:
    assert publication_date(Article("x", text, ""), find_dates(text)).edtf == edtf


def test_a_dateline_dates_no_event_where_metadata_has_the_day_too() -> None:
    text = "KYIV, Jan 5, 2024 (Reuters) - They exchanged prisoners on 3 January 2024, they said."
    mentions = find_dates(text)
    for published, at in (("2024-01-05", 6), ("2024-01-06", 6), ("2025-01-05", -1), (None, 6)):
        article = Article("x", text, "", published=published)
        assert dateline_at(article, mentions, publication_date(article, mentions)) == at


def test_metadata_and_address_give_the_date_too() -> None:
    text = "KYIV, 4 July 2025 - Ukraine and Russia swapped prisoners."
    article = Article("x", text, "", published="2025-07-05")
    assert publication_date(article, find_dates(text)).edtf == "2025-07-05"
    addressed = Article("x", "No date.", "", url="https://example.org/2025/07/04/swap")
    assert publication_date(addressed, []).edtf == "2025-07-04"
