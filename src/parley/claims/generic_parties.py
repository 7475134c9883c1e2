""" "The government", "the rebels", "the group": the party of a war within a state that is meant.

Read once the two parties are known: where one is a state and the other an armed group, such words
name one or the other, and do what its name does. Between two states they are left alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from parley.claims.chunks import Chunked, Item
from parley.claims.parties import state_and_group
from parley.rules.describing import PREPOSITIONS
from parley.rules.words import GROUP_WORDS, GUNMEN, STATE_WORDS, word_set

_ENDS = frozenset("_paQD")
_GOES_ON = frozenset("ONxDio")
_ARTICLES = frozenset(["the"])
_OTHERS = word_set(
    "aid relief humanitarian rights international charity medical advocacy monitoring"
)
"""What such a group is not: "the Geneva-based aid organisation"."""


def name_parties(chunks: Iterable[Chunked], parties: tuple[str, ...]) -> None:
    """Gives the generic names of the two parties of a civil war their sides."""
    pair = state_and_group(parties)
    if pair is not None:
        for chunked in chunks:
            _name(chunked, *pair)


def _name(chunked: Chunked, state: str, group: str) -> None:
    found: list[Item] = []
    for at, item in enumerate(chunked.items):
        follows = chunked.signs[at + 1 : at + 2]
        if item.label == group:
            item.side = item.label
        side = None
        if item.sign in _ENDS and not item.side and follows not in _GOES_ON:
            word = chunked.tokens[item.last - 1].lower
            side = state if word in STATE_WORDS else group if word in GROUP_WORDS else None
        first = _first(chunked, item) if side is not None else None
        if first is None:
            found.append(item)
            continue
        if first > item.first:
            found.append(Item(item.sign, item.first, first, item.word))
        found.append(Item("s", first, item.last, item.word, side=side))
    if len(found) > len(chunked.items) or any(
        new is not old for new, old in zip(found, chunked.items, strict=False)
    ):
        chunked.items = found
        chunked.signs = "".join(item.sign for item in found)


def _first(chunked: Chunked, item: Item) -> int | None:
    """The first word of "the rebels", "the armed group"; "gunmen" need no article."""
    tokens = chunked.tokens
    for at in range(item.last - 1, max(-1, item.last - 4), -1):
        word = tokens[at].lower
        if at < item.last - 1 and (word in _OTHERS or word.endswith("-based")):
            return None
        if at < item.first and (tokens[at].kind != "word" or word in PREPOSITIONS):
            return None
        if at and tokens[at - 1].lower in _ARTICLES:
            return max(at, item.first)
    return item.last - 1 if tokens[item.last - 1].lower in GUNMEN else None
