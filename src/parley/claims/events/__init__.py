"""Which exchange a claim of a report is about, and when it was.

A report has one main exchange; a figure belongs to another where its clause carries another date,
where words say so ("the previous exchange", "outside the exchange"), where it stands in a
caption, or where it is of another kind than the story (remains, children, a plan).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.events.background import earlier
from parley.claims.events.near_dates import (
    clause,
    dates_another_matter,
    dates_swap,
    follows_another,
    is_of_agreement,
    is_of_saying,
)
from parley.dates.edtf import is_day
from parley.dates.solving import Context, SolvedDate, report_date, solve, years_named
from parley.model import Article, Exchange
from parley.rules.dateline import dateline_at
from parley.rules.dates import DateMention
from parley.rules.signs import COUNTED, PASSING


@dataclass(slots=True)
class Calendar:
    """Dates of one report: when it was published and when its main exchange was."""

    article: Article
    mentions: Sequence[DateMention]
    context: Context = field(default_factory=Context)
    main: SolvedDate | None = None
    main_mentions: tuple[DateMention, ...] = ()
    dateline: int = -1  # where the day of publication stands in the text
    anchors: dict[int, DateMention] = field(default_factory=dict)  # see background.py
    _solved: dict[tuple[int, str | None, bool], SolvedDate] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        article: Article,
        mentions: Sequence[DateMention],
        chunks: list[Chunked],
        planned: bool,
        lead: DateMention | None = None,
    ) -> Calendar:
        """Solve the main exchange's date from the opening of the story; ``lead`` dates its lead."""
        published = report_date(article, mentions)
        context = Context(
            published=published.edtf,
            published_text=published.text,
            years=years_named(mentions),
        )
        dateline = dateline_at(article, mentions, published)
        found = _main_mentions(chunks, context, planned, dateline, lead)
        if not found and not planned:
            found = [m for m in mentions if m.start == dateline and _is_before(m, context)]
        calendar = cls(article, mentions, context, None, tuple(found), dateline)
        main = Context(context.published, context.published_text, context.years, planned, True)
        calendar.main = solve(found, main)
        return calendar

    @property
    def published(self) -> str | None:
        """The day of publication, from metadata or the text, where it is known in full."""
        day = self.context.published
        return day if day and is_day(day) else None

    def solve(self, mention: DateMention, planned: bool = False) -> SolvedDate:
        """The date of another event this mention speaks of; asked by every claim it dates."""
        asked = mention.start, mention.open, planned
        known = self._solved.get(asked)
        if known is None:
            at_hand, told = self.context, self.anchors.get(mention.start)
            context = Context(
                at_hand.published, at_hand.published_text, at_hand.years, planned, False, self.main,
                self.solve(told) if told is not None else None,
            )  # fmt: skip
            known = self._solved[asked] = solve([mention], context)
        return known

    def is_fresh(self, mention: DateMention, days: int) -> bool:
        """True for a day of the last so many before publication, or what may be one."""
        step = mention.relative
        if step is not None and step.anchor == "event":
            return False
        day, report = self.solve(mention).days, self.context.report_day
        if day is None or report is None:
            return any(mention.value == told.value for told in self.main_mentions)
        return 0 <= (report - day.last).days <= days

    def is_before(self, mention: DateMention) -> bool:
        """True for a day before the story's own."""
        day, main = self.solve(mention).days, self.main.days if self.main is not None else None
        return day is not None and main is not None and day.last < main.first

    def is_own(self, mention: DateMention) -> bool:
        """True for the story's own day, told again."""
        if any(mention.start == told.start for told in self.main_mentions):
            return True
        named = mention.day or mention.weekday is not None or mention.relative is not None
        day, main = self.solve(mention).edtf, self.main.edtf if self.main is not None else None
        return bool(named) and day is not None and day == main

    def is_after(self, mention: DateMention) -> bool:
        """True for a day after the story's own."""
        day, main = self.solve(mention).days, self.main.days if self.main is not None else None
        return day is not None and main is not None and day.first > main.last

    def is_just_before(self, mention: DateMention) -> bool:
        """True for one of the two days before the story's own."""
        day, main = self.solve(mention).days, self.main.days if self.main is not None else None
        return day is not None and main is not None and 0 < (main.first - day.last).days < _FEW

    def is_long_before(self, mention: DateMention) -> bool:
        """True for a day too far back to belong to a deal that is being carried out."""
        day, main = self.solve(mention).days, self.main.days if self.main is not None else None
        now = main.first if main is not None else self.context.report_day
        return day is not None and now is not None and (now - day.last).days > _LONG

    def is_other(self, mention: DateMention) -> bool:
        """True where a mention cannot be the main exchange's date."""
        mains = [main.start for main in self.main_mentions]
        if mention.start == self.dateline or mention.start in mains:
            return False
        step, main = mention.relative, self.main
        if mention.start in self.anchors:
            return True
        if _is_earlier_in(mention) and main is not None and main.edtf is not None:
            return True
        if step is not None and step.anchor == "event" and step.offset:
            return True
        solved = self.solve(mention)
        if solved.earliest and solved.latest and main and main.earliest and main.latest:
            return solved.latest < main.earliest or solved.earliest > main.latest
        if any(_contradict(told, mention) for told in self.main_mentions):
            return True
        if mention.month or mention.year:
            dated = any(m.month or m.year for m in self.main_mentions)
            known = main is not None and main.edtf is not None
            if not dated and (self.main_mentions or not known):
                return True
        return step is not None and step.unit in _LONG_STEPS and bool(step.offset)


def _is_earlier_in(mention: DateMention) -> bool:
    """True for "earlier this month", told beside the story's own day."""
    return mention.part == "earlier" and mention.relative is not None


def _is_before(dateline: DateMention, context: Context) -> bool:
    """True where a report was written on another day than it was published."""
    day, report = solve([dateline], context).days, context.report_day
    return day is not None and report is not None and day.last < report


def _contradict(one: DateMention, other: DateMention) -> bool:
    """True where two mentions name different days, months, years or weekdays."""
    for name in ("day", "month", "year", "weekday"):
        a, b = getattr(one, name), getattr(other, name)
        if a is not None and b is not None and a != b:
            return True
    return False


_LONG_STEPS: Final = ("month", "year", "week")
_STORY_SENTENCES: Final = 12
_HAPPENS: Final = PASSING | COUNTED | frozenset("xX")
_DUE: Final = re.compile(r"\b(?:plan|schedul|due|expect|set to|fixed|prepar)")
_LEAD: Final = 4.0
_LONG: Final = 60  # days
_FEW: Final = 3  # days
_OPENS: Final = 2  # items
_OPENING: Final = 3  # sentences
_ITS_OWN: Final = 3.5
_LAST_VERB: Final = re.compile(r"y[^gGrRcqYeEyAhHz;.]*$")


def _main_mentions(
    chunks: list[Chunked],
    context: Context,
    planned: bool,
    dateline: int,
    lead: DateMention | None,
) -> list[DateMention]:
    """The mention that best dates the main exchange, and one that completes it.

    The day of the figures that open the story counts most, then what stands in the clause of an
    exchange or a release, then the day of a statement; the nearer to the top and to the day of
    publication, the better.
    """
    ranked: list[tuple[float, DateMention]] = []
    plain = Context(context.published, context.published_text, context.years, planned)
    story = [c for c in chunks if c.sentence.position in ("headline", "body")][:_STORY_SENTENCES]
    for order, chunked in enumerate(story):
        dated = [(at, item.date) for at, item in enumerate(chunked.items) if item.date is not None]
        if not dated:
            continue
        penalty = 0.6 * order
        if earlier(chunked):
            penalty += 4
        for at, mention in dated:
            if mention.start == dateline or not _may_date(mention, chunked, at):
                continue
            weight = _rank(chunked, at, mention, plain)
            if weight is not None and mention is lead:
                weight += _LEAD
            if weight is not None and weight > penalty:
                ranked.append((weight - penalty, mention))
    if not ranked:
        return []
    best = max(ranked, key=lambda entry: (entry[0], -entry[1].start))[1]
    others = sorted((mention for _, mention in ranked), key=lambda mention: mention.start)
    if best.day and not best.year:  # "the January 31 swap", dated in full below
        best = next((m for m in others if m.year and _is_same_day(m, best)), best)
    second = (m for m in others if m is not best and _complements(best, m))
    return [best, *[m for m in second if _agree(best, m, context)][:1]]


def _is_todays(mention: DateMention) -> bool:
    """True for days seen from the report: "today", "on Friday night"."""
    step = mention.relative
    return step is not None and step.unit in ("day", "night") and step.anchor == "report"


def _may_date(mention: DateMention, chunked: Chunked, at: int) -> bool:
    """True for a day, as far as it is not the dateline of the page."""
    if mention.open or mention.time:
        return False
    if chunked.sentence.position == "headline" and mention.day and mention.year:
        return False
    if follows_another(chunked, at):
        return False
    named = mention.day or mention.weekday is not None or mention.holiday
    return bool(named or _is_todays(mention))


def _rank(chunked: Chunked, at: int, mention: DateMention, context: Context) -> float | None:
    """How likely a mention dates the main exchange; None where it cannot be solved."""
    solved, planned = solve([mention], context), context.planned
    if solved.edtf is None and (mention.holiday or context.report_day):
        return None
    if planned and _is_of_making(chunked, at) and not _is_due(chunked, at):
        return None
    weight = _weight(chunked, at, planned)
    if not (mention.year and weight > 3 and _is_ahead(solved, context)):
        weight += _nearness(solved, context, planned)
    somebodys = _is_todays(mention) and chunked.signs.count('"', 0, at) % 2
    return weight - 2 if somebodys else weight


def _agree(one: DateMention, other: DateMention, context: Context) -> bool:
    """True where two mentions, each solved alone, do not exclude each other."""
    plain = Context(context.published, context.published_text, context.years)
    a, b = solve([one], plain).days, solve([other], plain).days
    return a is None or b is None or bool(a & b)


def _is_of_making(chunked: Chunked, at: int) -> bool:
    """True for the day a plan was made or told of: "agreed on Monday", "… will, he said Monday"."""
    if is_of_agreement(chunked.signs, at):
        return True
    to_come = "A" in chunked.signs or any(item.future for item in chunked.items)
    return to_come and is_of_saying(chunked.signs, at)


def _is_due(chunked: Chunked, at: int) -> bool:
    """True for the day of a plan, not for the day it was agreed: "will be freed on Friday"."""
    near = chunked.items[max(0, at - 6) : at]
    if at <= _OPENS:
        near += chunked.items[at + 1 : at + 4]  # "On Friday they will exchange …"
    return any(i.future or _DUE.search(i.word) for i in near)


def _weight(chunked: Chunked, at: int, planned: bool) -> float:
    """How much the clause around a date speaks of an exchange that took place."""
    signs, items = chunked.signs, chunked.items
    if dates_swap(signs, at):
        return _ITS_OWN  # "told them about yesterday's exchange"
    happens = not _HAPPENS.isdisjoint(signs)
    if is_of_saying(signs, at) or _LAST_VERB.search(signs, 0, at):
        return 2.0 if happens and chunked.sentence.index <= _OPENING else 0.5
    low, high = clause(signs, at, ";.w")
    weight = 1.0 if _HAPPENS.isdisjoint(signs[low:high]) else _ITS_OWN
    near = items[max(0, at - 5) : at]
    later = any(i.sign in "AhHz" or (i.future and i.sign in "ugrqecGRYE") for i in near)
    if later and not planned:
        weight -= 3
    if dates_another_matter(chunked, at):
        weight -= 3
    return weight


def _nearness(solved: SolvedDate, context: Context, planned: bool) -> float:
    """Favours the days around publication; what lies weeks away is hardly the story."""
    day, report = solved.days, context.report_day
    if day is None or report is None:
        return 0.0
    apart = (report - day.last).days
    if planned:
        apart = abs(apart)
    if apart < 0:
        return -5.0
    return {0: 3.0, 1: 1.0, 2: 0.5}.get(apart, 0.0 if apart <= 7 else -4.0)


def _is_ahead(solved: SolvedDate, context: Context) -> bool:
    """True for a day after publication: one of the two is wrong, unless it is a plan."""
    day, report = solved.days, context.report_day
    return day is not None and report is not None and day.first > report


def _is_same_day(one: DateMention, other: DateMention) -> bool:
    return (one.day, one.month) == (other.day, other.month)


def _complements(first: DateMention, mention: DateMention) -> bool:
    """True where a second mention adds to the first: a weekday to a day and month."""
    if mention.last_day:
        return False  # of several days
    both = first.weekday is not None and mention.weekday is not None
    return (first.day is None) != (mention.day is None) and not (
        both and first.weekday != mention.weekday
    )


def exchange_of(
    key: str, main: bool, solved: SolvedDate | None, parties: tuple[str, ...],
    status: str | None = None, mediators: tuple[str, ...] = (), ordinal: int | None = None,
) -> Exchange:  # fmt: skip
    """The record of an exchange of this report."""
    known = solved is not None and solved.edtf is not None
    return Exchange(
        key, main,
        solved.edtf if known and solved else None,
        solved.basis if known and solved else "none",
        solved.text if solved else None,
        parties, mediators, (), status, ordinal,
        solved.reasons if solved else (),
    )  # fmt: skip
