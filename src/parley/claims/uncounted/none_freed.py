"""The claim that nobody was freed: "No prisoner was released on Saturday"."""

from __future__ import annotations

from typing import Final

from parley.claims.found import Found
from parley.claims.parties import canonical, opposite, people_of
from parley.claims.sides.verdict import side_by_arms, side_of
from parley.claims.speakers import Heard, Said, Speakers
from parley.model import Quantity
from parley.rules.wording import Wording

_FREED = r"(?:released|exchanged|freed|handed over|returned|swapped|let go|sent home|brought home)"
_GETS = r"(?:handed over|released|freed|received|got back|got|let go|gave up|gave|returned)"
_CAPTIVE = (
    r"(?:prisoners?|captives?|soldiers?|servicemen|hostages?|detainees?|pows?|one\b|\w+ians\b)"
)
_NONE_FREED: Final = Wording(
    rf"\b(?:(?:no (?:\w+ ){{0,2}}{_CAPTIVE}|nobody"
    r"|none(?: of (?:them|its|our|those)\b[^.;,]{0,30}?)?"
    r"|not (?:a single|one) \w+(?: (?:its|their|our|his|the|those)\b[^.;,]{0,30}?)?) "
    r"(?:(?:was|were|has been|have been|had been) "
    rf"(?:also |yet |actually )?{_FREED}|(?:came|went|returned) home)"
    rf"|{_GETS} (?:no one|nobody|none|no {_CAPTIVE}|not a single \w+)\b"
    r"|(?:did(?: not|n't) (?:yet )?(?:release|free|hand over|receive|return|get back|get|let go)"
    r"|(?:(?:had|has|have) not|hasn't|hadn't|haven't) (?:yet )?"
    r"(?:released|freed|handed over|received|returned|got back|let go))"
    r" (?:anyone|anybody|any|a single|one)\b)",
    "no ", "not ", "n't ", "nobody", "none",
)  # fmt: skip


_MOVING: Final = frozenset("gGrRcqY")
_GIVING: Final = frozenset("gG")


def find_none_freed(heard: Heard, speakers: Speakers, parties: tuple[str, ...]) -> Found | None:
    """The claim, where a sentence makes it, with the side of those who stayed behind."""
    chunked = heard.chunked
    sentence = chunked.sentence
    match = sentence.search(_NONE_FREED)
    if match is None:
        return None
    first, last = sentence.start + match.start(), sentence.start + match.end()
    at = next(k for k in range(len(chunked.items)) if chunked.end(k) > first)
    end = next((k for k in range(at, len(chunked.items)) if chunked.start(k) >= last), None)
    end = end if end is not None else len(chunked.items)
    said = speakers.of(heard, at)
    written = sentence.text[match.start() :].split(maxsplit=1)[0]
    who = _by_words(heard, at, end, parties) or _by_verb(heard, said, at, end, parties)
    return Found(
        "released", Quantity(0, as_written=written), said, chunked, at,
        (first, last), "none-freed", who=who, released_by=opposite(who, parties),
    )  # fmt: skip


def _by_words(heard: Heard, at: int, end: int, parties: tuple[str, ...]) -> str | None:
    """The side the words for them name: "any RSF fighters", "not a single fighter"."""
    for index, item in enumerate(heard.chunked.items[at : end + 2], at):
        if item.sign in "jps" and item.side:
            return people_of(canonical(item.side, parties))
        armed = side_by_arms(heard.chunked.words(index), parties)
        if armed:
            return armed
    return None


def _by_verb(heard: Heard, said: Said, at: int, end: int, parties: tuple[str, ...]) -> str | None:
    """The side of who got nobody, or the other one than of who let nobody go."""
    items = heard.chunked.items
    verb = next((k for k in range(at, end) if items[k].sign in _MOVING), at)
    if items[verb].passive:
        return None
    actors = (item for item in reversed(items[:verb]) if item.sign in "soianP")
    actor = next(actors, None)
    side = side_of(actor, said, heard, parties) if actor is not None else None
    if items[verb].sign in _GIVING:
        return people_of(opposite(side, parties))
    return people_of(side) if side in parties else None
