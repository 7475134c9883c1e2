"""A store on disk is whole at any moment: swapped in by a rename, kept for those who read it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pyoxigraph as ox
import pytest
from gold import ROOT

from parley import pipeline
from parley.errors import ParleyError
from parley.store import LocalStore, Source, generations, open_store

COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"
SOURCE = str(ROOT.parent / "src")
SCRIPT = (
    "import sys; from pathlib import Path; from parley.pipeline import build; "
    "build([Path(sys.argv[1])], Path(sys.argv[2]))"
)


def corpus(folder: Path, *names: str) -> Path:
    folder.mkdir(exist_ok=True)
    for path in sorted((ROOT.parent / "seeds").glob("*.txt")):
        if path.name.startswith(names):
            shutil.copy(path, folder)
    return folder


def triples(store: ox.Store) -> set[str]:
    return {str(quad) for quad in store if not isinstance(quad.subject, ox.BlankNode)
            and not isinstance(quad.object, ox.BlankNode)}  # fmt: skip


def opened(output: Path) -> ox.Store:
    generation = generations.current_generation(generations.state_folder(output))
    assert generation
    assert generations.is_current(generation, output / "parley.nq")
    return ox.Store.read_only(str(generation / "store"))


def test_the_store_holds_the_graph_and_the_union_of_its_graphs(tmp_path: Path) -> None:
    output = tmp_path / "graph"
    pipeline.build([corpus(tmp_path / "c", "000")], output)
    store = opened(output)
    default = {quad.triple for quad in store.quads_for_pattern(None, None, None, ox.DefaultGraph())}
    named = {q.triple for q in store if q.graph_name != ox.DefaultGraph()}
    whole = {quad.triple for quad in ox.parse(path=output / "parley.nq")}
    assert whole <= named
    plain = (ox.NamedNode, ox.Literal)
    assert {
        t for t in named if isinstance(t.subject, ox.NamedNode) and isinstance(t.object, plain)
    } == {t for t in default if isinstance(t.subject, ox.NamedNode) and isinstance(t.object, plain)}


def test_the_store_is_the_default_while_it_is_current(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    pipeline.build([corpus(tmp_path / "c", "000")], Path("graph"))
    by_store = open_store()
    assert isinstance(by_store, LocalStore)
    assert by_store.lease is not None
    before = list(by_store.select(COUNT).rows)
    graph = Path("graph/parley.nq")
    graph.write_text(graph.read_text(encoding="utf-8") + "<urn:a> <urn:b> <urn:c> .\n", "utf-8")
    by_file = open_store()
    assert isinstance(by_file, LocalStore)
    assert by_file.lease is None
    assert list(by_file.select(COUNT).rows) != before
    assert list(open_store(Source(directory=".parley/graph")).select(COUNT).rows) == before


def test_a_reader_keeps_its_generation(tmp_path: Path) -> None:
    output, articles = tmp_path / "graph", corpus(tmp_path / "c", "000")
    pipeline.build([articles], output)
    state = generations.state_folder(output)
    reader = open_store(Source(directory=str(state)))
    before = list(reader.select(COUNT).rows)
    pipeline.build([corpus(articles, "002")], output)
    assert len(list(state.glob("generation-*"))) == 2
    assert list(reader.select(COUNT).rows) == before
    assert list(open_store(Source(directory=str(state))).select(COUNT).rows) != before
    del reader
    pipeline.build([articles], output)
    assert [path.name for path in state.glob("generation-*")] == ["generation-3"]


def test_a_second_build_at_the_same_time(tmp_path: Path) -> None:
    output = tmp_path / "graph"
    with (
        generations.building(generations.state_folder(output)),
        pytest.raises(ParleyError, match="another build"),
    ):
        pipeline.build([corpus(tmp_path / "c", "000")], output)


def test_what_a_killed_build_left_is_cleared(tmp_path: Path) -> None:
    state = tmp_path / "state"
    with generations.building(state):
        generations.new_generation(state)
    with generations.building(state):
        assert not list(state.glob("*.new"))


def crash(points: int, folder: Path) -> int:
    """Kill a build at so many moments; after each, graph and store are the old or the new ones."""
    output, articles = folder / "graph", corpus(folder / "c", "000")
    environment = {**os.environ, "PYTHONPATH": SOURCE}
    command = [sys.executable, "-c", SCRIPT, str(articles), str(output)]
    pipeline.build([articles], output)
    old_graph, old_store = (output / "parley.nq").read_bytes(), triples(opened(output))
    kept = folder / "kept"
    shutil.copytree(folder / ".parley", kept / ".parley")
    shutil.copytree(output, kept / "graph", copy_function=shutil.copy2)
    corpus(articles, "002")
    started = time.monotonic()
    subprocess.run(command, check=True, env=environment)
    whole = time.monotonic() - started
    new_graph, new_store = (output / "parley.nq").read_bytes(), triples(opened(output))
    interrupted = 0
    for point in range(points):
        for name in (".parley", "graph"):
            shutil.rmtree(folder / name)
            shutil.copytree(kept / name, folder / name, copy_function=shutil.copy2)
        process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
        time.sleep(whole * (point + 0.5) / points)
        interrupted += process.poll() is None
        process.send_signal(signal.SIGKILL)
        process.wait()
        state = generations.state_folder(output)
        generation = generations.current_generation(state)
        assert generation
        store = triples(ox.Store.read_only(str(generation / "store")))
        assert store in (old_store, new_store)
        graph = (output / "parley.nq").read_bytes()
        assert graph in (old_graph, new_graph)
        if generations.is_current(generation, output / "parley.nq"):
            assert (graph == new_graph) == (store == new_store)
    pipeline.build([articles], output)
    assert (output / "parley.nq").read_bytes() == new_graph
    assert triples(opened(output)) == new_store
    return interrupted


def test_a_build_killed_at_any_moment_leaves_a_whole_store(tmp_path: Path) -> None:
    """50 points with PARLEY_CRASHES=50 (make bench); a few here."""
    assert crash(int(os.environ.get("PARLEY_CRASHES", "6")), tmp_path) >= 3
