"""Whose account a sentence is that names no speaker: its neighbours tell.

Quotations run over sentences, an account goes on in its paragraph until the report takes up a
matter of its own, a list belongs to who heads it, an answer to who is asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from parley.claims.chunks import Chunked
from parley.claims.speakers.hearing import FORWARD, Attribution, Heard
from parley.claims.speakers.interviews import asks, find_interviewed
from parley.claims.speakers.names import Names
from parley.rules import describing, speech

_TOGETHER = re.compile(r"(?:s\+s|_?[&U_]_?)[_CMd]{0,2}[eEA]")
_OWN_COUNT = re.compile(r"L_?n_?Z")
"""At the head of a sentence: "By AFP's count"."""
_DATED = re.compile(r"[I@]?_?d,")
_GOES_ON = "account-goes-on"
_OBJECT_WORDS = 4


class Accounts:
    """The sentences of one report, in order, each with the attributions it has of its own."""

    def __init__(self, heard: Sequence[Heard], names: Names) -> None:
        self.heard, self.names = heard, names
        self._interviewed = find_interviewed(heard, names)
        self._asked = False
        self._alone = self._told_by_a_mediator()
        self._spoke: Attribution | None = None

    def carry(self) -> None:
        """Gives sentences without an attribution the speaker of the account they belong to."""
        for index, heard in enumerate(self.heard):
            if heard.attributions:
                self._spoke = heard.attributions[-1]
                continue
            for rule, find in _FINDERS:
                speaker = find(self, index)
                if speaker is not None:
                    heard.carried, heard.carried_rule = speaker, rule
                    break

    def _answered(self, index: int) -> Attribution | None:
        """The one whom a report of questions and answers asks."""
        chunked = self.heard[index].chunked
        self._asked = self._asked or asks(chunked)
        answers = chunked.sentence.position == "body" and self._asked and not asks(chunked)
        return self._interviewed if answers else None

    def _of_mediator(self, index: int) -> Attribution | None:
        """The last speaker of a report that nobody but a third side speaks in."""
        chunked = self.heard[index].chunked
        body = chunked.sentence.position == "body"
        return self._spoke if self._alone and body and _carries_on(chunked) else None

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

    def _announced(self, index: int) -> Attribution | None:
        """Who announced it, as the next sentence says: "This was reported by the ministry"."""
        if index + 1 == len(self.heard) or self.heard[index].chunked.sentence.position != "body":
            return None
        behind = self.heard[index + 1]
        if not behind.attributions:
            return None
        chunked, told = behind.chunked, behind.attributions[0]
        if told.agency:
            return None
        if told.rule != "speaker-says":
            return told if _opens_with_this(chunked, told) else None
        counts = any(item.figure is not None for item in chunked.items)
        return told if not counts and _tells_this(chunked, told.cue) else None

    def _goes_on(self, index: int) -> Attribution | None:
        """The last speaker of the paragraph, where his account is not left."""
        chunked = self.heard[index].chunked
        near = self._same_paragraph(index) or (index and _resumes(chunked))
        if not near or not _carries_on(chunked):
            return None
        previous = self.heard[index - 1]
        if not previous.attributions:
            return None if _denies(previous.chunked) else previous.carried
        last = previous.attributions[-1]
        if last.agency or (last.reach == FORWARD and _is_act(previous.chunked, last)):
            return None
        return None if _is_of_another_side(chunked, last) else last

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


_FINDERS = (
    ("interview", Accounts._answered),
    ("quotation-runs-on", Accounts._quoted),
    ("announced-behind", Accounts._announced),
    (_GOES_ON, Accounts._goes_on),
    (_GOES_ON, Accounts._listed),
    (_GOES_ON, Accounts._of_mediator),
)
"""Asked in turn, each by the name of its rule; kept by no report, which would never be let go."""


def _opens_with_this(chunked: Chunked, told: Attribution) -> bool:
    """True for "This was announced by …", "Such data were cited by …", "That is according to"."""
    signs = chunked.signs
    if told.rule != "said-by" and signs[:2] + signs[told.cue] not in ("_u%", "^u%"):
        return False
    verb = next((at for at, sign in enumerate(signs) if sign in "uy%"), told.cue)
    words = [token.lower for token in chunked.tokens[: chunked.items[verb].first]]
    if words[:1] == ["it"] or len(words) == 1:
        return words[0] in speech.POINTING
    return bool(words) and words[0] in speech.POINTING and words[-1] in speech.NEWS


def _tells_this(chunked: Chunked, cue: int) -> bool:
    """True for "announced this", "wrote about it", "shared the news", "reported the release"."""
    first = chunked.items[cue].last
    words = [token.lower for token in chunked.tokens[first : first + _OBJECT_WORDS]]
    if words[:1] in (["of"], ["about"], ["on"]):
        del words[0]
    if "^" in chunked.signs[cue:] or chunked.items[cue].word in speech.ACTS:
        return False
    if words[:1] == ["this"]:
        return True
    the = words[:1] in (["the"], ["these"], ["such"]) and len(words) > 1
    return the and words[1] in speech.NEWS and chunked.items[cue].word in speech.BREAKING


def _carries_on(chunked: Chunked) -> bool:
    """False where a sentence opens a matter of its own ("The previous exchange …")."""
    if chunked.signs[:1] == '"':
        return True
    if any(token.lower in speech.BELIEVED for token in chunked.tokens[:12]):
        return False  # "around 100 are believed to be held still"
    if _TOGETHER.match(chunked.signs) and _opens_with_both(chunked):
        return False  # "The two sides last exchanged prisoners in June"
    if _OWN_COUNT.match(chunked.signs) or _opens_with_a_month(chunked):
        return False
    return all(token.lower not in speech.RESETS for token in chunked.tokens[:4])


def _opens_with_a_month(chunked: Chunked) -> bool:
    """True for "In January, 189 had returned": what was before the news."""
    dated = _DATED.match(chunked.signs)
    date = chunked.items[dated.end() - 2].date if dated is not None else None
    return date is not None and bool(date.month) and not date.weekday


def _denies(chunked: Chunked) -> bool:
    """True for "Neither side confirmed it": there an account ends."""
    opening = {token.lower for token in chunked.tokens[:3]}
    return not opening.isdisjoint(describing.NOBODY)


def _is_of_another_side(chunked: Chunked, told: Attribution) -> bool:
    """True for "Hamas set free three women", behind what the other side tells."""
    opening = chunked.items[0]
    return opening.sign == "s" and None not in told.sides and opening.side not in told.sides


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


def _is_act(chunked: Chunked, one: Attribution) -> bool:
    """True where an attribution is an act (thanks, accusation), no account."""
    return chunked.items[one.cue].word in speech.ACTS
