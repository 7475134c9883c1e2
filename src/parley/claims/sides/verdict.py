"""Whose persons a group is, as an answer: the side, how sure it is, the kind of evidence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from parley.claims.chunks import Item
from parley.claims.parties import canonical, opposite, state_and_group
from parley.claims.speakers.hearing import Heard, Said
from parley.rules.words import GROUP_PERSONS, STATE_PERSONS

STRONG: Final = 3
FRAME: Final = 2
WEAK: Final = 1


@dataclass(slots=True)
class Whose:
    """The side of a group (or both sides), how sure, and the kind of evidence."""

    sides: tuple[str | None, ...]
    strength: int
    rule: str


UNKNOWN: Final = Whose((None,), 0, "unknown")
FOREIGNERS: Final = Whose((None,), STRONG, "foreigners")
BOTH_TOGETHER: Final = Whose((None,), 0, "both-together")


def side_of(item: Item, said: Said, heard: Heard, parties: tuple[str, ...]) -> str | None:
    """The side an item stands for as an actor of a clause."""
    if item.side:
        return canonical(item.side, parties)
    if item.sign == "P":
        if item.word == "it" and heard.office and not said.names:
            return heard.office.side
        if item.word in ("he", "she") and heard.person:
            return heard.person.side
        if item.word == "they" and said.voice == "direct" and len(said.sides) == 1:
            return opposite(said.sides[0], parties)  # “They gave us 90,” Kyiv said
        return said.sides[0] if len(said.sides) == 1 else None
    sides = {candidate.side for candidate in item.candidates}
    return sides.pop() if len(sides) == 1 else None


def side_by_arms(words: Iterable[str], parties: tuple[str, ...]) -> str | None:
    """The side of a war within a state whose persons are called so."""
    pair = state_and_group(parties)
    if pair is None:
        return None
    names = dict.fromkeys(STATE_PERSONS, pair[0]) | dict.fromkeys(GROUP_PERSONS, pair[1])
    return next((names[word] for word in words if word in names), None)
