"""Stable codes: each shape, each check and each test of texts has one, such as PX024.

``ontology/codes.csv`` is the table. A line is never changed or removed: what is no longer checked
is marked retired, with a word why, and its code is not given again.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache

from parley.resources import read_ontology

SHAPES = "https://w3id.org/parley/shapes#"


@dataclass(frozen=True, slots=True)
class Code:
    """A line of the table. ``retired`` says why nothing is reported under it any more."""

    code: str
    name: str
    retired: str = ""


@cache
def all_codes() -> tuple[Code, ...]:
    """Every code there ever was, in the order they were given."""
    rows = csv.DictReader(read_ontology("codes.csv").splitlines())
    return tuple(Code(row["code"], row["name"], row["retired"] or "") for row in rows)


def code_of(shape: str) -> str:
    """The code of one of our shapes (its IRI or local name) or checks; else the empty string.

    >>> code_of("stored-text"), code_of("https://example.org/shapes#Mine")
    ('PX001', '')
    """
    return _by_name().get(shape.removeprefix(SHAPES), "")


@cache
def _by_name() -> dict[str, str]:
    return {each.name: each.code for each in all_codes() if not each.retired}
