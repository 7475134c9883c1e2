"""The two sides of the exchanges a report is about."""

from __future__ import annotations

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
            if "m" in around:
                weights[item.side] -= 6
    ranked = [side for side, weight in sorted(weights.items(), key=lambda w: (-w[1], w[0])) if weight > 0]
    return tuple(sorted(_distinct(ranked)[:2]))


def _distinct(ranked: Sequence[str]) -> list[str]:
    """Drops a side that is part of one already taken: a people beside its armed group."""
    actors = load_actors().by_label
    kept: list[str] = []
    for side in ranked:
        actor = actors.get(side)
        relatives = {actor.side, actor.part_of} - {None} if actor is not None else set()
        if any(
            other in relatives or (o := actors.get(other)) is not None and side in (o.side, o.part_of)
            for other in kept
        ):
            continue
        kept.append(side)
    return kept
