"""A small Wikibase for tests: the two API calls Parley makes, over items of our own making."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from loopback import Request, Response, json_answer


def statement(target: str, **qualifiers: str) -> dict[str, Any]:
    """A statement that points to an item, with dates such as P580="2022-07"."""
    return {
        "mainsnak": {"datavalue": {"type": "wikibase-entityid", "value": {"id": target}}},
        "rank": "normal",
        "qualifiers": {
            name: [{"datavalue": {"value": _time(v)}}] for name, v in qualifiers.items()
        },
    }


def _time(date: str) -> dict[str, Any]:
    parts = date.split("-")
    year, month, day = [*parts, "00", "00"][:3]
    return {"time": f"+{year}-{month}-{day}T00:00:00Z", "precision": 8 + len(parts)}


def item(
    identifier: str,
    label: str,
    description: str = "",
    aliases: tuple[str, ...] = (),
    **claims: list[dict[str, Any]],
) -> dict[str, Any]:
    """An item as ``wbgetentities`` gives it; PHP writes an empty object as an empty list."""
    return {
        "type": "item",
        "id": identifier,
        "labels": {"en": {"language": "en", "value": label}},
        "descriptions": {"en": {"language": "en", "value": description}} if description else [],
        "aliases": {"en": [{"language": "en", "value": a} for a in aliases]} if aliases else [],
        "claims": claims or [],
    }


@dataclass
class Wikibase:
    """Items by identifier, and redirects from one to another."""

    items: dict[str, dict[str, Any]]
    redirects: dict[str, str] = field(default_factory=dict)

    def answer(self, request: Request) -> Response:
        """What the API answers."""
        query = request.query
        if query["action"] == "wbsearchentities":
            return json_answer({"search": self._search(query), "success": 1})
        return json_answer({"entities": self._entities(query["ids"].split("|")), "success": 1})

    def _search(self, query: Mapping[str, str]) -> list[dict[str, str]]:
        name = query["search"].casefold()
        found = []
        for identifier, entity in self.items.items():
            aliases = entity["aliases"]["en"] if entity["aliases"] else []
            names = [entity["labels"]["en"]["value"], *(alias["value"] for alias in aliases)]
            if any(word.casefold().startswith(name) for word in names):
                found.append({"id": identifier, "label": names[0]})
        return found[: int(query["limit"])]

    def _entities(self, asked: list[str]) -> dict[str, Any]:
        return {identifier: self._entity(identifier) for identifier in asked}

    def _entity(self, identifier: str) -> dict[str, Any]:
        target = self.redirects.get(identifier, identifier)
        if target not in self.items:
            return {"id": identifier, "missing": ""}
        entity = self.items[target]
        if target != identifier:
            return {**entity, "redirects": {"from": identifier, "to": target}}
        return entity


CLASSES = {
    "Q901": "human",
    "Q902": "sovereign state",
    "Q903": "news agency",
    "Q904": "city",
    "Q905": "ship",
    "Q911": "Exampleland",
    "Q912": "Otherland",
    "Q921": "Commissioner for Human Rights of Exampleland",
    "Q922": "goalkeeper",
}


def exampleland() -> Wikibase:
    """Invented items: a person and two namesakes, a state, an agency, a city and a ship."""
    human, home, abroad = statement("Q901"), statement("Q911"), statement("Q912")
    listed = [item(identifier, label) for identifier, label in CLASSES.items()]
    listed += [
        item("Q101", "Ada Example", "ombudsman", ("Ada Exempel",), P31=[human], P27=[home],
             P39=[statement("Q921", P580="2022-07-01")]),
        item("Q102", "Ada Example", "goalkeeper", P31=[human], P27=[abroad],
             P39=[statement("Q922", P580="1990", P582="1999")]),
        item("Q103", "Ada Example (ship)", "vessel", P31=[statement("Q905")]),
        item("Q104", "Exampleland", "country", P31=[statement("Q902")]),
        item("Q105", "Example Press", "agency", P31=[statement("Q903")], P17=[home]),
        item("Q106", "Twin", "a human", P31=[human]),
        item("Q107", "Twin", "another human", P31=[human]),
    ]  # fmt: skip
    return Wikibase({entity["id"]: entity for entity in listed})
