"""Tying the reports of one exchange: the table of bench/resolve.py, kept with the other figures."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from measure import BENCH


def measure(extent: str) -> dict[str, Any]:
    """What bench/resolve.py prints."""
    sizes = ["1000", "10000", *(["100000"] if extent == "full" else [])]
    script = str(BENCH / "resolve.py")
    done = subprocess.run(
        [sys.executable, script, *sizes], check=True, stdout=subprocess.PIPE, text=True
    )
    return {"table": done.stdout.strip()}


def render(figures: dict[str, Any], plots: Path) -> str:
    """The section of docs/performance.md."""
    return (
        "Claims made up from the authority file of known exchanges, in two ways of growing; P "
        f"and R are precision and recall of the ties (B³).\n\n```\n{figures['table']}\n```"
    )
