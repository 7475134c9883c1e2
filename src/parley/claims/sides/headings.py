"""Lists below a heading that names a side: "Returned to Ukraine:", "From Russian captivity".

The heading says whose persons the items of the list count, which have no verb of their own.
`parley.claims.arrangement.rows` says the words of a heading again in marked items and rows, before
anything is read; here only its side is kept, once the parties are known: for headings without a
verb, and for items without a mark.
"""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.parties import canonical, opposite, people_of

_LONGEST: Final = 6  # items of a heading
_NO_HEADING: Final = frozenset("NQBVUXdyPA.")
_ITEM: Final = re.compile(r"-|[NQB][^yP]{0,6}$")
_FROM: Final = re.compile(r"F_?s|k")


class Headings:
    """The side whose list is being read, in text order."""

    def __init__(self, parties: tuple[str, ...]) -> None:
        self.parties = parties
        self.side: str | None = None
        self._told: str | None = None

    def read(self, chunked: Chunked) -> None:
        """Takes up a sentence: a heading opens a list, what is no item of it ends it."""
        heading = self._heading(chunked)
        if heading is not None:
            self._told, self.side = heading, None
        elif self._told is not None and _ITEM.match(chunked.signs):
            self.side = self._told
        else:
            self._told = self.side = None

    def _heading(self, chunked: Chunked) -> str | None:
        signs = chunked.signs.rstrip(":")
        if len(signs) > _LONGEST or not _NO_HEADING.isdisjoint(signs):
            return None
        sides = {canonical(item.side, self.parties) for item in chunked.items if item.side}
        side = sides.pop() if len(sides) == 1 else None
        if side not in self.parties:
            return None
        return people_of(opposite(side, self.parties) if _FROM.search(signs) else side)
