"""Builds killed at many moments: after each, graph and store are whole, the old or the new ones."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from measure import BENCH

POINTS = {"quick": 6, "normal": 50, "full": 50}


def measure(extent: str) -> dict[str, Any]:
    """Kill builds; what is not whole afterwards ends the bench."""
    sys.path.insert(0, str(BENCH.parent / "tests"))
    from test_generations import crash

    with TemporaryDirectory() as folder:
        return {"points": POINTS[extent], "interrupted": crash(POINTS[extent], Path(folder))}


def render(figures: dict[str, Any], _: Path) -> str:
    """The section of docs/performance.md."""
    return (
        f"A build was killed (`kill -9`) at {figures['points']} moments spread over its run; "
        f"{figures['interrupted']} of them were before its end. Each time the graph file and the "
        "store were whole: both the old ones, both the new ones, or the store seen to be old. The "
        "next build came to its end and gave what an undisturbed one gives."
    )
