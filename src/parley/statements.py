"""Claims without a figure: which numbers were withheld."""

from __future__ import annotations

import re

from parley.found import Found
from parley.model import Quantity
from parley.parties import opposite
from parley.rules.silence import find_silence, tells_of_numbers
from parley.sides import side_by_arms
from parley.speakers import Heard, Said, Speakers

_NONE_OF_OURS = re.compile(
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


def find_withheld(heard: Heard, speakers: Speakers, parties: tuple[str, ...]) -> Found | None:
    """The claim that a number is not given, where a sentence makes it."""
    chunked = heard.chunked
    start, words = chunked.sentence.start, chunked.sentence.text
    found = find_silence(words) if tells_of_numbers(chunked.sentence.lower) else None
    if found is None:
        return None
    name, first, last = found
    if _NONE_OF_OURS.match(words, last):
        return None
    at = next(
        (k for k in range(len(chunked.items)) if chunked.end(k) > start + first),
        len(chunked.items) - 1,
    )
    nobody = bool(re.match(r"neither|no (?!figures|numbers)", words[first:], re.IGNORECASE))
    said = Said() if nobody else speakers.of(heard, at)
    if name in ("no-figures-published", "not-given", "how-many-unknown") and said.rule in (
        "said-by",
        "account-goes-on",
    ):
        said = Said()
    subject = next((k for k, i in enumerate(chunked.items[: at + 1]) if i.sign in "soiP"), None)
    if (
        not nobody
        and not said.names
        and subject is not None
        and name in ("did-not-say", "gave-none", "not-to-tell")
    ):
        item = chunked.items[subject]
        named = speakers.names.of(chunked, subject)
        if item.sign == "P":
            named = heard.person if item.word in ("he", "she") else heard.office
        if named is not None:
            said = Said((named.label,), (named.side,), None, "indirect", "silent-speaker")
    who = next((i.side for i in chunked.items[at:] if i.sign in "jp" and i.side in parties), None)
    if who is None and name == "no-figures-published":
        who = next(
            (i.side for i in chunked.items[at:] if i.sign in "so" and i.side in parties), None
        )
    if who is None:
        who = side_by_arms(words[last:].lower().split()[:2], parties)  # "how many suspects"
    mine = name in _OWN_SILENCE and len(said.sides) == 1
    if who is None and mine and said.sides[0] in parties:
        who = said.sides[0]
    if _is_silence_of_a_side(heard, said, (start + first, start + last)):
        said = Said()
    verb = _HELD_OR_FREED.search(words, first)
    held = verb is not None and verb["held"] is not None
    running = _RUNNING.search(words, first) is not None
    kind = "cumulative-released" if running else "held" if held else "released"
    return Found(
        kind, Quantity(qualifier="withheld", as_written=words[first:last]), said, chunked, at,
        (start + first, start + last), f"silence-{name}", who=who,
        released_by=None if held else opposite(who, parties),
        held_by=opposite(who, parties) if held else None,
        event="none" if held or running else "main",
    )  # fmt: skip


def _is_silence_of_a_side(heard: Heard, said: Said, span: tuple[int, int]) -> bool:
    """True for "Russia does not publish a total": so the report says, not Russia."""
    if len(said.names) != 1 or said.names[0] != said.sides[0]:
        return False
    if said.rule == "silent-speaker":
        return True
    starts = (heard.chunked.start(one.cue) for one in heard.attributions)
    return any(span[0] <= start < span[1] for start in starts)


_OWN_SILENCE = ("did-not-say", "gave-none", "not-to-tell", "without-saying")
"""Who keeps silent so does it of his own persons."""
_RUNNING = re.compile(r"\b(?:running|overall|cumulative) (?:figure|total|tally|count)", re.I)
_HELD_OR_FREED = re.compile(
    r"\b(?:(?P<held>hold|held|remain|captivity|detain|(?:prisoners|captives) in\b"
    r"|in (?:\w+ ){0,3}(?:prisons?|jails?|custody|camps?|detention)"
    r"|(?:it|they) (?:has|have|had)(?=[.,;]|$))|freed"
    r"|releas|return|came|come|hand|swap|exchang|got|receiv)",
    re.IGNORECASE,
)
