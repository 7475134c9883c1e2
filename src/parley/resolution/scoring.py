"""How well two accounts fit one exchange: features with points and reasons, and what rules it out.

Points are set by hand so that any tie can be read and argued with: the same day is enough
(``ENOUGH``), as are the same figures for both sides, one figure that is seldom shared by chance,
or the same ordinal. Figures that differ a little (207 and 195) are a dispute about one exchange;
those a third or more apart on every side they share are two exchanges.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from parley.resolution.evidence import DAYS_DATED, Evidence, Figures, Range, window_text
from parley.resolution.records import Feature

ENOUGH = 4.0
CLEARLY = 1.0  # how much better than the next a fit has to be
SAME_DAY, SAME_DAYS, SAME_MONTH, NEXT_DAY = 5.0, 2.0, 1.5, 1.0
SAME_WORDS, SAME_WEEKDAY, NEXT_WEEKDAY = 1.0, 0.5, -1.0
ODD_FIGURE, EQUAL_FIGURE, SMALL_FIGURE = 4.0, 3.0, 1.5
MEETING_FIGURE, DISPUTED_FIGURE, OTHER_FIGURE = 0.5, -1.0, -2.0
SAME_ORDINAL, SAME_LOOSE_ORDINAL, OTHER_ORDINAL = 4.0, 1.5, -2.5
SAME_TOTAL, OTHER_TOTAL = 2.0, -1.5
SAME_MEDIATOR, OTHER_MEDIATOR, SAME_PLACE = 1.0, -0.5, 0.5
PLAN_AND_DEED = -1.0
_SMALL = 10
_COMMON = 100  # above it a number that is not round is seldom shared by chance
_DISPUTE = 1 / 3


@dataclass(frozen=True, slots=True)
class Fit:
    """How two accounts compare; ``against`` says what rules out that they are one exchange."""

    features: tuple[Feature, ...]
    against: str | None = None

    @property
    def score(self) -> float:
        """The points of all features."""
        return sum(feature.score for feature in self.features)

    @property
    def degree(self) -> float:
        """The points between 0 and 1; what is just enough is a half."""
        return round(min(max(self.score / (2 * ENOUGH), 0.0), 1.0), 3)

    @property
    def enough(self) -> bool:
        """True where they may be tied."""
        return self.against is None and self.score >= ENOUGH


def compare(one: Evidence, other: Evidence) -> Fit:
    """Compare two accounts."""
    if one.kind != other.kind or one.parties != other.parties:
        return Fit((), "other parties or another kind of event")
    features = [Feature("parties", ", ".join(one.parties), 0, "the same parties")]
    against = (
        _date(one, other, features)
        or _ordinal(one, other, features)
        or _figures(one, other, features)
    )
    if against:
        return Fit(tuple(features), against)
    _totals(one, other, features)
    _shared(one, other, features)
    against = _status(one, other, features)
    return Fit(tuple(features), against)


class _Days(NamedTuple):
    """What an account says of when it was."""

    first: int
    last: int
    weekdays: tuple[int, ...]
    month_day: tuple[int, int] | None


_days_of = attrgetter(*_Days._fields)


def _date(one: Evidence, other: Evidence, features: list[Feature]) -> str | None:
    first, last = max(one.first, other.first), min(one.last, other.last)
    if first > last:
        days = f"{window_text(one.first, one.last)} and {window_text(other.first, other.last)}"
        news = one.dated and other.dated and one.kind == "exchange"
        if first - last > 1 or not news or not _equal_sides(one, other):
            return f"the days {days} do not meet"
        features.append(Feature("date", days, NEXT_DAY, "a day apart, as with news of the night"))
        return None
    alike, against = _meeting_days(_Days(*_days_of(one)), _Days(*_days_of(other)))
    features += alike
    return against


@lru_cache(maxsize=1 << 14)
def _meeting_days(one: _Days, other: _Days) -> tuple[tuple[Feature, ...], str | None]:
    """How days compare that may be the same: what speaks for it, or what rules it out."""
    first, last = max(one.first, other.first), min(one.last, other.last)
    for told, against in ((one, other), (other, one)):
        if against.first == against.last and told.month_day:
            day = date.fromordinal(against.first)
            if (day.month, day.day) != told.month_day:
                return (), f"{day} is not the day and month told"
    if one.month_day and other.month_day and one.month_day != other.month_day:
        return (), "day and month differ"
    ours, theirs = _weekdays(one), _weekdays(other)
    gap = min((_gap(a, b) for a in ours for b in theirs), default=0)
    if gap > 1:
        return (), f"a {_name(ours[0])} and a {_name(theirs[0])}"
    features = []
    if gap:
        words = f"a {_name(ours[0])} and a {_name(theirs[0])}"
        reason = f"{words}: one may be the day of the news"
        features.append(Feature("weekday", words, NEXT_WEEKDAY, reason))
    text = window_text(first, last)
    close = max(one.last - one.first, other.last - other.first)
    if one.first == one.last == other.first == other.last:
        features.append(Feature("date", text, SAME_DAY, "the same day"))
    elif close <= DAYS_DATED:
        features.append(Feature("date", text, SAME_DAYS, "days that meet"))
    elif last - first <= 31 and close <= 31:
        features.append(Feature("date", text, SAME_MONTH, "days within one month"))
    else:
        features.append(Feature("date", text, 0, "nothing in their dates stands against it"))
    if one.month_day and one.month_day == other.month_day:
        features.append(Feature("date", text, SAME_WORDS, "the same day and month"))
    elif one.month_day or other.month_day:
        if min(one.last - one.first, other.last - other.first) <= DAYS_DATED:
            features.append(Feature("date", text, SAME_DAYS, "it has the day and month told"))
    elif (one.weekdays or other.weekdays) and ours and theirs and not gap:
        name = _name((one.weekdays or other.weekdays)[0])
        features.append(Feature("weekday", name, SAME_WEEKDAY, f"a {name} in both"))
    return tuple(features), None


def _weekdays(account: _Days) -> tuple[int, ...]:
    """The weekdays told, or that of the one day known; Monday is 0."""
    if account.first == account.last:
        return (date.fromordinal(account.first).weekday(),)
    return account.weekdays


def _gap(one: int, other: int) -> int:
    return min((one - other) % 7, (other - one) % 7)


def _name(weekday: int) -> str:
    return f"{date.fromordinal(weekday + 1):%A}"  # ordinal 1 is a Monday


def _ordinal(one: Evidence, other: Evidence, features: list[Feature]) -> str | None:
    """Places in a count. A count of unknown scope may be another count (of a year, a mediator)."""
    for scope in ("war", *sorted({s for s, _ in one.ordinals} - {"war", ""}), ""):
        ours, theirs = _count(one, scope), _count(other, scope)
        if not ours or not theirs:
            continue
        same = ours & theirs
        if same:
            points = SAME_ORDINAL if scope else SAME_LOOSE_ORDINAL
            words = f"both number {max(same)} ({scope or 'of a count'})"
            features.append(Feature("ordinal", str(max(same)), points, words))
            return None
        words = f"number {min(ours)} and number {min(theirs)} ({scope or 'of a count'})"
        if scope and not any(f.score == SAME_DAY for f in features):
            return words
        points = OTHER_ORDINAL if scope else 0
        features.append(Feature("ordinal", words, points, f"{words}: one may have miscounted"))
        return None
    return None


def _count(account: Evidence, scope: str) -> set[int]:
    """The places in one count; with no scope, in any."""
    return {number for name, number in account.ordinals if name == scope or not scope}


def _figures(one: Evidence, other: Evidence, features: list[Feature]) -> str | None:
    known, gross, shared = dict(one.figures), 0, 0
    for side, theirs in other.figures:
        ours = known.get(side)
        if ours is None:
            continue
        shared += 1
        feature = _figure(side, ours, theirs)
        features.append(feature)
        gross += feature.score == OTHER_FIGURE
    if shared and gross == shared:
        return "their figures are far apart"
    for side in sorted(dict(one.outside).keys() & dict(other.outside).keys()):
        value = _equal(dict(one.outside)[side], dict(other.outside)[side])
        if value is not None:
            words = f"{value} of {side or 'either side'} besides the exchange in both"
            features.append(Feature("outside-figure", str(value), SMALL_FIGURE, words))
    return None


@lru_cache(maxsize=1 << 14)
def _figure(side: str, ours: tuple[Range, ...], theirs: tuple[Range, ...]) -> Feature:
    whose = f"of {side}" if side else "freed"
    equal = _equal(ours, theirs)
    if equal is not None:
        odd = equal > _COMMON and equal % 5
        points = SMALL_FIGURE if equal < _SMALL else ODD_FIGURE if odd else EQUAL_FIGURE
        return Feature("figure", f"{side} {equal}".strip(), points, f"{equal} {whose} in both")
    values = f"{' or '.join(map(str, ours))} and {' or '.join(map(str, theirs))}"
    label = f"{side} {values}".strip()
    if any(a.meets(b) for a in ours for b in theirs):
        return Feature("figure", label, MEETING_FIGURE, f"{values} {whose} can both be right")
    if min(_distance(a, b) for a in ours for b in theirs) < _DISPUTE:
        return Feature("figure", label, DISPUTED_FIGURE, f"{values} {whose}: they differ a little")
    return Feature("figure", label, OTHER_FIGURE, f"{values} {whose} are far apart")


def _equal(ours: tuple[Range, ...], theirs: tuple[Range, ...]) -> int | None:
    """The greatest exact number both give; a sum we made only where they share no other."""
    shared = {r.low for r in ours if r.exact} & {r.low for r in theirs if r.exact}
    told = shared - {r.low for r in (*ours, *theirs) if r.summed}
    return max(told or shared, default=None)


def _distance(one: Range, other: Range) -> float:
    low, high = sorted((one, other))
    return (high.low - low.high) / max(high.low, 1)


def _equal_sides(one: Evidence, other: Evidence) -> bool:
    """True where figures both give are equal for one side at least and fit for all."""
    shared = _shared_figures(one.figures, other.figures)
    return any(_equal(*pair) is not None for pair in shared) and all(
        a.meets(b) for ours, theirs in shared for a in ours for b in theirs
    )


def _shared_figures(
    one: Figures, other: Figures
) -> list[tuple[tuple[Range, ...], tuple[Range, ...]]]:
    known = dict(one)
    return [(known[side], values) for side, values in other if side in known]


def _totals(one: Evidence, other: Evidence, features: list[Feature]) -> None:
    equal = _equal(one.totals, other.totals)
    if equal is not None:
        features.append(Feature("total", str(equal), SAME_TOTAL, f"{equal} in all in both"))
    elif one.totals and other.totals:
        meets = any(a.meets(b) for a in one.totals for b in other.totals)
        words = "can both be right" if meets else "differ"
        points = MEETING_FIGURE if meets else OTHER_TOTAL
        values = f"{one.totals[0]} and {other.totals[0]}"
        features.append(Feature("total", values, points, f"totals of {values} {words}"))


def _shared(one: Evidence, other: Evidence, features: list[Feature]) -> None:
    mediators = {*one.mediators} & {*other.mediators}
    if mediators:
        names = ", ".join(sorted(mediators))
        features.append(Feature("mediator", names, SAME_MEDIATOR, f"mediated by {names} in both"))
    elif one.mediators and other.mediators:
        names = f"{', '.join(one.mediators)}; {', '.join(other.mediators)}"
        features.append(Feature("mediator", names, OTHER_MEDIATOR, "other mediators named"))
    places = {*one.places} & {*other.places}
    if places:
        names = ", ".join(sorted(places))
        features.append(Feature("place", names, SAME_PLACE, f"{names} in both"))


def _status(one: Evidence, other: Evidence, features: list[Feature]) -> str | None:
    """A plan is the exchange that came of it only where date and figures or ordinals say so."""
    if one.done == other.done:
        return None
    plan = one.status or other.status
    if plan == "called-off":
        return "one was called off"
    names = {f.name for f in features if f.score > 0}
    if "date" not in names or not names & {"figure", "ordinal", "total"}:
        return f"one is only {plan}, and date and figures do not tie it to the other"
    reason = f"{plan} in one, carried out in the other: its date and figures came true"
    features.append(Feature("status", str(plan), PLAN_AND_DEED, reason))
    return None
