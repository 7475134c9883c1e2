"""SHACL compiled: shapes read once, then checked on plain facts, one node at a time.

pySHACL judges a graph of 500 articles in minutes and has to see it whole. The shapes here use a
part of SHACL Core ("Shapes Constraint Language", W3C 2017) that a few functions check directly,
and SELECT constraints that Oxigraph answers for all nodes of a view at once. pySHACL stays the
reference: tests compare the findings. Anything else in a shape raises ``UnknownShapeError``, so
that nothing is silently passed; ``validation`` then asks pySHACL.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from parley.findings import Problem
from parley.rdf.facts import TYPE, Facts, reached
from parley.rdf.terms import value_of
from parley.shacl.constraints import Check, Context, compiled_checks
from parley.shacl.paths import SH, Path, UnknownShapeError, compiled_path, items
from parley.shacl.sparql import SparqlCheck, compiled_sparql

SUBCLASS = "<http://www.w3.org/2000/01/rdf-schema#subClassOf>"


@dataclass
class Shape:
    """One shape: what it checks of the values of its path (without one, of the node itself)."""

    name: str
    severity: str
    message: str
    path: Path | None
    written_path: str
    checks: list[Check] = field(default_factory=list)
    inner: list[Shape] = field(default_factory=list)
    sparql: list[SparqlCheck] = field(default_factory=list)

    def problems(self, context: Context, node: str) -> Iterator[Problem]:
        """What is wrong with a node."""
        values = self.path(context.facts, node) if self.path else (node,)
        for check in self.checks:
            for value in check(context, node, values):
                yield self._problem(node, value)
        for query in self.sparql:
            for value in query.values(context.facts, node):
                yield self._problem(node, value)
        for shape in self.inner:
            for value in values:
                yield from shape.problems(context, value)

    def conforms(self, context: Context, node: str) -> bool:
        """True where nothing is wrong with a node."""
        return next(self.problems(context, node), None) is None

    def _problem(self, node: str, value: str) -> Problem:
        return Problem(self.severity, self.message, self.name, node, self.written_path, value)


class Shapes:
    """All shapes of a shapes graph, with what they target."""

    def __init__(self, triples: Iterable[tuple[str, str, str]]) -> None:
        self._graph = Facts(triples)
        self._known: dict[str, Shape] = {}
        self._of_class: list[tuple[str, Shape]] = []
        self._of_objects: list[tuple[str, Shape]] = []
        self._of_subjects: list[tuple[str, Shape]] = []
        named = sorted(self._graph.subjects(TYPE, f"{SH}NodeShape>"))
        self.count = len(named)
        for node in named:
            shape = self._shape(node)
            for predicate, targets in (
                ("targetClass", self._of_class),
                ("targetObjectsOf", self._of_objects),
                ("targetSubjectsOf", self._of_subjects),
            ):
                targets += [(v, shape) for v in self._graph.values(node, f"{SH}{predicate}>")]

    @cached_property
    def further(self) -> set[str]:
        """The predicates that lead on from a neighbour: later steps of paths, those of queries."""
        first, rest = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#first>", "rdf-syntax-ns#rest>"
        steps = {
            value
            for node, predicate, _ in self._graph.own
            if predicate.endswith(rest)
            for value in self._graph.values(node, first)
            if value.startswith("<")
        }
        queries = (query for shape in self._known.values() for query in shape.sparql)
        return steps.union(*(query.predicates for query in queries))

    @cached_property
    def objects_targeted(self) -> set[str]:
        """The predicates whose objects shapes look at."""
        return {predicate for predicate, _ in self._of_objects}

    def problems(
        self,
        facts: Facts,
        kinds: Kinds,
        wanted: Callable[[str], bool] = lambda _: True,
    ) -> Iterator[Problem]:
        """What is wrong with the nodes of a view's own facts (not of its base)."""
        context = Context(facts, kinds)
        for shape, node in self._targets(facts, kinds, wanted):
            yield from shape.problems(context, node)

    def _targets(
        self, facts: Facts, kinds: Kinds, wanted: Callable[[str], bool]
    ) -> Iterable[tuple[Shape, str]]:
        by_class = kinds.targets(self._of_class)
        by_object: dict[str, list[Shape]] = {}
        by_subject: dict[str, list[Shape]] = {}
        for predicate, shape in self._of_objects:
            by_object.setdefault(predicate, []).append(shape)
        for predicate, shape in self._of_subjects:
            by_subject.setdefault(predicate, []).append(shape)
        found: dict[tuple[int, str], tuple[Shape, str]] = {}
        for subject, predicate, value in facts.own:
            if predicate == TYPE:
                for shape in by_class.get(value, ()):
                    found[id(shape), subject] = shape, subject
            for shape in by_object.get(predicate, ()):
                found[id(shape), value] = shape, value
            for shape in by_subject.get(predicate, ()):
                found[id(shape), subject] = shape, subject
        return [pair for pair in found.values() if wanted(pair[1])]

    def _shape(self, node: str) -> Shape:
        if node in self._known:
            return self._known[node]
        g = self._graph
        if g.values(node, f"{SH}deactivated>") or len(g.values(node, f"{SH}path>")) > 1:
            raise UnknownShapeError("a shape that is off, or has two paths", where=node)
        messages = sorted(value_of(text) for text in g.values(node, f"{SH}message>"))
        severity = value_of((*g.values(node, f"{SH}severity>"), f"{SH}Violation>")[0])
        path = next(iter(g.values(node, f"{SH}path>")), None)
        shape = self._known[node] = Shape(
            name=value_of(node) if node.startswith("<") else "unnamed shape",
            severity=severity.rpartition("#")[2].lower(),
            message=" ".join(" ".join(messages).split()),
            path=compiled_path(g, path) if path else None,
            written_path=path if path and path.startswith("<") else "",
        )
        shape.inner += [self._shape(inner) for inner in g.values(node, f"{SH}property>")]
        shape.sparql += [
            compiled_sparql(g, constraint) for constraint in g.values(node, f"{SH}sparql>")
        ]
        shape.checks += [*compiled_checks(g, node, self._shape), *self._logic(node)]
        if node.startswith("<") and (shape.checks or shape.sparql) and not messages:
            raise UnknownShapeError("a shape without a message", where=node)
        return shape

    def _logic(self, node: str) -> Iterator[Check]:
        for inner in self._graph.values(node, f"{SH}not>"):
            yield _counted([self._shape(inner)], lambda fitting, _: fitting == 0)
        for name, rule in (
            ("or", lambda fitting, _: fitting > 0),
            ("and", lambda fitting, all_: fitting == all_),
            ("xone", lambda fitting, _: fitting == 1),
        ):
            for head in self._graph.values(node, f"{SH}{name}>"):
                yield _counted([self._shape(part) for part in items(self._graph, head)], rule)


def _counted(shapes: list[Shape], rule: Callable[[int, int], bool]) -> Check:
    def check(context: Context, _: str, values: Sequence[str]) -> Iterator[str]:
        for value in values:
            if not rule(sum(shape.conforms(context, value) for shape in shapes), len(shapes)):
                yield value

    return check


class Kinds:
    """Which classes lie below which, as a graph says; asked often, worked out once."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._below: dict[str, set[str]] = {}
        self._targets: dict[str, list[Shape]] | None = None

    def below(self, kind: str) -> set[str]:
        """A class and everything below it."""
        if kind not in self._below:
            self._below[kind] = reached(self._facts, kind, SUBCLASS)
        return self._below[kind]

    def targets(self, of_class: list[tuple[str, Shape]]) -> dict[str, list[Shape]]:
        """The shapes that look at instances of each class."""
        if self._targets is None:
            self._targets = {}
            for kind, shape in of_class:
                for lower in self.below(kind):
                    self._targets.setdefault(lower, []).append(shape)
        return self._targets
