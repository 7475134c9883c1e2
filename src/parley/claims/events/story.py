"""What the story of a report is: an exchange that took place, a plan, or neither.

An interview, a look back or a report on something else names exchanges too, but none is its own:
there a figure without a date belongs to some exchange of the past.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.events import Calendar
from parley.claims.events.background import earlier, speaks_of_earlier
from parley.claims.events.near_dates import date_near, dates_exchange, is_of_saying
from parley.claims.found import Found
from parley.rules.dates import DateMention
from parley.rules.signs import PASSING
from parley.rules.wording import Wording
from parley.rules.words import word_set

COUNTED: Final = ("released", "exchange-total")
FREED: Final = (*COUNTED, "bodies")
STORY: Final = (*FREED, "agreement")
_OWN: Final = (*FREED, "exchange-ordinal")
_RUNNING: Final = ("cumulative-released", "exchange-count", "held")
LEAD: Final = 4  # sentences
_OPENING: Final = 3  # sentences of the body
_BYLINE: Final = 6  # words
_HEADS: Final = 4  # sentences among which the headline stands
_NEAR: Final = 10  # days
_UNDER_WAY: Final = word_set("started began begun completed")
_CONCERNED: Final = frozenset("xXNBVDpbk")
_WHO: Final = frozenset(["who", "whom"])
_RECEIVED: Final = re.compile(r"[^,.;y]{0,3}[NVBQpbP]")
_UNDONE: Final = frozenset("~SA")
_SWAP = r"(?:exchanges?|swaps?|handovers?|repatriation)"
_DONE = r"(?:held|conducted|carried out|completed|staged)"
_SEVERAL = r"(?:many|several|numerous|dozens|regular|frequent|periodic|such)"
_HAS = r"(?:has|had|(?<!to )(?<!should )(?<!could )(?<!would )have)"
_HELD: Final = Wording(
    rf"(?<!be )(?<!to be )\b{_DONE} (?:(?!{_SEVERAL}\b)[\w'’-]+ ){{0,4}}?{_SWAP}\b"
    rf"|\b{_SWAP} (?:[\w,'’-]+ ){{0,14}}?(?:took place|went ahead|got under way"
    rf"|{_HAS} taken place|(?:was|were|{_HAS} been) {_DONE})\b",
    "held", "conducted", "carried out", "completed", "staged", "took place", "taken place",
    "went ahead", "got under way",
)  # fmt: skip
_TERMS: Final = re.compile(
    r"\W*(?:under|as part of|within the framework of|in (?:line|accordance|keeping) with"
    r"|pursuant to|in (?:fulfilment|implementation) of|as agreed|following|after|a \w+ after)\b",
    re.IGNORECASE,
)
_LISTS: Final = frozenset(["list", "lists", "names"])
_SWAP_OF: Final = re.compile(r"[NQd][^M~]{0,6}x|x[^M~]{0,6}[NQd]")
"""In a headline without a verb: "Thursday's prisoner swap", "a swap of 25 for 25"."""


def own_date(f: Found) -> DateMention | None:
    """The date of what was found."""
    if f.rule.startswith("part-was-captured"):
        return None  # the day they were captured
    near = date_near(f.chunked, f.at)
    return near.date if near is not None else None


def lead_date(story: list[Found], chunks: list[Chunked]) -> DateMention | None:
    """The date of the figures that open the story, if none before them dates it."""
    first = story[0] if story else None
    if first is None or first.chunked.sentence.index > LEAD:
        return None
    at = first.chunked.sentence.index
    before = [c for c in chunks if c.sentence.position == "body" and c.sentence.index < at]
    if any(map(dates_exchange, before)):
        return None
    return None if speaks_of_earlier(first.chunked, first.span[0]) else own_date(first)


def is_planned(story: Sequence[Found], chunks: list[Chunked]) -> bool:
    """True where the story, by its first figure and its opening, is a plan."""
    return bool(story) and story[0].kind == "agreement" and not _lead_reports(chunks)


def has_its_own(
    found: Sequence[Found], chunks: list[Chunked], calendar: Calendar, dated: Container[int]
) -> bool:
    """True where a report tells of an exchange that has just taken place.

    Its opening does, or a later sentence dates one to the days before publication. ``dated`` are
    the sentences that keep to another day told before them.
    """
    heads = (c.sentence.index for c in _opening(chunks, calendar))
    opening = [index for index in heads if index not in dated]
    if any(_is_mediated(f, opening, calendar) for f in found):
        return True
    running = {f.chunked.sentence.index for f in found if f.kind in _RUNNING}
    fresh = (f for f in found if f.kind in _OWN and f.position != "caption")
    if any(_is_fresh(f, opening, calendar) for f in fresh):
        return True
    return any(
        _tells(c, calendar, c.sentence.index in opening)
        for c in chunks
        if c.sentence.position in ("headline", "body") and c.sentence.index not in running
    )


def _opening(chunks: list[Chunked], calendar: Calendar) -> Iterator[Chunked]:
    """The headline and the first sentences of the story, up to one that names another day."""
    yield from (c for c in chunks[:_HEADS] if c.sentence.position == "headline")
    left = _OPENING
    for chunked in (c for c in chunks if c.sentence.position == "body"):
        yield chunked
        left -= len(chunked.tokens) > _BYLINE
        dates = (item.date for item in chunked.items if item.sign == "d")
        if not left or any(date is not None and calendar.is_other(date) for date in dates):
            return


def _is_mediated(f: Found, opening: Sequence[int], calendar: Calendar) -> bool:
    """True for who mediated what opens the story, but for "the exchange of December 30"."""
    if f.kind != "mediation" or f.chunked.sentence.index not in opening:
        return False
    mention = own_date(f)
    return mention is None or not mention.month or calendar.is_fresh(mention, _NEAR)


def _is_fresh(f: Found, opening: Sequence[int], calendar: Calendar) -> bool:
    """True for a figure of the days before publication, and for one that opens the story."""
    mention = own_date(f)
    if mention is not None:
        return calendar.is_fresh(mention, _NEAR)
    if f.chunked.sentence.index not in opening or _is_aside(f.chunked, f.at):
        return False
    return not speaks_of_earlier(f.chunked, f.span[0])


def _tells(chunked: Chunked, calendar: Calendar, opens: bool) -> bool:
    """True for "the sides exchanged prisoners on Friday", undated where the story opens."""
    signs = chunked.signs
    if _CONCERNED.isdisjoint(signs) or not _UNDONE.isdisjoint(signs) or has_list(chunked):
        return False
    if earlier(chunked):
        return False
    dates = [
        item.date
        for at, item in enumerate(chunked.items)
        if item.date is not None and not is_of_saying(signs, at)
    ]
    if dates:
        fresh = any(calendar.is_fresh(date, _NEAR) for date in dates)
        return fresh and ("x" in signs or "X" in signs or _is_told(chunked))
    headed = chunked.sentence.position == "headline" and _SWAP_OF.search(signs) is not None
    return opens and (headed or _is_told(chunked))


def _is_told(chunked: Chunked) -> bool:
    """True where persons or remains pass over, in so many words, in a main clause."""
    return _took_place(chunked) or any(
        item.sign in PASSING and not (item.negated or item.future or _is_aside(chunked, at))
        for at, item in enumerate(chunked.items)
    )


def _took_place(chunked: Chunked) -> bool:
    """True for "the sides held another exchange", "an exchange of prisoners has taken place"."""
    return chunked.sentence.search(_HELD) is not None


def _is_aside(chunked: Chunked, at: int) -> bool:
    """True in what is said of a person: "a man who was exchanged last year has been charged"."""
    first = chunked.signs.rfind(",", 0, at) + 1
    return any(not _WHO.isdisjoint(chunked.words(k)) for k in range(first, at))


def has_list(chunked: Chunked) -> bool:
    """True where lists of names are handed over."""
    return not _LISTS.isdisjoint(token.lower for token in chunked.tokens)


def _lead_reports(chunks: list[Chunked]) -> bool:
    """True where the opening tells of an exchange that has taken place, not of a plan.

    The first sentence of the story says so; where it does not, the headline or the next one.
    """
    body = [c for c in chunks if c.sentence.position == "body"][:2]
    heads = [c for c in chunks[:_HEADS] if c.sentence.position == "headline"][:1]
    told = (_reports(chunked) for chunked in (*body[:1], *heads, *body[1:]))
    return next((answer for answer in told if answer is not None), False)


def _reports(chunked: Chunked) -> bool | None:
    """True for what has happened, False for what is planned, None where neither is told."""
    if chunked.sentence.text.endswith("?"):
        return None
    if _took_place(chunked):
        return True
    first = _behind_terms(chunked)
    for at, item in enumerate(chunked.items[first:], first):
        swap = not {"x", "X"}.isdisjoint(chunked.signs[at : at + 5])
        if swap and not _UNDER_WAY.isdisjoint(chunked.words(at)):
            return True  # "started what both describe as the final swap"
        if item.sign == "A" or item.future:
            return False
        if item.sign in "eEgGrRYc" and not item.negated and not _welcomes(chunked, at):
            return True
    return None


def _behind_terms(chunked: Chunked) -> int:
    """Where a sentence goes on behind "In line with an agreement to swap 1,000 prisoners,"."""
    terms = _TERMS.match(chunked.sentence.text)
    comma = chunked.signs.find(",")
    return comma + 1 if terms is not None and comma > 0 else 0


def _welcomes(chunked: Chunked, at: int) -> bool:
    """True for "welcomed the outcome", which takes in nobody."""
    return chunked.signs[at] == "r" and not _RECEIVED.match(chunked.signs, at + 1)
