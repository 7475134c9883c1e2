"""What the ontology entails about our individuals: OWL 2 RL, and nothing but the new triples.

``infer`` runs the rules that the ontology's axioms give (``entailment``) over the facts alone.
``infer_reference`` is owlrl, which reasons over everything: the tests compare the two. Of what
reasoning adds, most says nothing about the reports: datatypes of literals, reflexive
``owl:sameAs``, the ontology's own closure. Only triples about individuals of the asserted graph
that neither the asserted graph nor the background already states are returned.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from parley.inference.entailment import Rules
from parley.rdf.descriptions import described
from parley.rdf.facts import Facts, Triple, ontology_triples
from parley.rdf.terms import ID, Quad
from parley.triples.dataset import INFERRED

if TYPE_CHECKING:
    from rdflib import Graph

_EMPTY = {
    "<http://www.w3.org/2002/07/owl#Thing>",
    "<http://www.w3.org/2002/07/owl#NamedIndividual>",
    "<http://www.w3.org/2002/07/owl#Class>",
    "<http://www.w3.org/2000/01/rdf-schema#Resource>",
    "<http://www.w3.org/2000/01/rdf-schema#Class>",
}


@dataclass(frozen=True, slots=True)
class Inference:
    """New triples, sorted, in their own graph; and where the graph contradicts the ontology."""

    quads: list[Quad]
    contradictions: list[str]


@cache
def rules() -> Rules:
    """The rules of ontology/parley.ttl. It has no axiom that facts could contradict."""
    return Rules(ontology_triples("parley.ttl"))


def infer(asserted: Iterable[Quad]) -> Inference:
    """Reason over asserted quads; return what is new about our individuals.

    >>> from parley.rdf.namespaces import PARLEY
    >>> from parley.rdf.terms import minted
    >>> speaks = ("<urn:c>", f"<{PARLEY.isAbout}>", minted("exchange", "e/main"), "")
    >>> node = (minted("exchange", "e/main"), "<urn:p>", '"x"', "")
    >>> [quad[1].rpartition("#")[2] for quad in infer([speaks, node]).quads]
    ['isSubjectOf>']
    """
    quads = list(asserted)
    facts = known_facts(described(quads))
    found = rules().close(facts, (quad[:3] for quad in quads))
    return Inference(new_quads(found, {quad[0] for quad in quads}), [])


def known_facts(descriptions: Iterable[Quad]) -> Facts:
    """The ontology and what is known of actors, with all that follows from it."""
    facts = Facts()
    rules().close(facts, ontology_triples("parley.ttl"))
    rules().close(facts, (quad[:3] for quad in descriptions))
    return facts


def new_quads(found: Iterable[Triple], subjects: set[str]) -> list[Quad]:
    """Of what was derived, what says something about our individuals; sorted."""
    return sorted(
        (*triple, INFERRED)
        for triple in found
        if triple[2] not in _EMPTY and triple[0] in subjects and triple[0].startswith(f"<{ID}")
    )


def infer_reference(asserted: Iterable[Quad], background: Graph) -> Inference:
    """The same by owlrl, over asserted quads and background together: slow, and the judge."""
    import owlrl  # type: ignore[import-untyped]
    from owlrl.Namespaces import ERRNS  # type: ignore[import-untyped]
    from rdflib import Literal, URIRef
    from rdflib.namespace import OWL

    from parley.rdf.graphs import new_graph, term, to_graph, to_quads

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
        and term(o) not in _EMPTY
        and not (p == OWL.sameAs and s == o)
        and (s, p, o) not in data
        and (s, p, o) not in background
    )
    return Inference(to_quads(new, INFERRED), sorted(map(str, closure.objects(None, ERRNS.error))))
