"""Speakers whom no file names: the noun phrase beside a word of saying becomes one item.

"A nurse at the hospital said", "according to the association of families": the last word in front
of a preposition heads the phrase and tells whether it can speak; its words are its name. What only
refers back ("the ministry", "the statement") is left to ``parley.names``.
"""

from __future__ import annotations

from collections.abc import Sequence

from parley.chunks import Item
from parley.rules import describing, speech
from parley.rules.words import NOT_NAMES, PARTICLES
from parley.text import Token

_NOMINAL = frozenset("_pNUQkblxDZsjoinaO/FI@WtMB&X?<")
_VERBAL = frozenset("cqeghrAm")
_LIGHT = frozenset("dCu~")
_JOINTS = frozenset("OFI/@W&")
_KNOWN = frozenset("soinaP")
_LEFT, _RIGHT = 10, 6  # items a phrase may have
_BEFORE_INVERTED = frozenset(',"-')


def describe_speakers(items: list[Item], tokens: Sequence[Token]) -> list[Item]:
    """The items of a sentence, with the phrases that name speakers as one item each."""
    for item in [item for item in reversed(items) if item.sign in "y%"]:
        at = next(k for k, other in enumerate(items) if other is item)
        if item.sign == "%":
            _behind(items, tokens, at + 1)
        elif item.passive:
            by = next((k for k in range(at + 1, len(items[: at + 5])) if items[k].sign == "L"), at)
            _behind(items, tokens, by + 1)
        else:
            if item.word in speech.INVERTED and at and items[at - 1].sign in _BEFORE_INVERTED:
                _behind(items, tokens, at + 1)
            _before(items, tokens, at)
    return items


def _before(items: list[Item], tokens: Sequence[Token], verb: int) -> None:
    """Makes one item of the phrase that ends before a verb, or before its apposition."""
    last = _past_light(items, tokens, verb)
    if last > 1 and items[last - 1].sign == ",":
        last = _opening_comma(items, last - 1)
    first = last
    while first and last - first < _LEFT and _is_nominal(items[first - 1], tokens):
        first -= 1
    if last > first:
        start = _start(items[first:last], tokens)
        _merge(items, first, last, _Phrase(items[first:last], tokens, start))


def _past_light(items: list[Item], tokens: Sequence[Token], at: int) -> int:
    """The index behind the last item, going left, that is no adverb, auxiliary or date."""
    while at:
        item = items[at - 1]
        words = [token.lower for token in tokens[item.first : item.last]]
        adverbs = item.sign == "_" and all(w in speech.ADVERBS or w.endswith("ly") for w in words)
        if item.sign not in _LIGHT and not adverbs:
            break
        at -= 1
        if item.sign == "d" and at and items[at - 1].sign in "@I":
            at -= 1
    return at


def _opening_comma(items: Sequence[Item], close: int) -> int:
    """Where an apposition that closes at a comma opens; 0 where it does not."""
    for at in range(close - 1, max(0, close - _LEFT), -1):
        if items[at].sign in ";.:":
            break
        if items[at].sign == ",":
            return at
    return 0


def _start(items: Sequence[Item], tokens: Sequence[Token]) -> int:
    """The first word of a phrase that is known by its end: its article, else the clause's."""
    first, last = items[0].first, items[-1].last
    for index in range(last - 1, first - 1, -1):
        if tokens[index].lower in describing.BREAKERS or tokens[index].text in ('"', "“"):
            first = index + 1
            break
    joints = _joints(items)
    for index in range(first, last):
        opens = tokens[index].lower in speech.DETERMINERS or tokens[index].lower in speech.OWNERS
        if opens and index - 1 not in joints:
            return index
    return first


def _is_nominal(item: Item, tokens: Sequence[Token]) -> bool:
    """True for what a noun phrase is made of; capitalised, a verb is part of a name."""
    if item.sign in _VERBAL:
        return item.first > 0 and tokens[item.first].text[0].isupper()
    return item.sign in _NOMINAL


def _joints(items: Sequence[Item]) -> set[int]:
    """The words that are prepositions."""
    return {k for item in items if item.sign in _JOINTS for k in range(item.first, item.last)}


def _behind(items: list[Item], tokens: Sequence[Token], first: int) -> None:
    """Makes one item of the phrase that begins at an item."""
    last = first
    while last < len(items) and last - first < _RIGHT and _is_nominal(items[last], tokens):
        last += 1
    if last > first:
        _merge(items, first, last, _Phrase(items[first:last], tokens, items[first].first))


def _merge(items: list[Item], first: int, last: int, phrase: _Phrase) -> None:
    """Puts a speaker's item in the place of its phrase, where the phrase names one."""
    speaker = phrase.speaker()
    if speaker is None:
        return
    before = [
        item if item.last <= speaker.first else Item("_", item.first, speaker.first, item.word)
        for item in items[first:last]
        if item.first < speaker.first
    ]
    items[first:last] = [*before, speaker]


class _Phrase:
    """The noun phrase from word ``first`` to the end of its items."""

    def __init__(self, items: Sequence[Item], tokens: Sequence[Token], first: int) -> None:
        self.items = [item for item in items if item.last > first]
        self.first, self.last = first, items[-1].last
        joints = _joints(self.items)
        self.end = next((k for k in range(first, self.last) if k in joints), self.last)
        self.tokens = tokens
        self.words = [token.lower for token in tokens[first : self.end]]

    def speaker(self) -> Item | None:
        """The item of the speaker it names; None where it names none, or one that is known."""
        if not self.words or self._is_known() or self._is_shared() or self._counts_many():
            return None
        head = self.words[-1]
        single = _singular(head)
        if head in speech.SOURCES or single in speech.OFFICIALS:
            return self._item("a", single)
        if head in describing.MEDIA:
            return self._item("n", head, self._label())
        if head in describing.FIGHTERS or single in describing.BODIES:
            return None if self._refers_back() else self._item("o", head, self._label())
        if single in describing.PEOPLE:
            return self._item("a", single, self._person(head, single))
        return self._item("o", head, self._label()) if self._is_name() else None

    def _is_known(self) -> bool:
        """True where its head is an item that names somebody already."""
        head = next(item for item in self.items if item.last >= self.end)
        if head.sign == "a" and (self.end < self.last or self.items[0].figure is not None):
            return False  # "two officials", "a source in the negotiating group"
        return head.sign in _KNOWN

    def _counts_many(self) -> bool:
        """True where it holds a figure that is more than "two diplomats"."""
        return any(
            item.figure is not None and not speech.FEW.issuperset(self._words_of(item)[:1])
            for item in self.items
        )

    def _words_of(self, item: Item) -> list[str]:
        return [token.lower for token in self.tokens[item.first : item.last]]

    def _refers_back(self) -> bool:
        """True for "the ministry", "its press service": known from what went before."""
        first, head = self.words[0], self.words[-1]
        if not describing.TOGETHER.isdisjoint(self.words):
            return True
        definite = first in speech.DETERMINERS or first in speech.OWNERS
        referring = head in speech.OFFICES or head in describing.REFERRING
        named = any(word[0] in "'’" for word in self.words) or len(self.words) > 3
        return referring and definite and not named

    def _person(self, head: str, single: str) -> str:
        """ "Unnamed nurse" for one, their own words for several ("lawyers in Yerevan")."""
        counted = self.words[0] in describing.COUNTED
        return f"unnamed {single}" if counted or head == single else self._label(nation=False)

    def _is_shared(self) -> bool:
        """True for "officials from both sides": the sides themselves speak."""
        return not speech.BOTH.isdisjoint(t.lower for t in self.tokens[self.end : self.last])

    def _label(self, *, nation: bool = True) -> str:
        """The words of the phrase, without its article; without "Armenian", if asked."""
        first = self.first + (self.words[0] in speech.DETERMINERS and len(self.words) > 1)
        adjective = next((item for item in self.items if item.sign == "j"), None)
        if not nation and adjective is not None and adjective.first == first:
            first = adjective.last
        words = [token.text for token in self.tokens[first : self.last]]
        plain = not first and not self._is_name()
        text = words[0].lower() if plain else words[0]
        for word in words[1:]:
            text += word if word[0] in "'’" else f" {word}"
        return text

    def _is_name(self) -> bool:
        """True for capitalised words in a row ("Global Reach Watch")."""
        words = [
            t for t in self.tokens[self.first : self.end]
            if t.lower not in PARTICLES and t.lower not in speech.DETERMINERS
        ]  # fmt: skip
        proper = all(t.text[0].isupper() and t.lower not in NOT_NAMES for t in words)
        return proper and len(words) > 1 and self.end == self.last

    def _item(self, sign: str, word: str, label: str | None = None) -> Item:
        side = next((i.side for i in self.items if i.side and i.sign in "sjo"), None)
        known = next((i.candidates for i in self.items if i.candidates), ())
        return Item(sign, self.first, self.last, word, candidates=known, side=side, label=label)


def _singular(noun: str) -> str:
    """A noun without the ending of its plural.

    >>> [_singular(noun) for noun in ("families", "women", "witnesses", "nurses", "staff")]
    ['family', 'woman', 'witness', 'nurse', 'staff']
    """
    if noun.endswith("men"):
        return f"{noun[:-3]}man"
    if noun.endswith("ies"):
        return f"{noun[:-3]}y"
    if noun.endswith("sses"):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun
