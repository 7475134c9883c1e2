"""Which exchange it is: "the 49th swap", "exchange No. 54", "the fourth of the month".

A bare ordinal numbers the exchange where it is said of one ("it was the 67th", "Kyiv counts it as
the 53rd"), and by default where exchanges are spoken of and it counts on over a time ("the 58th
since 2022").
"""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Chunked, Item
from parley.claims.kinds.exchange_counts import MOST, OPERATIONS, value_of
from parley.claims.kinds.rounds import STAGES, is_of_exchanges
from parley.rules.signs import SWAPPING
from parley.rules.words import word_set

_WAR: Final = re.compile(
    r"of (?:the|this|its|full)[\w -]{0,20}\b(?:war|invasion|conflict)"
    r"|since the (?:start|beginning|invasion)|(?:of|in) (?:19|20)\d\d|this year"
    r"|since (?:24 )?february|since the (?:full|russian)|under the ceasefire",
    re.IGNORECASE,
)
_SHORT_SPAN: Final = re.compile(
    r"\b(?:in|for|within) (?:\w+ ){0,2}(?:days|weeks|months|hours)\b", re.IGNORECASE
)
_NUMBERED: Final = re.compile(
    r"\b(?:exchange|swap|handover|(?:is|was|it)(?: now| already)?|as|under)\W{1,2}"
    r"(?:No\.?|number|№|#):?\s?$|\bnumbered\s$",
    re.IGNORECASE,
)
_OF_SWAP: Final = re.compile(r"\b(?:exchange|swap)\W{0,2}(?:No\.?|number|№|#):?\s?$", re.IGNORECASE)
_ROUNDS: Final = frozenset(["round", "rounds", "exchanges", "swaps"])
_IN_ROW: Final = re.compile(r"x(?:Q\+)?$")
_NUMBER: Final = re.compile(r"\bNo\.?\s?$")
_NUMBERING: Final = ("no", "number", "numbered", "№", "#")
"""What stands before a number that numbers: a cheap test before the searches."""
_AGAIN: Final = frozenset("gGrRqYeEx=m")
_BUSES: Final = frozenset("pc")  # "buses carrying prisoners crossed the border"
_SUBJECT: Final = re.compile(r"(?:[xXDP]|[_])[_IO@dU,\"SskCpjlG^]{0,7}?[uy+][_^d]{0,3}$")
_POINTED: Final = re.compile(r"(?:d_|^_)u_?$")  # "Sunday's was the fourth", "this was the 61st"
_NAMED: Final = re.compile(
    r"(?:y[Px]|[ytZ]P|t_?x)_?$"
)  # "called it the tenth", "number the swap 72nd"
_THIS: Final = frozenset(["this", "that", "'s"])
_ARTICLES: Final = frozenset(["the", "a", "an", "its", "their", "'s"])
_CALLING: Final = word_set("as calls called call calling")
_NAMED_AS: Final = word_set("as became becomes become")
_MAKING: Final = word_set("makes made making make")
_JOINED: Final = re.compile(r"[QX][COS_dI]{1,6},?\+_?$")  # "the second this year and the 61st"
_JOINED_WITH: Final = re.compile(r"\+_?X")  # "the 65th and 66th exchanges"
_LISTED: Final = re.compile(r"[.;,)]|\+_?Q|$")
_APPOSED: Final = re.compile(r"[xXD],_?$")
_COUNTS_ON: Final = re.compile(r"[SC]|Id|OC|Od|_?m|[.,)]$")
_OF_ITS_KIND: Final = frozenset(["its", "kind", "war", "conflict", "invasion", "truce", "ceasefire",
                          "year", "month", "week"])  # fmt: skip
_OF_PRISONERS: Final = re.compile(r"O[_j]{0,2}[px]|[GRYE]")  # "third batch of the swap", "freed"
_PERSONS: Final = word_set("group batch contingent those they prisoners captives others people")
_BEFORE_ORDINAL: Final = 16  # items


def is_ordinal(text: str, chunked: Chunked, at: int, near: bool) -> bool:
    """True for an ordinal in a count ("the 49th swap"), not for "first swap in weeks"."""
    item = chunked.items[at]
    assert item.figure is not None
    if item.word in STAGES and value_of(item) == 1:
        return False
    if item.figure.noun == "deals" and item.word not in OPERATIONS:
        again = not _AGAIN.isdisjoint(chunked.signs) or _BUSES.issubset(chunked.signs)
        homecoming = bool(_OF_PRISONERS.match(chunked.signs, at + 1))
        if value_of(item) < 2 or not ((item.word == "time" and again) or homecoming):
            return False
    if value_of(item) > 1:
        return is_of_exchanges(text, chunked, at, near)
    return _scopes_the_war(text, chunked, at)


def is_bare_ordinal(text: str, chunked: Chunked, at: int, near: bool) -> bool:
    """True for "the handover was the 67th in the war", "… and the fourth this year"."""
    before = _JOINED.search(chunked.signs, 0, at)
    if before is not None and _is_ordinal_item(chunked.items[before.start()]):
        if chunked.signs[before.start()] == "X":
            return value_of(chunked.items[at]) > 1 or _scopes_the_war(text, chunked, at)
        return is_bare_ordinal(text, chunked, before.start(), near)
    behind = _JOINED_WITH.match(chunked.signs, at + 1)
    if behind is not None and _is_ordinal_item(chunked.items[behind.end() - 1]):
        return True
    if value_of(chunked.items[at]) > 2 and _is_of_the_war(text, chunked, at):
        return True
    said = _is_said_of_exchange(chunked, at, near)
    if not (said or (near and _counts_on(chunked, at))):
        return False
    return value_of(chunked.items[at]) > 1 or _scopes_the_war(text, chunked, at)


def is_numbered(text: str, chunked: Chunked, at: int, near: bool) -> bool:
    """True for "exchange No. 54", "it was number 66", "the tenth this year and No. 58"."""
    if chunked.items[at].sign == "Q" and _is_in_row(chunked, at):
        return True
    start = chunked.start(at)
    first = max(0, start - 24)
    many = value_of(chunked.items[at]) > MOST  # "Saturday's group numbered 307"
    if many or not text[first:start].rstrip().rstrip(".:").lower().endswith(_NUMBERING):
        return False
    if _OF_SWAP.search(text, first, start):
        return True
    if near and _NUMBERED.search(text, first, start) and not _numbers_persons(chunked, at):
        return True
    exchange = "x" in chunked.signs or "X" in chunked.signs
    return exchange and bool(_NUMBER.search(text, first, start))


def _numbers_persons(chunked: Chunked, at: int) -> bool:
    """True for "the group freed in August numbered 22", "they numbered 60"."""
    if chunked.words(at - 1)[-1:] != ["numbered"] or chunked.items[at].sign not in "NQ":
        return False
    before = chunked.tokens[: chunked.items[at].first]
    return any(token.lower in _PERSONS for token in before)


def _is_in_row(chunked: Chunked, at: int) -> bool:
    """True for the numbers of "these were rounds 72 and 73"."""
    before = _IN_ROW.search(chunked.signs, max(0, at - 3), at)
    listed = before is not None and chunked.items[before.start()].word in _ROUNDS
    return listed and bool(_LISTED.match(chunked.signs, at + 1))


def _is_ordinal_item(item: Item) -> bool:
    return item.figure is not None and item.figure.number.form == "ordinal"


def _is_said_of_exchange(chunked: Chunked, at: int, near: bool) -> bool:
    """True where an exchange is the subject, or is called so: "the handover was the 67th"."""
    left, right = chunked.signs[:at], chunked.signs[at + 1 : at + 2]
    if right not in '.,;_dIOSCP@^+wLm")':
        return False
    start = max(0, at - _BEFORE_ORDINAL)
    if near and (_NAMED.search(left, start) or _is_called(chunked, at)):
        return True
    if not any(sign in left for sign in "xXDP"):
        return False
    return bool(_SUBJECT.search(left, start) or _APPOSED.search(left, start))


def _is_called(chunked: Chunked, at: int) -> bool:
    """True for "this was the 61st", "counted as the 59th", "that makes it the fourth"."""
    left, first = chunked.signs[:at], chunked.items[at].first
    tokens = chunked.tokens[max(0, first - 5) : first]
    before = [token.lower for token in tokens if token.lower not in _ARTICLES]
    if _POINTED.search(left) and not _THIS.isdisjoint([token.lower for token in tokens]):
        return True
    made = before[-1:] == ["it"] and not _MAKING.isdisjoint(before)
    return made or (not _CALLING.isdisjoint(before[-1:]))


def _counts_on(chunked: Chunked, at: int) -> bool:
    """True for "the 10th this year and the 58th since 2022" where exchanges are spoken of."""
    here = not SWAPPING.isdisjoint(chunked.signs)
    if value_of(chunked.items[at]) < 3 or chunked.signs[max(0, at - 2) : at].startswith("@"):
        return False
    match = _COUNTS_ON.match(chunked.signs, at + 1)
    if match is not None and match.group() == "Od" and _is_month(chunked.items[at + 2]):
        return False  # "the eighteenth of October"
    if match is not None and (here or match.group()[0] not in ".,)"):
        return True
    last = chunked.items[at].last
    behind = [token.lower for token in chunked.tokens[last : last + 3]]
    return behind[:1] == ["of"] and not _OF_ITS_KIND.isdisjoint(behind)


def _is_of_the_war(text: str, chunked: Chunked, at: int) -> bool:
    """True for "described it as the 54th of the war", "it became the 54th since the invasion"."""
    first = chunked.items[at].first
    before = [token.lower for token in chunked.tokens[max(0, first - 2) : first]]
    called = before[-1:] == ["the"] and before[0] in _NAMED_AS
    return called and _scopes_the_war(text, chunked, at)


def _is_month(item: Item) -> bool:
    """True for a month without its year."""
    return item.date is not None and item.date.month is not None and item.date.year is None


def _scopes_the_war(text: str, chunked: Chunked, at: int) -> bool:
    """True for a first in the whole war or year, not for "the first swap in weeks"."""
    start, end = chunked.span(max(0, at - 2), min(len(chunked.items), at + 8))
    return bool(_WAR.search(text, start, end)) and not _SHORT_SPAN.search(text, start, end)
