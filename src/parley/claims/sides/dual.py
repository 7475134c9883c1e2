"""Whose a citizen of two states is, "a US-Russian dual national": not of the one that held him."""

from __future__ import annotations

from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.kinds.readings import Frame
from parley.claims.parties import canonical
from parley.claims.sides.verdict import STRONG, Whose

_HOLDERS: Final = ("giver", "holder", "agent")
_NEAR: Final = 6  # items


def of_dual(
    chunked: Chunked, at: int, frame: Frame | None, parties: tuple[str, ...]
) -> Whose | None:
    """The side of a group of citizens of two states: the first of them that did not hold them."""
    figure = chunked.items[at].figure
    if figure is None or not figure.dual:
        return None
    roles = frame.roles if frame is not None else {}
    near = [item for item in chunked.items[at + 1 : at + _NEAR] if item.sign in "sj"]
    held_by = [*(roles[role] for role in _HOLDERS if role in roles), *near]
    captors = {canonical(item.side, parties) for item in held_by}
    nations = [canonical(nation, parties) for nation in figure.dual]
    side = next((nation for nation in nations if nation not in captors), nations[0])
    return Whose((side,), STRONG, "nationality")
