"""Who says what in a report: attributions with their reach, pronouns and titles resolved.

Sentences are taken in order. For each, ``Speakers.read`` finds every attribution and how far it
reaches; ``Speakers.of`` answers for one item of the sentence who says it, through whom, in what
voice. A sentence without an attribution keeps the speaker of the one before it in its paragraph
where it plainly carries on the account.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from parley.actors import Actor
from parley.chunks import Chunked, Item
from parley.rules.attributions import ATTRIBUTIONS
from parley.rules.record import compile_pattern

UNNAMED_SOURCE, UNNAMED_OFFICIAL = "unnamed source", "unnamed official"

# Words for people without a name, and what the graph calls them.
SOURCES = frozenset("source sources insider insiders unnamed anonymous".split())
OFFICIALS = frozenset(
    "official officials spokesman spokeswoman spokesperson spokespeople diplomat diplomats officer aide "
    "aides adviser advisor advisers authorities lawmaker".split()
)
SPOKES = frozenset(
    "spokesman spokeswoman spokesperson spokespeople representative representatives press".split()
)
PERSONAL = frozenset("he she".split())
# Openings with which a sentence leaves the account of the one before it.
RESETS = frozenset("meanwhile earlier previously the last since in separately on".split())


@dataclass(frozen=True, slots=True)
class Attribution:
    """One attribution: items [first, last) of its sentence are what ``names`` say."""

    first: int
    last: int
    names: tuple[str, ...]
    sides: tuple[str | None, ...]
    rule: str
    via: str | None = None
    each: bool = False
    anonymous: bool = False
    say: int = -1
    who: int = -1
    denies: bool = False


@dataclass(slots=True)
class Said:
    """The answer for one item: who says it, how, through whom, found by which rule."""

    names: tuple[str, ...] = ()
    sides: tuple[str | None, ...] = ()
    via: str | None = None
    voice: str = "outlet"
    rule: str = "outlet"
    each: bool = False
    anonymous: bool = False


@dataclass(slots=True)
class Speakers:
    """The memory of who has been mentioned and who spoke last."""

    parties: tuple[str, ...] = ()
    last_person: tuple[str, str | None] | None = None
    last_office: tuple[str, str | None] | None = None
    mentioned: dict[str, Actor] = field(default_factory=dict)
    carried: Attribution | None = None
    carried_paragraph: int = -1
    quoted_until: int = -1
    quote_speaker: Attribution | None = None

    # -- reading -------------------------------------------------------------------------------

    def read(self, chunked: Chunked) -> list[Attribution]:
        """All attributions of a sentence, in order; remembers who was mentioned."""
        signs = chunked.signs
        found: list[Attribution] = []
        taken: set[int] = set()
        for rule in ATTRIBUTIONS:
            pattern = compile_pattern(rule.pattern)
            start = 0
            while True:
                match = pattern.search(signs, start)
                if match is None:
                    break
                start = match.start() + 1
                who = match.start("who")
                say = match.start("say") if "say" in match.groupdict() else match.start("cue")
                if say in taken or not self._speaks(chunked, rule.name, who, say):
                    continue
                attribution = self._attribute(chunked, rule.name, rule.then, who, say)
                if attribution is not None:
                    taken.add(say)
                    found.append(attribution)
        found.sort(key=lambda a: a.say)
        self._remember(chunked)
        return self._bound(chunked, found)

    def _speaks(self, chunked: Chunked, rule: str, who: int, say: int) -> bool:
        items = chunked.items
        item, verb = items[who], items[say]
        if rule in ("said-by",):
            return verb.passive or verb.word.endswith(
                ("ed", "written", "put", "published", "reported")
            )
        if rule == "speaker-account":
            return verb.word in (
                "account",
                "count",
                "figures",
                "figure",
                "tally",
                "numbers",
                "calculation",
                "version",
                "data",
                "records",
            )
        if rule in ("according-to", "speaker-colon"):
            return True
        if verb.sign != "y":
            return False
        if (
            verb.word
            in (
                "put",
                "puts",
                "call",
                "called",
                "calls",
                "share",
                "list",
                "lists",
                "post",
                "broadcast",
            )
            and rule == "said-speaker"
        ):
            return False
        before = items[who - 1] if who else None
        if rule == "speaker-says":
            # the object of a preposition is no subject: "a counterpart from Ukraine said"
            if before is not None and before.sign in "OFTLW@/" and not (before.sign == "T"):
                return False
            between = items[who + 1 : say]
            if any(i.sign in "wy" for i in between) and not self._apposition(chunked, who, say):
                return False
            if any(i.sign in "^" for i in between):
                return False
            return not (item.sign == "P" and item.word in ("i",) and False)
        return True

    def _apposition(self, chunked: Chunked, who: int, say: int) -> bool:
        """True where what stands between subject and verb is fenced by two commas."""
        between = "".join(i.sign for i in chunked.items[who + 1 : say])
        return between.startswith(",") and between.rstrip("_dI@lC").endswith((",", ")", '"'))

    def _attribute(
        self, chunked: Chunked, rule: str, reach: str, who: int, say: int
    ) -> Attribution | None:
        items = chunked.items
        head = self._head(chunked, who, say if say > who else len(items))
        names, sides, each, anonymous = self._name(chunked, head, say)
        if not names:
            return None
        via = self._via(chunked, head, say)
        first, last = 0, len(items)
        if reach == "after":
            first = say
            after = items[say + 1].sign if say + 1 < len(items) else "."
            closing = "".join(i.sign for i in items[say + 1 :])
            trailing = closing.strip('_d@InLlTaoisP."C)(jpx?WO,ZFx') == "" and "#" not in closing
            parenthetical = items[min(who, head) - 1].sign in ',"-' if min(who, head) > 0 else False
            if parenthetical and (after in ",." or trailing):
                first = 0
        elif reach == "before":
            last = len(items)
        return Attribution(
            first, last, names, sides, rule, via, each, anonymous, say, head,
            denies=items[say].word.startswith("den"),
        )  # fmt: skip

    def _head(self, chunked: Chunked, who: int, say: int) -> int:
        """The item that names the speaker: behind "the head of …, Denis Pushilin," the person."""
        items = chunked.items
        start = who
        while (
            start > 0
            and items[start - 1].sign in "soiaPnj_+Ol,'"
            and items[start - 1].sign not in ","
        ):
            start -= 1
        region = range(who, min(say, len(items)))
        first = items[who]
        if first.sign == "i" or first.sign == "P":
            return who
        for index in region:
            if items[index].sign == "i" and index > who:
                between = "".join(i.sign for i in items[who + 1 : index])
                if (
                    "," in between
                    and "y" not in between
                    and not between.endswith(("O", "/", "T", "W"))
                ):
                    return index
                if between.strip("_j") == "" or between in ("Oo", "Os"):
                    # "Head of the president's office Andriy Yermak", "The Taliban's Suhail Shaheen"
                    return index
            elif items[index].sign not in "_jOslo,ia@I(/)MZp":
                break
        return who

    def _name(
        self, chunked: Chunked, at: int, say: int
    ) -> tuple[tuple[str, ...], tuple[str | None, ...], bool, bool]:
        """The canonical names of the speaker at an item, with their sides."""
        items, tokens = chunked.items, chunked.tokens
        item = items[at]
        end = say if say > at else min(at + 6, len(items))
        each = any(
            i.sign == "&" or i.word == "each" or self._says_each(tokens, i) for i in items[at:end]
        )
        # "Moscow and Kyiv", "Zelensky and Russia's defence ministry"
        group = [at]
        index = at
        while (
            index + 2 < len(items)
            and items[index + 1].sign in "+,"
            and items[index + 2].sign in "soin"
            and index + 2 < end
        ):
            index += 2
            group.append(index)
        before = at
        while before >= 2 and items[before - 1].sign == "+" and items[before - 2].sign in "soi":
            before -= 2
            group.insert(0, before)
        if (
            len(group) > 1
            and all(items[g].sign in "so" for g in group)
            and at > 1
            and items[group[0] - 1].sign in "IO"
            and items[group[0] - 2].sign == "a"
        ):
            pass
        named = [self._one(chunked, g) for g in group]
        names = [n for n in named if n is not None]
        if len(names) > 1:
            return tuple(n for n, _ in names), tuple(s for _, s in names), each, False
        if not names:
            return (), (), False, False
        name, side = names[0]
        if name == "both":
            return self.parties, self.parties, each, False
        if item.sign == "a" and name == UNNAMED_OFFICIAL:
            # "officials in Moscow and Kyiv" speak for both
            rest = items[at + 1 : at + 5]
            sides = [i.side for i in rest if i.sign == "s" and i.side]
            if len(sides) > 1 and rest and rest[0].sign in "IOF":
                return tuple(sides), tuple(sides), each, False
        return (name,), (side,), each, name in (UNNAMED_SOURCE, UNNAMED_OFFICIAL)

    @staticmethod
    def _says_each(tokens: tuple[object, ...], item: Item) -> bool:
        return any(getattr(t, "lower", "") == "each" for t in tokens[item.first : item.last])

    def _one(self, chunked: Chunked, at: int) -> tuple[str, str | None] | None:
        item = chunked.items[at]
        tokens = chunked.tokens
        around = {
            t.lower
            for i in chunked.items[max(0, at - 2) : at + 1]
            for t in tokens[i.first : i.last]
        }
        if item.sign == "i":
            if item.actor is not None:
                return item.actor.label, item.actor.side
            return (item.label, None) if item.label else None
        if item.sign in "on":
            if item.actor is not None:
                label = item.actor.label
                return label, item.actor.side
            return (item.label, None) if item.label else None
        if item.sign == "s":
            # "a Kremlin official", "Moscow's ombudsman" are handled by the role behind them
            follow = chunked.items[at + 1] if at + 1 < len(chunked.items) else None
            words = (
                {t.lower for t in tokens[follow.first : follow.last]}
                if follow is not None and follow.sign in "_a"
                else set()
            )
            if words & SOURCES:
                return UNNAMED_SOURCE, item.side
            if words & OFFICIALS:
                return UNNAMED_OFFICIAL, item.side
            return (item.side, item.side) if item.side else None
        if item.sign == "P":
            if item.word in PERSONAL:
                return self.last_person
            if item.word == "it":
                return self.last_office
            if item.word == "they":
                return ("both", None)
            return None
        if item.sign == "a":
            return self._role(chunked, at, around)
        return None

    def _role(self, chunked: Chunked, at: int, around: set[str]) -> tuple[str, str | None] | None:
        """A role without a name: its holder by side and by who was mentioned, or unnamed."""
        item = chunked.items[at]
        words = set(item.word.split()) | around
        side = next(
            (
                i.side
                for i in reversed(chunked.items[max(0, at - 3) : at])
                if i.sign in "js" and i.side
            ),
            None,
        )
        if item.candidates:
            pool = [c for c in item.candidates if side is None or c.side == side] or list(
                item.candidates
            )
            for label in reversed(self.mentioned):
                if any(c.label == label for c in pool):
                    actor = self.mentioned[label]
                    return actor.label, actor.side
            in_parties = [c for c in pool if c.side in self.parties]
            if len(in_parties) == 1 or (in_parties and len({c.label for c in in_parties}) == 1):
                return in_parties[0].label, in_parties[0].side
            if len(pool) == 1:
                return pool[0].label, pool[0].side
            if in_parties:
                return in_parties[0].label, in_parties[0].side
            return None
        if words & SOURCES:
            return UNNAMED_SOURCE, side
        if words & OFFICIALS:
            return UNNAMED_OFFICIAL, side
        return None

    def _via(self, chunked: Chunked, who: int, say: int) -> str | None:
        """The agency or channel that carried the statement, where the sentence names one."""
        items = chunked.items
        for index, item in enumerate(items):
            if item.sign == "n" and item.actor is not None and index != who:
                before = items[index - 1].sign if index else ""
                if abs(index - say) <= 8 and (
                    before in '@LTyI"'
                    or items[index - 1].word in ("told", "cited", "quoted", "tells")
                    or index < who
                ):
                    return item.actor.label
        return None

    def _bound(self, chunked: Chunked, found: list[Attribution]) -> list[Attribution]:
        """Lets each attribution end where the next one in the sentence begins."""
        bounded: list[Attribution] = []
        for index, one in enumerate(found):
            first, last = one.first, one.last
            if index + 1 < len(found):
                following = found[index + 1]
                # the next attribution's own reach wins from its clause on
                if following.first > 0:
                    last = min(last, self._clause_start(chunked, following))
                elif one.first > 0:
                    last = min(last, len(chunked.items))
            if bounded and one.first == 0:
                first = min(bounded[-1].last, one.say)
                cut = self._clause_before(chunked, bounded[-1], one)
                first = cut
                bounded[-1] = _with(
                    bounded[-1],
                    bounded[-1].first,
                    min(bounded[-1].last, max(cut, bounded[-1].say + 1)),
                )
            bounded.append(_with(one, first, last))
        return bounded

    @staticmethod
    def _clause_start(chunked: Chunked, one: Attribution) -> int:
        """Where the clause of an attribution begins: behind the last boundary before its speaker."""
        start = min(one.who, one.say)
        for index in range(start - 1, -1, -1):
            if chunked.items[index].sign in ";:!.+-,":
                return index + 1
        return start

    @staticmethod
    def _clause_before(chunked: Chunked, earlier: Attribution, later: Attribution) -> int:
        """Where, between two attributions, the later one's account begins."""
        low, high = earlier.say + 1, min(later.say, later.who)
        for signs in (";.", "!", ":-"):
            for index in range(high - 1, low - 1, -1):
                if chunked.items[index].sign in signs:
                    return index + 1
        return high

    def _remember(self, chunked: Chunked) -> None:
        for item in chunked.items:
            if item.sign == "i":
                if item.actor is not None:
                    self.last_person = (item.actor.label, item.actor.side)
                    self.mentioned.pop(item.actor.label, None)
                    self.mentioned[item.actor.label] = item.actor
                elif item.label:
                    self.last_person = (item.label, None)
            elif item.sign == "o" and item.actor is not None:
                self.mentioned.pop(item.actor.label, None)
                self.mentioned[item.actor.label] = item.actor

    def settle(self, chunked: Chunked, found: list[Attribution]) -> None:
        """Remembers who spoke last, for pronouns and for sentences that carry the account on."""
        if found:
            last = found[-1]
            self.carried, self.carried_paragraph = last, chunked.sentence.paragraph
            for name, side in zip(last.names, last.sides, strict=True):
                item = chunked.items[last.who]
                if item.sign == "i" or (item.sign in "Pa" and item.word in PERSONAL):
                    self.last_person = (name, side)
                elif item.sign in "os":
                    self.last_office = (name, side)
        elif chunked.sentence.paragraph != self.carried_paragraph:
            self.carried = None

    # -- answering -----------------------------------------------------------------------------

    def of(self, chunked: Chunked, found: list[Attribution], at: int, quoted: bool) -> Said:
        """Who says the item ``at`` of a sentence."""
        for one in reversed(found):
            if one.first <= at < one.last:
                voice = "direct" if quoted else "indirect"
                return Said(one.names, one.sides, one.via, voice, one.rule, one.each, one.anonymous)
        if (
            not found
            and self.carried is not None
            and self.carried_paragraph == chunked.sentence.paragraph
            and self._carries_on(chunked)
        ):
            one = self.carried
            return Said(one.names, one.sides, one.via, "direct" if quoted else "indirect", "carried-on",
                        one.each, one.anonymous)  # fmt: skip
        return Said()

    @staticmethod
    def _carries_on(chunked: Chunked) -> bool:
        """False where a sentence opens a matter of its own ("The previous exchange …")."""
        first = chunked.items[0] if chunked.items else None
        if first is None:
            return False
        opening = {t.lower for t in chunked.tokens[:4]}
        return not (
            opening
            & {"last", "previous", "meanwhile", "earlier", "previously", "separately", "since"}
        )


def _with(one: Attribution, first: int, last: int) -> Attribution:
    return Attribution(first, last, one.names, one.sides, one.rule, one.via, one.each,
                       one.anonymous, one.say, one.who, one.denies)  # fmt: skip


def both_sides(counts: Counter[str]) -> tuple[str, ...]:
    """The two sides of a report: the parties it mentions most, in alphabetical order."""
    return tuple(
        sorted(side for side, _ in sorted(counts.items(), key=lambda c: (-c[1], c[0]))[:2])
    )
