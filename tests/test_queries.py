"""Every canned question against its golden rows; the same on another engine; its header."""

from __future__ import annotations

import csv
import io
import json
import re
from functools import cache
from pathlib import Path

import pyoxigraph as ox
import pytest
from click.testing import CliRunner
from rdflib import Dataset

from parley.cli import cli as main
from parley.docs.queries import page
from parley.errors import ParleyError
from parley.query import Query, all_queries, bindings, find_query, run_query
from parley.query.pages import in_pages
from parley.query.parameters import TYPES, read_parameter
from parley.store import LocalStore, Result, Rows, Source, bind, load_files, open_store
from parley.store.results import FORMATS, as_rows, csv_line, text_of, write
from parley.store.safety import check_query

HERE = Path(__file__).parent / "queries"
FIXTURE = HERE / "fixture.trig"
ROOT = Path(__file__).parent.parent
# Those that ask another service are tested against one in test_federation.py.
QUERIES = [query for query in all_queries() if "federated" not in query.tags]
SELECTS = [query for query in QUERIES if "\nSELECT" in query.text]
PAGED = [query for query in SELECTS if query.paging]


@cache
def fixture_store() -> LocalStore:
    return LocalStore(load_files([str(FIXTURE)]))


def answer(query: Query) -> str:
    result = run_query(fixture_store(), query, query.example)
    return "".join(write(as_rows(result), "csv"))


def name_of(query: Query) -> str:
    return query.name


def test_there_are_enough_questions() -> None:
    checks = [query for query in QUERIES if query.name.startswith("check-")]
    assert len(QUERIES) - len(checks) >= 28
    assert len(checks) >= 6


@pytest.mark.parametrize("query", QUERIES, ids=name_of)
def test_rows_are_golden(query: Query, request: pytest.FixtureRequest) -> None:
    golden = HERE / f"{query.name}.csv"
    found = answer(query)
    if request.config.getoption("--update-golden", default=False):
        golden.write_text(found, encoding="utf-8")
    assert golden.exists(), "no golden rows; run with --update-golden and read them"
    assert found == golden.read_text(encoding="utf-8")


def test_no_golden_rows_without_a_question() -> None:
    assert {path.stem for path in HERE.glob("*.csv")} == {query.name for query in all_queries()}


@pytest.mark.parametrize("query", QUERIES, ids=name_of)
def test_answers_say_something(query: Query) -> None:
    """A question without rows on the fixture tests nothing; a check with rows is a fault."""
    rows = answer(query).count("\n") - 1
    if query.name.startswith("check-"):
        assert rows == 0
    else:
        assert rows > 0


@cache
def rdflib_fixture() -> Dataset:
    dataset = Dataset(default_union=True)
    dataset.parse(FIXTURE, format="trig")
    return dataset


@pytest.mark.parametrize("query", SELECTS, ids=name_of)
def test_rdflib_gives_the_same_rows(query: Query) -> None:
    """Plain SPARQL 1.1: another engine, and one without our way of binding, agrees."""
    text = bind(query.text, bindings(query, query.example))
    theirs = rdflib_fixture().query(text)
    names = [str(variable) for variable in theirs.vars or []]
    rows = [["" if v is None else str(v) for v in row] for row in theirs]  # type: ignore[union-attr]
    ours = list(csv.reader(io.StringIO(answer(query))))
    assert ours[0] == names
    assert sorted(ours[1:]) == sorted(rows)


@pytest.mark.parametrize("query", QUERIES, ids=name_of)
def test_header_is_whole(query: Query) -> None:
    assert query.field("summary")
    assert query.field("description") or query.name.startswith("check-")
    assert query.tags
    for parameter in query.parameters:
        assert parameter.kind in TYPES
        assert parameter.help
        assert re.search(rf"\?{parameter.name}\b", query.text)
        if parameter.default is None:
            assert parameter.name in query.example
    assert set(query.example) <= {parameter.name for parameter in query.parameters}


@pytest.mark.parametrize("query", SELECTS, ids=name_of)
def test_order_is_total(query: Query) -> None:
    """No ``SELECT *``; the answer keeps its order when the rows came in another one."""
    assert "SELECT *" not in query.text
    assert "ORDER BY" in query.text
    quads = sorted(load_files([str(FIXTURE)]), key=str, reverse=True)
    store = ox.Store()
    for quad in quads:
        store.add(quad)
    again = run_query(LocalStore(store), query, query.example)
    assert "".join(write(again, "csv")) == answer(query)


@pytest.mark.parametrize("query", PAGED, ids=name_of)
def test_pages_give_the_rows_of_the_whole(query: Query) -> None:
    """Whatever is on a page: the rows and their order are those of the question asked whole."""
    terms = bindings(query, query.example)
    assert query.paging
    for size in (1, 2, 1000):
        paged = in_pages(fixture_store(), query.text, terms, query.paging, size)
        whole = fixture_store().select(query.text, terms)
        assert "".join(write(paged, "csv")) == "".join(write(whole, "csv"))


def test_pages_are_asked_for_as_they_are_read() -> None:
    query = find_query("articles")
    asked: list[str] = []

    class Heard(LocalStore):
        def ask_anything(self, text: str) -> Result:
            asked.append(text)
            return super().ask_anything(text)

    assert query.paging
    store = Heard(fixture_store().store)
    rows = in_pages(store, query.text, {}, query.paging, size=1).rows
    assert len(asked) == 2  # what there is, and the first page
    list(rows)
    assert len(asked) == 1 + 5


def test_nothing_to_page_through_is_no_error() -> None:
    empty = LocalStore(ox.Store())
    for query in PAGED:
        answer = run_query(empty, query, query.example)
        assert isinstance(answer, Rows)
        assert list(answer.rows) == []


@pytest.mark.parametrize("query", QUERIES, ids=name_of)
def test_questions_pass_their_own_safety_check(query: Query) -> None:
    check_query(query.text)


@pytest.mark.parametrize("query", [q for q in QUERIES if q.name.startswith("check-")], ids=name_of)
def test_checks_say_what_is_wrong_and_what_helps(query: Query) -> None:
    assert query.field("problem")
    assert query.field("solution")
    assert answer(query) == csv_line(["entity", "property", "value"])


BROKEN = {
    "check-claim-without-evidence": "id:c parley:isStatedIn id:a .",
    "check-claim-of-no-kind": "id:c parley:isStatedIn id:a .",
    "check-two-main-exchanges": (
        "id:e parley:isReportedIn id:a ; parley:isMainExchange true ."
        "id:f parley:isReportedIn id:a ; parley:isMainExchange true ."
    ),
    "check-orphan-quantity": "id:q a parley:Quantity .",
    "check-bounds-out-of-order": "id:q a parley:Quantity; parley:number 3; parley:upperBound 2 .",
    "check-actor-label": "id:c parley:isMadeBy id:nobody .",
    "check-hop-gap": "id:c parley:hasAttribution id:h . id:h parley:hopIndex 2 .",
    "check-exchange-without-article": "id:c parley:isAbout id:e .",
    "check-link-without-check": (
        "id:a skos:exactMatch <http://www.wikidata.org/entity/Q1> ; parley:hasLinkCheck id:k ."
        "id:k parley:hasLinkState parley:confirmed ; parley:checkedIdentifier 'Q2' ."
    ),
    "check-evidence-out-of-text": (
        "id:v oa:hasSource id:a ; oa:hasSelector id:p . id:a parley:textLength 10 ."
        "id:p oa:start 5 ; oa:end 11 ."
    ),
    "check-dates-out-of-order": (
        "id:d parley:earliest '2024-02-01'^^xsd:date ; parley:latest '2024-01-01'^^xsd:date ."
    ),
}


@pytest.mark.parametrize("query", [q for q in QUERIES if q.name.startswith("check-")], ids=name_of)
def test_checks_find_what_they_are_for(query: Query) -> None:
    store = ox.Store()
    prefixes = "".join(line + " . " for line in PREFIX_LINES)
    store.load(prefixes + BROKEN[query.name], format=ox.RdfFormat.TURTLE)
    assert list(LocalStore(store).select(query.text).rows)


PREFIX_LINES = (
    "@prefix parley: <https://w3id.org/parley/ontology#>",
    "@prefix id: <https://w3id.org/parley/id/>",
    "@prefix skos: <http://www.w3.org/2004/02/skos/core#>",
    "@prefix oa: <http://www.w3.org/ns/oa#>",
    "@prefix xsd: <http://www.w3.org/2001/XMLSchema#>",
)


def test_documentation_is_current() -> None:
    """Rewrite it with ``python -m parley.docs.queries > docs/queries.md``."""
    assert (ROOT / "docs" / "queries.md").read_text(encoding="utf-8") == page()


@pytest.mark.parametrize(
    ("kind", "value", "term"),
    [
        ("actor", "Ministry of Defence of Russia", "actor/ministry-of-defence-of-russia"),
        ("actor", "id:actor/russia", "actor/russia"),
        ("actor", "https://w3id.org/parley/id/actor/russia", "actor/russia"),
        ("exchange", "000_f16/main", "exchange/000_f16/main"),
    ],
)
def test_individuals_are_named_in_several_ways(kind: str, value: str, term: str) -> None:
    assert text_of(read_parameter("x", kind, value)) == f"https://w3id.org/parley/id/{term}"


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("integer", "many"),
        ("since", "2024-13"),
        ("kind", "releases"),
        ("exchange", "a> } DROP ALL #"),
        ("iri", "javascript:alert(1)"),
        ("position", "top left"),
    ],
)
def test_values_that_do_not_fit_are_refused(kind: str, value: str) -> None:
    with pytest.raises(ParleyError, match="is no "):
        read_parameter("x", kind, value)


def test_a_value_cannot_break_out_of_its_place() -> None:
    evil = '"} UNION { ?entity ?property ?value } #'
    text = "SELECT ?s WHERE { ?s ?p ?words }"
    rows = fixture_store().select(text, {"words": ox.Literal(evil)})
    assert list(rows.rows) == []


def test_unknown_names_get_the_nearest() -> None:
    with pytest.raises(ParleyError, match="low-best-high"):
        find_query("low-best")
    with pytest.raises(ParleyError, match="did you mean speaker"):
        bindings(find_query("claims-of-speaker"), {"speker": "x"})
    with pytest.raises(ParleyError, match="speaker is missing"):
        bindings(find_query("claims-of-speaker"), {})
    with pytest.raises(ParleyError, match="did you mean audit"):
        all_queries("audits")


def call(*arguments: str) -> str:
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 0, result.output
    return result.output


def test_command_line_lists_and_describes() -> None:
    assert "low-best-high" in call("query", "--list")
    assert "mediators" not in call("query", "--list", "--tag", "audit")
    assert "-p speaker=" in call("query", "claims-of-speaker", "--describe")


@pytest.mark.parametrize("form", FORMATS)
def test_command_line_formats(form: str, tmp_path: Path) -> None:
    file = tmp_path / "answer"
    name = "low-best-high" if form in ("table", "csv", "tsv", "json") else "exchange-as-rdf"
    example = [f"-p{k}={v}" for k, v in find_query(name).example.items()]
    call("query", name, *example, "--graph", str(FIXTURE), "--format", form, "--output", str(file))
    text = file.read_text(encoding="utf-8")
    assert text
    if form in ("json", "jsonld"):
        json.loads(text)
    assert [path.name for path in tmp_path.iterdir()] == ["answer"]


def test_rows_are_cut_with_a_word() -> None:
    result = CliRunner().invoke(
        main, ["query", "mediators", "--graph", str(FIXTURE), "--limit-rows", "2"]
    )
    table, _, _ = result.stdout.partition("\n\nCorrected by hand")
    assert table.count("\n") == 3
    assert "cut after 2 rows" in result.stderr


def test_a_table_on_the_screen_is_short_and_a_file_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("parley.cli.answer.TABLE_ROWS", 2)
    ask = ["query", "mediators", "--graph", str(FIXTURE)]
    assert "--limit-rows 0 shows all" in CliRunner().invoke(main, ask).stderr
    assert "cut after" not in CliRunner().invoke(main, [*ask, "--format", "csv"]).stderr


def test_completion() -> None:
    from click.shell_completion import ShellComplete

    complete = ShellComplete(main, {}, "parley", "_PARLEY_COMPLETE")
    names = [item.value for item in complete.get_completions(["query"], "low")]
    assert names == ["low-best-high"]
    parameters = complete.get_completions(["query", "claims-of-speaker", "-p"], "s")
    assert [item.value for item in parameters] == ["speaker="]


def test_the_seeds_answer() -> None:
    graph = ROOT / "graph" / "parley.nq"
    if not graph.exists():
        pytest.skip("graph/parley.nq is not built")
    store = open_store(Source(files=(str(graph),)))
    empty = set()
    for query in SELECTS:
        result = run_query(store, query, query.example)
        assert isinstance(result, Rows)
        if not list(result.rows):
            empty.add(query.name)
    if "claims-by-kind" in empty:
        pytest.skip("graph/parley.nq holds no claims")
    assert not empty & EXPECTED_OF_SEEDS


EXPECTED_OF_SEEDS = {
    "accusations-and-denials",
    "agreements",
    "articles",
    "both-sides-ledger",
    "exchanges-by-date",
    "held-figures",
    "low-best-high",
    "mediators",
    "ordinals-along-time",
    "totals-against-parts",
    "unnamed-sources",
    "where-the-freed-were-taken",
    "withheld-numbers",
}
