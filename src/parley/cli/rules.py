"""``parley rules``: every rule, how often it fires, and how often it is wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from parley.cli.output import Notices, nearest, print_table, progress
from parley.errors import ParleyError

if TYPE_CHECKING:
    from parley.model import Article

LISTED = ("family", "name", "gives", "examples", "pattern")
COUNTED = ("family", "name", "fired", "right", "wrong", "examples")


@click.command
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "--gold",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Folder of gold, ARTICLE.json each, to say which rules are wrong.",
)
@click.option("--name", help="Show this rule in full.")
@click.option(
    "--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True
)
def command(paths: tuple[Path, ...], gold: Path | None, name: str | None, form: str) -> int:
    """Show the rules that read articles: what each gives, its pattern and its examples.

    With PATHS, articles as for parley extract, also how often each fires; with --gold how often
    that was right and wrong, the worst first.

    \b
    Examples:
      parley rules
      parley rules --name gave-taker
      parley rules seeds --gold tests/corpus/seeds
    """
    from parley.explain.rules_report import report

    if gold and not paths:
        raise click.UsageError("--gold needs the articles it is about")
    notices = Notices()
    use = None
    if paths:
        from parley.explain.rules_use import use_of

        use = use_of(progress(articles_of(paths, notices), "articles"), gold)
    records = list(report(use))
    if name:
        known = [record["name"] for record in records]
        records = [record for record in records if record["name"] == name]
        if not records:
            raise ParleyError(f"no rule {name}{nearest(name, known)}")
    if gold:
        records.sort(key=lambda record: (-record["wrong"], -record["fired"]))
    if form == "json":
        click.echo(json.dumps(records, ensure_ascii=False, indent=1))
    elif name:
        show(records[0])
    else:
        columns = COUNTED if gold else (*COUNTED[:3], "examples") if use else LISTED
        print_table(columns, ([cell(record[column]) for column in columns] for record in records))
        click.echo("\n" + summary(records), err=True)
    notices.finish()
    return 2 if "problems" in notices.counts else 0


def articles_of(paths: tuple[Path, ...], notices: Notices) -> Iterator[Article]:
    """The articles that can be read; the others are noted."""
    from parley.articles import read_articles
    from parley.model import Article

    for article in read_articles(paths):
        if isinstance(article, Article):
            yield article
        else:
            notices.add("problems", article)


def cell(value: object) -> object:
    """A value of the table: lists as how many."""
    return len(value) if isinstance(value, (list, tuple)) else value


def show(record: dict[str, Any]) -> None:
    """One rule in full."""
    for key, value in record.items():
        for line in value if isinstance(value, (list, tuple)) else (value,):
            click.echo(f"{key:<16} {line}")


def summary(records: list[dict[str, Any]]) -> str:
    """How many rules there are, how many lack examples, how many never fired."""
    from parley.explain.rules_report import NO_RECORD

    rules = [record for record in records if record["family"] != NO_RECORD]
    told = [f"{len(rules)} rules", f"{sum(not r['examples'] for r in rules)} without an example"]
    if rules and "fired" in rules[0]:
        told.append(f"{sum(not r['fired'] for r in rules)} never fired")
    return ", ".join(told)
