"""What a report says with certainty of its figures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from parley.claims.found import Amount, Found, amount
from parley.model import Quantity

PASSING: Final = ("released", "bodies", "agreement")
CERTAIN: Final = 2
_ABOUT: Final = 0.03  # what "about" may be off: "some 190" for 192
_ROUNDED: Final = 1.4  # what a rounded sum may stay below: "more than 200" of 277


@dataclass(frozen=True, slots=True)
class Known:
    """What a report says with certainty: sides by figure, sums of both, if both sides' are freed.

    ``told`` are the figures that have a side anywhere, however sure.
    """

    sides: dict[Amount, set[str]]
    told: set[Amount]
    sums: set[int]
    totals: set[int]
    doubles: set[int]
    mutual: bool
    parties: frozenset[str]

    def is_between(self, speakers: Sequence[str | None]) -> bool:
        """True where a third side speaks, as mediators do."""
        return any(speakers) and self.parties.isdisjoint(speakers)

    def makes(self, quantity: Quantity, own: bool) -> bool:
        """True for what both sides' figures make, also where only a bound is told of it.

        What one side says of its ``own`` must be twice a figure that both have: "140 people are
        home" is no sum, whatever the figures told of several exchanges make together.
        """
        low = quantity.low
        if own:
            return quantity.number in self.doubles
        if quantity.number is not None and quantity.qualifier == "about":
            return any(abs(s - quantity.number) <= _ABOUT * s for s in self.sums)
        if quantity.number is not None or low is None:
            return quantity.number in self.sums
        alone = any((number or 0) >= low for number, _, _ in self.sides)
        return not alone and any(low <= s <= _ROUNDED * low for s in self.sums | self.totals)

    def completes(self, quantity: Quantity) -> bool:
        """True for the 46 of "538: 246 from each side, and 46 wounded"."""
        more = quantity.number or 0  # "several" complete nothing
        return more > 0 and any(double + more in self.totals for double in self.doubles)

    @classmethod
    def of(cls, found: Sequence[Found], parties: tuple[str, ...]) -> Known:
        """What is known from all that was found."""
        sided = [f for f in found if f.who and f.kind in PASSING]
        certain = [f for f in sided if f.strength >= CERTAIN]
        sides: dict[Amount, set[str]] = {}
        for f in certain:
            sides.setdefault(amount(f.quantity), set()).add(f.who or "")
        told = {amount(f.quantity) for f in sided}
        both = {2 * (number or 0) for (number, *_), who in sides.items() if len(who) > 1}
        return cls(
            sides,
            told,
            _sums(certain, parties),
            {f.quantity.number or 0 for f in found if f.kind == "exchange-total"},
            both,
            _is_mutual(found, certain),
            frozenset(parties),
        )


def _sums(certain: Iterable[Found], parties: tuple[str, ...]) -> set[int]:
    """What one side's figure and the other's make together; each side's own where both have it."""
    if not parties:
        return set()
    by_side: dict[str | None, set[int]] = {side: set() for side in parties}
    for f in certain:
        if f.kind == "released" and f.who in by_side and f.quantity.number:
            by_side[f.who].add(f.quantity.number)
    one, other = by_side[parties[0]], by_side[parties[-1]]
    shared = one & other  # "270 soldiers and 120 civilians each" are 540 and 240 together
    return {a + b for a in one for b in other if a == b or not {a, b} <= shared}


def _is_mutual(found: Iterable[Found], certain: Iterable[Found]) -> bool:
    """True where no side's persons alone are freed, and none of them are hostages."""
    freed = {f.who for f in certain if f.kind in ("released", "agreement")}
    return len(freed) != 1 and not any(f.category == "hostages" for f in found)
