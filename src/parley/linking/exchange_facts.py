"""What a graph says of each exchange, gathered for a contribution to Wikidata.

One entry an exchange (a cluster of reports where they are tied), with its figures; every figure
carries how many independent origins give it, who disputes it, and where it can be read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import pyoxigraph as ox

from parley.rdf.terms import Quad
from parley.rdf.turtle import nquads

_PREFIXES = """
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX parley: <https://w3id.org/parley/ontology#>
PREFIX schema: <https://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
"""
_EVENTS = """
SELECT DISTINCT ?event ?date ?party ?name ?item WHERE {
  ?exchange a parley:ReportedExchange ; parley:hasDate ?solved .
  ?solved parley:edtf ?date .
  OPTIONAL { ?cluster parley:hasMember ?exchange }
  BIND(COALESCE(?cluster, ?exchange) AS ?event)
  FILTER NOT EXISTS {
    ?exchange parley:hasStatus ?status . FILTER(?status != parley:carriedOut)
  }
  OPTIONAL {
    ?exchange parley:hasParty ?party . ?party skos:prefLabel ?name
    OPTIONAL { ?party skos:exactMatch ?item }
  }
} ORDER BY ?event ?date ?name ?item
"""
_CLAIMS = """
SELECT DISTINCT ?event ?claim ?kind ?subject ?name ?item ?number ?low ?high ?qualifier ?origin
  ?speaker ?article ?url ?outlet ?language ?quote WHERE {
  VALUES ?kind { parley:ReleaseClaim parley:ExchangeTotalClaim parley:ExchangeOrdinalClaim
    parley:MediationClaim }
  ?claim a ?kind ; parley:isAbout ?exchange ; parley:isStatedIn ?article ;
    parley:hasPolarity parley:asserted .
  OPTIONAL { ?cluster parley:hasMember ?exchange }
  BIND(COALESCE(?cluster, ?exchange) AS ?event)
  FILTER NOT EXISTS { ?claim parley:isSubset true }
  FILTER NOT EXISTS { ?claim parley:isOutsideExchange true }
  OPTIONAL {
    ?claim parley:concernsSide|parley:hasMediator ?subject . ?subject skos:prefLabel ?name
    OPTIONAL { ?subject skos:exactMatch ?item }
  }
  OPTIONAL {
    ?claim parley:hasQuantity ?quantity
    OPTIONAL { ?quantity parley:number ?number }
    OPTIONAL { ?quantity parley:lowerBound ?low }
    OPTIONAL { ?quantity parley:upperBound ?high }
    OPTIONAL { ?quantity parley:hasQualifier ?qualifier }
  }
  OPTIONAL { ?claim parley:hasOriginator ?agent }
  OPTIONAL { ?claim parley:isMadeBy ?who OPTIONAL { ?who skos:exactMatch ?speaker } }
  OPTIONAL { ?article schema:url ?url }
  OPTIONAL { ?article dcterms:publisher ?publisher
    OPTIONAL { ?publisher skos:exactMatch ?outlet } }
  OPTIONAL { ?article dcterms:language ?language }
  OPTIONAL { ?claim parley:hasEvidence/oa:hasSelector/oa:exact ?quote }
  OPTIONAL { ?article parley:textDigest ?digest }
  BIND(COALESCE(?agent, ?who, ?publisher, ?digest, ?article) AS ?origin)
} ORDER BY ?event ?claim ?name ?quote
"""


@dataclass(frozen=True)
class Reference:
    """Where a figure can be read: the outlet's item, the address, the words."""

    article: str
    outlet: str = ""
    url: str = ""
    quote: str = ""
    language: str = "en"


@dataclass(frozen=True)
class Party:
    """A participant: its name, its item where it is linked, its role ("side", "mediator")."""

    name: str
    item: str
    role: str


@dataclass(frozen=True)
class Figure:
    """One figure of one exchange. ``kind``: released, exchange-total or exchange-ordinal.

    ``origins`` counts independent originators; ``disputed_by`` are items of those who give a
    figure that cannot be squared with it, empty strings where they have none.
    """

    kind: str
    side: Party | None
    number: int | None
    low: int | None
    high: int | None
    qualifier: str
    origins: int
    disputed_by: tuple[str, ...]
    references: tuple[Reference, ...]


@dataclass(frozen=True)
class ExchangeFacts:
    """An exchange that took place, its date in EDTF, who took part, and what is said of it."""

    event: str
    dates: tuple[str, ...]
    parties: tuple[Party, ...]
    figures: tuple[Figure, ...]


Row = Mapping[str, str]
Origins = Callable[[frozenset[str]], int]
"""How many independent origins the claims of these IRIs have."""
_KINDS = {
    "ReleaseClaim": "released",
    "ExchangeTotalClaim": "exchange-total",
    "ExchangeOrdinalClaim": "exchange-ordinal",
}


def collect(quads: Iterable[Quad], origins: Origins | None = None) -> list[ExchangeFacts]:
    """The exchanges of a graph that have a date, by event.

    ``origins`` counts independence; without it distinct first originators of a figure count, an
    outlet's own word once for the outlet, else once for its text, so that a copy is no second.
    """
    store = ox.Store()
    store.load(nquads(quads), format=ox.RdfFormat.N_QUADS)
    events = _grouped(_rows(store, _EVENTS))
    claims = _grouped(_rows(store, _CLAIMS))
    return [
        ExchangeFacts(
            event=event,
            dates=tuple(dict.fromkeys(row["date"] for row in rows)),
            parties=_parties(rows, claims.get(event, [])),
            figures=tuple(_figures(claims.get(event, []), origins)),
        )
        for event, rows in events.items()
    ]


def _rows(store: ox.Store, query: str) -> list[Row]:
    found = store.query(_PREFIXES + query, use_default_graph_as_union=True)
    assert isinstance(found, ox.QuerySolutions)
    names = [variable.value for variable in found.variables]
    return [
        {name: "" if row[name] is None else str(row[name].value) for name in names} for row in found
    ]


def _grouped(rows: Iterable[Row]) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(row["event"], []).append(row)
    return groups


def _local(iri: str) -> str:
    return iri.rpartition("#")[2] if "#" in iri else iri.rpartition("/")[2]


def _parties(events: Iterable[Row], claims: Iterable[Row]) -> tuple[Party, ...]:
    sides = {(row["name"], _local(row["item"])): "side" for row in events if row["name"]}
    for row in claims:
        if row["name"]:
            role = "mediator" if _local(row["kind"]) == "MediationClaim" else "side"
            sides.setdefault((row["name"], _local(row["item"])), role)
    return tuple(Party(*key, role) for key, role in sorted(sides.items()))


def _figures(rows: Iterable[Row], origins: Origins | None) -> Iterable[Figure]:
    groups: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        kind = _KINDS.get(_local(row["kind"]))
        if kind and (row["number"] or row["low"] or row["high"]):
            key = (kind, row["name"], _local(row["item"]), *(row[n] for n in _NUMBERS))
            groups.setdefault(key, []).append(row)
    for key, group in sorted(groups.items()):
        kind, name, item, number, low, high, qualifier = key
        rivals = [
            row
            for other, rows_ in groups.items()
            for row in rows_
            if other[:2] == key[:2] and _apart(key[3:], other[3:])
        ]
        yield Figure(
            kind=kind,
            side=Party(name, item, "side") if name else None,
            number=int(number) if number else None,
            low=int(low) if low else None,
            high=int(high) if high else None,
            qualifier=_local(qualifier),
            origins=(
                origins(frozenset(row["claim"] for row in group))
                if origins
                else len({row["origin"] for row in group})
            ),
            disputed_by=tuple(sorted({_local(row["speaker"]) for row in rivals})),
            references=_references(group),
        )


_NUMBERS = ("number", "low", "high", "qualifier")


def _apart(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """True where the intervals of two figures do not meet; about and the like meet all."""
    (least, most), (less, more) = _interval(one), _interval(other)
    return most < less or more < least


def _interval(figure: tuple[str, ...]) -> tuple[float, float]:
    number, low, high, qualifier = figure
    if _local(qualifier) in ("about", "vague", "withheld"):
        return 0.0, float("inf")
    if number and not low and not high:
        return float(number), float(number)
    return float(low or number or 0), float(high or "inf")


def _references(rows: Iterable[Row]) -> tuple[Reference, ...]:
    """One reference an article, with its first quotation."""
    found: dict[str, Reference] = {}
    for row in rows:
        language = row["language"] or "en"
        found.setdefault(
            row["article"],
            Reference(row["article"], _local(row["outlet"]), row["url"], row["quote"], language),
        )
    return tuple(found[article] for article in sorted(found))
