"""Items of lists and rows of figures: a number and its label, whichever stands first.

The words of the heading above ("Returned to Ukraine:") are said again in each marked item or row.
Whose list it is where that tells nothing ("From Russian captivity") is asked of
`parley.claims.sides.headings`.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from parley.claims.arrangement.arranged import LABELLING, TELLING, has_sign, joined, without
from parley.claims.chunks.phrases import ACTOR, Words
from parley.rules.listing import (
    BULLET,
    COUNT_OF,
    DATED,
    NO_COUNT,
    NUMBER_FIRST,
    NUMBERED_LABEL,
    SEPARATOR,
    may_be_row,
)
from parley.rules.numbers import find_numbers
from parley.rules.persons import MODIFIER_WORDS
from parley.text import Paragraph, Sentence, Tokens, tokenize

_BARE: Final = 3  # words; "more than 95" is a number alone
_LONGEST_HEADING: Final = 200  # characters
_SHORT_HEADING: Final = 7  # words; a longer one is a clause of its own
_FINITE: Final = frozenset(
    ["is", "are", "was", "were", "has", "have", "had", "will", "do", "does", "did"]
)
_MUTUAL: Final = frozenset(["for", "each", "either", "apiece"])
_RELATIVE: Final = frozenset(["who", "that", "which", "not"])
_SAYING_WHO: Final = TELLING | frozenset("pbB")


class Row(NamedTuple):
    """What a row counts and its number, as tokens."""

    value: Tokens
    label: Tokens


def read_row(text: str, paragraph: Paragraph, alone: Tokens | None) -> Row | None:
    """A line as a number and its label, whichever stands first; the number may stand above it."""
    if alone is not None:
        return Row(alone, tokenize(text, paragraph.start, paragraph.end))
    bullet = BULLET.match(text, paragraph.start, paragraph.end)
    start, end = bullet.end() if bullet else paragraph.start, paragraph.end
    first = NUMBER_FIRST.match(text, start, end)
    if first is not None:
        at = first.start("separator")
        return Row(tokenize(text, start, at), tokenize(text, first.end(), end))
    if not may_be_row(text[start:end]):
        return None
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


def item_tokens(
    text: str, paragraph: Paragraph, row: Row | None, heading: Tokens | None
) -> Tokens | None:
    """The tokens of an item in reading order; None where it reads as it stands."""
    if row is None:
        bullet = BULLET.match(text, paragraph.start, paragraph.end)
        start = bullet.end() if bullet is not None else paragraph.start
        return _under(tokenize(text, start, paragraph.end), heading)
    value, label = row
    if DATED.match(text, label.starts[0], paragraph.end) and (heading is None or _is_mutual(value)):
        return joined(tokenize(text, label.starts[0], paragraph.end))
    size = _phrase_end(value)
    number, rest = value.part(0, size), value.part(size, len(value.words))
    if NUMBERED_LABEL.search(text, label.starts[0], label.end(-1)) and has_sign(label, LABELLING):
        return joined(label, value)
    label = without(label, COUNT_OF)
    topic = len(rest.words) > 0 or len(number.words) > _BARE  # "Prisoner swap: 95 come home"
    if has_sign(value, TELLING) or (topic and not has_sign(label, _SAYING_WHO)):
        return None
    if _is_label(label):
        if heading is None or has_sign(label, TELLING):
            return joined(number, label, rest)
        return joined(number, label, heading, rest)
    if heading is None or _has_name(label):
        return None
    return joined(number, heading, label, rest)


def _is_mutual(value: Tokens) -> bool:
    """True for "25 for 25" and "25 on each side", which need no heading to tell who is freed."""
    return not _MUTUAL.isdisjoint(token.lower for token in value.words[:6])


def _under(line: Tokens, heading: Tokens | None) -> Tokens | None:
    """An item with the words of its heading; None where it counts nothing."""
    numbers = find_numbers(line)
    if not numbers or not line.words:
        return None
    if heading is None or has_sign(line, TELLING):
        return joined(line)
    size = _phrase_end(line)
    if not has_sign(heading, LABELLING):  # a side: "Ukraine:"
        size = numbers[0].last
    return joined(line.part(0, size), heading, line.part(size, len(line.words)))


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
        elif match.sign == "y" or (subject and match.sign in TELLING):
            return False
        else:
            found = found or match.sign in LABELLING
    return found


def _phrase_end(tokens: Tokens) -> int:
    """Where the counted group that opens an item ends: at its first mark."""
    marks = (k for k, token in enumerate(tokens.words) if k and token.text in ",;.!?()—–:")
    return next(marks, len(tokens.words))


def heading_tokens(line: Sentence) -> Tokens | None:
    """What a line says of the items below it: "Returned to Ukraine:"; None for any other."""
    words, tokens = line.text, line.tokens
    if len(words) > _LONGEST_HEADING or words[-1] in ".!?…":
        return None
    opens = words[-1] == ":"
    if opens:
        tokens = tokens.part(0, len(tokens.words) - 1)
    elif len(tokens.words) > _SHORT_HEADING or not has_sign(tokens.part(0, 2), TELLING):
        return None
    if not tokens.words or not (has_sign(tokens, LABELLING) or _is_side(tokens)):
        return None
    if any(number.form == "cardinal" for number in find_numbers(tokens)):
        return None
    return tokens


def _is_side(tokens: Tokens) -> bool:
    """True for the name of a state or party alone."""
    words = Words(tokens)
    match = words.longest(0)
    actor = match.use.actor if match is not None and match.use is not None else None
    sided = actor is not None and actor.kind in ("state", "party")
    return match is not None and sided and match.length == len(words.tokens)


def _has_name(tokens: Tokens) -> bool:
    return has_sign(tokens, frozenset([ACTOR]))
