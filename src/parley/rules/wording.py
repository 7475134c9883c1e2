"""Patterns over the text of a line or a sentence, each with the words it cannot do without."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache


def has_any(text: str, words: tuple[str, ...]) -> bool:
    """True where one of some words stands in a text, be it inside another word."""
    for word in words:  # noqa: SIM110 - any() would cost as much as the search it spares
        if word in text:
            return True
    return False


@dataclass(frozen=True, slots=True)
class Wording:
    """An expression that is tried only where one of its ``cues`` stands, whatever the capitals.

    A few plain words are found ten times faster than a pattern, and most sentences have none.
    Cues are in lower case.
    """

    expression: str
    cues: tuple[str, ...]

    def search(self, text: str, lower: str) -> re.Match[str] | None:
        """The first match in a text; ``lower`` is the text in lower case.

        >>> wording(r"\\bhow many\\b", "many").search("How many?", "how many?").span()
        (0, 8)
        """
        return _pattern(self.expression).search(text) if has_any(lower, self.cues) else None

    def finditer(self, text: str, lower: str) -> Iterable[re.Match[str]]:
        """All matches in a text."""
        return _pattern(self.expression).finditer(text) if has_any(lower, self.cues) else ()


@cache
def _pattern(expression: str) -> re.Pattern[str]:
    """An expression, compiled when it is first tried: a short report meets few of them."""
    return re.compile(expression, re.IGNORECASE)


def wording(expression: str, *cues: str) -> Wording:
    """An expression and its cues."""
    return Wording(expression, cues)
