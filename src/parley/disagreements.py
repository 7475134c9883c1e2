"""Where two claims about the same thing cannot both be right: the first, simplest rule.

Two claims of one kind about one exchange of one report, on the same side and category, disagree
when the intervals of their figures do not meet: "over 200" and 230 agree, 200 and 230 do not.
"About", vague and withheld figures have no bounds and so disagree with nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations
from math import inf

from parley.model import Claim, Quantity

_COMPARED = ("released", "exchange-total", "exchange-ordinal", "bodies")


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two claims whose figures do not meet, the one that comes first in the text first."""

    first: Claim
    second: Claim


def interval(quantity: Quantity) -> tuple[float, float] | None:
    """The least and the greatest number the words allow; None where they set no bounds.

    >>> interval(Quantity(low=201, qualifier="more-than")), interval(Quantity(95))
    ((201, inf), (95, 95))
    """
    if quantity.qualifier in ("about", "vague", "withheld"):
        return None
    if quantity.number is not None:
        return quantity.number, quantity.number
    if quantity.low is None and quantity.high is None:
        return None
    return (
        -inf if quantity.low is None else quantity.low,
        inf if quantity.high is None else quantity.high,
    )


def find_disagreements(claims: Iterable[Claim]) -> list[Disagreement]:
    """All pairs of claims that disagree, in the order of the articles."""
    groups: dict[tuple[str | None, ...], list[Claim]] = {}
    for claim in sorted(claims, key=lambda claim: (claim.article, claim.start, claim.id)):
        if claim.kind in _COMPARED and claim.exchange and _whole(claim):
            key = (claim.article, claim.exchange.key, claim.kind, claim.who, claim.category)
            groups.setdefault(key, []).append(claim)
    return [
        Disagreement(first, second)
        for group in groups.values()
        for first, second in combinations(group, 2)
        if _apart(interval(first.quantity), interval(second.quantity))
    ]


def _whole(claim: Claim) -> bool:
    return claim.polarity == "asserted" and not claim.subset and not claim.outside


def _apart(one: tuple[float, float] | None, other: tuple[float, float] | None) -> bool:
    if one is None or other is None:
        return False
    return max(one[0], other[0]) > min(one[1], other[1])
