"""The groups a report has counted so far, for those that lean on them.

"19 of them", "the same number" and "all but 12" mean nothing without the group before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Final

from parley.claims.chunks import Chunked, Figure
from parley.claims.kinds.topics import Topic, topic_of
from parley.claims.parties import people_of
from parley.model import Quantity
from parley.rules.words import POINTING

SIDED: Final = ("released", "bodies", "agreement", "cumulative-released")
"""Kinds of claim about persons of a side who pass to it."""
_OF_PERSONS: Final = (*SIDED, "held")
_WHOLES: Final = ("released", "bodies", "held")
"""Kinds a part further down may be of; others are wholes to their own paragraph only."""
_FREED: Final = ("released", "cumulative-released")
_ROUNDED: Final = 1.1  # "more than 6,000", of 6,060
_REMEMBERED: Final = 41
_OF_FREED: Final = re.compile(
    r"\b(?:of|the|those) (?:freed|released|returned|exchanged|swapped|returnees)\b"
)
_WITHIN: Final = re.compile(r"[NQB](?:[^;:.!yNQB]{0,7}<[_u]{0,2}|_?,?\+?_?)$")
_FAR: Final = 9  # paragraphs; "188 of those freed" reaches back so far for the speaker's own
_JUST: Final = 2  # sentences
_ADDENDS: Final = 6
_POINTING: Final = POINTING - {"us"}


@dataclass(slots=True)
class Group:
    """A group already read."""

    kind: str
    quantity: Quantity
    sides: tuple[str | None, ...]
    head: str
    category: str | None
    paragraph: int
    sentence: int
    part: bool = False  # counted before within a larger group
    running: bool = False  # summed up over time
    told_by: tuple[str | None, ...] = ()  # the sides of who told of it
    given_for: bool = False  # told as what the group before was exchanged for

    def is_whole_of(self, figure: Figure) -> bool:
        """True where a figure's whole is named, and is this group: "33 of the 84"."""
        return figure.whole is not None and figure.whole == self.quantity.number

    def is_made_of(self, figure: Figure) -> bool:
        """True where the list a figure stands in makes this group: 390, of 270 and 120."""
        return figure.together is not None and figure.together == self.quantity.number

    def is_beside(self, other: Group) -> bool:
        """True for the other groups of a list: of the same sentence, side and kind."""
        here = (self.sentence, self.sides, self.kind) == (other.sentence, other.sides, other.kind)
        return here and not self.part

    def may_hold(self, figure: Figure) -> bool:
        """False where a part would be larger than this group: "150 of those freed", told of 3."""
        whole, part = self.quantity.number, figure.number.quantity.number
        return whole is None or part is None or part <= whole


@dataclass(slots=True)
class Past:
    """The groups of one report in text order, the last ones only."""

    groups: list[Group] = field(default_factory=list)
    topic: Topic | None = None

    @property
    def last(self) -> Group | None:
        """The group read last."""
        return self.groups[-1] if self.groups else None

    def asked(self, sentence: int) -> Topic | None:
        """What the sentence before, without a figure, asked or spoke of."""
        near = self.topic is not None and sentence - self.topic.sentence == 1
        return self.topic if near else None

    def add(self, group: Group) -> None:
        """Remembers a group."""
        self.groups.append(group)
        del self.groups[:-_REMEMBERED]

    def same(self, figure: Figure, sides: tuple[str | None, ...] = ()) -> Group | None:
        """The group "the 22" means: the last one of that number, of the speaker's own if any."""
        return self.of_number(figure, sides) if figure.definite else None

    def of_number(self, figure: Figure | None, sides: tuple[str | None, ...] = ()) -> Group | None:
        """The last group of a figure's number, rather one of these sides."""
        number = figure.number.quantity.number if figure is not None else None
        alike = [g for g in reversed(self.groups) if number and g.quantity.number == number]
        own = (g for g in alike if len(sides) == 1 and sides[0] in g.sides)
        return next(own, next(iter(alike), None))

    def just_told(self, number: int, sentence: int) -> Group | None:
        """A group of one side and this number, freed in one of the last sentences."""
        near = (g for g in reversed(self.groups) if sentence - g.sentence <= _JUST)
        whole = (g for g in near if g.kind in _FREED and not g.part and len(g.sides) == 1)
        return next((g for g in whole if g.quantity.number == number and any(g.sides)), None)

    def is_whole(self, number: int) -> bool:
        """True for the number of a group of known sides: a list may tell what it consists of."""
        return any(g.quantity.number == number and any(g.sides) for g in self.groups)

    def kinds_of(self, quantity: Quantity) -> set[str]:
        """What the groups of this number were that were read before."""
        return {g.kind for g in self.groups if g.quantity.number == quantity.number}

    def most_freed(self) -> int:
        """The largest number that one exchange freed."""
        freed = (g for g in self.groups if g.kind in ("released", "exchange-total"))
        return max((g.quantity.number or 0 for g in freed), default=0)

    def freed_within(self, sentence: int, reach: int) -> bool:
        """True where the last group was freed, so few sentences above or in this one."""
        last = self.last
        return last is not None and last.kind == "released" and sentence - last.sentence < reach

    def read(self, chunked: Chunked) -> None:
        """Takes note of what a sentence, once its groups are read, spoke of."""
        self.topic = topic_of(chunked, self.asked(chunked.sentence.index))

    def told_roughly(self, quantity: Quantity) -> bool:
        """True for the 6,060 of "more than 6,000 bodies", told of before as one handover's."""
        number = quantity.number or 0
        once = (g.quantity.low for g in self.groups if g.kind == "bodies" and not g.running)
        return any(low is not None and low <= number < _ROUNDED * low for low in once)

    def are_remains(self) -> bool:
        """True where only remains, and plans for them, have been counted."""
        dead = (g.kind == "bodies" or g.category == "bodies" for g in self.groups)
        return bool(self.groups) and all(dead)

    def adds_up(self, total: Quantity) -> bool:
        """True where a figure is what the groups read last make together."""
        together = 0
        for group in self.groups[:-_ADDENDS:-1]:
            together += (group.quantity.number or 0) * len(group.sides)
            if together == total.number:
                return True
        return False

    def is_sum_of_one(self, total: Quantity) -> bool:
        """True where the groups that make a figure are of one side: "126 men and four women"."""
        together, sides = 0, set[tuple[str | None, ...]]()
        for group in self.groups[:-_ADDENDS:-1]:
            together += group.quantity.number or 0
            sides.add(group.sides)
            if together == total.number:
                return len(sides) == 1 and len(group.sides) == 1 and group.sides[0] is not None
        return False

    def sums_exchanges(self, total: Quantity) -> bool:
        """True where a figure is what exchanges told apart brought one side together."""
        together: dict[str | None, int] = {}
        last: dict[str | None, int] = {}  # the sentence of what was added last
        told: dict[str | None, set[int]] = {}  # a figure told again is of the same exchange
        for group in reversed(self.groups):
            if group.kind != "released" or group.part or not group.quantity.number:
                continue
            for side in group.sides:
                if last.get(side) == group.sentence or group.quantity.number in told.get(side, ()):
                    continue
                told.setdefault(side, set()).add(group.quantity.number)
                together[side] = together.get(side, 0) + group.quantity.number
                if together[side] == total.number and side in last:
                    return True
                last[side] = group.sentence
        return False

    def last_of(self, parties: tuple[str, ...]) -> Group | None:
        """The last group of one of the parties' persons."""
        sides = {side for party in parties for side in (party, people_of(party))}
        alone = (g for g in reversed(self.groups) if len(g.sides) == 1)
        return next((g for g in alone if g.sides[0] in sides), None)

    def last_sided(self) -> Group | None:
        """The last group of one side's persons."""
        return next(
            (g for g in reversed(self.groups) if g.kind in SIDED and len(g.sides) == 1), None
        )

    def quantity(self, figure: Figure) -> Quantity | None:
        """The quantity of a figure, worked out where it refers to another ("the same number")."""
        quantity, number = figure.number.quantity, figure.number
        if number.form == "all-but" and quantity.number is None:
            whole = self.last.quantity.number if self.last is not None else None
            if whole is None or number.of is None or number.of >= whole:
                return None
            return replace(quantity, number=whole - number.of)
        if number.form != "reference":
            return quantity
        passing = [g for g in self.groups if g.kind != "held" and not g.running]
        for group in reversed(passing or self.groups):
            remains = group.kind == "bodies" and figure.noun == "persons"
            told = group.quantity.qualifier not in ("vague", "withheld")
            if told and not group.part and not remains:
                written, qualifier = quantity.as_written, quantity.qualifier
                counted = self._together(group, figure.category)
                return replace(counted, qualifier=qualifier, as_written=written)
        return None

    def _together(self, last: Group, category: str | None) -> Quantity:
        """A group with those told beside it: 390 for "270 servicemen and 120 civilians"."""
        beside = [g for g in self.groups if g.is_beside(last)]
        numbers = [g.quantity.number for g in beside]
        alike = next((g.quantity for g in reversed(beside) if g.category == category), None)
        if alike is not None:
            return alike  # "… and the same number of civilians"
        if len({g.category for g in beside}) < len(beside) or None in numbers:
            return last.quantity
        return replace(last.quantity, number=sum(n for n in numbers if n is not None))

    def antecedent(
        self, figure: Figure, chunked: Chunked, sides: tuple[str | None, ...] = ()
    ) -> Group | None:
        """The group a figure is part of: by its number, its noun, else the last one near it.

        ``sides`` are the speaker's: "188 of those freed" are his own where both sides' were freed.
        """
        here = chunked.sentence.paragraph
        recent = [g for g in reversed(self.groups) if g.kind in _WHOLES or g.paragraph == here]
        recent = [g for g in recent if g.kind in _OF_PERSONS]
        if figure.part and not recent:
            recent = [g for g in reversed(self.groups) if g.kind in _OF_PERSONS]
        for group in recent if (figure.whole, figure.together) != (None, None) else ():
            if group.is_whole_of(figure) or group.is_made_of(figure):
                return group
        if figure.part and _OF_FREED.search(chunked.sentence.lower):
            recent = [g for g in recent if g.kind in _FREED] or recent
        if figure.whole is None and figure.part and recent:
            kind = recent[0].kind
            large = [g for g in recent if g.may_hold(figure)]
            recent = [g for g in large if g.kind == kind] or large or recent
        if figure.part and figure.number.form == "cardinal" and figure.head not in _POINTING:
            for group in recent:
                alike = group.category and group.category == figure.category
                same = group.head == figure.head
                if (alike or same) and not (group.part and same and group.kind == "held"):
                    return group
        beside = [g for g in recent if g.sentence == chunked.sentence.index]
        if figure.part and len({g.sides for g in beside}) == 1:
            return beside[0]
        if figure.part and beside and _is_within(figure, chunked):
            return beside[0]
        if figure.part and recent and len(sides) == 1:
            reach = _FAR if _OF_FREED.search(chunked.sentence.lower) else 1
            near = (g for g in recent if g.paragraph >= recent[0].paragraph - reach)
            own = next((g for g in near if g.sides == sides and g.kind == recent[0].kind), None)
            if own is not None:
                return own
        last = next((g for g in recent if figure.part or g.paragraph == here), None)
        if last is None and figure.another and len(sides) == 1:
            whole = (g for g in reversed(self.groups) if g.kind in SIDED and not g.part)
            return next((g for g in whole if g.told_by == sides), None)
        if last is None or figure.part or not last.given_for:
            return last
        # "33 are to be freed for 1,904 prisoners. Seven have been released so far."
        beside = [g for g in recent if g.sentence == last.sentence and not g.given_for]
        return beside[0] if beside else last


def _is_within(figure: Figure, chunked: Chunked) -> bool:
    """True for the seven of "1,200 from the other side, among whom seven are Saudis"."""
    at = next(k for k, item in enumerate(chunked.items) if item.figure is figure)
    return _WITHIN.search(chunked.signs, 0, at) is not None
