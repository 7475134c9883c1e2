"""Precision and recall of claims that count nobody: ``python tests/tellings_score.py``.

A claim is right where the gold has one of its kind that shares words with it and has the same
claimant. The wire corpus is held out: only figures of it are printed.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from gold import DEV, SEEDS, WIRE, gold_files, read_gold

from parley.claims import find_claims
from parley.claims.uncounted.tellings import KINDS
from parley.model import Claim, Span
from parley.terminal import table

SETS = {
    "seeds": gold_files(SEEDS),
    "dev odd": [path for path in gold_files(DEV) if int(path.stem[1:]) % 2],
    "wire odd": [path for path in gold_files(WIRE) if int(path.stem[1:]) % 2],
}
SHOWN = ("seeds", "dev odd")


@dataclass
class Tally:
    """Claims found and right, facts of the gold and those found, by kind; errors to read."""

    found: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    said: Counter[str] = field(default_factory=Counter)
    facts: Counter[str] = field(default_factory=Counter)
    hit: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)


def tally(paths: Iterable[Path]) -> Tally:
    """Compare what is found in these reports with their gold."""
    result = Tally()
    for path in paths:
        article, gold = read_gold(path)
        if path.parent == SEEDS:
            article = replace(article, published=None)
        found = [claim for claim in find_claims(article) if claim.kind in KINDS]
        gold = [claim for claim in gold if claim.kind in KINDS]
        for claim in found:
            same = [g for g in gold if _alike(g, claim)]
            result.found[claim.kind] += 1
            result.right[claim.kind] += bool(same)
            said = any(g.claimant == claim.claimant for g in same)
            result.said[claim.kind] += said
            if not said:
                result.errors.append(f"{path.stem} + {claim.kind} {claim.claimant}: {claim.quote}")
        for g in gold:
            result.facts[g.kind] += 1
            hit = any(_alike(g, claim) for claim in found)
            result.hit[g.kind] += hit
            if not hit:
                result.errors.append(f"{path.stem} - {g.kind} {g.claimant}: {g.quote}")
    return result


def _alike(one: Claim, other: Claim) -> bool:
    return one.kind == other.kind and Span(one.start, one.end).overlaps(
        Span(other.start, other.end)
    )


def main() -> None:
    """Print a line for each set and kind."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", choices=SHOWN, help="list the errors of a set")
    options = parser.parse_args()
    rows: list[list[object]] = []
    for name, paths in SETS.items():
        result = tally(paths)
        for kind in (*sorted(KINDS), "all"):
            counts = [
                sum(c.values()) if kind == "all" else c[kind]
                for c in (result.found, result.right, result.said, result.facts, result.hit)
            ]
            if any(counts):
                rows.append([kind, name, *counts])
        if options.show == name:
            print(*result.errors, sep="\n")
    print(table(("kind", "set", "found", "right", "and speaker", "gold", "hit"), rows))


if __name__ == "__main__":
    main()
