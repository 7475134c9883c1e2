"""Counted groups of persons, remains and exchanges: what kind of figure, and whose persons.

For each group: its clause (parley.claims.kinds.readings), what kind of figure that makes it
(parley.claims.kinds), whose persons they are (parley.claims.sides.owners). Groups are read in text
order, since "of them", "the same number" and "19 to Russia" lean on what came before.
"""

from __future__ import annotations

import re
from typing import Any, Final

from parley.claims.chunks import Chunked, Figure, Item
from parley.claims.events.near_dates import date_near
from parley.claims.found import Found, span_of
from parley.claims.kinds import kind_of
from parley.claims.kinds.ages import mark_ages
from parley.claims.kinds.bare_numbers import bare_counts
from parley.claims.kinds.breakdowns import mark_parts, mark_parts_of_last
from parley.claims.kinds.counted import Counted
from parley.claims.kinds.elsewhere import does_else, is_told_elsewhere
from parley.claims.kinds.fits import fitting_frame, is_sent_out, repeats_hedged
from parley.claims.kinds.held_before import tells_how_held
from parley.claims.kinds.numbering import Numbering
from parley.claims.kinds.of_freed import is_of_those_told_of
from parley.claims.kinds.past import SIDED, Group, Past
from parley.claims.kinds.readings import Frame, has_context
from parley.claims.kinds.remains import are_remains
from parley.claims.kinds.subsets import (
    completes,
    goes_on_listing,
    is_among_them,
    is_list_alone,
    is_those_freed,
    leans_back,
    opens_part,
    take_after_whole,
)
from parley.claims.parties import canonical, opposite
from parley.claims.sides.both_ways import is_mutual, is_one_sided
from parley.claims.sides.headings import Headings
from parley.claims.sides.owners import Owners
from parley.claims.sides.verdict import BOTH_TOGETHER, Whose
from parley.claims.speakers import Speakers
from parley.claims.speakers.hearing import Heard, Said
from parley.model import Quantity
from parley.rules.agreeing import AGREES, NO_OTHER
from parley.rules.signs import PASSING
from parley.rules.words import CAPTIVE_CATEGORIES, FREED, FREED_NOUNS

_LIST: Final = re.compile(r"[NQ](?:[,+]{1,2}_?C?[NQ])+")
_LISTED_LAST: Final = re.compile(r"<[_jpao,]{1,10}(?:,?\+|,)_?$")  # "including guards and two"
_TOLD_WITH: Final = re.compile(r"[NB&],?\+_?$")
_NO_LIST: Final = re.compile(r"~_?AO?_?$")  # "no list of 935 ever reached him"
# "died together with a crew of six and three guards"
_HARMED_WITH: Final = re.compile(r"z[^;:.,!gGrRqYeEcDx]{0,9}W[^;:.,!gGrRqYeEcDx]{0,6}$")
_IS_NATION: Final = re.compile(r"p|[sj](?:[,.;:+]|$)")
_FREEING: Final = PASSING | frozenset("xXDA")
_NAME_ALONE: Final = 2  # items
_OF_ONE: Final = ("released", "counterpart", "each-side")
_OF_NATION: Final = ("swapped", "each-other")  # "an exchange of one Russian and one American"
_WHOLE, _PART = (
    re.compile(r'(?:^|[,:"^])O_?$'),
    re.compile(r"(?:[^,;:.NBVQhHkAgGrRqYeE]{0,9},[^;:.,]{0,4}?)?[NQ]"),
)
_HARDLY: Final = frozenset(["rarely", "seldom", "hardly", "scarcely", "barely"])
_FOR_WHAT: Final = re.compile(r"E[_\"]?/")
_SAID_APART: Final = re.compile(r".?K,?[^gGrRqYcEe;KN]{0,12}?y(?!,)")


class Groups:
    """Reads the counted groups of one report."""

    def __init__(self, text: str, parties: tuple[str, ...]) -> None:
        self.text, self.parties = text, parties
        self.found: list[Found] = []
        self.past = Past()
        self.owners = Owners(parties, self.past)
        self.headings = Headings(parties)
        self.ours = True  # False behind a figure that is none of ours
        self.before = ""  # the signs of the sentence before, in the same paragraph
        self.paragraph = -1
        self.numbering = Numbering(text)
        self.introduced = False  # below a line that opens a list of those exchanged

    def read(self, heard: Heard, speakers: Speakers) -> None:
        """All counted groups of a sentence."""
        chunked = heard.chunked
        self.owners.home = canonical(speakers.home, self.parties)
        self.owners.outlet = canonical(speakers.outlet, self.parties)
        if chunked.sentence.paragraph != self.paragraph:
            self.paragraph, self.before = chunked.sentence.paragraph, ""
        self.headings.read(chunked)
        self.owners.listed = self.headings.side
        mark_parts(chunked)
        mark_parts_of_last(chunked, self.past)
        mark_ages(chunked)
        self.numbering.read(chunked)
        for at, item in enumerate(chunked.items):
            if item.figure is None:
                continue
            said = speakers.of(heard, at)
            number = self.numbering.of(chunked, at)
            if number is not None:
                self._add(
                    number.kind, number.quantity, chunked, at, said, number.rule,
                    event=number.event,
                )  # fmt: skip
            elif item.sign == "U":
                self.ours = False
            elif item.sign != "X" and item.figure.number.form != "ordinal":
                self._persons(heard, at, said, speakers)
        self._introduce(chunked)
        self.before = _told(chunked)
        self.past.read(chunked)

    def _introduce(self, chunked: Chunked) -> None:
        """Takes note of what opens a list; a name alone ("Ukraine:") parts it."""
        sentence = chunked.sentence
        if sentence.tokens.is_item:
            return
        opens = sentence.text[-1] == ":"
        if sentence.position == "headline" and "x" in chunked.signs:
            self.introduced = True
        elif not (opens and self.introduced and len(chunked.items) <= _NAME_ALONE):
            told_of = has_context(chunked) or not _FREEING.isdisjoint(self.before)
            self.introduced = opens and told_of  # "… exchanged prisoners. So far:"

    # -- persons and remains ----------------------------------------------------------------------

    def _persons(self, heard: Heard, at: int, said: Said, speakers: Speakers) -> None:
        """A counted group of persons or remains: its clause, its kind, its owner."""
        chunked = heard.chunked
        figure = chunked.items[at].figure
        assert figure is not None
        self._take_up(chunked, at)
        frame = fitting_frame(chunked, at, self.past)
        quantity = self.past.quantity(figure) if self._counts(chunked, at, frame) else None
        if quantity is None:
            return
        figure.part = figure.part or goes_on_listing(self.past, chunked)
        figure.together = self._sum_of_list(chunked, at)
        base = self.past.antecedent(figure, chunked, said.sides)
        kind, rule = kind_of(Counted(self.text, chunked, at, frame, base, self.past, self.before))
        if kind == "exchange-count":
            self._add(kind, quantity, chunked, at, said, rule, event="none")
            return
        owner = self.owners.of(heard, at, said, frame, base, kind)
        if kind == "agreement" and not said.names:
            said = speakers.pledger(heard, at) or said
        one_way = _FOR_WHAT.match(chunked.signs, at + 1) is not None
        swapped = kind == "agreement" and not one_way and is_mutual(frame, owner)
        both = kind == "exchange-total" or swapped
        if both and not is_one_sided(rule, frame, owner):
            owner = BOTH_TOGETHER
        elif kind == "exchange-total":
            kind = "released"
        part = figure.part and not _is_freed_of_stock(frame, base)
        self._keep(kind, quantity, chunked, at, said, f"{rule}/{owner.rule}", owner, part)

    def _sum_of_list(self, chunked: Chunked, at: int) -> int | None:
        """What "270 soldiers and 120 civilians" make together, where as many have been told of."""
        match = next((m for m in _LIST.finditer(chunked.signs) if m.start() <= at < m.end()), None)
        if match is None:
            return None
        items = chunked.items[match.start() : match.end()]
        numbers = [i.figure.number.quantity.number for i in items if i.figure is not None]
        total = sum(number or 0 for number in numbers)
        return total if None not in numbers and self.past.is_whole(total) else None

    def _take_up(self, chunked: Chunked, at: int) -> None:
        """What the words right before a group make of it: remains, a part of the last group."""
        item, last = chunked.items[at], self.past.last
        assert item.figure is not None
        _take_after_named_whole(chunked, at)
        if not {canonical(side, self.parties) for side in item.figure.both} <= {*self.parties}:
            item.figure.both = ()  # "Saudi and Sudanese detainees" are of one side
        before = chunked.signs[max(0, at - 3) : at]
        if are_remains(self.past, chunked, at):
            chunked.resign(at, "B")
            item.figure.category = "bodies"
        here = last is not None and last.sentence == chunked.sentence.index
        if (
            "<" in before[-2:]
            and "u" not in before
            and (here or leans_back(self.past, chunked, at))
        ):
            item.figure.part = not (
                completes(self.past, chunked, at) or is_those_freed(chunked, at)
            )
        if here and _LISTED_LAST.search(chunked.signs, 0, at):
            item.figure.part = True
        if opens_part(self.past, chunked, at):
            item.figure.part = True
            take_after_whole(chunked, at)
        if item.figure.part and not item.figure.side and _IS_NATION.match(chunked.signs, at + 1):
            item.figure.side = chunked.items[at + 1].side  # "31 of them Ukrainian", "15 Saudis"

    def _counts(self, chunked: Chunked, at: int, frame: Frame | None) -> bool:
        """True where a group is one of ours: it is freed, held, planned for, or part of such."""
        item = chunked.items[at]
        figure = item.figure
        assert figure is not None
        if self.ours and is_of_those_told_of(self.past, chunked, at, frame):
            return True
        if frame is not None and frame.then == "each-other" and repeats_hedged(chunked, at):
            return False
        none = frame is not None and (frame.then == "none" or is_sent_out(chunked, at, frame))
        if none or is_told_elsewhere(chunked, at, frame):
            wounded = frame is not None and self._tells_wounds(chunked, frame, figure)
            self.ours = self.ours and wounded
            return wounded
        if _is_whole(chunked, at) and not self.past.kinds_of(figure.number.quantity):
            self.ours = True
            return False
        single = figure.number.quantity.number == 1 and item.sign != "B"
        if frame is not None:
            nation = frame.then in _OF_NATION and figure.side is not None
            one = single and frame.then not in _OF_ONE and not nation
            if one or tells_how_held(self.past, chunked, at, frame):
                return False
            if frame.then == "captured":
                return self._captured_count(chunked, frame, figure)
        wanted = frame is not None and frame.verb is not None and frame.verb.future
        if figure.head == "names" and not (wanted or "A" in chunked.signs[max(0, at - 3) : at + 2]):
            return False  # of a register, not of those to be freed
        if _NO_LIST.search(chunked.signs, 0, at):
            return False
        if figure.number.form == "reference" and chunked.sentence.search(NO_OTHER):
            return False  # "no other handover has involved as many civilians"
        if figure.number.form == "reference" and chunked.sentence.search(AGREES) is not None:
            return False  # "gave the same figures" (parley.claims.retold)
        if item.sign == "Q" and not bare_counts(self.text, self.past, chunked, at, frame):
            return False
        if frame is None and chunked.signs[at - 1 : at] == "L":
            return False  # "seen by 20,000 people"
        if frame is None:
            of_group = figure.part and (not figure.owner or is_among_them(chunked, at))
            returned = of_group and figure.head in FREED_NOUNS  # "10 of the returnees"
            listed = figure.side is not None and self._is_told_with(chunked, at)
            if single and figure.whole is None and not listed:
                return False
            return returned or self.ours if of_group else self._is_told_of(chunked, at)
        bare = item.sign == "Q" and self.past.last is not None
        told_of = bare or not _FREEING.isdisjoint(chunked.signs + self.before)
        return frame.rule != "from-each" or told_of

    def _tells_wounds(self, chunked: Chunked, frame: Frame, figure: Figure) -> bool:
        """True for "of the 117, 22 were wounded": a part of those freed, by how they are."""
        verb = frame.roles.get("verb")
        if not figure.part or verb is None or not verb.word.endswith(("wounded", "injured")):
            return False
        base = self.past.antecedent(figure, chunked)
        return base is not None and base.kind == "released"

    def _captured_count(self, chunked: Chunked, frame: Frame, figure: Figure) -> bool:
        """False for how those freed had been captured; True for a stock of captives."""
        if figure.part:
            base = self.past.antecedent(figure, chunked)
            return base is not None and base.kind == "released"
        last, here = self.past.last, chunked.sentence.index
        told_of = last is not None and last.sentence == here
        told_of = told_of or (self.past.freed_within(here, 2) and "h" not in chunked.signs)
        told_of = told_of or bool(self.past.kinds_of(figure.number.quantity))
        return not (told_of or _happened(chunked, frame))

    def _is_told_of(self, chunked: Chunked, at: int) -> bool:
        """True where a group without a clause of ours is in a list or a sentence of ours."""
        item, figure = chunked.items[at], chunked.items[at].figure
        remains = item.sign == "B"
        captive = remains or (figure is not None and figure.category in CAPTIVE_CATEGORIES)
        told_of = (
            (captive and "A" in chunked.signs[max(0, at - 5) : at])
            or self.headings.side is not None
            or (chunked.sentence.tokens.is_item and self.introduced)
            or (remains and self.past.are_remains())
            or has_context(chunked)
            or _are_freed(chunked, at)
            or is_list_alone(self.past, chunked, at)
            or self._is_told_with(chunked, at)
        )
        return told_of and not (does_else(chunked, at) or _HARMED_WITH.search(chunked.signs, 0, at))

    def _is_told_with(self, chunked: Chunked, at: int) -> bool:
        """True behind a group of the sentence: "185 from each side and 20 civilians"."""
        last = self.past.last
        here = last is not None and last.sentence == chunked.sentence.index
        return here and self.ours and bool(_TOLD_WITH.search(chunked.signs, 0, at))

    # -- keeping ----------------------------------------------------------------------------------

    def _keep(
        self, kind: str, quantity: Quantity, chunked: Chunked, at: int, said: Said, rule: str,
        owner: Whose, part: bool,
    ) -> None:  # fmt: skip
        """One claim for each side of a group; the group itself is remembered."""
        figure = chunked.items[at].figure
        assert figure is not None
        speakers: dict[str | None, str] = {}
        if len(said.names) == len(set(said.sides)) == 2 and figure.owner == "their":
            speakers = dict(zip(said.sides, said.names, strict=True))
        last = self.past.last
        here = last is not None and last.sentence == chunked.sentence.index
        goes_on = here and last is not None and last.running and date_near(chunked, at) is None
        sums_up = kind in ("held", "cumulative-released") or rule.startswith("cumulative")
        sums_up = sums_up or (goes_on and kind == "bodies")  # "… while Moscow got back 201"
        outside = _is_outside(chunked.signs, at)
        for side in owner.sides:
            by = said.by(speakers[side], side) if side in speakers else said
            other = opposite(side, self.parties)
            self._add(
                kind, quantity, chunked, at, by, rule, who=side, strength=owner.strength,
                category=figure.category, outside=outside,
                subset=part or rule.startswith("are-persons"),
                released_by=other if kind in SIDED else None,
                held_by=other if kind == "held" else None,
                event="none" if sums_up else "main",
            )  # fmt: skip
        self.ours = True
        place = chunked.sentence.paragraph, chunked.sentence.index
        self.past.add(
            Group(
                kind, quantity, owner.sides, figure.head, figure.category, *place, part,
                sums_up, said.sides, "for-counterpart" in rule,
            )
        )  # fmt: skip

    def _add(
        self, kind: str, quantity: Quantity, chunked: Chunked, at: int, said: Said, rule: str,
        **more: Any,
    ) -> None:  # fmt: skip
        span = span_of(chunked, at)
        self.found.append(Found(kind, quantity, said, chunked, at, span, rule, **more))


def _told(chunked: Chunked) -> str:
    """The signs of a sentence, what is still to be done as plans."""
    to_come = _FREEING | {"u"}  # "the exchange would be all for all"
    return "".join(
        [
            "A" if i.future and i.sign in to_come else "_" if _fails(chunked, i) else i.sign
            for i in chunked.items
        ]
    )


def _fails(chunked: Chunked, item: Item) -> bool:
    """True for "have not agreed", "rarely agree on anything"."""
    before = chunked.tokens[item.first - 1].lower if item.first else ""
    return item.sign == "A" and (item.negated or before in _HARDLY)


def _is_whole(chunked: Chunked, at: int) -> bool:
    """True for the 251 of "Of the 251 hostages, 148 have been freed"."""
    return bool(_WHOLE.search(chunked.signs[:at]) and _PART.match(chunked.signs, at + 1))


def _take_after_named_whole(chunked: Chunked, at: int) -> None:
    """Gives the 58 of "Of the 251 hostages, 58 are still in Gaza" what its whole is said to be."""
    figure = chunked.items[at].figure
    wholes = (k for k in range(at) if chunked.items[k].figure is not None)
    whole = chunked.items[next(wholes, at)].figure
    if figure is None or chunked.items[at].sign != "Q" or whole is None or whole is figure:
        return
    if _is_whole(chunked, chunked.items.index(next(i for i in chunked.items if i.figure is whole))):
        figure.side, figure.head = figure.side or whole.side, whole.head
        figure.whole = whole.number.quantity.number
        figure.category = figure.category or whole.category


def _happened(chunked: Chunked, frame: Frame) -> bool:
    """True for "were taken hostage on 7 October", False for "593 soldiers captured in Kursk"."""
    verb = frame.at["verb"]
    dated = "d" in chunked.signs[verb + 1 : verb + 7].partition(",")[0]
    since = frame.verb is not None and frame.verb.perfect and "S" in chunked.signs
    return since or (dated and chunked.words(verb)[0] in ("was", "were", "had"))


def _are_freed(chunked: Chunked, at: int) -> bool:
    """True for "the 95 freed soldiers", whatever a sentence tells of them.

    Not for whom somebody met: "it has interviewed 117 released captives".
    """
    item, figure = chunked.items[at], chunked.items[at].figure
    met = chunked.signs[at - 1 : at] == "z" and not (figure is None or figure.definite)
    return item.sign == "N" and not met and not FREED.isdisjoint(chunked.words(at))


def _is_freed_of_stock(frame: Frame | None, base: Group | None) -> bool:
    """True for "30 of the 46 hostages were freed": no part of a group that was freed."""
    if frame is None or frame.then != "released" or frame.verb is None:
        return False
    of_freed = frame.verb.passive and frame.verb.last - frame.verb.first == 1  # "of those freed"
    return not of_freed and (base is None or base.kind in ("held", "agreement"))


def _is_outside(signs: str, at: int) -> bool:
    """True for persons set apart from the exchange: "Separately, 20 civilians were returned".

    "Separately, Kyiv said …" sets apart only what is said.
    """
    first = 2 if _SAID_APART.match(signs) else 0
    return "K" in signs[max(first, at - 6) : at + 10] or (not first and "K" in signs[:2])
