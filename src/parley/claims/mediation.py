"""Who mediated an exchange: states and bodies named, and those who speak of their own mediation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from parley.actors import load_actors
from parley.claims.chunks import Chunked, Item
from parley.claims.found import Found, span_of
from parley.claims.speakers import Heard, Speakers
from parley.model import Quantity
from parley.rules.mediations import (
    CUES,
    ENDS,
    HOSTING,
    MEDIATIONS,
    NOT_DONE,
    OTHER_CUES,
    OTHER_HELP,
    OTHER_MATTERS,
    PARTNERS,
    ROUTES,
    TALKS,
    TRUCES,
)
from parley.rules.record import Rule, compile_pattern
from parley.rules.signs import PASSING
from parley.rules.words import RED_CROSS, word_set

_CUES: Final = {kind: re.compile(words, re.IGNORECASE) for kind, words in CUES.items()}
_MEDIATES: Final = re.compile(
    CUES["mediating"] + "|auspices|aegis|made possible|^(?:arranged|negotiated|organi[sz]ed) by",
    re.I,
)
_SAYS_IT: Final = re.compile(
    "|".join(CUES[k] for k in ("mediating", "mediators", "thanking", "naming"))
    + r"|^(?:role|contribution|participation|involvement)$",
    re.I,
)
"""Words that say it where no exchange is spoken of."""
_EXCHANGE: Final = PASSING | frozenset("xXDA")
_SPEAKER: Final = re.compile(r",[_jsn]{0,4}[soiapP][_oia,]{0,3}y")
_NEAR: Final = 5  # tokens
_PLACES: Final = re.compile(r"[TI@]_?[sl](?:[,+]{1,2}_?[sl])*,$")
"""Of a list before a comma: where persons went, not who said so."""
_WITHIN_LISTS: Final = ("the", "'s", "as well as", "as well as the", "both", "and also")
_MONITORS: Final = frozenset([RED_CROSS])
"""Who escorts every exchange: thanks and help make no mediator of them."""
_CARRYING: Final = word_set("transfer transport flight flights journey passage transportation")
"""Behind a cue: that the freed were brought home, which makes no mediator of the Red Cross."""
_ESCORTS: Final = re.compile(r"\b(?:facilitat|overs|supervis|through|help|assist)")


def find_mediation(
    heard: Heard, speakers: Speakers, parties: tuple[str, ...], before: Chunked | None = None
) -> list[Found]:
    """One claim for each mediator a sentence names, or gives as the answer to a question."""
    chunked = heard.chunked
    answered = before is not None and _asks(before)
    if "m" not in chunked.signs and not answered and not chunked.sentence.search(OTHER_CUES):
        return []
    named: dict[str, tuple[int, str]] = {}
    for rule in MEDIATIONS:
        for cue, mediator in _mediators(chunked, rule, parties):
            named.setdefault(mediator, (cue, rule.name))
    if answered and not named:
        answers = ((_mediator(chunked, at), at) for at in _answer(chunked))
        named = {
            who: (at, "answer") for who, at in answers if who and not _takes_sides(who, parties)
        }
    if not named or _is_owned(chunked, named):
        named.update(_speakers_own(heard, speakers, parties))
    return [
        Found(
            "mediation", Quantity(), speakers.of(heard, at), chunked, at, span_of(chunked, at),
            f"mediation-{rule}", mediator=mediator,
        )
        for mediator, (at, rule) in named.items()
    ]  # fmt: skip


def _asks(chunked: Chunked) -> bool:
    """True for "Who brokered it?"."""
    asked = chunked.signs.startswith("w") and chunked.sentence.text.endswith("?")
    return asked and any(_MEDIATES.search(item.word) for item in chunked.items)


def _answer(chunked: Chunked) -> list[int]:
    """The items of an answer without a verb: "The United Arab Emirates, both sides say."."""
    first = next((at for at, sign in enumerate(chunked.signs[:2]) if sign in "so"), None)
    listed = [] if first is None else _listed(chunked, first)
    return listed if listed and chunked.signs[listed[-1] + 1 : listed[-1] + 2] in ",.%-(" else []


def drop_escorts(found: list[Found]) -> list[Found]:
    """Leaves out who only brought the freed home, in a report where somebody else mediated."""
    others = any(f.mediator and f.mediator not in _MONITORS for f in found)
    return [f for f in found if not (others and f.mediator in _MONITORS and _escorts(f))]


def _escorts(f: Found) -> bool:
    """True for "the Red Cross facilitated the handover", not for "Oman and the Red Cross did"."""
    chunked = f.chunked
    cue = _ESCORTS.search(chunked.items[f.at].word)
    named = (k for k, i in enumerate(chunked.items) if i.actor and i.actor.label == f.mediator)
    at = next(named, None)
    return cue is not None and (at is None or len(_listed(chunked, at)) == 1)


def _mediators(chunked: Chunked, rule: Rule, parties: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """What a rule finds: items of cues, and the mediators named with them."""
    signs, pattern, start = chunked.signs, compile_pattern(rule.pattern), 0
    while (match := pattern.search(signs, start)) is not None:
        start = match.start() + 1
        cue = match.start("cue" if "cue" in pattern.groupindex else "who")
        while not _tells(chunked, cue, rule) and signs[cue + 1 : cue + 2] == "m":
            cue += 1  # "had helped to bring the sides together"
        if not _tells(chunked, cue, rule) or _is_other(chunked, *match.span()):
            continue
        if _is_way(chunked, cue):
            continue
        strong = _MEDIATES.search(chunked.items[cue].word)
        carried = not _CARRYING.isdisjoint(chunked.words(cue) + _behind(chunked, cue))
        listed = [*_listed(chunked, match.start("who")), *_companions(chunked, cue)]
        named = [m for m in (_mediator(chunked, at) for at in listed) if m is not None]
        outside = [m for m in dict.fromkeys(named) if not _takes_sides(m, parties)]
        beside = len(outside) > 1  # "Belarus and the Red Cross helped"
        for mediator in outside:
            if mediator not in _MONITORS or ((strong or beside) and not carried):
                yield cue, mediator


def _is_way(chunked: Chunked, cue: int) -> bool:
    """True for "came home via Belarus", and for what involves others than those who talk."""
    if chunked.signs[cue] == "f":
        return not cue or chunked.words(cue - 1)[-1] not in TALKS
    return (
        bool(ROUTES.match(chunked.items[cue].word)) and "c" in chunked.signs[max(0, cue - 3) : cue]
    )


def _takes_sides(mediator: str, parties: tuple[str, ...]) -> bool:
    """True for a party of the exchange, and for what is part of one."""
    actors = load_actors().by_label
    whole = {actors[party].part_of for party in parties if party in actors}
    actor = actors.get(mediator)
    return mediator in {*parties, *whole} or (actor is not None and actor.part_of in parties)


def _is_exchange(item: Item) -> bool:
    return item.sign in _EXCHANGE or (item.sign == "C" and "swap" in item.word)


def _is_other(chunked: Chunked, first: int, last: int) -> bool:
    """True where what a rule matched is denied, or is help of another kind."""
    words = (
        token.lower
        for token in chunked.tokens[chunked.items[first].first : chunked.items[last - 1].last]
    )
    return "~" in chunked.signs[max(0, first - 3) : last] or not OTHER_HELP.isdisjoint(words)


def _kind(item: Item) -> str | None:
    kind = _kind_of(item.word)
    return "being-thanked" if kind == "thanking" and item.passive else kind


@lru_cache(maxsize=1 << 12)
def _kind_of(word: str) -> str | None:
    return next((kind for kind, words in _CUES.items() if words.search(word)), None)


def _tells(chunked: Chunked, cue: int, rule: Rule) -> bool:
    """True where a cue is of a kind the rule takes, and says that somebody has mediated."""
    item = chunked.items[cue]
    if _kind(item) not in rule.needs:
        return False
    exchange = any(map(_is_exchange, chunked.items))
    alone = exchange or _SAYS_IT.search(item.word) or chunked.signs[cue + 1 : cue + 2] in (",", ".")
    if not alone:
        return False
    tokens = [token.lower for token in chunked.tokens]
    if item.future or (_is_undone(chunked, cue) and _kind(item) != "mediators"):
        return False  # mediators that are urged on are mediators
    if exchange:
        return not _is_for_peace(chunked, cue)
    if item.side is not None and not TRUCES.isdisjoint(tokens[item.last : item.last + 1]):
        return False
    return OTHER_MATTERS.isdisjoint(tokens[max(0, item.first - _NEAR) : item.last + 2 * _NEAR])


def _is_undone(chunked: Chunked, cue: int) -> bool:
    """True for "offered to mediate": nobody has mediated."""
    first = chunked.items[cue].first
    words = [token.lower for token in chunked.tokens[max(0, first - _NEAR) : first + 1]]
    return not NOT_DONE.isdisjoint(words)


def _is_for_peace(chunked: Chunked, cue: int) -> bool:
    """True for "the swap came amid efforts to end the war", and for the host of a visit."""
    behind = chunked.items[cue + 1 : cue + 1 + _NEAR]
    ends = (at for at, item in enumerate(behind) if item.sign in ",;.!+" or _is_exchange(item))
    end = next(ends, len(behind))
    if HOSTING.search(chunked.items[cue].word):
        return not any(item.sign in "xX" and "round" not in item.word for item in behind[: end + 1])
    words = {word for item in behind[:end] for word in chunked.words_of(item)}
    return not ENDS.isdisjoint(words) and "A" not in chunked.signs[:cue]


def _behind(chunked: Chunked, at: int) -> list[str]:
    """The words right behind an item."""
    last = chunked.items[at].last
    return [token.lower for token in chunked.tokens[last : last + 3]]


def _mediator(chunked: Chunked, at: int) -> str | None:
    """Whom an item stands for: a state by name, adjective, government or leader; a body."""
    item = chunked.items[at]
    if chunked.signs[at + 1 : at + 2] == "p" and PARTNERS.isdisjoint(chunked.words(at + 1)):
        return None  # "a US citizen who had helped"
    if item.side is not None:
        return item.side
    if item.sign == "a":  # "the pope"
        sides = {holder.side for holder in item.candidates}
        return next(iter(sides)) if len(sides) == 1 else None
    if item.sign == "i":  # "Georgian Prime Minister Irakli Garibashvili"
        near = chunked.items[max(0, at - 3) : at]
        return next((i.side for i in reversed(near) if i.sign in "jso" and i.side), None)
    nameless = item.label is not None and _kind_of(item.label.lower()) == "mediators"
    return item.actor.label if item.actor is not None else None if nameless else item.label


def _listed(chunked: Chunked, at: int) -> list[int]:
    """The items of a list of mediators: "Turkey, Saudi Arabia and the Emirates"."""
    listed = [at]
    for step in (1, -1):
        index = at + step
        while 0 <= index < len(chunked.items) and _goes_on(chunked.items[index]):
            if step > 0 and _SPEAKER.match(chunked.signs, index):
                break  # "brokered by Qatar, Egypt said"
            if chunked.items[index].sign in "soijpa":
                listed.append(index)
            index += step
    before = _PLACES.search(chunked.signs, 0, at)
    first = at if before is not None else 0  # "went to Turkey and Syria, Egyptian mediators said"
    return [index for index in sorted(listed) if index >= first and not _excluded(chunked, index)]


def _companions(chunked: Chunked, cue: int) -> list[int]:
    """Who mediated too: "Qatar mediated the agreement along with Egypt and the United States"."""
    for at in range(cue + 1, min(cue + _NEAR, len(chunked.items) - 1)):
        before = chunked.tokens[chunked.items[at].first - 1].lower
        if chunked.signs[at] == "W" and before in ("along", "together", "jointly"):
            follows = (k for k in (at + 1, at + 2) if chunked.signs[k : k + 1] in ("s", "o"))
            first = next(follows, None)
            return [] if first is None else _listed(chunked, first)
    return []


def _excluded(chunked: Chunked, at: int) -> bool:
    """True for the second of "Saudi Arabia, rather than Turkey"."""
    first = chunked.items[at].first
    return bool(first) and chunked.tokens[first - 1].lower in ("than", "not", "unlike", "against")


def _goes_on(item: Item) -> bool:
    return item.sign in "soija+,-" or (item.sign == "_" and item.word in _WITHIN_LISTS)


def _is_owned(chunked: Chunked, named: dict[str, tuple[int, str]]) -> bool:
    """True for "through its mediation, jointly with Egypt", which names only who helped."""
    return all(chunked.words(at - 1)[-1:] == ["its"] for at, _ in named.values() if at)


def _speakers_own(
    heard: Heard, speakers: Speakers, parties: tuple[str, ...]
) -> Iterator[tuple[str, tuple[int, str]]]:
    """A third party's word of its own mediation: "Doha said its mediation had succeeded"."""
    chunked = heard.chunked
    at = next((k for k, i in enumerate(chunked.items) if _MEDIATES.search(_cue_word(i))), None)
    if at is None or "~" in chunked.signs[max(0, at - 4) : at] or _is_undone(chunked, at):
        return
    sides = list(speakers.of(heard, len(chunked.items) - 1).sides)
    if "its" in chunked.words(at - 1)[-1:]:
        sides += [i.side for i in reversed(chunked.items[:at]) if i.sign in "so"]
    outside = next((side for side in sides if side and side not in parties), None)
    if outside is not None:
        yield outside, (at, "by-speaker")


def _cue_word(item: Item) -> str:
    return item.word if item.sign == "m" else ""
