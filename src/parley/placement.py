"""Which exchange each claim of a report is about.

The story's own exchange is "main". A figure belongs to another where its clause carries another
date, where words say so, where it stands in a caption, or where it is of another kind than the
story: remains, children, a plan, persons freed outside the exchange.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from parley.actors import slug
from parley.chunks import Chunked
from parley.events import Calendar, date_near, exchange_of, speaks_of_earlier
from parley.found import Found, amount
from parley.model import Article, Exchange
from parley.rules.dates import DateMention

_STORY = ("released", "exchange-total", "agreement", "bodies")


@dataclass(slots=True)
class Placement:
    """Places the claims of one report."""

    article: Article
    parties: tuple[str, ...]
    found: list[Found]
    calendar: Calendar
    planned: bool

    @classmethod
    def of(cls, article: Article, parties: tuple[str, ...], found: list[Found],
           mentions: Sequence[DateMention], chunks: Sequence[Chunked]) -> Placement:  # fmt: skip
        """Solve the main date and give every claim its exchange."""
        opening = [
            f
            for f in found
            if f.kind in _STORY and f.position != "caption" and f.quantity.qualifier != "withheld"
        ]
        body = [f for f in opening if f.position == "body"] or opening
        planned = bool(body) and body[0].kind == "agreement" and not _lead_reports(chunks)
        placement = cls(
            article, parties, found, Calendar.of(article, mentions, chunks, planned), planned
        )
        placement._place(_carried_dates(chunks, placement.calendar))
        return placement

    def _place(self, carried_dates: dict[int, DateMention]) -> None:
        story = next((f for f in self.found if f.kind in _STORY), None)
        bodies = story is not None and story.kind == "bodies"
        children = story is not None and story.category == "children"
        main = {
            amount(f.quantity)
            for f in self.found
            if f.kind in ("released", "exchange-total") and f.position != "caption"
        }
        outside = {amount(f.quantity) for f in self.found if f.outside}
        paragraph, carried = -1, None
        aside: set[int] = set()
        for f in self.found:
            if f.event == "none":
                continue
            if f.event == "row" and f.date is not None:
                f.event = f"prev-{slug(f.date.text)}" if self.calendar.is_other(f.date) else "main"
                continue
            sentence = f.chunked.sentence
            if sentence.paragraph != paragraph:
                paragraph, carried = sentence.paragraph, None
            if f.kind == "mediation" and any(i.word == "deals" for i in f.chunked.items):
                f.event = "none"  # "deals brokered by Qatar": no single exchange
                continue
            near = date_near(f.chunked, f.at)
            mention = near.date if near is not None else None
            if mention is None or mention.relative is not None and mention.relative.offset == 0:
                mention = carried_dates.get(sentence.index, mention)
            if f.position == "caption":
                self._caption(f, mention)
                continue
            if f.kind == "agreement":
                ours = (
                    self.planned
                    and (f.category != "bodies" or bodies)
                    or amount(f.quantity) in main
                )
                f.event = "main" if ours else "plan1"
                f.status = "agreed"
                continue
            if f.kind == "bodies" and not bodies:
                f.event = "bodies1"
            elif f.category == "children" and not children and f.kind == "released":
                f.event = "children1"
            elif (
                f.outside
                or amount(f.quantity) in outside
                and f.kind == "released"
                and f.category == "wounded"
            ):
                f.event = "sep1"
            if self.planned and f.kind in ("released", "exchange-total") and f.event == "main":
                if f.quantity.qualifier == "withheld":
                    f.kind, f.status = "agreement", "agreed"
                    continue
                f.event = "prev1"
            words = self.article.text[sentence.start : sentence.end]
            if mention is not None and self.calendar.is_other(mention):
                f.event, f.date = f"prev-{slug(mention.text)}", mention
            elif (
                f.event == "main"
                and speaks_of_earlier(words)
                and mention not in self.calendar.main_mentions
            ):
                f.event, f.date = "prev1", mention
            elif mention is None and f.event == "main" and carried is not None:
                if f.kind in ("released", "mediation", "exchange-total"):
                    f.event, f.date = carried
            if f.category == "wounded" and f.event == "main" and sentence.index in aside:
                f.event = "sep1"
            if f.event == "sep1":
                aside.add(sentence.index)
            if f.event.startswith("prev"):
                carried = (f.event, f.date)
            elif mention is not None:
                carried = None

    def _caption(self, f: Found, mention: DateMention | None) -> None:
        """A caption's date belongs to the caption; one that names the story's day is the story's."""
        if mention is None:
            dated = (i.date for i in f.chunked.items if i.date and i.date.day and not i.date.open)
            mention = next(dated, None)
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


def _lead_reports(chunks: Sequence[Chunked]) -> bool:
    """True where the first sentence of the story tells of an exchange that has taken place."""
    lead = next((c for c in chunks if c.sentence.position == "body"), None)
    if lead is None:
        return False
    for item in lead.items:
        if item.sign == "A" or item.future:
            return False
        if item.sign in "eEgGrRYc" and not item.negated:
            return True
    return False


def _carried_dates(chunks: Sequence[Chunked], calendar: Calendar) -> dict[int, DateMention]:
    """For sentences without a date of their own: the day the paragraph has been speaking of.

    Only days of other exchanges are carried; "The first one was held on 14 December. On that day …"
    """
    carried: dict[int, DateMention] = {}
    paragraph, current = -1, None
    for chunked in chunks:
        if chunked.sentence.paragraph != paragraph:
            paragraph, current = chunked.sentence.paragraph, None
        dates = [
            i.date
            for i in chunked.items
            if i.date is not None and i.sign == "d" and not i.date.time and (i.date.day or i.date.month)
        ]
        if current is not None and not dates:
            carried[chunked.sentence.index] = current
        elif dates and set(chunked.signs) & set("xXD"):
            current = dates[0] if calendar.is_other(dates[0]) else None
        elif dates:
            current = None
    return carried
