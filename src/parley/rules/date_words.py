"""The words dates are made of, and the pattern pieces the date rules share.

Every repetition is bounded and no two neighbouring pieces can match the same text, so that a
rule costs a constant at each place it is tried.
"""

from __future__ import annotations

from calendar import monthrange
from typing import Final

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SEASONS: Final = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
"""Season names with their EDTF codes (ISO 8601-2, level 1)."""

NUMBERS: Final = {
    word: value
    for value, word in enumerate(
        [
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ],
        start=1,
    )
} | {"a": 1, "an": 1, "thirty": 30, "forty": 40}

MONTH_NUMBERS = {name.lower(): i for i, name in enumerate(MONTHS, start=1)}
MONTH_NUMBERS |= {name[:3].lower(): i for i, name in enumerate(MONTHS, start=1)} | {"sept": 9}
WEEKDAY_NUMBERS = {name.lower(): i for i, name in enumerate(WEEKDAYS)}
WEEKDAY_NUMBERS |= {name[:3].lower(): i for i, name in enumerate(WEEKDAYS)}
WEEKDAY_NUMBERS |= {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}

PARTS: Final = {
    "early": "early", "start": "early", "beginning": "early", "opening": "early", "first": "early",
    "mid": "mid", "middle": "mid",
    "late": "late", "end": "late", "close": "late", "closing": "late", "final": "late",
    "last": "late",
}  # fmt: skip
"""Words for a part of a period."""

SPACE = r"(?:[^\S\r\n]{1,3}|[^\S\r\n]?\r?\n)"
BLANK = r"[^\S\r\n]{1,3}"
START = r"(?<!\w)(?<![0-9][.,:/-])(?<![$€£])"
END = r"(?![\w%]|[.,:][0-9])"

COUNTED = (
    r"(?:people|persons?|men|women|children|soldiers|troops|servicemen|prisoners|captives|pows|"
    r"civilians|ukrainians|russians|bodies|fighters|defenders|detainees|hostages|times|days|weeks|"
    r"hours|km|kilometres|kilometers|tonnes|tons|metres|meters|feet|dollars|euros|hryvnias?|"
    r"of\sthem|others?|more(?!\sthan\b)|names|drones|shells|missiles|cases|homes|families)\b"
)
"""What follows a number that counts something and is no year."""

_month_names = "|".join(name for m in MONTHS for name in (m, m.upper()))
_month_short = "|".join(f"{m[:3]}|{m[:3].upper()}" for m in MONTHS if m != "May")
_weekday_names = "|".join(name for d in WEEKDAYS for name in (d, d.upper()))

MONTH_NAME = rf"(?P<month>{_month_names})(?!\w|['’](?!s\b))"
MONTH = rf"(?P<month>{_month_names}|(?:Sept|{_month_short})\b\.?)(?!\w|['’](?!s\b))"
WEEKDAY = rf"(?P<weekday>{_weekday_names})(?!\w)"
WEEKDAY_SHORT = (
    rf"(?P<weekday>{_weekday_names}|(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?)(?!\w)"
)
DAY_NUMBER = r"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?(?!\w)"
DAY = rf"(?P<day>{DAY_NUMBER})(?![.,:][0-9])"
YEAR = rf"(?P<year>(?:19|20)[0-9]{{2}}){END}(?!{SPACE}(?i:{COUNTED}))"
NUMBER = r"(?P<number>[0-9]{1,3}|(?i:" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + "))"
VAGUE = r"(?P<vague>(?i:several|some|a\sfew|a\scouple\sof|many))"
UNIT = r"(?P<unit>(?i:day|week|month|year|decade)s?)(?!\w)"
SEASON = r"(?P<season>(?i:spring|summer|autumn|fall|winter))(?!\w)"

_of_year = (
    rf"{SPACE}(?:(?:of|in){SPACE})?(?P<rel_year>(?i:last|this|next))\syear(?!\w)"
    rf"|{SPACE}(?P<years_ago>[0-9]{{1,2}}|(?i:a|one|two|three|four|five|ten))\syears?\sago(?!\w)"
)
YEAR_TAIL = rf"(?:,?{SPACE}(?:of{SPACE})?\(?{YEAR}\)?|{_of_year})"
"""A year after a day or month: written out, or "of last year", "two years ago"."""


def edge_of(first: bool, year: int | None, month: int | None) -> dict[str, int]:
    """The first or last day of a year or month.

    >>> edge_of(False, 2022, None), edge_of(False, None, 4)
    ({'month': 12, 'day': 31}, {'month': 4, 'day': 30})
    """
    month = month or (1 if first else 12)
    return {"month": month, "day": 1 if first else monthrange(year or 2001, month)[1]}
