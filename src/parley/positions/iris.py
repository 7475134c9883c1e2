"""Relative IRIs made absolute, as RFC 3986, section 5.2, has it (urljoin departs from it)."""

from __future__ import annotations

import re

_PARTS = re.compile(r"(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?", re.DOTALL)
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


def is_absolute(iri: str) -> bool:
    """True where an IRI begins with a scheme."""
    return _ABSOLUTE.match(iri) is not None


def resolve(base: str, iri: str) -> str:
    """The IRI against a base.

    >>> resolve("http://a/b/c/d;p?q", "../g"), resolve("http://a/b/c/d;p?q", "?y")
    ('http://a/b/g', 'http://a/b/c/d;p?y')
    """
    if is_absolute(iri) or not base:
        return iri
    scheme, authority, path, query, fragment = _split(base)
    _, other, steps, asked, part = _split(iri)
    if other is not None:
        authority, path, query = other, _without_dots(steps or ""), asked
    elif steps:
        if not steps.startswith("/"):
            folder = path.rpartition("/")[0] if path else ""
            steps = f"{folder}/{steps}" if path or authority is not None else steps
        path, query = _without_dots(steps), asked
    elif asked is not None:
        query = asked
    fragment = part
    return "".join(
        (
            f"{scheme}:" if scheme else "",
            f"//{authority}" if authority is not None else "",
            path or "",
            f"?{query}" if query is not None else "",
            f"#{fragment}" if fragment is not None else "",
        )
    )


def _split(iri: str) -> tuple[str | None, str | None, str, str | None, str | None]:
    match = _PARTS.fullmatch(iri)
    assert match, "every string has these parts"
    scheme, authority, path, query, fragment = match.groups()
    return scheme, authority, path or "", query, fragment


def _without_dots(path: str) -> str:
    kept: list[str] = []
    steps = path.split("/")
    for number, step in enumerate(steps):
        if step in (".", ".."):
            if step == ".." and len(kept) > 1:
                kept.pop()
            if number == len(steps) - 1:
                kept.append("")
        else:
            kept.append(step)
    return "/".join(kept)
