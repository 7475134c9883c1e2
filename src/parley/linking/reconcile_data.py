"""The data of a reconciliation service of our own, so that others can link to us.

Three files that any server, or a few lines of script, can serve: a manifest for version 0.2 of
the Reconciliation Service API, one for the draft of 1.0, and the entities with all their names.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from parley.actors import load_actors
from parley.actors.known_by import Actor
from parley.files import replace_text
from parley.linking.records import LinkCheck
from parley.rdf.terms import ID

NAME = "Parley: actors in reports of prisoner exchanges"
SCHEMA = "https://w3id.org/parley/ontology#"
TYPES = {
    "agency": ("NewsAgency", "news agency or outlet"),
    "channel": ("Channel", "channel"),
    "organisation": ("Organisation", "organisation"),
    "party": ("Party", "party to a conflict"),
    "person": ("Person", "person"),
    "place": ("Place", "place"),
    "state": ("State", "state"),
}


def export_reconcile(
    folder: Path, *, actors: Iterable[Actor] | None = None, checks: Iterable[LinkCheck] = ()
) -> list[Path]:
    """Write ``manifest-0.2.json``, ``manifest-1.0-draft.json`` and ``entities.json``."""
    items = {item.path: item.item for item in checks if item.state == "confirmed"}
    known = load_actors().all if actors is None else actors
    folder.mkdir(parents=True, exist_ok=True)
    contents: dict[str, Any] = {
        "manifest-0.2.json": manifest("0.2"),
        "manifest-1.0-draft.json": manifest("1.0-draft"),
        "entities.json": {"entities": [entity(actor, items) for actor in known if _named(actor)]},
    }
    for name, content in contents.items():
        replace_text(folder / name, json.dumps(content, ensure_ascii=False, indent=1) + "\n")
    return [folder / name for name in contents]


def manifest(version: str) -> dict[str, Any]:
    """What a service on these data says of itself, in one version of the API."""
    types = [{"id": f"{SCHEMA}{name}", "name": label} for name, label in TYPES.values()]
    common = {"versions": [version], "name": NAME, "defaultTypes": types}
    if version == "0.2":
        view = {"url": f"{ID}{{{{id}}}}"}
        return {**common, "identifierSpace": ID, "schemaSpace": SCHEMA, "view": view}
    return {**common, "lang": "en", "view": {"url": f"{ID}{{id}}"}, "standardizedScore": True}


def entity(actor: Actor, items: dict[str, str]) -> dict[str, Any]:
    """One entity: identifier, name, other names, type, and its Wikidata link where there is one."""
    name, label = TYPES[actor.kind]
    found: dict[str, Any] = {
        "id": actor.path,
        "name": actor.label,
        "names": list(actor.names),
        "type": [{"id": f"{SCHEMA}{name}", "name": label}],
    }
    country = actor.part_of or (actor.side if actor.side != actor.label else None)
    item = items.get(actor.path) or actor.wikidata
    if country:
        found["country"] = country
    if item:
        found["sameAs"] = f"http://www.wikidata.org/entity/{item}"
    return found


def _named(actor: Actor) -> bool:
    return actor.kind in TYPES
