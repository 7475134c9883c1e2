"""The IRIs of what one article brings: minted from content, so that nothing new renames the old."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol

from rdflib.namespace import RDF, SKOS

from parley.model import Article, Exchange
from parley.rdf.namespaces import PARLEY, as_terms
from parley.rdf.terms import XSD, english, minted, slug, step, typed

TRUE, FALSE = typed("true", f"{XSD}boolean"), typed("false", f"{XSD}boolean")
P, R, K = as_terms(PARLEY), as_terms(RDF), as_terms(SKOS)

Pairs = Iterator[tuple[str, str]]
"""Predicates and values of one node."""


class KnownActor(Protocol):
    """What is needed of what ontology/actors.ttl describes: the last step of its IRI, its kind."""

    @property
    def id(self) -> str: ...

    @property
    def kind(self) -> str: ...


def article_graph(article_id: str) -> str:
    """The named graph that holds what one article says."""
    return minted("graph", step(article_id))


def part_of(node: str, name: str) -> str:
    """The node of a part of another."""
    return f"{node[:-1]}/{name}>"


def concept(word: str, kind: str = "") -> str:
    """A concept of one of the ontology's small value sets; an unknown one is an error.

    >>> concept("at-least"), concept("lead", "Position")[-14:]
    ('<https://w3id.org/parley/ontology#atLeast>', '#leadPosition>')
    """
    first, *rest = word.split("-")
    name = first + "".join(part.capitalize() for part in rest) + kind
    value: str = getattr(P, name)
    return value


class Minter:
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
