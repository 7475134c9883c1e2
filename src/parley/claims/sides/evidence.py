"""What the clause of a group, its speaker and the groups before it tell of whose persons it is.

The patterns are the records of ``parley.rules.evidence``.
"""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Item
from parley.claims.parties import (
    canonical,
    is_state,
    opposite,
    people_of,
    state_and_group,
)
from parley.claims.sides.clause import GIVEN_AWAY, LET_OUT, NEAR
from parley.claims.sides.own_words import HANDED_TO, OwnWords
from parley.claims.sides.verdict import (
    BOTH_TOGETHER,
    FRAME,
    WEAK,
    Whose,
    side_by_arms,
)
from parley.rules.words import JAILING, SIDED_ARMS, word_set

# "Moscow handed Kyiv a list of 640 prisoners", "a list of 640 names was passed to Kyiv"
_LIST_BEFORE: Final = re.compile(
    r"(?:(?P<side>[sP])[^;:.!yNQ]{0,5}?(?P<verb>[grGR])[^;:.!yN]{0,6}?)?(?P<list>A)_?$"
)
_PASSED_TO: Final = re.compile(r"[^;:.!yNQ]{0,4}?T_?(?P<side>s)")
_WANTED: Final = re.compile(r"[w^]?[Ps]A|/D")
_LISTED: Final = frozenset(["prisoners", "names", "captives", "detainees", "pows", "inmates"])
_CONSENTING: Final = word_set(
    "approve approves approved agree agrees agreed accept accepts accepted offer offers offered "
    "pledge pledges pledged promise promises promised authorise authorised authorize authorized"
)
_PAIR: Final = re.compile(r"s\+s_?e")
_EXPECTS: Final = re.compile(r"(?<![TFIL@])(?P<side>s)_?A_?$")
_PAIRED: Final = re.compile(r"(?<![F@ITW])(?<![F@ITW]_)[so]_?\+_?$")
_IN_TURN: Final = re.compile(r"(?:^|[;:.!+,])[_\"]?=(?!,?y)[,_]?[^NQBV;:.!]{0,12}$")
"""Not "Zelensky, in turn, announced"."""
_GIVEN_AND: Final = re.compile(r"G[^;:.!yNQB]{0,5}\+_?$")
"""Before "and 27 received", behind "1,212 bodies had been transferred"."""
_AND_RECEIVED: Final = re.compile(r"[^;:.!y]{0,6}?\+_?r")
_RIVALS: Final = word_set("factions parties sides foes rivals belligerents communities enemies")
_OTHER_WAY: Final = re.compile(r"[^NQBVU;:.!y]{0,6}?=(?=[_d]?[d@]?(?:[,.;:!]|$))")


class Evidence(OwnWords):
    """All that tells of whose persons a group is; a method answers None where its does not."""

    def of_arms(self, *, sure: bool = False) -> Whose | None:
        """In a war within a state: soldiers and policemen are its, guerrillas the other side's.

        Whoever lets them go: ``sure`` asks for what only one side's persons are called.
        """
        told = self.roles.get("persons")
        if self.antecedent is not None and self.figure.part:
            return None  # "Hezbollah got 117 back. Among them were 12 officers"
        words = self.chunked.words(self.at) + (self.chunked.words_of(told) if told else [])
        side = side_by_arms(words if not sure else SIDED_ARMS & {*words}, self.parties)
        return Whose((side,), FRAME if sure else WEAK, "arms") if side else None

    def of_prisons(self) -> Whose | None:
        """Of those held: in whose country they are."""
        prison = self._captured("held-in") if self.held else None
        where = prison.side if prison is not None and prison.sign != "l" else None
        home = self._home_of(prison) if where is None else None
        if people_of(home) != home:
            where = home  # "48 are in Gaza", where no Palestinian is a captive
        freed = self._freed_by(where)
        return Whose((freed,), FRAME, "held-in") if freed else None

    def of_list(self) -> Whose | None:
        """Of a list: prisoners are theirs to whom it is handed, children theirs who hand it."""
        signs, items = self.chunked.signs, self.chunked.items
        listed = _LIST_BEFORE.search(signs, max(0, self.at - NEAR), self.at)
        if listed is None or not items[listed.start("list")].word.startswith("list"):
            return None
        passed = _PASSED_TO.match(self.behind)
        if passed is not None:
            taker = items[self.at + 1 + passed.start("side")].side
            return Whose((canonical(taker, self.parties),), FRAME, "list")
        if listed["side"] == "P":  # "Moscow says it has given Kyiv a list"
            side = self.said.sides[0] if len(self.said.sides) == 1 else None
        else:
            side = items[listed.start("side")].side if listed["side"] else None
        side = canonical(side, self.parties)
        if side not in self.parties:
            return None
        wanted = _WANTED.match(self.behind) or self.figure.head not in _LISTED
        own = listed["verb"] in "rR" or wanted
        return Whose((people_of(side) if own else self._freed_by(side),), FRAME, "list")

    def of_roles(self) -> Whose | None:
        """Who gets them, who holds them, who lets them go."""
        taker = self._side("taker")
        verb = self.roles.get("verb")
        consents = verb is not None and verb.sign == "A" and verb.word in _CONSENTING
        if consents and "giver" not in self.roles:
            freed = self._freed_by(taker)  # "Israel has approved 71 names"
            return Whose((freed,), FRAME, "giver") if freed else None
        ours = {*self.parties, *map(people_of, self.parties)}
        if taker in ours or (taker and len(self.parties) != 2):
            return Whose((taker,), FRAME, "taker")
        for role in ("holder", "giver"):
            if self._are_both(self.roles.get(role)):
                return self.of_arms() or BOTH_TOGETHER
            freed = self._freed_by(self._side(role))
            if freed:
                return Whose((freed,), FRAME, role)
        return None

    def _are_both(self, item: Item | None) -> bool:
        """True for the second of "the government and the rebels agreed to free 1,081"."""
        at = next((k for k, other in enumerate(self.chunked.items) if other is item), 0)
        if item is not None and self._owns_sides(at):
            return True
        pair = _PAIRED.search(self.chunked.signs, max(0, at - 4), at)
        if item is None or pair is None or len(self.parties) != 2:
            return False
        other = self.chunked.items[pair.start()]
        return {canonical(one.side, self.parties) for one in (item, other)} == {*self.parties}

    def _owns_sides(self, at: int) -> bool:
        """True for "Bosnia" in "Bosnia's former warring factions freed 225"."""
        behind = [t.lower for t in self.chunked.tokens[self.chunked.items[at].last :][:4]]
        owned = behind[:1] in (["'s"], ["’s"])
        return owned and any(word in _RIVALS for word in behind[1:])

    def of_turn(self) -> Whose | None:
        """ "In return, 205 were handed over", "75 went the other way": the other side's."""
        before = self.chunked.signs[: self.at]
        turned = _IN_TURN.search(before) or _OTHER_WAY.match(self.behind)
        if turned is None and self.behind.startswith("R"):
            turned = _GIVEN_AND.search(before)
        freed = self._freed_by(self.before) if turned and self.before else None
        return Whose((freed,), FRAME, "in-turn") if freed else None

    def of_places(self) -> Whose | None:
        """Where they come from, where they go."""
        party = self._captured("on-side") or self._fronted("on-side")
        if party is not None and self._names_side(party):
            return Whose((canonical(party.side, self.parties),), FRAME, "on-side")
        handed = HANDED_TO.search(self.chunked.signs, 0, self.at)
        home = self.chunked.items[handed.start("side")].side if handed is not None else None
        if canonical(home, self.parties) in self.parties:  # "to return to Ukraine 30 soldiers"
            return Whose((people_of(canonical(home, self.parties)),), FRAME, "handed-to")
        verb = self.roles.get("verb")
        origin = self._captured("from-own-side")
        if origin is not None and (verb is None or verb.sign == "m") and self._names_side(origin):
            return Whose((canonical(origin.side, self.parties),), FRAME, "from-own-side")
        custody = self._captured("to-custody")
        taken_in = canonical(custody.side, self.parties) if custody is not None else None
        if taken_in in self.parties and self._side("giver") not in (None, taken_in):
            return Whose((people_of(taken_in),), FRAME, "to-custody")
        for rule in ("direction", "home-region", "arrival"):
            place = self._captured(rule) or self._fronted(rule)
            home = self._home_of(place)
            if place is not None and home:
                apart = BOTH_TOGETHER if self._goes_both_ways(place) else None
                return apart or Whose((people_of(home),), FRAME, rule)
        source = self._captured("from-side")
        if source is not None and self._goes_both_ways(source):
            return BOTH_TOGETHER
        freed = self._freed_by(source.side) if source is not None else None
        return Whose((freed,), FRAME, "from-side") if freed else None

    def of_agent(self) -> Whose | None:
        """Who acts, where giving and getting have the same verb."""
        agent = self._side("agent")
        if agent not in self.parties:
            return self._expected()
        if self.roles["verb"].sign == "e" and _PAIR.search(self.chunked.signs, 0, self.at):
            return Whose((None,), FRAME, "both-together")  # "Kyiv and Moscow have exchanged 10,000"
        other = self.said.sides == (opposite(agent, self.parties),)
        gives = other or _AND_RECEIVED.match(self.behind)  # "Kyiv said Russia had returned 501"
        freed = self._freed_by(agent) if gives and self.roles["verb"].sign == "q" else None
        return Whose((freed or agent,), WEAK, "agent")

    def _expected(self) -> Whose | None:
        """ "Kyiv expects another 200 people to return": whoever expects them home."""
        match = _EXPECTS.search(self.chunked.signs, max(0, self.at - NEAR), self.at)
        verb = self.roles.get("verb")
        if match is None or verb is None or verb.sign not in "cqY":
            return None
        who = canonical(self.chunked.items[match.start("side")].side, self.parties)
        return Whose((people_of(who),), FRAME, "expected") if who in self.parties else None

    def of_context(self) -> Whose | None:
        """The group it belongs to, the speaker, the word for soldiers, the group before."""
        figure, antecedent = self.figure, self.antecedent
        speaker = self.said.sides[0] if len(self.said.sides) == 1 else None
        gave = speaker in self.parties and self._is_given_away()
        hinted = figure.hint in self.parties and figure.hint != antecedent  # "207 more defenders"
        pointing = not hinted and (figure.definite or (figure.another and not gave))
        if antecedent is not None and (figure.part or pointing):
            return Whose((antecedent,), FRAME, "part-of")
        if self._gives_apart():
            return Whose((None,), FRAME, "given-apart")
        ours = {*self.parties, *map(people_of, self.parties)}
        if speaker in ours:
            return self._of_speaker(speaker, gave)
        if figure.hint in self.parties:
            return Whose((figure.hint,), WEAK, "own-term")
        if antecedent in ours:
            return Whose((antecedent,), WEAK, "carried-on")
        home = self._home_of(self._captured("captured-at"))
        return Whose((people_of(home),), WEAK, "captured-at") if home else None

    def _of_speaker(self, speaker: str | None, gave: bool) -> Whose:
        """His own, unless he tells of those he holds or has handed over."""
        other = self._freed_by(speaker)
        if other and JAILING & {*self.said.names[0].split()}:
            return Whose((other,), WEAK, "speaker-holds")
        return (
            Whose((other,), WEAK, "speaker-gave")
            if gave
            else Whose((people_of(speaker),), WEAK, "speaker")
        )

    def _gives_apart(self) -> bool:
        """True where a third state lets them go: "Belarus freed three too, the US said"."""
        giver = self.roles.get("giver")
        side = self._side("giver") if giver is not None and giver.sign == "s" else None
        return len(self.parties) == 2 and is_state(side) and opposite(side, self.parties) is None

    def _is_given_away(self) -> bool:
        """True for "were handed over", and for what is done "unilaterally": the speaker did it."""
        verb = self.roles.get("verb")
        if any(i.sign == "K" and i.word == "unilaterally" for i in self.chunked.items):
            return verb is None or verb.sign in "gG"
        within = verb is not None and verb.word in LET_OUT and state_and_group(self.parties)
        return verb is not None and verb.sign == "G" and (verb.word in GIVEN_AWAY or bool(within))
