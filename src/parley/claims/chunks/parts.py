"""What stands behind "of" in a counted group: "95 of them", "95 of its soldiers"."""

from __future__ import annotations

from typing import Final, NamedTuple

from parley.claims.chunks.phrases import UNIT, Words
from parley.rules import words as small
from parley.rules.number_words import SCALES, TENS, UNITS
from parley.rules.numbers import find_numbers
from parley.rules.persons import MODIFIER_WORDS

_HEDGES: Final = frozenset(
    ("more", "over", "about", "around", "some", "nearly", "almost", "roughly")
)
_NATIONS: Final = frozenset(["country", "nation", "state", "republic"])
_AFTER_THE: Final = MODIFIER_WORDS | {"former", "latter"}


class Part(NamedTuple):
    """Where to read on behind the "of", and what it makes of the group."""

    at: int
    is_part: bool
    owner: str | None = None
    whole: int | None = None


def read_part(words: Words, at: int) -> Part | None:
    """What stands at a word behind "of"; None where it is no group's."""
    if at >= len(words.lower):
        return None
    word = words.lower[at]
    if words.lower[at + 1 : at + 2] == ("own",) and not words.person_follows(at + 2):
        return Part(at + 2, False, word) if word in small.POSSESSIVES else None  # "of our own"
    if word in small.POSSESSIVES:
        return Part(at + 1, False, word)
    if word in small.OWNED:
        return Part(at + 1, True, small.OWNED[word])
    if word in ("them", "whom", "which", "us"):
        return Part(at + 1, True)
    if word in ("the", "those", "these", "all"):
        return _definite(words, at)
    whole = _whole(words, at, at + 5)
    if whole is not None:
        return whole
    match = words.longest(at)
    if words.person_follows(at) or (match is not None and match.sign in ("p", "b")):
        return Part(at, False)
    actor = match.use.actor if match is not None and match.use is not None else None
    if actor is None or match is None:
        return None
    # "95 of Ukraine's soldiers", "thousands of Ukrainian children", "20 of Haftar's men"
    leader = actor.kind == "person" and actor.side and _is_owner(words, at + match.length - 1)
    return Part(at, False) if leader or actor.kind in ("state", "party") else None


def _definite(words: Words, at: int) -> Part | None:
    """ "of those freed", "of the 84", "of the wounded soldiers"."""
    follow = words.tokens[at + 1] if at + 1 < len(words.tokens) else None
    if words.lower[at] == "those" and (
        follow is None
        or follow.kind != "word"
        or follow.lower in small.NO_NAME
        or follow.lower in small.FREED
        or follow.lower in small.TAKEN
    ):
        return Part(at + 1, True)
    if follow is not None and follow.lower in small.FREED_NOUNS and words.is_head(at + 1):
        return Part(at + 2, True)
    whole = _whole(words, at + 1, at + 6) if follow is not None else None
    if whole is not None:
        return whole
    if follow is not None and follow.lower in small.GROUP_WORDS and _is_owner(words, at + 1):
        return Part(at + 3, False, "the group's")  # "1,700 of the group's prisoners"
    if follow is not None and follow.lower in _NATIONS and _is_owner(words, at + 1):
        return Part(at + 3, False, "its")  # "8,000 of the country's soldiers"
    if (follow is not None and follow.lower in _AFTER_THE) or words.person_follows(at + 1):
        return Part(at + 1, True)
    return None


def _is_owner(words: Words, at: int) -> bool:
    """True for the group of "the group's prisoners"."""
    genitive = at + 1 < len(words.lower) and words.lower[at + 1] in ("'s", "’s", "'", "’")
    return genitive and words.person_follows(at + 2)


def _whole(words: Words, first: int, last: int) -> Part | None:
    """The number of the whole: 84 in "33 of the 84"."""
    token = words.tokens[first]
    head = token.lower.partition("-")[0]
    hedged = token.lower in _HEDGES
    if hedged or token.kind == "number" or head in UNITS or head in TENS or token.lower in SCALES:
        inner = find_numbers(words.places.part(first, last))
        if inner and inner[0].first == 0:
            at = first + inner[0].last
            if not _counts_things(words, at):
                return Part(at, True, None, inner[0].quantity.number)
    return None


def _counts_things(words: Words, at: int) -> bool:
    """True where what is counted is no persons: "72 of 76 Russian drones"."""
    for near in range(at, min(at + 3, len(words.lower))):
        match = words.longest(near)
        if match is not None and match.sign == UNIT:
            return True
        if match is None or match.use is None:
            return False
    return False


def owner_behind(words: Words, at: int) -> tuple[int, str | None]:
    """The side of "of Ukraine", "of the Russian army", "of Ukraine's armed forces" at a word.

    The word behind it, and the side; where nothing of the kind stands there, ``at`` and None.
    """
    if at + 1 >= len(words.lower) or words.lower[at] != "of":
        return at, None
    first = at + 1 + (words.lower[at + 1] in ("the", "its", "our", "their"))
    match = words.longest(first)
    actor = match.use.actor if match is not None and match.use is not None else None
    if match is None or actor is None or actor.kind == "person" or actor.side is None:
        return at, None
    return first + match.length, actor.side
