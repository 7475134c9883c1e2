"""Writes one synthetic report from the grammar in ``synthesis.yaml``, and notes its truth."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import yaml

_PIECE = re.compile(r"\[(?P<fact>\w+)\||(?P<end>\])|\{(?P<slot>[\w.]+)\}")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True)
class Report:
    """One synthetic report; ``gold`` is its truth as in tests/corpus/dev."""

    id: str
    text: str
    title: str
    outlet: str
    published: str
    gold: dict[str, Any]

    def record(self) -> dict[str, str]:
        """The report as a line of JSON Lines, without its truth."""
        return {
            "id": self.id,
            "text": self.text,
            "title": self.title,
            "outlet": self.outlet,
            "published": self.published,
        }


@dataclass
class Exchange:
    """What happened, as far as the grammar can tell it."""

    conflict: dict[str, Any]
    day: date
    own_a: int
    own_b: int
    other_a: int  # side b's count of side a's people
    mediator: str
    ordinal: int
    cumulative: int
    held_a: int
    held_b: int
    bodies_a: int
    bodies_b: int
    planned: int
    before: Exchange | None
    hedges: dict[str, tuple[str, str]] = field(default_factory=dict)


class Writer:
    """Writes one report; ``body`` decides the story, ``own`` what the outlet puts round it."""

    def __init__(self, exchange: Exchange, own: Random, body: Random, size: int) -> None:
        self.exchange, self.own, self.body, self.size = exchange, own, body, size
        self.conflict = exchange.conflict
        self.named: set[str] = set()
        self.parts: list[str] = []
        self.length = 0
        self.claims: list[dict[str, Any]] = []
        self.exchanges: dict[str, dict[str, Any]] = {}
        grammar = load_grammar()
        self.outlet = own.choice(grammar["outlets"])
        self.published = exchange.day + timedelta(0 if own.random() < 0.8 else 1)
        self.towns = self.conflict["towns"]
        self.slots = self._slots(grammar)

    def report(self, identifier: str) -> Report:
        """The report, with its truth."""
        related = self.own.random() >= 0.05
        title = self.headline("headline" if related else "unrelated_headline")
        self.add("\n\n")
        self.paragraph("dateline", self.own, end="")
        if related:
            self.exchanges["main"] = self._exchange("main", self.exchange)
            self.story()
        while self.length < self.size:
            if related and self.exchange.before and len(self.exchanges) * 4000 < self.length:
                self.earlier()
            self.paragraph("filler", self.body)
        self.paragraph("footer", self.own, end="\n")
        gold = {
            "id": identifier,
            "published": self.published.isoformat(),
            "exchanges": list(self.exchanges.values()),
            "claims": self.claims,
            "ignore": [],
            "ignore_spans": [],
            "distractors": [],
        }
        published = self.published.isoformat()
        return Report(identifier, "".join(self.parts), title, self.outlet, published, gold)

    def headline(self, part: str) -> str:
        """Write the title."""
        start = len(self.parts)
        self.paragraph(part, self.own, end="")
        self.named.clear()
        return "".join(self.parts[start:])

    def story(self) -> None:
        """What the report says of the exchange, fillers between."""
        random = self.body
        for part, chance in (
            ("lead", 1.0),
            ("side_a", 1.0),
            ("side_b", 1.0),
            ("mediation", 0.7),
            ("parts", 0.35),
            ("running", 0.6),
            ("held", 0.25),
            ("remains", 0.25),
            ("before", 0.4),
            ("planned", 0.15),
        ):
            if self.length > self.size or random.random() >= chance:
                continue
            if part == "before":
                if self.exchange.before:
                    self.earlier()
            else:
                self.paragraph(part, random)
            if random.random() < 0.3 and self.length < self.size * 0.7:
                self.paragraph("filler", random)

    def earlier(self) -> None:
        """A look back at an exchange before this one; long reports have many."""
        known = self.exchange.before
        assert known is not None
        steps = len(self.exchanges) - 1
        day = known.day - timedelta(11 * steps)
        key = f"prev{steps + 1}"
        own = (known.own_a + 3 * steps) % 300 + 12, (known.own_b + 5 * steps) % 300 + 12
        self.exchanges[key] = {**self._exchange(key, known), "date": day.isoformat()}
        self.exchanges[key].update(date_basis="stated")
        self.slots |= {
            "before_day": str(day.day),
            "before_month": _MONTHS[day.month - 1],
            "before_year": str(day.year),
        }
        self.figures = {"before_a": own[0], "before_b": own[1]}
        self.paragraph("before", self.body, key)

    def paragraph(self, part: str, random: Random, key: str = "main", end: str = "\n\n") -> None:
        """Write one variant of a part, and note what it claims."""
        variant = random.choice(load_grammar()[part])
        by, pieces = variant
        opened: tuple[str, int, int] | None = None
        via = "Telegram" if ("slot", "channel") in pieces else None
        hedges: dict[str, tuple[str, int]] = {}
        for kind, word in pieces:
            if kind == "text":
                self.add(word)
            elif kind == "slot":
                self.add(self.fill(word, random, hedges))
            elif kind == "fact":
                opened = word, self.length, len(self.parts)
            elif opened:
                self.claim(*opened, key, by, via, hedges)
                opened = None
        self.add(end)

    def add(self, text: str) -> None:
        """Append to the text; a sentence never begins with a small letter."""
        last = self.parts[-1][-1:] if self.parts else ""
        if text and (last in ("", "\n") or self.parts[-1].endswith("— ")):
            text = text[0].upper() + text[1:]
        if text:
            self.parts.append(text)
            self.length += len(text)

    def fill(self, slot: str, random: Random, hedges: dict[str, tuple[str, int]]) -> str:
        """The words of a slot."""
        if slot in ("a1", "a2", "b1", "b2"):
            form = "later" if slot in self.named else "first"
            self.named.add(slot)
            return str(self.conflict[slot][form])
        if slot == "channel":
            return " on Telegram"
        if slot == "town":
            return str(random.choice(self.towns))
        if slot in ("n", "few", "age"):
            low, high = {"n": (11, 190), "few": (2, 9), "age": (19, 88)}[slot]
            return str(random.randint(low, high))
        number = self.number(slot)
        if number is None:
            return str(self.slots[slot])
        return self.hedged(slot, number, hedges)

    def hedged(self, slot: str, number: int, hedges: dict[str, tuple[str, int]]) -> str:
        """A figure in words; its own side's may be rounded, which the truth then says."""
        qualifier, pattern = self.exchange.hedges.get(slot, ("exact", "{n}"))
        if qualifier != "exact":
            number = max(10, number // 10 * 10)
        hedges[slot] = qualifier, number
        return pattern.format(n=f"{number:,}")

    def number(self, slot: str) -> int | None:
        """The figure of a fact, where the slot is one."""
        exchange = self.exchange
        if slot in ("before_a", "before_b"):
            return self.figures[slot]
        if slot == "total":
            return exchange.own_a + exchange.own_b
        if slot == "wounded_a":
            return max(2, exchange.own_a // 6)
        if slot == "count":
            return exchange.ordinal + 1
        if slot == "ordinal":
            return None
        found = getattr(exchange, slot, None)
        return found if isinstance(found, int) else None

    def claim(
        self,
        fact: str,
        start: int,
        part: int,
        key: str,
        by: str,
        via: str | None,
        hedges: dict[str, tuple[str, int]],
    ) -> None:
        """Note the truth about the words written since ``start``, where ``part`` began."""
        qualifier, number = hedges.get(fact, ("exact", None))
        name = fact.removesuffix("_a").removesuffix("_b")
        kind = FACTS[name]
        if fact == "ordinal":
            number = self.exchange.ordinal
        if kind == "bodies":
            key = "bodies1"
        if kind in ("bodies", "mediation"):
            known = self._exchange(key, self.exchange)
            self.exchanges.setdefault(key, known)["mediators"] = (
                [self.exchange.mediator] if kind == "mediation" else []
            )
        bounded = qualifier in ("at-least", "more-than")
        low = number + (qualifier == "more-than") if bounded and number is not None else None
        sides = {"planned": "ab", "cumulative": "a"}.get(name, fact[-1] if name != fact else "")
        for side in list(sides) or [""]:
            who, other = self._sides(side)
            self.claims.append(
                {
                    "kind": kind,
                    "exchange": None if kind in _OF_NONE else key,
                    "number": None if bounded else number,
                    "low": low,
                    "high": None,
                    "qualifier": qualifier,
                    "who": who,
                    "category": None,
                    "released_by": other if kind in _FREED else None,
                    "mediator": self.exchange.mediator if kind == "mediation" else None,
                    "as_of": None,
                    "claimant": None if by == "nobody" else self.conflict[by]["label"],
                    "via": via,
                    "position": "body",
                    "quote": "".join(self.parts[part:]),
                    "start": start,
                    "end": self.length,
                    "subset": name == "wounded",
                    "fact": f"f{len(self.claims) + 1}",
                }
            )

    def _sides(self, side: str) -> tuple[str | None, str | None]:
        """Whose persons, and who let them go."""
        a, b = self.conflict["a"]["label"], self.conflict["b"]["label"]
        return {"a": (a, b), "b": (b, a)}.get(side, (None, None))

    def _exchange(self, key: str, exchange: Exchange) -> dict[str, Any]:
        sides = sorted((self.conflict["a"]["label"], self.conflict["b"]["label"]))
        return {
            "key": key,
            "date": exchange.day.isoformat(),
            "date_basis": "weekday",
            "parties": sides,
            "mediators": [],
            "places": [],
            "main": key == "main",
        }

    def _slots(self, grammar: dict[str, Any]) -> dict[str, str]:
        a, b = self.conflict["a"], self.conflict["b"]
        day = self.published
        return {
            "a": a["name"], "A": a["name"], "b": b["name"], "B": b["name"],
            **{f"{side}.{k}": v for side in ("a", "b") for k, v in self.conflict[side].items()},
            "CAPITAL": a["capital"].upper(), "outlet": self.outlet,
            "agency": self.own.choice(grammar["agencies"]),
            "day": str(day.day), "month": _MONTHS[day.month - 1], "year": str(day.year),
            "weekday": _WEEKDAYS[self.exchange.day.weekday()],
            "mediator": self.body.choice(grammar["mediator_names"][self.exchange.mediator]),
            "ordinal": ordinal(self.exchange.ordinal),
        }  # fmt: skip


FACTS = {
    "own": "released",
    "other": "released",
    "before": "released",
    "wounded": "released",
    "total": "exchange-total",
    "cumulative": "cumulative-released",
    "ordinal": "exchange-ordinal",
    "count": "exchange-count",
    "held": "held",
    "bodies": "bodies",
    "planned": "agreement",
    "mediation": "mediation",
}
_FREED = ("released", "cumulative-released", "agreement", "bodies")
_OF_NONE = ("cumulative-released", "exchange-count", "held", "agreement")


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 11th …"""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10)
    return f"{number}{ending or 'th'}"


@cache
def load_grammar() -> dict[str, Any]:
    """The grammar, its variants cut into (what, word) pieces once."""
    path = Path(__file__).with_name("synthesis.yaml")
    grammar: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    plain = ("conflicts", "mediator_names", "outlets", "agencies", "hedges")
    for part in grammar.keys() - set(plain):
        grammar[part] = [
            (v.get("by", "nobody"), _pieces(v["text"])) if isinstance(v, dict) else ("", _pieces(v))
            for v in grammar[part]
        ]
    return grammar


@cache
def load_hedges() -> list[tuple[str, str]]:
    hedges = load_grammar()["hedges"]
    return [(qualifier, form) for qualifier, forms in hedges.items() for form in forms]


def _pieces(variant: str) -> list[tuple[str, str]]:
    found, last = [], 0
    for match in _PIECE.finditer(variant):
        found.append(("text", variant[last : match.start()]))
        kind = match.lastgroup or ""
        found.append((kind, match[kind]))
        last = match.end()
    return [piece for piece in [*found, ("text", variant[last:])] if piece[1]]
