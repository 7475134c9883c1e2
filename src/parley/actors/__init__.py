"""Who is who: every actor Parley knows by name, read from ontology/actors.ttl.

The file names actors in the spellings reports use; names that follow from others ("Ukraine's
foreign ministry" from Ukraine and the kind of organ) are made in ``parley.actors.naming``. Read
with pyoxigraph alone: extraction must start fast. Nothing here decides who is meant; generic names
("the ombudsman") come back with all candidates, and the context decides.

>>> actors = load_actors()
>>> actors.by_label["Ministry of Defence of Russia"].side
'Russia'
>>> actors.named("Zelenskiy").label
'Volodymyr Zelenskyy'
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Final

import pyoxigraph as ox

from parley.actors.known_by import Actor, ActorName, Tenure, tokens
from parley.actors.naming import Names
from parley.errors import ParleyError
from parley.rdf.terms import slug
from parley.resources import read_ontology

__all__ = ["Actor", "ActorName", "Actors", "Tenure", "load_actors", "read_actors", "slug", "tokens"]

PARLEY: Final = "https://w3id.org/parley/ontology#"
SKOS: Final = "http://www.w3.org/2004/02/skos/core#"
TYPE: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
KINDS: Final = {
    "State": "state",
    "Party": "party",
    "Organisation": "organisation",
    "Person": "person",
    "NewsAgency": "agency",
    "Outlet": "agency",
    "Channel": "channel",
    "AnonymousSource": "anonymous",
    "Place": "place",
}
Properties = dict[str, list[str]]
"""What one subject says: property by its local name -> values."""


@dataclass(frozen=True)
class Actors:
    """All actors, sorted by kind-free identifier, and the ways to find one."""

    all: tuple[Actor, ...]

    @cached_property
    def by_label(self) -> Mapping[str, Actor]:
        """By canonical name, as claims carry it."""
        return {actor.label: actor for actor in self.all}

    @cached_property
    def by_id(self) -> Mapping[str, Actor]:
        """By identifier, the last step of the IRI."""
        return {actor.id: actor for actor in self.all}

    @cached_property
    def names(self) -> Names:
        """Every name of all of them."""
        return Names(self.all)

    def named(self, name: str) -> Actor | None:
        """The one actor a name means, or None where it is unknown or the context has to decide.

        >>> load_actors().named("the ombudsman") is None
        True
        """
        found = self.names.used(tokens(name.removeprefix("the ")))
        return found.actor if found else None


@cache
def load_actors() -> Actors:
    """The actors of ontology/actors.ttl."""
    return read_actors(read_ontology("actors.ttl"))


def read_actors(turtle: str) -> Actors:
    """The actors a Turtle text describes; refuses a reference to what it does not describe."""
    subjects = _subjects(turtle)
    actors = (
        _actor(subject, KINDS[kind], said, subjects)
        for subject, said in subjects.items()
        for kind in said["type"]
        if kind in KINDS
    )
    return Actors(tuple(sorted(actors, key=lambda actor: (actor.id, actor.kind))))


def _subjects(turtle: str) -> dict[str, Properties]:
    try:
        quads = list(ox.parse(input=turtle.encode(), format=ox.RdfFormat.TURTLE))
    except SyntaxError as error:
        raise ParleyError(f"not Turtle: {error}", where="actors.ttl") from error
    subjects: dict[str, Properties] = defaultdict(lambda: defaultdict(list))
    for subject, predicate, value, _ in quads:
        name = predicate.value.rpartition("#")[2]
        local = value.value.rpartition("#")[2] if name == "type" else value.value
        subjects[subject.value][name].append(local)
    return subjects


def _actor(subject: str, kind: str, said: Properties, subjects: dict[str, Properties]) -> Actor:
    def label(iri: str) -> str:
        if iri not in subjects:
            raise ParleyError(f"nothing is said of {iri}", where="actors.ttl", fix="describe it")
        return subjects[iri]["prefLabel"][0]

    def linked(name: str) -> str | None:
        return label(said[name][0]) if name in said else None

    def words(name: str) -> tuple[str, ...]:
        return tuple(sorted(said[name])) if name in said else ()

    def tenure(iri: str) -> Tenure:
        dates = subjects[iri]
        office = subjects[dates["holdsOffice"][0]]
        return Tenure(
            office=office["prefLabel"][0],
            owner=label(office["isOfficeOf"][0]),
            titles=tuple(sorted(office["title"])),
            since=dates["tenureFrom"][0] if "tenureFrom" in dates else None,
            until=dates["tenureUntil"][0] if "tenureUntil" in dates else None,
        )

    name = said["prefLabel"][0]
    organ = subjects[said["hasOrganKind"][0]] if "hasOrganKind" in said else {}
    return Actor(
        id=subject.rpartition("/")[2],
        label=name,
        kind=kind,
        names=words("altLabel"),
        side=linked("speaksFor") or (name if kind in ("state", "party") else None),
        adjectives=words("adjective"),
        demonyms=words("demonym"),
        capitals=words("capital"),
        metonyms=words("metonym"),
        own_terms=words("ownTerm"),
        territories=words("territoryTerm"),
        generic_names=words("genericName"),
        tenures=tuple(sorted(map(tenure, said.get("hasTenure", ())), key=lambda t: t.since or "")),
        organ=tuple(sorted(organ.get("prefLabel", []) + organ.get("altLabel", []))),
        part_of=linked("isPartOf"),
        media_of=linked("isMediaOf"),
        opponents=tuple(sorted(map(label, said.get("isOpponentOf", ())))),
        represented_by=linked("isRepresentedBy"),
        people=linked("isPartyOf"),
        home_of=linked("isHomeOf"),
        wikidata=said["exactMatch"][0].rpartition("/")[2] if "exactMatch" in said else None,
    )
