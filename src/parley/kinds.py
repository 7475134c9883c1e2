"""What kind of figure a counted group is: freed, held, planned, a running total, of both sides."""

from __future__ import annotations

import re
from dataclasses import dataclass

from parley.chunks import Chunked, Figure, Item
from parley.model import Quantity
from parley.past import Group, Past
from parley.readings import Frame, is_held, is_planned, is_total
from parley.rules.words import POSSESSIVES
from parley.sums import sums_up

_DONE = frozenset("gGrRqYeEc")
_TOLD = _DONE | frozenset("AuxXD")
_SHARED = ("held", "cumulative-released", "agreement", "bodies")
"""Kinds a part takes from its whole."""
_SWAP_OF_PAIR = re.compile(r"s\+s[^,;:.y]{0,8}[xe][^;:.y]{0,6},$")
_FOR_OTHERS = re.compile(r"[^;:.y]{0,8}[/=]_?[NQVi]|_{0,2}=_")
_FREED = frozenset("GRY")
_CAPTURED = frozenset(["captured", "was", "were", "imprisoned", "detained"])
_TIMES, _MANY = 5, 20
_FEW = 100  # fewer than these are freed at once every day
_OF_FREED = frozenset(["freed", "released", "returned", "exchanged", "swapped", "returnees"])
_HAVE = frozenset(["has", "have", "'ve"])
_OF_WHOLE = re.compile(r'(?:^|[,:"^])O_?[NQ][^;:.NBVQ]{0,9},[^;:.,]{0,4}?$')
_SIDES = frozenset(["sides", "countries", "parties", "nations", "states", "governments"])
_BACKGROUND = 4  # sentences; a figure further down may look back


@dataclass(frozen=True, slots=True)
class Case:
    """A counted group with all its kind is decided by; ``base`` is what it may be part of."""

    text: str
    chunked: Chunked
    at: int
    frame: Frame | None
    base: Group | None
    past: Past
    before: str = ""

    @property
    def item(self) -> Item:
        """The group's item."""
        return self.chunked.items[self.at]

    @property
    def figure(self) -> Figure:
        """The group's figure."""
        assert self.item.figure is not None
        return self.item.figure

    @property
    def quantity(self) -> Quantity:
        """The group's number."""
        return self.figure.number.quantity

    @property
    def name(self) -> str:
        """The rule that read its clause."""
        return self.frame.rule if self.frame is not None else "in-context"

    @property
    def then(self) -> str:
        """What the rule makes of it."""
        return self.frame.then if self.frame is not None else ""

    @property
    def is_here(self) -> bool:
        """True where what it may be part of stands in the same sentence."""
        return self.base is not None and self.base.sentence == self.chunked.sentence.index

    @property
    def in_background(self) -> bool:
        """True far enough from the opening for a figure to be of another time."""
        return self.chunked.sentence.index >= _BACKGROUND

    @property
    def planned(self) -> bool:
        """True where it is agreed or expected only."""
        signs = self.chunked.signs
        if self.frame is not None and self.frame.verb is None and _TOLD.isdisjoint(signs):
            return "A" in self.before and _DONE.isdisjoint(self.before)
        return is_planned(self.frame, self.chunked, self.at)


def kind_of(case: Case) -> tuple[str, str]:
    """The kind of a group and the rule it rests on."""
    return _leaning(case) or _of_remains(case) or _of_persons(case)


def _leaning(case: Case) -> tuple[str, str] | None:
    """A group that is what the group before it was."""
    last, base = case.past.last, case.base
    asked = case.past.asked(case.chunked.sentence.index)
    if case.then == "same" and asked is not None:
        return asked.kind, case.name
    far = last is None or last.sentence != case.chunked.sentence.index
    if case.then == "same" and far and is_held(case.chunked, case.at):
        return "held", case.name
    if case.then == "same" and last is not None:
        return _kind_like(last, case), case.name
    if not case.figure.part and base is not None and base.is_whole_of(case.figure):
        return base.kind, case.name
    if case.then == "sum" and last is not None:
        return "exchange-total" if last.kind == "released" else last.kind, case.name
    if case.then == "exchange-count":
        return "exchange-count", case.name
    if case.then == "part" and base is not None:
        return base.kind, case.name
    if case.figure.part and base is not None and case.frame is None and base.kind in _SHARED:
        return base.kind, f"part-{case.name}"
    unnamed = case.item.sign == "Q" or case.figure.number.form == "reference"
    of_remains = (
        _totals_remains(case)
        or case.past.are_remains()
        or (base is not None and base.kind == "bodies")
    )
    if unnamed and case.then in ("released", "total") and of_remains:
        return ("agreement" if case.planned else "bodies"), case.name
    if (base is None or base.kind == "released") and _was_captured(case):
        same = case.figure.definite and base is not None and base.quantity == case.quantity
        further = base is not None and (case.figure.another or case.item.sign == "Q")
        # "those returned included two civilians captured in Mariupol"
        further = further or not _FREED.isdisjoint(case.chunked.signs[: case.at])
        if case.figure.part or same or further:
            return "released", f"part-{case.name}"
    part = base is not None and case.figure.part and case.is_here
    if part and base is not None and base.kind == "released" and base.is_whole_of(case.figure):
        return base.kind, f"part-{case.name}"
    if part and base is not None and base.kind in _SHARED and not _is_told_apart(case, base):
        return base.kind, f"part-{case.name}"
    return None


def _kind_like(last: Group, case: Case) -> str:
    """The kind of a figure told beside the last one: "Moscow says 96", "the total at 190"."""
    known = case.past.kinds_of(case.quantity)
    if last.kind != "released" or "released" in known:
        return last.kind
    if "exchange-total" in known or case.past.adds_up(case.quantity):
        return "exchange-total"
    return "cumulative-released" if _dwarfs(case) else last.kind


def _dwarfs(case: Case) -> bool:
    """True for "put the total at 2,583" behind an exchange of 25."""
    return (case.quantity.number or 0) > _TIMES * max(case.past.most_freed(), _MANY)


def _totals_remains(case: Case) -> bool:
    """True for "the number of fallen repatriated has passed 9,000"."""
    noun = case.frame.at.get("noun", case.at) if case.frame is not None else case.at
    return case.then == "total" and "b" in case.chunked.signs[noun : case.at]


def _is_told_apart(case: Case, base: Group) -> bool:
    """True for the part of a stock or a plan that was freed: "of the 1,000 promised 200 came"."""
    freed = case.then == "released" and not case.planned
    return base.kind in ("held", "agreement") and freed


def _stays_behind(case: Case) -> bool:
    """True for "700 have not returned", "1,000 have yet to be freed"."""
    verb = case.frame.verb if case.frame is not None and case.then == "released" else None
    still = verb is not None and verb.negated and verb.perfect and not verb.future
    return still and verb is not None and verb.first >= case.item.last


def _was_captured(case: Case) -> bool:
    """True for "five of them had been captured in May", not for "five of them are still held"."""
    if case.then == "captured":
        return True
    if case.then != "held" or case.frame is None or case.frame.verb is None:
        return False
    verb = case.frame.verb
    words = {token.lower for token in case.chunked.tokens[verb.first : verb.last]}
    return verb.perfect or bool(words & _CAPTURED)


def _of_remains(case: Case) -> tuple[str, str] | None:
    if case.item.sign != "B":
        return None
    if case.planned or case.then == "planned":
        return "agreement", f"bodies-{case.name}"
    running = "cumulative-" if sums_up(case.chunked, case.at, case.frame) else ""
    return "bodies", f"{running}bodies-{case.name}"


def _is_alike(last: Group, case: Case) -> bool:
    """True where a counterpart is of the kind of the group it is given for."""
    if last.kind == "cumulative-released":
        return last.sentence == case.chunked.sentence.index
    return last.kind in ("agreement", "released") or (
        last.kind == "bodies" and case.item.sign == "Q"
    )


def _is_as_against(case: Case) -> bool:
    """True for "1,348 are held by Ukraine, as against 6,465 by Russia"."""
    last, chunked = case.past.last, case.chunked
    joint = max(chunked.signs.rfind(sign, 0, case.at) for sign in "/=")
    against = joint >= 0 and chunked.items[joint].word in ("against", "as against")
    return against and last is not None and last.kind == "held"


def _is_of_stock(case: Case) -> bool:
    """True for "the true figure exceeds 8,000" right behind a stock."""
    last = case.past.last
    near = last is not None and case.chunked.sentence.index - last.sentence < 2
    return near and last is not None and last.kind == "held"


def _counts_one_swap(case: Case) -> bool:
    """True for "put the number of freed troops at 50", which sums up nothing."""
    noun = case.frame.roles.get("noun") if case.frame is not None else None
    start = case.frame.at.get("noun", case.at) if case.frame is not None else case.at
    if any(i.sign == "d" and _is_day(i) for i in case.chunked.items[start : case.at]):
        return True  # "the number of those exchanged on Friday was 780"
    before = case.chunked.signs[: case.at]
    around = before + case.chunked.signs[case.at :].partition(",")[0]
    put_at = before.endswith("@") and set("SCX").isdisjoint(around)
    return put_at and noun is not None and noun.word in ("number", "figure")


def _of_persons(case: Case) -> tuple[str, str]:
    last = case.past.last
    if case.then == "counterpart" and last is not None and _is_alike(last, case):
        return last.kind, case.name
    against = case.then == "counterpart" and _is_as_against(case)
    if case.then in ("held", "captured") or against or _stays_behind(case):
        return "held", case.name
    if case.frame is None and is_held(case.chunked, case.at):
        freed = case.figure.part and not _OF_FREED.isdisjoint(case.chunked.words(case.at))
        return ("released", "part-in-context") if freed else ("held", "held-in-context")
    if case.name == "brings-to-total" and is_held(case.chunked, case.at):
        return "held", case.name  # "put at 79 the number of captives still in Gaza"
    if case.then == "total" and _counts_one_swap(case):
        return _of_one_exchange(case)
    if case.name == "total-has-reached" and _is_of_stock(case):
        return "held", case.name
    if case.then == "total" and not _will_be(case):
        kinds = case.past.kinds_of(case.quantity)
        return "released" if "released" in kinds else "cumulative-released", case.name
    if case.planned and _were_freed(case):
        return "released", f"again-{case.name}"
    listed = case.figure.head == "names" or _is_listed(case)
    if case.planned or case.then == "planned" or listed:
        return "agreement", f"planned-{case.name}"
    return _cumulative(case) or _of_one_exchange(case)


def _is_listed(case: Case) -> bool:
    """True for "a list of 640 prisoners was handed over": they are still to be freed."""
    before = case.chunked.items[max(0, case.at - 3) : case.at]
    listed = any({"list", "lists"} & set(item.word.split()) for item in before)
    return listed and before[-1].sign in "OA_j"


def _were_freed(case: Case) -> bool:
    """True for "its 95 soldiers would be flown to Moscow", where 95 have been freed."""
    verb = case.frame.verb if case.frame is not None else None
    first = case.item.first
    before = case.chunked.tokens[first - 1].lower if first else ""
    known = case.figure.definite or before in POSSESSIVES
    taken = verb is not None and (verb.passive or verb.sign == "c")
    return taken and known and "released" in case.past.kinds_of(case.quantity)


def _will_be(case: Case) -> bool:
    """True for "will bring the total to 5,000"."""
    return any(item.future for item in case.chunked.items[max(0, case.at - 12) : case.at])


def _cumulative(case: Case) -> tuple[str, str] | None:
    """A figure that sums up over time."""
    frame = case.frame
    so_far = frame is not None and frame.verb is not None and frame.verb.so_far
    whole = so_far or case.is_here or not case.figure.part or case.base is None
    traded = _FOR_OTHERS.match(case.chunked.signs, case.at + 1) is not None
    verb = case.frame.verb if case.frame is not None else None
    once = traded and verb is not None and not verb.perfect  # "In 2014 five were let go for him"
    if whole and not once and sums_up(case.chunked, case.at, case.frame):
        return "cumulative-released", f"cumulative-{case.name}"
    if _is_running(case):
        return "cumulative-released", f"running-{case.name}"
    if verb is None or not verb.perfect:
        return None
    last = case.past.last
    here = last is not None and last.sentence == case.chunked.sentence.index
    if here and last is not None and last.kind == "cumulative-released":
        return "cumulative-released", f"carried-on-{case.name}"
    if case.name == "was-exchanged" and case.in_background and not (case.figure.part or traded):
        return "cumulative-released", f"cumulative-{case.name}"
    of_a_day = any(i.sign == "d" and _is_day(i) for i in case.chunked.items)
    if case.then == "released" and not of_a_day and is_total(case.text, case.chunked, case.at):
        far_down = case.chunked.sentence.index > _BACKGROUND
        if case.figure.side or case.figure.part or far_down or _is_one_sided(case):
            return "cumulative-released", f"total-{case.name}"
    return None


def _is_running(case: Case) -> bool:
    """True for "5,857 have come home", far down and more than any one exchange told of freed."""
    done = _done_by_now(case)
    if done is None or case.then != "released":
        return False
    before, figure = case.chunked.signs[: case.at], case.figure
    of_stock = figure.part and case.base is not None and case.base.kind == "held"
    if _OF_WHOLE.search(before) or of_stock:
        return True
    number = case.quantity.number or case.quantity.low or 0
    plain = not (figure.part or figure.another or figure.definite)
    return case.in_background and plain and number > max(case.past.most_freed(), _FEW)


def _done_by_now(case: Case) -> Item | None:
    """The verb in the present perfect: "has freed", "has led to the release of"."""
    frame, items = case.frame, case.chunked.items
    if frame is None:
        return None
    noun = frame.at.get("noun", 0)
    verbs = [frame.verb] if frame.verb else items[max(0, noun - 4) : noun]
    told = (v for v in verbs if v.perfect and case.chunked.words_of(v)[0] in _HAVE)
    return next((v for v in told if v.sign != "y"), None)


def _is_one_sided(case: Case) -> bool:
    """True where one side alone lets go or gets back."""
    at = case.frame.at if case.frame is not None else {}
    actor = next((at[role] for role in ("giver", "taker") if role in at), None)
    return actor is not None and not case.chunked.signs.endswith("s+", 0, actor)


def _is_day(item: Item) -> bool:
    """True for a date that names a day: "on Friday", "on 5 May"."""
    return item.date is not None and (item.date.day or item.date.weekday) is not None


def _of_one_exchange(case: Case) -> tuple[str, str]:
    if _is_of_both(case):
        return "exchange-total", f"both-{case.name}"
    if case.then == "swapped":
        return "exchange-total", case.name
    together = case.figure.side is None and case.item.sign == "N"
    if together and is_total(case.text, case.chunked, case.at):
        return "exchange-total", f"total-{case.name}"
    return "released", case.name


def _is_of_both(case: Case) -> bool:
    """True for "Ukrainian and Russian captives", and for what two sides did together."""
    figure, frame = case.figure, case.frame
    if figure.both or (case.name == "from-each" and _names_both(case)):
        return True
    one_sided = figure.side or figure.owner or figure.part
    if one_sided or case.item.sign != "N" or frame is None or frame.then != "released":
        return False
    actor = next((frame.at[role] for role in ("giver", "taker", "agent") if role in frame.at), None)
    signs = case.chunked.signs
    if case.name == "traded-for":
        return False
    if actor is None:
        verb = frame.at.get("verb", 0)
        return verb < case.at and (_is_pair(case.chunked, verb) or _goes_on(case.chunked, verb))
    return signs[max(0, actor - 2) : actor + 1] == "s+s"


def _names_both(case: Case) -> bool:
    """True for "from both sides", not for "from each side"."""
    behind = case.chunked.items[case.at + 1 : case.at + 5]
    each = next((item for item in behind if item.sign == "&"), None)
    if each is None or "both" not in each.word:
        return False
    return each.word.split()[0] != "both" or behind[0].sign == "F"


def _goes_on(chunked: Chunked, verb: int) -> bool:
    """True for "A and B carried out a swap, sending home …"."""
    participle = chunked.items[verb].word.endswith("ing")
    return participle and bool(_SWAP_OF_PAIR.search(chunked.signs[:verb]))


def _is_pair(chunked: Chunked, verb: int) -> bool:
    """True where "the two sides" stand before a verb."""
    subject = chunked.items[verb - 1] if verb else None
    if subject is None or subject.figure is None or subject.sign != "U":
        return False
    return subject.word in _SIDES and subject.figure.number.quantity.number == 2
