"""One article as claims and quads: pure, so that it can run in any process and be kept.

A ``Reading`` is what the build keeps of an article: its claims, and what it may have in common with
other articles. It depends on the text, the rules and the
corrections of that article alone.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from parley.copies import sketched
from parley.corrections import Correction, apply_corrections
from parley.descriptions import known_things
from parley.facts import TYPE, Triple
from parley.minting import KnownActor
from parley.model import Article, Claim, Exchange, Hop, Quantity, Span
from parley.terms import ID, Quad, step
from parley.triples import EXCHANGES, to_quads
from parley.turtle import nquads

Finder = Callable[[Article], Sequence[Claim]]
_OURS = "<https://w3id.org/parley/ontology#"
_OWNED = tuple(f"<{ID}{kind}/" for kind in ("article", "claim", "exchange"))


@dataclass(frozen=True)
class Converted:
    """One article with its claims and its quads."""

    article: Article
    claims: tuple[Claim, ...]
    quads: tuple[Quad, ...]


@dataclass(frozen=True)
class Reading:
    """What is held in memory of one article; its quads are kept as lines of N-Quads elsewhere.

    ``declared`` are the triples about things other articles may declare too (actors that no file
    of ours knows, categories, rules), ``mentions`` the nodes of ontology/ it names. ``used`` and
    ``faults`` are what became of the corrections about it. The rest counts quads, exchanges apart,
    the article's own things, and things of each class.
    """

    claims: tuple[Claim, ...]
    declared: tuple[Triple, ...]
    mentions: tuple[str, ...]
    sketch: tuple[int, ...]
    used: tuple[str, ...]
    faults: tuple[str, ...]
    quads: int
    exchanges: int
    subjects: int
    kinds: dict[str, int]


def convert(article: Article, find: Finder, actors: Mapping[str, KnownActor]) -> Converted:
    """One article as claims and quads: pure, so that it can run anywhere."""
    claims = tuple(find(article))
    return Converted(article, claims, tuple(to_quads(article, claims, actors)))


def read(
    article: Article,
    find: Finder,
    actors: Mapping[str, KnownActor],
    corrections: Sequence[Correction] = (),
) -> tuple[Reading, str]:
    """Find the claims of an article, correct them, convert them; the quads come as N-Quads."""
    applied = apply_corrections(find(article), corrections, article)
    quads = tuple(to_quads(article, applied.claims, actors))
    things = known_things()
    reading = Reading(
        claims=applied.claims,
        declared=tuple(quad[:3] for quad in quads if not is_owned(quad[0])),
        mentions=tuple(sorted({quad[2] for quad in quads if quad[2] in things})),
        sketch=sketched(article.text),
        used=tuple(sorted(applied.used)),
        faults=applied.problems,
        quads=len(quads),
        exchanges=sum(quad[3] == EXCHANGES for quad in quads),
        subjects=len({quad[0] for quad in quads if is_owned(quad[0])}),
        kinds=dict(Counter(q[2] for q in quads if q[1] == TYPE and q[2].startswith(_OURS))),
    )
    return reading, nquads(quads)


def quads_in(lines: str) -> list[Quad]:
    """The quads of lines that ``nquads`` wrote. (Literals may hold what splitlines splits at.)"""
    return [split_quad(line) for line in lines.split("\n")[:-1]]


def corrections_of(article: Article, corrections: Sequence[Correction]) -> list[Correction]:
    """The corrections that speak of one article."""
    names = (f"{article.id}/", article.id)
    return [
        correction
        for correction in corrections
        if any(
            name == names[1] or name.startswith(names[0])
            for target in correction.targets
            for name in [target.partition("/")[2]]
        )
    ]


def is_owned(node: str) -> bool:
    """True for what belongs to one article: itself, its claims, the exchanges as it tells them.

    >>> is_owned(f"<{ID}claim/a/b>"), is_owned(f"<{ID}actor/russia>")
    (True, False)
    """
    return node.startswith(_OWNED)


def owner_of(node: str, articles: Mapping[str, object]) -> str | None:
    """The article (as a step of its IRI) that a node belongs to."""
    start = next((start for start in _OWNED if node.startswith(start)), None)
    if start is None:
        return None
    name = node[len(start) : -1]
    while name not in articles:
        name, slash, _ = name.rpartition("/")
        if not slash:
            return None
    return name


def path_of(article: str) -> str:
    """The step by which the nodes of an article are named."""
    return step(article)


def split_quad(line: str) -> Quad:
    """The four terms of a line that ``nquads`` wrote, with a graph.

    >>> split_quad('<urn:a> <urn:b> "c <d> "@en <urn:g> .')
    ('<urn:a>', '<urn:b>', '"c <d> "@en', '<urn:g>')
    """
    subject, predicate, rest = line.split(" ", 2)
    value, graph, _ = rest.rsplit(" ", 2)
    return subject, predicate, value, graph


def encode(reading: Reading) -> str:
    """A reading as JSON."""
    return json.dumps(asdict(reading), ensure_ascii=False, separators=(",", ":"))


def decode(text: str) -> Reading:
    """A reading from what ``encode`` made."""
    record = json.loads(text)
    for name in ("mentions", "sketch", "used", "faults"):
        record[name] = tuple(record[name])
    record["claims"] = tuple(map(claim_of, record["claims"]))
    record["declared"] = tuple(map(tuple, record["declared"]))
    return Reading(**record)


def claim_of(record: dict[str, Any]) -> Claim:
    """A claim from its fields, as ``asdict`` gave them."""
    exchange = record.pop("exchange")
    if exchange:
        lists = {name: tuple(value) for name, value in exchange.items() if isinstance(value, list)}
        exchange = Exchange(**{**exchange, **lists})
    chain = tuple(
        Hop(**{**hop, "span": Span(**hop["span"]) if hop["span"] else None})
        for hop in record.pop("chain")
    )
    spans = tuple(Span(**span) for span in record.pop("spans"))
    quantity = Quantity(**record.pop("quantity"))
    return Claim(**record, exchange=exchange, chain=chain, spans=spans, quantity=quantity)
