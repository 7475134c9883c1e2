"""Between our quads and rdflib, for the two libraries that need an rdflib graph."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from rdflib import BNode, Graph, Literal, URIRef
from rdflib.term import Node

from parley.errors import ParleyError
from parley.rdf.namespaces import PREFIXES
from parley.rdf.terms import Quad, literal, value_of
from parley.resources import read_ontology


def to_graph(quads: Iterable[Quad]) -> Graph:
    """The quads as one rdflib graph; their named graphs are merged."""
    graph = new_graph()
    terms: dict[str, URIRef | Literal | BNode] = {}

    def node(term: str) -> URIRef | Literal | BNode:
        if term not in terms:
            terms[term] = _node(term)
        return terms[term]

    for subject, predicate, value, _ in quads:
        graph.add((node(subject), node(predicate), node(value)))
    return graph


def to_quads(triples: Iterable[tuple[Node, Node, Node]], graph: str) -> list[Quad]:
    """rdflib triples as quads of one named graph, sorted."""
    return sorted((*map(term, triple), graph) for triple in triples)  # type: ignore[misc]


def term(node: Node) -> str:
    """An rdflib node as a term; blank nodes are refused."""
    if isinstance(node, URIRef):
        return f"<{node}>"
    if not isinstance(node, Literal):
        raise ParleyError(f"only IRIs and literals can be written, not {node!r}")
    text = literal(str(node))
    if node.language:
        return f"{text}@{node.language}"
    return f"{text}^^<{node.datatype}>" if node.datatype else text


def new_graph() -> Graph:
    """An empty graph with our prefixes and no others."""
    graph = Graph(bind_namespaces="none")
    for prefix, namespace in PREFIXES.items():
        graph.bind(prefix, namespace)
    return graph


@cache
def ontology(*files: str) -> Graph:
    """Files of ontology/ as one graph. Shared: not to be added to."""
    graph = new_graph()
    for name in files:
        graph.parse(data=read_ontology(name), format="turtle")
    return graph


def _node(term: str) -> URIRef | Literal | BNode:
    if term.startswith("<"):
        return URIRef(term[1:-1])
    if term.startswith("_:"):  # never ours; a graph from elsewhere may be validated too
        return BNode(term[2:])
    rest = term[term.rindex('"') + 1 :]
    text = value_of(term)
    if rest.startswith("@"):
        return Literal(text, lang=rest[1:])
    return Literal(text, datatype=URIRef(rest[3:-1]), normalize=False) if rest else Literal(text)


def readable(node: Node | None) -> str:
    """A node for a person to read; a blank one as its label, nothing as the empty string."""
    if node is None:
        return ""
    return f"_:{node}" if isinstance(node, BNode) else term(node)
