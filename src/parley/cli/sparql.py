"""``parley sparql``: ask a question of one's own, within bounds."""

from __future__ import annotations

from typing import TextIO

import click

from parley.cli.answer import Answer, answer_options


@click.command("sparql")
@click.argument("file", type=click.File(encoding="utf-8"))
@click.option("--allow-network", is_flag=True, help="Let SERVICE and FROM reach other places.")
@answer_options(timeout=30, rows=10_000, memory=2048)
def command(
    file: TextIO,
    allow_network: bool,
    answer: Answer,
) -> None:
    """Ask your own question in SPARQL, from a file or - for standard input.

    It runs in a process of its own, which is stopped when its time or memory is up. What it
    asks is checked first: no updates, no other servers, bounded length and nesting.

    \b
    Example:
      echo 'SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }' | parley sparql -
    """
    from parley.errors import ParleyError
    from parley.query.corrected import corrections_of
    from parley.store.safety import MAX_LENGTH, check_query

    try:
        text = file.read(MAX_LENGTH + 1)
    except UnicodeDecodeError as error:
        raise ParleyError("not UTF-8", where=file.name) from error
    check_query(text, allow_network=allow_network)
    store = answer.open_store()
    answer.show(store.run(text), corrections_of(store))
