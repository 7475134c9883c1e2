"""How well an item fits an actor: five features, each a number a person can follow.

The weights are data (weights.json). Label, alias and type always count; office and country count
where we know something and the item says something, so that a silent item is neither helped nor
hurt. A good score alone does not make a link: see ``parley.linking.proposing``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from difflib import SequenceMatcher

from parley.dates.edtf import bounds
from parley.linking.data import weights
from parley.linking.subjects import Subject
from parley.linking.wikidata import Item

FEATURES = ("label", "alias", "type", "office", "country")
_HONORIFICS = re.compile(r"^(?:the|state of|republic of)\s+")


@dataclass(frozen=True)
class Score:
    """The weighed features of one candidate; a feature that does not apply is None."""

    item: Item
    label: float
    alias: float
    type: float
    office: float | None
    country: float | None

    @property
    def total(self) -> Decimal:
        """The score, 0 to 1, to two places."""
        weight = weights()["weights"]
        values = {name: getattr(self, name) for name in FEATURES}
        applying = {name: value for name, value in values.items() if value is not None}
        said = sum(weight[name] * value for name, value in applying.items())
        return Decimal(str(round(said / sum(weight[name] for name in applying), 2)))

    @property
    def why(self) -> str:
        """The features in words."""
        values = ((name, getattr(self, name)) for name in FEATURES)
        return ", ".join(
            f"{name} {'unknown' if value is None else format(value, '.2f')}"
            for name, value in values
        )


def score(subject: Subject, item: Item) -> Score:
    """Hold an item against what is known of an actor."""
    ours = {plain(subject.label), *map(plain, subject.names)}
    theirs = {plain(name) for name in item.aliases}
    return Score(
        item=item,
        label=_likeness(plain(subject.label), plain(item.label)),
        alias=1.0 if plain(item.label) in ours or ours & theirs else 0.0,
        type=_type(subject.kind, item.classes),
        office=_office(subject, item),
        country=_country(subject, item),
    )


def plain(name: str) -> str:
    """A name without case, accents, punctuation and articles, so that spellings can meet.

    >>> plain("The Republic of Türkiye") == plain("turkiye")
    True
    """
    text = unicodedata.normalize("NFKD", name.casefold())
    text = "".join(c if c.isalnum() else " " for c in text if not unicodedata.combining(c))
    text = " ".join(text.split())
    while (shorter := _HONORIFICS.sub("", text)) != text and shorter:
        text = shorter
    return text


def _likeness(one: str, other: str) -> float:
    """1 for equal names, less for near ones, 0 for names that merely share letters."""
    if one == other:
        return 1.0
    ratio = SequenceMatcher(None, one, other).ratio()
    return round(0.9 * ratio, 2) if ratio >= 0.7 else 0.0


def _type(kind: str, classes: Iterable[str]) -> float:
    """1 where one of the item's classes is of our kind; an actor of no known kind gets half."""
    known = weights()["classes"]
    said = {name.casefold() for name in classes}
    if not kind:
        return 0.5 if any(said & {c.casefold() for c in names} for names in known.values()) else 0.0
    return 1.0 if said & {name.casefold() for name in known.get(kind, ())} else 0.0


def _office(subject: Subject, item: Item) -> float | None:
    """1 where an office of ours and one of theirs share words and time; half without dates."""
    if not subject.tenures or not item.offices:
        return None
    best = 0.0
    for ours in subject.tenures:
        words = set(plain(ours.office).split()) - {"of", "for", "the"}
        for theirs in item.offices:
            shared = words & set(plain(theirs.label).split())
            if len(shared) < min(2, len(words)):
                continue
            best = max(best, _overlap(ours.since, ours.until, theirs.since, theirs.until))
    return best


def _overlap(*ends: str | None) -> float:
    since, until, from_, to = ends
    if not since or not from_:
        return 0.5
    began, start = bounds(since)[0] or "", bounds(from_)[0] or ""
    ended = (bounds(until)[1] if until else None) or "9999"
    stop = (bounds(to)[1] if to else None) or "9999"
    return 1.0 if max(began, start) <= min(ended, stop) else 0.0


def _country(subject: Subject, item: Item) -> float | None:
    if not subject.country or not item.countries:
        return None
    return 1.0 if plain(subject.country) in map(plain, item.countries) else 0.0
