"""SHACL-SPARQL constraints: a SELECT asked once for all nodes of a view, not once a node.

SHACL asks a constraint anew for every focus node, with ``$this`` bound beforehand. Where the
query is one plain group of patterns, asking it with ``$this`` free and looking the node up in the
answer gives the same rows. Anything in which binding first makes a difference is refused.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from parley.rdf.facts import Facts
from parley.rdf.terms import value_of
from parley.shacl.paths import SH, UnknownShapeError

_REFUSED = re.compile(
    r"\b(MINUS|VALUES|SERVICE|EXISTS|GROUP|HAVING|LIMIT|OFFSET|BIND|GRAPH|FROM|ORDER)\b"
    r"|\bSELECT\b.*\bSELECT\b|\$PATH|\$shapesGraph|\$currentShape|\?path\b",
    re.IGNORECASE | re.DOTALL,
)
_NAME = re.compile(r"(?<![\w<?$])([A-Za-z][\w-]*):([A-Za-z][\w-]*)")


@dataclass(eq=False)
class SparqlCheck:
    """One query, and the predicates it speaks of: a view without them is not asked."""

    query: str
    predicates: frozenset[str]

    def __post_init__(self) -> None:
        self._answers: WeakKeyDictionary[Facts, dict[str, list[str]]] = WeakKeyDictionary()
        self._bases: WeakKeyDictionary[Facts, str] = WeakKeyDictionary()

    def values(self, facts: Facts, node: str) -> Sequence[str]:
        """The values the query gives for one node."""
        found = self._answers.get(facts)
        if found is None:
            found = self._answers[facts] = self._ask(facts)
        return found.get(node, ())

    def _ask(self, facts: Facts) -> dict[str, list[str]]:
        import pyoxigraph as ox

        if not any(predicate in self.predicates for _, predicate, _ in facts.own):
            return {}
        store = ox.Store()
        store.load(self._lines(facts), format=ox.RdfFormat.N_TRIPLES)
        found: dict[str, list[str]] = {}
        rows = store.query(self.query)
        assert isinstance(rows, ox.QuerySolutions)
        for row in rows:
            value = row["value"]
            found.setdefault(str(row["this"]), []).append("" if value is None else str(value))
        return found

    def _lines(self, facts: Facts) -> str:
        """What the query can see, as N-Triples; that of a base is written once."""
        own = (f"{s} {p} {o} .\n" for s, p, o in facts.own if p in self.predicates)
        if facts.below is None:
            return "".join(own)
        if facts.below not in self._bases:
            self._bases[facts.below] = self._lines(facts.below)
        return self._bases[facts.below] + "".join(own)


def compiled_sparql(shapes: Facts, node: str) -> SparqlCheck:
    """A constraint of a shapes graph."""
    texts = [value_of(text) for text in shapes.values(node, f"{SH}select>")]
    if len(texts) != 1 or _REFUSED.search(texts[0]) or shapes.values(node, f"{SH}message>"):
        raise UnknownShapeError("a SPARQL constraint of more than one plain SELECT", where=node)
    known = {
        value_of(prefix): value_of(namespace)
        for ontology in shapes.values(node, f"{SH}prefixes>")
        for declared in shapes.values(ontology, f"{SH}declare>")
        for prefix in shapes.values(declared, f"{SH}prefix>")
        for namespace in shapes.values(declared, f"{SH}namespace>")
    }
    if not {"$this", "?value"} <= set(re.findall(r"[$?]\w+", texts[0].partition("WHERE")[0])):
        raise UnknownShapeError("a SPARQL constraint without $this and ?value", where=node)
    used = frozenset(f"<{known[p]}{name}>" for p, name in _NAME.findall(texts[0]) if p in known)
    head = "".join(f"PREFIX {prefix}: <{iri}>\n" for prefix, iri in sorted(known.items()))
    return SparqlCheck(head + texts[0], used)
