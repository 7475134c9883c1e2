"""What a report says of an exchange, boiled down to what exchanges can be told apart by.

Evidence is a value: reports that say the same have equal evidence, so that a hundred reports of
one agency text are compared with others once. Dates a report does not give itself (basis
``authority`` or ``other-report``) are no evidence.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from parley.dates.edtf import bounds
from parley.model import Claim, Exchange, Quantity
from parley.resolution.records import Member, ReportedExchange
from parley.rules.dates import find_dates

FIRST, LAST = date.min.toordinal(), date.max.toordinal()
ENDLESS = 10**9
DAYS_DATED = 2  # what spans no more days counts as dated
DONE = (None, "carried-out")
_NOT_ITS_OWN = ("authority", "external", "other-report")
_VAGUE_SPREAD = 0.05  # how far "about" reaches when two figures are compared


class Range(NamedTuple):
    """The least and the greatest number the words allow; ``summed`` if no report says it so."""

    low: int
    high: int
    summed: bool = False

    @property
    def exact(self) -> bool:
        """True for a single number."""
        return self.low == self.high

    def meets(self, other: Range) -> bool:
        """True where both can be right."""
        return max(self.low, other.low) <= min(self.high, other.high)

    def __str__(self) -> str:
        if self.exact:
            return str(self.low)
        return f"{self.low} or more" if self.high == ENDLESS else f"{self.low} to {self.high}"


Figures = tuple[tuple[str, tuple[Range, ...]], ...]
"""For each side the figures given for it, any of which may be right."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for one exchange rather than another; days as proleptic ordinals.

    ``ordinals`` are pairs of scope ("" where unknown) and number. ``alone`` is set where a report
    says too little for a twin that says the same to be taken for the same exchange.
    """

    kind: str
    status: str | None
    parties: tuple[str, ...]
    first: int = FIRST
    last: int = LAST
    weekdays: tuple[int, ...] = ()
    month_day: tuple[int, int] | None = None
    figures: Figures = ()
    outside: Figures = ()
    totals: tuple[Range, ...] = ()
    ordinals: tuple[tuple[str, int], ...] = ()
    mediators: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    alone: Member | None = None
    _hash: int = field(init=False, repr=False, compare=False)  # it is asked for again and again

    def __post_init__(self) -> None:
        object.__setattr__(self, "_hash", hash(values_of(self)))

    def __hash__(self) -> int:
        return self._hash

    @property
    def done(self) -> bool:
        """True where the exchange was carried out."""
        return self.status is None

    @property
    def dated(self) -> bool:
        """True where the days it can have happened on are three at most (``DAYS_DATED``)."""
        return self.last - self.first <= DAYS_DATED


values_of = attrgetter(*(item.name for item in fields(Evidence) if item.compare))
"""All that an account says, as a tuple."""


def window_text(first: int, last: int) -> str:
    """Days as EDTF.

    >>> window_text(date(2025, 2, 5).toordinal(), LAST)
    '2025-02-05/..'
    """
    start = "" if first == FIRST else date.fromordinal(first).isoformat()
    end = "" if last == LAST else date.fromordinal(last).isoformat()
    return start if start == end else f"{start or '..'}/{end or '..'}"


def evidence_of(
    claims: Sequence[Claim], exchanges: Iterable[ReportedExchange]
) -> dict[Member, Evidence]:
    """The evidence for each exchange of one report."""
    told = {item.exchange.key: item.exchange for item in exchanges}
    by_key: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.exchange is not None and claim.polarity == "asserted":
            by_key[claim.exchange.key].append(claim)
    article = claims[0].article if claims else ""
    return {
        (article, key): _evidence(exchange, by_key[key], told, claims)
        for key, exchange in told.items()
    }


def _evidence(
    exchange: Exchange,
    claims: Sequence[Claim],
    told: Mapping[str, Exchange],
    report: Sequence[Claim],
) -> Evidence:
    status = None if exchange.status in DONE else exchange.status
    kind = _kind(exchange, claims)
    first, last = _window(exchange, status, told, report)
    weekdays, month_day = _words(exchange)
    counted = [c for c in claims if c.kind == "released" or (status and c.kind == "agreement")]
    ordinals = {(c.scope or "", n) for c in claims if c.kind == "exchange-ordinal"
                and (n := _number(c.quantity))}  # fmt: skip
    if exchange.ordinal and exchange.ordinal not in {number for _, number in ordinals}:
        ordinals.add(("", exchange.ordinal))
    return Evidence(
        kind=kind,
        status=status,
        parties=tuple(sorted(set(exchange.parties))),
        first=first,
        last=last,
        weekdays=weekdays if first != last else (),
        month_day=month_day if first != last else None,
        figures=_figures(c for c in counted if not c.outside),
        outside=_figures(c for c in counted if c.outside),
        totals=_ranges(c.quantity for c in claims if c.kind == "exchange-total"),
        ordinals=tuple(sorted(ordinals)),
        mediators=_names(exchange.mediators, (c.mediator for c in claims)),
        places=_names(exchange.places, (c.place for c in claims)),
    )


def _names(known: Iterable[str], more: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(sorted({*known, *(name for name in more if name)}))


def _kind(exchange: Exchange, claims: Sequence[Claim]) -> str:
    counted = [c for c in claims if c.kind in ("released", "exchange-total", "bodies")]
    if counted and all(c.kind == "bodies" for c in counted):
        return "bodies"
    if exchange.key.startswith("bodies") and not counted:
        return "bodies"
    if counted and all((c.category or "") == "children" for c in counted):
        return "children"
    if exchange.key.startswith("sep") or (counted and all(c.outside for c in counted)):
        return "outside"
    if exchange.key.startswith("series") or "/" in (exchange.date or "").strip("./"):
        return "series"
    return "exchange"


def _window(
    exchange: Exchange,
    status: str | None,
    told: Mapping[str, Exchange],
    report: Sequence[Claim],
) -> tuple[int, int]:
    """The days an exchange allows, from its own date or else from what lies around it."""
    first, last = own_days(exchange)
    if (first, last) != (FIRST, LAST) or not exchange.main or status is not None:
        return first, last
    earlier = [own_days(e)[0] for e in told.values() if not e.main and e.status in DONE]
    named = [days_of(c.as_of)[0] for c in report if c.as_of and c.kind == "cumulative-released"]
    published = {c.published for c in report if c.published}
    return max([*earlier, *named], default=FIRST), min((days_of(p)[1] for p in published),
                                                       default=LAST)  # fmt: skip


def own_days(exchange: Exchange) -> tuple[int, int]:
    """The days the report itself gives an exchange; all days where it gives none."""
    if not exchange.date or exchange.date_basis in _NOT_ITS_OWN:
        return FIRST, LAST
    return days_of(exchange.date)


@lru_cache(maxsize=65536)
def days_of(value: str) -> tuple[int, int]:
    """The days an EDTF value allows, as ordinals."""
    first, last = bounds(value)
    return _ordinal(first, FIRST), _ordinal(last, LAST)


def _ordinal(day: str | None, unknown: int) -> int:
    try:
        return date.fromisoformat(day).toordinal() if day else unknown
    except ValueError:  # the year 0 of EDTF
        return unknown


def _words(exchange: Exchange) -> tuple[tuple[int, ...], tuple[int, int] | None]:
    """Weekday, and day and month without a year, as the report words them."""
    return _word_days(exchange.date_text) if exchange.date_text else ((), None)


@lru_cache(maxsize=4096)
def _word_days(text: str) -> tuple[tuple[int, ...], tuple[int, int] | None]:
    mentions = [m for m in find_dates(text) if not m.open and not m.time]
    weekdays = {m.weekday for m in mentions if m.weekday is not None}
    days = {(m.month, m.day) for m in mentions if m.month and m.day and not m.last_day}
    return tuple(sorted(weekdays)), days.pop() if len(days) == 1 else None


def _number(quantity: Quantity) -> int | None:
    return quantity.number if quantity.qualifier == "exact" else None


def range_of(quantity: Quantity) -> Range | None:
    """A quantity for comparing; ``about`` reaches a little to both sides, vague words say nothing.

    >>> str(range_of(Quantity(low=201, qualifier="more-than"))), str(range_of(Quantity(95)))
    ('201 or more', '95')
    """
    if quantity.qualifier in ("vague", "withheld"):
        return None
    number = quantity.number
    if number is not None:
        if quantity.qualifier != "about":
            return Range(number, number)
        spread = max(1, round(number * _VAGUE_SPREAD))
        return Range(number - spread, number if quantity.high == number else number + spread)
    if quantity.low is None and quantity.high is None:
        return None
    return Range(quantity.low or 0, ENDLESS if quantity.high is None else quantity.high)


def _ranges(quantities: Iterable[Quantity]) -> tuple[Range, ...]:
    return tuple(sorted({r for q in quantities if (r := range_of(q)) is not None}))


def _figures(claims: Iterable[Claim]) -> Figures:
    """Figures for each side; parts one speaker gives of it add up to a further candidate."""
    found: dict[str, set[Range]] = defaultdict(set)
    parts: dict[tuple[str, str | None], set[tuple[str | None, int]]] = defaultdict(set)
    for claim in claims:
        value = range_of(claim.quantity)
        if value is None or claim.subset:
            continue
        side = claim.who or ""
        found[side].add(value)
        if value.exact:
            parts[side, claim.claimant].add((claim.category, value.low))
    for (side, _), given in parts.items():
        categories = {category for category, _ in given}
        if 2 <= len(given) <= 3 and len(categories) == len(given):
            total = sum(number for _, number in given)
            found[side].add(Range(total, total, summed=True))
    return tuple((side, tuple(sorted(values))) for side, values in sorted(found.items()))


def merged(one: Evidence, other: Evidence) -> Evidence:
    """What both together say of one exchange; their days where both hold, else those of one."""
    first, last = max(one.first, other.first), min(one.last, other.last)
    if first > last:  # a day apart, tied by their figures: the earlier day stands
        first, last = min((one.first, one.last), (other.first, other.last))
    return replace(
        one,
        status=one.status if other.status else None,
        first=first,
        last=last,
        weekdays=one.weekdays or other.weekdays,
        month_day=one.month_day or other.month_day,
        figures=_joined(one.figures, other.figures),
        outside=_joined(one.outside, other.outside),
        totals=tuple(sorted({*one.totals, *other.totals})),
        ordinals=tuple(sorted({*one.ordinals, *other.ordinals})),
        mediators=tuple(sorted({*one.mediators, *other.mediators})),
        places=tuple(sorted({*one.places, *other.places})),
        alone=None,
    )


def _joined(one: Figures, other: Figures) -> Figures:
    if one == other or not other:
        return one
    sides: dict[str, set[Range]] = defaultdict(set)
    for side, values in (*one, *other):
        sides[side].update(values)
    return tuple((side, tuple(sorted(values))) for side, values in sorted(sides.items()))
