"""Whose persons a group is, as far as the groups before it and its frame say so.

What only the group's own clause tells is read by ``parley.claims.sides``.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from parley.claims.chunks import Chunked, Figure, Item
from parley.claims.found import amount
from parley.claims.kinds.past import Group, Past
from parley.claims.kinds.readings import Frame
from parley.claims.parties import (
    BLOC,
    are_enemies,
    canonical,
    is_state,
    opposite,
    people_of,
    side_of,
)
from parley.claims.sides import whose
from parley.claims.sides.called import Called
from parley.claims.sides.dual import of_dual
from parley.claims.sides.totals import FREED_BY, owner_of_total
from parley.claims.sides.verdict import (
    BOTH_TOGETHER,
    FOREIGNERS,
    FRAME,
    STRONG,
    UNKNOWN,
    WEAK,
    Whose,
    side_by_arms,
)
from parley.claims.speakers.hearing import Heard, Said
from parley.rules.words import (
    FOREIGN,
    HOMECOMING,
    POSSESSIVES,
    SHARED_CITIES,
    SIDED_ARMS,
)

_PAIR: Final = re.compile(r"(?<![WTFLI@])(?<![WTFLI@]_)(?=s\+s[egr])")
_GIVEN_FOR: Final = re.compile(r"[^;:.NBVQUy]{0,9}?[=/]_?[N]")
_GAVE_FOR: Final = re.compile(
    r"(?<![TFILW@/])(?<![TFILW@/]_)(?P<giver>s)_?g_?N[^;:.!yNQBgr]{0,6}?[=/]_?$"
)
_PLACE: Final = re.compile(r"[I@T]_?[ls]")
_IN_ARMS: Final = frozenset(["soldiers", "prisoners of war", "wounded"])
_WITH_THEM: Final = re.compile(r"[^;:.yNQ]{0,4}?W_")


class Owners:
    """Finds the owners of the groups of one report."""

    def __init__(self, parties: tuple[str, ...], past: Past) -> None:
        self.parties, self.past = parties, past
        self.called = Called(parties)
        self.listed: str | None = None  # the side a heading names, above a list
        self.home: str | None = None  # the side the report is written from
        self.outlet: str | None = None  # the side whose outlet reports
        self.jailer: str | None = None  # the state whose own prisoners were told of

    def of(
        self, heard: Heard, at: int, said: Said, frame: Frame | None, base: Group | None, kind: str
    ) -> Whose:
        """The side of the group at item ``at``; ``base`` is the group it may be part of."""
        figure = heard.chunked.items[at].figure
        assert figure is not None
        self.called.hear(figure)
        roles = frame.roles if frame is not None else {}
        if base is not None and self.called.parts(heard.chunked, at, base.sides):
            base = None
        found = (
            self._by_shares(heard.chunked, at, figure)
            or self._by_words(heard.chunked, at, figure, frame, base)
            or self._by_frame(heard.chunked, at, said, frame)
            or self._by_base(figure, said, base)
            or self.called.surely(heard.chunked, figure, roles)
            or self._by_setting(figure, said)
            or self._by_evidence(heard, at, said, frame, base, kind == "held")
        )
        if kind == "cumulative-released" and found.rule == "each-side" and _says_both(heard, at):
            return BOTH_TOGETHER  # "17 exchanges, freeing 4,641 captives on both sides"
        if found.rule == "own-prisoners":
            self.jailer = found.sides[0]
        elif found.strength <= WEAK and self.jailer and "political" in heard.chunked.words(at):
            found = Whose((self.jailer,), WEAK, "own-prisoners")
        sides = tuple(people_of(self._party_of(side)) for side in found.sides)
        return found if sides == found.sides else replace(found, sides=sides)

    def _party_of(self, side: str | None) -> str | None:
        """A side as a party; in a war of states an armed group at war with one is the other's."""
        party = canonical(side, self.parties)
        outside = party not in self.parties and party not in (None, BLOC)
        armed = outside and not is_state(party)
        if not armed or not all(map(is_state, self.parties)) or people_of(party) != party:
            return party
        acts_for = side_of(party or "")  # the "Donetsk republic" for the separatists
        foes = [foe for foe in self.parties if are_enemies((acts_for, foe))]
        return opposite(foes[0], self.parties) if len(foes) == 1 else party

    def _by_shares(self, chunked: Chunked, at: int, figure: Figure) -> Whose | None:
        """The other side's of a total: "61 changed hands: 25 Druze, and 36 persons"."""
        number, here = figure.number.quantity.number, chunked.sentence.index
        if figure.side or number is None:
            return None
        told = [g for g in self.past.groups if g.sentence == here]
        totals = {g.quantity.number for g in told if g.kind == "exchange-total"}
        beside = next((g for g in told if (g.quantity.number or 0) + number in totals), None)
        side = beside.sides[0] if beside is not None and len(beside.sides) == 1 else None
        other = people_of(opposite(side, self.parties))
        return Whose((other,), FRAME, "share") if other else None

    def _by_words(
        self, chunked: Chunked, at: int, figure: Figure, frame: Frame | None, base: Group | None
    ) -> Whose | None:
        """What the words of a group say, or of the group it is joined to."""
        if figure.both:
            return BOTH_TOGETHER
        if figure.dual:
            return of_dual(chunked, at, frame, self.parties)
        if figure.side is not None:
            return self._by_nation(figure, base, chunked.sentence.index)
        at_war = all(map(is_state, self.parties)) and are_enemies(self.parties)
        if not at_war and not FOREIGN.isdisjoint(chunked.words(at)):
            return FOREIGNERS  # those who fight for a state count as its own
        armed = side_by_arms(SIDED_ARMS & {*chunked.words(at)}, self.parties)
        if not armed and self._is_joined(chunked, at, frame):
            assert self.past.last is not None
            return Whose(self.past.last.sides, FRAME, "joined")
        return None

    def _by_nation(self, figure: Figure, base: Group | None, here: int) -> Whose:
        """Of their nation; in a war, foreigners told among one side's soldiers are that side's."""
        nation, last = canonical(figure.side, self.parties), self.past.last
        at_war = not self.called.hostages and are_enemies(self.parties) and is_state(nation)
        at_war = at_war and BLOC not in self.parties
        if nation in self.parties or not at_war:
            return Whose((nation,), STRONG, "nationality")
        beside = last is not None and last.sentence == here and last.category in _IN_ARMS
        among = base if figure.part else last if beside else None
        ours = {*self.parties, *map(people_of, self.parties)}
        if among is not None and len(among.sides) == 1 and among.sides[0] in ours:
            return Whose(among.sides, FRAME, "fought-for")
        return Whose((nation,), STRONG, "nationality")

    def _by_base(self, figure: Figure, said: Said, base: Group | None) -> Whose | None:
        """Those of the same group told before, of the whole it is part of."""
        same = self.past.same(figure, said.sides)
        if same is not None and len(same.sides) == 1 and same.sides[0]:
            return Whose(same.sides, FRAME, "as-before")
        if same is not None and len(said.sides) == 1 and said.sides[0] in same.sides:
            return Whose(said.sides, FRAME, "as-before")  # "all 303", of 303 on either side
        if base is None or len(base.sides) != 2:
            return None
        if figure.part and len(said.sides) == 1 and said.sides[0] in base.sides:
            return Whose(said.sides, FRAME, "part-of")
        return Whose(base.sides, FRAME, "part-of") if base.is_whole_of(figure) else None

    def _by_setting(self, figure: Figure, said: Said) -> Whose | None:
        """Below a heading; "our" persons are those of the side a report is written from."""
        if self.listed is not None:
            return Whose((self.listed,), FRAME, "heading")
        if not any(said.sides) and figure.owner == "our" and self.home in self.parties:
            return Whose((self.home,), FRAME, "possessive")
        return None

    def _by_evidence(
        self, heard: Heard, at: int, said: Said, frame: Frame | None, base: Group | None, held: bool
    ) -> Whose:
        """What the clause tells; where it does not, what may be taken from around it."""
        chunked, last = heard.chunked, self.past.last
        figure = chunked.items[at].figure
        assert figure is not None
        antecedent = base.sides[0] if base is not None and len(base.sides) == 1 else None
        if base is not None and self._tells_of_own(said, base, chunked):
            antecedent = None
        before = last.sides[0] if last is not None and len(last.sides) == 1 else None
        roles = frame.roles if frame is not None else {}
        pair = self._pair(chunked)
        found = whose(chunked, at, roles, said, heard, pair, antecedent, before, held)
        told = self.past.of_number(figure) if figure.noun == "bodies" else None
        if told is not None and told.kind == "bodies" and found.strength <= WEAK:
            return Whose(told.sides, FRAME, "as-before")  # remains are hardly ever as many
        near = last is not None and last.paragraph == chunked.sentence.paragraph
        gave = found.rule == "speaker-gave" and figure.noun == "bodies" and near
        if gave and last is not None and last.category == "bodies":
            return Whose(
                last.sides, WEAK, "carried-on"
            )  # "28 are dead; four coffins were received"
        remains = figure.noun == "bodies" or (last is not None and last.category == "bodies")
        here = last is not None and last.sentence == chunked.sentence.index
        verb = frame.verb if frame is not None else None
        passive = verb is not None and verb.passive
        if remains and here and passive and found.rule == "speaker" and before:
            return Whose((before,), WEAK, "carried-on")  # "3,000 of theirs, after 7,000 in June"
        dead = next((g for g in reversed(self.past.groups) if g.category == "bodies"), None)
        came = frame is not None and verb is not None and verb.word in HOMECOMING
        if figure.noun == "bodies" and found.rule == "speaker" and dead is not None and not came:
            return Whose(dead.sides, WEAK, "carried-on")  # "Moscow says 1,212 bodies wait there"
        foreign = found.sides not in ((self.home,), said.sides)
        behind = {token.lower for token in chunked.tokens[chunked.items[at].last :][:2]}
        foreign = foreign and POSSESSIVES.isdisjoint(behind)
        if found.rule == "agent" and figure.noun == "bodies" and foreign:
            given = people_of(opposite(found.sides[0], self.parties))
            return Whose((given,), WEAK, "agent-gave")  # "Russia returned 909 bodies"
        called = self.called.likely(chunked, at, figure, said) if found.strength <= WEAK else None
        if called is not None:
            return called
        bare = chunked.items[at].sign == "Q" and found.rule in ("giver", "holder")
        nation = before if bare and before is not None and is_state(before) else None
        if nation and near and canonical(nation, self.parties) not in self.parties:
            return Whose((nation,), WEAK, "carried-on")  # "five Lebanese; the army also freed four"
        given_for = self._given_for(chunked, at) if found.strength <= WEAK else None
        if given_for:
            return Whose((given_for,), FRAME, "given-for")
        if not found.strength and self._came_home(frame, said):
            return Whose((self.outlet or self.home,), WEAK, "dateline")
        if not found.strength and base is not None and base.is_made_of(figure):
            return Whose(base.sides, FRAME, "part-of")
        along = figure.another or _WITH_THEM.match(chunked.signs, at + 1) is not None
        if not found.strength and along and frame is not None and before in self.parties:
            return Whose((before,), WEAK, "carried-on")  # "two other prisoners had come home"
        return found

    def _tells_of_own(self, said: Said, base: Group, chunked: Chunked) -> bool:
        """True where one side tells of "168 of those freed", and last the other's were told of."""
        speaker = said.sides[0] if len(said.sides) == 1 else None
        apart = base.paragraph < chunked.sentence.paragraph
        return (
            apart and speaker in self.parties and base.told_by == (opposite(speaker, self.parties),)
        )

    def _given_for(self, chunked: Chunked, at: int) -> str | None:
        """The side of "33 women are to be returned for 1,904 Palestinian prisoners": the other."""
        match = _GIVEN_FOR.match(chunked.signs, at + 1)
        figure = chunked.items[match.end() - 1].figure if match is not None else None
        if figure is None:
            return None
        side = figure.side or self.called.whose(figure.head)
        return people_of(opposite(side, self.parties))

    def _came_home(self, frame: Frame | None, said: Said) -> bool:
        """True where a report of one side tells in its own words that persons came home."""
        verb = frame.verb if frame is not None else None
        if said.names or (frame is not None and verb is None):
            return False
        if verb is None:  # in a list of an outlet: "49 people on 13 September"
            return self.outlet in self.parties
        home = self.home if verb.word in HOMECOMING else self.outlet
        return home in self.parties and (verb.word in HOMECOMING or verb.sign in "Gc")

    def _is_joined(self, chunked: Chunked, at: int, frame: Frame | None) -> bool:
        """True where a group shares its clause: "each freed 270 soldiers and 120 civilians"."""
        last, signs, end = self.past.last, chunked.signs, at
        while end and signs[end - 1] in "_C":
            end -= 1
        other = chunked.items[end - 2].figure if end >= 2 and signs[end - 1] == "+" else None
        if last is None or other is None or last.sentence != chunked.sentence.index:
            return False
        own_clause = frame is not None and any(place > at for place in frame.at.values())
        return (
            not own_clause
            and any(last.sides)
            and amount(last.quantity) == amount(other.number.quantity)
        )

    def _by_frame(self, chunked: Chunked, at: int, said: Said, frame: Frame | None) -> Whose | None:
        """What the frame alone decides."""
        if frame is None:
            return None
        last, pair = self.past.last, self._pair(chunked)
        if frame.then == "counterpart":
            if self._is_untold(chunked, at):
                told = self.past.of_number(chunked.items[at].figure)
                return Whose(told.sides, FRAME, "as-before") if told is not None else UNKNOWN
            agent = FREED_BY.match(chunked.signs, at + 1)
            freed_by = chunked.items[agent.start("giver")].side if agent is not None else None
            if freed_by is not None and canonical(freed_by, pair) in pair:
                freed = people_of(opposite(freed_by, pair))
                return Whose((freed,), FRAME, "giver")
            giver = self._gave_others(chunked, at, pair)
            if giver is not None:
                return Whose((people_of(giver),), FRAME, "given-for")
            open_side = last is not None and last.sides == (None,)
            sided = None if open_side else self.past.last_of(pair)
            side = sided.sides[0] if sided is not None else None
            other = people_of(opposite(side, pair))
            if other:
                return Whose((other,), FRAME, "counterpart")
        verb = frame.at.get("verb", 0)
        both = verb > 0 and chunked.items[verb - 1].word == "both"  # "Both returned 270 servicemen"
        if (both or frame.then in ("each-other", "each-side")) and len(pair) == 2:
            return Whose(pair, STRONG, "each-side")
        asked = self.past.asked(chunked.sentence.index)
        answers = asked is not None and asked.kind == "held" and frame.then in ("same", "total")
        if answers and asked is not None and asked.side in self.parties:
            return Whose((asked.side,), FRAME, "asked")
        if frame.then == "total":
            return owner_of_total(chunked, at, said, self.parties, self.past)
        here = last is not None and last.sentence == chunked.sentence.index
        if frame.rule == "gapped-side" and here and last is not None and len(last.sides) == 1:
            other = people_of(opposite(last.sides[0], pair))
            if other:  # "Kyiv holds 1,348 and Moscow 6,465"
                return Whose((other,), FRAME, "in-turn")
        figure = chunked.items[at].figure
        leans = frame.then == "same" and {"taker", "giver"}.isdisjoint(frame.roles)
        if leans and figure is not None and figure.owner and said.sides:
            return None  # "Ukraine spoke of 100 of its own people"
        total = frame.roles.get("noun")
        if leans and total is not None and "total" in total.word and figure and last:
            same = amount(figure.number.quantity) == amount(last.quantity)
            return Whose(last.sides, FRAME, "as-before") if same else BOTH_TOGETHER
        place = _PLACE.match(chunked.signs, at + 1) if frame.rule == "gapped-place" else None
        home = self._at_home(chunked.items[place.end() - 1]) if place is not None else None
        if home:  # "105 landed in Sanaa and 89 in Marib"
            return Whose((people_of(home),), FRAME, "direction")
        if leans and last is not None:
            side = self.called.of_those(chunked, at)
            return Whose((side,) if side else last.sides, FRAME, "as-before")
        return None

    def _gave_others(self, chunked: Chunked, at: int, pair: tuple[str, ...]) -> str | None:
        """The side that gave others' persons for the group: "M23 let two Swiss go for 30 men"."""
        gave, last = _GAVE_FOR.search(chunked.signs, 0, at), self.past.last
        if gave is None or last is None or {*last.sides} & {*pair, *map(people_of, pair), None}:
            return None
        giver = canonical(chunked.items[gave.start("giver")].side, pair)
        return giver if giver in pair else None

    def _at_home(self, place: Item) -> str | None:
        """The party at home in a place, or the one it names."""
        if place.word in SHARED_CITIES:
            return None
        actor = place.actor if place.sign == "l" else None
        home = canonical(actor.home_of or actor.part_of if actor else place.side, self.parties)
        return home if home in self.parties else None

    def _is_untold(self, chunked: Chunked, at: int) -> bool:
        """True for the 31 of "1,000 bodies for 31", where the 1,000 say nothing by themselves."""
        last = self.past.last
        before = next((i for i in reversed(chunked.items[:at]) if i.figure is not None), None)
        here = last is not None and last.sentence == chunked.sentence.index
        return before is not None and before.sign in "NBQ" and not here

    def _pair(self, chunked: Chunked) -> tuple[str, ...]:
        """The two sides of this clause: its own pair of subjects, else the report's parties."""
        for match in _PAIR.finditer(chunked.signs):
            sides = (chunked.items[match.start() + step].side for step in (0, 2))
            one, other = (canonical(side, self.parties) for side in sides)
            known = one in self.parties or other in self.parties
            if one and other and one != other and known:
                return tuple(sorted((one, other)))
        return self._other_pair(chunked) or self.parties

    def _other_pair(self, chunked: Chunked) -> tuple[str, ...] | None:
        """A party and another of its foes, where a sentence tells of that one: "FARC freed 55"."""
        named = {item.side for item in chunked.items if item.side and item.sign == "s"}
        named |= {side for i in chunked.items if i.figure and (side := i.figure.side)}
        sides = {canonical(side, self.parties) for side in named}
        for party in self.parties:
            groups = [side for side in sides - {*self.parties, None} if not is_state(side)]
            foes = [side for side in groups if side and are_enemies((party, side))]
            if len(foes) == 1 and opposite(party, self.parties) not in sides:
                return tuple(sorted((party, foes[0])))
        return None


def _says_both(heard: Heard, at: int) -> bool:
    """True for "on both sides" right behind a group, which "on either side" is not."""
    end = heard.chunked.items[at].last
    return "both" in [token.lower for token in heard.chunked.tokens[end : end + 3]]
