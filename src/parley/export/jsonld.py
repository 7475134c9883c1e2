"""The graph as JSON-LD 1.1, and the context it is read with.

The context is made from ontology/parley.ttl: our terms need no prefix, links are strings, typed
values carry their type in the context. Nodes are written as they come, so that memory does not
grow with the graph; a node told of in two places is one node to every JSON-LD reader.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

import pyoxigraph as ox

from parley.rdf.namespaces import PREFIXES
from parley.rdf.terms import EDTF, ID
from parley.resources import read_ontology

_CANONICAL = re.compile(r"0|-?[1-9]\d*", re.ASCII)
_PREFIXES = {"id": ID, **{name: iri for name, iri in PREFIXES.items() if name != "edtf"}}
"""Without edtf, which is also a property of ours."""
_OWL = "http://www.w3.org/2002/07/owl#"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_RANGE = f"{PREFIXES['schema']}rangeIncludes"


def context() -> dict[str, Any]:
    """The JSON-LD context: prefixes, our terms, and the types of their values."""
    links: set[str] = set()
    types: dict[str, set[str]] = {}
    for subject, predicate, value, _ in ox.parse(
        input=read_ontology("parley.ttl").encode(), format=ox.RdfFormat.TURTLE
    ):
        if not isinstance(subject, ox.NamedNode) or not isinstance(value, ox.NamedNode):
            continue
        name = subject.value.removeprefix(PREFIXES["parley"])
        if name == subject.value:
            continue
        if value.value == f"{_OWL}ObjectProperty":
            links.add(name)
        elif predicate.value == _RANGE:
            types.setdefault(name, set()).add(_shortened(value.value))
    terms: dict[str, Any] = {name: {"@type": "@id"} for name in links}
    terms |= {
        name: {"@type": kind}
        for name, kinds in types.items()
        for kind in kinds
        if len(kinds) == 1 and kind.startswith(("xsd:", EDTF)) and kind != "xsd:string"
    }
    return {
        "@version": 1.1,
        "@vocab": PREFIXES["parley"],
        **_PREFIXES,
        **dict(sorted(terms.items())),
    }


def context_lines() -> Iterator[str]:
    """The context file."""
    yield json.dumps({"@context": context()}, indent=1, ensure_ascii=False)


def jsonld_lines(quads: Iterable[ox.Quad], link: str | None = None) -> Iterator[str]:
    """A JSON-LD document, a node a line; ``link`` is where readers find the context, else it is
    written into the document."""
    known = context()
    yield f'{{"@context": {json.dumps(link or known, ensure_ascii=False)},'
    yield '"@graph": ['
    first = True
    for graph, inside in groupby(quads, key=lambda quad: quad.graph_name):
        name = graph.value if isinstance(graph, ox.NamedNode) else None
        opening = (
            f'{{"@id": {json.dumps(_shortened(name))}, "@graph": [' if name else '{"@graph": ['
        )
        yield opening if first else f", {opening}"
        first = False
        comma = ""
        for _, group in groupby(inside, key=lambda quad: quad.subject):
            yield comma + json.dumps(_node(list(group), known), ensure_ascii=False)
            comma = ", "
        yield "]}"
    yield "]}"


def _node(quads: list[ox.Quad], known: dict[str, Any]) -> dict[str, Any]:
    node: dict[str, Any] = {"@id": _identifier(quads[0].subject)}
    for quad in quads:
        if quad.predicate.value == f"{_RDF}type":
            key, value = "@type", _name(_value_of(quad.object))
        else:
            key = _name(quad.predicate.value)
            value = _value(quad.object, known.get(key, {}))
        if key in node:
            node[key] = [*node[key], value] if isinstance(node[key], list) else [node[key], value]
        else:
            node[key] = value
    return node


def _value(term: Any, rule: Any) -> Any:
    kind = rule.get("@type") if isinstance(rule, dict) else None
    if not isinstance(term, ox.Literal):
        return _identifier(term) if kind == "@id" else {"@id": _identifier(term)}
    if term.language:
        return {"@value": term.value, "@language": term.language}
    datatype = _shortened(term.datatype.value)
    if kind in (None, datatype):
        if datatype == "xsd:integer" and _CANONICAL.fullmatch(term.value):
            return int(term.value)
        if datatype == "xsd:boolean" and term.value in ("true", "false"):
            return term.value == "true"
    plain = "xsd:string" if kind is None else kind
    return term.value if datatype == plain else {"@value": term.value, "@type": datatype}


def _identifier(term: Any) -> str:
    return str(term) if isinstance(term, ox.BlankNode) else _shortened(term.value)


def _value_of(term: Any) -> str:
    value: str = term.value
    return value


def _name(iri: str) -> str:
    """A property or class: ours without a prefix."""
    bare = iri.removeprefix(PREFIXES["parley"])
    return bare if bare != iri and bare.isidentifier() else _shortened(iri)


def _shortened(iri: str) -> str:
    """An IRI with a prefix, where what is left can stand behind one."""
    for prefix, namespace in _PREFIXES.items():
        rest = iri.removeprefix(namespace)
        if rest != iri and rest and not rest.startswith("//") and "#" not in rest:
            return f"{prefix}:{rest}"
    return iri
