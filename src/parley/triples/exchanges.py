"""The exchanges of one report as RDF, with their dates and how these were found."""

from __future__ import annotations

from collections.abc import Iterator

from parley.dates.edtf import bounds
from parley.exchanges import ReportedExchange
from parley.model import Exchange
from parley.rdf.terms import EDTF, XSD, english, integer, literal, typed
from parley.triples.minting import FALSE, TRUE, K, Minter, P, Pairs, R, concept, part_of
from parley.triples.moments import moments


def exchange_nodes(item: ReportedExchange, mint: Minter) -> Iterator[tuple[str, Pairs]]:
    node = mint.exchange(item.exchange)
    yield node, _exchange(item, node, mint)
    if item.exchange.date:
        date = part_of(node, "date")
        yield date, _solved_date(item.exchange, item.exchange.date)
        for subject, *pair in moments(date, *bounds(item.exchange.date)):
            yield subject, iter([(pair[0], pair[1])])


def _exchange(item: ReportedExchange, node: str, mint: Minter) -> Pairs:
    exchange = item.exchange
    which = "" if exchange.main else f" ({exchange.key})"
    label = f"Exchange of {exchange.date or 'unknown date'} in {item.article}{which}"
    yield R.type, P.ReportedExchange
    yield K.prefLabel, english(label)
    yield P.isReportedIn, mint.node
    yield P.isMainExchange, TRUE if exchange.main else FALSE
    yield P.exchangeKey, literal(exchange.key)
    if exchange.date:
        yield P.hasDate, part_of(node, "date")
    for name in exchange.parties:
        yield P.hasParty, mint.actor(name)
    for name in exchange.mediators:
        yield P.hasMediator, mint.actor(name)
    for name in exchange.places:
        yield P.hasPlace, mint.place(name)
    if exchange.ordinal is not None:
        yield P.ordinal, integer(exchange.ordinal)
    if exchange.status:
        yield P.hasStatus, concept(exchange.status)


def _solved_date(exchange: Exchange, date: str) -> Pairs:
    earliest, latest = bounds(date)
    yield R.type, P.SolvedDate
    yield P.edtf, typed(date, EDTF)
    if exchange.date_basis:
        yield P.hasDateBasis, concept(exchange.date_basis, "Basis")
    if exchange.date_text:
        yield P.dateText, literal(exchange.date_text)
    if earliest:
        yield P.earliest, typed(earliest, f"{XSD}date")
    if latest:
        yield P.latest, typed(latest, f"{XSD}date")
    for reason in exchange.date_reasons:
        yield P.dateReason, literal(reason)
