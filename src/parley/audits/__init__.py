"""Audits: where speakers, sums and dates disagree, and what explains it.

Each audit is an open record (``RULES``): what it compares, its tolerance, the sentences it can
come to, examples. ``audit`` runs them over all claims. The work is done per exchange or in one
sorted sweep along time, so that it grows with the number of claims.

>>> [rule.name for rule in RULES][:2]
['conflicting-figures', 'definitional-conflict']
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from hashlib import sha256

from parley.audits.captions import CAPTIONS
from parley.audits.conflicts import CONFLICTING, DEFINITIONS
from parley.audits.dates import DATES, TWO_DAYS
from parley.audits.held import HELD
from parley.audits.last import LAST
from parley.audits.origins import SINGLE_ORIGIN
from parley.audits.rule import STATES, Finding, Outcome, Rule
from parley.audits.series import CUMULATIVE, ORDINALS
from parley.audits.sides import ONE_SIDED
from parley.audits.totals import TOTAL_DEFINITIONS, TOTALS
from parley.ledger.cases import Dossier, Member, Tie, dossier
from parley.model import Claim

__all__ = ["RULES", "STATES", "Finding", "Outcome", "Rule", "audit", "audit_dossier", "resolved"]

RULES: tuple[Rule, ...] = (
    CONFLICTING,
    DEFINITIONS,
    TOTALS,
    TOTAL_DEFINITIONS,
    CAPTIONS,
    ORDINALS,
    CUMULATIVE,
    HELD,
    LAST,
    ONE_SIDED,
    SINGLE_ORIGIN,
    DATES,
    TWO_DAYS,
)


def audit(
    claims: Iterable[Claim],
    ties: Mapping[Member, Tie] | None = None,
    copies: Mapping[str, str] | None = None,
) -> list[Finding]:
    """Everything the audits find, the open first, then by rule and exchange.

    ``ties`` says which exchanges of reports are one, ``copies`` which articles have one text
    (``parley.resolution.copies.near_copies``).
    """
    return audit_dossier(dossier(claims, ties, copies))


def audit_dossier(gathered: Dossier) -> list[Finding]:
    """As ``audit``, for claims gathered already."""
    return ranked(finding for rule in RULES for finding in rule.find(rule, gathered))


def ranked(findings: Iterable[Finding]) -> list[Finding]:
    """Findings, in the order of the rules, as readers get them: each with an id of its own."""
    ranks = {rule.name: rank for rank, rule in enumerate(RULES)}
    found: dict[str, Finding] = {}
    for finding in findings:
        same = found.get(finding.id)
        if same and same.sentence != finding.sentence:  # two things with the same figures
            digest = sha256(" ".join(finding.claims).encode()).hexdigest()[:8]
            finding = replace(finding, id=f"{finding.id}-{digest}")
        found[finding.id] = finding
    return sorted(
        found.values(),
        key=lambda f: (STATES.index(f.state), ranks[f.rule], f.date or "9", f.id),
    )


def resolved(findings: Iterable[Finding], reasons: Mapping[str, str]) -> list[Finding]:
    """The findings, those that a person gave a reason for as resolved by it.

    ``reasons`` has them by the path of the finding: "finding/" and its id.
    """
    return [
        replace(
            finding,
            state="resolved",
            sentence=f"{finding.sentence.removesuffix('.')}; {reasons[f'finding/{finding.id}']}",
        )
        if f"finding/{finding.id}" in reasons
        else finding
        for finding in findings
    ]
