"""Who is meant by a role: "an official", "the ombudsman", "the foreign ministry", "the envoy"."""

from __future__ import annotations

import re
from typing import Final

from parley.actors import Actor, load_actors
from parley.claims.chunks import Chunked, Item
from parley.claims.speakers.hearing import Named
from parley.claims.speakers.memory import Memory
from parley.claims.speakers.offices import in_office, organ_of, state_of, words_of
from parley.rules import describing, speech

_DEFINITE: Final = speech.OWNERS | {"the", "'s", "’s", "'", "’"}
_NO_PART: Final = describing.PREPOSITIONS | describing.BREAKERS | speech.DETERMINERS
"""Words that stand in no noun phrase with what follows them."""
_OPENING_SIDE: Final = re.compile(r"(?:[ls](?:\([^)]*\))?[:,-]|d,)*_?s(?![/+O])")

_OF_NATION: Final = 2  # words of "Ukrainian officials"
_IN_PLACE: Final = re.compile(r"I_?s,_?")
"""At the head of a sentence, before a generic name: "In Abu Dhabi, the"."""


class Roles:
    """Finds the holders of roles, in the light of what a report has told."""

    def __init__(self, memory: Memory) -> None:
        self.memory = memory

    def of(self, chunked: Chunked, at: int) -> Named | None:
        """A role without a name: its holder by side and by who was mentioned, or unnamed."""
        item = chunked.items[at]
        words = set(chunked.words(at))
        around = self.memory.side_around(chunked, at) or side_within(chunked, item)
        side = item.side or around or side_of_place(chunked, at)
        source = item.actor is not None and item.actor.label == speech.UNNAMED_SOURCE
        if source or words & speech.SOURCES or item.word in ("anonymous", "unnamed"):
            if _is_the_same(chunked, item) and len(self.memory.spoken) == 1:
                return self.memory.spoken[0]
            return Named(speech.UNNAMED_SOURCE, side)
        definite = _is_definite(chunked, item)
        if words & speech.OFFICIALS or item.word in speech.OFFICIALS:
            if side is not None and _speak_for_a_side(chunked, at):
                return Named(side, side)
            called = self.memory.roles.get(item.word.split()[-1])
            if (
                chunked.sentence.position == "headline"
                and called is not None
                and side == called.side
            ):
                return called  # "Kremlin aide: …" above what he is told to have said
            return self._official(side, definite)
        return self._titled(chunked, at, side, definite)

    def _titled(self, chunked: Chunked, at: int, side: str | None, definite: bool) -> Named | None:
        """Who goes by a title, a calling, an office: "the lawmaker", "the ombudsman"."""
        item = chunked.items[at]
        words = set(chunked.words(at))
        spoken_of = self.memory.spoken_of(words) if definite else None
        if item.label:
            return spoken_of or Named(item.label, side)
        if spoken_of is not None and side is None and not words.isdisjoint(self.memory.roles):
            return spoken_of  # "the press secretary", where somebody was called one
        if not item.candidates and words & speech.REFERRED:
            if spoken_of is not None:
                return spoken_of  # "the lawmaker"
            return Named(speech.UNNAMED_OFFICIAL, side)
        if "ombudsman" in item.word and "office" in item.word:
            use = load_actors().names.used(("ombudsman",))
            holder = self.memory.mentioned(use.candidates if use is not None else ())
            if holder is not None:
                return holder
        if "authorities" in words and side:
            return Named(side, side)
        if words & speech.SPOKES and not item.candidates and spoken_of is None:
            body = self.memory.office
            fits = body is not None and (side is None or body.side in (None, side))
            return body if fits else Named(speech.UNNAMED_OFFICIAL, side)
        if item.candidates and definite and self.memory.mentioned(item.candidates) is None:
            called = self.memory.called(words)
            if called is not None and side in (None, called.side):
                return called  # "the press secretary", of whoever was introduced as one
        holder = self._holder(chunked, at, side) if item.candidates else None
        return holder or spoken_of

    def _official(self, side: str | None, definite: bool) -> Named:
        """ "The Kremlin aide": the official who has just spoken, else one without a name."""
        person = self.memory.person if definite and self.memory.quiet <= 1 else None
        if person is not None and side in (None, person.side):
            return person
        return Named(speech.UNNAMED_OFFICIAL, side)

    def _holder(self, chunked: Chunked, at: int, side: str | None) -> Named | None:
        """Who holds a role: of its side, mentioned before, in office now, of who spoke last."""
        item = chunked.items[at]
        pool = [c for c in item.candidates if side is None or c.side == side]
        if side is None and self.memory.parties and not self._may_be_meant(pool):
            pool = []
        if not pool:
            return self._not_on_file(chunked, at, side)
        mentioned = self.memory.mentioned(pool)
        if mentioned is not None:
            return mentioned
        if side is None:
            pool = self._on_side(chunked, at, pool)
            if not pool and self._only_state() is not None:
                return self._not_on_file(chunked, at, None)
        if any(actor.kind == "person" for actor in pool):
            of_whom = {actor.side for actor in pool}
            pool = in_office(item.word, pool, self.memory.when)
            if not pool and len(of_whom) == 1:
                return Named(words_of(chunked, at), *of_whom)
        current = pool
        if len(current) > 1:
            whose = {i.figure.side for i in chunked.items if i.figure is not None} - {None}
            current = [c for c in pool if whose == {c.side}] or pool  # of its own it tells
        if len(current) > 1:
            sides = (
                named.side
                for named in (self.memory.person, self.memory.office)
                if named is not None
            )
            mentioned_sides = (actor.side for actor in reversed(self.memory.actors.values()))
            recent = next((side for side in (*sides, *mentioned_sides) if side), None)
            current = [c for c in current if c.side == recent] or current
        return Named(current[0].label, current[0].side) if len(current) == 1 else None

    def _not_on_file(self, chunked: Chunked, at: int, side: str | None) -> Named:
        """An organ or an office nobody on file is or holds: "Mali's defence ministry"."""
        item, whose = chunked.items[at], side or self._only_state()
        organ = organ_of(whose, item.word, item.candidates)
        return Named(organ, whose) if organ else Named(words_of(chunked, at), side)

    def _only_state(self) -> str | None:
        """The state whose report it is, where the other party is none."""
        states = [side for side in self.memory.parties if state_of(side)]
        return states[0] if len(states) == 1 else None

    def _may_be_meant(self, pool: list[Actor]) -> bool:
        """False where all who hold an office are of sides a report does not speak of."""
        spoken_of = {
            *self.memory.parties,
            self.memory.home,
            self.memory.lead,
            *(actor.side for actor in self.memory.actors.values()),
        }
        spoken_of |= {
            named.side for named in (self.memory.person, self.memory.office) if named is not None
        }
        return any(actor.side in spoken_of for actor in pool)

    def _on_side(self, chunked: Chunked, at: int, pool: list[Actor]) -> list[Actor]:
        """Those of the one party named, of the dateline, of a third side that spoke."""
        told_by = _media_sides(chunked)
        parties = {*self.memory.parties}
        before, all_acting = _acting(chunked.items[:at]), _acting(chunked.items)
        acting = (told_by & parties, before & parties, all_acting & parties)
        alone = (sides for sides in acting if len(sides) == 1)
        recent = self.memory.office.side if self.memory.office is not None else None
        third = recent if recent not in self.memory.parties else None
        third = third or self.memory.lead
        if "defen" in chunked.items[at].word:  # of a mediator's army no figures are told
            here = recent if recent in self.memory.parties else self.memory.home
        else:
            here = self._acting_third(chunked, pool) or self.memory.home or third
        hint = next((side for sides in alone for side in sides), here)
        own = [c for c in pool if hint is not None and c.side == hint]
        elsewhere = hint is not None and hint != self.memory.home  # "in Moscow, the military said"
        return own or [c for c in pool if c.side in self.memory.parties and not elsewhere]

    def _acting_third(self, chunked: Chunked, pool: list[Actor]) -> str | None:
        """Who opens a sentence and is no party: "The UAE mediated, the foreign ministry said"."""
        opening = _OPENING_SIDE.match(chunked.signs)
        side = chunked.items[opening.end() - 1].side if opening is not None else None
        known = side is not None and side not in self.memory.parties
        return side if known and any(actor.side == side for actor in pool) else None


def _is_definite(chunked: Chunked, item: Item) -> bool:
    """True for "the leader", "the community leader", "Russia's chief negotiator"."""
    tokens = chunked.tokens
    for at in range(item.first, max(-1, item.first - 4), -1):
        word = tokens[at].lower
        if word in _DEFINITE:
            return True
        if tokens[at].kind != "word" or word in _NO_PART:
            return False
    return False


def _speak_for_a_side(chunked: Chunked, at: int) -> bool:
    """True for "Ukrainian officials": as one, and not anonymous; officials in Kyiv are some."""
    words = chunked.words(at)
    of_a_nation = len(words) == _OF_NATION and words[-1] in speech.NEGOTIATING
    return of_a_nation and not chunked.sentence.has(speech.NAMELESS)


def _is_the_same(chunked: Chunked, item: Item) -> bool:
    """True for "the same source": who spoke last, by name or without."""
    return "same" in [token.lower for token in chunked.tokens[max(0, item.first - 1) : item.last]]


def side_of_place(chunked: Chunked, at: int) -> str | None:
    """ "The ministry in Abu Dhabi", "In Abu Dhabi, the ministry": the side of the capital."""
    if _IN_PLACE.fullmatch(chunked.signs, 0, at) is not None:
        return chunked.items[chunked.signs.index("s")].side
    behind = chunked.items[at + 1 : at + 3]
    if len(behind) == 2 and behind[0].sign == "I" and behind[1].sign == "s":
        return behind[1].side
    return None


def side_within(chunked: Chunked, item: Item) -> str | None:
    """The side a role's own first words name: "Ukrainian officials", "the Kremlin aide"."""
    names = load_actors().names
    for token in chunked.tokens[item.first : item.first + 2]:
        use = names.used((token.lower,))
        named = use is not None and use.usage in ("adjective", "name", "capital", "alias")
        actor = use.actor if use is not None and named else None
        if actor is not None and actor.kind in ("state", "party"):
            return actor.label
    return None


def _media_sides(chunked: Chunked) -> set[str | None]:
    """Whose the media in a sentence are: TASS, "Russian state media", "Russian news agencies"."""
    sides: set[str | None] = set()
    for item, follow in zip(chunked.items, chunked.items[1:], strict=False):
        if item.sign == "n":
            sides.add(item.actor.media_of if item.actor is not None else item.side)
        elif item.sign == "j" and chunked.words_of(follow)[-1] in speech.CARRIERS:
            sides.add(item.side)
    return sides


def _acting(items: list[Item]) -> set[str | None]:
    """The sides named; where persons come from says nothing of who tells it."""
    pairs = zip([None, *items], items, strict=False)
    acting = (item for before, item in pairs if before is None or before.sign != "F")
    return {item.side for item in acting if item.sign in "so"}
