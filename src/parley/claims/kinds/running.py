"""Is a figure a running total, of all who came home over time, or of one exchange?"""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Item
from parley.claims.kinds.counted import BACKGROUND, Counted, is_day
from parley.claims.kinds.readings import is_total, was_made_possible
from parley.claims.kinds.sums import IN_ALL, sums_up
from parley.rules.words import word_set

_FOR_OTHERS: Final = re.compile(r"[^;:.y]{0,8}[/=]_?[NQVi]|_{0,2}=_")
_IN_ONE_SWAP: Final = re.compile(r"IQO_?[xX]")  # "in one of the biggest exchanges"
_TIMES: Final = 2  # of what one exchange freed; the other side's figure is nearer to it
_FEW: Final = 200  # fewer than these are freed at once every month
_MANY: Final = 400  # more than any one exchange is likely to free
_TOGETHER: Final = word_set(
    "together combined altogether overall total all both them days week weekend weeks"
)
_THEY: Final = frozenset(
    ["they", "these", "those"]
)  # "61 exchanges so far. They have brought 4,131"
_ALONG: Final = (["along", "with"], ["together", "with"], ["well", "as"])
_NEAR: Final = 6  # items
_TALLYING: Final = word_set("counted tallied recorded documented registered logged listed")
_HAVE: Final = frozenset(["has", "have", "'ve"])
_NUMBERED: Final = re.compile(r"[XQ][^NBVQ.:]{0,14}$")
_IN_A_MONTH: Final = re.compile(r"[^;:.,NBVQ]{0,12}?[I@]_?(?P<date>d)(?=[,.;)]|$)")
_OF_WHOLE: Final = re.compile(r'(?:^|[,:"^])O_?[NQ][^;:.NBVQ]{0,9},[^;:.,]{0,4}?$')


def cumulative(case: Counted) -> tuple[str, str] | None:
    """A figure that sums up over time."""
    frame = case.frame
    so_far = frame is not None and frame.verb is not None and frame.verb.so_far
    whole = so_far or case.is_here or not case.figure.part or case.base is None
    whole = whole or (case.base is not None and case.base.kind == "agreement")
    whole = whole or (case.figure.whole or 0) > (case.base.quantity.number or 0 if case.base else 0)
    traded = _FOR_OTHERS.match(case.chunked.signs, case.at + 1) is not None
    verb = case.frame.verb if case.frame is not None else None
    once = traded and verb is not None and not verb.perfect  # "In 2014 five were let go for him"
    once = once or _is_in_all(case) or case.name.startswith("stages-")
    if _is_dated(case):
        return None
    if whole and sums_up(case.chunked, case.at, case.frame, once):
        return "cumulative-released", f"cumulative-{case.name}"
    if _is_of_several(case):
        return "cumulative-released", f"together-{case.name}"
    if _is_running(case):
        return "cumulative-released", f"running-{case.name}"
    if _goes_along(case):
        return "cumulative-released", f"along-{case.name}"
    if _is_tallied(case) or _adds_those_outside(case):
        return "cumulative-released", f"tallied-{case.name}"
    if "X" in case.before and case.chunked.items[0].word in _THEY and _has_been_done(case):
        return "cumulative-released", f"exchanges-{case.name}"
    if verb is None or not (verb.perfect or was_made_possible(case.chunked, case.at)):
        return None
    if _goes_with_ordinal(case, verb):
        return "cumulative-released", f"numbered-{case.name}"
    since = case.chunked.signs[:1] in ("S", "C") and case.chunked.items[0].word.startswith("since")
    if since and not any(i.sign == "d" and is_day(i) for i in case.chunked.items):
        return "cumulative-released", f"since-{case.name}"
    asked = case.past.asked(case.chunked.sentence.index)
    if asked is not None and asked.is_question and asked.kind == "cumulative-released":
        return asked.kind, f"answers-{case.name}"
    last = case.past.last
    here = last is not None and last.sentence == case.chunked.sentence.index
    if here and last is not None and last.kind == "cumulative-released":
        return "cumulative-released", f"carried-on-{case.name}"
    once = traded or "d" in case.chunked.signs or case.past.adds_up(case.quantity)
    if case.name == "was-exchanged" and case.in_background and not (case.figure.part or once):
        return "cumulative-released", f"cumulative-{case.name}"
    of_a_day = any(i.sign == "d" and is_day(i) for i in case.chunked.items)
    once = of_a_day or "released" in case.past.kinds_of(case.quantity)
    if case.then == "released" and not once and is_total(case.text, case.chunked, case.at):
        far_down = case.chunked.sentence.depth > BACKGROUND
        large = (case.quantity.number or 0) > (_TIMES * case.past.most_freed() or _MANY)
        told = large and (case.figure.side or _is_one_sided(case))
        if told or case.figure.part or far_down:
            return "cumulative-released", f"total-{case.name}"
    return None


def _has_been_done(case: Counted) -> bool:
    """True for "have brought freedom to 4,349", whatever the verb."""
    first = max(0, case.at - _NEAR)
    return any(_HAVE.intersection(case.chunked.words(k)[:1]) for k in range(first, case.at))


def _is_tallied(case: Counted) -> bool:
    """True for "the outlet has counted at least 4,850 Russian servicemen freed"."""
    counts = case.chunked.items[case.at - 1] if case.at else None
    if counts is None or counts.sign != "y" or case.then != "released":
        return False
    return counts.word in _TALLYING and case.chunked.words_of(counts)[0] in _HAVE


def _adds_those_outside(case: Counted) -> bool:
    """True for "… have returned in 65 exchanges, and another 564 were freed outside of them"."""
    last = case.past.last
    here = last is not None and last.sentence == case.chunked.sentence.index
    summed = here and last is not None and last.kind == "cumulative-released"
    behind = [token.lower for token in case.chunked.tokens[case.item.last :]]
    return summed and case.figure.another and "outside" in behind


def _goes_with_ordinal(case: Counted, verb: Item) -> bool:
    """True for "it was the 53rd exchange, and 3,300 people have been released"."""
    at = _NUMBERED.search(case.chunked.signs, 0, case.at)
    exchange = case.chunked.items[at.start()].figure if at is not None else None
    if exchange is None or exchange.number.form != "ordinal" or case.figure.part:
        return False
    if at is not None and case.chunked.signs[at.start() + 1 : case.at].strip("_") == "O":
        return False  # "a first group of 500 has crossed"
    large = (case.quantity.number or case.quantity.low or 0) > (
        _TIMES * case.past.most_freed() or _MANY
    )
    return large and case.chunked.words_of(verb)[0] in _HAVE


def _is_dated(case: Counted) -> bool:
    """True for "since 2022 it has also mediated a swap of two in December": that was one."""
    if "also" not in case.chunked.sentence.lower or not case.name.startswith("swap"):
        return False
    behind = _IN_A_MONTH.match(case.chunked.signs, case.at + 1)
    date = case.chunked.items[behind.start("date")].date if behind is not None else None
    return date is not None and date.month is not None and not date.open


def _is_in_all(case: Counted) -> bool:
    """True for "215 people in all had been recovered", which one exchange may have freed."""
    behind = case.chunked.items[case.at + 1 : case.at + 4]
    most = _TIMES * case.past.most_freed() or (0 if case.in_background else _MANY)
    return (case.quantity.number or 0) <= most and any(item.word in IN_ALL for item in behind)


def _goes_along(case: Counted) -> bool:
    """True for "19 hostages have been released so far, along with 1,100 prisoners"."""
    last = case.past.last
    here = last is not None and last.sentence == case.chunked.sentence.index
    if not here or last is None or last.kind != "cumulative-released":
        return False
    first = case.item.first
    return [token.lower for token in case.chunked.tokens[max(0, first - 2) : first]] in _ALONG


def _is_of_several(case: Counted) -> bool:
    """True for "with them, 152 have come home this week", the sum of two exchanges told before."""
    if case.figure.part or not case.past.sums_exchanges(case.quantity):
        return False
    return not _TOGETHER.isdisjoint(token.lower for token in case.chunked.tokens)


def _is_running(case: Counted) -> bool:
    """True for "5,857 have come home", far down and more than any one exchange told of freed."""
    done = _done_by_now(case)
    if done is None or case.then != "released":
        return False
    before, figure = case.chunked.signs[: case.at], case.figure
    if _OF_WHOLE.search(before) or _is_of_stock(case):
        return True
    number = case.quantity.number or case.quantity.low or 0
    plain = not (figure.part or figure.another or figure.definite)
    freed = case.past.most_freed()
    dated = any(i.sign == "d" and is_day(i) for i in case.chunked.items)
    if plain and not dated and "already" in case.chunked.words_of(done):
        return number > (_TIMES * freed or _MANY)  # "we have already brought back 7,000"
    if dated or not freed or _IN_ONE_SWAP.search(case.chunked.signs, case.at):
        return False  # "today 133 have been released", which opens the story
    return case.in_background and plain and number > max(_TIMES * freed, _FEW)


def _is_of_stock(case: Counted) -> bool:
    """True for "it holds 28,000; fewer than 170 have been let go"."""
    last = case.past.last
    here = last is not None and last.sentence == case.chunked.sentence.index
    if case.item.sign == "Q" and here and last is not None and last.kind == "held":
        return True
    return case.figure.part and case.base is not None and case.base.kind == "held"


def _done_by_now(case: Counted) -> Item | None:
    """The verb in the present perfect: "has freed", "has led to the release of"."""
    frame, items = case.frame, case.chunked.items
    if frame is None:
        return None
    noun = frame.at.get("noun", 0)
    verbs = [frame.verb] if frame.verb else items[max(0, noun - 4) : noun]
    told = (v for v in verbs if v.perfect and case.chunked.words_of(v)[0] in _HAVE)
    return next((v for v in told if v.sign != "y"), None)


def _is_one_sided(case: Counted) -> bool:
    """True where one side alone lets go or gets back."""
    at = case.frame.at if case.frame is not None else {}
    actor = next((at[role] for role in ("giver", "taker") if role in at), None)
    return actor is not None and not case.chunked.signs.endswith("s+", 0, actor)
