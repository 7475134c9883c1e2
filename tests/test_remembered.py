"""Answers that are kept beside a store are those of the question asked anew, or none."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from gold import ROOT

from parley import pipeline
from parley.cli import cli
from parley.errors import ParleyError
from parley.query import Query, all_queries, find_query, remembered, run_query
from parley.store import LocalStore, Result, Rows, Source, Store, generations, open_store

SEEDS = ROOT.parent / "seeds"
QUERIES = [query for query in all_queries() if "federated" not in query.tags]
SPEAKERS = find_query("speakers")


@pytest.fixture(autouse=True)
def _all_is_worth_keeping(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered, "WORTH", 0.0)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("remembered")
    pipeline.build([SEEDS], folder / "graph")
    return generations.state_folder(folder / "graph")


@pytest.fixture
def state(built: Path, tmp_path: Path) -> Path:
    """What the build kept, without answers."""
    shutil.copytree(built, tmp_path / "state")
    answers = opened(tmp_path / "state").answers
    assert answers
    shutil.rmtree(answers, ignore_errors=True)
    return tmp_path / "state"


def opened(state: Path) -> Store:
    return open_store(Source(directory=str(state)))


def rows(answer: Result) -> list[tuple[object, ...]]:
    assert isinstance(answer, Rows)
    return [answer.variables, *answer.rows]


def files(store: Store) -> list[Path]:
    assert store.answers
    return sorted(store.answers.iterdir()) if store.answers.exists() else []


class Silent(LocalStore):
    """A store that must not be asked."""

    def ask_anything(self, text: str) -> Result:
        raise AssertionError(text)


def silent(store: Store) -> Store:
    return Silent(answers=store.answers)


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.name)
def test_the_rows_are_the_same(query: Query, built: Path) -> None:
    store = opened(built)
    anew = run_query(store, query, query.example, fresh=True)
    if not isinstance(anew, Rows):
        return
    first = rows(anew)
    if len(first) <= remembered.KEPT:
        assert rows(run_query(silent(store), query, query.example)) == first
    few = rows(run_query(silent(store), query, query.example, most=3))
    assert few == first[: remembered.KEPT + 1]


def test_an_answer_of_which_only_a_part_is_kept(
    state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = opened(state)
    whole = rows(run_query(store, SPEAKERS, fresh=True))
    shutil.rmtree(store.answers or "")
    monkeypatch.setattr(remembered, "KEPT", 4)
    assert rows(run_query(store, SPEAKERS)) == whole
    assert rows(run_query(silent(store), SPEAKERS, most=3)) == whole[:5]
    with pytest.raises(AssertionError):
        run_query(silent(store), SPEAKERS)
    assert rows(run_query(store, SPEAKERS)) == whole


def test_only_what_was_read_is_kept(state: Path) -> None:
    store = opened(state)
    answer = run_query(store, SPEAKERS)
    assert isinstance(answer, Rows)
    next(answer.rows)
    del answer
    assert not files(store)


def test_what_comes_at_once_is_not_kept(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered, "WORTH", 60.0)
    rows(run_query(opened(state), SPEAKERS))
    assert not files(opened(state))


def test_fresh_asks_anew_and_keeps_what_it_finds(state: Path) -> None:
    store = opened(state)
    right = rows(run_query(store, SPEAKERS))
    (file,) = files(store)
    file.write_text('{"head": {"vars": ["speaker"]}, "results": {"bindings": []}}')
    assert rows(run_query(store, SPEAKERS)) == [("speaker",)]
    assert rows(run_query(store, SPEAKERS, fresh=True)) == right
    assert rows(run_query(store, SPEAKERS)) == right


@pytest.mark.parametrize(
    "damage",
    [
        lambda file: file.write_bytes(file.read_bytes()[:-20]),
        lambda file: file.write_bytes(b""),
        lambda file: file.write_bytes(b"\xff\x00"),
        lambda file: file.write_text('{"head": {}, "boolean": true}'),
        lambda file: (file.unlink(), file.mkdir()),
    ],
)
def test_a_damaged_file_is_asked_anew(damage: Callable[[Path], object], state: Path) -> None:
    store = opened(state)
    right = rows(run_query(store, SPEAKERS))
    damage(*files(store))
    assert rows(run_query(store, SPEAKERS)) == right


def test_a_place_that_cannot_be_written(state: Path) -> None:
    store = opened(state)
    assert store.answers
    store.answers.write_text("in the way")
    assert rows(run_query(store, SPEAKERS)) == rows(run_query(store, SPEAKERS))
    assert store.answers.is_file()


def test_a_writer_that_is_stopped_leaves_no_answer(
    state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(path: Path, _: str) -> None:
        path.with_name(".draft").write_text('{"head"')
        raise ParleyError("cannot be written")

    store = opened(state)
    with monkeypatch.context() as patch:
        patch.setattr(remembered, "replace_text", stopped)
        right = rows(run_query(store, SPEAKERS))
    assert [file.name for file in files(store)] == [".draft"]
    assert rows(run_query(store, SPEAKERS)) == right


def test_there_are_bounds(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = opened(state)
    for bound in ("_MOST", "_LARGEST"):
        with monkeypatch.context() as patch:
            patch.setattr(remembered, bound, 0)
            rows(run_query(store, SPEAKERS))
        assert not files(store)


def test_parameters_tell_answers_apart(state: Path) -> None:
    store, query = opened(state), find_query("exchanges-by-date")
    whole = rows(run_query(store, query))
    some = rows(run_query(store, query, {"since": "2025"}))
    assert len(some) < len(whole)
    assert len(files(store)) == 2


def test_answers_go_with_their_generation(tmp_path: Path) -> None:
    corpus, output = tmp_path / "corpus", tmp_path / "graph"
    corpus.mkdir()
    texts = sorted(SEEDS.glob("*.txt"))
    shutil.copy(texts[0], corpus)
    pipeline.build([corpus], output)
    state = generations.state_folder(output)
    before, store = rows(run_query(opened(state), SPEAKERS)), opened(state)
    assert files(store)
    shutil.copy(texts[-1], corpus)
    pipeline.build([corpus], output)
    assert rows(run_query(store, SPEAKERS)) == before
    assert rows(run_query(opened(state), SPEAKERS)) != before


def test_the_build_leaves_the_answers_of_checks_that_found_nothing(built: Path) -> None:
    store = silent(opened(built))
    for query in all_queries("check"):
        assert rows(run_query(store, query)) == [("entity", "property", "value")]


def test_files_and_other_stores_keep_nothing(built: Path) -> None:
    generation = generations.current_generation(built)
    assert generation
    assert open_store(Source(directory=str(generation / "store"))).answers is None
    assert open_store(Source(files=(str(ROOT.parent / "graph" / "parley.nq"),))).answers is None


def test_the_command_asks_anew_when_told(state: Path) -> None:
    ask = ["query", "speakers", "--store", str(state)]
    said = CliRunner().invoke(cli, ask).stdout
    (file,) = files(opened(state))
    file.write_text('{"head": {"vars": ["speaker"]}, "results": {"bindings": []}}')
    assert CliRunner().invoke(cli, ask).stdout != said
    assert CliRunner().invoke(cli, [*ask, "--fresh"]).stdout == said
