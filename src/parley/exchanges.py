"""Which exchanges the claims of one or many reports are about.

A report speaks of exchanges by keys of its own ("main", "june"). ``reported`` gathers them for
one report and needs nothing else, so that reports can be converted one at a time. ``resolve`` sees
all reports; ties between reports are its business and rest on the exchanges ``reported`` gives.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from parley.authority import KnownExchange, load_known_exchanges
from parley.model import Claim
from parley.resolution.overruling import Overruled
from parley.resolution.records import Cluster, Feature, ReportedExchange, Resolution
from parley.resolution.reports import reported
from parley.resolution.resolver import Resolver

__all__ = [
    "Cluster",
    "Feature",
    "ReportedExchange",
    "Resolution",
    "Resolver",
    "reported",
    "resolve",
]


def resolve(
    claims_by_article: Iterable[Sequence[Claim]],
    known: Iterable[KnownExchange] | None = None,
    *,
    joins: Iterable[Overruled] = (),
    splits: Iterable[Overruled] = (),
) -> Resolution:
    """Tie the exchanges of many reports; ``known`` is the authority file's content by default.

    ``joins`` and ``splits`` are corrections: ``parley.corrections.ties`` gives them.
    """
    exchanges = load_known_exchanges() if known is None else known
    resolver = Resolver(exchanges, joins=joins, splits=splits)
    for claims in claims_by_article:
        resolver.add(claims)
    return resolver.resolution()
