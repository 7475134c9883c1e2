"""What a sentence only compares with: "the first since the last swap, in February, when 30 …".

A figure or a date inside such words is the other exchange's, one outside them is not.
"""

from __future__ import annotations

from typing import Final

from parley.claims.chunks import Chunked
from parley.rules.wording import Wording

_ASIDE: Final = Wording(
    r"\b(?:since|after|than|compared (?:with|to)|in contrast (?:with|to)|as|like|unlike)"
    r"(?: (?:in|at|during|on|for|that|those|the one|of))*"
    r" (?:the |its |their )?(?:previous|last|preceding|earlier|prior|most recent)"
    r" (?:\w+[ -]){0,3}?"
    r"(?:exchange|swap|handover|release|round|time|one|repatriation|operation)s?\b"
    r"(?:(?! and | as )[^,;:.\"”])*"
    r"(?:, (?:on |in )?[^,;:.\"”]{0,20}(?=,))?"
    r"(?:,? (?:when|in which|during which|which)\b[^,;:.\"”]*)?",
    "previous", "last", "preceding", "earlier", "prior", "recent",
)  # fmt: skip


def asides(chunked: Chunked) -> list[tuple[int, int]]:
    """Where a sentence compares with an earlier exchange, as offsets in its text."""
    return [match.span() for match in chunked.sentence.matches(_ASIDE)]


def is_inside(places: list[tuple[int, int]], offset: int) -> bool:
    """True for an offset within one of some places."""
    return any(start <= offset < end for start, end in places)


def is_compared(chunked: Chunked, start: int) -> bool:
    """True where the offset ``start`` of the report stands in what is only compared with."""
    return is_inside(asides(chunked), start - chunked.sentence.start)
