"""The ontology holds what it promises: OWL 2 RL, every term described, declared and used."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import owl_rl
import owlrl  # type: ignore[import-untyped]
import pytest
from rdflib import Graph, Namespace, URIRef
from rdflib import namespace as vocabularies
from rdflib.namespace import OWL, PROV, RDF, SH, SKOS
from rdflib.term import Node

from parley.audits import RULES
from parley.docs.ontology import page
from parley.rdf.graphs import ontology
from parley.rdf.namespaces import CITO, OA, PARLEY, SEM
from parley.resources import list_queries, ontology_file, query_file, read_ontology
from parley.triples import CLASSES

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "src" / "parley").rglob("*.py"))
FILES = ("parley.ttl", "shapes.ttl", "alignments.ttl", "actors.ttl", "exchanges.ttl")
SCHEMA = Namespace(str(vocabularies.SDO._NS))
OURS = str(PARLEY._NS)
IDS = "https://w3id.org/parley/"
_NAMES = "DCAT DCTERMS ORG OWL PROV RDF RDFS SDO SH SKOS TIME VOID XSD"
KNOWN = tuple(getattr(vocabularies, name) for name in _NAMES.split())
IRI = re.compile(r"(.*[#/])([^#/]+)")
PREFIX = re.compile(r"^\s*PREFIX\s+([\w-]*):\s*<([^>]+)>", re.MULTILINE | re.IGNORECASE)
CURIE = re.compile(r"(?<![\w/<?$:-])([A-Za-z][\w-]*):([A-Za-z]\w*)")


@cache
def graph(name: str) -> Graph:
    return Graph().parse(data=read_ontology(name), format="turtle")


@cache
def declared() -> frozenset[str]:
    """The terms of ours: what parley.ttl gives a definition."""
    terms = graph("parley.ttl").subjects(SKOS.definition)
    return frozenset(str(term).removeprefix(OURS) for term in terms)


@cache
def external() -> dict[str, frozenset[str]]:
    """The terms of namespaces that rdflib does not know, from a list checked by hand."""
    lines = (ROOT / "tests" / "external_terms.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.split() for line in lines if line and not line.startswith("#"))
    return {namespace: frozenset(terms) for namespace, *terms in rows}


def exists(iri: str) -> bool | None:
    """Is it a term of a vocabulary we know? None where we know no such vocabulary."""
    if iri.startswith(OURS):
        return iri.removeprefix(OURS) in declared()
    for namespace in KNOWN:
        if iri.startswith(str(namespace._NS)):
            return iri.removeprefix(str(namespace._NS)) in namespace
    parts = IRI.fullmatch(iri)
    return parts[2] in external()[parts[1]] if parts and parts[1] in external() else None


def present() -> list[str]:
    return [name for name in FILES if ontology_file(name).is_file()]


def test_every_file_of_the_ontology_is_checked() -> None:
    found = {path.name for path in (ROOT / "ontology").glob("*.ttl")}
    assert found
    assert found <= set(FILES)


def test_profile() -> None:
    assert owl_rl.faults(graph("parley.ttl")) == []


@pytest.mark.parametrize(
    ("axiom", "fault"),
    [
        ("p:A rdfs:subClassOf [ owl:onProperty p:o ; owl:minCardinality 1 ] .", "minCardinality"),
        ("p:A rdfs:subClassOf [ owl:onProperty p:o ; owl:maxCardinality 2 ] .", "cardinality of 2"),
        ("p:A rdfs:subClassOf [ owl:onProperty p:o ; owl:someValuesFrom p:B ] .", "super class"),
        ("p:A rdfs:subClassOf [ owl:unionOf ( p:A p:B ) ] .", "unionOf in a super class"),
        ("[ owl:onProperty p:o ; owl:allValuesFrom p:B ] rdfs:subClassOf p:A .", "in a sub class"),
        ("p:A owl:equivalentClass [ owl:onProperty p:o ; owl:someValuesFrom p:B ] .", "equivalent"),
        ("owl:Thing rdfs:subClassOf p:A .", "owl:Thing as sub class"),
        ("p:A rdfs:subClassOf p:C .", "undeclared class"),
        ("p:o rdfs:subPropertyOf p:q .", "undeclared property"),
        ("p:o a owl:ReflexiveProperty .", "ReflexiveProperty is not in OWL 2 RL"),
        ("p:A owl:disjointUnionOf ( p:B ) .", "disjointUnionOf"),
        ("p:d rdfs:range <http://www.w3.org/2001/XMLSchema#date> .", "no datatype of OWL 2 RL"),
        ("p:o a owl:DatatypeProperty .", "both an object and a datatype property"),
        ("p:o owl:propertyChainAxiom ( p:d p:d ) .", "no object property"),
        (
            "p:o owl:propertyChainAxiom ( p:r p:r ) . p:r owl:propertyChainAxiom ( p:o p:o ) .",
            "back",
        ),
        ("p:o a owl:TransitiveProperty , owl:FunctionalProperty .", "composite"),
    ],
)
def test_profile_refuses(axiom: str, fault: str) -> None:
    """The check of the profile sees what it is there for."""
    head = """@prefix p: <urn:p:> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . p:A a owl:Class . p:B a owl:Class .
      p:o a owl:ObjectProperty . p:r a owl:ObjectProperty . p:d a owl:DatatypeProperty . """
    assert owl_rl.faults(Graph().parse(data=head, format="turtle")) == []
    found = owl_rl.faults(Graph().parse(data=head + axiom, format="turtle"))
    assert any(fault in line for line in found), found


def test_every_term_is_described() -> None:
    """One label, one definition that is a sentence, at least one example, all in English."""
    terms = graph("parley.ttl")
    ours = {node for node in terms.subjects(RDF.type) if str(node).startswith(OURS)}
    assert {str(node).removeprefix(OURS) for node in ours} == declared()
    bad = []
    for node in ours:
        labels, definitions, examples = (
            list(terms.objects(node, p)) for p in (SKOS.prefLabel, SKOS.definition, SKOS.example)
        )
        languages = {getattr(text, "language", None) for text in labels + definitions + examples}
        sentence = re.fullmatch(r"[A-Z].*\.", str(definitions[0]))
        counts = (len(labels), len(definitions), bool(examples))
        if counts != (1, 1, True) or languages != {"en"} or not sentence:
            bad.append(node)
    assert bad == []


def test_no_two_terms_share_a_label_or_a_definition() -> None:
    for predicate in (SKOS.prefLabel, SKOS.definition):
        texts = Counter(str(o).casefold() for o in graph("parley.ttl").objects(None, predicate))
        assert [text for text, times in texts.items() if times > 1] == []


def test_names_follow_the_style() -> None:
    """Classes UpperCamel; properties and concepts lowerCamel; object properties with a verb."""
    terms = graph("parley.ttl")
    verbs = re.compile(
        r"(is|has|holds|bears|concerns|reaches|speaks|matches|involves|lacks|corrects|affects|changes"
        r"|agrees|disagrees)(?=[A-Z]|$)"
    )
    for name in declared():
        node = URIRef(OURS + name)
        upper = (node, RDF.type, OWL.Class) in terms
        assert re.fullmatch(r"[A-Z][A-Za-z]+" if upper else r"[a-z][A-Za-z]+", name)
        if (node, RDF.type, OWL.ObjectProperty) in terms:
            assert verbs.match(name), name


def terms_of(name: str) -> Iterator[str]:
    """The IRIs a file uses as terms: predicates, types, and whatever lies in a known namespace."""
    for triple in graph(name):
        for position, node in enumerate(triple):
            if isinstance(node, URIRef):
                a_term = position == 1 or (position == 2 and triple[1] == RDF.type)
                if a_term or exists(str(node)) is not None:
                    yield str(node)
            elif (datatype := getattr(node, "datatype", None)) is not None:
                yield str(datatype)


@pytest.mark.parametrize("name", present())
def test_files_use_known_terms_only(name: str) -> None:
    assert sorted({term for term in terms_of(name) if not exists(term)}) == []


def test_queries_use_known_terms_only() -> None:
    unknown = set()
    for name in list_queries():
        text = re.sub(
            r'#.*$|"[^"\n]*"', "", query_file(name).read_text("utf-8"), flags=re.MULTILINE
        )
        whole = query_file(name).read_text("utf-8")
        prefixes = dict(PREFIX.findall(whole))
        for prefix, local in CURIE.findall(text):
            namespace = prefixes.get(prefix, "")
            data = namespace.startswith(IDS) and namespace != OURS
            if namespace and not data and exists(namespace + local) is False:
                unknown.add(f"{name}: {prefix}:{local}")
    assert sorted(unknown) == []


def test_program_uses_known_terms_only() -> None:
    for namespace in (PARLEY, OA, SEM, CITO):
        names = {name for name in namespace.__annotations__ if not name.startswith("_")}
        assert names
        assert [name for name in names if not exists(str(namespace._NS) + name)] == []
    found = {
        local
        for path in SOURCES
        for local in re.findall(r"(?<!urn:)\bparley:([A-Za-z]\w*)", path.read_text("utf-8"))
    }
    assert sorted(found - declared()) == []


def test_every_term_is_used() -> None:
    """In a shape, a query, the program, the data, or an axiom that entails it."""
    used: set[Node | str] = set()
    for name in set(present()) - {"parley.ttl", "alignments.ttl"}:
        used |= {str(node) for triple in graph(name) for node in triple}
    for _, predicate, value in graph("parley.ttl"):
        if predicate not in (SCHEMA.domainIncludes, SCHEMA.rangeIncludes):
            used.add(str(value))
    used |= {
        str(subject)
        for predicate in (OWL.propertyChainAxiom, OWL.inverseOf)
        for subject in graph("parley.ttl").subjects(predicate)
    }
    texts = [query_file(name).read_text("utf-8") for name in list_queries()]
    texts += [path.read_text("utf-8") for path in SOURCES]
    used |= {OURS + name for text in texts for name in re.findall(r"\bparley:(\w+)", text)}
    used |= {OURS + name for name in PARLEY.__annotations__}
    used |= {OURS + rule.type for rule in RULES}
    constraints = str(list(graph("shapes.ttl").objects(None, SH.select)))
    used |= {OURS + name for name in re.findall(r"\bparley:(\w+)", constraints)}
    assert sorted(name for name in declared() if OURS + name not in used) == []


def test_what_is_inferred_about_a_claim() -> None:
    """The closure of a small graph: exactly what the ontology is meant to add, no error."""
    data = Graph().parse(data=EXAMPLE, format="turtle")
    closure = Graph()
    closure += graph("parley.ttl")
    closure += data
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(closure)
    ex = Namespace("urn:ex:")
    new = {
        (p, o)
        for p, o in closure.predicate_objects(ex.claim)
        if isinstance(o, URIRef) and (ex.claim, p, o) not in data and o not in (OWL.Thing, ex.claim)
    }
    assert new == {
        (RDF.type, PARLEY._NS["Claim"]),
        (RDF.type, PARLEY._NS["AnonymouslySourcedClaim"]),
        (RDF.type, SCHEMA.Claim),
        (RDF.type, PROV.Entity),
        (PROV.wasQuotedFrom, ex.article),
        (PROV.wasAttributedTo, ex.ministry),
        (PROV.qualifiedAttribution, ex.hop),
        (PARLEY._NS["isMadeOnBehalfOf"], ex.russia),
        (PARLEY._NS["isPublishedBy"], ex.agency),
        (PARLEY._NS["bearsOn"], ex.cluster),
        (PARLEY._NS["disagreesWith"], ex.other),
        (CITO.disagreesWith, ex.other),
    }
    assert (ex.main, PARLEY._NS["isSubjectOf"], ex.claim) in closure
    assert not [triple for triple in closure if "ErrorMessage" in str(triple[1:])]


def test_alignments_infer_nothing() -> None:
    """Another vocabulary's term is near one of ours, never the same."""
    about_ours = {p for s, p, _ in graph("alignments.ttl") if str(s).startswith(OURS)}
    checked = {PARLEY._NS["hasLinkCheck"], PARLEY._NS["hasLinkState"]}
    assert about_ours == {SKOS.closeMatch, SKOS.relatedMatch} | checked


def test_the_reference_is_current() -> None:
    """Rewrite it with ``python -m parley.docs.ontology > docs/ontology.md``."""
    assert (ROOT / "docs" / "ontology.md").read_text(encoding="utf-8") == page()


EXAMPLE = """
@prefix ex: <urn:ex:> . @prefix dcterms: <http://purl.org/dc/terms/> .
@prefix parley: <https://w3id.org/parley/ontology#> .
ex:article a parley:Article ; dcterms:publisher ex:agency .
ex:claim a parley:ReleaseClaim ; parley:isStatedIn ex:article ; parley:isAbout ex:main ;
  parley:isMadeBy ex:ministry ; parley:hasAttribution ex:hop .
ex:hop a parley:AttributionHop ; parley:isAnonymous true .
ex:other parley:disagreesWith ex:claim .
ex:ministry parley:speaksFor ex:russia .
ex:cluster parley:hasMember ex:main .
"""


def test_kinds_have_one_name_in_the_ontology_and_in_the_program() -> None:
    named = {str(kind): str(node) for node, kind in ontology("parley.ttl")[: SKOS.notation]}
    assert named == {kind: str(node)[1:-1] for kind, node in CLASSES.items()}
