"""Figures that several reports repeat from one originator."""

from __future__ import annotations

from collections.abc import Iterator

from parley.audits.rule import Finding, Outcome, Rule
from parley.cases import Dossier
from parley.independence import corroborations


def find_single_origin(rule: Rule, dossier: Dossier) -> Iterator[Finding]:
    """Figures of an exchange that two or more reports give and that go back to one originator."""
    for item in corroborations(dossier):
        if len(item.reports) > 1 and len(item.origins) == 1:
            yield rule.finding(
                "one",
                item.claims,
                item.case,
                item.kind,
                *(part for part in (item.side, item.figure) if part),
                figure=item.words,
                reports=len(item.reports),
                origin=item.origins[0],
            )


SINGLE_ORIGIN = Rule(
    name="single-origin",
    type="SingleOrigin",
    compares="For each figure of an exchange, how many reports give it and how many distinct "
    "originators stand behind them (parley.independence).",
    tolerance="Reports with almost the same text count as one originator where they name none.",
    outcomes={
        "one": Outcome(
            "open",
            "{exchange}: {figure} stands in {reports} reports, all of it from {origin}.",
        )
    },
    examples=("175 in two reports, both quoting the Russian Ministry of Defence.",),
    find=find_single_origin,
)
