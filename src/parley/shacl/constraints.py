"""SHACL Core constraints, each as a function that gives the values that break it.

An empty string stands for "no single value": too few, too many.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from parley.rdf.facts import TYPE, Facts
from parley.rdf.terms import value_of
from parley.shacl.paths import SH, UnknownShapeError, items
from parley.shacl.values import compared, has_datatype, parts

if TYPE_CHECKING:
    from parley.shacl import Shape


class Below(Protocol):
    """What is below a class, it included."""

    def below(self, kind: str) -> set[str]: ...


@dataclass(frozen=True, slots=True)
class Context:
    """The facts in view and which classes lie below which."""

    facts: Facts
    kinds: Below


Check = Callable[[Context, str, Sequence[str]], Iterator[str]]
_NODE_KINDS: dict[str, tuple[str, ...]] = {
    f"{SH}IRI>": ("<",),
    f"{SH}Literal>": ('"',),
    f"{SH}BlankNode>": ("_",),
    f"{SH}IRIOrLiteral>": ("<", '"'),
    f"{SH}BlankNodeOrIRI>": ("<", "_"),
    f"{SH}BlankNodeOrLiteral>": ("_", '"'),
}
_LOGIC = {"property", "sparql", "not", "or", "and", "xone"}
_TEXT = {
    "path", "severity", "message", "description", "name", "order", "group", "qualifiedMinCount",
    "qualifiedMaxCount", "targetClass", "targetObjectsOf", "targetSubjectsOf",
}  # fmt: skip


def compiled_checks(shapes: Facts, node: str, shape_of: Callable[[str], Shape]) -> Iterator[Check]:
    """The checks of one shape; what is not known here is refused."""
    for triple in sorted(t for t in shapes.own if t[0] == node):
        _, predicate, value = triple
        if not predicate.startswith(SH):
            continue
        name = predicate[len(SH) : -1]
        if name in _PLAIN:
            yield _PLAIN[name](value)
        elif name in ("in", "languageIn"):
            yield (_in if name == "in" else _languages)(set(items(shapes, value)))
        elif name == "qualifiedValueShape":
            if shapes.values(node, f"{SH}qualifiedValueShapesDisjoint>"):
                raise UnknownShapeError("sh:qualifiedValueShapesDisjoint", where=node)
            least, most = (
                next(map(_number, shapes.values(node, f"{SH}qualified{end}Count>")), None)
                for end in ("Min", "Max")
            )
            yield _qualified(shape_of(value), least, most)
        elif name not in _TEXT | _LOGIC:
            raise UnknownShapeError(f"sh:{name}", where=node)


def _each(fits: Callable[[str], bool]) -> Check:
    """A check of each value for itself."""

    def check(_: Context, __: str, values: Sequence[str]) -> Iterator[str]:
        return (value for value in values if not fits(value))

    return check


def _count(fits: Callable[[int], bool]) -> Check:
    def check(_: Context, __: str, values: Sequence[str]) -> Iterator[str]:
        if not fits(len(values)):
            yield ""

    return check


def _class(kind: str) -> Check:
    def check(context: Context, _: str, values: Sequence[str]) -> Iterator[str]:
        wanted = context.kinds.below(kind)
        return (v for v in values if wanted.isdisjoint(context.facts.values(v, TYPE)))

    return check


def _in(allowed: set[str]) -> Check:
    return _each(lambda value: value in allowed)


def _languages(tags: set[str]) -> Check:
    known = tuple(value_of(tag).lower() for tag in tags)

    def fits(value: str) -> bool:
        language = parts(value)[2].lower()
        return any(language == tag or language.startswith(f"{tag}-") for tag in known)

    return _each(fits)


def _pattern(term: str) -> Check:
    search = re.compile(value_of(term)).search
    return _each(lambda v: not v.startswith("_") and search(parts(v)[0]) is not None)


def _length(fits: Callable[[int], bool]) -> Check:
    return _each(lambda v: not v.startswith("_") and fits(len(parts(v)[0])))


def _bound(limit: str, allowed: tuple[int, ...]) -> Check:
    return _each(lambda value: compared(value, limit) in allowed)


def _has(wanted: str) -> Check:
    def check(_: Context, __: str, values: Sequence[str]) -> Iterator[str]:
        if wanted not in values:
            yield ""

    return check


def _unique_language(on: str) -> Check:
    def check(_: Context, __: str, values: Sequence[str]) -> Iterator[str]:
        tags = [tag for value in values if (tag := parts(value)[2])]
        if len(set(tags)) < len(tags):
            yield ""

    return check if value_of(on) == "true" else _each(lambda _: True)


def _equals(predicate: str) -> Check:
    def check(context: Context, node: str, values: Sequence[str]) -> Iterator[str]:
        yield from set(values) ^ set(context.facts.values(node, predicate))

    return check


def _disjoint(predicate: str) -> Check:
    def check(context: Context, node: str, values: Sequence[str]) -> Iterator[str]:
        yield from set(values) & set(context.facts.values(node, predicate))

    return check


def _less(predicate: str, allowed: tuple[int, ...]) -> Check:
    def check(context: Context, node: str, values: Sequence[str]) -> Iterator[str]:
        others = context.facts.values(node, predicate)
        return (v for v in values if any(compared(v, other) not in allowed for other in others))

    return check


def _qualified(shape: Shape, least: int | None, most: int | None) -> Check:
    def check(context: Context, _: str, values: Sequence[str]) -> Iterator[str]:
        fitting = sum(shape.conforms(context, value) for value in values)
        if fitting < (least or 0) or (most is not None and fitting > most):
            yield ""

    return check


def _number(term: str) -> int:
    return int(value_of(term))


_PLAIN: dict[str, Callable[[str], Check]] = {
    "minCount": lambda n: _count(_number(n).__le__),
    "maxCount": lambda n: _count(_number(n).__ge__),
    "minLength": lambda n: _length(_number(n).__le__),
    "maxLength": lambda n: _length(_number(n).__ge__),
    "minInclusive": lambda n: _bound(n, (0, 1)),
    "maxInclusive": lambda n: _bound(n, (0, -1)),
    "minExclusive": lambda n: _bound(n, (1,)),
    "maxExclusive": lambda n: _bound(n, (-1,)),
    "class": _class,
    "datatype": lambda kind: _each(lambda value: has_datatype(value, kind)),
    "nodeKind": lambda kind: _each(lambda value: value.startswith(_NODE_KINDS[kind])),
    "pattern": _pattern,
    "hasValue": _has,
    "uniqueLang": _unique_language,
    "equals": _equals,
    "disjoint": _disjoint,
    "lessThan": lambda predicate: _less(predicate, (-1,)),
    "lessThanOrEquals": lambda predicate: _less(predicate, (-1, 0)),
}
