"""Cuts the sentences of a report into items: dates, counted groups, phrases, names, small words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from parley.actors import load_actors
from parley.actors.known_by import Actor
from parley.claims.chunks import Chunked, Item
from parley.claims.chunks.described import describe_speakers
from parley.claims.chunks.figures import read_figure
from parley.claims.chunks.phrases import ACTOR, PLAIN, UNIT, Form, Match, Words
from parley.claims.chunks.proper_names import ProperNames
from parley.claims.chunks.singles import ARTICLES, single
from parley.claims.chunks.verbs import group_verbs
from parley.rules import describing, speech
from parley.rules import words as small
from parley.rules.dates import DateMention
from parley.rules.freeing import ONLY_WITH_OF
from parley.rules.number_words import TENS, UNITS
from parley.rules.numbers import Number, find_numbers, is_a_body
from parley.text import Sentence, Tokens

_KIND_SIGN: Final = {
    "state": "s", "party": "s", "organisation": "o", "person": "i", "agency": "n", "outlet": "n",
    "channel": "n", "place": "l", "anonymous": "a",
}  # fmt: skip
_MAY_BE_NOUNS: Final = frozenset("xDgrcqehAyZmt")
_COUNTING: Final = frozenset((*small.COUNTING, *UNITS, *TENS))
_SPEAKERS: Final = describing.PEOPLE | describing.BODIES | speech.CALLED | speech.SOURCES
_SIZED: Final = (("-", "person"), ("-", "man"), ("-", "prisoner"))  # "the 24-person swap"
_IN_RETURN: Final = (("in", "exchange"), ("in", "return"), ("in", "swap"), ("in", "turn"))
_SUBJECTS: Final = frozenset("sionaNQPpV&")


class Chunker:
    """Chunks the sentences of one report; remembers the names it met by their form."""

    def __init__(self, dates: Sequence[DateMention]) -> None:
        self.dates = dates
        self.names = ProperNames()
        self._date = 0

    def chunk(self, sentence: Sentence) -> Chunked:
        """The items of one sentence; call in text order."""
        words = Words(sentence.tokens)
        dates = self._dates_in(sentence)
        numbers = self._numbers(sentence.tokens, dates)
        items: list[Item] = []
        free = 0
        for at, form in enumerate(words.forms):
            if at < free:
                continue
            if at in dates:
                item: Item | None = dates[at]
            elif at in numbers:
                item = read_figure(words, numbers[at], dates)
            else:
                item = single(words, at, items, numbers) if words.lower[at] in ARTICLES else None
                if item is None and form is not PLAIN:
                    item = self._undated(words, at, form, items)
            free = item.last if item is not None else at + 1
            if item is not None and item.sign != "_":
                items.append(item)
            elif items and items[-1].sign == "_":
                items[-1].last = free  # plain words are one item
            else:
                items.append(item or _plain(words, at))
        grouped = group_verbs(items, words.tokens)
        described = describe_speakers(grouped, words.tokens, self.names.surnames)
        self.names.abbreviate(described, words.tokens)
        return Chunked(sentence, described)

    def chunk_heads(self, chunked: list[Chunked]) -> None:
        """Reads headlines again that have a short name told only below: "AA Frees 200"."""
        for at, head in enumerate(chunked):
            if head.sentence.position != "headline":
                return
            if any(token.text in self.names.abbreviations for token in head.tokens):
                self._date = 0
                chunked[at] = self.chunk(head.sentence)

    def _undated(self, words: Words, at: int, form: Form, before: list[Item]) -> Item | None:
        """A phrase, a name or a small word; None for any other."""
        item = _phrase(words, at, before) if form.bucket is not None else None
        if form.name and item is not None and item.sign == "p" and _is_of_many(words, item):
            item = None
        if form.name and item is not None and item.actor is None and not item.candidates:
            item = self.names.body(words, at) or item
        if item is not None and item.sign == "i":
            self.names.remember(item, words)
        if item is None and form.name:
            item = _mediated(words, at) or self.names.find(words, at)
        return item or (_small(words, at, form.sign) if form.sign else None)

    def _dates_in(self, sentence: Sentence) -> dict[int, Item]:
        """The date items of a sentence, by first token."""
        found: dict[int, Item] = {}
        free = 0
        for mention in self._mentions(sentence):
            first, last = sentence.tokens.over(mention.start, mention.end)
            first = max(first, free)
            if last > first:
                word = mention.text.lower()
                found[first] = Item(_date_sign(mention), first, last, word, date=mention)
                free = last
        return found

    def _mentions(self, sentence: Sentence) -> Iterator[DateMention]:
        while self._date < len(self.dates) and self.dates[self._date].end <= sentence.start:
            self._date += 1
        for index in range(self._date, len(self.dates)):
            if self.dates[index].start >= sentence.end:
                return
            yield self.dates[index]

    def _numbers(self, tokens: Tokens, dates: dict[int, Item]) -> dict[int, Number]:
        """The numbers that are no part of a date, by first token."""
        dated = {t for item in dates.values() for t in range(item.first, item.last)}
        return {
            number.first: number
            for number in find_numbers(tokens)
            if dated.isdisjoint(range(number.core, number.last))
        }


def _is_of_many(words: Words, item: Item) -> bool:
    """True for "the Prisoners' Affairs Commission", whose name begins with whom it is for."""
    behind = item.last + 1
    if behind >= len(words.tokens) or not words.tokens[behind].text[0].isupper():
        return False
    plural = words.lower[item.last] in _APOSTROPHES and words.lower[item.first].endswith("s")
    return plural and not small.ORGANS.isdisjoint(words.lower[behind : behind + 2])


def _date_sign(mention: DateMention) -> str:
    """A date is a date, but "since 2022" opens a span of time and "this year" closes one."""
    if mention.open == "since":
        return "S"
    narrow = mention.month or mention.day or mention.open or mention.season or mention.part
    if mention.year and not narrow:
        return "C"
    return "C" if mention.text.lower() in ("this year", "last year", "that year") else "d"


def _phrase(words: Words, at: int, before: list[Item]) -> Item | None:
    """The item of a phrase of the lexicon or of a known name."""
    match = words.longest(at)
    if match is None or match.sign == UNIT:
        return None
    if match.sign == ACTOR:
        return _actor(words, at, match)
    sign, word = match.sign, words.lower[at]
    if sign == "D" and word in ONLY_WITH_OF and words.lower[at + 1 : at + 2] != ("of",):
        return None
    if word == "group" and is_a_body(words.tokens, at):
        return None
    if word in small.LEAVING and words.lower[at + 1 : at + 3] in _IN_RETURN:
        return Item("c", at, at + 1, word)  # "left in exchange for", not "left in" captivity
    if word in small.LEAVING and match.length == 1:
        if not _leads_away(words, at + 1):
            return Item("h", at, at + 1, word) if sign == "h" else None
        sign = "c"  # "left Gaza", "leaving Russian captivity", but "leaving 48 hostages there"
    if match.length > 1:
        word = " ".join(words.lower[at : at + match.length])
    elif word == "agreement" and _is_in_force(words, at):
        sign = "D"
    elif sign == "p" and word in small.HALF_NOUNS:
        if not words.is_head(at):
            return None
    elif sign in "gre" and word in small.FREED_NOUNS and words.is_head(at):
        sign = "p"
    elif word in small.AMBIGUOUS and sign in _MAY_BE_NOUNS:
        subject = next((i.sign for i in reversed(before) if not _within_verbs(words, i)), "")
        sign = _noun_or_verb(words, at, sign, subject)
    if word == "against":
        sign = "/"
    elif sign == "x" and "mediation" in word:
        sign = "m"
    return Item(sign, at, at + match.length, word)


def _is_in_force(words: Words, at: int) -> bool:
    """True for "under the ceasefire agreement", "since the agreement", not for one "to free 90"."""
    before, behind = words.lower[max(0, at - 3) : at], words.lower[at + 1 : at + 2]
    return not small.UNDER.isdisjoint(before) and behind not in small.AGREEING_TO


def _leads_away(words: Words, at: int) -> bool:
    """True where a state, a place or captivity is what is left."""
    for index in range(at, min(at + 3, len(words.lower))):
        match = words.longest(index)
        if words.lower[index] == "in":
            return False  # "180 prisoners left in Russian jails"
        if match is not None and match.sign == "k":
            return True
        actor = match.use.actor if match is not None and match.use is not None else None
        if match is not None and actor is not None and match.usage != "adjective":
            behind = words.lower[index + match.length : index + match.length + 1]
            if actor.kind in ("state", "place") and behind not in _OWNING:
                return True
        if actor is None and words.lower[index] not in small.ARTICLES_OF_NOUNS:
            return False
    return False


def _within_verbs(words: Words, item: Item) -> bool:
    """True for "still" in "they still hold"."""
    return item.sign == "_" and all(
        word in small.WITHIN_VERBS for word in words.lower[item.first : item.last]
    )


def _noun_or_verb(words: Words, at: int, sign: str, item_before: str) -> str:
    """Exchange, swap, release, return, report …: the sign as noun or verb, by its neighbours."""
    tokens, word = words.tokens, words.lower[at]
    before = words.lower[at - 1] if at else ""
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    noun = small.AS_NOUN.get(word, "Z" if sign in "yZ" else "_")
    verb = small.AS_VERB.get(word, "y" if sign == "Z" else sign)
    if sign in "yZ" and after.lower() not in small.BEHIND_REPORTS and _speaks(words, at):
        return "y"  # "the ministry reports that"
    joined = after.lower() in ("of", "between") or words.lower[max(0, at - 2) : at] in _SIZED
    if before in small.VERB_CONTEXT and not (before == "to" and joined):
        return verb
    counting = after[:1].isdigit() or after.lower() in _COUNTING
    if sign == "h" and (counting or before in small.ADVERBS):
        return verb  # "the rebels, for their part, hold hundreds of soldiers", "still hold ten"
    if sign in "yZ" and before in (",", '"', "”", "“") and after[:1].isupper():
        return "y"  # "…, reports Andriy Yermak"
    if joined or (before in small.NOUN_CONTEXT and item_before not in ("o", "N")):
        return noun  # "the latest reports", but "…Prisoners of War reports"
    for_so_many = at > 1 and tokens[at - 1].kind == "number"
    if for_so_many and word in small.AS_NOUN and "for" in words.lower[max(0, at - 3) : at - 1]:
        return noun  # "the 1,000-for-1,000 exchange"
    if item_before in ("j", "M", "X") or (at and tokens[at - 1].kind == "number"):
        return verb if item_before in ("N", "Q") else noun
    if item_before in _SUBJECTS:
        return verb  # of the subject before it
    plural_before = before.endswith("s") and tokens[at - 1].kind == "word"
    return verb if plural_before and after[:1].isalnum() else noun


def _speaks(words: Words, at: int) -> bool:
    """True behind one who can speak, with an article: "the families' association" counts."""
    before = words.lower[max(0, at - 5) : at]
    if not before or not words.lower[at].endswith("s") or before[-1] not in _SPEAKERS:
        return False
    articles = [k for k, word in enumerate(before) if word in small.ARTICLES_OF_NOUNS]
    return bool(articles) and small.NO_NAME.isdisjoint(before[articles[-1] + 1 :])


def _actor(words: Words, at: int, match: Match) -> Item:
    """The item of a known name, by how it is used."""
    last, use = at + match.length, match.use
    assert use is not None
    word = " ".join(words.lower[at:last])
    actor = use.actor
    if use.usage == "own-term":
        return Item("p", at, last, word)
    if word == "military" and not (at and words.lower[at - 1] == "the"):
        return Item("_", at, last, word)
    if use.usage == "role" or actor is None:
        return Item("a", at, last, word, candidates=use.candidates)
    if use.usage == "adjective":
        return Item("j", at, last, word, actor, side=actor.label)
    if use.usage == "demonym":
        return Item("p", at, last, word, actor, side=actor.label)
    return Item(_KIND_SIGN.get(actor.kind, "o"), at, last, word, actor, side=_side_of(actor))


def _side_of(actor: Actor) -> str | None:
    return actor.label if actor.kind in ("state", "party") else actor.side


def _mediated(words: Words, at: int) -> Item | None:
    """ "UAE-mediated", "United Nations-sponsored": mediation, and whose it was."""
    for last in (at + 1, at + 2):
        *first, word = words.lower[at:last]
        name, _, tail = word.rpartition("-")
        use = load_actors().names.used((*first, name)) if tail in small.MEDIATED else None
        if use is not None and use.actor is not None:
            return Item("m", at, last, tail, use.actor, side=_side_of(use.actor))
    return None


_OWNING: Final = (("'s",), ("’s",))
_APOSTROPHES: Final = frozenset("'’")


def _is_possessive(words: Words, at: int) -> bool:
    """True for the mark in "the prisoners' families", unless a quotation is open."""
    tokens = words.tokens
    if not at or at + 1 == len(tokens) or not words.lower[at - 1].endswith("s"):
        return False
    touches = words.places.touches
    if not touches(at) or touches(at + 1):
        return False
    return not any(tokens[i].text in ("'", "‘") and not touches(i) for i in range(at))


def _small(words: Words, at: int, sign: str) -> Item:
    """The item of a mark or of a small word."""
    token = words.tokens[at]
    if token.text in _APOSTROPHES and _is_possessive(words, at):
        return Item("_", at, at + 1, "'s")
    word = token.text if token.kind == "other" else token.lower
    if word == "." and at and words.lower[at - 1] in small.RANKS and at + 1 < len(words.tokens):
        return Item("_", at, at + 1, word)  # "Lt. Gen. Kyrylo Budanov"
    return Item(sign, at, at + 1, word, negated=word.endswith("n't"))


def _plain(words: Words, at: int) -> Item:
    """The item of a word that is just a word."""
    token = words.tokens[at]
    return Item("_", at, at + 1, token.text if token.kind == "other" else token.lower)
