"""The both-sides ledger: what each side says of its own and of the other's, and the rest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from parley.chains import names, side_of
from parley.ledger.cases import Case, Dossier
from parley.model import Claim, Quantity


def figure(quantity: Quantity) -> str:
    """A quantity as short words.

    >>> figure(Quantity(95)), figure(Quantity(low=201, qualifier="more-than"))
    ('95', 'more than 200')
    >>> figure(Quantity(2600, qualifier="about")), figure(Quantity(qualifier="withheld"))
    ('about 2600', 'withheld')
    """
    low, high = quantity.low, quantity.high
    words = {
        "more-than": f"more than {low - 1}" if low is not None else "",
        "at-least": f"at least {low}" if low is not None else "",
        "at-most": f"at most {high}" if high is not None else "",
        "less-than": f"fewer than {high + 1}" if high is not None else "",
        "range": f"{low} to {high}",
        "about": f"about {quantity.number}" if quantity.number is not None else "",
        "withheld": "withheld",
    }.get(quantity.qualifier)
    if words:
        return words
    if quantity.number is not None:
        return str(quantity.number)
    return quantity.as_written or quantity.qualifier


WORDS_OF = ("own", "other", "mediator", "outlet", "third")
"""Whose word a line of the ledger is: the freed persons' side, the other, and so on."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One figure in the ledger of one exchange, over all reports: who says it of whose persons.

    ``word_of`` is the side, the mediator or the person whose word it is, None for the outlet's
    own; ``relation`` one of ``WORDS_OF``.
    """

    case: Case
    about: str
    relation: str
    word_of: str | None
    words: str
    quantity: Quantity
    outside: bool
    speakers: tuple[str, ...]
    reports: tuple[str, ...]
    claims: tuple[str, ...]


def entries(dossier: Dossier) -> list[Entry]:
    """The ledger of all exchanges: A on A, A on B, B on A, B on B, mediator, outlet, others."""
    found: list[Entry] = []
    for case in dossier.cases:
        mediators = {claim.mediator for claim in case.claims if claim.mediator}
        figures: dict[tuple[str, str, str | None, Quantity, bool], list[Claim]] = {}
        for claim in case.claims:
            if claim.kind != "released" or not claim.who or claim.subset:
                continue
            bare = replace(claim.quantity, as_written=None)
            for relation, word_of in _words_of(claim, case, mediators):
                key = (claim.who, relation, word_of, bare, claim.outside)
                figures.setdefault(key, []).append(claim)
        found += [
            Entry(
                case, who, relation, word_of, figure(claims[0].quantity), quantity, outside, *more
            )
            for (who, relation, word_of, quantity, outside), claims in figures.items()
            for more in [_told(claims)]
        ]
    order = {relation: rank for rank, relation in enumerate(WORDS_OF)}
    dated = {case.id: rank for rank, case in enumerate(dossier.cases)}
    return sorted(
        found,
        key=lambda e: (dated[e.case.id], e.about, order[e.relation], e.word_of or "", e.words),
    )


@dataclass(frozen=True, slots=True)
class Line:
    """All figures of one side's freed in one exchange: in words, by whose word they are."""

    case: Case
    about: str
    words: Mapping[str, str]


def by_side(ledger: Iterable[Entry]) -> list[Line]:
    """The ledger with a line for each exchange and side, in its order."""
    found: dict[tuple[str, str], tuple[Case, dict[str, list[str]]]] = {}
    for entry in ledger:
        _, told = found.setdefault((entry.case.id, entry.about), (entry.case, {}))
        words = entry.words + (" outside it" if entry.outside else "")
        said = told.setdefault(entry.relation, [])
        if words not in said:
            said.append(words)
    return [
        Line(case, about, {relation: ", ".join(said) for relation, said in told.items()})
        for (_, about), (case, told) in found.items()
    ]


def _words_of(claim: Claim, case: Case, mediators: set[str]) -> set[tuple[str, str | None]]:
    if not claim.claimant:
        return {("outlet", None)}
    found: set[tuple[str, str | None]] = set()
    for name in names(claim.claimant):
        side = side_of(name)
        if side == claim.who:
            found.add(("own", side))
        elif side is not None and (side == claim.released_by or side in case.parties):
            found.add(("other", side))
        elif side in mediators or name in mediators:
            found.add(("mediator", side or name))
        else:
            found.add(("third", side or name))
    return found


def _told(claims: list[Claim]) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    speakers = {name for claim in claims for name in names(claim.claimant)}
    reports = {claim.article for claim in claims}
    return tuple(sorted(speakers)), tuple(sorted(reports)), tuple(claim.id for claim in claims)
