"""Find the claims of a report: the one place where the steps of reading come together.

article → zones, sentences, tokens → dates, chunks → speakers → readings of every counted group →
claims with their exchange, speaker and span. Pure: the same article gives the same claims.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace

from parley.actors import slug
from parley.chunks import Chunked, Chunker, Figure, Item
from parley.model import Article, Claim, Exchange, Quantity, Span
from parley.readings import Frame, frame_of, has_context, is_cumulative, is_planned, is_total
from parley.rules.dates import find_dates
from parley.sides import STRONG, Whose, opposite, whose
from parley.speakers import Attribution, Said, Speakers
from parley.text import Document, segment

_SUBJECT = re.compile(
    r"\b(?:prisoners?|captives?|captivity|pows?|prisoners?[ -]of[ -]war|detainees?|hostages?|abductees?|"
    r"bodies|remains|deported|abducted)\b",
    re.IGNORECASE,
)
_TRANSFER = re.compile(
    r"\b(?:swap\w*|exchang\w*|freed|frees?|releas\w*|repatriat\w*|return\w*|hand(?:ed|ing)? over|handover|reunit\w*)\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Found:
    """A claim on its way: what was read, before identity, exchange and merging."""

    kind: str
    quantity: Quantity
    who: str | None
    strength: int
    said: Said
    chunked: Chunked
    at: int
    span: tuple[int, int]
    rule: str
    released_by: str | None = None
    held_by: str | None = None
    category: str | None = None
    subset: bool = False
    outside: bool = False
    mediator: str | None = None
    place: str | None = None
    event: str = "main"
    order: int = 0
    extra: list[tuple[int, int]] = field(default_factory=list)


def find_claims(article: Article) -> list[Claim]:
    """The claims of one report, in text order."""
    return Reader(article).read()


class Reader:
    """Reads one report."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.text
        self.document: Document = segment(article.text)
        self.parties: tuple[str, ...] = ()
        self.found: list[Found] = []
        self.last_side: str | None = None
        self.last_number: Quantity | None = None
        self.antecedent: str | None = None

    def read(self) -> list[Claim]:
        """All claims; none where the report is not about exchanges of persons."""
        if not self._concerns_us():
            return []
        dates = find_dates(self.text)
        chunker = Chunker(self.text, dates)
        chunks = [chunker.chunk(s) for s in self.document.sentences if s.position != "boilerplate"]
        self.parties = self._parties(chunks)
        speakers = Speakers(parties=self.parties)
        paragraph = -1
        for chunked in chunks:
            if chunked.sentence.paragraph != paragraph:
                paragraph = chunked.sentence.paragraph
                self.paragraph_side = None
            attributions = speakers.read(chunked)
            self._figures(chunked, attributions, speakers)
            speakers.settle(chunked, attributions)
        return self._claims()

    def _concerns_us(self) -> bool:
        return bool(_SUBJECT.search(self.text)) and bool(_TRANSFER.search(self.text))

    def _parties(self, chunks: list[Chunked]) -> tuple[str, ...]:
        """The two sides: those the report names most where it speaks of exchanging."""
        counts: Counter[str] = Counter()
        for chunked in chunks:
            weight = 3 if has_context(chunked) else 1
            for item in chunked.items:
                sides = {item.side, item.figure.side if item.figure else None}
                for side in sides - {None}:
                    assert side is not None
                    bonus = 2 if item.figure or item.sign in "s" else 1
                    counts[side] += weight * bonus
        ranked = sorted(counts.items(), key=lambda c: (-c[1], c[0]))
        return tuple(sorted(side for side, _ in ranked[:2]))

    # -- counted groups --------------------------------------------------------------------------

    def _figures(
        self, chunked: Chunked, attributions: list[Attribution], speakers: Speakers
    ) -> None:
        marks = [i for i, item in enumerate(chunked.items) if item.figure is not None]
        for at in marks:
            item = chunked.items[at]
            said = speakers.of(chunked, attributions, at, self._quoted(chunked, at))
            if item.sign == "X":
                self._exchange_figure(chunked, at, said)
            elif item.sign in "NVBQ":
                self._group(chunked, at, said, speakers)

    def _quoted(self, chunked: Chunked, at: int) -> bool:
        return sum(1 for i in chunked.items[:at] if i.sign == '"') % 2 == 1

    def _exchange_figure(self, chunked: Chunked, at: int, said: Said) -> None:
        item = chunked.items[at]
        figure = item.figure
        assert figure is not None
        number = figure.number
        if figure.noun == "deals" and item.word not in ("operation", "operations", "mission"):
            return
        clause = self.text[slice(*chunked.span(max(0, at - 2), min(len(chunked.items), at + 8)))]
        if number.form == "ordinal":
            if number.quantity.number in (1, 2, 3) and not re.search(
                r"of (?:the|this|its|full)[\w -]{0,20}\b(?:war|invasion|conflict)|since the (?:start|beginning|invasion)|"
                r"of (?:19|20)\d\d|this year|since (?:february|24 february) 2022|since the (?:full|russian)",
                clause,
                re.IGNORECASE,
            ):
                return
            if (
                re.search(r"\b(?:in|for) (?:\w+ ){0,2}(?:days|weeks|months)\b", clause)
                and number.quantity.number
                and number.quantity.number < 4
            ):
                return
            self._add("exchange-ordinal", number.quantity, chunked, at, said, "ordinal")
        elif number.form == "cardinal":
            if number.quantity.number == 1:
                return
            self._add("exchange-count", number.quantity, chunked, at, said, "count", event="none")

    def _group(self, chunked: Chunked, at: int, said: Said, speakers: Speakers) -> None:
        item = chunked.items[at]
        figure = item.figure
        assert figure is not None
        number = figure.number
        frame = frame_of(chunked, at)
        bare = item.sign == "Q"
        if number.form == "ordinal":
            self._bare_ordinal(chunked, at, said)
            return
        if frame is not None and frame.then == "none":
            return
        if bare and not self._bare_counts(chunked, at, frame):
            return
        if frame is None and not has_context(chunked) and not figure.part:
            return
        if (
            number.quantity.number == 1
            and item.sign != "B"
            and not (frame and frame.then in ("released", "counterpart"))
        ):
            return
        quantity = number.quantity
        if number.form == "reference":
            if self.last_number is None:
                return
            quantity = replace(
                self.last_number, qualifier=quantity.qualifier, as_written=quantity.as_written
            )
        kind, rule = self._kind(chunked, at, frame, figure)
        if kind == "skip":
            return
        roles = frame.roles if frame is not None else {}
        if frame is not None and frame.then == "counterpart":
            other = opposite(self.last_side, self.parties)
            owner = Whose((other,), 2, "counterpart")
            if figure.side:
                owner = Whose((figure.side,), STRONG, "nationality")
        elif (
            frame is not None
            and frame.then == "each-other"
            and len(self.parties) == 2
            and figure.side is None
        ):
            owner = Whose(self.parties, STRONG, "each-side")
        else:
            owner = whose(chunked, at, roles, said, speakers, self.parties, self.antecedent)
        if kind == "exchange-total":
            if owner.rule in ("each-side",):
                kind = "released"
            elif owner.rule in ("nationality", "possessive"):
                kind = "released"
            else:
                owner = Whose((None,), 0, "both-together")
        sides = owner.sides
        if said.each and len(said.names) == 2 and figure.owner:
            pairs = list(zip(said.names, said.sides, strict=True))
        else:
            pairs = []
        for side in sides:
            speaker = said
            for name, name_side in pairs:
                if name_side == side:
                    speaker = Said((name,), (name_side,), said.via, said.voice, said.rule)
            self._add(
                kind, quantity, chunked, at, speaker, f"{rule}/{owner.rule}", who=side,
                strength=owner.strength, category=figure.category,
                released_by=opposite(side, self.parties) if kind in ("released", "bodies", "agreement", "cumulative-released") else None,
                held_by=opposite(side, self.parties) if kind == "held" else None,
                subset=figure.part, event="none" if kind in ("held", "cumulative-released") else "main",
            )  # fmt: skip
        if kind in ("released", "bodies", "agreement", "held"):
            self.last_side = sides[0] if len(sides) == 1 else None
            if len(sides) == 1 and sides[0]:
                self.antecedent = sides[0]
        if number.form != "reference" and item.sign != "V":
            self.last_number = quantity

    def _bare_ordinal(self, chunked: Chunked, at: int, said: Said) -> None:
        """ "The handover was the 67th in the war", "… and the fourth this year"."""
        left = "".join(i.sign for i in chunked.items[:at])
        right = "".join(i.sign for i in chunked.items[at + 1 : at + 4])
        if not re.search(
            r"(?:[xXD][^;.]{0,6}|^P)(?:u|y|\+)[_^]{0,2}$", left + "_"
        ) and not re.search(r"[xXD][_IO@d,\"Ssk]{0,6}[u+_]{1,3}$", left):
            return
        figure = chunked.items[at].figure
        assert figure is not None
        if not right or right[0] in '.,;_dIOSP@^+w"':
            self._add("exchange-ordinal", figure.number.quantity, chunked, at, said, "bare-ordinal")

    def _bare_counts(self, chunked: Chunked, at: int, frame: Frame | None) -> bool:
        """True where a number without a noun plainly counts persons."""
        if frame is None:
            return False
        items = chunked.items
        if frame.then in ("each-other", "counterpart"):
            return True
        verb = frame.at.get("verb")
        if verb is not None:
            low, high = min(verb, at), max(verb, at)
            between = items[low + 1 : high]
            if (
                all(i.sign in "~_+N,Qd&T?" for i in between)
                and sum(1 for i in between if i.sign == "_") <= 1
            ):
                return True
        return False

    def _kind(
        self, chunked: Chunked, at: int, frame: Frame | None, figure: Figure
    ) -> tuple[str, str]:
        item = chunked.items[at]
        name = frame.rule if frame is not None else "in-context"
        if item.sign == "B":
            return ("agreement" if is_planned(frame, chunked, at) else "bodies"), f"bodies-{name}"
        if frame is not None and frame.then == "held":
            if is_planned(frame, chunked, at):
                return "agreement", name
            return "held", name
        if is_planned(frame, chunked, at):
            return "agreement", f"planned-{name}"
        if is_cumulative(self.text, chunked, at, figure) and not figure.part:
            return "cumulative-released", f"cumulative-{name}"
        if frame is not None and frame.then == "swapped":
            return "exchange-total", name
        if is_total(self.text, chunked, at) and figure.side is None and item.sign == "N":
            return "exchange-total", f"total-{name}"
        return "released", name

    def _add(self, kind: str, quantity: Quantity, chunked: Chunked, at: int, said: Said, rule: str, *,
             who: str | None = None, strength: int = 0, category: str | None = None,
             released_by: str | None = None, held_by: str | None = None, subset: bool = False,
             event: str = "main", mediator: str | None = None) -> None:  # fmt: skip
        first, last = at, at + 1
        items = chunked.items
        while last < len(items) and last - at < 6 and items[last].sign not in ',;:.!y"+-(':
            last += 1
        self.found.append(
            Found(
                kind, quantity, who, strength, said, chunked, at, chunked.span(first, last), rule,
                released_by, held_by, category, subset, mediator=mediator, event=event, order=len(self.found),
            )
        )  # fmt: skip

    # -- claims ----------------------------------------------------------------------------------

    def _claims(self) -> list[Claim]:
        main = Exchange("main", True, parties=self.parties)
        other = Exchange("other", False, parties=self.parties)
        claims = []
        for found in self.found:
            start, end = found.span
            names = found.said.names
            claimant = "; ".join(sorted(names)) if names else None
            exchange = {"main": main, "none": None}.get(found.event, other)
            key = "-".join(
                part
                for part in (
                    found.kind,
                    slug(found.who or ""),
                    str(start),
                    str(end),
                    slug(claimant or ""),
                )
                if part
            )
            claims.append(
                Claim(
                    id=f"{self.article.id}/{key}",
                    article=self.article.id,
                    kind=found.kind,
                    quote=self.text[start:end],
                    start=start,
                    end=end,
                    rule=f"{found.rule}/{found.said.rule}",
                    exchange=exchange,
                    quantity=found.quantity,
                    who=found.who,
                    released_by=found.released_by,
                    held_by=found.held_by,
                    category=found.category,
                    subset=found.subset,
                    mediator=found.mediator,
                    claimant=claimant,
                    via=found.said.via,
                    voice=found.said.voice,
                    position=found.chunked.sentence.position,
                    published=self.article.published,
                    outlet=self.article.outlet,
                )
            )
        return claims
