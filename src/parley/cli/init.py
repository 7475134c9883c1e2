"""``parley init``: a corpus of one's own, ready to build and to check."""

from __future__ import annotations

from pathlib import Path

import click


@click.command
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--action", metavar="OWNER/NAME@REVISION",
              help="Where Parley's GitHub action lives, for the workflow.")  # fmt: skip
def command(folder: Path, action: str | None) -> None:
    """Start a new corpus: an example report, shapes, questions, CI.

    Nothing that is there already is written over.

    \b
    Example:
      parley init my-corpus
    """
    from parley.starting import PLACEHOLDER, start_corpus

    for path in start_corpus(folder, action or PLACEHOLDER):
        click.echo(path)
    click.echo(f"\nNext: cd {folder} && make validate")
    if action is None:
        click.echo(f"For CI, put where Parley lives for {PLACEHOLDER} in the hidden files.")
