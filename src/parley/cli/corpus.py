"""A corpus read, its claims gathered by exchange: what the commands on figures start from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from parley.cli.extract import find_all
from parley.cli.output import Notices, progress

if TYPE_CHECKING:
    from parley.cases import Dossier
    from parley.model import Article, Claim


@dataclass(frozen=True)
class Corpus:
    """The claims of a corpus by exchange; ``failed`` where some article could not be read."""

    articles: tuple[Article, ...]
    dossier: Dossier
    failed: bool


def read_corpus(paths: Sequence[Path]) -> Corpus:
    """Read articles (default: seeds), find their claims, tie those about one exchange.

    What cannot be read is told on standard error; the rest goes on.
    """
    from parley.articles import read_articles
    from parley.cases import dossier, ties_of
    from parley.copies import near_copies
    from parley.exchanges import resolve
    from parley.model import Article

    kept: list[Article] = []

    def keep(items: Iterable[object]) -> Iterator[object]:
        for item in items:
            if isinstance(item, Article):
                kept.append(item)
            yield item

    notices = Notices()
    articles = read_articles(list(paths) or [Path("seeds")])
    claims = list(find_all(keep(progress(articles, "articles")), notices))
    by_article: dict[str, list[Claim]] = {}
    for claim in claims:
        by_article.setdefault(claim.article, []).append(claim)
    ties = ties_of(resolve(by_article.values()))
    notices.finish()
    gathered = dossier(claims, ties, near_copies(kept))
    return Corpus(tuple(kept), gathered, "problems" in notices.counts)
