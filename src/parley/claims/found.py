"""A claim on its way: what one place of a report says, before identity, exchange and merging."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.speakers.hearing import Said
from parley.model import Quantity
from parley.rules.dates import DateMention

Amount = tuple[int | None, int | None, int | None]


def amount(quantity: Quantity) -> Amount:
    """A quantity as a key: number and bounds."""
    return quantity.number, quantity.low, quantity.high


@dataclass(slots=True)
class Found:
    """What was read at item ``at`` of a sentence. ``strength`` says how sure the side is (0–3).

    ``event``: main, none (about no single exchange), plan1, sep1, bodies1, children1, caption or
    prev-…; set by ``parley.claims.events.placement``.
    """

    kind: str
    quantity: Quantity
    said: Said
    chunked: Chunked
    at: int
    span: tuple[int, int]
    rule: str
    who: str | None = None
    strength: int = 0
    released_by: str | None = None
    held_by: str | None = None
    category: str | None = None
    subset: bool = False
    outside: bool = False
    mediator: str | None = None
    place: str | None = None
    as_of: str | None = None
    scope: str | None = None
    polarity: str = "asserted"
    event: str = "main"
    date: DateMention | None = None
    status: str | None = None
    more: list[tuple[int, int]] = field(default_factory=list)

    @property
    def position(self) -> str:
        """The zone the claim stands in."""
        return self.chunked.sentence.position


def span_of(chunked: Chunked, at: int) -> tuple[int, int]:
    """The words that carry a figure: from its group to the end of its short clause."""
    items, last = chunked.items, at + 1
    while last < len(items) and last - at < 6 and items[last].sign not in ',;:.!y"+-(':
        last += 1
    while last > at + 1 and (items[last - 1].sign in _JOINING or _is_article(chunked, last - 1)):
        last -= 1
    return chunked.span(at, last)


_JOINING: Final = frozenset("OFITLW@/^w~S")


def _is_article(chunked: Chunked, at: int) -> bool:
    item = chunked.items[at]
    words = {token.lower for token in chunked.tokens[item.first : item.last]}
    return item.sign == "_" and words <= {"the", "a", "an", "its", "their", "his", "her"}
