"""Solve the date of an event from what a report says, with the reasons, or say why it cannot be.

Every mention narrows the days an event can have happened on; what is missing comes from the date
of publication, from other events of the report, or from arithmetic, never from knowledge of the
world. A report about the past looks back: "Friday" is the last Friday up to publication and
"7 August" the last 7 August; a planned event looks ahead.

Without any date of publication a day and month still fix the year if the weekday is given and
the report names a year it looks back to: a date falls on the same weekday again after five years
at the earliest, so among the latest year named and the four that follow at most one fits.
"Friday, July 4" in a report that says "since 2022" is 2025. A report that names no year at all
has no such window, and its date stays unsolved.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from parley.dates import days
from parley.dates.context import Answer, Context, SolvedDate
from parley.dates.days import Days
from parley.dates.edtf import bounds as edtf_bounds
from parley.dates.ways import answer_for
from parley.model import Article
from parley.rules.dateline import Publication, publication_date
from parley.rules.dates import DateMention, find_dates

__all__ = [
    "Context", "SolvedDate", "describe", "edtf_bounds", "find_dates", "publication_date",
    "report_date", "solve", "years_named",
]  # fmt: skip


def years_named(mentions: Iterable[DateMention]) -> tuple[int, ...]:
    """The years a text looks back to: all it names but "by 2030" and "until 2030"."""
    return tuple(sorted({m.year for m in mentions if m.year and m.open not in ("by", "until")}))


def report_date(article: Article, mentions: Sequence[DateMention]) -> Publication:
    """`publication_date`, its year worked out where a dateline gives weekday, day and month only.

    >>> text = "KYIV, Friday, July 4 - Men held since 2022 came home, officials said."
    >>> report_date(Article("x", text, ""), find_dates(text)).edtf
    '2025-07-04'
    """
    found = publication_date(article, mentions)
    if found.span is None or not found.edtf or not found.edtf.startswith("XXXX"):
        return found
    line = [m for m in mentions if m.start == found.span.start]
    solved = solve(line, Context(years=years_named(mentions)))
    if not solved.edtf:
        return found
    return found._replace(edtf=solved.edtf, reason="; ".join((found.reason, *solved.reasons)))


def solve(mentions: Sequence[DateMention], context: Context) -> SolvedDate:
    """The date of the event these mentions speak of; never raises.

    Mentions with "since", "until" and the like only bound the event.

    >>> from parley.rules.dates import find_dates
    >>> text = "On Friday Kyiv said it. Men held since 2022 came home on July 4, Moscow said."
    >>> mentions = find_dates(text)
    >>> solved = solve([mentions[0], mentions[2]], Context(years=years_named(mentions)))
    >>> solved.edtf, solved.basis
    ('2025-07-04', 'weekday')
    """
    told = [m for m in mentions if m.time is None and m.open is None]
    if not told:
        return _from_publication(context)
    merged, reasons = _merge(told)
    answer = answer_for(merged, context)
    answer.reasons[:0] = reasons
    return _finish(answer, _wording(told), context)


def describe(solved: SolvedDate) -> str:
    """One line for a reader: the date, its basis, and why."""
    head = f"{solved.edtf} ({solved.basis})" if solved.edtf else "no date"
    if not solved.edtf and solved.interval:
        head += f", but within {solved.interval}"
    words = f', from "{solved.text}"' if solved.text else ""
    return f"{head}{words}: {'; '.join(solved.reasons)}" if solved.reasons else head + words


def _wording(told: Sequence[DateMention]) -> str:
    """The words of the mention that names the day, else the weekday, the month, the period."""

    def precision(mention: DateMention) -> tuple[bool, bool, bool, bool]:
        day = mention.day is not None or mention.holiday is not None
        weekday = mention.weekday is not None
        return day, weekday, mention.month is not None, mention.year is not None

    return max(told, key=precision).text


def _detail(mention: DateMention) -> int:
    """How much a mention says: a year and a day weigh most."""
    return (
        8 * (mention.year is not None)
        + 4 * (mention.day is not None or mention.holiday is not None)
        + 2 * (mention.month is not None or mention.relative is not None)
        + (mention.weekday is not None)
    )


_FIELDS: Final = ("year", "month", "day", "weekday", "season", "holiday", "relative")


def _merge(told: Sequence[DateMention]) -> tuple[DateMention, list[str]]:
    """All that agreeing mentions say, as one; those that disagree are left aside and named."""
    ordered = sorted(told, key=lambda m: (-_detail(m), m.start))
    merged, reasons = ordered[0], []
    for other in ordered[1:]:
        clash = any(
            getattr(other, name) not in (None, getattr(merged, name))
            and getattr(merged, name) is not None
            for name in _FIELDS
        )
        if clash:
            reasons.append(f'"{other.text}" does not fit "{merged.text}" and is left aside')
            continue
        new = {n: getattr(other, n) for n in _FIELDS if getattr(merged, n) is None}
        merged = replace(merged, **new, part=merged.part or other.part)
    return merged, reasons


def _from_publication(context: Context) -> SolvedDate:
    """No words about the day: the day of publication for the main event, nothing for others."""
    day = context.report_day
    if context.is_main and day and not context.planned:
        reason = "no day is given; the report's own date stands in"
        answer = Answer(Days(day, day), "published", [reason])
        return _finish(answer, context.published_text, context)
    text = context.published_text if context.is_main else None
    return _finish(Answer(None, "none", ["the report gives no day"]), text, context)


def _finish(answer: Answer, text: str | None, context: Context) -> SolvedDate:
    """Bounds, and a remark where the date clashes with publication or with other events."""
    reasons = list(answer.reasons)
    report = context.report_day
    if answer.days is None:
        low, high = _outer_bounds(answer, context)
        if context.is_main and context.published and not report:
            text = context.published_text or text
        return SolvedDate(None, "none", text, low, high, tuple(reasons))
    span = answer.narrower or answer.days
    if report and answer.days.first > report and not context.planned:
        reasons.append(f"it lies after publication on {report}")
    main = context.main.days if context.main else None
    if main and not context.planned and answer.days.first > main.last:
        reasons.append(f"it lies after the main exchange on {main.edtf}")
    for earlier in context.after:
        if earlier.days and earlier.days.first > span.last:
            reasons.append(f"it lies before {earlier.edtf}, though that was said to be earlier")
    edtf = answer.shown or answer.days.edtf
    low, high = span.first.isoformat(), span.last.isoformat()
    return SolvedDate(edtf, answer.basis, text, low, high, tuple(reasons))


def _outer_bounds(answer: Answer, context: Context) -> tuple[str | None, str | None]:
    """What is known of an unsolved date: not before the years and events it follows."""
    lows = [date(max(context.years), 1, 1)] if context.years and not context.planned else []
    lows += [e.days.first for e in context.after if e.days]
    highs = [context.report_day] if context.report_day and not context.planned else []
    if not context.is_main:  # a background event may be older than any year named
        lows = []
        if context.main and context.main.days and not context.planned:
            highs.append(context.main.days.last)
    if context.report_day and context.planned:
        lows.append(context.report_day)
    if answer.narrower:
        lows += [answer.narrower.first] if answer.narrower.first != days.FIRST else []
        highs += [answer.narrower.last] if answer.narrower.last != days.LAST else []
    low, high = max(lows, default=None), min(highs, default=None)
    if low and high and low > high:
        low = None
    return (low.isoformat() if low else None), (high.isoformat() if high else None)
