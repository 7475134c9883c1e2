"""Ages that stand behind persons as bare numbers: "two brothers, 9 and 12", "one soldier, 24,"."""

from __future__ import annotations

import re

from parley.chunks import Chunked

_LISTED = re.compile(r"[,(]_?(?P<ages>Q(?:[,+]{1,2}Q){0,5})(?=[,.;)-]|$)")
_OLDEST = 110


def mark_ages(chunked: Chunked) -> None:
    """Marks as many bare numbers as there are persons in the group before them as ages."""
    for at, item in enumerate(chunked.items):
        listed = _LISTED.match(chunked.signs, at + 1) if item.sign in "NU" else None
        if listed is None:
            continue
        ages = [k for k in range(listed.start("ages"), listed.end()) if chunked.signs[k] == "Q"]
        if len(ages) == _number(chunked, at) and all(_number(chunked, k) <= _OLDEST for k in ages):
            for age in ages:
                chunked.resign(age, "U")


def _number(chunked: Chunked, at: int) -> int:
    figure = chunked.items[at].figure
    return (figure.number.quantity.number or 0) if figure is not None else 0
