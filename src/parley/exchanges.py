"""Which exchanges the claims of one or many reports are about.

A report speaks of exchanges by keys of its own ("main", "june"). ``reported`` gathers them for
one report and needs nothing else, so that reports can be converted one at a time. ``resolve`` sees
all reports; ties between reports are its business and rest on the exchanges ``reported`` gives.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from parley.model import Claim
from parley.resolution.records import Cluster, Feature, ReportedExchange, Resolution
from parley.resolution.reports import reported

__all__ = ["Cluster", "Feature", "ReportedExchange", "Resolution", "reported", "resolve"]


def resolve(claims_by_article: Iterable[Sequence[Claim]]) -> Resolution:
    """The exchanges of many reports, each still the exchange of its own report."""
    found = [item for claims in claims_by_article for item in reported(claims)]
    return Resolution(tuple(sorted(found, key=lambda item: item.article)))
