"""Who says what in a report: attributions with their reach, pronouns and titles resolved.

``Speakers.read`` takes the sentences in order and finds every attribution and how far it reaches;
``finish`` lets quotations that run over several sentences and sentences that carry an account on
take their speaker from their neighbours; ``of`` then answers for any item who says it, through
whom and in what voice.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace

from parley.chunks import Chunked, Item
from parley.names import Named, Names
from parley.rules import speech

_DATELINE = re.compile(r"s(?:/s)?(?:\.$|[.,]?[d@,]{0,3}(?:\([^)]{1,3}\))?[-:.])")
FORWARD, BACK, ALL = "forward", "back", "all"


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


@dataclass(slots=True)
class Heard:
    """What was found in one sentence, and whom its pronouns mean."""

    chunked: Chunked
    attributions: list[Attribution]
    person: Named | None
    office: Named | None
    carried: Attribution | None = None
    carried_rule: str = ""
    depth: int = 0  # 1 where the sentence begins inside a quotation
    quoted_to_end: bool = False


@dataclass(slots=True)
class Speakers:
    """Reads the attributions of one report."""

    parties: tuple[str, ...] = ()
    names: Names = field(default_factory=Names)
    heard: list[Heard] = field(default_factory=list)
    issuer: Named | None = None
    _depth: int = 0
    _paragraph: int = -1

    def __post_init__(self) -> None:
        self.names.parties = self.parties

    # -- reading ---------------------------------------------------------------------------------

    def read(self, chunked: Chunked) -> Heard:
        """All attributions of a sentence, in order; remembers who was mentioned."""
        sentence = chunked.sentence
        if self.names.home is None and chunked.signs[:1] == "s" and _DATELINE.match(chunked.signs):
            self.names.home = chunked.items[0].side
        if sentence.paragraph != self._paragraph:
            self._depth, self._paragraph = 0, sentence.paragraph
        person, office = self.names.person, self.names.office
        found = [a for k, item in enumerate(chunked.items) if (a := self._at(chunked, k, item))]
        found = self._settled(chunked, found)
        heard = Heard(chunked, found, person, office, depth=self._depth)
        marks = sum(1 for item in chunked.items if item.sign == '"')
        self._depth = (self._depth + marks) % 2
        heard.quoted_to_end = bool(self._depth)
        self.names.remember(chunked)
        for one in found:
            self.names.spoke(chunked.items[one.subject], one.names, one.sides)
        self.heard.append(heard)
        return heard

    def _at(self, chunked: Chunked, at: int, item: Item) -> Attribution | None:
        """The attribution whose word of saying is item ``at``."""
        if item.sign == "%":
            return self._according(chunked, at)
        if item.sign == ":" and 0 < at <= 5:
            subject = self._subject(chunked, at)
            if (
                subject is None
                and chunked.items[0].sign in "soi"
                and set(chunked.signs[1:at]) <= set("_Z")
            ):
                subject = 0
            if subject is not None and self._start(chunked, subject) <= 1:
                return self._make(chunked, "speaker-colon", subject, at, FORWARD)
            return None
        if item.sign == "Z":
            return self._account(chunked, at)
        if (
            item.sign == "A"
            and item.word in speech.PLEDGES
            and chunked.signs[at + 1 : at + 2] == "^"
        ):
            subject = self._subject(chunked, at)
            return (
                self._make(chunked, "speaker-pledges", subject, at, FORWARD)
                if subject is not None
                else None
            )
        if item.sign != "y" or item.future and item.word not in speech.PLAIN:
            return None
        if item.passive:
            by = at + 1
            while by < len(chunked.items) and by <= at + 5 and chunked.items[by].sign in "_d@In,l":
                by += 1
            if by < len(chunked.items) and chunked.items[by].sign == "L":
                subject = self._behind(chunked, by + 1)
                if subject is not None and chunked.items[subject].sign != "n":
                    return self._make(chunked, "said-by", subject, at, ALL)
            return None
        if item.word in speech.CITING:
            if at and chunked.items[at - 1].sign == "n" and item.word in ("quoted", "quotes", "cited", "cites"):
                subject = self._behind(chunked, at + 1)
                if subject is not None:
                    found = self._make(chunked, "agency-quotes", subject, at, FORWARD)
                    agency = chunked.items[at - 1].actor
                    return replace(found, via=agency.label) if found and agency else found
            return None
        subject = self._subject(chunked, at)
        if subject is not None:
            return self._make(
                chunked, "speaker-says", subject, at, self._reach(chunked, subject, at)
            )
        words = {t.lower for t in chunked.tokens[max(0, item.first - 9) : item.first]}
        if at and words & speech.INFORMED and words & {"people", "person", "sources", "source", "one"}:
            return Attribution(0, len(chunked.items), (speech.UNNAMED_SOURCE,), (None,), "speaker-says", at, at - 1,
                               via=self._via(chunked, at - 1, at), anonymous=True)  # fmt: skip
        before = chunked.items[at - 1].sign if at else ","
        if item.word in speech.INVERTED and before in ',"-':
            subject = self._behind(chunked, at + 1)
            if subject is not None:
                return self._make(chunked, "said-speaker", subject, at, BACK)
        return None

    def pledger(self, heard: Heard, at: int) -> Said | None:
        """The one person whose promise a planned figure is: "Putin had agreed to swap 175"."""
        chunked = heard.chunked
        for index in range(at - 1, -1, -1):
            if chunked.items[index].sign in ";.y":
                return None
            if chunked.items[index].sign == "A":
                subject = self._subject(chunked, index)
                if subject is None or chunked.items[subject].sign not in "iP":
                    return None
                named = self.names.of(chunked, subject)
                if chunked.items[subject].sign == "P":
                    named = heard.person if chunked.items[subject].word in ("he", "she") else None
                if named is None:
                    return None
                return Said((named.label,), (named.side,), None, "indirect", "pledge")
        return None

    def _according(self, chunked: Chunked, at: int) -> Attribution | None:
        subject = self._behind(chunked, at + 1)
        if subject is None:
            return None
        if chunked.items[at].word in speech.CITING:
            # "TASS, citing an unnamed source, reported": the verb's attribution takes it up
            before = [i.sign for i in chunked.items[max(0, at - 2) : at]]
            if "n" in before or "y" in before:
                return None
        return self._make(chunked, "according-to", subject, at, ALL)

    def _account(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "Its account …", "by the ministry's count", "the figures from Luhansk"."""
        item = chunked.items[at]
        if item.word not in speech.ACCOUNTS or at == 0:
            return None
        before = chunked.items[at - 1]
        index = at - 2 if before.sign == "_" and before.word == "'s" and at > 1 else at - 1
        if (
            chunked.items[index].sign not in "soia"
            or chunked.items[index].sign == "a"
            and index == at - 1
        ):
            return None
        return self._make(chunked, "speaker-account", index, at, FORWARD)

    def _make(
        self, chunked: Chunked, rule: str, subject: int, cue: int, reach: str
    ) -> Attribution | None:
        items = chunked.items
        named = self._group(chunked, subject)
        if not named:
            return None
        via = None
        agency = items[subject].sign == "n"
        if agency:
            source = self._cited(chunked, subject, cue)
            if source is not None:
                via, named, agency = named[0].label, [source], False
        each = any(
            t.lower == "each"
            for i in items[self._start(chunked, subject) : max(cue, subject) + 1]
            for t in chunked.tokens[i.first : i.last]
        )
        if via is None:
            via = self._via(chunked, subject, cue)
        anonymous = any(n.label in (speech.UNNAMED_SOURCE, speech.UNNAMED_OFFICIAL) for n in named)
        first = min(self._start(chunked, subject), cue) if reach == FORWARD else 0
        return Attribution(
            first, len(items), tuple(n.label for n in named), tuple(n.side for n in named),
            rule, cue, subject, reach, via, each, anonymous, agency,
        )  # fmt: skip

    # -- subjects --------------------------------------------------------------------------------

    def _subject(self, chunked: Chunked, verb: int) -> int | None:
        """The item that names the subject of a verb: before it, past adverbs and appositions."""
        items = chunked.items
        at = verb - 1
        while at >= 0 and (items[at].sign in "dC" or self._light(chunked, at)):
            at -= 1
        while at > 0 and items[at].sign in "dnl" and items[at - 1].sign in "@I":
            at -= 2  # "Zelensky on Wednesday said"
        if at > 0 and items[at].sign == "&" and items[at].word == "each" and items[at - 1].sign in "soian":
            at -= 1
        if at < 0:
            return None
        if items[at].sign in ",)-":
            return self._past_apposition(chunked, at)
        if items[at].sign == '"' and at > 0 and items[at - 1].sign in "soiaPn":
            at -= 1
        if items[at].sign == "s" and at > 1 and items[at - 1].sign == "I" and self._generic(chunked, at - 2):
            return at - 2  # "the ministry in Abu Dhabi"
        if items[at].sign in "sl&" or items[at].sign == "o":
            role = self._role_before(chunked, at)
            if role is not None:
                return role
        if items[at].sign in "sl" and at > 1 and items[at - 1].sign == "I" and self._generic(chunked, at - 2):
            return at - 2  # "lawyers in Yerevan"
        if items[at].sign in "soiaPn&" or self._generic(chunked, at):
            before = items[at - 1].sign if at else "^"
            if before in "OFTW/L@" and items[at].sign != "P":
                return self._head_of_phrase(chunked, at)
            if before == "I" and items[at].sign in "so":
                return None
            return at
        return None

    def _past_apposition(self, chunked: Chunked, close: int) -> int | None:
        """Subject of a verb behind a comma: "Andriy Yermak, who runs the office, wrote"."""
        items = chunked.items
        opening = {",": ",", ")": "(", "-": "-"}[items[close].sign]
        at = close - 1
        while (
            at > 0 and items[at].sign != opening and items[at].sign not in ";.:" and close - at < 16
        ):
            at -= 1
        if at <= 0 or items[at].sign != opening:
            # "The ministry, said" never stands; a lone comma ends another clause
            return None
        inside = items[at + 1 : close]
        if len(inside) == 1 and inside[0].sign == "i":
            return at + 1  # "the head of the administration, Denis Pushilin, announced"
        before = at - 1
        while before >= 0 and items[before].sign in ")(d":
            before -= 1
        if before < 0:
            return None
        head = before
        while head > 0 and items[head].sign in "_lsj" and before - head < 4:
            if items[head - 1].sign in "IOF/" and head >= 2 and items[head - 2].sign == "a":
                return head - 2
            head -= 1
        if items[before].sign in "soianP":
            lead = items[before - 1].sign if before else "^"
            if lead in "OF/TWL@" and items[before].sign != "i":
                return self._head_of_phrase(chunked, before)
            return before
        if self._generic(chunked, before):
            return before
        if items[before].sign == "p" and items[before].word in speech.OFFICIALS and before and items[before - 1].sign in "a_j":
            return before - 1 if items[before - 1].sign == "a" else None
        # a list before: "Zelensky, Yermak and Budanov, wrote"
        return None

    def _role_before(self, chunked: Chunked, at: int) -> int | None:
        """ "officials in Moscow and Kyiv", "a source in Kyiv": the role, not the place."""
        items = chunked.items
        index = at
        while (
            index >= 2
            and items[index].sign in "sl"
            and items[index - 1].sign == "+"
            and items[index - 2].sign in "sl"
        ):
            index -= 2
        if index >= 2 and items[index - 1].sign in "IOF@" and items[index - 2].sign in "a":
            return index - 2
        if (
            index >= 3
            and items[index - 1].sign == "_"
            and items[index - 2].sign in "IOF/@"
            and items[index - 3].sign == "a"
        ):
            return index - 3
        return None

    def _head_of_phrase(self, chunked: Chunked, at: int) -> int | None:
        """The head in front of "of …", "for …": "a spokesman for the ministry"."""
        items = chunked.items
        index = at
        while (
            index > 1
            and items[index - 1].sign in "OFI/TW@"
            or index > 2
            and items[index - 1].sign == "_"
            and items[index - 2].sign in "OFI/T"
        ):
            index -= 2 if items[index - 1].sign != "_" else 3
            if index < 0:
                return None
            if items[index].sign in "soian":
                if items[index].sign != "a" or self._generic_role(chunked, index):
                    return index
                return index
            if items[index].sign == "_":
                words = {t.lower for t in chunked.tokens[items[index].first : items[index].last]}
                return at if words & speech.SPOKES else None
        return None

    def _behind(self, chunked: Chunked, at: int) -> int | None:
        """The first speaker behind an item: "according to the head of the office, X"."""
        items = chunked.items
        limit = min(len(items), at + 5)
        while at < limit:
            item = items[at]
            if (
                item.sign in "os"
                and at + 2 < len(items)
                and items[at + 1].word == "'s"
                and items[at + 2].sign in "ai"
            ):
                at += 2
                continue
            if item.sign in "oa" and at + 1 < len(items):
                ahead = [i.sign for i in items[at + 1 : at + 4]]
                if ahead[:1] == ["i"]:
                    return at + 1
                if ahead[:2] == [",", "i"]:
                    return at + 2
            if item.sign in "soiaPn":
                follow = items[at + 1] if at + 1 < len(items) else None
                if item.sign == "s" and follow is not None and follow.sign in "oia":
                    at += 1
                    continue
                return at
            if self._generic(chunked, at):
                return at
            if item.sign not in '_j"(d':
                return None
            at += 1
        return None

    def _light(self, chunked: Chunked, at: int) -> bool:
        """True for adverbs and auxiliaries between subject and verb."""
        item = chunked.items[at]
        if item.sign in "uCM~":
            return True
        if item.sign != "_":
            return False
        words = [t.lower for t in chunked.tokens[item.first : item.last]]
        return all(w in speech.ADVERBS or w.endswith("ly") for w in words)

    def _generic(self, chunked: Chunked, at: int) -> bool:
        """True for "the ministry", "both capitals": a speaker known only from what went before."""
        return self.names.generic(chunked, at) is not None

    def _generic_role(self, chunked: Chunked, at: int) -> bool:
        return not chunked.items[at].candidates

    def _start(self, chunked: Chunked, at: int) -> int:
        """Where a subject begins: "officials in Moscow and Kyiv" at the officials."""
        items = chunked.items
        while at > 0:
            before = items[at - 1]
            if before.sign == "j" or before.sign == "_" and before.word in speech.DETERMINERS:
                at -= 1
            elif at > 1 and before.sign in "+IO" and items[at - 2].sign in "soia":
                at -= 2
            elif before.sign in "soia" and items[at].sign in "soia":
                at -= 1
            else:
                break
        return at

    def _group(self, chunked: Chunked, subject: int) -> list[Named]:
        """All names of a subject: "Moscow and Kyiv", "Zelensky and the defence ministry"."""
        items = chunked.items
        both = self.names.both(chunked, subject)
        if both:
            return both
        if items[subject].sign == "a" and not items[subject].candidates:
            sides = []
            for item in items[subject + 1 : subject + 5]:
                if item.sign == "&" and len(self.parties) == 2:
                    return [Named(p, p) for p in self.parties]
                if item.sign == "s" and item.side:
                    sides.append(Named(item.side, item.side))
                elif item.sign not in "IOF+_@":
                    break
            if len(sides) > 1 and self.names.of(chunked, subject) == Named(
                speech.UNNAMED_OFFICIAL, self.names.side_around(chunked, subject)
            ):
                return sides
        found = [self.names.of(chunked, subject)]
        at = subject
        while at >= 2:
            step = 2
            if items[at - 1].sign == "_" and items[at - 1].word in speech.DETERMINERS and at >= 3:
                step = 3
            if items[at - step + 1].sign in "+" and items[at - step].sign in "soi":
                at -= step
                found.insert(0, self.names.of(chunked, at))
            else:
                break
        at = subject
        while (
            at + 2 < len(items)
            and items[at + 1].sign == "+"
            and items[at + 2].sign in "soi"
            and items[subject].sign in "soi"
        ):
            at += 2
            found.append(self.names.of(chunked, at))
        return list(dict.fromkeys(n for n in found if n is not None))

    def _cited(self, chunked: Chunked, agency: int, cue: int) -> Named | None:
        """Whom an agency cites in the same clause: "TASS, citing a source, reported"."""
        items = chunked.items
        for at in range(agency + 1, min(len(items), max(cue, agency) + 8)):
            if items[at].sign in "%y" and items[at].word in speech.CITING:
                subject = self._behind(chunked, at + 1)
                if subject is not None and items[subject].sign != "n":
                    return self.names.of(chunked, subject)
        return None

    def _via(self, chunked: Chunked, subject: int, cue: int) -> str | None:
        """The agency or channel that carried the statement, where the sentence names one."""
        items = chunked.items
        low, high = min(subject, cue), max(subject, cue)
        for at, item in enumerate(items):
            if item.sign != "n" or item.actor is None or at == subject:
                continue
            before = items[at - 1].sign if at else ""
            close = low - 3 <= at <= high + 7
            if close and (before in '@LTyI/W"_' or low < at < high):
                if any(i.sign in "y" for i in items[high + 1 : at]) and before not in "@LW":
                    continue
                return item.actor.label
        return None

    # -- reach -----------------------------------------------------------------------------------

    def _reach(self, chunked: Chunked, subject: int, verb: int) -> str:
        """Back where the attribution closes or interrupts what is said; forward otherwise."""
        items = chunked.items
        start = self._start(chunked, subject)
        if start > 1 and items[start - 1].sign in ',"-)' and items[verb].word in speech.PLAIN:
            behind = "".join(i.sign for i in items[verb + 1 :])
            rest = behind.lstrip('_d@InlLTaoisPpZx/"')
            if not rest or rest[0] in ",.;!+:-?":
                opening = "".join(i.sign for i in items[: start - 1])
                # "On Friday, Zelensky said, …" opens with an adverbial, not with what is said
                if set(opening) - set("_@Id,TMSOxljk+/") or '"' in opening:
                    return BACK
        return FORWARD

    def _settled(self, chunked: Chunked, found: list[Attribution]) -> list[Attribution]:
        """Cuts the reach of attributions where another one begins; agencies become channels."""
        kept: list[Attribution] = []
        people = [a for a in found if not a.agency]
        for one in found:
            if one.agency and people:
                near = min(people, key=lambda a: abs(a.cue - one.cue))
                people[people.index(near)] = replace(near, via=near.via or one.names[0])
        kept = people or found
        settled: list[Attribution] = []
        for index, one in enumerate(kept):
            first, last = one.first, one.last
            previous = settled[-1] if settled else None
            if one.reach in (BACK, ALL) and previous is not None:
                if previous.reach in (BACK, ALL):
                    first = self._boundary(chunked, previous.cue, one.cue, previous.cue + 1)
                else:
                    first = self._boundary(
                        chunked, previous.cue, min(one.cue, one.subject), one.cue
                    )
                settled[-1] = replace(
                    previous, last=max(min(previous.last, first), previous.cue + 1)
                )
            if one.reach == FORWARD and previous is not None:
                start = min(one.first, one.cue)
                if previous.reach == FORWARD:
                    start = self._clause(chunked, previous.cue, start)
                first = start
                settled[-1] = replace(previous, last=min(previous.last, start))
            settled.append(replace(one, first=first, last=last))
        return settled

    @staticmethod
    def _boundary(chunked: Chunked, low: int, high: int, default: int) -> int:
        """Where, between two attributions, the second one's account begins."""
        for signs in (";.", "!", "-"):
            for at in range(high - 1, low, -1):
                if chunked.items[at].sign in signs:
                    return at + 1
        return default

    @staticmethod
    def _clause(chunked: Chunked, low: int, start: int) -> int:
        """The clause of a later attribution: behind the last joint before its subject."""
        for at in range(start - 1, low, -1):
            if chunked.items[at].sign in ";.!":
                return at + 1
            if chunked.items[at].sign in ",+" and start - at <= 3:
                return at + 1
        return start

    # -- neighbours ------------------------------------------------------------------------------

    def finish(self) -> None:
        """Gives sentences without an attribution the speaker of the account they belong to."""
        interviewed = self._interviewed()
        for index, heard in enumerate(self.heard):
            if heard.attributions:
                continue
            if interviewed is not None and heard.chunked.sentence.position == "body":
                heard.carried, heard.carried_rule = interviewed, "interview"
                continue
            paragraph = heard.chunked.sentence.paragraph
            previous = self.heard[index - 1] if index else None
            same = previous is not None and previous.chunked.sentence.paragraph == paragraph
            if heard.depth or (heard.quoted_to_end and not heard.depth):
                speaker = self._quote_speaker(index)
                if speaker is not None:
                    heard.carried, heard.carried_rule = speaker, "quotation-runs-on"
                    continue
            if same and previous is not None and speech.carries_on(heard.chunked):
                last = previous.attributions[-1] if previous.attributions else previous.carried
                if last is not None and not (
                    previous.attributions and last.reach == FORWARD and self._asks(previous)
                ):
                    heard.carried, heard.carried_rule = last, "account-goes-on"
            elif not same and index and self._opens_quote(heard):
                speaker = self._quote_speaker(index)
                if speaker is not None:
                    heard.carried, heard.carried_rule = speaker, "quotation-runs-on"

    def _interviewed(self) -> Attribution | None:
        """The one person whose answers a report of questions and answers gives."""
        asked = [h for h in self.heard if h.chunked.signs.endswith(".") and "?" in h.chunked.tokens[-1].text]
        told = [a for h in self.heard for a in h.attributions if len(a.names) == 1]
        if len(asked) < 3 or not told:
            return None
        counted = Counter(a.names[0] for a in told)
        name, times = counted.most_common(1)[0]
        return next(a for a in told if a.names[0] == name) if times >= 3 and times * 2 > len(told) else None

    @staticmethod
    def _asks(heard: Heard) -> bool:
        """True where a sentence's attribution is an act (thanks, accusation), no account."""
        last = heard.attributions[-1]
        return heard.chunked.items[last.cue].word in speech.ACTS

    @staticmethod
    def _opens_quote(heard: Heard) -> bool:
        signs = heard.chunked.signs
        return signs.startswith('"')

    def _quote_speaker(self, index: int) -> Attribution | None:
        """The speaker of a quotation that runs over sentences: behind it, else before it."""
        paragraph = self.heard[index].chunked.sentence.paragraph
        for other in self.heard[index + 1 : index + 6]:
            if other.chunked.sentence.paragraph != paragraph:
                break
            if other.attributions and (other.depth or other.chunked.signs.startswith('"')):
                return other.attributions[0]
            if not other.depth and not other.attributions:
                break
        for other in reversed(self.heard[max(0, index - 4) : index]):
            if other.attributions:
                return other.attributions[-1]
            if other.carried:
                return other.carried
        return None

    # -- answering -------------------------------------------------------------------------------

    def of(self, heard: Heard, at: int) -> Said:
        """Who says the item ``at`` of a sentence."""
        marks = heard.depth + sum(1 for i in heard.chunked.items[:at] if i.sign == '"')
        voice = "direct" if marks % 2 else "indirect"
        for one in reversed(heard.attributions):
            if one.first <= at < one.last:
                return _said(one, voice, one.rule)
        if not heard.attributions and heard.carried is not None:
            return _said(heard.carried, voice, heard.carried_rule)
        if self.issuer is not None:
            return Said((self.issuer.label,), (self.issuer.side,), None, "direct", "press-release")
        return Said()

    def find_issuer(self, text: str) -> None:
        """The body whose own release a report is: its name heads it, and it speaks as "we"."""
        heads = [h for h in self.heard if h.chunked.sentence.position == "headline"][:5]
        own = [h for h in self.heard if h.chunked.sentence.position == "body"]
        first_person = any(
            t.lower in ("our", "we")
            for h in own
            if not h.depth and '"' not in h.chunked.signs
            for t in h.chunked.tokens
        )
        titled = bool(re.search(r"press (?:release|service)|official statement|for immediate release", text[:600], re.IGNORECASE))
        if not (first_person or titled):
            return
        for heard in heads:
            items = [i for i in heard.chunked.items if i.sign not in "._d-,"]
            if len(items) == 1 and items[0].sign == "o":
                self.issuer = self.names.of(heard.chunked, heard.chunked.items.index(items[0]))
                return


def _said(one: Attribution, voice: str, rule: str) -> Said:
    if one.agency:  # an agency passes on what it does not claim to know
        return Said((), (), one.names[0], "indirect", rule)
    return Said(one.names, one.sides, one.via, voice, rule, one.each, one.anonymous)
