"""A SHACL validation report in Turtle, its results named instead of blank.

A result has its code (``dcterms:identifier``) and the places it rests on (``dcterms:source``, as
file:line:column) beside what SHACL asks for. Blank nodes are named ``urn:parley:blank:…``.
"""

from __future__ import annotations

from collections.abc import Iterator

from rdflib.namespace import DCTERMS, RDF, SH

from parley.checking.finding import Checked, Finding
from parley.checking.sources import named
from parley.findings import REPORT
from parley.rdf.namespaces import as_terms
from parley.rdf.terms import XSD, Quad, english, iri, literal, minted, typed
from parley.rdf.turtle import turtle
from parley.terminal import printable

_SH, _RDF, _D = as_terms(SH), as_terms(RDF), as_terms(DCTERMS)


def render(checked: Checked) -> str:
    """The report; findings that the baseline accepts are no results."""
    new = [each for each in checked.findings if not each.known]
    quads: list[Quad] = [
        (REPORT, _RDF.type, _SH.ValidationReport, ""),
        (REPORT, _SH.conforms, typed(str(not new).lower(), f"{XSD}boolean"), ""),
    ]
    for each in new:
        node = minted("report", f"validation/{each.fingerprint[:16]}")
        quads.append((REPORT, _SH.result, node, ""))
        quads += ((node, predicate, value, "") for predicate, value in _result(each))
    return turtle(named(quads)).rstrip("\n")


def _result(finding: Finding) -> Iterator[tuple[str, str]]:
    yield _RDF.type, _SH.ValidationResult
    yield _SH.resultSeverity, getattr(_SH, finding.severity.capitalize())
    yield _SH.focusNode, finding.node
    yield _SH.sourceShape, _shape(finding.rule.shape)
    yield _SH.resultMessage, english(printable(finding.message))
    yield _D.identifier, literal(finding.rule.code)
    if finding.path.startswith("<"):
        yield _SH.resultPath, finding.path
    if finding.value:
        yield _SH.value, finding.value
    for place in (finding.article, finding.data, finding.rule.place):
        if place:
            yield _D.source, literal(str(place))


def _shape(shape: str) -> str:
    return iri(shape) if "://" in shape and " " not in shape else minted("check", _step(shape))


def _step(name: str) -> str:
    return "".join(c if c.isalnum() or c in "-." else "-" for c in name)
