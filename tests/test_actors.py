"""The actors of ontology/actors.ttl: known by every spelling, each name one actor's or a role."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import defaultdict
from pathlib import Path

import pytest

from parley.actors import load_actors, read_actors, slug
from parley.actors.known_by import USAGES, tokens
from parley.errors import ParleyError
from parley.resources import read_ontology

CORPUS = Path(__file__).parent / "corpus"
NOT_NAMED = {
    "lawyers in Yerevan": "a group of people without a name",
}
ACTORS = load_actors()


def _gold_names() -> dict[str, str]:
    """Every actor the gold names, with the file it stands in."""
    found: dict[str, str] = {}
    for path in sorted([*CORPUS.glob("seeds/*.json"), *CORPUS.glob("dev/*.json")]):
        gold = json.loads(path.read_text(encoding="utf-8"))
        values = [
            claim.get(key)
            for claim in gold["claims"]
            for key in ("claimant", "mediator", "who", "via", "released_by", "held_by")
        ]
        for exchange in gold["exchanges"]:
            values += [*exchange.get("parties", ()), *exchange.get("mediators", ())]
        for value in filter(None, values):
            for name in value.split(";"):
                found.setdefault(name.strip(), path.name)
    return found


GOLD = _gold_names()


def test_the_gold_was_found() -> None:
    assert len(GOLD) > 60


@pytest.mark.parametrize("name", sorted(set(GOLD) - set(NOT_NAMED)))
def test_every_actor_of_the_gold_is_known(name: str) -> None:
    actor = ACTORS.named(name)
    assert actor, f"{name} ({GOLD[name]}) is not in actors.ttl"
    assert actor.label == name or name in ("Kremlin", "Shamsail Saraliyev")


ALIASES = json.loads((CORPUS / "aliases.json").read_text(encoding="utf-8"))


def _folded(name: str) -> str:
    """A name as the scorer compares it."""
    plain = unicodedata.normalize("NFKD", name).lower().replace("’", "'")
    plain = re.sub(r"\b(the|'s|president|mr|ms)\b|'s\b|[.,]", " ", plain)
    return " ".join(plain.split())


@pytest.fixture(scope="module")
def folded() -> dict[str, set[str]]:
    """The labels each name may mean, by the name as the scorer compares it."""
    found: dict[str, set[str]] = defaultdict(set)
    for name in ACTORS.names.values():
        found[_folded(name.written)].update(actor.label for actor in name.candidates)
    return found


@pytest.mark.parametrize(
    ("alias", "label"), [(alias, label) for label in ALIASES for alias in ALIASES[label]]
)
def test_every_alias_the_scorer_forgives_resolves(
    alias: str, label: str, folded: dict[str, set[str]]
) -> None:
    wanted = ACTORS.named(label)
    assert wanted
    assert wanted.label in folded[_folded(alias)]


def test_no_name_means_two_actors_unless_it_is_a_title_or_a_role() -> None:
    for key, name in ACTORS.names.items():
        assert name.usage in USAGES
        if len(name.candidates) > 1:
            assert name.usage in ("title", "role"), (key, name.candidates)


def test_linked_actors_have_a_check_record_and_the_others_say_that_they_are_unlinked() -> None:
    text = read_ontology("actors.ttl")
    assert sum(actor.wikidata is not None for actor in ACTORS.all) == text.count("skos:exactMatch")
    assert text.count("a parley:LinkCheck") == text.count("skos:exactMatch")
    unlinked = sum(actor.wikidata is None for actor in ACTORS.all)
    assert text.count("parley:isUnlinked true") == unlinked


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Russia's defence ministry", "Ministry of Defence of Russia"),
        ("Russian Defense Ministry", "Ministry of Defence of Russia"),
        ("Ministry of Defense of the Russian Federation", "Ministry of Defence of Russia"),
        ("defence ministry in Moscow", "Ministry of Defence of Russia"),
        ("Emirates' foreign ministry", "Ministry of Foreign Affairs of the United Arab Emirates"),
        ("UAE Foreign Affairs", "Ministry of Foreign Affairs of the United Arab Emirates"),
        ("Turkey's Foreign Ministry", "Ministry of Foreign Affairs of Turkey"),
        ("the Kremlin", "Russia"),
        ("Kiev", "Ukraine"),
        ("Houthi", "Houthis"),
        ("Houthi side", "Houthis"),
        ("U.S.", "United States"),
        ("Türkiye", "Turkey"),
        ("defenders", "Ukraine"),
        ("HUR", "Defence Intelligence of Ukraine"),
        ("Palestinian Prisoner’s Society", "Palestinian Prisoners' Club"),
    ],
)  # fmt: skip
def test_names_that_follow_by_rule(name: str, label: str) -> None:
    found = ACTORS.named(name)
    assert found
    assert found.label == label


@pytest.mark.parametrize(
    "name",
    ["ombudsman", "the defence ministry", "the president", "foreign ministry", "headquarters",
     "military intelligence"],
)  # fmt: skip
def test_generic_names_are_roles_the_context_decides(name: str) -> None:
    found = ACTORS.names[tokens(name.removeprefix("the "))]
    assert found.usage == "role"


@pytest.mark.parametrize(
    ("name", "date", "label"),
    [
        ("Ukraine's ombudsman", "2022-04", "Lyudmyla Denisova"),
        ("Ukraine's ombudsman", "2024-01-03", "Dmytro Lubinets"),
        ("US President", "2020", "Donald Trump"),
        ("US President", "2023-05-06", "Joe Biden"),
        ("Ukrainian President", "2018-01-01", "Petro Poroshenko"),
    ],
)
def test_an_office_is_held_by_whoever_held_it_then(name: str, date: str, label: str) -> None:
    assert [actor.label for actor in ACTORS.names[tokens(name)].at(date)] == [label]


def test_short_names_count_only_as_written() -> None:
    names = ACTORS.names
    assert names[("us",)].cased
    assert names[("x",)].cased
    assert names[("poles",)].fits("Poles")
    assert not names[("poles",)].fits("poles")
    assert names[("defence", "ministry")].fits("Defence Ministry")


def test_identifiers_are_the_slugs_of_the_labels_and_unique() -> None:
    assert all(actor.id == slug(actor.label) and actor.id.isascii() for actor in ACTORS.all)
    assert len({actor.path for actor in ACTORS.all}) == len(ACTORS.all)
    assert len(ACTORS.by_label) == len(ACTORS.all)


def test_two_readings_are_equal() -> None:
    text = read_ontology("actors.ttl")
    again = read_actors(text)
    assert again == ACTORS
    assert list(again.names) == list(ACTORS.names)


def test_every_side_and_owner_is_an_actor() -> None:
    for actor in ACTORS.all:
        for label in (actor.side, actor.part_of, actor.media_of):
            assert label is None or label in ACTORS.by_label


def test_a_file_that_refers_to_nothing_is_refused() -> None:
    broken = """@prefix parley: <https://w3id.org/parley/ontology#> .
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    <urn:a> a parley:Person ; skos:prefLabel "A"@en ; parley:speaksFor <urn:missing> ."""
    with pytest.raises(ParleyError, match="urn:missing"):
        read_actors(broken)


def test_turtle_that_cannot_be_read_is_one_line_of_error() -> None:
    with pytest.raises(ParleyError, match=r"actors\.ttl: not Turtle"):
        read_actors("<urn:a> <urn:b")
