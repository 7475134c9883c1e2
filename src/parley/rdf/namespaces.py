"""The vocabularies Parley writes, closed: a misspelt term is an error where the module is imported.

rdflib's plain ``Namespace`` lets any name pass (and ``.count`` is a string method there).
``PREFIXES`` is the one table of prefixes for everything that is written or printed.
"""

# ruff: noqa: N815 - the names are those of the vocabularies

from __future__ import annotations

from types import SimpleNamespace

from rdflib import Namespace, URIRef
from rdflib.namespace import (
    DCAT,
    DCTERMS,
    ORG,
    OWL,
    PROV,
    RDF,
    RDFS,
    SDO,
    SH,
    SKOS,
    TIME,
    VOID,
    DefinedNamespace,
)

from parley.rdf.terms import EDTF, XSD


class PARLEY(DefinedNamespace):
    """Parley's own terms: those of ontology/parley.ttl that the program writes or reads."""

    _fail = True
    _NS = Namespace("https://w3id.org/parley/ontology#")

    # exchanges of many reports held to be one
    ExchangeCluster: URIRef
    hasMember: URIRef
    score: URIRef
    reason: URIRef
    hasMatchedFeature: URIRef
    matchesKnown: URIRef
    dateFeature: URIRef
    partyFeature: URIRef
    figureFeature: URIRef
    mediatorFeature: URIRef
    ordinalFeature: URIRef
    placeFeature: URIRef
    stageFeature: URIRef

    # what a report says
    Article: URIRef
    textDigest: URIRef
    textLength: URIRef
    ReleaseClaim: URIRef
    ExchangeTotalClaim: URIRef
    CumulativeReleaseClaim: URIRef
    ExchangeOrdinalClaim: URIRef
    ExchangeCountClaim: URIRef
    HeldClaim: URIRef
    BodiesClaim: URIRef
    AgreementClaim: URIRef
    MediationClaim: URIRef
    DateClaim: URIRef
    TransferClaim: URIRef
    MeetingClaim: URIRef
    RankClaim: URIRef
    AccusationClaim: URIRef
    DenialClaim: URIRef
    StatementClaim: URIRef
    isStatedIn: URIRef
    isAbout: URIRef
    isMadeBy: URIRef
    isCarriedBy: URIRef
    concernsSide: URIRef
    isReleasedBy: URIRef
    isHeldBy: URIRef
    hasMediator: URIRef
    reachesPlace: URIRef
    hasCategory: URIRef
    hasQuantity: URIRef
    hasEvidence: URIRef
    hasAttribution: URIRef
    hasOriginator: URIRef
    hasVoice: URIRef
    hasPosition: URIRef
    hasPolarity: URIRef
    isSubset: URIRef
    isOutsideExchange: URIRef
    asOf: URIRef
    scope: URIRef
    # how many, where, through whom
    Quantity: URIRef
    number: URIRef
    lowerBound: URIRef
    upperBound: URIRef
    hasQualifier: URIRef
    asWritten: URIRef
    Evidence: URIRef
    AttributionHop: URIRef
    hopIndex: URIRef
    hasAgent: URIRef
    hasHopRole: URIRef
    hasChannel: URIRef
    isAnonymous: URIRef
    # who
    Actor: URIRef
    AnonymousSource: URIRef
    isUnlinked: URIRef
    hasLinkCheck: URIRef
    speaksFor: URIRef
    # exchanges and their dates
    ReportedExchange: URIRef
    isReportedIn: URIRef
    isMainExchange: URIRef
    exchangeKey: URIRef
    hasDate: URIRef
    hasParty: URIRef
    hasStatus: URIRef
    SolvedDate: URIRef
    edtf: URIRef
    hasDateBasis: URIRef
    dateText: URIRef
    earliest: URIRef
    latest: URIRef
    dateReason: URIRef
    hasPlace: URIRef
    ordinal: URIRef
    # what else a report brings
    Place: URIRef
    PersonCategory: URIRef
    Rule: URIRef
    # voices
    directVoice: URIRef
    indirectVoice: URIRef
    outletVoice: URIRef
    computedVoice: URIRef
    # positions
    headlinePosition: URIRef
    captionPosition: URIRef
    leadPosition: URIRef
    bodyPosition: URIRef
    backgroundPosition: URIRef
    boilerplatePosition: URIRef
    # polarities
    asserted: URIRef
    denied: URIRef
    # qualifiers
    exact: URIRef
    about: URIRef
    atLeast: URIRef
    moreThan: URIRef
    atMost: URIRef
    lessThan: URIRef
    range: URIRef
    vague: URIRef
    withheld: URIRef
    equalTo: URIRef
    # roles of hops
    originator: URIRef
    relayer: URIRef
    outlet: URIRef
    # bases of dates
    statedBasis: URIRef
    weekdayBasis: URIRef
    publishedBasis: URIRef
    relativeBasis: URIRef
    yearInferredBasis: URIRef
    holidayBasis: URIRef
    authorityBasis: URIRef
    otherReportBasis: URIRef
    orderBasis: URIRef
    # states of an exchange
    carriedOut: URIRef
    planned: URIRef
    calledOff: URIRef
    agreed: URIRef
    expected: URIRef
    proposed: URIRef
    claimed: URIRef
    offered: URIRef
    announced: URIRef


class OA(DefinedNamespace):
    """Web Annotation (W3C, 2017): where in a text a claim stands."""

    _fail = True
    _NS = Namespace("http://www.w3.org/ns/oa#")

    SpecificResource: URIRef
    TextPositionSelector: URIRef
    TextQuoteSelector: URIRef
    hasSource: URIRef
    hasSelector: URIRef
    start: URIRef
    end: URIRef
    exact: URIRef
    prefix: URIRef
    suffix: URIRef


class SEM(DefinedNamespace):
    """Simple Event Model (van Hage and others, 2011)."""

    _fail = True
    _NS = Namespace("http://semanticweb.cs.vu.nl/2009/11/sem/")

    Event: URIRef
    Actor: URIRef
    Place: URIRef
    accordingTo: URIRef
    hasActor: URIRef
    hasPlace: URIRef
    hasTime: URIRef


class CITO(DefinedNamespace):
    """Citation Typing Ontology: how one statement relates to another."""

    _fail = True
    _NS = Namespace("http://purl.org/spar/cito/")

    agreesWith: URIRef
    disagreesWith: URIRef


def as_terms(namespace: type[DefinedNamespace]) -> SimpleNamespace:
    """A namespace whose terms are N-Triples strings, for writing quads without rdflib objects.

    >>> as_terms(CITO).agreesWith
    '<http://purl.org/spar/cito/agreesWith>'
    """
    return SimpleNamespace(
        **{name: f"<{namespace[name]}>" for name in namespace.__annotations__ if name[0] != "_"}
    )


PREFIXES = {
    "parley": str(PARLEY._NS),
    "shapes": "https://w3id.org/parley/shapes#",
    "cito": str(CITO._NS),
    "dcat": str(DCAT._NS),
    "dcterms": str(DCTERMS._NS),
    "edtf": EDTF.removesuffix("edtf"),
    "oa": str(OA._NS),
    "org": str(ORG._NS),
    "owl": str(OWL._NS),
    "prov": str(PROV._NS),
    "rdf": str(RDF._NS),
    "rdfs": str(RDFS._NS),
    "schema": str(SDO._NS),
    "sem": str(SEM._NS),
    "sh": str(SH._NS),
    "skos": str(SKOS._NS),
    "time": str(TIME._NS),
    "void": str(VOID._NS),
    "wd": "http://www.wikidata.org/entity/",
    "xsd": XSD,
}
