"""Stretches of days and the feasts of the calendar: the arithmetic under the date solver."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

FIRST: Final = date(1, 1, 1)
LAST: Final = date(9999, 12, 31)
_SEASON_MONTH: Final = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_SEASON_NAMES: Final = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}


@dataclass(frozen=True, slots=True)
class Days:
    """The days from ``first`` to ``last``, both included."""

    first: date
    last: date

    def __and__(self, other: Days) -> Days | None:
        """The days both hold, None where there are none."""
        first, last = max(self.first, other.first), min(self.last, other.last)
        return Days(first, last) if first <= last else None

    @property
    def edtf(self) -> str:
        """As EDTF, in the largest unit that says it exactly.

        >>> month(2024, 2).edtf, year(2017).edtf, Days(date(2024, 6, 3), date(2024, 6, 9)).edtf
        ('2024-02', '2017', '2024-06-03/2024-06-09')
        """
        if self.first == self.last:
            return self.first.isoformat()
        if self == year(self.first.year):
            return f"{self.first.year:04d}"
        if self == month(self.first.year, self.first.month):
            return f"{self.first.year:04d}-{self.first.month:02d}"
        start, end = (
            month(self.first.year, self.first.month),
            month(self.last.year, self.last.month),
        )
        if self == Days(start.first, end.last):
            return f"{start.edtf}/{end.edtf}"
        return f"{self.first.isoformat()}/{self.last.isoformat()}"


def day(year: int, month: int, day: int) -> Days | None:
    """One day; None where the calendar has no such day (31 June)."""
    try:
        only = date(year, month, day)
    except ValueError:
        return None
    return Days(only, only)


def month(year: int, month: int) -> Days:
    """A whole month; years outside the calendar count as its first or last."""
    year = min(max(year, 1), 9999)
    return Days(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]))


def year(year: int) -> Days:
    """A whole year."""
    return Days(month(year, 1).first, month(year, 12).last)


def week(of: date) -> Days:
    """The week, Monday to Sunday, that holds a day."""
    first = shift(of, -of.weekday())
    return Days(first, shift(first, 6))


def season(year: int, name: str | int) -> Days:
    """Three months of the northern year; a winter begins in December of the year named."""
    start = _SEASON_MONTH[_SEASON_NAMES[name] if isinstance(name, int) else name]
    if start == 12:
        last = month(year + 1, 2).last if year < 9999 else LAST
        return Days(month(year, 12).first, last)
    return Days(month(year, start).first, month(year, start + 2).last)


def part(whole: Days, which: str) -> Days:
    """The early, middle or late third; whole where the word is none of these."""
    length = (whole.last - whole.first).days + 1
    third = length // 3
    if which == "early":
        return Days(whole.first, shift(whole.first, third - 1)) if third else whole
    if which == "mid":
        return (
            Days(shift(whole.first, third), shift(whole.first, 2 * third - 1)) if third else whole
        )
    if which == "late":
        return Days(shift(whole.first, 2 * third), whole.last)
    return whole


def shift(start: date, days: int) -> date:
    """A day some days on, held within the calendar."""
    ordinal = min(max(start.toordinal() + days, FIRST.toordinal()), LAST.toordinal())
    return date.fromordinal(ordinal)


def shift_months(start: date, months: int) -> Days:
    """The month some months on, held within the calendar."""
    count = min(max(start.year * 12 + start.month - 1 + months, 12), 9999 * 12 + 11)
    return month(count // 12, count % 12 + 1)


def easter(year: int, orthodox: bool = False) -> date:
    """Easter Sunday, by Meeus' algorithms (Astronomical Algorithms, 1991, chapter 8).

    The Orthodox feast is reckoned in the Julian calendar and given in ours.

    >>> easter(2025) == easter(2025, orthodox=True) == date(2025, 4, 20)
    True
    >>> easter(2023), easter(2023, orthodox=True)
    (datetime.date(2023, 4, 9), datetime.date(2023, 4, 16))
    """
    if orthodox:
        d = (19 * (year % 19) + 15) % 30
        e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
        month_number, day_number = divmod(d + e + 114, 31)
        lag = year // 100 - year // 400 - 2
        return date(year, month_number, day_number + 1) + timedelta(days=lag)
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    el = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * el) // 451
    month_number, day_number = divmod(h + el - 7 * m + 114, 31)
    return date(year, month_number, day_number + 1)


def feast(name: str, year: int, orthodox: bool) -> date | None:
    """The day of a feast in a year; None for feasts whose day is no matter of arithmetic here."""
    plain = name.removeprefix("Orthodox ").removeprefix("Western ").removeprefix("Catholic ")
    moved = {
        "Easter": 0, "Easter Sunday": 0, "Easter Monday": 1, "Easter Eve": -1, "Good Friday": -2,
        "Palm Sunday": -7, "Pentecost": 49, "Trinity Sunday": 49 if orthodox else 56,
    }.get(plain)  # fmt: skip
    if moved is not None:
        return shift(easter(year, orthodox), moved)
    if plain.startswith("Christmas"):
        christmas = date(year, 1, 7) if name.startswith("Orthodox") else date(year, 12, 25)
        return shift(christmas, -1 if plain.endswith("Eve") else 0)
    if plain.startswith("New Year"):
        return date(year, 12, 31) if plain.endswith("Eve") else date(year, 1, 1)
    return None
