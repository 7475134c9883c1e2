"""The exchanges one report speaks of, gathered from its claims."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields

from parley.model import Claim, Exchange
from parley.resolution.records import ReportedExchange

_DATE_FIELDS = ("date", "date_basis", "date_text", "date_reasons")


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
