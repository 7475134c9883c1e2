"""Points for what tells that a report is about an exchange, beside those it has.

    python tests/fit_concern.py

A logistic regression over the corpora and tests/corpus/apart.yaml: whole reports, and their first
paragraphs alone, since a brief has to be told by less. The points of ``parley.rules.concerning``
follow it, rounded, and raised a little for what is rare in the corpora but plain to a reader.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import exp
from pathlib import Path

import yaml
from gold import read_gold
from score import APART, SETS

from parley.claims.chunks.chunker import Chunker
from parley.claims.concern import evidence
from parley.rules.concerning import SIGHTS, TOPICS
from parley.rules.dates import find_dates
from parley.terminal import table
from parley.text import segment

SIGNS = {**TOPICS, **SIGHTS}
LONGEST = 9  # sentences that count for the length
RATE, ROUNDS, SHRINK = 0.002, 2000, 1.0
Row = tuple[list[int], bool, float]


def rows() -> Iterator[Row]:
    """What is seen in each text, whether it tells of an exchange, and how much it weighs."""
    for paths in SETS.values():
        for path in paths:
            yield from _of_report(path)
    for text in yaml.safe_load(APART.read_text(encoding="utf-8")):
        yield seen(text), False, 3
        yield seen(f"{'. '.join(text.split('. ')[:3])}.\n"), False, 1.5


def _of_report(path: Path) -> Iterator[Row]:
    article, claims = read_gold(path)
    ends = [claim.end for claim in claims if claim.quantity.number is not None]
    yield seen(article.text), bool(ends), 1 if ends else 3
    first = "\n\n".join(article.text.split("\n\n")[:3])
    if not ends or min(ends) < len(first):
        yield seen(first), bool(ends), 0.3 if ends else 1.5


def seen(text: str) -> list[int]:
    """How often each sign is seen in a text, and its length in sentences."""
    chunker = Chunker(find_dates(text))
    chunks = [chunker.chunk(s) for s in segment(text).sentences if s.position != "boilerplate"]
    found = evidence(chunks)
    counts = [min(found[name], sign.most) for name, sign in SIGNS.items()]
    return [*counts, min(len(chunks), LONGEST), 1]


def fit(data: list[Row]) -> list[float]:
    """The weight of each column, the last two of the length and of nothing at all."""
    weights = [0.0] * len(data[0][0])
    for _ in range(ROUNDS):
        slope = [-SHRINK * w for w in weights[:-1]] + [0.0]
        for columns, true, weight in data:
            z = sum(w * x for w, x in zip(weights, columns, strict=True))
            error = weight * (true - 1 / (1 + exp(-max(-30.0, min(30.0, z)))))
            for at, x in enumerate(columns):
                slope[at] += error * x
        weights = [w + RATE * s for w, s in zip(weights, slope, strict=True)]
    return weights


def main() -> None:
    """Print both."""
    fitted = [round(10 * weight, 1) for weight in fit(list(rows()))]
    lines = [
        [name, sign.points, new]
        for (name, sign), new in zip(SIGNS.items(), fitted[:-2], strict=True)
    ]
    print(table(["sign", "points", "fitted"], lines))
    print(f"a report needs {-fitted[-1]}, and {-fitted[-2]} for each sentence")


if __name__ == "__main__":
    main()
