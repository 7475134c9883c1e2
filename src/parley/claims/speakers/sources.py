"""Who a word of saying belongs to, where the speaker stands behind it.

"According to the head of the office, X", "figures released by the ombudsman", "said in the
ministry"; and who a sentence opens with, which is what stands behind its beginning.
"""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Chunked, Item
from parley.claims.speakers.hearing import Named
from parley.claims.speakers.names import Names
from parley.rules import describing, speech

_ADVERBIAL_FIRST: Final = re.compile(r"(?:[I@]_?[slo]|@?d),")
_CHANNEL_OF: Final = re.compile(r"(?:Z[@I]_?)?nO(?=_?[soia_])")
_POSTED_BY: Final = re.compile(r"Z[ygAG]?[@I]_?[soia]?_(?=n)")
"""In front of a channel: "a post on the ministry's Telegram channel"."""
_PLACED: Final = re.compile(r"[I@]_?[so](?=,?_?P)")
"""At the head of a sentence: "In Kyiv they say"."""


class Sources:
    """Finds speakers behind a word, in the sentences of one report."""

    def __init__(self, names: Names) -> None:
        self.names = names

    def meant(self, chunked: Chunked, at: int) -> int | None:
        """Who is behind "according to", be it "him"."""
        objects = chunked.signs[at : at + 1] == "_" and speech.OBJECTS.issuperset(chunked.words(at))
        return at if objects else self.behind(chunked, at)

    def behind(self, chunked: Chunked, at: int) -> int | None:
        """The first speaker behind an item: "according to the head of the office, X"."""
        items = chunked.items
        limit = min(len(items), at + 5)
        while at < limit:
            passed = _owner_before(items, at)
            if passed:
                at += passed
                continue
            called = _called(items, at)
            if called is not None:
                return called
            channel = _CHANNEL_OF.match(chunked.signs, at)
            if channel is not None:
                at = channel.end()  # "the Telegram channel of the headquarters"
                limit = min(len(items), at + 3)
                continue
            sign = items[at].sign
            if sign == "j" and chunked.signs[at + 1 : at + 2] == "Z":
                return at  # "Qatari figures"
            if sign in "soiaPn" or self.names.generic(chunked, at) is not None:
                return at
            informing = sign in "FLO" and items[at - 1].sign in "_Z" and _informs(chunked, at - 1)
            if sign not in '_j"(dZ' and not informing:
                return None
            at += 1
        return None

    def placed(self, chunked: Chunked, verb: int) -> int | None:
        """Where it is said, by whom does not matter: "said in the ministry", "in Kyiv they say"."""
        signs, they = chunked.signs, verb and chunked.items[verb - 1].word == "they"
        opening = _PLACED.match(signs) if they else None
        if opening is not None:
            return opening.end() - 1
        as_said = verb and chunked.words(verb - 1)[-1] == "as"  # "as stated in the ministry"
        closing = they or as_said or signs[max(0, verb - 1) : verb] in (",", '"')
        if not closing or signs[verb + 1 : verb + 2] != "I":
            return None
        subject = self.behind(chunked, verb + 2)
        return subject if subject is not None and signs[subject] in "soa_" else None

    def issuer(self, chunked: Chunked, at: int) -> int | None:
        """Who put out what an item is: "figures released on Friday by X", "data from X"."""
        posted = _POSTED_BY.match(chunked.signs, at)
        if posted is not None and chunked.items[posted.end() - 1].word in ("'s", "'"):
            return posted.end() - 1 - (len(chunked.words(posted.end() - 1)) == 1)
        enclosed = chunked.signs[at - 1 : at + 2] in ("(ZO", "(Z:")  # "(data of the ministry)"
        if enclosed or chunked.signs[at + 1 : at + 2] == "F":
            return self.behind(chunked, at + 2)
        if chunked.signs[at + 1 : at + 2] == "O":
            return self._shown(chunked, self.behind(chunked, at + 2))
        by = at + 1
        while by < min(len(chunked.items), at + 6) and chunked.signs[by] in "gGhy_d@I":
            by += 1
        put_out = chunked.signs[by : by + 1] == "L"
        return self.behind(chunked, by + 1) if put_out else None

    @staticmethod
    def _shown(chunked: Chunked, subject: int | None) -> int | None:
        """ "…, data of the headquarters showed": who is named before such a verb."""
        if subject is None or subject + 1 == len(chunked.items):
            return None
        return None if speech.SHOWING.isdisjoint(chunked.words(subject + 1)[:1]) else subject

    def of_own_account(self, chunked: Chunked, at: int) -> int | None:
        """ "By its own account, Ukraine has recovered 95": who is named behind it."""
        if at != 2 or chunked.words(1)[-1] != "own":
            return None
        if chunked.tokens[0].lower not in speech.RESTING:
            return None
        behind = at + 1 + (chunked.signs[at + 1 : at + 2] == ",")
        return behind if chunked.signs[behind : behind + 1] in tuple("soi") else None

    def opening(self, chunked: Chunked, joint: int) -> int | None:
        """The subject a clause opens with, where a verb follows it before a joint."""
        start = chunked.signs.rfind(";", 0, joint) + 1
        subject = self.behind(chunked, start)
        if subject is None or chunked.items[start].sign == '"':
            return None
        first = chunked.signs[subject + 1 : joint].lstrip(",_d@I")[:1]
        acts = first in "grqehyAmcu" or chunked.signs[subject + 1 : subject + 2] in ("_", ",")
        return subject if first and acts else None

    def person_first(self, chunked: Chunked, colon: int) -> int | None:
        """The person a sentence opens with, where nobody speaks before its colon."""
        if not {"y", '"'}.isdisjoint(chunked.signs[:colon]):
            return None
        placed = _ADVERBIAL_FIRST.match(chunked.signs)
        subject = self.behind(chunked, placed.end() if placed is not None else 0)
        if subject is None or subject > colon or chunked.items[subject].sign not in "iaP":
            return None
        return subject if chunked.items[subject].word not in ("it", "they", "we", "i") else None

    def cited(self, chunked: Chunked, agency: int, cue: int) -> Named | None:
        """Whom an agency cites in the same clause: "TASS, citing a source, reported"."""
        items = chunked.items
        for at in range(agency + 1, min(len(items), max(cue, agency) + 8)):
            if items[at].sign in "%y" and items[at].word in speech.CITING:
                subject = self.behind(chunked, at + 1)
                if subject is not None and items[subject].sign != "n":
                    return self.names.of(chunked, subject)
        return None


def _informs(chunked: Chunked, at: int) -> bool:
    """True for "preliminary information", whose source stands behind it."""
    return chunked.words(at)[-1] in describing.INFORMATION


def _owner_before(items: list[Item], at: int) -> int:
    """How many items of an owner, a title or a calling stand in front of the speaker."""
    sign = items[at].sign
    follow = items[at + 1] if at + 1 < len(items) else None
    second = items[at + 2].sign if at + 2 < len(items) else " "
    if follow is None:
        return 0
    if sign in "os" and follow.word == "'s" and second in "aio":
        return 2
    if sign == "a" and follow.sign == "a" and items[at].word not in speech.SOURCES:
        return 1
    if sign == "s" and follow.sign in "oia":
        return 1
    counterpart = sign in "_j" and second == "i" and follow.sign in "_,"
    return 2 if counterpart else 0  # "her Ukrainian counterpart, Dmytro Lubinets"


def _called(items: list[Item], at: int) -> int | None:
    """The person behind what he or she is called: "the head of the office, X"."""
    item = items[at]
    follow = items[at + 1] if at + 1 < len(items) else None
    second = items[at + 2].sign if at + 2 < len(items) else " "
    if follow is None:
        return None
    if item.sign in "oa" and (follow.sign == "i" or (follow.sign == "," and second == "i")):
        return at + 1 if follow.sign == "i" else at + 2
    if item.sign in "so" and second == "i" and follow.sign in "p_":
        return at + 2 if follow.word in speech.CALLED else at  # "Duma member X"
    called = item.sign == "_" or (item.sign in "mp" and item.word in speech.CALLED)
    if called and follow.sign == "i":
        return at + 1  # "the lawyer Nadiya Kryvets", "mediator Viktor Medvedchuk"
    return None
