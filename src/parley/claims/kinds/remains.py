"""Which counted groups are remains, though called soldiers: "the bodies of 909 soldiers"."""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.kinds.past import Past

_OF_BODIES: Final = ("bO", "bO_", "bOj")
_BODIES_LISTED: Final = re.compile(r"b_?:[^;.Np]{0,16}$")
_MORE_BODIES: Final = re.compile(r"bO[_j]?B\+$")
_SOLDIERS: Final = (None, "soldiers", "people")


def are_remains(past: Past, chunked: Chunked, at: int) -> bool:
    """True for the group at item ``at`` where the words before it make it remains."""
    item = chunked.items[at]
    ordinal = item.figure is not None and item.figure.number.form == "ordinal"
    if ordinal or item.sign not in "NVQ":
        return False
    if chunked.signs[max(0, at - 3) : at].endswith(_OF_BODIES):
        return True
    if item.sign == "Q":  # "bodies: 501 for 89 in October"
        return bool(_BODIES_LISTED.search(chunked.signs, 0, at)) or _are_more(past, chunked, at)
    if item.sign == "N" and _MORE_BODIES.search(chunked.signs, max(0, at - 5), at):
        return True  # "the bodies of 1,200 Armenian and 160 Azerbaijani soldiers"
    return item.sign == "N" and _are_returned_too(past, chunked, at)


def _are_more(past: Past, chunked: Chunked, at: int) -> bool:
    """True for "6,060 bodies had been repatriated. Moscow was ready to hand over another 2,239"."""
    last, figure = past.last, chunked.items[at].figure
    near = last is not None and chunked.sentence.index - last.sentence == 1
    return near and figure is not None and figure.another and past.are_remains()


def _are_returned_too(past: Past, chunked: Chunked, at: int) -> bool:
    """True for "Kyiv received 909 bodies, while 43 soldiers were returned", not "came home"."""
    last, figure = past.last, chunked.items[at].figure
    here = last is not None and last.sentence == chunked.sentence.index
    soldiers = figure is not None and figure.category in _SOLDIERS
    behind = chunked.signs[at + 1 : at + 3].lstrip("u_")
    return here and soldiers and past.are_remains() and behind[:1] in ("Y", "R", "q")
