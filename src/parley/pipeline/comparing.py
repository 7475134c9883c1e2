"""What the reports of a corpus are to each other: their ties, what audits find, the units of both.

This alone needs something of all articles in memory at once. A large corpus is compared in a
process of its own, whose memory goes back to the system; it hands over in few bytes what the rest
of a build needs.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from parley.audits import Finding, resolved
from parley.authority import KnownExchange, load_known_exchanges
from parley.corrections import Correction, explanations, ties, without_target
from parley.corrections.file import affected_quads, correction_quads
from parley.errors import ParleyError
from parley.exchanges import Resolution, Resolver
from parley.ledger.cases import ties_of
from parley.model import Claim
from parley.pipeline.auditing import Audited, ClaimsOf, Told, audited
from parley.pipeline.briefs import Brief, claims_in, kinds_in, triples_in
from parley.pipeline.cache import Cache, opened
from parley.pipeline.packing import Packed, PackedResolution
from parley.pipeline.reading import Kept, version
from parley.pipeline.sharing import Units, units_of
from parley.rdf.facts import Triple
from parley.rdf.terms import minted, step
from parley.resolution.copies import copies_among
from parley.triples import EXCHANGES, dataset
from parley.triples.minting import article_graph
from parley.workers import Crashed, apart

_FEW = 20_000
"""So many reports are compared in this process."""

_CLAIMS, _KINDS = 256, 4096  # the claims of so many reports are in memory, or their kinds alone


@dataclass(frozen=True)
class Reports:
    """What is compared: the articles that were read, and what people know and overruled."""

    kept: tuple[Kept, ...]
    corrections: tuple[Correction, ...]
    corrections_file: Path | None
    known: tuple[KnownExchange, ...]


@dataclass
class Overview:
    """What the briefs of all articles say together.

    ``said`` has the articles that say the same of a thing.
    """

    said: dict[str, list[str]] = field(default_factory=dict)
    mentions: set[str] = field(default_factory=set)
    affected: dict[str, set[str]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    claims: dict[str, int] = field(default_factory=dict)
    counts: dataset.Counts = field(default_factory=dataset.Counts)

    def take(self, article: str, brief: Brief) -> None:
        """Take in one brief."""
        for said in brief.declared:
            self.said.setdefault(said, []).append(article)
        self.mentions.update(brief.mentions)
        for name, nodes in brief.affected.items():
            self.affected.setdefault(name, set()).update(nodes)
        self.faults += brief.faults
        self.claims[article] = brief.claims
        self.counts.triples[article_graph(article)] = brief.quads - brief.about_exchanges
        self.counts.triples[EXCHANGES] += brief.about_exchanges
        self.counts.kinds.update(brief.kinds)
        self.counts.own_subjects += brief.subjects

    @property
    def declared(self) -> dict[str, dict[tuple[Triple, ...], list[str]]]:
        """What is said of each thing that several articles may declare, in which of them."""
        found: dict[str, dict[tuple[Triple, ...], list[str]]] = {}
        for said, articles in self.said.items():
            triples = triples_in(said)
            found.setdefault(triples[0][0], {})[triples] = articles
        return found


@dataclass(frozen=True)
class Compared:
    """What reports are to each other.

    ``events`` are the nodes of the clusters, ``audits`` the keys of what was found about each
    exchange; the resolution and the findings are for those who ask.
    """

    read: Overview
    units: Units
    events: tuple[str, ...]
    audits: tuple[str, ...]
    notes: tuple[str, ...]
    resolution: PackedResolution
    findings: Packed[Finding]


def compare(reports: Reports, cache: Cache) -> Compared:
    """Compare all reports; what is found is kept in the cache."""
    if cache.path is None or len(reports.kept) <= _FEW:
        return _compared(reports, cache)
    found = apart(_compared_there, (reports, cache.path))
    if isinstance(found, Crashed):
        fix = "free some memory and build again: what was read is kept"
        raise ParleyError("the process that compares the reports died", fix=fix)
    return found


def _compared_there(job: tuple[Reports, Path]) -> Compared:
    reports, path = job
    with opened(path) as cache:
        return _compared(reports, cache)


def _compared(reports: Reports, cache: Cache) -> Compared:
    keys = {item.id: item.key for item in reports.kept}
    corrections = reports.corrections

    @lru_cache(_CLAIMS)
    def claims_of(article: str) -> list[Claim]:
        return claims_in(cache.more(keys[article]))

    @lru_cache(_KINDS)
    def kinds_of(article: str) -> dict[str, str]:
        return kinds_in(cache.more(keys[article]))

    read = Overview()
    resolution, copies, told = _audited(reports, cache, read, claims_of)
    findings = tuple(resolved(told.findings, explanations(corrections)))
    by_hand = correction_quads(reports.corrections_file) if reports.corrections_file else []
    by_hand += affected_quads(read.affected)
    articles = {step(name): name for name in keys}
    units = units_of(
        resolution.clusters, findings, copies, by_hand, cache, articles, kinds_of, version()
    )
    there = _targets(findings, resolution) if corrections else set()
    return Compared(
        read,
        units,
        tuple(minted("cluster", step(cluster.id)) for cluster in resolution.clusters),
        tuple(told.keys),
        (*without_target(corrections, read.affected, there), *read.faults),
        PackedResolution(resolution),
        Packed(findings),
    )


def _audited(
    reports: Reports, cache: Cache, read: Overview, claims_of: ClaimsOf
) -> tuple[Resolution, dict[str, str], Audited]:
    """Read the briefs one after the other, tie the exchanges, audit what is said of them."""
    resolver = Resolver(
        (*load_known_exchanges(), *reports.known),
        joins=ties(reports.corrections, "join"),
        splits=ties(reports.corrections, "split"),
    )
    told: list[Told] = []
    sketches: list[tuple[str, bytes]] = []
    for item in reports.kept:
        brief = item.brief(cache)
        resolver.take(brief.exchanges, brief.accounts)
        exchanges = tuple(reported.exchange for reported in brief.exchanges)
        told.append(Told(item.id, item.key, exchanges, brief.along, brief.alone))
        sketches.append((item.id, brief.sketch))
        read.take(item.id, brief)
    resolution = resolver.resolution()
    del resolver
    copies = copies_among(sketches)
    del sketches
    found = audited(told, ties_of(resolution), copies, cache, claims_of, version())
    return resolution, copies, found


def _targets(findings: Iterable[Finding], resolution: Resolution) -> set[str]:
    """What corrections may be about, claims apart."""
    reported = resolution.reported
    exchanges = {f"exchange/{item.article}/{item.exchange.key}" for item in reported}
    return exchanges.union(f"finding/{finding.id}" for finding in findings)
