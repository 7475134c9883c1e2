"""One finding a line, in columns."""

from __future__ import annotations

import os
import shutil
import sys

from parley.checking.finding import Checked
from parley.reports import counted
from parley.reports.rows import SUMMARY, summary_rows
from parley.terminal import table


def render(checked: Checked) -> str:
    """The table, fitted to a terminal, and the verdict."""
    narrow = sys.stdout.isatty() or "COLUMNS" in os.environ
    room = shutil.get_terminal_size().columns if narrow else None
    rows = summary_rows(checked)
    return "\n".join([*([table(SUMMARY, rows, width=room)] if rows else []), counted(checked)])
