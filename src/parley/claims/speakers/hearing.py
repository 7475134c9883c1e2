"""What attribution works with: who says which items of a sentence, and the answer for one item."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

from parley.claims.chunks import Chunked

FORWARD: Final = "forward"
BACK: Final = "back"
ALL: Final = "all"


class Named(NamedTuple):
    """A canonical name and the side it speaks for."""

    label: str
    side: str | None


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Said:
    """The answer for one item: who says it, how, through whom, found by which rule."""

    names: tuple[str, ...] = ()
    sides: tuple[str | None, ...] = ()
    via: str | None = None
    voice: str = "outlet"
    rule: str = "outlet"
    each: bool = False
    anonymous: bool = False


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
