"""Numbers that count exchanges: "the 49th", "exchange No. 54", "the first in the war"."""

from __future__ import annotations

import re

from parley.chunks import Chunked
from parley.rules.words import word_set

_WAR = re.compile(
    r"of (?:the|this|its|full)[\w -]{0,20}\b(?:war|invasion|conflict)"
    r"|since the (?:start|beginning|invasion)|(?:of|in) (?:19|20)\d\d|this year"
    r"|since (?:24 )?february|since the (?:full|russian)|under the ceasefire",
    re.IGNORECASE,
)
_SHORT_SPAN = re.compile(
    r"\b(?:in|for|within) (?:\w+ ){0,2}(?:days|weeks|months|hours)\b", re.IGNORECASE
)
_NUMBERED = re.compile(r"\b(?:exchange|swap)\W{0,2}(?:No\.?|number|№|#)\s?$", re.IGNORECASE)
_NUMBER = re.compile(r"\bNo\.?\s?$")
STAGES = word_set("stage stages phase phases round rounds part bout")
_OF_EXCHANGE = re.compile(
    r"\W*(?:of|in) (?:the |an? |this )?(?:[\w-]+ ){0,3}(?:exchange|swap|handover)", re.IGNORECASE
)


def is_numbered(text: str, chunked: Chunked, at: int) -> bool:
    """True for "exchange No. 54" and "the tenth this year and No. 58 since the invasion"."""
    start = chunked.tokens[chunked.items[at].first].start
    first = max(0, start - 24)
    if _NUMBERED.search(text, first, start):
        return True
    exchange = "x" in chunked.signs or "X" in chunked.signs
    return exchange and bool(_NUMBER.search(text, first, start))


def is_of_exchanges(text: str, chunked: Chunked, at: int) -> bool:
    """True unless a stage or round is one of something else ("second round of talks")."""
    item = chunked.items[at]
    if item.word not in STAGES:
        return True
    end = chunked.tokens[item.last - 1].end
    return bool(_OF_EXCHANGE.match(text, end, end + 60))


def scopes_the_war(text: str, chunked: Chunked, at: int) -> bool:
    """True for a first in the whole war or year, not for "the first swap in weeks"."""
    start, end = chunked.span(max(0, at - 2), min(len(chunked.items), at + 8))
    return bool(_WAR.search(text, start, end)) and not _SHORT_SPAN.search(text, start, end)
