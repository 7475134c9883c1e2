"""Canned questions on a large graph: Parley beside rdflib in memory, Oxigraph's server, Virtuoso.

Every engine is asked what ``parley query`` asks to show its table: the pages that give the first
rows. A question that takes longer than the limit is not asked again.
"""

from __future__ import annotations

import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from build import build_command
from measure import BENCH, child, command
from synthesis import write

if TYPE_CHECKING:
    from parley.store import Store

sys.path.insert(0, str(BENCH.parent / "tests"))

ARTICLES = {"quick": 300, "normal": 10_000, "full": 10_000}
ROUNDS, LIMIT, GOAL, BEHIND = 5, 60, 1.0, 1.5
ENGINES = {
    "parley": "parley query",
    "oxigraph": "Oxigraph server",
    "virtuoso": "Virtuoso 7",
    "rdflib": "rdflib in memory",
}
ID = "https://w3id.org/parley/id/graph"
_ONE = "PREFIX parley: <https://w3id.org/parley/ontology#> SELECT ?x WHERE {{ {} }} LIMIT 1"
SAMPLES = {
    "article": "?x a parley:Article",
    "exchange": "?x parley:isMainExchange true",
    "claim": "?x a parley:ReleaseClaim",
    "iri": "?x parley:isMainExchange true",
}


def measure(extent: str) -> dict[str, Any]:
    """Seconds of every question on every engine that is there."""
    from servers import oxigraph_binary, virtuoso_binary

    from parley.generations import current_generation

    there = {"oxigraph": oxigraph_binary(), "virtuoso": virtuoso_binary()}
    with TemporaryDirectory() as name:
        folder = Path(name)
        write(ARTICLES[extent], folder / "reports.jsonl")
        command(build_command(folder / "reports.jsonl", folder / "graph"), folder)
        generation = current_generation(folder / ".parley" / "graph")
        found = {}
        for engine in ENGINES:
            if not there.get(engine, True):
                print(f"SKIPPED: {engine} is not installed", file=sys.stderr)
                continue
            found[engine] = child("queries:asked", engine, str(generation))
    return {"articles": ARTICLES[extent], "seconds": found}


def asked(engine: str, generation: str) -> dict[str, list[float] | None]:
    """Seconds of each round of each question; None where it took too long or was refused."""
    from parley.query import all_queries, run_query
    from parley.store import Source, open_store
    from parley.store_base import Rows, Triples

    folder = Path(generation)
    examples = samples(open_store(Source(directory=str(folder / "store"))))
    taken: dict[str, list[float] | None] = {}
    with opened(engine, folder) as store:
        for query in all_queries():
            if "federated" in query.tags:
                continue
            values = dict(query.example)
            kinds = {parameter.name: parameter.kind for parameter in query.parameters}
            values |= {name: examples[kinds[name]] for name in values if kinds[name] in examples}
            rounds: list[float] = []
            while len(rounds) < ROUNDS and sum(rounds) < LIMIT:
                start = time.perf_counter()
                try:
                    with limited(LIMIT):
                        answer = run_query(store, query, values)
                        if isinstance(answer, Rows):
                            list(islice(answer.rows, 500))
                        elif isinstance(answer, Triples):
                            list(answer.triples)
                except Exception as error:  # an engine's own failure is a result too
                    print(f"{engine}, {query.name}: {str(error)[:200]}", file=sys.stderr)
                    break
                rounds.append(time.perf_counter() - start)
            taken[query.name] = rounds or None
    return taken


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


@contextmanager
def opened(engine: str, generation: Path) -> Iterator[Store]:
    """An engine that holds the graph of a generation."""
    from servers import oxigraph

    from parley.store import Source, open_store
    from parley.store_remote import EndpointStore

    if engine == "parley":
        yield open_store(Source(directory=str(generation / "store")))
    elif engine == "oxigraph":
        with oxigraph(generation) as server:
            yield EndpointStore(server.endpoint, timeout=LIMIT)
    else:
        union, inferred = dumped(generation)
        if engine == "rdflib":
            from rdflib_store import RdflibStore

            yield RdflibStore.loaded(union, {f"{ID}/inferred": inferred})
        else:
            with filled_virtuoso(generation, union, inferred) as endpoint:
                yield EndpointStore(endpoint, timeout=LIMIT)


def dumped(generation: Path) -> tuple[Path, Path]:
    """The union of all graphs, and what was inferred, as N-Triples."""
    import pyoxigraph as ox

    store = ox.Store.read_only(str(generation / "store"))
    graphs = {"union": ox.DefaultGraph(), "inferred": ox.NamedNode(f"{ID}/inferred")}
    for name, graph in graphs.items():
        file = generation / f"{name}.nt"
        if not file.exists():
            store.dump(str(file), ox.RdfFormat.N_TRIPLES, from_graph=graph)
    return generation / "union.nt", generation / "inferred.nt"


@contextmanager
def filled_virtuoso(generation: Path, union: Path, inferred: Path) -> Iterator[str]:
    """Virtuoso with both files, loaded by its own bulk loader."""
    from servers import PASSWORD, virtuoso

    with virtuoso(generation, buffers=170_000) as server:
        settings = (generation / "virtuoso.ini").read_text(encoding="utf-8")
        port = settings.split("ServerPort = ")[1].split("\n")[0].rpartition(":")[2]
        lists = "".join(
            f"ld_dir('{generation}', '{file.name}', '{ID}/{file.stem}'); "
            for file in (union, inferred)
        )
        run = f"exec={lists}rdf_loader_run(); checkpoint;"
        subprocess.run(["isql-vt", port, "dba", PASSWORD, run], check=True, capture_output=True)
        yield server.endpoint


def render(figures: dict[str, Any], _: Path) -> str:
    """The section of docs/performance.md."""
    seconds = figures["seconds"]
    engines = [engine for engine in ENGINES if engine in seconds]
    rows = [
        f"Every canned question and check on the graph of {figures['articles']:,} articles: "
        f"seconds to the first 500 rows, which is what `parley query` shows, median of {ROUNDS} "
        f"rounds (Parley also the slowest); {LIMIT} s at most.",
        "",
        f"| question | slowest | {' | '.join(ENGINES[engine] for engine in engines)} |",
        f"|---|---:|{'---:|' * len(engines)}",
    ]
    slow, behind = [], []
    for name, own in seconds["parley"].items():
        medians = [middle(seconds[engine].get(name)) for engine in engines]
        peers = [median for median in medians[1:] if median is not None]
        if medians[0] is None or medians[0] > GOAL:
            slow.append(name)
        elif peers and medians[0] > BEHIND * max(min(peers), 0.01):
            behind.append(name)
        cells = " | ".join("–" if median is None else f"{median:.3f}" for median in medians)
        rows.append(f"| {name} | {'–' if not own else f'{max(own):.3f}'} | {cells} |")
    count = len(seconds["parley"])
    rows += [
        "",
        f"{count - len(slow)} of {count} within {GOAL:g} s at the median"
        f"{'; over it: ' + ', '.join(slow) if slow else ''}. More than {BEHIND} times the best "
        f"peer (of which at least 0.01 s is counted): {', '.join(behind) or 'none'}.",
    ]
    return "\n".join(rows)


def middle(rounds: list[float] | None) -> float | None:
    """The median, if there is one."""
    return statistics.median(rounds) if rounds else None
