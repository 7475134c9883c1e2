"""What kind of figure a counted group is: freed, held, planned, a running total, of both sides."""

from __future__ import annotations

from dataclasses import dataclass

from parley.chunks import Chunked, Figure, Item
from parley.past import Group, Past
from parley.readings import Frame, is_cumulative, is_held, is_planned, is_total

_SHARED = ("held", "cumulative-released", "agreement", "bodies")
"""Kinds a part takes from its whole."""
_BACKGROUND = 4  # sentences; a figure further down may look back


@dataclass(frozen=True, slots=True)
class Case:
    """A counted group with all its kind is decided by; ``base`` is what it may be part of."""

    text: str
    chunked: Chunked
    at: int
    frame: Frame | None
    base: Group | None
    past: Past

    @property
    def item(self) -> Item:
        """The group's item."""
        return self.chunked.items[self.at]

    @property
    def figure(self) -> Figure:
        """The group's figure."""
        assert self.item.figure is not None
        return self.item.figure

    @property
    def name(self) -> str:
        """The rule that read its clause."""
        return self.frame.rule if self.frame is not None else "in-context"

    @property
    def then(self) -> str:
        """What the rule makes of it."""
        return self.frame.then if self.frame is not None else ""

    @property
    def is_here(self) -> bool:
        """True where what it may be part of stands in the same sentence."""
        return self.base is not None and self.base.sentence == self.chunked.sentence.index

    @property
    def in_background(self) -> bool:
        """True far enough from the opening for a figure to be of another time."""
        return self.chunked.sentence.index >= _BACKGROUND

    @property
    def planned(self) -> bool:
        """True where it is agreed or expected only."""
        return is_planned(self.frame, self.chunked, self.at)


def kind_of(case: Case) -> tuple[str, str]:
    """The kind of a group and the rule it rests on."""
    return _leaning(case) or _of_remains(case) or _of_persons(case)


def _leaning(case: Case) -> tuple[str, str] | None:
    """A group that is what the group before it was."""
    last, base = case.past.last, case.base
    if case.then == "same" and last is not None:
        return last.kind, case.name
    if case.then == "exchange-count":
        return "exchange-count", case.name
    if case.then == "part" and base is not None:
        return base.kind, case.name
    unnamed = case.item.sign == "Q" or case.figure.number.form == "reference"
    of_remains = case.past.are_remains() or (base is not None and base.kind == "bodies")
    if unnamed and case.then == "released" and of_remains:
        return "bodies", case.name
    part = base is not None and case.figure.part and case.is_here
    left = base is not None and base.kind == "held" and case.then == "released"
    if part and base is not None and base.kind in _SHARED and not left:
        return base.kind, f"part-{case.name}"
    return None


def _of_remains(case: Case) -> tuple[str, str] | None:
    if case.item.sign != "B":
        return None
    if case.planned:
        return "agreement", f"bodies-{case.name}"
    sums_up = is_cumulative(case.chunked, case.at, case.frame)
    return "bodies", f"{'cumulative-' if sums_up else ''}bodies-{case.name}"


def _is_alike(kind: str, sign: str) -> bool:
    """True where a counterpart is of the kind of the group it is given for."""
    return kind in ("agreement", "released") or (kind == "bodies" and sign == "Q")


def _of_persons(case: Case) -> tuple[str, str]:
    last = case.past.last
    if case.then == "counterpart" and last is not None and _is_alike(last.kind, case.item.sign):
        return last.kind, case.name
    if case.then in ("held", "captured"):
        return "held", case.name
    if case.frame is None and is_held(case.chunked, case.at):
        return "held", "held-in-context"
    if case.planned:
        return "agreement", f"planned-{case.name}"
    if case.then == "total":
        return "cumulative-released", case.name
    return _cumulative(case) or _of_one_exchange(case)


def _cumulative(case: Case) -> tuple[str, str] | None:
    """A figure that sums up over time."""
    sums_up = is_cumulative(case.chunked, case.at, case.frame)
    if sums_up and (case.is_here or not case.figure.part):
        return "cumulative-released", f"cumulative-{case.name}"
    verb = case.frame.verb if case.frame is not None else None
    if verb is None or not verb.perfect:
        return None
    if case.name == "was-exchanged" and case.in_background and not case.figure.part:
        return "cumulative-released", f"cumulative-{case.name}"
    if case.then == "released" and is_total(case.text, case.chunked, case.at):
        far_down = case.chunked.sentence.index > _BACKGROUND
        if case.figure.side or case.figure.part or far_down:
            return "cumulative-released", f"total-{case.name}"
    return None


def _of_one_exchange(case: Case) -> tuple[str, str]:
    if case.then == "swapped" or case.figure.both:
        return "exchange-total", case.name
    together = case.figure.side is None and case.item.sign == "N"
    if together and is_total(case.text, case.chunked, case.at):
        return "exchange-total", f"total-{case.name}"
    return "released", case.name
