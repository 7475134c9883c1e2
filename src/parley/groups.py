"""Counted groups of persons, remains and exchanges: what kind of figure, and whose persons.

For each group: its clause (parley.rules.frames), then what tense, mood and scope make of it
(planned, cumulative, total of both sides), then whose persons they are (parley.sides). Groups are
read in text order, since "of them", "the same number" and "19 to Russia" lean on what came before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from parley.chunks import Chunked, Figure, Item
from parley.found import Found, amount, span_of
from parley.model import Quantity
from parley.readings import (
    Frame,
    frame_of,
    has_context,
    is_cumulative,
    is_held,
    is_planned,
    is_total,
)
from parley.parties import canonical, opposite, people_of
from parley.sides import FRAME, STRONG, Whose, whose
from parley.speakers import Heard, Said, Speakers

_AGE = re.compile(r"\b(?:oldest|youngest|aged?|younger|older)\b(?:\s+\w+){0,2}\s*$", re.IGNORECASE)
_WAR_SCOPE = re.compile(
    r"of (?:the|this|its|full)[\w -]{0,20}\b(?:war|invasion|conflict)|since the (?:start|beginning|invasion)|"
    r"(?:of|in) (?:19|20)\d\d|this year|since (?:24 )?february|since the (?:full|russian)|under the ceasefire",
    re.IGNORECASE,
)
_SHORT_SPAN = re.compile(
    r"\b(?:in|for|within) (?:\w+ ){0,2}(?:days|weeks|months|hours)\b", re.IGNORECASE
)
_NUMBERED = re.compile(r"\b(?:exchange|swap)\W{0,2}(?:No\.?|number|№|#)\s?$", re.IGNORECASE)
_SIDED = ("released", "bodies", "agreement", "cumulative-released")


@dataclass(slots=True)
class Group:
    """A group already read, for those that lean on it."""

    kind: str
    quantity: Quantity
    sides: tuple[str | None, ...]
    head: str
    category: str | None
    paragraph: int
    sentence: int


@dataclass(slots=True)
class Groups:
    """Reads the counted groups of one report."""

    text: str
    parties: tuple[str, ...]
    found: list[Found] = field(default_factory=list)
    past: list[Group] = field(default_factory=list)
    ours: bool = True

    def read(self, heard: Heard, speakers: Speakers) -> None:
        """All counted groups of a sentence."""
        chunked = heard.chunked
        for at, item in enumerate(chunked.items):
            if item.figure is None:
                continue
            if item.sign == "X":
                self._exchanges(chunked, at, speakers.of(heard, at))
            elif item.sign == "Q" and item.figure.number.form == "ordinal":
                self._bare_ordinal(chunked, at, speakers.of(heard, at))
            elif self._is_numbered(chunked, at):
                number = item.figure.number.quantity
                self._add("exchange-ordinal", number, chunked, at, speakers.of(heard, at), "numbered")
            elif item.sign in "NVBQ":
                self._persons(heard, at, speakers.of(heard, at), speakers)
            elif item.sign == "U":
                self.ours = False

    def _is_numbered(self, chunked: Chunked, at: int) -> bool:
        """True for "exchange No. 54" and "the tenth this year and No. 58 since the invasion"."""
        item = chunked.items[at]
        start = chunked.tokens[item.first].start
        before = self.text[max(0, start - 24) : start]
        if _NUMBERED.search(before):
            return True
        return bool(re.search(r"\bNo\.?\s?$", before)) and bool(set(chunked.signs) & set("xX"))

    # -- exchanges -------------------------------------------------------------------------------

    def _exchanges(self, chunked: Chunked, at: int, said: Said) -> None:
        item = chunked.items[at]
        figure = item.figure
        assert figure is not None
        number = figure.number
        if figure.noun == "deals" and item.word not in ("operation", "operations", "mission"):
            again = (
                item.word == "time"
                and number.form == "ordinal"
                and (number.quantity.number or 0) > 1
            )
            if not (again and set(chunked.signs) & set("gGrRqYeEx=")):
                return
        if number.form == "ordinal":
            if self._counts_from_the_start(chunked, at, number.quantity.number or 0):
                self._add("exchange-ordinal", number.quantity, chunked, at, said, "ordinal")
        elif number.form == "cardinal" and number.quantity.number != 1:
            self._add("exchange-count", number.quantity, chunked, at, said, "count", event="none")

    def _counts_from_the_start(self, chunked: Chunked, at: int, number: int) -> bool:
        """True for an ordinal in a count ("the 49th"), not for "first swap in weeks"."""
        items = chunked.items
        clause = self.text[slice(*chunked.span(max(0, at - 2), min(len(items), at + 8)))]
        if number > 1:
            return item_counts(items[at], self.text, chunked, at)
        return bool(_WAR_SCOPE.search(clause)) and not _SHORT_SPAN.search(clause)

    def _bare_ordinal(self, chunked: Chunked, at: int, said: Said) -> None:
        """ "The handover was the 67th in the war", "… and the fourth this year"."""
        figure = chunked.items[at].figure
        assert figure is not None
        left = chunked.signs[:at]
        right = chunked.signs[at + 1 : at + 2]
        subject = re.search(r"(?:[xXDP]|[_])[_IO@d,\"SskCpjlG^]{0,7}?[uy+][_^d]{0,3}$", left)
        about = set(left) & set("xXDP")
        apposed = re.search(r"[xX],_?$", left)
        if (subject or apposed) and about and (not right or right in '.,;_dIOSCP@^+w"'):
            number = figure.number.quantity
            if (number.number or 0) > 1 or self._counts_from_the_start(chunked, at, 1):
                self._add("exchange-ordinal", number, chunked, at, said, "bare-ordinal")

    # -- persons and remains ---------------------------------------------------------------------

    def _persons(self, heard: Heard, at: int, said: Said, speakers: Speakers) -> None:
        chunked = heard.chunked
        item = chunked.items[at]
        figure = item.figure
        assert figure is not None
        if item.sign in "NVQ" and figure.number.form != "ordinal" and chunked.signs[max(0, at - 3) : at].endswith(("bO", "bO_", "bOj")):
            chunked.resign(at, "B")
            figure.category = "bodies"
        frame = frame_of(chunked, at)
        if frame is not None and frame.rule == "says-figure" and item.sign != "Q":
            frame = frame_of(chunked, at, without="says-figure")
        if "<" in chunked.signs[max(0, at - 2) : at] and self.past and self.past[-1].sentence == chunked.sentence.index:
            figure.part = True
        if frame is not None and frame.then == "each-other" and not self._same_amount(chunked, at):
            frame = frame_of(chunked, at, without="for-each-other")
        if not self._counts(chunked, at, frame):
            return
        quantity = self._quantity(figure)
        if quantity is None:
            return
        base = self._antecedent(figure, chunked)
        kind, rule = self._kind(chunked, at, frame, base)
        if kind == "exchange-count":
            self._add(kind, quantity, chunked, at, said, rule, event="none")
            return
        owner = self._owner(heard, at, said, frame, base)
        if kind == "agreement" and not said.names:
            said = speakers.pledger(heard, at) or said
        if kind == "exchange-total":
            if owner.rule in ("each-side", "nationality", "possessive", "from-captivity"):
                kind = "released"
            else:
                owner = Whose((None,), 0, "both-together")
        self._keep(kind, quantity, chunked, at, said, f"{rule}/{owner.rule}", owner, figure)

    def _same_amount(self, chunked: Chunked, at: int) -> bool:
        """True where the groups on both sides of a "for" are equal: "60 for 60"."""
        own = chunked.items[at].figure
        for other in (*chunked.items[max(0, at - 4) : at], *chunked.items[at + 1 : at + 5]):
            if other.figure is not None and own is not None:
                if amount(other.figure.number.quantity) == amount(own.number.quantity):
                    return True
        return False

    def _counts(self, chunked: Chunked, at: int, frame: Frame | None) -> bool:
        """True where a group is one of ours: it is freed, held, planned for, or part of such."""
        item = chunked.items[at]
        figure = item.figure
        assert figure is not None
        if frame is not None and frame.then == "none":
            self.ours = False
            return False
        if figure.part and frame is None and not self.ours:
            return False
        if item.sign == "Q":
            start = chunked.tokens[item.first].start
            if _AGE.search(self.text, max(0, start - 40), start):
                return False
            if not self._bare_counts(chunked, at, frame):
                return False
        if frame is None and not has_context(chunked) and not figure.part:
            return False
        if frame is not None and frame.rule == "from-each" and not (item.sign == "Q" and self.past) and not set(chunked.signs) & set("gGrRqYeEcxXDA"):
            return False
        single = figure.number.quantity.number == 1 and item.sign != "B"
        return not single or frame is not None and frame.then in ("released", "counterpart")

    def _bare_counts(self, chunked: Chunked, at: int, frame: Frame | None) -> bool:
        """True where a number without a noun plainly counts persons."""
        if frame is None:
            return False
        if frame.then in ("each-other", "counterpart", "total", "each-side", "exchange-count"):
            return True
        if frame.rule == "total-held":
            return True
        if frame.then in ("same", "part"):
            return bool(self.past)
        verb = frame.at.get("verb")
        if verb is None:
            return False
        between = chunked.items[min(verb, at) + 1 : max(verb, at)]
        return (
            all(i.sign in "~_+N,Qd&T?s<p" for i in between)
            and sum(1 for i in between if i.sign == "_") <= 2
        )

    def _quantity(self, figure: Figure) -> Quantity | None:
        quantity = figure.number.quantity
        if figure.number.form != "reference":
            if figure.number.form == "all-but" and quantity.number is None:
                last = self.past[-1].quantity.number if self.past else None
                if last is None or figure.number.of is None or figure.number.of >= last:
                    return None
                return replace(quantity, number=last - figure.number.of)
            return quantity
        last_one = next(
            (g for g in reversed(self.past) if g.quantity.qualifier not in ("vague", "withheld")),
            None,
        )
        if last_one is None:
            return None
        return replace(
            last_one.quantity, qualifier=quantity.qualifier, as_written=quantity.as_written
        )

    def _antecedent(self, figure: Figure, chunked: Chunked) -> Group | None:
        """The group this one is part of: by its number, by its noun, else the last of its paragraph."""
        recent = [g for g in reversed(self.past) if g.kind in (*_SIDED, "held")]
        if figure.part and figure.number.form == "cardinal":
            for group in recent:
                if figure.whole is not None and group.quantity.number == figure.whole:
                    return group
            if figure.head not in ("them", "those", "whom", "which", "these"):
                for group in recent:
                    if (
                        group.head == figure.head
                        or group.category
                        and group.category == figure.category
                    ):
                        return group
        for group in recent:
            if group.paragraph == chunked.sentence.paragraph or figure.part:
                return group
        return None

    def _owner(
        self, heard: Heard, at: int, said: Said, frame: Frame | None, base: Group | None
    ) -> Whose:
        chunked = heard.chunked
        figure = chunked.items[at].figure
        assert figure is not None
        if figure.side is not None:
            return Whose((canonical(figure.side, self.parties),), STRONG, "nationality")
        pair = self._pair(chunked)
        if frame is not None and frame.then == "counterpart":
            before = self.past[-1].sides if self.past else ()
            other = people_of(opposite(before[0], self.parties)) if len(before) == 1 else None
            return Whose((other,), FRAME if other else 0, "counterpart")
        if frame is not None and frame.then in ("each-other", "each-side") and len(pair) == 2:
            return Whose(pair, STRONG, "each-side")
        if frame is not None and frame.then == "total":
            return self._owner_of_total(chunked, at, said, frame)
        if frame is not None and frame.then == "same" and "taker" not in frame.roles and self.past:
            return Whose(self.past[-1].sides, FRAME, "as-before")
        antecedent = base.sides[0] if base is not None and len(base.sides) == 1 else None
        if figure.part and base is not None and len(base.sides) == 2 and len(said.sides) == 1:
            if said.sides[0] in base.sides:
                return Whose(said.sides, FRAME, "part-of")
        roles = frame.roles if frame is not None else {}
        if figure.category == "hostages" and not roles.get("taker"):
            return Whose((self._state_party(),), FRAME if self._state_party() else 0, "hostages")
        return whose(chunked, at, roles, said, heard, pair, antecedent)

    def _pair(self, chunked: Chunked) -> tuple[str, ...]:
        """The two sides of this clause: its own pair of subjects, else the report's parties."""
        items = chunked.items
        for at in range(len(items) - 3):
            a, joint, b, verb = items[at : at + 4]
            if (
                a.sign == b.sign == "s"
                and joint.sign == "+"
                and verb.sign in "egr"
                and a.side
                and b.side
            ):
                if a.side != b.side and (a.side in self.parties or b.side in self.parties):
                    return tuple(sorted((a.side, b.side)))
        return self.parties

    def _state_party(self) -> str | None:
        """The state among the parties, where the other is an armed group."""
        from parley.actors import load_actors

        kinds = {p: getattr(load_actors().by_label.get(p), "kind", "") for p in self.parties}
        states = [p for p, kind in kinds.items() if kind == "state"]
        return states[0] if len(states) == 1 and len(kinds) == 2 else None

    def _owner_of_total(self, chunked: Chunked, at: int, said: Said, frame: Frame) -> Whose:
        """Whose persons a running total counts: by nationality or possessive; both where exchanged."""
        items = chunked.items[max(0, at - 14) : at]
        sided = next((i.side for i in items if i.sign in "jp" and i.side in self.parties), None)
        if sided:
            return Whose((sided,), STRONG, "nationality")
        if any(i.sign in "eEm" for i in items):
            return Whose((None,), 0, "both-together")
        if len(said.sides) == 1 and said.sides[0] in self.parties:
            return Whose(said.sides, 1, "speaker")
        last = next(
            (g for g in reversed(self.past) if g.kind in _SIDED and len(g.sides) == 1), None
        )
        outside = bool(said.sides) and said.sides[0] not in self.parties
        return (
            Whose((last.sides[0],), 1, "carried-on")
            if last and not outside
            else Whose((None,), 0, "unknown")
        )

    def _kind(
        self, chunked: Chunked, at: int, frame: Frame | None, base: Group | None
    ) -> tuple[str, str]:
        item = chunked.items[at]
        figure = item.figure
        assert figure is not None
        name = frame.rule if frame is not None else "in-context"
        then = frame.then if frame is not None else ""
        if then == "same" and self.past:
            return self.past[-1].kind, name
        if then == "exchange-count":
            return "exchange-count", name
        here = base is not None and base.sentence == chunked.sentence.index
        if then == "part" and base is not None:
            return base.kind, name
        remains = bool(self.past) and all(g.kind in ("bodies", "agreement") for g in self.past)
        unnamed = item.sign == "Q" or figure.number.form == "reference"
        if unnamed and then == "released" and (remains or base is not None and base.kind == "bodies"):
            return "bodies", name
        if (
            figure.part
            and here
            and base is not None
            and base.kind in ("held", "cumulative-released", "agreement", "bodies")
        ):
            return base.kind, f"part-{name}"
        if item.sign == "B":
            return ("agreement" if is_planned(frame, chunked, at) else "bodies"), f"bodies-{name}"
        if then == "counterpart" and self.past:
            last = self.past[-1].kind
            if last in ("agreement", "released") or last == "bodies" and item.sign == "Q":
                return last, name
        if then == "held":
            return "held", name
        if frame is None and is_held(chunked, at):
            return "held", "held-in-context"
        if is_planned(frame, chunked, at):
            return "agreement", f"planned-{name}"
        if then == "total":
            return "cumulative-released", name
        if is_cumulative(chunked, at, frame) and not figure.part:
            return "cumulative-released", f"cumulative-{name}"
        verb = frame.verb if frame is not None else None
        if name == "was-exchanged" and verb is not None and verb.perfect and chunked.sentence.index > 3 and not figure.part:
            return "cumulative-released", f"cumulative-{name}"
        total = is_total(self.text, chunked, at)
        perfect = frame is not None and frame.verb is not None and frame.verb.perfect
        if (
            total
            and perfect
            and then == "released"
            and (figure.side or figure.part or chunked.sentence.index > 4)
        ):
            return "cumulative-released", f"total-{name}"
        if is_cumulative(chunked, at, frame) and here and figure.part:
            return "cumulative-released", f"cumulative-{name}"
        if then == "swapped" or total and figure.side is None and item.sign == "N":
            return "exchange-total", name if then == "swapped" else f"total-{name}"
        return "released", name

    # -- keeping ---------------------------------------------------------------------------------

    def _keep(
        self,
        kind: str,
        quantity: Quantity,
        chunked: Chunked,
        at: int,
        said: Said,
        rule: str,
        owner: Whose,
        figure: Figure,
    ) -> None:
        pairs = (
            dict(zip(said.sides, said.names, strict=True))
            if said.each and len(said.names) == 2 and figure.owner
            else {}
        )
        outside = "K" in chunked.signs[max(0, at - 6) : at + 10] or "K" in chunked.signs[:2]
        for side in owner.sides:
            speaker = said
            if side in pairs:
                speaker = replace(said, names=(pairs[side],), sides=(side,))
            self._add(
                kind, quantity, chunked, at, speaker, rule, who=side, strength=owner.strength,
                category=figure.category, subset=figure.part or rule.startswith("are-persons"), outside=outside,
                released_by=opposite(side, self.parties) if kind in _SIDED else None,
                held_by=opposite(side, self.parties) if kind == "held" else None,
                event="none" if kind in ("held", "cumulative-released") else "main",
            )  # fmt: skip
        self.ours = True
        del self.past[:-40]
        self.past.append(
            Group(kind, quantity, owner.sides, figure.head, figure.category,
                  chunked.sentence.paragraph, chunked.sentence.index)
        )  # fmt: skip

    def _add(
        self,
        kind: str,
        quantity: Quantity,
        chunked: Chunked,
        at: int,
        said: Said,
        rule: str,
        **more: object,
    ) -> None:
        self.found.append(
            Found(kind, quantity, said, chunked, at, span_of(chunked, at), rule, **more)
        )  # type: ignore[arg-type]


_STAGES = frozenset("stage stages phase phases round rounds part bout".split())


def item_counts(item: Item, text: str, chunked: Chunked, at: int) -> bool:
    """True unless a numbered stage or round is one of something else ("second round of talks")."""
    if item.word not in _STAGES:
        return True
    behind = text[
        chunked.tokens[item.last - 1].end : chunked.tokens[item.last - 1].end + 60
    ].lower()
    return bool(
        re.match(
            r"\W*(?:of|in) (?:the |an? |this )?(?:[\w-]+ ){0,3}(?:exchange|swap|handover)", behind
        )
    )


__all__ = ["Group", "Groups"]
