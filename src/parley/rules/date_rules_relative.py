"""Dates told by another date: "last month", "five days before", seasons and holidays."""

from __future__ import annotations

import re
from typing import Final

from parley.rules.date_rule import UNIT_WORDS, DateRule, names, words
from parley.rules.date_words import (
    NUMBER,
    SEASON,
    SEASONS,
    SPACE,
    UNIT,
    VAGUE,
    WEEKDAY,
    YEAR_TAIL,
)

_COUNT: Final = re.compile(
    rf"(?<![\w-])(?<!half )(?<!more than )(?<!over )(?<!under )(?P<start>{VAGUE}|{NUMBER}){SPACE}\Z"
)
HOLIDAY_WORDS: Final = (
    "orthodox western catholic easter good palm christmas new independence victory eid "
    "ramadan thanksgiving passover hanukkah nowruz epiphany pentecost trinity"
)

RELATIVE_RULES: Final[tuple[DateRule, ...]] = (
    DateRule(
        "day-word",
        words("yesterday", "today", "tonight", "tomorrow", "overnight"),
        (
            r"(?<!\w)(?<!Russia )(?<!USA )(?P<dayword>(?i:yesterday|today|tonight|tomorrow|"
            r"overnight))(?!\w)"
        ),
        (
            ("said yesterday", "day-1"),
            ("Today 75 men", "day+0"),
            ("overnight attack", "night+0"),
            ("more tomorrow", "day+1"),
        ),
        ("Russia Today reported", "USA Today"),
    ),
    DateRule(
        "period-weekday",
        words("last", "this", "next"),
        (
            rf"(?<!\w)(?<![Tt]he )(?P<det>(?i:last|this|next)){SPACE}(?P<unit>week)['’]s{SPACE}"
            rf"{WEEKDAY}"
        ),
        (("last week's Tuesday", "week-1 Tue"),),
        ("last week's talks",),
    ),
    DateRule(
        "period",
        words("last", "this", "next"),
        (
            rf"(?<!\w)(?<![Tt]he )(?P<det>(?i:last|this|next)){SPACE}(?:(?P<unit>week(?:end)?|"
            rf"month|year|night|morning|afternoon|evening)|{SEASON})(?!\w)"
        ),
        (
            ("last month", "month-1"),
            ("this year", "year+0"),
            ("last night", "night-1"),
            ("next week", "week+1"),
            ("last summer's incursion", "summer-1"),
            ("this morning", "day+0"),
        ),
        ("the last month of war", "this time", "last May"),
    ),
    DateRule(
        "period-of-event",
        words("previous", "following", "same", "that", "preceding", "next"),
        (
            rf"(?<!\w)(?:(?<=[Tt]he )(?P<det2>(?i:previous|following|same|preceding|next))|"
            rf"(?P<det>(?i:that|same|following)))"
            rf"{SPACE}(?:(?P<unit>day|week(?:end)?|month|year|night|morning|afternoon|evening)|{SEASON})(?!\w)"
        ),
        (
            ("on the same day", "day+0@event"),
            ("the previous month", "month-1@event"),
            ("The following summer", "summer+1@event"),
            ("the following day", "day+1@event"),
            ("earlier on that day", "day+0@event"),
        ),
        ("the previous exchange", "the same number", "that the day"),
    ),
    DateRule(
        "two-days-off",
        frozenset(("day",)),
        rf"day{SPACE}(?P<two_days>before{SPACE}yesterday|after{SPACE}tomorrow)(?!\w)",
        (("the day before yesterday", "day-2"), ("the day after tomorrow", "day+2")),
        ("the day before", "days after tomorrow"),
        re.compile(r"(?<!\w)(?P<start>[Tt]he)\s\Z"),
    ),
    DateRule(
        "ago",
        UNIT_WORDS,
        rf"{UNIT}{SPACE}(?P<way>ago)(?!\w)",
        (
            ("a week ago", "week-1"),
            ("Two years ago", "year-2"),
            ("13 months ago", "month-13"),
            ("several days ago", "day-?"),
            ("a few weeks ago", "week-?"),
            ("7 days ago", "day-7"),
        ),
        ("two years of war", "an age ago", "half a year ago", "more than a year ago"),
        _COUNT,
    ),
    DateRule(
        "counted-from-event",
        UNIT_WORDS,
        rf"{UNIT}{SPACE}(?P<way>before|earlier|previously|prior|later|after)(?!\w)",
        (
            ("Five days before, on", "day-5@event"),
            ("a day after 49", "day+1@event"),
            ("two weeks later", "week+2@event"),
            ("a day earlier", "day-1@event"),
        ),
        ("five days of talks", "two men later"),
        _COUNT,
    ),
    DateRule(
        "day-before",
        UNIT_WORDS,
        rf"{UNIT}{SPACE}(?P<way>before|after|earlier)(?!\w)",
        (("the day before", "day-1@event"), ("the week before", "week-1@event")),
        ("the men before", "the day of"),
        re.compile(r"(?<!\w)(?P<start>[Tt]he)\s\Z"),
    ),
    DateRule(
        "earlier-in-period",
        words("earlier", "later"),
        (
            rf"(?<!\w)(?P<part2>(?i:earlier|later)){SPACE}(?:(?P<det>this|that)|in{SPACE}the|on{SPACE}the)"
            rf"{SPACE}(?P<unit>day|week|month|year)(?!\w)"
        ),
        (
            ("later in the week", "week+0 later"),
            ("earlier this month", "month+0 earlier"),
            ("earlier that year", "year+0@event earlier"),
        ),
        ("earlier in the war",),
    ),
    DateRule(
        "part-of-period",
        words("start", "beginning", "middle", "end", "close"),
        (
            rf"(?<!\w)(?P<part2>(?i:start|beginning|middle|end|close)){SPACE}of{SPACE}the{SPACE}"
            rf"(?P<unit>week|month|year)(?!\w)"
        ),
        (
            ("at the beginning of the month", "month+0 early"),
            ("by the end of the year", "year+0 late by"),
        ),
        ("the end of the war",),
    ),
    DateRule(
        "season-year",
        words(*SEASONS),
        rf"(?<!\w){SEASON}{YEAR_TAIL}",
        (
            ("summer of 2024", "2024-22"),
            ("in autumn 2022", "2022-23"),
            ("spring of last year", "XXXX-21 year-1"),
        ),
        ("the fall of Kyiv", "spring 2,000"),
    ),
    DateRule(
        "season",
        words(*SEASONS),
        rf"(?<!\w){SEASON}",
        (("in the summer", "XXXX-22"), ("by winter", "XXXX-24 by")),
        ("prices fall", "a spring day"),
        re.compile(r"\b(?i:in|by|since|until|during|early|late)(?:\sthe)?\s$"),
    ),
    DateRule(
        "midsummer",
        words("midsummer", "midwinter"),
        r"(?<!\w)(?i:mid)(?P<season>summer|winter)(?!\w)",
        (("home by midsummer", "XXXX-22 by"),),
        ("midsummers",),
    ),
    DateRule(
        "weekend",
        words("weekend"),
        r"(?<!\w)(?P<unit>weekend)(?!\w)",
        (("over the weekend", "weekend+0"),),
        ("weekends", "an Easter weekend exchange"),
        re.compile(r"\b(?i:over|at|during|by)\sthe\s$"),
    ),
    DateRule(
        "holiday",
        names(HOLIDAY_WORDS.split()),
        (
            r"(?<!\w)(?P<holiday>(?:(?:Orthodox|Western|Catholic) )?(?:Easter(?: (?:Sunday|Monday|"
            r"Eve))?|Good Friday|Palm Sunday|Christmas(?: (?:Eve|Day))?|Pentecost|Trinity Sunday)|"
            r"New Year(?:['’]s)?(?: (?:Eve|Day))?(?!\w)|Independence Day|Victory Day|"
            r"Eid(?: al-(?:Fitr|Adha))?|Ramadan|Thanksgiving|Passover|Hanukkah|Nowruz|Epiphany)"
            rf"(?!\w| Island| eggs?\b){YEAR_TAIL}?"
        ),
        (
            ("On Easter Sunday two years ago", "Easter Sunday year-2"),
            ("Orthodox Easter", "Orthodox Easter"),
            ("on New Year's Eve", "New Year's Eve"),
            ("at Christmas 2022", "2022 Christmas"),
            ("the eve of Independence Day", "Independence Day eve"),
        ),
        ("Easter Island", "a new year of war", "Good Fridays", "Easter eggs"),
    ),
)
