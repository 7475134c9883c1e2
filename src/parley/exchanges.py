"""Which exchanges the claims of one or many reports are about.

A report speaks of exchanges by keys of its own ("main", "june"). ``reported`` gathers them for
one report and needs nothing else, so that reports can be converted one at a time. ``resolve`` sees
all reports; ties between reports are its business and rest on the exchanges ``reported`` gives.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

from parley.model import Claim, Exchange


@dataclass(frozen=True, slots=True)
class ReportedExchange:
    """An exchange as one report speaks of it: the node claims hang on."""

    article: str
    exchange: Exchange


@dataclass(frozen=True, slots=True)
class Resolution:
    """What is known of exchanges once all reports have been read."""

    reported: tuple[ReportedExchange, ...]


def reported(claims: Iterable[Claim]) -> list[ReportedExchange]:
    """The exchanges the claims of one report speak of: the main one first, the others by key.

    Claims of one key each carry the exchange as they know it; what any of them knows is kept, the
    earliest claim deciding where two differ.
    """
    known: dict[str, ReportedExchange] = {}
    for claim in sorted(claims, key=lambda claim: (claim.start, claim.end, claim.id)):
        if claim.exchange is None:
            continue
        before = known.get(claim.exchange.key)
        exchange = _completed(before.exchange, claim.exchange) if before else claim.exchange
        known[exchange.key] = ReportedExchange(claim.article, exchange)
    return sorted(known.values(), key=lambda item: (not item.exchange.main, item.exchange.key))


def _completed(first: Exchange, second: Exchange) -> Exchange:
    if first == second:
        return first
    values = {
        field.name: getattr(first, field.name) or getattr(second, field.name)
        for field in fields(Exchange)
    }
    if first.date:  # a date belongs with its own basis, words and reasons
        values |= {name: getattr(first, name) for name in _DATE_FIELDS}
    return Exchange(**values)


_DATE_FIELDS = ("date", "date_basis", "date_text", "date_reasons")


def resolve(claims_by_article: Iterable[Sequence[Claim]]) -> Resolution:
    """The exchanges of many reports, each still the exchange of its own report."""
    found = [item for claims in claims_by_article for item in reported(claims)]
    return Resolution(tuple(sorted(found, key=lambda item: item.article)))
