"""Whose persons a figure counts, by the figures around it and by most of the report."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from parley.claims.found import Found
from parley.claims.parties import is_state, opposite
from parley.claims.weighing.known import CERTAIN

_OF_SIDES: Final = ("released", "cumulative-released", "held")
_HOME: Final = ("came", "came-back", "was-returned", "return")
_TIMES_LARGER: Final = 3
_TIMES_TOO_LARGE: Final = 10
_MOSTLY: Final = 0.75


def told_by_next(found: Iterable[Found], parties: tuple[str, ...]) -> None:
    """Sides that the next group of the sentence tells: one's part, or what one was given for.

    "215 people, 108 of them Ukrainian marines, were given for 55 captives".
    """
    whole: Found | None = None
    for f in found:
        if whole is not None and whole.chunked is not f.chunked:
            whole = None
        if whole is not None and f.subset:
            _make(whole, f.who, parties)
        elif whole is not None and f.rule.startswith(("for-counterpart", "gapped-for")):
            _make(whole, opposite(f.who, parties), parties)
            _make(f, opposite(whole.who, parties), parties)
        elif whole is not None and whole.kind == f.kind == "bodies" and f.strength >= CERTAIN:
            _make(whole, opposite(f.who, parties), parties)  # "909 came home; Moscow received 41"
        if f.kind in ("released", "bodies") and not f.subset:
            whole = f


def of_both_sides(found: list[Found], parties: tuple[str, ...]) -> None:
    """A group of which both sides' parts are told: "46, 31 of them Ukrainian and 15 Russian"."""
    for at, f in enumerate(found):
        if f.kind != "released" or f.subset or f.strength >= CERTAIN:
            continue
        parts = [p for p in found[at + 1 : at + 5] if p.chunked is f.chunked and p.strength > 1]
        if {*parties} == {p.who for p in parts} and f.quantity.number == sum(
            p.quantity.number or 0 for p in parts
        ):
            f.kind, f.who, f.released_by = "exchange-total", None, None


def one_sided(found: list[Found], parties: tuple[str, ...]) -> None:
    """In a report that counts one side's persons only, an unsided figure counts them too."""
    counted = [f.who for f in found if f.kind in _OF_SIDES and f.who in parties]
    side = max(parties, key=counted.count, default="")
    most = counted.count(side)
    if most < 2 or most < _MOSTLY * len(counted):
        return
    for f in found:
        open_side = f.who is None and not f.strength and "both-together" not in f.rule
        home = f.kind == "released" and f.rule.startswith(_HOME)
        counts = home or f.kind == "cumulative-released"
        if open_side and counts and f.quantity.qualifier != "withheld":
            f.who, f.strength, f.released_by = side, 1, opposite(side, parties)


def of_most_remains(found: Iterable[Found], parties: tuple[str, ...]) -> None:
    """Remains whose side is not told are of the side that got about as many: thousands, dozens.

    Beyond what one side was ever given they are the other's: "15,000 have been returned".
    """
    remains = [f for f in found if f.kind == "bodies"]
    sure = [f for f in remains if f.strength >= CERTAIN or "/agent" in f.rule]
    given = {p: max((f.quantity.number or 0 for f in sure if f.who == p), default=0)
             for p in parties}  # fmt: skip
    side = max(given, key=lambda p: given[p], default=None)
    least = min(given.values(), default=0)
    if side is None or given[side] <= _TIMES_LARGER * least:
        return
    lopsided = least and given[side] > _TIMES_TOO_LARGE * least
    of_armies = all(map(is_state, parties))
    for f in remains:
        number = f.quantity.number or f.quantity.low or 0
        carried = of_armies and "carried-on" in f.rule
        guessed = f.strength == 1 and (carried or f.rule.startswith("cumulative"))
        unsure = guessed or (f.who is None and not f.strength)
        many = lopsided and number * number > given[side] * least
        if unsure and (many or number >= given[side]):
            f.who, f.strength, f.released_by = side, 1, opposite(side, parties)


def _make(f: Found, side: str | None, parties: tuple[str, ...]) -> None:
    """Gives a group without any side the one it turns out to have."""
    if f.who is None and not f.strength and side in parties and "both" not in f.rule:
        f.who, f.strength, f.released_by = side, 1, opposite(side, parties)
