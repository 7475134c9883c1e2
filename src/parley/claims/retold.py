"""Figures told again: a second speaker stands by a figure, or names the same persons once more.

"Both sides freed 115 soldiers. Russia's defence ministry said its 115 had been captured in Kursk."
No clause there tells of an exchange, yet the ministry too says how many were freed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.found import Found, span_of
from parley.claims.speakers import Heard, Said, Speakers
from parley.rules.agreeing import AGREES, SINGULAR
from parley.rules.speech import ACTS
from parley.rules.words import POSSESSIVES

_KINDS: Final = ("released", "exchange-total", "bodies", "cumulative-released")
_AGREED: Final = (*_KINDS, "agreement", "held")
"""Kinds of figures that one tells of persons known before; that one may agree with."""
_NEAR: Final = 3  # sentences up to the figure somebody agrees with
_REMEMBERED: Final = 200  # figures back: nobody points further, and a long text takes no longer
_LEAST: Final = 5
_SMALL: Final = 20  # a smaller number is told again only where words point back to it
_OF_WHOLES: Final = frozenset(["of", "among", "in"])
_WHOLE: Final = ("O", "<")
_POINTING: Final = POSSESSIVES | {"the", "all", "these", "those"}
_HARMED: Final = "z"
_DENIED: Final = frozenset(
    ["not", "n't", "neither", "nor", "no", "never", "unable", "could", "declined", "refused",
     "yet", "without", "cannot", "to"]
)  # fmt: skip
_WORDS_BEFORE: Final = 4


def find_retold(heard: Heard, speakers: Speakers, found: list[Found]) -> list[Found]:
    """What a sentence tells of figures that ``found``, up to here, has of other speakers."""
    if not found or heard.chunked.sentence.position != "body":
        return []
    told = found[-_REMEMBERED:]
    return [*_named_again(heard, speakers, told), *_agreed_with(heard, speakers, told)]


def _named_again(heard: Heard, speakers: Speakers, found: list[Found]) -> Iterator[Found]:
    """Claims of those whom the speaker of a sentence counts once more."""
    chunked = heard.chunked
    if not heard.attributions or _HARMED in chunked.signs:
        return
    read = {f.at for f in found[-len(chunked.items) :] if f.chunked is chunked}
    for at, item in enumerate(chunked.items):
        if item.figure is None or item.sign not in "NQB" or at in read:
            continue
        said = speakers.of(heard, at)
        if said.names and _points_back(chunked, at) and not _is_thanks(heard, at):
            told = [f for f in found if f.quantity == item.figure.number.quantity and _is_whole(f)]
            told = [f for f in told if _is_sure(chunked, at, f)]
            yield from _by(said, _of_side(told, said, item.figure.side), chunked, at, "told-again")


def _points_back(chunked: Chunked, at: int) -> bool:
    """True where a number may mean persons told of before, and no whole that has parts."""
    item = chunked.items[at]
    figure = item.figure
    if figure is None or figure.part or figure.another or figure.number.form != "cardinal":
        return False
    if figure.noun not in ("persons", "bodies", "bare"):
        return False
    whole = chunked.signs[max(0, at - 2) : at].strip("_") in _WHOLE
    return not whole and _OF_WHOLES.isdisjoint(_opening(chunked, at))  # "of the 90, he said, 52 …"


def _is_sure(chunked: Chunked, at: int, told: Found) -> bool:
    """True where a number can hardly mean others: it is large, or words point back to it."""
    item, number = chunked.items[at], told.quantity.number
    assert item.figure is not None
    if number is None or number < _LEAST:
        return False
    pointing = item.figure.definite or not _POINTING.isdisjoint(_opening(chunked, at))
    of_kind = item.figure.category is not None and item.figure.category == told.category
    return pointing or (item.sign == "N" and (of_kind or number >= _SMALL))


def _opening(chunked: Chunked, at: int) -> set[str]:
    """The first word of a figure, and the two in front of it."""
    first = chunked.items[at].first
    return {token.lower for token in chunked.tokens[max(0, first - 2) : first + 1]}


def _is_thanks(heard: Heard, at: int) -> bool:
    """True where what is said of a figure is thanks or an accusation."""
    told = (one for one in reversed(heard.attributions) if one.first <= at < one.last)
    one = next(told, None)
    return one is not None and heard.chunked.items[one.cue].word in ACTS


def _agreed_with(heard: Heard, speakers: Speakers, found: list[Found]) -> list[Found]:
    """Claims of who stands by the figures told last."""
    chunked = heard.chunked
    match = chunked.sentence.search(AGREES)
    if match is None or match.lastgroup is None:
        return []
    at = _item_at(chunked, match.start(match.lastgroup))
    last = next((f for f in reversed(found) if _is_whole(f, _AGREED)), None)
    if last is None:
        return []
    far = chunked.sentence.index - last.chunked.sentence.index > _NEAR
    if far or _is_denied(chunked, at):
        return []
    said = speakers.agreeing(heard, at, match.lastgroup in ("passive", "given", "aside"))
    if said is None:
        return []
    told = [f for f in found if f.chunked is last.chunked and _is_whole(f, _AGREED)]
    if "latter" in match.group():
        told = [last]
    elif SINGULAR.pattern.search(match.group()):
        told = [f for f in told if f.quantity == last.quantity]
    else:
        told += _of_the_others(told, found)
    return list(_by(said, told, chunked, at, "agreed-with"))


def _of_the_others(told: list[Found], found: list[Found]) -> list[Found]:
    """The figure of the other side, where "the figures" were told in two sentences."""
    kind, sides = told[-1].kind, {f.who for f in told}
    others = (
        f
        for f in reversed(found)
        if f.kind == kind and f.who not in sides and _is_whole(f, _AGREED)
    )
    other = next(others, None) if len(sides) == 1 else None
    return [other] if other is not None else []


def _is_whole(f: Found, kinds: tuple[str, ...] = _KINDS) -> bool:
    """True for a figure that somebody else may tell again: of known persons, and no part."""
    counted = f.kind in kinds and (f.who is not None or f.kind == "exchange-total")
    return counted and not f.subset and f.quantity.qualifier not in ("vague", "withheld")


def _item_at(chunked: Chunked, offset: int) -> int:
    """The item at an offset of the sentence."""
    first = chunked.sentence.start + offset
    return next(at for at in range(len(chunked.items)) if chunked.end(at) > first)


def _is_denied(chunked: Chunked, at: int) -> bool:
    """True for "did not confirm the figure", "no one has repeated that number"."""
    first = chunked.items[at].first
    before = {token.lower for token in chunked.tokens[max(0, first - _WORDS_BEFORE) : first]}
    return not before.isdisjoint(_DENIED) or chunked.items[at].negated


def _of_side(told: list[Found], said: Said, side: str | None) -> list[Found]:
    """Of those told of, the side that words name, else the speaker's own where he has one."""
    for whose in (side, *said.sides[:1]):
        own = [f for f in told if whose is not None and f.who == whose]
        if own:
            return own
    return told


def _by(said: Said, told: list[Found], chunked: Chunked, at: int, rule: str) -> Iterator[Found]:
    """What was told, as one more speaker says it, one claim for each fact."""
    if any(f.said.names == said.names for f in told):
        return
    seen: set[tuple[str, str | None, int | None]] = set()
    for f in told:
        fact = f.kind, f.who, f.quantity.number
        if fact not in seen:
            seen.add(fact)
            yield replace(
                f, said=said, chunked=chunked, at=at, span=span_of(chunked, at),
                rule=f"{rule}/as-before", more=[],
            )  # fmt: skip
