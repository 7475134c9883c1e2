"""``parley sparql``: ask a question of one's own, within bounds."""

from __future__ import annotations

from pathlib import Path
from typing import TextIO

import click

from parley.cli.query import answer_options, show, source_of


@click.command("sparql")
@click.argument("file", type=click.File(encoding="utf-8"))
@click.option("--allow-network", is_flag=True, help="Let SERVICE and FROM reach other places.")
@answer_options(timeout=30, rows=10_000, memory=2048)
def command(
    file: TextIO,
    allow_network: bool,
    files: tuple[str, ...],
    directory: str | None,
    endpoint: str | None,
    form: str | None,
    output: Path | None,
    timeout: float,
    limit_rows: int,
    memory: int,
) -> None:
    """Ask your own question in SPARQL, from a file or - for standard input.

    It runs in a process of its own, which is stopped when its time or memory is up. What it
    asks is checked first: no updates, no other servers, bounded length and nesting.

    \b
    Example:
      echo 'SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }' | parley sparql -
    """
    from parley.corrected import corrections_of
    from parley.errors import ParleyError
    from parley.safety import MAX_LENGTH, check_query
    from parley.store import open_store

    try:
        text = file.read(MAX_LENGTH + 1)
    except UnicodeDecodeError as error:
        raise ParleyError("not UTF-8", where=file.name) from error
    check_query(text, allow_network=allow_network)
    source = source_of(files, directory, endpoint)
    most = limit_rows or None
    store = open_store(source, timeout=timeout or None, memory_mb=memory or None, max_rows=most)
    show(store.run(text), form, output, limit_rows, corrections_of(store))
