"""The pages on performance and scale say what docs/performance.json says; nobody typed them."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The runner of bench/."""
    monkeypatch.setattr(sys, "path", [str(ROOT / "bench"), *sys.path])
    import run

    return run


def test_pages_are_those_of_the_figures(bench: Any, tmp_path: Path) -> None:
    text = (ROOT / "docs" / "performance.json").read_text(encoding="utf-8")
    bench.write_pages(json.loads(text), tmp_path)
    made = sorted(path.relative_to(tmp_path) for path in tmp_path.rglob("*.*"))
    assert Path("performance.md") in made
    for path in made:
        told = (ROOT / "docs" / path).read_text(encoding="utf-8")
        assert told == (tmp_path / path).read_text(encoding="utf-8"), "python bench/run.py --render"
    for path in tmp_path.rglob("*.svg"):
        ElementTree.parse(path)


def test_nothing_of_the_machine_is_told() -> None:
    for name in ("performance.json", "performance.md", "scale.md"):
        text = (ROOT / "docs" / name).read_text(encoding="utf-8")
        assert not any(mark in text for mark in ("/home", "/tmp", "/work", "/Users", "localhost"))


def test_a_build_measured_apart_takes_its_place(bench: Any) -> None:
    build = importlib.import_module("build")
    figures = {"grown": [{"articles": 10, "cpu": 1}, {"articles": 90}], "skipped": [30, 70]}
    build.put(figures, {"articles": 30}, busy=True)
    build.put(figures, {"articles": 10, "cpu": 2})
    assert figures["grown"] == [{"articles": 10, "cpu": 2}, {"articles": 30}, {"articles": 90}]
    assert figures["skipped"] == [70]
    assert (figures["apart"], figures["busy"]) == ([10, 30], [30])
