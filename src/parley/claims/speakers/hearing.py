"""What attribution works with: who says which items of a sentence, and the answer for one item."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from parley.claims.chunks import Chunked

FORWARD: Final = "forward"
BACK: Final = "back"
ALL: Final = "all"


class Named:
    """A canonical name and the side it speaks for."""

    def __init__(self, label: str, side: str | None) -> None:
        self.label = label
        self.side = side

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Named) and self.label == other.label and self.side == other.side

    def __hash__(self) -> int:
        return hash((self.label, self.side))


@dataclass(slots=True)
class Attribution:
    """Items [first, last) of a sentence are what ``names`` say; ``cue`` is the word of saying."""

    first: int
    last: int
    names: tuple[str, ...]
    sides: tuple[str | None, ...]
    rule: str
    cue: int
    subject: int
    reach: str = FORWARD
    via: str | None = None
    each: bool = False
    anonymous: bool = False
    agency: bool = False


class Said:
    """The answer for one item: who says it, how, through whom, found by which rule."""

    def __init__(
        self,
        names: tuple[str, ...] = (),
        sides: tuple[str | None, ...] = (),
        via: str | None = None,
        voice: str = "outlet",
        rule: str = "outlet",
        each: bool = False,
        anonymous: bool = False,
    ) -> None:
        self.names = names
        self.sides = sides
        self.via = via
        self.voice = voice
        self.rule = rule
        self.each = each
        self.anonymous = anonymous

    def by(self, name: str, side: str | None) -> Said:
        """What one of several says, of all that they say together."""
        return Said((name,), (side,), self.via, self.voice, self.rule, self.each, self.anonymous)


NOBODY: Final = Said()
"""The report itself says it."""


class Heard:
    """What was found in one sentence, and whom its pronouns mean."""

    def __init__(
        self,
        chunked: Chunked,
        attributions: list[Attribution],
        person: Named | None,
        office: Named | None,
        depth: int,
        quoted_to_end: bool,
    ) -> None:
        self.chunked = chunked
        self.attributions = attributions
        self.person = person
        self.office = office
        self.depth = depth  # 1 where the sentence begins inside a quotation
        self.quoted_to_end = quoted_to_end
        self.carried: Attribution | None = None
        self.carried_rule = ""
