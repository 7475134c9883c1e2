"""Whom a noun phrase names: its head, the last word in front of a preposition, tells.

A nurse is nobody known ("unnamed nurse"), an association is what its words say, a source is a
source; a name in the phrase is whom it means ("the Palestinian Prisoners' Club advocacy group").
"""

from __future__ import annotations

from typing import Final

from parley.claims.chunks import Item
from parley.claims.chunks.keepers import keepers
from parley.rules import describing, speech
from parley.rules.words import NOT_NAMES, PARTICLES
from parley.text import Token

JOINTS: Final = frozenset("OFI/@W&")
"""Signs of the prepositions in a phrase."""
_KNOWN: Final = frozenset("soinP")
_BEFORE_NOUN: Final = speech.DETERMINERS | describing.COUNTED
_FEW_WORDS: Final = 2  # "the Viasna rights group", but "the UN human rights office"
_OF_THESE: Final = 3  # words of "one of the"
_DEFINITE: Final = speech.OWNERS | {"the", "these", "those"}
_BEHIND_HEAD: Final = describing.PREPOSITIONS | describing.REDUCED_RELATIVES
"""Words that stand behind the head of a phrase."""


_RELATIVE: Final = 5  # words of "that handles prisoner exchanges"
_RELATIVES: Final = (["that"], ["which"])
_WITHIN_NAMES: Final = frozenset(["of", "for", "the", "and", "on", "'", "’", "'s", "’s"])
_AGENCIES: Final = (["news", "agency"], ["press", "agency"])


class Phrase:
    """The noun phrase of the words [first, last), and the items it is made of."""

    def __init__(self, items: list[Item], tokens: list[Token], first: int, last: int) -> None:
        self.start, self.one_of_many = first, _picks_out(tokens[first:last])
        first += _OF_THESE if self.one_of_many else 0
        self.items = [item for item in items if item.last > first]
        self.tokens, self.first, self.last = tokens, first, last
        shared = {k for item in items if item.sign == "&" for k in range(item.first, item.last)}
        words = [token.lower for token in tokens[first:last]]
        ends = (at for at, word in enumerate(words) if word in _BEHIND_HEAD or first + at in shared)
        self.end = first + next((at for at in ends if at), len(words))
        self.words = words[: self.end - first]

    def speaker(self) -> Item | None:
        """The item of the speaker it names; None where it names none, or one known already."""
        if not self.words or self._is_shared() or self._counts_many():
            return None
        if self.one_of_many:
            return self._one_of(self.words[-1])
        called = self._called()
        if called is not None:
            return called
        head = next(item for item in self.items if item.last >= self.end)
        alone = head.sign == "a" and (head.candidates or len(self.items) == 1)
        if head.last >= self.last and alone:
            return None
        if self._is_of_a_nation(head) or self._is_longer_name(head):
            return self._item("o", head.word, self._label())
        if head.sign in _KNOWN or self._closes_with_a_name():
            told = any(item.sign in "nZ" for item in self.items)  # "Yermak in a post on Telegram"
            more = self.end < self.last and head.sign in "io" and not told
            return self._spanning(head) if more else None
        return self._by_head(self.words[-1]) or self._proper()

    def _one_of(self, head: str) -> Item | None:
        """ "One of the mediators": nobody known."""
        single = _singular(head)
        if single in speech.OFFICIALS or head in speech.SOURCES:
            return self._item("a", single)
        known = single in describing.PEOPLE or single in speech.CALLED
        return self._item("a", single, f"unnamed {single}") if known else None

    def _is_agency(self) -> bool:
        """True for "the Anadolu news agency"."""
        return self.words[-2:] in _AGENCIES and self.end == self.last

    def _is_of_a_nation(self, head: Item) -> bool:
        """True for "the Palestinian Prisoners' Media Office", whose name begins before its form."""
        nation = next((item for item in self.items if item.last == head.first), None)
        named = head.sign == "o" and head.actor is None and head.last == self.end
        return named and nation is not None and nation.sign == "j"

    def _is_longer_name(self, head: Item) -> bool:
        """True for "the Assistance Association for …": a name that is more than was found."""
        placed = any(i.sign in "sl" and i.last <= head.first for i in self.items)
        if head.sign != "o" or head.actor is not None or head.candidates or placed:
            return False
        first = self.first + (self.tokens[self.first].lower in speech.DETERMINERS)
        words = [t for t in self.tokens[first : self.last] if t.lower not in _WITHIN_NAMES]
        longer = first < head.first or head.last < self.last
        return longer and all(t.text[0].isupper() for t in words)

    def _closes_with_a_name(self) -> bool:
        """True for "head of the president's office Andriy Yermak"."""
        last = self.items[-1]
        before = self._lower(self.first, last.first)
        if before[-1:] and before[-1] in speech.DETERMINERS:
            before.pop()
        return last.sign == "i" and not (before and before[-1] in describing.PREPOSITIONS)

    def _by_head(self, head: str) -> Item | None:
        """The speaker its head tells of."""
        single = _singular(head)
        informed = not speech.INFORMED.isdisjoint(self._lower(self.end, self.last))
        if head == "person" or (head in speech.INFORMANTS and informed):
            return self._item("a", "source", speech.UNNAMED_SOURCE)
        if single in describing.REPORTERS and any(item.sign == "n" for item in self.items):
            return self._spanning(next(item for item in self.items if item.sign == "n"))
        if head in speech.SOURCES or single in speech.OFFICIALS:
            return self._item("a", single)
        if head in describing.MEDIA or self._is_agency():
            return self._item("n", head, self._label())
        if head in describing.FIGHTERS or {head, single} & describing.BODIES:
            owner = self._speaks_through_the_press()
            if owner is not None:
                return self._spanning(owner)
            keeps = self._keeper(head)
            if keeps is not None or self._refers_back():
                return keeps
            return self._side(head) or self._ministry(head) or self._body(head)
        if single in describing.PEOPLE and head != single and self._is_name():
            return self._item("o", head, self._label())  # "Emergency Lawyers"
        if single in describing.PEOPLE:
            return self._item("a", single, self._person(head, single))
        referred = single in speech.REFERRED or single in speech.SPOKES
        return self._officer(single) if referred else None

    def _called(self) -> Item | None:
        """What a body is called behind what it is: "the Israeli rights group HaMoked"."""
        texts = self._texts(self.first, self.last)
        named = (n for n, text in enumerate(reversed(texts))
                 if text.islower() and text not in _WITHIN_NAMES)  # fmt: skip
        size = next(named, 0)
        body = size and _singular(texts[-size - 1].rpartition("-")[2]) in describing.BODIES
        if not body or not (texts[-size][0].isupper() and texts[-1][0].isupper()):
            return None
        at = self.last - size
        if any(item.first <= at < item.last and item.sign in "soin" for item in self.items):
            return None  # "the group Hamas", "the agency TASS"
        carries = texts[-size - 2 : -size] in _AGENCIES
        return self._item("n" if carries else "o", texts[-size - 1], " ".join(texts[-size:]))

    def _speaks_through_the_press(self) -> Item | None:
        """Whose a press service is: "the defence ministry's press service"."""
        if self.words[-2:-1] != ["press"]:
            return None
        inside = (item for item in reversed(self.items) if item.last < self.end)
        return next((i for i in inside if i.sign in "oi" or (i.sign == "a" and i.candidates)), None)

    def _proper(self) -> Item | None:
        """A name of capitalised words in a row: "Global Reach Watch"."""
        return self._item("o", self.words[-1], self._label()) if self._is_name() else None

    # -- kinds of heads ---------------------------------------------------------------------------

    def _body(self, head: str) -> Item | None:
        """A body by its name or its words: "the Viasna rights group", "the families' forum"."""
        inside = [item for item in self.items if item.last < self.end and item.sign in "oi"]
        if inside and head == "office" and inside[-1].sign == "i":
            return None if inside[-1].actor is not None else self._item("o", head, self._label())
        called = self._texts(inside[-1].last, self.end) if inside else []
        if inside and all(word.islower() for word in called) and len(called) <= _FEW_WORDS:
            return self._spanning(inside[-1])
        return self._item("o", head, self._label())

    def _ministry(self, head: str) -> Item | None:
        """ "Congo's communications ministry": the Ministry of Communications of that state."""
        owner = next((item for item in self.items if item.sign in "sj" and item.actor), None)
        if head != "ministry" or owner is None or owner.actor is None:
            return None
        matter = [
            word for word in self._texts(owner.last, self.end - 1) if word not in ("'s", "’s")
        ]
        label = f"Ministry of {' '.join(matter).title()} of {owner.actor.label}"
        return self._item("o", head, label) if matter else None

    def _keeper(self, head: str) -> Item | None:
        """ "The Ukrainian body in charge of prisoners": the one on file."""
        whose = self._whose()
        words = self._lower(self.first, self.last + _RELATIVE)
        if words[self.last - self.first :][:1] not in _RELATIVES:
            words = words[: self.last - self.first]
        known = keepers(head, words, whose)
        if whose is not None:
            actor = next(iter(known), None)
            return Item("o", self.start, self.last, head, actor, side=whose) if actor else None
        definite = self.words[0] == "the" or self.words[0] in speech.OWNERS
        named = any(text[0].isupper() for text in self._texts(self.first + 1, self.end))
        found = known if definite and not named else ()  # a report tells whose it is
        return Item("a", self.start, self.last, head, None, found) if found else None

    def _side(self, head: str) -> Item | None:
        """ "The Hamas group", "the Syrian government": the side itself."""
        owner = next((item for item in self.items if item.sign in "sj" and item.actor), None)
        if owner is None or owner.actor is None or head not in describing.OF_A_SIDE:
            return None
        if owner.actor.kind == "state" and head not in describing.OF_A_STATE:
            return None
        return self._item("s", head, actor=owner)

    def _officer(self, single: str) -> Item | None:
        """ "The committee's head", "Armenia's representative at the court"."""
        if self.end < self.last and any(word[0] in "'’" for word in self.words):
            return self._item("a", single, self._label())
        (closing,) = self._texts(self.last - 1, self.last)
        known = self.items[-1].sign in "soai" or closing in speech.OFFICES
        if self.end < self.last and known and single in speech.SPOKES:
            return None  # "a spokesman for the ministry"
        inside = [item for item in self.items if item.last < self.end and item.sign in "so"]
        if inside and single in speech.SPOKES and self.end == self.last:
            return self._spanning(inside[-1])  # "a Kremlin spokesman"
        speaks = single in speech.SPOKES and self._texts(self.end, self.end + 1) not in (
            ["for"],
            ["of"],
        )
        unknown = self.words[0] in describing.COUNTED and not speaks
        return self._item("a", single, speech.UNNAMED_OFFICIAL if unknown else None)

    def _person(self, head: str, single: str) -> str:
        """ "Unnamed nurse" for one, their own words for several ("lawyers in Yerevan")."""
        counted = self.words[0] in describing.COUNTED
        return f"unnamed {single}" if counted or head == single else self._label(nation=False)

    # -- what it is not ---------------------------------------------------------------------------

    def _counts_many(self) -> bool:
        """True where it holds a figure that is more than "two diplomats"."""
        return any(
            item.figure is not None and self.tokens[item.first].lower not in speech.FEW
            for item in self.items
            if item.first < self.end and item.word not in speech.OFFICES  # "a rights group"
        )

    def _is_shared(self) -> bool:
        """True for "officials from both sides": the sides themselves speak."""
        if self.words[-1] in speech.SOURCES:
            return False  # "three sources on both sides"
        return not speech.BOTH.isdisjoint(t.lower for t in self.tokens[self.end : self.last])

    def _refers_back(self) -> bool:
        """True for "the ministry", "its press service", "both sides"."""
        first, head = self.words[0], self.words[-1]
        if not describing.TOGETHER.isdisjoint(self.words):
            return "both" in self.words or head not in describing.FIGHTERS
        definite = first == "the" or first in speech.OWNERS
        alone = len(self.words) == 2 and self.end == self.last  # "the forum"
        referring = alone or head in speech.OFFICES or head in describing.REFERRING
        if head == "ministry" and len(self.words) == 3 and self.words[1] in ("'s", "’s"):
            return True  # "Russia's ministry"
        named = any(word[0] in "'’" for word in self.words) or len(self.words) > 3
        named = named or any(i.sign in "oi" and i.last < self.end for i in self.items)
        named = named or self._is_of_a_name()
        return referring and definite and not named

    def _is_of_a_name(self) -> bool:
        """True for "the regional government of Tigray", "the Commission of Detainees' Affairs"."""
        behind = self._texts(self.end, self.last)
        head, *_ = self._texts(self.end - 1, self.end)
        for_persons = all(i.sign in "_p" for i in self.items if i.first > self.end)
        if behind[1:] and for_persons and head[0].isupper() and behind[1][0].isupper():
            return True
        known = any(item.sign != "_" for item in self.items if item.first > self.end)
        return behind[:1] == ["of"] and not known and behind[-1][0].isupper()

    # -- names and items --------------------------------------------------------------------------

    def _lower(self, first: int, last: int) -> list[str]:
        return [token.lower for token in self.tokens[first:last]]

    def _texts(self, first: int, last: int) -> list[str]:
        return [token.text for token in self.tokens[first:last]]

    def _label(self, *, nation: bool = True) -> str:
        """The words of the phrase, without its article; without "Armenian", if asked."""
        opening = self.words[0] in _BEFORE_NOUN and len(self.words) > 1
        first = self.first + opening
        adjective = next((item for item in self.items if item.sign == "j"), None)
        if not nation and adjective is not None and adjective.first == first:
            first = adjective.last
        words = self._texts(first, self.last)
        words = self._name_within(words) if nation else words
        named = self._is_name() or self.items[0].sign in _KNOWN
        text = words[0] if first or named else words[0].lower()
        for word in words[1:]:
            text += word if word[0] in "'’" else f" {word}"
        return text

    def _name_within(self, words: list[str]) -> list[str]:
        """Without what a name is called: "Emergency Lawyers group" is Emergency Lawyers."""
        size = 0
        while size < len(words) and (words[size][0].isupper() or words[size][0] in "'’"):
            size += 1
        called = 1 < size < len(words) and words[size - 1][0].isupper() and self.end == self.last
        return words[:size] if called and all(word.islower() for word in words[size:]) else words

    def _is_name(self) -> bool:
        """True for capitalised words in a row ("Global Reach Watch")."""
        words = [
            t for t in self.tokens[self.first : self.end]
            if t.lower not in PARTICLES and t.lower not in speech.DETERMINERS
        ]  # fmt: skip
        proper = all(t.text[0].isupper() and t.lower not in NOT_NAMES for t in words)
        return proper and len(words) > 1 and self.end == self.last

    def _spanning(self, item: Item) -> Item:
        """A known speaker, as the whole phrase: "the Red Cross in Geneva"."""
        return item.over(self.first, self.last)

    def _item(
        self, sign: str, word: str, label: str | None = None, actor: Item | None = None
    ) -> Item:
        known = next((i.candidates for i in self.items if i.candidates), ())
        return Item(
            sign, self.start, self.last, word, actor.actor if actor is not None else None, known,
            side=self._whose(), label=label,
        )  # fmt: skip

    def _whose(self) -> str | None:
        return next((i.side for i in self.items if i.side and i.sign in "sjo"), None)


def _picks_out(tokens: list[Token]) -> bool:
    """True for "one of the …", "some of our …"."""
    words = [token.lower for token in tokens[:_OF_THESE]]
    opening = describing.COUNTED.intersection(words[:1]) and words[1:2] == ["of"]
    return bool(opening) and len(tokens) > _OF_THESE and words[2] in _DEFINITE


def _singular(noun: str) -> str:
    """A noun without the ending of its plural.

    >>> [_singular(noun) for noun in ("families", "women", "witnesses", "nurses", "wives")]
    ['family', 'woman', 'witness', 'nurse', 'wife']
    """
    if noun.endswith("men"):
        return f"{noun[:-3]}man"
    if noun.endswith("wives"):
        return f"{noun[:-3]}fe"
    if noun.endswith("ies"):
        return f"{noun[:-3]}y"
    if noun.endswith("sses"):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun
