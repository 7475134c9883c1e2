"""What the ontology entails about our individuals: OWL 2 RL, and nothing but the new triples.

The reference is owlrl. Of what it adds, most says nothing about the reports: datatypes of
literals, reflexive ``owl:sameAs``, the ontology's own closure. Only triples about individuals of
the asserted graph that neither the asserted graph nor the background already states are returned.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rdflib import Graph, Literal, URIRef
from rdflib.namespace import OWL, RDFS

from parley.graphs import new_graph, to_graph, to_quads
from parley.terms import ID, Quad, minted

INFERRED = minted("graph", "inferred")
_EMPTY = {OWL.Thing, RDFS.Resource, OWL.NamedIndividual, OWL.Class, RDFS.Class}


@dataclass(frozen=True, slots=True)
class Inference:
    """New triples, sorted, in their own graph; and where the graph contradicts the ontology."""

    quads: list[Quad]
    contradictions: list[str]


def infer(asserted: Iterable[Quad], background: Graph) -> Inference:
    """Reason over asserted quads and background; return what is new about our individuals."""
    import owlrl  # type: ignore[import-untyped]
    from owlrl.Namespaces import ERRNS  # type: ignore[import-untyped]

    data = to_graph(asserted)
    ours = {node for node in data.subjects() if str(node).startswith(ID)}
    closure = new_graph()
    closure += background
    closure += data
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(closure)
    new = (
        (s, p, o)
        for s, p, o in closure
        if s in ours
        and isinstance(o, URIRef | Literal)
        and o not in _EMPTY
        and not (p == OWL.sameAs and s == o)
        and (s, p, o) not in data
        and (s, p, o) not in background
    )
    return Inference(to_quads(new, INFERRED), sorted(map(str, closure.objects(None, ERRNS.error))))
