"""A counted group with all that its kind is decided by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from parley.claims.chunks import Chunked, Figure, Item
from parley.claims.kinds.past import Group, Past
from parley.claims.kinds.readings import Frame, is_planned
from parley.model import Quantity
from parley.rules.signs import PASSING

_TOLD: Final = PASSING | frozenset("AuxXD")
BACKGROUND: Final = 3  # sentences; a figure further down may look back


@dataclass(slots=True)
class Counted:
    """A counted group with all its kind is decided by; ``base`` is what it may be part of."""

    text: str
    chunked: Chunked
    at: int
    frame: Frame | None
    base: Group | None
    past: Past
    before: str = ""

    @property
    def item(self) -> Item:
        """The group's item."""
        return self.chunked.items[self.at]

    @property
    def figure(self) -> Figure:
        """The group's figure."""
        assert self.item.figure is not None
        return self.item.figure

    @property
    def quantity(self) -> Quantity:
        """The group's number."""
        return self.figure.number.quantity

    @property
    def name(self) -> str:
        """The rule that read its clause."""
        return self.frame.rule if self.frame is not None else "in-context"

    @property
    def then(self) -> str:
        """What the rule makes of it."""
        return self.frame.then if self.frame is not None else ""

    @property
    def is_here(self) -> bool:
        """True where what it may be part of stands in the same sentence."""
        return self.base is not None and self.base.sentence == self.chunked.sentence.index

    @property
    def in_background(self) -> bool:
        """True far enough from the opening for a figure to be of another time."""
        return self.chunked.sentence.depth >= BACKGROUND

    @property
    def planned(self) -> bool:
        """True where it is agreed or expected only."""
        signs = self.chunked.signs
        told = self.past.kinds_of(self.quantity)
        if self.name == "release-of" and told == {"agreement"} and PASSING.isdisjoint(signs):
            return True  # "1,200 will be freed … It is about the release of 1,200 Ukrainians"
        clause = signs[max(signs.rfind(mark, 0, self.at) for mark in ";:") + 1 :]
        if self.frame is not None and self.frame.verb is None and _TOLD.isdisjoint(clause):
            last = self.past.last
            near = last is not None and self.chunked.sentence.index - last.sentence < 2
            if near and last is not None and last.kind == "agreement":
                return True  # "thousands would be freed. He gave the figures: 95 for 48"
            return "A" in self.before and PASSING.isdisjoint(self.before)
        return is_planned(self.frame, self.chunked, self.at)


def is_day(item: Item) -> bool:
    """True for a date that names a day: "on Friday", "on 5 May"."""
    return item.date is not None and (item.date.day or item.date.weekday) is not None
