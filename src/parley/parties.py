"""The two sides of the exchanges a report is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from parley.actors import load_actors
from parley.chunks import Chunked

_EXCHANGING = frozenset("gGrRcqYeExDkhH")


def find_parties(chunks: Sequence[Chunked]) -> tuple[str, ...]:
    """The sides a report names most as giving, getting back or owning the persons exchanged.

    A side that only mediates is named often too, so a mention weighs by what it does: a counted
    group ("95 Russian soldiers"), a captivity ("Russian captivity"), a pair ("Kyiv and Moscow")
    and the subject of a release weigh much, a mention beside mediation weighs less than nothing.
    """
    weights: Counter[str] = Counter()
    for chunked in chunks:
        items, signs = chunked.items, chunked.signs
        exchanging = bool(_EXCHANGING & set(signs))
        for at, item in enumerate(items):
            if item.figure is not None and item.figure.side and item.sign in "NBV":
                weights[item.figure.side] += 6
                continue
            if item.side is None:
                continue
            around = signs[max(0, at - 4) : at + 5]
            behind = signs[at + 1 : at + 3]
            if item.sign in "s":
                pair = (
                    signs[at + 1 : at + 2] == "+" and signs[at + 2 : at + 3] == "s"
                    or signs[max(0, at - 1) : at] == "+" and signs[max(0, at - 2) : at - 1] == "s"
                )  # fmt: skip
                weights[item.side] += 1 + 4 * (exchanging and pair) + 2 * exchanging
                if behind[:1] and behind[0] in "gre" and exchanging:
                    weights[item.side] += 4
            elif item.sign in "jp":
                weights[item.side] += 4 if "k" in behind or item.sign == "p" else 1
            else:
                weights[item.side] += 1
            if "m" in around and item.sign == "s":
                weights[item.side] -= 6
    positive = {side: weight for side, weight in weights.items() if weight > 0}
    return tuple(sorted(_pair(positive)))


def _pair(weights: dict[str, int]) -> list[str]:
    """The two parties: a known pair of opponents that is well present, else the two named most."""
    actors = load_actors().by_label
    folded = dict(weights)
    for side, weight in weights.items():
        acting = getattr(actors.get(side), "represented_by", None)
        if acting:
            folded[acting] = folded.get(acting, 0) + weight
    ranked = sorted(folded, key=lambda side: (-folded[side], side))
    best: tuple[float, tuple[str, str]] | None = None
    for side in ranked[:8]:
        actor = actors.get(side)
        for other in actor.opponents if actor is not None else ():
            if folded.get(other, 0) > 0:
                # both must be there; the weaker one decides
                strength = min(folded[side], folded[other]) + 0.25 * max(
                    folded[side], folded[other]
                )
                if best is None or (strength, (other, side)) > best:
                    best = strength, (other, side)
    plain = _distinct(ranked)[:2]
    if best is not None and plain:
        weakest = min(folded[side] for side in plain) if len(plain) == 2 else 0
        if set(best[1]) & set(plain) and min(folded[side] for side in best[1]) * 6 >= weakest:
            return list(best[1])
    return plain


def canonical(side: str | None, parties: Sequence[str]) -> str | None:
    """A side as a party of this report: "Yemen" where its government is the party."""
    if side is None or side in parties:
        return side
    acting = getattr(load_actors().by_label.get(side), "represented_by", None)
    return acting if acting in parties else side


def people_of(party: str | None) -> str | None:
    """Whose persons a party gets back: itself, or the people it is a party of."""
    if party is None:
        return None
    return getattr(load_actors().by_label.get(party), "people", None) or party


def opposite(side: str | None, parties: Sequence[str]) -> str | None:
    """The other party of a two-sided exchange, where there is one."""
    side = canonical(side, parties)
    if side is None or len(parties) != 2:
        return None
    if side not in parties:
        side = next((p for p in parties if people_of(p) == side), None)
    if side is None:
        return None
    return parties[1] if side == parties[0] else parties[0]


def _distinct(ranked: Sequence[str]) -> list[str]:
    """Drops a side that is part of one already taken or stands for it."""
    actors = load_actors().by_label
    kept: list[str] = []
    for side in ranked:
        actor = actors.get(side)
        if actor is None:
            continue
        relatives = {actor.side, actor.part_of, actor.represented_by} - {None, side}
        if any(
            other in relatives
            or (o := actors.get(other)) is not None
            and side in (o.part_of, o.represented_by)
            for other in kept
        ):
            continue
        kept.append(side)
    return kept


_SWAP = re.compile(r"exchange|swap|handover|hand-over")
_CAPTIVE = re.compile(
    r"(?:prisoner|captiv|captur|pow|hostage|detain|servicem|soldier|troops|bodies|remains|defender|fighter|custody|jail|wounded)"
)
_FREEING = frozenset("gGrRqYceExD")
_SWAPS, _MOVES, _PERSONS = frozenset("xeEX"), frozenset("gGrRqYD"), frozenset("NVBpbQ")


def concerns_exchanges(chunks: Sequence[Chunked]) -> bool:
    """True where a report is about persons passing from one side to another.

    Asked of whole reports: students exchanged, currencies swapped, prisoners pardoned at home and
    hostages in films use the same words, but no two sides, or no persons between them.
    """
    swaps = moves = crossing = captivity = remains = counted = numbered = captives = 0
    for chunked in chunks:
        signs = set(chunked.signs)
        persons = bool(signs & _PERSONS)
        sides = {i.side for i in chunked.items if i.side} | {
            i.figure.side for i in chunked.items if i.figure is not None and i.figure.side
        }
        swap, move = bool(signs & _SWAPS), bool(signs & _MOVES) and persons
        swaps += any(
            i.sign in "xX" and _SWAP.search(i.word) or i.sign in "eE" for i in chunked.items
        )
        moves += move
        captivity += bool(signs & {"k", "b", "B"}) or any(
            i.word in _CAPTIVES for i in chunked.items
        )
        remains += bool(signs & {"b", "B"})
        numbered += any(i.sign == "X" and _SWAP.search(i.word) for i in chunked.items)
        captives += sum(1 for t in chunked.tokens if _CAPTIVE.match(t.lower))
        counted += bool(signs & {"N", "B", "V"}) and bool(signs & _FREEING)
        crossing += (
            (swap or move) and len(sides) > 1 or bool(_GROUP_FOR_GROUP.search(chunked.signs))
        )
    if crossing:
        return swaps >= 1 or moves >= 2
    enough = (
        swaps >= 2 and moves >= 2 or numbered >= 1 and moves >= 1 or remains >= 2 and moves >= 2
    )
    return captivity >= 1 and counted >= 1 and captives >= 3 and enough


_GROUP_FOR_GROUP = re.compile(r"N[^.;]*=[^.;,]?N")  # "82 girls came, in exchange for 5 militants"
_CAPTIVES = frozenset(
    "prisoners prisoner captives captive pows pow hostages hostage detainees detainee bodies body remains".split()
) | {
    "prisoners of war",
    "prisoner of war",
    "prisoner exchange",
    "prisoner swap",
    "prisoner exchanges",
    "prisoner swaps",
    "servicemen",
    "defenders",
}
