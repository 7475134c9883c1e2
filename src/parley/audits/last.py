"""Reports that name a last exchange, against later exchanges before them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from parley.audits.figures import counts
from parley.audits.rule import Finding, Outcome, Rule
from parley.dates.edtf import bounds, is_day
from parley.ledger.cases import Case, Dossier, plain_date
from parley.model import Claim

_LAST = re.compile(r"\b(last|latest|previous|preceding|most recent)\b", re.IGNORECASE)
_MOST_WITNESSES = 3


def find_last(rule: Rule, dossier: Dossier) -> Iterator[Finding]:
    """Exchanges called the last one although another came after them and before the report."""
    held: dict[tuple[str, ...], list[tuple[str, Case]]] = {}
    for case in dossier.cases:  # sorted by date
        first, last = case.span
        if first and first == last and any(counts(c, "released") for c in case.claims):
            held.setdefault(case.parties, []).append((first, case))
    days = {parties: [day for day, _ in dated] for parties, dated in held.items()}
    for case in dossier.cases:
        named = [c for c in case.claims if names_last(c)]
        for claim in named:
            named_last = (claim.exchange and claim.exchange.date) or case.date
            told = (
                dossier.told(claim.article, None)[0]
                or dossier.told(claim.article, claim.published)[0]
            )
            end = bounds(named_last)[1] if named_last else None
            if not (told and end and named_last):
                continue
            dated = held.get(case.parties, [])
            start = bisect_right(days.get(case.parties, []), end)
            stop = bisect_right(days.get(case.parties, []), told)
            between = [other for day, other in dated[start:stop] if day < told and other != case]
            if between:
                witnesses = [
                    next(c for c in other.claims if counts(c, "released"))
                    for other in between[-_MOST_WITNESSES:]
                ]
                found = rule.finding(
                    "later",
                    [claim, *witnesses],
                    claim.article,
                    named_last,
                    article=claim.article,
                    last=_on(named_last),
                    later=_on(between[-1].date or ""),
                    witness=witnesses[-1].article,
                )
                yield replace(found, about=between[-1].members)


def names_last(claim: Claim) -> bool:
    """True for a claim that gives the date of a last exchange."""
    return counts(claim, "date") and bool(_LAST.search(claim.quote))


def _on(date: str) -> str:
    return f"{'on' if is_day(date) else 'in'} {plain_date(date)}"


LAST = Rule(
    name="last-exchange-contradicted",
    type="LastExchangeContradicted",
    compares="The date of an exchange that a report calls the last (latest, previous) one with "
    "the days of all exchanges between the same parties before the report's own.",
    tolerance="A month or year counts up to its last day; the exchange reported does not count.",
    outcomes={
        "later": Outcome(
            "open",
            "{article} says the last exchange was {last}, but {witness} has one {later}.",
        )
    },
    examples=("October 2024 as the last, against an exchange on 5 February 2025.",),
    find=find_last,
    reach="time",
)
