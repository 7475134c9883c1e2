"""How items of lists, rows of figures and answers look. Patterns are tried on single lines."""

from __future__ import annotations

import re
from typing import Final

from parley.rules.wording import has_any
from parley.rules.words import word_set

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b"

BULLET: Final = re.compile(r"(?:[^\w\s\"'“‘«„(\[$€£+-]|[-–—](?=\s)|\(?\d{1,2}[.)](?=\s+\D))[\W]*")
"""What opens an item: a mark, an emoji, "3." or "3)"."""
DATED: Final = re.compile(
    rf"(?:{_MONTH}\.? \d{{1,2}}(?:\s?[-–]\s?\d{{1,2}})?|\d{{1,2}} {_MONTH}"
    rf"|{_MONTH}\.?(?= (?:19|20)\d\d))(?:,? (?:19|20)\d\d)?"
    r"\s*(?:[:—–]|-\s)\s*\S",
    re.IGNORECASE,
)
"""What opens an entry of a chronicle: "Jan. 25 — four soldiers, 200 prisoners"."""
NUMBER_FIRST: Final = re.compile(
    r"(?!(?:19|20)\d\d\b)\d{1,3}(?:[,.\u00a0\u2009\u202f ]?\d{3})*"
    r"\s*(?P<separator>:|\.{3,}|(?:\. ){2,}\.?|…+|\t|\||=|\s[–—-]\s|\s{2,})\s*(?=[^\W\d])",
)
""" "153: detainees released today"."""
SEPARATOR: Final = re.compile(
    r"\s*(?:\.{2,}|(?:\. ){2,}\.?|…+|\t+|\||:(?=\s)|=|→|\s[–—-]+\s|\s{2,})\s*"
)
"""What parts a label from its number."""
_SEPARATING: Final = ("|", ":", "=", "→", "…", "..", ". .", " –", " —", " -")


def may_be_row(line: str) -> bool:
    """False where no separator can stand in a line: a cheap test before the search.

    >>> [may_be_row(line) for line in ("Men: 193", "Men  193", "Re-elected in 1993, he left.")]
    [True, True, False]
    """
    evenly = " ".join(line.split())
    return evenly != line.strip() or has_any(evenly, _SEPARATING)


NO_COUNT: Final = re.compile(
    rf"\W*(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}"
    r"|(?:19|20)\d\d\b(?!\s*[a-z])|\d{1,2}:\d\d|\d{4}-\d\d)",
    re.IGNORECASE,
)
"""A date or a time where the number would stand."""
NUMBERED_LABEL: Final = re.compile(r"\b(?:number|no|nr|№|#)\W*$", re.IGNORECASE)
"""A label whose number is that of an exchange: "Exchange number: 69"."""
COUNT_OF: Final = (
    ("total", "number", "of"), ("overall", "number", "of"), ("the", "number", "of"),
    ("number", "of"), ("count", "of"), ("total", "of"), ("quantity", "of"), ("amount", "of"),
    ("total",), ("of", "them"), ("including",), ("of", "which"), ("of", "whom"),
)  # fmt: skip
"""What opens a label and says no more than that it is counted."""
ANSWER_HEAD: Final = re.compile(r"(?:[A-Z][\w.'’-]{0,20} ?){1,3}:\s")
"""Who answers, in front of the answer: "A: About 800."."""
NUMBER_ALONE: Final = re.compile(
    r"\W*(?!(?:19|20)\d\d\W*$)\d{1,3}(?:[,. \u00a0\u2009\u202f]?\d{3})*\+?$"
)
"""A line of one number, with what it counts on the next."""
HOW_MANY: Final = (("how", "many", "of"), ("how", "many"))
"""What opens a question for a number, longest first."""
ELLIPTIC: Final = word_set("and what about how the of or but as for with")
"""What may stand before the persons a short question asks for: "And the wounded?"."""
DOING: Final = word_set("do does did")
HAVING: Final = word_set("has have had")
"""What stands before the subject of a question: "how many did Russia get"."""
SUBJECTS: Final = word_set("the they it we he she you")
"""Subjects in small letters, behind "has" and "have"."""
