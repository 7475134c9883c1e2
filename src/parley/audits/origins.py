"""Figures that several reports repeat from one originator."""

from __future__ import annotations

from collections.abc import Iterator

from parley.audits.figures import listed
from parley.audits.rule import Finding, Outcome, Rule
from parley.ledger.cases import Dossier
from parley.ledger.independence import Corroboration, corroborations


def find_single_origin(rule: Rule, dossier: Dossier) -> Iterator[Finding]:
    """Figures of an exchange that two or more reports give and that go back to one originator.

    Figures of one originator in the same reports are one finding.
    """
    groups: dict[tuple[str, str, tuple[str, ...]], list[Corroboration]] = {}
    for item in corroborations(dossier):
        if len(item.reports) > 1 and len(item.origins) == 1:
            groups.setdefault((item.case.id, item.origins[0], item.reports), []).append(item)
    for (_, origin, reports), items in groups.items():
        yield rule.finding(
            "one",
            [claim for item in items for claim in item.claims],
            items[0].case,
            origin,
            *(f"{item.side or item.kind}-{item.figure}" for item in items),
            figures=listed([item.words for item in items]),
            reports=len(reports),
            origin=origin,
        )


SINGLE_ORIGIN = Rule(
    name="single-origin",
    type="SingleOrigin",
    compares="For each figure of an exchange, how many reports give it and how many distinct "
    "originators stand behind them.",
    tolerance="Reports with almost the same text count as one originator where they name none.",
    outcomes={
        "one": Outcome(
            "open",
            "{exchange}: {reports} reports give {figures}, all of it from {origin}.",
        )
    },
    examples=("175 in two reports, both quoting the Russian Ministry of Defence.",),
    find=find_single_origin,
)
