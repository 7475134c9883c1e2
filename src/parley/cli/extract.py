"""``parley extract``: articles in, claims out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from parley.articles import FORMS, MAX_BYTES, Problem, read_articles
from parley.cli.output import Notices, print_table, progress, write_lines
from parley.terminal import table

if TYPE_CHECKING:
    from parley.model import Article, Claim

T = TypeVar("T")
Find = Callable[["Article"], Sequence["Claim"]]
COLUMNS = ("article", "kind", "figure", "who", "claimant", "position", "quote")


@click.command
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "--format", "form", type=click.Choice(["jsonl", "table"]), default="table", show_default=True
)
@click.option("--output", type=click.Path(path_type=Path), help="Write to this file.")
@click.option("--input-format", type=click.Choice(FORMS), help="Instead of what endings say.")
@click.option("--max-bytes", type=click.IntRange(min=1), default=MAX_BYTES, show_default=True)
@click.option("--explain", is_flag=True, help="Show how each article was read, step by step.")
@click.option("--html", is_flag=True, help="Show it as one page for a browser.")
def command(
    paths: tuple[Path, ...],
    form: str,
    output: Path | None,
    input_format: str | None,
    max_bytes: int,
    explain: bool,
    html: bool,
) -> int:
    """Read articles and print what they claim, each claim with its words and their place.

    PATHS are files (.txt, .html, .jsonl, also .gz), folders, or - for standard input.
    Ends with 2 where an input could not be read; the others are done all the same.

    \b
    Examples:
      parley extract seeds
      parley extract --format jsonl seeds --output claims.jsonl
      zcat reports.jsonl.gz | parley extract --format jsonl -
      parley extract --explain seeds/000_f16ad15c569bd152.txt
      parley extract --html seeds --output seeds.html
    """
    notices = Notices()
    articles = read_articles(paths, form=input_format, max_bytes=max_bytes)
    if explain or html:
        if form == "jsonl":
            raise click.UsageError("--explain and --html show a reading, not JSON Lines")
        write_lines(explain_all(progress(articles, "articles"), notices, html), output)
        notices.finish()
        return 2 if "problems" in notices.counts else 0
    claims = find_all(progress(articles, "articles"), notices)
    if form == "jsonl":
        write_lines((json.dumps(claim.to_json(), ensure_ascii=False) for claim in claims), output)
    elif output:
        write_lines([table(COLUMNS, map(row, claims))], output)
    else:
        print_table(COLUMNS, map(row, claims))
    notices.finish()
    return 2 if "problems" in notices.counts else 0


def find_all(
    articles: Iterator[object], notices: Notices, find: Find | None = None
) -> Iterator[Claim]:
    """The claims of each article in turn; what has no claim is noted."""
    from parley.claims import find_claims

    for article, claims in each(articles, find or find_claims, notices):
        if not claims:
            notices.add("articles without a claim", f"no claim found: {article.source}")
        yield from claims


def explain_all(articles: Iterator[object], notices: Notices, html: bool) -> Iterator[str]:
    """How each article was read, as lines for a terminal or of one page."""
    from parley.explain import explain

    readings = (reading for _, reading in each(articles, explain, notices))
    if html:
        from parley.explain.html import page

        yield from page(readings)
        return
    from parley.cli.show_reading import show

    for reading in readings:
        yield from show(reading)


def each(
    articles: Iterator[object], read: Callable[[Article], T], notices: Notices
) -> Iterator[tuple[Article, T]]:
    """What ``read`` makes of every article; what is no article is noted.

    An article that makes the rules fail is a problem like any other, unless we are debugging.
    """
    from parley.model import Article

    for article in articles:
        if isinstance(article, Article):
            try:
                result = read(article)
            except Exception as error:
                if click.get_current_context().find_root().params.get("debug"):
                    raise
                what = f"{type(error).__name__} while reading it; please report this"
                notices.add("problems", Problem(article.source, what))
                continue
            yield article, result
        elif isinstance(article, Problem):
            notices.add("problems", article)


def row(claim: Claim) -> tuple[object, ...]:
    """A claim as a line of the table."""
    from parley.ledger import figure

    who = claim.who or claim.mediator or claim.place
    speaker = claim.claimant or "(the report)"
    quote = claim.quote
    return claim.article, claim.kind, figure(claim.quantity), who, speaker, claim.position, quote
