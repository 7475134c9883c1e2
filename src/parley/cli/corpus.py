"""A corpus read, its claims gathered by exchange: what the commands on figures start from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from parley.cli.extract import find_all
from parley.cli.output import Notices, progress

if TYPE_CHECKING:
    from parley.audits import Finding
    from parley.corrections import Correction
    from parley.exchanges import Resolution
    from parley.ledger.cases import Dossier
    from parley.model import Article, Claim

corrections_option = click.option(
    "--corrections",
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("corrections.ttl"),
    show_default=True,
    help="What people overruled (parley correct); need not exist.",
)


exchanges_option = click.option(
    "--exchanges",
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("exchanges.ttl"),
    show_default=True,
    help="Known exchanges of your own (parley import-exchanges); need not exist.",
)


@dataclass(frozen=True)
class Corpus:
    """The claims of a corpus by exchange, as corrected, and what audits find in them.

    ``failed`` where some article could not be read.
    """

    articles: tuple[Article, ...]
    dossier: Dossier
    findings: list[Finding]
    failed: bool


def read_corpus(paths: Sequence[Path], corrections: Path, exchanges: Path) -> Corpus:
    """Read articles (default: seeds), find their claims, tie those about one exchange, audit.

    What cannot be read is told on standard error; the rest goes on.
    """
    from parley.articles import read_articles
    from parley.audits import audit_dossier, resolved
    from parley.corrections import explanations
    from parley.corrections.file import read_corrections
    from parley.ledger.cases import dossier, ties_of
    from parley.model import Article
    from parley.resolution.copies import near_copies

    kept: list[Article] = []

    def keep(items: Iterable[object]) -> Iterator[object]:
        for item in items:
            if isinstance(item, Article):
                kept.append(item)
            yield item

    notices = Notices()
    known = read_corrections(corrections)
    articles = read_articles(list(paths) or [Path("seeds")])
    find = corrected(known)
    claims = list(find_all(keep(progress(articles, "articles")), notices, find))
    by_article: dict[str, list[Claim]] = {}
    for claim in claims:
        by_article.setdefault(claim.article, []).append(claim)
    ties = ties_of(tied(by_article.values(), known, exchanges))
    notices.finish()
    gathered = dossier(claims, ties, near_copies(kept))
    findings = resolved(audit_dossier(gathered), explanations(known))
    return Corpus(tuple(kept), gathered, findings, "problems" in notices.counts)


def corrected(corrections: Sequence[Correction]) -> Callable[[Article], Sequence[Claim]]:
    """What finds the claims of an article, as people corrected them."""
    from parley.claims import find_claims
    from parley.corrections import apply_corrections

    if not corrections:
        return find_claims
    return lambda article: apply_corrections(find_claims(article), corrections, article).claims


def tied(
    claims: Iterable[Sequence[Claim]], corrections: Sequence[Correction], exchanges: Path
) -> Resolution:
    """Which reports tell of one exchange, with what people joined and split."""
    from parley.authority import load_known_exchanges, own_exchanges
    from parley.corrections import ties
    from parley.exchanges import resolve

    joins, splits = ties(corrections, "join"), ties(corrections, "split")
    known = (*load_known_exchanges(), *own_exchanges(exchanges))
    return resolve(claims, known, joins=joins, splits=splits)
