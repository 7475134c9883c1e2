"""Claims of one article as RDF: a pure function, one article at a time, nothing from a clock.

Every IRI is minted from content, so that a new claim renames no other, and there are no blank
nodes. Quads come in reading order: the article, its claims as the text has them, each followed by
its quantity, its evidence and its chain of hops; then the names it uses that no file of ours
describes; then, in the graph of exchanges, the exchanges of this report.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from rdflib.namespace import DCTERMS, PROV, RDF, SDO, SKOS

from parley.edtf import bounds, is_day
from parley.exchanges import ReportedExchange, reported
from parley.model import Article, Claim, Exchange, Hop, Quantity, Span
from parley.namespaces import OA, PARLEY, as_terms
from parley.terms import EDTF, XSD, Quad, english, integer, iri, literal, minted, slug, step, typed

CONTEXT = 32
"""Code points a text quote selector keeps before and after the words themselves."""

EXCHANGES = minted("graph", "exchanges")

P, W = as_terms(PARLEY), as_terms(OA)
D, PR, R, S, K = (as_terms(namespace) for namespace in (DCTERMS, PROV, RDF, SDO, SKOS))
TRUE, FALSE = typed("true", f"{XSD}boolean"), typed("false", f"{XSD}boolean")
_CLASSES = {
    "released": P.ReleaseClaim,
    "exchange-total": P.ExchangeTotalClaim,
    "cumulative-released": P.CumulativeReleaseClaim,
    "exchange-ordinal": P.ExchangeOrdinalClaim,
    "exchange-count": P.ExchangeCountClaim,
    "held": P.HeldClaim,
    "bodies": P.BodiesClaim,
    "agreement": P.AgreementClaim,
    "mediation": P.MediationClaim,
    "date": P.DateClaim,
    "transfer": P.TransferClaim,
    "meeting": P.MeetingClaim,
    "rank": P.RankClaim,
    "accusation": P.AccusationClaim,
    "denial": P.DenialClaim,
    "statement": P.StatementClaim,
}

Pairs = Iterator[tuple[str, str]]


class KnownActor(Protocol):
    """What is needed of what ontology/actors.ttl describes: the last step of its IRI, its kind."""

    @property
    def id(self) -> str: ...

    @property
    def kind(self) -> str: ...


def to_quads(
    article: Article, claims: Iterable[Claim], actors: Mapping[str, KnownActor]
) -> Iterator[Quad]:
    """The asserted quads of one article; ``actors`` maps canonical names to known actors."""
    mint = _Minter(article, actors)
    graph = article_graph(article.id)
    ordered = sorted(claims, key=lambda claim: (claim.start, claim.end, claim.id))
    yield from _described(mint.node, _article(article, mint), graph)
    for claim in ordered:
        for node, pairs in _claim_nodes(claim, article, mint):
            yield from _described(node, pairs, graph)
    exchanges = [
        quad
        for item in reported(ordered)
        for node, pairs in _exchange_nodes(item, mint)
        for quad in _described(node, pairs, EXCHANGES)
    ]
    for node, pairs in mint.own_names():
        yield from _described(node, pairs, graph)
    yield from exchanges


def article_graph(article_id: str) -> str:
    """The named graph that holds what one article says."""
    return minted("graph", step(article_id))


def names(value: str | None) -> list[str]:
    """The names in a field that may hold several.

    >>> names("Russia; Ukraine"), names(None)
    (['Russia', 'Ukraine'], [])
    """
    return [part.strip() for part in (value or "").split(";") if part.strip()]


def _described(node: str, pairs: Pairs, graph: str) -> Iterator[Quad]:
    return ((node, predicate, value, graph) for predicate, value in pairs)


class _Minter:
    """Mints what the nodes of one article share and remembers the names it brings itself."""

    def __init__(self, article: Article, actors: Mapping[str, KnownActor]) -> None:
        self.path = step(article.id)
        self.node = minted("article", self.path)
        self._actors = actors
        self._own: dict[str, tuple[str, str]] = {}

    def actor(self, name: str, *, anonymous: bool = False) -> str:
        known = self._actors.get(name)
        if known:
            return minted("place" if known.kind == "place" else "actor", known.id)
        node = minted("actor", slug(name))
        if anonymous or node not in self._own:
            self._own[node] = (P.AnonymousSource if anonymous else P.Actor, name)
        return node

    def place(self, name: str) -> str:
        known = self._actors.get(name)
        if known and known.kind == "place":
            return minted("place", known.id)
        return self._named("place", name, P.Place)

    def category(self, name: str) -> str:
        return self._named("category", name, P.PersonCategory)

    def rule(self, name: str) -> str:
        return self._named("rule", name, P.Rule)

    def exchange(self, exchange: Exchange) -> str:
        return minted("exchange", f"{self.path}/{slug(exchange.key)}")

    def own_names(self) -> Iterator[tuple[str, Pairs]]:
        """The nodes no file of ours describes, each with its class and its name."""
        for node, (kind, name) in sorted(self._own.items()):
            unlinked = [] if kind in (P.PersonCategory, P.Rule) else [(P.isUnlinked, TRUE)]
            yield node, iter([(R.type, kind), (K.prefLabel, english(name)), *unlinked])

    def _named(self, kind: str, name: str, cls: str) -> str:
        node = minted(kind, slug(name))
        self._own.setdefault(node, (cls, name))
        return node


def _article(article: Article, mint: _Minter) -> Pairs:
    yield R.type, P.Article
    yield D.identifier, literal(article.id)
    if article.title:
        yield D.title, literal(article.title)
    if article.outlet:
        yield D.publisher, mint.actor(article.outlet)
    if article.published:
        yield D.issued, _date(article.published)
    if article.language:
        yield D.language, literal(article.language)
    if article.url:
        yield S.url, iri(article.url)
    if article.source:
        yield D.source, literal(article.source)
    yield P.textDigest, literal(f"sha256:{article.sha256}")
    yield P.textLength, integer(len(article.text))


def _claim_nodes(claim: Claim, article: Article, mint: _Minter) -> Iterator[tuple[str, Pairs]]:
    """The claim, then the nodes that belong to it alone."""
    node = minted("claim", step(claim.id))
    spans = [
        (_part(node, f"evidence-{span.start}-{span.end}"), span)
        for span in dict.fromkeys((Span(claim.start, claim.end), *claim.spans))
    ]
    hops = [
        (_part(node, f"hop-{index}"), index, hop) for index, hop in enumerate(claim.chain, start=1)
    ]
    quantity = _part(node, "quantity") if claim.quantity != Quantity() else None
    parts = [(P.hasQuantity, quantity)] if quantity else []
    parts += [(P.hasEvidence, part) for part, _ in spans]
    parts += [(P.hasAttribution, part) for part, *_ in hops]
    yield node, _chain(_claim(claim, mint), parts)
    if quantity:
        yield quantity, _quantity(claim.quantity)
    for part, span in spans:
        yield from _evidence_nodes(part, span, article, mint)
    for part, index, hop in hops:
        where = _part(part, f"evidence-{hop.span.start}-{hop.span.end}") if hop.span else None
        yield part, _chain(_hop(hop, index, mint), [(P.hasEvidence, where)] if where else [])
        if where and hop.span:
            yield from _evidence_nodes(where, hop.span, article, mint)


def _chain(pairs: Pairs, more: list[tuple[str, str]]) -> Pairs:
    yield from pairs
    yield from more


def _claim(claim: Claim, mint: _Minter) -> Pairs:
    yield R.type, _CLASSES[claim.kind]
    yield P.isStatedIn, mint.node
    if claim.exchange:
        yield P.isAbout, mint.exchange(claim.exchange)
    for name in names(claim.claimant):
        yield P.isMadeBy, mint.actor(name)
    for predicate, value in (
        (P.concernsSide, claim.who),
        (P.isReleasedBy, claim.released_by),
        (P.isHeldBy, claim.held_by),
        (P.hasMediator, claim.mediator),
        (P.isCarriedBy, claim.via),
    ):
        for name in names(value):
            yield predicate, mint.actor(name)
    for name in names(claim.place):
        yield P.reachesPlace, mint.place(name)
    if claim.category:
        yield P.hasCategory, mint.category(claim.category)
    yield P.hasVoice, _value(claim.voice, "Voice")
    yield P.hasPosition, _value(claim.position, "Position")
    yield P.hasPolarity, _value(claim.polarity)
    if claim.subset:
        yield P.isSubset, TRUE
    if claim.outside:
        yield P.isOutsideExchange, TRUE
    if claim.as_of:
        yield P.asOf, typed(claim.as_of, EDTF)
    if claim.scope:
        yield P.scope, literal(claim.scope)
    yield PR.wasGeneratedBy, mint.rule(claim.rule)


def _quantity(quantity: Quantity) -> Pairs:
    yield R.type, P.Quantity
    for predicate, value in (
        (P.number, quantity.number),
        (P.lowerBound, quantity.low),
        (P.upperBound, quantity.high),
    ):
        if value is not None:
            yield predicate, integer(value)
    yield P.hasQualifier, _value(quantity.qualifier)
    if quantity.as_written:
        yield P.asWritten, literal(quantity.as_written)


def _evidence_nodes(
    node: str, span: Span, article: Article, mint: _Minter
) -> Iterator[tuple[str, Pairs]]:
    text, start, end = article.text, span.start, span.end
    position, words = _part(node, "position"), _part(node, "quote")
    yield (
        node,
        iter(
            [
                (R.type, P.Evidence),
                (W.hasSource, mint.node),
                (W.hasSelector, position),
                (W.hasSelector, words),
            ]
        ),
    )
    yield (
        position,
        iter([(R.type, W.TextPositionSelector), (W.start, integer(start)), (W.end, integer(end))]),
    )
    yield (
        words,
        iter(
            [
                (R.type, W.TextQuoteSelector),
                (W.exact, literal(text[start:end])),
                (W.prefix, literal(text[max(0, start - CONTEXT) : start])),
                (W.suffix, literal(text[end : end + CONTEXT])),
            ]
        ),
    )


def _hop(hop: Hop, index: int, mint: _Minter) -> Pairs:
    yield R.type, P.AttributionHop
    yield P.hopIndex, integer(index)
    yield P.hasAgent, mint.actor(hop.agent, anonymous=hop.anonymous)
    yield P.hasHopRole, _value(hop.role)
    if hop.channel:
        yield P.hasChannel, mint.actor(hop.channel)
    yield P.isAnonymous, TRUE if hop.anonymous else FALSE


def _exchange_nodes(item: ReportedExchange, mint: _Minter) -> Iterator[tuple[str, Pairs]]:
    node = mint.exchange(item.exchange)
    yield node, _exchange(item, node, mint)
    if item.exchange.date:
        yield _part(node, "date"), _solved_date(item.exchange, item.exchange.date)


def _exchange(item: ReportedExchange, node: str, mint: _Minter) -> Pairs:
    exchange = item.exchange
    which = "" if exchange.main else f" ({exchange.key})"
    label = f"Exchange of {exchange.date or 'unknown date'} in {item.article}{which}"
    yield R.type, P.ReportedExchange
    yield K.prefLabel, english(label)
    yield P.isReportedIn, mint.node
    yield P.isMainExchange, TRUE if exchange.main else FALSE
    yield P.exchangeKey, literal(exchange.key)
    if exchange.date:
        yield P.hasDate, _part(node, "date")
    for name in exchange.parties:
        yield P.hasParty, mint.actor(name)
    for name in exchange.mediators:
        yield P.hasMediator, mint.actor(name)
    for name in exchange.places:
        yield P.hasPlace, mint.place(name)
    if exchange.ordinal is not None:
        yield P.ordinal, integer(exchange.ordinal)
    if exchange.status:
        yield P.hasStatus, _value(exchange.status)


def _solved_date(exchange: Exchange, date: str) -> Pairs:
    earliest, latest = bounds(date)
    yield R.type, P.SolvedDate
    yield P.edtf, typed(date, EDTF)
    if exchange.date_basis:
        yield P.hasDateBasis, _value(exchange.date_basis, "Basis")
    if exchange.date_text:
        yield P.dateText, literal(exchange.date_text)
    if earliest:
        yield P.earliest, typed(earliest, f"{XSD}date")
    if latest:
        yield P.latest, typed(latest, f"{XSD}date")
    for reason in exchange.date_reasons:
        yield P.dateReason, literal(reason)


def _part(node: str, name: str) -> str:
    return f"{node[:-1]}/{name}>"


def _date(value: str) -> str:
    return typed(value, f"{XSD}date" if is_day(value) else EDTF)


def _value(word: str, kind: str = "") -> str:
    """A concept of one of the ontology's small value sets; an unknown one is an error.

    >>> _value("at-least"), _value("lead", "Position")[-14:]
    ('<https://w3id.org/parley/ontology#atLeast>', '#leadPosition>')
    """
    first, *rest = word.split("-")
    name = first + "".join(part.capitalize() for part in rest) + kind
    value: str = getattr(P, name)
    return value
