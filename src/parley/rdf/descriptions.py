"""What ontology/ says of the actors and known exchanges a graph mentions, and of nobody else.

Its files describe far more than one corpus names. Reasoning, validation and the links of a
graph need those it mentions, what these refer to, and so on.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from rdflib import Graph

from parley.rdf import graphs
from parley.rdf.facts import ontology_triples
from parley.rdf.namespaces import PARLEY, as_terms
from parley.rdf.terms import Quad, minted

LINKS = minted("graph", "links")
_P = as_terms(PARLEY)
_EXACT_MATCH = "<http://www.w3.org/2004/02/skos/core#exactMatch>"
_LABEL = "<http://www.w3.org/2004/02/skos/core#prefLabel>"

Described = dict[str, list[tuple[str, str]]]


@cache
def actors() -> Described:
    """All of ontology/actors.ttl: predicate and value by subject."""
    return _by_subject("actors.ttl")


@cache
def known_things() -> Described:
    """Actors and known exchanges alike."""
    return {**_by_subject("exchanges.ttl"), **actors()}


def _by_subject(name: str) -> Described:
    found: Described = {}
    for subject, predicate, value in ontology_triples(name):
        found.setdefault(subject, []).append((predicate, value))
    return found


def described(quads: Iterable[Quad], known: Described | None = None) -> list[Quad]:
    """The descriptions of everything the quads mention, directly or through another, sorted."""
    known = known_things() if known is None else known
    open_ = {term for quad in quads for term in (quad[0], quad[2]) if term in known}
    seen: set[str] = set()
    while open_:
        node = open_.pop()
        seen.add(node)
        open_.update(value for _, value in known[node] if value in known and value not in seen)
    return [(node, *pair, "") for node in sorted(seen) for pair in sorted(known[node])]


def background(quads: Iterable[Quad]) -> Graph:
    """What a graph is reasoned and validated with: the terms, and who is who among its actors."""
    return graphs.to_graph(described(quads)) + graphs.ontology("parley.ttl")


def links(descriptions: Sequence[Quad]) -> list[Quad]:
    """Names, Wikidata links and check records of the described, in the graph of links."""
    checks = {value for _, predicate, value, _ in descriptions if predicate == _P.hasLinkCheck}
    linked = {node for node, predicate, _, _ in descriptions if predicate == _P.hasLinkCheck}
    wanted = (_LABEL, _EXACT_MATCH, _P.hasLinkCheck)
    return [
        (node, predicate, value, LINKS)
        for node, predicate, value, _ in descriptions
        if node in checks or (node in linked and predicate in wanted)
    ]
