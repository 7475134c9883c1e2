"""Is the graph as it should be: shapes (SHACL), canned checks (SPARQL), quotes against the texts.

The shapes see asserted, inferred and background triples together. They are compiled (``shacl``);
pySHACL is the reference the tests compare with, and the judge of shapes that cannot be compiled.
Every ``queries/check-*.rq`` must return no row. A problem carries the file and the line of the
article it comes from.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from parley.evidence import Places, check_texts
from parley.findings import Problem, Report, report
from parley.model import Article
from parley.rdf.descriptions import described
from parley.rdf.facts import Facts, ontology_triples
from parley.rdf.terms import Quad
from parley.rdf.turtle import nquads
from parley.resources import list_queries, query_file
from parley.shacl import Kinds, Shapes
from parley.shacl.paths import UnknownShapeError

if TYPE_CHECKING:
    import pyoxigraph as ox

SHAPES_FILE = "shapes.ttl"


def validate(
    quads: Sequence[Quad],
    texts: Mapping[str, Article],
    *,
    contradictions: Iterable[str] = (),
) -> Report:
    """Check asserted and inferred quads; ``texts`` are the stored articles by their id.

    Actors are known as ontology/actors.ttl describes them; ``contradictions`` are those the
    reasoner met, each a violation.
    """
    places = Places(quads, texts)
    compared, problems = check_texts(places)
    problems += (Problem("violation", text, "ontology", "") for text in contradictions)
    for problem in (*check_shapes(quads), *check_queries(_loaded(quads))):
        source, line = places.of(problem.node)
        problems.append(replace(problem, source=source, line=line))
    names = check_names()
    return report(problems, shapes=shapes_count(), checks=len(names), quotes=compared)


@cache
def shapes() -> Shapes | None:
    """The shapes, compiled; None where one of them is beyond the compiler."""
    try:
        return Shapes(ontology_triples(SHAPES_FILE))
    except UnknownShapeError:
        return None


def shapes_count() -> int:
    """How many node shapes there are."""
    kind = "<http://www.w3.org/ns/shacl#NodeShape>"
    return len({subject for subject, _, value in ontology_triples(SHAPES_FILE) if value == kind})


def check_shapes(quads: Sequence[Quad]) -> Iterable[Problem]:
    """What the shapes find wrong with a whole graph and the actors it mentions."""
    compiled = shapes()
    if compiled is None:
        return check_shapes_reference(quads)
    facts = Facts(ontology_triples("parley.ttl"))
    for quad in (*described(quads), *quads):
        facts.add(quad[:3])
    return compiled.problems(facts, Kinds(facts))


def check_shapes_reference(quads: Sequence[Quad]) -> Iterator[Problem]:
    """The same by pySHACL: slow, and the judge."""
    from pyshacl import validate as run_shacl
    from rdflib import Graph, URIRef
    from rdflib.namespace import RDF, SH

    from parley.rdf import graphs
    from parley.rdf.descriptions import background
    from parley.rdf.prepared_graph import PreparedGraph

    known = background(quads)
    data = PreparedGraph(namespace_manager=known.namespace_manager)
    data += graphs.to_graph(quads)
    data += known
    judged = graphs.ontology(SHAPES_FILE)
    _, found, _ = run_shacl(data, shacl_graph=judged, inplace=True, advanced=False)
    if not isinstance(found, Graph):
        raise TypeError(f"pySHACL returned {found!r}")
    for result in found.subjects(RDF.type, SH.ValidationResult):
        if (None, SH.detail, result) in found:
            continue  # an explanation of another result, not one of its own
        severity = found.value(result, SH.resultSeverity)
        shape = found.value(result, SH.sourceShape)
        path = found.value(result, SH.resultPath)
        messages = sorted(str(text) for text in found.objects(result, SH.resultMessage))
        yield Problem(
            severity=str(severity).removeprefix(str(SH._NS)).lower(),
            message=" ".join(" ".join(messages).split()),
            shape=str(shape) if isinstance(shape, URIRef) else "unnamed shape",
            node=graphs.readable(found.value(result, SH.focusNode)),
            path=graphs.readable(path) if isinstance(path, URIRef) else "",
            value=graphs.readable(found.value(result, SH.value)),
        )


def _loaded(quads: Sequence[Quad]) -> ox.Store:
    import pyoxigraph as ox

    from parley.store.local import load_background

    store = ox.Store()
    union = [(*quad[:3], "") for quad in quads]  # what LocalStore asks by default
    store.bulk_load(nquads([*quads, *union]), format=ox.RdfFormat.N_QUADS)
    load_background(store)
    return store


def check_queries(store: ox.Store) -> Iterator[Problem]:
    """The rows of the canned checks, each a violation."""
    from parley.query import Query as CannedQuery
    from parley.store.local import LocalStore

    for name in check_names():
        query = CannedQuery(name, query_file(name).read_text(encoding="utf-8"))
        message = f"{query.field('problem')} {query.field('solution')}".strip()
        for row in LocalStore(store).select(query.text).rows:
            cells = ["" if cell is None else str(cell) for cell in row]
            node, path, value = (*cells, "", "", "")[:3]
            yield Problem("violation", message, name, node, path, value)


def check_names() -> list[str]:
    """The canned queries that must return nothing."""
    return [name for name in list_queries() if name.startswith("check-")]
