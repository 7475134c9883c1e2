"""Known exchanges as quads: one node an exchange, a figure, and an exchange in several stages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from parley.actors import load_actors
from parley.authority import PARLEY, KnownExchange
from parley.dates.edtf import bounds
from parley.rdf.terms import (
    EDTF,
    XSD,
    Quad,
    english,
    integer,
    iri,
    minted,
    slug,
    typed,
)

TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
LABEL = "<http://www.w3.org/2004/02/skos/core#prefLabel>"
NOTE = "<http://www.w3.org/2004/02/skos/core#note>"
SOURCE = "<http://purl.org/dc/terms/source>"


KNOWN = minted("graph", "known-exchanges")


def known_quads(exchanges: Iterable[KnownExchange]) -> list[Quad]:
    """Known exchanges of a corpus's own, in a graph of their own."""
    return [(*quad[:3], KNOWN) for quad in quads(exchanges)]


def quads(exchanges: Iterable[KnownExchange]) -> Iterator[Quad]:
    """Exchanges by date, each followed by its figures; at the end the wholes of the stages."""
    stages: dict[str, list[KnownExchange]] = defaultdict(list)
    for exchange in exchanges:
        node = minted("known-exchange", exchange.id)
        yield from _exchange(node, exchange)
        if exchange.stage_of:
            stages[exchange.stage_of].append(exchange)
    for label, members in sorted(stages.items()):
        node = minted("known-exchange-series", slug(label))
        yield node, TYPE, _term("KnownExchangeSeries"), ""
        yield node, LABEL, english(label), ""
        yield node, _term("edtf"), _edtf(_span(member.date for member in members)), ""


def _exchange(node: str, exchange: KnownExchange) -> Iterator[Quad]:
    sources = [iri(url) for url in exchange.sources]
    yield node, TYPE, _term("KnownExchange"), ""
    yield node, LABEL, english(f"Exchange of {exchange.date} ({', '.join(exchange.parties)})"), ""
    yield node, _term("edtf"), _edtf(exchange.date), ""
    for party in exchange.parties:
        yield node, _term("hasParty"), _actor(party), ""
    if exchange.stage_of:
        whole = minted("known-exchange-series", slug(exchange.stage_of))
        yield node, _term("isStageOf"), whole, ""
    if exchange.ordinal is not None:
        yield node, _term("ordinal"), integer(exchange.ordinal), ""
    for mediator in exchange.mediators:
        yield node, _term("hasMediator"), _actor(mediator), ""
    if exchange.note:
        yield node, NOTE, english(exchange.note), ""
    figures = [
        (f"{node[:-1]}/{slug(side)}{'-outside' if outside else ''}>", side, outside, number)
        for side, numbers in sorted(exchange.figures.items())
        for outside, number in enumerate(numbers)
        if number is not None
    ]
    for figure, *_ in figures:
        yield node, _term("hasFigure"), figure, ""
    for source in sources:
        yield node, SOURCE, source, ""
    for figure, side, outside, number in figures:
        yield figure, TYPE, _term("KnownFigure"), ""
        yield figure, _term("concernsSide"), _actor(side), ""
        yield figure, _term("number"), integer(number), ""
        is_outside = typed("true" if outside else "false", f"{XSD}boolean")
        yield figure, _term("isOutsideExchange"), is_outside, ""
        for source in sources:
            yield figure, SOURCE, source, ""


def _span(dates: Iterable[str]) -> str:
    """The interval from the first day to the last that the dates allow."""
    days = [day for date in dates for day in bounds(date) if day]
    return f"{min(days)}/{max(days)}"


def _term(name: str) -> str:
    return f"<{PARLEY}{name}>"


def _actor(label: str) -> str:
    return minted("actor", load_actors().by_label[label].id)


def _edtf(date: str) -> str:
    return typed(date, EDTF)
