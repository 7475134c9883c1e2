"""Positions in N-Quads and N-Triples: a statement a line."""

from __future__ import annotations

import re

from parley.positions.iris import is_absolute
from parley.positions.statements import (
    IRI_CHARACTERS,
    ScanError,
    Statement,
    iri_of,
    unescaped,
)
from parley.positions.turtle_tokens import CHARS, CHARS_U, CODE, LANGUAGE
from parley.rdf.terms import literal

_IRI = rf"<((?:{IRI_CHARACTERS}|{CODE})*)>"
_BLANK = rf"_:([{CHARS_U}0-9](?:\.*[{CHARS}])*)"
_STRING = rf'"((?:[^"\\\n\r]|\\[tbnrf"\'\\]|{CODE})*)"'
_TERM = re.compile(rf"[ \t]*(?:{_IRI}|{_BLANK}|{_STRING}(?:\^\^{_IRI}|@({LANGUAGE}))?)")
_END = re.compile(r"[ \t]*\.[ \t]*(?:#[^\n\r]*)?(?=[\n\r]|\Z)")
_EMPTY = re.compile(r"(?:[ \t\n\r]+|#[^\n\r]*)*")
_XSD_STRING = "http://www.w3.org/2001/XMLSchema#string"


def scan_nquads(text: str, *, quads: bool = True, blank: str = "") -> list[Statement]:
    """The statements of N-Quads, or with ``quads=False`` of N-Triples."""
    found: list[Statement] = []
    at = _EMPTY.match(text, 0).end()  # type: ignore[union-attr]
    while at < len(text):
        terms: list[str] = []
        starts: list[int] = []
        while not (end := _END.match(text, at)):
            term = _TERM.match(text, at)
            if term is None or len(terms) == 4:
                raise ScanError("a term or a full stop is expected", text, at)
            starts.append(term.start() + len(term[0]) - len(term[0].lstrip(" \t")))
            terms.append(_term(term, blank, text))
            at = term.end()
        _check(terms, 4 if quads else 3, text, at)
        subject, predicate, value, graph = (*terms, "")[:4]
        found.append(Statement(subject, predicate, value, graph, (starts[0], starts[1], starts[2])))
        at = _EMPTY.match(text, end.end()).end()  # type: ignore[union-attr]
    return found


def _term(match: re.Match[str], blank: str, text: str) -> str:
    iri, label, string, datatype, language = match.groups()
    try:
        if label is not None:
            return f"_:{blank}named-{label}"
        if iri is not None:
            return _absolute(iri)
        plain = literal(unescaped(string))
        if language:
            return f"{plain}@{language.lower()}"
        kind = _absolute(datatype) if datatype is not None else ""
        return plain if not kind or kind[1:-1] == _XSD_STRING else f"{plain}^^{kind}"
    except ValueError as error:
        raise ScanError(str(error), text, match.start()) from error


def _absolute(written: str) -> str:
    iri = iri_of(written)
    if not is_absolute(iri):
        raise ValueError(f"<{iri}> is not absolute")
    return f"<{iri}>"


def _check(terms: list[str], most: int, text: str, at: int) -> None:
    if not 3 <= len(terms) <= most:
        raise ScanError(f"{len(terms)} terms before the full stop", text, at)
    if terms[0][0] == '"' or terms[1][0] != "<" or (len(terms) == 4 and terms[3][0] == '"'):
        raise ScanError("a term that may not stand at its place", text, at)
