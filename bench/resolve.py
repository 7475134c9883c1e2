"""What resolving costs as reports grow in number: a table and its slope.

    python bench/resolve.py [1000 10000 100000]

Reports are made up (tests/resolution_made_up.py) in two ways: more conflicts, each with the
exchanges of the authority file, or one conflict of which more and more outlets report. The slope
is that of log seconds over log reports: 1 is cost in proportion. Seconds are processor time. "one
more" is a single report taken in after all the others; "result" is putting the whole result
together once more.
"""

from __future__ import annotations

import gc
import math
import sys
import time
from collections.abc import Hashable
from dataclasses import replace
from itertools import count
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from resolution_made_up import outlets
from resolution_score import b_cubed

from parley.authority import KnownExchange, load_known_exchanges
from parley.exchanges import Resolver
from parley.model import Claim

Made = tuple[dict[tuple[str, str], Hashable], list[list[Claim]]]


def many_conflicts(number: int) -> Made:
    """As many conflicts as it takes, each with its own parties."""
    chance = Random(number)
    truth: dict[tuple[str, str], Hashable] = {}
    reports: list[list[Claim]] = []
    for conflict in count():
        if len(reports) >= number:
            break
        known = [_elsewhere(exchange, conflict) for exchange in load_known_exchanges()]
        more, claims = outlets(known, chance)
        truth |= more
        reports += claims
    return _cut(truth, reports, number)


def many_outlets(number: int) -> Made:
    """One conflict, and as many outlets as it takes."""
    chance, known = Random(number), load_known_exchanges()
    truth: dict[tuple[str, str], Hashable] = {}
    reports: list[list[Claim]] = []
    for round_number in count():
        if len(reports) >= number:
            break
        more, claims = outlets(known, chance, label=f"{round_number}-")
        truth |= more
        reports += claims
    return _cut(truth, reports, number)


def _cut(truth: dict[tuple[str, str], Hashable], reports: list[list[Claim]], number: int) -> Made:
    kept = reports[:number]
    names = {claims[0].article for claims in kept}
    return {member: key for member, key in truth.items() if member[0] in names}, kept


def _elsewhere(known: KnownExchange, conflict: int) -> KnownExchange:
    def name(party: str) -> str:
        return f"{party} {conflict}"

    return replace(
        known,
        id=f"{conflict}-{known.id}",
        parties=tuple(name(party) for party in known.parties),
        figures={name(side): both for side, both in known.figures.items()},
    )


def measure(made: Made) -> tuple[float, float, float, dict[str, float]]:
    """Seconds for all reports, for one more, for the result again, and how well it is tied."""
    truth, reports = made
    gc.collect()
    gc.disable()
    start = time.process_time()
    resolver = Resolver()
    for claims in reports[:-1]:
        resolver.add(claims)
    resolver.resolution()
    all_but_one = time.process_time()
    resolver.add(reports[-1])
    added = time.process_time()
    found = resolver.resolution()
    end = time.process_time()
    gc.enable()
    clusters = {member: c.id for c in found.clusters for member in c.members}
    return all_but_one - start, added - all_but_one, end - added, b_cubed(truth, clusters)


def main() -> None:
    """Print one table for each way to grow."""
    sizes = [int(word) for word in sys.argv[1:]] or [1_000, 10_000, 100_000]
    for title, make in (("more conflicts", many_conflicts), ("more outlets", many_outlets)):
        print(title)
        head = f"{'reports':>9}{'seconds':>10}{'ms each':>10}{'one more':>11}{'result':>9}"
        print(f"{head}  P     R")
        times = []
        for number in sizes:
            seconds, more, again, quality = measure(make(number))
            times.append(seconds)
            scores = f"{quality['precision']:.3f} {quality['recall']:.3f}"
            each = 1000 * seconds / number
            row = f"{number:>9}{seconds:>10.2f}{each:>10.3f}{1000 * more:>8.2f} ms{again:>9.2f}"
            print(f"{row}  {scores}", flush=True)
        if len(sizes) > 1:
            slope = math.log(times[-1] / times[0]) / math.log(sizes[-1] / sizes[0])
            print(f"slope {slope:.2f}\n")


if __name__ == "__main__":
    main()
