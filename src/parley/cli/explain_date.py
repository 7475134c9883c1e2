"""``parley explain-date``: the date of an exchange, the words it rests on, and the reasoning."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from parley.cli.corpus import corrected, corrections_option, exchanges_option, tied
from parley.cli.output import nearest
from parley.errors import ParleyError
from parley.terminal import printable

if TYPE_CHECKING:
    from parley.exchanges import ReportedExchange, Resolution
    from parley.model import Article

_SHOWN = 5


@click.command
@click.argument("exchange")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@corrections_option
@exchanges_option
def command(exchange: str, paths: tuple[Path, ...], corrections: Path, exchanges: Path) -> None:
    """Show how the date of an exchange was found: its words, its basis, and each step.

    EXCHANGE is an article and the exchange's key in it, as in the IRI: ARTICLE/main. ARTICLE
    alone shows all its exchanges. PATHS are the articles, as for parley extract; where others of
    them or the authority file of known exchanges give a day that the article does not, that is
    shown too, with what ties them.

    \b
    Example:
      parley explain-date 003_fffdfca2a771f3b1/main seeds
    """
    name = exchange.rpartition("/id/exchange/")[2]
    article, reported, resolution = resolved(name.partition("/")[0], paths, corrections, exchanges)
    known = {
        f"{item.article}/{item.exchange.key}": lines(item, article.text)
        + found_lines(item, resolution)
        for item in reported
    }
    shown = [key for key in known if name in (key, key.partition("/")[0])]
    if not shown:
        raise ParleyError(f"no exchange {name}{nearest(name, known)} in these articles")
    for key in shown:
        click.echo("\n".join((key, *known[key])))


def resolved(
    article_id: str, paths: tuple[Path, ...], corrections: Path, exchanges: Path
) -> tuple[Article, list[ReportedExchange], Resolution]:
    """An article, the exchanges it speaks of, and what all articles together tell of them."""
    from parley.corrections.file import read_corrections
    from parley.exchanges import reported

    articles = readable(paths)
    article = the_article(article_id, articles)
    known = read_corrections(corrections)
    find = corrected(known)
    claims = {item.id: find(item) for item in articles}
    return article, reported(claims[article.id]), tied(claims.values(), known, exchanges)


def readable(paths: tuple[Path, ...]) -> list[Article]:
    """The articles among the inputs."""
    from parley.articles import read_articles
    from parley.model import Article

    return [article for article in read_articles(paths) if isinstance(article, Article)]


def the_article(article_id: str, articles: list[Article]) -> Article:
    """The article of that id."""
    for article in articles:
        if article.id == article_id:
            return article
    seen = [article.id for article in articles]
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


def found_lines(item: ReportedExchange, resolution: Resolution) -> list[str]:
    """What other reports or the authority file add, where they add something."""
    member = (item.article, item.exchange.key)
    date, cluster = resolution.date_of(*member), resolution.cluster_of(*member)
    if date is None or cluster is None or (date.edtf or date.interval) == item.exchange.date:
        return []
    told = [f"  found    {date.interval} ({date.basis})"]
    told += [f"  because  {printable(reason)}" for reason in date.reasons]
    others = [f"{article}/{key}" for article, key in cluster.members if (article, key) != member]
    if others:
        told.append(f"  tied to  {', '.join(others[:_SHOWN])}{' …' if others[_SHOWN:] else ''}")
        told.append(f"  by       {printable(cluster.reason)}")
    return told
