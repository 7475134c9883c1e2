"""Whether what is agreed is the story's own: its plan, or what the plan came to."""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.events import Calendar
from parley.claims.events.background import earlier, speaks_of_earlier, speaks_of_later
from parley.claims.events.series import covers_several
from parley.claims.events.story import COUNTED, own_date
from parley.claims.found import Amount, Found, amount

_LIVING: Final = ("prisoner", "captive", "pow", "hostage", "detainee")


def place_plans(found: Iterable[Found], calendar: Calendar, planned: bool, bodies: bool) -> None:
    """A plan is the story's where the story is a plan, or is what came of it.

    ``planned``: the story is a plan; ``bodies``: it is about remains.
    """
    found = [f for f in found if f.position != "caption" or f.event == "main"]
    freed = [f for f in found if f.kind in COUNTED and f.event == "main"]
    for f in found:
        if f.kind == "agreement" and f.event != "none":
            own = planned and (f.category != "bodies" or bodies) and not _is_old(f, calendar)
            f.event, f.status = "main" if own or _came_of(f, freed) else "plan1", "agreed"


def plans_bodies(found: Iterable[Found], opening: Iterable[Chunked]) -> bool:
    """True where remains alone are agreed on, and no prisoners where the story opens."""
    agreed = {f.category for f in found if f.kind == "agreement"}
    words = (token.lower for chunked in opening for token in chunked.tokens)
    return agreed == {"bodies"} and not any(word.startswith(_LIVING) for word in words)


def is_as_planned(f: Found, calendar: Calendar, opening: Container[Amount]) -> bool:
    """True for the figure of the story's plan told again: "the 1,000-for-1,000 exchange"."""
    mention = own_date(f)
    undated = mention is None or not calendar.is_other(mention)
    return undated and amount(f.quantity) in opening and not earlier(f.chunked)


def _is_old(f: Found, calendar: Calendar) -> bool:
    """True for what was agreed long ago: "at talks in Stockholm in 2018"."""
    dates = (item.date for item in f.chunked.items[: f.at])
    long_ago = any(date is not None and calendar.is_long_before(date) for date in dates)
    return long_ago or speaks_of_earlier(f.chunked, f.span[0])


def _came_of(f: Found, freed: list[Found]) -> bool:
    """True where as many were freed as had been agreed."""
    figure = f.chunked.items[f.at].figure
    if (figure is not None and figure.another) or speaks_of_later(f.chunked, f.at):
        return False
    alike = (d for d in freed if amount(d.quantity) == amount(f.quantity))
    if any(not f.who or d.who in (None, f.who) for d in alike):
        return True
    number = f.quantity.number
    shares = {d.who for d in freed if number and d.quantity.number == number / _SIDES}
    of_both = f.who is None and len(shares - {None}) == _SIDES
    return of_both and not covers_several(f.chunked, f.at)


_SIDES: Final = 2
