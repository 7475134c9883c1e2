"""Numbers that count exchanges: "the 49th", "exchange No. 54", "48 swaps", "ten times"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from parley.claims.chunks import Chunked, Item
from parley.model import Quantity
from parley.rules.words import POINTING, word_set

_WAR = re.compile(
    r"of (?:the|this|its|full)[\w -]{0,20}\b(?:war|invasion|conflict)"
    r"|since the (?:start|beginning|invasion)|(?:of|in) (?:19|20)\d\d|this year"
    r"|since (?:24 )?february|since the (?:full|russian)|under the ceasefire",
    re.IGNORECASE,
)
_SHORT_SPAN = re.compile(
    r"\b(?:in|for|within) (?:\w+ ){0,2}(?:days|weeks|months|hours)\b", re.IGNORECASE
)
_NUMBERED = re.compile(r"\b(?:exchange|swap)\W{0,2}(?:No\.?|number|№|#):?\s?$", re.IGNORECASE)
_NUMBER = re.compile(r"\bNo\.?\s?$")
STAGES = word_set("stage stages phase phases round rounds part bout")
_OF_EXCHANGE = re.compile(
    r"\W*(?:of|in) (?:the |an? |this )?(?:[\w-]+ ){0,3}(?:exchange|swap|handover)", re.IGNORECASE
)
_AGAIN = frozenset("gGrRqYeEx=m")
_SUBJECT_OF_ORDINAL = re.compile(r"(?:[xXDP]|[_])[_IO@dU,\"SskCpjlG^]{0,7}?[uy+][_^d]{0,3}$")
_JOINED_ORDINAL = re.compile(r"Q[COS_dI]{1,4},?\+_?$")  # "the second this year and the 61st"
_APPOSED = re.compile(r"[xX],_?$")
_COUNTED_EXCHANGES = re.compile(r"X[_,+!MIdC@(-]{1,6}$")
_SWAPS = frozenset("xXeE")
_COUNTS_ON = re.compile(r"[SC]|Id|OC|_?m|[.,)]$")
# "eight exchanges were held; the year before there were fourteen, in 2022 thirty-four"
_BY_YEARS = re.compile(r"X[HuGE_,;+!Id@CSQ]*[,;+!][I_]?[dC],?(?:_?u)?_?$")
_YEAR_SAW = re.compile(r"(?:^|[;!])[_I]{0,2}[dC][,_dCU]{0,4}[ur_]_?$")  # "the year before saw ten"
_COUNTED_ALONE = re.compile(r"[SC.,;]|[I@]?_?[dC]|$")
_OF_ITS_KIND = frozenset(["its", "kind", "war", "conflict", "invasion", "truce", "ceasefire"])
_OF_PRISONERS = re.compile(r"O[_j]{0,2}p")
_SWAPPED = re.compile(r"[eE][^;:.,NBVQ]{0,5}$")
_COMPARING = frozenset(["as", "more", "the", "that", "higher", "larger", "fewer"])
_WHEN = re.compile(r"_?(?:[I@]_?d|[Cd])")
_BEFORE_ORDINAL = 16  # items
_OPERATIONS = word_set("operation operations mission")


@dataclass(frozen=True, slots=True)
class Counted:
    """A number of exchanges, or the number of one."""

    kind: str
    quantity: Quantity
    rule: str

    @property
    def event(self) -> str:
        """A count is about no single exchange."""
        return "none" if self.kind == "exchange-count" else "main"


def number_of(text: str, chunked: Chunked, at: int, goes_on: bool) -> Counted | None:
    """What the number at item ``at`` says of exchanges; None where it counts something else.

    ``goes_on`` is true right behind a sentence that numbered exchanges.
    """
    item = chunked.items[at]
    assert item.figure is not None
    number = item.figure.number
    ordinal = number.form == "ordinal"
    if item.sign == "X":
        kind = "exchange-ordinal" if ordinal else "exchange-count"
        counts = _is_ordinal(text, chunked, at) if ordinal else _is_count(text, chunked, at)
        rule = "ordinal" if ordinal else "count"
    elif item.sign == "Q" and ordinal:
        kind, rule, counts = "exchange-ordinal", "bare-ordinal", _is_bare(text, chunked, at)
    elif (
        _counts_times(chunked, at)
        or _is_of_counted(chunked, at)
        or (goes_on and _goes_on_counting(chunked, at))
    ):
        kind, rule, counts = "exchange-count", "count", True
    else:
        kind, rule, counts = "exchange-ordinal", "numbered", _is_numbered(text, chunked, at)
    return Counted(kind, number.quantity, rule) if counts else None


def _value(item: Item) -> int:
    number = item.figure.number.quantity.number if item.figure is not None else None
    return number or 0


def _is_count(text: str, chunked: Chunked, at: int) -> bool:
    """True for "in 48 exchanges"."""
    item = chunked.items[at]
    assert item.figure is not None
    cardinal = item.figure.number.form == "cardinal"
    operations = item.figure.noun != "deals" or item.word in _OPERATIONS
    several = item.figure.number.quantity.number != 1 and not item.figure.another
    starts = chunked.sentence.tokens.starts
    if starts[item.last - 1] < starts[item.first]:
        return False  # a row's number before the words of its heading: "Exchanges …: 115 / 115"
    return cardinal and operations and several and _is_of_exchanges(text, chunked, at)


def _is_ordinal(text: str, chunked: Chunked, at: int) -> bool:
    """True for an ordinal in a count ("the 49th swap"), not for "first swap in weeks"."""
    item = chunked.items[at]
    assert item.figure is not None
    if item.word in STAGES and _value(item) == 1:
        return False
    if item.figure.noun == "deals" and item.word not in _OPERATIONS:
        again = item.word == "time" and not _AGAIN.isdisjoint(chunked.signs)
        homecoming = bool(_OF_PRISONERS.match(chunked.signs, at + 1))
        if _value(item) < 2 or not (again or homecoming):
            return False
    if _value(item) > 1:
        return _is_of_exchanges(text, chunked, at)
    return _scopes_the_war(text, chunked, at)


def _is_bare(text: str, chunked: Chunked, at: int) -> bool:
    """True for "the handover was the 67th in the war", "… and the fourth this year"."""
    before = _JOINED_ORDINAL.search(chunked.signs, 0, at)
    if before is not None and _is_bare_ordinal(chunked.items[before.start()]):
        return _is_bare(text, chunked, before.start())
    if not (_is_said_of_exchange(chunked, at) or _is_third_or_later(chunked, at)):
        return False
    return _value(chunked.items[at]) > 1 or _scopes_the_war(text, chunked, at)


def _is_bare_ordinal(item: Item) -> bool:
    return item.figure is not None and item.figure.number.form == "ordinal"


def _is_said_of_exchange(chunked: Chunked, at: int) -> bool:
    """True where an exchange is the subject: "the handover was the 67th"."""
    left, right = chunked.signs[:at], chunked.signs[at + 1 : at + 2]
    if not any(sign in left for sign in "xXDP") or right not in '.,;_dIOSCP@^+w"m':
        return False
    start = max(0, at - _BEFORE_ORDINAL)
    return bool(_SUBJECT_OF_ORDINAL.search(left, start) or _APPOSED.search(left, start))


def _is_third_or_later(chunked: Chunked, at: int) -> bool:
    """True for "the 10th this year and the 58th since 2022" in a sentence about an exchange."""
    if _value(chunked.items[at]) < 3 or _SWAPS.isdisjoint(chunked.signs):
        return False
    if _COUNTS_ON.match(chunked.signs, at + 1):
        return True
    last = chunked.items[at].last
    behind = [token.lower for token in chunked.tokens[last : last + 3]]
    return behind[:1] == ["of"] and not _OF_ITS_KIND.isdisjoint(behind)


def _counts_times(chunked: Chunked, at: int) -> bool:
    """True for "have swapped prisoners ten times", not for "freed three times as many"."""
    item = chunked.items[at]
    if item.sign != "U" or item.word not in ("times", "occasions") or _value(item) < 2:
        return False
    behind = [token.lower for token in chunked.tokens[item.last : item.last + 1]]
    more = not _COMPARING.isdisjoint(behind)
    return not more and bool(_SWAPPED.search(chunked.signs, max(0, at - 6), at))


def _is_of_counted(chunked: Chunked, at: int) -> bool:
    """True for "a dozen swaps this year, six of them in November"."""
    item = chunked.items[at]
    assert item.figure is not None
    pointing = item.sign == "Q" or (item.figure.part and item.figure.head in POINTING)
    if not pointing or item.figure.number.form != "cardinal":
        return False
    before = _BY_YEARS.search(chunked.signs, 0, at) if item.sign == "Q" else None
    if before is not None and chunked.signs[at - 1] in "ur":
        return bool(_COUNTED_ALONE.match(chunked.signs, at + 1))  # "and April had four"
    if before is None and _WHEN.match(chunked.signs, at + 1):
        before = _COUNTED_EXCHANGES.search(chunked.signs, 0, at)
    if before is None:
        return False
    swaps = chunked.items[before.start()].figure
    return swaps is not None and swaps.number.form == "cardinal"


def _goes_on_counting(chunked: Chunked, at: int) -> bool:
    """True for "there have been nine since June", right behind a number of exchanges."""
    item = chunked.items[at]
    there = "there" in [token.lower for token in chunked.tokens[: item.first][-4:]]
    told = there or _YEAR_SAW.search(chunked.signs, 0, at)
    if item.sign != "Q" or not told or not _COUNTED_ALONE.match(chunked.signs, at + 1):
        return False
    return item.figure is not None and item.figure.number.form == "cardinal"


def _is_numbered(text: str, chunked: Chunked, at: int) -> bool:
    """True for "exchange No. 54" and "the tenth this year and No. 58 since the invasion"."""
    start = chunked.start(at)
    first = max(0, start - 24)
    if _NUMBERED.search(text, first, start):
        return True
    exchange = "x" in chunked.signs or "X" in chunked.signs
    return exchange and bool(_NUMBER.search(text, first, start))


def _is_of_exchanges(text: str, chunked: Chunked, at: int) -> bool:
    """True unless a stage or round is one of something else ("second round of talks")."""
    item = chunked.items[at]
    if item.word not in STAGES:
        return True
    end = chunked.end(at)
    return bool(_OF_EXCHANGE.match(text, end, end + 60))


def _scopes_the_war(text: str, chunked: Chunked, at: int) -> bool:
    """True for a first in the whole war or year, not for "the first swap in weeks"."""
    start, end = chunked.span(max(0, at - 2), min(len(chunked.items), at + 8))
    return bool(_WAR.search(text, start, end)) and not _SHORT_SPAN.search(text, start, end)
