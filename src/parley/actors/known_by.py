"""An actor and what it is known by; ``naming.py`` makes the names that follow by rule."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Final, NamedTuple

from parley.dates.edtf import bounds
from parley.text import tokenize

Tokens = tuple[str, ...]
USAGES: Final = (
    "name", "alias", "capital", "adjective", "demonym", "organ", "title", "territory", "forces",
    "own-term", "role",
)  # fmt: skip
"""From the surest to the vaguest: where two actors claim a name, the surer use wins."""


@cache
def tokens(name: str) -> Tokens:
    """A name as the gazetteer looks it up: the tokens of ``parley.text`` in lower case.

    >>> tokens("Russia’s Defence Ministry"), tokens("Abdul Qader al-Murtada")
    (('russia', "'s", 'defence', 'ministry'), ('abdul', 'qader', 'al-murtada'))
    """
    if name.replace(" ", "").isalpha():  # what the tokenizer would do, ten times faster
        return tuple(name.lower().split())
    return tuple(token.lower for token in tokenize(name).words)


@dataclass(frozen=True, slots=True)
class Tenure:
    """Who held which office when; EDTF, either end None where none is on record."""

    office: str
    owner: str
    titles: tuple[str, ...]
    since: str | None = None
    until: str | None = None

    def covers(self, date: str) -> bool:
        """True where the holder may have been in office at some time of an EDTF date.

        >>> Tenure("President of X", "X", (), "2019-05-20").covers("2019")
        True
        """
        first, last = bounds(date)
        began = bounds(self.since)[0] if self.since else None
        ended = bounds(self.until)[1] if self.until else None
        too_early = began is not None and last is not None and last < began
        too_late = ended is not None and first is not None and first > ended
        return not (too_early or too_late)


@dataclass(frozen=True, slots=True)
class Actor:
    """One actor: its canonical label and everything it goes by.

    ``kind``: state, party, organisation, person, agency (and outlet), channel, place, anonymous.
    ``side`` is the label of the state or party it speaks for (a state speaks for itself),
    ``part_of`` that of what it belongs to (an organ to its state, a place to its country),
    ``organ`` the generic names of its kind of organ, ``media_of`` the side whose media it is.
    ``opponents`` are the sides it exchanges prisoners with, ``represented_by`` the party that acts
    for a state in a war within it, ``people`` those whose prisoners a party gets back, ``home_of``
    the side whose persons come home to a place.
    """

    id: str
    label: str
    kind: str
    names: tuple[str, ...] = ()
    side: str | None = None
    adjectives: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()
    metonyms: tuple[str, ...] = ()
    own_terms: tuple[str, ...] = ()
    territories: tuple[str, ...] = ()
    generic_names: tuple[str, ...] = ()
    tenures: tuple[Tenure, ...] = ()
    organ: tuple[str, ...] = ()
    part_of: str | None = None
    media_of: str | None = None
    opponents: tuple[str, ...] = ()
    represented_by: str | None = None
    people: str | None = None
    home_of: str | None = None
    wikidata: str | None = None

    @property
    def titles(self) -> tuple[str, ...]:
        """The titles of all offices it holds or held, sorted."""
        return tuple(sorted({title for tenure in self.tenures for title in tenure.titles}))

    @property
    def path(self) -> str:
        """Where it stands below the namespace of identifiers, such as "actor/russia"."""
        return f"{'place' if self.kind == 'place' else 'actor'}/{self.id}"


class ActorName(NamedTuple):
    """How a name is used, and whom it can mean.

    ``usage`` is one of ``USAGES``: name (canonical), alias (another spelling, a short form, a
    metonym), capital (also a place), adjective, demonym, organ and title (with their owner),
    territory, forces (those of a side), own-term ("defenders"), role (without an owner: "the
    ombudsman"). A title or role may have several candidates, sorted by identifier. A ``cased`` name
    ("US", "X", "Poles") counts only where ``fits`` says so. Names made by rule are written as their
    tokens.
    """

    written: str
    usage: str
    candidates: tuple[Actor, ...]
    cased: bool = False

    @property
    def actor(self) -> Actor | None:
        """The one actor it means, or None where the context has to decide."""
        return self.candidates[0] if len(self.candidates) == 1 else None

    def fits(self, text: str) -> bool:
        """True where words of a report, capitalised as they are, can be this name.

        >>> us = ActorName("US", "alias", (), cased=True)
        >>> us.fits("US"), us.fits("us"), ActorName("Kyiv", "capital", (), True).fits("KYIV")
        (True, False, True)
        """
        if not self.cased or text == self.written:
            return True
        return text.isupper() and len(text) > 3  # datelines and headlines in capitals

    def at(self, date: str) -> tuple[Actor, ...]:
        """The candidates who may have held the office on an EDTF date; all where none did."""
        title = tokens(self.written)
        held = tuple(
            actor
            for actor in self.candidates
            if any(t.covers(date) and _mentions(title, t.titles) for t in actor.tenures)
        )
        return held or self.candidates


def _mentions(name: Tokens, titles: Iterable[str]) -> bool:
    """True where one of the titles stands in the name, from its first or to its last token."""
    return any(title in (name[: len(title)], name[-len(title) :]) for title in map(tokens, titles))
