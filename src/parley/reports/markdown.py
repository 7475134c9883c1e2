"""Markdown for the summary of a CI job: the verdict, the findings, the ledger of both sides."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from parley.checking.finding import Checked
from parley.reports import counted
from parley.reports.rows import SUMMARY, summary_rows
from parley.terminal import printable

SHOWN = 100
_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~@!&])")
_LEDGER = {"event": "exchange", "side": "freed", "relation": "said by"}


def render(checked: Checked) -> str:
    """At most SHOWN findings, so that a summary stays below the size GitHub takes."""
    mark = "✅" if checked.exit_code == 0 else "❌"
    parts = [f"## Parley\n\n{mark} {_text(counted(checked))}"]
    rows = summary_rows(checked)
    if rows:
        parts.append(_table(SUMMARY, rows[:SHOWN]))
    if len(rows) > SHOWN:
        parts.append(f"… and {len(rows) - SHOWN} more: see the report.")
    parts += [f"Note: {_text(note)}" for note in checked.notes]
    if len(checked.ledger) > 1:
        header = [_LEDGER.get(name, name) for name in checked.ledger[0]]
        parts.append("### Both sides: how many were freed, and who says so")
        parts.append(_table(header, checked.ledger[1 : SHOWN + 1]))
    return "\n\n".join(parts)


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [header, ["---"] * len(header), *([_text(cell) for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _text(text: str) -> str:
    """Text of an article must not become markup."""
    return _MARKS.sub(r"\\\1", printable(text))
