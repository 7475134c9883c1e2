"""Is an ontology in the profile OWL 2 RL, and well-formed OWL 2 DL as far as that needs?

Reads the triples and returns what breaks the rules of "OWL 2 Profiles", section 4 (W3C, 2012), for
the kinds of axioms an ontology like ours has. An axiom it does not know is reported, not passed.
"""

from __future__ import annotations

from collections.abc import Iterator

from rdflib import BNode, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.namespace import OWL, RDF, RDFS, XSD
from rdflib.term import Node

TYPES = {
    OWL.Ontology, OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty,
    OWL.SymmetricProperty, OWL.TransitiveProperty, OWL.FunctionalProperty, OWL.Restriction,
    OWL.InverseFunctionalProperty, OWL.AsymmetricProperty, OWL.IrreflexiveProperty,
}  # fmt: skip
PROPERTY_AXIOMS = {
    RDFS.subPropertyOf, OWL.equivalentProperty, OWL.inverseOf, OWL.propertyDisjointWith
}  # fmt: skip
CLASS_AXIOMS = {RDFS.subClassOf, OWL.equivalentClass, OWL.disjointWith, RDFS.domain, RDFS.range}
PARTS = {
    OWL.onProperty, OWL.hasValue, OWL.someValuesFrom, OWL.allValuesFrom, OWL.maxCardinality,
    OWL.intersectionOf, OWL.unionOf, OWL.complementOf, OWL.oneOf, OWL.propertyChainAxiom,
    RDF.type, RDF.first, RDF.rest, OWL.versionInfo, OWL.versionIRI,
}  # fmt: skip
DATATYPES = {
    RDFS.Literal, XSD.string, XSD.boolean, XSD.decimal, XSD.integer, XSD.nonNegativeInteger,
    XSD.positiveInteger, XSD.dateTime, XSD.anyURI, XSD.float, XSD.double, XSD.language,
}  # fmt: skip
SIMPLE_ONLY = {
    OWL.FunctionalProperty, OWL.InverseFunctionalProperty, OWL.AsymmetricProperty,
    OWL.IrreflexiveProperty,
}  # fmt: skip
PLACES: dict[str, dict[Node, str]] = {  # what may be nested, and in which place its parts then are
    "sub": {OWL.intersectionOf: "sub", OWL.unionOf: "sub", OWL.someValuesFrom: "sub"},
    "super": {OWL.intersectionOf: "super", OWL.complementOf: "sub", OWL.allValuesFrom: "super"},
    "equivalent": {OWL.intersectionOf: "equivalent"},
}
PROPERTIES = (OWL.ObjectProperty, OWL.DatatypeProperty)


def faults(graph: Graph) -> list[str]:
    """What is not OWL 2 RL, one line each; nothing where all is well."""
    return sorted({*_vocabulary(graph), *_classes(graph), *_properties(graph)})


def _vocabulary(graph: Graph) -> Iterator[str]:
    declared = set(graph.subjects(RDF.type))
    for subject, predicate, value in graph:
        if predicate == RDF.type and str(value).startswith(str(OWL)) and value not in TYPES:
            yield f"{_name(subject)}: {_name(value)} is not in OWL 2 RL"
        elif predicate in PARTS | PROPERTY_AXIOMS | CLASS_AXIOMS:
            if predicate in PROPERTY_AXIOMS | {OWL.onProperty}:
                yield from (
                    f"{_name(node)}: an undeclared property"
                    for node in (subject, value)
                    if isinstance(node, URIRef) and not _kinds(graph, node)
                )
        elif predicate not in declared:
            yield f"{_name(predicate)}: neither an axiom of OWL 2 RL nor declared"


def _classes(graph: Graph) -> Iterator[str]:
    for sub, sup in graph.subject_objects(RDFS.subClassOf):
        yield from _allowed(graph, sub, "sub")
        yield from _allowed(graph, sup, "super")
    for pair in graph.subject_objects(OWL.equivalentClass):
        yield from (fault for node in pair for fault in _allowed(graph, node, "equivalent"))
    for pair in graph.subject_objects(OWL.disjointWith):
        yield from (fault for node in pair for fault in _allowed(graph, node, "sub"))
    for predicate in (RDFS.domain, RDFS.range):
        for prop, value in graph.subject_objects(predicate):
            if predicate == RDFS.range and (prop, RDF.type, OWL.DatatypeProperty) in graph:
                if value not in DATATYPES:
                    yield f"{_name(prop)}: {_name(value)} is no datatype of OWL 2 RL"
            else:
                yield from _allowed(graph, value, "super")


def _allowed(graph: Graph, node: Node, place: str) -> Iterator[str]:
    """What a class expression holds that may not stand in this place."""
    if isinstance(node, URIRef):
        if node == OWL.Thing and place != "super":
            yield f"owl:Thing as {place} class"
        elif node != OWL.Thing and (node, RDF.type, OWL.Class) not in graph:
            yield f"{_name(node)}: an undeclared class"
        return
    allowed = PLACES[place]
    plain = {OWL.hasValue} | ({OWL.oneOf} if place == "sub" else set())
    limits = {OWL.maxCardinality} if place == "super" else set()
    for predicate, value in graph.predicate_objects(node):
        if predicate in allowed:
            inner = [value]
            if predicate in (OWL.intersectionOf, OWL.unionOf):
                inner = list(Collection(graph, value))
            for part in inner:
                if not (predicate == OWL.someValuesFrom and part in {OWL.Thing, *DATATYPES}):
                    yield from _allowed(graph, part, allowed[predicate])
        elif predicate in limits:
            if not isinstance(value, Literal) or value.toPython() not in (0, 1):
                yield f"a cardinality of {value} (0 and 1 are allowed)"
        elif predicate not in plain | {RDF.type, OWL.onProperty, RDFS.subClassOf}:
            yield f"{_name(predicate)} in a {place} class"


def _properties(graph: Graph) -> Iterator[str]:
    built: dict[Node, set[Node]] = {}
    for prop, chain in graph.subject_objects(OWL.propertyChainAxiom):
        members = set(Collection(graph, chain))
        built.setdefault(prop, set()).update(members)
        for member in (prop, *members):
            if _kinds(graph, member) != [OWL.ObjectProperty]:
                yield f"{_name(member)}: in a chain and no object property"
    for prop in built:
        if prop in _reached(built, prop):
            yield f"{_name(prop)}: its chains lead back to it"
    roots = {*built, *graph.subjects(RDF.type, OWL.TransitiveProperty)}
    for prop in {p for root in roots for p in _and_supers(graph, root)}:
        limited = any((prop, RDF.type, kind) in graph for kind in SIMPLE_ONLY)
        if limited or _counted(graph, prop) or (prop, OWL.propertyDisjointWith, None) in graph:
            yield f"{_name(prop)}: a composite property must not be counted or limited"
    for prop in set(graph.subjects(RDF.type, OWL.ObjectProperty)):
        if len(_kinds(graph, prop)) > 1:
            yield f"{_name(prop)}: both an object and a datatype property"


def _and_supers(graph: Graph, prop: Node) -> set[Node]:
    return {prop, *(p for p in graph.transitive_objects(prop, RDFS.subPropertyOf) if p)}


def _counted(graph: Graph, prop: Node) -> bool:
    nodes = graph.subjects(OWL.onProperty, prop)
    return any((node, OWL.maxCardinality, None) in graph for node in nodes)


def _reached(built: dict[Node, set[Node]], start: Node) -> set[Node]:
    found: set[Node] = set()
    ahead = [start]
    while ahead:
        new = built.get(ahead.pop(), set()) - found
        found |= new
        ahead.extend(new)
    return found


def _kinds(graph: Graph, node: Node) -> list[URIRef]:
    return [kind for kind in PROPERTIES if (node, RDF.type, kind) in graph]


def _name(node: Node) -> str:
    return "a class expression" if isinstance(node, BNode) else str(node)
