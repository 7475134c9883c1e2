"""What the date solver is given and what it gives back."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from parley.dates.days import Days


@dataclass(frozen=True, slots=True)
class SolvedDate:
    """When an event happened: EDTF value (None if unsolved), basis, wording, bounds, reasons.

    ``basis`` is one of stated, weekday, published, year-inferred, relative, holiday, none.
    ``earliest`` and ``latest`` are ISO days and hold for unsolved dates too, where known; they
    can be narrower than ``edtf`` ("late November").
    """

    edtf: str | None
    basis: str
    text: str | None = None
    earliest: str | None = None
    latest: str | None = None
    reasons: tuple[str, ...] = ()

    @property
    def interval(self) -> str | None:
        """The date, or as EDTF interval what is known of it: ``2025-02-05/..``."""
        if self.edtf or not (self.earliest or self.latest):
            return self.edtf
        return f"{self.earliest or '..'}/{self.latest or '..'}"

    @property
    def days(self) -> Days | None:
        """The bounds as days, None unless both are known."""
        if not self.edtf or not self.earliest or not self.latest:
            return None
        return Days(date.fromisoformat(self.earliest), date.fromisoformat(self.latest))


@dataclass(slots=True)
class Context:
    """What the solver may draw on besides the words about the event itself.

    ``published``: EDTF, possibly ``XXXX-12-06``, with ``published_text`` as written. ``years``:
    `years_named` of the whole text. ``main``: the main exchange's date, for background events.
    ``anchor``: the event "five days before" counts from, else ``main``. ``after``: events known
    to be earlier than this one. ``is_main``: the report is about this event, so that its date of
    publication may stand in. ``orthodox``: which Easter is meant, None if the text leaves it open.
    """

    published: str | None = None
    published_text: str | None = None
    years: tuple[int, ...] = ()
    planned: bool = False
    is_main: bool = False
    main: SolvedDate | None = None
    anchor: SolvedDate | None = None
    after: tuple[SolvedDate, ...] = ()
    orthodox: bool | None = None

    @property
    def report_day(self) -> date | None:
        """The day of publication if known in full."""
        try:
            return date.fromisoformat(self.published[:10]) if self.published else None
        except ValueError:
            return None


@dataclass(slots=True)
class Answer:
    """What one way of solving found; ``days`` None: nothing.

    ``narrower``: tighter bounds, for unsolved dates too. ``shown``: EDTF to print instead.
    """

    days: Days | None
    basis: str
    reasons: list[str] = field(default_factory=list)
    narrower: Days | None = None
    shown: str | None = None
