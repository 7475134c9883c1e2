"""Find an exchange in the authority file, by day or else by figures, ordinal, weekday, mediator."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from parley.authority import KnownExchange
from parley.dates.edtf import bounds
from parley.resolution.evidence import Evidence, Figures, Range, days_of
from parley.resolution.groups import Bucket, figure_keys
from parley.resolution.scoring import CLEARLY, Fit, compare


@dataclass(frozen=True, slots=True)
class Match:
    """A known exchange and how it fits."""

    known: KnownExchange
    fit: Fit


class Authority:
    """The known exchanges, found by day and by number."""

    def __init__(self, known: Iterable[KnownExchange]) -> None:
        self.known = {exchange.id: exchange for exchange in known}
        self._accounts = {name: account_of(exchange) for name, exchange in self.known.items()}
        self._by_key: dict[Bucket, list[str]] = defaultdict(list)
        for name, account in sorted(self._accounts.items()):
            for key in (*figure_keys(account), *_days(account)):
                self._by_key[key].append(name)

    def match(self, account: Evidence) -> Match | None:
        """The one known exchange an account fits clearly better than any other, or None."""
        if account.kind != "exchange" or not account.done:
            return None
        keys = (*figure_keys(account), *(_days(account) if account.dated else ()))
        names = {name for key in keys for name in self._by_key.get(key, ())}
        fits = [(name, compare(account, self._accounts[name])) for name in sorted(names)]
        good = sorted(((-fit.score, name) for name, fit in fits if fit.enough))
        if not good or (len(good) > 1 and good[1][0] - good[0][0] < CLEARLY):
            return None
        name = good[0][1]
        return Match(self.known[name], dict(fits)[name])


def account_of(exchange: KnownExchange) -> Evidence:
    """A known exchange as an account of it."""
    inside = {side: both[0] for side, both in exchange.figures.items()}
    outside = {side: both[1] for side, both in exchange.figures.items()}
    first, last = days_of(exchange.date)
    return Evidence(
        kind="exchange",
        status=None,
        parties=tuple(sorted(exchange.parties)),
        first=first,
        last=last,
        figures=_figures(inside),
        outside=_figures(outside),
        ordinals=(("war", exchange.ordinal),) if exchange.ordinal else (),
        mediators=exchange.mediators,
    )


def _figures(numbers: dict[str, int | None]) -> Figures:
    return tuple((side, (Range(n, n),)) for side, n in sorted(numbers.items()) if n is not None)


def _days(account: Evidence) -> list[Bucket]:
    if not account.dated:
        return []
    days = range(account.first, account.last + 1)
    return [(account.kind, account.parties, day) for day in days]


def stage_window(exchanges: Iterable[KnownExchange]) -> tuple[str, str]:
    """The first and the last day of the stages of an exchange."""
    days = [bounds(exchange.date) for exchange in exchanges]
    return min(d[0] or "" for d in days), max(d[1] or "" for d in days)
