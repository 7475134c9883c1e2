"""``parley import-exchanges``: a table of known exchanges becomes an authority file."""

from __future__ import annotations

from pathlib import Path

import click

from parley.cli.output import Notices


def _sides(
    _context: click.Context, _option: click.Parameter, values: tuple[str, ...]
) -> dict[str, str]:
    pairs = dict(value.partition("=")[::2] for value in values)
    wrong = [short for short, name in pairs.items() if not (short and name)]
    if wrong:
        raise click.BadParameter(f"{wrong[0]!r}: write it as SHORT=NAME, such as ua=Ukraine")
    return pairs


@click.command
@click.argument("table", type=click.Path(path_type=Path))
@click.option("--output", type=click.Path(path_type=Path), required=True, help="File to write.")
@click.option(
    "--side",
    "sides",
    multiple=True,
    metavar="SHORT=NAME",
    callback=_sides,
    help="What a short form of a side in the header stands for. May be repeated.",
)
def command(table: Path, output: Path, sides: dict[str, str]) -> int:
    """Bring a list of known exchanges into the authority file.

    TABLE is a CSV file with a header. Columns: date, source_url, <side>_returned for two sides or
    more; if wanted, <side>_returned_outside, stage_of, ordinal, mediators (split at ";"),
    disputed, second_source_url, and name where two exchanges have one date. A broken row is named
    with its line and left out, the rest is imported; ends with 2 then.

    Written to exchanges.ttl, where you build, it adds to the exchanges Parley knows: parley build,
    audit, export and explain-date take it.

    \b
    Examples:
      parley import-exchanges yemen.csv --side gov="Government of Yemen" --output exchanges.ttl
      parley import-exchanges ontology/data/known_exchanges.csv \\
        --side ua=Ukraine --side ru=Russia --output ontology/exchanges.ttl
    """
    from parley.authority.table import import_table

    result = import_table(table, output, sides=sides)
    notices = Notices()
    for row in result.broken:
        notices.add("broken rows", f"{table}: {row}")
    notices.finish()
    left_out = f", {len(result.broken)} left out" if result.broken else ""
    click.echo(f"{len(result.exchanges)} exchanges written to {output}{left_out}")
    return 2 if result.broken else 0
