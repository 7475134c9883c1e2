"""Which exchange each claim of a report is about.

The story's own exchange is "main". A figure belongs to another where its clause carries another
date, where words say so, where it stands in a caption, or where it is of another kind than the
story: remains, children, a plan, persons freed outside the exchange.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from parley.actors import slug
from parley.claims.chunks import Chunked
from parley.claims.events import Calendar, exchange_of
from parley.claims.events.background import (
    anchors,
    came_before,
    came_of_talks,
    carried_dates,
    names_previous,
    names_record,
    of_standing_deal,
    speaks_of_earlier,
    speaks_of_later,
    turns_back,
)
from parley.claims.events.comparing import is_compared
from parley.claims.events.near_dates import DAYS, is_of_saying, is_said_on, is_that, is_this
from parley.claims.events.plans import is_as_planned, place_plans, plans_bodies
from parley.claims.events.series import covers_several, sums
from parley.claims.events.stages import Stages
from parley.claims.events.story import (
    COUNTED,
    FREED,
    LEAD,
    STORY,
    has_its_own,
    has_list,
    is_planned,
    lead_date,
    own_date,
)
from parley.claims.found import Amount, Found, amount
from parley.claims.parties import are_of_two_lands, is_third
from parley.model import Article, Exchange
from parley.rules.dates import DateMention

_POINTING: Final = frozenset(["these", "them"])
_HEADS: Final = 2  # sentences
_IT_WAS: Final = ("It was", "That was")
_ROUNDED: Final = 1.1  # "more than 6,000", of 6,060
_OTHER_DAYS: Final = ("prev", "stage")


@dataclass(frozen=True, slots=True)
class _Story:
    """What the report's main story is about."""

    bodies: bool
    children: bool
    amounts: set[Amount]
    outside: set[Amount]

    @classmethod
    def of(cls, found: list[Found], remains: bool, parties: tuple[str, ...]) -> _Story:
        first = next((f for f in found if f.kind in STORY), None)
        main = (f for f in found if f.kind in COUNTED and f.position != "caption")
        lead = next((f for f in found if f.kind in STORY and f.position == "body"), first)
        if lead is not None and lead.outside:  # the story itself: "unilaterally released 153"
            for f in found:
                f.outside = f.outside and amount(f.quantity) != amount(lead.quantity)
        opening = [f for f in (first, lead) if f is not None]
        mixed = are_of_two_lands(parties)  # minors among prisoners, the living for the dead
        beside = [f for f in found if mixed and lead is not None and f.chunked is lead.chunked]
        return cls(
            any(f.kind == "bodies" for f in (*opening[:1], *beside)) or remains,
            mixed or any(f.category == "children" for f in opening),
            {amount(f.quantity) for f in main},
            {amount(f.quantity) for f in found if f.outside},
        )


@dataclass(slots=True)
class Placement:
    """Places the claims of one report."""

    article: Article
    parties: tuple[str, ...]
    found: list[Found]
    calendar: Calendar
    planned: bool
    own: bool  # an exchange that has just taken place, or a plan
    record: bool  # the opening calls it the largest
    remains: bool  # remains alone are to be handed over
    stages: Stages
    opening: frozenset[Amount]  # the figures that open the story
    agreed: frozenset[Amount]  # those of them that are only planned
    lead: frozenset[int]  # the numbers of its first sentence
    whole: bool  # it opens with what several days brought
    keys: dict[str, str] = field(default_factory=dict)  # of other exchanges, by their solved date
    previous: tuple[str, DateMention | None] | None = None  # the one called "the previous exchange"

    @classmethod
    def of(
        cls, article: Article, parties: tuple[str, ...], found: list[Found],
        mentions: Sequence[DateMention], chunks: list[Chunked],
    ) -> Placement:  # fmt: skip
        """Solve the main date and give every claim its exchange."""
        opening = [
            f
            for f in found
            if f.kind in STORY and f.position != "caption" and f.quantity.qualifier != "withheld"
            if not (f.kind == "agreement" and has_list(f.chunked))
        ]
        body = [f for f in opening if f.position == "body"] or opening
        planned = is_planned(body, chunks)
        calendar = Calendar.of(article, mentions, chunks, planned, lead_date(body, chunks))
        anchors(chunks, calendar.is_other, calendar.anchors)
        carried = carried_dates(chunks, calendar.is_other)
        first = [f for f in body if f.chunked is body[0].chunked]
        lead = [f for f in opening if f.position == "headline"] + first
        own = planned or has_its_own(found, chunks, calendar, carried)
        stages = Stages.of(chunks)
        placement = cls(
            article,
            parties,
            found,
            calendar,
            planned,
            own,
            any(map(names_record, chunks[:LEAD])),
            planned and plans_bodies(found, chunks[:_HEADS]),
            stages,
            frozenset(amount(f.quantity) for f in lead),
            frozenset(amount(f.quantity) for f in lead if f.kind == "agreement"),
            frozenset(f.quantity.number for f in first if f.quantity.number is not None),
            bool(first) and covers_several(first[0].chunked, first[0].at) and not stages.own,
        )
        placement._place(carried)
        return placement

    def _place(self, carried_dates: dict[int, DateMention]) -> None:
        """Gives each claim its exchange, in text order: a paragraph carries its exchange on."""
        story = _Story.of(self.found, self.remains, self.parties)
        carried, last = None, None
        carrier = -1  # the sentence it is carried from
        aside: set[int] = set()
        for f in self.found:
            sentence = f.chunked.sentence
            if f.event == "none" or self._is_row(f):
                continue
            if f.kind == "mediation" and any(i.word == "deals" for i in f.chunked.items):
                f.event = "none"  # "deals brokered by Qatar": no single exchange
                continue
            if f.kind == "mediation" and not self.planned and speaks_of_later(f.chunked, f.at):
                f.event = "plan1"
                continue
            if last is None or _parted(last, f) or self._turns_back(f):
                carried = None
            last = f
            mention = own_date(f)
            if mention is not None and self._is_told_later(f, mention):
                mention = None
            standing = f.kind == "mediation" and self._is_of_standing_deal(f, mention)
            if standing:
                mention = None  # the truce's own day, not that of those freed under it
            if mention is None or is_this(mention):
                mention = self._told_day(mention) or carried_dates.get(sentence.index, mention)
                if carried is not None and mention is not None and is_that(mention):
                    mention = None  # "That day", behind "last month"
            if f.position == "caption":
                self._caption(f, mention)
            elif f.position == "headline" and f.kind in FREED and came_before(f.chunked, f.span[0]):
                f.event = "prev1"
            elif f.kind != "agreement" and self._by_kind(f, story) and f.position != "headline":
                beside = standing and carrier == sentence.index  # "13 were freed under the deal"
                self._by_date(f, mention, None if beside else carried)
                if f.category == "wounded" and f.event == "main" and sentence.index in aside:
                    f.event = "sep1"
                if f.event == "sep1":
                    aside.add(sentence.index)
                if is_compared(f.chunked, f.span[0]):
                    continue
                if f.event.startswith(("prev", "stage", "series")):
                    carried, carrier = (f.event, f.date), sentence.index
                elif mention is not None:
                    carried = None
        self._sums()
        place_plans(self.found, self.calendar, self.planned, story.bodies)

    def _sums(self) -> None:
        """Sets apart what several days brought: the sum of them all, a figure above the story's.

        Where a story tells of one day of several, it cannot count more than its first sentence.
        """
        freed = [
            (f.quantity.number, f)
            for f in self.found
            if f.kind == "released" and f.quantity.number is not None
        ]
        several = self._is_one_of_several()
        for side in {f.who for _, f in freed}:
            told: dict[str, set[int]] = {}
            for number, f in freed:
                if f.who == side and f.event.startswith(_OTHER_DAYS):
                    told.setdefault(f.event, set()).add(number)
            made = sums(self.lead, told.values()) - self.lead
            own = {
                n
                for n, f in freed
                if (f.who, f.event) == (side, "main") and n in self.lead and not f.subset
            }
            most = max(own, default=None) if several else None
            for number, f in freed:
                if f.who == side and f.event == "main" and number not in self.lead:
                    more = most and number > most and f.date is None
                    f.event = "series1" if more or number in made else "main"

    def _is_one_of_several(self) -> bool:
        """True where a story tells of one stage or day, and of others right before it."""
        days = (f.date for f in self.found if f.date is not None and f.kind in FREED)
        near = any(self.calendar.is_just_before(day) for day in days)
        staged = any(f.event.startswith("stage") for f in self.found)
        return not self.planned and (near or staged or bool(self.stages.own))

    def _is_of_standing_deal(self, f: Found, mention: DateMention | None) -> bool:
        """True for who mediated a truce or deal that is still being carried out."""
        long_ago = mention is not None and self.calendar.is_long_before(mention)
        return not long_ago and of_standing_deal(f.chunked, f.at)

    def _turns_back(self, f: Found) -> bool:
        """True where a sentence comes back to the story's exchange: by its words, or its day."""
        told, own = f.chunked.items[: f.at], self.calendar.is_own
        days = (k for k, item in enumerate(told) if item.date is not None and own(item.date))
        return turns_back(f.chunked) or any(not is_of_saying(f.chunked.signs, k) for k in days)

    def _is_told_later(self, f: Found, mention: DateMention) -> bool:
        """True for the day of a statement on an exchange of the day before."""
        return self.calendar.is_after(mention) and is_said_on(f.chunked, mention)

    def _told_day(self, mention: DateMention | None) -> DateMention | None:
        """The day meant by "that day"; "that month" is itself, counted from a day told before."""
        told = self.calendar.anchors.get(mention.start) if mention is not None else None
        if told is None or mention is None or mention.relative is None:
            return None
        return told if mention.relative.unit in DAYS else mention

    def _is_row(self, f: Found) -> bool:
        """Places the row of a table by its date."""
        if f.event != "row" or f.date is None:
            return False
        f.event = self._key(f.date) if self.calendar.is_other(f.date) else "main"
        return True

    def _key(self, mention: DateMention) -> str:
        """The key of another exchange: by the words of its day, one for each day."""
        key = f"prev-{slug(mention.text)}"
        solved = self.calendar.solve(mention).edtf
        if solved is None:
            return key
        if solved not in self.keys and key in self.keys.values():
            key = f"{key}-{solved}"  # "on Saturday", of another week
        return self.keys.setdefault(solved, key)

    def _by_kind(self, f: Found, story: _Story) -> bool:
        """Sets apart what is of another kind than the story; False where nothing else matters."""
        freed = f.kind == "released"
        apart = f.outside and bool(story.amounts - story.outside)
        again = freed and f.category == "wounded" and amount(f.quantity) in story.outside
        if f.kind == "bodies" and not story.bodies and "counterpart" not in f.rule:
            f.event = "bodies1"
        elif freed and f.category == "children" and not story.children:
            f.event = "children1"
        elif apart or again or (freed and not f.subset and is_third(f.who, self.parties)):
            f.event = "sep1"
        elif self._sums_up_days(f):
            f.event = "series1"
        if self.planned and f.kind in FREED and f.event == "main":
            if f.quantity.qualifier == "withheld" or is_as_planned(f, self.calendar, self.agreed):
                f.kind, f.status = "agreement", "agreed"
                return False
            f.event = "prev1"
        return True

    def _sums_up_days(self, f: Found) -> bool:
        """True for what several days brought, unless the story opens with as much."""
        if f.kind not in STORY or self.whole or not covers_several(f.chunked, f.at):
            return False
        number = f.quantity.number or 0
        bounds = [low for _, low, _ in self.opening if low is not None]
        return not any(low <= number < _ROUNDED * low for low in bounds)

    def _by_date(
        self, f: Found, mention: DateMention | None, carried: tuple[str, DateMention | None] | None
    ) -> None:
        """Moves a claim to an earlier exchange where its date or its words say so."""
        calendar = self.calendar
        previous = names_previous(f.chunked)
        if mention is not None and (not self.own or calendar.is_other(mention)):
            f.event, f.date = self._key(mention), mention
            if previous and self.previous is None:
                self.previous = f.event, f.date
        elif f.event != "main":
            return
        elif mention not in calendar.main_mentions and self._is_earlier(f):
            f.event, f.date = (previous and self.previous) or ("prev1", mention)
        elif stage := self._other_stage(f):
            f.event = stage
        elif mention is None and (told := self._told_before(f)) is not None:
            f.event, f.date = self._key(told), told
        elif mention is None and carried is not None and self._goes_with(f):
            f.event, f.date = carried
        elif not self.own:
            f.event = "prev1"

    def _is_earlier(self, f: Found) -> bool:
        """True where words point to another exchange: an earlier one, the largest of all."""
        record = f.chunked.sentence.index >= LEAD and not self.record and names_record(f.chunked)
        if record or speaks_of_earlier(f.chunked, f.span[0]):
            return True
        number = f.quantity.number
        larger = number is not None and number > max(self.lead, default=number)
        return larger and came_of_talks(f.chunked, f.span[0])

    def _told_before(self, f: Found) -> DateMention | None:
        """The day of a statement made before the story's own: what it tells came earlier."""
        if f.kind not in FREED or amount(f.quantity) in self.opening:
            return None
        dates = (
            item.date
            for at, item in enumerate(f.chunked.items)
            if item.date is not None and is_of_saying(f.chunked.signs, at)
        )
        return next((date for date in dates if self.calendar.is_before(date)), None)

    def _goes_with(self, f: Found) -> bool:
        """True for what keeps to the exchange its paragraph speaks of: "It was the ninth"."""
        if self.stages.is_own(f.chunked, f.span[0]):
            return False
        if f.kind == "exchange-ordinal":
            text = f.chunked.sentence.text
            return text.startswith(_IT_WAS) or "at the time" in text or self._precedes(f)
        opens = self.own and amount(f.quantity) in self.opening
        return f.kind == "mediation" or (f.kind in FREED and not opens)

    def _precedes(self, f: Found) -> bool:
        """True for the 56th exchange, where the report tells of the 57th too."""
        number = f.quantity.number
        same = (other for other in self.found if other.kind == f.kind)
        return number is not None and any(other.quantity.number == number + 1 for other in same)

    def _other_stage(self, f: Found) -> str | None:
        """The key of "on the first day 390 were freed", where the story is of another or of all."""
        if f.kind not in FREED:
            return None
        stage = self.stages.another(f.chunked, f.span[0])
        return stage if amount(f.quantity) not in self.opening else None

    def _caption(self, f: Found, mention: DateMention | None) -> None:
        """A caption has its own date; one that names the story's day is the story's."""
        if mention is None:
            dates = (item.date for item in f.chunked.items)
            mention = next((d for d in dates if d is not None and d.day and not d.open), None)
        f.event = "caption" if mention is None or self.calendar.is_other(mention) else "main"
        f.date = mention

    def exchanges(self) -> dict[str, Exchange]:
        """The exchanges of the report by key."""
        mediators = tuple(
            sorted({f.mediator for f in self.found if f.mediator and f.event == "main"})
        )
        ordinals = [
            f.quantity.number
            for f in self.found
            if f.kind == "exchange-ordinal" and f.event == "main"
        ]
        known = {
            "main": exchange_of(
                "main", True, self.calendar.main, self.parties,
                "agreed" if self.planned else None, mediators,
                max((n for n in ordinals if n is not None), default=None),
            )
        }  # fmt: skip
        for f in self.found:
            if f.event in known or f.event == "none":
                continue
            solved = self.calendar.solve(f.date) if f.date is not None else None
            if f.event == "sep1":
                solved = self.calendar.main
            known[f.event] = exchange_of(f.event, False, solved, self.parties, f.status)
        return known


def _parted(last: Found, f: Found) -> bool:
    """True for a figure of another paragraph than the one before."""
    if f.chunked.signs.startswith("<") and not _POINTING.isdisjoint(f.chunked.words(0)):
        return False  # "Of these, 31 were …"
    return last.chunked.sentence.paragraph != f.chunked.sentence.paragraph
