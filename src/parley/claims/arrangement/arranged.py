"""Tokens of several places as one row, and what words they hold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from parley.claims.chunks.phrases import Words
from parley.rules.signs import HOLDING, PASSING
from parley.text import Token, Tokens

TELLING: Final = PASSING | HOLDING
"""Signs of words that say what became of persons."""
LABELLING: Final = TELLING | frozenset("pbBxD")
"""Signs of words that say what a number counts."""


class Arranged(Tokens):
    """The tokens of an item, which need not stand in the order of the text."""

    @property
    def is_item(self) -> bool:
        """True for those of an item of a list."""
        return True

    def over(self, start: int, end: int) -> tuple[int, int]:
        """The tokens that lie in a stretch of the text, where they stand in one row."""
        inside = [k for k in range(len(self.words)) if start < self.end(k) and self.starts[k] < end]
        if not inside or inside[-1] - inside[0] != len(inside) - 1:
            return 0, 0
        return inside[0], inside[-1] + 1

    def written(self, first: int, last: int) -> str:
        """The words of tokens [first, last), which may come from two places."""
        if self.starts[first] < self.end(last - 1):
            return super().written(first, last)
        return " ".join(token.text for token in self.words[first:last])

    def part(self, first: int, last: int) -> Tokens:
        """Tokens [first, last) alone."""
        return Arranged(self.text, self.words[first:last], self.starts[first:last])


def joined(*parts: Tokens) -> Tokens:
    """Tokens of several places as one row."""
    words: list[Token] = []
    starts: list[int] = []
    for part in parts:
        words += part.words
        starts += part.starts
    return Arranged(parts[0].text, words, starts)


def without(tokens: Tokens, openings: Sequence[tuple[str, ...]]) -> Tokens:
    """Tokens without the opening they begin with."""
    lower = tuple(token.lower for token in tokens.words[:3])
    for opening in openings:
        if lower[: len(opening)] == opening and len(tokens.words) > len(opening):
            return tokens.part(len(opening), len(tokens.words))
    return tokens


def has_sign(tokens: Tokens, signs: frozenset[str]) -> bool:
    """True where a phrase of one of these signs stands in the tokens."""
    words = Words(tokens)
    found = (words.longest(at) for at in range(len(words.tokens)))
    return any(match is not None and match.sign in signs for match in found)
