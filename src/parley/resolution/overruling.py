"""A person's word on which exchanges are one: it goes before anything the program makes out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import reduce

from parley.resolution.evidence import Evidence, merged
from parley.resolution.records import Feature, Member
from parley.resolution.scoring import ENOUGH, Fit
from parley.resolution.tied import Tied, together

Overruled = tuple[tuple[Member, ...], str]
"""Members a person puts together or apart, and the signed reason."""


def overruled(
    tied: Sequence[Tied],
    accounts: Mapping[Member, Evidence],
    joins: Iterable[Overruled],
    splits: Iterable[Overruled],
) -> list[Tied]:
    """The clusters with splits made first, then joins; members nobody reports are passed over."""
    result = list(tied)
    for members, why in splits:
        result = _split(result, {m for m in members if m in accounts}, accounts, why)
    for members, why in joins:
        result = _join(result, {m for m in members if m in accounts}, why)
    return result


def _split(
    tied: Sequence[Tied], apart: set[Member], accounts: Mapping[Member, Evidence], why: str
) -> list[Tied]:
    result = []
    for item in tied:
        out = tuple(sorted(apart.intersection(item.members)))
        rest = tuple(sorted(set(item.members) - apart))
        if not out or not rest:
            result.append(item)
            continue
        item.members, item.evidence = rest, _together(rest, accounts)
        item.notes += (f"{len(out)} taken out by {why}",)
        fits = (_by(why, "put together"),) if len(out) > 1 else ()
        result += [item, Tied(out, _together(out, accounts), fits, None, (f"split by {why}",))]
    return result


def _join(tied: Sequence[Tied], members: set[Member], why: str) -> list[Tied]:
    named = [item for item in tied if members.intersection(item.members)]
    if len(named) < 2:
        return list(tied)
    named.sort(key=lambda item: (item.match is None, -len(item.members), item.members))
    whole = named[0]
    for other in named[1:]:
        whole = together(whole, other, _by(why, "joined"))
    return [item for item in tied if not members.intersection(item.members)] + [whole]


def _together(members: Sequence[Member], accounts: Mapping[Member, Evidence]) -> Evidence:
    return reduce(merged, (accounts[member] for member in members))


def _by(why: str, done: str) -> Fit:
    return Fit((Feature("correction", "", 2 * ENOUGH, f"{done} by {why}"),))
