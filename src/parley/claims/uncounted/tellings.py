"""Claims that count nobody, or count in passing: when, where to, who met, charges and denials.

Rules over a sentence's text find them (``parley.rules.tellings``, ``parley.rules.charges``); what a
rule needs besides, such as a speaker of the side opposed to the one accused, is looked up in the
sentence's items. Wrong charges are worse than missing ones: what is in doubt is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from parley.claims.chunks import Chunked, Item
from parley.claims.found import Found, amount
from parley.claims.parties import canonical, opposite
from parley.claims.speakers import Heard, Said, Speakers
from parley.model import Quantity
from parley.rules import charges, tellings
from parley.rules.record import Rule
from parley.rules.signs import COUNTED, HOLDING
from parley.rules.wording import Wording
from parley.text import Sentence

KINDS: Final = frozenset(
    ("date", "transfer", "meeting", "rank", "accusation", "denial", "statement")
)
_TOPIC: Final = re.compile(
    r"prisoner|captiv|captur|exchang|swap|\bpows?\b|hostage|detain|child|deport|abduct|remains\b|bodies|handover"
    r"|hand(?:ing|ed)? over|releas|repatriat|\blists?\b|starv|tortur|mistreat|abus",
    re.IGNORECASE,
)
_CAPTURE: Final = re.compile(
    r"captur|deport|abduct|taken prisoner|\bprisons?\b|colon(?:y|ies)|\bcamps?\b", re.I
)
_NEGATED: Final = re.compile(r"(?:\bnot|n['’]t|\bnever|\bno longer|\bwithout) (?:\S+ ){0,2}$", re.I)
_SWAP_SIGNS: Final = frozenset("xXeED")
_FREED: Final = re.compile(
    r"\b(?:freed|released|returned|exchanged)\b|^(?:all|its|our|these|they|the)\b", re.I
)
_DEFINITE: Final = re.compile(
    r"\b(?:the|this|that|these) (?:\w+ ){0,2}(?:exchange|swap|operation|handover)\b", re.I
)


@dataclass(slots=True)
class _Match:
    """A rule's match in a sentence, with what its needs are checked against."""

    rule: Rule
    words: re.Match[str]
    text: str
    heard: Heard
    speakers: Speakers
    parties: tuple[str, ...]
    span: tuple[int, int]
    at: int
    said: Said

    @property
    def chunked(self) -> Chunked:
        """The sentence."""
        return self.heard.chunked

    def items(self, group: str | int = 0) -> Iterator[Item]:
        """The items that lie in a group of the match."""
        base = self.chunked.sentence.start
        low, high = base + self.words.start(group), base + self.words.end(group)
        for at, item in enumerate(self.chunked.items):
            start, end = self.chunked.span(at, at + 1)
            if start < high and end > low:
                yield item

    def sides(self, group: str | int = 0) -> set[str]:
        """The parties named in a group of the match, by whatever name."""
        named = {canonical(item.side, self.parties) for item in self.items(group)}
        return {side for side in named if side in self.parties}

    @property
    def mine(self) -> str | None:
        """The party the one speaker speaks for."""
        side = canonical(self.said.sides[0], self.parties) if len(self.said.sides) == 1 else None
        return side if side in self.parties else None

    @property
    def figure(self) -> Item | None:
        """The counted group inside the claim."""
        return next(
            (i for i in self._claimed() if i.sign in COUNTED and i.figure is not None), None
        )

    @property
    def who(self) -> str | None:
        """Whose persons the claim is about, where its words say so."""
        group = "who" if "who" in self.words.re.groupindex else 0
        whose = [
            side
            for item in (self._claimed() if group == 0 else self.items(group))
            for side in [item.figure.side if item.figure is not None else item.side]
            if item.sign in "pNBVj" and side in self.parties
        ]
        if len(set(whose)) == 1:
            return whose[0]
        return self.mine if group == "who" and not whose else None

    @property
    def beyond(self) -> Item | None:
        """The date or place the match ends in front of, past a word or two."""
        end = self.chunked.sentence.start + self.words.end()
        for at, item in enumerate(self.chunked.items):
            start, stop = self.chunked.span(at, at + 1)
            if item.sign in "dSsl" and (item.date is not None or item.sign in "sl") and stop > end:
                return item if start <= end + 12 else None
        return None

    def _claimed(self) -> Iterator[Item]:
        return self.items("claim" if "claim" in self.words.re.groupindex else 0)


def _opponent(m: _Match) -> bool:
    accused = m.sides("whom")
    return m.mine is not None and len(accused) == 1 and opposite(m.mine, m.parties) in accused


def _topic(m: _Match) -> bool:
    claim = m.words["claim"]
    return bool(_TOPIC.search(claim)) or (
        len(claim) < 40 and bool(_SWAP_SIGNS & set(m.chunked.signs))
    )


def _place(m: _Match) -> bool:
    return m.beyond is not None and m.beyond.sign in "sl" and m.who is not None


def _abroad(m: _Match) -> bool:
    there = m.beyond.side if m.beyond is not None else None
    return there not in m.parties and bool(_FREED.search(m.words["who"]))


def _freed(m: _Match) -> bool:
    """Not somebody captured, nor moved within the captivity or simply released."""
    if m.rule.then == "statement":
        return any(i.sign in "pNV" for i in m.items("claim"))
    there = m.beyond
    if there is None or _CAPTURE.search(m.text):
        return False
    return (
        there.sign == "l"
        or (_capital(m.chunked, there) is not None and there.side == m.who)
        or there.side not in (m.who, opposite(m.who, m.parties))
    )


_NEEDS: Final[dict[str, Callable[[_Match], bool]]] = {
    "speaker": lambda m: bool(m.said.names),
    "opponent": _opponent,
    "topic": _topic,
    "date": lambda m: m.beyond is not None and m.beyond.date is not None,
    "exchange": lambda m: bool(_SWAP_SIGNS & set(m.chunked.signs)),
    "place": _place,
    "third-country": _abroad,
    "freed": _freed,
    "both": lambda m: len(m.sides()) == 2,
    "number": lambda m: m.figure is not None,
    "held": lambda m: bool({"h", "H", "k"} & {i.sign for i in m.items()}),
}


_SIGNS: Final = {
    "date": frozenset("dS"),
    "exchange": _SWAP_SIGNS,
    "place": frozenset("sl"),
    "number": COUNTED,
    "held": HOLDING,
}
"""What a sentence must hold for a need to be met at all."""


class _Telling(Wording):
    """A rule as a wording, with what a sentence must hold for its needs to be met at all."""

    def __init__(self, rule: Rule, cues: tuple[str, ...]) -> None:
        super().__init__(rule.pattern, *cues, beside=tellings.BESIDE.get(rule.name, ()))
        self.rule = rule
        self.signs = [_SIGNS[need] for need in rule.needs if need in _SIGNS]
        # it needs nobody who says it, or finds out by itself who does
        self.by_anybody = rule.then == "denial" or not {"speaker", "opponent"} & rule.needs

    def may_fit(self, sentence: Sentence, signs: set[str], told: bool) -> bool:
        """False where a sentence lacks its cues, a speaker or a sign."""
        if not (told or self.by_anybody) or not sentence.has(self):
            return False
        return not any(signs.isdisjoint(needed) for needed in self.signs)


def _by_number() -> dict[int, _Telling]:
    cues = tellings.CUES | charges.CUES
    rules = (_Telling(rule, cues[rule.name]) for rule in (*tellings.TELLINGS, *charges.CHARGES))
    return {rule.number: rule for rule in rules}


_TELLINGS: Final = _by_number()
_NUMBERS: Final = frozenset(_TELLINGS)


def find_tellings(heard: Heard, speakers: Speakers, parties: tuple[str, ...]) -> list[Found]:
    """The claims a sentence makes without counting, one at most for each place and kind."""
    sentence = heard.chunked.sentence
    cued = _NUMBERS.intersection(sentence.cued)
    if not cued:
        return []
    signs = set(heard.chunked.signs)
    told = heard.attributions or heard.carried is not None or speakers.issuer is not None
    found: list[Found] = []
    for number in sorted(cued):
        telling = _TELLINGS[number]
        if not telling.may_fit(sentence, signs, bool(told)):
            continue
        for match in telling.pattern.finditer(sentence.lower):
            m = _matched(telling.rule, match, heard, speakers, parties)
            if all(_NEEDS[need](m) for need in telling.rule.needs) and not _denies(m):
                one = _found(m)
                if not any(f.kind == one.kind and _overlap(f.span, one.span) for f in found):
                    found.append(one)
    return found


def drop_charged(found: list[Found]) -> list[Found]:
    """Leaves out figures read as releases that are part of a charge."""
    charges = [
        (f.chunked.sentence.index, f.span, amount(f.quantity))
        for f in found
        if f.kind in ("accusation", "statement") and any(amount(f.quantity))
    ]
    return [
        f
        for f in found
        if f.kind in KINDS
        or not any(
            index == f.chunked.sentence.index
            and figure == amount(f.quantity)
            and _overlap(span, f.span)
            for index, span, figure in charges
        )
    ]


def _matched(rule: Rule, match: re.Match[str], heard: Heard, speakers: Speakers,
             parties: tuple[str, ...]) -> _Match:  # fmt: skip
    chunked, words = heard.chunked, heard.chunked.sentence.text
    base = chunked.sentence.start
    start, end = match.span("claim" if "claim" in match.re.groupindex else 0)
    at = next(
        (k for k in range(len(chunked.items)) if chunked.span(k, k + 1)[1] > base + start),
        len(chunked.items) - 1,
    )
    said = speakers.of(heard, at)
    if rule.then == "denial" and not said.names:
        said = _denier(heard, speakers, at)
    m = _Match(rule, match, words, heard, speakers, parties, (base + start, base + end), at, said)
    beyond = m.beyond if {"date", "place"} & rule.needs else None
    if beyond is not None:
        k = next(k for k, item in enumerate(chunked.items) if item is beyond)
        m.span = (base + start, chunked.span(k, k + 1)[1])
        m.at = k if beyond.date is not None else at
    else:
        kept = words[start:end].rstrip()
        m.span = (base + start, base + start + len(kept))
    return m


def _denier(heard: Heard, speakers: Speakers, at: int) -> Said:
    """The subject of the denial itself: "Kyiv rejected the accusation"."""
    named = None
    if at and heard.chunked.items[at - 1].sign in "soi":
        named = speakers.names.of(heard.chunked, at - 1)
    return Said((named.label,), (named.side,), None, "indirect", "denier") if named else Said()


def _denies(m: _Match) -> bool:
    """True where the words in front turn the claim into its opposite."""
    before = m.text[: m.words.start()]
    inside = m.words.group()
    return m.rule.then in ("rank", "accusation", "denial") and bool(
        _NEGATED.search(before) or (m.rule.then == "rank" and re.search(r"\bnot\b", inside))
    )


def _found(m: _Match) -> Found:
    figure = m.figure if m.rule.then in ("accusation", "statement") else None
    group = figure.figure if figure is not None else None
    quantity = group.number.quantity if group is not None else Quantity()
    who = m.who
    if group is not None and who is None and m.rule.name == "died-aboard":
        who = opposite(m.mine, m.parties)
    if m.rule.name == "abused-by":
        who = m.mine
    beyond = m.beyond if {"date", "place"} & m.rule.needs else None
    charge = m.rule.then in ("accusation", "denial")
    return Found(
        m.rule.then, quantity, m.said, m.chunked, m.at, m.span, m.rule.name,
        who=who if m.rule.then != "date" else None,
        category=group.category if group is not None else None,
        place=_name(m, beyond) if m.rule.then == "transfer" else None,
        event="none" if charge and not _DEFINITE.search(m.words.group()) else "main",
        date=beyond.date if beyond is not None and m.rule.then == "date" else None,
    )  # fmt: skip


def _name(m: _Match, place: Item | None) -> str | None:
    """The place by name: a capital is itself, not the state it stands for."""
    if place is None:
        return None
    capital = _capital(m.chunked, place)
    if capital is not None:
        return capital
    return place.actor.label if place.actor is not None else place.side or place.label


def _capital(chunked: Chunked, place: Item) -> str | None:
    words = " ".join(t.text for t in chunked.tokens[place.first : place.last]).casefold()
    names = place.actor.capitals if place.actor is not None else ()
    return next((name for name in names if name.casefold() == words), None)


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]
