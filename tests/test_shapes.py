"""Every shape has an example that passes and one that fails, at the nodes it names."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from pyshacl import validate
from rdflib import Graph, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.namespace import OWL, RDF, RDFS, SH, SKOS
from rdflib.term import Node

from parley.rdf.prepared_graph import PreparedGraph
from parley.resources import read_ontology

CASES = sorted((Path(__file__).parent / "shapes").glob("*.ttl"))
SHAPES = Namespace("https://w3id.org/parley/shapes#")
EXAMPLE = Namespace("https://w3id.org/parley/id/example/")
EXPECTATION = re.compile(r"^# expects: shapes:(\S+) at ex:(\S+)$", re.MULTILINE)


@cache
def ontology(name: str) -> Graph:
    return Graph().parse(data=read_ontology(name), format="turtle")


def node_shapes() -> set[str]:
    """The local names of all shapes with a target."""
    shapes = ontology("shapes.ttl").subjects(RDF.type, SH.NodeShape)
    return {str(shape).removeprefix(str(SHAPES)) for shape in shapes}


def alone(shape: URIRef) -> Graph:
    """One shape with all that it refers to: small examples need not please the others."""
    shapes, alone = ontology("shapes.ttl"), Graph()
    ahead: list[Node] = [shape]
    while ahead:
        for triple in shapes.triples((ahead.pop(), None, None)):
            if triple not in alone:
                alone.add(triple)
                ahead.append(triple[2])
    return alone


def failures(case: Path) -> set[tuple[URIRef, URIRef]]:
    """What fails in an example under its own shape: the shape (or its property) and the node."""
    data = PreparedGraph().parse(case)
    data += ontology("parley.ttl")
    _, found, _ = validate(data, shacl_graph=alone(SHAPES[case.name.split(".")[0]]), inplace=True)
    assert isinstance(found, Graph)
    return {
        (found.value(result, SH.sourceShape), found.value(result, SH.focusNode))  # type: ignore[misc]
        for result in found.subjects(RDF.type, SH.ValidationResult)
    }


def expected(case: Path) -> set[tuple[URIRef, URIRef]]:
    """The failures the head of an example announces."""
    found = EXPECTATION.findall(case.read_text(encoding="utf-8"))
    return {(SHAPES[shape], EXAMPLE[node]) for shape, node in found}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_example_fails_exactly_where_it_says(case: Path) -> None:
    assert bool(expected(case)) is case.name.endswith(".fail.ttl")
    assert failures(case) == expected(case)


def test_every_shape_has_an_example_that_passes_and_one_that_fails() -> None:
    wanted = {f"{shape}.{kind}.ttl" for shape in node_shapes() for kind in ("pass", "fail")}
    assert wanted
    assert {case.name for case in CASES} == wanted


def test_an_example_that_passes_is_looked_at() -> None:
    """Each passing example holds a node its shape targets, so that it cannot pass unseen."""
    shapes = ontology("shapes.ttl")
    classes = ontology("parley.ttl")
    for case in CASES:
        shape = SHAPES[case.name.split(".")[0]]
        data = Graph().parse(case)
        seen = {
            node
            for target in shapes.objects(shape, SH.targetClass)
            for cls in classes.transitive_subjects(RDFS.subClassOf, target)
            for node in data.subjects(RDF.type, cls)
        }
        for target in shapes.objects(shape, SH.targetSubjectsOf):
            seen |= set(data.subjects(target))
        for target in shapes.objects(shape, SH.targetObjectsOf):
            seen |= set(data.objects(None, target))
        assert seen, case.name


def test_every_named_shape_is_shown_failing() -> None:
    shapes = ontology("shapes.ttl")
    weighing = {
        shape
        for shape in shapes.subjects(RDF.type, SH.NodeShape)
        if (shape, SH.property, None) not in shapes
    }
    named = set(shapes.subjects(RDF.type, SH.PropertyShape)) | weighing
    assert named == {shape for case in CASES for shape, _ in expected(case)}


def test_every_class_is_checked() -> None:
    """By a shape of its own or of a wider class; value sets are closed by the lists they are in."""
    terms = ontology("parley.ttl")
    targets = set(ontology("shapes.ttl").objects(None, SH.targetClass))
    ours = [cls for cls in terms.subjects(RDF.type, OWL.Class) if "/parley/" in str(cls)]
    unchecked = [
        cls
        for cls in ours
        if targets.isdisjoint(terms.transitive_objects(cls, RDFS.subClassOf))
        and (cls, RDFS.subClassOf, SKOS.Concept) not in terms
    ]
    assert ours
    assert unchecked == []


def test_every_shape_speaks_to_a_person() -> None:
    """A reader is told what is wrong and what to do, and how grave it is."""
    shapes = ontology("shapes.ttl")
    silent = [
        shape
        for shape in shapes.subjects(RDF.type, SH.PropertyShape)
        if not str(shapes.value(shape, SH.message) or "").endswith(".")
        or shapes.value(shape, SH.severity) not in (SH.Violation, SH.Warning, SH.Info)
        or shape not in set(shapes.objects(None, SH.property))
    ]
    assert silent == []


def test_value_lists_hold_every_concept_of_their_kind() -> None:
    """A value set grows in the ontology and in its shape together."""
    terms, shapes = ontology("parley.ttl"), ontology("shapes.ttl")
    checked = 0
    for shape in shapes.subjects(RDF.type, SH.PropertyShape):
        members = shapes.value(shape, SH["in"])
        if members is None:
            continue
        values = set(Collection(shapes, members))
        (kind,) = {cls for value in values for cls in terms[value : RDF.type]} - {SKOS.Concept}
        assert values == set(terms.subjects(RDF.type, kind)), shape
        checked += 1
    assert checked


def test_shapes_are_shapes() -> None:
    """The shapes themselves conform to the shapes of SHACL."""
    conforms, _, text = validate(Graph(), shacl_graph=ontology("shapes.ttl"), meta_shacl=True)
    assert conforms, text
