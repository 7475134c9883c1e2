"""``parley extract``: articles in, claims out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from parley.articles import FORMS, MAX_BYTES, Problem, read_articles
from parley.cli.output import Notices, print_table, progress, table, write_lines

if TYPE_CHECKING:
    from parley.model import Claim

COLUMNS = ("article", "kind", "figure", "who", "claimant", "position", "quote")


@click.command
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "--format", "form", type=click.Choice(["jsonl", "table"]), default="table", show_default=True
)
@click.option("--output", type=click.Path(path_type=Path), help="Write to this file.")
@click.option("--input-format", type=click.Choice(FORMS), help="Instead of what endings say.")
@click.option("--max-bytes", type=click.IntRange(min=1), default=MAX_BYTES, show_default=True)
def command(
    paths: tuple[Path, ...],
    form: str,
    output: Path | None,
    input_format: str | None,
    max_bytes: int,
) -> int:
    """Read articles and print what they claim, each claim with its words and their place.

    PATHS are files (.txt, .html, .jsonl, also .gz), folders, or - for standard input.
    Ends with 2 where an input could not be read; the others are done all the same.

    \b
    Examples:
      parley extract seeds
      parley extract --format jsonl seeds --output claims.jsonl
      zcat reports.jsonl.gz | parley extract --format jsonl -
    """
    notices = Notices()
    articles = read_articles(paths, form=input_format, max_bytes=max_bytes)
    claims = find_all(progress(articles, "articles"), notices)
    if form == "jsonl":
        write_lines((json.dumps(claim.to_json(), ensure_ascii=False) for claim in claims), output)
    elif output:
        write_lines([table(COLUMNS, map(row, claims))], output)
    else:
        print_table(COLUMNS, map(row, claims))
    notices.finish()
    return 2 if "problems" in notices.counts else 0


def find_all(articles: Iterator[object], notices: Notices) -> Iterator[Claim]:
    """The claims of each article in turn; what is no article, or has no claim, is noted.

    An article that makes the rules fail is a problem like any other, unless we are debugging.
    """
    from parley.claims import find_claims
    from parley.model import Article

    for article in articles:
        if isinstance(article, Article):
            try:
                claims = find_claims(article)
            except Exception as error:
                if click.get_current_context().find_root().params.get("debug"):
                    raise
                what = f"{type(error).__name__} while reading it; please report this"
                notices.add("problems", Problem(article.source, what))
                continue
            if not claims:
                notices.add("articles without a claim", f"no claim found: {article.source}")
            yield from claims
        elif isinstance(article, Problem):
            notices.add("problems", article)


def row(claim: Claim) -> tuple[object, ...]:
    """A claim as a line of the table."""
    from parley.ledger import figure

    who = claim.who or claim.mediator or claim.place
    speaker = claim.claimant or "(the report)"
    quote = claim.quote
    return claim.article, claim.kind, figure(claim.quantity), who, speaker, claim.position, quote
