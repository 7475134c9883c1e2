"""Canned questions on a large graph: Parley beside Oxigraph's server, Virtuoso and rdflib.

Every engine is asked what ``parley query`` asks to show its table: the pages that give the first
rows. Engines take turns, round by round, so that what else the machine does strikes all alike;
Parley has two turns, one in which it has to ask anew and one in which it may give the answer it
kept. A question that once takes longer than the limit is not asked again. rdflib in memory cannot
hold the large graph in bearable time and is asked on a smaller one, where Parley is asked again.

    PARLEY_BENCH_GRAPHS=large:small python bench/run.py queries     folders that have their graphs
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from build import build_command
from engines import is_there, opened
from measure import child, command
from queries_page import render
from synthesis import write
from unit_costs import unit_costs

if TYPE_CHECKING:
    from parley.query import Query
    from parley.store import Store

__all__ = ["asked", "measure", "render"]

ARTICLES = {"quick": (300, 100), "normal": (10_000, 500), "full": (10_000, 500)}
ROUNDS, ENOUGH, SHOWN = 11, 4.0, 500
"""Rounds at most, seconds of an engine's rounds after which there are no more, and rows that
``parley query`` shows."""
LIMIT, SHORT = 30, 10
"""Seconds for one answer, on the large graph and on the small one."""
_ONE = "PREFIX parley: <https://w3id.org/parley/ontology#> SELECT ?x WHERE {{ {} }} LIMIT 1"
SAMPLES = {
    "article": "?x a parley:Article",
    "exchange": "?x parley:isMainExchange true",
    "claim": "?x a parley:ReleaseClaim",
    "iri": "?x parley:isMainExchange true",
}
_COUNT = (
    "PREFIX parley: <https://w3id.org/parley/ontology#> "
    "SELECT (COUNT(*) AS ?n) WHERE { ?x a parley:Article }"
)


def measure(extent: str) -> dict[str, Any]:
    """What every question takes on every engine that is there, on both graphs."""
    with TemporaryDirectory() as name:
        given = os.environ.get("PARLEY_BENCH_GRAPHS", "").split(os.pathsep)
        if len(given) == 2:
            large, small = (store_of(Path(folder)) for folder in given)
        else:
            large, small = (build(count, Path(name) / str(count)) for count in ARTICLES[extent])
        servers = [engine for engine in ("oxigraph", "virtuoso") if is_there(engine)]
        return {
            "large": child("queries:asked", ["parley", *servers], str(large), True),
            "small": child("queries:asked", ["parley", "rdflib"], str(small), False),
        }


def build(articles: int, folder: Path) -> Path:
    """The store of a graph of so many articles."""
    folder.mkdir()
    write(articles, folder / "reports.jsonl")
    command(build_command(folder / "reports.jsonl", folder / "graph"), folder)
    return store_of(folder)


def store_of(folder: Path) -> Path:
    """The store that a build in this folder left."""
    from parley.store.generations import current_generation

    generation = current_generation(folder / ".parley" / "graph")
    assert generation, f"no graph is built in {folder}"
    return generation / "store"


def asked(engines: list[str], store: str, whole: bool) -> dict[str, Any]:
    """Seconds of each round by question and engine, or a word where there is no answer.

    With ``whole``, what all rows take on Parley, and what reading and joining cost, too.
    """
    from parley.query import all_queries

    limit = LIMIT if whole else SHORT
    with TemporaryDirectory() as name, ExitStack() as stack:
        stores = {
            engine: stack.enter_context(opened(engine, Path(store), Path(name), limit))
            for engine in engines
        }
        own = stores["parley"]
        if whole:
            stores = {"parley": own, "again": own, **stores}
        examples = samples(own)
        found: dict[str, Any] = {"articles": int(str(next(own.select(_COUNT).rows)[0].value))}  # type: ignore[union-attr]
        found["seconds"] = {}
        if whole:
            found["units"] = unit_costs({name: stores[name] for name in engines})
        for query in all_queries():
            if "federated" in query.tags:
                continue
            print(query.name, file=sys.stderr, flush=True)
            values = dict(query.example)
            kinds = {parameter.name: parameter.kind for parameter in query.parameters}
            values |= {name: examples[kinds[name]] for name in values if kinds[name] in examples}
            found["seconds"][query.name] = in_turns(stores, query, values, limit)
            if whole:
                seconds, rows = timed(own, query, values, 0, limit)
                found.setdefault("whole", {})[query.name] = {"seconds": seconds, "rows": rows}
    return found


def in_turns(
    stores: Mapping[str, Store], query: Query, values: dict[str, str], limit: int
) -> dict[str, list[float] | str]:
    """The rounds of one question, the engines one after the other in each."""
    rounds: dict[str, list[float]] = {engine: [] for engine in stores}
    silent: dict[str, str] = {}
    for number in range(ROUNDS):
        for engine, store in stores.items():
            if engine in silent or (number and sum(rounds[engine]) > ENOUGH):
                continue
            seconds, _ = timed(store, query, values, SHOWN, limit, fresh=engine != "again")
            if isinstance(seconds, str):
                silent[engine] = seconds
            else:
                rounds[engine].append(seconds)
    return {**rounds, **silent}


def timed(
    store: Store, query: Query, values: dict[str, str], most: int, limit: int, *, fresh: bool = True
) -> tuple[float | str, int]:
    """Seconds to the first so many rows (0: all) and their number, or why there is no answer."""
    from parley.query import run_query
    from parley.store.base import Rows, Triples

    count, start = 0, time.perf_counter()
    try:
        with limited(limit):
            answer = run_query(store, query, values, most=most, fresh=fresh)
            if isinstance(answer, Rows):  # one more tells whether there are more
                count = sum(1 for _ in islice(answer.rows, most + 1 if most else None))
            elif isinstance(answer, Triples):
                count = sum(1 for _ in answer.triples)
    except Exception as error:  # an engine's own failure is a result too
        print(f"{type(store).__name__}, {query.name}: {str(error)[:200]}", file=sys.stderr)
        late = time.perf_counter() - start >= limit
        return f"> {limit}" if late else "refused", count
    seconds = time.perf_counter() - start
    return (seconds if seconds < limit else f"> {limit}"), count


def samples(store: Store) -> dict[str, str]:
    """Something of each kind that the graph holds, for parameters."""
    found = {}
    for kind, pattern in SAMPLES.items():
        row = next(store.select(_ONE.format(pattern)).rows, None)
        if row:
            found[kind] = str(getattr(row[0], "value", ""))
    return found


@contextmanager
def limited(seconds: int) -> Iterator[None]:
    """Raise TimeoutError when the time is up, where Python code is running."""

    def stop(*_: Any) -> None:
        raise TimeoutError(f"more than {seconds} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
