"""The longest phrase of the lexicon, or name of an actor, that begins at a word.

All phrases stand in one table by their first word. What a word is by itself, as written, is worked
out once for all texts (`Form`); most words are nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from parley.actors import load_actors
from parley.actors.known_by import ActorName
from parley.rules import lexicon
from parley.rules.number_words import TENS, UNITS
from parley.rules.persons import MODIFIER_WORDS, OCCUPATIONS, PERSONS
from parley.rules.words import DEEDS, DESCRIBING, NO_NAME, NOT_NAMES, PUNCTUATION, SIGNS, STATES
from parley.text import Token, Tokens, is_kept, lowered

ACTOR: Final = "actor"
UNIT: Final = "unit"
"""What stands for a sign where a name, or a unit that counts nobody, was found."""
_NO_NOUN: Final = frozenset("grqechyA&Ck=<Kmz")
_NO_HEADS: Final = NO_NAME | DESCRIBING
_OPEN_NOUNS: Final = frozenset(
    ["the", "a", "an", "its", "his", "her", "their", "our", "my", "your", "this", "these", "those"]
)
"""Behind "and freed": what was freed begins there."""
_EXACT: Final = frozenset({"name", "alias", "capital"})
_ANY_CASE: Final = frozenset({"role", "organ", "title", "alias", "own-term"})
_BEFORE_NUMBER: Final = frozenset(
    ["more", "over", "about", "some", "around", "nearly", "almost", "at", "another", "all", "up",
     "dozens", "hundreds", "several", "as", "roughly", "no"]
)  # fmt: skip
_INDEFINITE: Final = frozenset(["a", "an"])


def _is_of_church(tokens: list[Token], at: int) -> bool:
    """True for the Catholic of "Greek Catholic priests", who need not be Greeks."""
    return at < len(tokens) and tokens[at].lower == "catholic"


class Match:
    """A phrase: its sign, its words, the category of persons it names, or how a name is used."""

    def __init__(
        self,
        sign: str,
        length: int,
        category: str = "",
        use: ActorName | None = None,
        capitals: tuple[int, ...] = (),
    ) -> None:
        self.sign = sign
        self.length = length
        self.category = category
        self.use = use
        self.usage = use.usage if use is not None else ""  # empty for what is no name of an actor
        self.capitals = capitals  # words of a name that are written with a capital

    def fits(self, tokens: list[Token], at: int) -> bool:
        """Names are capitalised where they are proper names; roles and organs need not be."""
        use = self.use
        if use is None:
            return True
        if use.usage == "adjective" and _is_of_church(tokens, at + self.length):
            return False
        if use.usage == "title" and at and tokens[at - 1].lower in _INDEFINITE:
            return False  # "an Israeli army spokesman" is not the one in office
        for word in self.capitals:  # "returned from Russia today" is not the channel
            if not tokens[at + word].text[0].isupper():
                return False
        if use.cased:
            joined = "".join([t.text for t in tokens[at : at + self.length]])
            return joined[0].isupper() and (len(joined) > 3 or joined.isupper())
        if use.usage in _ANY_CASE:
            return True
        return any(t.text[0].isupper() for t in tokens[at : at + self.length])


_ONE: Final = Match("p", 1, "people")
_UNREAD: Final = Match("", 0)
"""Stands at words at which no phrase has been sought yet."""


class Bucket:
    """The phrases that begin with one word: the word alone, and longer ones, longest first."""

    def __init__(
        self, alone: tuple[Match, ...], longer: dict[tuple[str, ...], tuple[Match, ...]]
    ) -> None:
        self.alone = alone
        self.phrases = longer
        self.seconds = frozenset([words[1] for words in longer])
        self.lengths = sorted({len(words) for words in longer}, reverse=True)


class Form:
    """A written word by itself: the phrases it opens, if it may begin a name, its small sign."""

    def __init__(self, bucket: Bucket | None, name: bool, sign: str) -> None:
        self.bucket = bucket
        self.name = name
        self.sign = sign


PLAIN: Final = Form(None, False, "")
"""Most words: no phrase begins with them, they are no name and no small word."""


_FORMS: Final[dict[str, Form]] = {}
_MOST_KNOWN: Final = 50_000


def _new_form(text: str) -> Form:
    """What a word is as written; it is kept for its other places."""
    lower = lowered(text)
    name = text[0].isupper() and lower not in NO_NAME and lower not in NOT_NAMES
    sign = PUNCTUATION.get(text) or SIGNS.get(lower) or ("u" if lower.endswith("n't") else "")
    bucket = _bucket(lower)
    plain = bucket is None and not (name or sign)
    form = PLAIN if plain else Form(bucket, name, sign)
    if is_kept(text):
        if len(_FORMS) >= _MOST_KNOWN:
            _FORMS.clear()
        _FORMS[text] = form
    return form


class Words:
    """The words of one sentence, with the phrases that begin at each."""

    __slots__ = ("_found", "forms", "lower", "places", "tokens")

    def __init__(self, places: Tokens) -> None:
        self.places = places
        self.tokens = tokens = places.words
        self.lower = tuple([token.lower for token in tokens])
        self.forms = [_FORMS.get(token.text) or _new_form(token.text) for token in tokens]
        self._found: list[Match | None] = [_UNREAD] * len(tokens)

    def longest(self, at: int) -> Match | None:
        """The longest phrase at a word; a name wins over a phrase of its length."""
        if at >= len(self.forms):
            return None
        found = self._found[at]
        if found is _UNREAD:
            bucket = self.forms[at].bucket
            found = self._found[at] = self._look_up(bucket, at) if bucket is not None else None
        return found

    def adjective(self, at: int) -> Match | None:
        """The adjective of a side alone: "Russian" in "Russian military personnel"."""
        bucket = self.forms[at].bucket
        alone = bucket.alone if bucket is not None else ()
        return next((match for match in alone if match.usage == "adjective"), None)

    def singular(self, at: int) -> Match | None:
        """One of the persons a word names in the plural: "nurse", "policeman"."""
        word = self.lower[at] if at < len(self.lower) else ""
        if not word or self.tokens[at].kind != "word":
            return None
        if word in OCCUPATIONS:
            return _ONE
        plural = f"{word[:-3]}men" if word.endswith("man") else f"{word}s"
        plural = "children" if word == "child" else plural
        form = _FORMS.get(plural) or _new_form(plural)
        known = form.bucket if word[-1] != "s" else None
        return next((m for m in known.alone if m.sign == "p"), None) if known else None

    def is_one(self, at: int) -> bool:
        """True where a word names one person: "nurse", "prisoner", "Filipino"."""
        match = self.longest(at)
        if match is not None and match.usage in ("adjective", "demonym"):
            alone = at + 1 == len(self.lower) or (
                self.is_no_noun(at + 1) and self.lower[at + 1] not in OCCUPATIONS
            )
            return alone and not self.lower[at].endswith("s")
        if at < len(self.lower) and self.lower[at] in OCCUPATIONS:
            return True
        return (match is None or match.sign == "p") and self.singular(at) is not None

    def is_person(self, at: int) -> bool:
        """True where a word, or a phrase at it, names persons."""
        match = self.longest(at)
        return match is not None and match.sign == "p"

    def is_modifier(self, at: int) -> bool:
        """True where a word says more of persons, or names them."""
        return at < len(self.lower) and (self.lower[at] in MODIFIER_WORDS or self.is_person(at))

    def is_no_noun(self, at: int) -> bool:
        """True where a word cannot be what the number before it counts."""
        if self.tokens[at].kind != "word" or self.lower[at] in _NO_HEADS or self.lower[at] in DEEDS:
            return True  # "59 defended Mariupol"
        match = self.longest(at)
        return match is not None and match.sign in _NO_NOUN

    def is_head(self, at: int) -> bool:
        """True for "the wounded", False for "the wounded soldiers"."""
        if not at or self.lower[at - 1] not in ("the", "of", "their", "its", "our", "and"):
            return False
        if at + 1 == len(self.tokens):
            return True
        if self.lower[at - 1] == "and" and self._counts(at + 1):
            return False  # "returned 909 bodies and freed 84 soldiers"
        if self.tokens[at + 1].kind != "word":
            return True
        follow = self.lower[at + 1]
        if follow in _OPEN_NOUNS:
            return False  # "and freed its last captives"
        verb = follow in DEEDS or follow in STATES  # "59 of the released defended Mariupol"
        return follow in NO_NAME or (verb and not self.person_follows(at + 1))

    def _counts(self, at: int) -> bool:
        """True for a number at a word, and for what stands before one: "at least 80"."""
        word = self.lower[at]
        number = self.tokens[at].kind == "number" or word in UNITS or word in TENS
        return number or (word in _BEFORE_NUMBER and at + 1 < len(self.lower))

    def person_follows(self, at: int) -> bool:
        """True where persons are named within four words, behind modifiers and adjectives."""
        for index in range(at, min(at + 4, len(self.lower))):
            match = self.longest(index)
            if match is not None and (match.sign == "p" or match.usage in ("demonym", "own-term")):
                return True
            adjective = match is not None and match.usage == "adjective"
            if not adjective and self.lower[index] not in MODIFIER_WORDS:
                return False
        return False

    def _look_up(self, bucket: Bucket, at: int) -> Match | None:
        if at + 1 < len(self.lower) and self.lower[at + 1] in bucket.seconds:
            for length in bucket.lengths:
                for match in bucket.phrases.get(self.lower[at : at + length], ()):
                    if match.fits(self.tokens, at):
                        return match
        for match in bucket.alone:
            if match.fits(self.tokens, at):
                return match
        return None


def _bucket(word: str) -> Bucket | None:
    """The names of actors and the phrases of the lexicon that begin with a word."""
    phrases: dict[tuple[str, ...], tuple[Match, ...]] = {}
    for words, use in load_actors().names.beginning(word).items():
        phrases[words] = (Match(ACTOR, len(words), "", use, _capitals(use, len(words))),)
    for words, match in _phrases().get(word, ()):
        phrases[words] = (*phrases.get(words, ()), match)
    if not phrases:
        return None
    alone = phrases.pop((word,), ())
    return Bucket(alone, phrases)


@cache
def _phrases() -> dict[str, list[tuple[tuple[str, ...], Match]]]:
    """The phrases of the lexicon by first word."""
    found: dict[str, list[tuple[tuple[str, ...], Match]]] = {}
    known: set[str] = set()
    for phrase, match in _lexicon():
        if phrase not in known:
            known.add(phrase)
            words = tuple(phrase.split())
            found.setdefault(words[0], []).append((words, match))
    return found


def _lexicon() -> Iterator[tuple[str, Match]]:
    """Every phrase with its sign; where classes share one, the first has it."""
    for sign, phrases in lexicon.SIGNED.items():
        for phrase in phrases:
            yield phrase, Match(sign, len(phrase.split()))
    for category, phrases in PERSONS.items():
        for phrase in phrases:
            yield phrase, Match("p", len(phrase.split()), category)
    for phrase in lexicon.NOT_OURS_UNITS:
        yield phrase, Match(UNIT, len(phrase.split()))


def _capitals(use: ActorName, length: int) -> tuple[int, ...]:
    written = use.written.split()
    if len(written) != length or use.usage not in _EXACT:
        return ()
    return tuple(at for at, word in enumerate(written) if word[0].isupper())
