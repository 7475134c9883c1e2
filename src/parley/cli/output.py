"""What the commands share when they print: progress, atomic files, notices, nearest names.

Data goes to standard output, everything else to standard error. Colour is Click's own
(``click.style`` with ``click.echo``): it is dropped when the output is no terminal, and the group
switches it off under NO_COLOR.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar

import click

from parley.errors import ParleyError
from parley.terminal import printable, table

T = TypeVar("T")


def nearest(name: str, names: Iterable[str]) -> str:
    """`` (did you mean build?)``, or nothing where no name is near.

    >>> nearest("biuld", ["build", "query"])
    ' (did you mean build?)'
    """
    near = get_close_matches(name, list(names), n=3)
    return f" (did you mean {' or '.join(near)}?)" if near else ""


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
