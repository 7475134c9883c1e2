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
from collections.abc import Iterator
from datetime import date, timedelta
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from random import Random

import yaml
from reporter import Exchange, Report, Writer, load_grammar, load_hedges

SIZE = 2400
FIRST_DAY, DAYS = date(2000, 1, 1), 14610
"""The calendar starts again after 40 years, or 120,000 reports: until then there are as many
exchanges a month, and as many reports of each, however many reports are asked for."""


def reports(seed: int = 1, size: int = SIZE) -> Iterator[Report]:
    """The reports of a seed, one exchange after the other; ``size`` is in characters, about.

    No text comes twice: a build would read the first and refuse the others.
    """
    known: set[bytes] = set()
    for index, exchange in enumerate(exchanges(seed)):
        random = Random(f"{seed}/{index}/reports")
        count = min(40, 2 + int(random.expovariate(0.1)))
        wires = [Random(f"{seed}/{index}/wire{n}").random() for n in range(2)]
        for number in range(count):
            own = Random(f"{seed}/{index}/{number}")
            body = wires[number % 2] if own.random() < 0.3 else own.random()
            report = Writer(exchange, own, Random(body), size).report(f"s{index:05}-{number:02}")
            digest = blake2b(report.text.encode(), digest_size=8).digest()
            if digest not in known:
                known.add(digest)
                yield report


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
        own_a = int(random.triangular(12, 310, 60))
        own_b = own_a if random.random() < 0.5 else int(random.triangular(12, 310, 60))
        last[name] = exchange = Exchange(
            conflict,
            FIRST_DAY + timedelta(days % DAYS),
            own_a,
            own_b,
            own_a if random.random() < 0.75 else own_a + random.randint(1, 12),
            random.choice(conflict["mediators"]),
            before.ordinal + 1 if before else 1,
            own_a + (before.cumulative if before else 0),
            random.randint(1200, 7000),
            random.randint(500, 2500),
            random.randint(13, 950),
            random.randint(13, 90),
            random.choice((50, 120, 150, 250, 1000)),
            before,
            {fact: random.choice(load_hedges()) for fact in ("own_a", "own_b")},
        )
        yield exchange
        exchange.before = None  # or the whole past would stay in memory


def write(count: int, output: Path, *, seed: int = 1, size: int = SIZE, gold: bool = False) -> None:
    """Write reports to JSON Lines (``.jsonl``, ``.jsonl.gz``) or into a folder, with their gold."""
    found = islice(reports(seed, size), count)
    if output.suffix in (".jsonl", ".gz"):
        opened = gzip.open if output.suffix == ".gz" else open
        with opened(output, "wt", encoding="utf-8") as file:
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
