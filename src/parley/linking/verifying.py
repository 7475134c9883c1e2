"""Check stored links again: items are renamed, reclassed, merged and deleted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from parley.linking.client import Client, NotReachedError
from parley.linking.records import LinkCheck
from parley.linking.wikidata import API, Item, get_items

_BATCH = 50


@dataclass(frozen=True)
class Change:
    """What differs between a stored record and the item today.

    ``kind``: deleted, redirected, label, class, or not checked.
    """

    check: LinkCheck
    kind: str
    was: str
    now: str


def verify(client: Client, checks: Sequence[LinkCheck], api: str = API) -> list[Change]:
    """Every difference of the confirmed links, in their order."""
    changes: list[Change] = []
    links = [check for check in checks if check.state == "confirmed"]
    for at in range(0, len(links), _BATCH):
        batch = links[at : at + _BATCH]
        try:
            items = get_items(client, [check.item for check in batch], api)
        except NotReachedError as error:
            changes += [Change(check, "not checked", check.date, str(error)) for check in batch]
            continue
        for check in batch:
            changes += _changes(check, items.get(check.item))
    return changes


def _changes(check: LinkCheck, item: Item | None) -> list[Change]:
    if item is None:
        return [Change(check, "deleted", check.item, "")]
    found = []
    if item.id != check.item:
        found.append(Change(check, "redirected", check.item, item.id))
    if item.label != check.seen_label:
        found.append(Change(check, "label", check.seen_label, item.label))
    # A record made from a file that names no class has nothing to compare.
    if check.seen_classes and set(item.classes) != set(check.seen_classes):
        was, now = (", ".join(sorted(names)) for names in (check.seen_classes, item.classes))
        found.append(Change(check, "class", was, now))
    return found
