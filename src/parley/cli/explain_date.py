"""``parley explain-date``: the date of an exchange, the words it rests on, and the reasoning."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from parley.cli.output import nearest, printable
from parley.errors import ParleyError

if TYPE_CHECKING:
    from parley.exchanges import ReportedExchange
    from parley.model import Article


@click.command
@click.argument("exchange")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
def command(exchange: str, paths: tuple[Path, ...]) -> None:
    """Show how the date of an exchange was found: its words, its basis, and each step.

    EXCHANGE is an article and the exchange's key in it, as in the IRI: ARTICLE/main. ARTICLE
    alone shows all its exchanges. PATHS are the articles, as for parley extract.

    \b
    Example:
      parley explain-date 002_a97892f4b89e12de/main seeds
    """
    name = exchange.rpartition("/id/exchange/")[2]
    found = exchanges_of(name.partition("/")[0], paths)
    known = {f"{item.article}/{item.exchange.key}": lines(item, text) for item, text in found}
    shown = [key for key in known if name in (key, key.partition("/")[0])]
    if not shown:
        raise ParleyError(f"no exchange {name}{nearest(name, known)} in these articles")
    for key in shown:
        click.echo("\n".join((key, *known[key])))


def exchanges_of(
    article_id: str, paths: tuple[Path, ...]
) -> Iterator[tuple[ReportedExchange, str]]:
    """The exchanges one article speaks of, with its text."""
    from parley.claims import find_claims
    from parley.exchanges import reported

    article = the_article(article_id, paths)
    for item in reported(find_claims(article)):
        yield item, article.text


def the_article(article_id: str, paths: tuple[Path, ...]) -> Article:
    """The article of that id among the inputs."""
    from parley.articles import read_articles
    from parley.model import Article

    seen = []
    for article in read_articles(paths):
        if isinstance(article, Article):
            if article.id == article_id:
                return article
            seen.append(article.id)
    raise ParleyError(f"no article {article_id}{nearest(article_id, seen)} in these paths")


def lines(item: ReportedExchange, text: str) -> list[str]:
    """The date, its words with what stands around them, and the reasons, a line each."""
    date = item.exchange
    basis = f" ({date.date_basis})" if date.date else ""
    told = [f"  date     {date.date or 'not given by the report'}{basis}"]
    if date.date_text:
        at = text.find(date.date_text)
        around = text[max(0, at - 40) : at + len(date.date_text) + 40] if at >= 0 else ""
        told.append(f"  words    {printable(date.date_text)}")
        told += [f"  where    … {printable(around)} …"] if around else []
    return told + [f"  because  {printable(reason)}" for reason in date.date_reasons]
