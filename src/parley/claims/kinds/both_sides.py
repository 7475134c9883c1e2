"""Does a figure count persons of both sides, "Ukrainian and Russian captives" or one side's?"""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Chunked, Item
from parley.claims.kinds.counted import Counted
from parley.rules.fitting import TOGETHER

_SWAP_OF_PAIR: Final = re.compile(r"s\+s[^,;:.y]{0,8}[xe][^;:.y]{0,6},$")
_PAIR_OPENS: Final = re.compile(
    r"(?:^|[:.-])s,s$"
)  # "Russia, Ukraine free 500", as headlines have it
_PAIR: Final = re.compile(r"s\+_?s$")
_PAIR_BEHIND: Final = re.compile(r"s\+_?s")
_FROM_TWO: Final = re.compile(r"[FO]_?U")
_SIDES: Final = frozenset(["sides", "countries", "parties", "nations", "states", "governments",
                    "armies", "camps", "warring", "foes", "neighbours"])  # fmt: skip


def is_of_both(case: Counted) -> bool:
    """True for "Ukrainian and Russian captives", and for what two sides did together."""
    figure, frame = case.figure, case.frame
    if figure.both or (case.name == "from-each" and _names_both(case)):
        return True
    one_sided = figure.side or figure.owner or figure.part
    if one_sided or case.item.sign != "N" or frame is None or frame.then != "released":
        return False
    if _is_from_two(case):
        return True
    actor = next((frame.at[role] for role in ("giver", "taker", "agent") if role in frame.at), None)
    signs = case.chunked.signs
    if case.name == "traded-for":
        return False
    if actor is None:
        verb = frame.at.get("verb", 0)
        two = (_is_pair, _goes_on, _do_so_together)
        return verb < case.at and any(does(case.chunked, verb) for does in two)
    if frame.at.get("verb", 0) < actor and _PAIR_BEHIND.match(signs, actor):
        return True  # "were freed by Russia and Ukraine"
    before = signs[: actor + 1]
    return bool(_PAIR.search(before) or _PAIR_OPENS.search(before))


def _is_from_two(case: Counted) -> bool:
    """True for "98 people from the two sides"."""
    behind = _FROM_TWO.match(case.chunked.signs, case.at + 1)
    sides = case.chunked.items[behind.end() - 1] if behind is not None else None
    the = sides is not None and case.chunked.tokens[sides.first - 1].lower == "the"
    return sides is not None and the and _are_sides(sides)


def _do_so_together(chunked: Chunked, verb: int) -> bool:
    """True for "both sides together freed 258"."""
    before = chunked.tokens[chunked.items[verb].first - 1].lower
    return chunked.signs[:verb].endswith("&_") and before in TOGETHER


def _names_both(case: Counted) -> bool:
    """True for "from both sides", not for "from each side"."""
    behind = case.chunked.items[case.at + 1 : case.at + 5]
    each = next((item for item in behind if item.sign == "&"), None)
    if each is None or "both" not in each.word:
        return False
    return each.word.split()[0] != "both" or behind[0].sign == "F"


def _goes_on(chunked: Chunked, verb: int) -> bool:
    """True for "A and B carried out a swap, sending home …"."""
    participle = chunked.items[verb].word.endswith("ing")
    return participle and bool(_SWAP_OF_PAIR.search(chunked.signs[:verb]))


def _is_pair(chunked: Chunked, verb: int) -> bool:
    """True where "the two sides" stand before a verb."""
    return verb > 0 and _are_sides(chunked.items[verb - 1])


def _are_sides(item: Item) -> bool:
    """True for "two sides", "two countries"."""
    two = item.figure is not None and item.figure.number.quantity.number == 2
    return item.sign == "U" and two and item.word in _SIDES
