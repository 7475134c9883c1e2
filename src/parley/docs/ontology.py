"""The page docs/ontology.md, made from the files: ``python -m parley.docs.ontology``."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator

from rdflib import Graph, URIRef
from rdflib.namespace import OWL, RDF, RDFS, SDO, SH, SKOS
from rdflib.term import Node

from parley.rdf.graphs import ontology
from parley.rdf.namespaces import PARLEY, PREFIXES
from parley.resources import read_ontology

INTRO = """# The ontology and its shapes

Made from `ontology/parley.ttl` and `ontology/shapes.ttl` by
`python -m parley.docs.ontology > docs/ontology.md`; not to be edited by hand.

The graph never asserts that 95 persons were freed. It asserts that somebody said so, where, in
which words, about which exchange. `parley:` is `https://w3id.org/parley/ontology#`. An arrow leads
from the classes a property is used on to what its values are; these are notes for readers, and the
shapes are what is checked.
"""
SHAPES_INTRO = """## Shapes

What a graph owes. *Violation*: the graph is broken. *Warning*: probably misread. *Info*: something
is not known.
"""
_LINE = re.compile(r"^(?:### (?P<section>.+)|parley:(?P<term>\w+))$", re.MULTILINE)
_KINDS: dict[Node, str] = {
    OWL.Class: "class",
    OWL.ObjectProperty: "object property",
    OWL.DatatypeProperty: "datatype property",
}
_AXIOMS = {
    RDFS.subClassOf: "a kind of",
    RDFS.subPropertyOf: "implies",
    OWL.inverseOf: "inverse of",
}


def page() -> str:
    """The whole page as Markdown, in the order of the files."""
    return "\n".join([INTRO, *_terms(ontology("parley.ttl")), SHAPES_INTRO, *_shapes()])


def _terms(terms: Graph) -> Iterator[str]:
    heading = ""
    for line in _LINE.finditer(read_ontology("parley.ttl")):
        if line["section"]:
            heading = f"## {line['section']}\n"
            continue
        if heading:
            yield heading
            heading = ""
        node = URIRef(f"{PARLEY._NS}{line['term']}")
        facts = "; ".join(_facts(terms, node))
        examples = " ".join(map(str, _ordered(terms.objects(node, SKOS.example))))
        definition = terms.value(node, SKOS.definition)
        yield f"- **`{line['term']}`** ({facts}). {definition} *Example:* {examples}\n"


def _facts(terms: Graph, node: URIRef) -> Iterator[str]:
    types = _ordered(terms.objects(node, RDF.type))
    yield next((_KINDS[kind] for kind in types if kind in _KINDS), "") or next(
        _short(kind) for kind in types if kind != SKOS.Concept
    )
    ends = [
        ", ".join(map(_short, _ordered(terms.objects(node, URIRef(predicate)))))
        for predicate in (SDO.domainIncludes, SDO.rangeIncludes)
    ]
    if any(ends):
        yield f"{ends[0] or 'anything'} → {ends[1] or 'anything'}"
    if OWL.SymmetricProperty in types:
        yield "symmetric"
    if OWL.TransitiveProperty in types:
        yield "transitive"
    for predicate, words in _AXIOMS.items():
        values = [v for v in terms.objects(node, predicate) if isinstance(v, URIRef)]
        if values:
            yield f"{words} {', '.join(map(_short, _ordered(values)))}"
    for chain in terms.objects(node, OWL.propertyChainAxiom):
        yield f"follows from {' then '.join(map(_short, terms.items(chain)))}"


def _shapes() -> Iterator[str]:
    shapes = ontology("shapes.ttl")
    for shape in _ordered(shapes.subjects(RDF.type, SH.NodeShape)):
        yield f"### {_short(shape)}\n\n{shapes.value(shape, SH.description)}\n"
        for part in (shape, *_ordered(shapes.objects(shape, SH.property))):
            if message := shapes.value(part, SH.message):
                severity = _short(shapes.value(part, SH.severity)).removeprefix("sh:")
                name = _short(part).rpartition("-")[2] if part != shape else "as a whole"
                yield f"- {name} (*{severity}*): {message}"
        yield ""


def _ordered(nodes: Iterable[Node]) -> list[Node]:
    """By text, what begins with "Not" last: examples of what a term does not mean."""
    return sorted(nodes, key=lambda node: (str(node).startswith("Not "), str(node)))


def _short(node: Node | None) -> str:
    """A term by its prefix; ours without."""
    for prefix, namespace in PREFIXES.items():
        if str(node).startswith(namespace):
            local = str(node).removeprefix(namespace)
            return local if prefix in ("parley", "shapes") else f"{prefix}:{local}"
    return str(node)


if __name__ == "__main__":
    sys.stdout.write(page())
