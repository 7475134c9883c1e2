"""Triples of a small part of a graph, indexed for rules and shapes, over a base that is shared.

An article is reasoned over and validated with who is who and the ontology in view. Those are
thousands of triples, the same for every article: they are held once, below the article's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from parley.resources import read_ontology

Triple = tuple[str, str, str]
"""Subject, predicate, object; each in N-Triples form (see ``parley.rdf.terms``)."""

TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
_NONE: tuple[str, ...] = ()


class Facts:
    """A set of triples that answers from both ends; ``below`` is read, never added to.

    >>> base = Facts([("<urn:b>", "<urn:p>", "<urn:c>")])
    >>> view = Facts([("<urn:a>", "<urn:p>", "<urn:b>")], base)
    >>> view.values("<urn:b>", "<urn:p>"), base.subjects("<urn:p>", "<urn:b>")
    (['<urn:c>'], ())
    """

    def __init__(self, triples: Iterable[Triple] = (), below: Facts | None = None) -> None:
        self.own: list[Triple] = []
        self.below = below
        self._values: dict[tuple[str, str], list[str]] = {}
        self._subjects: dict[tuple[str, str], list[str]] = {}
        for triple in triples:
            self.add(triple)

    def add(self, triple: Triple) -> bool:
        """Add a triple; False where it, or the base, has it already."""
        subject, predicate, value = triple
        known = self._values.get((subject, predicate))
        if known is None:
            known = self._values[subject, predicate] = []
        elif value in known:
            return False
        if self.below is not None and self.below.has(triple):
            return False
        known.append(value)
        self._subjects.setdefault((predicate, value), []).append(subject)
        self.own.append(triple)
        return True

    def has(self, triple: Triple) -> bool:
        """True where the triple is known, here or in the base."""
        return triple[2] in self.values(triple[0], triple[1])

    def values(self, subject: str, predicate: str) -> Sequence[str]:
        """The objects of a subject and a predicate."""
        own = self._values.get((subject, predicate), _NONE)
        if self.below is None:
            return own
        base = self.below.values(subject, predicate)
        return [*own, *base] if own and base else own or base

    def subjects(self, predicate: str, value: str) -> Sequence[str]:
        """The subjects of a predicate and an object."""
        own = self._subjects.get((predicate, value), _NONE)
        if self.below is None:
            return own
        base = self.below.subjects(predicate, value)
        return [*own, *base] if own and base else own or base

    def all(self) -> Iterator[Triple]:
        """Every triple, those of the base first."""
        if self.below is not None:
            yield from self.below.all()
        yield from self.own


def reached(facts: Facts, start: str, predicate: str) -> set[str]:
    """Everything from which ``start`` is reached along a predicate, and itself."""
    found, open_ = {start}, [start]
    while open_:
        new = set(facts.subjects(predicate, open_.pop())) - found
        found |= new
        open_ += new
    return found


@cache
def ontology_triples(name: str) -> tuple[Triple, ...]:
    """The triples of a file of ontology/; its blank nodes keep one name for the whole run."""
    import pyoxigraph as ox

    parsed = ox.parse(read_ontology(name), format=ox.RdfFormat.TURTLE)
    return tuple((str(t.subject), str(t.predicate), str(t.object)) for t in parsed)
