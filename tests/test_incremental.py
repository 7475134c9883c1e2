"""An incremental build gives, byte for byte, what a full build of the same articles gives."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool, ProcessPoolExecutor
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pyoxigraph as ox
import pytest
from gold import ROOT
from hypothesis import given, settings
from hypothesis import strategies as st

from parley import pipeline
from parley.articles import Problem, read_articles
from parley.corrections import Correction
from parley.corrections.file import add_correction
from parley.findings import Problem as Finding
from parley.findings import Report
from parley.inference import infer
from parley.pipeline import assembly, reading, store_build, writing
from parley.pipeline.settling import Settled, Unsettled, settle
from parley.pipeline.writing import differences
from parley.rdf.terms import Quad
from parley.store import generations
from parley.triples.dataset import INFERRED
from parley.validation import check_queries, check_shapes


@cache
def texts() -> dict[str, str]:
    seeds = (ROOT.parent / "seeds").glob("*.txt")
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(seeds)}


def write(folder: Path, files: dict[str, str]) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8", newline="")
    return folder


def content(folder: Path) -> dict[str, bytes]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def stored(output: Path) -> set[str]:
    generation = generations.current_generation(generations.state_folder(output))
    assert generation
    store = ox.Store.read_only(str(generation / "store"))
    return {
        str(q) for q in store if "_:" not in str(q.subject)[:2] and "_:" not in str(q.object)[:2]
    }


def edited(text: str, number: int) -> str:
    """Another figure, another name nobody knows, a sentence more."""
    edits = (
        text.replace("95", str(60 + number)),
        text + f"\n\nFreed: {number} soldiers, said Ivan Nobody of the Committee {number}.\n",
        text.replace("Ukraine", "Russia", 1),
    )
    return edits[number % 3]


EDITS = st.lists(
    st.tuples(st.integers(0, 4), st.sampled_from(("change", "delete", "add")), st.integers(0, 8)),
    min_size=1,
    max_size=3,
)


@settings(max_examples=5, deadline=None)
@given(st.lists(EDITS, min_size=1, max_size=3))
def test_any_edits(sequence: list[list[tuple[int, str, int]]]) -> None:
    with TemporaryDirectory() as folder:
        root = Path(folder)
        names = list(texts())
        files = {name: texts()[name] for name in names[:3]}
        pipeline.build([write(root / "corpus", files)], root / "graph")
        for edits in sequence:
            for place, kind, number in edits:
                name = names[place]
                if kind == "delete" and len(files) > 1:
                    files.pop(name, None)
                else:
                    files[name] = (
                        edited(texts()[name], number) if kind == "change" else texts()[name]
                    )
            pipeline.build([write(root / "corpus", files)], root / "graph")
        shutil.copytree(root / "corpus", root / "fresh" / "corpus")
        pipeline.build([root / "fresh" / "corpus"], root / "fresh" / "graph")
        assert content(root / "graph") == content(root / "fresh" / "graph")
        assert stored(root / "graph") == stored(root / "fresh" / "graph")


def test_only_what_is_new_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = dict(list(texts().items())[:3])
    read: list[str] = []
    original = reading.read_one

    def watched(job: reading.Unread) -> object:
        read.append(job.article.id)
        return original(job)

    monkeypatch.setattr(reading, "read_one", watched)
    built, _ = pipeline.build([write(tmp_path / "c", files)], tmp_path / "graph")
    assert built.new == len(read) == 3
    first = next(iter(files))
    files[first] = edited(files[first], 1)
    read.clear()
    built, _ = pipeline.build([write(tmp_path / "c", files)], tmp_path / "graph")
    assert read == [Path(first).stem]
    assert built.new == 1
    monkeypatch.setattr(reading, "version", lambda: "another")
    built, _ = pipeline.build([tmp_path / "c"], tmp_path / "graph")
    assert built.new == 3


def test_only_what_is_near_is_settled_and_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = texts()
    settled: list[str] = []
    checked: list[int] = []

    def watched(job: Unsettled) -> Settled:
        settled.append(job.article.id)
        return settle(job)

    def counted(store: ox.Store) -> Iterator[Finding]:
        checked.append(len(store))
        return check_queries(store)

    monkeypatch.setattr(assembly, "settle", watched)
    for module in (store_build, writing):
        monkeypatch.setattr(module, "check_queries", counted)
    pipeline.build([write(tmp_path / "c", files)], tmp_path / "graph")
    assert len(settled) == len(files)
    settled.clear()
    pipeline.build([tmp_path / "c"], tmp_path / "graph")
    assert not settled
    first = next(iter(files))
    files[first] += "\n\nThe weather was fine.\n"
    pipeline.build([write(tmp_path / "c", files)], tmp_path / "graph")
    assert 1 <= len(settled) < len(files)
    whole, nothing, few = checked
    assert nothing < few < whole


def test_a_correction_is_made_and_taken_back(tmp_path: Path) -> None:
    files = dict(list(texts().items())[:2])
    corpus, output = write(tmp_path / "c", files), tmp_path / "graph"
    plain, _ = pipeline.build([corpus], output)
    before = content(output)
    claim = plain.claims[0]
    by_hand = Correction("", "reject", (f"claim/{claim.id}",), "A. Reader", "it is about another")
    path = tmp_path / "corrections.ttl"
    add_correction(path, by_hand)
    built, _ = pipeline.build([corpus], output, corrections=path)
    assert claim.id not in {claim.id for claim in built.claims}
    assert built.new == 1
    assert (output / "corrections.ttl").exists()
    path.unlink()
    pipeline.build([corpus], output, corrections=path)
    assert content(output) == before


def whole(output: Path) -> list[Quad]:
    return [
        (str(q.subject), str(q.predicate), str(q.object), str(q.graph_name))
        for q in ox.parse(path=output / "parley.nq")
    ]


def test_the_parts_give_what_the_whole_gives(tmp_path: Path) -> None:
    """Article by article, the same inferred triples and findings as over one graph."""
    dev = ROOT / "corpus" / "dev"
    articles = [item for item in read_articles([dev]) if not isinstance(item, Problem)][:24]
    assert articles
    corpus = write(tmp_path / "c", {f"{item.id}.txt": item.text for item in articles})
    built, _ = pipeline.build([corpus], tmp_path / "graph")
    quads = whole(tmp_path / "graph")
    other = {INFERRED, "<https://w3id.org/parley/id/graph/dataset>",
             "<https://w3id.org/parley/id/graph/links>"}  # fmt: skip
    asserted = [quad for quad in quads if quad[3] not in other]
    assert {quad for quad in quads if quad[3] == INFERRED} == set(infer(asserted).quads)
    assert from_shapes(built.validation) == {
        (problem.shape, problem.node, problem.path, problem.value, problem.message)
        for problem in check_shapes(quads)
    }


def from_shapes(report: Report) -> set[tuple[str, ...]]:
    return {
        (problem.shape, problem.node, problem.path, problem.value, problem.message)
        for problem in report.problems
        if "shapes#" in problem.shape
    }


def test_many_processes_give_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from parley import workers

    monkeypatch.setattr(workers, "_FEW", 2)
    corpus = write(tmp_path / "c", texts())
    pipeline.build([corpus], tmp_path / "one", jobs=1)
    pipeline.build([corpus], tmp_path / "two", jobs=2)
    assert not list(differences(tmp_path / "one", tmp_path / "two"))


def fragile(number: int) -> int:
    """Ends its process without a word for one number."""
    import os

    if number == 7:
        os._exit(3)
    return number * number


def test_a_crash_costs_one_job(monkeypatch: pytest.MonkeyPatch) -> None:
    from parley import workers

    monkeypatch.setattr(workers, "_FEW", 2)
    found = list(workers.in_order(fragile, range(40), 2))
    assert [job for job, _ in found] == list(range(40))
    crashed = [job for job, result in found if isinstance(result, workers.Crashed)]
    assert crashed == [7]
    assert found[8][1] == 64


def test_a_pool_that_broke_takes_no_more_jobs(monkeypatch: pytest.MonkeyPatch) -> None:
    from parley import workers

    taken, submit = count(), ProcessPoolExecutor.submit

    def refused(pool: ProcessPoolExecutor, *call: Any) -> Any:
        if next(taken) == 4:
            raise BrokenProcessPool
        return submit(pool, *call)

    monkeypatch.setattr(workers, "_FEW", 2)
    monkeypatch.setattr(ProcessPoolExecutor, "submit", refused)
    found = workers.in_order(abs, range(8), 2)
    assert list(found) == [(job, job) for job in range(8)]
