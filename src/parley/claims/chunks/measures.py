"""Numbers that count nobody by their form: years, measures, the terms of a formula."""

from __future__ import annotations

from typing import Final

from parley.claims.chunks.phrases import UNIT, Words
from parley.rules import words as small
from parley.rules.number_words import TENS, UNITS
from parley.rules.numbers import Number

_SHARE: Final = ("three", "four", "five", "ten", "10", "100")
_OR: Final = (("or",), ("to",), ("and",))
_SHARES: Final = frozenset((word,) for word in _SHARE)


def is_formula(words: Words, number: Number) -> bool:
    """True for the numbers of "1,000-for-1,000" and "205 for 205 formula"."""
    first, last = number.first, number.last
    ahead, back = words.lower[last : last + 3], words.lower[max(0, first - 3) : first]
    if ("-", "for", "-") in (ahead, back):
        return True
    core = words.tokens[number.core]
    if len(ahead) > 1 and ahead[0] in ("for", "against"):
        other = words.tokens[last + 1]
        if other.kind == "number" and other.text == core.text:
            return True
    return len(back) > 1 and back[-1] in ("for", "against") and back[-2] == core.lower


def is_year_alone(words: Words, number: Number) -> bool:
    """True for four figures that a year is written with: nobody counts so many exchanges."""
    text = words.tokens[number.core].text
    return len(text) == 4 and text.isdigit() and "1900" <= text < "2100"


def is_year(words: Words, number: Number) -> bool:
    """True for a bare 1900 … 2099 behind a word that takes a year, or first and of no persons."""
    core = number.core
    if not is_year_alone(words, number):
        return False
    if not core:
        return not words.person_follows(number.last)  # "2024 Russian–Ukrainian exchanges"
    return words.lower[core - 1] in small.YEAR_BEFORE


def is_share(words: Words, at: int) -> bool:
    """True behind the "nine" of "nine in ten", "one out of five"."""
    out = words.lower[at : at + 2] == ("out", "of")
    behind = words.lower[at + 2 if out else at + 1 : at + 4]
    return (out or words.lower[at] == "in") and behind[:1] in _SHARES


def shares_unit(words: Words, number: Number) -> bool:
    """True for the 17 and the 18 of "17, 18 and 20 years": the unit stands behind the last."""
    at = number.last
    while at + 1 < len(words.tokens) and words.lower[at] in ("and", "or", ","):
        follow = words.tokens[at + 1]
        if follow.kind != "number" and follow.lower not in UNITS and follow.lower not in TENS:
            break
        at += 2
    match = words.longest(at) if at > number.last else None
    return match is not None and match.sign == UNIT


def _is_of_share(words: Words, number: Number) -> bool:
    """True for the "ten" of "one in ten"."""
    before = words.lower[max(0, number.first - 2) : number.first]
    return before[1:] == ("in",) and before[0] in UNITS and words.lower[number.core] in _SHARE


def is_measure(words: Words, number: Number) -> bool:
    """True for "12%", "30km", "a 12-year sentence"."""
    at = number.last
    if at >= len(words.tokens):
        return False
    after = words.tokens[at]
    if after.text in ("%", "°", "½") or is_share(words, at) or _is_of_share(words, number):
        return True
    if after.kind == "word":
        return words.places.touches(at) and number.form == "cardinal"
    if after.text == "-" and words.lower[at + 1 : at + 2] in _OR:
        return True  # "a two- or three-day truce"
    return after.text == "-" and "".join(words.lower[at + 1 : at + 2]).startswith(small.MEASURES)


def strength(words: Words, number: Number) -> tuple[int, str] | None:
    """Behind "95-strong group" and "a group 95 strong", and what is so strong."""
    lower, at = words.lower, number.last
    if lower[at : at + 2] == ("-", "strong"):
        return at + 3, "".join(lower[at + 2 : at + 3])
    if lower[at : at + 1] != ("strong",):
        return None
    start = number.first - (number.first > 0 and lower[number.first - 1] in small.BE)
    return at + 1, "".join(lower[max(0, start - 1) : start])
