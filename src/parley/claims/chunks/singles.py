"""One person without a number: "two soldiers and a nurse", "46 men for a businessman".

An article counts where numbers stand around it, where others were given for the person, or where
the person is said to have been freed; in all other places it only introduces somebody.
"""

from __future__ import annotations

from typing import Final

from parley.claims.chunks import Item
from parley.claims.chunks.figures import read_figure
from parley.claims.chunks.phrases import Words
from parley.model import Quantity
from parley.rules import speech
from parley.rules import words as small
from parley.rules.number_words import ORDINALS
from parley.rules.numbers import Number
from parley.rules.signs import FIGURES, PASSING

ARTICLES: Final = frozenset(["a", "an"])
_OF_THE_FIRST: Final = (("his",), ("her",), ("their",), ("a",), ("an",))
_FARTHEST: Final = 4  # words from the article to the noun
_WITH: Final = (("as", "well", "as"), ("along", "with"), ("together", "with"), ("alongside",))
_ASIDE: Final = 20  # words from a person to what was done to them
_RELATIVE: Final = frozenset(["who", "whom", "whose"])
_ONE_WAS: Final = frozenset(["was", "is", "has", "had", "will"])
_OTHERWISE: Final = speech.PLAIN | frozenset(
    [".", ";", ":", '"', "“", "”", "were", "are", "have", "when", "after", "before", "as", "but",
     "because", "while", "if", "although", "though", "that"]
)  # fmt: skip
"""Where something else begins than what was done to a person."""
_SEVERAL: Final = {"couple": 2, "duo": 2, "trio": 3}
_RELEASES: Final = frozenset(["release", "liberation", "repatriation", "return", "handover"])
_FREEING: Final = PASSING | frozenset("xXD")


def single(words: Words, at: int, before: list[Item], numbers: dict[int, Number]) -> Item | None:
    """The group of one, or of two, that an article opens; None where nobody is counted."""
    if before and before[-1].sign == "~":
        return None  # "not a single fighter"
    end = next((k + 1 for k in range(at + 1, at + _FARTHEST) if words.is_one(k)), 0)
    if not end:
        return None
    among = _is_counted_with(words, at, end, before, numbers)
    freed = among or _is_given_for(before) or _is_let_go(before)
    if not freed and (_is_apposed(before) or not _is_freed(words, end)):
        return None
    item = read_figure(words, _number(words, at, _SEVERAL.get(words.lower[end - 1], 1)), {})
    if item.sign != "N" or item.last < end:
        return None
    second = _second(words, end)
    if second is not None and item.figure is not None:
        item.figure.number, item.last = _number(words, at, 2), max(second, item.last)
    return item


def _number(words: Words, at: int, count: int) -> Number:
    quantity = Quantity(count, as_written=words.tokens[at].text)
    nth = words.lower[at + 1] in ORDINALS  # "a fifth American"
    return Number(at, at, at + 1 + nth, quantity, "cardinal")


def _second(words: Words, end: int) -> int | None:
    """Behind the second of two: "a mother and her son", "a father and son"."""
    if words.lower[end : end + 1] != ("and",):
        return None
    noun = end + 1 + (words.lower[end + 1 : end + 2] in _OF_THE_FIRST)
    return noun + 1 if noun < len(words.lower) and words.is_one(noun) else None


def _is_counted_with(
    words: Words, at: int, end: int, before: list[Item], numbers: dict[int, Number]
) -> bool:
    """True for "two soldiers and a nurse", "a nurse and two soldiers", "a prisoner each"."""
    more = words.lower[end : end + 2]
    counted = more[:1] in (("and",), (",",)) and end + 1 in numbers
    if counted or more[:1] in (("each",), ("apiece",)):
        return True
    if "".join([item.sign for item in before[-2:]]) == "N+":
        return True
    joined = any(words.lower[max(0, at - len(joint)) : at] == joint for joint in _WITH)
    return joined and any(item.sign in FIGURES for item in before)


def _is_given_for(before: list[Item]) -> bool:
    """True behind "33 Lebanese were freed for", "swapped in exchange for"."""
    if not before or before[-1].sign not in "/=":
        return False
    return any(item.sign in _FREEING or item.sign in FIGURES for item in before[:-1])


def _is_let_go(before: list[Item]) -> bool:
    """True behind "handed over", "exchanged", "the release of"."""
    last = before[-1] if before else None
    if last is not None and last.sign == "O" and len(before) > 1:
        return before[-2].sign == "D" and before[-2].word.rstrip("s") in _RELEASES
    passive = last is not None and last.passive
    return last is not None and not passive and last.word in small.LETTING_GO


def _is_apposed(before: list[Item]) -> bool:
    """True behind the comma of "a volunteer, an American, was freed": one person, told twice."""
    return len(before) > 1 and before[-1].sign == "," and before[-2].sign in "NBip"


def _is_freed(words: Words, end: int) -> bool:
    """True before "was freed", also behind what is told of the person: "jailed for spying was"."""
    relative = False
    for at in range(end, min(end + _ASIDE, len(words.lower))):
        word = words.lower[at]
        if word in _RELATIVE:
            relative = True
        elif word in _OTHERWISE:
            return False
        elif word in _ONE_WAS:
            if not relative:
                return _lets_go(words, at)
            relative = False  # "who was jailed in Russia"
    return False


def _lets_go(words: Words, at: int) -> bool:
    """True for "was freed", "has also been handed over", "was let go"."""
    while at < len(words.lower) and words.lower[at] in small.WITHIN_VERBS:
        at += 1
    verb = words.lower[at : at + 2]
    return verb[:1] != () and (verb[0] in small.LET_GO or " ".join(verb) in small.LETTING_GO)
