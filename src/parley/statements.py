"""Claims without a figure: who mediated, which numbers were withheld."""

from __future__ import annotations

import re

from parley.chunks import Chunked
from parley.found import Found, span_of
from parley.model import Quantity
from parley.parties import opposite
from parley.rules.mediations import MEDIATIONS
from parley.rules.record import compile_pattern
from parley.rules.silence import find_silence, tells_of_numbers
from parley.speakers import Heard, Said, Speakers

_PHRASE = re.compile(r" (?:by|of|to)$")
_MEDIATES = re.compile(
    r"mediat|broker|facilitat|intermedia|go-between|good offices|humanitarian (?:role|efforts)"
    r"|(?:part|role) in the (?:deal|exchange|swap)|made possible by|auspices|aegis",
    re.IGNORECASE,
)
_HELPS = re.compile(
    r"help|assist|efforts|support|managed|role|participation|involvement", re.IGNORECASE
)
_GRATITUDE = re.compile(r"\b(?:thank|credit|grat(?:eful|itude)|prais|hail|appreciat)")
_THANKS = ("thank", "credit", "grateful", "prais", "hail")


def find_mediation(heard: Heard, speakers: Speakers, parties: tuple[str, ...]) -> list[Found]:
    """One claim for each mediator a sentence names."""
    chunked = heard.chunked
    if "m" not in chunked.signs and not _GRATITUDE.search(chunked.sentence.lower):
        return []
    named = _named_mediators(chunked, parties)
    if not named and _MEDIATES.search(chunked.sentence.text):
        at = chunked.signs.find("m")
        said = speakers.of(heard, len(chunked.items) - 1)
        outside = [side for side in said.sides if side and side not in parties]
        if at >= 0 and outside and "~" not in chunked.signs[max(0, at - 4) : at]:
            named = {outside[0]: (at, "by-speaker")}
    return [
        Found(
            "mediation", Quantity(), speakers.of(heard, at), chunked, at, span_of(chunked, at),
            f"mediation-{rule}", mediator=side,
        )
        for side, (at, rule) in named.items()
    ]  # fmt: skip


def _named_mediators(chunked: Chunked, parties: tuple[str, ...]) -> dict[str, tuple[int, str]]:
    """The mediators the rules find, each with the item of the cue."""
    signs = chunked.signs
    named: dict[str, tuple[int, str]] = {}
    for rule in MEDIATIONS:
        pattern, start = compile_pattern(rule.pattern), 0
        while (match := pattern.search(signs, start)) is not None:
            start = match.start() + 1
            cue = chunked.items[match.start("cue")]
            if "~" in signs[max(0, match.start() - 3) : match.end()]:
                continue
            if rule.then == "thanks" and not cue.word.startswith(_THANKS):
                continue
            if rule.then == "through" and not (cue.word == "through" or _PHRASE.search(cue.word)):
                continue
            if rule.then == "grateful" and not cue.word.startswith(("grateful", "gratitude")):
                continue
            strong = _MEDIATES.search(cue.word) or (
                _HELPS.search(cue.word) and set(signs) & set("xDAgrGR")
            )
            if rule.then == "strong" and not strong:
                continue
            if rule.then == "help" and not (_HELPS.search(cue.word) or strong):
                continue
            for at in _listed(chunked, match.start("who")):
                item = chunked.items[at]
                side = item.side or (item.actor.label if item.actor else None)
                if (
                    side
                    and side not in parties
                    and (item.actor is None or item.actor.kind != "person")
                ):
                    named.setdefault(side, (match.start("cue"), rule.name))
    return named


def _listed(chunked: Chunked, at: int) -> list[int]:
    """The items of a list of sides: "Turkey, Saudi Arabia and the Emirates"."""
    listed = [at]
    for step in (1, -1):
        index = at + step
        while 0 <= index < len(chunked.items) and chunked.items[index].sign in "so+,_":
            item = chunked.items[index]
            if item.sign == "_" and item.word not in ("the", "'s", "as well as"):
                break
            if item.sign in "so":
                listed.append(index)
            index += step
    return sorted(listed)


def find_withheld(heard: Heard, speakers: Speakers, parties: tuple[str, ...]) -> Found | None:
    """The claim that a number is not given, where a sentence makes it."""
    chunked = heard.chunked
    start, words = chunked.sentence.start, chunked.sentence.text
    found = find_silence(words) if tells_of_numbers(chunked.sentence.lower) else None
    if found is None:
        return None
    name, first, last = found
    at = next(
        (k for k, i in enumerate(chunked.items) if chunked.tokens[i.last - 1].end > start + first),
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
    mine = name in ("did-not-say", "gave-none", "not-to-tell") and len(said.sides) == 1
    if who is None and mine and said.sides[0] in parties:
        who = said.sides[0]
    held = re.search(r"\b(?:hold|held|holds|remain|captivity|detain)", words[first:], re.IGNORECASE)
    kind = "held" if held else "released"
    return Found(
        kind, Quantity(qualifier="withheld", as_written=words[first:last]), said, chunked, at,
        (start + first, start + last), f"silence-{name}", who=who,
        released_by=None if held else opposite(who, parties),
        held_by=opposite(who, parties) if held else None,
        event="none" if held else "main",
    )  # fmt: skip


_NOBODY = ("no ", "not ", "nobody", "none")
_NONE_FREED = re.compile(
    r"\b(?:no (?:\w+ )?(?:prisoners?|captives?|soldiers?|servicemen|hostages?|detainees?|one)"
    r"|not (?:a single|one) \w+) (?:was|were|has been|have been|had been) "
    r"(?:released|exchanged|freed|handed over|returned|swapped)"
    r"|\b(?:handed over|released|freed|received|got back) (?:no one|nobody|none)\b",
    re.IGNORECASE,
)


def find_none_freed(heard: Heard, speakers: Speakers) -> Found | None:
    """The claim that nobody was freed: "No prisoner was released on Saturday"."""
    chunked = heard.chunked
    sentence = chunked.sentence
    if not any(word in sentence.lower for word in _NOBODY):
        return None
    match = _NONE_FREED.search(sentence.text)
    if match is None:
        return None
    first, last = sentence.start + match.start(), sentence.start + match.end()
    at = next(k for k, i in enumerate(chunked.items) if chunked.tokens[i.last - 1].end > first)
    return Found(
        "released", Quantity(0, as_written=match.group().split()[0]), speakers.of(heard, at),
        chunked, at, (first, last), "none-freed",
    )  # fmt: skip
