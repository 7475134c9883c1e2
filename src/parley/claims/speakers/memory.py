"""The memory of one report: whom it mentioned, who spoke last, what each was called."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

from parley.actors import Actor
from parley.claims.chunks import Chunked, Item
from parley.claims.chunks.genders import may_mean
from parley.claims.speakers.hearing import Named
from parley.claims.speakers.offices import called_by
from parley.rules import describing, speech
from parley.rules.words import GROUP_WORDS

_APPOSED_WORDS: Final = 6
_LINGERS: Final = 3  # sentences in which "he" is still who spoke
_OPENING: Final = re.compile(
    r"(?:[@I]_?[sldjoZ]_?,|[d=S],?)*_?[jsao]?[_p]?,?_?(?:i(?!&)|[oa](?![O/FL&@]))"
)
"""A sentence up to its subject: "In Kyiv, the spokesman for the president, X"."""
_APPOSED: Final = re.compile(r'_?[^,;:."yis(-]{0,10},_?i(?=,)')
"""The same, behind a longer calling: "The wife of one of the sergeants, X, heads …"."""
_JOINTS: Final = (["of"], ["for"], ["to"], ["by"], ["with"], ["and"])
_AGENT: Final = re.compile(r"L_?[oa][.]?$")


@dataclass(slots=True)
class Memory:
    """Who was mentioned, who spoke last; what sentences tell of persons and bodies."""

    parties: tuple[str, ...] = ()
    person: Named | None = None
    office: Named | None = None
    several: Named | None = None  # persons or a body that spoke last, as "they"
    spoken: tuple[Named, ...] = ()  # all who spoke last, together
    offices: dict[str, Named] = field(default_factory=dict)
    actors: dict[str, Actor] = field(default_factory=dict)
    quiet: int = 99  # sentences since a person spoke
    roles: dict[str, Named] = field(default_factory=dict)  # "the bishop": who was called one
    when: str | None = None  # the date of the report, as far as it is known
    later: dict[str, Actor] = field(default_factory=dict)  # all whom the report names
    people: dict[str, Named] = field(default_factory=dict)  # by name, in order of mention
    callings: dict[str, set[str]] = field(default_factory=dict)  # what each is called
    topic: str | None = None  # the state or party the sentence before opens with
    acting: Named | None = None  # the same where nobody has spoken since, as "it"
    alone: Named | None = None  # the same where it names no other side
    lead: str | None = None  # the third side a report opens with: "The State of Qatar welcomed"
    home: str | None = None  # the side of the dateline: "ABU DHABI, 30 December"

    def foresee(self, chunks: Iterable[Chunked], when: str | None) -> None:
        """Takes note of all whom a report names, for roles told before names, and of its date."""
        self.when = when if when is not None and when[:4].isdigit() else None
        named = (i.actor for chunked in chunks for i in chunked.items if i.sign in "io")
        self.later = {actor.label: actor for actor in named if actor is not None}

    def note(self, chunked: Chunked, named: Callable[[Chunked, int], Named | None]) -> None:
        """Takes note of everybody a sentence mentions, above all of its subject.

        Who an item names is asked as its turn comes: that may be who was named just before it.
        """
        opening = _OPENING.match(chunked.signs) or _APPOSED.match(chunked.signs)
        subject = chunked.items[opening.end() - 1] if opening is not None else None
        for at, item in enumerate(chunked.items):
            role = item.sign == "a" and all(c.kind != "organisation" for c in item.candidates)
            if item.sign not in "ioa" or (role and item is not subject):
                continue
            who = named(chunked, at)
            if who is not None and role:
                self.person = who  # "An official disputed this. He said …"
            elif who is not None and item.sign == "i":
                if item is subject or self.quiet >= _LINGERS:
                    self.person = who
                self._call(chunked, item, who)
            elif who is not None:
                if item is subject or (subject is None and _closes_as_agent(chunked, item)):
                    self.office = who
                self._tell(chunked, item, who)
                self._put(who)
            if item.actor is not None and item.sign in "io":
                self.actors.pop(item.actor.label, None)
                self.actors[item.actor.label] = item.actor
        self.quiet += 1
        first = next((i for i in chunked.items if i.sign != "_"), None)
        self.topic = first.side if first is not None and first.sign == "s" else None
        self.acting = Named(self.topic, self.topic) if self.topic is not None else None
        sides = {item.side for item in chunked.items if item.sign == "s"}
        self.alone = self.acting if len(sides) == 1 else None
        if self.lead is None and self.topic not in self.parties:
            self.lead = self.topic

    def _put(self, office: Named) -> None:
        """Makes a body the last one mentioned."""
        self.offices.pop(office.label, None)
        self.offices[office.label] = office

    def _call(self, chunked: Chunked, item: Item, named: Named) -> None:
        """Takes note of what a person is called: "the bishop, X", "X, an envoy of the king"."""
        tokens = chunked.tokens
        before = [token.lower for token in tokens[max(0, item.first - 5) : item.first]]
        behind = [token.lower for token in tokens[item.last : item.last + 6]]
        if before[-1:] == [","]:
            before.pop()
        called = before[len(before) - before[::-1].index(",") :] if "," in before else before
        if [word for word in called if word not in speech.DETERMINERS][-1:] in _JOINTS:
            called = []  # "the press secretary of the president"
        if behind[:1] == [","]:
            called += behind[1 : behind.index(",", 1)] if "," in behind[1:] else behind[1:]
        self.roles.update(dict.fromkeys(speech.CALLED.intersection(called), named))
        apart = behind[1:] if behind[:1] == [","] else []
        near = before if before[-1:] not in _JOINTS else []
        self.callings.setdefault(named.label, set()).update(called_by(near), called_by(apart))
        self.people.pop(named.label, None)
        self.people[named.label] = named

    def _tell(self, chunked: Chunked, item: Item, named: Named) -> None:
        """Takes note of what a body is: a group, by its name or by what stands behind it."""
        tokens = chunked.tokens
        front = max(0, item.first - 1)  # "the rights group HaMoked"
        about = {token.lower for token in tokens[front : item.last]} | {item.word}
        if chunked.signs[chunked.items.index(item) + 1 :][:1] == ",":
            about.update(token.lower for token in tokens[item.last : item.last + _APPOSED_WORDS])
        self.callings.setdefault(named.label, set()).update(about & GROUP_WORDS)

    def spoke(self, item: Item, names: tuple[str, ...], sides: tuple[str | None, ...]) -> None:
        """Takes note of who spoke, for pronouns."""
        self.spoken = tuple([Named(*one) for one in zip(names, sides, strict=True)])
        self.acting = self.alone = None
        if len(names) != 1:
            return
        named = Named(names[0], sides[0])
        self.several = named if item.sign in "oa" and _is_plural(item) else None
        a_person = any(c.kind == "person" for c in item.candidates)
        pronoun = item.word in ("he", "she") or (item.sign == "_" and named == self.person)
        if item.sign == "i" or pronoun or (item.sign == "a" and a_person):
            self.person, self.quiet = named, 0
        elif item.sign in "osn_":
            self.office = named
            if item.sign == "o":
                self._put(named)
        elif item.sign == "a" and item.candidates:
            self.office = self.offices[named.label] = named
        elif item.sign == "a":
            self.person = named
            if item.word in speech.CALLED:  # "a representative … the representative"
                self.roles[item.word] = named
                self.people.pop(named.label, None)
                self.people[named.label] = named

    def meant_by(self, word: str) -> Named | None:
        """Who "he" or "she" is: who spoke last, else the last person it can mean."""
        recent = (self.person, *reversed(self.people.values()))
        return next((n for n in recent if n is not None and self.fits(word, n)), self.person)

    def fits(self, word: str, named: Named) -> bool:
        """True where "he" or "she" may mean a person."""
        called = self.callings.get(named.label, ())
        return may_mean(word, named.label, called)

    def mentioned(self, pool: Iterable[Actor]) -> Named | None:
        """The one of several actors who was mentioned last, else who is named first later on."""
        labels = {actor.label for actor in pool}
        met = (*reversed(self.actors.values()), *self.later.values())
        return next((Named(a.label, a.side) for a in met if a.label in labels), None)

    def spoken_of(self, words: set[str]) -> Named | None:
        """Who was called a lawmaker, behind "the"; else the person spoken of."""
        near = words & self.roles.keys() or self._alike(words) & self.roles.keys()
        called = {self.roles[word].label for word in near}
        known = next((n for n in reversed(self.people.values()) if n.label in called), None)
        return known or (self.person if words & speech.REFERRED else None)

    def called(self, words: set[str]) -> Named | None:
        """The last person who was introduced by all of some words: "X, the press secretary"."""
        people = reversed(self.people.values())
        return next((n for n in people if words <= self.callings.get(n.label, set())), None)

    @staticmethod
    def _alike(words: set[str]) -> set[str]:
        """What else somebody may have been called: "the specialist" a psychologist."""
        return {word for circle in describing.CIRCLES if words & circle for word in circle}

    def side_around(self, chunked: Chunked, at: int) -> str | None:
        """The side an adjective or possessive before an item names."""
        for item in reversed(chunked.items[max(0, at - 2) : at]):
            if item.sign in "js" and item.side:
                return item.side
            if item.word in ("its", "their"):
                before = reversed(chunked.items[: max(0, at - 1)])
                near = next((i.side for i in before if i.sign in "so" and i.side), None)
                office = self.office.side if self.office is not None else None
                return near or self.topic or office
            if item.sign != "_":
                break
        return None


def _closes_as_agent(chunked: Chunked, item: Item) -> bool:
    """True for who did what a sentence tells: "The offer was rejected by the ministry. It …"."""
    return item in chunked.items[-2:] and _AGENT.search(chunked.signs) is not None


def _is_plural(item: Item) -> bool:
    """True for "relatives", "the separatists", who are "they"."""
    words = (item.label or item.word).split()
    return any(word.rstrip("s") != word for word in (words[:1] + words[-1:]) if word.islower())
