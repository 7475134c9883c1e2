"""Is a report about persons exchanged at all?

Students exchanged, currencies swapped, prisoners pardoned at home and hostages in films use the
same words, so what is seen in a report is weighed (``parley.rules.concerning``). Its sides need not
be on file: "the two towns exchanged 27 prisoners" is enough.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from parley.actors import load_actors
from parley.claims.chunks import Chunked, Item
from parley.claims.parties import are_enemies, is_state
from parley.rules.concerning import (
    CAPTIVES,
    DEFENDERS,
    EACH,
    ENOUGH,
    FALLEN,
    FEW,
    HOSTAGES,
    OF_CAPTIVES,
    OF_CAPTIVITY,
    PRISONERS,
    SIGHTS,
    TOPICS,
)
from parley.rules.signs import COUNTED, HOLDING, PASSING, SWAPPING
from parley.rules.words import RED_CROSS

_EXCHANGED: Final = CAPTIVES - DEFENDERS
_TOPIC: Final = {word: name for name, topic in TOPICS.items() for word in topic.words}
_SWAP: Final = re.compile(r"exchange|swap|handover|hand-over|trade")
_FROM_CAPTIVITY: Final = re.compile(r"[gGrRcqY][^;:.]{0,8}?F[_\"]?[js][_\"]?k")
# "82 girls in exchange for 5 men"
# "150 for 150"
_GROUP_FOR_GROUP: Final = re.compile(r"N[^.;]*(?:=|[eE][^.;,]{0,2}/)[^.;,]?N|[QN]/Q")
_OUT_OF_CAPTIVITY: Final = re.compile(r"[gGrRcqY][^;:.]{0,8}?F[_\"js]{0,3}k")
_FREES: Final = re.compile(r"s[_u]{0,2}(?P<verb>g)_{0,2}(?:N|QON)")
# "Four soldiers kidnapped by the rebels were handed over"
_CAPTIVE_OF: Final = re.compile(r"N[^;.yN]{0,12}?L[^;.y]{0,6}?(?P<side>s)[^;.]{0,9}?[GY]")
_LETS_GO: Final = re.compile(r"(?:has |have |had |will )?(?:free|release|let|hand|set)")
_REMAINS: Final = re.compile(r"B|bO[QN]")
_FREEING: Final = PASSING | frozenset("xD")
_MOVES: Final = frozenset("gGrRqYD")
_PERSONS: Final = frozenset("NVBpbQ")
_GIVEN: Final = frozenset("gGrR")
_MANY: Final = 3  # states


def concerns_exchanges(chunks: list[Chunked]) -> bool:
    """True where a report is about persons passing from one side to another."""
    enough = min(FEW + EACH * len(chunks), ENOUGH)
    return points(evidence(chunks)) >= enough


def points(seen: defaultdict[str, int]) -> int:
    """What all that was seen in a report makes together."""
    return sum(
        sign.points * min(seen[name], sign.most)
        for signs in (TOPICS, SIGHTS)
        for name, sign in signs.items()
    )


def evidence(chunks: list[Chunked]) -> defaultdict[str, int]:
    """How often each topic and sight is seen in a report."""
    seen: defaultdict[str, int] = defaultdict(int)
    for chunked in chunks:
        for token in chunked.tokens:
            topic = _TOPIC.get(token.lower)
            if topic is not None:
                seen[topic] += 1
        for sight in _sights(chunked):
            seen[sight] += 1
    seen["enemies"] = are_enemies(_sides_named(chunks))
    seen["enemies' persons pass"] = _enemies_move(chunks)
    return seen


def _sights(chunked: Chunked) -> Iterator[str]:
    """What one sentence does."""
    signs = frozenset(chunked.signs)
    swaps = not SWAPPING.isdisjoint(signs) and any(_is_swap(item) for item in chunked.items)
    moves = not (_MOVES.isdisjoint(signs) or _PERSONS.isdisjoint(signs))
    counts = not (COUNTED.isdisjoint(signs) or _FREEING.isdisjoint(signs))
    if not HOLDING.isdisjoint(signs) or chunked.sentence.may_have(OF_CAPTIVITY):
        yield "captivity"
    if swaps:
        yield "exchange"
    if counts:
        yield "counted, freed"
    if (swaps or moves) and _crosses(chunked):
        yield "from side to side"
    if swaps and _names_captives(chunked):
        yield "captives exchanged"
    if moves and _OUT_OF_CAPTIVITY.search(chunked.signs):
        yield "out of captivity"
    if counts and _trades(chunked):
        yield "persons for persons"
    if counts and _rebels_free(chunked):
        yield "armed group frees"
    if counts and any(_is_ours(item) for item in chunked.items):
        yield "our own come home"
    if counts and _fallen_return(chunked):
        yield "fallen come home"
    if counts and _frees_foreigners(chunked):
        yield "foreigners freed"
    if not _PERSONS.isdisjoint(signs) and len(_states(chunked)) > _MANY:
        yield "of many states"
    if _has_carrier(chunked):
        yield "carrier"


def _sides_named(chunks: list[Chunked]) -> set[str]:
    return {item.side for chunked in chunks for item in chunked.items if item.side}


def _is_swap(item: Item) -> bool:
    """True for an exchange, as a noun or a verb."""
    return item.sign in "eE" or (item.sign in "xX" and bool(_SWAP.search(item.word)))


def _crosses(chunked: Chunked) -> bool:
    """True where persons pass between two sides: "our men returned from Russian captivity"."""
    if _FROM_CAPTIVITY.search(chunked.signs):
        return True
    return len(_states(chunked)) > 1


def _states(chunked: Chunked) -> set[str]:
    """The sides a sentence names, those of its counted groups too."""
    sides = {item.side for item in chunked.items if item.side}
    figures = [item.figure for item in chunked.items if item.figure is not None]
    return sides | {side for figure in figures for side in (figure.side, *figure.both) if side}


def _enemies_move(chunks: list[Chunked]) -> bool:
    """True where counted persons of two enemies pass, each in lines of their own."""
    sides = {
        side
        for chunked in chunks
        if "N" in chunked.signs
        and (not _MOVES.isdisjoint(chunked.signs) or chunked.sentence.tokens.is_item)
        for item in chunked.items
        for side in (item.side, item.figure.side if item.figure is not None else None)
        if side
    }
    return are_enemies(sides)


def _trades(chunked: Chunked) -> bool:
    """True where captives are given for captives, or captives of a war let go, sides unknown."""
    signs = chunked.signs
    if _GROUP_FOR_GROUP.search(signs):
        return True
    counted = {i.word for i in chunked.items if i.sign == "N"}
    if ("e" in signs or "E" in signs) and _names_captives(chunked):
        return True
    if ("=" in signs or "&" in signs) and counted and not _GIVEN.isdisjoint(signs):
        return True
    if counted & HOSTAGES and counted & PRISONERS:
        return True
    return ("g" in signs or "G" in signs) and any(map(_is_of_war, chunked.items))


def _names_captives(chunked: Chunked) -> bool:
    """True where an exchange is said to be one of captives: "a prisoner swap"."""
    return "k" in chunked.signs or any(
        i.word in _EXCHANGED
        if i.sign in "NVBp"
        else i.sign in "xX" and i.word.startswith(OF_CAPTIVES)
        for i in chunked.items
    )


def _rebels_free(chunked: Chunked) -> bool:
    """True where an armed group lets persons go: "Hamas released three women"."""
    for match in _FREES.finditer(chunked.signs):
        verb = chunked.items[match.start("verb")].word
        if _LETS_GO.match(verb) and _is_armed_group(chunked.items[match.start()].side):
            return True
    captive = _CAPTIVE_OF.search(chunked.signs)
    return captive is not None and _is_armed_group(chunked.items[captive.start("side")].side)


def _frees_foreigners(chunked: Chunked) -> bool:
    """True where a state lets another's persons go: "Iran freed two French citizens"."""
    for match in _FREES.finditer(chunked.signs):
        giver, group = chunked.items[match.start()].side, chunked.items[match.end() - 1].figure
        side = group.side if group is not None else None
        if side and is_state(giver) and is_state(side) and side != giver:
            return True
    return False


def _is_armed_group(side: str | None) -> bool:
    """True for a party that is no government and no army of a state, and for one not on file."""
    parties = load_actors().by_label
    actor = parties.get(side or "")
    if actor is None or actor.kind != "party":
        return actor is None and side is not None
    state = parties.get(actor.part_of or "")
    return state is None or state.represented_by != actor.label


def _is_ours(item: Item) -> bool:
    """True for "185 of ours", "205 defenders", as a side speaks of its own."""
    figure = item.figure
    return figure is not None and (figure.owner == "our" or figure.hint is not None)


def _fallen_return(chunked: Chunked) -> bool:
    """True where the fallen are handed over: "1,000 bodies of servicemen returned to Ukraine"."""
    remains = _REMAINS.search(chunked.signs) and any(item.side for item in chunked.items)
    return bool(remains) and any(token.lower.startswith(FALLEN) for token in chunked.tokens)


def _has_carrier(chunked: Chunked) -> bool:
    """True for the Red Cross, which carries captives between the sides of a war."""
    return any(
        item.actor is not None and item.side is None and item.actor.label == RED_CROSS
        for item in chunked.items
    )


def _is_of_war(item: Item) -> bool:
    return item.figure is not None and item.figure.category == "prisoners of war"
