"""How long it takes until a command has said something, from a cold process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from measure import BENCH, PARLEY, installed, typical_seconds

SEEDS = BENCH.parent / "seeds"
GOALS = {"parley --help": 0.15, "parley query on the seeds": 0.3, "parley extract, one file": 0.6}
SPACY = """
import spacy, sys
pipeline = spacy.blank("en")
pipeline.add_pipe("sentencizer")
print(len(list(pipeline(open(sys.argv[1], encoding="utf-8").read()).sents)))
"""


def measure(extent: str) -> dict[str, Any]:
    """Median and best of nine; the same whatever the extent."""
    article = str(sorted(SEEDS.glob("*.txt"))[0])
    with TemporaryDirectory() as name:
        folder = Path(name)
        subprocess.run(
            [*PARLEY, "build", str(SEEDS), "--quiet"], cwd=folder, check=True, capture_output=True
        )
        commands = {
            "parley --help": [*PARLEY, "--help"],
            "parley query on the seeds": [*PARLEY, "query", "conflicting-figures"],
            "parley extract, one file": [*PARLEY, "extract", article],
        }
        if installed("spacy"):
            commands["spaCy, the same file"] = [sys.executable, "-c", SPACY, article]
        commands["python -c pass"] = [sys.executable, "-c", "pass"]
        return {name: typical_seconds(line, folder) for name, line in commands.items()}


def render(figures: dict[str, Any], plots: Path) -> str:
    """The section of docs/performance.md."""
    rows = ["Wall clock, median and best of nine runs, and processor time (median):", ""]
    rows += ["| command | median s | best s | processor s | goal s |", "|---|---:|---:|---:|---:|"]
    for name, told in figures.items():
        goal = f"{GOALS[name]:.2f}" if name in GOALS else ""
        rows.append(
            f"| {name} | {told['median']:.3f} | {told['best']:.3f} | {told['cpu']:.3f} | {goal} |"
        )
    return "\n".join(rows)
