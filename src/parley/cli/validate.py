"""``parley validate``: is a graph as it should be."""

from __future__ import annotations

from pathlib import Path

import click

from parley.cli.output import write_lines


@click.command()
@click.argument("graph", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--texts",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Where the articles lie; by default what the graph says, beside it.",
)
@click.option(
    "--fail-on",
    type=click.Choice(("violation", "warning", "info", "none")),
    default="violation",
    show_default=True,
    help="The least grave problem that makes the exit code 1.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(("human", "turtle")),
    default="human",
    show_default=True,
    help="A report to read, or a SHACL report.",
)
@click.option("--output", "-o", type=click.Path(path_type=Path), help="Write the report here.")
def command(
    graph: tuple[Path, ...], texts: tuple[Path, ...], fail_on: str, form: str, output: Path | None
) -> int:
    """Check a graph against the shapes, the canned checks and the stored texts.

    GRAPH is a folder that parley build wrote, or RDF files (default: graph). The report names
    the article and the line a problem comes from; it is written even when the graph fails.

    \b
    Example:
      parley validate graph --fail-on warning

    Exit codes: 0 conforms; 1 problems; 2 the graph cannot be read; 3 not implemented.
    """
    from parley.cli.summary import report_lines
    from parley.loading import find_texts, read_graph
    from parley.validation import validate

    paths = graph or (Path("graph"),)
    quads = read_graph(paths)
    found = validate(quads, find_texts(quads, texts, paths))
    lines = report_lines(found, form)
    write_lines(map(click.unstyle, lines) if output else lines, output)
    return 1 if found.fails(fail_on) else 0
