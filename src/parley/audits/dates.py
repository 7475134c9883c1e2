"""Dates that cannot be: no such day, two days for one exchange, an exchange after its report."""

from __future__ import annotations

from collections.abc import Iterator

from parley.audits.figures import counts
from parley.audits.rule import Finding, Outcome, Rule
from parley.cases import Case, Dossier, plain_date
from parley.edtf import bounds
from parley.model import Claim, Exchange


def find_dates(rule: Rule, dossier: Dossier) -> Iterator[Finding]:
    """Impossible, contradictory and future dates of exchanges."""
    for case in dossier.cases:
        dated = _dated(case)
        for date, claims in dated.items():
            if bounds(date) == (None, None):
                yield rule.finding("impossible", claims, case, date, date=date)
        yield from _contradictory(rule, case, dated)
        yield from _future(rule, case)


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
    find=find_dates,
)
