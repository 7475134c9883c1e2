"""Who says what in a report, sentence by sentence and over sentences.

``Speakers.read`` takes the sentences in order and finds every attribution and how far it reaches;
``finish`` lets quotations that run over several sentences and sentences that carry an account on
take their speaker from their neighbours; ``of`` then answers for any item who says it, through
whom and in what voice.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.speakers.accounts import Accounts
from parley.claims.speakers.announced import named_source
from parley.claims.speakers.belonging import Belonging
from parley.claims.speakers.hearing import FORWARD, NOBODY, Attribution, Heard, Named, Said
from parley.claims.speakers.issuers import find_issuer
from parley.claims.speakers.names import Names
from parley.claims.speakers.sayings import Sayings

__all__ = ["Heard", "Said", "Speakers"]

_DATELINE: Final = re.compile(r"s(?:/s)?(?:\.$|[.,]?[d@,]{0,3}(?:\([^)]{1,3}\))?(?:[-:.]|$))")
_PLACE_AND_DATE: Final = re.compile(r"s(?:/s)?,?@?d(?:[,.:-]?[nZ_o]){0,2}[.,]?")

_MASTHEAD: Final = re.compile(r"n(?:[.,:-]?d)*")


class Speakers:
    """Reads the attributions of one report."""

    def __init__(self, parties: tuple[str, ...] = (), heads: Sequence[Chunked] = ()) -> None:
        self.names = Names(parties)
        self.outlet = next(filter(None, map(_outlet, heads)), None)
        """The side whose outlet or agency reports, as far as it heads the report."""
        dated = filter(None, map(_dated, heads))
        self.names.memory.home = self.outlet or next(dated, None)
        self._heads = list(heads)
        self.heard: list[Heard] = []
        self.issuer: Named | None = None
        self._sayings = Sayings(self.names)
        self._belonging = Belonging()
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
        person, depth = names.memory.person, self._depth
        office = names.memory.alone or names.memory.office
        self._belonging.tell(chunked)
        found = self._sayings.of(chunked)
        self._depth = (depth + chunked.signs.count('"')) % 2
        heard = Heard(chunked, found, person, office, depth, bool(self._depth))
        names.remember(chunked)
        for one in found:
            names.memory.spoke(chunked.items[one.subject], one.names, one.sides)
        self.heard.append(heard)
        return heard

    @property
    def home(self) -> str | None:
        """The side a report is written from: its issuer's, else that of its dateline."""
        return (self.issuer.side if self.issuer is not None else None) or self.names.memory.home

    def finish(self, text: str) -> None:
        """Finds the issuer, and whose the sentences are that name no speaker."""
        self.issuer = find_issuer(self.heard, self._heads, self.names, text)
        for heard in self.heard:  # a headline may name who is told of below it
            unknown = not heard.attributions or heard.attributions[0].anonymous
            if heard.chunked.sentence.position == "headline" and unknown:
                heard.attributions = self._sayings.of(heard.chunked)
        Accounts(self.heard, self.names, named_source(self._heads, self.names)).carry()

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
        return NOBODY

    def agreeing(self, heard: Heard, verb: int, passive: bool) -> Said | None:
        """Who stands by a figure: the subject of a verb, or its agent where that is passive."""
        by, chunked = self._sayings.by, heard.chunked
        if passive:
            agent = chunked.signs.find("L", verb)
            subject = by.sources.behind(chunked, agent + 1) if agent >= 0 else None
        else:
            subject = by.subjects.before(chunked, verb)
        if subject is not None and chunked.items[subject].sign == "P":
            person = self._person(heard, subject)
            return Said((person.label,), (person.side,), None, "indirect") if person else None
        one = by.make(chunked, "speaker-says", subject, verb, FORWARD)
        return _said(one, "indirect", one.rule) if one is not None and not one.agency else None

    def pledger(self, heard: Heard, at: int) -> Said | None:
        """The one person whose promise a planned figure is: "Putin had agreed to swap 175"."""
        chunked = heard.chunked
        for index in range(at - 1, -1, -1):
            sign = chunked.items[index].sign
            if sign in ";.y":
                return None
            if sign == "A":
                subject = self._sayings.by.subjects.before(chunked, index)
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


def _dated(chunked: Chunked) -> str | None:
    """The side of the capital in a line of place and date above a report: "Doha, 18 March"."""
    return chunked.items[0].side if _PLACE_AND_DATE.fullmatch(chunked.signs) else None


def _outlet(chunked: Chunked) -> str | None:
    """The side of the outlet named in a line above a report: "Ukrinform, 18 October"."""
    own = chunked.items[0].actor if _MASTHEAD.fullmatch(chunked.signs) else None
    return own.media_of if own is not None else None


def _home(chunked: Chunked) -> str | None:
    """The side a dateline stands in, by its capital or by whose agency reports."""
    if chunked.signs[:1] == "s" and _DATELINE.match(chunked.signs):
        return chunked.items[0].side
    if chunked.signs[:2] in ("n-", "n:") and chunked.items[0].actor is not None:
        return chunked.items[0].actor.media_of
    return None


def _said(one: Attribution, voice: str, rule: str) -> Said:
    if one.agency:  # an agency passes on what it does not claim to know
        return Said((), (), one.names[0], "indirect", rule)
    return Said(one.names, one.sides, one.via, voice, rule, one.each, one.anonymous)
