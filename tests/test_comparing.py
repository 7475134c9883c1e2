"""Comparing the reports of a corpus in a process of its own."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from parley import pipeline
from parley.errors import ParleyError
from parley.pipeline import comparing
from parley.workers import apart


def test_many_reports_are_compared_apart(
    tmp_path: Path, seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What comes out is the same, and what was kept is known to the next build."""
    jobs: list[object] = []

    def noted(function: Callable[[object], object], job: object) -> object:
        jobs.append(job)
        return apart(function, job)

    monkeypatch.setattr(comparing, "apart", noted)
    here, _ = pipeline.build([seeds], tmp_path / "here" / "graph")
    assert not jobs
    monkeypatch.setattr(comparing, "_FEW", 1)
    for _ in range(2):
        there, _ = pipeline.build([seeds], tmp_path / "there" / "graph")
        assert (there.resolution, there.findings) == (here.resolution, here.findings)
        assert there.counts == here.counts
        graphs = [(tmp_path / name / "graph" / "parley.nq") for name in ("here", "there")]
        assert graphs[0].read_bytes() == graphs[1].read_bytes()
    assert len(jobs) == 2
    assert not there.new


def test_a_crash_while_comparing_is_told(
    tmp_path: Path, seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparing, "_FEW", 1)
    monkeypatch.setattr(comparing, "_compared_there", _die)
    with pytest.raises(ParleyError, match="died"):
        pipeline.build([seeds], tmp_path / "graph")


def _die(_: object) -> None:
    os._exit(9)
