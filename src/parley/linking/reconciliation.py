"""Services that speak the Reconciliation Service API, version 0.2 or the draft of 1.0.

Only candidates are taken from a service, and only where its identifiers are Wikidata's; what an
item is, is read from Wikidata itself. Specification: reconciliation-api.github.io/specs (W3C
Entity Reconciliation Community Group).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from parley.linking.client import Client, NotReachedError
from parley.linking.records import is_item

VERSIONS = ("0.2", "1.0-draft", "1.0")
SPACES = ("http://www.wikidata.org/entity/", "https://www.wikidata.org/entity/")
_BATCH = 10
_VIEW = re.compile(r"https?://www\.wikidata\.org/(?:wiki|entity)/\{+id\}+")


@dataclass(frozen=True)
class Service:
    """A reconciliation service and the version of the API to ask it in."""

    url: str
    name: str
    version: str

    def candidates(self, client: Client, names: Sequence[str], limit: int = 5) -> list[list[str]]:
        """For each name the identifiers the service suggests, best first."""
        found: list[list[str]] = []
        for at in range(0, len(names), _BATCH):
            batch = names[at : at + _BATCH]
            ask = self._ask_0_2 if self.version == "0.2" else self._ask_1_0
            found += [_identifiers(suggested)[:limit] for suggested in ask(client, batch, limit)]
        return found

    def _ask_0_2(self, client: Client, names: Sequence[str], limit: int) -> list[Any]:
        queries = query_batch(names, limit, "0.2")
        answer = client.post_form(self.url, {"queries": json.dumps(queries)}).body
        results = answer if isinstance(answer, Mapping) else {}
        return [_member(results.get(key), "result", self.url) for key in queries]

    def _ask_1_0(self, client: Client, names: Sequence[str], limit: int) -> list[Any]:
        url = f"{self.url.rstrip('/')}/match"
        answer = client.post_json(url, query_batch(names, limit, self.version)).body
        results = answer.get("results") if isinstance(answer, Mapping) else None
        if not isinstance(results, list) or len(results) != len(names):
            raise NotReachedError("answers another number of results than asked", where=url)
        return [_member(result, "candidates", url) for result in results]


def query_batch(names: Sequence[str], limit: int, version: str) -> dict[str, Any]:
    """The questions as a service of a version takes them.

    >>> query_batch(["Qatar"], 3, "0.2")
    {'q0': {'query': 'Qatar', 'limit': 3}}
    """
    if version == "0.2":
        return {f"q{at}": {"query": name, "limit": limit} for at, name in enumerate(names)}
    conditions = ([{"matchType": "name", "propertyValue": name}] for name in names)
    return {"queries": [{"conditions": item, "limit": limit} for item in conditions]}


def open_service(client: Client, url: str) -> Service:
    """Read a service's manifest and choose the version; refuses identifiers that are not ours.

    A service without ``versions`` speaks 0.1, whose questions are those of 0.2.
    """
    if urlsplit(url).scheme not in ("http", "https"):
        raise NotReachedError("not a web address", where=url)
    manifest = client.get(url).body
    if not isinstance(manifest, Mapping) or not isinstance(manifest.get("name"), str):
        raise NotReachedError("no manifest of a reconciliation service", where=url)
    versions = manifest.get("versions", ["0.1"])
    offered = [v for v in versions if isinstance(v, str)] if isinstance(versions, list) else []
    ours = next((version for version in VERSIONS if version in offered), None)
    if ours is None and offered == ["0.1"]:
        ours = "0.2"
    if ours is None:
        raise NotReachedError(f"speaks versions {versions} only", where=url)
    view = manifest.get("view")
    shown = view.get("url") if isinstance(view, Mapping) else ""
    if manifest.get("identifierSpace") not in SPACES and not _VIEW.fullmatch(str(shown)):
        raise NotReachedError("gives no identifiers of Wikidata", where=url)
    return Service(url, manifest["name"], ours)


def _member(result: Any, name: str, where: str) -> Any:
    found = result.get(name) if isinstance(result, Mapping) else None
    if not isinstance(found, list):
        raise NotReachedError(f"answers without {name}", where=where)
    return found


def _identifiers(candidates: Sequence[Any]) -> list[str]:
    found = (item.get("id") for item in candidates if isinstance(item, Mapping))
    return list(dict.fromkeys(item for item in found if is_item(item)))
