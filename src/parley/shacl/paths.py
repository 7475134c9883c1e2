"""SHACL property paths as functions from a node to the nodes it reaches."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from parley.errors import ParleyError
from parley.rdf.facts import Facts

SH = "<http://www.w3.org/ns/shacl#"
_RDF = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#"

Path = Callable[[Facts, str], Sequence[str]]


class UnknownShapeError(ParleyError):
    """Something in a shape that the fast validator does not know; pySHACL judges then."""


def items(shapes: Facts, head: str) -> Iterator[str]:
    """The members of an RDF list."""
    while head != f"{_RDF}nil>":
        yield from shapes.values(head, f"{_RDF}first>")
        head = shapes.values(head, f"{_RDF}rest>")[0]


def compiled_path(shapes: Facts, node: str) -> Path:
    """A path: a predicate, a sequence, an inverse, an alternative; no repetition."""
    if node.startswith("<"):
        return lambda facts, start: facts.values(start, node)
    if shapes.values(node, f"{_RDF}first>"):
        return _sequence([compiled_path(shapes, part) for part in items(shapes, node)])
    for inner in shapes.values(node, f"{SH}inversePath>"):
        if not inner.startswith("<"):
            raise UnknownShapeError("an inverse of something else than a property")
        return lambda facts, start: facts.subjects(inner, start)
    for head in shapes.values(node, f"{SH}alternativePath>"):
        return _alternative([compiled_path(shapes, part) for part in items(shapes, head)])
    raise UnknownShapeError("a path that repeats")


def _sequence(steps: list[Path]) -> Path:
    def walk(facts: Facts, start: str) -> Sequence[str]:
        nodes: Sequence[str] = (start,)
        for step in steps:
            nodes = list(dict.fromkeys(value for node in nodes for value in step(facts, node)))
        return nodes

    return walk


def _alternative(ways: list[Path]) -> Path:
    return lambda facts, start: list(dict.fromkeys(v for way in ways for v in way(facts, start)))
