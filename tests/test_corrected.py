"""Every answer says which corrections touch it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from parley.cli import cli

FIXTURE = str(Path(__file__).parent / "queries" / "fixture.trig")
CHANGED = "change claim/004_ed6a422a64ab221f/released-ukraine-504-572-volodymyr-zelenskyy"
REJECTED = "reject claim/000_f16ad15c569bd152/released-russia-1-2-x-"


def ask(*words: str) -> Result:
    result = CliRunner().invoke(cli, [*words, "--graph", FIXTURE])
    assert result.exit_code == 0, result.output
    return result


@pytest.mark.parametrize(
    ("question", "changed", "rejected"),
    [
        (["both-sides-ledger"], True, True),
        (["claims-about-exchange", "-p", "exchange=004_ed6a422a64ab221f/main"], True, False),
        (["claims-about-exchange", "-p", "exchange=000_f16ad15c569bd152/main"], False, True),
        (["claims-by-kind"], True, True),  # a sum over the graph
        (["claims-of-article", "-p", "article=002_a97892f4b89e12de"], False, False),
        (["corrections"], False, False),  # it says so itself
    ],
)
def test_beneath_a_table(question: list[str], changed: bool, rejected: bool) -> None:
    table = ask("query", *question).stdout
    assert (f"\n  {CHANGED} lowerBound = 201 (A. Reader, 2025-01-02: Over" in table) is changed
    assert (f"\n  {REJECTED} (B. Reader: It speaks of another" in table) is rejected
    assert ("\nCorrected by hand\n" in table) is (changed or rejected)


def test_beside_what_programs_read() -> None:
    result = ask("query", "both-sides-ledger", "--format", "csv")
    assert CHANGED not in result.stdout
    assert CHANGED in result.stderr


def test_beneath_a_table_in_a_file(tmp_path: Path) -> None:
    ask("query", "both-sides-ledger", "--output", str(tmp_path / "ledger"))
    assert REJECTED in (tmp_path / "ledger").read_text(encoding="utf-8")


def test_questions_of_ones_own(tmp_path: Path) -> None:
    own = tmp_path / "own.rq"
    own.write_text("SELECT (COUNT(*) AS ?triples) WHERE { ?s ?p ?o }", encoding="utf-8")
    assert CHANGED in ask("sparql", str(own)).stdout


def test_triples(tmp_path: Path) -> None:
    result = ask("query", "exchange-as-rdf", "-p", "exchange=000_f16ad15c569bd152/main")
    assert REJECTED in result.stderr
    assert CHANGED not in result.stderr
