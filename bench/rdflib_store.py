"""rdflib in memory, asked like any other store."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox
from rdflib import BNode, Dataset, Literal, URIRef
from rdflib.term import Node

from parley.store.base import Result, Row, Rows, Store, Triples


@dataclass
class RdflibStore(Store):
    """Its default graph is the union of all, as in Parley's own stores."""

    data: Dataset

    @classmethod
    def loaded(cls, union: Path, named: dict[str, Path]) -> RdflibStore:
        """From N-Triples."""
        data = Dataset()
        data.default_graph.parse(union, format="nt")
        for name, file in named.items():
            data.graph(URIRef(name)).parse(file, format="nt")
        return cls(data)

    def ask_anything(self, text: str) -> Result:
        found = self.data.query(text)
        if found.type == "ASK":
            return bool(found.askAnswer)
        if found.type == "SELECT":
            names = tuple(str(variable) for variable in found.vars or ())
            return Rows(names, (_row(row) for row in found))
        graph = found.graph or ()
        return Triples(ox.Triple(*map(_term, triple)) for triple in graph)  # type: ignore[arg-type]


def _row(row: object) -> Row:
    return tuple(None if value is None else _term(value) for value in row)  # type: ignore[attr-defined]


def _term(node: Node) -> ox.NamedNode | ox.BlankNode | ox.Literal:
    if isinstance(node, Literal):
        if node.language:
            return ox.Literal(str(node), language=node.language)
        kind = ox.NamedNode(str(node.datatype)) if node.datatype else None
        return ox.Literal(str(node), datatype=kind)
    return ox.BlankNode(str(node)) if isinstance(node, BNode) else ox.NamedNode(str(node))
