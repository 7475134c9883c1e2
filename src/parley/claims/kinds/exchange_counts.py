"""How many exchanges: "in 48 exchanges", "ten times", "58 so far", "eleven the year before"."""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Chunked, Item
from parley.claims.kinds.rounds import STAGES, is_of_exchanges
from parley.rules.signs import SWAPPING
from parley.rules.words import POINTING, word_set

OPERATIONS: Final = word_set("operation operations mission")
_COUNTED_EXCHANGES: Final = re.compile(r"X[_,+!MIdC@(uHEh/=-]{1,8}$")
# "eight exchanges were held; the year before there were fourteen, in 2022 thirty-four"
_BY_YEARS: Final = re.compile(r"X[HuGE_,;+!Id@CSQ]*[,;+!][I_]?[dC],?(?:_?u)?_?$")
_YEAR_SAW: Final = re.compile(
    r"(?:^|[;!])[_I]{0,2}[dC][,_dCU]{0,4}[ur_]_?$"
)  # "the year before saw ten"
_OF_EXCHANGES: Final = re.compile(r"[O<][C_]{0,3}[xX]")
_PART_OF_COUNT: Final = re.compile(r"(?:^|[,;:])_?O[_C]?X[^;:.,NBVQ]{0,6},_?$")
_COUNTED_ALONE: Final = re.compile(r"[SC.,;]|[I@]?_?[dC]|$")
_COUNTED_OVER_TIME: Final = re.compile(r"[SC]|I?_?d")
_SWAPPED: Final = re.compile(r"[eEm][^;:.,NBVQ]{0,5}$")
_TO_SWAP: Final = re.compile(r"[T_]{1,2}e")
_COMPARING: Final = frozenset(["as", "more", "the", "that", "higher", "larger", "fewer"])
_WHEN: Final = re.compile(r"_?(?:[I@]_?(?:O_?)?[dC]|[Cd])")
_ONE: Final = (["just"], ["only"])  # "there was just one exchange"
_HAPPENING: Final = word_set("took taken take occurred happened")
_MAKES_IT: Final = (["makes", "it"], ["made", "it"], ["making", "it"], ["make", "it"])
_DONE_SO: Final = (["done", "this"], ["done", "so"], ["done", "it"], ["did", "so"])
_WERE_HELD: Final = re.compile(r"u?(?P<verb>[H_])(?=[SC.,;]|[I@]?_?[dC]|$)")
_TAKING_PLACE: Final = word_set("held conducted completed staged place followed")
MOST: Final = 200  # no war has seen so many exchanges


def value_of(item: Item) -> int:
    """The number of an item, 0 where it has none."""
    number = item.figure.number.quantity.number if item.figure is not None else None
    return number or 0


def is_count(text: str, chunked: Chunked, at: int, near: bool) -> bool:
    """True for "in 48 exchanges"."""
    item = chunked.items[at]
    assert item.figure is not None
    cardinal, words = item.figure.number.form == "cardinal", chunked.words(at)
    operations = item.figure.noun != "deals" or item.word in OPERATIONS or "such" in words
    single = item.figure.number.quantity.number == 1 and _words_before(chunked, at, 1) not in _ONE
    several = not single and not item.figure.another
    starts = chunked.sentence.tokens.starts
    if starts[item.last - 1] < starts[item.first]:
        return False  # a row's number before the words of its heading: "Exchanges …: 115 / 115"
    return cardinal and operations and several and is_of_exchanges(text, chunked, at, near)


def counts_exchanges(chunked: Chunked, at: int, near: bool, goes_on: bool) -> bool:
    """True for a number that counts exchanges without saying so.

    ``near``: exchanges are spoken of; ``goes_on``: the sentence before numbered them.
    """
    item = chunked.items[at]
    if item.figure is None or value_of(item) > MOST:
        return False
    if item.sign == "U":
        return _counts_times(chunked, at, near)
    if item.figure.number.form != "cardinal":
        return False
    return (
        _is_of_counted(chunked, at)
        or (goes_on and _goes_on_counting(chunked, at))
        or (near and _counts_over_time(chunked, at))
    )


def were_held(chunked: Chunked, at: int) -> bool:
    """True for "five have been held since", where several exchanges were told of."""
    item = chunked.items[at]
    if item.figure is None or item.sign != "Q" or item.figure.number.form != "cardinal":
        return False
    opens = at == 0 or chunked.signs[at - 1] in ";,+"
    held = _WERE_HELD.match(chunked.signs, at + 1)
    if held is None or not opens or value_of(item) > MOST:
        return False
    return chunked.words(held.end("verb") - 1)[-1] in _TAKING_PLACE


def _words_before(chunked: Chunked, at: int, number: int) -> list[str]:
    first = chunked.items[at].first
    return [token.lower for token in chunked.tokens[max(0, first - number) : first]]


def _counts_times(chunked: Chunked, at: int, near: bool) -> bool:
    """True for "have swapped prisoners ten times", "mediated 12 times".

    Not for "freed three times as many".
    """
    item = chunked.items[at]
    if item.word not in ("times", "occasions") or value_of(item) < 2:
        return False
    behind = [token.lower for token in chunked.tokens[item.last : item.last + 1]]
    if not _COMPARING.isdisjoint(behind):
        return False
    done = near and _words_before(chunked, at, 2) in _DONE_SO
    to_swap = _TO_SWAP.match(chunked.signs, at + 1)
    return bool(done or to_swap or _SWAPPED.search(chunked.signs, max(0, at - 6), at))


def _is_of_counted(chunked: Chunked, at: int) -> bool:
    """True for "a dozen swaps this year, six of them in November"."""
    item = chunked.items[at]
    assert item.figure is not None
    pointing = item.sign == "Q" or (item.figure.part and item.figure.head in POINTING)
    if not pointing:
        return False
    if item.sign == "Q" and value_of(item) > 1 and _is_some_of(chunked, at):
        return True
    before = _BY_YEARS.search(chunked.signs, 0, at) if item.sign == "Q" else None
    if before is not None and chunked.signs[at - 1] in "ur":
        return bool(_COUNTED_ALONE.match(chunked.signs, at + 1))  # "and April had four"
    if before is None and _WHEN.match(chunked.signs, at + 1):
        before = _COUNTED_EXCHANGES.search(chunked.signs, 0, at)
    if before is None:
        return False
    swaps = chunked.items[before.start()].figure
    return swaps is not None and swaps.number.form == "cardinal"


def _is_some_of(chunked: Chunked, at: int) -> bool:
    """True for "nine of this year's exchanges", "of the eleven exchanges of 2024, nine"."""
    behind = _OF_EXCHANGES.match(chunked.signs, at + 1)
    if behind is None:
        return _PART_OF_COUNT.search(chunked.signs, 0, at) is not None
    exchanges = chunked.items[behind.end() - 1].word
    return exchanges.endswith("s") and exchanges not in STAGES


def _goes_on_counting(chunked: Chunked, at: int) -> bool:
    """True for "there have been nine since June", "10 of those took place this year"."""
    item = chunked.items[at]
    if item.sign == "N":
        behind = [token.lower for token in chunked.tokens[item.last : item.last + 2]]
        pointing = item.figure is not None and item.figure.part and item.figure.head in POINTING
        mediated = "m" in chunked.signs[max(0, at - 3) : at]  # "it mediated in 12 of them"
        return pointing and (mediated or not _HAPPENING.isdisjoint(behind))
    before = _words_before(chunked, at, 4)
    told = (
        "there" in before or {"we", "held"} <= {*before} or _YEAR_SAW.search(chunked.signs, 0, at)
    )
    return item.sign == "Q" and bool(told and _COUNTED_ALONE.match(chunked.signs, at + 1))


def _counts_over_time(chunked: Chunked, at: int) -> bool:
    """True for "there have been 58 so far", "the handover makes it 71 since the invasion"."""
    item = chunked.items[at]
    if item.sign != "Q" or not _COUNTED_OVER_TIME.match(chunked.signs, at + 1):
        return False
    if _words_before(chunked, at, 2) in _MAKES_IT:
        return True
    there = "there" in _words_before(chunked, at, 4) and SWAPPING.isdisjoint(chunked.signs)
    return there and set("NBVgGrRcz").isdisjoint(chunked.signs)
