"""``parley export``: figures and graph in the formats of others."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from parley.cli.corpus import corrections_option, exchanges_option, read_corpus
from parley.cli.export_links import COMMANDS
from parley.cli.output import write_lines

if TYPE_CHECKING:
    from parley.audits import Finding
    from parley.ledger.cases import Dossier

Command = TypeVar("Command", bound=Callable[..., Any])
Writer = Callable[["Dossier", "list[Finding]"], Iterable[str]]

_OUTPUT = click.option(
    "--output", "-o", type=click.Path(path_type=Path), help="Write to this file."
)
_GRAPH = click.argument("graph", default=Path("graph"), type=click.Path(path_type=Path))


def _corpus(function: Command) -> Command:
    paths = click.argument("corpus", nargs=-1, type=click.Path(path_type=Path, allow_dash=True))
    for option in (exchanges_option, corrections_option, _OUTPUT, paths):
        function = option(function)
    return function


@click.group
def command() -> None:
    """Write the graph or its figures in another format.

    events, ledger and plot read articles (default: seeds); nquads, jsonld and quickstatements
    read the graph that parley build wrote (default: graph). docs/exports.md lists every column,
    docs/linking.md describes sssom, reconcile and quickstatements.

    \b
    Examples:
      parley export events seeds --output events.csv
      parley export plot seeds --output figures.svg
      parley export jsonld graph
    """


@command.command
@_corpus
def events(corpus: tuple[Path, ...], output: Path | None, **own: Path) -> int:
    """Conflict data as CSV: a row per exchange and side, with low, best and high."""
    from parley.export.tables import event_lines

    return _write(corpus, output, own, event_lines)


@command.command
@_corpus
def ledger(corpus: tuple[Path, ...], output: Path | None, **own: Path) -> int:
    """The both-sides ledger as CSV: who says which figure of whose persons."""
    from parley.export.tables import ledger_lines

    return _write(corpus, output, own, lambda dossier, _: ledger_lines(dossier))


@command.command
@_corpus
def independence(corpus: tuple[Path, ...], output: Path | None, **own: Path) -> int:
    """Corroboration as CSV: for each figure its speakers, origins and missing sides."""
    from parley.export.tables import independence_lines

    return _write(corpus, output, own, lambda dossier, _: independence_lines(dossier))


@command.command
@_corpus
def plot(corpus: tuple[Path, ...], output: Path | None, **own: Path) -> int:
    """The claimed figures of each exchange along time, as an SVG picture."""
    from parley.export.plot import svg_lines

    return _write(corpus, output, own, svg_lines)


@command.command
@_GRAPH
@_OUTPUT
def nquads(graph: Path, output: Path | None) -> None:
    """The built graph as N-Quads, a named graph per article."""
    from parley.export.nquads import nquads_lines

    write_lines(nquads_lines(graph), output)


@command.command
@_GRAPH
@_OUTPUT
@click.option("--context", "link", help="Where readers find the context, instead of within.")
def jsonld(graph: Path, output: Path | None, link: str | None) -> None:
    """The built graph as JSON-LD 1.1, with its context."""
    from parley.export.jsonld import jsonld_lines
    from parley.export.nquads import graph_file, read_quads

    graph_file(graph)
    write_lines(jsonld_lines(read_quads(graph), link), output)


@command.command
@_OUTPUT
def context(output: Path | None) -> None:
    """The JSON-LD context as a file of its own."""
    from parley.export.jsonld import context_lines

    write_lines(context_lines(), output)


def _write(
    corpus: tuple[Path, ...], output: Path | None, own: dict[str, Path], write: Writer
) -> int:
    read = read_corpus(corpus, **own)
    write_lines(write(read.dossier, read.findings), output)
    return 2 if read.failed else 0


for _command in COMMANDS:
    command.add_command(_command)
