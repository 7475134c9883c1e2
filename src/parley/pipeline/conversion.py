"""One article as claims and quads: pure, so that it can run in any process and be kept.

What comes out depends on the text, the rules and the corrections of that article alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from parley.corrections import Correction, apply_corrections
from parley.model import Article, Claim
from parley.pipeline.briefs import Entry, kept
from parley.rdf.terms import ID, Quad, step
from parley.rdf.turtle import nquads
from parley.triples import named_by, to_quads
from parley.triples.minting import KnownActor

Finder = Callable[[Article], Sequence[Claim]]
_OWNED = tuple(f"<{ID}{kind}/" for kind in ("article", "claim", "exchange"))


@dataclass(frozen=True)
class Converted:
    """One article with its claims and its quads."""

    article: Article
    claims: tuple[Claim, ...]
    quads: tuple[Quad, ...]


def convert(article: Article, find: Finder, actors: Mapping[str, KnownActor]) -> Converted:
    """One article as claims and quads: pure, so that it can run anywhere."""
    claims = tuple(find(article))
    return Converted(article, claims, tuple(to_quads(article, claims, actors)))


def read(
    article: Article,
    find: Finder,
    actors: Mapping[str, KnownActor],
    corrections: Sequence[Correction] = (),
) -> Entry:
    """Find the claims of an article, correct them, convert them: what a build keeps of it."""
    applied = apply_corrections(find(article), corrections, article)
    quads = tuple(to_quads(article, applied.claims, actors))
    affected = {
        name: sorted(named_by(article, claims, actors)) for name, claims in applied.affected.items()
    }
    owned = [is_owned(quad[0]) for quad in quads]
    return kept(article, applied, affected, quads, owned, nquads(quads))


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
