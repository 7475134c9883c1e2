"""Figures over several days or stages of an exchange, taken together.

"1,000 came home over three days", "from Friday to Sunday": they are the story's own only where the
story opens with the whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain, product
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.events.near_dates import clause, date_near, dates_another_matter
from parley.rules.signs import COUNTED
from parley.rules.wording import Wording

_BEHIND: Final = Wording(
    r"\b(?:over|within|in (?:the (?:past|last|space of)|little more than|less than|just|only))"
    r" (?:\w+ ){0,3}?(?:days|weeks?|months?)\b",
    "days", "week", "month",
)  # fmt: skip
_STAGES: Final = r"(?:stages|phases|parts|rounds|batches|groups|handovers|exchanges|swaps)"
_NUMBER: Final = r"(?:two|three|four|five|six|seven|eight|nine|ten|several|few|\d+)"
_OPENS: Final = r"(?:\A\W*|[,;:(] (?:and |but |so )?|\b(?:that|said|says|thus|so) )"
_ALL: Final = r"(?:all|the|these|those|its|their|just|only|past|last|space|of|less|than|first)"
_BEFORE: Final = Wording(
    rf"{_OPENS}(?:over|within|in|during|across|throughout) (?:{_ALL} )*"
    rf"(?:{_NUMBER} (?:days|{_STAGES})\b|(?<=first ){_NUMBER}(?=,)|(?<=e )(?:days|{_STAGES})\b"
    rf"|(?<=all ){_STAGES}\b)"
    r"(?=([^;.:]*))",
    "days", "stages", "phases", "parts", "rounds", "batches", "groups", "handovers", "exchanges",
    "swaps", "first ",
)  # fmt: skip
"""Before a figure: "in three days", "over the first two, on Friday and Saturday,"."""
_OF_TOTAL: Final = re.compile(r"t_?(?:O|<)[^;:.,NQBVxX]{0,10}$")
_ENDED: Final = re.compile(r"[,;.:]|\bfirst\b|exchange|swap|captivity|held")
_FROM_TO_BEFORE: Final = re.compile(r"d(?P<till>[T+m-])[dQ][^;:.dNBVX]*$")
_FROM_TO_BEHIND: Final = re.compile(r"[^NBVQX,;:.y^+A]*d(?P<till>[T+m-])[dQ]")
_NIGHT: Final = frozenset(["night", "overnight", "midnight"])
_MOST: Final = 4  # stages that are added up


def covers_several(chunked: Chunked, at: int) -> bool:
    """True for a figure that counts over days: "1,200 came home in little more than a week"."""
    text = chunked.sentence.lower
    start, end = (place - chunked.sentence.start for place in chunked.span(at, at + 1))
    if chunked.sentence.has(_BEHIND):
        total = _OF_TOTAL.search(chunked.signs, 0, at)
        if total is not None:  # "the number of those who came over the three days at 706"
            first = chunked.span(total.start(), at)[0] - chunked.sentence.start
            if _BEHIND.pattern.search(text, first, end) is not None:
                return True
        match = _BEHIND.pattern.search(text, end)
        if match is not None and not _ENDED.search(chunked.sentence.text, end, match.start()):
            return True
    near = date_near(chunked, at)
    if near is not None and near.date is not None and near.date.last_day and near.date.day:
        return near.date.last_day - near.date.day > 1  # "May 23 to 25", not "the night of 23-24"
    return _lasts(chunked, at, start) or _from_to(chunked, at)


def _lasts(chunked: Chunked, at: int, start: int) -> bool:
    """True for "in three days 1,000 have returned", the first figure behind such words."""
    for match in chunked.sentence.matches(_BEFORE):
        if match.end() <= start <= match.end(1):
            behind = chunked.sentence.start + match.end()
            return not any(
                chunked.items[k].sign in COUNTED and chunked.start(k) >= behind for k in range(at)
            )
    return False


def _from_to(chunked: Chunked, at: int) -> bool:
    """True beside two days joined: "from Friday to Sunday", "between 23 and 25 May"."""
    signs = chunked.signs
    first, last = clause(signs, at, ";.")
    before = _FROM_TO_BEFORE.search(signs, first, at)
    match = before or _FROM_TO_BEHIND.match(signs, at + 1, last)
    if match is None or dates_another_matter(chunked, match.start("till") - 1):
        return False
    words = {word for k in range(first, last) for word in chunked.words(k)}
    return _NIGHT.isdisjoint(words)


def sums(own: Iterable[int], stages: Iterable[Iterable[int]]) -> set[int]:
    """What the story's own figures make together with those of other stages.

    >>> sorted(sums([303], [[307], [270, 120]]))
    [423, 427, 573, 577, 610, 693, 697, 730, 880, 1000]
    """
    told = [[*parts, sum(parts)] for parts in map(tuple, stages)][:_MOST]
    made = {0}
    for parts in told:
        made |= {total + part for total, part in product(made, parts)}
    made.discard(0)
    alone = set(chain.from_iterable(told))
    return {total + figure for total, figure in product(made, {0, *own})} - alone
