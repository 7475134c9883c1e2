"""Is a report about persons exchanged at all?

Students exchanged, currencies swapped, prisoners pardoned at home and hostages in films use the
same words, but no two sides, or no captives between them. Asked of a whole report, whose sides
need not be on file: "the two towns exchanged 27 prisoners" is enough.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from parley.actors import load_actors
from parley.actors.known_by import Actor
from parley.claims.chunks import Chunked, Item
from parley.claims.parties import are_enemies
from parley.rules.concerning import (
    CAPTIVE,
    CAPTIVES,
    CHILDREN,
    DEFENDERS,
    FALLEN,
    FICTION,
    HELD,
    HOSTAGES,
    OF_CAPTIVES,
    OURS,
    PRISONERS,
)
from parley.rules.words import RED_CROSS

_SWAP = re.compile(r"exchange|swap|handover|hand-over")
_FROM_CAPTIVITY = re.compile(r"[gGrRcqY][^;:.]{0,8}?F[_\"]?[js][_\"]?k")
# "82 girls in exchange for 5 men"
_GROUP_FOR_GROUP = re.compile(r"N[^.;]*(?:=|[eE][^.;,]{0,2}/)[^.;,]?N")
_FREES = re.compile(r"s[_u]{0,2}(?P<verb>g)_{0,2}(?:N|QON)")
_REMAINS = re.compile(r"B|bO[QN]")
# "Four soldiers kidnapped by the rebels were handed over"
_CAPTIVE_OF = re.compile(r"N[^;.yN]{0,12}?L[^;.y]{0,6}?(?P<side>s)[^;.]{0,9}?[GY]")
_LETS_GO = re.compile(r"(?:has |have |had |will )?(?:free|release|let|hand|set)")
_FREEING = frozenset("gGrRqYceExD")
_SWAPS, _MOVES, _PERSONS = frozenset("xeEX"), frozenset("gGrRqYD"), frozenset("NVBpbQ")


def concerns_exchanges(chunks: Sequence[Chunked]) -> bool:
    """True where a report is about persons passing from one side to another."""
    swaps = sum(map(_swaps, chunks))
    moves = sum(map(_moves, chunks))
    if any(map(_crosses, chunks)) and (swaps or (moves >= 2 and _were_held(chunks))):
        return True
    if (swaps and _enemies_move(chunks)) or _children_return(chunks):
        return True
    if any(map(_remains_return, chunks)) or any(map(_rebels_free, chunks)):
        return True
    if sum(map(_captives_move, chunks)) > 1 and any(map(_names_carrier, chunks)):
        return True
    counted = any(not _isdisjoint(c, "NBV") and not _FREEING.isdisjoint(c.signs) for c in chunks)
    if swaps and _count(chunks, HELD) > 1 and are_enemies(_sides_named(chunks)):
        return True  # "How many bodies has Ukraine received? On Wednesday, 1,212."
    if counted and any(map(_trades, chunks)) and _count(chunks, FICTION) < 2:
        return True
    if counted and (_homecoming(chunks, swaps) or (swaps and _between_enemies(chunks))):
        return True
    numbered = any(i.sign == "X" and _SWAP.search(i.word) for c in chunks for i in c.items)
    remains = sum(not _isdisjoint(c, "bB") for c in chunks)
    fallen = remains >= 2 and _count(chunks, FALLEN) > 0
    often = moves >= 2 and (swaps >= 2 or fallen)
    if not often and not (numbered and moves):
        return False
    return counted and _count(chunks, CAPTIVE) >= 3 and any(map(_speaks_of_captives, chunks))


def _homecoming(chunks: Sequence[Chunked], swaps: int) -> bool:
    """True where a side tells of its own: "95 defenders are home", with its forces or mediators."""
    own = (
        item.figure is not None and item.figure.owner == "our"
        for chunked in chunks
        if not _FREEING.isdisjoint(chunked.signs)
        for item in chunked.items
    )
    ours = swaps and any(i.sign == "N" and i.word in OURS for c in chunks for i in c.items)
    return bool(ours or any(own)) and any(not _isdisjoint(c, "aikm") for c in chunks)


def _between_enemies(chunks: Sequence[Chunked]) -> bool:
    """True where counted persons move and both sides of a known conflict are spoken of."""
    passing = _MOVES | {"e", "E"}
    moving = any(not passing.isdisjoint(c.signs) and not _isdisjoint(c, "NB") for c in chunks)
    return moving and _were_held(chunks) and are_enemies(_sides_named(chunks))


def _children_return(chunks: Sequence[Chunked]) -> bool:
    """True where children come home from an enemy: "14 Ukrainian children were reunited"."""
    returned = any(
        not _FREEING.isdisjoint(chunked.signs)
        and any(i.figure is not None and i.figure.category == "children" for i in chunked.items)
        for chunked in chunks
    )
    return returned and are_enemies(_sides_named(chunks))


def _sides_named(chunks: Sequence[Chunked]) -> set[str]:
    return {item.side for chunked in chunks for item in chunked.items if item.side}


def _were_held(chunks: Sequence[Chunked]) -> bool:
    """True where persons are spoken of as held, or as children; soldiers come home from courses."""
    if any(not _isdisjoint(c, "hHk") for c in chunks):
        return True
    return _count(chunks, HELD + CHILDREN) > 0


def _count(chunks: Sequence[Chunked], beginnings: tuple[str, ...]) -> int:
    """How many words of a report begin so."""
    return sum(t.lower.startswith(beginnings) for c in chunks for t in c.tokens)


def _isdisjoint(chunked: Chunked, signs: str) -> bool:
    return not any(sign in chunked.signs for sign in signs)


def _swaps(chunked: Chunked) -> bool:
    """True where a sentence speaks of an exchange, as a noun or a verb."""
    return not _SWAPS.isdisjoint(chunked.signs) and any(
        i.sign in "eE" or (i.sign in "xX" and _SWAP.search(i.word)) for i in chunked.items
    )


def _moves(chunked: Chunked) -> bool:
    """True where persons are freed or returned."""
    return not (_MOVES.isdisjoint(chunked.signs) or _PERSONS.isdisjoint(chunked.signs))


def _crosses(chunked: Chunked) -> bool:
    """True where that happens between two sides."""
    if _SWAPS.isdisjoint(chunked.signs) and not _moves(chunked):
        return False
    if _FROM_CAPTIVITY.search(chunked.signs):
        return True  # "our defenders returned from Russian captivity"
    sides = {item.side for item in chunked.items if item.side}
    figures = [item.figure for item in chunked.items if item.figure is not None]
    sides |= {side for figure in figures for side in (figure.side, *figure.both) if side}
    return len(sides) > 1


def _enemies_move(chunks: Sequence[Chunked]) -> bool:
    """True where counted persons of two enemies pass, each in lines of their own."""
    sides = {
        side
        for chunked in chunks
        if "N" in chunked.signs and (_moves(chunked) or chunked.sentence.tokens.is_item)
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
    if not _isdisjoint(chunked, "eE") and (counted or "p" in signs):
        words = {i.word for i in chunked.items if i.sign in "Np"}
        return bool(words & CAPTIVES - DEFENDERS) or "k" in signs
    of_captives = any(i.sign in "xX" and i.word.startswith(OF_CAPTIVES) for i in chunked.items)
    if of_captives and counted and not _MOVES.isdisjoint(signs):
        return any(item.side for item in chunked.items)  # "Kyiv got 95 back in a prisoner swap"
    if "k" in signs and counted and not _FREEING.isdisjoint(signs):
        return any(item.side for item in chunked.items)  # "185 returned from Russian captivity"
    if ("=" in signs or "&" in signs) and counted and not _isdisjoint(chunked, "gGrR"):
        return True
    if counted & HOSTAGES and counted & PRISONERS:
        return not _FREEING.isdisjoint(signs)
    return not _isdisjoint(chunked, "gG") and any(map(_is_of_war, chunked.items))


def _remains_return(chunked: Chunked) -> bool:
    """True where the fallen are handed over: "1,000 bodies of servicemen returned to Ukraine"."""
    if not _REMAINS.search(chunked.signs) or _isdisjoint(chunked, "gGrRqYT"):
        return False
    fallen = any(token.lower.startswith(FALLEN) for token in chunked.tokens)
    return fallen and any(item.side for item in chunked.items)


def _rebels_free(chunked: Chunked) -> bool:
    """True where an armed group lets persons go: "Hamas released three women"."""
    for match in _FREES.finditer(chunked.signs):
        side = chunked.items[match.start()].side
        actor = load_actors().by_label.get(side) if side else None
        verb = chunked.items[match.start("verb")].word
        if actor is not None and _is_armed_group(actor) and _LETS_GO.match(verb):
            return True
    captive = _CAPTIVE_OF.search(chunked.signs)
    side = chunked.items[captive.start("side")].side if captive is not None else None
    return side is not None and _is_armed_group(load_actors().by_label[side])


def _captives_move(chunked: Chunked) -> bool:
    """True where counted captives pass: "357 detainees were transported to Sana'a"."""
    counted = any(i.sign == "N" and i.word in CAPTIVES - DEFENDERS for i in chunked.items)
    return counted and not _MOVES.isdisjoint(chunked.signs)


def _names_carrier(chunked: Chunked) -> bool:
    """True where the Red Cross is named, which carries captives between the sides of a war."""
    return any(i.side is None and i.actor and i.actor.label == RED_CROSS for i in chunked.items)


def _is_armed_group(actor: Actor) -> bool:
    """True for a party that is no government and no army of a state."""
    state = load_actors().by_label.get(actor.part_of or "")
    return actor.kind == "party" and (state is None or state.represented_by != actor.label)


def _is_of_war(item: Item) -> bool:
    return item.figure is not None and item.figure.category == "prisoners of war"


def _speaks_of_captives(chunked: Chunked) -> bool:
    return not _isdisjoint(chunked, "kbB") or any(i.word in CAPTIVES for i in chunked.items)
