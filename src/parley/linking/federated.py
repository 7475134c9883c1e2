"""Questions that join our graph with another SPARQL service, asked politely.

A federated question is plain SPARQL 1.1 with one ``SERVICE`` and any engine can run it as it
stands. Engines, though, ask the service without saying which items are meant, which for Wikidata
is everything, and say nobody whom to write to. So Parley asks in three steps: which linked items
our side has, what the service says of those (through ``parley.linking.client``: User-Agent,
cache, waits), and then the question itself with the service's answer as ``VALUES``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import pyoxigraph as ox

from parley.errors import ParleyError
from parley.linking.client import Client, NotReachedError
from parley.query import Query, bindings
from parley.store import Result, Store, Term

TAG = "federated"
_BATCH = 100
_RESULTS = "application/sparql-results+json"
_SERVICE = re.compile(r"\bSERVICE\s*<([^<>\s]+)>\s*\{")
_ITEM_VALUES = "VALUES ?item { UNDEF }"
_ITEMS = """
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT DISTINCT ?item WHERE {
  ?thing skos:exactMatch ?item
  FILTER(STRSTARTS(STR(?item), "http://www.wikidata.org/entity/Q"))
} ORDER BY ?item
"""


@dataclass(frozen=True)
class Federated:
    """A question cut at its one SERVICE: what goes there, and what stays around it."""

    service: str
    inner: str
    before: str
    after: str
    prologue: str

    @property
    def variables(self) -> tuple[str, ...]:
        """The variables of the part that is asked elsewhere, in their order."""
        return tuple(dict.fromkeys(re.findall(r"\?(\w+)", self.inner)))


def is_federated(query: Query) -> bool:
    """True for a question that asks another service."""
    return TAG in query.tags


def ask(
    store: Store,
    query: Query,
    client: Client,
    *,
    values: dict[str, str] | None = None,
    service: str | None = None,
) -> Result:
    """The answer of a federated question; ``service`` takes the place of the one it names."""
    parts = split(query.text)
    items = [row[0] for row in store.select(_ITEMS).rows]
    rows = fetch(client, parts, [item for item in items if item is not None], service)
    text = f"{parts.before}{_table(parts.variables, rows)}{parts.after}"
    return store.run(text, bindings(query, values or {}))


def split(text: str) -> Federated:
    """Cut a question at its SERVICE; refuses none, several, and one without ``?item``."""
    found = list(_SERVICE.finditer(text))
    if len(found) != 1:
        raise ParleyError(f"{len(found)} SERVICE clauses, one is needed", where="query")
    start = found[0]
    end = _closing(text, start.end())
    inner = text[start.end() : end]
    if _ITEM_VALUES not in inner:
        raise ParleyError(f"the SERVICE has no {_ITEM_VALUES}", where="query")
    prologue = "\n".join(re.findall(r"^PREFIX .*$", text, re.MULTILINE))
    return Federated(start[1], inner, text[: start.start()], text[end + 1 :], prologue)


def fetch(
    client: Client, parts: Federated, items: Sequence[Term], service: str | None = None
) -> list[dict[str, Term]]:
    """What the service says of the items, a batch at a time, sorted."""
    address = service or parts.service
    rows: list[dict[str, Term]] = []
    projected = " ".join(f"?{name}" for name in parts.variables)
    for at in range(0, len(items), _BATCH):
        listed = " ".join(map(str, items[at : at + _BATCH]))
        inner = parts.inner.replace(_ITEM_VALUES, f"VALUES ?item {{ {listed} }}")
        text = f"{parts.prologue}\nSELECT DISTINCT {projected} WHERE {{{inner}}}"
        answer = client.post_form(address, {"query": text}, _RESULTS).body
        rows += _rows(answer, address)
    return sorted(rows, key=lambda row: [str(row.get(name, "")) for name in parts.variables])


def _rows(answer: object, where: str) -> Iterable[dict[str, Term]]:
    """SPARQL 1.1 results in JSON, read again by the RDF library, which knows what a term is."""
    import json

    try:
        found = ox.parse_query_results(
            json.dumps(answer).encode(), format=ox.QueryResultsFormat.JSON
        )
        if isinstance(found, ox.QueryBoolean):
            raise NotReachedError("answers yes or no, not rows", where=where)
        names = [variable.value for variable in found.variables]
        return [{name: row[name] for name in names if row[name] is not None} for row in found]
    except (SyntaxError, ValueError) as error:
        raise NotReachedError("answers no results of SPARQL", where=where) from error


def _table(variables: Sequence[str], rows: Iterable[dict[str, Term]]) -> str:
    """The service's rows as inline data; a blank node means nothing here and is left out."""
    lines = []
    for row in rows:
        terms = (row.get(name) for name in variables)
        cells = ("UNDEF" if t is None or isinstance(t, ox.BlankNode) else str(t) for t in terms)
        lines.append(f"({' '.join(cells)})")
    names = " ".join(f"?{name}" for name in variables)
    return f"VALUES ({names}) {{ {' '.join(lines)} }}"


def _closing(text: str, start: int) -> int:
    """Where the brace opened just before ``start`` is closed, strings and IRIs left alone."""
    depth = 1
    for match in re.finditer(r'"[^"\n]*"|<[^<>\s]*>|#[^\n]*|[{}]', text[start:]):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if depth == 0:
            return start + match.start()
    raise ParleyError("a brace of SERVICE is not closed", where="query")
