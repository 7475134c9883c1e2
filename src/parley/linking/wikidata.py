"""Wikidata's own API: search for a name, and what items say of themselves.

``wbsearchentities`` and ``wbgetentities`` of the Wikibase API, in English, with ``maxlag``. What
an item says is read with suspicion: an answer about something else than what was asked counts as
no answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from parley.linking.client import Client, NotReachedError
from parley.linking.data import confirmed
from parley.linking.records import is_item

API = "https://www.wikidata.org/w/api.php"
_BATCH = 50
_COMMON = {"format": "json", "maxlag": "5"}


@dataclass(frozen=True)
class Office:
    """A position held, by its label; the dates are years-months-days as far as they are known."""

    label: str
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True)
class Item:
    """What an item says of itself, references resolved to labels.

    ``asked`` is the identifier that was asked for; it differs from ``id`` after a redirect.
    """

    id: str
    asked: str
    label: str
    description: str = ""
    aliases: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    offices: tuple[Office, ...] = ()
    date: str = ""


def search(client: Client, name: str, api: str = API, limit: int = 7) -> tuple[list[str], str]:
    """The identifiers found for a name, best first, and the day they were found."""
    parameters = {
        "action": "wbsearchentities",
        "search": name,
        "language": "en",
        "uselang": "en",
        "type": "item",
        "limit": str(limit),
    }
    answer = client.get(api, {**parameters, **_COMMON})
    hits = _mapping(answer.body, name).get("search")
    if not isinstance(hits, list):
        raise NotReachedError("answers a search without results", where=name)
    found = (hit.get("id") for hit in hits[:limit] if isinstance(hit, Mapping))
    return list(dict.fromkeys(item for item in found if is_item(item))), answer.date


def get_items(client: Client, identifiers: Iterable[str], api: str = API) -> dict[str, Item]:
    """Items by the identifier asked for; those that do not exist (any more) are missing."""
    wanted = sorted(set(identifiers), key=lambda item: int(item[1:]))
    raw: dict[str, tuple[Mapping[str, Any], str]] = {}
    for batch in _batches(wanted):
        raw.update(_entities(client, api, batch, "labels|descriptions|aliases|claims"))
    targets = {
        target
        for entity, _ in raw.values()
        for property_ in ("P31", "P17", "P27", "P39")
        for target, _ in _values(entity, property_)
    }
    labels: dict[str, str] = {}
    for batch in _batches(sorted(targets, key=lambda item: int(item[1:]))):
        found = _entities(client, api, batch, "labels")
        labels.update({asked: _text(entity, "labels") for asked, (entity, _) in found.items()})
    return {asked: _item(asked, *found, labels) for asked, found in raw.items()}


def _entities(
    client: Client, api: str, batch: Sequence[str], properties: str
) -> dict[str, tuple[Mapping[str, Any], str]]:
    parameters = {
        "action": "wbgetentities",
        "ids": "|".join(batch),
        "props": properties,
        "languages": "en",
        "languagefallback": "1",
        "redirects": "yes",
    }
    answer = client.get(api, {**parameters, **_COMMON})
    body = _mapping(answer.body, batch[0])
    error = body.get("error")
    if isinstance(error, Mapping) and error.get("code") == "no-such-entity":
        if len(batch) == 1:
            return {}
        # One bad identifier spoils the batch; ask for each.
        alone = (_entities(client, api, [item], properties) for item in batch)
        return {asked: found for part in alone for asked, found in part.items()}
    entities = body.get("entities")
    if not isinstance(entities, Mapping):
        raise NotReachedError("answers without entities", where=batch[0])
    found = {}
    for key, entity in entities.items():
        if not isinstance(entity, Mapping) or "missing" in entity:
            continue
        redirect = entity.get("redirects")
        asked = redirect.get("from", key) if isinstance(redirect, Mapping) else key
        honest = entity.get("id") == asked or isinstance(redirect, Mapping)
        if asked in batch and honest and is_item(entity.get("id")):
            found[asked] = (entity, answer.date)
    return found


def _item(asked: str, entity: Mapping[str, Any], date: str, labels: Mapping[str, str]) -> Item:
    def named(*properties: str) -> tuple[str, ...]:
        values = (target for name in properties for target, _ in _values(entity, name))
        return tuple(sorted({labels[target] for target in values if labels.get(target)}))

    offices = (
        Office(labels.get(target, ""), _time(extra, "P580"), _time(extra, "P582"))
        for target, extra in _values(entity, "P39")
    )
    aliases = _child(entity, "aliases").get("en", [])
    words = (a.get("value") for a in aliases if isinstance(a, Mapping)) if aliases else ()
    return Item(
        id=str(entity["id"]),
        asked=asked,
        label=_text(entity, "labels"),
        description=_text(entity, "descriptions"),
        aliases=tuple(word for word in words if isinstance(word, str)),
        classes=named("P31"),
        countries=named("P17", "P27"),
        offices=tuple(office for office in offices if office.label),
        date=date,
    )


def _values(entity: Mapping[str, Any], name: str) -> list[tuple[str, Mapping[str, Any]]]:
    """The items a property points to, with the qualifiers; deprecated statements are left out."""
    found = []
    statements = _child(entity, "claims").get(confirmed(name), [])
    for statement in statements if isinstance(statements, list) else []:
        if not isinstance(statement, Mapping) or statement.get("rank") == "deprecated":
            continue
        value = _child(_child(_child(statement, "mainsnak"), "datavalue"), "value")
        if is_item(value.get("id")):
            found.append((str(value["id"]), _child(statement, "qualifiers")))
    return found


def _time(qualifiers: Mapping[str, Any], name: str) -> str | None:
    """A date qualifier at its own precision: 9 is the year, 10 the month, 11 the day."""
    snaks = qualifiers.get(confirmed(name))
    if not isinstance(snaks, list) or not snaks or not isinstance(snaks[0], Mapping):
        return None
    value = _child(_child(snaks[0], "datavalue"), "value")
    time, precision = value.get("time"), value.get("precision")
    if not isinstance(time, str) or not time.startswith("+") or precision not in (9, 10, 11):
        return None
    return time[1:11][: {9: 4, 10: 7, 11: 10}[precision]]


def _text(entity: Mapping[str, Any], name: str) -> str:
    value = _child(_child(entity, name), "en").get("value", "")
    return value if isinstance(value, str) else ""


def _child(parent: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """A member that should be an object; an empty one where it is not (PHP writes ``[]``)."""
    child = parent.get(name)
    return child if isinstance(child, Mapping) else {}


def _mapping(body: Any, asked: str) -> Mapping[str, Any]:
    if not isinstance(body, Mapping):
        raise NotReachedError("answers something else than an object", where=asked)
    return body


def _batches(items: Sequence[str]) -> Iterable[Sequence[str]]:
    return (items[at : at + _BATCH] for at in range(0, len(items), _BATCH))
