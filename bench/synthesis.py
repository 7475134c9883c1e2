"""Synthetic reports of prisoner exchanges, endless and deterministic, each with its known truth.

The grammar is data (``synthesis.yaml``). A seed number gives a world of exchanges in several
conflicts; each is told by a number of outlets, some of which print the same agency text, and the
sides do not always agree on the figures. The truth has the form of the gold in tests/corpus.
The first reports of a seed are the same however many are asked for.

    python bench/synthesis.py 1000 --output reports.jsonl.gz
    python bench/synthesis.py 100 --size 10000 --output folder --gold
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

import yaml

SIZE = 2400
FIRST_DAY, DAYS = date(2000, 1, 1), 9131  # the calendar starts again after 25 years
SEASON = 90  # exchanges of one war; then ordinals and running totals start again
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
    hedges: dict[str, str] = field(default_factory=dict)


def reports(seed: int = 1, size: int = SIZE) -> Iterator[Report]:
    """The reports of a seed, one exchange after the other; ``size`` is in characters, about."""
    for index, exchange in enumerate(exchanges(seed)):
        random = Random(f"{seed}/{index}/reports")
        count = min(40, 2 + int(random.expovariate(0.1)))
        wires = [Random(f"{seed}/{index}/wire{n}").random() for n in range(2)]
        for number in range(count):
            own = Random(f"{seed}/{index}/{number}")
            body = wires[number % 2] if own.random() < 0.3 else own.random()
            yield Writer(exchange, own, Random(body), size).report(f"s{index:05}-{number:02}")


def exchanges(seed: int) -> Iterator[Exchange]:
    """What happens, in the order of time within each conflict."""
    grammar = load_grammar()
    random = Random(f"{seed}/world")
    last: dict[str, Exchange] = {}
    conflicts = grammar["conflicts"]
    weights = [conflict["weight"] for conflict in conflicts]
    while True:
        conflict = random.choices(conflicts, weights)[0]
        name = conflict["a"]["label"]
        before = last.get(name)
        days = (before.day - FIRST_DAY).days + random.randint(1, 4) if before else 0
        own_a, own_b = (int(random.triangular(12, 310, 60)) for _ in "ab")
        if random.random() < 0.5:
            own_b = own_a
        ordinal = before.ordinal % SEASON + 1 if before else 1
        last[name] = exchange = Exchange(
            conflict,
            FIRST_DAY + timedelta(days % DAYS),
            own_a,
            own_b,
            own_a if random.random() < 0.75 else own_a + random.randint(1, 12),
            random.choice(conflict["mediators"]),
            ordinal,
            own_a + (before.cumulative if before and ordinal > 1 else 0),
            random.randint(1200, 7000),
            random.randint(500, 2500),
            random.randint(13, 950),
            random.randint(13, 90),
            random.choice((50, 120, 150, 250, 1000)),
            before,
            {fact: random.choice(_hedges()) for fact in ("own_a", "own_b")},
        )
        yield exchange
        exchange.before = None  # or the whole past would stay in memory


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
        self.exchanges[key].update(date_basis="stated", mediators=[])
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
        side = fact[-1] if fact[-2:] in ("_a", "_b") else None
        kind = FACTS[fact.removesuffix("_a").removesuffix("_b")]
        if fact == "ordinal":
            number = self.exchange.ordinal
        who = self.conflict[side or "a"]["label"] if side or fact == "cumulative" else None
        other = self.conflict["a" if side == "b" else "b"]["label"] if who else None
        bounded = qualifier in ("at-least", "more-than")
        self.claims.append(
            {
                "kind": kind,
                "exchange": None if kind in _OF_NONE else key,
                "number": None if bounded else number,
                "low": number + (qualifier == "more-than") if bounded and number else None,
                "high": None,
                "qualifier": qualifier,
                "who": who,
                "category": None,
                "released_by": other if kind in ("released", "cumulative-released") else None,
                "mediator": self.exchange.mediator if kind == "mediation" else None,
                "as_of": None,
                "claimant": None if by == "nobody" else self.conflict[by]["label"],
                "via": via,
                "position": "body",
                "quote": "".join(self.parts[part:]),
                "start": start,
                "end": self.length,
                "subset": fact == "wounded_a",
                "fact": f"f{len(self.claims) + 1}",
            }
        )

    def _exchange(self, key: str, exchange: Exchange) -> dict[str, Any]:
        sides = sorted((self.conflict["a"]["label"], self.conflict["b"]["label"]))
        return {
            "key": key,
            "date": exchange.day.isoformat(),
            "date_basis": "weekday",
            "parties": sides,
            "mediators": [exchange.mediator],
            "places": [],
            "main": key == "main",
        }

    def _slots(self, grammar: dict[str, Any]) -> dict[str, str]:
        a, b = self.conflict["a"], self.conflict["b"]
        day = self.published
        return {
            "a": a["name"], "A": a["name"], "b": b["name"], "B": b["name"],
            **{f"{name}.{k}": v for name, side in (("a", a), ("b", b)) for k, v in side.items()},
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
def _hedges() -> list[tuple[str, str]]:
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


def write(count: int, output: Path, *, seed: int = 1, size: int = SIZE, gold: bool = False) -> None:
    """Write reports to JSON Lines (``.jsonl``, ``.jsonl.gz``) or into a folder, with their gold."""
    found = islice(reports(seed, size), count)
    if output.suffix in (".jsonl", ".gz"):
        opened = gzip.open(output, "wt") if output.suffix == ".gz" else output.open("w")
        with opened as file:
            for report in found:
                file.write(json.dumps(report.record(), ensure_ascii=False) + "\n")
        return
    output.mkdir(parents=True, exist_ok=True)
    for report in found:
        (output / f"{report.id}.txt").write_text(report.text, encoding="utf-8", newline="")
        meta = {"outlet": report.outlet, "published": report.published, "title": report.title}
        (output / f"{report.id}.meta.yaml").write_text(yaml.safe_dump(meta), encoding="utf-8")
        if gold:
            truth = json.dumps(report.gold, ensure_ascii=False, indent=1)
            (output / f"{report.id}.json").write_text(truth + "\n", encoding="utf-8")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("count", type=int)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", type=int, default=SIZE, help="characters of a report, about")
    parser.add_argument("--gold", action="store_true", help="write the truth beside each report")
    args = parser.parse_args()
    write(args.count, args.output, seed=args.seed, size=args.size, gold=args.gold)


if __name__ == "__main__":
    main()
