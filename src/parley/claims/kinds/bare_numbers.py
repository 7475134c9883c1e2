"""Does a number without a noun count persons? Its clause says so, or the group it leans on."""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.kinds.past import Past
from parley.claims.kinds.readings import Frame
from parley.claims.kinds.subsets import is_bare_part

_AGE: Final = re.compile(
    r"\b(?:oldest|youngest|aged?|younger|older)\b(?:\s+\w+){0,2}\s*$", re.IGNORECASE
)
_BARE_FRAMES: Final = (
    "total-held", "total-held-behind", "total-of-captives", "captives-exceed", "in-captivity",
    "who-were-freed",
    "person-swap", "list-of", "asked-for", "swap-of", "gapped-giver", "swap-covered",
    "never-acknowledged",
    "share-of-side", "agreed-on", "listed-to", "ratio", "ratio-in-favour",
    "side-colon", "figure-for-side", "are-of-nation", "there-from-side", "group-numbers",
    "given-for", "one-for-other", "went-there", "left-are", "leaves-with",
    "there-are-left", "deal-is-for",
    "aim-is", "owes", "stages-of-giver", "stages-freed", "trades-for", "listed-by-date",
)  # fmt: skip
"""Frames a number without a noun counts persons in."""
_PASSAGE: Final = ("release", "return", "transfer", "repatriation", "handover", "liberation")


def bare_counts(text: str, past: Past, chunked: Chunked, at: int, frame: Frame | None) -> bool:
    """True where a number without a noun plainly counts persons."""
    figure = chunked.items[at].figure
    described = chunked.signs[at + 1 : at + 2] == "u"  # "of 3,310 freed, 3,160 were military"
    if figure is not None and figure.whole is not None and (described or not figure.part):
        return True  # "1,000 people: 390 on Friday and 610 on Saturday"
    start = chunked.start(at)
    if is_bare_part(past, chunked, at):
        return True
    if frame is None or _AGE.search(text, max(0, start - 40), start):
        return False
    if frame.then in ("each-other", "counterpart", "total", "each-side", "exchange-count"):
        return True
    if frame.rule in _BARE_FRAMES:
        return True
    if frame.then in ("same", "part", "sum"):
        asked = past.asked(chunked.sentence.index)
        return past.last is not None or asked is not None
    noun = frame.roles.get("noun")
    if (
        frame.rule in ("release-of", "secured-release")
        and noun is not None
        and noun.word.startswith(_PASSAGE)
    ):
        return True
    verb = frame.at.get("verb")
    if verb is None:
        return False
    between = chunked.signs[min(verb, at) + 1 : max(verb, at)]
    between = between.removeprefix("O_s")  # "eight of the rebels were handed over"
    return not between.strip('~_+N,Qd&T?s<pCwc"') and between.count("_") <= 2
