"""Hostages on one side, prisoners on the other: whose persons are called what.

Where a state faces a group that stands for a people (Israel and Hamas), or whose captives a report
calls hostages, the state's persons are hostages or captives, the others prisoners or detainees.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from parley.actors import load_actors
from parley.claims.chunks import Chunked, Figure, Item
from parley.claims.parties import opposite, people_of, stands_for_people, state_and_group
from parley.claims.sides.verdict import FRAME, WEAK, Whose
from parley.claims.speakers.hearing import Said
from parley.rules.words import ABDUCTED, CAPTIVES_OF_A_GROUP, INMATES

_NEAR: Final = 6  # words


class Called:
    """What the persons of either side are called in one report."""

    def __init__(self, parties: tuple[str, ...]) -> None:
        self.parties = parties
        self.state = _state_among(parties)
        group = opposite(self.state, parties)
        self.people = people_of(group)
        self._two_peoples = stands_for_people(group)
        self.hostages = self._two_peoples  # or as soon as the report speaks of such

    def hear(self, figure: Figure) -> None:
        """Takes note of the word for those counted."""
        self.hostages = self.hostages or "hostages" in (figure.category, figure.head)

    def whose(self, head: str) -> str | None:
        """The side whose persons are called so, where the words are told apart."""
        if not self.hostages or self.people is None:
            return None
        if head in ("hostages", "hostage"):
            return self.state
        if head in INMATES:
            return self.people
        return self.state if self._two_peoples and head in CAPTIVES_OF_A_GROUP else None

    def parts(self, chunked: Chunked, at: int, sides: tuple[str | None, ...]) -> bool:
        """True for captives who can be no part of a group of prisoners told of before."""
        figure = chunked.items[at].figure
        assert figure is not None
        side = figure.side or self.whose(figure.head) or self._of_abducted(chunked, at)
        return self._two_peoples and side is not None and len(sides) == 1 and sides != (side,)

    def surely(self, chunked: Chunked, figure: Figure, roles: dict[str, Item]) -> Whose | None:
        """Of hostages, and where those of both sides stand together: "50 captives and 150 …"."""
        if roles.get("taker"):
            return None
        if "hostages" in (figure.category, figure.head):
            return Whose((self.state,), FRAME if self.state else 0, "hostages")
        side = self.whose(figure.head) if roles.keys().isdisjoint(("giver", "holder")) else None
        if side is None:
            return None
        others = (item.figure for item in chunked.items if item.figure not in (None, figure))
        beside = {self.whose(other.head) for other in others if other and other.side is None}
        return Whose((side,), FRAME, "called-so") if beside - {side, None} else None

    def likely(self, chunked: Chunked, at: int, figure: Figure, said: Said) -> Whose | None:
        """Where nothing better tells: those of a people's own bodies are prisoners to them."""
        side = self.whose(figure.head) or self._of_abducted(chunked, at)
        side = side or self.of_those(chunked, at)
        if side is None or (side == self.state and said.sides == (self.people,)):
            return None
        return Whose((side,), WEAK, "called-so" if self._two_peoples else "not-hostages")

    def of_those(self, chunked: Chunked, at: int) -> str | None:
        """Whose some are of those told of: "The hostages came in two groups, seven at noon"."""
        if not self._two_peoples or chunked.items[at].sign == "B":
            return None
        told = (k for k in range(at - 1, -1, -1) if chunked.signs[k] in "pN")
        before = next(told, None)
        if before is None or chunked.signs[before] == "N":
            return None
        return self.whose(chunked.items[before].word.rpartition(" ")[2])

    def _of_abducted(self, chunked: Chunked, at: int) -> str | None:
        """The state of "58 of those seized that day", "of the 251 people abducted, 73"."""
        item = chunked.items[at]
        near = chunked.tokens[max(0, item.first - _NEAR) : item.last + _NEAR]
        abducted = any(token.lower in ABDUCTED for token in near) or any(
            one.lower == "taken" and two.lower in ("hostage", "captive")
            for one, two in pairwise(near)
        )
        return self.state if self._two_peoples and abducted else None


def _state_among(parties: Sequence[str]) -> str | None:
    """The state among the parties, or its government, where the other is an armed group."""
    pair = state_and_group(parties)
    if pair is not None:
        return pair[0]
    actors = load_actors().by_label
    states = [p for p in parties if p in actors and actors[p].kind == "state"]
    return states[0] if len(states) == 1 and len(parties) == 2 else None
