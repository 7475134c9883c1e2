"""The audits of a build: of each exchange once, until something about it changes.

What a rule finds about one exchange depends on its claims alone; it is kept under a digest of the
articles that tell of it, together with those of its claims that are compared along time. So a
build reads the claims of few articles, and sweeps along time over few claims.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from parley.audits import RULES, Finding, ranked
from parley.audits.figures import counts
from parley.audits.last import names_last
from parley.audits.series import is_along_time
from parley.audits.timeline import best_release
from parley.ledger.cases import Case, Dossier, Member, Tie, filled, outline
from parley.model import Claim, Exchange
from parley.pipeline.cache import Cache
from parley.pipeline.claim_records import claim_of, frozen, packed

ClaimsOf = Callable[[str], Sequence[Claim]]


@dataclass(frozen=True, slots=True)
class Told:
    """What audits have to know of a report: its exchanges, its claims along time.

    ``alone`` is what they found in the report alone.
    """

    article: str
    key: str
    exchanges: tuple[Exchange, ...]
    along: tuple[Claim, ...]
    alone: tuple[Finding, ...]


@dataclass(frozen=True)
class Audited:
    """All findings; and the keys of what is kept of each exchange."""

    findings: list[Finding]
    keys: list[str]


def audited(
    reports: Sequence[Told],
    ties: Mapping[Member, Tie],
    copies: Mapping[str, str],
    cache: Cache,
    claims_of: ClaimsOf,
    version: str,
) -> Audited:
    """What the audits find in all reports, which come by id."""
    keys = {report.article: report.key for report in reports}
    found: dict[str, list[Finding]] = {rule.name: [] for rule in RULES}
    cases, kept = [], []
    for case, told in outline(((r.article, r.exchanges) for r in reports), ties):
        articles = dict.fromkeys(article for article, _ in told)
        rests_on = [(keys[article], copies[article]) for article in articles]
        key = sha256(repr((version, case, told, rests_on)).encode()).hexdigest()
        light = cache.find(key)
        if light is None:
            light = _audited(filled(case, told, claims_of), copies)
            cache.put(key, light, "")
        findings, claims = json.loads(light)
        for row in findings:
            found[row[1]].append(Finding(*frozen(row)))
        cases.append(replace(case, claims=tuple(map(claim_of, claims))))
        kept.append(key)
    for report in reports:
        for finding in report.alone:
            found[finding.rule].append(finding)
    along = _along_time(reports, cases, copies)
    for rule in RULES:
        if rule.reach == "time":
            found[rule.name] += rule.find(rule, along)
    return Audited(ranked(finding for findings in found.values() for finding in findings), kept)


def _audited(case: Case, copies: Mapping[str, str]) -> str:
    """What is found about one exchange, and its claims that count along time, as JSON."""
    alone = Dossier(case.claims, (case,), copies)
    rules = [rule for rule in RULES if rule.reach == "exchange"]
    findings = [finding for rule in rules for finding in rule.find(rule, alone)]
    released = [claim for claim in case.claims if counts(claim, "released")]
    needed = {claim.id for claim in released[:1]}
    for side in {claim.who for claim in released if claim.who}:
        needed |= {claim.id for claim in best_release(case, side)}
    along = [
        claim
        for claim in case.claims
        if claim.id in needed or names_last(claim) or is_along_time(claim)
    ]
    return packed((findings, along))


def _along_time(
    reports: Sequence[Told], cases: Sequence[Case], copies: Mapping[str, str]
) -> Dossier:
    """Everything that is compared along time."""
    claims = (
        claim
        for report in reports
        for claim in sorted(report.along, key=lambda claim: (claim.start, claim.id))
    )
    keys = {(r.article, exchange.key) for r in reports for exchange in r.exchanges if exchange.main}
    main = {member[0]: case for case in cases for member in case.members if member in keys}
    return Dossier(tuple(claims), tuple(cases), copies, main)
