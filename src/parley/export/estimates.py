"""Low, best and high: how many of a side came free in an exchange, over all who say so."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

from parley.audits.figures import counts, exact, is_whole, tolerant
from parley.chains import names, origins_of, sides_of
from parley.ledger.cases import Case, Dossier
from parley.model import Claim


@dataclass(frozen=True, slots=True)
class Estimate:
    """The figures for one side of one exchange; ``side`` is None for all sides together.

    ``low`` and ``high`` are the least and the most anybody's words allow (None: open), ``best``
    the number with the most distinct originators; of several, the freed side's own, then the
    lowest. ``apart`` marks those told of beside the exchange.
    """

    case: Case
    side: str | None
    apart: bool
    low: int | None
    best: int | None
    high: int | None
    claims: tuple[Claim, ...]
    origins: tuple[str, ...]

    @property
    def released_by(self) -> str:
        """Who let them go, where that is told."""
        return "; ".join(sorted({c.released_by for c in self.claims if c.released_by}))

    @property
    def speakers(self) -> tuple[str, ...]:
        """Everybody named who gives a figure."""
        return tuple(sorted({name for claim in self.claims for name in names(claim.claimant)}))

    @property
    def reports(self) -> tuple[str, ...]:
        """The articles that give a figure."""
        return tuple(sorted({claim.article for claim in self.claims}))


def estimates(dossier: Dossier) -> list[Estimate]:
    """All exchanges by date, each side's figures, then those apart, then the totals."""
    found = []
    for case in dossier.cases:
        groups: dict[tuple[bool, str, bool], list[Claim]] = {}
        for claim in case.claims:
            if counts(claim, "released") and claim.who and (claim.outside or is_whole(claim)):
                groups.setdefault((False, claim.who, claim.outside), []).append(claim)
            elif counts(claim, "exchange-total") and is_whole(claim):
                groups.setdefault((True, "", False), []).append(claim)
        found += [
            estimate(case, side or None, apart, groups[total, side, apart], dossier)
            for total, side, apart in sorted(groups)
        ]
    return found


def estimate(
    case: Case, side: str | None, apart: bool, claims: list[Claim], dossier: Dossier
) -> Estimate:
    """The figures of these claims as one estimate."""
    allowed = [bounds for claim in claims if (bounds := tolerant(claim.quantity))]
    low = min((bounds[0] for bounds in allowed), default=-inf)
    high = max((bounds[1] for bounds in allowed), default=inf)
    return Estimate(
        case=case,
        side=side,
        apart=apart,
        low=int(low) if low > -inf else None,
        best=_best(claims, side, dossier),
        high=int(high) if high < inf else None,
        claims=tuple(claims),
        origins=tuple(sorted({o for c in claims for o in origins_of(c, dossier.copies)})),
    )


def _best(claims: list[Claim], side: str | None, dossier: Dossier) -> int | None:
    behind: dict[int, set[str]] = {}
    own: set[int] = set()
    firm = [claim for claim in claims if exact(claim) is not None]
    for claim in firm or claims:
        number = claim.quantity.number
        if number is not None:
            behind.setdefault(number, set()).update(origins_of(claim, dossier.copies))
            if side in sides_of(claim):
                own.add(number)
    return min(
        behind, key=lambda number: (-len(behind[number]), number not in own, number), default=None
    )
