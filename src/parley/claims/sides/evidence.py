"""What a group's own words, its clause and its speaker tell of whose persons it is.

The patterns are the records of ``parley.rules.evidence``.
"""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Chunked, Figure, Item
from parley.claims.kinds.fits import is_each_day
from parley.claims.parties import canonical, is_state, opposite, people_of, state_and_group
from parley.claims.sides.verdict import (
    BOTH_TOGETHER,
    FRAME,
    STRONG,
    WEAK,
    Whose,
    side_by_arms,
    side_of,
)
from parley.claims.speakers.hearing import Heard, Said
from parley.rules.evidence import EVIDENCE
from parley.rules.record import compile_pattern
from parley.rules.words import SIDED_ARMS, word_set

_PATTERNS: Final = {rule.name: compile_pattern(rule.pattern) for rule in EVIDENCE if rule.pattern}
_CAPTORS: Final = (
    "held-by",
    "whom-they-held",
    "from-captivity",
    "in-captivity-of",
    "in-hands-of",
    "from-territory",
)
_NEAR: Final = 10  # items
_FRONTED: Final = {
    "from-captivity": re.compile(r"(?:^|[,;:+!])[FO]_?(?P<side>[jso])_?k[,_d]{0,2}$"),
    "on-side": re.compile(r"(?:^|[,;:+!])_?[@F]_?(?P<side>s)[,_d]{0,2}$"),
}
_EACH_FRONTED: Final = re.compile(r"(?:^|[,;:+!])_?[@F]?(?P<each>&),?_?$")  # "On either side 175 …"
_GROUP_OF: Final = re.compile(r"(?:[sj]_{0,2}(?P<group>[DVpZ]?)(?:O_?[NQ])?|[pN],?)<_?$")
# "among the Ukrainians freed were 12 officers", "12 officers are among the freed Ukrainians"
_AMONG_SIDE: Final = re.compile(r"<_?g?(?P<side>[jps])p?[gGRY]?_?u_?$")
_IS_AMONG: Final = re.compile(r"(?:u_?|_)<_?g?(?P<side>[jps])(?!_?[gqrehy])")
_OWN: Final = frozenset(["its", "our"])
_POLITICAL: Final = frozenset(
    ["political", "opposition", "dissidents", "protesters", "demonstrators"]
)
_REST_OF_LIST: Final = re.compile(r"(?:[,+]{1,2}_?N)+")
_TOTAL_OF: Final = re.compile(r"t_?O[_C]?(?P<side>[jp])[^;:.,]{0,6}$")
_HANDED_TO: Final = re.compile(r"[gGqY]_?T_?(?P<side>s)_?$")
_OTHER_REACH: Final = 9  # words
_ONE_FOR_ONE: Final = frozenset(["one-for-one", "one-to-one", "man-for-man", "head-for-head"])
_OTHER_SIDES: Final = frozenset(["side", "party", "camp"])
_THE_OTHER: Final = frozenset(["other", "opposite", "opposing", "enemy", "adverse"])
_TOWARDS: Final = frozenset(["of", "from", "to", "for", "on"])
_CONSENTING: Final = word_set(
    "approve approves approved agree agrees agreed accept accepts accepted offer offers offered "
    "pledge pledges pledged promise promises promised authorise authorised authorize authorized"
)
_PAIR: Final = re.compile(r"s\+s_?e")
_PAIRED: Final = re.compile(r"(?<![F@ITW])(?<![F@ITW]_)[so]_?\+_?$")
_AND_OTHER: Final = re.compile(r"\+_?[sl]")
_CLAUSE_END: Final = re.compile(r"[;:.!y]")
_IN_TURN: Final = re.compile(r"(?:^|[;:.!+,])[_\"]?=(?!,?y)[,_]?[^NQBV;:.!]{0,12}$")
"""Not "Zelensky, in turn, announced"."""
_AND_RECEIVED: Final = re.compile(r"[^;:.!y]{0,6}?\+_?r")
_OTHER_WAY: Final = re.compile(r"[^NQBVU;:.!y]{0,6}?=(?=[_d]?[d@]?(?:[,.;:!]|$))")
# What a speaker says was "handed over" was in his own hands.
_GIVEN_AWAY: Final = frozenset(
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


class Evidence:
    """What a group, its clause and its speaker tell; each method answers None where they do not."""

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

    def of_own_words(self) -> Whose | None:
        """A nationality in the group or beside it."""
        item = self.roles.get("whose")
        told = self.roles.get("persons")  # "ten were Taliban fighters"
        side = self.figure.side or next((i.side for i in (item, told) if i and i.side), None)
        if side:
            return Whose((canonical(side, self.parties),), STRONG, "nationality")
        called = _PATTERNS["said-to-be"].match(self.chunked.signs, self.at + 1)
        if called is not None:
            named = canonical(self.chunked.items[called.start("side")].side, self.parties)
            return Whose((named,), STRONG, "said-to-be")
        counted = _TOTAL_OF.search(self.chunked.signs, max(0, self.at - _NEAR), self.at)
        named = self.chunked.items[counted.start("side")].side if counted is not None else None
        if named:
            return Whose((canonical(named, self.parties),), STRONG, "nationality")
        member = self._captured("member")
        side = canonical(member.side, self.parties) if member is not None else None
        return Whose((side,), STRONG, "member") if side in self.parties else None

    def of_outsider(self) -> Whose | None:
        """ "Paris says three of its nationals …": of a speaker who is neither side."""
        sides = self.said.sides
        outside = len(sides) == 1 and sides[0] is not None and self.figure.owner in _OWN
        if not outside or canonical(sides[0], self.parties) in self.parties:
            return None
        if {self._side(role) for role in ("taker", "agent")} & {*self.parties}:
            return None  # "Ukraine, Turkey said, got back 95 of its men"
        return Whose(sides, STRONG, "possessive") if is_state(sides[0]) else None

    def of_state(self) -> Whose | None:
        """Political prisoners, whom a state holds or frees itself: its own."""
        verb = self.roles.get("verb")
        given = verb is not None and verb.word in _GIVEN_AWAY
        alone = len(self.parties) == 1  # with nobody to exchange them with
        words = self.chunked.words(self.at)
        armed = side_by_arms(words, self.parties) is not None  # "35 opposition fighters"
        if not alone and (given or armed or _POLITICAL.isdisjoint(words)):
            return None
        side = self._side("giver") or self._side("holder")
        if alone:
            return Whose(self.parties, STRONG, "own-prisoners") if side in self.parties else None
        captors = (self._captured(rule) for rule in ("held-in", *_CAPTORS))
        side = side or next((item.side for item in captors if item is not None), None)
        return Whose((canonical(side, self.parties),), STRONG, "own-prisoners") if side else None

    def of_group(self) -> Whose | None:
        """The side whose group consists of them: "Ukraine's share included 120 civilians"."""
        among = _AMONG_SIDE.search(self.chunked.signs, max(0, self.at - _NEAR), self.at)
        among = among or _IS_AMONG.match(self.chunked.signs, self.at + 1)
        whole = self.chunked.items[among.start("side")].side if among is not None else None
        if whole:
            return Whose((canonical(whole, self.parties),), FRAME, "group-of-side")
        match = _GROUP_OF.search(self.chunked.signs, max(0, self.at - _NEAR), self.at)
        if match is None or (match["group"] == "Z" and self._word(match, "group") != "share"):
            return None
        side = canonical(self.chunked.items[match.start()].side, self.parties)
        return Whose((side,), FRAME, "group-of-side") if side in self.parties else None

    def of_other_side(self) -> Whose | None:
        """ "Prisoners of the other side", "to the other side": not the subject's or speaker's."""
        end = self.chunked.items[self.at].last
        words = [token.lower for token in self.chunked.tokens[end : end + _OTHER_REACH]]
        at = next((k for k, word in enumerate(words) if word in _OTHER_SIDES), 0)
        if at < 2 or words[at - 1] not in _THE_OTHER:
            return None
        preposition = next((w for w in reversed(words[: at - 1]) if w in _TOWARDS), None)
        taken = preposition == "from" and "taker" in self.roles
        roles = (self._side(role) for role in ("giver", "taker", "agent", "holder"))
        subject = next((side for side in roles if side), None)
        speaker = self.said.sides[0] if len(self.said.sides) == 1 else None
        other = people_of(opposite(subject or speaker, self.parties))
        return (
            Whose((other,), STRONG, "other-side") if preposition and other and not taken else None
        )

    def of_captors(self) -> Whose | None:
        """Whose captivity or territory they left or are in; each side's, where it says "each"."""
        for rule in _CAPTORS:
            captor = self._captured(rule) or self._fronted(rule)
            freed = self._freed_by(captor.side) if captor is not None else None
            if freed:
                return Whose((freed,), STRONG, rule)
        if len(self.parties) != 2 or is_each_day(self.chunked, self.at):
            return None
        each = self._each()
        if each is None and not self._is_one_for_one():
            return None
        of_both = each is not None and self._are_of_both(each)
        return BOTH_TOGETHER if of_both else Whose(self.parties, STRONG, "each-side")

    def _are_of_both(self, at: int) -> bool:
        """True for "2,883 prisoners of both countries", not for "175 on both sides"."""
        words = self.chunked.words(at)
        return "both" in words and (words[0] == "from" or self.chunked.signs[at - 1] in "OF")

    def _each(self) -> int | None:
        """The "each" of "270 soldiers and 120 civilians each", "on either side 175 came home"."""
        listed = _REST_OF_LIST.match(self.behind)
        start = listed.end() if listed is not None else 0
        match = _PATTERNS["each-side"].match(self.behind, start)
        if match is not None:
            return self.at + match.end()
        fronted = _EACH_FRONTED.search(self.chunked.signs, max(0, self.at - _NEAR), self.at)
        return fronted.start("each") if fronted is not None else None

    def _is_one_for_one(self) -> bool:
        """True for "157 prisoners were traded on a one-for-one basis"."""
        end = self.chunked.items[self.at].last
        words = [token.lower for token in self.chunked.tokens[end : end + _OTHER_REACH]]
        ratio = any(word in _ONE_FOR_ONE for word in words)
        return ratio or ("one", "for", "one") in zip(words, words[1:], words[2:], strict=False)

    def of_possessive(self) -> Whose | None:
        """ "Its soldiers": the subject's, else the speaker's; never those who let them go."""
        owner, said = self.figure.owner, self.said
        if not owner:
            return None
        sides = said.sides
        handed = _HANDED_TO.search(self.chunked.signs, 0, self.at)
        if handed is not None:  # "handed over to Ukraine 31 of its citizens"
            home = self.chunked.items[handed.start("side")].side
            return Whose((canonical(home, self.parties),), STRONG, "possessive")
        freed = self._freed_by(self._side("giver") or self._side("holder"))
        if freed and not (owner == "our" and sides):
            return Whose((freed,), STRONG, "possessive")
        if self.figure.head == "theirs" and len(set(sides)) == 1:
            other = people_of(opposite(sides[0], self.parties))  # "2,000 of ours, 1,400 of theirs"
            return Whose((other,), STRONG, "other-side") if other else None
        several = owner == "their" and len(set(sides)) > 1
        if not several and not (owner == "our" and sides):
            subject = self._side("taker") or ("taker" not in self.roles and self._side("agent"))
            sides = (subject,) if subject else sides or self._subjects()
        return Whose(sides, STRONG, "possessive") if any(sides) else None

    def _subjects(self) -> tuple[str | None, ...]:
        """The one party a sentence names before the group: "M23 asked for 700 of its members"."""
        items = self.chunked.items[: self.at]
        named = {canonical(item.side, self.parties) for item in items if item.sign == "s"}
        alone = named & set(self.parties)
        return tuple(alone) if len(alone) == 1 else ()

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
        freed = self._freed_by(prison.side) if prison is not None else None
        return Whose((freed,), FRAME, "held-in") if freed else None

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
        pair = _PAIRED.search(self.chunked.signs, max(0, at - 4), at)
        if item is None or pair is None or len(self.parties) != 2:
            return False
        other = self.chunked.items[pair.start()]
        return {canonical(one.side, self.parties) for one in (item, other)} == {*self.parties}

    def of_turn(self) -> Whose | None:
        """ "In return, 205 were handed over", "75 went the other way": the other side's."""
        turned = _IN_TURN.search(self.chunked.signs[: self.at]) or _OTHER_WAY.match(self.behind)
        freed = self._freed_by(self.before) if turned and self.before else None
        return Whose((freed,), FRAME, "in-turn") if freed else None

    def of_places(self) -> Whose | None:
        """Where they come from, where they go."""
        party = self._captured("on-side") or self._fronted("on-side")
        if party is not None and self._names_side(party):
            return Whose((canonical(party.side, self.parties),), FRAME, "on-side")
        verb = self.roles.get("verb")
        origin = self._captured("from-own-side")
        if origin is not None and (verb is None or verb.sign == "m") and self._names_side(origin):
            return Whose((canonical(origin.side, self.parties),), FRAME, "from-own-side")
        custody = self._captured("to-custody")
        taken_in = canonical(custody.side, self.parties) if custody is not None else None
        if taken_in in self.parties and self._side("giver") not in (None, taken_in):
            return Whose((people_of(taken_in),), FRAME, "to-custody")
        for rule in ("direction", "home-region", "arrival"):
            place = self._captured(rule)
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
            return None
        if self.roles["verb"].sign == "e" and _PAIR.search(self.chunked.signs, 0, self.at):
            return Whose((None,), FRAME, "both-together")  # "Kyiv and Moscow have exchanged 10,000"
        other = self.said.sides == (opposite(agent, self.parties),)
        gives = other or _AND_RECEIVED.match(self.behind)  # "Kyiv said Russia had returned 501"
        freed = self._freed_by(agent) if gives and self.roles["verb"].sign == "q" else None
        return Whose((freed or agent,), WEAK, "agent")

    def of_context(self) -> Whose | None:
        """The group it belongs to, the speaker, the word for soldiers, the group before."""
        figure, said, antecedent = self.figure, self.said, self.antecedent
        if antecedent is not None and (figure.part or figure.another or figure.definite):
            return Whose((antecedent,), FRAME, "part-of")
        ours = {*self.parties, *map(people_of, self.parties)}
        if len(said.sides) == 1 and said.sides[0] in ours:
            if said.sides[0] in self.parties and self._is_given_away():
                return Whose((self._freed_by(said.sides[0]),), WEAK, "speaker-gave")
            return Whose((people_of(said.sides[0]),), WEAK, "speaker")
        if figure.hint in self.parties:
            return Whose((figure.hint,), WEAK, "own-term")
        return Whose((antecedent,), WEAK, "carried-on") if antecedent in ours else None

    def _is_given_away(self) -> bool:
        """True for "were handed over", and for what is done "unilaterally": the speaker did it."""
        verb = self.roles.get("verb")
        if any(i.sign == "K" and i.word == "unilaterally" for i in self.chunked.items):
            return verb is None or verb.sign in "gG"
        return verb is not None and verb.sign == "G" and verb.word in _GIVEN_AWAY

    def _captured(self, rule: str) -> Item | None:
        """The item a pattern captures right behind the group."""
        match = _PATTERNS[rule].match(self.behind)
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
        match = pattern.search(self.chunked.signs, max(0, self.at - _NEAR), self.at)
        return self.chunked.items[match.start("side")] if match else None

    def _names_side(self, item: Item) -> bool:
        """True for "the Ukrainian side", "the side of Ukraine"."""
        words = {token.lower for token in self.chunked.tokens[item.first : item.last]}
        return "side" in words and canonical(item.side, self.parties) in self.parties

    def _home_of(self, place: Item | None) -> str | None:
        """The party whose persons are at home in a place, or in a party's country."""
        if place is None:
            return None
        actor = place.actor if place.sign == "l" else None
        if actor is not None and not actor.home_of and state_and_group(self.parties):
            return None  # both live in the provinces of a state at war within
        home = canonical(actor.home_of or actor.part_of if actor else place.side, self.parties)
        return next((p for p in self.parties if home in (p, people_of(p))), None)

    def _side(self, role: str) -> str | None:
        """The side of the item that plays a role in the frame."""
        item = self.roles.get(role)
        if item is not None and item.sign == "l":
            return self._home_of(item)
        return side_of(item, self.said, self.heard, self.parties) if item is not None else None

    def _freed_by(self, side: str | None) -> str | None:
        """Whose persons a side frees or holds: those of the other one."""
        return people_of(opposite(side, self.parties))
