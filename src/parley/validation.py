"""Is the graph as it should be: shapes (SHACL), canned checks (SPARQL), quotes against the texts.

pySHACL is the judge of the shapes and sees asserted, inferred and background triples together.
Every ``queries/check-*.rq`` must return no row. A problem carries the file and the line of the
article it comes from.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from rdflib import Graph, URIRef
from rdflib.namespace import RDF, SH
from rdflib.plugins.sparql import prepareQuery
from rdflib.plugins.sparql.sparql import Query
from rdflib.query import Result

from parley import descriptions, graphs
from parley.evidence import Places, check_texts
from parley.findings import Problem, Report, report
from parley.model import Article
from parley.resources import list_queries, query_file
from parley.terms import Quad
from parley.turtle import nquads


def validate(
    quads: Sequence[Quad],
    texts: Mapping[str, Article],
    *,
    contradictions: Iterable[str] = (),
    background: Graph | None = None,
    shapes: Graph | None = None,
) -> Report:
    """Check asserted and inferred quads; ``texts`` are the stored articles by their id.

    ``background`` is what else is known (by default what descriptions.background finds);
    ``contradictions`` are those the reasoner met, each a violation.
    """
    known = descriptions.background(quads) if background is None else background
    shapes = graphs.ontology("shapes.ttl") if shapes is None else shapes
    places = Places(quads, texts)
    compared, problems = check_texts(places)
    problems += (Problem("violation", text, "ontology", "") for text in contradictions)
    for problem in (*_check_shapes(quads, known, shapes), *_check_queries(quads)):
        source, line = places.of(problem.node)
        problems.append(replace(problem, source=source, line=line))
    count = len(set(shapes.subjects(RDF.type, SH.NodeShape)))
    return report(problems, shapes=count, checks=len(_check_names()), quotes=compared)


def _check_shapes(quads: Sequence[Quad], known: Graph, shapes: Graph) -> Iterator[Problem]:
    from pyshacl import validate as run_shacl

    data = _ParsingOnce(namespace_manager=known.namespace_manager)
    data += graphs.to_graph(quads)
    data += known
    _, found, _ = run_shacl(data, shacl_graph=shapes, inplace=True, advanced=False)
    if not isinstance(found, Graph):
        raise TypeError(f"pySHACL returned {found!r}")
    for result in found.subjects(RDF.type, SH.ValidationResult):
        if (None, SH.detail, result) in found:
            continue  # an explanation of another result, not one of its own
        severity = found.value(result, SH.resultSeverity)
        shape = found.value(result, SH.sourceShape)
        messages = sorted(str(text) for text in found.objects(result, SH.resultMessage))
        yield Problem(
            severity=str(severity).removeprefix(str(SH._NS)).lower(),
            message=" ".join(" ".join(messages).split()),
            shape=str(shape) if isinstance(shape, URIRef) else "unnamed shape",
            node=graphs.readable(found.value(result, SH.focusNode)),
            path=graphs.readable(found.value(result, SH.resultPath)),
            value=graphs.readable(found.value(result, SH.value)),
        )


class _ParsingOnce(Graph):
    """Parses each query text once: pySHACL asks a constraint anew for every focus node."""

    def query(self, query_object: str | Query, *args: Any, **kwargs: Any) -> Result:
        if isinstance(query_object, str):
            query_object = self._prepared(query_object)
        return super().query(query_object, *args, **kwargs)

    @lru_cache(maxsize=256)  # noqa: B019 - the graph lives for one validation
    def _prepared(self, text: str) -> Query:
        return prepareQuery(text, initNs=dict(self.namespaces()))


def _check_queries(quads: Sequence[Quad]) -> Iterator[Problem]:
    import pyoxigraph as ox

    from parley.query import Query as CannedQuery
    from parley.store_local import LocalStore, load_background

    store = ox.Store()
    union = [(*quad[:3], "") for quad in quads]  # what LocalStore asks by default
    store.bulk_load(nquads([*quads, *union]), format=ox.RdfFormat.N_QUADS)
    load_background(store)
    for name in _check_names():
        query = CannedQuery(name, query_file(name).read_text(encoding="utf-8"))
        message = f"{query.field('problem')} {query.field('solution')}".strip()
        for row in LocalStore(store).select(query.text).rows:
            cells = ["" if cell is None else str(cell) for cell in row]
            node, path, value = (*cells, "", "", "")[:3]
            yield Problem("violation", message, name, node, path, value)


def _check_names() -> list[str]:
    return [name for name in list_queries() if name.startswith("check-")]
