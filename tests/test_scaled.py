"""Scaled against reference: the same triples as owlrl, the same findings as pySHACL."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from random import Random

import pytest
from gold import SEEDS, gold_files, read_gold
from rdflib import Graph

from parley.actors import load_actors
from parley.articles import Problem, read_articles
from parley.claims import find_claims
from parley.errors import ParleyError
from parley.findings import Problem as Finding
from parley.inference import infer, infer_reference
from parley.inference.entailment import Rules
from parley.pipeline import convert
from parley.rdf.descriptions import background
from parley.rdf.facts import Facts, Triple, ontology_triples
from parley.rdf.terms import ID, XSD, Quad, integer
from parley.shacl import Kinds, Shapes
from parley.shacl.paths import UnknownShapeError
from parley.triples import to_quads
from parley.validation import check_shapes, check_shapes_reference

CORPUS = Path(__file__).parent / "corpus" / "dev"
CASES = sorted((Path(__file__).parent / "shapes").glob("*.ttl"))
SHACL = "<http://www.w3.org/ns/shacl#"
PLANTED = ('"x"', "<urn:z>", '"hallo"@de', '""', '"n"@en', f'"true"^^<{XSD}boolean>')


@cache
def seed_quads() -> tuple[Quad, ...]:
    actors = load_actors().by_label
    read = (read_gold(path) for path in gold_files(SEEDS))
    return tuple(quad for article, claims in read for quad in to_quads(article, claims, actors))


@cache
def dev_quads() -> tuple[Quad, ...]:
    """What the rules find in some articles of the development corpus."""
    actors = load_actors().by_label
    articles = [item for item in read_articles([CORPUS]) if not isinstance(item, Problem)]
    assert articles
    return tuple(
        quad for article in articles[::8] for quad in convert(article, find_claims, actors).quads
    )


def faulty(seed: int) -> list[Quad]:
    """A generated graph: that of the seeds with faults planted at random."""
    random = Random(seed)
    quads = list(seed_quads())[seed % 5 * 60 :][:700]
    found = []
    for subject, predicate, value, graph in quads:
        fault = random.random()
        if fault < 0.03:
            continue
        if fault < 0.05:
            value = random.choice(PLANTED)
        elif fault < 0.07:
            value = integer(random.randrange(-3, 50))
        elif fault < 0.09:
            found.append((subject, predicate, random.choice(quads)[2], graph))
        elif fault < 0.11:
            subject = random.choice(quads)[0]
        found.append((subject, predicate, value, graph))
    return [quad for quad in found if comparable(quad)]


def comparable(quad: Quad) -> bool:
    """False for a value of another kind where an order is asked for.

    rdflib puts values of two kinds in the order of their datatypes' names; SPARQL cannot compare
    them, and SHACL wants a finding then.
    """
    name = quad[1].rpartition("#")[2]
    number = quad[2].endswith("#integer>")
    numbers = {"hopIndex>", "start>", "end>", "number>", "lowerBound>", "upperBound>"}
    return (
        number if name in numbers else name not in ("earliest>", "latest>") or "#date>" in quad[2]
    )


@pytest.mark.parametrize("quads", [seed_quads, dev_quads])
def test_the_rules_give_what_owlrl_gives(quads: Callable[[], Sequence[Quad]]) -> None:
    asserted = quads()
    reference = infer_reference(asserted, background(asserted))
    assert reference.quads
    assert infer(asserted).quads == reference.quads


@pytest.mark.parametrize("seed", range(3))
def test_the_rules_give_what_owlrl_gives_on_generated_graphs(seed: int) -> None:
    asserted = faulty(seed)
    reference = infer_reference(asserted, background(asserted))
    assert infer(asserted).quads == reference.quads


@pytest.mark.parametrize("quads", [seed_quads, dev_quads])
def test_the_findings_are_those_of_pyshacl(quads: Callable[[], Sequence[Quad]]) -> None:
    asserted = quads()
    whole = [*asserted, *infer(asserted).quads]
    assert set(check_shapes(whole)) == set(check_shapes_reference(whole))


@pytest.mark.parametrize("seed", range(6))
def test_the_findings_are_those_of_pyshacl_on_generated_graphs(seed: int) -> None:
    whole = faulty(seed)
    found = set(check_shapes(whole))
    assert len({finding.shape for finding in found}) > 5
    assert found == set(check_shapes_reference(whole))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_findings_are_those_of_pyshacl_on_the_examples_of_every_shape(case: Path) -> None:
    """All compiled shapes, on each example, against what test_shapes.py has pySHACL find."""
    import pyoxigraph as ox

    parsed = ox.parse(path=case, format=ox.RdfFormat.TURTLE)
    facts = Facts(ontology_triples("parley.ttl"))
    for quad in parsed:
        facts.add((str(quad.subject), str(quad.predicate), str(quad.object)))
    shape = f"https://w3id.org/parley/shapes#{case.name.split('.')[0]}"
    problems = Shapes(ontology_triples("shapes.ttl")).problems(facts, Kinds(facts))
    found = {p.shape.rpartition("#")[2] + p.node for p in problems if p.shape.startswith(shape)}
    expected = {
        words[3].removeprefix("shapes:") + words[5].replace("ex:", f"<{ID}example/") + ">"
        for line in case.read_text(encoding="utf-8").splitlines()
        if (words := ["", *line.split()])[1:3] == ["#", "expects:"]
    }
    assert {name for name in found if name.split("<")[0].split("-")[0] == case.name.split(".")[0]} \
        == expected  # fmt: skip


def axioms(text: str) -> list[Triple]:
    import pyoxigraph as ox

    head = "@prefix : <urn:x:> . @prefix owl: <http://www.w3.org/2002/07/owl#> . "
    head += "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . "
    parsed = ox.parse(head + text, format=ox.RdfFormat.TURTLE)
    return [(str(t.subject), str(t.predicate), str(t.object)) for t in parsed]


KINDS_OF_AXIOMS = (
    ":A rdfs:subClassOf :B . :B rdfs:subClassOf :C . :C owl:equivalentClass :D .",
    ":p rdfs:subPropertyOf :q . :q owl:equivalentProperty :r . :p owl:inverseOf :q .",
    ":p a owl:TransitiveProperty, owl:SymmetricProperty .",
    ":p rdfs:domain :A ; rdfs:range :B .",
    ":s owl:propertyChainAxiom (:p :q :p) .",
    "[] a owl:Restriction ; owl:onProperty :p ; owl:hasValue <https://w3id.org/parley/id/y> ; "
    "rdfs:subClassOf :A .",
    ":A rdfs:subClassOf [ a owl:Restriction ; owl:onProperty :p ; owl:hasValue :v ] .",
    "[] a owl:Restriction ; owl:onProperty :p ; owl:someValuesFrom [ a owl:Restriction ; "
    "owl:onProperty :q ; owl:someValuesFrom :A ] ; rdfs:subClassOf :B .",
)


@pytest.mark.parametrize("text", KINDS_OF_AXIOMS)
def test_each_kind_of_axiom(text: str) -> None:
    """On a random graph of a few nodes, whatever the order in which its triples come."""
    triples = axioms(text)
    graph = Graph()
    head = "@prefix : <urn:x:> . @prefix owl: <http://www.w3.org/2002/07/owl#> . "
    head += "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . "
    graph.parse(data=head + text, format="turtle")
    random = Random(text)
    nodes = [f"<{ID}{name}>" for name in "vwxyz"]
    kind = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
    data = {
        (random.choice(nodes), f"<urn:x:{random.choice('pq')}>", random.choice(nodes), "")
        for _ in range(6)
    } | {(random.choice(nodes), kind, f"<urn:x:{random.choice('AB')}>", "") for _ in range(3)}
    asserted = sorted(data)
    subjects = {quad[0] for quad in asserted}
    wanted = {quad[:3] for quad in infer_reference(asserted, graph).quads}
    thing = "<http://www.w3.org/2002/07/owl#"
    for order in (asserted, asserted[::-1]):
        found = Rules(triples).close(Facts(), [quad[:3] for quad in order])
        ours = {t for t in found if t[0] in subjects and not t[2].startswith(thing)}
        assert ours == wanted


@pytest.mark.parametrize(
    "text",
    [":p a owl:FunctionalProperty .", ":A owl:disjointWith :B .", ":A owl:hasKey (:p) .",
     ":A rdfs:subClassOf [ owl:onProperty :p ; owl:maxCardinality 1 ] ."],
)  # fmt: skip
def test_an_unknown_kind_of_axiom_is_refused(text: str) -> None:
    with pytest.raises(ParleyError, match="knows no axioms"):
        Rules(axioms(text))


@pytest.mark.parametrize("predicate", ["closed", "node", "qualifiedValueShapesDisjoint"])
def test_an_unknown_kind_of_shape_is_refused(predicate: str) -> None:
    kind = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
    triples = [("<urn:s>", kind, f"{SHACL}NodeShape>"), ("<urn:s>", f"{SHACL}{predicate}>", '"1"')]
    with pytest.raises(UnknownShapeError):
        Shapes(triples)


def test_findings_have_their_own_severity() -> None:
    whole = faulty(1)
    assert {finding.severity for finding in check_shapes(whole)} >= {"violation", "warning"}
    assert all(isinstance(finding, Finding) for finding in check_shapes(whole))
