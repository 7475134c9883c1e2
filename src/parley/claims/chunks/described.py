"""Speakers whom no file names: the noun phrase beside a word of saying becomes one item.

"A nurse at the hospital said", "according to the association of families": ``describe_speakers``
finds the phrases, ``parley.claims.chunks.noun_phrases`` tells whom one names. What only refers back
("the ministry", "the statement") is left to ``parley.claims.speakers.names``.
"""

from __future__ import annotations

from typing import Final

from parley.claims.chunks import Item
from parley.claims.chunks.noun_phrases import JOINTS, Phrase
from parley.rules import describing, speech
from parley.rules.signs import PASSING
from parley.rules.words import NO_NAME, NOT_NAMES
from parley.text import Token

_NOMINAL: Final = frozenset("_pNUQkblxDZsjoinatMBX?<LT") | JOINTS
_VERBAL: Final = PASSING | frozenset("hAmyvH")
_LIGHT: Final = frozenset("dCu~")
_SHORT: Final = 4  # items of a short name in brackets
_LEFT: Final = 10  # items of a phrase before
_RIGHT: Final = 6  # items of one behind
_FAR: Final = 18  # items of an apposition
_BEFORE_INVERTED: Final = frozenset(',"-')
_NAMING: Final = frozenset("soianP&")
_ENDS_NOUN: Final = (
    describing.PREPOSITIONS | describing.BREAKERS | describing.REDUCED_RELATIVES | {","}
)
_WHO_SPEAK: Final = describing.PEOPLE | describing.BODIES
_ARTICLES: Final = frozenset(["the", "a", "an"])
_NO_APPOSITION: Final = frozenset("!+")  # "…, while the army freed 35, said a source"


def describe_speakers(items: list[Item], tokens: list[Token], names: dict[str, str]) -> list[Item]:
    """The items of a sentence, with the phrases that name speakers as one item each.

    ``names`` remembers persons who are known by one name only.
    """
    beside = _Beside(items, tokens, names)
    beside.introduce()
    beside.tell_bodies()
    beside.tell_whose()
    for cue in [item for item in reversed(items) if item.sign in "y%"]:
        at = next((k for k, item in enumerate(items) if item is cue), None)
        if at is not None:  # it may be part of a name: "State Commission"
            _Beside(items, tokens, names).describe(at)
    return items


class _Beside:
    """The phrases beside one word of saying."""

    def __init__(self, items: list[Item], tokens: list[Token], names: dict[str, str]) -> None:
        self.items, self.tokens, self.names = items, tokens, names

    def introduce(self) -> None:
        """Makes a person of a name alone that opens a sentence: "Serhiy, a marine from …"."""
        if [item.sign for item in self.items[:2]] != ["_", ","] or len(self.items) < 4:
            return
        behind = self.items[2]
        known = behind.sign == "w" or (behind.figure is not None and self.items[3].sign == ",")
        nouns = (token.lower for token in self.tokens[behind.first + 1 : behind.first + 5])
        a_person = self.tokens[behind.first].lower in ("a", "an") and any(
            map(_names_persons, nouns)
        )
        lower = self.tokens[0].lower
        if (known or a_person) and lower not in speech.ADVERBS and not lower.endswith("ly"):
            self._is_lone_name(0, opening=True)

    def tell_bodies(self) -> None:
        """Makes bodies of names that are told to be one: "Emergency Lawyers, a rights group, …"."""
        items = self.items
        for at in range(len(items) - 1):
            name, comma = items[at], items[at + 1]
            if name.sign != "i" or name.actor is not None or comma.sign != ",":
                continue
            head = self._appositive_head(comma.last)
            if head in describing.BODIES:
                self.names.pop(name.word, None)
                name.sign, name.word = "o", head

    def tell_whose(self) -> None:
        """Gives offices and organs the state behind them: "the president of Mali"."""
        items = self.items
        for at in range(len(items) - 3, -1, -1):
            role, of, state = items[at : at + 3]
            if role.sign != "a" or of.sign != "O" or state.sign != "s" or role.side:
                continue
            if of.word == "of" and state.actor is not None and state.actor.kind == "state":
                role.side, role.last = state.side, state.last
                del items[at + 1 : at + 3]

    def _appositive_head(self, first: int) -> str:
        """The noun an apposition is about: "a volunteer group that …"."""
        words = [token.lower for token in self.tokens[first : first + _FAR]]
        if not words or words[0] not in ("a", "an", "the"):
            return ""
        last = next((k for k, word in enumerate(words) if k and word in _ENDS_NOUN), 0)
        return words[last - 1]

    def describe(self, at: int) -> None:
        """Makes items of the phrases on the sides of a cue where a speaker can stand."""
        item = self.items[at]
        if item.sign == "%" or item.word in speech.CITING:
            self._behind(at + 1)
        elif item.passive:
            signs = [other.sign for other in self.items[at + 1 : at + 5]]
            if "L" in signs:
                self._behind(at + 2 + signs.index("L"))
        else:
            before = self.items[at - 1].sign if at else ","
            if item.word in speech.INVERTED and before in _BEFORE_INVERTED:
                self._behind(at + 1)
            self._before(at)

    def _behind(self, first: int) -> None:
        """The phrase that begins at an item, and the name behind it: "a nurse, Halyna"."""
        items, last = self.items, first
        while last < len(items) and last - first < _RIGHT and self._is_nominal(items[last]):
            if items[last].figure is not None and last > first:
                break
            last += 1
        if last - first > 1 and items[first].sign in "I@":
            first += 1  # "…, said in the coordination staff"
        if last == first:
            return
        if self._is_information(items[first:last]):
            joint = next((k for k in range(first, last) if items[k].sign in "FLO"), None)
            if joint is not None:
                self._behind(joint + 1)
            return
        if not self._is_lone_name(first):
            end = self._before_article(items[first].first, items[last - 1].last)
            phrase = Phrase(items[first:last], self.tokens, items[first].first, end)
            last = self._merge(first, last, phrase)
            if items[last : last + 1] and items[last].sign == ",":
                self._is_lone_name(last + 1)

    def _before_article(self, first: int, last: int) -> int:
        """Where a phrase ends that another follows: "according to rights groups the number"."""
        for at in range(first + 2, last):
            if self.tokens[at].lower == "as":
                return at  # "quoted the chief of staff as saying"
            before = self.tokens[at - 1].lower
            if self.tokens[at].lower in _ARTICLES and before not in describing.PREPOSITIONS:
                return at
        return last

    def _before(self, verb: int) -> None:
        """The phrase that ends before a verb, or before what stands in apposition to it."""
        items, last = self.items, self._past_brackets(self._past_light(verb))
        while last > 1 and items[last - 1].sign == ",":
            apart = last < 3 or items[last - 3].sign in ',"'  # "the nurse, Halyna, said"
            if apart and self._is_lone_name(last - 2):
                return
            opening = self._opening_comma(last - 1)
            if opening and self._is_one_of_many(opening - 1):
                last -= 1
                break
            last = opening
        relative = relative_of(items, last)
        if relative is not None and items[last - 1].sign not in _NAMING:
            last = relative
        first = last
        while first and last - first < _LEFT:
            if self._is_nominal(items[first - 1]):
                first -= 1
            elif self._joins_two(first - 1):
                first -= 2  # "an official briefed on the talks between Israel and Hamas"
            else:
                break
        if last == first or (last - first == 1 and self._is_lone_name(first)):
            return
        end = items[last - 1].last
        while end > items[first].first + 1 and self.tokens[end - 1].lower in speech.ADVERBS:
            end -= 1  # "experts now put"
        part = items[first:last]
        self._merge(first, last, Phrase(part, self.tokens, self._start(part, end), end))
        if first and items[first - 1].sign == "+":
            self._beside(first - 1)

    def _beside(self, joint: int) -> None:
        """Makes a body of a name joined to a speaker: "the Commission of Detainees and X said"."""
        items, first = self.items, joint
        while first and joint - first < _LEFT and self._is_nominal(items[first - 1]):
            first -= 1
        if first == joint or (first and items[first - 1].sign not in _BEFORE_INVERTED):
            return
        part = items[first:joint]
        phrase = Phrase(part, self.tokens, self._start(part, part[-1].last), part[-1].last)
        speaker = phrase.speaker()
        if speaker is not None and speaker.sign == "o":
            self._merge(first, joint, phrase)

    def _joins_two(self, at: int) -> bool:
        """True for the "and" of "between Israel and Hamas"."""
        items = self.items
        if items[at].sign != "+" or at < 2 or items[at - 1].sign not in _NAMING:
            return False
        return self.tokens[items[at - 1].first - 1].lower == "between"

    def _is_one_of_many(self, at: int) -> bool:
        """True for "one of them", "one of the freed": what stands beside it tells who speaks."""
        words = [token.lower for token in self.tokens[: self.items[at].last]][-4:]
        return "of" in words[1:] and words[words.index("of", 1) - 1] in describing.COUNTED

    def _past_light(self, at: int) -> int:
        """The index behind the last item, going left, that is no adverb, auxiliary or date."""
        while at:
            item = self.items[at - 1]
            words = self._words(item)
            adverbs = all(word in speech.ADVERBS or word.endswith("ly") for word in words)
            if item.sign not in _LIGHT and not (item.sign == "_" and adverbs):
                break
            at -= 1
            before = self.items[at - 1].sign if at else ""
            if before in ("@", "I") and item.sign == "d":
                at -= 1
            elif before == "/" and words[-1] == "part":
                at -= 1  # "the authorities for their part"
        return at

    def _past_brackets(self, at: int) -> int:
        """The index behind what stands before brackets: "the Prisoners' Club (PPC) said"."""
        signs = "".join([item.sign for item in self.items[max(0, at - _SHORT) : at]])
        return at - len(signs) + signs.rindex("(") if signs.endswith(")") and "(" in signs else at

    def _opening_comma(self, close: int) -> int:
        """Where an apposition that closes at a comma opens; 0 where it does not."""
        for at in range(close - 1, max(0, close - _FAR), -1):
            sign = self.items[at].sign
            if sign in ";.:":
                break
            if sign == ",":
                return 0 if self.items[at + 1].sign in _NO_APPOSITION else at
        return 0

    def _start(self, part: list[Item], end: int) -> int:
        """The first word of a phrase that is known by its end: its article, else the clause's."""
        first, tokens = part[0].first, self.tokens
        plain = [k for item in part if item.sign == "_" for k in range(item.first, item.last)]
        breaks = (k + 1 for k in plain if tokens[k].lower in describing.BREAKERS)
        first = max(breaks, default=first)
        for index in range(first, end):
            lower = tokens[index].lower
            opens = lower in speech.DETERMINERS or lower in speech.OWNERS
            before = tokens[index - 1].lower if index > first else ""
            if opens and before not in describing.PREPOSITIONS:
                return index
        return first

    def _is_nominal(self, item: Item) -> bool:
        """True for what a noun phrase is made of; capitalised, a verb is part of a name."""
        if item.sign in "zbm" and item.first and self.tokens[item.first - 1].lower == "the":
            return True  # "families of the missing"
        if item.sign not in _VERBAL:
            return item.sign in _NOMINAL
        words = self._words(item)
        if item.sign == "m" and words[-1].rstrip("s") in describing.PEOPLE:
            return True  # "a tribal mediator"
        named = item.first > 0 and self.tokens[item.first].text[0].isupper()
        return named or describing.REDUCED_RELATIVES.issuperset(words)

    def _is_information(self, part: list[Item]) -> bool:
        """True for "preliminary information from …": the speaker stands behind it."""
        words = [word for item in part for word in self._words(item)]
        return not describing.INFORMATION.isdisjoint(words[:4])

    def _is_lone_name(self, at: int, *, opening: bool = False) -> bool:
        """Makes a person of a capitalised word alone: "said Halyna"."""
        if at >= len(self.items):
            return False
        item = self.items[at]
        token = self.tokens[item.first]
        around = self.tokens[max(0, item.first - 1) : item.first + 2]
        alone = (opening or item.first > 0) and not any(
            t.text[0].isupper() for t in around if t is not token
        )
        named = alone and token.text[0].isupper() and token.text[1:].replace("-", "").isalpha()
        named = named and not token.text.isupper()
        common = token.lower in NO_NAME or token.lower in NOT_NAMES or _names_persons(token.lower)
        if item.sign != "_" or item.last - item.first > 1 or not named or common:
            return False
        self.items[at] = Item("i", item.first, item.last, token.lower, label=token.text)
        self.names.setdefault(token.lower, token.text)
        return True

    def _words(self, item: Item) -> list[str]:
        return [token.lower for token in self.tokens[item.first : item.last]]

    def _merge(self, first: int, last: int, phrase: Phrase) -> int:
        """Puts a speaker in the place of a phrase that names one; the index behind it."""
        speaker = phrase.speaker()
        if speaker is None:
            return last
        merged: list[Item] = []
        for item in self.items[first:last]:
            if item.first < speaker.first:
                whole = item.last <= speaker.first
                merged.append(item if whole else Item("_", item.first, speaker.first, item.word))
        merged.append(speaker)
        if speaker.last < self.items[last - 1].last:
            merged.append(Item("_", speaker.last, self.items[last - 1].last))
        self.items[first:last] = merged
        return first + len(merged)


def relative_of(items: list[Item], verb: int) -> int | None:
    """The "who" of a clause without commas in front of a verb: "a nurse who was there said"."""
    for at in range(verb - 1, max(0, verb - _FAR), -1):
        if items[at].sign in ',;:.!"-(+^':
            return None
        if items[at].sign == "y" and items[at - 1].sign != "w":
            return None
        if items[at].sign == "w":
            return at if at < verb - 1 else None
    return None


def _names_persons(word: str) -> bool:
    return word in describing.FIGHTERS or word.rstrip("s") in _WHO_SPEAK
