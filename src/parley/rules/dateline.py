"""When a report was published, as far as its metadata or its own dateline say.

A date in running prose or in a caption never counts: a photo is often older than its story.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from parley.dates.edtf import is_day
from parley.model import Article, Span
from parley.rules.dates import DateMention

_PUBLISHED: Final = re.compile(r"(?i:\b(?:published|posted|date|issued)\b(?:\son)?)\W{0,3}\Z")
_UPDATED: Final = re.compile(r"(?i:\b(?:updated|modified|last\supdate)\b(?:\son)?)\W{0,3}\Z")
_CAPTION: Final = re.compile(
    r"(?i:\W{0,3}(?:in\sthis|file\b|photo|picture|archive|image|caption)|"
    r".{0,400}\b(?:handout|photograph|video\sgrab|file\spho|getty)\b)"
)
_PREPOSITION: Final = re.compile(
    r"\b(?i:on|in|of|since|by|at|until|till|from|the|before|after|to|and|or|for|between|dated|"
    r"deal|talks|agreement|swap|exchange)\W{0,2}\Z"
)
_NAMES: Final = re.compile(r"(?:\W{0,3}\b(?:[A-Z]\w{0,30}|of|and|the|de|al|desk)\b)*\W{0,4}\Z")
_STOP: Final = re.compile(r"\s*(?:[—–|/:.(•·)\]]|-\s|-{2}|\Z)|,\s*(?:[0-9]|[A-Z]\w+\s*\Z)")
_LIVE: Final = re.compile(r"(?i:\s*(?:live\b|day\s[0-9]|.{0,20}\bdigest\b))")
_URL_DAY: Final = re.compile(
    r"/((?:19|20)[0-9]{2})[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12][0-9]|3[01])(?![0-9])"
)
_HEADER_CHARACTERS: Final = 1500
_SHORT_LINE: Final = 120
_FILED_BEFORE: Final = 3  # days from the writing of a report to its publication


class Publication(NamedTuple):
    """The report's date (EDTF; ``XXXX-12-06`` where no year is given), where it stands, and why."""

    edtf: str | None
    span: Span | None
    reason: str
    text: str | None = None


def publication_date(article: Article, mentions: Sequence[DateMention]) -> Publication:
    """Metadata first; then a labelled line, a dateline or header with a year, one without, the URL.

    >>> from parley.rules.dates import find_dates
    >>> text = "KYIV, Jan 31, 2024 — Ukraine and Russia carried out an exchange on Wednesday."
    >>> publication_date(Article("x", text, ""), find_dates(text)).edtf
    '2024-01-31'
    """
    if article.published:
        return Publication(article.published, None, "the metadata gives the date of publication")
    return _told(article.text, article.url, mentions)


def _told(text: str, url: str | None, mentions: Sequence[DateMention]) -> Publication:
    """What a text and its address tell of the date of publication."""
    ranked = []
    for mention in mentions:
        rank, reason = _rank(text, mention)
        if reason:
            ranked.append((rank, mention.start, mention, reason))
    if ranked:
        _, _, mention, reason = min(ranked, key=lambda entry: entry[:2])
        span = Span(mention.start, mention.end)
        return Publication(day_edtf(mention), span, reason, mention.text)
    if url and (match := _URL_DAY.search(url)):
        return Publication("-".join(match.groups()), None, "the address holds the date")
    return Publication(None, None, "neither metadata nor a dateline says when it was published")


def dateline_at(article: Article, mentions: Sequence[DateMention], published: Publication) -> int:
    """Where the text itself says when it was published; -1 where it does not.

    Where the day is known from elsewhere, words of that day, or of few days before, are a dateline.
    """
    line = published
    if published.span is None and published.edtf and is_day(published.edtf[:10]):
        line = _told(article.text, None, mentions)
        told = (line.edtf or "").replace("XXXX", published.edtf[:4])
        if not is_day(told) or not _filed(told, published.edtf[:10]):
            return -1
    return line.span.start if line.span else -1


def _filed(told: str, published: str) -> bool:
    """True where a report of one day can have been published on the other."""
    days = (date.fromisoformat(published) - date.fromisoformat(told)).days
    return 0 <= days <= _FILED_BEFORE


def day_edtf(mention: DateMention) -> str:
    """The day a mention writes out: ``2024-07-17``, or ``XXXX-07-17`` without a year."""
    year = f"{mention.year:04d}" if mention.year else "XXXX"
    return f"{year}-{mention.month:02d}-{mention.day:02d}"


def real_day(mention: DateMention) -> bool:
    """True where a mention writes out a day that the calendar has (29 February needs its year)."""
    if not mention.day or not mention.month:
        return False
    return mention.day <= monthrange(mention.year or 2000, mention.month)[1]


def _rank(text: str, mention: DateMention) -> tuple[int, str]:
    """How surely a mention is the date of publication (0 best), and why; no reason: it is not."""
    if mention.open or mention.relative or not real_day(mention):
        return 9, ""
    line_start = text.rfind("\n", max(0, mention.start - 500), mention.start) + 1
    if mention.start - line_start >= 500:
        return 9, ""
    line_end = text.find("\n", mention.end, mention.end + 500)
    line_end = line_end if line_end >= 0 else min(len(text), mention.end + 500)
    before, after = text[line_start : mention.start], text[mention.end : line_end]
    missing_year = 2 if mention.year is None else 0
    labelled = _PUBLISHED.search(before[-24:]) and not _CAPTION.match(after)
    if labelled and (mention.start < _HEADER_CHARACTERS or len(before) < 40):
        return 0 + missing_year, "a line labelled as date of publication"
    if _UPDATED.search(before[-24:]):
        return 5, "a line labelled as date of update"
    live = line_start == 0 and mention.year and _LIVE.match(before)
    in_prose = _PREPOSITION.search(before[-16:]) or not _STOP.match(after)
    if mention.start > _HEADER_CHARACTERS or (in_prose and not live):
        return 9, ""
    if _CAPTION.match(before + mention.text + after):
        return 9, ""
    if live:
        return 1, "the headline of a live report names its day"
    short = len(before) + len(after) + len(mention.text) <= _SHORT_LINE
    if len(before) <= 80 and (_NAMES.match(before) or short):
        return 1 + missing_year, "the dateline" if before.strip() else "the line above the report"
    return 9, ""
