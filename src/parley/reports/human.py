"""For a person at a terminal: each finding with its place, then its details; the verdict last."""

from __future__ import annotations

from collections.abc import Iterator

import click

from parley.checking.finding import Checked, Finding
from parley.findings import short
from parley.reports import counted
from parley.terminal import printable

COLOURS = {"violation": "red", "warning": "yellow", "info": "blue"}


def render(checked: Checked) -> str:
    """Every finding that is not in the baseline, and a line that counts them."""
    lines = [line for each in checked.findings if not each.known for line in _finding(each)]
    colour = "green" if checked.exit_code == 0 else "red"
    notes = [f"note: {printable(note)}" for note in checked.notes]
    return "\n".join([*lines, *notes, click.style(counted(checked), fg=colour)])


def _finding(finding: Finding) -> Iterator[str]:
    where = finding.place or short(finding.node)
    grave = click.style(finding.severity, fg=COLOURS[finding.severity], bold=True)
    code = click.style(finding.rule.code, bold=True)
    yield f"{printable(where)}: {grave} {code}: {printable(finding.message)}"
    for name, text in details(finding):
        yield f"    {name:8}{printable(text)}"


def details(finding: Finding) -> Iterator[tuple[str, str]]:
    """What else is known of a finding, name and text; also for the other formats."""
    if finding.sentence:
        yield "says", f"“{finding.sentence}”"
    at = f", {finding.data}" if finding.data and finding.data != finding.place else ""
    yield "node", f"{short(finding.node)}{at}"
    if finding.path:
        yield "path", short(finding.path)
    if finding.value:
        yield "value", short(finding.value)
    rule = finding.rule
    yield "shape", f"{rule.name}, {rule.place}" if rule.place else rule.name
