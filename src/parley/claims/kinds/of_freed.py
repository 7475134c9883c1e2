"""What is told of some of those freed: "Eleven had been sentenced", "15 of them need surgery".

Whatever the clause of such a figure says, how its persons were held, wounded or tried, or what is
to be done for them, they are part of those who came home.
"""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.kinds.past import Group, Past
from parley.claims.kinds.readings import Frame
from parley.rules.signs import HOLDING, PASSING
from parley.rules.words import CARE, FATES, FREED_NOUNS, NOW, POINTING, STATES

_NEAR: Final = 2  # sentences
_OPENS: Final = re.compile(r'(?:^|[;:]|,\+|\+|^<_?[gGRYE]{0,2},)[_"]?$')
_OPENED: Final = re.compile(r"<[_gGRYE]{0,2},?u?_?$")
# "Of the 417 who came home on Friday, nine had been in captivity for years"
_OF_RETURNED: Final = re.compile(r"_?O_?[NQ]w?[cGRY][^,;:.NQBwhHkA]*,$")
_THERE: Final = (["are", "in"], ["are", "still"], ["are", "now"], ["are", "being"])
_STILL: Final = NOW & frozenset(["still", "remain", "remains", "left", "languish", "behind"])


def is_of_those_told_of(past: Past, chunked: Chunked, at: int, frame: Frame | None) -> bool:
    """True for a figure of some of those freed, or of those still held; the first are a part."""
    figure = chunked.items[at].figure
    if figure is not None and is_of_those_freed(past, chunked, at, frame):
        figure.part = True
        return True
    return _is_of_those_held(past, chunked, at)


def is_of_those_freed(past: Past, chunked: Chunked, at: int, frame: Frame | None) -> bool:
    """True for a figure that tells of some of those a sentence before it, or its own, freed."""
    figure = chunked.items[at].figure
    if figure is None or figure.another or figure.whole is not None:
        return False
    if _are_freed_apart(chunked, frame) or _are_still_held(chunked, at):
        return False
    if _OF_RETURNED.match(chunked.signs[:at]):
        return True
    if _is_named_part(chunked, at):
        base = past.antecedent(figure, chunked)
        near = base is not None and chunked.sentence.index - base.sentence <= _NEAR
        return near and base is not None and _is_freed(base) and base.may_hold(figure)
    last = past.last
    return last is not None and _is_freed(last) and _is_bare(last, chunked, at)


def _is_of_those_held(past: Past, chunked: Chunked, at: int) -> bool:
    """True for "of whom eleven are believed to be dead", told of captives."""
    figure = chunked.items[at].figure
    if figure is None or not _is_named_part(chunked, at):
        return False
    base = past.antecedent(figure, chunked)
    near = base is not None and chunked.sentence.index - base.sentence < _NEAR
    return near and base is not None and base.kind == "held" and base.may_hold(figure)


def _is_named_part(chunked: Chunked, at: int) -> bool:
    """True for "15 of them", "among them nine"."""
    figure = chunked.items[at].figure
    if figure is None or not figure.part:
        return False
    pointing = figure.head in POINTING or figure.head in FREED_NOUNS
    return pointing or _OPENED.search(chunked.signs, 0, at) is not None


def _is_freed(base: Group) -> bool:
    return base.kind == "released" and len(base.sides) == 1 and base.sides[0] is not None


def _is_bare(last: Group, chunked: Chunked, at: int) -> bool:
    """True for the number that opens "Eleven had been sentenced", right behind those freed."""
    item, sentence = chunked.items[at], chunked.sentence
    if item.sign != "Q" or item.figure is None or last.paragraph != sentence.paragraph:
        return False
    if sentence.index - last.sentence > 1 or not _OPENS.search(chunked.signs[:at]):
        return False
    number, whole = item.figure.number.quantity.number, last.quantity.number
    fewer = number is not None and whole is not None and 1 < number < whole
    behind = [token.lower for token in chunked.tokens[item.last : item.last + 3]]
    told = bool(behind) and behind[0] in STATES and FATES.isdisjoint(behind)
    return fewer and told and behind[:2] not in _THERE


def _are_freed_apart(chunked: Chunked, frame: Frame | None) -> bool:
    """True where the clause says when they passed, or will pass, from one side to the other."""
    verb = frame.verb if frame is not None else None
    passing = verb is not None and verb.sign in PASSING
    cared_for = any(token.lower in CARE for token in chunked.tokens)
    return passing and not cared_for


def _are_still_held(chunked: Chunked, at: int) -> bool:
    """True for "twelve of them are still in captivity", not for "remain in hospital"."""
    behind = chunked.items[at + 1 :]
    if HOLDING.isdisjoint(item.sign for item in behind):
        return False
    words = {token.lower for token in chunked.tokens[chunked.items[at].last :]}
    now = words & {"are", "is"} and not words & {"had", "were", "was", "been"}
    return bool(words & _STILL or now) and not words & CARE
