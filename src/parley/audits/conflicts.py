"""Figures for one thing that cannot all be right, and those that only count different things."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from math import inf

from parley.audits.figures import MIXED, attributed, counts, exact, interval, is_whole, listed
from parley.audits.rule import Finding, Outcome, Rule
from parley.ledger import figure
from parley.ledger.cases import Case, Dossier
from parley.model import Claim

KINDS = {
    "released": "persons of {who} freed in {exchange}",
    "exchange-total": "persons freed in {exchange}, all sides together",
    "exchange-ordinal": "place of {exchange} in the row of exchanges",
    "bodies": "remains of {who} handed over in {exchange}",
}
MOST_PARTS = 6
"""How many parts are tried in every combination."""

Key = tuple[str, str | None, str | None]


def find_conflicts(rule: Rule, dossier: Dossier) -> Iterator[Finding]:
    """Figures that do not meet and whose difference nothing explains."""
    for case in dossier.cases:
        for key, claims in _comparable(case).items():
            low, high = _extremes(claims)
            if low and high and not _explained(case, key, low, high):
                yield _finding(rule, "apart", case, key, claims, low, high)


def find_definitions(rule: Rule, dossier: Dossier) -> Iterator[Finding]:
    """Figures that do not meet because one of them counts a group that the other leaves out."""
    for case in dossier.cases:
        for key, claims in _comparable(case).items():
            low, high = _extremes(claims)
            if not (low and high):
                continue
            parts = _parts_making(_gap(low, high), case, key)
            if parts:
                what = listed([words(part) for part in parts])
                involved = [*claims, *parts]
                yield _finding(rule, "parts", case, key, involved, low, high, parts=what)
            elif _differ_in_category(low, high):
                yield _finding(rule, "categories", case, key, claims, low, high)


def words(part: Claim) -> str:
    """A group counted apart, with what sets it apart: ``22 of Ukraine (wounded)``."""
    apart = [part.category] if part.category and not is_whole(replace(part, outside=False)) else []
    apart += ["outside the exchange"] if part.outside else []
    return f"{figure(part.quantity)} of {part.who} ({', '.join(apart)})"


def parts_of(case: Case) -> list[Claim]:
    """Groups counted apart from the whole of their side, one claim each, the first there is."""
    parts: dict[tuple[str, int | None], Claim] = {}
    for claim in case.claims:
        apart = claim.outside or not is_whole(claim)
        if counts(claim, "released") and claim.who and apart and not claim.subset and exact(claim):
            parts.setdefault((claim.who, exact(claim)), claim)
    return list(parts.values())[:MOST_PARTS]


def _comparable(case: Case) -> dict[Key, list[Claim]]:
    groups: dict[Key, list[Claim]] = {}
    for claim in case.claims:
        if not counts(claim, *KINDS) or claim.subset or claim.outside:
            continue
        if claim.kind == "released" and not claim.who:
            continue
        group = None if is_whole(claim) else claim.category
        scope = claim.scope if claim.kind == "exchange-ordinal" else None
        groups.setdefault((claim.kind, claim.who, group or _row(scope)), []).append(claim)
    return groups


def _row(scope: str | None) -> str | None:
    return None if scope == "war" else scope


def _extremes(claims: Sequence[Claim]) -> tuple[Claim | None, Claim | None]:
    """The claim with the highest lower and the one with the lowest upper bound, if they are apart.

    Intervals have a common point exactly when no two of them are apart, so one pass is enough.
    """
    top: tuple[float, Claim | None] = (-inf, None)
    bottom: tuple[float, Claim | None] = (inf, None)
    for claim in claims:
        allowed = interval(claim.quantity)
        if allowed and allowed[0] > top[0]:
            top = (allowed[0], claim)
        if allowed and allowed[1] < bottom[0]:
            bottom = (allowed[1], claim)
    return (bottom[1], top[1]) if top[0] > bottom[0] else (None, None)


def _gap(low: Claim, high: Claim) -> int:
    lowest, highest = interval(low.quantity), interval(high.quantity)
    assert lowest
    assert highest
    return int(highest[0] - lowest[1])


def _explained(case: Case, key: Key, low: Claim, high: Claim) -> bool:
    return bool(_parts_making(_gap(low, high), case, key)) or _differ_in_category(low, high)


def _differ_in_category(low: Claim, high: Claim) -> bool:
    """One says that it counts civilians too; the other does not."""
    return high.category in MIXED and low.category not in MIXED


def _parts_making(gap: int, case: Case, key: Key) -> tuple[Claim, ...]:
    """The fewest groups counted apart that make up the difference."""
    kind, who, group = key
    if kind not in ("released", "exchange-total") or group:
        return ()
    parts = [part for part in parts_of(case) if who in (None, part.who)]
    for size in range(1, len(parts) + 1):
        for chosen in combinations(parts, size):
            if sum(exact(part) or 0 for part in chosen) == gap:
                return chosen
    return ()


def _finding(
    rule: Rule,
    outcome: str,
    case: Case,
    key: Key,
    claims: Sequence[Claim],
    low: Claim,
    high: Claim,
    **more: str,
) -> Finding:
    kind, who, group = key
    what = KINDS[kind].format(who=who or "either side", exchange=case.label)
    bounded = [claim for claim in claims if interval(claim.quantity)]
    figures = [_figure(claim) for claim in (low, high)]
    return rule.finding(
        outcome,
        [low, high, *bounded],
        case,
        kind,
        *(part for part in (who, group) if part),
        *figures,
        what=f"{what} ({group})" if group else what,
        low=attributed(low),
        high=attributed(high),
        difference=_gap(low, high),
        **more,
    )


def _figure(claim: Claim) -> int:
    quantity = claim.quantity
    return quantity.number or quantity.low or quantity.high or 0


CONFLICTING = Rule(
    name="conflicting-figures",
    type="ConflictingFigures",
    compares="Figures of one kind for one exchange, one side and one group of persons, in all "
    "reports of it: the freed, totals, ordinals, remains.",
    tolerance="None between figures with bounds: their intervals must meet. About, vague and "
    "withheld figures set no bounds and conflict with nothing. A difference that a group counted "
    "apart makes up is a definitional conflict instead.",
    outcomes={
        "apart": Outcome("open", "{what}: {low} and {high} cannot both be right."),
    },
    examples=(
        "195 and 207 Russians freed: conflict.",
        "More than 200 and 230: none, the intervals meet.",
        "About 230 and 248: none.",
    ),
    find=find_conflicts,
)

DEFINITIONS = Rule(
    name="definitional-conflict",
    type="DefinitionalConflict",
    compares="Figures that do not meet, with the groups that are counted apart (outside the "
    "exchange, wounded, civilians, children …), and what the two say they count.",
    tolerance="None: the groups must make up the difference to the person.",
    outcomes={
        "parts": Outcome(
            "explained", "{what}: {low} leaves out {parts}, and {high} counts them in."
        ),
        "categories": Outcome("open", "{what}: {high} counts civilians too, {low} does not."),
    },
    examples=(
        "350 and 372 in all, with 22 outside the exchange: the 22 are the difference.",
        "230 soldiers and 250 soldiers and civilians: they count different things.",
    ),
    find=find_definitions,
)
