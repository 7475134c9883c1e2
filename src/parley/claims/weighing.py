"""Figures of one report against each other: what is certain corrects what is not.

"175 soldiers were exchanged" says of whom only where another sentence does; a figure that is the
sum of both sides' counts both; one that dwarfs the story's own sums up the war.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from parley.claims.events.background import speaks_of_earlier
from parley.claims.found import Amount, Found, amount
from parley.claims.parties import is_state, opposite
from parley.model import Quantity
from parley.rules.words import RED_CROSS

_PASSING: Final = ("released", "bodies", "agreement")
_FREED: Final = ("released", "exchange-total")
_UNSIDED: Final = ("was-freed", "came", "was-returned", "was-recovered", "swap", "release-of")
_GOING_HOME: Final = (
    "was-",
    "came",
    "receive-object",
    "free-object",
    "release-of",
    "secured-release",
)
_CAPTIVES: Final = ("people", "prisoners", "soldiers", "prisoners of war")
_OF_SIDES: Final = ("released", "cumulative-released", "held")
_HOME: Final = ("came", "came-back", "was-returned", "return")
_TOTALLED: Final = (None, "people", "prisoners", "soldiers", "prisoners of war", "hostages")
_LEAD: Final = 2  # sentences
_OPENING: Final = 3
_STORY: Final = 6
_LARGE: Final = 400
_TIMES_LARGER: Final = 3
_TIMES_TOO_LARGE: Final = 10
_MOSTLY: Final = 0.75
_CERTAIN: Final = 2
_ROUNDED: Final = 1.4  # what a rounded sum may stay below: "more than 200" of 277
_DATED_SWAP: Final = re.compile(r"d[xD]")  # "the January swap, in which 478 were exchanged"
_DATE_BEHIND: Final = re.compile(r"[^;:.,y]{0,6}?[I@]?_?d")
_DATE_BEFORE: Final = re.compile(r"(?:^|[,;+])_?[I@F]_?(?P<date>d)[^;:.y]{0,8}$")
_OF_BOTH: Final = ("swap",)
_SELF_SUFFICIENT: Final = re.compile("counterpart|each-side")
"""Rules whose figures are what one exchange freed, however large."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What a report says with certainty: sides by figure, sums of both, if both sides' are freed.

    ``told`` are the figures that have a side anywhere, however sure.
    """

    sides: dict[Amount, set[str]]
    told: set[Amount]
    sums: set[int]
    totals: set[int]
    doubles: set[int]
    mutual: bool
    parties: frozenset[str]

    def is_between(self, speakers: Sequence[str | None]) -> bool:
        """True where a third side speaks, as mediators do."""
        return any(speakers) and self.parties.isdisjoint(speakers)

    def makes(self, quantity: Quantity, own: bool) -> bool:
        """True for what both sides' figures make, also where only a bound is told of it.

        What one side says of its ``own`` must be twice a figure that both have: "140 people are
        home" is no sum, whatever the figures told of several exchanges make together.
        """
        low = quantity.low
        if own:
            return quantity.number in self.doubles
        if quantity.number is not None or low is None:
            return quantity.number in self.sums
        alone = any((number or 0) >= low for number, _, _ in self.sides)
        return not alone and any(low <= s <= _ROUNDED * low for s in self.sums | self.totals)

    @classmethod
    def of(cls, found: Sequence[Found], parties: tuple[str, ...]) -> _Known:
        """What is known from all that was found."""
        sided = [f for f in found if f.who and f.kind in _PASSING]
        certain = [f for f in sided if f.strength >= _CERTAIN]
        sides: dict[Amount, set[str]] = {}
        for f in certain:
            sides.setdefault(amount(f.quantity), set()).add(f.who or "")
        told = {amount(f.quantity) for f in sided}
        both = {2 * (number or 0) for (number, *_), who in sides.items() if len(who) > 1}
        return cls(
            sides,
            told,
            _sums(certain, parties),
            {f.quantity.number or 0 for f in found if f.kind == "exchange-total"},
            both,
            _is_mutual(found, certain),
            frozenset(parties),
        )


def settle(found: list[Found], parties: tuple[str, ...]) -> list[Found]:
    """Lets figures read with certainty correct the same figures read without."""
    known = _Known.of(found, parties)
    before = None
    traded = {f.chunked.sentence.index for f in found if "for-counterpart" in f.rule}
    for f in found:
        fixed = f.kind == "exchange-total" or f.chunked.sentence.index in traded
        if f.quantity.qualifier != "withheld" and not fixed:
            _correct(f, known, parties)
        gapped = f.rule.startswith("gapped-date") and f.kind == "released"
        if before is not None and gapped and (f.who is None or f.kind != before.kind):
            f.kind, f.who, f.released_by = before.kind, before.who, before.released_by
        before = f
    _told_by_next(found, parties)
    _sum_up(found, known.mutual and all(map(is_state, parties)))
    _of_both_sides(found, parties)
    _of_most_remains(found, parties)
    _one_sided(found, parties)
    return [
        f
        for f in found
        if not _repeats_each(f, known.sides, parties)
        and not (f.subset and f.who is None and f.kind == "released")
    ]


def _sums(certain: Iterable[Found], parties: tuple[str, ...]) -> set[int]:
    """What one side's figure and the other's make together; each side's own where both have it."""
    if not parties:
        return set()
    by_side: dict[str | None, set[int]] = {side: set() for side in parties}
    for f in certain:
        if f.kind == "released" and f.who in by_side and f.quantity.number:
            by_side[f.who].add(f.quantity.number)
    one, other = by_side[parties[0]], by_side[parties[-1]]
    shared = one & other  # "270 soldiers and 120 civilians each" are 540 and 240 together
    return {a + b for a in one for b in other if a == b or not {a, b} <= shared}


def _is_mutual(found: Iterable[Found], certain: Iterable[Found]) -> bool:
    """True where no side's persons alone are freed, and none of them are hostages."""
    freed = {f.who for f in certain if f.kind in ("released", "agreement")}
    return len(freed) != 1 and not any(f.category == "hostages" for f in found)


def _correct(f: Found, known: _Known, parties: tuple[str, ...]) -> None:
    """Gives a figure the side the same figure has elsewhere, or counts it as both sides'."""
    sides = known.sides.get(amount(f.quantity), set())
    if f.rule.startswith("held-in-context") and sides:
        f.kind, f.event = "released", "main"  # a freed group, spoken of while it was held
    if f.kind not in _PASSING:
        return
    weak = f.strength == 1 and (f.position == "headline" or not f.said.names)
    if (f.strength == 0 or weak) and len(sides) == 1:
        f.who, f.strength = next(iter(sides)), _CERTAIN
        f.released_by = opposite(f.who, parties)
    elif f.kind == "released" and _counts_both(f, known):
        f.kind, f.who, f.released_by = "exchange-total", None, None


def _counts_both(f: Found, known: _Known) -> bool:
    """True where a figure without a sure side counts both: a sum, or what opens the story.

    Where exchanges are mutual, so does the figure of a dated one ("1,056 were freed in 2020") and
    what the Red Cross or a mediator says was carried out.
    """
    figure = f.chunked.items[f.at].figure
    more = figure is not None and (
        (figure.another and figure.noun == "bare") or figure.part or figure.owner is not None
    )
    nobody = f.quantity.number == 0
    if f.strength >= _CERTAIN or f.subset or more or f.category not in _TOTALLED or nobody:
        return False
    if any(token.lower.startswith("unilateral") for token in f.chunked.tokens):
        return False
    unsided, opens = not f.strength, f.chunked.sentence.depth < _OPENING
    captives = f.category in _CAPTIVES or f.category is None
    open_sided = unsided and known.mutual and amount(f.quantity) not in known.told
    carried = RED_CROSS in f.said.names or known.is_between(f.said.sides)
    large = (f.quantity.number or 0) > max((n or 0 for n, *_ in known.sides), default=0)
    dated = f.category != "soldiers" and "d" in f.chunked.signs and f.rule.startswith(_GOING_HOME)
    dated = dated and (large or not all(map(is_state, known.parties)))
    return (
        (open_sided and opens and f.rule.startswith(_UNSIDED))
        or (open_sided and captives and (dated or carried))
        or known.makes(f.quantity, f.rule.endswith("/speaker") and len(f.said.sides) == 1)
        or f.rule.startswith("was-exchanged")
    )


def _one_sided(found: list[Found], parties: tuple[str, ...]) -> None:
    """In a report that counts one side's persons only, an unsided figure counts them too."""
    counted = [f.who for f in found if f.kind in _OF_SIDES and f.who in parties]
    side = max(parties, key=counted.count, default="")
    most = counted.count(side)
    if most < 2 or most < _MOSTLY * len(counted):
        return
    for f in found:
        open_side = f.who is None and not f.strength and "both-together" not in f.rule
        home = f.kind == "released" and f.rule.startswith(_HOME)
        counts = home or f.kind == "cumulative-released"
        if open_side and counts and f.quantity.qualifier != "withheld":
            f.who, f.strength, f.released_by = side, 1, opposite(side, parties)


def _of_most_remains(found: Iterable[Found], parties: tuple[str, ...]) -> None:
    """Remains whose side is not told are of the side that got about as many: thousands, dozens.

    Beyond what one side was ever given they are the other's: "15,000 have been returned".
    """
    remains = [f for f in found if f.kind == "bodies"]
    sure = [f for f in remains if f.strength >= _CERTAIN or "/agent" in f.rule]
    given = {p: max((f.quantity.number or 0 for f in sure if f.who == p), default=0)
             for p in parties}  # fmt: skip
    side = max(given, key=lambda p: given[p], default=None)
    least = min(given.values(), default=0)
    if side is None or given[side] <= _TIMES_LARGER * least:
        return
    lopsided = least and given[side] > _TIMES_TOO_LARGE * least
    of_armies = all(map(is_state, parties))
    for f in remains:
        number = f.quantity.number or f.quantity.low or 0
        carried = of_armies and "carried-on" in f.rule
        guessed = f.strength == 1 and (carried or f.rule.startswith("cumulative"))
        unsure = guessed or (f.who is None and not f.strength)
        many = lopsided and number * number > given[side] * least
        if unsure and (many or number >= given[side]):
            f.who, f.strength, f.released_by = side, 1, opposite(side, parties)


def _told_by_next(found: Iterable[Found], parties: tuple[str, ...]) -> None:
    """Sides that the next group of the sentence tells: one's part, or what one was given for.

    "215 people, 108 of them Ukrainian marines, were given for 55 captives".
    """
    whole: Found | None = None
    for f in found:
        if whole is not None and whole.chunked is not f.chunked:
            whole = None
        if whole is not None and f.subset:
            _make(whole, f.who, parties)
        elif whole is not None and f.rule.startswith(("for-counterpart", "gapped-for")):
            _make(whole, opposite(f.who, parties), parties)
            _make(f, opposite(whole.who, parties), parties)
        elif whole is not None and whole.kind == f.kind == "bodies" and f.strength >= _CERTAIN:
            _make(whole, opposite(f.who, parties), parties)  # "909 came home; Moscow received 41"
        if f.kind in ("released", "bodies") and not f.subset:
            whole = f


def _of_both_sides(found: list[Found], parties: tuple[str, ...]) -> None:
    """A group of which both sides' parts are told: "46, 31 of them Ukrainian and 15 Russian"."""
    for at, f in enumerate(found):
        if f.kind != "released" or f.subset or f.strength >= _CERTAIN:
            continue
        parts = [p for p in found[at + 1 : at + 5] if p.chunked is f.chunked and p.strength > 1]
        if {*parties} == {p.who for p in parts} and f.quantity.number == sum(
            p.quantity.number or 0 for p in parts
        ):
            f.kind, f.who, f.released_by = "exchange-total", None, None


def _make(f: Found, side: str | None, parties: tuple[str, ...]) -> None:
    """Gives a group without any side the one it turns out to have."""
    if f.who is None and not f.strength and side in parties and "both" not in f.rule:
        f.who, f.strength, f.released_by = side, 1, opposite(side, parties)


def _is_dated(f: Found) -> bool:
    """True where the clause of a figure has a date of its own: "were freed in May 2022"."""
    signs = f.chunked.signs
    behind, before = _DATE_BEHIND.match(signs, f.at + 1), _DATE_BEFORE.search(signs[: f.at])
    at = behind.end() - 1 if behind else before.start("date") if before else None
    mention = f.chunked.items[at].date if at is not None else None
    perfect = any(i.perfect for i in f.chunked.items[max(0, f.at - 4) : f.at + 5])
    return mention is not None and not perfect and mention.open is None


def _repeats_each(f: Found, known: dict[Amount, set[str]], parties: tuple[str, ...]) -> bool:
    """True for "exchanged 95 prisoners" where 95 is what each side freed."""
    if f.kind != "exchange-total" or len(parties) != 2:
        return False
    return known.get(amount(f.quantity)) == set(parties)


def _sum_up(found: list[Found], of_states: bool) -> None:
    """A figure that dwarfs what was told before it is a running total, behind the opening.

    Where groups are given for hostages, "1,027 prisoners" may dwarf those they are freed for: then
    it is weighed against its own side's.
    """
    most: dict[str | None, int] = {}
    whole: Found | None = None  # of the parts that follow it
    for f in found:
        depth, side = f.chunked.sentence.depth, None if of_states else f.who
        if whole is not None and f.subset and f.chunked is whole.chunked:
            f.kind, f.event = whole.kind, whole.event
        least = max(most.get(side, 0), most.get(None, 0))
        opening = _LEAD if of_states else _STORY
        if least and depth >= opening and _is_outsized(f, least):
            f.kind, f.event = "cumulative-released", "none"
            f.rule = f"outsized-{f.rule}"
            whole = f
        elif f.kind in _FREED and depth < _STORY:
            most[side] = max(most.get(side, 0), f.quantity.number or 0)


def _is_outsized(f: Found, most: int) -> bool:
    """True for a figure without a day of its own that no exchange told of can have freed."""
    number = f.quantity.number or f.quantity.low or 0
    if f.kind not in _FREED or f.subset or number < max(_LARGE, _TIMES_LARGER * most + 1):
        return False
    if _SELF_SUFFICIENT.search(f.rule) or _is_dated(f) or _DATED_SWAP.search(f.chunked.signs):
        return False
    if f.rule.startswith(_OF_BOTH) and number <= _TIMES_TOO_LARGE * most:
        return False
    several = any(i.sign == "x" and i.word.endswith("s") for i in f.chunked.items)
    return several or not speaks_of_earlier(f.chunked, f.span[0])
