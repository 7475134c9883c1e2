"""Whose side a person no file knows is on, by what the report calls that person.

"Hamas official Husam Badran", "Qatar's chief negotiator, X", "X, a member of the Ukrainian
parliament": told once, where the person is introduced, and known for the rest of the report.
"""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.speakers.roles import side_within
from parley.rules import describing, speech
from parley.rules.words import HONORIFICS

_NEAR: Final = 5  # items
_APPOSED: Final = re.compile(r",(?P<words>[_aopjsOl/]{1,8}?)(?=[,.;:)]|y|$)")
_OF_WHOM: Final = frozenset("O/_ap,")
"""Before the side an apposition names; who is "at" or "to" a state does not speak for it."""
_ENDS: Final = describing.BREAKERS | describing.PREPOSITIONS
_CALLINGS: Final = speech.CALLED | HONORIFICS


class Belonging:
    """Remembers the sides of the persons of one report."""

    def __init__(self) -> None:
        self._sides: dict[str, str] = {}

    def tell(self, chunked: Chunked) -> None:
        """Gives the persons of a sentence their sides, as far as these have been told."""
        for at, item in enumerate(chunked.items):
            if item.sign != "i" or item.actor is not None or not item.label:
                continue
            item.side = item.side or self._sides.get(item.label) or _told(chunked, at)
            if item.side is not None:
                self._sides[item.label] = item.side


def _told(chunked: Chunked, at: int) -> str | None:
    """The side that the words before a name, or the apposition behind it, speak of."""
    return _fronted(chunked, at) or _apposed(chunked, at + 1)


def _fronted(chunked: Chunked, at: int) -> str | None:
    """The side before a name: "Hamas official", "Hamas's deputy leader,", "Ukrainian"."""
    first = at - 1 if chunked.signs[at - 1 : at] == "," else at
    words: list[str] = []
    while first > max(0, at - _NEAR):
        first -= 1
        item = chunked.items[first]
        called = not words or (words[-1] in _CALLINGS and _ENDS.isdisjoint(words))
        if item.sign in "sjo":
            return item.side if called and (words or item.sign == "j") else None
        if item.sign not in "_a":
            return None
        words = chunked.words_of(item) + words
        side = (item.side or side_within(chunked, item)) if item.sign == "a" else None
        if side is not None:
            return side
    return None


def _apposed(chunked: Chunked, first: int) -> str | None:
    """The one side an apposition names: ", a member of Hamas's political bureau,"."""
    match = _APPOSED.match(chunked.signs, first)
    if match is None:
        return None
    words = chunked.words(first + 1)
    if words[0] in describing.BREAKERS or not _is_calling(chunked, first + 1, match.end()):
        return None
    sides: set[str | None] = set()
    for at in range(first + 1, match.end()):
        item = chunked.items[at]
        if item.side and item.sign in "sjo" and chunked.signs[at - 1] in _OF_WHOM:
            sides.add(item.side)
    return sides.pop() if len(sides) == 1 else None


def _is_calling(chunked: Chunked, first: int, last: int) -> bool:
    return any(not _CALLINGS.isdisjoint(chunked.words(at)) for at in range(first, last))
