"""What audits along time share: figures with the days they are for, and sums of releases.

Two figures are compared only where one is certainly before the other: its last possible day is
before the other's first. Everything is one sorted sweep.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from parley.audits.figures import counts, exact, is_whole
from parley.chains import sides_of
from parley.ledger.cases import Case
from parley.model import Claim

MOST_WITNESSES = 30
"""Of how many exchanges a finding names the claims; without a bound findings would grow with the
square of the reports."""


@dataclass(frozen=True, slots=True)
class Point:
    """A figure on the time line."""

    first: str
    last: str
    low: float
    high: float
    claim: Claim


def pairs_in_time(points: Iterable[Point]) -> Iterator[tuple[Point, Point, Point]]:
    """Each point, with the latest one certainly before it and the one before with the highest low.

    Yields (latest before, highest before, point); points without one before are left out.
    """
    starting = sorted(points, key=lambda point: (point.first, point.claim.id))
    ending = sorted(starting, key=lambda point: (point.last, point.low, point.claim.id))
    highest: Point | None = None
    done = 0
    for point in starting:
        while done < len(ending) and ending[done].last < point.first:
            highest = ending[done] if not highest or ending[done].low > highest.low else highest
            done += 1
        if highest:
            yield ending[done - 1], highest, point


def best_release(case: Case, side: str) -> list[Claim]:
    """The claims that make up how many of a side came free: its whole, and groups beside it.

    The whole is its own side's figure where there is an exact one, else the lowest exact one.
    Groups are added only where the case has a whole; without any figure the list is empty.
    """
    freed = [
        claim
        for claim in case.claims
        if counts(claim, "released") and claim.who == side and exact(claim) is not None
    ]
    whole = [claim for claim in freed if is_whole(claim)]
    if not whole:
        return []
    best = min(whole, key=lambda claim: (side not in sides_of(claim), exact(claim), claim.id))
    outside: dict[int | None, Claim] = {}
    for claim in freed:
        if claim.outside:
            outside.setdefault(exact(claim), claim)
    return [best, *outside.values()]


class Releases:
    """How many of a side came free between two days, as the exchanges with a day tell it.

    Wholes that are told of in stages too are left out: their stages are counted.
    """

    def __init__(self, cases: Iterable[Case], side: str) -> None:
        dated = []
        for case in cases:
            first, last = case.span
            counted = first and first == last and not case.has_stages
            claims = best_release(case, side) if counted else []
            if first and claims:
                dated.append((first, case.id, claims))
        dated.sort(key=lambda entry: entry[:2])
        self._days = [day for day, *_ in dated]
        self._claims = [claims for *_, claims in dated]
        self._inside = _sums(claims[:1] for claims in self._claims)
        self._all = _sums(self._claims)

    def between(self, after: str, until: str) -> tuple[int, int]:
        """How many came free after one day, up to and with another.

        First those freed in exchanges alone, then with those who came outside of them.
        """
        start, end = self._range(after, until)
        return self._inside[end] - self._inside[start], self._all[end] - self._all[start]

    def claims(self, after: str, until: str) -> list[Claim]:
        """The claims these numbers rest on; where there are many, the last of them."""
        start, end = self._range(after, until)
        last = self._claims[max(start, end - MOST_WITNESSES) : end]
        return [claim for claims in last for claim in claims]

    def count(self, after: str, until: str) -> int:
        """How many exchanges there were."""
        start, end = self._range(after, until)
        return end - start

    def _range(self, after: str, until: str) -> tuple[int, int]:
        start = bisect_right(self._days, after)
        return start, max(start, bisect_right(self._days, until))


def _sums(groups: Iterable[list[Claim]]) -> list[int]:
    numbers = (sum(exact(claim) or 0 for claim in claims) for claims in groups)
    return list(accumulate(numbers, initial=0))
