"""Verbs of saying and their speakers: "X said", "said X", "it was said by X", "X pledged that"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.speakers.attributing import Attributing
from parley.claims.speakers.hearing import ALL, BACK, FORWARD, Attribution
from parley.claims.speakers.reaches import reach_of
from parley.claims.speakers.whole_names import channel, start_of
from parley.rules import speech

_ANNOUNCED: Final = re.compile(r"[@_I%][^,;:y]{0,6}[DxZ_]$")
"""A sentence up to its first "announced by"."""
_TOLD_ON: Final = re.compile(r"[@I](?:[ns]_?|_)(?=[aoi])")
"""Between a word of saying and its speaker: "wrote on Facebook the head of the office"."""

_REPORTED: Final = re.compile(r"[NQB]yL_?[soian]")
_BY_ASIDE: Final = re.compile(r"[_dMIn@]{0,4}L")
_ASIDE_ENDS: Final = re.compile(r"(?:[@I]?[_^]?[ndMZDST_C])*(?:[,.;)-]|$)")
"""What may stand behind "as Zelensky reported": where and when."""


class SayingVerbs:
    """Reads verbs of saying in the sentences of one report."""

    def __init__(self, by: Attributing) -> None:
        self.by = by

    def says(self, chunked: Chunked, at: int) -> Attribution | None:
        """A verb of saying: with a subject, passive, inverted, or of an agency that quotes."""
        item = chunked.items[at]
        if chunked.signs[at + 1 : at + 2] == "L" and _ANNOUNCED.match(chunked.signs, 0, at):
            return self._said_by(chunked, at)  # "Under the terms announced by Qatar, …"
        finite = chunked.words(at)[0] in speech.FINITE
        if _REPORTED.match(chunked.signs, at - 1) and not finite:
            return self._reported(chunked, at)
        if chunked.signs[at - 1 : at + 2] == ",yL" and not finite:
            return self._aside(chunked, at)
        if item.future and item.word not in speech.PLAIN:
            return None
        closes = chunked.signs[at + 1 : at + 2] in ("", ".")
        if item.word == "informed" and closes and "," not in chunked.signs:
            return None  # "Red Cross informed", but "…, the Red Cross informed"
        if item.passive:
            quoted = item.word in speech.QUOTING and self._is_quoted(chunked, at)
            return quoted or self._said_by(chunked, at)
        if at and chunked.words(at - 1)[-1] == "as" and _BY_ASIDE.match(chunked.signs, at + 1):
            return self._said_by(chunked, at)  # "…, as reported earlier by the ministry"
        if item.word in speech.CITING:
            return self._agency_quotes(chunked, at) or self._citing(chunked, at)
        subject = self.by.subjects.before(chunked, at)
        if subject is not None and chunked.signs.endswith("w,", 0, start_of(chunked, subject)):
            return None  # "bodies which, Moscow says, are Ukrainians'": no more is hers
        they = subject is not None and chunked.items[subject].word == "they"
        if subject is not None and not (they and self.by.names.memory.several is None):
            reach = ALL if _is_aside(chunked, subject, at) else reach_of(chunked, subject, at)
            return self.by.make(chunked, "speaker-says", subject, at, reach)
        found = self._informed(chunked, at) or self._inverted(chunked, at)
        if found is not None:
            return found
        place = self.by.sources.placed(chunked, at)
        return self.by.make(
            chunked, "speaker-says", place if place is not None else subject, at, ALL
        )

    def confirms(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "The Russian side confirms 763 civilians": it holds them, and says so."""
        word = chunked.items[at].word.partition(" ")[0]
        return self.says(chunked, at) if word in speech.CONFIRMING else None

    def pledges(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "Putin promised that …"."""
        word = chunked.items[at].word
        said = word.endswith("that") or chunked.signs[at + 1 : at + 2] == "^"
        if word not in speech.PLEDGES or not said:
            return None
        subject = self.by.subjects.before(chunked, at)
        return self.by.make(chunked, "speaker-pledges", subject, at, FORWARD)

    def _said_by(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "… was reported on Monday by Ukraine"."""
        signs, by = chunked.signs, at + 1
        while by < len(signs) and by <= at + 5 and signs[by] in "_d@In,lQZM":
            by += 1
        if signs[by - 1 : by + 2] == "Is^":
            return self.by.make(chunked, "said-by", by, at, ALL)  # "it was said in Kyiv that"
        told_in = signs[by - 1 : by + 1] in ("ZO", "ZF")  # "stated in a message of the ministry"
        if signs[by : by + 1] == "&" and chunked.words(by)[0] == "by":
            return self.by.make(chunked, "said-by", by, at, ALL)  # "confirmed by both sides"
        if signs[by : by + 1] != "L" and not told_in:
            return None
        subject = self.by.sources.behind(chunked, by + 1)
        if subject is None or signs[subject] == "n":
            return None
        one = self.by.make(chunked, "said-by", subject, at, ALL)
        if one is not None and signs[subject + 1 : subject + 2] == "T":
            return _of_clause(chunked, one)
        clause = max(signs.rfind(";", 0, at), signs.rfind("!", 0, at)) + 1
        return replace(one, first=clause) if one is not None else None

    def _reported(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "Kyiv got 95, not the 94 reported by Moscow": no more than that is hers."""
        subject = self.by.sources.behind(chunked, at + 2)
        one = self.by.make(chunked, "said-by", subject, at, FORWARD)
        return replace(one, first=at - 1, last=subject) if one is not None and subject else one

    def _aside(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "The exchange, described by Kyiv as the 60th, …": no more than that is hers."""
        subject = self.by.sources.behind(chunked, at + 2)
        one = self.by.make(chunked, "said-by", subject, at, FORWARD)
        last = next((k for k in range(at, len(chunked.items)) if chunked.signs[k] in ",;."), 0)
        return replace(one, first=at, last=last) if one is not None and last else one

    def _is_quoted(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "The envoy was quoted by TASS as saying"."""
        subject = self.by.subjects.before(chunked, at)
        closes = subject is not None and _closes(chunked, start_of(chunked, subject))
        return self.by.make(chunked, "speaker-says", subject, at, BACK if closes else FORWARD)

    def _citing(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "Citing an unnamed source, RIA Novosti reported"."""
        if at and chunked.signs[at - 1] != ",":
            return None
        subject = self.by.sources.behind(chunked, at + 1)
        return self.by.make(chunked, "according-to", subject, at, ALL)

    def _agency_quotes(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "TASS quoted a source as saying"."""
        agency = chunked.items[at - 1] if at else None
        if agency is None or chunked.items[at].word not in speech.QUOTING:
            return None
        subject = self.by.sources.behind(chunked, at + 1)
        carries = agency.sign == "n" or chunked.words(at - 1)[-1] in speech.CARRIERS
        if not carries and (subject is None or _behind(chunked, subject) != "as"):
            return None
        reach = BACK if _closes(chunked, at - 1) else FORWARD
        found = self.by.make(chunked, "agency-quotes", subject, at, reach)
        if found is None or agency.actor is None:
            return found
        return replace(found, via=agency.actor.label)

    @staticmethod
    def _informed(chunked: Chunked, at: int) -> Attribution | None:
        """ "People familiar with the talks told Reuters"."""
        first = chunked.items[at].first
        words = {token.lower for token in chunked.tokens[max(0, first - 9) : first]}
        if not at or not words & speech.INFORMED or not words & speech.INFORMANTS:
            return None
        return Attribution(
            0, len(chunked.items), (speech.UNNAMED_SOURCE,), (None,), "speaker-says", at, at - 1,
            via=channel(chunked, at - 1, at), anonymous=True,
        )  # fmt: skip

    def _inverted(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "…," said the ministry."""
        before = chunked.signs[at - 1] if at else ","
        if chunked.items[at].word not in speech.INVERTED or before not in ',"-':
            return None
        told_on = _TOLD_ON.match(chunked.signs, at + 1)
        behind = told_on.end() if told_on is not None else at + 1
        subject = self.by.sources.behind(chunked, behind)
        if (
            subject is not None
            and chunked.signs[subject] == "P"
            and subject + 2 < len(chunked.items)
        ):
            return None  # "Kyiv frees 95, says it got back 90"
        told = subject is not None and chunked.items[at].word in ("told", "tells")
        if subject is not None and told:  # "…, told AFP that", "…, told parliament 81 are held"
            closes = chunked.signs[subject + 1 : subject + 2] in ("", ".", ",", "@", "I")
            if chunked.signs[subject] == "n" or not closes:
                return None
        return self.by.make(chunked, "said-speaker", subject, at, BACK)


def _is_aside(chunked: Chunked, subject: int, verb: int) -> bool:
    """True for "…, as Zelensky reported on Telegram, …": the whole sentence is hers."""
    start = start_of(chunked, subject)
    behind = _ASIDE_ENDS.match(chunked.signs, verb + 1)
    opens = start == 1 or (start > 1 and chunked.signs[start - 2] == ",")
    first, *others = chunked.words(start - 1) if opens else [""]
    return first == "as" and behind is not None and speech.ARTICLED.issuperset(others)


def _closes(chunked: Chunked, start: int) -> bool:
    """True where who is quoted stands behind what is said: "…, TASS quoted Peskov as saying"."""
    return chunked.signs[:start].rstrip("_j")[-1:] in (",", '"') and start > 1


def _of_clause(chunked: Chunked, one: Attribution) -> Attribution:
    """ "…, of whom 12 are said by Kyiv to be ill, …": no more than that is hers."""
    signs = chunked.signs
    first = max(signs.rfind(sign, 0, one.cue) for sign in ",;<") + 1
    ends = (at for at in range(one.subject, len(signs)) if signs[at] in ",;.")
    return replace(one, first=first, last=next(ends, len(signs)))


def _behind(chunked: Chunked, at: int) -> str:
    """The word behind an item."""
    last = chunked.items[at].last
    return chunked.tokens[last].lower if last < len(chunked.tokens) else ""
