"""Lists, rows and answers, put in the order in which they are read.

"Ukrainian soldiers ....... 193" is read as "193 Ukrainian soldiers", below "Returned to Ukraine:"
as "193 Ukrainian soldiers returned to Ukraine"; "How many are left? Eight thousand." as "Eight
thousand are left". What follows reads them like any sentence; every token keeps its place in the
text, so that quotes do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from parley.phrases import ACTOR, Words
from parley.rules.listing import (
    BULLET,
    COUNT_OF,
    ELLIPTIC,
    HOW_MANY,
    NO_COUNT,
    NUMBER_FIRST,
    NUMBERED_LABEL,
    SEPARATOR,
)
from parley.rules.numbers import find_numbers
from parley.rules.persons import MODIFIER_WORDS
from parley.text import Document, Paragraph, Sentence, Token, Tokens, tokenize

_LONGEST_ROW, _LONGEST_HEADING = 160, 200  # characters
_BARE = 3  # words; "more than 95" is a number alone
_SHORT_HEADING = 7  # words; a longer one is a clause of its own
_TELLING = frozenset("gGrRqYeEhHck")
"""Signs of words that say what became of persons."""
_FINITE = frozenset(["is", "are", "was", "were", "has", "have", "had", "will", "do", "does", "did"])
_RELATIVE = frozenset(["who", "that", "which", "not"])
_SAYING_WHO = _TELLING | frozenset("pbB")
_LABELLING = _SAYING_WHO | frozenset("xD")
"""Signs of words that say what a number counts."""


class Row(NamedTuple):
    """What a row counts and its number, as tokens."""

    value: Tokens
    label: Tokens


class Arranged(Tokens):
    """Tokens that do not stand in the order of the text."""

    def over(self, start: int, end: int) -> tuple[int, int]:
        """The tokens that lie in a stretch of the text, where they stand in one row."""
        inside = [k for k in range(len(self.words)) if start < self.end(k) and self.starts[k] < end]
        if not inside or inside[-1] - inside[0] != len(inside) - 1:
            return 0, 0
        return inside[0], inside[-1] + 1

    def written(self, first: int, last: int) -> str:
        """The words of tokens [first, last), which may come from two places."""
        if self.starts[first] < self.end(last - 1):
            return super().written(first, last)
        return " ".join(token.text for token in self.words[first:last])

    def part(self, first: int, last: int) -> Tokens:
        """Tokens [first, last) alone."""
        return Arranged(self.text, self.words[first:last], self.starts[first:last])


def in_reading_order(document: Document) -> Document:
    """The document with the tokens of its lists, rows and answers arranged."""
    arranged = [sentence for block in _blocks(document) for sentence in block]
    if arranged == list(document.sentences):
        return document
    numbered = tuple(
        s if s.index == index else replace(s, index=index) for index, s in enumerate(arranged)
    )
    return replace(document, sentences=numbered)


def _blocks(document: Document) -> Iterator[Iterable[Sentence]]:
    """The sentences of each paragraph, arranged where it is an item of a list."""
    text, heading = document.text, None
    asked: Sentence | None = None
    for paragraph, sentences in _by_paragraph(document):
        line = text[paragraph.start : paragraph.end]
        row = _read_row(text, paragraph) if len(line) <= _LONGEST_ROW else None
        if paragraph.position == "boilerplate":
            yield sentences
            continue
        if row is not None or BULLET.match(line):
            tokens = _item(text, paragraph, row, heading)
            yield [_sentence(paragraph, sentences, tokens)] if tokens is not None else sentences
            continue
        heading = _heading(text, sentences[-1])
        yield _answered(asked, sentences)
        asked = sentences[-1]


def _by_paragraph(document: Document) -> Iterator[tuple[Paragraph, list[Sentence]]]:
    sentences: list[list[Sentence]] = [[] for _ in document.paragraphs]
    for sentence in document.sentences:
        sentences[sentence.paragraph].append(sentence)
    return zip(document.paragraphs, sentences, strict=True)


def _sentence(paragraph: Paragraph, sentences: Sequence[Sentence], tokens: Tokens) -> Sentence:
    """The one sentence an item is."""
    words = tokens.text[paragraph.start : paragraph.end]
    return replace(
        sentences[0], start=paragraph.start, end=paragraph.end, tokens=tokens, text=words,
        lower=words.lower(),
    )  # fmt: skip


# -- rows and items -------------------------------------------------------------------------------


def _read_row(text: str, paragraph: Paragraph) -> Row | None:
    """A line as a number and its label, whichever stands first."""
    bullet = BULLET.match(text, paragraph.start, paragraph.end)
    start, end = bullet.end() if bullet else paragraph.start, paragraph.end
    first = NUMBER_FIRST.match(text, start, end)
    if first is not None:
        at = first.start("separator")
        return Row(tokenize(text, start, at), tokenize(text, first.end(), end))
    for match in SEPARATOR.finditer(text, start, end):
        value = _value(text, match.end(), end) if match.start() > start else None
        if value is not None:
            return Row(value, tokenize(text, start, match.start()))
    return None


def _value(text: str, start: int, end: int) -> Tokens | None:
    """What stands behind a separator, where it begins with a number that stands alone."""
    if NO_COUNT.match(text, start, end):
        return None
    tokens = tokenize(text, start, end)
    numbers = find_numbers(tokens)
    if not numbers or numbers[0].first or numbers[0].form not in ("cardinal", "reference"):
        return None
    columns = SEPARATOR.search(text, tokens.end(numbers[0].last - 1), end)
    if columns is not None and text[columns.end() : columns.end() + 1].isdigit():
        return None  # a row of a table
    return tokens


def _item(
    text: str, paragraph: Paragraph, row: Row | None, heading: Tokens | None
) -> Tokens | None:
    """The tokens of an item in reading order; None where it reads as it stands."""
    if row is None:
        bullet = BULLET.match(text, paragraph.start, paragraph.end)
        assert bullet is not None
        line = tokenize(text, bullet.end(), paragraph.end)
        if heading is None or not find_numbers(line) or _has(line, _TELLING):
            return None
        size = _phrase_end(line)
        return _joined(line.part(0, size), heading, line.part(size, len(line.words)))
    value, label = row
    size = _phrase_end(value)
    number, rest = value.part(0, size), value.part(size, len(value.words))
    if NUMBERED_LABEL.search(text, label.starts[0], label.end(-1)) and _has(label, _LABELLING):
        return _joined(label, value)
    label = _without(label, COUNT_OF)
    topic = len(rest.words) > 0 or len(number.words) > _BARE  # "Prisoner swap: 95 come home"
    if _has(value, _TELLING) or (topic and not _has(label, _SAYING_WHO)):
        return None
    if _is_label(label):
        if heading is None or _has(label, _TELLING):
            return _joined(number, label, rest)
        return _joined(number, label, heading, rest)
    if heading is None or _has_name(label):
        return None
    return _joined(number, heading, label, rest)


def _is_label(label: Tokens) -> bool:
    """True for words that say what is counted, not for a clause or a counted group."""
    if any(not number.first for number in find_numbers(label)):
        return False
    words, subject, found = Words(label), False, False
    for at in range(len(words.tokens)):
        match = words.longest(at)
        if words.lower[at] in _FINITE and words.lower[at - 1] not in _RELATIVE:
            return False
        if match is None:
            found = found or words.lower[at] in MODIFIER_WORDS
        elif match.sign == ACTOR:
            subject = subject or match.usage not in ("adjective", "demonym")
        elif match.sign == "y" or (subject and match.sign in _TELLING):
            return False
        else:
            found = found or match.sign in _LABELLING
    return found


def _has(tokens: Tokens, signs: frozenset[str]) -> bool:
    """True where a phrase of one of these signs stands in the tokens."""
    words = Words(tokens)
    found = (words.longest(at) for at in range(len(words.tokens)))
    return any(match is not None and match.sign in signs for match in found)


def _has_name(tokens: Tokens) -> bool:
    return _has(tokens, frozenset([ACTOR]))


def _phrase_end(tokens: Tokens) -> int:
    """Where the counted group that opens an item ends: at its first mark."""
    marks = (k for k, token in enumerate(tokens.words) if k and token.text in ",;.!?()—–:")
    return next(marks, len(tokens.words))


def _without(tokens: Tokens, openings: Sequence[tuple[str, ...]]) -> Tokens:
    """Tokens without the opening they begin with."""
    lower = tuple(token.lower for token in tokens.words[:3])
    for opening in openings:
        if lower[: len(opening)] == opening and len(tokens.words) > len(opening):
            return tokens.part(len(opening), len(tokens.words))
    return tokens


def _joined(*parts: Tokens) -> Tokens:
    """Tokens of several places as one row."""
    words: list[Token] = []
    starts: list[int] = []
    for part in parts:
        words += part.words
        starts += part.starts
    return Arranged(parts[0].text, words, starts)


# -- headings and questions -----------------------------------------------------------------------


def _heading(text: str, line: Sentence) -> Tokens | None:
    """What a line says of the items below it: "Returned to Ukraine:"; None for any other."""
    words, tokens = line.text, line.tokens
    if len(words) > _LONGEST_HEADING or words[-1] in ".!?…":
        return None
    opens = words[-1] == ":"
    if opens:
        tokens = tokens.part(0, len(tokens.words) - 1)
    elif len(tokens.words) > _SHORT_HEADING or not _has(tokens.part(0, 2), _TELLING):
        return None
    if not tokens.words or not _has(tokens, _LABELLING):
        return None
    if any(number.form == "cardinal" for number in find_numbers(tokens)):
        return None
    return tokens


def _answered(asked: Sentence | None, sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences of a paragraph, each answer of one number put into its question."""
    for sentence in sentences:
        question = _question(asked.tokens) if asked is not None and asked.text[-1] == "?" else None
        yield _put_into(question, sentence) if question is not None else sentence
        asked = sentence


def _put_into(question: Tokens, sentence: Sentence) -> Sentence:
    """An answer that begins with its number, in the words of the question."""
    answer = sentence.tokens
    numbers = find_numbers(answer)
    if not numbers or numbers[0].first:
        return sentence
    size = numbers[0].last
    rest = answer.part(size, len(answer.words))
    return replace(sentence, tokens=_joined(answer.part(0, size), question, rest))


def _question(tokens: Tokens) -> Tokens | None:
    """What a question asks the number of, as words that can stand behind that number."""
    asked = tokens.part(0, len(tokens.words) - 1)
    for at, token in enumerate(asked.words):
        if token.lower == "how":
            behind = asked.part(at, len(asked.words))
            rest = _without(behind, HOW_MANY)
            return rest if len(rest.words) < len(behind.words) else None
    if len(asked.words) > _SHORT_HEADING or not _has(asked, frozenset("p")):
        return None
    first = next((k for k, t in enumerate(asked.words) if t.lower not in ELLIPTIC), None)
    return asked.part(first, len(asked.words)) if first is not None else None
