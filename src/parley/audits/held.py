"""Persons held against those who came free afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from parley.audits.figures import attributed, counts, is_whole, tolerant
from parley.audits.rule import Finding, Outcome, Rule
from parley.audits.timeline import Releases
from parley.ledger.cases import Dossier, plain_date

DAYS = 92
"""How long after a figure of persons held releases are counted against it."""


def find_held(rule: Rule, dossier: Dossier) -> Iterator[Finding]:
    """Figures of persons held that are lower than the releases of the quarter after them."""
    known: dict[tuple[tuple[str, ...], str], Releases] = {}
    for claim in dossier.claims:
        if not (counts(claim, "held") and claim.who and is_whole(claim)):
            continue
        allowed, (_, day) = tolerant(claim.quantity), dossier.when(claim)
        if not allowed or day is None or day[:4] > "9990":
            continue
        key = (dossier.parties(claim), claim.who)
        if key not in known:
            cases = (case for case in dossier.cases if case.parties == key[0])
            known[key] = Releases(cases, claim.who)
        until = (date.fromisoformat(day) + timedelta(days=DAYS)).isoformat()
        freed = known[key].between(day, until)[1]
        if freed > allowed[1]:
            yield rule.finding(
                "more",
                [claim, *known[key].claims(day, until)],
                claim.article,
                claim.who,
                claim.quantity.number or claim.quantity.high,
                held=attributed(claim),
                who=claim.who,
                day=plain_date(day),
                freed=freed,
                exchanges=known[key].count(day, until),
                difference=int(freed - allowed[1]),
            )


HELD = Rule(
    name="held-against-releases",
    type="HeldAgainstReleases",
    compares="How many of a side are said to be held with how many of it came free later.",
    tolerance=f"Releases of the {DAYS} days after the figure; “about” reaches 5 %, at least 2. "
    "New captures can explain it, so a finding is a question.",
    outcomes={
        "more": Outcome(
            "open",
            "{held} of {who} were held by {day}, but {freed} came free in {exchanges} exchanges "
            f"within {DAYS} days: {{difference}} more.",
        )
    },
    examples=("500 held in March; 600 freed from April to June.",),
    find=find_held,
    reach="time",
)
