"""A cluster in the making."""

from __future__ import annotations

from dataclasses import dataclass

from parley.resolution.authority import Match
from parley.resolution.evidence import Evidence, merged
from parley.resolution.records import Member
from parley.resolution.scoring import Fit


@dataclass(slots=True)
class Tied:
    """Who belongs to it, what they say together, and what ties them.

    ``notes`` say what was considered and not done.
    """

    members: tuple[Member, ...]
    evidence: Evidence
    fits: tuple[Fit, ...] = ()
    match: Match | None = None
    notes: tuple[str, ...] = ()


def together(one: Tied, other: Tied, fit: Fit) -> Tied:
    """Two as one, by a further tie."""
    return Tied(
        tuple(sorted({*one.members, *other.members})),
        merged(one.evidence, other.evidence),
        (*one.fits, *other.fits, fit),
        one.match,
        (*one.notes, *other.notes),
    )
