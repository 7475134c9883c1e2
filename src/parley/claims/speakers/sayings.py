"""The attributions of a sentence: every word of saying with its speaker.

Each kind of saying has a method in ``parley.claims.speakers.saying_verbs`` or
``parley.claims.speakers.source_words``; its name and examples are a record in
``parley.rules.attributions``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.speakers.attributing import Attributing
from parley.claims.speakers.hearing import FORWARD, Attribution
from parley.claims.speakers.names import Names
from parley.claims.speakers.reaches import settled
from parley.claims.speakers.saying_verbs import SayingVerbs
from parley.claims.speakers.source_words import SourceWords

_GAPPED: Final = re.compile(r"[,;+][+!]?_?L?_?([soi])(?:\^_?(?=[NQ])|@?_?(?=[NQ][O.,;]|[NQ]$))")
"""A speaker and a figure without a verb: ", Moscow 94", "and by Moscow at 94"."""
_GAPPED_BY: Final = re.compile(r"[,;+][+!]?@?[NQ]L_?([soi])")
"""The same the other way round: "and at 94 by Moscow"."""


class Sayings:
    """Reads the attributions of one report's sentences."""

    def __init__(self, names: Names) -> None:
        self.by = Attributing(names)
        verbs, self._words = SayingVerbs(self.by), SourceWords(self.by)
        self._readers: dict[str, Callable[[Chunked, int], Attribution | None]] = {
            "%": self._words.according,
            ":": self._words.colon,
            "Z": self._words.account,
            "t": self._words.account,
            "A": verbs.pledges,
            "y": verbs.says,
            "h": verbs.confirms,
        }

    def of(self, chunked: Chunked) -> list[Attribution]:
        """All attributions of a sentence, in order, each with its reach."""
        found: list[Attribution] = []
        for at in [k for k, sign in enumerate(chunked.signs) if sign in self._readers]:
            read = self._readers[chunked.signs[at]]
            one = read(chunked, at) or self._joined(chunked, at, found)
            if one is not None:
                found.append(_again(chunked, found[-1], one) if found else one)
                found += self._gapped(chunked, found[-1])
        if not found and chunked.sentence.position == "headline":
            found = [one for one in (self._words.undersigned(chunked),) if one is not None]
        found = settled(chunked, found)
        if len(found) == 1 and chunked.sentence.tokens.is_item and _heads(chunked, found[0]):
            return [replace(found[0], first=0)]
        return found

    def _gapped(self, chunked: Chunked, told: Attribution) -> list[Attribution]:
        """ "Kyiv counted 95, Moscow 94": who says a second figure with the first one's verb."""
        signs, cue = chunked.signs, told.cue
        verb = signs[cue] == "y" and told.rule != "agency-quotes"
        behind = max(cue, told.subject) + 1
        if told.rule == "said-by" and (turned := _GAPPED_BY.search(signs, behind)) is not None:
            at = turned.start(1)
            by = self.by.make(chunked, told.rule, at, at, FORWARD)
            return [replace(by, first=turned.start() + 1)] if by is not None else []
        another = _GAPPED.search(signs, behind) if verb else None
        if another is None or "y" in signs[cue + 1 : another.start()]:
            return []
        counts = signs[cue + 1] in "NQB@" or told.rule == "said-by"
        if not (counts or "^" in another.group()):
            return []  # "Zelensky said Ukraine freed 95, Russia 94"
        one = self.by.make(chunked, told.rule, another.start(1), another.start(1), FORWARD)
        return [replace(one, via=None)] if one is not None and one.names != told.names else []

    def _joined(
        self, chunked: Chunked, at: int, found: Sequence[Attribution]
    ) -> Attribution | None:
        """A further verb of a subject: "Kyiv dismissed the offer and said …"."""
        joint = self.by.subjects.joint(chunked, at)
        if joint is None or chunked.items[at].sign != "y" or chunked.items[at].passive:
            return None
        if found and ";" not in chunked.signs[found[-1].cue : joint]:
            one = found[-1]
            return replace(one, first=joint, last=len(chunked.items), cue=at, reach=FORWARD)
        subject = self.by.sources.opening(chunked, joint)
        return self.by.make(chunked, "speaker-says", subject, at, FORWARD)


def _heads(chunked: Chunked, one: Attribution) -> bool:
    """True for who heads a list, whose words are read behind each of its items."""
    return one.reach == FORWARD and chunked.start(one.subject) < chunked.start(0)


def _again(chunked: Chunked, before: Attribution, one: Attribution) -> Attribution:
    """ "The ministry spoke of its mission; 20 came, it said": who spoke before, as a pronoun."""
    subject, known = chunked.items[one.subject], chunked.items[before.subject]
    same = known.sign in ("ia" if subject.word in ("he", "she") else "os_")
    if subject.sign != "P" or subject.word not in ("it", "he", "she") or not same:
        return one
    return replace(one, names=before.names, sides=before.sides)
