"""Which date of a sentence belongs to a counted group, and which to another matter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from parley.claims.chunks import Chunked, Item
from parley.claims.events.comparing import asides, is_inside
from parley.rules.dates import DateMention
from parley.rules.signs import COUNTED, PASSING
from parley.rules.words import word_set

OTHER_MATTERS: Final = word_set(
    "invasion war conflict offensive agreement talks deal ceasefire truce negotiations meeting "
    "fighting siege battle election coup treaty accord summit conference statement attack attacks "
    "strike strikes raid massacre incursion advance operation assault declaration memorandum "
    "memoranda visit call"
)
"""What has a date of its own: "the invasion in February", "the February 4 conference"."""
_CAPTURED: Final = word_set(
    "captured seized kidnapped abducted arrested detained imprisoned jailed sentenced convicted "
    "captive hostage deported missing disappeared born"
)
_LESS: Final = 4  # items by which a feast is passed over for "a year ago"
_FARTHEST: Final = 7  # items between the word of a capture and its date
DAYS: Final = ("day", "night")
_SIMILAR: Final = word_set("similar previous earlier last such another separate")
_FREEING_OPERATION: Final = _SIMILAR | {"exchange", "release", "repatriation", "humanitarian"}
"""Operations by which persons are freed: "a similar operation in October 2020"."""
_DEALS: Final = word_set("deal agreement")
_SAW: Final = word_set("saw brought yielded freed")
_DURING: Final = word_set("during under amid throughout")
_AFTER: Final = word_set("after following before")
_SINCE: Final = _AFTER | {"since", "despite"}
"""Words the date behind which is another's; a weekday behind "since" is the story's own."""
_HELD: Final = word_set("carried took taken held conducted completed made")
_FREEING: Final = PASSING | COUNTED | frozenset("xXD,;")
_PARTED: Final = frozenset("w^SCAhHz")
_LENGTHS: Final = {**dict.fromkeys("NBVQXy", 5), **dict.fromkeys("w,^", 3)}
"""How far a date behind an item seems from a group before it, where that is more than one step."""
_SAID_ON: Final = re.compile(r"y[_@nI]{0,2}$")
_SWAP_BEHIND: Final = re.compile(r"_?[xX]")
_AGREED: Final = re.compile(r"A[^,;.]{0,6}$")
_REACHED: Final = word_set("reached agreed signed struck concluded negotiated hammered brokered")
_GROUP_BEHIND: Final = re.compile(r",?_?[NBVQ]")
_DATED_LINE: Final = re.compile(r"[-_@I]{0,3}d[:-]")
_FEAST_OF: Final = re.compile(r"d,[@s_j]{0,4}$")
_OR_DAY: Final = re.compile(r"[,(][@_]{0,2}d")
_PLACED: Final = re.compile(r"[I@][_ls,]{1,5}[I@,]\Z")
"""Between a matter and its date: "the talks in Istanbul on", "a meeting in Glion, Oman,"."""
_COMPARED: Final = re.compile(
    r"\b(?:as|like) (?:(?:it|they|he|she) (?:did|had)\b|(?:in|on|during)$)"
)
_FREED_IN: Final = re.compile(r"[gGrRcqYeEx]I?\Z")
_FREED_WHO: Final = re.compile(r"w[sjP]?[gGrRcqYeE][^w^SCAhHzNBV;:,]{0,8}\Z")
"""Between persons and the day they were freed: "who were freed in"."""
_NEXT_CLAUSE: Final = re.compile(r"(?:\+|(?<=&),)_?[I@]?_?$")
_THEN: Final = ("then", "at that time", "at the time", "on that day", "that day")


def date_near(chunked: Chunked, at: int) -> Item | None:
    """The date that belongs to a counted group: in its clause, nearest, not that of the saying."""
    if "d" not in chunked.signs and "C" not in chunked.signs:
        return None
    first, last = clause(chunked.signs, at, ";.")
    opening = " ".join(t.lower for t in chunked.tokens[chunked.items[first].first :][:3])
    if first and opening.startswith(_THEN):
        first = clause(chunked.signs, first - 2, ";.")[0]  # "The first was in May; then 25 …"
    places = _asides_but(chunked, at)
    best: tuple[int, Item] | None = None
    for index in range(first, last):
        item = chunked.items[index]
        if places and is_inside(places, chunked.start(index) - chunked.sentence.start):
            continue  # "for the first time since the last swap in February, 75 …"
        if index < at and _is_counted_from(chunked, index, at):
            continue  # "four months after the previous exchange, 75 …"
        if item.sign not in "dC" or item.date is None or item.date.time:
            continue
        explained = index < at and _is_explained(chunked, index)
        if item.date.open and not explained:
            continue
        if item.sign == "C" and not _is_past_year(item.date):
            continue
        bare = chunked.signs[at] == "Q" and index == at + 2  # "180 in 2000 and 201 in 2001"
        freed_in = bare or _FREED_IN.search(chunked.signs, at, index)
        if item.sign == "C" and index > at and not freed_in:
            continue  # "21 girls taken from Chibok in 2014 were freed"
        if is_dateline(chunked, index):
            continue
        if index < at and not explained and is_of_agreement(chunked.signs, index, first):
            continue  # "in line with the agreements reached in Istanbul on 2 June, …"
        if explained or not _dates_another(chunked, at, index, item.date):
            if index == at + 2 and chunked.signs[at + 1] in "@I":
                return item  # "307 on Saturday and 303 on Sunday"
            distance = _distance(chunked.signs, at, index) + _LESS * bool(item.date.holiday)
            if best is None or distance < best[0]:
                best = (distance, item)
    return _day_beside(chunked, best[1]) if best is not None else _day_of_line(chunked)


def _is_past_year(mention: DateMention) -> bool:
    """True for "In 2014 five men were freed" and "last year", not for "this year": it sums up."""
    return bool(mention.relative.offset) if mention.relative is not None else bool(mention.year)


def _asides_but(chunked: Chunked, at: int) -> list[tuple[int, int]]:
    """What the sentence compares with, but for what the item ``at`` stands in."""
    offset = chunked.start(at) - chunked.sentence.start
    return [place for place in asides(chunked) if not place[0] <= offset < place[1]]


def _is_counted_from(chunked: Chunked, index: int, at: int) -> bool:
    """True for "four months after" something: a comma later comes what happened then."""
    item = chunked.items[index]
    after = item.date is not None and item.date.text.lower().endswith(" after")
    comma = chunked.signs.find(",", index + 2, at)
    return after and comma > 0 and chunked.signs[comma + 1 : comma + 3].find("w") < 0


def _is_explained(chunked: Chunked, index: int) -> bool:
    """True for "since Friday, when six were freed": the day of what follows."""
    after = chunked.signs[index + 1 : index + 3] == ",_"
    return after and chunked.words(index + 2)[:1] == ["when"]


def _day_of_line(chunked: Chunked) -> Item | None:
    """The day that opens a line of a list: "- 19 April: 277 for 277; wounded: 31 for 15"."""
    match = _DATED_LINE.match(chunked.signs)
    return chunked.items[match.end() - 2] if match is not None else None


def _day_beside(chunked: Chunked, item: Item) -> Item:
    """For a feast, the day told beside it: "on 24 August, Ukraine's Independence Day, …"."""
    if item.date is None or not item.date.holiday or item.date.month:
        return item
    at = next(k for k, other in enumerate(chunked.items) if other is item)
    before, behind = _FEAST_OF.search(chunked.signs, 0, at), _OR_DAY.match(chunked.signs, at + 1)
    places = [before.start() if before is not None else at, behind.end() - 1 if behind else at]
    dated = (chunked.items[k] for k in places)
    return next((other for other in dated if other.date is not None and other.date.day), item)


def dates_swap(signs: str, at: int) -> bool:
    """True for a date right before an exchange: "yesterday's exchange", "the July 4 swap"."""
    return bool(_SWAP_BEHIND.match(signs, at + 1))


def dates_exchange(chunked: Chunked) -> bool:
    """True for "carried out another exchange on Thursday", of uncounted persons."""
    if "x" not in chunked.signs and "X" not in chunked.signs:
        return False
    return any(
        item.date is not None and not (item.date.year or item.date.time or item.date.open)
        for at, item in enumerate(chunked.items)
        if not (is_of_saying(chunked.signs, at) or is_dateline(chunked, at))
    )


def is_of_saying(signs: str, at: int) -> bool:
    """True for the date of a statement: "said on Friday", not "spoke of Friday's exchange"."""
    if dates_swap(signs, at):
        return False
    return signs[at + 1 : at + 2] == "y" or bool(_SAID_ON.search(signs, max(0, at - 3), at))


def is_said_on(chunked: Chunked, mention: DateMention) -> bool:
    """True for a mention that is the date of a statement: "84 came home, he said on Friday"."""
    places = (at for at, item in enumerate(chunked.items) if item.date is mention)
    return any(is_of_saying(chunked.signs, at) for at in places)


def is_dateline(chunked: Chunked, at: int) -> bool:
    """True for the day between a place and an agency: "ISTANBUL, June 2 (Reuters) -"."""
    before, behind = chunked.signs[:at], chunked.signs[at + 1 : at + 2]
    return (
        at <= 4
        and chunked.signs[at] == "d"
        and behind in ("(", "-")
        and set(before) <= set("sl,_o")
    )


def is_of_agreement(signs: str, at: int, first: int = 0) -> bool:
    """True for the day of a plan's making: "agreed in Istanbul on Monday"."""
    return bool(_AGREED.search(signs, first, at))


def clause(signs: str, at: int, ends: str) -> tuple[int, int]:
    """The items around one that no sign of ``ends`` parts from it."""
    low, high = 0, len(signs)
    for end in ends:
        low = max(low, signs.rfind(end, low, at) + 1)
        behind = signs.find(end, at + 1, high)
        high = behind if behind >= 0 else high
    return low, high


def _is_of_capture(chunked: Chunked, index: int) -> bool:
    """True for "soldiers captured in Mariupol in May 2022", "the girls kidnapped last month"."""
    for at in range(index - 1, max(-1, index - _FARTHEST), -1):
        sign, words = chunked.signs[at], chunked.words(at)
        if sign == "v":
            return True  # "most of whom were taken prisoner in May 2022"
        if not _CAPTURED.isdisjoint(words[-1:] if sign in COUNTED else words):
            return True
        if sign in _FREEING:
            return False
    return False


def dates_another_matter(chunked: Chunked, index: int) -> bool:
    """True for "the war in 2022" and "the May 4 talks", not for "freed during a truce in May"."""
    if _is_of_capture(chunked, index):
        return True
    tokens, item = chunked.tokens, chunked.items[index]
    behind = {token.lower for token in tokens[item.last : item.last + 3]}
    if not behind.isdisjoint(OTHER_MATTERS) and chunked.signs[index + 1 : index + 2] in ("_", ","):
        return index > 0 or behind.isdisjoint(_DEALS)  # "July's deal was bigger: 250 …"
    if _saw(chunked, index):
        return False
    return any(_is_matter(chunked, noun) for noun in _nouns_before(chunked.signs, index))


def _saw(chunked: Chunked, index: int) -> bool:
    """True for "A first truce in November 2023 saw 105 hostages freed"."""
    behind = [token.lower for token in chunked.tokens[chunked.items[index].last :][:1]]
    return "," not in chunked.signs[:index] and not _SAW.isdisjoint(behind)


def _nouns_before(signs: str, index: int) -> Iterator[int]:
    """What a date is said of: the noun before its preposition, and that before a place."""
    if index >= 2 and signs[index - 1] in "I@":
        yield index - 2
    placed = _PLACED.search(signs, max(0, index - 8), index)
    if placed is not None and placed.start():
        yield placed.start() - 1


def _is_matter(chunked: Chunked, at: int) -> bool:
    noun = chunked.items[at]
    words = [token.lower for token in chunked.tokens[max(0, noun.last - 5) : noun.last]]
    if words[-1] == "operation" and not _FREEING_OPERATION.isdisjoint(words):
        return False
    if words[-1] in _DEALS and words[:-1] and not _SIMILAR.isdisjoint(words):
        return False  # "in a similar deal in 2023"
    return words[-1] in OTHER_MATTERS and _DURING.isdisjoint(words)


def follows_another(chunked: Chunked, index: int) -> bool:
    """True for a date behind "hours after a call on Tuesday", of which nobody is freed."""
    after = _after(chunked.items[index].date)
    for at in range(index - 1, -1, -1):
        words = chunked.words(at)
        if chunked.signs[at] in _FREEING or not _HELD.isdisjoint(words):
            return False
        if not after.isdisjoint(words):
            return True
    return False


def _after(mention: DateMention | None) -> frozenset[str]:
    return _AFTER if mention is not None and mention.weekday is not None else _SINCE


def _dates_another(chunked: Chunked, at: int, index: int, mention: DateMention) -> bool:
    """True where the date at ``index`` is not that of the group at ``at``."""
    signs = chunked.signs
    if index < at:
        if is_of_saying(signs, index):
            return True
        if _is_step(mention) and signs[max(0, index - 2) : index] == "d,":
            return True  # "on 31 January, a week after the crash, …"
    elif _is_step(mention):
        return not _is_before(signs, index, mention)  # "…, a day after": seen from another
    elif _FREED_WHO.match(signs, at + 1, index):
        return False  # "250 soldiers who were freed in July"
    elif not _PARTED.isdisjoint(signs[at + 1 : index]) or ":" in signs[at + 1 : index]:
        return True  # the date of a relative clause, of a span, of an agreement or a capture
    elif _NEXT_CLAUSE.search(signs, at + 1, index) and _GROUP_BEHIND.match(signs, index + 1):
        return True  # "250 bodies, and in October another 501"
    elif _as_before(chunked, at, index):
        return True  # "the UAE mediated, as it did in July"
    elif any(not _REACHED.isdisjoint(chunked.words(k)) for k in range(at + 1, index)):
        return True  # "… under the deal reached in Istanbul a week ago"
    elif any(not _after(mention).isdisjoint(chunked.words(k)) for k in range(at + 1, index)):
        return True  # "303 came home, after 390 were freed on Friday"
    return dates_another_matter(chunked, index)


def _as_before(chunked: Chunked, at: int, index: int) -> bool:
    """True where what is between compares with another time: "as it did in", "just like on"."""
    tokens = chunked.tokens[chunked.items[at].last : chunked.items[index].first]
    return _COMPARED.search(" ".join(token.lower for token in tokens)) is not None


def is_this(mention: DateMention) -> bool:
    """True for "this month" and "that day", not for "today"."""
    step = mention.relative
    if step is None or step.offset != 0 or mention.part == "earlier":
        return False
    return step.anchor == "event" or step.unit not in DAYS


def is_that(mention: DateMention) -> bool:
    """True for "that day", "the same month"."""
    return is_this(mention) and mention.relative is not None and mention.relative.anchor == "event"


def _is_before(signs: str, index: int, mention: DateMention) -> bool:
    """True for "having exchanged 146 each a day earlier", the figure's own day."""
    step = mention.relative
    back = step is not None and step.offset is not None and step.offset < 0
    return (
        back
        and signs[index - 1] not in ",;"
        and signs[index + 1 : index + 2] in ("", ".", ",", ";")
    )


def _is_step(mention: DateMention) -> bool:
    """True for "a day after", False for "that month"."""
    step = mention.relative
    return step is not None and step.anchor == "event" and step.offset != 0


def _distance(signs: str, at: int, index: int) -> int:
    """How far a date is from a group: by items, more over other groups and joints."""
    between = signs[min(index, at) + 1 : max(index, at)]
    distance = sum([_LENGTHS.get(sign, 1) for sign in between])
    return distance + 6 if index > at and not COUNTED.isdisjoint(between) else distance
