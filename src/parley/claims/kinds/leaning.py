"""The kind of a figure that leans on the one before it: parts, repeats, "the same for Moscow".

A part is what its whole is, unless its clause tells that it was freed from a stock or a plan.
"""

from __future__ import annotations

import re
from typing import Final

from parley.claims.kinds.counted import Counted
from parley.claims.kinds.past import Group
from parley.claims.kinds.readings import is_held

_SHARED: Final = ("held", "cumulative-released", "agreement", "bodies")
"""Kinds a part takes from its whole."""
_CAPTURED: Final = frozenset(["captured", "was", "were", "imprisoned", "detained"])
_BROUGHT_TO: Final = re.compile(r"T[_C]?$")  # "bringing the number of those handed over to 300"
_FREED: Final = frozenset("GRY")
_JOINED: Final = re.compile(r"[NQ],?\+_?$")
_JOINED_AT_END: Final = re.compile(
    r"[GRYEHc]c?,?\+_?$"
)  # "69 Armenians have come home, and 16 Azeris"
_ENDS: Final = ("", ".", ",", ";")
_ITS_DAY: Final = re.compile(r"[I@]_?d")
_TIMES: Final = 5
_MANY: Final = 20


def leaning(case: Counted) -> tuple[str, str] | None:
    """A group that is what the group before it was."""
    last, base = case.past.last, case.base
    asked = case.past.asked(case.chunked.sentence.index)
    if case.then == "same" and asked is not None:
        return asked.kind, case.name
    if base is not None and base.kind == "cumulative-released" and _is_of_its_day(case):
        return "released", f"dated-{case.name}"
    far = last is None or last.sentence != case.chunked.sentence.index
    if case.then == "same" and far and is_held(case.chunked, case.at):
        return "held", case.name
    if case.then == "same" and _is_agreed(case):
        return "agreement", case.name
    if case.then == "same" and last is not None:
        return _kind_like(last, case), case.name
    if not case.figure.part and base is not None and base.is_whole_of(case.figure):
        return base.kind, case.name
    if case.then == "sum" and last is not None:
        if case.past.sums_exchanges(case.quantity):
            return "cumulative-released", case.name
        of_one = last.kind == "released" and case.past.is_sum_of_one(case.quantity)
        both = last.kind == "released" and not of_one
        return "exchange-total" if both else last.kind, case.name
    if case.then == "exchange-count":
        return "exchange-count", case.name
    if case.frame is None and last is not None and not far and _is_joined(case):
        return (last.kind, f"joined-{case.name}") if last.kind in _SHARED else None
    if case.then == "part" and base is not None:
        return base.kind, case.name
    if case.figure.part and base is not None and case.frame is None and base.kind in _SHARED:
        return base.kind, f"part-{case.name}"
    pointing = case.figure.part and case.figure.head == "them"
    alike = case.then == "each-side" and case.figure.number.form == "reference"
    unnamed = case.item.sign == "Q" or case.figure.number.form == "reference" or pointing
    of_remains = (
        _totals_remains(case)
        or case.past.are_remains()
        or (base is not None and base.kind == "bodies")
        or (last is not None and not far and last.category == "bodies")
        or _follows_remains(case)
    )
    if last is not None and last.kind == "bodies" and not far and _goes_the_other_way(case):
        return "bodies", case.name
    if unnamed and (case.then in ("released", "total") or alike) and of_remains:
        to_come = case.planned and case.then != "total"  # "will bring to eight the bodies"
        brought_to = case.then == "total" and _BROUGHT_TO.search(case.chunked.signs, 0, case.at)
        name = f"cumulative-{case.name}" if brought_to else case.name
        return ("agreement" if to_come else "bodies"), name
    if (base is None or base.kind == "released") and _was_captured(case):
        same = case.figure.definite and base is not None and base.quantity == case.quantity
        further = base is not None and (case.figure.another or case.item.sign == "Q")
        # "those returned included two civilians captured in Mariupol"
        further = further or not _FREED.isdisjoint(case.chunked.signs[: case.at])
        if case.figure.part or same or further:
            return "released", f"part-{case.name}"
    near = base is not None and case.chunked.sentence.index - base.sentence < 2
    summed = near and base is not None and base.kind == "cumulative-released"
    part = case.figure.part and (case.is_here or summed)  # "Of these, 3,900 returned this year"
    if part and base is not None and base.kind == "released" and base.is_whole_of(case.figure):
        return base.kind, f"part-{case.name}"
    if part and base is not None and base.kind in _SHARED and not _is_told_apart(case, base):
        return base.kind, f"part-{case.name}"
    return None


def _is_agreed(case: Counted) -> bool:
    """True for "the agreed number is 48", "the number agreed was 48"."""
    noun = case.frame.at.get("noun") if case.frame is not None else None
    return noun is not None and "A" in case.chunked.signs[max(0, noun - 1) : noun + 2]


def _is_joined(case: Counted) -> bool:
    """True for the 193 of "Pakistan has 53 civilians and 193 fishermen"."""
    signs = case.chunked.signs
    joined = _JOINED.search(signs, 0, case.at)
    ends = _JOINED_AT_END.search(signs, 0, case.at) and signs[case.at + 1 : case.at + 2] in _ENDS
    return bool(joined or ends) and not case.figure.part


def _kind_like(last: Group, case: Counted) -> str:
    """The kind of a figure told beside the last one: "Moscow says 96", "the total at 190"."""
    known = case.past.kinds_of(case.quantity)
    if last.kind != "released" or "released" in known:
        return last.kind
    if "exchange-total" in known or case.past.adds_up(case.quantity):
        return "exchange-total"
    return "cumulative-released" if _dwarfs(case) else last.kind


def _dwarfs(case: Counted) -> bool:
    """True for "put the total at 2,583" behind an exchange of 25."""
    return (case.quantity.number or 0) > _TIMES * max(case.past.most_freed(), _MANY)


def _follows_remains(case: Counted) -> bool:
    """True for a bare number right behind a sentence that counted the dead last."""
    last = case.past.last
    near = last is not None and case.chunked.sentence.index - last.sentence == 1
    return near and last is not None and last.category == "bodies" and case.item.sign == "Q"


def _goes_the_other_way(case: Counted) -> bool:
    """True for "while six Azerbaijanis went the other way", told of the dead."""
    turned = "=" in case.chunked.signs[case.at : case.at + 5]
    return turned and case.figure.category in (None, "people")


def _is_of_its_day(case: Counted) -> bool:
    """True for a part of a running total with a time of its own: "15 of them in June 2021"."""
    behind = _ITS_DAY.match(case.chunked.signs, case.at + 1)
    date = case.chunked.items[behind.end() - 1].date if behind is not None else None
    return case.figure.part and date is not None and date.month is not None


def _totals_remains(case: Counted) -> bool:
    """True for "the number of fallen repatriated has passed 9,000"."""
    noun = case.frame.at.get("noun", case.at) if case.frame is not None else case.at
    signs = case.chunked.signs
    before = case.name == "brings-to-total" and "b" in signs[case.at : case.at + 5]
    return case.then == "total" and (before or "b" in signs[noun : case.at])


def _is_told_apart(case: Counted, base: Group) -> bool:
    """True for the part of a stock that was or will be freed, of a plan that was."""
    freed = case.then == "released"
    return freed and (base.kind == "held" or (base.kind == "agreement" and not case.planned))


def _was_captured(case: Counted) -> bool:
    """True for "five of them had been captured in May", not for "five of them are still held"."""
    if case.then == "captured":
        return True
    if case.then != "held" or case.frame is None or case.frame.verb is None:
        return False
    verb = case.frame.verb
    if verb.sign == "u":
        return False  # "it still has eight"
    words = {token.lower for token in case.chunked.tokens[verb.first : verb.last]}
    return verb.perfect or bool(words & _CAPTURED)
