"""What ``parley build`` says to a person: read, claims, exchanges, ledger, findings, files."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from parley.audits import Finding
from parley.cli.output import print_table
from parley.ledger import by_side, entries
from parley.ledger.cases import Case, Dossier, dossier, ties_of
from parley.model import KINDS, Claim
from parley.terminal import printable

if TYPE_CHECKING:
    from parley.articles import Problem
    from parley.exchanges import Resolution
    from parley.findings import Problem as ShapeProblem
    from parley.findings import Report
    from parley.pipeline.built import Built

SHOWN = 20
"""Rows of a table before the rest is only counted."""

MANY = 2000
"""Up to so many articles their exchanges and the ledger are shown: that needs all claims."""

_COLOURS = {"violation": "red", "warning": "yellow", "info": "blue"}


def print_summary(built: Built, output: Path, *, written: bool = True) -> None:
    """Everything a person wants to see after a build."""
    _print_read(built)
    _print_claims(built.each_claim())
    if len(built.articles) <= MANY:
        found = dossier(built.each_claim(), ties_of(built.resolution))
        _print_exchanges(found, built.resolution)
        _print_ledger(found)
    _print_findings(built.findings)
    _print_validation(built.validation)
    if written:
        _print_files(built, output)


def stage(doing: str) -> None:
    """Say on a terminal's standard error what is being done; nothing clears the line."""
    if sys.stderr.isatty():
        click.echo(f"\r\033[K{f'{doing} …' if doing else ''}", nl=False, err=True)


def verdict(report: Report) -> str:
    """The result of a validation in one line."""
    tried = f"{report.shapes} shapes, {report.checks} checks, {report.quotes} quotes compared"
    found = ", ".join(
        click.style(_counted(count, name) if name != "info" else f"{count} info", fg=colour)
        for name, colour in _COLOURS.items()
        if (count := report.count(name))
    )
    return f"{found or click.style('conforms', fg='green')} ({tried})"


def _print_validation(report: Report) -> None:
    _title("Validation")
    click.echo(verdict(report))
    grave = [problem for problem in report.problems if problem.severity != "info"]
    for problem in grave[:SHOWN]:
        click.echo(_problem_line(problem))
    _print_more(len(grave), "problems; parley validate shows all")


def _problem_line(problem: ShapeProblem) -> str:
    mark = click.style(f"{problem.severity:9}", fg=_COLOURS[problem.severity])
    return f"  {mark}  {printable(problem.place)}: {printable(problem.message)}"


def print_problems(problems: Iterable[Problem]) -> None:
    """What could not be read, on standard error."""
    for problem in problems:
        click.echo(f"parley: {printable(problem)}", err=True)


def _print_read(built: Built) -> None:
    _title("Read", first=True)
    bad = len(built.problems)
    failed = f", {click.style(f'{bad} could not be read', fg='red')}" if bad else ""
    count = len(built.articles)
    known = f", {built.new:,} of them new or changed" if built.new < count else ""
    click.echo(f"{_counted(count, 'article')}{known}{failed}")
    silent = [item.source or item.id for item in built.articles if not item.count]
    for name in silent[:SHOWN]:
        click.echo(f"  {name}: no claim about an exchange")
    _print_more(len(silent), "without a claim about an exchange")
    for note in built.notes:
        click.echo(f"  {printable(note)}")


def _print_claims(claims: Iterable[Claim]) -> None:
    _title("Claims")
    counts: Counter[str] = Counter()
    speakers: dict[str, set[str]] = {}
    for claim in claims:
        counts[claim.kind] += 1
        speakers.setdefault(claim.kind, set()).add(claim.claimant or "")
    if not counts:
        click.echo("none")
        return
    rows = [(kind, counts[kind], len(speakers[kind])) for kind in KINDS if counts[kind]]
    print_table(("kind", "claims", "speakers"), [*rows, ("all", counts.total(), "")])


def _print_exchanges(found: Dossier, resolution: Resolution) -> None:
    _title("Exchanges")
    bases = {cluster.id: cluster.date.basis for cluster in resolution.clusters}
    rows = [
        (
            case.date or "?",
            (bases.get(case.cluster or "") or "") if case.date else "",
            " – ".join(case.parties),
            ", ".join(dict.fromkeys("story" if key == "main" else key for _, key in case.members)),
            len(case.claims),
            _articles(case),
        )
        for case in found.cases
    ]
    _print_rows(("date", "basis", "parties", "told as", "claims", "articles"), rows, "exchanges")


_WHOSE = {
    "own": "own side",
    "other": "other side",
    "mediator": "mediator",
    "third": "others",
    "outlet": "report itself",
}
"""The columns of the ledger: by whose word a figure is."""


def _print_ledger(found: Dossier) -> None:
    _title("Both sides: how many were freed, and who says so")
    ledger = by_side(entries(found))
    whose = [relation for relation in _WHOSE if any(relation in line.words for line in ledger)]
    rows = [
        (
            line.case.date or "?",
            line.about,
            *(line.words.get(relation, "") for relation in whose),
            len({article for article, _ in line.case.members}),
        )
        for line in ledger
    ]
    header = ("date", "freed", *(_WHOSE[relation] for relation in whose), "reports")
    _print_rows(header, rows, "lines; parley export ledger shows all")


def _articles(case: Case) -> str:
    """The first of the reports that speak of an exchange, and how many more do."""
    first, *more = dict.fromkeys(article for article, _ in case.members)
    return f"{first} +{len(more)}" if more else first


def _print_findings(found: Sequence[Finding]) -> None:
    _title("What does not fit, and what does")
    if not found:
        click.echo("none")
    for finding in found[:SHOWN]:
        click.echo(f"  {state_mark(finding)}  {printable(finding.sentence)}")
    _print_more(len(found), "findings; parley audit shows all")


def state_mark(finding: Finding) -> str:
    """The state of a finding in its colour."""
    colours = {"open": "yellow", "explained": "green", "resolved": "blue"}
    return click.style(f"{finding.state:9}", fg=colours[finding.state])


def _print_files(built: Built, output: Path) -> None:
    from parley.triples.dataset import INFERRED

    _title("Written")
    counts = built.counts
    triples = f"{counts.total:,} triples, {counts.triples[INFERRED]:,} of them inferred"
    print_table(
        ("file", "what it holds"),
        [
            (f"{output}/{name}", what)
            for name, what in (
                ("parley.nq", f"the whole graph to load: {triples}"),
                ("articles/", "what each article says, a readable file each"),
                ("exchanges.ttl", "the exchanges, with their dates and how they were found"),
                ("clusters.ttl", "which of them are taken to be one, and why"),
                ("findings.ttl", "what does not fit together, and what explains it"),
                ("corrections.ttl", "what a person overruled"),
                ("known-exchanges.ttl", "the known exchanges of your own"),
                ("links.ttl", "Wikidata links of the actors, each with its check"),
                ("inferred.ttl", "what follows from the ontology"),
                ("dataset.ttl", "from which texts, rules and version it was made"),
            )
            if (output / name).exists()
        ],
    )


def _print_rows(header: tuple[str, ...], rows: Sequence[tuple[object, ...]], what: str) -> None:
    if not rows:
        click.echo("none")
        return
    print_table(header, rows[:SHOWN])
    _print_more(len(rows), what)


def _print_more(count: int, what: str) -> None:
    if count > SHOWN:
        click.echo(f"  and {count - SHOWN} more {what}")


def _title(text: str, *, first: bool = False) -> None:
    click.echo(("" if first else "\n") + click.style(text, bold=True))


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
