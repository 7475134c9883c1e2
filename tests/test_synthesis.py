"""The synthetic reports: the same for the same seed, true to their truth, readable by Parley."""

from __future__ import annotations

import gzip
import json
import sys
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from parley.articles import read_articles
from parley.claims import find_claims
from parley.model import KINDS, QUALIFIERS, Article

BENCH = Path(__file__).parent.parent / "bench"


@pytest.fixture(scope="module")
def synthesis() -> Any:
    """The generator, which is no part of the package."""
    sys.path.insert(0, str(BENCH))
    try:
        import synthesis
    finally:
        sys.path.remove(str(BENCH))
    return synthesis


def test_a_seed_gives_the_same_reports_however_many_are_asked_for(synthesis: Any) -> None:
    some, more = (list(islice(synthesis.reports(7), n)) for n in (20, 60))
    assert some == more[:20]
    assert some != list(islice(synthesis.reports(8), 20))
    assert len({report.id for report in more}) == len({report.text for report in more}) == 60


@pytest.mark.parametrize("size", [1000, 2400, 50_000])
def test_reports_are_about_as_long_as_asked_for(synthesis: Any, size: int) -> None:
    for report in islice(synthesis.reports(1, size), 10):
        assert size <= len(report.text) <= size + 1000


def test_every_truth_stands_where_it_says(synthesis: Any) -> None:
    kinds = set()
    for report in islice(synthesis.reports(1), 300):
        keys = {exchange["key"] for exchange in report.gold["exchanges"]}
        for claim in report.gold["claims"]:
            assert report.text[claim["start"] : claim["end"]] == claim["quote"]
            assert claim["qualifier"] in QUALIFIERS
            assert claim["exchange"] is None or claim["exchange"] in keys
            figure = claim["number"] if claim["number"] is not None else claim["low"]
            assert figure is not None or claim["kind"] == "mediation"
            kinds.add(claim["kind"])
    assert kinds <= set(KINDS)
    assert len(kinds) >= 9


def test_outlets_share_texts_and_sides_disagree(synthesis: Any) -> None:
    bodies: dict[str, set[str]] = {}
    figures: dict[str, set[int]] = {}
    for report in islice(synthesis.reports(1), 300):
        for paragraph in report.text.split("\n\n"):
            if "handed over" in paragraph:
                bodies.setdefault(paragraph, set()).add(report.outlet)
        for claim in report.gold["claims"]:
            if claim["kind"] == "released" and not claim["subset"] and claim["exchange"] == "main":
                key = f"{report.id[:6]} {claim['who']}"
                figures.setdefault(key, set()).add(claim["number"] or claim["low"])
    assert max(len(outlets) for outlets in bodies.values()) > 1
    assert any(len(numbers) > 1 for numbers in figures.values())


def test_parley_finds_nearly_every_figure(synthesis: Any) -> None:
    wanted = found = 0
    for report in islice(synthesis.reports(3), 40):
        article = Article(report.id, report.text, "", published=report.published)
        numbers = {claim.quantity.number or claim.quantity.low for claim in find_claims(article)}
        truth = {claim["number"] or claim["low"] for claim in report.gold["claims"]} - {None}
        wanted += len(truth)
        found += len(truth & numbers)
    assert found >= 0.9 * wanted > 100


def test_it_writes_what_parley_reads(synthesis: Any, tmp_path: Path) -> None:
    lines, packed, folder = (tmp_path / name for name in ("a.jsonl", "b.jsonl.gz", "folder"))
    for output in (lines, packed, folder):
        synthesis.write(5, output, gold=True)
    assert gzip.decompress(packed.read_bytes()) == lines.read_bytes()
    texts = [json.loads(line)["text"] for line in lines.read_text(encoding="utf-8").splitlines()]
    for output in (packed, folder):
        articles = list(read_articles([output]))
        assert [article.text for article in articles if isinstance(article, Article)] == texts
        assert all(isinstance(a, Article) and a.outlet and a.published for a in articles)
    assert len(list(folder.glob("*.json"))) == 5
