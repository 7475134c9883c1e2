"""Who says a figure, on whose authority, and how many independent origins it has.

Corroboration counts distinct originators (``parley.chains``), never outlets: one agency text in
three outlets is one origin. Where a report names nobody, the report itself is the origin, and
reports with almost the same text are one (``parley.resolution.copies``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from parley.chains import names, origins_of, sides_of
from parley.ledger import figure
from parley.ledger.cases import Case, Dossier
from parley.model import Claim

FIGURES = ("released", "exchange-total", "bodies", "exchange-ordinal", "agreement")


@dataclass(frozen=True, slots=True)
class Corroboration:
    """One figure of one exchange, with everybody who gives it.

    ``authorities`` are the sides the speakers speak for, ``missing`` the parties without a word
    on this figure, ``origins`` the distinct originators.
    """

    case: Case
    kind: str
    side: str | None
    figure: str
    words: str
    claims: tuple[Claim, ...]
    reports: tuple[str, ...]
    speakers: tuple[str, ...]
    origins: tuple[str, ...]
    authorities: tuple[str, ...]
    missing: tuple[str, ...]


def corroborations(dossier: Dossier) -> Iterator[Corroboration]:
    """Every figure of every exchange, in the order of the exchanges."""
    for case in dossier.cases:
        groups: dict[tuple[str, str | None, str, str], list[Claim]] = {}
        for claim in case.claims:
            said = figure(claim.quantity)
            if (
                claim.kind in FIGURES
                and claim.polarity == "asserted"
                and any(map(str.isdigit, said))
            ):
                apart = claim.category if claim.subset or claim.outside else ""
                key = (claim.kind, claim.who, said, apart or "")
                groups.setdefault(key, []).append(claim)
        for (kind, side, said, _), claims in groups.items():
            yield _corroboration(case, kind, side, said, claims, dossier.copies)


def _corroboration(
    case: Case,
    kind: str,
    side: str | None,
    said: str,
    claims: list[Claim],
    copies: Mapping[str, str],
) -> Corroboration:
    authorities = tuple(sorted({side for claim in claims for side in sides_of(claim)}))
    return Corroboration(
        case=case,
        kind=kind,
        side=side,
        figure=said,
        words=_words(kind, side, said),
        claims=tuple(claims),
        reports=tuple(sorted({claim.article for claim in claims})),
        speakers=tuple(sorted({name for claim in claims for name in names(claim.claimant)})),
        origins=tuple(sorted({name for claim in claims for name in origins_of(claim, copies)})),
        authorities=authorities,
        missing=tuple(side for side in case.parties if side not in authorities),
    )


def _words(kind: str, side: str | None, said: str) -> str:
    of = f" of {side}" if side else ""
    return {
        "released": f"{said}{of} freed",
        "exchange-total": f"the total of {said}",
        "exchange-ordinal": f"the count of {said} exchanges",
        "bodies": f"{said} remains{of}",
        "agreement": f"{said}{of} agreed",
    }[kind]
