"""Lists, rows and answers, put in the order in which they are read.

"Ukrainian soldiers ....... 193" is read as "193 Ukrainian soldiers", below "Returned to Ukraine:"
as "193 Ukrainian soldiers returned to Ukraine"; "How many are left? Eight thousand." as "Eight
thousand are left". What follows reads them like any sentence; every token keeps its place in the
text, so that quotes do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from parley.claims.arrangement.answers import answered
from parley.claims.arrangement.rows import heading_tokens, item_tokens, read_row
from parley.rules.listing import BULLET, DATED, NUMBER_ALONE
from parley.text import Document, Paragraph, Sentence, Tokens, tokenize

_LONGEST_ROW: Final = 160  # characters
_LONGEST_NUMBER: Final = 16


def in_reading_order(document: Document) -> Document:
    """The document with the tokens of its lists, rows and answers arranged."""
    arranged = [sentence for block in _blocks(document) for sentence in block]
    if arranged == list(document.sentences):
        return document
    numbered = tuple(
        s if s.index == index else s.numbered(index) for index, s in enumerate(arranged)
    )
    return replace(document, sentences=numbered)


def _blocks(document: Document) -> Iterator[Iterable[Sentence]]:
    """The sentences of each paragraph, arranged where it is an item of a list."""
    text, heading = document.text, None
    asked: Sentence | None = None
    alone: Tokens | None = None
    for paragraph, sentences in _by_paragraph(document):
        line = text[paragraph.start : paragraph.end]
        row = read_row(text, paragraph, alone) if len(line) <= _LONGEST_ROW else None
        number = len(line) < _LONGEST_NUMBER and NUMBER_ALONE.match(line)
        alone = tokenize(text, paragraph.start, paragraph.end) if number else None
        if paragraph.position == "boilerplate":
            yield sentences
            continue
        answers = asked is not None and asked.text[-1] == "?"
        item = row is not None or BULLET.match(line) or DATED.match(line)
        if item and not answers:
            prose = row is None and len(sentences) > 1
            tokens = item_tokens(text, paragraph, row, heading) if not prose else None
            yield [_sentence(paragraph, sentences, tokens)] if tokens is not None else sentences
            continue
        heading = heading_tokens(sentences[-1])
        yield answered(asked, sentences)
        asked = sentences[-1]


def _by_paragraph(document: Document) -> Iterator[tuple[Paragraph, list[Sentence]]]:
    sentences: list[list[Sentence]] = [[] for _ in document.paragraphs]
    for sentence in document.sentences:
        sentences[sentence.paragraph].append(sentence)
    return zip(document.paragraphs, sentences, strict=True)


def _sentence(paragraph: Paragraph, sentences: Sequence[Sentence], tokens: Tokens) -> Sentence:
    """The one sentence an item is."""
    index, number, zone = sentences[0].index, paragraph.index, paragraph.position
    return Sentence(index, number, zone, paragraph.start, paragraph.end, tokens)
