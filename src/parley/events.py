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
    r"|\bthe last time\b|\bpreviously\b|\bin an earlier\b|\bin (?:the )?previous\b"
    r"|\b(?:the )?(?:previous|earlier) (?:phase|stage|part|round)\b",
    re.IGNORECASE,
)
_OWN_DAY = re.compile(
    r"\b(?:this|current|latest|today'?s?|new|fresh)\b[\w ]{0,20}\b(?:exchange|swap)\b", re.I
)


@dataclass(slots=True)
class Calendar:
    """Dates of one report: when it was published and when its main exchange was."""

    article: Article
    mentions: Sequence[DateMention]
    context: Context = field(default_factory=Context)
    main: SolvedDate | None = None
    main_mentions: tuple[DateMention, ...] = ()

    @classmethod
    def of(
        cls,
        article: Article,
        mentions: Sequence[DateMention],
        chunks: Sequence[Chunked],
        planned: bool,
    ) -> Calendar:
        """Solve the main exchange's date from the opening of the story."""
        published = report_date(article, mentions)
        context = Context(
            published=published.edtf,
            published_text=published.text,
            years=years_named(mentions),
        )
        found = _main_mentions(
            chunks, context, planned, published.span.start if published.span else -1
        )
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
        if (
            mention.relative is not None
            and mention.relative.anchor == "event"
            and mention.relative.offset
        ):
            return True
        solved = self.solve(mention)
        main = self.main
        if solved.earliest and solved.latest and main and main.earliest and main.latest:
            return solved.latest < main.earliest or solved.earliest > main.latest
        for told in self.main_mentions:
            for name in ("day", "month", "year", "weekday"):
                mine, other = getattr(told, name), getattr(mention, name)
                if mine is not None and other is not None and mine != other:
                    return True
        if (
            (mention.month or mention.year)
            and self.main_mentions
            and not any(m.month or m.year for m in self.main_mentions)
        ):
            return True
        if (
            not self.main_mentions
            and (main is None or main.edtf is None)
            and (mention.month or mention.year)
        ):
            return True
        return bool(
            mention.relative
            and mention.relative.unit in ("month", "year", "week")
            and mention.relative.offset
        )


_STORY_SENTENCES = 12


def _main_mentions(
    chunks: Sequence[Chunked], context: Context, planned: bool, dateline: int
) -> list[DateMention]:
    """The mention that best dates the main exchange, and one that completes it.

    What stands in the clause of an exchange or a release counts more than the day of a statement;
    the nearer to the top and to the day of publication, the better.
    """
    ranked: list[tuple[float, int, DateMention]] = []
    story = [c for c in chunks if c.sentence.position in ("headline", "body")][:_STORY_SENTENCES]
    for order, chunked in enumerate(story):
        text = " ".join(t.lower for t in chunked.tokens)
        earlier = bool(_EARLIER.search(text))
        for at, item in enumerate(chunked.items):
            mention = item.date
            if mention is None or mention.open or mention.time or mention.start == dateline:
                continue
            step = mention.relative
            today = step is not None and step.unit in ("day", "night") and step.anchor == "report"
            if not (mention.day or mention.weekday is not None or mention.holiday or today):
                continue
            if chunked.sentence.position == "headline" and mention.day and mention.year:
                continue  # the dateline of the page
            weight = _weight(chunked, at, planned) - 0.6 * order - 4 * earlier
            solved = solve(
                [mention],
                Context(context.published, context.published_text, context.years, planned),
            )
            if solved.edtf is None and (mention.holiday or context.report_day):
                continue
            weight += _nearness(solved, context, planned)
            if today and chunked.signs[:at].count('"') % 2:
                weight -= 2  # somebody's "today"
            ranked.append((weight, mention.start, mention))
    ranked = [entry for entry in ranked if entry[0] > 0]
    if not ranked:
        return []
    best = max(ranked, key=lambda entry: (entry[0], -entry[1]))[2]
    found = [best]
    for _, _, mention in sorted(ranked, key=lambda entry: entry[1]):
        if mention is not best and _complements(found, mention) and _agree(best, mention, context):
            found.append(mention)
            break
    return found


def _agree(one: DateMention, other: DateMention, context: Context) -> bool:
    """True where two mentions, each solved alone, do not exclude each other."""
    plain = Context(context.published, context.published_text, context.years)
    a, b = solve([one], plain).days, solve([other], plain).days
    return a is None or b is None or bool(a & b)


def _weight(chunked: Chunked, at: int, planned: bool) -> float:
    """How much the clause around a date speaks of an exchange that took place."""
    items = chunked.items
    before = "".join(i.sign for i in items[max(0, at - 3) : at])
    behind = chunked.signs[at + 1 : at + 2]
    verb = next((i.sign for i in reversed(items[:at]) if i.sign in "gGrRcqYeEyAhHz;."), "")
    if re.search(r"y[_@nI,]{0,2}$", before) or behind == "y" or verb == "y":
        return 2.0
    low, high = at, at
    while low > 0 and items[low - 1].sign not in ";.w":
        low -= 1
    while high + 1 < len(items) and items[high + 1].sign not in ";.w":
        high += 1
    clause = items[low : high + 1]
    signs = {i.sign for i in clause}
    weight = 1.0
    if signs & set("gGrRcqYeExNBVX"):
        weight += 2.5
    near = items[max(0, at - 5) : at]
    if any(i.sign in "AhHz" or i.sign in "ugrqecGRYE" and i.future for i in near) and not planned:
        weight -= 3
    if near and chunked.tokens[near[-1].last - 1].lower in _OTHER_MATTERS:
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


def _complements(found: Sequence[DateMention], mention: DateMention) -> bool:
    """True where a second mention adds to the first: a weekday to a day and month."""
    first = found[0]
    return (first.day is None) != (mention.day is None) and not (
        first.weekday is not None
        and mention.weekday is not None
        and first.weekday != mention.weekday
    )


_OTHER_MATTERS = frozenset(
    "invasion war conflict offensive agreement talks deal ceasefire truce negotiations meeting fighting siege battle "
    "election coup treaty accord summit".split()
)


_AGREED = re.compile(r"A[^,;.]{0,6}$")


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
        if index < at and _AGREED.search(chunked.signs[first:index]):
            continue  # "in line with the agreements reached in Istanbul on 2 June, …"
        between = items[min(index, at) + 1 : max(index, at)]
        if index > at and item.date.relative is not None and item.date.relative.anchor == "event":
            continue  # "…, a day after": says when this was, seen from another
        if index > at and any(i.sign in "w^SCAhHz" for i in between):
            continue  # the date of a relative clause, of a span, of an agreement or a capture
        if before.endswith("I") or before.endswith("@"):
            noun = items[index - 2] if index > 1 else None
            if noun is not None and chunked.tokens[noun.last - 1].lower in _OTHER_MATTERS:
                continue
        distance = (
            len(between)
            + 4 * sum(1 for i in between if i.sign in "NQBXVy")
            + 2 * sum(1 for i in between if i.sign in "w,^")
        )
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
