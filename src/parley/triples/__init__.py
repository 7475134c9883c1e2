"""Claims of one article as RDF: a pure function, one article at a time, nothing from a clock.

Every IRI is minted from content, so that a new claim renames no other, and there are no blank
nodes. Quads come in reading order: the article, its claims as the text has them, each followed by
its quantity, its evidence and its chain of hops; then the names it uses that no file of ours
describes; then, in the graph of exchanges, the exchanges of this report.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from rdflib.namespace import DCTERMS, PROV, SDO

from parley.chains import chain
from parley.dates.edtf import is_day
from parley.exchanges import reported
from parley.model import Article, Claim, Hop, Quantity, Span
from parley.rdf.namespaces import OA, as_terms
from parley.rdf.terms import EDTF, ID, XSD, Quad, integer, iri, literal, minted, step, typed
from parley.triples.exchanges import exchange_nodes
from parley.triples.minting import (
    FALSE,
    TRUE,
    KnownActor,
    Minter,
    P,
    Pairs,
    R,
    article_graph,
    concept,
    part_of,
)

CONTEXT = 32
"""Code points a text quote selector keeps before and after the words themselves."""

EXCHANGES = minted("graph", "exchanges")

W, D, S = as_terms(OA), as_terms(DCTERMS), as_terms(SDO)
GENERATED_BY = as_terms(PROV).wasGeneratedBy
CLASSES = {
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


def to_quads(
    article: Article, claims: Iterable[Claim], actors: Mapping[str, KnownActor]
) -> Iterator[Quad]:
    """The asserted quads of one article; ``actors`` maps canonical names to known actors."""
    mint = Minter(article, actors)
    graph = article_graph(article.id)
    ordered = sorted(claims, key=lambda claim: (claim.start, claim.end, claim.id))
    yield from _described(mint.node, _article(article, mint), graph)
    for claim in ordered:
        for node, pairs in _claim_nodes(claim, article, mint):
            yield from _described(node, pairs, graph)
    exchanges = [
        quad
        for item in reported(ordered)
        for node, pairs in exchange_nodes(item, mint)
        for quad in _described(node, pairs, EXCHANGES)
    ]
    for node, pairs in mint.own_names():
        yield from _described(node, pairs, graph)
    yield from exchanges


def named_by(
    article: Article, claims: Iterable[Claim], actors: Mapping[str, KnownActor]
) -> set[str]:
    """Claims of one article and all that they name: its exchanges, who speaks, of whom."""
    mint = Minter(article, actors)
    nodes = {minted("claim", step(claim.id)) for claim in claims}
    values = {value for claim in claims for _, value in _claim(claim, mint)}
    return nodes | {value for value in values if value.startswith(f"<{ID}")}


def _described(node: str, pairs: Pairs, graph: str) -> Iterator[Quad]:
    return ((node, predicate, value, graph) for predicate, value in pairs)


def _article(article: Article, mint: Minter) -> Pairs:
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


def _claim_nodes(claim: Claim, article: Article, mint: Minter) -> Iterator[tuple[str, Pairs]]:
    """The claim, then the nodes that belong to it alone."""
    node = minted("claim", step(claim.id))
    spans = [
        (part_of(node, f"evidence-{span.start}-{span.end}"), span)
        for span in dict.fromkeys((Span(claim.start, claim.end), *claim.spans))
    ]
    hops = [
        (part_of(node, f"hop-{index}"), index, hop)
        for index, hop in enumerate(chain(claim), start=1)
    ]
    quantity = part_of(node, "quantity") if claim.quantity != Quantity() else None
    parts = [(P.hasQuantity, quantity)] if quantity else []
    parts += [(P.hasEvidence, part) for part, _ in spans]
    parts += [(P.hasAttribution, part) for part, *_ in hops]
    parts += [(P.hasOriginator, _agent(hop, mint)) for *_, hop in hops[:1]]
    yield node, _chain(_claim(claim, mint), parts)
    if quantity:
        yield quantity, _quantity(claim.quantity)
    for part, span in spans:
        yield from _evidence_nodes(part, span, article, mint)
    for part, index, hop in hops:
        where = part_of(part, f"evidence-{hop.span.start}-{hop.span.end}") if hop.span else None
        yield part, _chain(_hop(hop, index, mint), [(P.hasEvidence, where)] if where else [])
        if where and hop.span:
            yield from _evidence_nodes(where, hop.span, article, mint)


def _chain(pairs: Pairs, more: list[tuple[str, str]]) -> Pairs:
    yield from pairs
    yield from more


def _claim(claim: Claim, mint: Minter) -> Pairs:
    yield R.type, CLASSES[claim.kind]
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
    yield P.hasVoice, concept(claim.voice, "Voice")
    yield P.hasPosition, concept(claim.position, "Position")
    yield P.hasPolarity, concept(claim.polarity)
    if claim.subset:
        yield P.isSubset, TRUE
    if claim.outside:
        yield P.isOutsideExchange, TRUE
    if claim.as_of:
        yield P.asOf, typed(claim.as_of, EDTF)
    if claim.scope:
        yield P.scope, literal(claim.scope)
    yield GENERATED_BY, mint.rule(claim.rule)


def _quantity(quantity: Quantity) -> Pairs:
    yield R.type, P.Quantity
    for predicate, value in (
        (P.number, quantity.number),
        (P.lowerBound, quantity.low),
        (P.upperBound, quantity.high),
    ):
        if value is not None:
            yield predicate, integer(value)
    yield P.hasQualifier, concept(quantity.qualifier)
    if quantity.as_written:
        yield P.asWritten, literal(quantity.as_written)


def _evidence_nodes(
    node: str, span: Span, article: Article, mint: Minter
) -> Iterator[tuple[str, Pairs]]:
    text, start, end = article.text, span.start, span.end
    position, words = part_of(node, "position"), part_of(node, "quote")
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


def _hop(hop: Hop, index: int, mint: Minter) -> Pairs:
    yield R.type, P.AttributionHop
    yield P.hopIndex, integer(index)
    yield P.hasAgent, _agent(hop, mint)
    yield P.hasHopRole, concept(hop.role)
    if hop.channel:
        yield P.hasChannel, mint.actor(hop.channel)
    yield P.isAnonymous, TRUE if hop.anonymous else FALSE


def _agent(hop: Hop, mint: Minter) -> str:
    return mint.actor(hop.agent, anonymous=hop.anonymous)


def names(value: str | None) -> list[str]:
    """The names in a field that may hold several.

    >>> names("Russia; Ukraine"), names(None)
    (['Russia', 'Ukraine'], [])
    """
    return [part.strip() for part in (value or "").split(";") if part.strip()]


def _date(value: str) -> str:
    return typed(value, f"{XSD}date" if is_day(value) else EDTF)
