"""Rounds and stages: of exchanging prisoners, or of something else ("second round of talks")."""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Chunked
from parley.rules.words import word_set

STAGES: Final = word_set("stage stages phase phases round rounds part bout")

_ROUNDS: Final = word_set("round rounds bout")
_OF_EXCHANGE: Final = re.compile(
    r"\W*(?:of|in) (?:the |an? |this )?(?:[\w-]+ ){0,3}"
    r"(?:exchange|swap|handover|releases?\b|repatriation|mediation)",
    re.IGNORECASE,
)
_AGREED_IN: Final = re.compile(r"A_?[@I](?:_?[sl]_?[@I])?_?$")
_OF_OTHERS: Final = re.compile(
    r"\W*of\b|.*\b(?:talks?|negotiat\w+|consultations?|lasted)\b", re.IGNORECASE
)
_AT_IT: Final = re.compile(r"\b(?:in|at|during|after|following) (?:the |a |their |its )?$", re.I)
_AGREED: Final = re.compile(r"X(?!,A)[^GRYEc;.]*?A|X[^GRYEcNBQ;.]*D[egq]")
"""What came of a round of talks: "at a second round they agreed to", "produced a deal to swap"."""


def is_of_exchanges(text: str, chunked: Chunked, at: int, near: bool) -> bool:
    """True unless a stage or round is one of something else.

    Where exchanges are spoken of (``near``), a round of nothing named is one of theirs.
    """
    item = chunked.items[at]
    if item.word not in STAGES:
        return True
    end = chunked.end(at)
    if _OF_EXCHANGE.match(text, end, end + 60):
        return True
    sentence = chunked.sentence
    talks = _OF_OTHERS.match(sentence.text, end - sentence.start) or _came_to_terms(chunked, at)
    return near and item.word in _ROUNDS and not talks


def _came_to_terms(chunked: Chunked, at: int) -> bool:
    """True for "in the second round, on June 2, the sides agreed to", "produced a deal to"."""
    if _AGREED_IN.search(chunked.signs, 0, at):
        return True  # "the swap agreed in the second round"
    agreed = _AGREED.match(chunked.signs, at)
    if agreed is None:
        return False
    before = chunked.sentence.text[: chunked.start(at) - chunked.sentence.start]
    return agreed.group()[-1] != "A" or bool(_AT_IT.search(before))
