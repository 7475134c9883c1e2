"""Names known by their form alone: capitalised words in a row, and surnames met before."""

from __future__ import annotations

from typing import Final

from parley.claims.chunks import Item
from parley.claims.chunks.genders import is_another
from parley.claims.chunks.phrases import ACTOR, UNIT, Match, Words
from parley.rules import speech
from parley.rules.words import ARTICLES, HONORIFICS, NO_NAME, NOT_NAMES, ORGANS, PARTICLES, TOPICS
from parley.text import Token

_CALLINGS: Final = speech.CALLED | HONORIFICS
_LONGEST_NAME: Final = 5  # words
_LONGEST_BODY: Final = 8
_LONGEST_PERSON: Final = 4
_CAMPAIGNS: Final = frozenset(["campaign", "movement", "group", "network", "collective"])
"""Behind a name that tells what is wanted: "the Bring Back Our Girls campaign"."""
_CAPITALS: Final = 2  # letters of an abbreviation


class ProperNames:
    """Finds the persons and bodies of one report that no file knows."""

    def __init__(self) -> None:
        self.surnames: dict[str, str] = {}
        self.given: dict[str, str | None] = {}  # "Legesse" for Legesse Tulu; None for two persons
        self.abbreviations: dict[str, Item] = {}

    def find(self, words: Words, at: int) -> Item | None:
        """The name that begins at a word which may begin one."""
        token = words.tokens[at]
        if token.kind != "word":
            return None
        short = self.abbreviations.get(token.text)
        if short is not None and not (short.sign == "i" and self._goes_on(words, at + 1)):
            return short.over(at, at + 1)
        label = self.surnames.get(token.lower)
        if label is not None and not self._goes_on(words, at + 1):
            return Item("i", at, at + 1, token.lower, label=label)
        last = self._end(words, at)
        if last - at < 2:
            known = self.given.get(token.lower)
            return Item("i", at, at + 1, token.lower, label=known) if known else None
        label = words.places.written(at, last)
        surname = words.lower[last - 1]
        if not ORGANS.isdisjoint(words.lower[at:last]):
            return Item("o", at, last, surname, label=label)
        if surname in TOPICS:
            return None  # "Russia-Ukraine War: …"
        if last - at > 2 and token.lower in _CALLINGS:
            return None  # "Volunteer Natalia Kravchenko": the name begins behind it
        named = words.longest(last - 1)
        namesake = last - at == 2 and _is_namesake(words, at, named)
        lexical = any(_is_lexical(words, k) for k in range(at, last - namesake))
        if last - at > _LONGEST_PERSON or lexical:
            return None
        self.surnames.setdefault(surname, label)
        if self.given.setdefault(token.lower, label) != label:
            self.given[token.lower] = None
        return Item("i", at, last, surname, label=label)

    def body(self, words: Words, at: int) -> Item | None:
        """A body whose name begins with a common word: "the Assistance Association for …"."""
        if not at or words.lower[at - 1] != "the" or not _is_named(words, at + 1):
            return None
        last = next(k for k in range(at + 1, len(words.tokens) + 1) if not _is_named(words, k))
        if any(_is_on_file(words, k) for k in range(at, last)):
            return None
        within = (k for k in range(at + 1, last) if words.lower[k] in ORGANS)
        organ = next(within, None)
        if organ is None and last < len(words.lower) and words.lower[last] in _CAMPAIGNS:
            return Item("o", at, last + 1, words.lower[last], label=words.places.written(at, last))
        if organ is None:
            return None
        last = self._end(words, organ)
        return Item("o", at, last, words.lower[last - 1], label=words.places.written(at, last))

    def remember(self, person: Item, words: Words) -> None:
        """Takes note of the surname of a person on file: "Yahya Kazman … Kazman said"."""
        if person.last - person.first > 1:
            self.abbreviations.setdefault(words.tokens[person.last - 1].text, person)

    def abbreviate(self, items: list[Item], tokens: list[Token]) -> None:
        """Takes note of short names: "the Ministry of Foreign Affairs (MoFA)"."""
        for at in [k for k in range(1, len(items) - 1) if items[k].sign == "("]:
            body, short = items[at - 1], items[at + 1]
            known = body.sign == "s" and body.last - body.first > 1  # "the Arakan Army (AA)"
            if not (known or body.sign in "oa") or short.sign not in "_io":
                continue
            text = tokens[short.first].text
            if short.last == short.first + 1 and sum(map(str.isupper, text)) >= _CAPITALS:
                self.abbreviations.setdefault(text, body)

    @staticmethod
    def _goes_on(words: Words, at: int) -> bool:
        """True where a capitalised word follows a surname: that is another name."""
        return (
            at < len(words.tokens)
            and _is_capitalised(words.tokens[at])
            and words.lower[at] not in NO_NAME
        )

    def _end(self, words: Words, first: int) -> int:
        """Where the capitalised words that begin at a word end."""
        tokens, last = words.tokens, first + 1
        longest = _LONGEST_BODY if words.lower[first] in ORGANS else _LONGEST_NAME
        while last < min(len(tokens), first + longest) and self._belongs(words, first, last):
            last += 1
        while last - first > 1 and tokens[last - 1].kind != "word":
            last -= 1
        return last

    @staticmethod
    def _belongs(words: Words, first: int, at: int) -> bool:
        """True where a word is part of the name that began at ``first``."""
        token, lower = words.tokens[at], words.lower
        if _is_capitalised(token) and token.lower not in NO_NAME and token.lower not in NOT_NAMES:
            match = words.longest(at)
            another = match is not None and match.sign == ACTOR and match.usage != "role"
            return not another or lower[first] in ORGANS or _is_namesake(words, first, match)
        if lower[first] in ORGANS and (joint := _joint(words, at)):
            behind = words.longest(at + joint)
            return behind is None or behind.sign != ACTOR
        if at + 1 == len(lower) or not words.tokens[at + 1].text[0].isupper():
            return False
        if token.lower in PARTICLES:
            return True
        plural = token.text == "'" and lower[at - 1].endswith("s")
        if plural and lower[first] in ORGANS:
            return True  # "Commission of Detainees' Affairs"
        # "Veterans' Association", "Peace and Reconciliation Commission"
        return (plural or token.lower == "and") and not ORGANS.isdisjoint(lower[at + 1 : at + 3])


def _joint(words: Words, at: int) -> int:
    """How many words until a capitalised one: "Committee for the Freedom of Prisoners"; or 0."""
    for joint in (("for", "the"), ("of", "the"), ("for",), ("of",), ("the",)):
        behind = at + len(joint)
        if words.lower[at:behind] == joint and behind < len(words.tokens):
            return len(joint) if words.tokens[behind].text[0].isupper() else 0
    return 0


def _is_capitalised(token: Token) -> bool:
    """True for "Akidi" and for "al-Akidi"."""
    if token.kind != "word":
        return False
    particle, hyphen, name = token.text.partition("-")
    joined = bool(hyphen) and particle in ARTICLES and name[:1].isupper()
    return joined or token.text[0].isupper()


def _is_named(words: Words, at: int) -> bool:
    """True for a capitalised word, which may be one of a name."""
    return at < len(words.tokens) and _is_capitalised(words.tokens[at])


def _is_on_file(words: Words, at: int) -> bool:
    match = words.longest(at)
    return match is not None and match.sign == ACTOR


def _is_namesake(words: Words, first: int, match: Match | None) -> bool:
    """True for "Anton Herashchenko" where only an Iryna Herashchenko is known."""
    actor = match.use.actor if match is not None and match.use is not None else None
    if match is None or actor is None or actor.kind != "person" or match.length > 1:
        return False
    return is_another(words.tokens[first].text, actor.label)


def _is_lexical(words: Words, at: int) -> bool:
    match = words.longest(at)
    return match is not None and match.sign != UNIT
