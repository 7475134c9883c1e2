"""What belongs to no single article, in units: a cluster with its findings, or a finding alone.

A unit depends on what it says and on the articles it speaks of. It is kept like an article: its
lines, what follows from it, and what of it concerns which article, so that an article is reasoned
over again only where something about it changed.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from sys import intern

from parley.audits import Finding
from parley.audits.quads import audit_quads, copy_quads, found_quads
from parley.pipeline.cache import Cache
from parley.pipeline.claim_records import frozen, packed
from parley.pipeline.conversion import is_owned, owner_of
from parley.rdf.facts import TYPE, Triple
from parley.rdf.terms import Quad, minted
from parley.rdf.turtle import nquads
from parley.resolution.records import Cluster
from parley.triples.clusters import cluster_quads
from parley.triples.minting import P

KindsOf = Callable[[str], Mapping[str, str]]
"""The class of each claim of an article, by its node."""

_TIED = tuple(minted(kind, "")[:-1] for kind in ("cluster", "finding"))
_OURS = "<https://w3id.org/parley/ontology#"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit by the key its lines are kept under.

    ``near`` has a digest of what concerns each article, by the article's step; ``named`` are the
    nodes of nobody that it names.
    """

    key: str
    near: dict[str, str]
    named: tuple[str, ...]


@dataclass
class Units:
    """All units, clusters first, and what they hold together.

    ``triples`` counts by graph, ``kinds`` by class.
    """

    all: list[Unit] = field(default_factory=list)
    triples: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    subjects: int = 0

    def take(self, key: str, light: str) -> None:
        """Take in a unit from its entry."""
        near, named, triples, kinds, subjects = json.loads(light)
        owners = {intern(owner): digest for owner, digest in near.items()}
        self.all.append(Unit(key, owners, frozen(named)))
        self.triples.update(triples)
        self.kinds.update(kinds)
        self.subjects += subjects


def units_of(
    clusters: Iterable[Cluster],
    findings: Iterable[Finding],
    copies: Mapping[str, str],
    corrections: Sequence[Quad],
    cache: Cache,
    articles: Mapping[str, str],
    kinds_of: KindsOf,
    version: str,
) -> Units:
    """The units; ``articles`` has the ids by step."""
    units = Units()
    for content, quads in _contents(clusters, findings, copies, corrections):
        key = sha256(repr((version, content)).encode()).hexdigest()
        light = cache.find(key)
        if light is None:
            made = quads()
            near = _near(made, articles, kinds_of)
            digests = {
                owner: sha256(repr(about).encode()).hexdigest()[:16]
                for owner, about in near.items()
            }
            light = packed((digests, *_summary(made)))
            cache.put(key, light, nquads(made), packed(near))
        units.take(key, light)
    return units


def about(unit: str, cache: Cache) -> dict[str, list[Triple]]:
    """What of a unit concerns each article, by its step; a unit by its key."""
    near = json.loads(cache.more(unit))
    return {article: [(s, p, o) for s, p, o in triples] for article, triples in near.items()}


def is_tied(node: str) -> bool:
    """True for a cluster, a finding, or a part of one: what belongs to a unit."""
    return node.startswith(_TIED)


def _contents(
    clusters: Iterable[Cluster],
    findings: Iterable[Finding],
    copies: Mapping[str, str],
    corrections: Sequence[Quad],
) -> Iterator[tuple[object, Callable[[], list[Quad]]]]:
    """What each unit is made from, and how its quads are made."""
    by_cluster: dict[str, list[Finding]] = {}
    alone: list[Finding] = []
    used = set()
    known = {cluster.id: cluster for cluster in clusters}
    for finding in findings:
        used.add(finding.rule)
        at = by_cluster.setdefault(finding.cluster, []) if finding.cluster in known else alone
        at.append(finding)
    for name, cluster in sorted(known.items()):
        own = by_cluster.get(name, [])
        yield (cluster, own), partial(_quads, (cluster,), own)
    for finding in alone:
        yield finding, partial(_quads, (), (finding,))
    for one, other in sorted(copies.items()):
        if one != other:
            yield (one, other), partial(copy_quads, {one: other})
    rest = [*audit_quads(used), *corrections]
    yield rest, rest.copy


def _quads(clusters: Iterable[Cluster], findings: Iterable[Finding]) -> list[Quad]:
    return [*cluster_quads(clusters), *found_quads(findings)]


def _near(
    quads: Sequence[Quad], articles: Mapping[str, str], kinds_of: KindsOf
) -> dict[str, list[Triple]]:
    """What concerns each article: the triples about its things, and of what kind others are."""
    nodes = {node for quad in quads for node in (quad[0], quad[2]) if not node.startswith('"')}
    owners = {node: owner_of(node, articles) for node in nodes if is_owned(node)}
    kinds = {quad[0]: {quad[:3]} for quad in quads if quad[1] == TYPE}
    for node, owner in owners.items():
        kind = _kind(node, owner, articles, kinds_of)
        kinds[node] = {(node, TYPE, kind)} if kind else set()
    near: dict[str, set[Triple]] = {}
    for quad in quads:
        for node in (quad[0], quad[2]):
            if owner := owners.get(node):
                found = near.setdefault(owner, set())
                found.add(quad[:3])
                for other in (quad[0], quad[2]):
                    if owners.get(other) != owner:
                        found |= kinds.get(other, set())
    return {owner: sorted(found) for owner, found in sorted(near.items())}


def _kind(
    node: str, owner: str | None, articles: Mapping[str, str], kinds_of: KindsOf
) -> str | None:
    if node.startswith(minted("article", "")[:-1]):
        return str(P.Article)
    if node.startswith(minted("exchange", "")[:-1]):
        return str(P.ReportedExchange)
    return kinds_of(articles[owner]).get(node) if owner else None


def _summary(quads: Sequence[Quad]) -> tuple[list[str], dict[str, int], dict[str, int], int]:
    """Nodes of nobody that are named, triples by graph, things by class, how many things."""
    subjects = {quad[0] for quad in quads if not is_owned(quad[0])}
    named = {
        quad[2]
        for quad in quads
        if quad[2].startswith("<https://w3id.org/parley/id/") and not is_owned(quad[2])
    }
    return (
        sorted(named - subjects),
        Counter(quad[3] for quad in quads),
        Counter(q[2] for q in quads if q[1] == TYPE and q[2].startswith(_OURS)),
        len(subjects),
    )
