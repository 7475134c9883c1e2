"""Answers as text: CSV, TSV and JSON as SPARQL 1.1 has them, RDF for CONSTRUCT."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

import pyoxigraph as ox

from parley.errors import ParleyError
from parley.rdf.terms import ID
from parley.store.base import Result, Row, Rows, Term, Triples

T = TypeVar("T")

PREFIXES = {
    "parley": "https://w3id.org/parley/ontology#",
    "id": ID,
    "oa": "http://www.w3.org/ns/oa#",
    "prov": "http://www.w3.org/ns/prov#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "schema": "https://schema.org/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
RDF_FORMATS = {
    "ttl": ox.RdfFormat.TURTLE,
    "nt": ox.RdfFormat.N_TRIPLES,
    "jsonld": ox.RdfFormat.JSON_LD,
}
ROW_FORMATS = ("table", "csv", "tsv", "json")
FORMATS = (*ROW_FORMATS, *RDF_FORMATS)


def limited(result: Result, most: int, on_cut: Callable[[], None]) -> Result:
    """The answer with at most so many rows or triples (0: all); calls back when some were cut."""
    if most <= 0 or isinstance(result, bool):
        return result
    if isinstance(result, Triples):
        return Triples(_take(result.triples, most, on_cut))
    return Rows(result.variables, _take(result.rows, most, on_cut))


def _take(items: Iterator[T], most: int, on_cut: Callable[[], None]) -> Iterator[T]:
    yield from islice(items, most)
    if next(items, None) is not None:
        on_cut()


def default_format(result: Result) -> str:
    """A table for rows, Turtle for triples."""
    return "ttl" if isinstance(result, Triples) else "table"


def as_rows(result: Result) -> Rows:
    """Any answer as rows: triples as three columns, yes or no as one cell."""
    if isinstance(result, bool):
        return Rows(("answer",), iter([(ox.Literal(result),)]))
    if isinstance(result, Triples):
        triples = sorted((t.subject, t.predicate, t.object) for t in result.triples)
        return Rows(("subject", "predicate", "object"), iter(triples))
    return result


def text_of(term: Term | None) -> str:
    """What a term says: an IRI or the words of a literal, without its datatype or language."""
    if term is None:
        return ""
    return str(term) if isinstance(term, ox.Triple | ox.BlankNode) else term.value


def short(term: Term | None) -> str:
    """The same for the eye: IRIs of the vocabularies we use with their prefix."""
    if isinstance(term, ox.NamedNode):
        for prefix, start in PREFIXES.items():
            if term.value.startswith(start):
                return f"{prefix}:{term.value.removeprefix(start)}"
    return text_of(term)


def write(result: Result, form: str) -> Iterator[str]:
    """The answer in a format other than ``table``, in pieces that are whole lines.

    Rows have no RDF form, and triples no SPARQL JSON one: that is said, not guessed at.
    """
    if form in RDF_FORMATS:
        if not isinstance(result, Triples):
            raise ParleyError(f"{form} is for CONSTRUCT", where="--format", fix="use csv or json")
        yield to_rdf(result, form)
    elif form == "json":
        if isinstance(result, Triples):
            raise ParleyError("json is for rows", where="--format", fix="use jsonld or ttl")
        yield "".join(to_json(result))
    elif form == "tsv":
        yield from _tsv(as_rows(result))
    else:
        yield from _csv(as_rows(result))


def to_rdf(result: Triples, form: str) -> str:
    """Triples as RDF text, sorted and each once."""
    triples = sorted(set(result.triples), key=str)
    data = ox.serialize(triples, format=RDF_FORMATS[form], prefixes=PREFIXES)
    lines = (data or b"").decode().splitlines(keepends=True)
    # The library writes its prefixes in an order that changes from run to run.
    head = [line for line in lines if line.startswith("@prefix ")]
    return "".join(sorted(head) + lines[len(head) :])


def to_json(result: Rows | bool) -> Iterator[str]:
    """SPARQL 1.1 Query Results JSON, row by row."""
    if isinstance(result, bool):
        yield json.dumps({"head": {}, "boolean": result}) + "\n"
        return
    yield f'{{"head": {json.dumps({"vars": result.variables})}, "results": {{"bindings": ['
    for index, row in enumerate(result.rows):
        cells = zip(result.variables, row, strict=True)
        record = {name: _json_term(term) for name, term in cells if term is not None}
        yield (",\n" if index else "\n") + json.dumps(record, ensure_ascii=False)
    yield "\n]}}\n"


def _json_term(term: Term) -> dict[str, str]:
    if isinstance(term, ox.NamedNode):
        return {"type": "uri", "value": term.value}
    if isinstance(term, ox.BlankNode):
        return {"type": "bnode", "value": term.value}
    if isinstance(term, ox.Triple):
        raise ParleyError("a triple cannot be shown as JSON", where="--format", fix="use tsv")
    record = {"type": "literal", "value": term.value}
    if term.language:
        record["xml:lang"] = term.language
    elif term.datatype.value != f"{PREFIXES['xsd']}string":
        record["datatype"] = term.datatype.value
    return record


def _csv(rows: Rows) -> Iterator[str]:
    yield csv_line(rows.variables)
    for row in rows.rows:
        yield csv_line(map(text_of, row))


def csv_line(values: Iterable[str]) -> str:
    """One record of CSV, quoted where it has to be.

    >>> csv_line(["a", "over 200, some"])
    'a,"over 200, some"\\n'
    """
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(values)
    return line.getvalue()


def _tsv(rows: Rows) -> Iterator[str]:
    yield "\t".join(f"?{name}" for name in rows.variables) + "\n"
    for row in rows.rows:
        yield _tsv_line(row)


def _tsv_line(row: Row) -> str:
    # N-Triples escapes line breaks and quotes, but a tab may stand in it as it is.
    return "\t".join("" if t is None else str(t).replace("\t", "\\t") for t in row) + "\n"
