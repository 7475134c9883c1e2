"""A SHACL property path as SPARQL writes it: blank nodes say nothing to a reader."""

from __future__ import annotations

from rdflib import Graph, URIRef
from rdflib.collection import Collection
from rdflib.namespace import RDF, SH
from rdflib.term import Node

from parley.findings import short

_AFTER = {SH.zeroOrMorePath: "*", SH.oneOrMorePath: "+", SH.zeroOrOnePath: "?"}


def path_text(shapes: Graph, path: Node) -> str:
    """The path; an unreadable one as the empty string.

    >>> graph = Graph().parse(data='''@prefix sh: <http://www.w3.org/ns/shacl#> .
    ...   <urn:s> sh:path ( [ sh:inversePath <urn:p> ] <urn:q> ) .''')
    >>> path_text(graph, graph.value(URIRef("urn:s"), SH.path))
    '^urn:p/urn:q'
    """
    if isinstance(path, URIRef):
        return short(f"<{path}>")
    if (path, RDF.first, None) in shapes:
        return "/".join(path_text(shapes, step) for step in Collection(shapes, path))
    choices = shapes.value(path, SH.alternativePath)
    if choices is not None:
        return f"({'|'.join(path_text(shapes, each) for each in Collection(shapes, choices))})"
    inverse = shapes.value(path, SH.inversePath)
    if inverse is not None:
        return f"^{path_text(shapes, inverse)}"
    for term, mark in _AFTER.items():
        inner = shapes.value(path, term)
        if inner is not None:
            return f"({path_text(shapes, inner)}){mark}"
    return ""
