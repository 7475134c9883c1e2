"""From ties to clusters: names, dates, reasons in words, wholes and their parts."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from parley.dates.context import SolvedDate
from parley.dates.edtf import is_day
from parley.resolution.authority import Authority, stage_window
from parley.resolution.found_dates import cluster_date, member_date
from parley.resolution.names import names_for, plain_name
from parley.resolution.records import Cluster, Feature, Member, ReportedExchange
from parley.resolution.tied import Tied

_SHOWN = 4


def describe(
    tied: Sequence[Tied], reports: Mapping[Member, ReportedExchange], authority: Authority
) -> tuple[tuple[Cluster, ...], dict[Member, SolvedDate]]:
    """The clusters by id, and the date of every member."""
    items = [(item, cluster_date(item, reports)) for item in tied]
    dates: dict[Member, SolvedDate] = {}
    clusters = []
    for (item, date), name in zip(items, names_for(items), strict=True):
        clusters.append(_cluster(name, item, date))
        for member in item.members:
            single = len(item.members) == 1 and item.match is None
            dates[member] = member_date(member, reports[member].exchange, date, single)
    whole = _with_stages(clusters, authority)
    return tuple(sorted(whole, key=lambda cluster: cluster.id)), dates


def _cluster(name: str, item: Tied, date: SolvedDate) -> Cluster:
    features = _distinct(feature for fit in item.fits for feature in fit.features)
    if item.match:
        features += [replace(f, name="authority", value=f"{f.name} {f.value}".strip())
                     for f in item.match.fit.features if f.score]  # fmt: skip
    return Cluster(
        id=name,
        members=item.members,
        kind=item.evidence.kind,
        status=item.evidence.status,
        date=date,
        parties=item.evidence.parties,
        known_exchange=item.match.known.id if item.match else None,
        features=tuple(features),
        score=min((fit.degree for fit in item.fits), default=1.0),
        reason=_reason(item),
    )


def _distinct(features: Iterable[Feature]) -> list[Feature]:
    return list({(f.name, f.value, f.reason): f for f in features}.values())


def _reason(item: Tied) -> str:
    """One sentence: what ties the members, what ties them to the authority file, what did not."""
    told = []
    count = len({member[0] for member in item.members})
    if count > 1:
        told.append(f"{count} reports: {_because(item.fits and [min(item.fits, key=_score)])}")
    else:
        told.append("one report speaks of it")
    if item.match:
        known = item.match.known
        told.append(f"known exchange of {known.date}: {_because([item.match.fit])}")
    return "; ".join((*told, *item.notes))


def _score(fit: object) -> float:
    return getattr(fit, "score", 0.0)


def _because(fits: Sequence[object]) -> str:
    features = [f for fit in fits for f in getattr(fit, "features", ())]
    ranked = sorted((f for f in features if f.score), key=lambda f: -f.score)
    return ", ".join(f.reason for f in ranked[:_SHOWN])


def _with_stages(clusters: list[Cluster], authority: Authority) -> list[Cluster]:
    """Wholes that reports tell of, and wholes the authority file knows, with their parts."""
    found = {cluster.id: cluster for cluster in clusters}
    part_of = _known_stages(found, authority)
    days: dict[tuple[str, ...], list[tuple[str, str]]] = defaultdict(list)
    for cluster in clusters:
        day = cluster.date.edtf
        if cluster.kind == "exchange" and not cluster.status and day and is_day(day):
            days[cluster.parties].append((day, cluster.id))
    for stages in days.values():
        stages.sort()
    for cluster in clusters:
        first, last = cluster.date.earliest, cluster.date.latest
        if cluster.kind != "series" or cluster.status or not first or not last:
            continue
        stages = days[cluster.parties]
        for _, part in stages[bisect_left(stages, (first,)) : bisect_left(stages, (last, "~"))]:
            part_of.setdefault(part, cluster.id)
    parts: dict[str, list[str]] = defaultdict(list)
    for part, whole in sorted(part_of.items()):
        parts[whole].append(part)
    return [
        replace(cluster, parts=tuple(parts.get(name, ())), stage_of=part_of.get(name))
        for name, cluster in found.items()
    ]


def _known_stages(found: dict[str, Cluster], authority: Authority) -> dict[str, str]:
    """Which cluster is a stage of which whole, by the authority file.

    Adds a whole without members where no report speaks of it as one.
    """
    stages: dict[str, list[Cluster]] = defaultdict(list)
    for cluster in list(found.values()):
        known = authority.known.get(cluster.known_exchange or "")
        if known and known.stage_of:
            stages[known.stage_of].append(cluster)
    part_of: dict[str, str] = {}
    for label, clusters in sorted(stages.items()):
        first, last = stage_window(k for k in authority.known.values() if k.stage_of == label)
        parties = clusters[0].parties
        whole = next(
            (c.id for c in sorted(found.values(), key=lambda c: c.id)
             if c.kind == "series" and not c.status and c.parties == parties
             and first <= (c.date.earliest or "") and (c.date.latest or "9") <= last),
            None,
        )  # fmt: skip
        if whole is None and len(clusters) > 1:
            whole = plain_name("series", parties, f"{first}-{last}", "")
            found[whole] = _known_whole(whole, label, parties, first, last)
        if whole:
            part_of |= {cluster.id: whole for cluster in clusters}
    return part_of


def _known_whole(name: str, label: str, parties: tuple[str, ...], first: str, last: str) -> Cluster:
    where = f"first and last stage of {label} in the authority file"
    date = SolvedDate(f"{first}/{last}", "authority", None, first, last, (where,))
    reason = f"the authority file knows its parts as stages of one exchange: {label}"
    stage = Feature("stage", label, 0.0, reason)
    return Cluster(name, (), "series", None, date, parties, None, (stage,), 1.0, reason)
