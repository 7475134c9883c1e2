"""Judgement by a user's own shapes and checks; what cannot be evaluated is a finding too."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rdflib import BNode, Graph, URIRef
from rdflib.namespace import DCTERMS, OWL, RDF, SH
from rdflib.term import Node

from parley.checking.finding import Finding, Place, Rule
from parley.checking.graph_places import GraphPlaces
from parley.checking.own import message_of, own_rules, severity, severity_of, speaks_parley
from parley.checking.paths import path_text
from parley.checking.shacl import Broken, Result, owner, run_shapes
from parley.checking.sources import rdf_files, read_rdf
from parley.errors import ParleyError
from parley.findings import short
from parley.query import Query
from parley.rdf import descriptions, graphs
from parley.rdf.terms import Quad
from parley.store import LocalStore
from parley.store.safety import check_query

UNNAMED = "unnamed shape"


@dataclass
class Judged:
    """What the user's shapes or checks found. ``error`` is an exit code, 0 where all were tried."""

    findings: list[Finding] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    error: int = 0


def judge_shapes(
    quads: Sequence[Quad], paths: Sequence[Path], shown: Callable[[Path], str]
) -> Judged:
    """Judge a graph by the shapes of files and folders.

    The terms of our ontology are added to a graph that uses them, so that a shape for claims
    meets claims of every kind.
    """
    files = [file for path in paths for file in rdf_files(path)]
    shapes = graphs.to_graph(
        quad for number, file in enumerate(files) for quad in read_rdf(file, number)
    )
    data = graphs.to_graph(quads)
    if speaks_parley(quads):
        data += descriptions.background(quads)
    results, broken = run_shapes(data, shapes)
    blamed = [owner(shapes, each.shape) for each in results]
    shown_nodes = [each.shape for each in results] + [each.shape for each in broken]
    wanted = {graphs.readable(node) for node in (*shown_nodes, *blamed, *_shapes(shapes))}
    places = GraphPlaces(files, wanted, shown)
    judged = Judged(notes=list(_notes(shapes, paths)))
    judged.rules = [_rule(shapes, places, node, node) for node in _shapes(shapes)]
    for result, named in zip(results, blamed, strict=True):
        rule = _rule(shapes, places, result.shape, named)
        judged.findings.append(_finding(shapes, data, result, rule))
    for each in broken:
        judged.error = max(judged.error, 3 if each.unsupported else 2)
        judged.findings.append(_broken(each, places))
    if any(not each.unsupported for each in broken):
        judged.error = 2
    return judged


def _shapes(shapes: Graph) -> list[URIRef]:
    kinds = (SH.NodeShape, SH.PropertyShape)
    found = {node for kind in kinds for node in shapes.subjects(RDF.type, kind)}
    return sorted(node for node in found if isinstance(node, URIRef))


def _notes(shapes: Graph, paths: Sequence[Path]) -> Iterator[str]:
    where = ", ".join(map(str, paths))
    if not any((None, term, None) in shapes for term in (SH.property, SH.targetClass, SH.targetNode,
               SH.targetSubjectsOf, SH.targetObjectsOf)):  # fmt: skip
        yield f"{where}: holds no shape with a target"
    for node in sorted(shapes.objects(None, OWL.imports), key=str):
        yield f"{where}: owl:imports {node} is not followed; give that file with --shapes as well"


def _rule(shapes: Graph, places: GraphPlaces, shape: Node, named: Node) -> Rule:
    name = short(graphs.readable(named)) if isinstance(named, URIRef) else UNNAMED
    given = shapes.value(shape, DCTERMS.identifier) or shapes.value(named, DCTERMS.identifier)
    at = shape if isinstance(shape, URIRef | BNode) else named
    place = places.of(graphs.readable(at)) or places.of(graphs.readable(named))
    told = message_of(shapes, at) or message_of(shapes, named)  # type: ignore[arg-type]
    grave = severity_of(shapes, at)  # type: ignore[arg-type]
    iri = str(named) if isinstance(named, URIRef) else f"{UNNAMED} {place or ''}".strip()
    if at != named and place:
        iri = f"{iri} (part at line {place.line})"
    return Rule(str(given or name), name, iri, grave, told, place)


def _finding(shapes: Graph, data: Graph, result: Result, rule: Rule) -> Finding:
    component = short(graphs.readable(result.component))
    said = " ".join(" ".join(result.messages).split())
    path = result.path
    return Finding(
        rule=rule,
        severity=severity(str(result.severity)),
        message=said or f"breaks {component}",
        node=graphs.readable(result.focus),
        path=f"<{path}>" if isinstance(path, URIRef) else _path(shapes, result),
        value=graphs.readable(result.value),
        component=component,
    )


def _path(shapes: Graph, result: Result) -> str:
    written = shapes.value(result.shape, SH.path)
    return path_text(shapes, written) if result.path is not None and written is not None else ""


def _broken(broken: Broken, places: GraphPlaces) -> Finding:
    node = graphs.readable(broken.shape)
    message = f"The shape cannot be evaluated: {broken.why}."
    rule = own_rules()["broken-shape"]
    return Finding(rule, "violation", message, node, data=places.of(node))


def judge_checks(
    store: Callable[[], LocalStore], paths: Sequence[Path], shown: Callable[[Path], str]
) -> Judged:
    """Judge a graph by queries that return ?entity ?property ?value for what is wrong."""
    judged = Judged()
    for path in (file for each in paths for file in _check_files(each)):
        query = Query(path.stem, path.read_text(encoding="utf-8"))
        told = f"{query.field('problem')} {query.field('solution')}".strip()
        told = told or query.field("summary") or f"{path.stem} returns this."
        grave = query.field("severity") or "violation"
        place = Place(shown(path), 1, 1)
        rule = Rule(query.field("code") or path.stem, path.stem, path.stem, grave, told, place)
        judged.rules.append(rule)
        try:
            judged.findings += _asked(store(), query, rule)
        except ParleyError as error:
            message = f"The check cannot be asked: {error.what}."
            broken = own_rules()["broken-check"]
            node = f"<{path.resolve().name}>"
            judged.findings.append(Finding(broken, "violation", message, node, data=place))
            judged.error = 2
    return judged


def _asked(store: LocalStore, query: Query, rule: Rule) -> Iterator[Finding]:
    if rule.severity not in ("violation", "warning", "info"):
        raise ParleyError(f"{rule.severity!r} is no severity")
    check_query(query.text)
    rows = store.select(query.text)
    if rows.variables[:1] != ("entity",):
        raise ParleyError("it does not return ?entity first")
    for row in rows.rows:
        cells = ["" if cell is None else str(cell) for cell in row]
        node, path, value = (*cells, "", "")[:3]
        yield Finding(rule, rule.severity, rule.message, node, path, value)


def _check_files(path: Path) -> list[Path]:
    found = sorted(path.glob("check-*.rq")) if path.is_dir() else [path]
    if not found or not found[0].is_file():
        raise ParleyError("holds no check-*.rq", where=str(path))
    return found


def merged(one: Judged, other: Judged) -> Judged:
    """Both judgements; 2 outweighs 3, as it is a mistake to be mended."""
    error = 2 if 2 in (one.error, other.error) else max(one.error, other.error)
    return Judged(
        one.findings + other.findings, one.rules + other.rules, one.notes + other.notes, error
    )
