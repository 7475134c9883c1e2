"""What SHACL asks of single values: datatypes and order; terms are in N-Triples form."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from parley.rdf.terms import XSD, value_of

LANG_STRING = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString>"
_LEXICAL = {
    f"<{XSD}integer>": re.compile(r"[+-]?[0-9]+"),
    f"<{XSD}decimal>": re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)"),
    f"<{XSD}boolean>": re.compile("true|false|0|1"),
}
_DATES = {f"<{XSD}date>": date.fromisoformat, f"<{XSD}dateTime>": datetime.fromisoformat}
Comparable = Decimal | date | str


@lru_cache(maxsize=65536)
def parts(term: str) -> tuple[str, str, str]:
    """A literal's text, its datatype and its language; no datatype for what is no literal.

    >>> parts('"ja"@de')
    ('ja', '<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString>', 'de')
    """
    if not term.startswith('"'):
        return value_of(term) if term.startswith("<") else term, "", ""
    rest = term[term.rindex('"') + 1 :]
    if rest.startswith("@"):
        return value_of(term), LANG_STRING, rest[1:]
    return value_of(term), rest[2:] or f"<{XSD}string>", ""


def has_datatype(term: str, datatype: str) -> bool:
    """True for a literal of the datatype whose text is one the datatype allows.

    >>> has_datatype('"07"^^<http://www.w3.org/2001/XMLSchema#integer>', f"<{XSD}integer>")
    True
    """
    text, found, _ = parts(term)
    if found != datatype:
        return False
    if datatype in _DATES:
        return _as_date(text, datatype) is not None
    lexical = _LEXICAL.get(datatype)
    return lexical is None or lexical.fullmatch(text) is not None


def compared(one: str, other: str) -> int | None:
    """Which of two literals is less (-1, 0, 1); None where they cannot be compared.

    As SPARQL's ``<`` has it, a date and a number cannot. (pySHACL puts literals of two kinds in
    the order of their datatypes' names, where the specification asks for a finding.)
    """
    first, second = _comparable(one), _comparable(other)
    if first is None or second is None or type(first) is not type(second):
        return None
    return (first > second) - (first < second)  # type: ignore[operator]


@lru_cache(maxsize=65536)
def _comparable(term: str) -> Comparable | None:
    text, datatype, _ = parts(term)
    if datatype in (f"<{XSD}integer>", f"<{XSD}decimal>"):
        return Decimal(text) if has_datatype(term, datatype) else None
    if datatype in _DATES:
        return _as_date(text, datatype)
    return text if datatype == f"<{XSD}string>" else None


def _as_date(text: str, datatype: str) -> date | None:
    try:
        return _DATES[datatype](text)
    except ValueError:
        return None
