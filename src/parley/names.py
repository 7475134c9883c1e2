"""Who is meant by a name, a title, a pronoun or "the ministry"; canonical names and sides."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from parley.actors import Actor, load_actors
from parley.chunks import Chunked, Item
from parley.genders import may_mean
from parley.hearing import Named
from parley.offices import called_by, in_office, known_actor, office_of, words_of
from parley.rules import describing, speech

_LINGERS = 3  # sentences in which "he" is still who spoke
_OPENING = re.compile(r"(?:[@I]_?[sldjo]_?,|[d=S],?)*_?[jsao]?[_p]?,?_?[ioa](?![O/FL&@])")
"""A sentence up to its subject: "In Kyiv, the spokesman for the president, X"."""
_APPOSED = re.compile(r'_?[^,;:."yis(-]{0,10},_?i(?=,)')
"""The same, behind a longer calling: "The wife of one of the sergeants, X, heads …"."""
_OPENING_SIDE = re.compile(r"(?:[ls](?:\([^)]*\))?[:,-]|d,)*_?s(?![/+O])")
_AGENT = re.compile(r"L_?$")
"""What stands before the agent of a passive, who is seldom its sentence's "it"."""
_JOINTS = (["of"], ["for"], ["to"], ["by"], ["with"], ["and"])
_PRESS = (["press", "service"], ["press", "office"])


@dataclass(slots=True)
class Names:
    """The memory of one report: who was mentioned, who spoke last."""

    parties: tuple[str, ...] = ()
    person: Named | None = None
    office: Named | None = None
    offices: dict[str, Named] = field(default_factory=dict)
    actors: dict[str, Actor] = field(default_factory=dict)
    quiet: int = 99  # sentences since a person spoke
    roles: dict[str, Named] = field(default_factory=dict)  # "the bishop": who was called one
    when: str | None = None  # the date of the report, as far as it is known
    later: dict[str, Actor] = field(default_factory=dict)  # all whom the report names
    people: dict[str, Named] = field(default_factory=dict)  # by name, in order of mention
    callings: dict[str, set[str]] = field(default_factory=dict)  # what each is called
    topic: str | None = None  # the state or party the sentence before opens with
    home: str | None = None  # the side of the dateline: "ABU DHABI, 30 December"

    def foresee(self, chunks: Iterable[Chunked], when: str | None) -> None:
        """Takes note of all whom a report names, for roles told before names, and of its date."""
        self.when = when if when is not None and when[:4].isdigit() else None
        named = (i.actor for chunked in chunks for i in chunked.items if i.sign in "io")
        self.later = {actor.label: actor for actor in named if actor is not None}

    def remember(self, chunked: Chunked) -> None:
        """Takes note of everybody a sentence mentions, above all of its subject."""
        opening = _OPENING.match(chunked.signs) or _APPOSED.match(chunked.signs)
        subject = chunked.items[opening.end() - 1] if opening is not None else None
        for at, item in enumerate(chunked.items):
            body = item.sign == "a" and any(c.kind == "organisation" for c in item.candidates)
            named = self.of(chunked, at) if body or item.sign in "io" else None
            if named is None:
                pass
            elif item.sign == "i":
                if item is subject or self.quiet >= _LINGERS:
                    self.person = named
                self._call(chunked, item, named)
            else:
                if item is subject:
                    self.office = named
                self.offices.pop(named.label, None)
                self.offices[named.label] = named
            if item.actor is not None and item.sign in "io":
                self.actors.pop(item.actor.label, None)
                self.actors[item.actor.label] = item.actor
        self.quiet += 1
        first = next((i for i in chunked.items if i.sign != "_"), None)
        self.topic = first.side if first is not None and first.sign == "s" else None

    def _call(self, chunked: Chunked, item: Item, named: Named) -> None:
        """Takes note of what a person is called: "the bishop, X", "X, an envoy of the king"."""
        tokens = chunked.tokens
        before = [token.lower for token in tokens[max(0, item.first - 5) : item.first]]
        behind = [token.lower for token in tokens[item.last : item.last + 6]]
        if before[-1:] == [","]:
            before.pop()
        called = before[len(before) - before[::-1].index(",") :] if "," in before else before
        if behind[:1] == [","]:
            called += behind[1 : behind.index(",", 1)] if "," in behind[1:] else behind[1:]
        self.roles.update(dict.fromkeys(speech.CALLED.intersection(called), named))
        apart = behind[1:] if behind[:1] == [","] else []
        near = before if before[-1:] not in _JOINTS else []
        self.callings.setdefault(named.label, set()).update(called_by(near), called_by(apart))
        self.people.pop(named.label, None)
        self.people[named.label] = named

    def spoke(self, item: Item, names: tuple[str, ...], sides: tuple[str | None, ...]) -> None:
        """Takes note of who spoke, for pronouns."""
        if len(names) != 1:
            return
        named = Named(names[0], sides[0])
        a_person = any(c.kind == "person" for c in item.candidates)
        pronoun = item.word in ("he", "she") or (item.sign == "_" and named == self.person)
        if item.sign == "i" or pronoun or (item.sign == "a" and a_person):
            self.person, self.quiet = named, 0
        elif item.sign in "osn_":
            self.office = named
            if item.sign == "o":
                self.offices.pop(named.label, None)
                self.offices[named.label] = named
        elif item.sign == "a" and item.candidates:
            self.office = self.offices[named.label] = named
        elif item.sign == "a":
            self.person = named
            if item.word in speech.CALLED:  # "a representative … the representative"
                self.roles[item.word] = named
                self.people.pop(named.label, None)
                self.people[named.label] = named

    def _named(self, item: Item) -> Named | None:
        if item.actor is not None:
            return Named(item.actor.label, item.actor.side)
        return Named(item.label, item.side) if item.label else None

    def of(self, chunked: Chunked, at: int) -> Named | None:
        """Who the item ``at`` names, None where that cannot be told."""
        item = chunked.items[at]
        if item.sign in "ion":
            return self._named(item)
        if item.sign == "s":
            return self._side(chunked, at)
        if item.sign == "j":
            return Named(item.side, item.side) if item.side else None
        if item.sign == "P":
            return self._pronoun(chunked, at, item.word)
        if item.sign == "a":
            return self._role(chunked, at)
        return self.generic(chunked, at)

    def _pronoun(self, chunked: Chunked, at: int, word: str) -> Named | None:
        """He, her, it: somebody named earlier in the sentence, else who spoke last."""
        before = chunked.items[:at]
        if word in ("it", "its"):
            near = [k for k in range(at - 1, -1, -1) if before[k].sign == "o" and before[k].actor]
            if self.office is not None:  # "…, which was held by Ukrainian forces, …, it said"
                near = [k for k in near if not _AGENT.search(chunked.signs[:k])]
            office = before[near[0]] if near else None
            return self._named(office) if office is not None else self.office
        if word in ("he", "she", "his", "her"):
            subject = next((i for i in before[:4] if i.sign in "iu"), None)
            subject = subject if subject is not None and subject.sign == "i" else None
            named = self._named(subject) if subject is not None else None
            return named if named is not None and self._fits(word, named) else self.meant_by(word)
        return None

    def meant_by(self, word: str) -> Named | None:
        """Who "he" or "she" is: who spoke last, else the last person it can mean."""
        recent = (self.person, *reversed(self.people.values()))
        return next((n for n in recent if n is not None and self._fits(word, n)), self.person)

    def _fits(self, word: str, named: Named) -> bool:
        called = self.callings.get(named.label, ())
        return may_mean(word, named.label, called)

    def owner(self, chunked: Chunked, at: int) -> Named | None:
        """Whom an owner names: "the ministry's", "her own"."""
        item = chunked.items[at]
        own = next((w for w in chunked.words(at)[-2:] if w in speech.OWNERS), None)
        if item.sign == "_" and own is not None:
            return self._pronoun(chunked, at, own)
        return self.of(chunked, at)

    def both(self, chunked: Chunked, at: int) -> list[Named]:
        """Both parties, where an item means them together ("both sides", "their governments")."""
        item = chunked.items[at]
        if item.sign not in "&_Uo" or item.actor is not None or len(self.parties) != 2:
            return []
        words = chunked.words(at)
        if item.sign == "&":
            together = "each" not in words and "either" not in words
        elif item.sign == "U":
            together = words[0] == "two" and words[-1] in speech.TWO
        else:
            opposed = words[0] == "both" or not speech.OPPOSED.isdisjoint(words)
            together = words[-1] in (speech.BOTH if opposed else speech.AUTHORITIES)
            together = together and (opposed or words[0] == "their")
        return [Named(p, p) for p in self.parties] if together else []

    def generic(self, chunked: Chunked, at: int) -> Named | None:
        """ "The ministry" and the like: the last body mentioned that is one."""
        item = chunked.items[at]
        if item.sign not in "_Z&UQ":
            return None
        both = self.both(chunked, at)
        if both:
            return both[0]
        words = chunked.words(at)
        if words[0] in ("his", "her") and words[-1] in speech.OF_A_PERSON:
            return self._pronoun(chunked, at, words[0])  # "his press service"
        if "'s" in words[1:]:
            words = words[: words.index("'s", 1)]  # "the ministry's latest count"
        while len(words) > 1 and words[-1] in speech.ADVERBS:
            words.pop()
        word = words[-1]
        if words[0] == "the" and word in speech.CALLED:
            return self._spoken_of({word})
        if word == "statement" and self.office is not None:
            return self.office
        if word == "government":
            governments = [p for p in self.parties if p.startswith("Government of ")]
            return Named(governments[0], governments[0]) if len(governments) == 1 else None
        known = word in speech.OFFICES or word in describing.BODIES
        return self._body(chunked, at, word) if known else None

    def _body(self, chunked: Chunked, at: int, word: str) -> Named | None:
        """The body a generic name ("ministry") stands for: the last one mentioned that fits."""
        side = self.side_around(chunked, at) or self._side_behind(chunked, at)
        fits = speech.OFFICES.get(word, (word,))
        for named in reversed(self.offices.values()):
            if side is not None and named.side != side:
                continue
            if not fits or any(part in named.label.lower() for part in fits):
                return named
        known = None
        before = chunked.items[at - 1] if at else None
        if (
            before is not None
            and before.sign == "s"
            and before.side
            and chunked.words(at)[-2:] in _PRESS
        ):
            return Named(before.side, before.side)  # "the Kremlin press service"
        if word == "office" and before is not None:
            known = office_of(before)
        elif word == "ministry" and side is not None:
            organ = "Defence" if side in self.parties else "Foreign Affairs"
            known = known_actor(
                f"Ministry of {organ} of {side}", f"Ministry of {organ} of the {side}"
            )
        return known or (self.office if not fits else None)

    @staticmethod
    def _side_behind(chunked: Chunked, at: int) -> str | None:
        """ "The ministry in Abu Dhabi": the side of the capital behind a generic name."""
        behind = chunked.items[at + 1 : at + 3]
        if len(behind) == 2 and behind[0].sign == "I" and behind[1].sign == "s":
            return behind[1].side
        return None

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

    def _mentioned(self, pool: Iterable[Actor]) -> Named | None:
        """The one of several actors who was mentioned last, else who is named first later on."""
        labels = {actor.label for actor in pool}
        met = (*reversed(self.actors.values()), *self.later.values())
        return next((Named(a.label, a.side) for a in met if a.label in labels), None)

    @staticmethod
    def _side_within(chunked: Chunked, item: Item) -> str | None:
        """The side a role's own first words name: "Ukrainian officials", "the Kremlin aide"."""
        names = load_actors().names
        for token in chunked.tokens[item.first : item.first + 2]:
            use = names.get((token.lower,))
            named = use is not None and use.usage in ("adjective", "name", "capital", "alias")
            actor = use.actor if use is not None and named else None
            if actor is not None and actor.kind in ("state", "party"):
                return actor.label
        return None

    def _side(self, chunked: Chunked, at: int) -> Named | None:
        item = chunked.items[at]
        follow = chunked.items[at + 1] if at + 1 < len(chunked.items) else None
        if follow is not None and follow.sign in "_a":
            words = {t.lower for t in chunked.tokens[follow.first : follow.last]}
            if words & speech.SOURCES:
                return Named(speech.UNNAMED_SOURCE, item.side)
            if words & speech.OFFICIALS:
                return Named(speech.UNNAMED_OFFICIAL, item.side)
        return Named(item.side, item.side) if item.side else None

    def _role(self, chunked: Chunked, at: int) -> Named | None:
        """A role without a name: its holder by side and by who was mentioned, or unnamed."""
        item = chunked.items[at]
        words = set(chunked.words(at))
        around = self.side_around(chunked, at) or self._side_within(chunked, item)
        side = item.side or around or self._side_behind(chunked, at)
        if words & speech.SOURCES or item.word in ("anonymous", "unnamed"):
            return Named(speech.UNNAMED_SOURCE, side)
        before = chunked.tokens[item.first - 1].lower if item.first else ""
        definite = "the" in (before, chunked.tokens[item.first].lower)
        if words & speech.OFFICIALS:
            return self._official(side, definite)
        spoken_of = self._spoken_of(words) if definite else None
        if item.label:
            return spoken_of or Named(item.label, side)
        if not item.candidates and words & speech.REFERRED:
            if spoken_of is not None:
                return spoken_of  # "the lawmaker"
            return Named(speech.UNNAMED_OFFICIAL, side)
        if "ombudsman" in item.word and "office" in item.word:
            use = load_actors().names.get(("ombudsman",))
            holder = self._mentioned(use.candidates if use is not None else ())
            if holder is not None:
                return holder
        if "authorities" in words and side:
            return Named(side, side)
        if words & speech.SPOKES and not item.candidates and spoken_of is None:
            body = self.office
            fits = body is not None and (side is None or body.side in (None, side))
            return body if fits else Named(speech.UNNAMED_OFFICIAL, side)
        holder = self._holder(chunked, at, side) if item.candidates else None
        return holder or spoken_of

    def _official(self, side: str | None, definite: bool) -> Named:
        """ "The Kremlin aide": the official who has just spoken, else one without a name."""
        person = self.person if definite and self.quiet <= 1 else None
        if person is not None and person.side is not None and side in (None, person.side):
            return person
        return Named(speech.UNNAMED_OFFICIAL, side)

    def _spoken_of(self, words: set[str]) -> Named | None:
        """Who was called a lawmaker, behind "the"; else the person spoken of."""
        near = words & self.roles.keys() or self._alike(words) & self.roles.keys()
        called = {self.roles[word].label for word in near}
        known = next((n for n in reversed(self.people.values()) if n.label in called), None)
        return known or (self.person if words & speech.REFERRED else None)

    @staticmethod
    def _alike(words: set[str]) -> set[str]:
        """What else somebody may have been called: "the specialist" a psychologist."""
        return {word for circle in describing.CIRCLES if words & circle for word in circle}

    def _holder(self, chunked: Chunked, at: int, side: str | None) -> Named | None:
        """Who holds a role: of its side, mentioned before, in office now, of who spoke last."""
        item = chunked.items[at]
        pool = [c for c in item.candidates if side is None or c.side == side]
        if side is None and self.parties and not self._may_be_meant(pool):
            pool = []
        if not pool:  # an office nobody on file holds
            return Named(words_of(chunked, at), side)
        mentioned = self._mentioned(pool)
        if mentioned is not None:
            return mentioned
        if side is None:
            pool = self._on_side(chunked, at, pool)
        if any(actor.kind == "person" for actor in pool):
            of_whom = {actor.side for actor in pool}
            pool = in_office(item.word, pool, self.when)
            if not pool and len(of_whom) == 1:
                return Named(words_of(chunked, at), *of_whom)
        current = pool
        if len(current) > 1:
            sides = (named.side for named in (self.person, self.office) if named is not None)
            mentioned_sides = (actor.side for actor in reversed(self.actors.values()))
            recent = next((side for side in (*sides, *mentioned_sides) if side), None)
            current = [c for c in current if c.side == recent] or current
        return Named(current[0].label, current[0].side) if len(current) == 1 else None

    def _may_be_meant(self, pool: list[Actor]) -> bool:
        """False where all who hold an office are of sides a report does not speak of."""
        spoken_of = {*self.parties, self.home, *(actor.side for actor in self.actors.values())}
        spoken_of |= {named.side for named in (self.person, self.office) if named is not None}
        return any(actor.side in spoken_of for actor in pool)

    def _on_side(self, chunked: Chunked, at: int, pool: list[Actor]) -> list[Actor]:
        """Those of the one party named, of the dateline, of a third side that spoke."""

        def named(items: list[Item]) -> set[str | None]:
            # where persons come from says nothing of who tells it
            pairs = zip([None, *items], items, strict=False)
            acting = (i for before, i in pairs if before is None or before.sign != "F")
            return {i.side for i in acting if i.sign in "so" and i.side in self.parties}

        alone = (n for n in (named(chunked.items[:at]), named(chunked.items)) if len(n) == 1)
        recent = self.office.side if self.office is not None else None
        third = recent if recent not in self.parties else None
        if "defen" in chunked.items[at].word:  # of a mediator's army no figures are told
            here = recent if recent in self.parties else self.home
        else:
            here = self._acting_third(chunked, pool) or self.home or third
        hint = next((side for sides in alone for side in sides), here)
        own = [c for c in pool if hint is not None and c.side == hint]
        elsewhere = hint is not None and hint != self.home  # "in Moscow, the military said"
        return own or [c for c in pool if c.side in self.parties and not elsewhere]

    def _acting_third(self, chunked: Chunked, pool: list[Actor]) -> str | None:
        """Who opens a sentence and is no party: "The UAE mediated, the foreign ministry said"."""
        opening = _OPENING_SIDE.match(chunked.signs)
        side = chunked.items[opening.end() - 1].side if opening is not None else None
        known = side is not None and side not in self.parties
        return side if known and any(actor.side == side for actor in pool) else None
