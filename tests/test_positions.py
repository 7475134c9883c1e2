"""Positions: every triple where it stands, terms as the RDF library has them, errors likewise."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.checking.graph_places import GraphPlaces
from parley.checking.sources import read_rdf
from parley.errors import ParleyError
from parley.positions import Lines, ScanError, scan, scan_file
from parley.rdf.terms import english, integer, literal, typed
from parley.rdf.turtle import nquads, turtle

ROOT = Path(__file__).parent.parent
FILES = sorted((ROOT / "ontology").glob("*.ttl")) + sorted((ROOT / "tests").rglob("*.ttl"))
TURTLE = """@prefix : <urn:x:> .
:a
  :p "é", 'b'@en-GB ;
  :q [ :r ( 1 2.0 ) ] .  # :a :never :read
<urn:x:b> a :C .
"""


def places(text: str, ending: str) -> list[tuple[str, str, str, tuple[int, int], str]]:
    """Each triple with line and column of its object, and what stands there."""
    lines = Lines(text)
    return [
        (each.subject, each.predicate, each.value, lines.of(each.starts[2]),
         text[each.starts[2] :].split(maxsplit=1)[0])
        for each in scan(text, ending)
    ]  # fmt: skip


def test_turtle() -> None:
    found = places(TURTLE, ".ttl")
    assert found[0] == ("<urn:x:a>", "<urn:x:p>", '"é"', (3, 6), '"é",')
    assert found[1] == ("<urn:x:a>", "<urn:x:p>", '"b"@en-gb', (3, 11), "'b'@en-GB")
    assert found[-1][:4] == ("<urn:x:b>", found[-1][1], "<urn:x:C>", (5, 13))
    assert [each[4] for each in found if each[1] == "<urn:x:q>"] == ["["]
    assert len(found) == 9


def test_starts_of_subject_and_predicate() -> None:
    second = scan(TURTLE, ".ttl")[1]
    assert [Lines(TURTLE).of(start) for start in second.starts] == [(2, 1), (3, 3), (3, 11)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_they_like(end: str) -> None:
    text = TURTLE.replace("\n", end)
    assert Lines(text).of(scan(text, ".ttl")[-1].starts[0]) == (5, 1)


def test_trig() -> None:
    text = "@prefix : <urn:x:> .\n:g { :a :b :c . :d :e [] }\nGRAPH :h { :a :b 1 } :i :j :k ."
    assert [(each.subject, each.graph) for each in scan(text, ".trig")] == [
        ("<urn:x:a>", "<urn:x:g>"), ("<urn:x:d>", "<urn:x:g>"), ("<urn:x:a>", "<urn:x:h>"),
        ("<urn:x:i>", ""),
    ]  # fmt: skip


def test_nquads() -> None:
    text = '# no\n\n<urn:a> <urn:b> "x\\u0041"@EN  <urn:g> . # no\n_:b <urn:b> _:c.\n'
    first, second = scan(text, ".nq")
    assert (first.value, first.graph, Lines(text).of(first.starts[2])) == (
        '"xA"@en', "<urn:g>", (3, 17)
    )  # fmt: skip
    assert (second.subject, second.value) == ("_:named-b", "_:named-c")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_triples_are_those_of_the_library(path: Path) -> None:
    _, found = scan_file(path)
    base = path.resolve().as_uri()
    expected = ox.parse(path=path, format=ox.RdfFormat.TURTLE, base_iri=base)
    got = [(each.subject, each.predicate, each.value) for each in found]
    lines = "".join(f"{' '.join(each)} .\n" for each in got)
    one = ox.Dataset(ox.parse(lines, format=ox.RdfFormat.N_QUADS))
    other = ox.Dataset(expected)
    for dataset in (one, other):
        dataset.canonicalize(ox.CanonicalizationAlgorithm.UNSTABLE)
    assert one == other


IRIS = st.from_regex(r"https://w3id\.org/parley/id/[a-z]+(/[a-zé0-9.-]+){1,2}", fullmatch=True).map(
    "<{}>".format
)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
VALUES = st.one_of(
    IRIS, TEXTS.map(literal), TEXTS.map(english), st.integers().map(integer),
    TEXTS.map(lambda text: typed(text, "urn:kind")),
)  # fmt: skip


@given(st.lists(st.tuples(IRIS, IRIS, VALUES), min_size=1, unique=True))
def test_what_we_write_is_found_again(triples: list[tuple[str, str, str]]) -> None:
    quads = [(*triple, "") for triple in triples]
    for text, ending in ((turtle(quads), ".ttl"), (nquads(quads), ".nq")):
        found = scan(text, ending)
        assert {(each.subject, each.predicate, each.value) for each in found} == set(triples)
        for each in found:
            assert text[each.starts[0]] == "<"


@pytest.mark.parametrize(
    ("text", "ending", "place", "what"),
    [
        ("@prefix : <urn:x:> .\n:a :b .", ".ttl", (2, 7), "a term is expected"),
        (":a :b :c .", ".ttl", (1, 1), "the prefix : is not declared"),
        ('<urn:a> <urn:b> "x', ".ttl", (1, 17), "no term or mark begins like this"),
        ("<urn:a> <urn:b> <urn:c>", ".ttl", (1, 24), "'.' is expected"),
        ("<urn:a> <urn:b> " + "[ <urn:b> " * 300, ".ttl", (1, 2017), "200 deep"),
        ("<urn:a> <urn:b> \\uD800 .", ".ttl", (1, 17), "no term"),
        ("<urn:a> <urn:b> <c> .", ".nq", (1, 16), "<c> is not absolute"),
        ('<urn:a> "b" <urn:c> .', ".nt", (1, 20), "may not stand at its place"),
    ],
)
def test_an_error_has_its_place(text: str, ending: str, place: tuple[int, int], what: str) -> None:
    with pytest.raises(ScanError) as raised:
        scan(text, ending)
    assert what in str(raised.value)
    assert (raised.value.line, raised.value.column) == place


def test_a_broken_file_is_named_with_line_and_column(tmp_path: Path) -> None:
    path = tmp_path / "a.ttl"
    path.write_text("<urn:a> <urn:b>\n  .", encoding="utf-8")
    for read in (read_rdf, scan_file):
        with pytest.raises(ParleyError, match="not valid RDF") as raised:
            read(path)
        assert raised.value.where.startswith(f"{path}:2:")
    path.write_bytes(b"<urn:a> <urn:b> '\xff' .")
    with pytest.raises(ParleyError, match="UTF-8 at byte 17"):
        scan_file(path)


def test_a_node_is_found_at_its_value_its_property_itself_or_a_mention(tmp_path: Path) -> None:
    (tmp_path / "a.ttl").write_text(TURTLE, encoding="utf-8")
    (tmp_path / "b.nq").write_text("<urn:x:C> <urn:p> <urn:x:z> .", encoding="utf-8")
    wanted = {"<urn:x:a>", "<urn:x:C>", "<urn:x:z>", "<urn:x:none>"}
    files = [tmp_path / "a.ttl", tmp_path / "b.nq"]
    places = GraphPlaces(files, wanted, lambda path: path.name)
    assert str(places.of("<urn:x:a>", "<urn:x:p>", '"b"@en-gb')) == "a.ttl:3:11"
    assert str(places.of("<urn:x:a>", "<urn:x:q>")) == "a.ttl:4:3"
    assert str(places.of("<urn:x:a>", "<urn:x:missing>")) == "a.ttl:2:1"
    assert str(places.of("<urn:x:C>")) == "b.nq:1:1"
    assert str(places.of("<urn:x:z>")) == "b.nq:1:19"
    assert places.of("<urn:x:none>") is None


def test_blank_nodes_are_found_by_their_place(tmp_path: Path) -> None:
    path = tmp_path / "a.ttl"
    path.write_text("<urn:a> <urn:p>\n  [ <urn:q> 1 ] .", encoding="utf-8")
    (node,) = {quad[0] for quad in read_rdf(path) if quad[0].startswith("_:")}
    assert str(GraphPlaces([path], {node}, lambda path: path.name).of(node)) == "a.ttl:2:3"
