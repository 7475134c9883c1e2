"""Claims without a figure: which numbers were withheld."""

from __future__ import annotations

import re
from typing import Final

from parley.claims.found import Found
from parley.claims.kinds.past import Past
from parley.claims.parties import opposite
from parley.claims.sides.verdict import side_by_arms
from parley.claims.speakers import Heard, Said, Speakers
from parley.model import Quantity
from parley.rules.silence import DENYING, OF_NUMBERS, find_silence

_NONE_OF_OURS: Final = re.compile(
    r" (?:of (?:them|those) )?(?:are|were|was|is) (?:\w+ )?"
    r"(?:fighters|civilians|soldiers|women|children|militants|combatants|officers)\b"
    r"|(?: of)?(?: (?:the|its|their|other|more|people|soldiers|troops|civilians|children|were|was"
    r"|are|is|have|had|been|still|of|enemy|russian|ukrainian))*? "
    r"(?:drones?|missiles?|rockets?|tanks?|strikes?|attacks?|died|dead|killed|wounded|injured|hurt"
    r"|missing|victims?|casualties|deaths?|losses|lost|months|years|days|weeks|hours|times|countries"
    r"|buses|planes|flights|deported|abducted|displaced)\b",
    re.IGNORECASE,
)
"""What a number that is not given counts, where it counts nobody exchanged."""


def find_withheld(
    heard: Heard, speakers: Speakers, parties: tuple[str, ...], past: Past
) -> Found | None:
    """The claim that a number is not given, where a sentence makes it."""
    chunked = heard.chunked
    sentence = chunked.sentence
    start, words = sentence.start, sentence.text
    asked = sentence.has(OF_NUMBERS) and sentence.has(DENYING)
    found = find_silence(sentence.lower) if asked else None
    if found is None:
        return None
    name, first, last = found
    if _NONE_OF_OURS.match(words, last):
        return None
    items = enumerate(chunked.items)
    at = next((k for k, _ in items if chunked.end(k) > start + first), len(chunked.items) - 1)
    nobody = _NOBODY.match(words, first) is not None
    said = Said() if nobody else _silent(name, heard, at, speakers)
    who = _asked_for(past, sentence.index) or _whose(name, heard, at, said, words[last:], parties)
    if _is_silence_of_a_side(heard, said, (start + first, start + last)):
        said = Said()
    kind = _kind_withheld(words, first, _spoken_of(past, sentence.index))
    held = kind == "held"
    return Found(
        kind, Quantity(qualifier="withheld", as_written=words[first:last]), said, chunked, at,
        (start + first, start + last), f"silence-{name}", who=who,
        released_by=None if held else opposite(who, parties),
        held_by=opposite(who, parties) if held else None,
        event="none" if kind in ("held", "cumulative-released") else "main",
    )  # fmt: skip


def _spoken_of(past: Past, sentence: int) -> str | None:
    """The kind of what was asked, or counted just before."""
    if past.topic is not None and past.topic.sentence == sentence:
        return past.topic.kind
    near = past.last is not None and sentence - past.last.sentence < 2
    return past.last.kind if near and past.last is not None else None


def _asked_for(past: Past, sentence: int) -> str | None:
    """Whose persons the question asked for that this sentence does not answer."""
    topic = past.topic
    return topic.side if topic is not None and topic.sentence == sentence else None


def _kind_withheld(words: str, first: int, asked: str | None) -> str:
    """What the number that is not given counts, by the words with it, then by what was asked."""
    if _RUNNING.search(words, first):
        return "cumulative-released"
    verb = _HELD_OR_FREED.search(words, first)
    if verb is None and _IN_CAPTIVITY.search(words):
        return "held"
    if verb is None:
        return asked if asked in _ASKED else "released"
    if verb["held"] is not None:
        return "held"
    if _REMAINS.search(words, first):
        return "bodies"
    return "agreement" if _TO_COME.search(words, first) else "released"


def _silent(name: str, heard: Heard, at: int, speakers: Speakers) -> Said:
    """Who tells of a silence: whoever is heard, or who keeps it ("he did not say how many")."""
    said = speakers.of(heard, at)
    if name in _OF_NOBODY and said.rule in ("said-by", "account-goes-on"):
        return Said()
    items = enumerate(heard.chunked.items[: at + 1])
    subject = next((k for k, item in items if item.sign in "soiP"), None)
    if said.names or subject is None or name not in _KEPT:
        return said
    item = heard.chunked.items[subject]
    named = speakers.names.of(heard.chunked, subject)
    if item.sign == "P":
        named = heard.person if item.word in ("he", "she") else heard.office
    if named is None:
        return said
    return Said((named.label,), (named.side,), None, "indirect", "silent-speaker")


def _whose(
    name: str, heard: Heard, at: int, said: Said, behind: str, parties: tuple[str, ...]
) -> str | None:
    """Whose number is not given: of the side named, else of the speaker's own."""
    items = [item for item in heard.chunked.items[at:] if item.side in parties]
    who = next((item.side for item in items if item.sign in "jp"), None)
    if who is None and name == "no-figures-published":
        who = next((item.side for item in items if item.sign in "so"), None)
    who = who or side_by_arms(behind.lower().split()[:2], parties)  # "how many suspects"
    mine = name in _OWN_SILENCE and len(said.sides) == 1 and said.sides[0] in parties
    return said.sides[0] if who is None and mine else who


def _is_silence_of_a_side(heard: Heard, said: Said, span: tuple[int, int]) -> bool:
    """True for "Russia does not publish a total": so the report says, not Russia."""
    if len(said.names) != 1 or said.names[0] != said.sides[0]:
        return False
    if said.rule == "silent-speaker":
        return True
    starts = (heard.chunked.start(one.cue) for one in heard.attributions)
    return any(span[0] <= start < span[1] for start in starts)


_NOBODY: Final = re.compile(r"neither|no (?!figures|numbers)", re.IGNORECASE)
_OF_NOBODY: Final = ("no-figures-published", "not-given", "how-many-unknown")
_KEPT: Final = ("did-not-say", "gave-none", "not-to-tell", "how-many-not-said")
_OWN_SILENCE: Final = (
    "did-not-say",
    "how-many-not-said",
    "gave-none",
    "not-to-tell",
    "without-saying",
)
"""Who keeps silent so does it of his own persons."""
_RUNNING: Final = re.compile(r"\b(?:running|overall|cumulative) (?:figure|total|tally|count)", re.I)
_REMAINS: Final = re.compile(r"\b(?:bodies|remains|fallen|dead)\b", re.I)
_TO_COME: Final = re.compile(
    r"\b(?:how many|numbers?|figures?)\b[^.;,]*\b(?:will|would|(?:is|are|was|were) (?:due )?to)\b",
    re.I,
)
_ASKED: Final = ("held", "bodies")
_IN_CAPTIVITY: Final = re.compile(
    r"\b(?:captivity|captive|in (?:\w+ ){1,3}(?:prisons?|jails?|camps?))\b", re.I
)
_HELD_OR_FREED: Final = re.compile(
    r"\b(?:(?P<held>hold|held|remain\b|remaining|are (?:still )?left|still captive|captivity"
    r"|detain|(?:prisoners|captives) in\b"
    r"|in (?:\w+ ){0,3}(?:prisons?|jails?|custody|camps?|detention)"
    r"|(?:it|they) (?:has|have|had)(?=[.,;]|$))|freed"
    r"|releas|return|came|come|hand|swap|exchang|got|receiv)",
    re.IGNORECASE,
)
