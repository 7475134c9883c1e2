"""Dates that cannot be: no such day, two days for one exchange, an exchange after its report."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from parley.audits.figures import counts, words
from parley.audits.rule import Finding, Outcome, Rule
from parley.dates.edtf import bounds, is_day
from parley.ledger.cases import Case, Dossier, plain_date
from parley.model import Claim, Exchange
from parley.rules.dates import find_dates, is_no_day


def wrong_dates(rule: Rule, dossier: Dossier) -> Iterator[Finding]:
    """Impossible, contradictory and future dates of exchanges."""
    for case in dossier.cases:
        yield from _impossible(rule, case)
        dated = _dated(case)
        yield from _contradictory(rule, case, dated)
        yield from _future(rule, case)


def _impossible(rule: Rule, case: Case) -> Iterator[Finding]:
    """Days that reports name and no calendar has."""
    named: dict[str, list[Claim]] = {}
    for claim in case.claims:
        if claim.exchange and claim.exchange.date_text:
            named.setdefault(claim.exchange.date_text, []).append(claim)
    for text, claims in named.items():
        for mention in filter(is_no_day, find_dates(text)):
            yield rule.finding("impossible", claims[:1], case, text, date=mention.text)


def _dated(case: Case) -> dict[str, list[Claim]]:
    dated: dict[str, list[Claim]] = {}
    for claim in case.claims:
        if claim.exchange and claim.exchange.date:
            dated.setdefault(claim.exchange.date, []).append(claim)
    return dated


def _contradictory(rule: Rule, case: Case, dated: dict[str, list[Claim]]) -> Iterator[Finding]:
    known = [(first, last, date) for date in dated for first, last in [bounds(date)] if first]
    latest_start = max(known, default=None)
    earliest_end = min(((last, date) for _, last, date in known if last), default=None)
    if latest_start and earliest_end and latest_start[0] > earliest_end[0]:
        one, other = earliest_end[1], latest_start[2]
        yield rule.finding(
            "contradictory",
            [dated[one][0], dated[other][0]],
            case,
            *(one, other),
            one=f"{plain_date(one)} ({dated[one][0].article})",
            other=f"{plain_date(other)} ({dated[other][0].article})",
        )


def _future(rule: Rule, case: Case) -> Iterator[Finding]:
    reports: set[str] = set()
    for claim in case.claims:
        done = counts(claim, "released", "exchange-total") and _carried_out(claim.exchange)
        first = bounds(claim.exchange.date)[0] if claim.exchange and claim.exchange.date else None
        told = bounds(claim.published)[1] if claim.published else None
        if done and first and told and first > told and claim.article not in reports:
            reports.add(claim.article)
            yield rule.finding(
                "future",
                [claim],
                case,
                claim.article,
                article=claim.article,
                published=plain_date(claim.published or ""),
            )


def _carried_out(exchange: Exchange | None) -> bool:
    return exchange is not None and exchange.status in (None, "carried-out")


DATES = Rule(
    name="date-contradicted",
    type="DateContradicted",
    compares="The dates given for one exchange with the calendar, with each other and with the "
    "date of the report.",
    tolerance="Dates keep their precision: a day within a month agrees with the month. A report "
    "may tell of a plan; only what it tells as done must lie before it.",
    outcomes={
        "impossible": Outcome("open", "{exchange}: there is no date {date}."),
        "contradictory": Outcome("open", "the same exchange is put on {one} and on {other}."),
        "future": Outcome(
            "open",
            "{article}, published {published}, tells as done {exchange}, which lies after it.",
        ),
    },
    examples=(
        "31 June: no such day.",
        "One exchange on 3 January and on 4 January 2024.",
        "A report of 1 July 2024 on persons freed on 17 July 2024.",
    ),
    find=wrong_dates,
)


def halves(rule: Rule, dossier: Dossier) -> Iterator[Finding]:
    """What one report says each side got, on two days that follow each other."""
    days: dict[str, dict[str, list[Claim]]] = {}
    for claim in dossier.claims:
        if counts(claim, "released") and claim.who and _carried_out(claim.exchange):
            day = claim.exchange.date if claim.exchange else None
            if day and is_day(day):
                days.setdefault(claim.article, {}).setdefault(day, []).append(claim)
    for article, told in days.items():
        for one, other in pairwise(sorted(told)):
            first, second = ({claim.who for claim in told[day]} for day in (one, other))
            if _follows(one, other) and len(first) == len(second) == 1 and first != second:
                yield rule.finding(
                    "halves",
                    [told[one][0], told[other][0]],
                    article,
                    *(one, other),
                    article=article,
                    one=f"{_freed(told[one][0])} on {plain_date(one)}",
                    other=f"{_freed(told[other][0])} on {plain_date(other)}",
                )


def _freed(claim: Claim) -> str:
    return f"{words(claim)} of {claim.who}"


def _follows(one: str, other: str) -> bool:
    return date.fromisoformat(other) - date.fromisoformat(one) == timedelta(days=1)


TWO_DAYS = Rule(
    name="halves-on-two-days",
    type="DateContradicted",
    compares="What one report says each side got back, by day.",
    tolerance="Only days that follow each other, each with the freed of one side, and not the "
    "same.",
    outcomes={"halves": Outcome("open", "{article} puts {one} and {other}: one exchange, or two?")},
    examples=("230 of Ukraine freed on 3 January, 248 of Russia on 4 January.",),
    find=halves,
    reach="report",
)
