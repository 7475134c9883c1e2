"""Who says what in a report, sentence by sentence and over sentences.

``Speakers.read`` takes the sentences in order and finds every attribution and how far it reaches;
``finish`` lets quotations that run over several sentences and sentences that carry an account on
take their speaker from their neighbours; ``of`` then answers for any item who says it, through
whom and in what voice.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from parley.chunks import Chunked
from parley.hearing import FORWARD, Attribution, Heard, Named, Said
from parley.issuers import find_issuer
from parley.names import Names
from parley.rules import speech
from parley.sayings import Sayings

__all__ = ["Heard", "Said", "Speakers"]

_DATELINE = re.compile(r"s(?:/s)?(?:\.$|[.,]?[d@,]{0,3}(?:\([^)]{1,3}\))?(?:[-:.]|$))")
_TOGETHER = re.compile(r"(?:s\+s|_?[&U_]_?)[_CMd]{0,2}[eEA]")
_GOES_ON = "account-goes-on"
_LEAST_QUESTIONS, _LEAST_ANSWERS = 3, 3


class Speakers:
    """Reads the attributions of one report."""

    def __init__(self, parties: tuple[str, ...] = ()) -> None:
        self.names = Names(parties)
        self.heard: list[Heard] = []
        self.issuer: Named | None = None
        self._sayings = Sayings(self.names)
        self._depth = 0
        self._paragraph = -1

    # -- reading ----------------------------------------------------------------------------------

    def read(self, chunked: Chunked) -> Heard:
        """All attributions of a sentence, in order; remembers who was mentioned."""
        sentence, names = chunked.sentence, self.names
        if names.memory.home is None:
            names.memory.home = _home(chunked)
        if sentence.paragraph != self._paragraph:
            self._depth, self._paragraph = 0, sentence.paragraph
        person, office, depth = names.memory.person, names.memory.office, self._depth
        found = self._sayings.of(chunked)
        self._depth = (depth + chunked.signs.count('"')) % 2
        heard = Heard(
            chunked, found, person, office, depth=depth, quoted_to_end=bool(self._depth)
        )  # fmt: skip
        names.remember(chunked)
        for one in found:
            names.memory.spoke(chunked.items[one.subject], one.names, one.sides)
        self.heard.append(heard)
        return heard

    # -- neighbours -------------------------------------------------------------------------------

    @property
    def home(self) -> str | None:
        """The side a report is written from: its issuer's, else that of its dateline."""
        return (self.issuer.side if self.issuer is not None else None) or self.names.memory.home

    def finish(self, text: str, heads: Sequence[Chunked] = ()) -> None:
        """Gives sentences without an attribution the speaker of the account they belong to."""
        self.issuer = find_issuer(self.heard, heads, self.names, text)
        for heard in self.heard:  # a headline may name who is told of below it
            if heard.chunked.sentence.position == "headline" and not heard.attributions:
                heard.attributions = self._sayings.of(heard.chunked)
        interviewed, alone = self._interviewed(), self._told_by_a_mediator()
        spoke: Attribution | None = None
        for index, heard in enumerate(self.heard):
            if heard.attributions:
                spoke = heard.attributions[-1]
                continue
            answers = heard.chunked.sentence.position == "body" and not _asks(heard.chunked)
            if interviewed is not None and answers:
                heard.carried, heard.carried_rule = interviewed, "interview"
                continue
            speaker = self._quoted(index)
            if speaker is not None:
                heard.carried, heard.carried_rule = speaker, "quotation-runs-on"
                continue
            speaker = self._announced(index)
            if speaker is not None:
                heard.carried, heard.carried_rule = speaker, "announced-behind"
                continue
            speaker = self._goes_on(index) or self._listed(index)
            if speaker is None and alone and heard.chunked.sentence.position == "body":
                speaker = spoke
            if speaker is not None:
                heard.carried, heard.carried_rule = speaker, _GOES_ON

    def _told_by_a_mediator(self) -> bool:
        """True where a report comes from a third side, and nobody but that side speaks in it."""
        told = [one for heard in self.heard for one in heard.attributions]
        home = self.names.memory.home
        third = home is not None and home not in self.names.memory.parties
        return third and len(told) > 1 and all(set(one.sides) == {home} for one in told)

    def _same_paragraph(self, index: int) -> bool:
        """True where a sentence stands in the paragraph of the one before it."""
        if not index:
            return False
        here, before = self.heard[index], self.heard[index - 1]
        return here.chunked.sentence.paragraph == before.chunked.sentence.paragraph

    def _quoted(self, index: int) -> Attribution | None:
        """The speaker of a sentence that lies in a quotation or opens a paragraph with one."""
        heard = self.heard[index]
        opens = index and heard.chunked.signs[:1] == '"' and not self._same_paragraph(index)
        if heard.depth or heard.quoted_to_end or opens:
            return self._quote_speaker(index)
        return None

    def _announced(self, index: int) -> Attribution | None:
        """Who announced it, as the next sentence says: "This was reported by the ministry"."""
        if index + 1 == len(self.heard) or self.heard[index].chunked.sentence.position != "body":
            return None
        behind = self.heard[index + 1]
        if not behind.attributions:
            return None
        chunked, told = behind.chunked, behind.attributions[0]
        opening = [token.lower for token in chunked.tokens[:2]]
        if opening in speech.ANNOUNCING and told.rule == "said-by":
            return told
        cue = chunked.items[told.cue].last
        this = any(token.lower in speech.THIS for token in chunked.tokens[cue : cue + 2])
        counts = any(item.figure is not None for item in chunked.items)
        return told if this and not counts and "^" not in chunked.signs else None

    def _goes_on(self, index: int) -> Attribution | None:
        """The last speaker of the paragraph, where his account is not left."""
        chunked = self.heard[index].chunked
        near = self._same_paragraph(index) or (index and _resumes(chunked))
        if not near or not _carries_on(chunked):
            return None
        previous = self.heard[index - 1]
        if not previous.attributions:
            return previous.carried
        last = previous.attributions[-1]
        return None if last.reach == FORWARD and _is_act(previous.chunked, last) else last

    def _listed(self, index: int) -> Attribution | None:
        """Who heads a list with a colon, for its items: "The headquarters specified:"."""
        if not index or self.heard[index].chunked.signs[:1] != "-":
            return None
        above = self.heard[index - 1]
        if above.chunked.signs[:1] == "-" and not above.attributions:
            return above.carried if above.carried_rule == _GOES_ON else None
        if not above.chunked.signs.endswith(":"):
            return None
        return above.attributions[-1] if above.attributions else above.carried

    def _quote_speaker(self, index: int) -> Attribution | None:
        """The speaker of a quotation that runs over sentences: behind it, else before it."""
        paragraph = self.heard[index].chunked.sentence.paragraph
        for other in self.heard[index + 1 : index + 6]:
            if other.chunked.sentence.paragraph != paragraph:
                break
            if other.attributions and (other.depth or other.chunked.signs[:1] == '"'):
                return other.attributions[0]
            if not other.depth and not other.attributions:
                break
        for other in reversed(self.heard[max(0, index - 4) : index]):
            if other.attributions:
                return other.attributions[-1]
            if other.carried:
                return other.carried
        return None

    def _interviewed(self) -> Attribution | None:
        """The one person whose answers a report of questions and answers gives."""
        asked = sum(_asks(heard.chunked) for heard in self.heard)
        told = [a for heard in self.heard for a in heard.attributions if len(a.names) == 1]
        opening = {t.lower for heard in self.heard[:6] for t in heard.chunked.tokens}
        if asked < (1 if "interview" in opening else _LEAST_QUESTIONS) or not told:
            return None
        name, times = Counter(a.names[0] for a in told).most_common(1)[0]
        if times < _LEAST_ANSWERS or times * 2 <= len(told):
            return None
        return next(a for a in told if a.names[0] == name)

    # -- answering --------------------------------------------------------------------------------

    def of(self, heard: Heard, at: int) -> Said:
        """Who says the item ``at`` of a sentence."""
        quoted = (heard.depth + heard.chunked.signs.count('"', 0, at)) % 2
        voice = "direct" if quoted else "indirect"
        for one in reversed(heard.attributions):
            if one.first <= at < one.last:
                return _said(one, voice, one.rule)
        if not heard.attributions and heard.carried is not None:
            return _said(heard.carried, voice, heard.carried_rule)
        if self.issuer is not None:
            return Said((self.issuer.label,), (self.issuer.side,), None, "direct", "press-release")
        return Said()

    def pledger(self, heard: Heard, at: int) -> Said | None:
        """The one person whose promise a planned figure is: "Putin had agreed to swap 175"."""
        chunked = heard.chunked
        for index in range(at - 1, -1, -1):
            sign = chunked.items[index].sign
            if sign in ";.y":
                return None
            if sign == "A":
                subject = self._sayings.subjects.before(chunked, index)
                named = self._person(heard, subject) if subject is not None else None
                if named is None:
                    return None
                return Said((named.label,), (named.side,), None, "indirect", "pledge")
        return None

    def _person(self, heard: Heard, at: int) -> Named | None:
        """The person an item names, by name or as he or she."""
        item = heard.chunked.items[at]
        if item.sign == "P":
            return heard.person if item.word in ("he", "she") else None
        return self.names.of(heard.chunked, at) if item.sign == "i" else None


def _home(chunked: Chunked) -> str | None:
    """The side a dateline stands in, by its capital or by whose agency reports."""
    if chunked.signs[:1] == "s" and _DATELINE.match(chunked.signs):
        return chunked.items[0].side
    if chunked.signs[:2] in ("n-", "n:") and chunked.items[0].actor is not None:
        return chunked.items[0].actor.media_of
    return None


def _carries_on(chunked: Chunked) -> bool:
    """False where a sentence opens a matter of its own ("The previous exchange …")."""
    if chunked.signs[:1] == '"':
        return True
    if any(token.lower in speech.BELIEVED for token in chunked.tokens[:12]):
        return False  # "around 100 are believed to be held still"
    if _TOGETHER.match(chunked.signs) and _opens_with_both(chunked):
        return False  # "The two sides last exchanged prisoners in June"
    return all(token.lower not in speech.RESETS for token in chunked.tokens[:4])


def _opens_with_both(chunked: Chunked) -> bool:
    """True where both parties are what a sentence opens with."""
    if chunked.signs.startswith("s+s"):
        return True
    words = {token.lower for token in chunked.tokens[:4]}
    return not words.isdisjoint(speech.TWO) and not words.isdisjoint(("two", "both", "the"))


def _resumes(chunked: Chunked) -> bool:
    """True where a paragraph takes up the last word of the one before: "Of the bodies, 45 …"."""
    opening = [token.lower for token in chunked.tokens[:2]]
    return opening[:1] == ["of"] or opening in (["this", "brings"], ["with", "this"])


def _asks(chunked: Chunked) -> bool:
    """True for a question."""
    return bool(chunked.tokens) and "?" in chunked.tokens[-1].text


def _is_act(chunked: Chunked, one: Attribution) -> bool:
    """True where an attribution is an act (thanks, accusation), no account."""
    return chunked.items[one.cue].word in speech.ACTS


def _said(one: Attribution, voice: str, rule: str) -> Said:
    if one.agency:  # an agency passes on what it does not claim to know
        return Said((), (), one.names[0], "indirect", rule)
    return Said(one.names, one.sides, one.via, voice, rule, one.each, one.anonymous)
