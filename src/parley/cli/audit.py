"""``parley audit``: where speakers, sums and dates disagree, and what explains it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from parley.cli.corpus import corrections_option, exchanges_option, read_corpus
from parley.cli.output import write_lines
from parley.terminal import printable

if TYPE_CHECKING:
    from parley.audits import Finding
    from parley.model import Claim


@click.command
@click.argument("corpus", nargs=-1, type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "ttl"]),
    default="table",
    show_default=True,
)
@click.option("--output", "-o", type=click.Path(path_type=Path), help="Write to this file.")
@click.option(
    "--fail-on",
    type=click.Choice(["none", "open"]),
    default="none",
    show_default=True,
    help="End with 1 where a finding is open.",
)
@click.option("--quotes", is_flag=True, help="Show the words each finding rests on.")
@corrections_option
@exchanges_option
@click.option("--rules", is_flag=True, help="Show what each audit compares, and how strictly.")
def command(
    corpus: tuple[Path, ...],
    form: str,
    output: Path | None,
    fail_on: str,
    quotes: bool,
    corrections: Path,
    exchanges: Path,
    rules: bool,
) -> int:
    """Find figures and dates that do not fit each other, and say where they do.

    CORPUS are articles, as for parley extract (default: seeds). A finding is open, or explained
    where a rule gives a reason for it.

    \b
    Examples:
      parley audit seeds
      parley audit seeds --quotes
      parley audit seeds --format json
      parley audit --rules

    Exit codes: 0 done, whatever was found; 1 under --fail-on open with an open finding; 2 where
    an article could not be read (the others are done).
    """
    if rules:
        click.echo("\n".join(rule_lines()))
        return 0
    read = read_corpus(corpus, corrections, exchanges)
    told = {claim.id: claim for claim in read.dossier.claims} if quotes else {}
    write_lines(lines(read.findings, form, told), output)
    if read.failed:
        return 2
    return int(fail_on == "open" and any(finding.state == "open" for finding in read.findings))


def lines(found: Sequence[Finding], form: str, told: Mapping[str, Claim]) -> Iterator[str]:
    """The findings to write: for a person, as JSON, or as RDF; ``told`` has the claims to quote."""
    if form == "json":
        yield json.dumps([record(finding) for finding in found], ensure_ascii=False, indent=1)
    elif form == "ttl":
        from parley.audits.quads import finding_quads
        from parley.rdf.turtle import turtle

        yield turtle(finding_quads(found), comment="Made by parley audit.").rstrip("\n")
    else:
        yield from table_lines(found, told)


def table_lines(found: Sequence[Finding], told: Mapping[str, Claim]) -> Iterator[str]:
    """Each finding as its state and rule, then its sentence, which may be long."""
    if not found:
        yield "no findings"
        return
    from parley.audits import STATES
    from parley.cli.summary import state_mark

    counts = {state: sum(finding.state == state for finding in found) for state in STATES}
    for finding in found:
        yield f"{state_mark(finding)}  {finding.rule}"
        yield f"           {printable(finding.sentence)}"
        for name in finding.claims:
            if name in told:
                claim = told[name]
                yield f"             {claim.article}: “{printable(claim.quote)}”"
    yield ", ".join(f"{count} {state}" for state, count in counts.items() if count)


def record(finding: Finding) -> dict[str, object]:
    """A finding as JSON."""
    return {
        "id": finding.id,
        "rule": finding.rule,
        "type": finding.type,
        "state": finding.state,
        "sentence": finding.sentence,
        "date": finding.date,
        "cluster": finding.cluster,
        "exchanges": ["/".join(member) for member in finding.about],
        "claims": list(finding.claims),
        "missing": list(finding.missing),
        "values": dict(finding.values),
    }


def rule_lines() -> Iterator[str]:
    """What each audit compares, how strictly, the sentences it can come to, examples."""
    from parley.audits import RULES

    for rule in RULES:
        yield f"{rule.name} ({rule.type})"
        yield f"  compares   {rule.compares}"
        yield f"  tolerance  {rule.tolerance}"
        for outcome in rule.outcomes.values():
            yield f"  {outcome.state:9}  {outcome.template}"
        for example in rule.examples:
            yield f"  example    {example}"
        yield ""
