"""Ordinals, counts and cumulative figures along time: they can only grow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import inf

from parley.audits.figures import attributed, ceiled, counts, is_whole, tolerant, words
from parley.audits.rule import Finding, Outcome, Rule
from parley.audits.timeline import Point, Releases, pairs_in_time
from parley.ledger.cases import Dossier, plain_date
from parley.model import Claim

Series = tuple[tuple[str, ...], str, str, str]
"""Parties, whose persons, what over, which group."""

_PASSING = re.compile(r"\b(day|week|month|year)s?\b", re.IGNORECASE)
"""Scopes that mean another time in each report: "a week", "past twelve months"."""


def is_along_time(claim: Claim) -> bool:
    """True for claims that audits along time compare whatever exchange they are about."""
    return counts(claim, "exchange-ordinal", "exchange-count", "cumulative-released", "held")


def find_ordinals(rule: Rule, dossier: Dossier) -> Iterator[Finding]:
    """Ordinals or counts that are lower than certainly earlier ones."""
    dates = {
        claim.id: case.span
        for case in dossier.cases
        for claim in case.claims
        if claim.kind == "exchange-ordinal"
    }
    series: dict[Series, list[Point]] = {}
    for claim in dossier.claims:
        if not counts(claim, "exchange-ordinal", "exchange-count"):
            continue
        if _PASSING.search(claim.scope or ""):
            continue
        allowed = tolerant(claim.quantity)
        first, last = dates.get(claim.id) or dossier.when(claim)
        if allowed and first and last:
            key = _key(dossier, claim, claim.category or "")
            series.setdefault(key, []).append(Point(first, last, *allowed, claim))
    yield from _shrinking(rule, series)


def find_cumulative(rule: Rule, dossier: Dossier) -> Iterator[Finding]:
    """Cumulative figures that shrink, and those that fit or contradict the releases between."""
    series = _cumulative(dossier)
    yield from _shrinking(rule, series)
    for key, points in series.items():
        parties, side, scope, group = key
        if not side or scope or group:  # releases are summed over the war and over everybody
            continue
        cases = [case for case in dossier.cases if set(case.parties) == set(parties)]
        releases = Releases(cases, side)
        for before, _, point in pairs_in_time(_firm(points)):
            yield from _with_releases(rule, before, point, releases)


def _cumulative(dossier: Dossier) -> dict[Series, list[Point]]:
    series: dict[Series, list[Point]] = {}
    for claim in dossier.claims:
        if not counts(claim, "cumulative-released") or claim.subset:
            continue
        if _PASSING.search(claim.scope or ""):
            continue
        allowed = ceiled(claim)
        first, last = dossier.when(claim)
        if allowed and first and last:
            group = "" if is_whole(claim) else claim.category or ""
            series.setdefault(_key(dossier, claim, group), []).append(
                Point(first, last, *allowed, claim)
            )
    return series


def _key(dossier: Dossier, claim: Claim, group: str) -> Series:
    scope = "" if claim.scope in (None, "war") else claim.scope
    return dossier.parties(claim), claim.who or "", scope or "", group


def _firm(points: list[Point]) -> list[Point]:
    """Points with a number, each once; of those a report gives for a day, exact ones if any."""
    exact = {(p.claim.article, p.last) for p in points if p.low == p.high}
    firm = {
        (p.first, p.last, p.claim.quantity.number): p
        for p in sorted(points, key=lambda p: p.claim.id, reverse=True)
        if p.claim.quantity.number is not None
        and p.high < inf
        and (p.low == p.high or (p.claim.article, p.last) not in exact)
    }
    return list(firm.values())


def _shrinking(rule: Rule, series: dict[Series, list[Point]]) -> Iterator[Finding]:
    for points in series.values():
        for _, highest, point in pairs_in_time(points):
            if highest.low > point.high:
                yield rule.finding(
                    "shrinks",
                    [highest.claim, point.claim],
                    point.claim.article,
                    *(words(highest.claim), highest.claim.article, words(point.claim)),
                    earlier=_dated(highest),
                    later=_dated(point),
                    difference=int(highest.low - point.high),
                )


def _with_releases(
    rule: Rule, before: Point, point: Point, releases: Releases
) -> Iterator[Finding]:
    inside, everybody = releases.between(before.last, point.last)
    one, other = before.claim.quantity.number, point.claim.quantity.number
    assert one is not None
    assert other is not None
    least, most = point.low - before.high, point.high - before.low
    if not inside or everybody < least or point.high < before.low:
        return  # the reports need not tell of every exchange; shrinking is found above
    # sums may or may not count those who came outside of exchanges
    known = everybody if least <= everybody <= most else inside
    if known < least:
        return
    outcome = "fits" if known <= most else "exceeds"
    yield rule.finding(
        outcome,
        [before.claim, point.claim, *releases.claims(before.last, point.last)],
        point.claim.article,
        *(other, known, one, before.claim.article),
        later=_dated(point),
        known=known,
        exchanges=releases.count(before.last, point.last),
        rest=other - known,
        earlier=_dated(before),
        difference=abs(other - known - one),
    )


def _dated(point: Point) -> str:
    day = point.first if point.first == point.last else f"{point.first}/{point.last}"
    month = point.first[:7] == point.last[:7] and point.first[8:] == "01" and point.last[8:] > "27"
    return f"{attributed(point.claim)} of {plain_date(point.first[:7] if month else day)}"


ORDINALS = Rule(
    name="ordinal-against-time",
    type="OrdinalAgainstTime",
    compares="Ordinals of exchanges (on the day of the exchange) and counts of exchanges (on the "
    "day of the report), between the same parties and over the same scope.",
    tolerance="Bounds are kept; scopes such as “a month” are left out; only figures certainly one "
    "after the other are compared, each with the highest before it.",
    outcomes={"shrinks": Outcome("open", "{later} comes after {earlier}: the count went down.")},
    examples=(
        "A 49th exchange in March 2025 after the 50th in January 2024: finding.",
        "49th (2024-01-03), more than 50 (2024-07-17), 59 (2025-03-19): none.",
    ),
    find=find_ordinals,
    reach="time",
)

CUMULATIVE = Rule(
    name="cumulative-against-time",
    type="CumulativeAgainstTime",
    compares="Cumulative figures between the same parties, for the same side and over the same "
    "scope: with each other along time, and each two neighbours with the releases told of in "
    "between (after the first day, up to and with the second).",
    tolerance="“About” reaches 5 %, at least 2. Who says “hundreds” does not mean 2000 or more. "
    "Releases that fall short of a difference are no finding: not every exchange is told of.",
    outcomes={
        "shrinks": Outcome("open", "{later} comes after {earlier}: a sum cannot shrink."),
        "fits": Outcome(
            "explained", "{later} less {known} freed in between = {rest}, which fits {earlier}."
        ),
        "exceeds": Outcome(
            "open",
            "{later} less {known} freed in between = {rest}, which is {difference} short of "
            "{earlier}.",
        ),
    },
    examples=(
        "2828 less the 230 of the day = 2598, which fits about 2600.",
        "“Hundreds” in March 2025 after “thousands” in July 2024: finding.",
    ),
    find=find_cumulative,
    reach="time",
)
