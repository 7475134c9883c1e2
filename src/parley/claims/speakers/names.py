"""Who is meant by a name, a title, a pronoun or "the ministry"; canonical names and sides."""

from __future__ import annotations

import re
from typing import Final

from parley.actors import load_actors
from parley.claims.chunks import Chunked, Item
from parley.claims.parties import canonical
from parley.claims.speakers.hearing import Named
from parley.claims.speakers.memory import Memory
from parley.claims.speakers.offices import known_actor, office_held, office_of
from parley.claims.speakers.roles import Roles, side_of_place
from parley.rules import describing, speech

_NO_SUBJECT: Final = re.compile(r"[LOF/TWI@]_?j?$")
"""What stands before an agent or an owner, who is seldom its sentence's "it"."""
_PRESS: Final = (["press", "service"], ["press", "office"])


class Names:
    """Tells whom the words of one report name, by what it has told before."""

    def __init__(self, parties: tuple[str, ...] = ()) -> None:
        self.memory = Memory(parties)
        self._roles = Roles(self.memory)

    def remember(self, chunked: Chunked) -> None:
        """Takes note of everybody a sentence mentions."""
        self.memory.note(chunked, self.of)

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
            return self._party(item.side)
        if item.sign == "P":
            return self._pronoun(chunked, at, item.word)
        if item.sign == "a":
            return self._roles.of(chunked, at)
        return self.generic(chunked, at)

    def _pronoun(self, chunked: Chunked, at: int, word: str) -> Named | None:
        """He, her, it: somebody named earlier in the sentence, else who spoke last."""
        before = chunked.items[:at]
        if word in ("it", "its"):
            near = [k for k in range(at - 1, -1, -1) if before[k].sign == "o" and before[k].actor]
            if self.memory.office is not None:  # "prisoners of the army were freed, it said"
                quoted = chunked.signs.rfind('"', 0, at)  # who is quoted names no speaker in it
                near = [k for k in near if k > quoted and not _NO_SUBJECT.search(chunked.signs[:k])]
            office = before[near[0]] if near else None
            known = self.memory.acting or self.memory.office
            return self._named(office) if office is not None else known
        if word in ("they", "them"):
            return self.memory.several
        if word in ("he", "she", "his", "her", "him"):
            subject = next((i for i in before[:4] if i.sign in "iu"), None)
            subject = subject if subject is not None and subject.sign == "i" else None
            named = self._named(subject) if subject is not None else None
            fits = named is not None and self.memory.fits(word, named)
            known = named if fits else self.memory.meant_by(word)
            return known or next((self._named(i) for i in reversed(before) if i.sign == "i"), None)
        return None

    def owner(self, chunked: Chunked, at: int) -> Named | None:
        """Whom an owner names: "the ministry's", "her own"."""
        item = chunked.items[at]
        words = chunked.words(at)
        if len(words) == 1 and words[0] in speech.OBJECTS:
            return self._pronoun(chunked, at, words[0])  # "according to him"
        own = next((w for w in words[-2:] if w in speech.OWNERS), None)
        if item.sign == "_" and own is not None:
            return self._pronoun(chunked, at, own)
        return self.of(chunked, at)

    def both(self, chunked: Chunked, at: int) -> list[Named]:
        """Both parties, where an item means them together ("both sides", "their governments")."""
        item = chunked.items[at]
        if len(self.memory.spoken) == 2 and self._means_two(chunked, at):
            return list(self.memory.spoken)
        if item.sign not in "&_Uo" or item.actor is not None or len(self.memory.parties) != 2:
            return []
        words = chunked.words(at)
        if item.sign == "&":
            together = "each" not in words and "either" not in words
        elif item.sign == "U":
            together = words[0] == "two" and words[-1] in speech.TWO
        elif at and chunked.signs[at - 1] == "U" and chunked.words(at - 1) == ["two"]:
            together = words[-1] in speech.TWO or words[-1] in speech.AUTHORITIES
        else:
            opposed = words[0] == "both" or not speech.OPPOSED.isdisjoint(words)
            together = words[-1] in (speech.BOTH if opposed else speech.AUTHORITIES)
            together = together and (opposed or words[0] == "their")
        return [Named(p, p) for p in self.memory.parties] if together else []

    @staticmethod
    def _means_two(chunked: Chunked, at: int) -> bool:
        """True for "they", "the two institutions", "both men", "the statement" of two."""
        item, words = chunked.items[at], chunked.words(at)
        if words == ["they"]:
            return not any(item.negated for item in chunked.items[at + 1 : at + 3])
        if item.sign not in "_ZUa&" or words[-1] in speech.BOTH:
            return False  # "both sides" are the parties
        phrase = [token.lower for token in chunked.tokens[max(0, item.first - 2) : item.last]]
        if words[-1] in speech.TOLD:
            return "the" in phrase
        return "both" in phrase or ("two" in phrase and "the" in phrase)

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
            return self._press_of(self._pronoun(chunked, at, words[0]), words[-1])
        if "'s" in words[1:]:
            words = words[: words.index("'s", 1)]  # "the ministry's latest count"
        while len(words) > 1 and (words[-1] in speech.ADVERBS or words[-1] == "as"):
            words.pop()  # "quoted the ministry as saying"
        word = words[-1]
        if words[0] == "the" and word in speech.CALLED:
            return self.memory.spoken_of({word})
        if word == "statement" and self.memory.office is not None:
            return self.memory.office
        the = "the" in (words[0], chunked.tokens[max(0, item.first - 1)].lower)
        if word in speech.TOLD and the and len(self.memory.spoken) == 1:
            return self.memory.spoken[0]
        if word == "government":
            governments = [p for p in self.memory.parties if p.startswith("Government of ")]
            return Named(governments[0], governments[0]) if len(governments) == 1 else None
        known = word in speech.OFFICES or word in describing.BODIES
        return self._body(chunked, at, word) if known else None

    @staticmethod
    def _press_of(person: Named | None, word: str) -> Named | None:
        """ "His office", "her press service": the office he holds, else he himself."""
        actor = load_actors().by_label.get(person.label) if person is not None else None
        return office_held(actor) if actor is not None and word == "office" else person

    def _body(self, chunked: Chunked, at: int, word: str) -> Named | None:
        """The body a generic name ("ministry") stands for: the last one mentioned that fits."""
        side = self.memory.side_around(chunked, at) or side_of_place(chunked, at)
        fits = speech.OFFICES.get(word, (word,))
        for named in reversed(self.memory.offices.values()):
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
            return self._party(before.side)  # "the Kremlin press service"
        if word == "office" and before is not None:
            known = office_of(before)
        elif word == "ministry" and side is not None:
            organ = "Defence" if side in self.memory.parties else "Foreign Affairs"
            known = known_actor(
                f"Ministry of {organ} of {side}", f"Ministry of {organ} of the {side}"
            )
        return known or (self.memory.office if not fits else None)

    def _side(self, chunked: Chunked, at: int) -> Named | None:
        item = chunked.items[at]
        office, word = self.memory.office, chunked.words(at)[-1]
        if office is not None and word in self.memory.callings.get(office.label, ()):
            return office  # "the group", behind what a body said that is called one
        follow = chunked.items[at + 1] if at + 1 < len(chunked.items) else None
        if follow is not None and follow.sign in "_a":
            words = {t.lower for t in chunked.tokens[follow.first : follow.last]}
            if words & speech.SOURCES:
                return Named(speech.UNNAMED_SOURCE, item.side)
            if words & speech.OFFICIALS:
                return Named(speech.UNNAMED_OFFICIAL, item.side)
        return self._party(item.side)

    def _party(self, side: str | None) -> Named | None:
        """A side as the party it is here: "Kinshasa" is the government in a war within Congo."""
        party = canonical(side, self.memory.parties)
        return Named(party, party) if party is not None else None
