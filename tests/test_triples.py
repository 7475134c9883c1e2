"""Claims to quads: nothing lost, nothing blank, nothing renamed."""

from __future__ import annotations

from dataclasses import replace

import pyoxigraph as ox
import pytest
from gold import SEEDS, all_gold, gold_files, read_gold
from rdflib import URIRef
from rdflib.namespace import RDF

from parley.actors import load_actors
from parley.model import (
    KINDS,
    POSITIONS,
    QUALIFIERS,
    VOICES,
    Article,
    Claim,
    Exchange,
    Hop,
    Quantity,
    Span,
)
from parley.rdf.graphs import ontology
from parley.rdf.namespaces import OA, PARLEY
from parley.rdf.terms import Quad, value_of
from parley.rdf.turtle import nquads
from parley.triples import to_quads

TEXT = "Kyiv said 95 soldiers came home. Moscow said 95 too."
ARTICLE = Article("a/b c", TEXT, "0" * 64, "seeds/a.txt", published="2024-07")
CLAIM = Claim("a/b c/released-10-21", "a/b c", "released", TEXT[10:21], 10, 21, "count-freed")


def quads_of(claim: Claim, article: Article = ARTICLE) -> list[Quad]:
    return list(to_quads(article, [claim], load_actors().by_label))


def values(quads: list[Quad], predicate: URIRef) -> list[str]:
    return [value_of(quad[2]) for quad in quads if quad[1] == f"<{predicate}>"]


def test_terms_are_those_of_the_ontology() -> None:
    declared = {str(s) for s in ontology("parley.ttl").subjects(RDF.type, None)}
    used = {str(PARLEY[name]) for name in PARLEY.__annotations__ if name[0] != "_"}
    assert used - declared == set()


def test_who_said_it_first_is_the_agent_of_the_first_hop() -> None:
    quads = [quad for item in all_gold() for quad in to_quads(*item, load_actors().by_label)]
    about = {
        name: {(s, o) for s, p, o, _ in quads if p == f"<{PARLEY[name]}>"}
        for name in ("hasOriginator", "hasAttribution", "hopIndex", "hasAgent")
    }
    first = {hop for hop, index in about["hopIndex"] if value_of(index) == "1"}
    agents = dict(about["hasAgent"])
    told = {(claim, agents[hop]) for claim, hop in about["hasAttribution"] if hop in first}
    assert about["hasOriginator"] == told != set()


def test_all_gold_is_valid_nquads_and_unique() -> None:
    gold = all_gold()
    assert len(gold) == 53
    quads = [quad for item in gold for quad in to_quads(*item, load_actors().by_label)]
    assert len(set(quads)) == len(quads)
    parsed = set(ox.parse(nquads(quads), format=ox.RdfFormat.N_QUADS))
    assert len(parsed) == len(quads)
    assert not any(isinstance(quad.subject, ox.BlankNode) for quad in parsed)
    claims = sum(len(claims) for _, claims in gold)
    assert sum(quad[1] == f"<{PARLEY.isStatedIn}>" for quad in quads) == claims


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_its_class(kind: str) -> None:
    node = "<https://w3id.org/parley/id/claim/a/b%20c/released-10-21>"
    types = [
        q[2]
        for q in quads_of(replace(CLAIM, kind=kind))
        if q[0] == node and q[1] == f"<{RDF.type}>"
    ]
    assert len(types) == 1
    assert (URIRef(types[0][1:-1]), None, None) in ontology("parley.ttl")


@pytest.mark.parametrize(
    "claim",
    [
        *(replace(CLAIM, voice=voice) for voice in VOICES),
        *(replace(CLAIM, position=position) for position in POSITIONS),
        *(replace(CLAIM, quantity=Quantity(1, qualifier=word)) for word in QUALIFIERS),
        replace(CLAIM, polarity="denied"),
    ],
)
def test_every_word_of_the_model_is_a_concept(claim: Claim) -> None:
    ours = str(PARLEY._NS)
    known = {str(s) for s in ontology("parley.ttl").subjects(RDF.type, None)}
    used = {value_of(v) for _, _, v, _ in quads_of(claim) if v.startswith(f"<{ours}")}
    assert used <= known


def test_a_word_outside_the_model_is_an_error() -> None:
    with pytest.raises(AttributeError):
        quads_of(replace(CLAIM, voice="whispered"))


def test_both_selectors_fit_the_text() -> None:
    quads = quads_of(replace(CLAIM, spans=(Span(43, 47),)))
    assert values(quads, OA.exact) == ["95 soldiers", TEXT[43:47]]
    assert values(quads, OA.start) == ["10", "43"]
    assert values(quads, OA.prefix)[0] == "Kyiv said "
    assert values(quads, OA.suffix)[0] == TEXT[21 : 21 + 32]


def test_offsets_are_code_points() -> None:
    text = "🙂 95 freed"
    claim = replace(CLAIM, quote="95", start=2, end=4)
    quads = quads_of(claim, replace(ARTICLE, text=text))
    assert values(quads, OA.exact) == ["95"]
    assert values(quads, OA.prefix) == ["🙂 "]


def test_bounds_and_hops_and_dates() -> None:
    exchange = Exchange(
        "main", True, "2024-02", "year-inferred", "in February", ("Russia", "Ukraine"),
        date_reasons=("the report says February",), status="called-off", ordinal=3,
    )  # fmt: skip
    claim = replace(
        CLAIM,
        exchange=exchange,
        quantity=Quantity(None, 201, 300, "range", "201 to 300"),
        claimant="Russia; Ukraine",
        chain=(
            Hop("unnamed source", "originator", "Telegram", True, Span(0, 4)),
            Hop("TASS", "relayer"),
        ),
    )
    quads = quads_of(claim)
    assert values(quads, PARLEY.lowerBound) == ["201"]
    assert values(quads, PARLEY.number) == []
    assert values(quads, PARLEY.hopIndex) == ["1", "2"]
    assert values(quads, PARLEY.isAnonymous) == ["true", "false"]
    assert [v.rpartition("/")[2] for v in values(quads, PARLEY.isMadeBy)] == ["russia", "ukraine"]
    assert values(quads, PARLEY.earliest) == ["2024-02-01"]
    assert values(quads, PARLEY.latest) == ["2024-02-29"]
    assert values(quads, PARLEY.hasDateBasis) == [str(PARLEY.yearInferredBasis)]
    assert values(quads, PARLEY.hasStatus) == [str(PARLEY.calledOff)]
    graphs = {quad[3] for quad in quads}
    assert graphs == {
        "<https://w3id.org/parley/id/graph/a/b%20c>",
        "<https://w3id.org/parley/id/graph/exchanges>",
    }


def test_an_unknown_actor_is_declared_once() -> None:
    quads = quads_of(replace(CLAIM, claimant="Zed Zedson", via="Zed Zedson"))
    node = "<https://w3id.org/parley/id/actor/zed-zedson>"
    assert [quad[1:3] for quad in quads if quad[0] == node] == [
        (f"<{RDF.type}>", f"<{PARLEY.Actor}>"),
        ("<http://www.w3.org/2004/02/skos/core#prefLabel>", '"Zed Zedson"@en'),
        (f"<{PARLEY.isUnlinked}>", '"true"^^<http://www.w3.org/2001/XMLSchema#boolean>'),
    ]


def test_a_new_claim_renames_no_other() -> None:
    article, claims = read_gold(gold_files(SEEDS)[0])
    actors = load_actors().by_label
    fewer, more = set(to_quads(article, claims[1:], actors)), set(to_quads(article, claims, actors))
    assert fewer <= more


def test_order_of_claims_does_not_matter() -> None:
    article, claims = read_gold(gold_files(SEEDS)[1])
    actors = load_actors().by_label
    assert list(to_quads(article, claims, actors)) == list(to_quads(article, claims[::-1], actors))


def test_no_claim_is_an_article_alone() -> None:
    quads = list(to_quads(ARTICLE, [], {}))
    assert {quad[0] for quad in quads} == {"<https://w3id.org/parley/id/article/a/b%20c>"}
