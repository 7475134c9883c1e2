"""Any SPARQL 1.1 endpoint over HTTP, by the SPARQL Protocol and nothing else."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import urlencode

import pyoxigraph as ox

from parley.errors import ParleyError
from parley.rdf.terms import ID
from parley.store.base import Result, Row, Rows, Store, Triples, one_line
from parley.store.requests import Remote, Reply, check_address

JSON = "application/sparql-results+json"
N_TRIPLES = "application/n-triples"
UNION = f"{ID}graph/union"
"""The graph that holds every triple once, where ``parley publish`` made one."""

_BOOLEAN = "http://www.w3.org/2001/XMLSchema#boolean"
_BOOLEANS = {
    f"https://w3id.org/parley/ontology#{name}"
    for name in ("isAnonymous", "isMainExchange", "isOutsideExchange", "isSubset", "isUnlinked")
}
_NO_KEYWORD = re.compile(r"<[^<>\s]*>|#[^\n\r]*")
_FORM = re.compile(r"\b(SELECT|ASK|CONSTRUCT|DESCRIBE)\b", re.IGNORECASE)
_NAMES_GRAPHS = re.compile(r"\b(?:GRAPH|FROM)\b", re.IGNORECASE)
_VIRTUOSO_ANSWER = "__ASK_RETVAL"


@dataclass
class EndpointStore(Store):
    """Asks a server for the union of its graphs.

    Where ``parley publish`` filled the server's default graph, or the server's default graph is
    a union, a question is sent as it is. Where it made the graph ``UNION``, a question that names
    no graph itself is asked of that one.
    """

    endpoint: str
    timeout: float = 30.0
    remote: Remote = field(default_factory=lambda: Remote(tries=2), repr=False)

    def __post_init__(self) -> None:
        check_address(self.endpoint)
        self.remote.timeout = self.timeout

    @cached_property
    def _has_union(self) -> bool:
        found = self.ask_server(f"SELECT ?s WHERE {{ GRAPH <{UNION}> {{ ?s ?p ?o }} }} LIMIT 1")
        return any(found)

    def ask_server(self, text: str) -> Iterator[Row]:
        """The rows of a SELECT over what the server itself takes for its default graph."""
        result = self._ask(text, {})
        return result.rows if isinstance(result, Rows) else iter(())

    def ask_anything(self, text: str) -> Result:
        whole = not _NAMES_GRAPHS.search(text) and self._has_union
        return self._ask(text, {"default-graph-uri": UNION} if whole else {})

    def _ask(self, text: str, more: dict[str, str]) -> Result:
        reply = self.remote.send(
            "POST",
            self.endpoint,
            urlencode({"query": text, **more}).encode(),
            {
                "Accept": f"{N_TRIPLES}, {JSON};q=0.5" if _gives_triples(text) else JSON,
                "Content-Type": "application/x-www-form-urlencoded",
            },
        )
        if not reply.good:
            raise ParleyError(f"the server says {reply.said()}", where=self.endpoint)
        _refuse_part(reply, self.endpoint)
        return read_answer(reply.body, reply.headers.get_content_type(), where=self.endpoint)


def _gives_triples(text: str) -> bool:
    """True for CONSTRUCT and DESCRIBE. Virtuoso gives JSON of its own to who would take any."""
    form = _FORM.search(_NO_KEYWORD.sub(" ", text))
    return form is not None and form[1].upper() in ("CONSTRUCT", "DESCRIBE")


def _refuse_part(reply: Reply, where: str) -> None:
    """Virtuoso cuts an answer at its limit of rows, and says so in a header only."""
    most = reply.headers.get("X-SPARQL-MaxRows", "")
    if most.isdigit():
        fix = "raise ResultSetMaxRows in its settings, or ask for less"
        raise ParleyError(f"the server cuts answers at {most} rows", where=where, fix=fix)


def read_answer(body: bytes, kind: str, *, where: str) -> Result:
    """The answer in a response: SPARQL results as JSON, or triples."""
    try:
        if kind in (JSON, "application/json"):
            result = ox.parse_query_results(body, format=ox.QueryResultsFormat.JSON)
            if isinstance(result, ox.QueryBoolean):
                return bool(result)
            names = tuple(variable.value for variable in result.variables)
            rows = _rows(result, where)
            # Virtuoso answers an ASK with a row or none.
            return any(rows) if names == (_VIRTUOSO_ANSWER,) else Rows(names, rows)
        rdf = ox.RdfFormat.from_media_type(kind)
        if rdf is None:
            raise ParleyError(f"answers in {kind}, not in SPARQL's JSON", where=where)
        return Triples(_restored(quad.triple) for quad in ox.parse(io.BytesIO(body), format=rdf))
    except (SyntaxError, ValueError) as error:
        raise _unreadable(error, where) from error


def _rows(result: ox.QuerySolutions, where: str) -> Iterator[Row]:
    """Row by row; a server may break off in the middle of a good answer to say what is wrong."""
    try:
        yield from (tuple(row) for row in result)
    except (SyntaxError, ValueError) as error:
        raise _unreadable(error, where) from error


def _restored(triple: ox.Triple) -> ox.Triple:
    """Virtuoso 7 keeps true and false as 1 and 0; our yes-or-no properties show which are meant."""
    value = triple.object
    if triple.predicate.value in _BOOLEANS and isinstance(value, ox.Literal):
        plain = {"1": "true", "0": "false"}.get(value.value, value.value)
        literal = ox.Literal(plain, datatype=ox.NamedNode(_BOOLEAN))
        return ox.Triple(triple.subject, triple.predicate, literal)
    return triple


def _unreadable(error: Exception, where: str) -> ParleyError:
    return ParleyError(f"an answer that cannot be read: {one_line(error)}", where=where)
