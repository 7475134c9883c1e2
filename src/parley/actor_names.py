"""The names an actor goes by: those it is given and those that follow by rule.

An organ is named by its owner and its kind ("Ukraine's", "Ukrainian", "Moscow's" + "defence
ministry", "ministry of defence of Ukraine", "defence ministry in Moscow"), an office by its owner
and its titles. A bare kind or title ("the foreign ministry", "the ombudsman") is a *role*: it
names whoever the context makes it name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import NamedTuple

from parley.edtf import bounds
from parley.text import tokenize

Tokens = tuple[str, ...]
Named = tuple[Tokens, str, str]
"""A name as tokens and as written, and its usage."""
USAGES = (
    "name", "alias", "capital", "adjective", "demonym", "organ", "title", "territory", "forces",
    "own-term", "role",
)  # fmt: skip
"""From the surest to the vaguest: where two actors claim a name, the surer use wins."""
_RANK = {usage: rank for rank, usage in enumerate(USAGES)}
SIDE_WORDS = ("government", "authorities", "side")
FORCE_WORDS = ("army", "military", "armed forces", "forces", "security forces", "troops", "rebels")


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


def all_names(actors: Iterable[Actor]) -> Mapping[Tokens, ActorName]:
    """Every name of every actor; no name means two actors unless it is a title or a role."""
    everyone = tuple(actors)
    owners = {actor.label: actor for actor in everyone if actor.kind != "place"}
    found: dict[Tokens, ActorName] = {}
    for actor in everyone:
        alone = (actor,)
        for key, written, usage in chain(_given(actor), _made(actor, owners)):
            known = found.get(key)
            if known is None or _RANK[usage] < _RANK[known.usage]:
                found[key] = ActorName(written, usage, alone, _is_cased(written, usage))
            elif usage == known.usage and known.candidates[-1] is not actor:
                found[key] = known._replace(candidates=known.candidates + alone)
    return {key: _shared(name) if len(name.candidates) > 1 else name for key, name in found.items()}


def _shared(name: ActorName) -> ActorName:
    """The same words for two actors: a title they held or hold, or a matter of context."""
    return name if name.usage == "title" else name._replace(usage="role")


def _given(actor: Actor) -> Iterator[Named]:
    """The names that stand in the file."""
    given = (
        ((actor.label,), "name"),
        (actor.names, "alias"),
        (actor.metonyms, "alias"),
        (actor.capitals, "capital"),
        (actor.adjectives, "adjective"),
        (actor.demonyms, "demonym"),
        (actor.territories, "territory"),
        (actor.own_terms, "own-term"),
        (actor.generic_names, "role"),
    )
    for names, usage in given:
        for name in names:
            yield tokens(name), name, usage


def _made(actor: Actor, owners: Mapping[str, Actor]) -> Iterator[Named]:
    """The names that follow from its side, the kind of organ it is, and the offices it held."""
    owner = owners.get(actor.part_of or "")
    if actor.kind in ("state", "party"):
        yield from _owned(actor, SIDE_WORDS, "organ")
        yield from _owned(actor, FORCE_WORDS, "forces")
    if owner is not None and owner.represented_by == actor.label:
        yield from _owned(owner, ("government",), "alias")
    for kind in actor.organ:
        yield tokens(kind), kind, "role"
    if owner and actor.organ:
        yield from _owned(owner, actor.organ, "organ")
    for tenure in actor.tenures:
        for title in tenure.titles:
            yield tokens(title), title, "role"
        if tenure.owner in owners:
            yield from _owned(owners[tenure.owner], tenure.titles, "title")


def _owned(owner: Actor, things: Iterable[str], usage: str) -> Iterator[Named]:
    """What an owner has, in the forms reports use.

    "Ukraine's X", "Kyiv's X", "Ukrainian X", "Ukraine X" (headlines), "X of (the) Ukraine",
    "X in Kyiv".
    """
    own = (owner.label, *owner.names)
    short = (owner.label, *(name for name in owner.names if " " not in name), *owner.capitals)
    possessive = [(*tokens(name), "'s") for name in short]
    possessive += [(*tokens(name), "'") for name in short if name.endswith("s")]
    bare = (name for name in short if name not in owner.capitals)
    before = [*possessive, *map(tokens, bare), *map(tokens, owner.adjectives)]
    after = [("of", *tokens(name)) for name in own]
    after += [("of", "the", *tokens(name)) for name in own if _takes_article(name)]
    after += [("in", *tokens(name)) for name in owner.capitals]
    for thing in things:
        what = tokens(thing)
        for who in before:
            key = who + what
            yield key, " ".join(key), usage
        for who in after:
            key = what + who
            yield key, " ".join(key), usage


def _takes_article(name: str) -> bool:
    """True of names that reports may put "the" before: "United States", "UAE", "Emirates"."""
    last = name.rpartition(" ")[2]
    return " " in name or name.isupper() or last.endswith("s") or last == "Taliban"


def _is_cased(written: str, usage: str) -> bool:
    """Single words that are capitalised as names and common words otherwise: "US", "Poles"."""
    return usage != "role" and " " not in written and written[0].isupper()


def _mentions(name: Tokens, titles: Iterable[str]) -> bool:
    """True where one of the titles stands in the name, from its first or to its last token."""
    return any(title in (name[: len(title)], name[-len(title) :]) for title in map(tokens, titles))
