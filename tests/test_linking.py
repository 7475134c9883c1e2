"""Proposing, judging and re-checking links, against a real HTTP server on loopback."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loopback import Request, Response, Server, json_answer
from wikibase import Wikibase, exampleland, item, statement

from parley.actors.known_by import Tenure
from parley.errors import ParleyError
from parley.linking.client import Client
from parley.linking.data import confirmed, properties, weights
from parley.linking.proposing import Sources, accepts, merge, open_subjects, propose
from parley.linking.records import (
    PERSON,
    LinkCheck,
    checks_in,
    is_item,
    links_for,
    read_links,
    unchecked,
    write_links,
)
from parley.linking.reviewing import Quit, decide, waiting
from parley.linking.scoring import FEATURES, score
from parley.linking.subjects import Subject, subjects_in
from parley.linking.verifying import verify
from parley.linking.wikidata import Item, Office, get_items
from parley.rdf.descriptions import actors
from parley.rdf.graphs import to_graph

ADA = Subject(
    "actor/ada-example",
    "Ada Example",
    "person",
    ("A. Example",),
    "Exampleland",
    (Tenure("Commissioner for Human Rights of Exampleland", "Exampleland", (), "2022-07-01"),),
)
LAND = Subject("actor/exampleland", "Exampleland", "state")
PRESS = Subject("actor/example-press", "Example Press", "agency", (), "Exampleland")
TWIN = Subject("actor/twin", "Twin", "person")
NOBODY = Subject("actor/nobody", "Nobody At All")
SUBJECTS = [ADA, LAND, PRESS, TWIN, NOBODY]
DAY = "2024-07-20"


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@pytest.fixture
def wikibase() -> Wikibase:
    return exampleland()


@pytest.fixture
def server(wikibase: Wikibase) -> Iterator[Server]:
    with Server(wikibase.answer) as running:
        yield running


def client(folder: Path, **options: object) -> Client:
    known = {"contact": "tests@example.org", "cache": folder, "date": DAY, **options}
    return Client(sleep=lambda _: None, **known)  # type: ignore[arg-type]


def found(server: Server, folder: Path, subjects: list[Subject] = SUBJECTS) -> list[LinkCheck]:
    sources = Sources(client(folder), server.url)
    return merge([], propose(sources, subjects, []))


def states(checks: list[LinkCheck]) -> dict[str, list[tuple[str, str]]]:
    by_path: dict[str, list[tuple[str, str]]] = {}
    for check in checks:
        by_path.setdefault(check.path.partition("/")[2], []).append((check.state, check.item))
    return by_path


def test_sure_links_are_accepted_and_the_rest_waits(server: Server, tmp_path: Path) -> None:
    assert states(found(server, tmp_path)) == {
        "ada-example": [("confirmed", "Q101")],
        "exampleland": [("confirmed", "Q104")],
        "example-press": [("confirmed", "Q105")],
        "twin": [("candidate", "Q106"), ("candidate", "Q107")],
        "nobody": [("notFound", "")],
    }


def test_a_record_says_what_was_seen(server: Server, tmp_path: Path) -> None:
    assert found(server, tmp_path, [ADA]) == [
        LinkCheck(
            path="actor/ada-example",
            label="Ada Example",
            state="confirmed",
            method="search and score",
            date=DAY,
            item="Q101",
            seen_label="Ada Example",
            seen_classes=("human",),
            seen_description="ombudsman",
            seen_in=server.url,
            confidence=Decimal("1.0"),
            why="label 1.00, alias 1.00, type 1.00, office 1.00, country 1.00",
        )
    ]


def test_an_office_at_another_time_speaks_against(wikibase: Wikibase) -> None:
    theirs = Item("Q1", "Q1", "Ada Example", classes=("human",))
    office = "Commissioner for Human Rights of Exampleland"
    values = [
        score(ADA, replace(theirs, offices=(Office(office, *dates),))).office
        for dates in (("2022", None), ("1990", "1999"), (None, None), ("2021-01", "2022-07"))
    ]
    assert values == [1.0, 0.0, 0.5, 1.0]
    assert score(ADA, theirs).office is None
    assert score(ADA, replace(theirs, offices=(Office("goalkeeper", "2022"),))).office == 0.0


def test_a_name_alone_makes_no_link_of_a_person() -> None:
    """Names are shared; something else has to speak for the item."""
    scored = score(TWIN, Item("Q1", "Q1", "Twin", classes=("human",)))
    assert scored.total == 1
    assert not accepts(TWIN, [scored])


def test_weights_are_data() -> None:
    data = weights()
    assert set(data["weights"]) == set(FEATURES)
    assert sum(data["weights"].values()) == pytest.approx(1)
    assert 0 < data["keep_from"] < data["accept_from"] < 1


@given(
    label=st.text(max_size=20),
    classes=st.lists(st.sampled_from(["human", "ship", "city", "state"])),
    aliases=st.lists(st.text(max_size=12), max_size=3),
)
def test_scores_stay_in_their_range(label: str, classes: list[str], aliases: list[str]) -> None:
    scored = score(ADA, Item("Q1", "Q1", label, "", tuple(aliases), tuple(classes)))
    assert 0 <= scored.total <= 1
    assert scored.why.count(",") == len(FEATURES) - 1


def test_records_survive_the_file(server: Server, tmp_path: Path) -> None:
    checks = found(server, tmp_path)
    file = tmp_path / "links.ttl"
    write_links(checks, file)
    first = file.read_bytes()
    again = read_links(file)
    assert sorted(again, key=lambda c: c.node) == sorted(checks, key=lambda c: c.node)
    write_links(reversed(again), file)
    assert file.read_bytes() == first
    assert b"exactMatch" in first
    assert first.count(b"exactMatch") == 3


def test_the_build_takes_what_it_mentions(server: Server, tmp_path: Path) -> None:
    file = tmp_path / "links.ttl"
    write_links(found(server, tmp_path), file)
    land = LinkCheck(LAND.path, LAND.label, "confirmed", "m", DAY, "Q104", "Exampleland")
    mentioned = [("<urn:c>", "<urn:by>", land.thing, ""), ("<urn:c>", "<urn:by>", "<urn:x>", "")]
    assert {quad[0] for quad in links_for(mentioned, file)} == {land.thing, land.node}
    assert links_for([*mentioned, *land.quads()], file) == []
    assert links_for(mentioned, tmp_path / "none.ttl") == []


def test_what_nobody_looked_for_says_so() -> None:
    def node(path: str) -> str:
        return f"<https://w3id.org/parley/id/{path}>"

    def term(name: str) -> str:
        return f"<https://w3id.org/parley/ontology#{name}>"

    kind = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
    told = [
        (node("claim/a"), term("isMadeBy"), node("actor/somebody"), ""),
        (node("actor/a-source"), kind, term("AnonymousSource"), ""),
        (node("cluster/x"), term("hasMember"), node("exchange/a/main"), ""),
        (node("claim/a"), term("isMadeBy"), node("actor/russia"), ""),
    ]
    looked = [(node("actor/russia"), term("hasLinkCheck"), node("link-check/russia"), "")]
    found = unchecked(told, looked)
    assert [quad[0] for quad in found] == [node("actor/somebody"), node("cluster/x")]
    assert {quad[1:3] for quad in found} == {(term("hasLinkState"), term("notChecked"))}


def test_another_name_is_searched_where_the_label_finds_nothing(
    server: Server, tmp_path: Path
) -> None:
    subject = replace(PRESS, label="The Press of Exampleland", names=("Example Press",))
    (check,) = found(server, tmp_path, [subject])
    assert check.item == "Q105"


def test_records_fit_their_shapes(server: Server, tmp_path: Path) -> None:
    import pyshacl

    from parley.rdf import graphs

    quads = [quad for check in found(server, tmp_path) for quad in check.quads()]
    graph = to_graph(quads)
    conforms, _, text = pyshacl.validate(
        graph, shacl_graph=graphs.ontology("shapes.ttl"), ont_graph=graphs.ontology("parley.ttl")
    )
    about_links = [line for line in text.splitlines() if "LinkCheck" in line or "Linked" in line]
    assert conforms or not about_links, text


def test_a_persons_word_stands(server: Server, tmp_path: Path) -> None:
    checks = found(server, tmp_path)
    checks = decide(checks, "actor/twin", "Q107", "2024-08-01")
    assert states(checks)["twin"] == [("rejected", "Q106"), ("confirmed", "Q107")]
    assert TWIN not in open_subjects(SUBJECTS, checks)
    sources = Sources(client(tmp_path), server.url)
    again = merge(checks, propose(sources, [TWIN], checks))
    assert [c for c in again if c.path == TWIN.path] == [c for c in checks if c.path == TWIN.path]


def test_none_of_them_is_a_word_too(server: Server, tmp_path: Path) -> None:
    checks = decide(found(server, tmp_path), "actor/twin", "n", "2024-08-01")
    assert states(checks)["twin"] == [
        ("rejected", "Q106"), ("rejected", "Q107"), ("notFound", ""),
    ]  # fmt: skip
    assert all(check.by_person for check in checks if check.path == TWIN.path)
    assert not waiting(checks)
    assert TWIN not in open_subjects(SUBJECTS, checks)


def test_a_rejected_item_is_not_proposed_again(server: Server, tmp_path: Path) -> None:
    rejected = LinkCheck(ADA.path, ADA.label, "rejected", PERSON, DAY, "Q101", "Ada Example")
    sources = Sources(client(tmp_path), server.url)
    checks = merge([rejected], propose(sources, [ADA], [rejected]))
    assert ("rejected", "Q101") in states(checks)["ada-example"]
    assert [i for _, i in states(checks)["ada-example"]].count("Q101") == 1
    assert "confirmed" not in [s for s, _ in states(checks)["ada-example"]]


def test_words_that_are_no_choice(server: Server, tmp_path: Path) -> None:
    checks = found(server, tmp_path)
    assert decide(checks, "actor/twin", "s", DAY) == checks
    with pytest.raises(ParleyError, match="no candidate 'Q101'"):
        decide(checks, "actor/twin", "Q101", DAY)
    with pytest.raises(Quit):
        decide(checks, "actor/twin", "q", DAY)


def test_offline_says_what_it_could_not_check(server: Server, tmp_path: Path) -> None:
    found(server, tmp_path, [LAND])
    sources = Sources(client(tmp_path, offline=True, contact=""), server.url)
    checks = merge([], propose(sources, [LAND, ADA], []))
    assert states(checks) == {
        "exampleland": [("confirmed", "Q104")],
        "ada-example": [("notChecked", "")],
    }
    assert "offline" in checks[1].why


def test_what_could_not_be_checked_leaves_the_old_record(server: Server, tmp_path: Path) -> None:
    old = found(server, tmp_path / "one", [TWIN])
    sources = Sources(client(tmp_path / "two", offline=True), server.url)
    assert merge(old, propose(sources, [TWIN], old)) == old


def test_a_stopped_run_goes_on(server: Server, tmp_path: Path) -> None:
    found(server, tmp_path, [ADA, LAND])
    before = len(server.requests)
    found(server, tmp_path, SUBJECTS)
    names = [r.query["search"] for r in server.requests[before:] if "search" in r.query]
    assert set(names) == {"Example Press", "Twin", "Nobody At All"}


def test_manners(server: Server, tmp_path: Path) -> None:
    many = [replace(NOBODY, path=f"actor/n{n}", label=f"Nobody {n}") for n in range(30)]
    sources = Sources(client(tmp_path, parallel=50), server.url)
    list(propose(sources, many, []))
    assert server.most_at_once <= 5
    assert all("(tests@example.org)" in r.headers["User-Agent"] for r in server.requests)
    assert all(r.query["maxlag"] == "5" for r in server.requests)


CHANGES: dict[str, Callable[[Wikibase], object]] = {
    "label": lambda w: w.items["Q104"]["labels"]["en"].update(value="New Exampleland"),
    "class": lambda w: w.items["Q104"]["claims"].update(P31=[statement("Q905")]),
    "deleted": lambda w: w.items.pop("Q104"),
    "redirected": lambda w: (
        w.items.update(Q204={**w.items.pop("Q104"), "id": "Q204"}),
        w.redirects.update(Q104="Q204"),
    ),
}


@pytest.mark.parametrize("kind", CHANGES)
def test_changes_are_found(kind: str, wikibase: Wikibase, server: Server, tmp_path: Path) -> None:
    checks = found(server, tmp_path)
    asking = client(tmp_path, refresh=True)
    assert verify(asking, checks, server.url) == []
    CHANGES[kind](wikibase)
    changes = verify(asking, checks, server.url)
    assert [(change.check.item, change.kind) for change in changes] == [("Q104", kind)]


def test_verifying_offline_says_so(tmp_path: Path) -> None:
    check = LinkCheck(LAND.path, LAND.label, "confirmed", "m", DAY, "Q104", "Exampleland")
    changes = verify(client(tmp_path, offline=True), [check], "http://127.0.0.1:9/api")
    assert [change.kind for change in changes] == ["not checked"]


def test_two_identifiers_of_one_item_are_one_candidate(
    wikibase: Wikibase, server: Server, tmp_path: Path
) -> None:
    wikibase.redirects["Q777"] = "Q101"
    assert get_items(client(tmp_path), ["Q777"], server.url)["Q777"].id == "Q101"


LIES: dict[str, object] = {
    "another item": {"entities": {"Q101": item("Q999", "Ada Example")}},
    "an item not asked for": {"entities": {"Q5": item("Q5", "human")}},
    "no items": {"entities": []},
    "a list": [1, 2],
    "no object": "yes",
    "claims of nonsense": {
        "entities": {"Q101": {"id": "Q101", "labels": [], "claims": {"P31": [3, {}, None]}}}
    },
}


@pytest.mark.parametrize("lie", LIES)
def test_lies_about_items_make_no_link(lie: str, tmp_path: Path) -> None:
    def answer(request: Request) -> Response:
        if request.query["action"] == "wbsearchentities":
            return json_answer({"search": [{"id": "Q101"}, {"id": "Q1; DROP"}, 7, {"id": 3}]})
        return json_answer(LIES[lie])

    with Server(answer) as server:
        (check,) = found(server, tmp_path, [ADA])
    assert check.state in ("notFound", "notChecked")
    assert check.item == ""


@pytest.mark.parametrize("value", ["Q0", "Q01", "q1", "Q1/../2", "P31", "", "Q" + "9" * 40, 5])
def test_what_is_no_item(value: object) -> None:
    assert not is_item(value)


def test_records_of_the_ontology_can_be_read() -> None:
    quads = [(node, *pair, "") for node, pairs in actors().items() for pair in pairs]
    checks = checks_in(quads)
    by_path = {check.path: check for check in checks}
    assert by_path["actor/ukraine"].item == "Q212"
    assert by_path["actor/ukraine"].state == "confirmed"
    assert len([c for c in checks if c.state == "confirmed"]) >= 15


def test_subjects_of_a_graph() -> None:
    quads = [
        (
            "<https://w3id.org/parley/id/claim/a>",
            "<urn:by>",
            f"<https://w3id.org/parley/id/{p}>",
            "",
        )
        for p in ("actor/dmytro-lubinets", "place/kursk", "actor/ivan-x")
    ]
    label = "<http://www.w3.org/2004/02/skos/core#prefLabel>"
    quads.append(("<https://w3id.org/parley/id/actor/ivan-x>", label, '"Ivan X"@en', ""))
    lubinets, stranger, kursk = subjects_in(quads)
    assert (lubinets.kind, lubinets.country, lubinets.item) == ("person", "Ukraine", "Q19402646")
    assert lubinets.tenures
    assert (stranger.label, stranger.kind) == ("Ivan X", "")
    assert (kursk.kind, kursk.country) == ("place", "Russia")


def test_identifiers_have_check_records() -> None:
    for identifier, row in properties().items():
        if not identifier:
            continue
        assert row["state"] == "confirmed"
        assert row["seen_label"] == row["label"]
        assert row["seen_in"]
        assert row["date"]
    with pytest.raises(KeyError):
        confirmed("P9999")
