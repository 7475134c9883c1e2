"""What kind of figure a counted group is: freed, held, planned, a running total, of both sides."""

from __future__ import annotations

import re
from typing import Final

from parley.claims.kinds.both_sides import is_of_both
from parley.claims.kinds.counted import Counted, is_day
from parley.claims.kinds.held_before import is_of_freed
from parley.claims.kinds.leaning import leaning
from parley.claims.kinds.of_freed import is_of_those_freed
from parley.claims.kinds.past import Group
from parley.claims.kinds.readings import is_held, is_total
from parley.claims.kinds.running import cumulative
from parley.claims.kinds.sums import sums_up
from parley.rules.fitting import PRISONERS
from parley.rules.signs import PASSING
from parley.rules.words import POSSESSIVES, STAYING

_FOR_OTHERS: Final = re.compile(r"[/=]_?[NQi]")  # "an exchange of 108 women for 110 Russians"
_FREEING: Final = PASSING | frozenset("xXD")
_TIMES: Final = 2  # of what one exchange freed
_LISTS: Final = frozenset(["list", "lists"])
_OF_FREED: Final = frozenset(["freed", "released", "returned", "exchanged", "swapped", "returnees"])


def kind_of(case: Counted) -> tuple[str, str]:
    """The kind of a group and the rule it rests on."""
    if case.item.sign in "NQ" and is_of_those_freed(case.past, case.chunked, case.at, case.frame):
        return "released", f"of-freed-{case.name}"
    return leaning(case) or _of_remains(case) or _of_persons(case)


def _stays_behind(case: Counted) -> bool:
    """True for "700 have not returned", "puts at 1,000 the number of those yet to be freed"."""
    behind = case.chunked.tokens[case.item.last :]
    if case.then == "total" and any(token.lower == "yet" for token in behind):
        return True
    verb = case.frame.verb if case.frame is not None and case.then == "released" else None
    words = case.chunked.words_of(verb) if verb is not None else []
    yet = "yet" in words or (words[:1] == ["are"] and "still" in words)
    still = verb is not None and verb.negated and (yet or (verb.perfect and not verb.future))
    return still and verb is not None and verb.first >= case.item.last


def _of_remains(case: Counted) -> tuple[str, str] | None:
    if case.item.sign != "B":
        return None
    if case.planned or case.then == "planned":
        return "agreement", f"bodies-{case.name}"
    if _lie_there(case):
        return "held", f"bodies-{case.name}"
    summed = sums_up(case.chunked, case.at, case.frame)
    running = "cumulative-" if summed and not case.past.told_roughly(case.quantity) else ""
    return "bodies", f"{running}bodies-{case.name}"


def _lie_there(case: Counted) -> bool:
    """True for "the remains of 13 hostages are still in Gaza", "that leaves 11 bodies there"."""
    verb = case.frame.verb if case.frame is not None and case.then == "held" else None
    if verb is None:
        return False
    words = case.chunked.words_of(verb) + case.chunked.words(case.at)
    return not STAYING.isdisjoint(words)


def _is_alike(last: Group, case: Counted) -> bool:
    """True where a counterpart is of the kind of the group it is given for."""
    if last.kind == "cumulative-released":
        return last.sentence == case.chunked.sentence.index
    return last.kind in ("agreement", "released") or (
        last.kind == "bodies" and case.item.sign == "Q"
    )


def _is_as_against(case: Counted) -> bool:
    """True for "1,348 are held by Ukraine, as against 6,465 by Russia"."""
    last, chunked = case.past.last, case.chunked
    joint = max(chunked.signs.rfind(sign, 0, case.at) for sign in "/=")
    against = joint >= 0 and chunked.items[joint].word in ("against", "as against")
    return against and last is not None and last.kind == "held"


def _is_of_stock(case: Counted) -> bool:
    """True for "the true figure exceeds 8,000" right behind a stock."""
    last = case.past.last
    near = last is not None and case.chunked.sentence.index - last.sentence < 2
    return near and last is not None and last.kind == "held"


def _counts_inmates(case: Counted) -> bool:
    """True for "puts the number of political prisoners in the country at 401"."""
    start = case.frame.at.get("noun", case.at) if case.frame is not None else case.at
    between = case.chunked.items[start : case.at]
    if any(item.sign in _FREEING for item in between):
        return False
    persons = next((item.word for item in between if item.sign == "p"), "")
    return persons in ("political prisoners", "political detainees")


def _counts_one_swap(case: Counted) -> bool:
    """True for "put the number of freed troops at 50", which sums up nothing."""
    noun = case.frame.roles.get("noun") if case.frame is not None else None
    start = case.frame.at.get("noun", case.at) if case.frame is not None else case.at
    between = case.chunked.items[start : case.at]
    if not any(i.sign == "S" for i in between) and any(
        i.sign == "d" and is_day(i) for i in between
    ):
        return True  # "the number of those exchanged on Friday was 780"
    before = case.chunked.signs[: case.at]
    around = before + case.chunked.signs[case.at :].partition(",")[0]
    freed = case.past.most_freed()
    small = not freed or (case.quantity.number or 0) <= _TIMES * freed
    by_now = any(t.lower == "now" for t in case.chunked.tokens[: case.item.first])
    put_at = small and not by_now and before.endswith("@") and set("SCX").isdisjoint(around)
    return put_at and noun is not None and noun.word in ("number", "figure")


def _of_persons(case: Counted) -> tuple[str, str]:
    last = case.past.last
    if case.then == "counterpart" and last is not None and _is_alike(last, case):
        return last.kind, case.name
    against = case.then == "counterpart" and _is_as_against(case)
    if case.then in ("held", "captured") and is_of_freed(case):
        return "released", f"part-{case.name}"
    if case.then in ("held", "captured") or against or _stays_behind(case):
        return "held", case.name
    if _are_captives(case):
        return "held", case.name
    if case.frame is None and is_held(case.chunked, case.at):
        again = _is_known(case) and "released" in case.past.kinds_of(case.quantity)
        named = not _OF_FREED.isdisjoint(case.chunked.words(case.at))
        freed = again or (case.figure.part and (named or is_of_freed(case)))
        return ("released", "part-in-context") if freed else ("held", "held-in-context")
    if case.name == "brings-to-total" and is_held(case.chunked, case.at):
        return "held", case.name  # "put at 79 the number of captives still in Gaza"
    if case.then == "total" and _counts_inmates(case):
        return "held", case.name
    if case.then == "total" and case.planned and _will_be(case) and not _brings(case):
        return "agreement", case.name  # "the number of those to be freed is put at 39"
    if case.then == "total" and _counts_one_swap(case):
        return _of_one_exchange(case)
    if case.name == "total-has-reached" and _is_of_stock(case):
        return "held", case.name
    if case.then == "total" and _sums_here(case):
        return "exchange-total", case.name
    if case.then == "total" and not _will_be(case):
        kinds = case.past.kinds_of(case.quantity)
        return "released" if "released" in kinds else "cumulative-released", case.name
    if case.planned and _were_freed(case):
        return "released", f"again-{case.name}"
    listed = case.figure.head == "names" or _is_listed(case)
    if listed and is_held(case.chunked, case.at):
        return "held", f"listed-{case.name}"  # "a list of the 381 civilians in its custody"
    if case.planned or case.then == "planned" or listed:
        return "agreement", f"planned-{case.name}"
    return cumulative(case) or _of_one_exchange(case)


def _sums_here(case: Counted) -> bool:
    """True for "exchanged 13 prisoners each, bringing the total to 26"."""
    last = case.past.last
    here = last is not None and last.sentence == case.chunked.sentence.index
    swapped = len(last.sides) == 2 if last is not None else False
    freed = here and swapped and last is not None and last.kind == "released"
    summed = freed and case.past.adds_up(case.quantity)
    return summed and not case.past.is_sum_of_one(case.quantity)


def _are_captives(case: Counted) -> bool:
    """True for "8,000 soldiers are prisoners of war", where none of them have been freed."""
    if case.then != "part" or case.base is not None:
        return False
    behind = case.chunked.items[case.at + 1 : case.at + 5]
    persons = next((item for item in behind if item.sign == "p"), None)
    return persons is not None and persons.word.split()[-1] in PRISONERS


def _is_listed(case: Counted) -> bool:
    """True for "a list of 640 prisoners was handed over": they are still to be freed."""
    before = case.chunked.items[max(0, case.at - 3) : case.at]
    lists = _LISTS | {"names"} if case.frame is None else _LISTS
    listed = any(not lists.isdisjoint(item.word.split()) for item in before)
    return listed and before[-1].sign in "OA_j"


def _were_freed(case: Counted) -> bool:
    """True for "its 95 soldiers would be flown to Moscow", where 95 have been freed."""
    verb = case.frame.verb if case.frame is not None else None
    taken = verb is not None and (verb.passive or verb.sign == "c")
    return taken and _is_known(case) and "released" in case.past.kinds_of(case.quantity)


def _is_known(case: Counted) -> bool:
    """True for "the 95 soldiers", "its 95 soldiers"."""
    first = case.item.first
    before = case.chunked.tokens[first - 1].lower if first else ""
    return case.figure.definite or before in POSSESSIVES


def _will_be(case: Counted) -> bool:
    """True for "will bring the total to 5,000"."""
    return any(item.future for item in case.chunked.items[max(0, case.at - 12) : case.at])


def _brings(case: Counted) -> bool:
    """True for "will bring to 5,000 the number of those returned", which sums up."""
    return case.name in ("brings-total", "brings-to-total")


def _of_one_exchange(case: Counted) -> tuple[str, str]:
    if is_of_both(case):
        return "exchange-total", f"both-{case.name}"
    traded = _FOR_OTHERS.match(case.chunked.signs, case.at + 1)
    if case.then == "swapped" and not (case.figure.part or traded):
        return "exchange-total", case.name
    together = case.figure.side is None and case.item.sign == "N" and not case.figure.part
    if together and is_total(case.text, case.chunked, case.at):
        return "exchange-total", f"total-{case.name}"
    return "released", case.name
