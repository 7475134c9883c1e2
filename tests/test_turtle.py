"""The serializer: what it writes, every parser reads back the same."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest
from gold import SEEDS, gold_files, read_gold
from hypothesis import given
from hypothesis import strategies as st
from rdflib import Graph

from parley.errors import ParleyError
from parley.rdf.graphs import to_graph, to_quads
from parley.rdf.terms import ID, Quad, english, iri, literal, minted, slug, step, typed, value_of
from parley.rdf.turtle import nquads, turtle, write
from parley.triples import to_quads as claims_to_quads

P = "<http://www.w3.org/2004/02/skos/core#note>"
TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


def quad(value: str, subject: str = "<urn:a>") -> Quad:
    return (subject, P, value, "<urn:g>")


@given(TEXTS)
def test_every_text_comes_back(text: str) -> None:
    quads = [quad(literal(text)), quad(english(text)), quad(typed(text, "urn:type"))]
    parsed = {term.object.value for term in ox.parse(turtle(quads), format=ox.RdfFormat.TURTLE)}
    lines = {term.object.value for term in ox.parse(nquads(quads), format=ox.RdfFormat.N_QUADS)}
    assert parsed == lines == {text} == {value_of(literal(text))}


@given(TEXTS)
def test_every_identifier_makes_an_iri(text: str) -> None:
    for node in (minted("actor", slug(text)), minted("article", step(text or "x"))):
        iri(node[1:-1])
        document = turtle([quad('"x"', node)])
        (read,) = ox.parse(document, format=ox.RdfFormat.TURTLE)
        assert str(read.subject) == node


@pytest.mark.parametrize("path", gold_files(SEEDS), ids=lambda path: path.stem)
def test_rdflib_reads_the_same_graph(path: Path) -> None:
    quads = list(claims_to_quads(*read_gold(path), {}))
    read = Graph().parse(data=turtle(quads), format="turtle")
    assert to_quads(read, "") == sorted((*q[:3], "") for q in quads)
    assert set(read) == set(to_graph(quads))


def test_it_reads_well() -> None:
    article = minted("article", "a")
    quads = [
        (
            article,
            "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>",
            iri(f"{ID[:-3]}ontology#Article"),
            "",
        ),
        (article, P, '"95"^^<http://www.w3.org/2001/XMLSchema#integer>', ""),
        (article, P, minted("actor", "russia"), ""),
    ]
    assert (
        turtle(quads, comment="About a.")
        == """\
# About a.
@base <https://w3id.org/parley/id/> .
@prefix parley: <https://w3id.org/parley/ontology#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

<article/a>
  a parley:Article ;
  skos:note
    95,
    <actor/russia> .
"""
    )


@pytest.mark.parametrize("bad", ["_:b0", "", "plain"])
def test_blank_nodes_are_refused(bad: str) -> None:
    for serialize in (turtle, nquads):
        with pytest.raises(ParleyError, match="only IRIs and literals"):
            serialize([quad(bad)])


def test_surrogates_are_refused_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(ParleyError, match="surrogate"):
        write([quad(literal("\ud800"))], tmp_path / "x.ttl")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("bad", ["a b", "a<b", "a\nb", "a{b", 'a"b'])
def test_bad_iris_are_refused(bad: str) -> None:
    with pytest.raises(ParleyError, match="not an IRI"):
        iri(bad)
