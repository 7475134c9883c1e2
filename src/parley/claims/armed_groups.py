"""The armed group no file knows, by what its name is made of and what stands beside it.

"The Liberation Front of Oromia", "UNITA rebels", "fighters of Ahrar al-Sham", "the Macina Katiba, a
jihadist group": where a report names a single state, the group it names so most is the other
party. One without a name is what those who exchange persons with the state are called: "bandits".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from parley.actors import load_actors
from parley.claims.chunks import Chunked, Item
from parley.rules.signs import PASSING
from parley.rules.words import (
    ARMED,
    GROUP_WORDS,
    GUNMEN,
    NO_NAME,
    NOT_NAMES,
    REBEL_WORDS,
)
from parley.text import Token

_FREEING: Final = PASSING | frozenset("xh")
_INNER: Final = frozenset(["of", "for", "the", "and", "du", "de"])
"""Inside a name in lower case: "Front for the Liberation of Oromia"."""
_BEFORE: Final = frozenset(["of", "the", "by", "from"])
_ARTICLES: Final = frozenset(["a", "an", "the"])
_NO_NAMES: Final = NO_NAME | NOT_NAMES | REBEL_WORDS
_LONGEST: Final = 6  # words
_APPOSITION: Final = 8


def unknown_group(chunks: list[Chunked]) -> list[str]:
    """The label of the armed group a report names most, in a list; none where it names none."""
    labels = Counter(label for chunked in chunks for label in _named(chunked))
    labels = labels or Counter(
        token.lower
        for chunked in chunks
        if not _FREEING.isdisjoint(chunked.signs)
        for token in chunked.tokens
        if token.lower in GUNMEN
    )
    return sorted(labels, key=lambda label: (-labels[label], label))[:1]


def mentions(tokens: list[Token], label: str) -> Iterator[tuple[int, int]]:
    """Where a group of more than one word, or in capitals, is named: the words [first, last)."""
    name = label.split()
    for at, token in enumerate(tokens):
        if token.text == name[0] and [t.text for t in tokens[at : at + len(name)]] == name:
            yield at, at + len(name)


def _named(chunked: Chunked) -> Iterator[str]:
    """The names of armed groups in a sentence; in a headline every word is like a name."""
    runs = () if chunked.sentence.position == "headline" else tuple(_names(chunked.tokens))
    known = {
        at
        for item in chunked.items
        if item.actor is not None or item.sign == "d" or item.candidates
        for at in range(item.first, item.last)
    } | {
        at
        for item in chunked.items
        if item.figure is not None
        for at in range(item.figure.number.first, item.figure.number.last)
    }
    taken: set[int] = set()
    for first, last in runs:
        if known.isdisjoint(range(first, last)) and _is_group(chunked.tokens, first, last):
            taken.update(range(first, last))
            yield " ".join(token.text for token in chunked.tokens[first:last])
    for item in chunked.items:
        unknown = item.sign == "o" and item.actor is None and item.first not in taken
        if unknown and item.label and not ARMED.isdisjoint(item.label.lower().split()):
            yield item.label


def _names(tokens: list[Token]) -> Iterator[tuple[int, int]]:
    """The runs of capitalised words, with small words inside: [first, last)."""
    at = 0
    while at < len(tokens):
        first = at
        while at < min(len(tokens), first + _LONGEST) and _belongs(tokens, first, at):
            at += 1
        while at > first and not _is_capital(tokens[at - 1]):
            at -= 1
        if at > first:
            yield first, at
        at = max(at, first + 1)


def _belongs(tokens: list[Token], first: int, at: int) -> bool:
    inner = first < at < len(tokens) - 1 and tokens[at].text in _INNER
    return inner or _is_capital(tokens[at])


def _is_capital(token: Token) -> bool:
    _, _, name = token.text.rpartition("-")
    named = token.text[0].isupper() or (name != token.text and name[:1].isupper())
    return token.kind == "word" and named and token.lower not in _NO_NAMES


def _is_group(tokens: list[Token], first: int, last: int) -> bool:
    """True where the name, or a word beside it, says that those who bear it are armed."""
    words = [token.lower for token in tokens[first:last]]
    if (last == 1 and not tokens[0].text.isupper()) or _is_of_a_side(tokens[first:last]):
        return False  # "Suspected militants", "Chadian rebels"
    if len(words) > 1 and not ARMED.isdisjoint(words) and not _INNER.isdisjoint(words):
        return True
    if [token.text for token in tokens[last : last + 3 : 2]] == ["(", ")"]:
        last += 3  # "the Azande Ani Kpi Gbe (AAKG) militia"
    behind = tokens[last].lower if last < len(tokens) else ""
    if behind in REBEL_WORDS:
        return True
    before = first
    while before and tokens[before - 1].lower in _BEFORE:
        before -= 1
    of = "of" in [token.lower for token in tokens[before:first]]
    if of and before and tokens[before - 1].lower in REBEL_WORDS:
        return True
    apposed = [token.lower for token in tokens[last + 1 : last + 1 + _APPOSITION]]
    if behind != "," or not apposed or apposed[0] not in _ARTICLES:
        return False
    end = next((k for k, word in enumerate(apposed) if word in (",", "that", "which")), None)
    return not REBEL_WORDS.isdisjoint(apposed[:end]) and not GROUP_WORDS.isdisjoint(apposed[:end])


def _is_of_a_side(tokens: list[Token]) -> bool:
    """True where every word names a side, or what belongs to one: "Tuareg" does not."""
    names = load_actors().names
    return all((token.lower,) in names for token in tokens)


def name_mentions(chunked: Chunked, label: str) -> None:
    """Makes one item of every mention of a group that is only plain words to the chunker."""
    for first, last in mentions(chunked.tokens, label):
        whole = [i for i in chunked.items if i.first < last and i.last > first]
        if not all(item.sign in "_DAio" and item.actor is None for item in whole):
            _mark_figure(whole, label)
            continue
        at = chunked.items.index(whole[0])
        parts = [Item("s", first, last, label.lower(), side=label, label=label)]
        if whole[0].first < first:
            parts.insert(0, Item("_", whole[0].first, first, whole[0].word))
        if whole[-1].last > last:
            parts.append(Item("_", last, whole[-1].last))
        chunked.items[at : at + len(whole)] = parts
    chunked.signs = "".join(item.sign for item in chunked.items)


def _mark_figure(items: list[Item], label: str) -> None:
    """Gives "14 UNITA rebels" their side."""
    if len(items) == 1 and items[0].figure is not None and items[0].figure.side is None:
        items[0].figure.side = label
        items[0].side = label
