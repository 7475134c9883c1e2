"""Whether a figure sums up both sides of an exchange, or counts one of them."""

from __future__ import annotations

from typing import Final

from parley.claims.kinds.readings import Frame
from parley.claims.sides.verdict import WEAK, Whose

_ONE_SIDED: Final = (
    "each-side", "nationality", "possessive", "from-captivity", "from-own-side", "share", "member",
    "home-region", "called-so",
)  # fmt: skip
_ONE_WAY: Final = ("giver", "taker", "from-side", "from-territory", "direction", "arrival")
_PASSING: Final = ("taker", "direction")
_BREAKING_DOWN: Final = ("total-", "gapped-to-place")


def is_mutual(frame: Frame | None, owner: Whose) -> bool:
    """True for "an exchange of 500 prisoners", "1,400 are to be exchanged": both sides'."""
    mutual = frame is not None and (frame.then == "swapped" or frame.rule == "was-exchanged")
    return mutual and owner.strength <= WEAK


def is_one_sided(rule: str, frame: Frame | None, owner: Whose) -> bool:
    """True where what tells whose the persons are leaves the other side out."""
    if owner.rule in _ONE_SIDED and not rule.startswith("both-"):
        return True
    if rule.startswith(_BREAKING_DOWN) and owner.rule in _PASSING:
        return True
    return rule.startswith("total-") and (owner.rule == "speaker" or _is_one_way(frame, owner))


def _is_one_way(frame: Frame | None, owner: Whose) -> bool:
    """True for "Russia freed a total of 205", not for "they freed", who may be both."""
    item = frame.roles.get(owner.rule) if frame is not None else None
    return owner.rule in _ONE_WAY and (item is None or item.sign == "s")
