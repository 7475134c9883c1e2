"""Sentences as short strings of signs: what the rules about clauses read.

A sentence of thirty words becomes ten or fifteen ``Item``s, each with a sign (one character), so
that rules are regular expressions over signs (``parley.rules``), read by the fast engine every
Python has. ``parley.claims.chunks.chunker`` makes them; nothing in here decides what a sentence
means.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from parley.actors.known_by import Actor
from parley.rules.dates import DateMention
from parley.rules.numbers import Number
from parley.rules.signs import SIGNS
from parley.text import Sentence, Token

__all__ = ["SIGNS", "Chunked", "Figure", "Item"]


@dataclass(slots=True)
class Figure:
    """A counted group: the number, what it counts, and what the words around it tell."""

    number: Number
    noun: str  # persons | bodies | exchanges | deals | bare | other
    category: str | None = None
    side: str | None = None  # from "Ukrainian", "of Ukraine's"
    both: tuple[str, ...] = ()  # the two of "Russian and Ukrainian soldiers"
    owner: str | None = None  # its, their, our, his: whose persons, still to be resolved
    part: bool = False  # "of them", "of the 84"
    hint: str | None = None  # "defenders": the side that calls its soldiers so
    together: int | None = None  # what the list it stands in makes, where as many were told of
    whole: int | None = None  # 84 in "33 of the 84"
    another: bool = False  # "another 31", "the remaining 98"
    head: str = ""
    definite: bool = False  # "the 32"


@dataclass(slots=True)
class Item:
    """One chunk of a sentence: tokens [first, last) under one sign."""

    sign: str
    first: int
    last: int
    word: str = ""
    actor: Actor | None = None
    candidates: tuple[Actor, ...] = ()
    side: str | None = None
    figure: Figure | None = None
    date: DateMention | None = None
    future: bool = False
    passive: bool = False
    perfect: bool = False
    negated: bool = False
    so_far: bool = False  # "has so far brought home"
    label: str | None = None  # a name found by its form


@dataclass(slots=True)
class Chunked:
    """A sentence with its items; ``signs`` is one character for each item."""

    sentence: Sentence
    items: list[Item]
    tokens: Sequence[Token] = field(init=False)
    signs: str = field(init=False)

    def __post_init__(self) -> None:
        self.tokens = self.sentence.tokens.words
        self.signs = "".join([item.sign for item in self.items])

    def resign(self, at: int, sign: str) -> None:
        """Gives an item another sign."""
        self.items[at].sign = sign
        self.signs = f"{self.signs[:at]}{sign}{self.signs[at + 1 :]}"

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The offsets in the text of items [first, last).

        Where they were put in another order it is the first alone, or the whole line.
        """
        start, end = self.start(first), self.end(last - 1)
        if start < end:
            return start, end
        own = start, self.end(first)
        return own if own[0] < own[1] else (self.sentence.start, self.sentence.end)

    def start(self, at: int) -> int:
        """Where an item starts in the text."""
        return self.sentence.tokens.starts[self.items[at].first]

    def end(self, at: int) -> int:
        """Where an item ends in the text."""
        return self.sentence.tokens.end(self.items[at].last - 1)

    def words(self, at: int) -> list[str]:
        """The words of the item at a place, in lower case."""
        return self.words_of(self.items[at])

    def words_of(self, item: Item) -> list[str]:
        """The words of an item, in lower case."""
        return [token.lower for token in self.tokens[item.first : item.last]]
