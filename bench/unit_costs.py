"""What it costs an engine to read, to join and to look up: why a question takes what it takes."""

from __future__ import annotations

import statistics
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING

from engines import ENGINES

if TYPE_CHECKING:
    from parley.store import Store

_ROUNDS = 7
_ASKED = "PREFIX parley: <https://w3id.org/parley/ontology#> SELECT (COUNT(*) AS ?n) WHERE {{ {} }}"
_STEPS = {
    "the list of claims with their evidence is read": "?claim parley:hasEvidence ?evidence",
    "it is joined with the list of claims with their articles": (
        "{ ?claim parley:isStatedIn ?article } "
        "{ SELECT ?claim ?evidence WHERE { ?claim parley:hasEvidence ?evidence } }"
    ),
    "the evidence of each claim is looked up": (
        "?claim parley:isStatedIn ?article . ?claim parley:hasEvidence ?evidence"
    ),
}


def unit_costs(stores: Mapping[str, Store]) -> dict[str, dict[str, float]]:
    """Median seconds of each step by engine."""
    return {
        step: {engine: _seconds(store, _ASKED.format(text)) for engine, store in stores.items()}
        for step, text in _STEPS.items()
    }


def told(costs: Mapping[str, Mapping[str, float]]) -> str:
    """The steps as a table, in milliseconds, and what they explain."""
    engines = list(next(iter(costs.values())))
    lines = [
        "Most of what is behind are checks. In a good graph a check has no rows, and to know that "
        "it has to read all that it is about. What this costs, in milliseconds:",
        "",
        f"| | {' | '.join(ENGINES[engine] for engine in engines)} |",
        f"|---|{'---:|' * len(engines)}",
    ]
    lines += [
        f"| {step} | {' | '.join(f'{1000 * taken[engine]:.0f}' for engine in engines)} |"
        for step, taken in costs.items()
    ]
    lines += [
        "",
        "Parley's store is Oxigraph: its time is Oxigraph's own, with or without a server. "
        "Questions over the whole graph are worded so that it joins lists instead of looking up; "
        "what is left is what reading and joining cost it, and no wording takes a question below "
        "that. A question that counts over all claims, as `single-origin-figures` does, joins a "
        "list for each thing it counts or groups by. One asked page by page looks up what its "
        "page needs, which is dear where few rows stand for many claims, as in `low-best-high`. "
        "An answer that was kept is no faster engine: it is right because a store is never "
        "changed once it is swapped in, and it is gone with that store.",
    ]
    return "\n".join(lines)


def _seconds(store: Store, text: str) -> float:
    taken = []
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        list(store.select(text).rows)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)
