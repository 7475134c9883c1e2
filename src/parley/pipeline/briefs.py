"""What a build keeps of an article's reading: a brief that every build reads, and all its claims.

The brief holds what an article may have in common with others: its exchanges as evidence, the
claims that are compared along time, things it declares. A build of many articles reads the briefs
one after the other; it reads claims only of those exchanges that something changed about.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from parley.audits import RULES, Finding
from parley.audits.series import is_along_time
from parley.corrections import Applied
from parley.ledger.cases import Dossier
from parley.model import Article, Claim, Exchange
from parley.pipeline.claim_records import claim_of, frozen, named, packed
from parley.rdf.descriptions import known_things
from parley.rdf.facts import TYPE, Triple
from parley.rdf.terms import Quad, minted, step
from parley.resolution.copies import sketched
from parley.resolution.evidence import Evidence, Range
from parley.resolution.records import ReportedExchange
from parley.resolution.reports import reported
from parley.resolution.resolver import accounts_of
from parley.triples import CLASSES, EXCHANGES

_ALONE = tuple(rule for rule in RULES if rule.reach == "report")
_OURS = "<https://w3id.org/parley/ontology#"
_NAMES = [item.name for item in fields(Evidence)]
_FIGURES, _TOTALS = tuple(map(_NAMES.index, ("figures", "outside"))), _NAMES.index("totals")
# What neighbours tell alike is in memory once.
_exchange, _range = lru_cache(maxsize=1 << 12)(Exchange), lru_cache(maxsize=1 << 16)(Range)


class Entry(NamedTuple):
    """A reading as it is kept: the brief and the claims as JSON, the quads as N-Quads."""

    light: str
    lines: str
    more: str


@dataclass(frozen=True, slots=True)
class Brief:
    """What every build has to know of an article.

    ``accounts`` has the evidence for each of ``exchanges``; ``along`` the claims compared along
    time, ``alone`` what audits find in the report alone. ``declared`` has what is said of each
    thing that other articles may declare too (actors that no file of ours knows, categories,
    rules), mostly word for word as they do: its triples, as lines (see ``triples_in``);
    ``mentions`` the nodes of ontology/ it names. ``affected`` has what each correction of its
    claims touches, ``faults`` what could not be corrected. The rest counts claims, quads,
    exchanges apart, the article's own things, and things of each class.
    """

    exchanges: tuple[ReportedExchange, ...]
    accounts: tuple[Evidence, ...]
    along: tuple[Claim, ...]
    alone: tuple[Finding, ...]
    declared: tuple[str, ...]
    mentions: tuple[str, ...]
    sketch: bytes
    affected: dict[str, list[str]]
    faults: tuple[str, ...]
    claims: int
    quads: int
    about_exchanges: int
    subjects: int
    kinds: dict[str, int]


def kept(
    article: Article,
    applied: Applied,
    affected: Mapping[str, list[str]],
    quads: Sequence[Quad],
    owned: Sequence[bool],
    lines: str,
) -> Entry:
    """The reading of an article, to be kept; ``owned`` tells whose subject is its own."""
    claims = applied.claims
    exchanges = reported(claims)
    things = known_things()
    record = (
        [item.exchange for item in exchanges],
        accounts_of(claims, exchanges),
        [claim for claim in claims if is_along_time(claim)],
        [f for rule in _ALONE for f in rule.find(rule, Dossier(tuple(claims), ()))],
        _said([quad[:3] for quad, own in zip(quads, owned, strict=True) if not own]),
        sorted({quad[2] for quad in quads if quad[2] in things}),
        b64encode(sketched(article.text)).decode(),
        affected,
        applied.problems,
        len(claims),
        len(quads),
        sum(quad[3] == EXCHANGES for quad in quads),
        len({quad[0] for quad, own in zip(quads, owned, strict=True) if own}),
        Counter(q[2] for q in quads if q[1] == TYPE and q[2].startswith(_OURS)),
    )
    return Entry(packed(record), lines, packed(claims))


def brief_in(light: str, article: str) -> Brief:
    """The brief of an article from its entry."""
    exchanges, accounts, along, alone, declared, mentions, sketch, *rest = json.loads(light)
    affected, faults, claims, quads, about_exchanges, subjects, kinds = rest
    return Brief(
        tuple(ReportedExchange(article, _exchange(*frozen(row))) for row in exchanges),
        tuple(map(_evidence, accounts)),
        tuple(map(claim_of, along)),
        tuple(Finding(*frozen(row)) for row in alone),
        tuple(declared),
        tuple(mentions),
        b64decode(sketch),
        affected,
        tuple(faults),
        claims,
        quads,
        about_exchanges,
        subjects,
        kinds,
    )


def triples_in(said: str) -> tuple[Triple, ...]:
    """The triples of one of the things a brief declares.

    >>> triples_in('<urn:a> <urn:b> "c d"\\n<urn:a> <urn:e> <urn:f>')
    (('<urn:a>', '<urn:b>', '"c d"'), ('<urn:a>', '<urn:e>', '<urn:f>'))
    """
    return tuple((s, p, o) for s, p, o in (line.split(" ", 2) for line in said.split("\n")))


def _said(triples: Iterable[Triple]) -> list[str]:
    """Triples by subject, as ``triples_in`` reads them."""
    things = groupby(sorted(triples), key=itemgetter(0))
    return ["\n".join([" ".join(triple) for triple in said]) for _, said in things]


def claims_in(more: str) -> list[Claim]:
    """All claims of an article from its entry."""
    return [claim_of(record) for record in json.loads(more)]


def kinds_in(more: str) -> dict[str, str]:
    """The class of each of these claims, by its node, without the claims themselves."""
    kinds = ((minted("claim", step(name)), kind) for name, kind in map(named, json.loads(more)))
    return {node: CLASSES[kind] for node, kind in kinds}


def _evidence(row: list[Any]) -> Evidence:
    values = list(frozen(row))
    for place in _FIGURES:
        values[place] = tuple(
            [(side, tuple([_range(*r) for r in given])) for side, given in values[place]]
        )
    values[_TOTALS] = tuple([_range(*r) for r in values[_TOTALS]])
    return Evidence(*values)
