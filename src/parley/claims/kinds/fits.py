"""Which frame fits a counted group: the first whose words and numbers go with it.

Frames are patterns over signs; some ask for more than signs tell: that two numbers are equal, that
a number sums up those before it, that the verb before it is its verb.
"""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.found import amount
from parley.claims.kinds.conditions import OF_RULE, Fit, adds_up
from parley.claims.kinds.past import Past
from parley.claims.kinds.readings import Frame, frames_of
from parley.claims.kinds.subsets import befell_freed
from parley.model import Quantity
from parley.rules.fitting import (
    CONJUNCTIONS,
    SENDING,
    THINGS,
)
from parley.rules.persons import MODIFIER_WORDS
from parley.rules.words import FREED

_OTHER_VERB: Final = re.compile(r"[+,]_$")
_RELATIVE: Final = frozenset(["whom", "which"])
_SUBJECTS: Final = ("taker", "giver", "agent", "holder")
_ASIDE: Final = re.compile(r",_?<[_pjs+,]{0,8}$")
_LISTED_WITH: Final = re.compile(r"N[^NQBV;:.,]{0,3},?\+$")
_OTHERS_FREED: Final = re.compile(r"[,!][+!_]{0,3}[NQ]")
_JOINTS: Final = frozenset("+,!")
_TO_SIDE: Final = re.compile(r"T_?s")


def fitting_frame(chunked: Chunked, at: int, past: Past) -> Frame | None:
    """The clause of the group at item ``at``: the first frame that fits its words and number."""
    for frame in frames_of(chunked, at):
        befell = befell_freed(past, chunked, at, frame.rule)
        if not befell and _fits(Fit(chunked, at, frame, past)):
            return frame
    return None


def _fits(fit: Fit) -> bool:
    """Some frames are for bare, for equal or for summed numbers only."""
    chunked, at, frame = fit.chunked, fit.at, fit.frame
    if _has_subject_aside(chunked, frame) or _totals_things(fit) or _is_of_holder(fit):
        return False
    if frame.then == "each-other":
        return _is_equal(chunked, at)
    freed = not FREED.isdisjoint(fit.words_of_figure())  # "48 freed men on board"
    if frame.then == "none" and (chunked.items[at].sign == "B" or freed):
        return False
    if frame.then == "captured" and _is_listed_with_freed(fit):
        return False
    relative = fit.figure.part and fit.figure.head in _RELATIVE
    if relative and frame.at.get("verb", at) < at:
        return False  # "frees its commanders, eleven of whom are in prison"
    asked = OF_RULE.get(frame.rule)
    if asked is not None and not asked(fit):
        return False
    if frame.rule in _DECIDED or not _has_own_verb(chunked, at, frame):
        return frame.then != "sum" or adds_up(fit)
    return False


def _is_listed_with_freed(fit: Fit) -> bool:
    """True for the second group of "freed 250 prisoners and 1,718 Gazans seized last year"."""
    last, chunked = fit.past.last, fit.chunked
    here = last is not None and last.sentence == chunked.sentence.index
    reduced = fit.frame.at["verb"] == fit.at + 1 and len(fit.words("verb")) == 1
    joined = _LISTED_WITH.search(chunked.signs, 0, fit.at)
    return here and last is not None and last.kind == "released" and reduced and bool(joined)


def _totals_things(fit: Fit) -> bool:
    """True for "the number of aid trucks to 300", "the death toll rose to 14,800"."""
    noun = fit.frame.roles.get("noun")
    if noun is None or noun.sign != "t":
        return False
    first, last = sorted((noun.first, fit.chunked.items[fit.at].first))
    counted = fit.chunked.tokens[max(0, first - 1) : last]
    toll = noun.word == "toll"
    return toll or any(token.lower in THINGS for token in counted)


def _is_of_holder(fit: Fit) -> bool:
    """True for the 28,000 of "holds 28,000 civilians, and barely 170 have been freed"."""
    verb, signs = fit.frame.at.get("verb", 0), fit.chunked.signs
    between = signs[fit.at + 1 : verb]
    return signs[max(0, fit.at - 1) : fit.at] == "h" and bool(_OTHERS_FREED.search(between))


_DECIDED: Final = OF_RULE.keys() - {"from-each", "remain", "came"}
"""Rules that need not be asked whether the verb they found is the figure's own."""


def _has_subject_aside(chunked: Chunked, frame: Frame) -> bool:
    """True for the Saudis of "it frees 1,200, among them the Saudis, and gets 1,700 back"."""
    subject = min((frame.at[role] for role in _SUBJECTS if role in frame.at), default=0)
    return frame.at.get("verb", 0) > subject and bool(_ASIDE.search(chunked.signs, 0, subject))


def _has_own_verb(chunked: Chunked, at: int, frame: Frame) -> bool:
    """True for the 8,000 of "we have freed 4,500, and 8,000 remain"."""
    place = frame.at.get("verb", at)
    if place < at and _OTHER_VERB.search(chunked.signs[place:at]):
        last = chunked.words(at - 1)[-1]
        if last.endswith("ed") and last not in MODIFIER_WORDS:
            return True  # "received letters and visited 119 prisoners"
    if place >= at or at + 1 == len(chunked.items):
        return False
    verb = chunked.items[at + 1]
    finite = verb.sign in "hc" or (verb.sign in "GRYEH" and verb.last - verb.first > 1)
    joined = not _JOINTS.isdisjoint(chunked.signs[place + 1 : at])
    joined = joined or any(
        not CONJUNCTIONS.isdisjoint(chunked.words(k)) for k in range(place + 1, at)
    )
    return finite and joined and not verb.word.endswith("ing")


def is_sent_out(chunked: Chunked, at: int, frame: Frame) -> bool:
    """True for troops a side sends to the front, not for soldiers it sends home."""
    figure, verb = chunked.items[at].figure, frame.verb
    sent = verb is not None and verb.word in SENDING and not verb.passive
    if figure is None or not sent or figure.category != "soldiers":
        return False
    signs = chunked.signs
    home = "c" in signs[frame.at["verb"] + 1 : at + 3]  # "sent home 95 soldiers"
    over = verb is not None and verb.word == "transferred" and _TO_SIDE.match(signs, at + 1)
    return figure.side is None and not (home or over)


def _is_equal(chunked: Chunked, at: int) -> bool:
    """True where the groups on both sides of a "for" are equal: "60 for 60"."""
    own, items = chunked.items[at].figure, chunked.items
    near = (i.figure for i in items[max(0, at - 4) : at + 5] if i.figure is not own)
    others = [figure.number.quantity for figure in near if figure is not None]
    return own is not None and any(_are_equal(own.number.quantity, other) for other in others)


def repeats_hedged(chunked: Chunked, at: int) -> bool:
    """True for the second number of "at least 1,000 for 1,000", of which the first tells all."""
    figure = chunked.items[at].figure
    before = next(
        (i.figure for i in reversed(chunked.items[max(0, at - 3) : at]) if i.figure), None
    )
    if figure is None or before is None or before.number.quantity.number is not None:
        return False
    return _are_equal(figure.number.quantity, before.number.quantity)


def _are_equal(one: Quantity, other: Quantity) -> bool:
    """True for 60 and 60, and for "at least 1,000" and 1,000."""
    if one.number is not None and other.number is not None:
        return amount(one) == amount(other)
    number = one.number or other.number
    return number is not None and number in (one.low, one.high, other.low, other.high)
