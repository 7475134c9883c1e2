"""Hedges before and behind a figure, and the bounds they set: "over 200", "95 or more"."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from parley.model import Quantity
from parley.rules.number_words import AFTER, HEDGES
from parley.text import Token

_QUOTES: Final = frozenset("„“\"'(«")
_PARTICLE_VERBS: Final = frozenset(
    ("hand", "hands", "handed", "handing", "turn", "turned", "turns", "turning", "take", "takes",
     "took", "taken", "taking", "give", "gave", "given", "giving", "carried", "carry", "moved",
     "came", "come", "went", "brought", "talk", "talks", "talking", "speak", "speaking",
     "information", "haggling", "haggle", "haggled", "wrangling", "bargaining")
)  # fmt: skip
"""Behind them "over", "about" are no hedges."""
_RISING: Final = frozenset(
    ("own", "owns", "owned", "owning", "add", "adds", "added", "adding", "go", "goes", "gone",
     "went", "going", "rise", "rises", "rose", "risen", "come", "comes", "came", "move", "moved",
     "climbed", "climbs", "crept")
)  # fmt: skip
"""Behind them "up to" is no hedge: "that adds up to 124", "owns up to 48"."""

_SMALL: Final = 20
_ROUND: Final = 10
"""Nobody rounds larger figures to others: "as many as 199" are 199."""


def _by_last_word(
    table: dict[str, tuple[str, ...]],
) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Phrases by their last word, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name, phrases in table.items():
        for phrase in phrases:
            words = tuple(phrase.split())
            found.setdefault(words[-1], []).append((words, name))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


_HEDGES: Final = _by_last_word(HEDGES)


def hedge_before(tokens: list[Token], at: int) -> tuple[str, int]:
    """The hedge that ends just before token ``at`` and where it starts."""
    end = at
    while end and tokens[end - 1].text in _QUOTES:
        end -= 1
    for words, name in _HEDGES.get(tokens[end - 1].lower, ()) if end else ():
        first = end - len(words)
        if first < 0 or any(tokens[first + i].lower != word for i, word in enumerate(words[:-1])):
            continue
        if len(words) == 1 and end > 1 and tokens[end - 2].lower in _PARTICLE_VERBS:
            return "exact", at  # "handed over 175", "turned over 20"
        if words == ("up", "to") and end > 2 and tokens[end - 3].lower in _RISING:
            return "exact", at
        return name, first
    return "exact", at


def hedge_after(tokens: list[Token], last: int) -> tuple[str, int]:
    """The hedge behind a figure ("or more") and the index behind it."""
    for end in (last + 2, last + 1):
        after = tuple([t.lower for t in tokens[last:end]])
        adds = after == ("+",) and any(t.kind == "number" for t in tokens[end : end + 1])
        if after in AFTER and not adds:  # "185 + 20"
            return AFTER[after], last + len(after)
    return "exact", last


@lru_cache(maxsize=1 << 10)
def bounded(value: int, hedge: str, written: str) -> Quantity:
    """A figure with the bounds its hedge gives it; a report has the same again and again."""
    if hedge == "more-than":
        return Quantity(None, value + 1, None, hedge, written)
    if hedge == "at-least":
        return Quantity(None, value, None, hedge, written)
    if hedge == "as-many-as":
        hedge = "exact" if value > _SMALL and value % _ROUND else "at-most"
    if hedge == "at-most":
        return Quantity(None, None, value, hedge, written)
    if hedge == "less-than":
        return Quantity(None, None, value - 1, hedge, written)
    if hedge == "below":
        return Quantity(value, None, value, "about", written)
    return Quantity(value, None, None, hedge, written)
