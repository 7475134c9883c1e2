"""Findings and the rules that made them as RDF, in the graph of findings."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping

from parley.actors import load_actors
from parley.audits import RULES, Finding
from parley.rdf.terms import Quad, english, integer, iri, literal, minted, slug, step

FINDINGS = minted("graph", "findings")
TERMS = (
    "concernsExchange",
    "difference",
    "disagreesWith",
    "hasState",
    "involvesClaim",
    "isNearDuplicateOf",
    "lacksWordOf",
    "reason",
)
"""The terms of ontology/parley.ttl used here, beside the classes and the states."""

_PARLEY = "https://w3id.org/parley/ontology#"
_TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
_MADE_BY = "<http://www.w3.org/ns/prov#wasGeneratedBy>"
_LABEL = "<http://www.w3.org/2004/02/skos/core#prefLabel>"
_NOTE = "<http://www.w3.org/2004/02/skos/core#note>"
_IDENTIFIER = "<http://purl.org/dc/terms/identifier>"


def finding_quads(findings: Iterable[Finding]) -> list[Quad]:
    """The findings, then the rules that made them, each with what it compares and its tolerance."""
    found = list(findings)
    return [*found_quads(found), *audit_quads({finding.rule for finding in found})]


def found_quads(findings: Iterable[Finding]) -> list[Quad]:
    """The findings alone, each with what it rests on."""
    return [(*pair, FINDINGS) for finding in findings for pair in _finding(finding)]


def audit_quads(used: Container[str]) -> list[Quad]:
    """The rules of these names, each with what it compares and its tolerance."""
    return [
        (_rule(rule.name), *pair, FINDINGS)
        for rule in RULES
        if rule.name in used
        for pair in (
            (_TYPE, term("Rule")),
            (_LABEL, english(rule.name.replace("-", " "))),
            (_NOTE, english(f"{rule.compares} {rule.tolerance}")),
        )
    ]


def copy_quads(copies: Mapping[str, str]) -> list[Quad]:
    """Which articles have almost the text of another (``parley.resolution.copies``)."""
    return [
        (
            minted("article", step(one)),
            term("isNearDuplicateOf"),
            minted("article", step(other)),
            FINDINGS,
        )
        for one, other in sorted(copies.items())
        if one != other
    ]


def term(name: str) -> str:
    """A term of our ontology.

    >>> term("Finding")
    '<https://w3id.org/parley/ontology#Finding>'
    """
    return iri(_PARLEY + name)


def _finding(finding: Finding) -> Iterator[tuple[str, str, str]]:
    node = minted("finding", step(finding.id))
    yield node, _TYPE, term(finding.type)
    yield node, _IDENTIFIER, literal(finding.id)
    yield node, term("hasState"), term(finding.state)
    yield node, term("reason"), english(finding.sentence)
    if finding.difference is not None:
        yield node, term("difference"), integer(finding.difference)
    for claim in finding.claims:
        yield node, term("involvesClaim"), minted("claim", step(claim))
    for article, key in finding.about:
        yield node, term("concernsExchange"), minted("exchange", f"{step(article)}/{slug(key)}")
    if finding.cluster:
        yield node, term("concernsExchange"), minted("cluster", step(finding.cluster))
    for side in finding.missing:
        yield node, term("lacksWordOf"), _actor(side)
    yield node, _MADE_BY, _rule(finding.rule)
    if finding.type == "ConflictingFigures":
        first, second, *_ = (minted("claim", step(claim)) for claim in finding.claims)
        yield first, term("disagreesWith"), second


def _rule(name: str) -> str:
    return minted("rule", slug(f"audit-{name}"))


def _actor(name: str) -> str:
    actor = load_actors().by_label.get(name)
    return minted("actor", actor.id if actor else slug(name))
