"""Running totals: figures that sum up over time, told by the words around them.

"Since 2022", "so far", "in 58 exchanges" and "over three years of war" sum up what they stand with,
"captive since 2022", "the largest swap since May" and "the 49th exchange" do not.
"""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Chunked, Item
from parley.claims.kinds.readings import Frame
from parley.claims.kinds.rounds import STAGES
from parley.rules.signs import PASSING
from parley.rules.words import word_set

# A marked sentence: S sums up, C may (a bare year), X are several exchanges, 1 is a time by which
# something had been done, # the figure.
_BEHIND: Final = re.compile(
    r"#(?:,<[^,;:.]{1,6},)?[_pdIOMP@jkLlcGRYEquFTmD\"x+NVB&sioanKWm/=]{0,8}?"
    r"(?:S|C|,[I_]{1,2}S|LX|_?OX)",
)
_BEFORE: Final = re.compile(
    r"(?:^|[,;\"+^-])[@I_O]{0,4}(?:C|S)[_OjsdxIl@\"SUCJtk]{0,8}?,?[_sPuioay\"^grRnqchY]{0,6}?#"
)
_WIDELY_BEFORE: Final = re.compile(
    r"(?:^|[,;:!\"+^-])[@I_OFLd]{0,3}S(?:[^;:.!,#NBVQXuhgrHGRYEyc]{0,10}?,)?"
    r"(?:s\+s|[^;:.!,#+NBVQdw]){0,9}?#"
)
_OF_EXCHANGES: Final = re.compile(
    r"X(?:(?:[WI]_?[sjC])?(?:,?[fW,]\+?)"  # "12 exchanges involving 2,883", "ten, and 1,358 …"
    r"|(?:[WI]_?[sjC])?[C_]?,?[_IOmW]{0,3}[w<][_so]{0,2}"  # "58 swaps with Russia, in which 4,131"
    r"|[^;:.,NBVQ#xXsP]{0,6}[grq][_j]{0,2}"  # "the three swaps have freed 250"
    r"|[^;:.,NBVQ#]{0,6},[rgqce](?:_?DO_?)?"  # "eleven swaps, securing the release of 1,358"
    r"|[uHhy_~dCI]{1,5}(?:\+|,W))#"  # "58 exchanges have been held and 4,131 freed"
)
_BY_THEN_BEFORE: Final = re.compile(r"(?:^|[,;+\"])[_LM]{0,2}1,?[^;:.!,#NBV]{0,6}?#")
_BY_THEN_BEHIND: Final = re.compile(r"#[^;:.!,]{0,8}?1")
_WITH_THIS: Final = re.compile(
    r"(?:^|\")[W<][^;:.,]{0,5}[xXDQN][^;:.,]{0,3},?[^;:.,#NBVX]{0,6}?#"  # "With Friday's three, 18"
    r"|(?:^|[\"^,])W[P_],[^;:.,#NBVX]{0,6}?#"  # "with it, over a thousand"
)
_REACH: Final = 24  # items
_RANKS: Final = word_set("largest biggest latest smallest longest first")
IN_ALL: Final = frozenset(["in all", "in total", "altogether", "overall", "all in all", "all told"])
_IN_ONE: Final = re.compile(r"I_?x")  # "124 prisoners in total in an exchange"
_IN_A_SWAP: Final = re.compile(r"I_x")
_WEAK: Final = frozenset(["already", "this year", "last year", "that year"])
_LASTING: Final = word_set("year years month months weeks")
_SHORT: Final = word_set("day days hour hours")
_OVER: Final = word_set("in over during across throughout within for")
_IN_EXCHANGES: Final = word_set("in over during across throughout through via")
_LASTED: Final = re.compile(r"^(?:the )?(?:last|past) .*(?:months|years)")
_SPAN: Final = re.compile(r"\b(?:half|quarter|months) of\b")
_OPENING: Final = 3  # items
_FREES: Final = PASSING | frozenset("D")
_HELD: Final = re.compile(r"(?:[hHz]|[IF]?[_js]{0,2}k)_?$")

_SWAPS: Final = frozenset(["exchanges", "swaps", "prisoner exchanges", "prisoner swaps"])
_OF_TIME: Final = frozenset("SCXUdx")


def sums_up(chunked: Chunked, at: int, frame: Frame | None, once: bool = False) -> bool:
    """True where the clause of the figure at item ``at`` counts over time.

    What was done ``once`` ("in 2014 five were let go for him") is summed up by a span alone.
    """
    verb = frame.verb if frame is not None else None
    if (verb is not None and verb.so_far) or _has_led_so_far(chunked, frame):
        return True
    perfect = verb is not None and verb.perfect
    signs = _marked(chunked, perfect)
    if once:
        signs = signs.replace("C", "_")
    signs = f"{signs[:at]}#{signs[at + 1 :]}"
    low, high = max(0, at - _REACH), at + 1
    return bool(
        _BEHIND.match(signs, at)
        or _BEFORE.search(signs, low, high)
        or _WIDELY_BEFORE.search(signs, low, high)
        or _OF_EXCHANGES.search(signs, low, high)
        or (perfect and _WITH_THIS.search(signs, low, high))
        or (perfect and _BY_THEN_BEFORE.search(signs, low, high))
        or (perfect and _BY_THEN_BEHIND.match(signs, at))
    )


def _has_led_so_far(chunked: Chunked, frame: Frame | None) -> bool:
    """True for "mediation has so far led to the release of 6,667"."""
    noun = frame.at.get("noun", 0) if frame is not None and frame.verb is None else 0
    before = chunked.items[max(0, noun - 4) : noun]
    return any(item.so_far and item.sign == "u" for item in before)


def _marked(chunked: Chunked, perfect: bool) -> str:
    """The signs of a sentence, those of time by what they do to a figure."""
    signs = chunked.signs
    if _OF_TIME.isdisjoint(signs):
        return signs
    return "".join(
        [_mark(chunked, at, perfect) if s in _OF_TIME else s for at, s in enumerate(signs)]
    )


def _mark(chunked: Chunked, at: int, perfect: bool) -> str:
    item = chunked.items[at]
    if item.sign == "S":
        return "\0" if _is_ranked(chunked, item) or _is_of_captivity(chunked, at) else "S"
    if item.sign == "C":
        return _mark_so_far(chunked, at, perfect)
    if item.sign == "x":
        earlier = chunked.signs[max(0, at - 1) : at] == "M"
        return "X" if (perfect or earlier) and item.word in _SWAPS else "x"
    if item.sign == "X":
        return _mark_exchanges(chunked, at)
    if item.sign == "U":
        return "S" if _is_period(chunked, at) else "U"
    if item.sign == "d":
        opens = at < _OPENING and _SPAN.search(item.word)  # "In the first half of 2024, 1,358 …"
        if opens or _LASTED.search(item.word) or _is_alone(chunked, item):
            return "S"
        return "1" if _is_limit(chunked, at) else "d"
    return item.sign


def _is_alone(chunked: Chunked, item: Item) -> bool:
    """True for "in June alone"."""
    return any(token.lower == "alone" for token in chunked.tokens[item.last : item.last + 1])


def _is_event(chunked: Chunked, item: Item) -> bool:
    """True for what one thing is told of: "in 2020, when over 1,050 were freed"."""
    behind = [token.lower for token in chunked.tokens[item.last : item.last + 2]]
    return behind == [",", "when"]


def _is_of_one(chunked: Chunked) -> bool:
    """True where a single exchange is spoken of: "in 2020, 1,050 were freed in a swap"."""
    if any(item.sign in "xD" and _is_ranked(chunked, item) for item in chunked.items):
        return True  # "in 2020 over 1,000 were freed, the largest operation to date"
    swaps = [chunked.items[match.end() - 1] for match in _IN_A_SWAP.finditer(chunked.signs)]
    return any(not item.word.endswith("s") for item in swaps)


def _mark_so_far(chunked: Chunked, at: int, perfect: bool) -> str:
    """ "In all" sums up one exchange, unless it has been going on; a year alone is weak."""
    item = chunked.items[at]
    if item.word in IN_ALL and (not perfect or _IN_ONE.match(chunked.signs, at + 1)):
        return "_"
    if _is_ranked(chunked, item) or (
        item.word.startswith("since") and _is_of_captivity(chunked, at)
    ):
        return "\0"  # "the largest to date"
    if _tells_of_record(chunked, at):
        return "_"
    if item.date is not None and (_is_of_one(chunked) or _is_event(chunked, item)):
        return "_"
    behind = chunked.items[at + 1].word if at + 1 < len(chunked.items) else ""
    if item.word.endswith(" past") and behind in _SHORT:
        return "_"  # "over the past three days"
    weak = item.date is not None or item.word in IN_ALL or item.word in _WEAK
    weak = weak and not (perfect and item.word == "this year")
    return "C" if weak else "S"


def _tells_of_record(chunked: Chunked, at: int) -> bool:
    """True for "until now the biggest exchange was in April, when …"."""
    last = chunked.items[at].last
    behind = [token.lower for token in chunked.tokens[last : last + 3]]
    return not _RANKS.isdisjoint(behind)


def _mark_exchanges(chunked: Chunked, at: int) -> str:
    """Several exchanges, not "the first exchange of 2025" nor three stages of one."""
    item = chunked.items[at]
    several = item.figure is not None and item.figure.number.form != "ordinal"
    if not several or item.word in STAGES:
        return "\0"
    before = [token.lower for token in chunked.tokens[max(0, item.first - 4) : item.first]]
    in_course = "course" in before and "," not in before
    return "S" if in_course or not _IN_EXCHANGES.isdisjoint(before[-2:]) else "X"


def _is_ranked(chunked: Chunked, item: Item) -> bool:
    """True for the "since" of the largest exchange since then."""
    before = chunked.tokens[max(0, item.first - 6) : item.first]
    return any(token.lower in _RANKS for token in before)


def _is_of_captivity(chunked: Chunked, at: int) -> bool:
    """True for the "since" of those held, or in captivity, since then."""
    held = _HELD.search(chunked.signs[max(0, at - 5) : at])
    if held is None:
        return False
    return held.group()[0] in "hHz" or _FREES.isdisjoint(chunked.signs[max(0, at - 8) : at])


def _is_period(chunked: Chunked, at: int) -> bool:
    """True for "over three years of war", not for "two years of captivity"."""
    item = chunked.items[at]
    if item.figure is None or item.word not in _LASTING:
        return False
    before = [token.lower for token in chunked.tokens[max(0, item.first - 2) : item.first + 1]]
    if _OVER.isdisjoint(before) or "after" in before:
        return False
    behind = chunked.signs[at + 1 : at + 4]
    ahead = [token.lower for token in chunked.tokens[item.last : item.last + 2]][1:] == ["time"]
    return not (ahead or "k" in behind or "h" in behind)  # "in two weeks' time"


def _is_limit(chunked: Chunked, at: int) -> bool:
    """True for a time before which, or by the end of which, something had been done."""
    item = chunked.items[at]
    before = [token.lower for token in chunked.tokens[max(0, item.first - 2) : item.first]]
    opened = {*before, item.date.open if item.date is not None else None}
    if "before" in opened:
        return True
    coarse = item.date is not None and not item.date.day and item.date.weekday is None
    return "by" in opened and (coarse or "end of" in item.word)
