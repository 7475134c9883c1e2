"""The date solver: against the gold of the reports, case by case, and on input without sense."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.dates.days import easter
from parley.dates.solving import (
    Context,
    SolvedDate,
    describe,
    edtf_bounds,
    find_dates,
    publication_date,
    solve,
    years_named,
)
from parley.model import Article
from parley.rules.dates import DATE_RULES

HERE = Path(__file__).parent
DEV = HERE / "corpus" / "dev"
SEEDS = HERE / "corpus" / "seeds"

# (report, exchange, words that date it in the text, or nothing; options)
# "<key" counts from that exchange of the same report.
CASES = [
    ("d01", "main", ["on Wednesday"], ""),
    ("d03", "main", ["on Tuesday"], ""),
    ("d03", "prev1", ["Five days before", "December 1,"], ""),
    ("d05", "main", ["on Saturday"], ""),
    ("d05", "prev1", ["Easter Sunday two years ago"], "orthodox"),
    ("d07", "main", ["on Monday"], ""),
    ("d07", "prev1", ["Last week", "on Tuesday"], ""),
    ("d07", "prev2", ["Last week", "on Thursday"], ""),
    ("d09", "main", ["on Monday"], ""),
    ("d09", "bodies1", ["11 June"], ""),
    ("d09", "bodies2", ["13, 14"], ""),
    ("d09", "bodies4", ["15 June"], ""),
    ("d11", "prev1", ["October of last year"], ""),
    ("d11", "prev2", ["In December"], ""),
    ("d11", "prev3", ["in February"], ""),
    ("d13", "main", ["for Wednesday"], ""),
    ("d13", "prev1", ["January 3"], ""),
    ("d15", "main", ["the Friday group"], ""),
    ("d15", "prev1", ["6 May"], ""),
    ("d17", "main", [], ""),
    ("d19", "main", [], ""),
    ("d21", "main", [], ""),
    ("d21", "prev1", ["August 24"], ""),
    ("d23", "main", ["on Thursday"], ""),
    ("d25", "main", [], ""),
    ("d27", "main", ["on Monday"], ""),
    ("d29", "main", ["Saturday's as"], ""),
    ("d29", "prev1", ["on Friday, by"], ""),
    ("d31", "main", [], ""),
    ("d33", "prev1", ["since 7 August"], ""),
    ("d33", "children1", ["on Tuesday"], ""),
    ("d33", "sep1", ["in June"], ""),
    ("d35", "main", ["on Wednesday"], ""),
    ("d35", "prev1", ["December 2020"], ""),
    ("d35", "prev2", ["following summer", "in June"], "<prev1"),
    ("d35", "prev3", ["following summer", "in July"], "<prev1"),
    ("d37", "main", ["on Friday"], ""),
    ("d39", "main", [], ""),
    ("d41", "main", ["on Sunday"], ""),
    ("d41", "prev1", ["7 September"], ""),
    ("d41", "prev2", ["Two years ago"], ""),
    ("000_f16ad15c569bd152", "main", ["announced on Wednesday"], ""),
    ("000_f16ad15c569bd152", "june", ["exchange in June"], ""),
    ("002_a97892f4b89e12de", "main", ["On Friday", "On July 4"], ""),
    ("002_a97892f4b89e12de", "june26", ["June 26"], "<main"),
]


def solve_case(report: str, key: str, phrases: list[str], option: str) -> SolvedDate:
    """Solve one exchange of a report as the extraction would, its mentions found by phrase."""
    seed = report[0] != "d"
    path = HERE.parent / "seeds" / f"{report}.txt" if seed else DEV / f"{report}.txt"
    text = path.read_text(encoding="utf-8")
    mentions = find_dates(text)
    published = publication_date(Article(report, text, ""), mentions)
    context = Context(
        published=published.edtf,
        published_text=published.text,
        years=years_named(mentions),
        is_main=key == "main",
        orthodox=True if option == "orthodox" else None,
    )
    if option.startswith("<"):
        other = solve_case(*next(c for c in CASES if c[:2] == (report, option[1:])))
        name = "main" if option == "<main" else "anchor"
        context = replace(context, **{name: other})  # type: ignore[arg-type]
    chosen = []
    for phrase in phrases:
        at = text.index(phrase)
        chosen.append(next(m for m in mentions if m.end > at and m.start < at + len(phrase)))
    return solve(chosen, context)


def gold_of(report: str, key: str) -> dict[str, str | None]:
    folder = DEV if report[0] == "d" else SEEDS
    record = json.loads((folder / f"{report}.json").read_text(encoding="utf-8"))
    return next(e for e in record["exchanges"] if e["key"] == key)


@pytest.mark.parametrize(
    ("report", "key", "phrases", "option"), CASES, ids=lambda v: v if isinstance(v, str) else None
)
def test_gold(report: str, key: str, phrases: list[str], option: str) -> None:
    solved, gold = solve_case(report, key, phrases, option), gold_of(report, key)
    assert solved.edtf == gold["date"], describe(solved)
    if report.startswith("d"):  # the seeds' gold calls every solved date stated
        assert solved.basis == gold["date_basis"], describe(solved)
        if gold.get("date_text"):
            assert solved.text
            assert solved.text in str(gold["date_text"])


def solved(text: str, **context: object) -> SolvedDate:
    """Everything dated in a text, solved as one event."""
    return solve(find_dates(text), Context(**context))  # type: ignore[arg-type]


FRIDAY = "2025-07-04"


@pytest.mark.parametrize(
    ("text", "edtf", "basis"),
    [
        ("on 4 July 2025", "2025-07-04", "stated"),
        ("in October 2024", "2024-10", "stated"),
        ("in 2017", "2017", "stated"),
        ("on May 23-25, 2025", "2025-05-23/2025-05-25", "stated"),
        ("in the summer of 2024", "2024-06/2024-08", "stated"),
        ("on Friday", "2025-07-04", "weekday"),
        ("on Thursday", "2025-07-03", "weekday"),
        ("last Friday", "2025-06-27", "relative"),
        ("on Tuesday of last week", "2025-06-24", "relative"),
        ("yesterday", "2025-07-03", "relative"),
        ("last week", "2025-06-23/2025-06-29", "relative"),
        ("two weeks ago", "2025-06-20~", "relative"),
        ("last month", "2025-06", "relative"),
        ("13 months ago", "2024-06", "relative"),
        ("last year", "2024", "relative"),
        ("last summer", "2024-06/2024-08", "relative"),
        ("last May", "2025-05", "relative"),
        ("last October", "2024-10", "relative"),
        ("October of last year", "2024-10", "relative"),
        ("in late November", "2024-11", "relative"),
        ("on 26 June", "2025-06-26", "year-inferred"),
        ("on 26 December", "2024-12-26", "year-inferred"),
        ("on 29 February", "2024-02-29", "year-inferred"),
        ("on New Year's Eve", "2024-12-31", "holiday"),
        ("on Orthodox Easter", "2025-04-20", "holiday"),
        ("on the eve of Easter", "2025-04-19", "holiday"),
        ("on Orthodox Easter two years ago", "2023-04-16", "holiday"),
    ],
)
def test_looking_back_from_publication(text: str, edtf: str, basis: str) -> None:
    found = solved(text, published=FRIDAY)
    assert (found.edtf, found.basis) == (edtf, basis), describe(found)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [("on Saturday", "2025-07-05"), ("on 1 March", "2026-03-01"), ("in August", "2025-08"),
     ("next month", "2025-08"), ("next Monday", "2025-07-07"), ("in June", "2026-06")],
)  # fmt: skip
def test_plans_look_ahead(text: str, edtf: str) -> None:
    assert solved(text, published=FRIDAY, planned=True).edtf == edtf


def test_late_november_keeps_the_month_and_narrower_bounds() -> None:
    found = solved("in late November 2023")
    assert (found.edtf, found.earliest, found.latest) == ("2023-11", "2023-11-21", "2023-11-30")


def test_weekday_fixes_the_year_only_where_the_report_names_one() -> None:
    assert solved("on Friday (July 4)", years=(2014, 2022)).edtf == "2025-07-04"
    without = solved("on Friday (July 4)")
    assert without.edtf is None
    assert "no year anywhere" in without.reasons[0]
    assert solved("on July 4", years=(2022,)).edtf is None


def test_unsolved_keeps_honest_bounds() -> None:
    caption = solved("February 5, 2025")
    story = solved("on Wednesday", years=(2022, 2025), after=(caption,), is_main=True)
    assert (story.edtf, story.interval) == (None, "2025-02-05/..")


def test_impossible_day() -> None:
    found = solved("on 31 June 2024")
    reason = "the calendar has no 31 June 2024; its month is kept"
    assert (found.edtf, found.reasons) == ("2024-06", (reason,))


@pytest.mark.parametrize(
    ("text", "context", "edtf", "reason"),
    [
        ("Thursday, July 4, 2025", {}, "2025-07-04", "the weekday Thursday is wrong"),
        ("on 4 July 2025 and on 5 July", {}, "2025-07-04", "is left aside"),
        ("on 5 July 2025", {"published": FRIDAY}, "2025-07-05", "after publication"),
        ("on 03/04/2025", {"published": FRIDAY}, "2025-04-03", "either way"),
        ("on 07/04/2025", {"published": FRIDAY}, "2025-07-04", "either way"),
    ],
)
def test_contradictions_are_told_and_the_best_is_kept(
    text: str, context: dict[str, object], edtf: str, reason: str
) -> None:
    found = solved(text, **context)
    assert found.edtf == edtf
    assert any(reason in r for r in found.reasons), found.reasons


def test_a_date_after_the_main_exchange_is_told() -> None:
    main = solved("on 4 July 2025")
    assert solved("on 26 June", main=main).edtf == "2025-06-26"
    assert "after the main exchange" in solved("on 6 July 2025", main=main).reasons[-1]


def test_plain_easter_needs_its_rite_where_the_two_differ() -> None:
    found = solved("on Easter Sunday two years ago", published="2025-04-19")
    assert (found.edtf, found.earliest, found.latest) == (None, "2023-04-09", "2023-04-16")


def test_a_plain_easter_in_a_report_of_one_rite() -> None:
    text = "on Easter Sunday two years ago"
    assert solved(text, published="2025-04-19", orthodox=True).edtf == "2023-04-16"
    assert solved(text, published="2025-04-19", orthodox=False).edtf == "2023-04-09"


# Known dates of Easter Sunday, Western and Orthodox.
@pytest.mark.parametrize(
    ("year", "western", "orthodox"),
    [(1961, (4, 2), (4, 9)), (2000, (4, 23), (4, 30)), (2016, (3, 27), (5, 1)),
     (2022, (4, 17), (4, 24)), (2024, (3, 31), (5, 5)), (2038, (4, 25), (4, 25))],
)  # fmt: skip
def test_easter(year: int, western: tuple[int, int], orthodox: tuple[int, int]) -> None:
    assert easter(year) == date(year, *western)
    assert easter(year, orthodox=True) == date(year, *orthodox)


_PIECES = [text for rule in DATE_RULES for text, _ in rule.examples] + [
    "31 June", "29 February 2023", "9999", "year 1900", "99/99/2024", "30.02.2024"]  # fmt: skip


@given(
    st.lists(st.sampled_from(_PIECES), max_size=5).map(" ".join),
    st.sampled_from([None, "", "XXXX-12-06", "2024-02-29", "0001-01-01", "9999-12-31", "2025-07"]),
    st.lists(st.integers(1900, 2099), max_size=3).map(tuple),
    st.booleans(),
    st.booleans(),
)
def test_solving_never_fails(
    text: str, published: str | None, years: tuple[int, ...], planned: bool, is_main: bool
) -> None:
    main = solved("on 4 July 2025")
    context = Context(published=published, years=years, planned=planned, is_main=is_main, main=main)
    found = solve(find_dates(text), context)
    assert found == solve(find_dates(text), context)
    assert (found.edtf is None) == (found.basis == "none")
    if found.edtf:
        assert found.earliest
        assert found.latest
        assert edtf_bounds(found.edtf) != (None, None)
    if found.earliest and found.latest:
        assert found.earliest <= found.latest
    assert describe(found)
