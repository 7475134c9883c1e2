"""What the commands share when they print: tables, progress, atomic files, nearest names.

Data goes to standard output, everything else to standard error. Colour is Click's own
(``click.style`` with ``click.echo``): it is dropped when the output is no terminal, and the group
switches it off under NO_COLOR.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar

import click

from parley.errors import ParleyError

T = TypeVar("T")


def nearest(name: str, names: Iterable[str]) -> str:
    """`` (did you mean build?)``, or nothing where no name is near.

    >>> nearest("biuld", ["build", "query"])
    ' (did you mean build?)'
    """
    near = get_close_matches(name, list(names), n=3)
    return f" (did you mean {' or '.join(near)}?)" if near else ""


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


def print_table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a table that fits the terminal, or COLUMNS; otherwise every cell stays whole."""
    narrow = sys.stdout.isatty() or "COLUMNS" in os.environ
    room = shutil.get_terminal_size().columns if narrow else None
    click.echo(table(header, rows, width=room))


def progress(items: Iterable[T], what: str, *, total: int | None = None) -> Iterator[T]:
    """Pass the items on; after a second say on a terminal's standard error how far we are."""
    if not sys.stderr.isatty():
        yield from items
        return
    shown, due = 0, time.monotonic() + 1.0
    for count, item in enumerate(items, start=1):
        yield item
        if time.monotonic() >= due:
            of = f" of {total}" if total is not None else ""
            click.echo(f"\r{count}{of} {what}", nl=False, err=True)
            shown, due = count, time.monotonic() + 0.2
    if shown:
        click.echo("\r\033[K", nl=False, err=True)


def write_lines(lines: Iterable[str], output: Path | None) -> None:
    """Write lines to standard output, or to a file that is whole or not there at all.

    A device or a pipe is written to directly; a link stays a link.
    """
    if output is None or str(output) == "-":
        for line in lines:
            click.echo(line)
        return
    target = Path(os.path.realpath(output))
    special = target.exists() and not target.is_file()
    draft = target if special else target.with_name(f".{target.name}.{os.getpid()}")
    try:
        with draft.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(f"{line}\n" for line in lines)
        if not special:
            draft.replace(target)
    except OSError as error:
        what = f"cannot be written: {(error.strerror or str(error)).lower()}"
        raise ParleyError(what, where=str(output), fix="choose another --output") from error
    finally:
        if not special:
            draft.unlink(missing_ok=True)


class Notices:
    """Lines on standard error, one a problem, the first twenty of a kind in full.

    ``finish`` counts the rest; ``counts`` has how many there were of each kind.
    """

    LIMIT = 20

    def __init__(self) -> None:
        self.counts: dict[str, int] = {}

    def add(self, kind: str, line: object) -> None:
        """Note one; ``kind`` is what the rest is counted as, in the plural."""
        self.counts[kind] = self.counts.get(kind, 0) + 1
        if self.counts[kind] <= self.LIMIT:
            click.echo(f"parley: {printable(line)}", err=True)

    def finish(self) -> None:
        """Say how many more there were."""
        for kind, count in self.counts.items():
            if count > self.LIMIT:
                click.echo(f"parley: … and {count - self.LIMIT} more {kind}", err=True)
