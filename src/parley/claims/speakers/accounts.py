"""Whose account a sentence is that names no speaker: its neighbours tell.

Quotations run over sentences, an account goes on in its paragraph until the report takes up a
matter of its own, a list belongs to who heads it, an answer to who is asked.
"""

from __future__ import annotations

from typing import Final

from parley.claims.speakers.announced import announced_by, is_detailed
from parley.claims.speakers.carrying_on import (
    carries_on,
    denies,
    is_act,
    is_aside,
    is_of_another,
    is_silent,
    resumes,
)
from parley.claims.speakers.hearing import FORWARD, Attribution, Heard
from parley.claims.speakers.interviews import asks, find_interviewed
from parley.claims.speakers.names import Names

_GOES_ON: Final = "account-goes-on"


class Accounts:
    """The sentences of one report, in order, each with the attributions it has of its own."""

    def __init__(
        self,
        heard: list[Heard],
        names: Names,
        source: tuple[Attribution, int] | None = None,
    ) -> None:
        self.heard, self.names = heard, names
        self._interviewed = find_interviewed(heard, names)
        self._asked = False
        self._alone = self._told_by_a_mediator()
        self._spoke: Attribution | None = None
        self._source = source

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
        body = self.heard[index].chunked.sentence.position == "body"
        return self._spoke if self._alone and body else None

    def _told_by_a_mediator(self) -> bool:
        """True where a report comes from a third side, and nobody but that side speaks in it."""
        told = [one for heard in self.heard for one in heard.attributions]
        home = self.names.memory.home
        third = home is not None and home not in self.names.memory.parties
        own = all(set(one.sides) == {home} and not one.anonymous for one in told)
        return third and len(told) > 1 and own

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
        here = self.heard[index]
        paragraph, opened = here.chunked.sentence.paragraph, here.quoted_to_end
        for other in self.heard[index + 1 : index + 6]:
            if other.chunked.sentence.paragraph != paragraph:
                if not opened or other.chunked.signs[:1] != '"':
                    break  # a quotation that is left open goes on in a paragraph of its own
                paragraph = other.chunked.sentence.paragraph
            opened = other.quoted_to_end
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
        return announced_by(self.heard[index + 1])

    def _sourced(self, index: int) -> Attribution | None:
        """Whom a line names as the source, for the lead above it and the details below."""
        if self._source is None:
            return None
        source, line = self._source
        chunked = self.heard[index].chunked
        lead = chunked.sentence.position == "body" and chunked.sentence.paragraph == line - 1
        return source if lead or is_detailed(chunked) else None

    def _goes_on(self, index: int) -> Attribution | None:
        """The last speaker of the paragraph, where his account is not left."""
        chunked = self.heard[index].chunked
        near = self._same_paragraph(index) or (index and resumes(chunked))
        if not near or not carries_on(chunked):
            return None
        previous = self.heard[index - 1]
        if not previous.attributions:
            return None if denies(previous.chunked) else previous.carried
        last = previous.attributions[-1]
        if is_silent(previous.chunked, last):
            return self._before_silence(index, last)
        if last.agency or is_aside(previous.chunked, last):
            return None
        if last.reach == FORWARD and is_act(previous.chunked, last):
            return None
        return None if is_of_another(chunked, last) else last

    def _before_silence(self, index: int, silent: Attribution) -> Attribution | None:
        """The speaker of an account in which he also says what he does not tell."""
        if index < 2 or not self._same_paragraph(index - 1):
            return None
        before = self.heard[index - 2]
        told = before.attributions[-1] if before.attributions else before.carried
        return told if told is not None and told.names == silent.names else None

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


_FINDERS: Final = (
    ("interview", Accounts._answered),
    ("quotation-runs-on", Accounts._quoted),
    ("announced-behind", Accounts._announced),
    ("source-line", Accounts._sourced),
    (_GOES_ON, Accounts._goes_on),
    (_GOES_ON, Accounts._listed),
    (_GOES_ON, Accounts._of_mediator),
)
"""Asked in turn, each by the name of its rule; kept by no report, which would never be let go."""
