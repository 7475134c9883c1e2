"""The names of a speaker, once its item is found: several at once, whole names, who carried it.

"Moscow and Kyiv" are two, "officials on both sides" the sides themselves; a name begins at its
title, its article, the role in front of it.
"""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Chunked, Item
from parley.claims.speakers.hearing import Named
from parley.claims.speakers.names import Names
from parley.rules import speech
from parley.rules.words import HONORIFICS

_POSSESSIVE: Final = (["'s"], ["’s"])
_TITLE: Final = re.compile(r'[,"](_(?:[OI/]_?[aosjl_]?){1,2})$')
"""Before a name: "minister of state"."""


def all_named(names: Names, chunked: Chunked, subject: int) -> list[Named]:
    """All names of a subject: "Moscow and Kyiv", "Zelensky and the defence ministry"."""
    items = chunked.items
    together = names.both(chunked, subject) or _officials_of(names, chunked, subject)
    if together:
        return together
    found, at = [names.owner(chunked, subject)], _first_of_name(items, subject)
    several = "soia" if items[subject].sign == "a" else "soi"
    if chunked.sentence.position == "headline" and chunked.signs[: at + 1] == "s,s":
        found.insert(0, names.of(chunked, 0))  # "Moscow, Kyiv announce exchange"
    while at >= 2 and items[at - 1].sign == "+" and items[at - 2].sign in several:
        found.insert(0, names.of(chunked, at - 2))
        at = _first_of_name(items, at - 2)
    adjective = items[at - 2] if at >= 2 and items[at - 1].sign == "+" else None
    if adjective is not None and adjective.sign == "j" and items[subject].sign == "s":
        found.insert(0, Named(adjective.side, adjective.side) if adjective.side else None)
    at = subject
    while at + 2 < len(items) and items[subject].sign in "soi" and items[at + 1].sign == "+":
        at = _last_of_name(items, at + 2)
        if items[at].sign not in "soi":
            break
        found.append(names.of(chunked, at))
    return list(dict.fromkeys(n for n in found if n is not None))


def _officials_of(names: Names, chunked: Chunked, subject: int) -> list[Named]:
    """ "Officials in Moscow and Kyiv", "officials on both sides": the sides themselves."""
    item = chunked.items[subject]
    official = item.sign == "a" and not item.candidates
    if not official and not (item.sign == "_" and _speaks(item)):
        return []
    sides = _two_nations(names, chunked, subject)
    for at, place in enumerate(chunked.items[subject + 1 : subject + 5], subject + 1):
        if place.sign in "&U_" and names.both(chunked, at):
            return names.both(chunked, at)
        if place.sign == "s" and place.side:
            sides.append(Named(place.side, place.side))
        elif place.sign not in "IOF+_@":
            break
    if len(sides) < 2:
        return []
    named = names.of(chunked, subject) if official else None
    unnamed = named is not None and named.label in (speech.UNNAMED_OFFICIAL, named.side)
    return sides if unnamed or not official else []


def _two_nations(names: Names, chunked: Chunked, at: int) -> list[Named]:
    """ "Russian and Ukrainian officials": the two of them."""
    own = chunked.items[at - 1].sign == "j"
    before = at - 2 if own else at - 1
    named = names.of(chunked, at)
    if before < 1 or named is None or chunked.signs[before - 1 : before + 1] != "j+":
        return []
    sides = (chunked.items[before - 1].side, named.side)
    return [Named(side, side) for side in sides if side]


def channel(chunked: Chunked, subject: int, cue: int) -> str | None:
    """The agency or channel that carried the statement, where the sentence names one."""
    if "n" not in chunked.signs:
        return None
    items = chunked.items
    low, high = min(subject, cue), max(subject, cue)
    for at in range(max(0, low - 3), min(len(items), high + 8)):
        item = items[at]
        if item.sign != "n" or item.actor is None or at == subject:
            continue
        before = items[at - 1].sign if at else ""
        if before not in '@LTyI/W"_' and not low < at < high:
            continue
        if "y" in chunked.signs[high + 1 : at] and before not in "@LW":
            continue
        return item.actor.label
    return None


_RANKED: Final = frozenset(
    ["deputy", "acting", "interim", "former", "first", "vice", "assistant", "chief", "caretaker"]
)
"""Before an office: "Deputy Defence Minister"."""


def start_of(chunked: Chunked, at: int) -> int:
    """Where a subject begins: "officials in Moscow and Kyiv" at the officials."""
    items = chunked.items
    while at > 0:
        before = items[at - 1]
        owned = before.word in speech.DETERMINERS or before.word in speech.OWNERS
        if before.sign == "j" or (before.sign == "_" and owned):
            at -= 1
        elif at > 1 and chunked.words(at - 1) in _POSSESSIVE and items[at - 2].sign in "soil":
            at -= 2  # "Ukraine's POW coordination centre"
        elif at > 1 and before.sign in "+IOF" and _speaks(items[at - 2]):
            at -= 2
        elif at > 1 and before.sign == "+" and items[at - 2].sign == "j":
            at -= 2  # "Russian and Ukrainian officials"
        elif (
            items[at].sign == "a"
            and before.sign == "_"
            and _RANKED.issuperset(chunked.words(at - 1))
        ):
            at -= 1  # "Deputy Defence Minister"
        elif items[at].sign == "&" and _speaks(before):
            at -= 1  # "officials on both sides"
        elif before.sign in "soia" and items[at].sign in "soia_":
            at -= 1
        elif before.sign == items[at].sign == "n":
            at -= 1  # "the Telegram channel Baza"
        elif items[at].sign == "i" and before.sign == "_" and is_calling(chunked.words(at - 1)):
            at -= 1  # "Headquarters spokesperson Petro Yatsenko", "its chairman, X"
            if at and items[at - 1].sign == "l":
                at -= 1  # "Chernihiv governor X"
        else:
            break
    titled = _title_before(chunked, at) if items[at].sign in "ia" else None
    return at if titled is None else titled


def _title_before(chunked: Chunked, at: int) -> int | None:
    """Where a title behind a comma begins: "…, Minister of State Lolwah Al Khater told"."""
    title = _TITLE.search(chunked.signs, 0, at)
    if title is None:
        return None
    first = title.end() - len(title.group(1))
    opening = chunked.tokens[chunked.items[first].first : chunked.items[first].last]
    called = any(t.lower in speech.CALLED or t.lower in HONORIFICS for t in opening)
    return first if called else None


def is_calling(words: list[str]) -> bool:
    """True for what a person is called in front of the name, and nothing else."""
    words = [word for word in words if word != "."]
    return 0 < len(words) < 4 and (words[-1] in speech.CALLED or words[-1] in HONORIFICS)


def _speaks(item: Item) -> bool:
    """True for what may speak for a side: "officials", "authorities"."""
    return item.sign in "soia" or (item.sign == "_" and item.word in speech.AUTHORITIES)


def _first_of_name(items: list[Item], at: int) -> int:
    """Where a name begins: at its title, its article."""
    while at and (
        (items[at].sign == "i" and items[at - 1].sign == "a")
        or (items[at - 1].sign == "_" and items[at - 1].word in speech.DETERMINERS)
    ):
        at -= 1
    owned = at > 1 and items[at].sign in "ia" and items[at - 1].word == "'s"
    return at - 2 if owned and items[at - 2].sign in "so" else at


def _last_of_name(items: list[Item], at: int) -> int:
    """Where a name that begins here has its head: past its article, its title."""
    while at + 1 < len(items) and (
        (items[at].sign == "a" and items[at + 1].sign == "i")
        or (items[at].sign == "_" and items[at].word in speech.DETERMINERS)
    ):
        at += 1
    return at
