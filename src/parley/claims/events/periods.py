"""What a running figure covers: at what time it held, and since when or over what it counts.

"Putin said in June that 1,348 were held" holds as of June; "the fourth this year" counts the year
alone, "since the invasion" the war, "the eighth it has mediated" the exchanges of one mediator.
Nothing is assumed where the sentence is silent.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from parley.actors import load_actors
from parley.claims.chunks import Chunked
from parley.claims.events import Calendar
from parley.claims.found import Found
from parley.dates.solving import edtf_bounds
from parley.rules.dates import DateMention
from parley.rules.wording import Wording

WAR: Final = "war"
_COUNTS: Final = ("cumulative-released", "exchange-count", "exchange-ordinal")
_STOCKS: Final = (*_COUNTS, "held")
_RUNNING: Final = (*_STOCKS, "accusation")
_WAR: Final = Wording(
    r"\b(?:since|throughout|during|of|in) (?:\S+ ){0,4}?"
    r"(?:the|its|this|their|full-scale) (?:\S+ ){0,4}?"
    r"(?:war|conflict|invasion|hostilities|aggression|special military operation|offensive)\b",
    "war", "conflict", "invasion", "hostilities", "aggression", "military operation", "offensive",
)  # fmt: skip
_MEDIATES: Final = Wording(
    r"mediat|broker|facilitat|negotiated|arranged|\b(?:efforts?|help|assistance|good offices)\b",
    "mediat", "broker", "facilitat", "negotiated", "arranged", "effort", "help", "assistance",
    "good offices",
)  # fmt: skip
_SAYS: Final = re.compile(r"y[_@nI,]{0,2}$")


def limit(found: Iterable[Found], calendar: Calendar, parties: tuple[str, ...]) -> None:
    """Gives running figures their time and scope."""
    for f in found:
        if f.kind in _RUNNING:
            as_of, scope = scope_of(f, calendar, parties)
            f.as_of, f.scope = f.as_of or as_of, f.scope or scope


def scope_of(
    f: Found, calendar: Calendar, parties: tuple[str, ...]
) -> tuple[str | None, str | None]:
    """``as_of`` as EDTF, and ``scope``: war, an EDTF period or "UAE-mediated"; None if not said."""
    as_of = next(_times(f.chunked, f.at, calendar), None)
    if f.kind not in _COUNTS:
        return as_of, None
    return as_of, _mediated(f, parties) or next(_scopes(f, calendar), None)


def _times(chunked: Chunked, at: int, calendar: Calendar) -> Iterator[str]:
    """When the figure held: "as of May", or another day than the report's on which it was told."""
    signs = chunked.signs
    for index, item in enumerate(chunked.items):
        mention = item.date
        if mention is None or mention.time:
            continue
        told = mention.open is None and index < at and ";" not in signs[index:at]
        told = told and calendar.is_other(mention)
        behind_saying = _SAYS.search(signs[max(0, index - 3) : index])
        told = told and bool(behind_saying or (index <= 1 and "y" in signs[index:at]))
        if mention.open == "as-of" or told:
            solved = calendar.solve(replace(mention, open=None))
            if solved.edtf is not None:
                yield solved.edtf
            elif mention.month and not mention.day:
                yield f"XXXX-{mention.month:02}"  # "in August", of a year the text does not give


def _windows(chunked: Chunked, at: int) -> Iterator[tuple[int, int]]:
    """Where the words for a figure stand: behind it, before it, at the head of the sentence."""
    counted = [k for k, item in enumerate(chunked.items) if item.sign in "NBVXQ"]
    behind = next((k for k in counted if k > at), len(chunked.items))
    before = next((k + 1 for k in reversed(counted) if k < at), 0)
    yield at, behind
    if before < at:
        yield before, at
    if before and counted[0] > 0:
        yield 0, counted[0]


def _scopes(f: Found, calendar: Calendar) -> Iterator[str]:
    sentence = f.chunked.sentence
    of_war = sentence.has(_WAR)
    for first, last in _windows(f.chunked, f.at):
        start, end = f.chunked.span(first, last)
        low, high = start - sentence.start, end - sentence.start
        if of_war and _WAR.pattern.search(sentence.lower, low, high):
            yield WAR
        for mention in calendar.mentions:
            if start <= mention.start and mention.end <= end:
                yield from _period(mention, calendar, f.kind)


def _period(mention: DateMention, calendar: Calendar, kind: str) -> Iterator[str]:
    """The year or month counted in, or since when; a day is when something happened."""
    solved = calendar.solve(replace(mention, open=None))
    if mention.open == "since":
        if (mention.year or solved.edtf) and _long_ago(solved.earliest, calendar):
            yield WAR
        elif solved.edtf is not None:
            yield f"{solved.edtf}/.."
    elif mention.open is None and solved.edtf is not None:
        unit = mention.relative.unit if mention.relative is not None else None
        year = unit == "year" or mention.year is not None
        month = unit == "month" or mention.month is not None
        finer = mention.day or mention.weekday is not None or mention.season or mention.holiday
        if not finer and ((year and not month) or (month and kind == "exchange-count")):
            yield solved.edtf


def _long_ago(earliest: str | None, calendar: Calendar) -> bool:
    """True where "since" goes back more than a year, or further than can be told."""
    now = calendar.main.latest if calendar.main is not None else None
    now = now or (edtf_bounds(calendar.context.published or "") or (None, None))[1]
    if now is None or earliest is None:
        return True
    return (date.fromisoformat(str(now)) - date.fromisoformat(earliest)).days > 365


def _mediated(f: Found, parties: tuple[str, ...]) -> str | None:
    """The exchanges of one mediator, where it counts its own or the words tie them to it."""
    chunked = f.chunked
    if not chunked.sentence.search(_MEDIATES):
        return None
    sides = {side for side in f.said.sides if side and side not in parties}
    behind = chunked.signs[f.at + 1 : f.at + 3]
    if not sides and "m" in behind and "," not in behind.partition("m")[0]:
        near = chunked.items[f.at + 1 : f.at + 7]
        sides = {i.side for i in near if i.side is not None and i.side not in parties}
    return f"{_short(next(iter(sides)))}-mediated" if len(sides) == 1 else None


def _short(side: str) -> str:
    """The initials a side goes by, else its name."""
    actor = load_actors().by_label.get(side)
    return (
        next((name for name in actor.names if name.isupper() and "." not in name), side)
        if actor
        else side
    )
