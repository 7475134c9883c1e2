"""The both-sides ledger: what each side says of its own and of the other's, and the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from parley.model import Claim, Quantity

SideOf = Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class Ledger:
    """How many persons of one side were freed in one exchange, by who says so.

    ``own`` is the word of their own side, ``other`` that of the side that held them, ``third``
    that of mediators and everybody else named, ``report`` the outlet's own. Empty: not a word.
    """

    article: str
    exchange: str
    date: str | None
    side: str
    own: str = ""
    other: str = ""
    third: str = ""
    report: str = ""


def both_sides(claims: Iterable[Claim], side_of: SideOf | None = None) -> list[Ledger]:
    """The ledger of all exchanges, by date; ``side_of`` tells for whom a named speaker speaks."""
    side_of = side_of or _known_side
    lines: dict[tuple[str, str, str | None, str], dict[str, list[str]]] = {}
    for claim in sorted(claims, key=lambda claim: (claim.article, claim.start, claim.id)):
        if claim.kind != "released" or not claim.who or not claim.exchange or claim.subset:
            continue
        key = (claim.article, claim.exchange.key, claim.exchange.date, claim.who)
        columns = lines.setdefault(key, {})
        for column in _columns(claim, side_of):
            said = columns.setdefault(column, [])
            words = figure(claim.quantity) + (" outside it" if claim.outside else "")
            if words not in said:
                said.append(words)
    ledger = [
        Ledger(*key, **{column: ", ".join(said) for column, said in columns.items()})
        for key, columns in lines.items()
    ]
    return sorted(
        ledger, key=lambda line: (line.date or "9", line.article, line.exchange, line.side)
    )


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


def _columns(claim: Claim, side_of: SideOf) -> set[str]:
    if not claim.claimant:
        return {"report"}
    sides = {side_of(name.strip()) for name in claim.claimant.split(";")}
    return {_column(side, claim) for side in sides}


def _column(side: str | None, claim: Claim) -> str:
    if side is None:
        return "third"
    if side == claim.who:
        return "own"
    parties = claim.exchange.parties if claim.exchange else ()
    return "other" if side == claim.released_by or side in parties else "third"


def _known_side(name: str) -> str | None:
    from parley.actors import load_actors

    actor = load_actors().by_label.get(name)
    if actor is None:
        return None
    return actor.label if actor.kind in ("state", "party") else actor.side
