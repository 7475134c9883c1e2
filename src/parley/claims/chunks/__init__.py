"""Sentences as short strings of signs: what the rules about clauses read.

A sentence of thirty words becomes ten or fifteen ``Item``s, each with a sign (one character), so
that rules are regular expressions over signs (``parley.rules``), read by the fast engine every
Python has. ``parley.claims.chunks.chunker`` makes them; nothing in here decides what a sentence
means.
"""

from __future__ import annotations

from parley.actors.known_by import Actor
from parley.rules.dates import DateMention
from parley.rules.numbers import Number
from parley.rules.signs import SIGNS
from parley.text import Sentence

__all__ = ["SIGNS", "Chunked", "Figure", "Item"]


class Figure:
    """A counted group: the number, what it counts, and what the words around it tell."""

    def __init__(self, number: Number, noun: str) -> None:
        self.number = number
        self.noun = noun  # persons | bodies | exchanges | deals | bare | other
        self.category: str | None = None
        self.side: str | None = None  # from "Ukrainian", "of Ukraine's"
        self.both: tuple[str, ...] = ()  # the two of "Russian and Ukrainian soldiers"
        self.dual: tuple[str, ...] = ()  # the two of one "US-Russian" citizen
        self.owner: str | None = None  # its, their, our: whose persons, still to be resolved
        self.part = False  # "of them", "of the 84"
        self.hint: str | None = None  # "defenders": the side that calls its soldiers so
        self.together: int | None = None  # what its list makes, where as many were told of
        self.whole: int | None = None  # 84 in "33 of the 84"
        self.another = False  # "another 31", "the remaining 98"
        self.head = ""
        self.definite = False  # "the 32"


class Item:
    """One chunk of a sentence: tokens [first, last) under one sign."""

    def __init__(
        self,
        sign: str,
        first: int,
        last: int,
        word: str = "",
        actor: Actor | None = None,
        candidates: tuple[Actor, ...] = (),
        side: str | None = None,
        figure: Figure | None = None,
        date: DateMention | None = None,
        label: str | None = None,
        negated: bool = False,
    ) -> None:
        self.sign = sign
        self.first = first
        self.last = last
        self.word = word
        self.actor = actor
        self.candidates = candidates
        self.side = side
        self.figure = figure
        self.date = date
        self.label = label  # a name found by its form
        self.negated = negated
        self.future = False
        self.passive = False
        self.perfect = False
        self.so_far = False  # "has so far brought home"

    def over(self, first: int, last: int) -> Item:
        """The same name over other tokens."""
        return Item(
            self.sign,
            first,
            last,
            self.word,
            self.actor,
            self.candidates,
            self.side,
            label=self.label,
        )


class Chunked:
    """A sentence with its items; ``signs`` is one character for each item."""

    def __init__(self, sentence: Sentence, items: list[Item]) -> None:
        self.sentence = sentence
        self.items = items
        self.tokens = sentence.tokens.words
        self.signs = "".join([item.sign for item in items])

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
