"""Totals of an exchange against the sum of their parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from parley.audits.conflicts import parts_of
from parley.audits.conflicts import words as part_words
from parley.audits.figures import counts, exact, floor, is_whole, tolerant, words
from parley.audits.rule import Finding, Outcome, Rule
from parley.ledger.cases import Case, Dossier
from parley.model import Claim

MOST_FIGURES = 8
"""How many different figures of one side are tried."""


@dataclass(frozen=True)
class _Part:
    number: int
    claim: Claim
    is_floor: bool = False
    is_extra: bool = False

    @property
    def words(self) -> str:
        if self.is_extra:
            return part_words(self.claim)
        told = f", the floor of “{words(self.claim)}”" if self.is_floor else ""
        return f"{self.number} ({self.claim.who}{told})"


@dataclass(frozen=True)
class Sum:
    """One way to add up an exchange: a figure for each side, and groups counted apart."""

    parts: tuple[_Part, ...]

    @property
    def value(self) -> int:
        return sum(part.number for part in self.parts)

    @property
    def rank(self) -> tuple[bool, int]:
        """Exact figures before floors, fewer extra groups before more."""
        return (
            any(part.is_floor for part in self.parts),
            sum(part.is_extra for part in self.parts),
        )

    @property
    def words(self) -> str:
        return " + ".join(part.words for part in self.parts)

    @property
    def claims(self) -> list[Claim]:
        return [part.claim for part in self.parts]

    @property
    def extras(self) -> list[Claim]:
        return [part.claim for part in self.parts if part.is_extra]


def sums(case: Case) -> list[Sum]:
    """Every way to add up the sides of an exchange; none with fewer than two sides."""
    sides: dict[str, dict[tuple[int, bool], _Part]] = {}
    for claim in case.claims:
        if not (counts(claim, "released") and claim.who and is_whole(claim)):
            continue
        number, least = exact(claim), floor(claim)
        if number is not None:
            sides.setdefault(claim.who, {}).setdefault((number, False), _Part(number, claim))
        elif least is not None:
            part = _Part(least, claim, is_floor=True)
            sides.setdefault(claim.who, {}).setdefault((least, True), part)
    if len(sides) < 2:
        return []
    choices = [list(figures.values())[:MOST_FIGURES] for _, figures in sorted(sides.items())]
    extras = [_Part(exact(part) or 0, part, is_extra=True) for part in parts_of(case)]
    return [
        Sum((*chosen, *more))
        for chosen in product(*choices[:3])
        for size in range(len(extras) + 1)
        for more in combinations(extras, size)
    ]


def find_totals(rule: Rule, dossier: Dossier) -> Iterator[Finding]:
    """How each total of an exchange comes about, or by how much it does not."""
    for case, total, told in _totals(dossier):
        ways = sums(case)
        if ways:
            yield _compared(rule, case, total, told, ways)


def find_definitions_of_totals(rule: Rule, dossier: Dossier) -> Iterator[Finding]:
    """Totals that hold only with a group counted apart: without it there is another total."""
    for case, total, told in _totals(dossier):
        number = exact(total)
        fits = [way for way in sums(case) if way.value == number]
        best = min(fits, key=lambda way: way.rank, default=None)
        if number is None or best is None or not best.extras or best.rank[0]:
            continue
        apart = sum(exact(claim) or 0 for claim in best.extras)
        group = " and ".join(part_words(claim) for claim in best.extras)
        yield rule.finding(
            "total",
            [*told, *best.claims, *_outside(case)],
            case,
            "total",
            number,
            total=number,
            group=group,
            without=number - apart,
            difference=apart,
        )


def _outside(case: Case) -> list[Claim]:
    return [claim for claim in case.claims if counts(claim, "released") and claim.outside]


def _totals(dossier: Dossier) -> Iterator[tuple[Case, Claim, list[Claim]]]:
    """Each total of each exchange, once per figure, with all claims that give it."""
    for case in dossier.cases:
        told: dict[object, list[Claim]] = {}
        for claim in case.claims:
            if _is_total(claim) and tolerant(claim.quantity):
                quantity = claim.quantity
                key = (quantity.number, quantity.low, quantity.high, quantity.qualifier)
                told.setdefault(key, []).append(claim)
        yield from ((case, claims[0], claims) for claims in told.values())


def _is_total(claim: Claim) -> bool:
    """Hostages are one side's: their number is no total of both."""
    return counts(claim, "exchange-total") and is_whole(claim) and claim.category != "hostages"


def _compared(
    rule: Rule, case: Case, total: Claim, told: Sequence[Claim], ways: Sequence[Sum]
) -> Finding:
    quantity = total.quantity
    number = quantity.number or quantity.low or quantity.high or 0
    allowed = tolerant(quantity)
    assert allowed

    def finding(outcome: str, way: Sum, *more: Claim, **values: int | str) -> Finding:
        claims = [*told, *way.claims, *more]
        shown: dict[str, int | str] = {
            "total": words(total),
            "sum": way.value,
            "parts": way.words,
            **values,
        }
        return rule.finding(outcome, claims, case, number, way.value, **shown)

    best_first = sorted(ways, key=lambda way: way.rank)
    equal = next((way for way in best_first if way.value == quantity.number), None)
    if equal and not equal.rank[0]:
        return finding("exact", equal)
    firm = [way for way in best_first if not way.rank[0]]
    nearest = min(firm, key=lambda way: (_off(way.value, allowed), way.rank), default=None)
    if nearest and _off(nearest.value, allowed) == 0:
        return finding("fits", nearest)
    if equal:
        if not nearest:
            return finding("floor-only", equal)
        gap = abs(nearest.value - number)
        return finding(
            "floor",
            nearest,
            *equal.claims,
            difference=gap,
            rests=equal.words,
            floor=equal.value,
        )
    nearest = nearest or min(ways, key=lambda way: _off(way.value, allowed))
    if nearest.rank[0] and nearest.value <= allowed[1]:
        return finding("possible", nearest)
    return finding("mismatch", nearest, difference=abs(nearest.value - number))


def _off(value: float, allowed: tuple[float, float]) -> float:
    return max(allowed[0] - value, value - allowed[1], 0)


TOTALS = Rule(
    name="total-against-parts",
    type="TotalAgainstParts",
    compares="Each total of an exchange with the sums of one figure a side, with and without the "
    "groups counted apart (at most 6), floors of lower bounds last.",
    tolerance="None for an exact total; 5 %, at least 2, for “about”; a total with bounds must "
    "hold the sum.",
    outcomes={
        "exact": Outcome("explained", "{exchange}: the total of {total} = {parts}."),
        "fits": Outcome("explained", "{exchange}: the total of {total} holds {sum} = {parts}."),
        "floor": Outcome(
            "explained",
            "{exchange}: the total of {total} is {difference} off {sum} = {parts}; "
            "it equals {rests}.",
        ),
        "floor-only": Outcome("explained", "{exchange}: the total of {total} rests on {parts}."),
        "possible": Outcome(
            "explained", "{exchange}: the total of {total} is possible with {parts}."
        ),
        "mismatch": Outcome(
            "open", "{exchange}: the total of {total} is {difference} off {sum} = {parts}."
        ),
    },
    examples=(
        "190 = 95 + 95: exact.",
        "About 448 against 248 + 230 = 478: 30 off; it equals 248 + 200, the floor of “more than "
        "200”.",
        "372 = 175 + 175 + 22 wounded: exact, with a group counted apart.",
    ),
    find=find_totals,
)

TOTAL_DEFINITIONS = Rule(
    name="total-definition",
    type="DefinitionalConflict",
    compares="Totals that equal the sum of their parts only with a group counted apart.",
    tolerance="None.",
    outcomes={
        "total": Outcome(
            "explained",
            "{exchange}: it is {total} with {group}, and {without} without.",
        ),
    },
    examples=("372 with 22 wounded returned outside the exchange, 350 without.",),
    find=find_definitions_of_totals,
)
