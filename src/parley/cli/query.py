"""``parley query``: ask a canned question."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.shell_completion import CompletionItem

from parley.cli.network import ask_federated, contact_option
from parley.cli.output import print_table, printable, table, write_lines

if TYPE_CHECKING:
    from parley.corrected import Corrected
    from parley.query import Query
    from parley.store import Result, Source

F = TypeVar("F", bound=Callable[..., Any])
NOTES = 20
"""Corrections told beneath an answer before the rest is only counted."""
FORMATS = ("table", "csv", "tsv", "json", "ttl", "nt", "jsonld")


def complete_name(_ctx: click.Context, _param: click.Parameter, start: str) -> list[CompletionItem]:
    """Names of questions for the shell, with what they ask."""
    from parley.query import all_queries

    found = (query for query in all_queries() if query.name.startswith(start))
    return [CompletionItem(query.name, help=query.field("summary")) for query in found]


def complete_parameter(
    ctx: click.Context, _param: click.Parameter, start: str
) -> list[CompletionItem]:
    """Parameter names of the question named so far, for the shell."""
    from parley.query import find_query
    from parley.resources import list_queries

    # After an option still without its value Click leaves the arguments unread.
    name = ctx.params.get("name") or next(iter(ctx.args), "")
    if "=" in start or name not in list_queries():
        return []
    parameters = find_query(name).parameters
    return [
        CompletionItem(f"{parameter.name}=", help=parameter.help)
        for parameter in parameters
        if parameter.name.startswith(start)
    ]


def complete_tag(_ctx: click.Context, _param: click.Parameter, start: str) -> list[str]:
    """Tags for the shell."""
    from parley.query import all_queries

    return sorted({t for query in all_queries() for t in query.tags if t.startswith(start)})


def answer_options(*, timeout: float, rows: int, memory: int) -> Callable[[F], F]:
    """The options of every command that asks a store: where, how, how long, how much."""
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
            help="Show so many rows at most; 0: all.",
        ),
        click.option(
            "--memory", type=click.IntRange(0), default=memory, show_default=bool(memory),
            metavar="MB", help="Memory the question may take; 0: any.",
        ),
    ]  # fmt: skip

    def add(function: F) -> F:
        for option in reversed(options):
            function = option(function)
        return function

    return add


def source_of(files: tuple[str, ...], directory: str | None, endpoint: str | None) -> Source:
    """The source that the options name; naming two kinds is an error."""
    from parley.store import Source

    if sum(map(bool, (files, directory, endpoint))) > 1:
        raise click.UsageError("choose one of --graph, --store and --endpoint")
    return Source(files=files, directory=directory, endpoint=endpoint)


def show(
    result: Result, form: str | None, output: Path | None, limit_rows: int, corrected: Corrected
) -> None:
    """Print an answer or write it to a file: a table unless a format is asked for.

    What corrections touch it is told beneath a table, and on standard error where programs read.
    """
    from parley import results

    def on_cut() -> None:
        click.echo(f"cut after {limit_rows} rows; --limit-rows 0 shows all", err=True)

    result = corrected.watch(results.limited(result, limit_rows, on_cut))
    form = form or results.default_format(result)
    if form == "table":
        rows = results.as_rows(result)
        body = [[results.short(term) for term in row] for row in rows.rows]
        notes = note_lines(corrected)
        if output is None:
            print_table(rows.variables, body)
            write_lines(notes, None)
        else:
            write_lines([table(rows.variables, body), *notes], output)
    else:
        write_lines((line.removesuffix("\n") for line in results.write(result, form)), output)
        for line in note_lines(corrected):
            click.echo(line, err=True)


def note_lines(corrected: Corrected) -> list[str]:
    """The corrections that touch an answer, under a heading; none where none does."""
    notes = [f"  {printable(note)}" for note in corrected.notes()]
    if len(notes) > NOTES:
        rest = f"  … and {len(notes) - NOTES} more; parley query corrections shows all"
        notes = [*notes[:NOTES], rest]
    return ["", "Corrected by hand", *notes] if notes else []


def describe(query: Query) -> None:
    """Print what a question asks, its parameters, and an example."""
    click.echo(f"{query.field('summary')}\n\n{query.field('description')}\n")
    for parameter in query.parameters:
        default = parameter.default
        note = "required" if default is None else "any" if default == "*" else f"default {default}"
        click.echo(f"  -p {parameter.name}=…  {parameter.kind}, {note}: {parameter.help}")
    example = "".join(f" -p {name}={value}" for name, value in query.example.items())
    click.echo(f"\n  parley query {query.name}{example}")


def pairs(values: tuple[str, ...]) -> dict[str, str]:
    """The parameters as given, ``name=value`` each."""
    for value in values:
        if "=" not in value:
            raise click.BadParameter(f"{value!r} is not name=value", param_hint="-p")
    return dict(value.split("=", 1) for value in values)


@click.command("query")
@click.argument("name", required=False, shell_complete=complete_name)
@click.option("-p", "--param", "values", multiple=True, metavar="NAME=VALUE",
              shell_complete=complete_parameter, help="A parameter; may be repeated.")  # fmt: skip
@click.option("--list", "listing", is_flag=True, help="List the questions.")
@click.option("--tag", shell_complete=complete_tag, help="List the questions with this tag.")
@click.option("--describe", "describing", is_flag=True, help="Say what a question asks.")
@click.option("--allow-network", is_flag=True, help="Let a question ask another service.")
@click.option("--service", metavar="URL", help="The service it asks, in place of its own.")
@contact_option
@answer_options(timeout=0, rows=0, memory=0)
def command(
    name: str | None,
    values: tuple[str, ...],
    listing: bool,
    tag: str | None,
    describing: bool,
    allow_network: bool,
    service: str | None,
    contact: str,
    files: tuple[str, ...],
    directory: str | None,
    endpoint: str | None,
    form: str | None,
    output: Path | None,
    timeout: float,
    limit_rows: int,
    memory: int,
) -> None:
    """Ask one of the canned questions.

    \b
    Examples:
      parley query --list
      parley query low-best-high
      parley query exchanges-by-date -p since=2024 -p until=2024-06
      parley query claims-of-speaker --describe
    """
    from parley.query import all_queries, bindings, find_query, run_query

    if listing or tag or not name:
        found = all_queries(tag)
        print_table(("question", "asks"), [(q.name, q.field("summary")) for q in found])
        return
    query = find_query(name)
    if describing:
        describe(query)
        return
    from parley.corrected import TAG, Corrected, corrections_of
    from parley.safety import check_query
    from parley.store import open_store

    check_query(query.text, allow_network=allow_network)
    source = source_of(files, directory, endpoint)
    federated = "federated" in query.tags
    most = None if federated else limit_rows or None
    store = open_store(source, timeout=timeout or None, memory_mb=memory or None, max_rows=most)
    corrected = Corrected() if TAG in query.tags else corrections_of(store)
    corrected.see(bindings(query, pairs(values)).values(), asked=True)
    if federated:
        result = ask_federated(store, query, pairs(values), contact, service)
    else:
        result = run_query(store, query, pairs(values))
    show(result, form, output, limit_rows, corrected)
