""" "The government", "the rebels", "the group": the party of a war within a state that is meant.

Read once the two parties are known: where one is a state and the other an armed group, such words
name one or the other, and do what its name does. Between two states they are left alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from parley.actors import load_actors
from parley.claims.armed_groups import name_mentions
from parley.claims.chunks import Chunked, Item
from parley.claims.parties import people_of, state_and_foe
from parley.rules.describing import PREPOSITIONS
from parley.rules.speech import OFFICIALS
from parley.rules.words import (
    ADVERBS,
    GROUP_OWNERS,
    GROUP_WORDS,
    GUNMEN,
    QUOTES,
    STATE_OWNERS,
    STATE_WORDS,
    word_set,
)

_ENDS: Final = frozenset("_paQD")
_ACTS: Final = frozenset("grqehAy")
_PLACING: Final = frozenset("@IFTOW/l")
_GOES_ON: Final = frozenset("ONxDio")
_OWNING: Final = frozenset(["'s", "’s", "'", "’"])
_CAMPS: Final = frozenset(["side", "camp", "delegation", "team"])  # "the government side"
_LANDS: Final = frozenset(["territory", "territories", "areas"])  # "to government territory"
_ARTICLES: Final = frozenset(["the"])
_OFFICIAL_WORDS: Final = 3  # "a government official"
_OFFICIAL: Final = frozenset(["government"])
"""The state itself where it is at war with a people's party: its army speaks by its own name."""
_OTHERS: Final = word_set(
    "aid relief humanitarian rights international charity medical advocacy monitoring"
)
"""What such a group is not: "the Geneva-based aid organisation"."""


def name_parties(chunks: Iterable[Chunked], parties: tuple[str, ...]) -> None:
    """Gives the generic names of a state and the armed group it is at war with their sides."""
    pair = state_and_foe(parties)
    if pair is not None:
        for chunked in chunks:
            if pair[1] not in load_actors().by_label and pair[1] not in GUNMEN:
                name_mentions(chunked, pair[1])
            _name(chunked, *pair)


def _name(chunked: Chunked, state: str, group: str) -> None:
    found: list[Item] = []
    for at, item in enumerate(chunked.items):
        if item.label == group:
            item.side = item.label
        if item.sign in "oa" and item.actor is None and item.side is None:
            item.side = _spoken_for(chunked, item, state, group)
        named = _owner_of_captivity(chunked, at, state, group) or _named(chunked, at, state, group)
        if named is None:
            found.append(item)
            continue
        if named.first > item.first:
            found.append(Item(item.sign, item.first, named.first, item.word))
        found.append(named)
        if named.last < item.last:
            found.append(Item("_", named.last, item.last))
    if len(found) > len(chunked.items) or any(
        new is not old for new, old in zip(found, chunked.items, strict=False)
    ):
        chunked.items = found
        chunked.signs = "".join(item.sign for item in found)


def _spoken_for(chunked: Chunked, item: Item, state: str, group: str) -> str | None:
    """Whose a speaker like "Rebels in Ethiopia's Tigray region", "a government official" is."""
    words = [token.lower for token in chunked.tokens[item.first : item.last]]
    head = next((k for k, word in enumerate(words) if word in PREPOSITIONS), 0)
    if head > 0 and words[head - 1] in GUNMEN:
        return group
    if len(words) > _OFFICIAL_WORDS or words[-1] not in OFFICIALS:
        return None
    if words[-2] in STATE_OWNERS and people_of(group) == group:
        return state
    return group if words[-2] in GROUP_OWNERS else None


def _named(chunked: Chunked, at: int, state: str, group: str) -> Item | None:
    """The party "the rebels", "the group's", "government forces" name in an item."""
    item, tokens = chunked.items[at], chunked.tokens
    if item.sign == "l":
        return _capital(chunked, at, state, group)
    if item.sign not in _ENDS or item.side:
        return None
    last = item.last
    while last - 1 > item.first and tokens[last - 1].lower in ADVERBS:
        last -= 1  # "the government still holds"
    owned = [k for k in range(item.first + 1, last) if tokens[k].lower in _OWNING]
    if owned and item.sign == "_":
        last = owned[0]
    elif chunked.signs[at + 1 : at + 2] in _GOES_ON:
        return None
    word = tokens[last - 1].lower
    ruling = STATE_WORDS if people_of(group) == group else _OFFICIAL
    side = state if word in ruling else group if word in GROUP_WORDS else None
    if side == state and tokens[last - 2].lower in GROUP_OWNERS:
        side = group  # "the rebel army"
    if (word in _CAMPS or word in _LANDS) and last - 1 > item.first:
        word = tokens[last - 2].lower
        side = state if word in STATE_OWNERS else group if word in GROUP_OWNERS else None
    first = _first(chunked, item, last) if side is not None else None
    return Item("s", first, last, item.word, side=side) if first is not None else None


def _capital(chunked: Chunked, at: int, state: str, group: str) -> Item | None:
    """The party whose seat acts for it: "Sanaa freed 120 prisoners", "held by Aden"."""
    item, signs = chunked.items[at], chunked.signs
    home = item.actor.home_of if item.actor is not None else None
    before = signs[at - 1 : at]
    behind = chunked.words(at + 1) if signs[at + 1 : at + 2] == "_" else []
    verb = at + 1 + bool(behind and ADVERBS.issuperset(behind))
    acts = signs[verb : verb + 1] in _ACTS and before not in _PLACING
    if home not in (state, group) or not (acts or before == "L"):
        return None
    return Item("s", item.first, item.last, item.word, side=home)


def _owner_of_captivity(chunked: Chunked, at: int, state: str, group: str) -> Item | None:
    """The captor of "government jails", "rebel hands", "army custody"."""
    item = chunked.items[at]
    if item.sign not in "_ap" or item.side or chunked.signs[at + 1 : at + 2] != "k":
        return None
    word = chunked.tokens[item.last - 1].lower
    side = state if word in STATE_OWNERS else group if word in GROUP_OWNERS else None
    return Item("j", item.last - 1, item.last, word, side=side) if side is not None else None


def _belongs_to_side(chunked: Chunked, at: int) -> bool:
    """True where what is before an apostrophe is a side, which may be another one."""
    return any(item.last == at and item.side and item.sign in "sj" for item in chunked.items)


def _first(chunked: Chunked, item: Item, last: int) -> int | None:
    """The first word of "the rebels", "the armed group"; "gunmen" need no article."""
    tokens = chunked.tokens
    for at in range(last - 1, max(-1, last - 4), -1):
        word = tokens[at].lower
        if at < last - 1 and (word in _OTHERS or word.endswith("-based")):
            return None
        if at < item.first and (tokens[at].kind != "word" or word in PREPOSITIONS):
            break
        if at and tokens[at - 1].lower in _ARTICLES:
            return max(at, item.first)
        if at and tokens[at - 1].lower in _OWNING and not _belongs_to_side(chunked, at - 1):
            return max(at, item.first)  # "President Duterte's government"
    if tokens[last - 1].lower in GUNMEN:
        called = last > 1 and tokens[last - 2].text in QUOTES  # '643 "terrorists"'
        return None if called else last - 1
    ruling = last > 1 and tokens[last - 2].lower in STATE_OWNERS
    return last - 2 if ruling and tokens[last - 1].lower in STATE_WORDS | _LANDS else None
