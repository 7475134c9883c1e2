"""What OWL 2 RL adds: what is wanted, and nothing else."""

from __future__ import annotations

import pytest
from gold import SEEDS, gold_files, read_gold
from rdflib import RDF, Graph
from rdflib.namespace import OWL, PROV

from parley.actors import load_actors
from parley.inference import Inference, infer, infer_reference
from parley.rdf.terms import ID, Quad, english, minted
from parley.triples import to_quads
from parley.triples.dataset import INFERRED


@pytest.fixture(scope="module")
def asserted() -> list[Quad]:
    path = gold_files(SEEDS)[0]
    return list(to_quads(*read_gold(path), load_actors().by_label))


@pytest.fixture(scope="module")
def inferred(asserted: list[Quad]) -> Inference:
    return infer(asserted)


def test_claims_are_claims_and_entities(inferred: Inference) -> None:
    types = {quad[2] for quad in inferred.quads if quad[1] == f"<{RDF.type}>"}
    assert {"<https://w3id.org/parley/ontology#Claim>", f"<{PROV.Entity}>"} <= types


def test_only_what_is_new(asserted: list[Quad], inferred: Inference) -> None:
    said = {quad[:3] for quad in asserted}
    assert inferred.quads
    assert not said & {quad[:3] for quad in inferred.quads}
    assert {quad[3] for quad in inferred.quads} == {INFERRED}


def test_only_about_our_individuals(asserted: list[Quad], inferred: Inference) -> None:
    ours = {quad[0] for quad in asserted}
    for subject, predicate, value, _ in inferred.quads:
        assert subject in ours
        assert subject.startswith(f"<{ID}")
        assert value != f"<{OWL.Thing}>"
        assert not (predicate == f"<{OWL.sameAs}>" and subject == value)


def test_no_two_things_become_one(inferred: Inference) -> None:
    assert not [quad for quad in inferred.quads if quad[1] == f"<{OWL.sameAs}>"]
    assert inferred.contradictions == []


def test_sorted_and_the_same_again(asserted: list[Quad], inferred: Inference) -> None:
    assert inferred.quads == sorted(inferred.quads)
    assert infer(asserted[::-1]) == inferred


def test_nothing_follows_from_nothing() -> None:
    node = minted("actor", "x")
    label = (node, "<http://www.w3.org/2004/02/skos/core#prefLabel>", english("X"), "")
    assert infer([label]).quads == []


def test_a_contradiction_is_told() -> None:
    terms = "@prefix : <urn:x:> . @prefix owl: <http://www.w3.org/2002/07/owl#> . "
    terms += ":A owl:disjointWith :B ."
    node = minted("actor", "x")
    both = [(node, f"<{RDF.type}>", f"<urn:x:{name}>", "") for name in "AB"]
    assert infer_reference(both, Graph().parse(data=terms, format="turtle")).contradictions
