"""Any SPARQL 1.1 endpoint over HTTP, by the SPARQL Protocol and nothing else."""

from __future__ import annotations

import io
from dataclasses import dataclass
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode, urlsplit
from urllib.request import Request, urlopen

import pyoxigraph as ox

from parley import __version__
from parley.errors import ParleyError
from parley.store_base import Result, Rows, Store, Triples, one_line

JSON = "application/sparql-results+json"
N_TRIPLES = "application/n-triples"
MAX_BYTES = 500_000_000


@dataclass
class EndpointStore(Store):
    """Asks a server. Its default graph has to be the union of its named graphs.

    Virtuoso does so by itself; Oxigraph's server with ``--union-default-graph``.
    """

    endpoint: str
    timeout: float = 30.0

    def __post_init__(self) -> None:
        if urlsplit(self.endpoint).scheme not in ("http", "https"):
            raise ParleyError("not a web address", where=self.endpoint, fix="use http or https")

    def ask_anything(self, text: str) -> Result:
        request = Request(
            self.endpoint,
            data=urlencode({"query": text}).encode(),
            headers={
                "Accept": f"{JSON}, {N_TRIPLES};q=0.9",
                "Content-Type": "application/x-www-form-urlencoded",
                "User-Agent": f"parley/{__version__}",
            },
        )
        try:
            with urlopen(request, timeout=self.timeout) as response:
                body = response.read(MAX_BYTES + 1)
                kind = response.headers.get_content_type()
        except HTTPError as error:
            detail = " ".join(error.read(2000).decode("utf-8", "replace").split())[:200]
            raise ParleyError(
                f"the server says {error.code} {error.reason}: {detail}", where=self.endpoint
            ) from error
        except (URLError, OSError) as error:
            reason = getattr(error, "reason", error)
            raise ParleyError(f"no answer: {reason}", where=self.endpoint) from error
        if len(body) > MAX_BYTES:
            raise ParleyError("the answer is too large", where=self.endpoint, fix="add a LIMIT")
        return read_answer(body, kind, where=self.endpoint)


def read_answer(body: bytes, kind: str, *, where: str) -> Result:
    """The answer in a response: SPARQL results as JSON, or triples."""
    try:
        if kind in (JSON, "application/json"):
            result = ox.parse_query_results(body, format=ox.QueryResultsFormat.JSON)
            if isinstance(result, ox.QueryBoolean):
                return bool(result)
            names = tuple(variable.value for variable in result.variables)
            return Rows(names, (tuple(row) for row in result))
        rdf = ox.RdfFormat.from_media_type(kind)
        if rdf is None:
            raise ParleyError(f"answers in {kind}, not in SPARQL's JSON", where=where)
        return Triples(quad.triple for quad in ox.parse(io.BytesIO(body), format=rdf))
    except (SyntaxError, ValueError) as error:
        what = f"an answer that cannot be read: {one_line(error)}"
        raise ParleyError(what, where=where) from error
