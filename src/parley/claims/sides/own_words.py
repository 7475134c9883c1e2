"""What the words of a group, and those right around it, tell of whose persons it is."""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Item
from parley.claims.kinds.conditions import is_each_day
from parley.claims.parties import (
    canonical,
    is_state,
    opposite,
    people_of,
    state_and_foe,
)
from parley.claims.sides.clause import GIVEN_AWAY, NEAR, PATTERNS, Clause
from parley.claims.sides.verdict import (
    BOTH_TOGETHER,
    FRAME,
    STRONG,
    Whose,
    side_by_arms,
    side_of,
)
from parley.rules.words import LOYAL

_CAPTORS: Final = (
    "held-by",
    "whom-they-held",
    "from-captivity",
    "in-captivity-of",
    "in-hands-of",
    "from-territory",
)
_EACH_FRONTED: Final = re.compile(r"(?:^|[,;:+!])_?[@F]?(?P<each>&),?_?$")  # "On either side 175 …"
_GROUP_OF: Final = re.compile(
    r"(?:[sj]_{0,2}(?P<group>[DVpZ]?)(?:O_?[NQ])?|[pN](?:[GRYEg](?:F_?[sl])?)?,?)<_?$"
    r"|(?:p|(?<=[.,;:+^]_)s|(?<=^_)s)[GRYEg](?:F_?[sl])?(?:u|,?<)_?(?:N\+)?$"
)
# "among the Ukrainians freed were 12 officers", "12 officers are among the freed Ukrainians"
_AMONG_SIDE: Final = re.compile(r"<_?g?(?P<side>[jps])p?[gGRY]?_?u_?$")
_IS_AMONG: Final = re.compile(r"(?:u_?|_)<_?g?(?P<side>[jps])(?!_?[gqrehy])")
_OWN: Final = frozenset(["its", "our"])
_FREEING: Final = frozenset(
    ["free", "frees", "freed", "freeing", "liberate", "liberates", "liberated", "rescued"]
)
_OWN_PERSONS: Final = ("soldiers", "civilians", "people")
_IN_HANDS: Final = frozenset(["captives", "hostages", "prisoners", "detainees", "prisoners of war"])
"""Whose they are called is who holds them."""
_POLITICAL: Final = frozenset(
    ["political", "opposition", "dissidents", "protesters", "demonstrators"]
)
_OF_ANY_NATION: Final = (None, "people", "prisoners")
_REST_OF_LIST: Final = re.compile(r"(?:[,+]{1,2}_?N)+")
_HANDS_BEFORE: Final = re.compile(r"[hHI](?P<whose>_)k,_?$")
_HANDS_BEHIND: Final = re.compile(r"[^;:.!yNQB,]{0,5}?[hHI](?P<whose>_)k")
_TOTAL_OF: Final = re.compile(r"t_?O[_C]?(?P<side>[jp])[^;:.,]{0,6}$")
_THE_NUMBER_OF: Final = re.compile(r"_?tO_?C?(?P<side>[jps])")  # "brings to 95 the number of …"
_NUMBER_HELD: Final = re.compile(
    r"t_?O[^;:.!NQB]{0,8}?(?:[w^]?_?(?=[sP]_?h)|[Hv](?:L|[I@])_?(?=[sj])|(?=[js]_?k))(?P<captor>[sPj])"
    r"[^;.NQB]{0,8}$"
)
_TAKEN_TO: Final = re.compile(
    r",?[wu_]{0,2}?(?P<how>[_vzH])(?:F_?[ls])?T_?(?P<captor>s)(?=[^;:.!NQB]{0,8}[GYRqcr])"
)
_TAKEN: Final = frozenset(["taken", "deported", "removed", "moved", "abducted", "transported"])
_FROM_FORCES: Final = re.compile(r"[FO]_?(?P<forces>o)[,_]{0,2}[GRYu]")
"""Behind "205 prisoners of war": "from the Armed Forces of Ukraine were handed over"."""
_FORCES: Final = frozenset(["forces", "army", "military", "guard", "corps", "navy"])
_LOYAL_TO: Final = re.compile(r"(?P<how>_)[TW]_?(?P<side>s)")
HANDED_TO: Final = re.compile(r"[gGqY]_?T_?(?P<side>s)(?:_?bO)?_?$")
_CONFIRMING: Final = ("confirm", "acknowledg", "register", "identif", "list", "count")
_COUNTED: Final = re.compile(r"[NQBV]")
_OTHER_REACH: Final = 9  # words
_ONE_FOR_ONE: Final = frozenset(["one-for-one", "one-to-one", "man-for-man", "head-for-head"])
_OTHER_SIDES: Final = frozenset(["side", "party", "camp"])
_THE_OTHER: Final = frozenset(["other", "opposite", "opposing", "enemy", "adverse"])
_TOWARDS: Final = frozenset(["of", "from", "to", "for", "on"])


class OwnWords(Clause):
    """What a group is called and who owns it; each method answers None where that is not told."""

    def of_own_words(self) -> Whose | None:
        """A nationality in the group or beside it."""
        item = self.roles.get("whose")
        told = self.roles.get("persons")  # "ten were Taliban fighters"
        side = self.figure.side or next((i.side for i in (item, told) if i and i.side), None)
        if side:
            return Whose((canonical(side, self.parties),), STRONG, "nationality")
        called = PATTERNS["said-to-be"].match(self.chunked.signs, self.at + 1)
        if called is not None:
            named = canonical(self.chunked.items[called.start("side")].side, self.parties)
            return Whose((named,), STRONG, "said-to-be")
        counted = _TOTAL_OF.search(self.chunked.signs, max(0, self.at - NEAR), self.at)
        if counted is None:
            counted = _THE_NUMBER_OF.match(self.chunked.signs, self.at + 1)
        named = self.chunked.items[counted.start("side")].side if counted is not None else None
        if named:
            return Whose((canonical(named, self.parties),), STRONG, "nationality")
        of = next((k for k, one in enumerate(self.chunked.items) if one is told), self.at)
        loyal = _LOYAL_TO.match(self.chunked.signs, of + 1)
        if loyal is not None and LOYAL & {*self.chunked.words(loyal.start("how"))}:
            leader = canonical(self.chunked.items[loyal.start("side")].side, self.parties)
            return Whose((leader,), STRONG, "member")  # "fighters loyal to the government"
        forces = _FROM_FORCES.match(self.chunked.signs, self.at + 1)
        if forces is not None and _FORCES & {*self.chunked.words(forces.start("forces"))}:
            named = canonical(self.chunked.items[forces.start("forces")].side, self.parties)
            return Whose((named,), STRONG, "member")
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
        given = verb is not None and verb.word in GIVEN_AWAY
        alone = len(self.parties) == 1  # with nobody to exchange them with
        words = self.chunked.words(self.at)
        armed = side_by_arms(words, self.parties) is not None  # "35 opposition fighters"
        if not alone and (given or armed or _POLITICAL.isdisjoint(words)):
            return None
        side = self._side("giver") or self._side("holder")
        if alone:
            political = not _POLITICAL.isdisjoint(words)
            if side not in self.parties and not (political and self.held):
                return None
            if not political and self.figure.category in _OF_ANY_NATION:
                return Whose((None,), STRONG, "unknown")  # foreigners may be among them
            return Whose(self.parties, STRONG, "own-prisoners")
        captors = (self._captured(rule) for rule in ("held-in", *_CAPTORS))
        side = side or next((item.side for item in captors if item is not None), None)
        return Whose((canonical(side, self.parties),), STRONG, "own-prisoners") if side else None

    def of_group(self) -> Whose | None:
        """The side whose group consists of them: "Ukraine's share included 120 civilians"."""
        among = _AMONG_SIDE.search(self.chunked.signs, max(0, self.at - NEAR), self.at)
        among = among or _IS_AMONG.match(self.chunked.signs, self.at + 1)
        whole = self.chunked.items[among.start("side")].side if among is not None else None
        if whole:
            return Whose((canonical(whole, self.parties),), FRAME, "group-of-side")
        match = _GROUP_OF.search(self.chunked.signs, max(0, self.at - NEAR), self.at)
        if match is None or (match["group"] == "Z" and self._word(match, "group") != "share"):
            return None
        side = people_of(canonical(self.chunked.items[match.start()].side, self.parties))
        ours = {*map(people_of, self.parties)}
        return Whose((side,), FRAME, "group-of-side") if side in ours else None

    def of_other_side(self) -> Whose | None:
        """ "Prisoners of the other side", "to the other side": not the subject's or speaker's."""
        end, stop = self.chunked.items[self.at].last, _COUNTED.search(self.behind)
        reach = end + _OTHER_REACH
        if stop is not None:  # "1,700 prisoners for 1,200 from the other side"
            reach = min(reach, self.chunked.items[self.at + 1 + stop.start()].first)
        words = [token.lower for token in self.chunked.tokens[end:reach]]
        at = next((k for k, word in enumerate(words) if word in _OTHER_SIDES), 0)
        if at < 2 or words[at - 1] not in _THE_OTHER:
            return None
        preposition = next((w for w in reversed(words[: at - 1]) if w in _TOWARDS), None)
        taken = preposition == "from" and "taker" in self.roles
        roles = (self._side(role) for role in ("giver", "taker", "agent", "holder"))
        subject = next((side for side in roles if side), None)
        speaker = self.said.sides[0] if len(self.said.sides) == 1 else None
        other = people_of(opposite(subject or speaker or self.before, self.parties))
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
        theirs = self._of_counted() or self._taken_there() or self._in_own_hands()
        if theirs:
            return Whose((theirs,), STRONG, "held-by")
        if len(self.parties) != 2 or is_each_day(self.chunked, self.at):
            return None
        each = self._each()
        if each is None and not self._is_one_for_one() and not self._is_mutual():
            return None
        of_both = each is not None and self._are_of_both(each)
        return BOTH_TOGETHER if of_both else Whose(self.parties, STRONG, "each-side")

    def _of_counted(self) -> str | None:
        """Whose persons are counted in "the number of prisoners Russia holds stands at 6,000"."""
        match = _NUMBER_HELD.search(self.chunked.signs, 0, self.at) if self.held else None
        if match is None:
            return None
        captor = self.chunked.items[match.start("captor")]
        return self._freed_by(side_of(captor, self.said, self.heard, self.parties))

    def _taken_there(self) -> str | None:
        """Whose persons "12 children taken to Russia" are, where they came back."""
        match = _TAKEN_TO.match(self.chunked.signs, self.at + 1)
        if match is None or _TAKEN.isdisjoint(self.chunked.words(match.start("how"))):
            return None
        return self._freed_by(self.chunked.items[match.start("captor")].side)

    def _in_own_hands(self) -> str | None:
        """Whose persons are "in its hands", "in their custody": those of the speaker's foe."""
        if not self.held or len(set(self.said.sides)) != 1:
            return None
        before = _HANDS_BEFORE.search(self.chunked.signs, max(0, self.at - NEAR), self.at)
        behind = _HANDS_BEHIND.match(self.chunked.signs, self.at + 1)
        match = before or behind
        words = self.chunked.words(match.start("whose")) if match is not None else []
        own = words[-1:] in (["its"], ["their"], ["our"])
        return self._freed_by(self.said.sides[0]) if own else None

    def _are_of_both(self, at: int) -> bool:
        """True for "2,883 prisoners of both countries", not for "175 on both sides"."""
        words = self.chunked.words(at)
        return "both" in words and (words[0] == "from" or self.chunked.signs[at - 1] in "OF")

    def _each(self) -> int | None:
        """The "each" of "270 soldiers and 120 civilians each", "on either side 175 came home"."""
        listed = _REST_OF_LIST.match(self.behind)
        start = listed.end() if listed is not None else 0
        match = PATTERNS["each-side"].match(self.behind, start)
        if match is not None:
            return self.at + match.end()
        fronted = _EACH_FRONTED.search(self.chunked.signs, max(0, self.at - NEAR), self.at)
        return fronted.start("each") if fronted is not None else None

    def _is_one_for_one(self) -> bool:
        """True for "157 prisoners were traded on a one-for-one basis"."""
        end = self.chunked.items[self.at].last
        words = [token.lower for token in self.chunked.tokens[end : end + _OTHER_REACH]]
        ratio = any(word in _ONE_FOR_ONE for word in words)
        return ratio or ("one", "for", "one") in zip(words, words[1:], words[2:], strict=False)

    def _is_mutual(self) -> bool:
        """True for "the parties mutually released 101 prisoners"."""
        verb = self.roles.get("verb")
        if verb is None:
            return False
        before = self.chunked.tokens[max(0, verb.first - 1) : verb.last]
        return "mutually" in [token.lower for token in before]

    def of_possessive(self) -> Whose | None:
        """ "Its soldiers": the subject's, else the speaker's; never those who let them go."""
        owner, said = self.figure.owner, self.said
        if not owner:
            return None
        sides = said.sides
        pair = state_and_foe(self.parties)
        if owner == "the group's" and pair is not None:
            return Whose((people_of(pair[1]),), STRONG, "possessive")
        handed = HANDED_TO.search(self.chunked.signs, 0, self.at)
        if handed is not None:  # "handed over to Ukraine 31 of its citizens"
            home = self.chunked.items[handed.start("side")].side
            return Whose((canonical(home, self.parties),), STRONG, "possessive")
        freed = self._freed_by(self._side("giver") or self._side("holder"))
        verb = self.roles.get("verb")
        if self._frees_its_own(verb):
            return Whose((canonical(self._side("giver"), self.parties),), STRONG, "possessive")
        counted = verb is not None and verb.sign == "h" and verb.word.startswith(_CONFIRMING)
        if freed and not (owner == "our" and sides):
            holder = canonical(self._side("holder"), self.parties)
            return Whose((holder if counted else freed,), STRONG, "possessive")
        gave = verb is not None and verb.sign == "g" and self.figure.head in _IN_HANDS
        holder = self._freed_by(sides[0]) if len(set(sides)) == 1 else None
        if gave and owner in _OWN and holder:
            return Whose((holder,), STRONG, "possessive")  # "it freed its last ten captives"
        if self.figure.head == "theirs" and len(set(sides)) == 1:
            other = people_of(opposite(sides[0], self.parties))  # "2,000 of ours, 1,400 of theirs"
            return Whose((other,), STRONG, "other-side") if other else None
        several = owner == "their" and len(set(sides)) > 1
        if not several and not (owner == "our" and sides):
            subject = self._side("taker") or ("taker" not in self.roles and self._side("agent"))
            sides = (subject,) if subject else sides or self._subjects()
        return Whose(sides, STRONG, "possessive") if any(sides) else None

    def _frees_its_own(self, verb: Item | None) -> bool:
        """True for "Kyiv freed 64 of its fighters": its captives and prisoners are the others'."""
        giver = canonical(self._side("giver"), self.parties)
        if giver not in self.parties or verb is None or self.figure.owner not in ("its", "their"):
            return False
        frees = not _FREEING.isdisjoint(self.chunked.words_of(verb))
        told = self.said.sides in ((), (giver,)) and "=" not in self.chunked.signs
        return frees and told and self.figure.category in _OWN_PERSONS

    def _subjects(self) -> tuple[str | None, ...]:
        """The one party a sentence names before the group: "M23 asked for 700 of its members"."""
        items = self.chunked.items[: self.at]
        named = {canonical(item.side, self.parties) for item in items if item.sign == "s"}
        alone = named & set(self.parties)
        return tuple(alone) if len(alone) == 1 else ()
