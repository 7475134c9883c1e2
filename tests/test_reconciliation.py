"""Reconciliation services asked in both versions of the API, and the data of our own.

The specification's schemas and examples are read where ``PARLEY_RECONCILIATION_SPECS`` names a
checkout of reconciliation-api/specs; without it those tests say that they did not run.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
from loopback import Request, Response, Server, json_answer
from wikibase import exampleland

from parley.actors import load_actors
from parley.linking.client import Client, NotReachedError
from parley.linking.proposing import Sources, merge, propose
from parley.linking.reconcile_data import entity, export_reconcile, manifest
from parley.linking.reconciliation import VERSIONS, Service, open_service, query_batch
from parley.linking.records import LinkCheck
from parley.linking.subjects import Subject

DRAFT = "1.0-draft"
SPACE = "http://www.wikidata.org/entity/"
MANIFESTS: dict[str, dict[str, Any]] = {
    "0.2": {
        "versions": ["0.1", "0.2"],
        "name": "Wikidata",
        "identifierSpace": SPACE,
        "schemaSpace": "http://www.wikidata.org/prop/direct/",
    },
    DRAFT: {
        "versions": [DRAFT],
        "name": "Wikidata",
        "view": {"url": "https://www.wikidata.org/wiki/{id}"},
    },
}
SUGGESTED = {"Ada Example": ["Q101", "Q102"], "Exampleland": ["Q104"]}


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@pytest.fixture
def client(tmp_path: Path) -> Client:
    return Client("tests@example.org", tmp_path, "2024-07-20", sleep=lambda _: None)


def always(body: object) -> Server:
    """A server with one answer."""
    return Server(lambda _: json_answer(body))


def candidates(name: str) -> list[dict[str, Any]]:
    return [{"id": i, "name": name, "score": 90} for i in SUGGESTED.get(name, [])]


def service(version: str) -> Server:
    """A service that speaks one version."""

    def answer(request: Request) -> Response:
        if request.method == "GET":
            return json_answer(MANIFESTS[version])
        if version == "0.2":
            queries = json.loads(parse_qs(request.body.decode())["queries"][0])
            found = {key: {"result": candidates(q["query"])} for key, q in queries.items()}
            return json_answer(found)
        assert request.path.endswith("/match")
        names = [q["conditions"][0]["propertyValue"] for q in json.loads(request.body)["queries"]]
        return json_answer({"results": [{"candidates": candidates(name)} for name in names]})

    return Server(answer)


@pytest.mark.parametrize("version", MANIFESTS)
def test_both_versions(version: str, client: Client) -> None:
    with service(version) as server:
        opened = open_service(client, server.url)
        assert (opened.name, opened.version) == ("Wikidata", version)
        names = ["Exampleland", "Nobody", "Ada Example", *(f"N{n}" for n in range(20))]
        found = opened.candidates(client, names)
    assert found[:3] == [["Q104"], [], ["Q101", "Q102"]]
    assert len(found) == len(names)


def test_an_old_service_is_asked_as_0_2(client: Client) -> None:
    old = {"name": "Old", "identifierSpace": SPACE, "schemaSpace": SPACE}
    with always(old) as server:
        assert open_service(client, server.url).version == "0.2"


BAD_MANIFESTS: dict[str, tuple[object, str]] = {
    "a list": ([], "no manifest"),
    "no name": ({"versions": ["0.2"]}, "no manifest"),
    "a version of the future": ({**MANIFESTS["0.2"], "versions": ["7"]}, "versions"),
    "versions of nonsense": ({**MANIFESTS["0.2"], "versions": {"0.2": 1}}, "versions"),
    "other identifiers": (
        {**MANIFESTS["0.2"], "identifierSpace": "https://d-nb.info/gnd/"},
        "no identifiers of Wikidata",
    ),
}


@pytest.mark.parametrize("kind", BAD_MANIFESTS)
def test_manifests_that_do_not_do(kind: str, client: Client) -> None:
    body, what = BAD_MANIFESTS[kind]
    with (
        always(body) as server,
        pytest.raises(NotReachedError, match=what),
    ):
        open_service(client, server.url)


BAD_ANSWERS: dict[str, dict[str, object]] = {
    "0.2": {
        "a root list": [],
        "nothing for a query": {"q1": {"result": []}},
        "no result": {"q0": {}},
        "a result of nonsense": {"q0": {"result": "Q1"}},
    },
    DRAFT: {
        "a root list": [],
        "too few": {"results": []},
        "too many": {"results": [{"candidates": []}] * 2},
        "no candidates": {"results": [{}]},
    },
}


@pytest.mark.parametrize(
    ("version", "kind"), [(v, kind) for v, kinds in BAD_ANSWERS.items() for kind in kinds]
)
def test_answers_that_do_not_do(version: str, kind: str, client: Client) -> None:
    body = BAD_ANSWERS[version][kind]
    with (
        always(body) as server,
        pytest.raises(NotReachedError, match="answers"),
    ):
        Service(server.url, "x", version).candidates(client, ["Exampleland"])


def test_candidates_that_are_no_items_are_left_out(client: Client) -> None:
    liars = [{"id": "Q0"}, {"id": 7}, "Q1", {"name": "no id"}, {"id": "Q5"}, {"id": "Q5"}]
    with Server(lambda _: json_answer({"q0": {"result": liars}})) as server:
        assert Service(server.url, "x", "0.2").candidates(client, ["x"]) == [["Q5"]]


def test_a_service_brings_candidates_that_search_misses(client: Client) -> None:
    wikibase = exampleland()

    def answer(request: Request) -> Response:
        if request.query["action"] == "wbsearchentities":
            return json_answer({"search": []})
        return wikibase.answer(request)

    with Server(answer) as api, service("0.2") as server:
        opened = open_service(client, server.url)
        sources = Sources(client, api.url, (opened,))
        land = Subject("actor/exampleland", "Exampleland", "state")
        (check,) = merge([], propose(sources, [land], []))
    assert (check.state, check.item) == ("confirmed", "Q104")


def test_our_own_data(tmp_path: Path) -> None:
    check = LinkCheck("place/kursk", "Kursk", "confirmed", "m", "2024-07-20", "Q5", "Kursk")
    files = export_reconcile(tmp_path, checks=[check])
    first = [file.read_bytes() for file in files]
    assert [file.name for file in files] == [
        "manifest-0.2.json", "manifest-1.0-draft.json", "entities.json",
    ]  # fmt: skip
    entities = {e["id"]: e for e in json.loads(first[2])["entities"]}
    assert entities["actor/ukraine"]["sameAs"] == f"{SPACE}Q212"
    assert entities["place/kursk"]["sameAs"] == f"{SPACE}Q5"
    assert "Dmitry Lubinets" in entities["actor/dmytro-lubinets"]["names"]
    assert [file.read_bytes() for file in export_reconcile(tmp_path, checks=[check])] == first


def test_every_named_actor_has_a_type() -> None:
    named = [actor for actor in load_actors().all if actor.kind != "anonymous"]
    assert len(named) > 100
    assert all(entity(actor, {})["type"][0]["name"] for actor in named)


@pytest.fixture(scope="session")
def specification() -> Path:
    folder = os.environ.get("PARLEY_RECONCILIATION_SPECS")
    if not folder:
        pytest.skip("NOT RUN: PARLEY_RECONCILIATION_SPECS names no checkout of the specification")
    return Path(folder)


def validator(specification: Path, version: str, name: str) -> Any:
    """A validator of a published schema; other schemas it points to are read beside it."""
    jsonschema = pytest.importorskip("jsonschema", reason="NOT RUN: jsonschema is not installed")
    referencing = pytest.importorskip("referencing")
    folder = specification / version / "schemas"

    def read(uri: str) -> Any:
        file = folder / uri.rpartition("/")[2].partition("#")[0]
        found = json.loads(file.read_text()) if file.exists() and "swagger" not in uri else {}
        return referencing.Resource.from_contents(
            found, default_specification=referencing.jsonschema.DRAFT7
        )

    pytest.importorskip("referencing.jsonschema")
    schema = json.loads((folder / f"{name}.json").read_text())
    # Authentication is described by a schema of another site, which is not read here.
    schema.get("properties", {}).pop("authentication", None)
    registry = referencing.Registry(retrieve=read)
    return jsonschema.Draft7Validator(schema, registry=registry)


@pytest.mark.parametrize("version", ["0.2", DRAFT])
def test_our_manifest_fits_the_schema(version: str, specification: Path) -> None:
    validator(specification, version, "manifest").validate(manifest(version))


@pytest.mark.parametrize("version", ["0.2", DRAFT])
def test_our_questions_fit_the_schema(version: str, specification: Path) -> None:
    batch = query_batch(["Qatar", "Dmytro Lubinets"], 5, version)
    validator(specification, version, "reconciliation-query-batch").validate(batch)


def examples(specification: Path, version: str, name: str, verdict: str) -> Iterator[Any]:
    files = sorted((specification / version / "examples" / name / verdict).glob("*.json"))
    assert files
    for file in files:
        yield file.name, json.loads(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("version", ["0.2", DRAFT])
def test_published_answers_are_read(version: str, specification: Path, client: Client) -> None:
    for name, body in examples(specification, version, "reconciliation-result-batch", "valid"):
        count = len(body if version == "0.2" else body["results"])
        if version == "0.2":
            body = {f"q{at}": value for at, value in enumerate(body.values())}
        with always(body) as server:
            found = Service(server.url, "x", version).candidates(client, ["a"] * count)
        assert len(found) == count, name


@pytest.mark.parametrize("version", ["0.2", DRAFT])
def test_published_bad_answers_link_nothing(
    version: str, specification: Path, client: Client
) -> None:
    """None of their candidates is an item of Wikidata, or the answer is refused."""
    for name, body in examples(specification, version, "reconciliation-result-batch", "invalid"):
        with always(body) as server:
            try:
                found = Service(server.url, "x", version).candidates(client, ["a"])
            except NotReachedError:
                continue
        assert found == [[]], name


@pytest.mark.parametrize("version", ["0.2", DRAFT])
def test_published_manifests_are_read_or_refused(
    version: str, specification: Path, client: Client
) -> None:
    opened, refused = {}, []
    for name, body in examples(specification, version, "manifest", "valid"):
        with always(body) as server:
            try:
                opened[name] = open_service(client, server.url).version
            except NotReachedError as error:
                refused.append(str(error))
    assert opened.keys() == {"wikidata.json"}
    assert refused
    assert all("no identifiers of Wikidata" in what for what in refused)
    assert opened["wikidata.json"] in VERSIONS


def test_invalid_manifests_of_other_shapes_do_no_harm(specification: Path, client: Client) -> None:
    for name, body in examples(specification, "0.2", "manifest", "invalid"):
        with always(body) as server:
            with pytest.raises(NotReachedError):
                open_service(client, server.url)
            assert name
