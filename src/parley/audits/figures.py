"""How audits read a figure: what the words allow, what counts as a whole, how it is worded.

Three readings, from strict to generous, each stated where it is used: ``interval`` (the words
set it; "about", vague and withheld figures have none), ``tolerant`` ("about N" is N give or take
5 %, at least 2) and ``ceiled`` (who says "hundreds" does not mean thousands).
"""

from __future__ import annotations

import re
from math import ceil, inf

from parley.ledger import figure
from parley.model import Claim, Quantity

Interval = tuple[float, float]

ABOUT_SHARE = 0.05
ABOUT_LEAST = 2
VAGUE = {"dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000}
_CEILING = {"dozens": 199, "scores": 199, "hundreds": 1999}

GENERAL = frozenset((None, "people", "prisoners", "captives", "hostages"))
MILITARY = frozenset(("soldiers", "prisoners of war", "defenders"))
MIXED = frozenset(("soldiers and civilians", "prisoners of war and civilians"))
WHOLE = GENERAL | MILITARY | MIXED
"""Categories that stand for everybody of a side; all others are groups counted apart."""


def interval(quantity: Quantity) -> Interval | None:
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


def tolerance(number: int) -> int:
    """How far "about" reaches: 5 %, at least 2.

    >>> tolerance(2600), tolerance(24)
    (130, 2)
    """
    return max(ABOUT_LEAST, ceil(number * ABOUT_SHARE))


def tolerant(quantity: Quantity) -> Interval | None:
    """As ``interval``, with a range for "about".

    >>> tolerant(Quantity(2600, qualifier="about"))
    (2470, 2730)
    """
    if quantity.qualifier == "about" and quantity.number is not None:
        reach = tolerance(quantity.number)
        return quantity.number - reach, quantity.number + reach
    return interval(quantity)


def vague_word(claim: Claim) -> str | None:
    """The word of a vague figure: dozens, hundreds, thousands."""
    if claim.quantity.qualifier != "vague":
        return None
    said = f"{claim.quantity.as_written or ''} {claim.quote}".lower()
    found = re.search(r"\b(dozens|scores|hundreds|thousands)\b", said)
    return found[1] if found else None


def ceiled(claim: Claim) -> Interval | None:
    """As ``tolerant``, and a vague word means its own order of magnitude."""
    word = vague_word(claim)
    if word:
        return VAGUE[word], _CEILING.get(word, inf)
    return tolerant(claim.quantity)


def exact(claim: Claim) -> int | None:
    """The one number a claim gives, if it does."""
    quantity = claim.quantity
    return quantity.number if quantity.qualifier in ("exact", "equal-to") else None


def floor(claim: Claim) -> int | None:
    """The round number under a lower bound: 200 for "more than 200" as for "at least 200"."""
    quantity = claim.quantity
    if quantity.low is None or quantity.number is not None:
        return None
    return quantity.low - 1 if quantity.qualifier == "more-than" else quantity.low


def is_whole(claim: Claim) -> bool:
    """True where the figure is for everybody of a side in the exchange, not for a group."""
    return claim.category in WHOLE and not claim.subset and not claim.outside


def counts(claim: Claim, *kinds: str) -> bool:
    """True for a claim of these kinds that is asserted, not denied."""
    return claim.kind in kinds and claim.polarity == "asserted"


def words(claim: Claim) -> str:
    """The figure as short words, a vague one by its word."""
    return vague_word(claim) or figure(claim.quantity)


def attributed(claim: Claim) -> str:
    """The figure with who says it.

    >>> from parley.model import Claim
    >>> attributed(Claim("a/1", "a", "released", "95", 0, 2, "r", quantity=Quantity(95)))
    '95 (the report itself)'
    """
    return f"{words(claim)} ({claim.claimant or 'the report itself'})"


def listed(items: list[str]) -> str:
    """Words in a row, without repetition.

    >>> listed(["248", "230", "248"]), listed(["95"])
    ('248 and 230', '95')
    """
    *first, last = dict.fromkeys(items)
    return f"{', '.join(first)} and {last}" if first else last
