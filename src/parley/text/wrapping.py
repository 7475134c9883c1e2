"""Tell lines that were wrapped at a fixed width, as in mail and text files, from real ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

_NARROWEST: Final = 40
_WIDEST: Final = 110
_SLACK: Final = 8  # a line may stop this much short of the width for no reason seen


def continued_lines(text: str, spans: Sequence[tuple[int, int]]) -> list[bool]:
    """For each line, given as a span of the text, whether it goes on from the line before it.

    A line that starts in lower case does, behind an unfinished one. In a text wrapped at a fixed
    width so does each line whose first word had no room at the end of the line before.

    >>> text = "Kyiv said 95 men\\nare home.\\nMoscow did not."
    >>> continued_lines(text, [(0, 16), (17, 26), (27, 42)])
    [False, True, False]
    """
    near = [
        number
        for number in range(1, len(spans))
        if text.count("\n", spans[number - 1][1], spans[number][0]) <= 1
    ]
    goes_on = [False] * len(spans)
    for number in near:
        end, start = spans[number - 1][1], spans[number][0]
        goes_on[number] = text[start].islower() and start - end < 5 and text[end - 1] not in ".!?:"
    width = _width(text, spans, near)
    if width:
        for number in near:
            if _is_full(text, spans, number, width):
                goes_on[number] = True
    return goes_on


def _width(text: str, spans: Sequence[tuple[int, int]], near: Sequence[int]) -> int:
    """The width the text was wrapped at; 0 where it was not.

    Of the lines with a next one right below, most must be full, and most that follow a full line
    must start inside a sentence: in a list of headlines all start with a capital.
    """
    width = max((spans[n - 1][1] - spans[n - 1][0] for n in near), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    full = [number for number in near if _is_full(text, spans, number, width)]
    inside = sum(text[spans[number][0]].islower() for number in full)
    return width if 5 * len(full) >= 3 * len(near) and 2 * inside >= len(full) else 0


def _is_full(text: str, spans: Sequence[tuple[int, int]], number: int, width: int) -> bool:
    """True where the first word of a line had no room on the line before it."""
    start, end = spans[number]
    above = spans[number - 1][1] - spans[number - 1][0]
    word = text[start : min(end, start + width)].split(None, 1)[0]
    return above + 1 + len(word) > width - _SLACK
