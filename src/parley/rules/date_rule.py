"""How English news writes dates and times: one named rule per form, its examples beside it.

A rule is tried only where one of its trigger words stands (``00``: a number of two digits), in
the order of `DATE_RULES`; the first that matches wins. All share the names of groups (``day``,
``month``, ``unit`` …), from which `parley.rules.dates` builds the mention, so a rule is data
only. Expected values are EDTF-like: ``XXXX-07-04 Fri``; ``month-1`` for "last month";
``day-5@event`` for "five days before", which counts from another event of the report.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from parley.rules.date_words import MONTH_NUMBERS, WEEKDAY_NUMBERS


class DateRule:
    """One written form: where to try it, what it matches, and what must stand before it.

    ``examples`` pairs a text with the value of the one mention it holds; in ``counterexamples``
    this rule finds nothing. ``before``, where given, must match the 32 characters on the left; its
    group ``start``, if it has one, is where the mention begins.
    """

    def __init__(
        self,
        name: str,
        triggers: frozenset[str],
        expression: str,
        examples: tuple[tuple[str, str], ...],
        counterexamples: tuple[str, ...] = (),
        before: re.Pattern[str] | None = None,
    ) -> None:
        self.name = name
        self.triggers = triggers
        self.expression = expression
        self.examples = examples
        self.counterexamples = counterexamples
        self.before = before
        self._pattern: re.Pattern[str] | None = None

    @property
    def pattern(self) -> re.Pattern[str]:
        """The expression, compiled when it is first tried: a report triggers few of them."""
        if self._pattern is None:
            self._pattern = re.compile(self.expression)
        return self._pattern


def words(*words: str) -> frozenset[str]:
    """Words that may begin a sentence: as given and capitalised."""
    return frozenset(words) | {word.capitalize() for word in words}


def names(words: Iterable[str]) -> frozenset[str]:
    """Names, always capitalised: July, JULY."""
    return frozenset(f(word) for word in words for f in (str.capitalize, str.upper))


DIGITS: Final = frozenset(("0", "00"))
FOUR_DIGITS: Final = frozenset(("0000",))
MONTH_WORDS: Final = names(MONTH_NUMBERS)
WEEKDAY_WORDS: Final = names(WEEKDAY_NUMBERS)
UNIT_WORDS: Final = frozenset(
    f"{unit}{s}" for unit in ("day", "week", "month", "year", "decade") for s in ("", "s")
)
