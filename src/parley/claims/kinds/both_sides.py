"""Does a figure count persons of both sides, "Ukrainian and Russian captives" or one side's?"""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.kinds.counted import Counted

_SWAP_OF_PAIR: Final = re.compile(r"s\+s[^,;:.y]{0,8}[xe][^;:.y]{0,6},$")
_PAIR_OPENS: Final = re.compile(
    r"(?:^|[:.-])s,s$"
)  # "Russia, Ukraine free 500", as headlines have it
_SIDES: Final = frozenset(["sides", "countries", "parties", "nations", "states", "governments"])


def is_of_both(case: Counted) -> bool:
    """True for "Ukrainian and Russian captives", and for what two sides did together."""
    figure, frame = case.figure, case.frame
    if figure.both or (case.name == "from-each" and _names_both(case)):
        return True
    one_sided = figure.side or figure.owner or figure.part
    if one_sided or case.item.sign != "N" or frame is None or frame.then != "released":
        return False
    actor = next((frame.at[role] for role in ("giver", "taker", "agent") if role in frame.at), None)
    signs = case.chunked.signs
    if case.name == "traded-for":
        return False
    if actor is None:
        verb = frame.at.get("verb", 0)
        return verb < case.at and (_is_pair(case.chunked, verb) or _goes_on(case.chunked, verb))
    if frame.at.get("verb", 0) < actor and signs.startswith("s+s", actor):
        return True  # "were freed by Russia and Ukraine"
    before = signs[: actor + 1]
    return before.endswith("s+s") or bool(_PAIR_OPENS.search(before))


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
    subject = chunked.items[verb - 1] if verb else None
    if subject is None or subject.figure is None or subject.sign != "U":
        return False
    return subject.word in _SIDES and subject.figure.number.quantity.number == 2
