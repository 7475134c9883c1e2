"""What resolution gives: clusters of exchanges that many reports speak of, each tie with reasons.

A cluster is no identity: it says that its members are taken to be one exchange, why, and how sure
that is. Audits and RDF read these records; they hold nothing but plain values.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from parley.dates.context import SolvedDate
from parley.model import Exchange

Member = tuple[str, str]
"""An article and the key of an exchange in it."""


@dataclass(frozen=True, slots=True)
class ReportedExchange:
    """An exchange as one report speaks of it: the node claims hang on."""

    article: str
    exchange: Exchange


@dataclass(frozen=True, slots=True)
class Feature:
    """One thing that speaks for a tie, or against it (a score below zero).

    ``name`` is one of date, weekday, parties, figure, outside-figure, total, ordinal, mediator,
    place, stage, status, authority, correction. ``value`` is what was compared, ``reason`` a
    phrase for readers.
    """

    name: str
    value: str
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class Cluster:
    """Exchanges of several reports taken to be one, or one nobody else speaks of.

    ``id`` is a slug made from content. ``kind`` is exchange, bodies, children or outside (freed
    the same day besides an exchange). ``status`` is None where it was carried out. ``date`` may be
    solved through other reports or the authority file; its ``basis`` says so. ``score``, from 0 to
    1, is the weakest tie that holds the cluster together, 1 for one member; what is just enough is
    a half. ``parts`` and ``stage_of`` are ids of clusters; ``known_exchange`` is the id in the
    authority file. A cluster without members is a whole that only the authority file speaks of.
    """

    id: str
    members: tuple[Member, ...]
    kind: str
    status: str | None
    date: SolvedDate
    parties: tuple[str, ...]
    known_exchange: str | None
    features: tuple[Feature, ...]
    score: float
    reason: str
    parts: tuple[str, ...] = ()
    stage_of: str | None = None


@dataclass(frozen=True)
class Resolution:
    """What is known of exchanges once all reports have been read.

    ``reported`` are the exchanges as each report speaks of them, ``clusters`` their ties, by id.
    ``dates`` holds the date of every member as resolution knows it: its own where the report
    gives a day, else its cluster's with basis ``other-report`` or ``authority``.
    """

    reported: tuple[ReportedExchange, ...]
    clusters: tuple[Cluster, ...] = ()
    dates: Mapping[Member, SolvedDate] = field(default_factory=dict)
    _by_member: dict[Member, Cluster] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_member = {member: cluster for cluster in self.clusters for member in cluster.members}
        object.__setattr__(self, "_by_member", by_member)

    def cluster_of(self, article: str, key: str) -> Cluster | None:
        """The cluster an exchange of a report belongs to."""
        return self._by_member.get((article, key))

    def date_of(self, article: str, key: str) -> SolvedDate | None:
        """The date of an exchange of a report, found in other reports too."""
        return self.dates.get((article, key))
