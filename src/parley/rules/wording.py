"""Patterns over the text of a sentence, each with the words it cannot do without."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Final


def has_any(text: str, words: tuple[str, ...]) -> bool:
    """True where one of some words stands in a text, be it inside another word."""
    for word in words:  # noqa: SIM110 - any() would cost as much as the search it spares
        if word in text:
            return True
    return False


class Cues:
    """Words in lower case, one of which a sentence must have to be looked at; most have none.

    They are not sought in each sentence: what a word can be a cue of is found out once for all its
    places (``cued``), and a sentence knows the numbers of the cues it may have. The rarer the words
    the better; where they are common, one of the words ``beside`` must stand there too.
    """

    def __init__(self, *words: str, beside: tuple[str, ...] = ()) -> None:
        self.words = words
        self.plain = all(word == _stem(word) for word in words)
        self.beside: Cues | None = Cues(*beside) if beside else None
        self.number = len(_STEMS)
        _STEMS.append(tuple([_stem(word) for word in words]))
        _CUED.clear()


class Wording(Cues):
    """An expression in lower case that is tried where one of its cues stands.

    What its alternatives begin with is best told once, before them: ``\\b(?:one|other)``.
    """

    def __init__(self, expression: str, *cues: str, beside: tuple[str, ...] = ()) -> None:
        super().__init__(*cues, beside=beside)
        self.expression = expression

    @property
    def pattern(self) -> re.Pattern[str]:
        """The expression, compiled when it is first tried: a short report meets few of them."""
        return _pattern(self.expression)


def cued(words: Iterable[str]) -> set[int]:
    """The numbers of the cues that may stand in some words."""
    numbers: set[int] = set()
    for word in words:
        known = _CUED.get(word)
        if known is None:
            known = _cued_by(word)
        if known:
            numbers.update(known)
    return numbers


_STEMS: Final[list[tuple[str, ...]]] = []
"""What stands in a word where a cue does, for all cues by their numbers."""
_CUED: Final[dict[str, frozenset[int]]] = {}
_MOST_KNOWN: Final = 50_000


def _cued_by(word: str) -> frozenset[int]:
    """The cues a word may be one of; they are kept for its other places."""
    if len(_CUED) >= _MOST_KNOWN:
        _CUED.clear()
    spaced = f" {word} "
    _CUED[word] = frozenset([n for n, stems in enumerate(_STEMS) if has_any(spaced, stems)])
    return _CUED[word]


def _stem(cue: str) -> str:
    """The longest word of a cue, with the spaces it is known to have beside it.

    >>> _stem(" are in "), _stem("the last"), _stem("one-to-one")
    (' are ', ' last', 'one')
    """
    words: list[str] = re.findall(" ?[a-z]+ ?", cue.replace(" ", "  "))
    return max(words, key=len)


@cache
def _pattern(expression: str) -> re.Pattern[str]:
    return re.compile(expression)
