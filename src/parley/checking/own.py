"""Judgement by Parley's own shapes, checks and texts, with their codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from rdflib import Graph, URIRef
from rdflib.namespace import SH

from parley.checking.finding import Finding, Place, Rule
from parley.checking.paths import path_text
from parley.checking.sources import named, unnamed
from parley.codes import SHAPES, all_codes, code_of
from parley.model import Article
from parley.positions import Lines, scan
from parley.query import Query
from parley.rdf import graphs
from parley.rdf.namespaces import PARLEY
from parley.rdf.terms import Quad
from parley.resources import query_file, read_ontology
from parley.validation import validate

_OTHERS = {
    "stored-text": "The words quoted are those of the stored text, at the offsets given.",
    "ontology": "The graph does not contradict the ontology.",
    "broken-shape": "Every shape can be evaluated.",
    "broken-check": "Every check can be asked.",
}


def speaks_parley(quads: Sequence[Quad]) -> bool:
    """True where a graph uses a term of our ontology, so that our shapes have something to say."""
    start = f"<{PARLEY._NS}"
    return any(quad[1].startswith(start) or quad[2].startswith(start) for quad in quads)


@cache
def own_rules() -> Mapping[str, Rule]:
    """Our rules by the IRI of the shape or the name of the check."""
    shapes, places = graphs.ontology("shapes.ttl"), _shape_lines()
    rules = {}
    for each in all_codes():
        if each.retired:
            continue
        if each.name.startswith("check-"):
            query = Query(each.name, query_file(each.name).read_text(encoding="utf-8"))
            told = f"{query.field('problem')} {query.field('solution')}".strip()
            place = Place(f"queries/{each.name}.rq", 1, 1)
            rules[each.name] = Rule(each.code, each.name, each.name, "violation", told, place)
        elif each.name in _OTHERS:
            told = _OTHERS[each.name]
            rules[each.name] = Rule(each.code, each.name, each.name, "violation", told)
        else:
            iri = f"{SHAPES}{each.name}"
            told, grave = message_of(shapes, URIRef(iri)), severity_of(shapes, URIRef(iri))
            rules[iri] = Rule(each.code, each.name, iri, grave, told, places.get(iri))
    return rules


def own_findings(quads: Sequence[Quad], texts: Mapping[str, Article]) -> tuple[list[Finding], int]:
    """What is wrong by our own rules, and how many quotes were compared."""
    report = validate(named(quads), texts)
    rules, shapes = own_rules(), graphs.ontology("shapes.ttl")
    findings = []
    for problem in report.problems:
        rule = rules.get(problem.shape)
        if rule is None:  # a part without a name
            name = problem.shape.removeprefix(SHAPES)
            rule = Rule(code_of(name), name, problem.shape, problem.severity, problem.message)
        path = problem.path
        if not path.startswith("<"):  # several steps have no term
            written = shapes.value(URIRef(rule.shape), SH.path)
            path = path_text(shapes, written) if written is not None else ""
        node, value = unnamed(problem.node), unnamed(problem.value)
        findings.append(Finding(rule, problem.severity, problem.message, node, path, value))
    return findings, report.quotes


def message_of(shapes: Graph, shape: URIRef) -> str:
    """What a shape says to a person: its message, else its description or name."""
    for term in (SH.message, SH.description, SH.name):
        said = shapes.value(shape, term)
        if said is not None:
            return " ".join(str(said).split())
    inner = [shapes.value(each, SH.message) for each in shapes.objects(shape, SH.sparql)]
    return " ".join(" ".join(sorted(str(each) for each in inner if each is not None)).split())


def severity_of(shapes: Graph, shape: URIRef) -> str:
    """The severity of a shape as one of ours."""
    return severity(str(shapes.value(shape, SH.severity) or SH.Violation))


def severity(iri: str) -> str:
    """A SHACL severity as one of ours; one that SHACL does not know counts as a violation."""
    known = {str(SH.Warning): "warning", str(SH.Info): "info"}
    known |= {f"{SH._NS}Debug": "info", f"{SH._NS}Trace": "info"}
    return known.get(iri, "violation")


@cache
def _shape_lines() -> dict[str, Place]:
    text = read_ontology("shapes.ttl")
    lines, places = Lines(text), dict[str, Place]()
    for each in scan(text, ".ttl"):
        place = Place("ontology/shapes.ttl", *lines.of(each.starts[0]))
        places.setdefault(each.subject[1:-1], place)
    return places
