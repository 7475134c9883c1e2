"""A user's own shapes, judged by pySHACL: results in full, and shapes that cannot be evaluated.

Nothing is fetched: ``owl:imports`` is not followed, a query that calls another server is refused.
Where pySHACL gives up on all shapes together, each is tried alone, so that one broken shape is
named and does not hide what the others find.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rdflib import BNode, Graph, Literal, URIRef
from rdflib.namespace import OWL, RDF, RDFS, SH
from rdflib.term import Node

from parley.errors import ParleyError
from parley.rdf.prepared_graph import PreparedGraph
from parley.store.safety import check_query

TARGETS = (SH.targetNode, SH.targetClass, SH.targetSubjectsOf, SH.targetObjectsOf)
_UNSUPPORTED = {
    SH.js: "JavaScript (sh:js)",
    SH.rule: "rules (sh:rule)",
    SH.target: "targets of SHACL Advanced Features (sh:target)",
    SH.expression: "expressions of SHACL Advanced Features (sh:expression)",
}
# pySHACL logs to standard error what it also raises or reports.
logging.getLogger("pyshacl-validate").addFilter(lambda _: False)


@dataclass(frozen=True)
class Result:
    """A SHACL validation result, its nodes as rdflib has them."""

    focus: Node
    path: Node | None
    value: Node | None
    shape: Node
    component: Node
    severity: Node
    messages: tuple[str, ...]


@dataclass(frozen=True)
class Broken:
    """A shape that cannot be evaluated, and why; ``unsupported`` where it is no mistake."""

    shape: Node
    why: str
    unsupported: bool = False


def run_shapes(data: Graph, shapes: Graph) -> tuple[list[Result], list[Broken]]:
    """The results of all shapes that can be evaluated, and the shapes that cannot."""
    shapes = _as_recommended(shapes)
    broken = [*_refused(shapes), *_misshapen(shapes)]
    judged = _without(shapes, [each.shape for each in broken]) if broken else shapes
    prepared = PreparedGraph(namespace_manager=data.namespace_manager)
    prepared += data
    try:
        return _results(prepared, judged), broken
    except Exception as error:
        results, failed = _one_by_one(prepared, judged)
        if not failed:  # only together do they fail
            failed = [Broken(min(_roots(judged), default=BNode(), key=str), _why(error))]
        return results, [*broken, *failed]


def _as_recommended(shapes: Graph) -> Graph:
    """The shapes, mended where pySHACL departs from the recommendation.

    Prefixes are also those that an ontology imports (SHACL, 5.2.1), and ``sh:uniqueLang`` counts
    only where it is ``true`` as written (4.4.5).
    """
    mended = Graph(namespace_manager=shapes.namespace_manager)
    mended += shapes
    for home in set(shapes.objects(None, SH.prefixes)):
        for imported in shapes.transitive_objects(home, OWL.imports):
            for declared in shapes.objects(imported, SH.declare):
                mended.add((home, SH.declare, declared))
    for shape, said in shapes.subject_objects(SH.uniqueLang):
        if str(said) == "1":
            mended.remove((shape, SH.uniqueLang, said))
    return mended


def _results(data: Graph, shapes: Graph) -> list[Result]:
    from pyshacl import validate

    _, found, text = validate(data, shacl_graph=shapes, inplace=True, advanced=False)
    if not isinstance(found, Graph):
        raise ParleyError(str(found) or str(text))
    return [
        Result(
            focus=found.value(node, SH.focusNode) or BNode(),
            path=found.value(node, SH.resultPath),
            value=found.value(node, SH.value),
            shape=found.value(node, SH.sourceShape) or BNode(),
            component=found.value(node, SH.sourceConstraintComponent) or BNode(),
            severity=found.value(node, SH.resultSeverity) or SH.Violation,
            messages=tuple(sorted(map(str, found.objects(node, SH.resultMessage)))),
        )
        for node in found.objects(None, SH.result)
    ]


def _one_by_one(data: Graph, shapes: Graph) -> tuple[list[Result], list[Broken]]:
    results: list[Result] = []
    broken = []
    for root in sorted(_roots(shapes), key=str):
        try:
            results += _results(data, _alone(shapes, root))
        except Exception as error:
            broken.append(Broken(root, _why(error)))
    return results, broken


def _why(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "it refers to itself without end"
    text = " ".join(str(error).split("\nFor reference")[0].split())
    return text[:300] or type(error).__name__


def _roots(shapes: Graph) -> set[Node]:
    """The shapes that choose their own nodes."""
    found = {shape for target in TARGETS for shape in shapes.subjects(target)}
    classes = set(shapes.subjects(RDF.type, RDFS.Class))
    return found | (classes & set(shapes.subjects(RDF.type, SH.NodeShape)))


def _alone(shapes: Graph, root: Node) -> Graph:
    """One shape with all it refers to, and the constraint components declared beside it."""
    alone = Graph(namespace_manager=shapes.namespace_manager)
    ahead = [root, *shapes.subjects(RDF.type, SH.ConstraintComponent)]
    while ahead:
        for triple in shapes.triples((ahead.pop(), None, None)):
            if triple not in alone:
                alone.add(triple)
                ahead.append(triple[2])
    return alone


def _without(shapes: Graph, broken: Iterable[Node]) -> Graph:
    """The shapes without the broken ones and all that refer to them."""
    bad = set(broken)
    rest = Graph(namespace_manager=shapes.namespace_manager)
    for root in _roots(shapes) - bad:
        closure = _alone(shapes, root)
        if bad.isdisjoint(closure.all_nodes()):
            rest += closure
    return rest


def _refused(shapes: Graph) -> Iterator[Broken]:
    """Shapes that ask for what is not supported, or would reach outside the data."""
    for term, what in _UNSUPPORTED.items():
        for node in sorted(set(shapes.subjects(term)), key=str):
            yield Broken(owner(shapes, node), f"asks for {what}, not supported", unsupported=True)
    for term in (SH.select, SH.ask):
        for node, text in sorted(shapes.subject_objects(term)):
            if re.search(r"[$?](shapesGraph|currentShape)\b", str(text)):
                why = "asks for the shapes graph ($shapesGraph, $currentShape), not supported"
                yield Broken(owner(shapes, node), why, unsupported=True)
                continue
            try:
                check_query(str(text))
            except ParleyError as error:
                yield Broken(owner(shapes, node), error.what)


def _misshapen(shapes: Graph) -> Iterator[Broken]:
    """What the shapes of shapes (SHACL, appendix C) find wrong, each shape once."""
    reasons: dict[Node, list[str]] = {}
    for result in _results(shapes, _shapes_of_shapes()):
        path = f"{shapes.qname(result.path)} " if isinstance(result.path, URIRef) else ""
        value = f"{result.value.n3()} " if isinstance(result.value, Literal | URIRef) else ""
        why = f"{path}{value}({'; '.join(result.messages)})"
        reasons.setdefault(owner(shapes, result.focus), []).append(why)
    for shape, found in sorted(reasons.items(), key=str):
        yield Broken(shape, f"is no valid shape: {', '.join(sorted(found))}")


@cache
def _shapes_of_shapes() -> Graph:
    text = files("pyshacl").joinpath("assets/shacl-shacl.ttl").read_text(encoding="utf-8")
    return Graph().parse(data=text, format="turtle")


def owner(shapes: Graph, node: Node) -> Node:
    """The node, or where it is blank, the named shape it is part of."""
    seen: set[Node] = set()
    ahead = [node]
    while ahead:
        here = ahead.pop(0)
        if isinstance(here, URIRef):
            return here
        seen.add(here)
        above = sorted(shapes.subjects(None, here), key=str)
        ahead += [each for each in above if each not in seen]
    return node
