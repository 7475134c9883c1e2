"""What the commands that ask a store share: which store, within what bounds, shown how."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from parley.cli.output import print_table, write_lines
from parley.terminal import printable, table

if TYPE_CHECKING:
    from parley.query.corrected import Corrected
    from parley.store import Result, Source, Store

FORMATS = ("table", "csv", "tsv", "json", "ttl", "nt", "jsonld")
TABLE_ROWS = 500
"""So many rows of a canned question are shown as a table; a file or another format has all."""
NOTES = 20
"""Corrections told beneath an answer before the rest is only counted."""


@dataclass(frozen=True)
class Answer:
    """What the options of ``answer_options`` ask for; 0 is no bound, None the usual one."""

    files: tuple[str, ...]
    directory: str | None
    endpoint: str | None
    form: str | None
    output: Path | None
    timeout: float
    limit_rows: int | None
    memory: int

    @property
    def most(self) -> int:
        """How many rows to show at most; 0: all."""
        if self.limit_rows is not None:
            return self.limit_rows
        return TABLE_ROWS if self.form in (None, "table") and self.output is None else 0

    def open_store(self, *, whole: bool = False) -> Store:
        """The store to ask; ``whole`` where all rows are needed, however few are shown."""
        from parley.store import open_store

        return open_store(
            source_of(self.files, self.directory, self.endpoint),
            timeout=self.timeout or None,
            memory_mb=self.memory or None,
            max_rows=None if whole else self.most or None,
        )

    def show(self, result: Result, corrected: Corrected) -> None:
        """Print an answer or write it to a file: a table unless a format is asked for.

        What corrections touch it is told beneath a table, and on standard error where programs
        read.
        """
        from parley.store import results

        def on_cut() -> None:
            click.echo(f"cut after {self.most} rows; --limit-rows 0 shows all", err=True)

        result = corrected.watch(results.limited(result, self.most, on_cut))
        form = self.form or results.default_format(result)
        if form == "table":
            rows = results.as_rows(result)
            body = [[results.short(term) for term in row] for row in rows.rows]
            notes = note_lines(corrected)
            if self.output is None:
                print_table(rows.variables, body)
                write_lines(notes, None)
            else:
                write_lines([table(rows.variables, body), *notes], self.output)
        else:
            lines = (line.removesuffix("\n") for line in results.write(result, form))
            write_lines(lines, self.output)
            for line in note_lines(corrected):
                click.echo(line, err=True)


def answer_options(
    *, timeout: float, rows: int | None, memory: int
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """The options of every command that asks a store, given to it as its ``answer``."""
    on_screen = f" A table on the screen has {TABLE_ROWS} unless told." if rows is None else ""
    options = [
        click.option("--graph", "files", multiple=True, metavar="FILE", help="RDF to read."),
        click.option("--store", "directory", metavar="DIR", help="An Oxigraph store to read."),
        click.option("--endpoint", metavar="URL", help="A SPARQL 1.1 service to ask."),
        click.option("--format", "form", type=click.Choice(FORMATS), help="How to show it."),
        click.option("--output", "-o", type=click.Path(path_type=Path), help="Write to a file."),
        click.option(
            "--timeout", type=float, default=timeout, show_default=bool(timeout), metavar="SECONDS",
            help="Stop the question after so long; 0: never.",
        ),
        click.option(
            "--limit-rows", type=click.IntRange(0), default=rows, show_default=True,
            help=f"Show so many rows at most; 0: all.{on_screen}",
        ),
        click.option(
            "--memory", type=click.IntRange(0), default=memory, show_default=bool(memory),
            metavar="MB", help="Memory the question may take; 0: any.",
        ),
    ]  # fmt: skip

    def add(function: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(function)
        def command(**given: Any) -> Any:
            answer = Answer(**{field.name: given.pop(field.name) for field in fields(Answer)})
            return function(**given, answer=answer)

        for option in reversed(options):
            command = option(command)
        return command

    return add


def source_of(files: tuple[str, ...], directory: str | None, endpoint: str | None) -> Source:
    """The source that the options name; naming two kinds is an error."""
    from parley.store import Source

    if sum(map(bool, (files, directory, endpoint))) > 1:
        raise click.UsageError("choose one of --graph, --store and --endpoint")
    return Source(files=files, directory=directory, endpoint=endpoint)


def note_lines(corrected: Corrected) -> list[str]:
    """The corrections that touch an answer, under a heading; none where none does."""
    notes = [f"  {printable(note)}" for note in corrected.notes()]
    if len(notes) > NOTES:
        rest = f"  … and {len(notes) - NOTES} more; parley query corrections shows all"
        notes = [*notes[:NOTES], rest]
    return ["", "Corrected by hand", *notes] if notes else []
