"""Figures too large for one exchange: running totals."""

from __future__ import annotations

import re
from typing import Final

from parley.claims.events.background import speaks_of_earlier
from parley.claims.found import Found

_FREED: Final = ("released", "exchange-total")
_OF_BOTH: Final = ("swap",)
_SELF_SUFFICIENT: Final = re.compile("counterpart|each-side")
"""Rules whose figures are what one exchange freed, however large."""
_LEAD: Final = 2  # sentences
_STORY: Final = 6
_LARGE: Final = 400
_TIMES_LARGER: Final = 3
_TIMES_TOO_LARGE: Final = 10
_DATED_SWAP: Final = re.compile(r"d[xD]")  # "the January swap, in which 478 were exchanged"
_DATE_BEHIND: Final = re.compile(r"[^;:.,y]{0,6}?[I@]?_?d")
_DATE_BEFORE: Final = re.compile(r"(?:^|[,;+])_?[I@F]_?(?P<date>d)[^;:.y]{0,8}$")


def sum_up(found: list[Found], of_states: bool) -> None:
    """A figure that dwarfs what was told before it is a running total, behind the opening.

    Where groups are given for hostages, "1,027 prisoners" may dwarf those they are freed for: then
    it is weighed against its own side's.
    """
    most: dict[str | None, int] = {}
    whole: Found | None = None  # of the parts that follow it
    for f in found:
        depth, side = f.chunked.sentence.depth, None if of_states else f.who
        if whole is not None and f.subset and f.chunked is whole.chunked:
            f.kind, f.event = whole.kind, whole.event
        least = max(most.get(side, 0), most.get(None, 0))
        opening = _LEAD if of_states else _STORY
        if least and depth >= opening and _is_outsized(f, least):
            f.kind, f.event = "cumulative-released", "none"
            f.rule = f"outsized-{f.rule}"
            whole = f
        elif f.kind in _FREED and depth < _STORY:
            most[side] = max(most.get(side, 0), f.quantity.number or 0)


def _is_outsized(f: Found, most: int) -> bool:
    """True for a figure without a day of its own that no exchange told of can have freed."""
    number = f.quantity.number or f.quantity.low or 0
    if f.kind not in _FREED or f.subset or number < max(_LARGE, _TIMES_LARGER * most + 1):
        return False
    if _SELF_SUFFICIENT.search(f.rule) or _is_dated(f) or _DATED_SWAP.search(f.chunked.signs):
        return False
    if f.rule.startswith(_OF_BOTH) and number <= _TIMES_TOO_LARGE * most:
        return False
    several = any(i.sign == "x" and i.word.endswith("s") for i in f.chunked.items)
    return several or not speaks_of_earlier(f.chunked, f.span[0])


def _is_dated(f: Found) -> bool:
    """True where the clause of a figure has a date of its own: "were freed in May 2022"."""
    signs = f.chunked.signs
    behind, before = _DATE_BEHIND.match(signs, f.at + 1), _DATE_BEFORE.search(signs[: f.at])
    at = behind.end() - 1 if behind else before.start("date") if before else None
    mention = f.chunked.items[at].date if at is not None else None
    perfect = any(i.perfect for i in f.chunked.items[max(0, f.at - 4) : f.at + 5])
    return mention is not None and not perfect and mention.open is None
