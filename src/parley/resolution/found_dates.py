"""The date of a cluster and of its members: the reports' own, another report's, the authority's."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from parley.dates.context import SolvedDate
from parley.dates.days import Days
from parley.model import Exchange
from parley.resolution.evidence import FIRST, LAST, own_days
from parley.resolution.records import Member, ReportedExchange
from parley.resolution.tied import Tied

_BASES = ("stated", "weekday", "holiday", "relative", "year-inferred", "published")
_SHOWN = 5


def cluster_date(item: Tied, reports: Mapping[Member, ReportedExchange]) -> SolvedDate:
    """When a cluster's exchange was: what its reports give, else what the authority file gives.

    Where neither gives a day, what remains is an interval, possibly open.
    """
    first, last = item.evidence.first, item.evidence.last
    own = [
        (member, exchange)
        for member in item.members
        if own_days(exchange := reports[member].exchange) == (first, last)
        and (first, last) != (FIRST, LAST)
    ]
    if own and (item.evidence.dated or not item.match):
        return _from_reports(own, first, last)
    if item.match:
        return _from_authority(item)
    words = next((e.date_text for m in item.members if (e := reports[m].exchange).date_text), None)
    days = _days(first, last)
    if days is not None and last - first <= 31:
        reason = f"the dates of {len(item.members)} reports together leave these days"
        return SolvedDate(days.edtf, "other-report", words, *_iso(first, last), (reason,))
    low, high = _iso(first, last)
    reason = "no report gives the day"
    if low or high:
        reason += f"; what they say around it leaves {low or '..'}/{high or '..'}"
    return SolvedDate(None, "none", words, low, high, (reason,))


def member_date(
    member: Member, exchange: Exchange, cluster: SolvedDate, single: bool
) -> SolvedDate:
    """The date of one report's exchange: its own where that is as narrow as the cluster's."""
    first, last = own_days(exchange)
    width = _width(cluster)
    if single or ((first, last) != (FIRST, LAST) and (width is None or last - first <= width)):
        if (first, last) == (FIRST, LAST):
            return cluster
        low, high = _iso(first, last)
        return SolvedDate(
            exchange.date, exchange.date_basis or "stated", exchange.date_text, low, high,
            exchange.date_reasons,
        )  # fmt: skip
    if cluster.edtf is None or cluster.basis == "authority":
        return cluster
    reasons = (f"{member[0]} gives no day; it was found through other reports", *cluster.reasons)
    return SolvedDate(
        cluster.edtf, "other-report", exchange.date_text, cluster.earliest, cluster.latest, reasons
    )


def _from_reports(own: list[tuple[Member, Exchange]], first: int, last: int) -> SolvedDate:
    def rank(pair: tuple[Member, Exchange]) -> tuple[int, Member]:
        basis = pair[1].date_basis or ""
        return (_BASES.index(basis) if basis in _BASES else len(_BASES), pair[0])

    ranked = sorted(own, key=rank)
    best = ranked[0][1]
    given = [f"{member[0]} ({exchange.date_basis or 'stated'})" for member, exchange in ranked]
    more = f" and {len(given) - _SHOWN} more" if len(given) > _SHOWN else ""
    reasons = (f"given by {', '.join(given[:_SHOWN])}{more}", *best.date_reasons)
    return SolvedDate(
        best.date, best.date_basis or "stated", best.date_text, *_iso(first, last), reasons
    )


def _from_authority(item: Tied) -> SolvedDate:
    assert item.match is not None
    known, fit = item.match.known, item.match.fit
    day = known.date
    reasons = (
        f"no report gives the day; the authority file knows one exchange that fits, of {day}",
        *(feature.reason.replace("in both", "in the reports and in the authority file")
          for feature in fit.features if feature.score > 0),
        *(f"source: {source}" for source in known.sources),
    )  # fmt: skip
    return SolvedDate(day, "authority", None, day, day, reasons)


def _days(first: int, last: int) -> Days | None:
    if FIRST in (first, last) or LAST in (first, last):
        return None
    return Days(date.fromordinal(first), date.fromordinal(last))


@lru_cache(maxsize=1 << 14)
def _iso(first: int, last: int) -> tuple[str | None, str | None]:
    return (
        None if first == FIRST else date.fromordinal(first).isoformat(),
        None if last == LAST else date.fromordinal(last).isoformat(),
    )


def _width(solved: SolvedDate) -> int | None:
    days = solved.days
    return (days.last - days.first).days if days else None
