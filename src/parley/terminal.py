"""Text for a terminal: one line without control characters, and tables that fit its columns."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence


def printable(value: object) -> str:
    """One line without control characters: text of an article must not drive the terminal."""
    text = "" if value is None else " ".join(str(value).split())
    return "".join(
        "\N{REPLACEMENT CHARACTER}" if unicodedata.category(c) in ("Cc", "Cf", "Cs") else c
        for c in text
    )


def cells(text: str) -> int:
    """How many columns of a terminal the text takes."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    return len(text) + wide - sum(unicodedata.combining(c) != 0 for c in text)


def cut(text: str, width: int) -> str:
    """The text, shortened with an ellipsis so that it takes at most ``width`` columns.

    Words lose their end, an identifier its middle: what tells it from the others is its end.

    >>> cut("one report speaks of it", 11), cut("id:exchange/report-7/main", 16)
    ('one report…', 'id:ex…ort-7/main')
    """
    if cells(text) <= width:
        return text
    if text.isascii() and " " not in text and width >= 12:
        head = width // 3
        return f"{text[:head]}…{text[head + 1 - width :]}"
    while text and cells(text) > width - 1:
        text = text[:-1]
    return text + "…"


def pad(text: str, width: int) -> str:
    """The text in exactly ``width`` columns."""
    text = cut(text, width)
    return text + " " * (width - cells(text))


def fit(widths: Sequence[int], room: int) -> list[int]:
    """Column widths that fit the room: the widest column gives way first, none below 3.

    >>> fit([4, 30, 60], 60)
    [4, 28, 28]
    """
    fitted = list(widths)
    while sum(fitted) > room and max(fitted, default=0) > 3:
        fitted[fitted.index(max(fitted))] -= 1
    return fitted


def table(
    header: Sequence[str], rows: Iterable[Sequence[object]], *, width: int | None = None
) -> str:
    """Rows as aligned text. ``width`` is the room there is; None leaves every cell whole."""
    body = [[printable(value) for value in row] for row in rows]
    widths = [max(map(cells, column)) for column in zip(header, *body, strict=True)]
    if width is not None:
        widths = fit(widths, width - 2 * (len(widths) - 1))
    lines = [list(header), ["─" * size for size in widths], *body]
    return "\n".join("  ".join(map(pad, line, widths)).rstrip() for line in lines)
