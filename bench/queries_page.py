"""What docs/performance.md says of the canned questions, from the figures alone."""

from __future__ import annotations

import statistics
from pathlib import Path
from typing import Any

from engines import ENGINES
from unit_costs import told

from parley.query.remembered import KEPT, WORTH

REMEMBERED = (
    f"The first figure is for a question asked anew (`--fresh`). Parley keeps the first {KEPT} "
    f"rows of an answer that took over {WORTH} s beside the store they are of, and gives them when "
    "it is *asked again*. The build leaves the answers of checks that found nothing: these are "
    "there from the start."
)
GOAL, BEHIND, LEAST = 1.0, 1.5, 0.01
"""Seconds a question may take; how far behind the best peer it may be, who counts so much at
least."""


def render(figures: dict[str, Any], _: Path) -> str:
    """The section of docs/performance.md."""
    large, small = figures["large"], figures["small"]
    return "\n\n".join(
        [
            f"Every canned question and check on the graph of {large['articles']:,} articles: "
            "seconds to the first 500 rows, which is what `parley query` shows; and for Parley to "
            "all of them, once. The engines take turns; 1 to 11 rounds, whose slowest is the p95.",
            *([REMEMBERED] if "again" in next(iter(large["seconds"].values())) else []),
            table(large["seconds"], large["whole"]),
            verdict(large["seconds"]),
            *([told(large["units"])] if "units" in large else []),
            f"rdflib in memory beside Parley, on the graph of {small['articles']:,} articles:",
            table(small["seconds"], {}),
        ]
    )


def table(seconds: dict[str, Any], whole: dict[str, Any]) -> str:
    """A row a question: median and p95 of each engine."""
    engines = list(next(iter(seconds.values())))
    ordered = [engine for engine in ENGINES if engine in engines]
    heads = [f"{ENGINES[engine]} | p95" for engine in ordered]
    last = ["all rows | in"] if whole else []
    columns = 2 * (len(heads) + len(last))
    lines = [
        f"| question | {' | '.join([*heads, *last])} |",
        f"|---|{'---:|' * columns}",
    ]
    for name, taken in seconds.items():
        cells = [cell for engine in ordered for cell in pair(taken[engine])]
        if whole:
            cells += all_rows(whole[name])
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(lines)


def all_rows(answer: dict[str, Any]) -> tuple[str, str]:
    """How many rows there are in all, where that was found out, and in how many seconds."""
    seconds = answer["seconds"]
    return "–" if isinstance(seconds, str) else f"{answer['rows']:,}", one(seconds)


def pair(rounds: list[float] | str) -> tuple[str, str]:
    """Median and p95 of rounds, or why there are none."""
    if isinstance(rounds, str):
        return rounds, "–"
    return one(statistics.median(rounds)), one(p95(rounds))


def p95(rounds: list[float]) -> float:
    """The smallest value that 95 % of the rounds do not exceed."""
    return sorted(rounds)[-(-len(rounds) * 95 // 100) - 1]


def one(seconds: float | str) -> str:
    """Seconds, to the millisecond."""
    return seconds if isinstance(seconds, str) else f"{seconds:.3f}"


def verdict(seconds: dict[str, Any]) -> str:
    """What is over the goal, what is behind a peer, and which of it only when asked first."""
    slow, behind, still = [], [], []
    for name, taken in seconds.items():
        medians = {k: statistics.median(v) for k, v in taken.items() if not isinstance(v, str)}
        own, again = medians.pop("parley", None), medians.pop("again", None)
        if own is None or own > GOAL:
            slow.append(name)
        bound = BEHIND * max(min(medians.values(), default=0.0), LEAST)
        if medians and (own is None or own > bound):
            behind.append(name)
            if again is None or again > bound:
                still.append(name)
    count = len(seconds)
    told = (
        f"Asked anew, {count - len(slow)} of {count} are within {GOAL:g} s at the median"
        f"{'; over it: ' + ', '.join(slow) if slow else ''}. More than {BEHIND} times the best "
        f"peer (who counts as {LEAST} s at least): {', '.join(behind) or 'none'}."
    )
    if not behind or "again" not in next(iter(seconds.values())):
        return told
    return f"{told} Asked again, so far behind are still: {', '.join(still) or 'none'}."
