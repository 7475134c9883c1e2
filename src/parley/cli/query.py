"""``parley query``: ask a canned question."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

from parley.cli.answer import Answer, answer_options
from parley.cli.network import ask_federated, contact_option
from parley.cli.output import print_table

if TYPE_CHECKING:
    from parley.query import Query


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
@click.option("--fresh", is_flag=True, help="Ask anew, even where the answer is kept.")
@click.option("--allow-network", is_flag=True, help="Let a question ask another service.")
@click.option("--service", metavar="URL", help="The service it asks, in place of its own.")
@contact_option
@answer_options(timeout=0, rows=None, memory=0)
def command(
    name: str | None,
    values: tuple[str, ...],
    listing: bool,
    tag: str | None,
    describing: bool,
    fresh: bool,
    allow_network: bool,
    service: str | None,
    contact: str,
    answer: Answer,
) -> None:
    """Ask one of the canned questions.

    An answer that took a while is kept beside the store that parley build made, until that is
    built anew; --fresh asks again. With --timeout, --graph or --endpoint none is kept.

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
    from parley.query.corrected import TAG, Corrected, corrections_of
    from parley.store.safety import check_query

    check_query(query.text, allow_network=allow_network)
    federated = "federated" in query.tags
    store = answer.open_store(whole=federated)
    corrected = Corrected() if TAG in query.tags else corrections_of(store)
    corrected.see(bindings(query, pairs(values)).values(), asked=True)
    if federated:
        result = ask_federated(store, query, pairs(values), contact, service)
    else:
        result = run_query(store, query, pairs(values), most=answer.most, fresh=fresh)
    answer.show(result, corrected)
