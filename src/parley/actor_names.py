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
from typing import NamedTuple

from parley.edtf import bounds
from parley.text import tokenize

Tokens = tuple[str, ...]
USAGES = (
    "name", "alias", "capital", "adjective", "demonym", "organ", "title", "territory", "own-term",
    "role",
)  # fmt: skip
"""From the surest to the vaguest: where two actors claim a name, the surer use wins."""
_RANK = {usage: rank for rank, usage in enumerate(USAGES)}
SIDE_WORDS = ("government", "authorities", "side")


@cache
def tokens(name: str) -> Tokens:
    """A name as the gazetteer looks it up: the tokens of ``parley.text`` in lower case.

    >>> tokens("Russia’s Defence Ministry"), tokens("Abdul Qader al-Murtada")
    (('russia', "'s", 'defence', 'ministry'), ('abdul', 'qader', 'al-murtada'))
    """
    if name.replace(" ", "").isalpha():  # what the tokenizer would do, ten times faster
        return tuple(name.lower().split())
    return tuple(token.lower for token in tokenize(name))


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
    territory, own-term ("defenders"), role (without an owner: "the ombudsman"). A title or role
    may have several candidates, sorted by identifier. A ``cased`` name ("US", "X", "Max") counts
    only where it is capitalised as ``written``.
    """

    written: str
    usage: str
    candidates: tuple[Actor, ...]
    cased: bool = False

    @property
    def actor(self) -> Actor | None:
        """The one actor it means, or None where the context has to decide."""
        return self.candidates[0] if len(self.candidates) == 1 else None

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
    found: dict[Tokens, tuple[int, str, list[Actor]]] = {}
    for actor in everyone:
        for key, written, usage in _names_of(actor, owners):
            rank = _RANK[usage]
            known = found.get(key)
            if known is None or rank < known[0]:
                found[key] = (rank, written, [actor])
            elif rank == known[0] and known[2][-1] is not actor:
                known[2].append(actor)
    return {key: _actor_name(*entry) for key, entry in found.items()}


def _actor_name(rank: int, written: str, candidates: list[Actor]) -> ActorName:
    usage = USAGES[rank]
    if len(candidates) > 1 and usage != "title":
        usage = "role"  # the same words for two actors: the context has to decide
    return ActorName(written, usage, tuple(candidates), _is_cased(written, usage))


def _names_of(actor: Actor, owners: Mapping[str, Actor]) -> Iterator[tuple[Tokens, str, str]]:
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
    if actor.kind in ("state", "party"):
        yield from _owned(actor, SIDE_WORDS, "alias")
    owner = owners.get(actor.part_of or "")
    for kind in actor.organ:
        yield tokens(kind), kind, "role"
    if owner and actor.organ:
        yield from _owned(owner, actor.organ, "organ")
    for tenure in actor.tenures:
        for title in tenure.titles:
            yield tokens(title), title, "role"
        if tenure.owner in owners:
            yield from _owned(owners[tenure.owner], tenure.titles, "title")


def _owned(owner: Actor, things: Iterable[str], usage: str) -> Iterator[tuple[Tokens, str, str]]:
    """What an owner has, in the forms reports use.

    "Ukraine's X", "Kyiv's X", "Ukrainian X", "Ukraine X" (headlines), "X of (the) Ukraine",
    "X in Kyiv".
    """
    own = (owner.label, *owner.names)
    for thing in things:
        what = tokens(thing)
        for name in (*own, *owner.capitals):
            who = tokens(name)
            yield (*who, "'s", *what), f"{name}'s {thing}", usage
            if who[-1].endswith("s"):
                yield (*who, "'", *what), f"{name}' {thing}", usage
        for name in own:
            who = tokens(name)
            article = ("the",) if _takes_article(name) else ()
            yield (*who, *what), f"{name} {thing}", usage
            yield (*what, "of", *article, *who), f"{thing} of {name}", usage
        for name in owner.adjectives:
            yield (*tokens(name), *what), f"{name} {thing}", usage
        for name in owner.capitals:
            yield (*what, "in", *tokens(name)), f"{thing} in {name}", usage


def _takes_article(name: str) -> bool:
    """True of names that reports may put "the" before: "United States", "UAE", "Emirates"."""
    last = name.rpartition(" ")[2]
    return " " in name or name.isupper() or last.endswith("s") or last == "Taliban"


def _is_cased(written: str, usage: str) -> bool:
    """Names that are common words in lower case, or too short to tell: "US", "Max", "IS"."""
    return usage in ("name", "alias", "capital") and " " not in written and written[0].isupper()


def _mentions(name: Tokens, titles: Iterable[str]) -> bool:
    """True where one of the titles stands in the name, from its first or to its last token."""
    return any(title in (name[: len(title)], name[-len(title) :]) for title in map(tokens, titles))
