"""Clock times, days, months, years and weekdays as they are written."""

from __future__ import annotations

import re
from typing import Final

from parley.rules.date_rule import (
    DIGITS,
    FOUR_DIGITS,
    MONTH_WORDS,
    WEEKDAY_WORDS,
    DateRule,
    names,
)
from parley.rules.date_words import (
    BLANK,
    DAY,
    DAY_NUMBER,
    END,
    MONTH,
    MONTH_NAME,
    SPACE,
    START,
    WEEKDAY,
    WEEKDAY_SHORT,
    YEAR,
    YEAR_TAIL,
)

_DAY_MONTH = rf"{DAY}(?:{SPACE}of)?{SPACE}{MONTH}"
_MONTH_DAY = rf"{MONTH}{SPACE}(?:the{SPACE})?{DAY}"
_IN_BRACKETS = rf"(?:,?{BLANK}\(?{WEEKDAY_SHORT}\)?)"

CALENDAR_RULES: Final[tuple[DateRule, ...]] = (
    DateRule(
        "clock",
        DIGITS,
        (
            START + r"(?P<hour>[01]?[0-9]|2[0-4])(?:[:.](?P<minute>[0-5][0-9])(?::[0-5][0-9])?)?"
            r"\s?(?P<half>(?i:a\.m\.|p\.m\.|am|pm))(?!\w)"
        ),
        (("at 4:39 PM", "16:39"), ("6 p.m. update", "18:00"), ("12:05 am", "00:05")),
        ("6 prisoners", "2 clicks"),
    ),
    DateRule(
        "clock-24",
        DIGITS,
        (START + r"(?P<hour>[01]?[0-9]|2[0-4]):(?P<minute>[0-5][0-9])(?::[0-5][0-9])?(?![\w:])"),
        (("20:41 Ukraine", "20:41"), ("News, 9:00", "09:00")),
        ("a ratio of 1:3", "sura 2:255"),
    ),
    DateRule(
        "clock-dot",
        DIGITS,
        (
            START + r"(?P<hour>[01]?[0-9]|2[0-4])\.(?P<minute>[0-5][0-9])"
            r"(?=\s(?:(?:local|Moscow|Kyiv|Kiev)\stime|GMT|UTC|MSK)\b)"
        ),
        (("at 21.30 local time", "21:30"), ("18.05 GMT", "18:05")),
        ("21.30 hryvnias", "in 41.10 local currency"),
    ),
    DateRule(
        "iso",
        FOUR_DIGITS,
        (
            START + r"(?P<year>(?:19|20)[0-9]{2})(?P<sep>[-/.])(?P<mm>0?[1-9]|1[0-2])(?P=sep)"
            r"(?P<day>0?[1-9]|[12][0-9]|3[01])(?:(?![\w.-])|(?=\.(?![0-9]))|(?=T[0-9]))"
        ),
        (("date 2024-07-17 This", "2024-07-17"), ("2024/07/17", "2024-07-17")),
        ("2024-13-17", "from 2014-15"),
    ),
    DateRule(
        "numeric",
        DIGITS,
        (
            START + r"(?P<dd>0?[1-9]|[12][0-9]|3[01])(?P<sep>[./-])(?P<mm>0?[1-9]|[12][0-9]|3[01])"
            r"(?P=sep)(?P<year>(?:19|20)[0-9]{2}|2[0-9])(?!\w|[./-][0-9])"
        ),
        (
            ("07.08.2023 | News", "2023-08-07"),
            ("24/01/2024", "2024-01-24"),
            ("7/17/2024", "2024-07-17"),
        ),
        ("lines 2.1, 2.2 and 3.1", "version 1.2.3", "24.13.2024 or 31.31.2024"),
    ),
    DateRule(
        "day-month-dashed",
        DIGITS,
        rf"{START}{DAY}-{MONTH}-(?P<year>(?:19|20)[0-9]{{2}}){END}",
        (("10-March-2015", "2015-03-10"), ("17-Jul-2024", "2024-07-17")),
        ("10-March formation",),
    ),
    DateRule(
        "day-range-month",
        DIGITS,
        (
            rf"{START}(?P<first>{DAY_NUMBER})(?:\s?[-–—]\s?|{SPACE}to{SPACE}){_DAY_MONTH}{YEAR_TAIL}?"
        ),
        (("on 23-25 May 2025", "2025-05-23/25"), ("from 23 to 25 May", "XXXX-05-23/25")),
        ("won 3 to 2 in May",),
    ),
    DateRule(
        "day-list-month",
        DIGITS,
        (
            rf"{START}(?P<days>{DAY_NUMBER}(?:,{SPACE}{DAY_NUMBER}){{0,6}}){SPACE}and{SPACE}"
            rf"{_DAY_MONTH}{YEAR_TAIL}?"
        ),
        (
            ("on 11 and 13 June 2025", "2025-06-11, 2025-06-13"),
            ("on 13, 14 and 15 June, of", "XXXX-06-13, XXXX-06-14, XXXX-06-15"),
        ),
        ("13, 14 and 15 prisoners",),
    ),
    DateRule(
        "day-month",
        DIGITS,
        rf"{START}{_DAY_MONTH}(?!{SPACE}(?:be|have)\b){_IN_BRACKETS}?{YEAR_TAIL}?",
        (
            ("4 July 2025", "2025-07-04"),
            ("the 4th of July", "XXXX-07-04"),
            ("since 24 February 2022", "2022-02-24 since"),
            ("still since 7 August, when 22 returned", "XXXX-08-07"),
            ("17 July (Wednesday)", "XXXX-07-17 Wed"),
            ("20 June of last year", "XXXX-06-20 year-1"),
            ("1 Sept. 2024", "2024-09-01"),
        ),
        ("the 15 marched", "the other 15 May be home", "207 May Day marchers"),
    ),
    DateRule(
        "edge-of-period",
        frozenset(("day",)),
        rf"day{SPACE}of(?:{SPACE}{MONTH})?(?:,?{SPACE}{YEAR})?(?!\w)(?<!\bof)",
        (
            ("on the last day of 2022", "2022-12-31"),
            ("the final day of May", "XXXX-05-31"),
            ("the first day of March 2024", "2024-03-01"),
        ),
        ("the last day of the year", "a day of May", "the first day of talks"),
        re.compile(r"\b(?P<start>(?:[Tt]he\s)?(?P<edge>first|last|final|closing|opening))\s\Z"),
    ),
    DateRule(
        "day-dot-month-year",
        DIGITS,
        rf"{START}{DAY}\.{SPACE}{MONTH}{SPACE}{YEAR}",
        (("am 17. July 2024", "2024-07-17"),),
        ("He is 30. July was quiet",),
    ),
    DateRule(
        "year-of-event",
        FOUR_DIGITS,
        (
            rf"{START}{YEAR}(?=\s(?:full-scale\s)?(?:invasion|annexation|war|offensive|accord|"
            r"counteroffensive|deal|agreement|exchange|swap|revolution|siege|conflict|election)\b)"
        ),
        (("since the 2022 invasion", "2022 since"), ("Russia’s 2014 annexation", "2014")),
        ("the 2014 prisoners", "COP2022 deal", "some 2022 deals"),
        re.compile(r"(?:\b(?i:the|its|their|a|this)|['’]s)\s\Z"),
    ),
    DateRule(
        "year-of-line",
        FOUR_DIGITS,
        rf"{START}{YEAR}(?=\s?[:—–]\s|\s-\s)",
        (("1983 – Fatah exchanges", "1983"), ("\n• 2011: 1,027 prisoners", "2011")),
        ("some 1983 – Fatah", "2011 prisoners", "\n2011-12"),
        re.compile(r"(?:\A|\n)[^\w\n]{0,8}\Z"),
    ),
    DateRule(
        "year",
        FOUR_DIGITS,
        START + YEAR,
        (
            ("in 2022", "2022"),
            ("jailed since 2014", "2014 since"),
            ("exchange of 2019.", "2019"),
            ("winter months (2024)", "2024"),
        ),
        (
            "2,024 prisoners",
            "2014 soldiers",
            "an exchange of 2014 soldiers",
            "in 2024 prisoners",
            "at 2014 Main Street",
            "COP2029",
        ),
        re.compile(
            r"(?:\b(?i:in|since|of|from|until|till|by|during|before|after|between|through|year|years|"
            r"throughout|across|over|around|as|early|late|mid|to)[\s-]|[(]|\b(?:19|20)[0-9]{2}(?:,\s|\sand\s|\sor\s|[-–/]))$"
        ),
    ),
    DateRule(
        "month-day-range",
        MONTH_WORDS,
        (
            rf"(?<!\w){MONTH}{SPACE}(?P<first>{DAY_NUMBER})(?:\s?[-–—]\s?|{SPACE}to{SPACE}){DAY}"
            rf"{YEAR_TAIL}?"
        ),
        (("on May 23-25, 2025", "2025-05-23/25"), ("May 23 to 25", "XXXX-05-23/25")),
        ("May 23, 25 soldiers",),
    ),
    DateRule(
        "month-day-list",
        MONTH_WORDS,
        (
            rf"(?<!\w){MONTH}{SPACE}(?P<days>{DAY_NUMBER}(?:,{SPACE}{DAY_NUMBER}){{0,6}}),?{SPACE}"
            rf"and{SPACE}{DAY}(?:{YEAR_TAIL}|(?=[.;:)]|,{SPACE}[a-z]|\s*$))"
        ),
        (
            ("on June 13, 14 and 15, 2025", "2025-06-13, 2025-06-14, 2025-06-15"),
            ("on June 13 and 14.", "XXXX-06-13, XXXX-06-14"),
        ),
        ("On June 13 and 14 soldiers later",),
    ),
    DateRule(
        "month-day",
        MONTH_WORDS,
        rf"(?<!\w){_MONTH_DAY}{_IN_BRACKETS}?{YEAR_TAIL}?",
        (
            ("On July 4, in line", "XXXX-07-04"),
            ("July 4th, 2025", "2025-07-04"),
            ("KYIV, Jan 31 —", "XXXX-01-31"),
            ("on Feb. 29, Washington", "XXXX-02-29"),
            ("March 10 2015", "2015-03-10"),
            ("DOHA, April 24 (2024)", "2024-04-24"),
            ("June 12 (Thursday), 2025", "2025-06-12 Thu"),
            ("June 25 of last year", "XXXX-06-25 year-1"),
        ),
        ("May 2022", "march 10 km", "June 195 returned", "July 4.5 tonnes"),
    ),
    DateRule(
        "month-year",
        MONTH_WORDS,
        rf"(?<!\w){MONTH}{YEAR_TAIL}",
        (
            ("in October 2024, when", "2024-10"),
            ("since February 2022", "2022-02 since"),
            ("October of last year", "XXXX-10 year-1"),
            ("Sept. 2024", "2024-09"),
            ("in June two years ago", "XXXX-06 year-2"),
        ),
        ("In May 2000 prisoners",),
    ),
    DateRule(
        "month-after-word",
        MONTH_WORDS,
        rf"(?<!\w){MONTH_NAME}(?!{SPACE}(?:be|have|not|also|well|I)\b)",
        (
            ("said in June that", "XXXX-06"),
            ("In May Russia agreed", "XXXX-05"),
            ("no swap since March", "XXXX-03 since"),
            ("by early May", "XXXX-05 early by"),
            ("last May", "XXXX-05 occurrence-1"),
            ("In last August's exchange", "XXXX-08 occurrence-1"),
            ("in late November", "XXXX-11 late"),
            ("mid-August", "XXXX-08 mid"),
        ),
        ("May they return", "they may in", "Theresa May said", "in may", "the March on Rome"),
        re.compile(
            r"\b(?i:in|since|until|till|by|during|early|late|mid|last|this|next|around)[\s-]$"
            r"|\b(?i:beginning|start|middle|end|weeks|days|half)\sof\s$"
        ),
    ),
    DateRule(
        "month-between-words",
        MONTH_WORDS,
        rf"(?<!\w){MONTH_NAME}(?!{SPACE}[A-Z0-9]|{SPACE}(?:be|have|not|also|well)\b)",
        (
            ("between the August and", "XXXX-08"),
            ("in May and July", "XXXX-05, XXXX-07"),
            ("a deal of March, never", "XXXX-03"),
        ),
        ("of May Britt", "and April Jones", "of May be"),
        re.compile(r"\b(?i:of|from|to|for|and|or|through|before|after|between|the)\s$"),
    ),
    DateRule(
        "month",
        names(("january", "february", "july", "september", "october", "november", "december")),
        rf"(?<!\w)(?<!Black ){MONTH_NAME}",
        (("September was the worst month", "XXXX-09"),),
        ("Black September", "august company", "JANUARYS"),
    ),
    DateRule(
        "weekday-day-month",
        WEEKDAY_WORDS,
        (
            rf"(?<!\w){WEEKDAY_SHORT}(?:,|{BLANK}\(|,?{BLANK}(?:the{BLANK})?|,?{BLANK}on{BLANK})"
            rf"\s?{_DAY_MONTH}\)?{YEAR_TAIL}?"
        ),
        (
            ("Wed 17 Jul 2024", "2024-07-17 Wed"),
            ("Friday 23 May 2025", "2025-05-23 Fri"),
            ("on Friday (4 July)", "XXXX-07-04 Fri"),
            ("Tuesday, 6 December", "XXXX-12-06 Tue"),
        ),
        ("On Friday 23 soldiers",),
    ),
    DateRule(
        "weekday-month-day",
        WEEKDAY_WORDS,
        (
            rf"(?<!\w){WEEKDAY_SHORT}(?:,|{BLANK}\(|,?{BLANK}|,?{BLANK}on{BLANK})\s?{_MONTH_DAY}"
            rf"\)?{YEAR_TAIL}?"
        ),
        (
            ("Friday, July 31, 2020", "2020-07-31 Fri"),
            ("on Friday (July 4)", "XXXX-07-04 Fri"),
            ("On Friday, Feb. 29", "XXXX-02-29 Fri"),
        ),
        ("Friday, May said",),
    ),
    DateRule(
        "weekday-numeric",
        WEEKDAY_WORDS,
        (
            rf"(?<!\w){WEEKDAY_SHORT},?{BLANK}\(?(?P<dd>0?[1-9]|[12][0-9]|3[01])(?P<sep>[./-])"
            r"(?P<mm>0?[1-9]|[12][0-9]|3[01])(?P=sep)(?P<year>(?:19|20)[0-9]{2})(?!\w)\)?"
        ),
        (("Monday 07.08.2023", "2023-08-07 Mon"),),
        ("Monday 7.5 tonnes",),
    ),
    DateRule(
        "weekday-of-week",
        WEEKDAY_WORDS,
        (
            rf"(?<!\w){WEEKDAY}{SPACE}(?:of{SPACE})?(?P<det>last|this|next){SPACE}(?P<unit>week)(?!\w)"
        ),
        (("on Tuesday of last week", "week-1 Tue"), ("Tuesday next week", "week+1 Tue")),
        ("Tuesday last year",),
    ),
    DateRule(
        "weekday-before-last",
        WEEKDAY_WORDS,
        rf"(?<!\w){WEEKDAY}{SPACE}(?P<det>before){SPACE}last(?!\w)",
        (("the Friday before last", "occurrence-2 Fri"),),
        ("Friday before lunch",),
    ),
    DateRule(
        "weekday",
        WEEKDAY_WORDS,
        rf"(?<!\w)(?<!Black )(?<!Bloody )(?<!Good )(?<!Palm )(?<!Ash ){WEEKDAY}",
        (
            ("said Wednesday.", "Wed"),
            ("Friday’s exchange", "Fri"),
            ("last Tuesday", "occurrence-1 Tue"),
            ("It ended.\n\nLast Tuesday", "occurrence-1 Tue"),
            ("on Saturday evening", "Sat"),
            ("since Monday", "Mon since"),
        ),
        ("on Sundays", "Black Friday sales", "Wed him"),
    ),
)
