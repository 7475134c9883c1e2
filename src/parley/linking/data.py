"""The data files of this folder: weights of the score, and the Wikidata properties used."""

from __future__ import annotations

import csv
import json
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def weights() -> dict[str, Any]:
    """What counts how much when a candidate is weighed; see weights.json."""
    found: dict[str, Any] = json.loads(_text("weights.json"))
    return found


@cache
def properties() -> dict[str, dict[str, str]]:
    """Wikidata properties and items in use, by identifier, each with the record of its check.

    >>> properties()["P585"]["label"]
    'point in time'
    """
    return {row["id"]: row for row in csv.DictReader(_text("properties.csv").splitlines())}


def confirmed(identifier: str) -> str:
    """The identifier, if a check confirmed it; anything else must not be written.

    >>> confirmed("P585")
    'P585'
    """
    if properties().get(identifier, {}).get("state") != "confirmed":
        raise KeyError(f"{identifier} has no check record in properties.csv")
    return identifier


def _text(name: str) -> str:
    return (files("parley.linking") / name).read_text(encoding="utf-8")
