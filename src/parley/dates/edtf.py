"""The part of EDTF (Library of Congress, 2019) that reports need: day, month, year, interval.

Dates keep the precision their source has; the first and last day they allow are worked out here.
"""

from __future__ import annotations

import re
from calendar import monthrange
from functools import lru_cache
from typing import Final

_DATE: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?")


@lru_cache(maxsize=1 << 10)
def bounds(value: str) -> tuple[str | None, str | None]:
    """The first and the last day a date allows; None where it is open or cannot be read.

    >>> bounds("2025-07-04"), bounds("2024-02"), bounds("2025-02-05/..")
    (('2025-07-04', '2025-07-04'), ('2024-02-01', '2024-02-29'), ('2025-02-05', None))
    """
    first, _, last = value.partition("/")
    return _days(first)[0], _days(last or first)[1]


def _days(value: str) -> tuple[str | None, str | None]:
    match = _DATE.fullmatch(value)
    if not match:
        return None, None
    year, month, day = match.groups()
    if day:
        valid = "01" <= month <= "12" and 1 <= int(day) <= monthrange(int(year), int(month))[1]
        whole = f"{year}-{month}-{day}"
        return (whole, whole) if valid else (None, None)
    if month:
        if not "01" <= month <= "12":
            return None, None
        return f"{year}-{month}-01", f"{year}-{month}-{monthrange(int(year), int(month))[1]}"
    return f"{year}-01-01", f"{year}-12-31"


def is_day(value: str) -> bool:
    """True for a whole calendar day.

    >>> is_day("2024-07-17"), is_day("2024-07")
    (True, False)
    """
    first, last = bounds(value)
    return first is not None and first == last == value
