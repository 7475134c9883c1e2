"""The findings as a table for a spreadsheet, with every cell."""

from __future__ import annotations

import csv
import io

from parley.checking.finding import Checked
from parley.reports.rows import Row, row
from parley.terminal import printable


def render(checked: Checked) -> str:
    """RFC 4180; what a spreadsheet would take for a formula begins with an apostrophe."""
    text = io.StringIO()
    writer = csv.DictWriter(text, list(Row.__annotations__), lineterminator="\n")
    writer.writeheader()
    for each in checked.findings:
        writer.writerow({name: _cell(value) for name, value in row(each).items()})
    return text.getvalue().removesuffix("\n")


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return str(value).lower()
    if not isinstance(value, str):
        return value
    text = printable(value)
    return f"'{text}" if text[:1] in ("=", "+", "-", "@") else text
