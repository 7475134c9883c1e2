"""Groups told with what they consist of: "390 people — 270 soldiers and 120 civilians".

The parts are known by their sum, so that no words need to say what they are.
"""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.kinds.past import Past

_GROUPS: Final = frozenset("NQB")
_OPENS: Final = re.compile(r"(?:[^;.NQBVX/=]{0,8}[-:,(]|[^;.NQBV/=]{0,10};)[_\"y<^]{0,3}$")
# "270 of them soldiers and 120 civilians", "681 for the movement, 400 for the coalition"
_GOES_ON: Final = re.compile(r"(?:u?[_j]{0,2}p?|[/T]_?[sojp]?_?)[,+_(\"-]{1,4}$")
_DESCRIBED: Final = re.compile(r"[^u]Qu")  # "80 were men", not "the oldest is 60"
_BY_DAYS: Final = re.compile(r"[@I_]{0,2}d[,+;]{1,2}$")


def mark_parts(chunked: Chunked) -> None:
    """Marks the groups of a sentence that add up to the one before them as its parts.

    Those told by days, "390 on Friday and 610 on Saturday", are exchanges of their own.
    """
    groups = [at for at, item in enumerate(chunked.items) if item.sign in _GROUPS]
    for index, at in enumerate(groups[:-2]):
        parts = _parts(chunked, at, groups[index + 1 :])
        for part in parts:
            figure, whole = chunked.items[part].figure, chunked.items[at].figure
            if figure is not None and whole is not None:
                figure.part = chunked.signs[part + 1 : part + 3] not in ("@d", "Id")
                figure.whole = whole.number.quantity.number


def mark_parts_of_last(chunked: Chunked, past: Past) -> None:
    """Marks the groups of a sentence that add up to one just told of as its parts.

    "84 came home. By category: 33 servicemen, 51 civilians."
    """
    places = [at for at, item in enumerate(chunked.items) if item.sign in _GROUPS]
    if any(chunked.items[at].sign == "Q" and not _DESCRIBED.match(chunked.signs, at - 1)
           for at in places):  # fmt: skip
        return
    figures = [figure for at in places if (figure := chunked.items[at].figure) is not None]
    if len(figures) < 2 or any(figure.part or figure.another for figure in figures):
        return
    numbers = [figure.number.quantity.number for figure in figures]
    total = sum(number or 0 for number in numbers)
    whole = past.just_told(total, chunked.sentence.index) if None not in numbers else None
    named = {item.side for item in chunked.items if item.sign in "spo" or item.figure}
    if whole is None or not named <= {None, *whole.sides}:
        return  # "Russia got back 33 servicemen and 51 civilians", as many as Ukraine
    for figure in figures:
        figure.part, figure.whole = True, total


def _parts(chunked: Chunked, at: int, following: list[int]) -> list[int]:
    """The groups right behind the one at ``at`` that make its number together."""
    rest, last, side = _number(chunked, at), at, chunked.items[at].side
    parts: list[int] = []
    for part in following:
        between = chunked.signs[last + 1 : part]
        joints = (_GOES_ON, _BY_DAYS) if parts else (_OPENS,)
        if not any(joint.match(between) for joint in joints):
            return []
        if side is not None and chunked.items[part].side not in (None, side):
            return []  # "36 Ukrainians, one of them a civilian; 35 Russians"
        parts.append(part)
        rest, last = rest - _number(chunked, part), part
        if rest <= 0:
            return parts if rest == 0 and len(parts) > 1 else []
    return []


def _number(chunked: Chunked, at: int) -> int:
    figure = chunked.items[at].figure
    return (figure.number.quantity.number or 0) if figure is not None else 0
