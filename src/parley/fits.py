"""Which frame fits a counted group: the first whose words and numbers go with it.

Frames are patterns over signs; some ask for more than signs tell: that two numbers are equal, that
a number sums up those before it, that the verb before it is its verb.
"""

from __future__ import annotations

import re

from parley.chunks import Chunked
from parley.found import amount
from parley.past import Past
from parley.readings import Frame, frame_of
from parley.rules.persons import MODIFIER_WORDS
from parley.rules.words import word_set

_OTHER_VERB = re.compile(r"[+,]_$")
_SENDING = frozenset(["sent", "send", "sends", "sending", "moved", "transferred"])
_RELATIVE = frozenset(["whom", "which"])
_CAPTIVE = frozenset(["prisoners", "prisoners of war", "hostages"])
_LEAVING = frozenset("gGrRqYceEDA")
_HAVE = frozenset(["has", "have", "had", "'ve"])
_MAKING = frozenset(
    ["makes", "make", "made", "making", "adds", "amounts", "amounted", "amounting", "gives"]
)
_COUNTRY = frozenset(["country", "territory", "region", "enclave", "strip", "republic"])
_REACH = 20  # items
_SUBJECTS = ("taker", "giver", "agent", "holder")
_ASIDE = re.compile(r",_?<[_pjs+,]{0,8}$")
_OF_TOTAL = re.compile(r"t[^;:.,NQBVy]{0,6}[T@]_?$")  # "takes the total to 500 on either side"
_DAYS = re.compile(r"d[,+]{1,2}d[^eEgGrR;]*$")
_JOINTS = frozenset("+,!")
_CONJUNCTIONS = word_set("after before once when while as because since until where whereas though")


def fitting_frame(chunked: Chunked, at: int, past: Past) -> Frame | None:
    """The clause of the group at item ``at``: the first frame that fits its words and number."""
    misfits: frozenset[str] = frozenset()
    while (frame := frame_of(chunked, at, misfits)) is not None:
        if _fits(chunked, at, frame, past):
            return frame
        misfits |= {frame.rule}
    return None


def _fits(chunked: Chunked, at: int, frame: Frame, past: Past) -> bool:
    """Some frames are for bare, for equal or for summed numbers only."""
    figure = chunked.items[at].figure
    assert figure is not None
    if _has_subject_aside(chunked, frame):
        return False
    if frame.rule == "from-each" and _OF_TOTAL.search(chunked.signs, 0, at):
        return False
    if frame.rule == "there-are":
        there = chunked.words(frame.at["verb"] - 1)[-1:] if frame.at["verb"] else []
        return there == ["there"] and figure.category in (
            "hostages",
            "prisoners",
            "prisoners of war",
        )
    if frame.rule in ("says-figure", "due"):
        return chunked.items[at].sign == "Q"
    if frame.rule == "from-each" and is_each_day(chunked, at):
        return False
    if frame.then == "each-other":
        return _is_equal(chunked, at)
    if frame.then == "none" and chunked.items[at].sign == "B":
        return False
    if frame.rule in ("answers", "put-it-at"):
        asked = past.asked(chunked.sentence.index)
        return asked is not None and (asked.is_question or frame.rule == "put-it-at")
    if frame.rule in ("captives-in", "captives-there"):
        place = chunked.words(frame.at["place"])[-1:] if "place" in frame.at else []
        if place and place[0] not in _COUNTRY:
            return False
        clause = re.split(r"[;:.]", chunked.signs[at:])[0]
        return figure.category in _CAPTIVE and _LEAVING.isdisjoint(chunked.signs[:at] + clause)
    if frame.rule == "route":
        return figure.category in _CAPTIVE
    if frame.rule == "list-of":
        return frame.roles["noun"].word.startswith("list")
    if frame.rule == "has-fighters":
        has = not _HAVE.isdisjoint(chunked.words(frame.at["verb"]))
        return has and figure.category == "soldiers"
    if frame.rule == "unacknowledged":
        return frame.verb is not None and frame.verb.negated
    if figure.part and figure.head in _RELATIVE and frame.at.get("verb", at) < at:
        return False  # "frees its commanders, eleven of whom are in prison"
    if frame.rule == "total-of-exchanges":
        return chunked.items[at].sign != "N"  # "the tally of exchanges stands at 4,641 captives"
    if frame.rule == "has":
        return _has_captives(chunked, frame, past)
    if frame.rule == "remain" and _is_past_or_active(chunked, frame):
        return False
    if _has_own_verb(chunked, at, frame):
        return False
    if frame.rule == "makes" and not _sums(chunked, at):
        return False
    if frame.then != "sum":
        return True
    return past.adds_up(figure.number.quantity) or past.sums_exchanges(figure.number.quantity)


def _sums(chunked: Chunked, at: int) -> bool:
    """True for "that makes 152", "which adds up to 152"."""
    first = chunked.items[at].first
    return not _MAKING.isdisjoint(
        token.lower for token in chunked.tokens[max(0, first - 4) : first]
    )


def is_each_day(chunked: Chunked, at: int) -> bool:
    """True for "deliveries on 13, 14 and 15 June, of 1,200 bodies each": not each side's."""
    each = next((i for i in chunked.items[at + 1 : at + 4] if i.sign == "&"), None)
    return (
        each is not None
        and each.word == "each"
        and bool(_DAYS.search(chunked.signs, max(0, at - _REACH), at))
    )


def _has_subject_aside(chunked: Chunked, frame: Frame) -> bool:
    """True for the Saudis of "it frees 1,200, among them the Saudis, and gets 1,700 back"."""
    subject = min((frame.at[role] for role in _SUBJECTS if role in frame.at), default=0)
    return frame.at.get("verb", 0) > subject and bool(_ASIDE.search(chunked.signs, 0, subject))


def _is_past_or_active(chunked: Chunked, frame: Frame) -> bool:
    """True for "had been captive since 2022" and "had held Azovstal": nobody is held there now."""
    place = frame.at["verb"]
    words = chunked.words(place)
    return words[0] == "had" or words[-1] in ("hold", "holds", "held", "keep", "keeps", "kept")


def _has_captives(chunked: Chunked, frame: Frame, past: Past) -> bool:
    """True for "Kyiv has 1,348" behind a stock, and for "still has 350 soldiers"."""
    place, last = frame.at["verb"], past.last
    words = chunked.words(place)
    if words[-1] not in _HAVE and words[0] not in _HAVE:
        return False
    if "still" in chunked.words(place - 1) + words:
        return True
    near = last is not None and chunked.sentence.index - last.sentence < 2
    return near and last is not None and last.kind == "held"


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
        not _CONJUNCTIONS.isdisjoint(chunked.words(k)) for k in range(place + 1, at)
    )
    return finite and joined and not verb.word.endswith("ing")


def is_sent_out(chunked: Chunked, at: int, frame: Frame) -> bool:
    """True for troops a side sends to the front, not for soldiers it sends home."""
    figure, verb = chunked.items[at].figure, frame.verb
    sent = verb is not None and verb.word in _SENDING and not verb.passive
    if figure is None or not sent or figure.category != "soldiers":
        return False
    return figure.side is None and "c" not in chunked.signs[at + 1 : at + 3]


def _is_equal(chunked: Chunked, at: int) -> bool:
    """True where the groups on both sides of a "for" are equal: "60 for 60"."""
    own = chunked.items[at].figure
    near = (*chunked.items[max(0, at - 4) : at], *chunked.items[at + 1 : at + 5])
    return own is not None and any(
        amount(item.figure.number.quantity) == amount(own.number.quantity)
        for item in near
        if item.figure is not None
    )
