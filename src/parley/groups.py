"""Counted groups of persons, remains and exchanges: what kind of figure, and whose persons.

For each group: its clause (parley.readings), what kind of figure that makes it (parley.kinds),
whose persons they are (parley.owners). Groups are read in text order, since "of them", "the same
number" and "19 to Russia" lean on what came before.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from parley.chunks import Chunked
from parley.found import Found, amount, span_of
from parley.hearing import Heard, Said
from parley.kinds import Case, kind_of
from parley.model import Quantity
from parley.ordinals import is_numbered, is_of_exchanges, scopes_the_war
from parley.owners import Owners
from parley.parties import canonical, opposite
from parley.past import SIDED, Group, Past
from parley.readings import Frame, frame_of, has_context
from parley.rules.words import POINTING
from parley.sides import WEAK, Whose
from parley.speakers import Speakers

_AGE = re.compile(r"\b(?:oldest|youngest|aged?|younger|older)\b(?:\s+\w+){0,2}\s*$", re.IGNORECASE)
_FREEING = frozenset("gGrRqYeEcxXDA")
_AGAIN = frozenset("gGrRqYeEx=")
_ONE_SIDED = ("each-side", "nationality", "possessive", "from-captivity")
_BOTH_TOGETHER = Whose((None,), 0, "both-together")
_SUBJECT_OF_ORDINAL = re.compile(r"(?:[xXDP]|[_])[_IO@dU,\"SskCpjlG^]{0,7}?[uy+][_^d]{0,3}$")
_APPOSED = re.compile(r"[xX],_?$")
_COUNTED_EXCHANGES = re.compile(r"X[_,+!MIdC@(-]{1,6}$")
_SWAPS = frozenset("xXeE")
_COUNTS_ON = re.compile(r"[SC]|Id|OC|_?m|[.,)]$")
_OF_ITS_KIND = frozenset(["its", "kind", "war", "conflict", "invasion", "truce", "ceasefire"])
_OF_PRISONERS = re.compile(r"O[_j]{0,2}p")
_SWAPPED = re.compile(r"[eE][^;:.,NBVQ]{0,5}$")
_COMPARING = frozenset(["as", "more", "the", "that", "higher", "larger", "fewer"])
_JOINTS = frozenset("+,!")
_AMONG = re.compile(r"u_?<")
_AMONG_THEM = re.compile(r"<[gGrRYqep]{0,2}u[_NV+,]{0,6}$")  # "among those freed are 34 …"
_WHEN = re.compile(r"_?(?:[I@]_?d|[Cd])")
_BEFORE_ORDINAL = 16  # items


class Groups:
    """Reads the counted groups of one report."""

    def __init__(self, text: str, parties: tuple[str, ...]) -> None:
        self.text, self.parties = text, parties
        self.found: list[Found] = []
        self.past = Past()
        self.owners = Owners(parties, self.past)
        self.ours = True  # False behind a figure that is none of ours

    def read(self, heard: Heard, speakers: Speakers) -> None:
        """All counted groups of a sentence."""
        chunked = heard.chunked
        self.owners.home = speakers.home
        for at, item in enumerate(chunked.items):
            if item.figure is None:
                continue
            times = item.sign == "U" and _counts_times(chunked, at)
            if item.sign == "U" and not times and not is_numbered(self.text, chunked, at):
                self.ours = False
                continue
            said = speakers.of(heard, at)
            if item.sign == "X":
                self._exchanges(chunked, at, said)
            elif times:
                number = item.figure.number.quantity
                self._add("exchange-count", number, chunked, at, said, "count", event="none")
            elif item.sign == "Q" and item.figure.number.form == "ordinal":
                self._bare_ordinal(chunked, at, said)
            elif _is_of_counted(chunked, at):
                number = item.figure.number.quantity
                self._add("exchange-count", number, chunked, at, said, "count", event="none")
            elif is_numbered(self.text, chunked, at):
                number = item.figure.number.quantity
                self._add("exchange-ordinal", number, chunked, at, said, "numbered")
            else:
                self._persons(heard, at, said, speakers)

    # -- exchanges --------------------------------------------------------------------------------

    def _exchanges(self, chunked: Chunked, at: int, said: Said) -> None:
        """ "The 49th exchange", "in 48 exchanges"."""
        item = chunked.items[at]
        assert item.figure is not None
        number = item.figure.number
        value = number.quantity.number or 0
        deals = item.figure.noun == "deals"
        if deals and item.word not in ("operation", "operations", "mission"):
            again = item.word == "time" and not _AGAIN.isdisjoint(chunked.signs)
            homecoming = bool(_OF_PRISONERS.match(chunked.signs, at + 1))
            if number.form != "ordinal" or value < 2 or not (again or homecoming):
                return
        if number.form == "ordinal":
            if self._is_ordinal(chunked, at, value):
                self._add("exchange-ordinal", number.quantity, chunked, at, said, "ordinal")
        elif (
            number.form == "cardinal"
            and number.quantity.number != 1
            and is_of_exchanges(self.text, chunked, at)
        ):
            self._add("exchange-count", number.quantity, chunked, at, said, "count", event="none")

    def _is_ordinal(self, chunked: Chunked, at: int, value: int) -> bool:
        """True for an ordinal in a count ("the 49th"), not for "first swap in weeks"."""
        if value > 1:
            return is_of_exchanges(self.text, chunked, at)
        return scopes_the_war(self.text, chunked, at)

    def _bare_ordinal(self, chunked: Chunked, at: int, said: Said) -> None:
        """ "The handover was the 67th in the war", "… and the fourth this year"."""
        figure = chunked.items[at].figure
        assert figure is not None
        number = figure.number.quantity
        if not (self._is_said_of_exchange(chunked, at) or _is_third_or_later(chunked, at)):
            return
        if (number.number or 0) > 1 or scopes_the_war(self.text, chunked, at):
            self._add("exchange-ordinal", number, chunked, at, said, "bare-ordinal")

    def _is_said_of_exchange(self, chunked: Chunked, at: int) -> bool:
        """True where an exchange is the subject: "the handover was the 67th"."""
        left, right = chunked.signs[:at], chunked.signs[at + 1 : at + 2]
        if not any(sign in left for sign in "xXDP") or right not in '.,;_dIOSCP@^+w"m':
            return False
        start = max(0, at - _BEFORE_ORDINAL)
        return bool(_SUBJECT_OF_ORDINAL.search(left, start) or _APPOSED.search(left, start))

    # -- persons and remains ----------------------------------------------------------------------

    def _persons(self, heard: Heard, at: int, said: Said, speakers: Speakers) -> None:
        """A counted group of persons or remains: its clause, its kind, its owner."""
        chunked = heard.chunked
        figure = chunked.items[at].figure
        assert figure is not None
        self._take_up(chunked, at)
        frame = self._frame(chunked, at)
        quantity = self.past.quantity(figure) if self._counts(chunked, at, frame) else None
        if quantity is None:
            return
        base = self.past.antecedent(figure, chunked, said.sides)
        kind, rule = kind_of(Case(self.text, chunked, at, frame, base, self.past))
        if kind == "exchange-count":
            self._add(kind, quantity, chunked, at, said, rule, event="none")
            return
        owner = self.owners.of(heard, at, said, frame, base, kind)
        if kind == "agreement" and not said.names:
            said = speakers.pledger(heard, at) or said
        swapped = kind == "agreement" and frame is not None and _is_mutual(frame, owner)
        one_sided = owner.rule in _ONE_SIDED and not rule.startswith("both-")
        if (kind == "exchange-total" or swapped) and not one_sided:
            owner = _BOTH_TOGETHER
        elif kind == "exchange-total":
            kind = "released"
        if figure.part and _is_freed_of_stock(frame, base):
            figure.part = False
        self._keep(kind, quantity, chunked, at, said, f"{rule}/{owner.rule}", owner)

    def _take_up(self, chunked: Chunked, at: int) -> None:
        """What the words right before a group make of it: remains, a part of the last group."""
        item, last = chunked.items[at], self.past.last
        assert item.figure is not None
        if not {canonical(side, self.parties) for side in item.figure.both} <= {*self.parties}:
            item.figure.both = ()  # "Saudi and Sudanese detainees" are of one side
        before = chunked.signs[max(0, at - 3) : at]
        ordinal = item.figure.number.form == "ordinal"
        if item.sign in "NVQ" and not ordinal and before.endswith(("bO", "bO_", "bOj")):
            chunked.resign(at, "B")
            item.figure.category = "bodies"
        here = last is not None and last.sentence == chunked.sentence.index
        if here and "<" in before[-2:] and "u" not in before:
            item.figure.part = not self._is_whole(chunked, at)
        other = chunked.items[at - 2].figure if at > 1 and before.endswith("+") else None
        if (
            _AMONG.match(chunked.signs, at + 1)
            or _AMONG_THEM.search(chunked.signs, 0, at)
            or (other is not None and other.part)
        ):
            item.figure.part = True

    def _is_whole(self, chunked: Chunked, at: int) -> bool:
        """True for the number of "a group", told behind "consisted of"."""
        last = self.past.last
        opener = chunked.items[chunked.signs.rindex("<", 0, at)].word
        vague = last is not None and last.quantity.qualifier == "vague"
        return vague and any(word in opener for word in ("consist", "made up", "compris"))

    def _frame(self, chunked: Chunked, at: int) -> Frame | None:
        """The clause of a group: the first frame that fits its words and its number."""
        misfits: frozenset[str] = frozenset()
        while (frame := frame_of(chunked, at, misfits)) is not None:
            if self._fits(chunked, at, frame):
                return frame
            misfits |= {frame.rule}
        return None

    def _fits(self, chunked: Chunked, at: int, frame: Frame) -> bool:
        """Some frames are for bare, for equal or for summed numbers only."""
        figure = chunked.items[at].figure
        assert figure is not None
        if frame.rule == "says-figure":
            return chunked.items[at].sign == "Q"
        if frame.then == "each-other":
            return _is_equal(chunked, at)
        if frame.then == "none" and chunked.items[at].sign == "B":
            return False
        if _has_own_verb(chunked, at, frame):
            return False
        return frame.then != "sum" or self.past.adds_up(figure.number.quantity)

    def _counts(self, chunked: Chunked, at: int, frame: Frame | None) -> bool:
        """True where a group is one of ours: it is freed, held, planned for, or part of such."""
        item = chunked.items[at]
        figure = item.figure
        assert figure is not None
        if frame is not None and frame.then == "none":
            self.ours = False
            return False
        if frame is not None and frame.then == "captured":
            # how those freed had been captured is none of ours; a stock of captives is
            last = self.past.last
            told_of = last is not None and last.sentence == chunked.sentence.index
            return not (figure.part or told_of or self.past.tells(figure.number.quantity))
        if item.sign == "Q" and not self._bare_counts(chunked, at, frame):
            return False
        if frame is None:
            if not (self.ours if figure.part else has_context(chunked)):
                return False
        elif (
            frame.rule == "from-each"
            and (item.sign != "Q" or self.past.last is None)
            and _FREEING.isdisjoint(chunked.signs)
        ):
            return False
        single = figure.number.quantity.number == 1 and item.sign != "B"
        return not single or (frame is not None and frame.then in ("released", "counterpart"))

    def _bare_counts(self, chunked: Chunked, at: int, frame: Frame | None) -> bool:
        """True where a number without a noun plainly counts persons."""
        start = chunked.tokens[chunked.items[at].first].start
        if frame is None or _AGE.search(self.text, max(0, start - 40), start):
            return False
        if frame.then in ("each-other", "counterpart", "total", "each-side", "exchange-count"):
            return True
        if frame.rule == "total-held":
            return True
        if frame.then in ("same", "part", "sum"):
            return self.past.last is not None
        verb = frame.at.get("verb")
        if verb is None:
            return False
        between = chunked.signs[min(verb, at) + 1 : max(verb, at)]
        return not between.strip("~_+N,Qd&T?s<pC") and between.count("_") <= 2

    # -- keeping ----------------------------------------------------------------------------------

    def _keep(
        self, kind: str, quantity: Quantity, chunked: Chunked, at: int, said: Said, rule: str,
        owner: Whose,
    ) -> None:  # fmt: skip
        """One claim for each side of a group; the group itself is remembered."""
        figure = chunked.items[at].figure
        assert figure is not None
        speakers = {}
        if len(said.names) == len(set(said.sides)) == 2 and figure.owner == "their":
            speakers = dict(zip(said.sides, said.names, strict=True))
        sums_up = kind in ("held", "cumulative-released") or rule.startswith("cumulative")
        outside = "K" in chunked.signs[max(0, at - 6) : at + 10] or "K" in chunked.signs[:2]
        for side in owner.sides:
            by = said
            if side in speakers:
                by = replace(said, names=(speakers[side],), sides=(side,))
            other = opposite(side, self.parties)
            self._add(
                kind, quantity, chunked, at, by, rule, who=side, strength=owner.strength,
                category=figure.category, outside=outside,
                subset=figure.part or rule.startswith("are-persons"),
                released_by=other if kind in SIDED else None,
                held_by=other if kind == "held" else None,
                event="none" if sums_up else "main",
            )  # fmt: skip
        self.ours = True
        place = chunked.sentence.paragraph, chunked.sentence.index
        self.past.add(
            Group(kind, quantity, owner.sides, figure.head, figure.category, *place)
        )  # fmt: skip

    def _add(
        self, kind: str, quantity: Quantity, chunked: Chunked, at: int, said: Said, rule: str,
        **more: Any,
    ) -> None:  # fmt: skip
        span = span_of(chunked, at)
        self.found.append(Found(kind, quantity, said, chunked, at, span, rule, **more))


def _is_freed_of_stock(frame: Frame | None, base: Group | None) -> bool:
    """True for "30 of the 46 hostages were freed": no part of a group that was freed."""
    if frame is None or frame.then != "released" or frame.verb is None:
        return False
    of_freed = frame.verb.passive and frame.verb.last - frame.verb.first == 1  # "of those freed"
    return not of_freed and (base is None or base.kind in ("held", "agreement"))


def _has_own_verb(chunked: Chunked, at: int, frame: Frame) -> bool:
    """True for the 8,000 of "we have freed 4,500, and 8,000 remain"."""
    place = frame.at.get("verb", at)
    if place >= at or at + 1 == len(chunked.items):
        return False
    verb = chunked.items[at + 1]
    finite = verb.sign in "hc" or (verb.sign in "GRYEH" and verb.last - verb.first > 1)
    joined = not _JOINTS.isdisjoint(chunked.signs[place + 1 : at])
    return finite and joined and not verb.word.endswith("ing")


def _counts_times(chunked: Chunked, at: int) -> bool:
    """True for "have swapped prisoners ten times", not for "freed three times as many"."""
    item = chunked.items[at]
    number = item.figure.number.quantity.number if item.figure is not None else None
    if item.word not in ("times", "occasions") or (number or 0) < 2:
        return False
    behind = [token.lower for token in chunked.tokens[item.last : item.last + 1]]
    more = not _COMPARING.isdisjoint(behind)
    return not more and bool(_SWAPPED.search(chunked.signs, max(0, at - 6), at))


def _is_third_or_later(chunked: Chunked, at: int) -> bool:
    """True for "the 10th this year and the 58th since 2022" in a sentence about an exchange."""
    figure = chunked.items[at].figure
    value = figure.number.quantity.number if figure is not None else None
    swaps = not _SWAPS.isdisjoint(chunked.signs)
    if not swaps or (value or 0) < 3:
        return False
    if _COUNTS_ON.match(chunked.signs, at + 1):
        return True
    last = chunked.items[at].last
    behind = [token.lower for token in chunked.tokens[last : last + 3]]
    return behind[:1] == ["of"] and not _OF_ITS_KIND.isdisjoint(behind)


def _is_of_counted(chunked: Chunked, at: int) -> bool:
    """True for "a dozen swaps this year, six of them in November"."""
    item = chunked.items[at]
    assert item.figure is not None
    pointing = item.sign == "Q" or (item.figure.part and item.figure.head in POINTING)
    cardinal = item.figure.number.form == "cardinal"
    if not (pointing and cardinal and _WHEN.match(chunked.signs, at + 1)):
        return False
    before = _COUNTED_EXCHANGES.search(chunked.signs[:at])
    if before is None:
        return False
    swaps = chunked.items[before.start()].figure
    return swaps is not None and swaps.number.form == "cardinal"


def _is_mutual(frame: Frame, owner: Whose) -> bool:
    """True for "an exchange of 500 prisoners", "1,400 are to be exchanged": both sides'."""
    unsure = owner.strength <= WEAK
    return frame.then == "swapped" or (frame.rule == "was-exchanged" and unsure)


def _is_equal(chunked: Chunked, at: int) -> bool:
    """True where the groups on both sides of a "for" are equal: "60 for 60"."""
    own = chunked.items[at].figure
    near = (*chunked.items[max(0, at - 4) : at], *chunked.items[at + 1 : at + 5])
    return own is not None and any(
        amount(item.figure.number.quantity) == amount(own.number.quantity)
        for item in near
        if item.figure is not None
    )
