"""What a sentence without a figure asks or speaks of: the kind of the figure that answers it.

"How many are left?" asks for a stock, "How many have come home?" for a running total; "the number
of captives is not known" makes "officials put it at 8,000" a stock too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from parley.claims.chunks import Chunked
from parley.rules.signs import FIGURES, HOLDING, PASSING
from parley.rules.wording import Wording
from parley.text import Sentence

_NUMBER: Final = Wording(
    r"\bhow many\b|\b(?:numbers?|figures?|totals?|tally) (?:of|for)\b",
    "how many", "number", "figure", "total", "tally",
)  # fmt: skip
_WHAT_ABOUT: Final = Wording(r"\b(?:what|how) about\b", "what about", "how about")
_LEFT: Final = re.compile(
    r"\b(?:left|remain\w*|still|behind|in (?:captivity|prison|jail)|(?:prisoners|captives) in)\b",
    re.I,
)
_LEAVING: Final = PASSING | frozenset("xX")


@dataclass(frozen=True, slots=True)
class Topic:
    """The kind of figure a sentence is about, and the index of that sentence."""

    kind: str
    sentence: int
    is_question: bool
    paragraph: int
    side: str | None = None  # whose persons it asks for: "And Russians in Ukraine?"


def topic_of(chunked: Chunked, before: Topic | None) -> Topic | None:
    """What a sentence speaks of; a short question goes on with what was asked before it."""
    sentence = chunked.sentence
    asks = sentence.text.rstrip("\"'”’)» ").endswith("?")
    answers = None if asks else _still_answered(sentence, before)
    if not asks and not FIGURES.isdisjoint(chunked.signs):
        return answers
    if not (sentence.search(_NUMBER) or (asks and sentence.has(_WHAT_ABOUT))):
        goes_on = before is not None and ((asks and before.is_question) or _denies(chunked))
        if not goes_on or before is None:
            return answers
        side = (_side(chunked) if asks else None) or before.side
        return replace(before, sentence=sentence.index, side=side)
    kind = _kind(chunked)
    if kind is None:
        return answers
    return Topic(kind, sentence.index, asks, sentence.paragraph, _side(chunked))


def _side(chunked: Chunked) -> str | None:
    """The side of the persons asked or spoken of."""
    return next((i.side for i in chunked.items if i.sign in "jp" and i.side), None)


def _still_answered(sentence: Sentence, before: Topic | None) -> Topic | None:
    """The question a paragraph right below it answers, in more than one sentence."""
    below = before is not None and sentence.paragraph - before.paragraph <= 1
    answered = below and before is not None and before.is_question
    return replace(before, sentence=sentence.index) if answered and before else None


def _denies(chunked: Chunked) -> bool:
    """True for "They have not come home", "Nobody has"."""
    nobody = chunked.sentence.lower.startswith("nobody ")
    return nobody or any(item.sign == "~" or item.negated for item in chunked.items)


def _kind(chunked: Chunked) -> str | None:
    """Exchanges, remains, those held or those freed, whichever a question about numbers names."""
    signs = frozenset(chunked.signs)
    leaving = [item for item in chunked.items if item.sign in _LEAVING]
    if any(item.sign == "x" and item.word.endswith("s") for item in leaving) and "p" not in signs:
        return "exchange-count"
    if leaving and not signs.isdisjoint("bB"):
        return "bodies"
    if any(item.sign not in "xX" for item in leaving):
        so_far = any(item.perfect for item in leaving) or not signs.isdisjoint("SC")
        return "cumulative-released" if so_far else "released"
    held = not HOLDING.isdisjoint(signs) or _LEFT.search(chunked.sentence.text)
    return "held" if held else None
