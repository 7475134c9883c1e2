"""Answers of one number, put into the words of their question."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from parley.claims.arrangement.arranged import has_sign, joined, without
from parley.rules.listing import ANSWER_HEAD, DOING, ELLIPTIC, HAVING, HOW_MANY, SUBJECTS
from parley.rules.numbers import find_numbers
from parley.text import Sentence, Tokens, tokenize

_SHORT_QUESTION: Final = 7  # words


def answered(asked: Sentence | None, sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences of a paragraph, each answer of one number put into its question."""
    for sentence in sentences:
        question = _question(asked.tokens) if asked is not None and asked.text[-1] == "?" else None
        yield _put_into(question, sentence) if question is not None else sentence
        asked = sentence


def _put_into(question: Tokens, sentence: Sentence) -> Sentence:
    """An answer that begins with its number, in the words of the question."""
    head = ANSWER_HEAD.match(sentence.text)
    answer = tokenize(
        sentence.tokens.text, sentence.start + (head.end() if head else 0), sentence.end
    )
    numbers = find_numbers(answer)
    if not numbers or numbers[0].first:
        return sentence
    size = numbers[0].last
    number, rest = answer.part(0, size), answer.part(size, len(answer.words))
    subject, counted = _turned(question)
    place = sentence.index, sentence.paragraph, sentence.position, sentence.start, sentence.end
    return Sentence(*place, joined(*subject, number, counted, rest))


def _turned(question: Tokens) -> tuple[tuple[Tokens, ...], Tokens]:
    """The subject with its verb, and what is counted: "bodies has Kyiv got", "did Russia get"."""
    words = question.words
    for at, token in enumerate(words[:-2]):
        subject = words[at + 1]
        inverted = token.lower in DOING or (
            token.lower in HAVING and (subject.text[0].isupper() or subject.lower in SUBJECTS)
        )
        if inverted:
            return (question.part(at + 1, len(words)),), question.part(0, at)
    return (), question


def _question(tokens: Tokens) -> Tokens | None:
    """What a question asks the number of, as words that can stand behind that number."""
    asked = tokens.part(0, len(tokens.words) - 1)
    for at, token in enumerate(asked.words):
        if token.lower == "how":
            behind = asked.part(at, len(asked.words))
            rest = without(behind, HOW_MANY)
            return rest if len(rest.words) < len(behind.words) else None
    if len(asked.words) > _SHORT_QUESTION or not has_sign(asked, frozenset("p")):
        return None
    first = next((k for k, t in enumerate(asked.words) if t.lower not in ELLIPTIC), None)
    return asked.part(first, len(asked.words)) if first is not None else None
