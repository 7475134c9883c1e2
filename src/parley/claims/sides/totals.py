"""Whose persons a running total counts: "the number of those handed to Kyiv stands at 4,131"."""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.kinds.past import Past
from parley.claims.parties import canonical, opposite, people_of
from parley.claims.sides.verdict import (
    BOTH_TOGETHER,
    FRAME,
    STRONG,
    UNKNOWN,
    WEAK,
    Whose,
    side_by_arms,
)
from parley.claims.speakers.hearing import Said
from parley.rules.words import GROUP_PERSONS, GUNMEN

FREED_BY: Final = re.compile(r"[gG]_?L[_\"]{0,2}(?P<giver>s)")
_NUMBER_OF: Final = re.compile(r"_?tO_?C?[jp]")
_TOTAL_FREED_BY: Final = re.compile(r"_?tO[^;:.,NQB]{0,6}?[gG]_?L[_\"]{0,2}(?P<giver>s)")
_WHOSE_TOTAL: Final = re.compile(r"s_t")  # "Ukraine's total"
_PASSED_TO: Final = re.compile(r"[gGqYcR]c?[_d]?T_?(?P<side>s)")
"""In a total: "the number of those handed to Kyiv"."""
_WAYS: Final = frozenset(["via", "through"])
_EACH: Final = re.compile(r"[_F@]{0,2}&")
_BEFORE: Final = 14  # items


def owner_of_total(
    chunked: Chunked, at: int, said: Said, parties: tuple[str, ...], past: Past
) -> Whose:
    """By nationality, by who lets go or gets back; both sides' in exchanges; else the speaker's."""
    first = max(0, at - _BEFORE)
    items = chunked.items[first:at]
    if _EACH.match(chunked.signs, at + 1) and len(parties) == 2:
        return Whose(parties, STRONG, "each-side")
    sided = next((i.side for i in items if i.sign in "jp" and i.side in parties), None)
    whose = _WHOSE_TOTAL.search(chunked.signs, first, at)
    if whose is not None and chunked.words(whose.end() - 2)[0] in ("'s", "’s"):
        sided = canonical(chunked.items[whose.start()].side, parties)
    behind = _NUMBER_OF.match(chunked.signs, at + 1)  # "put at 130 the number of Georgians"
    if behind is not None and sided not in parties:
        sided = canonical(chunked.items[behind.end() - 1].side, parties)
    if sided in parties:
        return Whose((sided,), STRONG, "nationality")
    counted = (word for i in items if i.sign in "ps" for word in i.word.split())
    counted = (word for word in counted if word in GROUP_PERSONS or word in GUNMEN)
    armed = side_by_arms(counted, parties)
    if armed:  # "put the number of jihadists freed at 19"
        return Whose((armed,), FRAME, "arms")
    passed = _passed(chunked, at, parties)
    if passed is not None:
        return passed
    swapped = any(i.sign in "eE" or (i.sign == "m" and i.word not in _WAYS) for i in items)
    if swapped and not _counts_children(chunked, past):
        return BOTH_TOGETHER
    if len(said.sides) == 1 and said.sides[0] in parties:
        return Whose(said.sides, WEAK, "speaker")
    last = past.last_sided()
    outside = bool(said.sides) and said.sides[0] not in parties
    return Whose(last.sides, WEAK, "carried-on") if last and not outside else UNKNOWN


def _passed(chunked: Chunked, at: int, parties: tuple[str, ...]) -> Whose | None:
    """By whom they were freed, to whom they were handed: told before the figure or behind it."""
    first = max(0, at - _BEFORE)
    freed_by = FREED_BY.search(chunked.signs, first, at)
    freed_by = freed_by or _TOTAL_FREED_BY.match(chunked.signs, at + 1)
    giver = chunked.items[freed_by.start("giver")].side if freed_by is not None else None
    other = people_of(opposite(giver, parties))
    if other:
        return Whose((other,), FRAME, "giver")
    handed = _PASSED_TO.search(chunked.signs, first, at + _BEFORE)
    taker = chunked.items[handed.start("side")].side if handed is not None else None
    home = canonical(taker, parties)
    return Whose((people_of(home),), FRAME, "handed-to") if home in parties else None


def _counts_children(chunked: Chunked, past: Past) -> bool:
    """True where a sentence has counted children, who come home to one side."""
    last = past.last
    here = last is not None and last.sentence == chunked.sentence.index
    return here and last is not None and last.category == "children" and len(last.sides) == 1
