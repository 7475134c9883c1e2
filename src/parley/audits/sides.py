"""Exchanges of which only one side has spoken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from parley.audits.figures import counts
from parley.audits.rule import Finding, Outcome, Rule
from parley.chains import sides_of
from parley.ledger.cases import Dossier

_SPOKEN = ("released", "exchange-total", "bodies", "mediation", "exchange-ordinal", "transfer")


def find_one_sided(rule: Rule, dossier: Dossier) -> Iterator[Finding]:
    """Exchanges with a word of one party and none of another, on any figure or circumstance."""
    for case in dossier.cases:
        said = [claim for claim in case.claims if counts(claim, *_SPOKEN)]
        if len(case.parties) < 2 or not any(counts(c, "released", "exchange-total") for c in said):
            continue
        spoke = {side for claim in said for side in sides_of(claim)} & set(case.parties)
        missing = tuple(side for side in case.parties if side not in spoke)
        if spoke and missing:
            own = [claim for claim in said if spoke & set(sides_of(claim))]
            spoke_words, silent = " and ".join(sorted(spoke)), " and ".join(missing)
            found = rule.finding("one", own, case, *missing, spoke=spoke_words, silent=silent)
            yield replace(found, missing=missing)


ONE_SIDED = Rule(
    name="one-sided-exchange",
    type="OneSidedExchange",
    compares="For whom the named speakers of an exchange speak, in all reports of it.",
    tolerance="Any word on a figure, the mediator or the whereabouts counts; a report's own words "
    "are nobody's side.",
    outcomes={
        "one": Outcome(
            "open", "{exchange}: only {spoke} has spoken; the word of {silent} is missing."
        ),
    },
    examples=("Russia gives 102 and 102; no Ukrainian is quoted.",),
    find=find_one_sided,
)
