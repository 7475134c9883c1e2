"""A person's word on candidates."""

from __future__ import annotations

from collections.abc import Iterable

from parley.errors import ParleyError
from parley.linking.records import PERSON, LinkCheck


class Quit(Exception):  # noqa: N818 - not an error
    """The person stops for now."""


def waiting(checks: Iterable[LinkCheck]) -> dict[str, list[LinkCheck]]:
    """The candidates to be judged, by actor; none for an actor that has a link."""
    checks = list(checks)
    linked = {check.path for check in checks if check.state == "confirmed"}
    groups: dict[str, list[LinkCheck]] = {}
    for check in sorted(checks, key=lambda c: (c.path, -(c.confidence or 0), c.item)):
        if check.state == "candidate" and check.path not in linked:
            groups.setdefault(check.path, []).append(check)
    return groups


def decide(checks: list[LinkCheck], path: str, word: str, date: str) -> list[LinkCheck]:
    """The records after a word on one actor: an item, ``n`` for none, ``s`` later, ``q`` stop.

    The item chosen is confirmed and the other candidates are rejected; with ``n`` all are.
    """
    word = word.strip()
    if word in ("q", "s"):
        if word == "q":
            raise Quit
        return checks
    group = waiting(checks).get(path, [])
    if word != "n" and word not in {check.item for check in group}:
        raise ParleyError(f"no candidate {word!r}", where=path, fix="take an item of the table")
    decided = [
        check.decided("confirmed" if check.item == word else "rejected", date)
        if check in group
        else check
        for check in checks
    ]
    if word == "n" and group:
        decided.append(LinkCheck(path, group[0].label, "notFound", PERSON, date))
    return decided
