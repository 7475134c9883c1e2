"""What a web page says of itself in its marks: title, outlet, url, day, language."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from parley.articles.fields import check
from parley.errors import ParleyError

ATTRIBUTE = re.compile(r"(?<![\w:.-])([\w:.-]{1,40})\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s\"'>]+)")
# A page's words for our fields, the most trusted first.
SOURCES = {
    "title": ("ld:headline", "og:title", "twitter:title", "h1", "title"),
    "outlet": ("og:site_name", "ld:publisher", "application-name"),
    "published": (
        "ld:datepublished", "article:published_time", "og:article:published_time", "datepublished",
        "date", "dc.date", "dc.date.issued", "dcterms.date", "pubdate", "parsely-pub-date", "time",
    ),
    "url": ("canonical", "og:url", "ld:url"),
    "language": ("lang", "ld:inlanguage"),
}  # fmt: skip


def page_fields(marks: list[tuple[str, str]]) -> dict[str, str]:
    """The fields of a page from its tags; a value that does not hold is passed over.

    ``marks`` are ("<meta", attributes) for tags and ("title", text) for texts, as the page has
    them.
    """
    said: dict[str, list[str]] = {}
    for name, value in statements(marks):
        said.setdefault(name, []).append(value)
    found = {}
    for field, names in SOURCES.items():
        for value in (value for name in names for value in said.get(name, ())):
            try:
                checked = check(field, value)
            except ParleyError:
                continue
            if checked:
                found[field] = checked
                break
    return found


def statements(marks: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """(lower-case name, value) for everything the marks say."""
    for mark, rest in marks:
        if mark in ("title", "h1"):
            yield mark, rest
        elif mark == "script":
            if rest.lstrip().startswith(("{", "[")):
                yield from linked_data(rest)
        else:
            found = {k.lower(): unescape(v.strip("\"'")) for k, v in ATTRIBUTE.findall(rest[:4000])}
            if mark == "<meta" and "content" in found:
                for key in ("property", "name", "itemprop"):
                    if key in found:
                        yield found[key].lower(), found["content"]
            elif mark == "<link" and found.get("rel", "").lower() == "canonical":
                yield "canonical", found.get("href", "")
            elif mark == "<time" and "datetime" in found:
                yield "time", found["datetime"]
            elif mark == "<html" and "lang" in found:
                yield "lang", found["lang"]


def linked_data(script: str) -> Iterator[tuple[str, str]]:
    """What a JSON-LD script says of the article (schema.org), its own level only."""
    try:
        data = json.loads(script)
    except (ValueError, RecursionError):
        return
    for item in items(data):
        kinds = item.get("@type")
        if not any("Article" in str(k) for k in (kinds if isinstance(kinds, list) else [kinds])):
            continue
        publisher = item.get("publisher")
        if isinstance(publisher, dict):
            item = {**item, "publisher": publisher.get("name")}
        for name, value in item.items():
            if isinstance(value, str):
                yield f"ld:{name.lower()}", value


def items(data: Any) -> Iterator[dict[str, Any]]:
    """The objects at the top of a JSON-LD document."""
    top = data if isinstance(data, list) else [data]
    for item in top:
        if isinstance(item, dict):
            yield item
            graph = item.get("@graph")
            if isinstance(graph, list):
                yield from (part for part in graph if isinstance(part, dict))
