"""Figures as CSV: a row per exchange and side for conflict data, a row per word for the ledger.

The tables of columns say what every column holds; docs/exports.md shows them.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from parley.audits import Finding
from parley.chains import chain_words
from parley.export.estimates import estimates
from parley.ledger import entries
from parley.ledger.cases import Case, Dossier, Member
from parley.ledger.independence import corroborations

PLOVER = "RETREAT/release"
CAMEO = "0841"
"""Return, release persons: the codes ontology/alignments.ttl ties releases to."""

EVENT_COLUMNS = {
    "event": "The exchange: its cluster, or the report's own exchange where it is tied to none.",
    "date": "When it was, in EDTF (a day, a month, an interval); empty where unknown.",
    "earliest": "The first day it can have been on.",
    "latest": "The last day it can have been on.",
    "parties": "The parties, separated by semicolons.",
    "side": "Whose persons came free; empty for all sides together.",
    "outside": "true for persons handed over beside the exchange, else false.",
    "released_by": "Who let them go, where that is told.",
    "low": "The least number that anybody's words allow; about N reaches 5 %, at least 2.",
    "best": "The exact number with the most distinct originators; of several the side's own.",
    "high": "The greatest number that anybody's words allow; empty where open.",
    "origins": "How many distinct originators stand behind the figures.",
    "speakers": "Who gives them, separated by semicolons.",
    "sources": "The articles that give them, separated by semicolons.",
    "open_findings": "How many findings of parley audit on the exchange are open.",
    "plover": "The PLOVER event type and mode.",
    "cameo": "The CAMEO code.",
}
LEDGER_COLUMNS = {
    "event": "The exchange, as in the events.",
    "date": "When it was, in EDTF; empty where unknown.",
    "about": "Whose persons the figure is about.",
    "relation": "own (their side's word), other (the other side's), mediator, outlet (the report's "
    "own words) or third (anybody else's).",
    "word_of": "The side or person whose word it is; empty for the report's own.",
    "figure": "The figure in short words.",
    "number": "The number given, if one is.",
    "low": "The lower bound given, if one is.",
    "high": "The upper bound given, if one is.",
    "outside": "true for persons handed over beside the exchange, else false.",
    "speakers": "The speakers named, separated by semicolons.",
    "sources": "The articles, separated by semicolons.",
    "claims": "The claims, separated by semicolons.",
}
INDEPENDENCE_COLUMNS = {
    "event": "The exchange, as in the events.",
    "date": "When it was, in EDTF; empty where unknown.",
    "kind": "What the figure is: released, exchange-total, exchange-ordinal, bodies, agreement.",
    "side": "Whose persons; empty where it is about no single side.",
    "figure": "The figure in short words.",
    "reports": "In how many articles it stands.",
    "origins": "How many distinct originators it has.",
    "originators": "Who they are, separated by semicolons; a report that names nobody is its own.",
    "speakers": "The speakers named, separated by semicolons.",
    "authority": "The sides they speak for, separated by semicolons.",
    "missing": "The parties without a word on this figure, separated by semicolons.",
    "chains": "How it reached the reports, originator first, separated by semicolons.",
}


def event_lines(dossier: Dossier, findings: Iterable[Finding]) -> Iterator[str]:
    """The conflict-data table as lines of CSV, header first."""
    concerned: dict[Member, int] = {}
    for finding in findings:
        for member in finding.about if finding.state == "open" else ():
            concerned[member] = concerned.get(member, 0) + 1
    rows = (
        (
            item.case.id,
            item.case.date,
            *item.case.span,
            "; ".join(item.case.parties),
            item.side,
            _boolean(item.apart),
            item.released_by,
            item.low,
            item.best,
            item.high,
            len(item.origins),
            "; ".join(item.speakers),
            "; ".join(item.reports),
            _open(item.case, concerned),
            PLOVER,
            CAMEO,
        )
        for item in estimates(dossier)
    )
    return csv_lines(tuple(EVENT_COLUMNS), rows)


def ledger_lines(dossier: Dossier) -> Iterator[str]:
    """The both-sides ledger as lines of CSV, header first."""
    rows = (
        (
            entry.case.id,
            entry.case.date,
            entry.about,
            entry.relation,
            entry.word_of,
            entry.words,
            entry.quantity.number,
            entry.quantity.low,
            entry.quantity.high,
            _boolean(entry.outside),
            "; ".join(entry.speakers),
            "; ".join(entry.reports),
            "; ".join(entry.claims),
        )
        for entry in entries(dossier)
    )
    return csv_lines(tuple(LEDGER_COLUMNS), rows)


def independence_lines(dossier: Dossier) -> Iterator[str]:
    """Every figure with its origins as lines of CSV, header first."""
    rows = (
        (
            item.case.id,
            item.case.date,
            item.kind,
            item.side,
            item.figure,
            len(item.reports),
            len(item.origins),
            "; ".join(item.origins),
            "; ".join(item.speakers),
            "; ".join(item.authorities),
            "; ".join(item.missing),
            "; ".join(sorted({chain_words(claim) for claim in item.claims} - {""})),
        )
        for item in corroborations(dossier)
    )
    return csv_lines(tuple(INDEPENDENCE_COLUMNS), rows)


def csv_lines(header: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    """Lines of CSV (RFC 4180, without the line ends)."""
    for row in (header, *map(tuple, rows)):
        line = io.StringIO()
        csv.writer(line, lineterminator="").writerow([_cell(value) for value in row])
        yield line.getvalue()


def _cell(value: object) -> object:
    """A cell no spreadsheet takes for a formula: names come from articles."""
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t"):
        return f"'{value}"
    return value


def _boolean(value: bool) -> str:
    return str(value).lower()


def _open(case: Case, concerned: dict[Member, int]) -> int:
    return max((concerned.get(member, 0) for member in case.members), default=0)
