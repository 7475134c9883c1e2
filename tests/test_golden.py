"""Claims become exactly these triples: tests/golden/<article>.ttl, from the gold of the seeds."""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path

import pytest
from gold import SEEDS, gold_files, read_gold

from parley.actors import load_actors
from parley.rdf.turtle import turtle
from parley.triples import to_quads

GOLDEN = Path(__file__).parent / "golden"
CASES = gold_files(SEEDS)


def test_there_are_cases() -> None:
    assert len(CASES) == 5
    assert {path.stem for path in GOLDEN.glob("*.ttl")} == {path.stem for path in CASES}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_triples(path: Path, update_golden: bool) -> None:
    article, claims = read_gold(path)
    found = turtle(to_quads(article, claims, load_actors().by_label))
    expected = GOLDEN / f"{path.stem}.ttl"
    if update_golden:
        expected.parent.mkdir(exist_ok=True)
        expected.write_text(found, encoding="utf-8")
    wanted = expected.read_text(encoding="utf-8")
    diff = unified_diff(wanted.splitlines(), found.splitlines(), str(expected), "now", lineterm="")
    assert found == wanted, "\n".join(diff)
