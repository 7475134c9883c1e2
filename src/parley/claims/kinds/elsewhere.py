"""Groups of a clause that tells of something else: "The swap came as 4,000 people marched".

A sentence may speak of an exchange in one clause and of another matter in the next. What a word
like "while" or "after" parts from the exchange, and nothing in its own clause frees, is none of
ours; nor are those who look on: "fifty fighters guarded the handover".
"""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.kinds.readings import Frame
from parley.rules.fitting import APART, AS_PHRASES, LOOKING_ON
from parley.rules.signs import HOLDING, PASSING
from parley.rules.words import (
    CAPTIVE_CATEGORIES,
    DESCRIBING,
    FREED,
    LEAVING,
    WITHIN_VERBS,
    word_set,
)

_OURS: Final = PASSING | HOLDING | frozenset("xXDA<b")
_LEADERS: Final = frozenset(["leaders", "presidents", "ministers"])
_STOPS: Final = frozenset(";:.")
_JOINTS: Final = frozenset("_!")
_PARDONED: Final = ("pardoned", "pardons", "amnestied", "amnesty", "clemency", "paroled", "pardon")
_OCCASIONS: Final = word_set(
    "mark marking occasion celebrate celebrating commemorate honour honor anniversary holiday "
    "festival eid"
)
"""On which prisoners are pardoned whoever they are."""
_END: Final = re.compile(r"[;:.]")


def is_told_elsewhere(chunked: Chunked, at: int, frame: Frame | None) -> bool:
    """True where the clause of the group at item ``at`` is of another matter than the exchange."""
    if (frame is None and _look_on(chunked, at)) or _are_victims(chunked, at):
        return True
    if frame is not None and _is_amnesty(chunked, at, frame):
        return True
    item = chunked.items[at]
    figure = item.figure
    if frame is None and figure is not None and figure.head in _LEADERS:
        return True  # "the two leaders also discussed the exchange"
    if figure is None or figure.part or figure.definite or figure.category in CAPTIVE_CATEGORIES:
        return False
    if item.sign not in "NV" or not FREED.isdisjoint(chunked.words(at)):
        return False
    opening = _opening(chunked, at)
    if opening is None or (frame is not None and not _is_before(frame, opening)):
        return False
    end = _END.search(chunked.signs, at)
    clause = chunked.signs[opening + 1 : end.start() if end is not None else None]
    return _OURS.isdisjoint(clause)


def _is_amnesty(chunked: Chunked, at: int, frame: Frame) -> bool:
    """True for "pardoned 6,186 prisoners to mark Independence Day": its own, for nothing."""
    verb, figure = frame.verb, chunked.items[at].figure
    pardoned = verb is not None and verb.word.endswith(_PARDONED)
    if not pardoned or figure is None or figure.side or "political" in chunked.words(at):
        return False
    return any(token.lower in _OCCASIONS for token in chunked.tokens)


def does_else(chunked: Chunked, at: int) -> bool:
    """True for "2,000 soldiers were encircled as prisoners were swapped"."""
    if chunked.signs[at + 1 : at + 3] != "u_":
        return False
    word = chunked.words(at + 2)[0]
    return word.endswith("ed") and word not in DESCRIBING


def _is_before(frame: Frame, opening: int) -> bool:
    """True where all words of a frame stand before the clause that opens there."""
    return bool(frame.at) and max(frame.at.values()) < opening


def _opening(chunked: Chunked, at: int) -> int | None:
    """The item with the word that opens the clause of the group at item ``at``."""
    for place in range(at - 1, -1, -1):
        sign = chunked.signs[place]
        if sign in _STOPS:
            return None
        if sign in _JOINTS and _opens(chunked, place):
            over = place == 0 and "," in chunked.signs[place:at]  # "After the talks, 60 soldiers …"
            return None if over else place
    return None


def _opens(chunked: Chunked, place: int) -> bool:
    """True for an item with "while", "hours after", "as": not with "as part of", "as well as"."""
    item = chunked.items[place]
    for index in range(item.first, item.last):
        word = chunked.tokens[index].lower
        if word in APART:
            return True
        around = [token.lower for token in chunked.tokens[max(0, index - 1) : index + 2]]
        if word == "as" and AS_PHRASES.isdisjoint(around):
            return True
    return False


def _are_victims(chunked: Chunked, at: int) -> bool:
    """True for both groups of "an ambush that left nine dead and 14 wounded"."""
    first = at - 2 if chunked.signs[at - 2 : at] in ("B+", "B,") else at
    left = chunked.items[first].figure
    before = chunked.tokens[chunked.items[first].first - 1].lower if first else ""
    return left is not None and left.head in ("dead", "injured", "wounded") and before in LEAVING


def _look_on(chunked: Chunked, at: int) -> bool:
    """True for "Fifty fighters guarded the handover", "500 relatives had gathered"."""
    behind = chunked.items[at + 1 : at + 3]
    if behind and behind[0].sign == "u":
        del behind[0]
    if not behind or behind[0].sign != "_":
        return False  # "60 soldiers held in Donetsk"
    words = chunked.words_of(behind[0])
    return next((word for word in words if word not in WITHIN_VERBS), "") in LOOKING_ON
