"""Which exchange a claim of a report is about, and when it was.

A report has one main exchange; a figure belongs to another where its clause carries another date,
where words say so ("the previous exchange", "outside the exchange"), where it stands in a
caption, or where it is of another kind than the story (remains, children, a plan).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from parley.chunks import Chunked, Item
from parley.dates import Context, SolvedDate, report_date, solve, years_named
from parley.model import Article, Exchange
from parley.rules.dates import DateMention

_EARLIER = re.compile(
    r"\b(?:previous|last|preceding|earlier|prior|penultimate|most recent)\s+(?:\w+[ -]){0,3}?"
    r"(?:exchange|swap|handover|release|round|group|time|deal|one\b|such)"
    r"|\bthe last time\b|\bpreviously\b|\bin an earlier\b|\bin (?:the )?previous\b|\bback in\b"
    r"|\b(?:the )?(?:first|initial|previous|earlier) (?:phase|stage|part|round)\b",
    re.IGNORECASE,
)
_OWN_DAY = re.compile(r"\b(?:this|current|latest|today'?s?|new|fresh)\b[\w ]{0,20}\b(?:exchange|swap)\b", re.I)


@dataclass(slots=True)
class Calendar:
    """Dates of one report: when it was published and when its main exchange was."""

    article: Article
    mentions: Sequence[DateMention]
    context: Context = field(default_factory=Context)
    main: SolvedDate | None = None
    main_mentions: tuple[DateMention, ...] = ()

    @classmethod
    def of(cls, article: Article, mentions: Sequence[DateMention], chunks: Sequence[Chunked], planned: bool) -> Calendar:
        """Solve the main exchange's date from the opening of the story."""
        published = report_date(article, mentions)
        context = Context(
            published=published.edtf,
            published_text=published.text,
            years=years_named(mentions),
        )
        found = _main_mentions(chunks, published.span.start if published.span else -1)
        calendar = cls(article, mentions, context, None, tuple(found))
        main = Context(context.published, context.published_text, context.years, planned, True)
        calendar.main = solve(found, main)
        return calendar

    def solve(self, mention: DateMention, planned: bool = False) -> SolvedDate:
        """The date of another event this mention speaks of."""
        return solve(
            [mention],
            Context(
                self.context.published,
                self.context.published_text,
                self.context.years,
                planned,
                False,
                self.main,
            ),
        )

    def is_other(self, mention: DateMention) -> bool:
        """True where a mention cannot be the main exchange's date."""
        if any(mention.start == m.start for m in self.main_mentions):
            return False
        solved = self.solve(mention)
        main = self.main
        if solved.earliest and solved.latest and main and main.earliest and main.latest:
            return solved.latest < main.earliest or solved.earliest > main.latest
        for told in self.main_mentions:
            for name in ("day", "month", "year", "weekday"):
                mine, other = getattr(told, name), getattr(mention, name)
                if mine is not None and other is not None and mine != other:
                    return True
        if (mention.month or mention.year) and self.main_mentions and not any(
            m.month or m.year for m in self.main_mentions
        ):
            return True
        return bool(
            mention.relative
            and mention.relative.unit in ("month", "year", "week")
            and mention.relative.offset
        )


def _main_mentions(chunks: Sequence[Chunked], dateline: int) -> list[DateMention]:
    """The mentions that date the main exchange: the first in the opening that name a day."""
    found: list[DateMention] = []
    seen = 0
    for chunked in chunks:
        if chunked.sentence.position not in ("body", "headline"):
            continue
        if chunked.sentence.position == "body":
            seen += 1
        if seen > 5 or (found and seen > 2):
            break
        signs = chunked.signs
        if not set(signs) & set("xgGrRcqYeEDNBX"):
            continue
        text = " ".join(t.lower for t in chunked.tokens)
        if _EARLIER.search(text):
            continue
        for item in chunked.items:
            mention = item.date
            if mention is None or mention.open or mention.time or mention.start == dateline:
                continue
            names_day = mention.day or mention.weekday is not None or mention.holiday
            today = mention.relative is not None and mention.relative.unit in ("day", "night") and mention.relative.anchor == "report"
            if not (names_day or today):
                continue
            if not found or _complements(found, mention):
                found.append(mention)
            if len(found) == 2:
                return found
        if found:
            return found
    return found


def _complements(found: Sequence[DateMention], mention: DateMention) -> bool:
    """True where a second mention adds to the first: a weekday to a day and month."""
    first = found[0]
    return (first.day is None) != (mention.day is None) and (
        first.weekday is None
        or mention.weekday is None
        or first.weekday == mention.weekday
    )


def date_near(chunked: Chunked, at: int) -> Item | None:
    """The date that belongs to a counted group: in its clause, nearest, not that of the saying."""
    items = chunked.items
    best: tuple[int, Item] | None = None
    first, last = at, at
    while first > 0 and items[first - 1].sign not in ";.":
        first -= 1
    while last + 1 < len(items) and items[last + 1].sign not in ";.":
        last += 1
    for index in range(first, last + 1):
        item = items[index]
        if item.date is None or item.sign != "d" or item.date.time or item.date.open:
            continue
        before = "".join(i.sign for i in items[max(0, index - 3) : index])
        says = re.search(r"y[_@nI,]{0,2}$", before)
        behind = "".join(i.sign for i in items[index + 1 : index + 3])
        if (says or behind.startswith("y")) and index < at:
            continue
        between = items[min(index, at) + 1 : max(index, at)]
        distance = len(between) + 4 * sum(1 for i in between if i.sign in "NQBXVy") + 2 * sum(1 for i in between if i.sign in "w,^")
        if index > at and any(i.sign in "NBV" for i in between):
            distance += 6
        if best is None or distance < best[0]:
            best = (distance, item)
    return best[1] if best is not None else None


def speaks_of_earlier(text: str) -> bool:
    """True where words point to another exchange than the report's own."""
    return bool(_EARLIER.search(text)) and not _OWN_DAY.search(text)


def exchange_of(key: str, main: bool, solved: SolvedDate | None, parties: tuple[str, ...], status: str | None = None,
                mediators: tuple[str, ...] = (), ordinal: int | None = None) -> Exchange:  # fmt: skip
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
