"""Numbers that count nobody, told before a head is looked for: ages, labels, years, sums of money.

Each becomes an item of its own, so that no group of persons is looked for behind it.
"""

from __future__ import annotations

from typing import Final

from parley.claims.chunks import Figure, Item
from parley.claims.chunks.measures import is_formula, is_measure, is_year
from parley.claims.chunks.phrases import Words
from parley.rules import words as small
from parley.rules.number_words import ORDINALS
from parley.rules.numbers import Number

_AGES: Final = (("under", "-"), ("over", "-"))  # "sick and under-25 captives"
_HARMED: Final = frozenset(["wounded", "injured", "hurt"])
_OF_AGE: Final = frozenset(["aged", "age", "turned", "turns", "turning"])
_OLDEST: Final = 110
_NONE_OF: Final = (("none", "of"), ("neither", "of"), ("not", "one", "of"), ("no", "one", "of"))
_DIFFERENCES: Final = (("more", "than"), ("fewer", "than"), ("less", "than"))
_LOTS: Final = tuple((lot, "of") for lot in ("groups", "batches", "lots", "waves", "columns"))
_POINTERS: Final = frozenset(["next", "last", "this", "that", "latest", "previous", "earlier"])


def idle_number(words: Words, number: Number, figure: Figure) -> Item | None:
    """The item of a number that counts nobody; None where it may count persons."""
    before = words.lower[number.first - 1] if number.first else ""
    each_other = words.lower[number.core : number.core + 2] == ("one", "another")
    if each_other or (number.core and words.tokens[number.core - 1].text in small.CURRENCIES):
        return Item("U", number.first, number.last, figure=figure)
    if is_formula(words, number):
        figure.noun = "bare"
        return Item("Q", number.first, number.last, before, figure=figure)
    single = before == "single" and words.lower[number.core] == "one"
    if (
        single
        or before == "every"
        or _is_age(words, number, before)
        or _is_label(words, number, before)
    ):
        return Item("U", number.first, number.last, before, figure=figure)
    if _is_beside_slash(words, number) or _is_of_crowd(words, number):
        return Item("U", number.first, number.last, before, figure=figure)
    if before in _HARMED and words.lower[max(0, number.first - 2)] in ("and", ","):
        return Item("U", number.first, number.last, before, figure=figure)  # "and wounded 15"
    points = words.lower[number.core] == "one" and before in _POINTERS
    if points and not words.person_follows(number.last):
        # "the next one, for 1,200 Ukrainians"
        return Item("U", number.first, number.last, "one", figure=figure)
    if words.lower[number.last : number.last + 3] == ("and", "a", "half"):
        return Item("U", number.first, number.last + 4, words.lower[number.last + 3], figure=figure)
    aged = before in _OF_AGE and not words.person_follows(number.last)
    if is_year(words, number) or aged or _is_age_limit(words, number):
        return Item("U", number.first, number.last, before, figure=figure)
    measured = is_measure(words, number)
    return Item("U", number.first, number.last, figure=figure) if measured else None


def _is_of_crowd(words: Words, number: Number) -> bool:
    """True for "a poll of 2,000 people", "none of the eight", "three at a time"."""
    first = number.first
    if first > 1 and words.lower[first - 1] == "of" and words.lower[first - 2] in small.CROWDS:
        return True
    bare = not words.person_follows(number.last)
    if bare and words.lower[max(0, first - 2) : first] in _LOTS:
        return True
    if words.lower[number.last : number.last + 3] == ("at", "a", "time"):
        return True
    if words.lower[number.last : number.last + 2] in _DIFFERENCES:
        return True
    end = first - (first > 0 and words.lower[first - 1] in ("the", "those", "these", "all"))
    before = words.lower[max(0, end - 3) : end]
    return any(before[-len(none) :] == none for none in _NONE_OF)


def _is_beside_slash(words: Words, number: Number) -> bool:
    """True for either number of "24/7"."""
    touches, lower = words.places.touches, words.lower
    return any(
        lower[at : at + 1] == ("/",) and touches(at) and touches(at + 1)
        for at in (number.first - 1, number.last)
        if 0 < at < len(lower) - 1
    )


def _is_age(words: Words, number: Number, before: str) -> bool:
    """True for "a medic of 29", not for "a group of 29"."""
    first = number.first
    one = first > 2 and before == "of" and words.lower[first - 3] in ("a", "an", "the")
    if one and words.lower[first - 2].endswith("s"):
        return False  # "the names of 467 soldiers"
    return one and words.is_person(first - 2) and number.form == "cardinal"


def _is_age_limit(words: Words, number: Number) -> bool:
    """True for "those under 25", "under-25 captives"."""
    first = number.first
    first_word = words.lower[first]
    if first and first_word in ("over", "above") and first < number.core:
        of_persons = words.is_person(first - 1) or words.lower[first - 1] in ("those", "anyone")
        low = number.quantity.low or 0
        if of_persons and low <= _OLDEST:
            return True  # "men over fifty"
    under = number.quantity.qualifier == "less-than" and words.lower[first] == "under"
    return under or tuple(words.lower[max(0, first - 2) : first]) in _AGES


def _is_label(words: Words, number: Number, before: str) -> bool:
    """True for "phase 2", not for the 33 of "in the first phase 33 hostages are to come"."""
    person = words.person_follows(number.last)
    counted = words.lower[number.first - 2] in ORDINALS if number.first > 1 else False
    if counted:
        return False  # "on the first day 390 came home"
    return before in small.NUMBERED and number.first == number.core and not person
