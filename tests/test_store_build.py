"""Loading a store part by part, and in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
import pytest

from parley.errors import ParleyError
from parley.pipeline import store_build
from parley.workers import apart

ODD = r" <urn:g> . \n \r " + "\u2028\u0085"
LINES = "".join(
    [f'<urn:s{n}> <urn:p> "{n}{ODD}{"x" * n}" <urn:g{n % 3}> .\n' for n in range(60)]
    + [f"<urn:s{n}> <urn:p> <urn:twice> <urn:g{n + m}> .\n" for n in range(5) for m in range(3)]
)


@pytest.mark.parametrize(("part", "block"), [(1, 1), (500, 70), (1 << 20, 100), (1 << 20, 1 << 20)])
def test_no_part_loses_a_line(
    part: int, block: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_build, "_PART", part)
    monkeypatch.setattr(store_build, "_BLOCK", block)
    graph = tmp_path / "parley.nq"
    graph.write_text(LINES, encoding="utf-8", newline="")
    store_build._load_large((graph, tmp_path / "store"))
    store = ox.Store(str(tmp_path / "store"))
    told = list(ox.parse(LINES, format=ox.RdfFormat.N_QUADS))
    assert set(told) <= set(store)
    union = store.quads_for_pattern(None, ox.NamedNode("urn:p"), None, ox.DefaultGraph())
    assert {q.triple for q in union} == {q.triple for q in told}


def test_large_graphs_are_loaded_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    jobs: list[object] = []

    def noted(function: Callable[[object], object], job: object) -> object:
        jobs.append(job)
        return function(job)

    monkeypatch.setattr(store_build, "apart", noted)
    graph = tmp_path / "parley.nq"
    graph.write_text(LINES, encoding="utf-8", newline="")
    found = store_build.load(graph, tmp_path / "small")
    assert not jobs
    monkeypatch.setattr(store_build, "_PART", 100)
    assert store_build.load(graph, tmp_path / "large") == found
    loaded, *afterwards = jobs
    assert loaded == (graph, tmp_path / "large")
    assert afterwards == [tmp_path / "large"] * 2  # sorted, then checked


def test_a_crash_while_loading_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_build, "_PART", 1)
    monkeypatch.setattr(store_build, "_load_large", _die)
    graph = tmp_path / "parley.nq"
    graph.write_text(LINES, encoding="utf-8", newline="")
    with pytest.raises(ParleyError, match="died"):
        store_build.load(graph, tmp_path / "store")


def test_apart_is_another_process() -> None:
    assert apart(_pid, 0) != os.getpid()


@pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")
def test_nothing_goes_on_for_a_killed_parent(tmp_path: Path) -> None:
    told = tmp_path / "pid"
    script = f"import test_store_build as t; t.apart(t._sleep, {str(told)!r})"
    with subprocess.Popen([sys.executable, "-c", script], cwd=Path(__file__).parent) as parent:
        _wait(told.exists)
        parent.kill()
    pid = int(told.read_text(encoding="ascii"))
    _wait(lambda: not _runs(pid))


def _die(_: object) -> None:
    os._exit(9)


def _pid(_: int) -> int:
    return os.getpid()


def _sleep(told: str) -> None:
    draft = Path(f"{told}.new")
    draft.write_text(str(os.getpid()), encoding="ascii")
    draft.rename(told)
    time.sleep(60)


def _wait(until: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not until():
        assert time.monotonic() < end
        time.sleep(0.05)


def _runs(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"
