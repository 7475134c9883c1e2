"""Who says a figure, on whose authority, and how many independent origins it has.

A chain is the way a statement took: originator, relayers, outlet. Corroboration counts distinct
originators, never outlets: one agency text in three outlets is one origin. Where a report names
nobody, the report itself is the origin, and reports with almost the same text are one
(``parley.copies``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from parley.cases import Case, Dossier
from parley.ledger import figure
from parley.model import Claim, Hop

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


def chain(claim: Claim) -> tuple[Hop, ...]:
    """The hops of a claim, in order; worked out from its speaker where it carries none.

    An agency between speaker and report relays; any other carrier (Telegram) is the channel.

    >>> c = Claim("a/1", "a", "released", "95", 0, 2, "r", claimant="unnamed source", via="TASS",
    ...           outlet="RT")
    >>> [(hop.agent, hop.role) for hop in chain(c)]
    [('unnamed source', 'originator'), ('TASS', 'relayer'), ('RT', 'outlet')]
    """
    if claim.chain:
        return claim.chain
    relays = bool(claim.via) and _kind(claim.via or "") == "agency"
    channel = None if relays else claim.via
    hops = [
        Hop(name, "originator", channel, anonymous=is_anonymous(name))
        for name in names(claim.claimant)
    ]
    if relays and claim.via:
        hops.append(Hop(claim.via, "relayer" if hops else "originator"))
    if claim.outlet:
        hops.append(Hop(claim.outlet, "outlet" if hops else "originator"))
    return tuple(hops)


def origins_of(claim: Claim, copies: dict[str, str]) -> tuple[str, ...]:
    """The originators of a claim, as names that are equal exactly where the origin is.

    A nameless source counts with the one that relays it: two agencies may have two of them.
    """
    hops = chain(claim)
    found = []
    for hop in hops:
        if hop.role == "originator":
            relayer = next((h.agent for h in hops if h.role == "relayer"), claim.via)
            where = relayer or f"the report {copies.get(claim.article, claim.article)}"
            found.append(f"{hop.agent} ({where})" if hop.anonymous else hop.agent)
    return tuple(found) or (f"the report {copies.get(claim.article, claim.article)}",)


def sides_of(claim: Claim) -> tuple[str, ...]:
    """The sides that the speakers of a claim speak for.

    >>> sides_of(Claim("a/1", "a", "released", "95", 0, 2, "r", claimant="Volodymyr Zelenskyy"))
    ('Ukraine',)
    """
    found = (side_of(hop.agent) for hop in chain(claim) if hop.role == "originator")
    return tuple(dict.fromkeys(side for side in found if side))


def corroborations(dossier: Dossier) -> Iterator[Corroboration]:
    """Every figure of every exchange, in the order of the exchanges."""
    copies = dict(dossier.copies)
    for case in dossier.cases:
        groups: dict[tuple[str, str | None, str, str], list[Claim]] = {}
        for claim in case.claims:
            said = figure(claim.quantity)
            if claim.kind in FIGURES and claim.polarity == "asserted" and any(map(str.isdigit, said)):
                apart = claim.category if claim.subset or claim.outside else ""
                key = (claim.kind, claim.who, said, apart or "")
                groups.setdefault(key, []).append(claim)
        for (kind, side, said, _), claims in groups.items():
            yield _corroboration(case, kind, side, said, claims, copies)


def _corroboration(
    case: Case, kind: str, side: str | None, said: str, claims: list[Claim], copies: dict[str, str]
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


def names(value: str | None) -> list[str]:
    """The names in a field that may hold several."""
    return [part.strip() for part in (value or "").split(";") if part.strip()]


def is_anonymous(name: str) -> bool:
    """True for a source that is not named ("unnamed official").

    >>> is_anonymous("unnamed source"), is_anonymous("TASS")
    (True, False)
    """
    return name.startswith(("unnamed", "anonymous", "unidentified"))


def side_of(name: str) -> str | None:
    """The state or party somebody speaks for; None where that is unknown or nobody."""
    from parley.actors import load_actors

    actor = load_actors().by_label.get(name)
    if actor is None:
        return None
    return actor.label if actor.kind in ("state", "party") else actor.side


@cache
def _kind(name: str) -> str:
    from parley.actors import load_actors

    actor = load_actors().by_label.get(name)
    return actor.kind if actor else ""
