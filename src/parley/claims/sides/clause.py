"""The clause of a counted group, and what ``parley.rules.evidence`` captures in it."""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Chunked, Figure, Item
from parley.claims.parties import (
    BLOC,
    canonical,
    opposite,
    people_of,
    state_and_group,
)
from parley.claims.sides.verdict import (
    side_of,
)
from parley.claims.speakers.hearing import Heard, Said
from parley.rules.alliances import WESTERN
from parley.rules.evidence import EVIDENCE
from parley.rules.record import compile_pattern
from parley.rules.words import SHARED_CITIES

PATTERNS: Final = {rule.name: compile_pattern(rule.pattern) for rule in EVIDENCE if rule.pattern}
NEAR: Final = 10  # items
_FRONTED: Final = {
    "from-captivity": re.compile(
        r"(?:^|[,;:+!])(?:[FO]_?(?P<side>[jso])_?k[,_d]{0,2}"
        r"|<?_?[gGRYqcr]{1,2}F_?(?P<captor>[jso])_?k[u<]_?(?:[NQ][,+]{1,2}_?)*)$"
    ),
    "direction": re.compile(
        r"(?:^|[,;:+!])<?_?[gGRYqcr]{1,2}T_?(?P<side>[sl])[u<]_?(?:[NQ][,+]{1,2}_?)*$"
    ),
    "in-captivity-of": re.compile(r"(?:^|[,;:+!])[I@]_?(?P<side>[js])_?k,?_?u_?$"),
    "on-side": re.compile(r"(?:^|[,;:+!])_?[@F]_?(?P<side>s)[,_d]{0,2}$"),
}
GIVEN_AWAY: Final = frozenset(
    [
        "handed over",
        "handed",
        "transferred",
        "given",
        "delivered",
        "sent back",
        "sent",
        "turned over",
    ]
)
"""What a speaker says was "handed over" was in his own hands."""
LET_OUT: Final = frozenset(["let go", "let out", "pardoned", "amnestied", "granted amnesty"])
"""What is done so in a war within a state, too."""
_AND_OTHER: Final = re.compile(r"\+_?[sl]")
_CLAUSE_END: Final = re.compile(r"[;:.!y]")


_TELLS_THAT_IT: Final = re.compile(r"(?P<who>s)_?y(?:_?s)?\^?_?$")


class Clause:
    """A counted group in its clause, as those see it who ask whose persons it is."""

    def __init__(
        self, chunked: Chunked, at: int, roles: dict[str, Item], said: Said, heard: Heard,
        parties: tuple[str, ...], antecedent: str | None, before: str | None,
        held: bool,
    ) -> None:  # fmt: skip
        figure = chunked.items[at].figure
        assert figure is not None
        self.figure: Figure = figure
        self.chunked, self.at, self.roles, self.said = chunked, at, roles, said
        self.heard, self.parties, self.antecedent = heard, parties, antecedent
        self.before, self.held = before, held
        end = _CLAUSE_END.search(chunked.signs, at + 1)
        self.behind = chunked.signs[at + 1 : end.start() if end is not None else None]

    def _captured(self, rule: str) -> Item | None:
        """The item a pattern captures right behind the group."""
        match = PATTERNS[rule].match(self.behind)
        if match is None:
            return None
        role = "side" if match["side"] else "holder"
        return self.chunked.items[self.at + 1 + match.start(role)]

    def _goes_both_ways(self, place: Item) -> bool:
        """True for the first of "with families in both Ukraine and Russia"."""
        at = next(k for k, item in enumerate(self.chunked.items) if item is place)
        pair = _AND_OTHER.match(self.chunked.signs, at + 1)
        home = self._home_of(self.chunked.items[pair.end() - 1]) if pair is not None else None
        return home is not None and home != self._home_of(place)

    def _word(self, match: re.Match[str], group: str) -> str:
        return self.chunked.items[match.start(group)].word

    def _fronted(self, rule: str) -> Item | None:
        """The item a pattern captures at the head of the clause, right before the group."""
        pattern = _FRONTED.get(rule)
        if pattern is None:
            return None
        match = pattern.search(self.chunked.signs, max(0, self.at - NEAR), self.at)
        return self.chunked.items[match.start(match.lastgroup or 0)] if match else None

    def _names_side(self, item: Item) -> bool:
        """True for "the Ukrainian side", "the side of Ukraine"."""
        words = {token.lower for token in self.chunked.tokens[item.first : item.last]}
        return "side" in words and canonical(item.side, self.parties) in self.parties

    def _home_of(self, place: Item | None) -> str | None:
        """The party whose persons are at home in a place, or in a party's country."""
        if place is None or place.word in SHARED_CITIES:
            return None
        actor = place.actor if place.sign == "l" else None
        if actor is not None and not actor.home_of and state_and_group(self.parties):
            return None  # both live in the provinces of a state at war within
        home = canonical(actor.home_of or actor.part_of if actor else place.side, self.parties)
        if home in WESTERN and BLOC in self.parties:
            return home
        return next((p for p in self.parties if home in (p, people_of(p))), None)

    def _side(self, role: str) -> str | None:
        """The side of the item that plays a role in the frame."""
        item = self.roles.get(role)
        if item is not None and item.sign == "l":
            return self._home_of(item)
        if item is not None and item.word == "it" and item.sign == "P":
            at = next(k for k, other in enumerate(self.chunked.items) if other is item)
            told = _TELLS_THAT_IT.search(self.chunked.signs, 0, at)
            teller = self.chunked.items[told.start("who")].side if told is not None else None
            if canonical(teller, self.parties) in self.parties:
                return teller  # "Zelensky said Russia had told Kyiv it would hand over 500"
        return side_of(item, self.said, self.heard, self.parties) if item is not None else None

    def _freed_by(self, side: str | None) -> str | None:
        """Whose persons a side frees or holds: those of the other one."""
        return people_of(opposite(side, self.parties))
