"""Clusters as RDF: which reported exchanges are taken to be one, why, how sure, since when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from parley.exchanges import Cluster
from parley.rdf.terms import EDTF, XSD, Quad, english, literal, minted, slug, step, typed
from parley.triples.minting import P, R, concept, part_of
from parley.triples.moments import moments

CLUSTERS = minted("graph", "clusters")
_FEATURES = {
    "date": P.dateFeature, "weekday": P.dateFeature, "parties": P.partyFeature,
    "figure": P.figureFeature, "outside-figure": P.figureFeature, "total": P.figureFeature,
    "ordinal": P.ordinalFeature, "mediator": P.mediatorFeature, "place": P.placeFeature,
    "stage": P.stageFeature,
}  # fmt: skip
_LABEL = "<http://www.w3.org/2004/02/skos/core#prefLabel>"


def cluster_quads(clusters: Iterable[Cluster]) -> list[Quad]:
    """The clusters in their own graph, by id; one that no report speaks of is left out."""
    return [
        (*triple, CLUSTERS)
        for cluster in sorted(clusters, key=lambda cluster: cluster.id)
        if cluster.members
        for triple in _cluster(cluster)
    ]


def _cluster(cluster: Cluster) -> Iterator[tuple[str, str, str]]:
    node = minted("cluster", step(cluster.id))
    yield node, R.type, P.ExchangeCluster
    yield node, _LABEL, english(f"{cluster.kind.capitalize()} of {cluster.date.edtf or '?'}")
    for article, key in cluster.members:
        yield node, P.hasMember, minted("exchange", f"{step(article)}/{slug(key)}")
    yield node, P.score, _score(cluster.score)
    yield node, P.reason, literal(cluster.reason)
    for feature in dict.fromkeys(
        _FEATURES.get(f.name, "") for f in cluster.features if f.score > 0
    ):
        if feature:
            yield node, P.hasMatchedFeature, feature
    if cluster.known_exchange:
        yield node, P.matchesKnown, minted("known-exchange", step(cluster.known_exchange))
    if cluster.date.interval:
        basis = cluster.date.basis if cluster.date.edtf else "order"  # what it lies between
        date = part_of(node, "date")
        yield node, P.hasDate, date
        yield date, R.type, P.SolvedDate
        yield date, P.edtf, typed(cluster.date.interval, EDTF)
        yield date, P.hasDateBasis, concept(basis, "Basis")
        if cluster.date.earliest:
            yield date, P.earliest, typed(cluster.date.earliest, f"{XSD}date")
        if cluster.date.latest:
            yield date, P.latest, typed(cluster.date.latest, f"{XSD}date")
        for reason in cluster.date.reasons:
            yield date, P.dateReason, literal(reason)
        yield from moments(date, cluster.date.earliest, cluster.date.latest)


def _score(value: float) -> str:
    """A score as a decimal from 0 to 1, in the canonical form that stores keep."""
    text = f"{min(max(value, 0.0), 1.0):.3f}".rstrip("0").rstrip(".")
    return typed(text, f"{XSD}decimal")
