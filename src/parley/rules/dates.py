"""Find every date and clock time a text mentions, as written; nothing is solved here.

The text is read once, word by word; at a word that can begin a date the few rules it triggers
are tried (`parley.rules.date_rule`). Cost grows in proportion to the text, whatever it holds.

>>> [m.value for m in find_dates("On Friday (July 4), five days after the swap of late June")]
['XXXX-07-04 Fri', 'day+5@event', 'XXXX-06 late']
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Final

from parley.rules.date_rule import DateRule
from parley.rules.date_rules_calendar import CALENDAR_RULES
from parley.rules.date_rules_relative import RELATIVE_RULES
from parley.rules.date_words import (
    MONTH_NUMBERS,
    NUMBERS,
    PARTS,
    SEASONS,
    WEEKDAY_NUMBERS,
    WEEKDAYS,
    edge_of,
)
from parley.text import Tokens, is_kept, tokenize

__all__ = ["DATE_RULES", "DateMention", "DateRule", "Relative", "find_dates"]

DATE_RULES: Final[tuple[DateRule, ...]] = CALENDAR_RULES + RELATIVE_RULES
"""Every date rule, in the order in which they are tried."""


@dataclass(frozen=True, slots=True)
class Relative:
    """A step in time: ``offset`` units from an anchor; None where the text is vague ("some").

    ``unit``: day, night, week, weekend, month, year, decade, a season's name, or "occurrence"
    (of the weekday or month named: "last Tuesday"). ``anchor``: "report" (its date of
    publication) or "event" (another event of the report). ``direction`` is the sign of a vague
    step.
    """

    unit: str
    offset: int | None
    anchor: str = "report"
    direction: int = -1

    def __str__(self) -> str:
        step = f"{self.offset:+d}" if self.offset is not None else "+-"[self.direction < 0] + "?"
        return f"{self.unit}{step}" + ("@event" if self.anchor == "event" else "")


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date or time as the text writes it.

    ``form`` names the rule. ``weekday`` counts from Monday = 0. ``last_day`` ends a range within
    the month. ``part``: early, mid, late, earlier, later, eve. ``open``: since, until, by,
    before, after, as-of. ``ambiguous`` marks 04/05/2024, read day first.
    """

    start: int
    end: int
    form: str
    text: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    weekday: int | None = None
    season: int | None = None
    relative: Relative | None = None
    holiday: str | None = None
    part: str | None = None
    open: str | None = None
    time: str | None = None
    ambiguous: bool = False

    @property
    def value(self) -> str:
        """What the words say, in short, for listings and tests."""
        if self.time:
            return self.time
        date = ""
        if self.year or self.month or self.season:
            date = f"{self.year}" if self.year else "XXXX"
            date += f"-{self.month or self.season:02d}" if self.month or self.season else ""
            date += f"-{self.day:02d}" if self.day else ""
            date += f"/{self.last_day:02d}" if self.last_day else ""
        words = (
            date,
            self.holiday or "",
            str(self.relative) if self.relative else "",
            WEEKDAYS[self.weekday][:3] if self.weekday is not None else "",
            self.part or "",
            self.open or "",
        )
        return " ".join(word for word in words if word)


def is_no_day(mention: DateMention) -> bool:
    """True for a day that the month never has.

    >>> [is_no_day(mention) for mention in find_dates("31 June 2024, 29 February, 30.02.2024")]
    [True, False, True]
    """
    if not mention.month or not mention.day:
        return False
    return mention.day > monthrange(mention.year or 2000, mention.month)[1]


_WORD: Final = re.compile(r"[A-Za-z]{3,}|[0-9]+")
_LEFT: Final = re.compile(
    r"\b(?=\w)(?:(?P<open>(?i:since|until|till|by|as\sof|before|after|prior\sto))\s(?:the\s)?)?"
    r"(?:(?P<part>(?i:(?P<simple>early|late|mid)(?:\sin(?:\sthe)?)?|(?:the\s)?(?P<of>start|beginning|"
    r"middle|end|close|opening|closing|first|final|last)(?:\s(?:weeks|days|months|half))?\sof|"
    r"(?:the\s)?(?P<eve>eve)\sof)[\s-](?:the\s)?)|(?P<det>(?i:last|this|next))\s)?\Z"
)
"""What stands on the left of a date and belongs to it: "since", "late", "the end of", "last"."""

_LEFT_LAST: Final = frozenset(
    ("since", "until", "till", "by", "of", "before", "after", "to", "the", "in", "early", "late",
     "mid", "last", "this", "next")
)  # fmt: skip
"""The words that can stand right before a date in `_LEFT`: a cheap test before the search."""

_AFTER_NUMBER: Final = re.compile(
    r"(?:st|nd|rd|th)?(?:[.:/–—-]|\s?[apAP]\.?[mM]|,?\s{1,3}(?:(?:of|and|to)\s{1,3})?[0-9JFMASOND])"
)
"""What a number of one or two digits is followed by, if it begins a date or a time."""

_JOINTS: Final = frozenset((" and ", ", ", ", and ", " or ", " to ", "-", "–", " - ", " – "))

_DAY_WORDS: Final = {
    "yesterday": Relative("day", -1), "today": Relative("day", 0), "tonight": Relative("day", 0),
    "tomorrow": Relative("day", 1), "overnight": Relative("night", 0),
}  # fmt: skip
_STEPS: Final = {
    "last": -1, "this": 0, "next": 1, "previous": -1, "preceding": -1, "following": 1, "same": 0,
    "that": 0,
}  # fmt: skip
_BACKWARD: Final = frozenset(("ago", "before", "earlier", "previously", "prior"))
_OPEN: Final = {"till": "until", "as of": "as-of", "prior to": "before"}


def _by_trigger() -> dict[str, tuple[DateRule, ...]]:
    table: dict[str, list[DateRule]] = {}
    for rule in DATE_RULES:
        for word in rule.triggers:
            table.setdefault(word, []).append(rule)
    return {word: tuple(rules) for word, rules in table.items()}


_TRIGGERS: Final = _by_trigger()
_ZEROS: Final = {len(word): word for word in _TRIGGERS if word.startswith("0")}
"""The triggers that stand for numbers, by their digits."""
_YEAR: Final = 4  # digits


_SAME_YEAR: Final = re.compile(r"\s(?:of|in)\s(?:the\s|that\s)(?:same\s)?year\b", re.I)


def find_dates(text: str, cut: Iterable[Tokens] | None = None) -> list[DateMention]:
    """Every date or time in the text, in order, none overlapping.

    ``cut`` are all its tokens in order, where they are known already.
    """
    found: list[DateMention] = []
    end = 0
    for tokens in (tokenize(text),) if cut is None else cut:
        for at, token in enumerate(tokens.words):
            openings = _OPENINGS.get(token.text)
            if openings is None:
                openings = _openings(token.text)
            for word, offset in openings:
                start = tokens.starts[at] + offset
                if start < end:
                    continue
                mentions = _mentioned(text, word, start, end)
                if mentions:
                    found += mentions
                    end = mentions[-1].end
    return _same_year(text, _share_year(text, found))


_OPENINGS: Final[dict[str, list[tuple[str, int]]]] = {}
_MOST_KNOWN: Final = 50_000


def _openings(token: str) -> list[tuple[str, int]]:
    """The words and digits of a token that a date can begin with, each with its offset there.

    They are kept for its other places.
    """
    found = [
        (word[0], word.start())
        for word in _WORD.finditer(token)
        if word[0] in _TRIGGERS or word[0] < ":"
    ]
    if is_kept(token):
        if len(_OPENINGS) >= _MOST_KNOWN:
            _OPENINGS.clear()
        _OPENINGS[token] = found
    return found


def _mentioned(text: str, word: str, start: int, floor: int) -> list[DateMention]:
    """What the first rule reads that fits where a word stands; ``floor`` as in ``_read``."""
    trigger = word
    if word < ":":
        trigger = _ZEROS.get(len(word), "")
        short = len(word) < _YEAR
        if not trigger or (short and not _AFTER_NUMBER.match(text, start + len(word))):
            return []
    for rule in _TRIGGERS[trigger]:
        match = rule.pattern.match(text, start)
        mentions = _read(rule, match, floor) if match is not None else []
        if mentions:
            return mentions
    return []


def _same_year(text: str, found: list[DateMention]) -> list[DateMention]:
    """Give "in August 2023 and November of the same year" one year for both."""
    year: int | None = None
    for i, mention in enumerate(found):
        if mention.month and not mention.year and _SAME_YEAR.match(text, mention.end):
            found[i] = replace(mention, year=year)
        year = mention.year or year
    return found


def _share_year(text: str, found: list[DateMention]) -> list[DateMention]:
    """Give "March 8 and March 9, 2024" and "January-March 2024" one year for both."""
    for i in range(len(found) - 2, -1, -1):
        one, two = found[i], found[i + 1]
        if one.year or not one.month or not two.year or not two.month or one.relative:
            continue
        in_order = (one.month, one.day or 0) < (two.month, two.day or 0)
        same_kind = (one.day is None) == (two.day is None)
        if in_order and same_kind and text[one.end : two.start] in _JOINTS:
            found[i] = replace(one, year=two.year)
    return found


def _read(rule: DateRule, match: re.Match[str], floor: int) -> list[DateMention]:
    """What a rule's match stands for, with the words on the left as far back as ``floor``."""
    groups = match.groupdict()
    start = match.start()
    if rule.before is not None:
        left = rule.before.search(match.string[max(0, start - 32) : start])
        if left is None:
            return []
        if "start" in left.groupdict():
            start -= len(left.string) - left.start("start")
            groups |= left.groupdict()
        if start < floor:
            return []
    return _mentions(rule.name, match, groups, start, floor)


def _mentions(
    form: str, match: re.Match[str], raw: dict[str, str | None], start: int, floor: int
) -> list[DateMention]:
    """The mention a match stands for; several for a list of days; none for a month of 13."""
    groups = {name: value for name, value in raw.items() if value is not None}
    text, end = match.string, match.end()
    if "hour" in groups:
        return [DateMention(start, end, form, text[start:end], time=_time(groups))]
    fields = _fields(groups)
    if "dd" in groups and not _read_numeric(fields, groups):
        return []
    start -= _take_left(fields, text[max(floor, start - 32) : start])
    if fields.get("open") and text.startswith((", when ", " when "), end):
        fields["open"] = None  # "since 7 August, when 22 returned": the day of their return
    whole = DateMention(start, end, form, text[start:end], **fields)
    if "days" not in groups:
        return [whole]
    offset = match.start("days")
    spans = [
        (offset + number.start(), offset + number.end(), int(number.group()))
        for number in re.finditer("[0-9]{1,2}", groups["days"])
    ]
    spans.append((match.start("day"), end, fields["day"]))
    spans[0] = (min(start, spans[0][0]), *spans[0][1:])
    return [replace(whole, start=a, end=b, text=text[a:b], day=day) for a, b, day in spans]


def _time(groups: dict[str, str]) -> str:
    """HH:MM; noon and midnight as the twelve-hour clock has them."""
    hour = int(groups["hour"])
    half = groups.get("half", "").lower()
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return f"{hour:02d}:{groups.get('minute', '00')}"


def _fields(groups: dict[str, str]) -> dict[str, Any]:
    """The fields of a mention from the groups all rules share."""
    fields: dict[str, Any] = {"relative": _relative(groups)}
    if year := groups.get("year"):
        fields["year"] = int(year) if len(year) == 4 else 2000 + int(year)
    if month := groups.get("month"):
        fields["month"] = MONTH_NUMBERS[month.rstrip(".").lower()]
    if mm := groups.get("mm"):
        fields["month"] = int(mm)
    if day := groups.get("day"):
        fields["day"] = int(day.rstrip("stndrh"))
    if first := groups.get("first"):
        fields["last_day"] = fields["day"]
        fields["day"] = int(first.rstrip("stndrh"))
    if edge := groups.get("edge"):
        fields |= edge_of(edge in ("first", "opening"), fields.get("year"), fields.get("month"))
    if weekday := groups.get("weekday"):
        fields["weekday"] = WEEKDAY_NUMBERS[weekday.rstrip(".").lower()]
    season = groups.get("season")
    if season and ("rel_year" in groups or "years_ago" in groups or fields["relative"] is None):
        fields["season"] = SEASONS[season.lower()]
    if holiday := groups.get("holiday"):
        fields["holiday"] = holiday.replace("’", "'")
    if part := groups.get("part2"):
        fields["part"] = PARTS.get(part.lower(), part.lower())
    return fields


def _relative(groups: dict[str, str]) -> Relative | None:
    """The step in time the groups tell of, if any."""
    if word := groups.get("dayword"):
        return _DAY_WORDS[word.lower()]
    if way := groups.get("two_days"):
        return Relative("day", -2 if way.startswith("before") else 2)
    if det := groups.get("rel_year"):
        return Relative("year", _STEPS[det.lower()])
    if count := groups.get("years_ago"):
        return Relative("year", -_number(count))
    unit = groups.get("unit", groups.get("season", "")).lower()
    if unit in ("morning", "afternoon", "evening"):
        unit = "day"
    if way := groups.get("way"):
        sign = -1 if way in _BACKWARD else 1
        anchor = "report" if way == "ago" else "event"
        unit = unit.rstrip("s")
        if "vague" in groups:
            return Relative(unit, None, anchor, sign)
        return Relative(unit, sign * _number(groups.get("number", "one")), anchor)
    det = groups.get("det", groups.get("det2", "")).lower()
    if det == "before":
        return Relative("occurrence", -2)
    if det:
        of_report = det in ("last", "this") or (det == "next" and "det" in groups)
        return Relative(unit, _STEPS[det], "report" if of_report else "event")
    return Relative(unit, 0) if "unit" in groups else None


def _number(word: str) -> int:
    return int(word) if word.isdigit() else NUMBERS[word.lower()]


def _read_numeric(fields: dict[str, Any], groups: dict[str, str]) -> bool:
    """Day and month of 07.08.2023 or 7/17/2024; False where neither order is a date."""
    day, month = int(groups["dd"]), int(groups["mm"])
    if month > 12:
        day, month = month, day
    fields["day"], fields["month"] = day, month
    fields["ambiguous"] = groups["sep"] == "/" and day <= 12 and day != month
    return month <= 12


def _take_left(fields: dict[str, Any], left: str) -> int:
    """Add what the words on the left say; how many characters of them belong to the date."""
    words = left.rstrip(" -\n").split()
    if not words or words[-1].lower() not in _LEFT_LAST:
        return 0
    match = _LEFT.search(left)
    if match is None:
        return 0
    if word := match["open"]:
        word = " ".join(word.lower().split())
        fields["open"] = _OPEN.get(word, word)
    if part := match["simple"] or match["of"] or match["eve"]:
        fields["part"] = PARTS.get(part.lower(), part.lower())
        return len(left) - match.start("part")
    det = match["det"]
    alone = not (fields["relative"] or fields.get("year") or fields.get("day"))
    if det and alone and (fields.get("month") or fields.get("weekday") is not None):
        fields["relative"] = Relative("occurrence", _STEPS[det.lower()])
        return len(left) - match.start("det")
    return 0
