"""Ages that stand behind persons as bare numbers: "two brothers, 9 and 12", "one soldier, 24,"."""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Chunked
from parley.model import Quantity
from parley.rules.numbers import Number

_LISTED: Final = re.compile(r"[,(]_?(?P<ages>Q(?:[,+]{1,2}Q){0,5})(?=[,.;)-]|$)")
_OLDEST: Final = 110


def mark_ages(chunked: Chunked) -> None:
    """Marks as many bare numbers as there are persons in the group before them as ages.

    With his age a person is one: "freed Ksenia Karelina, 33, in exchange for …".
    """
    for at, item in enumerate(chunked.items):
        if item.sign == "Q" and item.figure is not None and _is_persons(chunked, at):
            known, one = item.figure.number, Quantity(1, as_written=_name(chunked, at - 2))
            item.figure.number = Number(
                known.first, known.core, known.last, one, known.form, known.of
            )
        if item.sign == "Q" and _is_of_one(chunked, at):
            chunked.resign(at, "U")
        listed = _LISTED.match(chunked.signs, at + 1) if item.sign in "NU" else None
        if listed is None:
            continue
        ages = [k for k in range(listed.start("ages"), listed.end()) if chunked.signs[k] == "Q"]
        if len(ages) == _number(chunked, at) and all(_number(chunked, k) <= _OLDEST for k in ages):
            for age in ages:
                chunked.resign(age, "U")


def _is_persons(chunked: Chunked, at: int) -> bool:
    """True for the age of a person by name, between commas."""
    return _is_aside(chunked, at) and chunked.signs[at - 2] == "i"


def _is_aside(chunked: Chunked, at: int) -> bool:
    """True for a number between commas that may be an age."""
    commas = chunked.signs[at - 1 : at] == chunked.signs[at + 1 : at + 2] == ","
    return at > 1 and commas and _number(chunked, at) <= _OLDEST


def _is_of_one(chunked: Chunked, at: int) -> bool:
    """True for the age of one person without a name: "the soldier, 24, was captured"."""
    word = chunked.items[at - 2].word if _is_aside(chunked, at) else ""
    return bool(word) and chunked.signs[at - 2] == "p" and not word.endswith(("s", "men", "people"))


def _name(chunked: Chunked, at: int) -> str:
    start, end = (place - chunked.sentence.start for place in chunked.span(at, at + 1))
    return chunked.sentence.text[start:end]


def _number(chunked: Chunked, at: int) -> int:
    figure = chunked.items[at].figure
    return (figure.number.quantity.number or 0) if figure is not None else 0
