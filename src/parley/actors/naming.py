"""The names of all actors: those they are given and those that follow by rule.

An organ is named by its owner and its kind ("Ukraine's", "Ukrainian", "Moscow's" + "defence
ministry", "ministry of defence of Ukraine", "defence ministry in Moscow"), an office by its owner
and its titles. A bare kind or title ("the foreign ministry", "the ombudsman") is a *role*: it
names whoever the context makes it name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain
from types import MappingProxyType
from typing import Final, NamedTuple

from parley.actors.known_by import USAGES, Actor, ActorName, Tokens, tokens

_RANK: Final = {usage: rank for rank, usage in enumerate(USAGES)}
_SIDE_WORDS: Final = ("government", "authorities", "side")
_FORCE_WORDS: Final = (
    "army", "military", "armed forces", "forces", "security forces", "troops"
)  # fmt: skip
_NONE: Final[Mapping[Tokens, ActorName]] = MappingProxyType({})
_GROUP_WORDS: Final = (*_FORCE_WORDS, "rebels")


class _Source(NamedTuple):
    """Names that begin with one word: each of ``heads`` before each of ``tails``.

    ``written`` is how a name stands in the file; those made by rule are written as their tokens.
    """

    actor: Actor
    usage: str
    heads: Sequence[Tokens]
    tails: Sequence[Tokens] = ((),)
    written: str = ""

    def names(self) -> Iterator[tuple[Tokens, str]]:
        """The names as tokens and as written."""
        for head in self.heads:
            for tail in self.tails:
                key = head + tail
                yield key, self.written or " ".join(key)


class Names(Mapping[Tokens, ActorName]):
    """Every name of every actor, as the tokens ``parley.text`` cuts, in lower case.

    No name means two actors unless it is a title or a role. There are tens of thousands, of which
    a report meets few: names are made when the first of their words is met.
    """

    def __init__(self, actors: Iterable[Actor]) -> None:
        everyone = tuple(actors)
        owners = {actor.label: _Owner(actor) for actor in everyone if actor.kind != "place"}
        self._sources: dict[str, list[_Source]] = {}
        self._made: dict[str, dict[Tokens, ActorName]] = {}
        for actor in everyone:
            for source in chain(_given(actor), _by_rule(actor, owners)):
                self._sources.setdefault(source.heads[0][0], []).append(source)

    def beginning(self, word: str) -> Mapping[Tokens, ActorName]:
        """The names whose first token is a word."""
        made = self._made.get(word)
        if made is None:
            if word not in self._sources:
                return _NONE
            made = self._made[word] = _names(self._sources[word])
        return made

    def __getitem__(self, name: Tokens) -> ActorName:
        return self.beginning(name[0] if name else "")[name]

    def used(self, name: Tokens) -> ActorName | None:
        """How a name is used; None for what is none, as are most words that are asked for."""
        return self.beginning(name[0] if name else "").get(name)

    def __iter__(self) -> Iterator[Tokens]:
        return chain.from_iterable(map(self.beginning, self._sources))

    def __len__(self) -> int:
        return sum(len(self.beginning(word)) for word in self._sources)


def _names(sources: Iterable[_Source]) -> dict[Tokens, ActorName]:
    """The names of some sources; of two uses of a name the surer one counts."""
    found: dict[Tokens, ActorName] = {}
    for source in sources:
        actor, usage = source.actor, source.usage
        for key, written in source.names():
            known = found.get(key)
            if known is None or _RANK[usage] < _RANK[known.usage]:
                found[key] = ActorName(written, usage, (actor,), _is_cased(written, usage))
            elif usage == known.usage and known.candidates[-1] is not actor:
                found[key] = known._replace(candidates=(*known.candidates, actor))
    return {key: _shared(name) if len(name.candidates) > 1 else name for key, name in found.items()}


def _shared(name: ActorName) -> ActorName:
    """The same words for two actors: a title they held or hold, or a matter of context."""
    return name if name.usage == "title" else name._replace(usage="role")


def _is_cased(written: str, usage: str) -> bool:
    """Single words that are capitalised as names and common words otherwise: "US", "Poles"."""
    return usage != "role" and " " not in written and written[0].isupper()


def _given(actor: Actor) -> Iterator[_Source]:
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
            yield _Source(actor, usage, (tokens(name),), written=name)


def _by_rule(actor: Actor, owners: Mapping[str, _Owner]) -> Iterator[_Source]:
    """The names that follow from its side, the kind of organ it is, and the offices it held."""
    if actor.kind in ("state", "party"):
        yield from _Owner(actor).of(actor, _SIDE_WORDS, "organ")
        forces = _FORCE_WORDS if actor.kind == "state" else _GROUP_WORDS
        yield from _Owner(actor).of(actor, forces, "forces")
    whole = owners.get(actor.part_of or "")
    if whole is not None and whole.actor.represented_by == actor.label:
        yield from whole.of(actor, ("government",), "alias")
    if actor.kind == "person":
        yield from _spelled_otherwise(actor)
    for kind in actor.organ:
        yield _Source(actor, "role", (tokens(kind),), written=kind)
    if whole is not None:
        yield from whole.of(actor, actor.organ, "organ")
    for tenure in actor.tenures:
        for title in tenure.titles:
            yield _Source(actor, "role", (tokens(title),), written=title)
        if tenure.owner in owners:
            yield from owners[tenure.owner].of(actor, tenure.titles, "title")


def _spelled_otherwise(person: Actor) -> Iterator[_Source]:
    """An Armenian surname in its other spelling: "Pashinyan", "Pashinian"."""
    for name in (person.label, *person.names):
        for ending, other in (("yan", "ian"), ("ian", "yan")):
            if name.endswith(ending):
                written = name.removesuffix(ending) + other
                yield _Source(person, "alias", (tokens(written),), written=written)


class _Owner:
    """What an owner has, in the forms reports use.

    "Ukraine's X", "Kyiv's X", "Ukrainian X", "Ukraine X" (headlines), "X of (the) Ukraine",
    "X in Kyiv".
    """

    def __init__(self, actor: Actor) -> None:
        self.actor = actor

    def of(self, organ: Actor, things: Iterable[str], usage: str) -> Iterator[_Source]:
        """The names of an actor that is some things of this owner."""
        whats = [tokens(thing) for thing in things]
        if whats:
            for whose in self._before.values():
                yield _Source(organ, usage, whose, whats)
        for what in whats:
            yield _Source(organ, usage, (what,), self._behind)

    @cached_property
    def _before(self) -> Mapping[str, Sequence[Tokens]]:
        """What names the owner before a thing, by first word."""
        owner, short = self.actor, self._short
        found = [(*tokens(name), "'s") for name in short]
        found += [(*tokens(name), "'") for name in short if name.endswith("s")]
        found += [tokens(name) for name in short if name not in owner.capitals]
        found += map(tokens, owner.adjectives)
        words = dict.fromkeys(whose[0] for whose in found)
        return {word: [whose for whose in found if whose[0] == word] for word in words}

    @cached_property
    def _behind(self) -> Sequence[Tokens]:
        """What names the owner behind a thing."""
        own = (self.actor.label, *self.actor.names)
        found: list[Tokens] = [("of", *tokens(name)) for name in own]
        found += [("of", "the", *tokens(name)) for name in own if _takes_article(name)]
        return found + [("in", *tokens(name)) for name in self.actor.capitals]

    @property
    def _short(self) -> Sequence[str]:
        owner = self.actor
        return (owner.label, *(n for n in owner.names if " " not in n), *owner.capitals)


def _takes_article(name: str) -> bool:
    """True of names that reports may put "the" before: "United States", "UAE", "Emirates"."""
    last = name.rpartition(" ")[2]
    return " " in name or name.isupper() or last.endswith("s") or last == "Taliban"
