"""Exchanges told of behind the story: words that point to them, and days a paragraph keeps to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.events.comparing import asides, is_inside
from parley.claims.events.near_dates import (
    clause,
    dates_another_matter,
    follows_another,
    is_of_agreement,
)
from parley.rules.dates import DateMention
from parley.rules.signs import PASSING
from parley.rules.wording import Wording
from parley.rules.words import word_set

_SWAP: Final = (
    r"(?:exchange|swap|handover|release|round|group|time|deal|truce|repatriation"
    r"|operation|mission|mediation|process|transfer|transaction|trade|barter|delivery"
    r"|homecoming|return|one\b|such)"
)
_SWAP_ITSELF: Final = r"(?:exchange|swap|handover|release|round|group|batch|operation)"
_SAID: Final = r"(?:announced|reported|said|confirmed|promised|told|stated|published)\b"
_PREVIOUSLY: Final = (
    r"previously(?:[,.]| (?:been )?(?:exchang|releas|swapp|return|freed|brought|hand"
    r"|carried|conduct|transferr|repatriat|recover|secured|let|gave|received|got|took))"
)
_PART: Final = r"(?:stage|part|round|batch|group|day)"
_TALKS: Final = r"(?:talks|negotiations|meetings?|rounds?|agreements?|deals?|accords?|summit)"
_TRUCE: Final = r"(?:truce|ceasefire|cease-fire|pause)s?"
_LED_TO: Final = (
    r"(?:led to|resulted in|brought about|produced|yielded|culminated in|ended (?:in|with)"
    r"|paved the way (?:for|to)|made possible)"
)
_CAME_OF: Final = Wording(
    rf"\b(?:{_TALKS}\b[^.;]{{0,50}}?\b{_LED_TO}"
    rf"|as a (?:\w+ )?result of (?:[\w-]+ ){{0,4}}?{_TALKS})\b",
    "led", "resulted", "brought", "produced", "yielded", "culminated", "ended", "paved",
    "made", "result",
)  # fmt: skip
_EARLIER: Final = Wording(
    r"\A\W*(?:previously|earlier in"
    r"|(?:before|prior to|until) (?:then|now|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b"
    r"|\b(?:(?:previous|last(?! (?:planned|scheduled|remaining|expected|of)\b)|preceding"
    rf"|earlier(?! {_SAID})|prior|penultimate|most recent)\s+(?:\w+[ -]){{0,3}}?{_SWAP}"
    rf"|the last time\b|{_PREVIOUSLY}|in an earlier\b|in (?:the )?previous\b"
    r"|(?:previous|preceding|earlier) (?:two|three|four|five|six)\b"
    r"(?! (?:days|weeks|months|years))"
    rf"|(?:the )?(?:previous|earlier) (?:phase|{_PART})s?\b"
    r"|the (?:last|latest|previous) of (?:them|these|those)\b"
    rf"|(?:before|prior to) that\b|in (?:a|another) separate {_SWAP}\b"
    r"|(?:other|past|recent|former|most) (?:\w+[ -]){0,2}?"
    r"(?:exchange|swap|handover|round|deal)s\b"
    rf"|{_SWAP} before (?:this|it)\b"
    rf"|(?:before|prior to) the (?:current |present |latest )?{_TRUCE}\b"
    r"(?! (?:ends?|expires?|is|runs?|lapses?|collapses?))"
    rf"|(?:previous|earlier|prior|preceding) (?:[\w-]+ ){{0,2}}?{_TRUCE}\b"
    rf"|(?:first|second|initial|opening|previous|earlier|last) (?:\w+ ){{0,2}}?{_TALKS}\b"
    rf"[^.;]{{0,50}}?\b{_LED_TO}\b)",
    "previous", "last", "preceding", "earlier", "prior", "penultimate", "recent", "before", "until",
    "separate ", "other ", "past ", "former ", "most ", "first", "second", "initial", "opening",
)  # fmt: skip
_AS_WAR_BEGAN: Final = Wording(
    r"\b(?:in|during) the (?:first|early|opening) (?:days|weeks|months) of the (?:\S+ )?"
    r"(?:war|invasion|conflict|fighting)\b",
    "days of the", "weeks of the", "months of the",
)  # fmt: skip
_TAKEN: Final = re.compile(
    r"\b(?:captur\w+|captive|captivity|(?:taken|made) prisoners?|taken hostage|held|detained|seized"
    r"|arrested|imprisoned|jailed|abducted|kidnapped|deported|missing|disappeared|surrendered"
    r"|fought|defended|served|wounded)\b[^,;.]*$"
)
"""What happened to persons before they were freed: "captured in Mariupol in the early days"."""
_PREVIOUS: Final = Wording(
    r"\b(?:(?:previous|last|preceding|penultimate|most recent)"
    rf"\s+(?:\w+[ -]){{0,3}}?{_SWAP}|the last time\b)",
    "previous", "last", "preceding", "penultimate", "recent",
)  # fmt: skip
_CAME_BEFORE: Final = Wording(
    r"\b(?:(?:\w+ )?(?:hours?|days?|weeks?|months?) after"
    r"|(?:follow(?:s|ed|ing)|after) "
    rf"(?:(?:an|another|one|two|several)\b(?: \w+){{0,3}}? {_SWAP}s?"
    r"|(?:exchanges|swaps|handovers|releases)))"
    r"\b(?=([^,;.]*))",
    "after", "follow",
)  # fmt: skip
"""What follows it, up to a comma, came before: "a day after 390 were released"."""
_OWN_DAY: Final = re.compile(
    r"\b(?:this|current|latest|today'?s?|new|fresh)\b[\w ]{0,20}\b(?:exchange|swap)\b", re.I
)
_BACK_TO_IT: Final = re.compile(
    r"\W*(?:(?:on|in|at|during) )?that (?:day|night|morning|evening|time|one|occasion|deal"
    r"|exchange|swap|operation|handover)\b"
    r"|\W*(?:then|it was then)\b",
    re.IGNORECASE,
)
"""How a sentence keeps to the day of the one before."""
_AT_THAT_TIME: Final = Wording(
    r"\b(?:(?<!for )(?<!said )at (?:that|the) time(?! of)|back then|on that occasion"
    r"|then(?=[,.;]|\Z)"
    r"|(?:in|during|under|as part of) that (?:exchange|swap|deal|operation|handover|round))\b",
    "that ", "then", "at the time",
)  # fmt: skip
_BACK_TO_NOW: Final = re.compile(r"\W*(?:now|today)\b", re.IGNORECASE)
_BACK_TO_STORY: Final = Wording(
    r"\b(?:(?<!\bby )(?<!\bat )(?<!\baround )this time\b(?! (?:last|of|next))|on this occasion\b"
    rf"|(?:the|this) (?:current|present|latest|newest|new|fresh) (?:\w+[ -]){{0,2}}?{_SWAP}\b"
    rf"|this (?:prisoner |pow )?{_SWAP_ITSELF}\b"
    r"|(?:newly|freshly|just|now)[ -](?:freed|released|returned|liberated|exchanged|swapped)\b)",
    "this", "current", "present", "latest", "newest", "new", "fresh", "just", "now",
)  # fmt: skip
"""How a report comes back to its own exchange from another one."""
_LATER: Final = Wording(
    r"\b(?:(?:next|future|upcoming) (?:\w+[ -]){0,2}?"
    r"(?:exchange|swap|release|handover|stage)s?|proposals?"
    r"|(?:talks|negotiations|discussions|contacts) (?:on|about|over|for) (?:(?:a|an) )?"
    r"(?:further|fresh|new|another|more|larger|wider|possible))\b",
    "next", "future", "upcoming", "proposal", "further", "fresh", "new",
    "another", "more", "larger", "wider", "possible",
)  # fmt: skip
_OF_RECORD: Final = Wording(
    r"(?<!one of )\bthe (?:single )?(?:largest|biggest|most \w+|best[- ]known) (?:\w+[ -]){0,3}?"
    r"(?:exchange|swap|handover|release|trade|deal)\b(?! since)",
    "largest", "biggest", "most ", "best",
)  # fmt: skip
_THIS_IS: Final = re.compile(r"\W*(?:it|this|that|today|\w+day's)\b", re.I)
_SUPERLATIVE: Final = Wording(
    r"\b(?:largest|biggest|smallest|longest|most \w+|record|best known)\b",
    "est", "most", "record",
)  # fmt: skip
_STANDING: Final = word_set(
    "ceasefire cease-fire truce armistice talks negotiations agreement accord deal reached brokered"
)
_FREED: Final = frozenset("xXNBV")
_PASSING: Final = PASSING | frozenset("xXD")
_CLOSE: Final = 5  # items
_DEFINITE: Final = frozenset(["the", "this", "ceasefire", "truce"])
_ONLY_A_DAY: Final = re.compile(r"[-_@I]{0,3}d[.:]?\Z")
_CAPTURED: Final = frozenset("hHz")


def earlier(chunked: Chunked) -> re.Match[str] | None:
    """The words that tell of an exchange before the report's own, but for what is compared."""
    sentence = chunked.sentence
    began, told = sentence.has(_AS_WAR_BEGAN), sentence.has(_EARLIER)
    if not (began or told):
        return None
    text = sentence.lower
    for start, end in asides(chunked):
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    found = _AS_WAR_BEGAN.pattern.search(text) if began else None
    if found is not None and not _TAKEN.search(text, 0, found.start()):
        return found
    return _EARLIER.pattern.search(text) if told else None


def speaks_of_earlier(chunked: Chunked, start: int) -> bool:
    """True where words point the figure at offset ``start`` to another exchange than the story's.

    What follows such words belongs to the other exchange; what stands before them only where no
    further figure and no comma comes between: "75 were freed, fewer than in the last exchange".
    """
    text, offset = chunked.sentence.text, start - chunked.sentence.start
    after = chunked.sentence.search(_CAME_BEFORE)
    if after is not None and after.start(1) <= offset < after.end(1):
        return came_before(chunked, start)
    places = asides(chunked)
    if is_inside(places, offset):
        return True
    match = earlier(chunked)
    if match is None or _OWN_DAY.search(text):
        return False
    if after is not None and offset < after.start() and match.start() >= after.start():
        return False  # "the 69th exchange came a month after the previous one"
    if ";" in text[match.end() : offset]:
        return False
    between = text[offset : match.start()] if offset < match.start() else ""
    return not ("," in between and any(c.isdigit() for c in between[1:].partition(",")[2]))


def came_before(chunked: Chunked, start: int) -> bool:
    """True for the figure at offset ``start`` of "…, days after 75 were freed"."""
    after = chunked.sentence.search(_CAME_BEFORE)
    offset = start - chunked.sentence.start
    inside = after is not None and after.start(1) <= offset < after.end(1)
    return after is not None and inside and _tells_of_another(chunked, after)


def _tells_of_another(chunked: Chunked, after: re.Match[str]) -> bool:
    """True where somebody is freed outside of "a day after 75 were freed", too."""
    if after.group().startswith("follow"):
        return True
    begin, end = (chunked.sentence.start + place for place in (after.start(), after.end(1)))
    return any(
        item.sign in _PASSING and not begin <= chunked.start(at) < end
        for at, item in enumerate(chunked.items)
    )


def speaks_of_later(chunked: Chunked, at: int) -> bool:
    """True where a clause speaks of an exchange still to come: "talks on the next stage"."""
    if not chunked.sentence.has(_LATER):
        return False
    first, last = clause(chunked.signs, at, ",;.y")
    start, end = chunked.span(first, last)
    base = chunked.sentence.start
    return _LATER.pattern.search(chunked.sentence.lower, start - base, end - base) is not None


def names_record(chunked: Chunked) -> bool:
    """True for "the largest exchange of the war", not for "it was", "one of the largest"."""
    match = chunked.sentence.search(_OF_RECORD)
    return match is not None and not _THIS_IS.match(chunked.sentence.text)


def came_of_talks(chunked: Chunked, start: int) -> bool:
    """True for a figure at offset ``start`` behind "the talks in Istanbul led to"."""
    match = chunked.sentence.search(_CAME_OF)
    return match is not None and match.end() <= start - chunked.sentence.start


def turns_back(chunked: Chunked) -> bool:
    """True where a sentence comes back to the story's exchange: "This time", "the new swap"."""
    sentence = chunked.sentence
    if _BACK_TO_NOW.match(sentence.text):
        return True
    return sentence.search(_BACK_TO_STORY) is not None and not earlier(chunked)


def names_previous(chunked: Chunked) -> bool:
    """True where a sentence speaks of the exchange right before the story's own."""
    return chunked.sentence.search(_PREVIOUS) is not None


def of_standing_deal(chunked: Chunked, at: int) -> bool:
    """True where the item ``at`` is said of a truce, talks or a deal that exchanges follow from.

    "The ceasefire, mediated by Qatar, took effect on 19 January" dates no exchange; a sentence
    that counts persons freed, names an exchange or speaks of an earlier one does, unless they were
    freed "under the deal, which was brokered by Qatar".
    """
    if earlier(chunked):
        return False
    words = [word for k in range(max(0, at - _CLOSE), at) for word in chunked.words(k)]
    deal = next((k for k in reversed(range(len(words))) if words[k] in _STANDING), None)
    if deal and words[deal - 1] in _DEFINITE and "under" in words[:deal]:
        return True
    if not _FREED.isdisjoint(chunked.signs):
        return False
    return any(not _STANDING.isdisjoint(chunked.words(k)) for k in range(len(chunked.items)))


def carried_dates(
    chunks: list[Chunked], is_other: Callable[[DateMention], bool]
) -> dict[int, DateMention]:
    """For sentences without a date of their own: the day the paragraph has been speaking of.

    Only days of other exchanges are carried: "The first was held on 14 December. On that day …"
    """
    carried: dict[int, DateMention] = {}
    paragraph = -1
    current: DateMention | None = None
    told: DateMention | None = None
    for chunked in chunks:
        sentence = chunked.sentence
        if sentence.paragraph != paragraph or (current is not None and turns_back(chunked)):
            paragraph, current = sentence.paragraph, None
        dates = list(_days(chunked))
        if told is not None and _points_back(chunked):
            carried[sentence.index] = told  # "75 at that time; on February 8 it had been 100"
        if not dates:
            if current is not None:
                carried[sentence.index] = current
            continue
        named = dates[0].day or dates[0].month or dates[0].weekday is not None
        told = dates[0] if named and is_other(dates[0]) else None
        current = told if _introduces(chunked) or _ONLY_A_DAY.match(chunked.signs) else None
    return carried


def _points_back(chunked: Chunked) -> bool:
    """True for "That day …" and "… at that time"."""
    sentence = chunked.sentence
    if _BACK_TO_IT.match(sentence.text):
        return True
    return sentence.search(_AT_THAT_TIME) is not None


def anchors(
    chunks: list[Chunked],
    is_other: Callable[[DateMention], bool],
    known: dict[int, DateMention],
) -> None:
    """Fills ``known``: from which day told before a mention counts, by where the mention stands.

    "Ten days later" and "a month earlier" count from the last other exchange told of in this
    paragraph or the one before it, a weekday from the day told in its own sentence: "between 23
    and 25 May, 390 on Friday". What has no anchor counts from the story's own exchange.
    """
    last: tuple[int, int, DateMention] | None = None
    for chunked in chunks:
        place = chunked.sentence.paragraph, chunked.sentence.index
        for mention in _days(chunked):
            if last is not None and _counts_from(mention, last, place):
                known[mention.start] = last[2]
                if mention.weekday is not None:
                    continue
            if (mention.day or mention.month or mention.relative) and is_other(mention):
                last = (*place, mention)


def _counts_from(
    mention: DateMention, last: tuple[int, int, DateMention], place: tuple[int, int]
) -> bool:
    """True for "a month later", and for a weekday beside a day or month."""
    step = mention.relative
    if step is not None:
        return step.anchor == "event" and place[0] - last[0] <= 1
    only = mention.weekday is not None and not (mention.day or mention.month)
    return only and place[1] == last[1] and last[2].month is not None


def _days(chunked: Chunked) -> Iterator[DateMention]:
    """The days a sentence names, but for those of other matters."""
    if "d" not in chunked.signs:
        return
    places = asides(chunked)
    for index, item in enumerate(chunked.items):
        date = item.date
        if item.sign != "d" or date is None or date.time:
            continue
        if places and is_inside(places, date.start - chunked.sentence.start):
            continue
        if is_of_agreement(chunked.signs, index):
            continue  # "agreed in Istanbul on June 2"
        counted = date.relative is not None and date.relative.anchor == "event"
        named = date.day or date.month or date.weekday is not None or counted
        if named and not (dates_another_matter(chunked, index) or follows_another(chunked, index)):
            yield date


def _introduces(chunked: Chunked) -> bool:
    """True for a sentence that names an exchange: what follows it tells of that one."""
    if any(sign in chunked.signs for sign in "xXD") or earlier(chunked):
        return True
    superlative = chunked.sentence.search(_SUPERLATIVE)
    return superlative is not None and _CAPTURED.isdisjoint(chunked.signs)
