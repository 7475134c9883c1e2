"""The ways to solve a date, one function each: from words and a context to days and reasons."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from parley.dates import days
from parley.dates.context import Answer, Context, SolvedDate
from parley.dates.days import Days
from parley.rules.date_words import MONTHS, WEEKDAYS
from parley.rules.dates import DateMention, Relative

WRITTEN_WITHIN: Final = timedelta(days=3)
"""After the latest event it is dated by, a report is taken to be written in so many days."""
WINDOW: Final = 5
"""Years in which a weekday fixes the year of a day and month: it recurs after five at least."""


def answer_for(told: DateMention, context: Context) -> Answer:
    """The first way of solving that applies, from the most to the least explicit words."""
    if told.holiday:
        return _holiday(told, context)
    if told.day and told.month:
        return _day_and_month(told, context)
    if told.relative:
        return _relative(told, told.relative, context)
    if told.month:
        return _month(told, context)
    if told.season:
        return _season(told, context)
    if told.year:
        return _in_part(days.year(told.year), told, "stated", f'"{told.text}" is stated')
    if told.weekday is not None:
        return _weekday(told.weekday, context)
    return Answer(None, "none", [f'"{told.text}" gives no date'])


def _reference(context: Context, anchor: str = "report") -> tuple[date | None, str]:
    """The day to count from, and its name: publication, or another event of the report."""
    events = [context.anchor, context.main]
    for event in events if anchor == "event" else []:
        if event and event.days:
            return event.days.last, f"the other event's date ({event.edtf})"
    if context.report_day:
        return context.report_day, f"publication on {context.report_day}"
    for event in reversed(events):
        if event and event.days:
            return event.days.last, f"the other event's date ({event.edtf})"
    return None, "the date of publication is not known in full"


def _day_and_month(told: DateMention, context: Context) -> Answer:
    """A day written with its month: the year stated, inferred, or found by the weekday."""
    if told.ambiguous:
        swapped = replace(told, day=told.month, month=told.day, ambiguous=False)
        return _unambiguous(_day_and_month(replace(told, ambiguous=False), context),
                            _day_and_month(swapped, context), context)  # fmt: skip
    reference, source = _reference(context)
    offset = told.relative.offset if told.relative and told.relative.unit == "year" else None
    if told.year:
        found, basis, reason = told.year, "stated", f'"{told.text}" is stated'
    elif offset is not None and reference:
        found, basis = reference.year + offset, "relative"
        reason = f"the year is counted from {source}"
    elif reference:
        return _infer_year(told, reference, source, context)
    else:
        return _year_by_weekday(told, context)
    span = _span(found, told)
    if span is None and told.month:
        reason = f"the calendar has no {_words(told, found)}; its month is kept"
        return Answer(days.month(found, told.month), basis, [reason])
    return _check_weekday(Answer(span, basis, [reason]), told.weekday)


def _infer_year(told: DateMention, reference: date, source: str, context: Context) -> Answer:
    """The nearest such day up to the reference, or from it on for a plan.

    Where the reference is another event and no day of publication, the report may have been
    written some days after it.
    """
    step = 1 if context.planned else -1
    latest = reference if context.report_day else reference + WRITTEN_WITHIN
    for found in (reference.year + step * n for n in range(-1, 9)):
        span = _span(found, told) if 1 <= found <= 9999 else None
        if span and (span.first >= reference if context.planned else span.first <= latest):
            way = "next" if context.planned else "last"
            reason = f"no year is given; the {way} {_words(told)} as of {source}"
            return _check_weekday(Answer(span, "year-inferred", [reason]), told.weekday)
    answer = _month(replace(told, day=None), context)
    answer.reasons.insert(0, f"the calendar has no {_words(told)}; its month is kept")
    return answer


def _year_by_weekday(told: DateMention, context: Context) -> Answer:
    """The one year, of those the report can look back from, in which the weekday fits."""
    assert told.month
    assert told.day
    if all(_span(y, told) is None for y in (2000, 2001)):
        return Answer(None, "none", [f"the calendar has no {_words(told)}"])
    if told.weekday is None or not context.years:
        lack = "weekday" if told.weekday is None else "year anywhere in the report"
        reason = f"{_words(told)} has no year, and there is no date of publication and no {lack}"
        return Answer(None, "none", [reason])
    first = max(context.years)
    fits = []
    for candidate in range(first, first + WINDOW):
        span = _span(candidate, told)
        if span and span.first.weekday() == told.weekday:
            fits.append((candidate, span))
    name = f"{WEEKDAYS[told.weekday]}, {_words(told)}"
    if len(fits) != 1:
        reason = f"no {name} between {first} and {first + WINDOW - 1}"
        return Answer(None, "none", [reason])
    reason = (
        f"{first} is the latest year the report names; of {first} to {first + WINDOW - 1} "
        f"only {fits[0][0]} has a {name}"
    )
    return Answer(fits[0][1], "weekday", [reason])


def _unambiguous(day_first: Answer, month_first: Answer, context: Context) -> Answer:
    """Of 04/05/2024 read both ways, the one nearer to publication and not after it."""
    reference = context.report_day
    both = [a for a in (day_first, month_first) if a.days and "weekday" not in a.reasons[-1]]
    if reference and len(both) == 2:
        past = [a for a in both if a.days and a.days.first <= reference] or both
        chosen = min(past, key=lambda a: abs((a.days.first - reference).days) if a.days else 0)
        chosen.reasons.append("day and month could be read either way; the nearer to publication")
        return chosen
    chosen = both[0] if both else day_first
    chosen.reasons.append("day and month could be read either way; day first")
    return chosen


def _span(found: int, told: DateMention) -> Days | None:
    """The day, or the days of a range, in a year; None where the calendar lacks it."""
    assert told.month
    assert told.day
    first = days.day(found, told.month, told.day)
    if first is None or told.last_day is None:
        return first
    last = days.day(found, told.month, told.last_day)
    return Days(first.first, last.last) if last and first.first <= last.last else first


def _words(told: DateMention, found: int | None = None) -> str:
    """The day in plain English: 31 June 2024."""
    assert told.month
    return f"{told.day} {MONTHS[told.month - 1]}" + (f" {found}" if found else "")


def _check_weekday(answer: Answer, weekday: int | None) -> Answer:
    """Say so where the weekday named is not that of the day; the day stands."""
    if answer.days and weekday is not None and answer.days.first.weekday() != weekday:
        real = WEEKDAYS[answer.days.first.weekday()]
        answer.reasons.append(f"that day was a {real}, so the weekday {WEEKDAYS[weekday]} is wrong")
    return answer


def _weekday(weekday: int, context: Context) -> Answer:
    """The last such weekday up to publication, or the next from it on for a plan.

    Beside the day of another event it is the nearest to that: "from 23 May, 307 on Saturday".
    """
    name = WEEKDAYS[weekday]
    if context.anchor is not None:
        return _weekday_beside(weekday, name, context.anchor)
    reference, source = _reference(context)
    if reference is None:
        return Answer(None, "none", [f"{name} fits any week, for {source}"])
    found = _near(reference, weekday, ahead=context.planned)
    way = "next" if context.planned else "last"
    return Answer(Days(found, found), "weekday", [f"the {way} {name} as of {source}"])


def _weekday_beside(weekday: int, name: str, event: SolvedDate) -> Answer:
    """The weekday nearest to an event told in the same breath."""
    if not event.days or (event.days.last - event.days.first).days >= 7:
        return Answer(None, "none", [f"{name} fits any week of {event.edtf or 'another event'}"])
    start = days.shift(event.days.last, -3)
    found = _near(start, weekday, ahead=True)
    return Answer(Days(found, found), "weekday", [f"the {name} nearest to {event.edtf}"])


def _near(reference: date, weekday: int, *, ahead: bool, strictly: bool = False) -> date:
    """The nearest day with that weekday, the reference included unless ``strictly``."""
    if ahead:
        return days.shift(reference, (weekday - reference.weekday() - strictly) % 7 + strictly)
    return days.shift(reference, -((reference.weekday() - weekday - strictly) % 7) - strictly)


def _in_part(whole: Days, told: DateMention, basis: str, reason: str) -> Answer:
    """A period, narrowed where the words say early, mid or late."""
    narrower = days.part(whole, told.part) if told.part else None
    return Answer(whole, basis, [reason], narrower)


def _month(told: DateMention, context: Context) -> Answer:
    """A month: with its year, or the last one as of publication."""
    assert told.month
    if told.year:
        reason = f'"{told.text}" is stated'
        return _in_part(days.month(told.year, told.month), told, "stated", reason)
    reference, source = _reference(context)
    if reference is None:
        return Answer(None, "none", [f"{MONTHS[told.month - 1]} has no year, and {source}"])
    found = reference.year
    if context.planned and told.month < reference.month:
        found += 1
    elif not context.planned and told.month > reference.month:
        found -= 1
    way = "next" if context.planned else "last"
    reason = f"the {way} {MONTHS[told.month - 1]} as of {source}"
    return _in_part(days.month(found, told.month), told, "relative", reason)


def _season(told: DateMention, context: Context) -> Answer:
    """A season: with its year, or the last one to have begun by publication."""
    assert told.season
    if told.year:
        whole = days.season(told.year, told.season)
        return _in_part(whole, told, "stated", f'"{told.text}" is stated')
    reference, source = _reference(context)
    if reference is None:
        return Answer(None, "none", [f'"{told.text}" has no year, and {source}'])
    whole = _season_near(reference, told.season, 0, ahead=context.planned)
    return _in_part(whole, told, "relative", f'"{told.text}" as of {source}')


def _season_near(reference: date, name: str | int, offset: int, *, ahead: bool = False) -> Days:
    """The season holding or nearest the reference; ``offset`` −1 and +1: the last, the next."""
    near = [days.season(y, name) for y in range(reference.year - 2, reference.year + 3)]
    if offset > 0:
        fits = [s for s in near if s.first > reference]
    elif offset < 0:
        fits = [s for s in reversed(near) if s.last < reference]
    elif ahead:
        fits = [s for s in near if s.last >= reference]
    else:
        fits = [s for s in reversed(near) if s.first <= reference]
    return fits[0] if fits else near[2]  # none fits only at the ends of the calendar


def _holiday(told: DateMention, context: Context) -> Answer:
    """A feast in a year that is stated, counted, or nearest; the rite as the context says."""
    assert told.holiday
    reference, source = _reference(context)
    offset = told.relative.offset if told.relative and told.relative.unit == "year" else None
    if told.year or (offset is not None and reference):
        found = told.year or (reference.year + (offset or 0) if reference else 0)
        near, reason = [found], f"{told.holiday} of {found}"
    elif reference:
        near = [reference.year + n for n in (-1, 0, 1)]
        reason = f"the {told.holiday} nearest to {source}"
    else:
        return Answer(None, "none", [f"{told.holiday} has no year, and {source}"])
    rites = [context.orthodox] if context.orthodox is not None else [False, True]
    if told.holiday.startswith(("Orthodox", "Western", "Catholic")):
        rites = [told.holiday.startswith("Orthodox")]
    back = -1 if told.part == "eve" else 0
    found_days = []
    for rite in rites:
        feasts = [
            f for y in near if 1583 <= y <= 9999 and (f := days.feast(told.holiday, y, bool(rite)))
        ]
        if len(near) > 1 and reference:
            feasts = [f for f in feasts if (f >= reference if context.planned else f <= reference)]
            feasts.sort(reverse=not context.planned)
        found_days += [days.shift(f, back) for f in feasts[:1]]
    if not found_days:
        return Answer(None, "none", [f"the day of {told.holiday} cannot be worked out"])
    today = [
        f for f in found_days if context.report_day and (context.report_day - f).days in (0, 1)
    ]
    if context.is_main and len(set(today)) == 1:
        reason += ", by the rite that puts it next to the report"
        found_days = today
    if min(found_days) != max(found_days):
        reason += f" is {found_days[0]} or {found_days[1]}, by the Western or the Orthodox rite"
        return Answer(None, "none", [reason], Days(min(found_days), max(found_days)))
    easterly = " by the Orthodox rite" if rites == [True] else ""
    answer = Answer(Days(found_days[0], found_days[0]), "holiday", [reason + easterly])
    return _check_weekday(answer, told.weekday)


def _relative(told: DateMention, step: Relative, context: Context) -> Answer:
    """A step in time from publication or from another event."""
    reference, source = _reference(context, step.anchor)
    if reference is None:
        return Answer(None, "none", [f'"{told.text}" counts from a day unknown: {source}'])
    reason = f'"{told.text}" counted from {source}'
    if step.offset is None:
        bound = Days(reference, days.LAST) if step.direction > 0 else Days(days.FIRST, reference)
        return Answer(None, "none", [f"{reason} gives no exact day"], bound)
    if (
        step.unit == "week"
        and told.weekday is None
        and (told.form in ("ago", "counted-from-event"))
    ):
        around = days.shift(reference, 7 * step.offset)
        span = Days(days.shift(around, -3), days.shift(around, 3))
        return Answer(span, "relative", [reason], shown=f"{around}~")
    whole = _stepped(told, step, reference, context)
    if told.month and (within := _month_within(whole, told.month)):
        whole = within
    answer = _in_part(whole, told, "relative", reason)
    return answer if whole.first != whole.last else _check_weekday(answer, told.weekday)


def _stepped(told: DateMention, step: Relative, reference: date, context: Context) -> Days:
    """The days a step of known length leads to."""
    offset = step.offset or 0
    if step.unit in ("day", "night"):
        found = days.shift(reference, offset)
        return Days(found, found)
    if step.unit == "occurrence" and told.weekday is not None:
        ahead = offset > 0 or (offset == 0 and context.planned)
        found = _near(reference, told.weekday, ahead=ahead, strictly=offset != 0)
        found = days.shift(found, 7 * (offset - (1 if offset > 0 else -1))) if offset else found
        return Days(found, found)
    if step.unit == "occurrence" and told.month:
        found_year = reference.year
        if offset < 0 and told.month >= reference.month:
            found_year -= 1
        elif offset > 0 and told.month <= reference.month:
            found_year += 1
        return days.month(found_year, told.month)
    if step.unit in ("week", "weekend"):
        whole = days.week(days.shift(reference, 7 * offset))
        if told.weekday is not None:
            return Days(*[days.shift(whole.first, told.weekday)] * 2)
        return Days(days.shift(whole.first, 5), whole.last) if step.unit == "weekend" else whole
    if step.unit == "month":
        return days.shift_months(reference, offset)
    if step.unit in ("year", "decade"):
        found_year = reference.year + offset * (10 if step.unit == "decade" else 1)
        return days.season(found_year, told.season) if told.season else days.year(found_year)
    return _season_near(reference, step.unit, offset, ahead=context.planned)


def _month_within(whole: Days, number: int) -> Days | None:
    """The month of that number inside a longer stretch of days."""
    for found in range(whole.first.year, whole.last.year + 1):
        if (inside := days.month(found, number) & whole) is not None:
            return inside
    return None
