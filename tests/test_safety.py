"""What SPARQL text is refused before a parser sees it, and what is not."""

from __future__ import annotations

import time

import pytest

from parley.errors import ParleyError
from parley.store.safety import check_query, outermost_where

GOOD = [
    "SELECT ?load WHERE { ?service ?from ?load }",
    'SELECT ?s WHERE { ?s ?p "DROP ALL; SERVICE <x>" } # SERVICE in a comment',
    "SELECT ?s WHERE { ?s ex:load ?o ; load:x ex:service-of }",
    "SELECT ?s WHERE { ?s ?p '''a ' \" INSERT '' b''' FILTER(?a<?b && ?c>?d) }",
    "SELECT ?s FROM <https://w3id.org/parley/id/graph/links> WHERE { ?s ?p ?o }",
    "PREFIX g: <https://w3id.org/parley/id/graph/> SELECT ?s FROM NAMED g:links WHERE { ?s ?p ?o }",
]
BAD = {
    "SERVICE": "SELECT ?s WHERE { SERVICE <http://x/> { ?s ?p ?o } }",
    "calls another": "SELECT ?s WHERE { sErViCe SILENT ?x { ?s ?p ?o } }",
    "LOAD": "LOAD <http://example.com/x>",
    "DELETE": "DELETE WHERE { ?s ?p ?o }",
    "INSERT": "INSERT DATA { <a> <b> <c> }",
    "outside our graphs": "SELECT ?s FROM <http://example.com/> WHERE { ?s ?p ?o }",
    "FROM ex:g": "PREFIX ex: <http://e/> SELECT ?s FROM NAMED ex:g WHERE { ?s ?p ?o }",
    "FROM .x. is": "SELECT ?s FROM <x> WHERE { ?s ?p ?o }",
    "another server": r"SELECT ?s WHERE { \u0053ERVICE <http://x/> { ?s ?p ?o } }",
    "SERVICE calls": r'SELECT ?s WHERE { ?s ?p "a\u0022 . SERVICE <http://x/> { ?s ?p ?o } #" }',
    "nested deeper": "SELECT ?s WHERE " + "{" * 4000 + "}" * 4000,
    "nested": "SELECT ?s WHERE { FILTER(" + "!" * 4000 + "?x) }",
    "characters": "SELECT ?s WHERE { ?s ?p ?o }" + " " * 100_000,
}


@pytest.mark.parametrize("text", GOOD)
def test_questions_pass(text: str) -> None:
    check_query(text)


@pytest.mark.parametrize("reason", BAD)
def test_the_rest_is_refused_with_a_reason(reason: str) -> None:
    with pytest.raises(ParleyError, match=reason):
        check_query(BAD[reason])


def test_network_may_be_allowed_but_never_updates() -> None:
    check_query(BAD["SERVICE"], allow_network=True)
    check_query(BAD["outside our graphs"], allow_network=True)
    with pytest.raises(ParleyError):
        check_query(BAD["DELETE"], allow_network=True)


@pytest.mark.parametrize("piece", ["a-", '"', "'''", '"""a', "<", "a.", "\\", "x:", "@", "_"])
def test_checking_takes_time_in_proportion(piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    start = time.perf_counter()
    check_query(text)
    assert time.perf_counter() - start < 5


def test_where_to_bind_is_found_behind_decoys() -> None:
    text = "# WHERE {\nCONSTRUCT { ?s ?where 'WHERE {' } WHERE { ?s ?p ?o }"
    assert text[outermost_where(text) :] == " ?s ?p ?o }"
    with pytest.raises(ParleyError, match="no WHERE"):
        outermost_where("ASK { ?s ?p ?o }")
