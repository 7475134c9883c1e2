"""Parameters of canned questions: from what a person types to an RDF term.

``parley.query`` knows which parameters a question has; here is what each type takes. Nothing is
ever pasted into a query: a value becomes a term or is refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pyoxigraph as ox

from parley.dates.edtf import bounds
from parley.errors import ParleyError
from parley.model import KINDS
from parley.rdf.terms import ID, slug, step
from parley.store import Term

_SHORT = re.compile(r"id:(.+)")
_ABSOLUTE = re.compile(r"(?:https?://|urn:)[^\x00-\x20<>\"{}|^`\\]+")
_SAFE_PATH = re.compile(r"[\w.~%-]+(?:/[\w.~%-]+)*")
_XSD = "http://www.w3.org/2001/XMLSchema#"
# Wide enough for a period that is left open.
_FIRST_DAY, _LAST_DAY = "0001-01-01", "9999-12-31"


def to_term(kind: str, value: str) -> Term:
    """The term of a value given for a parameter of a type.

    >>> to_term("actor", "Volodymyr Zelenskyy").value
    'https://w3id.org/parley/id/actor/volodymyr-zelenskyy'
    >>> to_term("until", "2024-02").value
    '2024-02-29'
    """
    return TYPES[kind](value)


def _individual(kind: str) -> Callable[[str], Term]:
    """Takes an IRI, ``id:kind/name``, or the name alone."""

    def read(value: str) -> Term:
        if _ABSOLUTE.fullmatch(value):
            return ox.NamedNode(value)
        short = _SHORT.fullmatch(value)
        path = short[1] if short else f"{kind}/{value}"
        if not _SAFE_PATH.fullmatch(path):
            raise ValueError("not an identifier")
        return ox.NamedNode(ID + step(path))

    return read


def _named(kind: str) -> Callable[[str], Term]:
    """The same for what has a name that people know: "Ministry of Defence of Russia"."""
    read = _individual(kind)

    def from_name(value: str) -> Term:
        known = _ABSOLUTE.fullmatch(value) or _SHORT.fullmatch(value)
        return read(value if known else slug(value))

    return from_name


def _iri(value: str) -> Term:
    if not _ABSOLUTE.fullmatch(value) and not _SHORT.fullmatch(value):
        raise ValueError("not an IRI")
    return _individual("")(value)


def _integer(value: str) -> Term:
    return ox.Literal(int(value))


def _kind(value: str) -> Term:
    if value not in KINDS:
        raise ValueError(f"not one of {', '.join(KINDS)}")
    return ox.Literal(value)


def _term(value: str) -> Term:
    """An individual of the ontology's small lists: ``caption`` for parley:captionPosition."""
    if not re.fullmatch(r"[A-Za-z]+", value):
        raise ValueError("not a name of the ontology")
    return ox.NamedNode(f"https://w3id.org/parley/ontology#{value}")


def _position(value: str) -> Term:
    return _term(value if value.endswith("Position") else f"{value}Position")


def _day(end: int) -> Callable[[str], Term]:
    """The first (0) or last (1) day of an EDTF date, so that a month or a year can be given."""

    def read(value: str) -> Term:
        if value == "..":
            day: str | None = (_FIRST_DAY, _LAST_DAY)[end]
        else:
            day = bounds(value)[end]
        if day is None:
            raise ValueError("not a date like 2024, 2024-07 or 2024-07-17")
        return ox.Literal(day, datatype=ox.NamedNode(f"{_XSD}date"))

    return read


TYPES: dict[str, Callable[[str], Term]] = {
    "actor": _named("actor"),
    "article": _individual("article"),
    "category": _named("category"),
    "claim": _individual("claim"),
    "exchange": _individual("exchange"),
    "integer": _integer,
    "iri": _iri,
    "kind": _kind,
    "position": _position,
    "rule": _named("rule"),
    "since": _day(0),
    "string": ox.Literal,
    "until": _day(1),
}
"""What a header may name as type, and how a value of it is read."""


def read_parameter(name: str, kind: str, value: str) -> Term:
    """The term for a parameter; a value that does not fit is an error that names both."""
    try:
        return to_term(kind, value)
    except ValueError as error:
        reason = str(error) if kind != "integer" else "not a whole number"
        raise ParleyError(f"{value!r} is no {kind}: {reason}", where=f"-p {name}") from error
