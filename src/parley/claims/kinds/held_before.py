"""How those freed were held before: "40 of them were held in Taganrog" counts no captives left."""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.kinds.counted import Counted
from parley.claims.kinds.past import Past
from parley.claims.kinds.readings import Frame
from parley.claims.kinds.subsets import is_of_those_told
from parley.rules.words import FREED_NOUNS, NOW

_OF_NOW: Final = ("leaves-with", "left-are", "there-are-left", "knows-of", "remain")
_WHOM: Final = frozenset(["whom", "which"])
_STOPS: Final = ";:."
_AMONG_FREED: Final = re.compile(r"<_?p?[GRYEgc]c?_?u_?$")
"""Before whom it counts: "among those freed were ten civilians held for years"."""


def is_of_freed(case: Counted) -> bool:
    """True for "among them are two priests held since 2022", where ten were freed."""
    if _AMONG_FREED.search(case.chunked.signs, 0, case.at):
        return True
    figure, base = case.figure, case.base
    if not figure.part or base is None or base.kind != "released" or not base.may_hold(figure):
        return False
    if figure.whole is not None and figure.whole != base.quantity.number:
        return False
    if case.name in _OF_NOW and case.figure.head in _WHOM:
        return False  # "of whom 700 remain in Russia"
    told = "<" in case.chunked.signs[: case.at] or figure.head in FREED_NOUNS
    return (
        told
        or is_of_those_told(case.chunked, case.at, base.head)
        or not _speaks_of_now(case.chunked, case.at)
    )


def tells_how_held(past: Past, chunked: Chunked, at: int, frame: Frame) -> bool:
    """True for a group that no more can be than were freed, of whom nothing is said of now."""
    if frame.then != "held":
        return False
    figure = chunked.items[at].figure
    assert figure is not None
    number = figure.number.quantity.number or 0
    again = "released" in past.kinds_of(figure.number.quantity)
    if chunked.words(frame.at.get("verb", 0))[0] == "had":
        return again or number == 1 or past.freed_within(chunked.sentence.index, 1)
    own = figure.side or figure.owner or figure.part
    verb = frame.verb
    holds = frame.rule == "holds" and verb is not None and verb.word.endswith("s")
    few = not (holds or frame.rule in _OF_NOW) and 0 < number <= past.most_freed()
    return few and not own and not _speaks_of_now(chunked, at)


def _speaks_of_now(chunked: Chunked, at: int) -> bool:
    """True where the clause of the group at item ``at`` tells what is, or still is."""
    first = max(chunked.signs.rfind(stop, 0, at) for stop in _STOPS) + 1
    ends = [end for stop in _STOPS if (end := chunked.signs.find(stop, at)) >= 0]
    last = min(ends, default=len(chunked.items))
    tokens = chunked.tokens[chunked.items[first].first : chunked.items[last - 1].last]
    return any(token.lower in NOW for token in tokens)
