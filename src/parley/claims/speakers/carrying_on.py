"""Whether a sentence that names no speaker carries the account before it on, or opens a matter.

Background is the report's own: other exchanges, other months, what both sides or the other one did.
"""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.speakers.hearing import FORWARD, Attribution
from parley.rules import describing, speech
from parley.rules.signs import HOLDING

_TOGETHER: Final = re.compile(r"(?:[I@]_?[sldxDZ]?,?){0,3}(s\+s|_?[&U_]_?)u?[_CMd]{0,2}[eEAgGrRqY]")
_SUBJECT: Final = re.compile(r"_?(?:s(?!_?[=Z])|o|[ao]?,?i)(?![+/O])")
"""Who a sentence opens with: "Hamas", "The army", "The ombudsman, Dmytro Lubinets"."""
_OWN_COUNT: Final = re.compile(r"L_?n_?Z")
"""At the head of a sentence: "By AFP's count"."""
_HELD: Final = HOLDING | {"v"}
_DATED: Final = re.compile(r"[I@]?_?d(?:,|(?=_?[sU&]))")


def carries_on(chunked: Chunked) -> bool:
    """False where a sentence opens a matter of its own ("The previous exchange …")."""
    if chunked.signs[:1] == '"':
        return True
    words = [token.lower for token in chunked.tokens[:12]]
    if not speech.BELIEVED.isdisjoint(words) or ("not" in words and "clear" in words):
        return False  # "around 100 are believed to be held still"
    if not speech.SCENES.isdisjoint(words[:8]):
        return False  # "Footage showed 12 of them", "At the border, a reporter saw …"
    if _opens_with_both(chunked):
        return False  # "The two sides last exchanged prisoners in June"
    if _OWN_COUNT.match(chunked.signs) or _opens_with_a_month(chunked):
        return False
    return speech.RESETS.isdisjoint(_opening(chunked)) and not _is_set_in_time(chunked)


def _opening(chunked: Chunked) -> list[str]:
    """The words a sentence opens with; those behind "Before Friday," too."""
    words = [token.lower for token in chunked.tokens[:8]]
    return words if "," in words[1:4] else words[:4]


def _is_set_in_time(chunked: Chunked) -> bool:
    """True for "The exchange follows one in August", "… were freed on April 19": background."""
    words = {token.lower for token in chunked.tokens[1:4]}
    event = chunked.signs[:2] in ("_x", "_D") or chunked.signs[:1] == "P"
    if event and not speech.FOLLOWING.isdisjoint(words):
        return True
    if not _HELD.isdisjoint(chunked.signs):
        return False  # "they were captured on 16 May 2022"
    dates = [item.date for item in chunked.items if item.sign == "d" and item.date is not None]
    return any(date.month and date.day for date in dates)


def _opens_with_a_month(chunked: Chunked) -> bool:
    """True for "In January, 189 had returned": what was before the news."""
    dated = _DATED.match(chunked.signs)
    date = next((i.date for i in chunked.items[:3] if i.sign == "d"), None) if dated else None
    return date is not None and bool(date.month) and date.weekday is None


def denies(chunked: Chunked) -> bool:
    """True for "Neither side confirmed it": there an account ends."""
    opening = {token.lower for token in chunked.tokens[:3]}
    return not opening.isdisjoint(describing.NOBODY)


def is_of_another(chunked: Chunked, told: Attribution) -> bool:
    """True for "Hamas set free three women", behind what the other side tells; another person."""
    opening = _SUBJECT.match(chunked.signs)
    if opening is None or "=" in chunked.signs:
        return False  # "Ukraine received 95 in exchange"
    if any(item.figure is not None and item.figure.head == "them" for item in chunked.items):
        return False  # "has mediated in 12 of them"
    who = chunked.items[opening.end() - 1]
    if who.sign == "i":
        label = who.actor.label if who.actor is not None else who.label
        return label not in told.names
    return None not in told.sides and who.side is not None and who.side not in told.sides


def _opens_with_both(chunked: Chunked) -> bool:
    """True where both parties are whose act a sentence opens with."""
    opening = _TOGETHER.match(chunked.signs)
    if opening is None or opening.group(1) == "s+s":
        return opening is not None
    first, last = (chunked.items[at].first for at in (opening.start(1), opening.end() - 1))
    words = {token.lower for token in chunked.tokens[first:last]}
    return not words.isdisjoint(speech.TWO) and not words.isdisjoint(("two", "both", "the"))


def resumes(chunked: Chunked) -> bool:
    """True where a paragraph takes up the last word of the one before: "Of the bodies, 45 …"."""
    opening = [token.lower for token in chunked.tokens[:2]]
    return opening[:1] == ["of"] or opening in (["this", "brings"], ["with", "this"])


def is_aside(chunked: Chunked, one: Attribution) -> bool:
    """True for "…, in which Kyiv claims to have captured 600": no account goes on from there."""
    start = min(one.subject, one.cue)
    return one.reach == FORWARD and "w" in chunked.signs[max(0, start - 2) : start]


def is_silent(chunked: Chunked, one: Attribution) -> bool:
    """True for "Moscow did not say how many", "said nothing": no account to go on."""
    cue = chunked.items[one.cue]
    behind = chunked.tokens[cue.last : cue.last + 1]
    nothing = bool(behind) and behind[0].lower in ("nothing", "no")
    return nothing or (cue.negated and cue.word not in speech.DENYING)


def is_act(chunked: Chunked, one: Attribution) -> bool:
    """True where an attribution is an act (thanks, accusation), no account."""
    return chunked.items[one.cue].word in speech.ACTS
