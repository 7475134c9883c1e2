"""What each step costs for one article, and how much it leaves behind."""

from __future__ import annotations

import gzip
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from measure import child, installed
from synthesis import reports, write

T = TypeVar("T")
NAMES = {
    "extract": "extraction",
    "convert": "conversion to quads",
    "serialise": "N-Quads, packed",
    "resolve": "resolution",
    "reason": "reasoning",
    "shapes": "validation (shapes)",
    "load": "loading into Oxigraph",
}


def measure(extent: str) -> dict[str, Any]:
    """Steps over some articles; the cluster with one worker beside two."""
    figures: dict[str, Any] = {"steps": child("steps:steps", 500 if extent == "quick" else 2000)}
    if installed("distributed"):
        figures["cluster"] = child("steps:cluster", 500 if extent == "quick" else 2000)
    return figures


def steps(count: int) -> dict[str, Any]:
    """Milliseconds of one core for an article, step by step; bytes and quads for an article."""
    from parley.actors import load_actors
    from parley.claims import find_claims
    from parley.exchanges import resolve
    from parley.inference import infer
    from parley.model import Article
    from parley.rdf.turtle import nquads
    from parley.triples import to_quads
    from parley.validation import check_shapes

    articles = [
        Article(r.id, r.text, "", f"{r.id}.txt", r.title, r.outlet, published=r.published)
        for r in islice(reports(1), count)
    ]
    actors = load_actors().by_label
    find_claims(articles[0])
    cost: dict[str, float] = {}

    def timed(name: str, work: Callable[[], T]) -> T:
        start = time.process_time()
        result = work()
        cost[name] = 1000 * (time.process_time() - start) / count
        return result

    claims = timed("extract", lambda: [find_claims(article) for article in articles])
    quads = timed(
        "convert",
        lambda: [
            quad
            for article, own in zip(articles, claims, strict=True)
            for quad in to_quads(article, own, actors)
        ],
    )
    packed = timed("serialise", lambda: gzip.compress(nquads(quads).encode(), 6))
    timed("resolve", lambda: resolve(claims))
    inferred = timed("reason", lambda: infer(quads)).quads
    timed("shapes", lambda: list(check_shapes([*quads, *inferred])))
    text = nquads(quads).encode()
    with TemporaryDirectory() as folder:
        timed("load", lambda: _load(folder, text))
        disk = sum(path.stat().st_size for path in Path(folder).rglob("*") if path.is_file())
    characters = sum(len(article.text) for article in articles)
    return {
        "articles": count,
        "cost": cost,
        "each": {
            "text_bytes": characters / count,
            "claims": sum(map(len, claims)) / count,
            "quads": len(quads) / count,
            "nquads_bytes": len(text) / count,
            "packed_bytes": len(packed) / count,
            "evidence_share": sum("/evidence-" in quad[0] for quad in quads) / len(quads),
            "store_bytes": disk / count,
        },
    }


def cluster(count: int) -> dict[str, float]:
    """Seconds on a local cluster of one and of two workers, start-up apart."""
    from distributed import Client, LocalCluster

    from parley.cluster import run

    found = {}
    with TemporaryDirectory() as folder:
        corpus = Path(folder) / "reports.jsonl"
        write(count, corpus)
        for workers in (1, 2):
            with (
                LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=":0") as at,
                Client(at) as client,
            ):
                client.run(_warm)
                start = time.perf_counter()
                run(client, [str(corpus)], f"{folder}/{workers}", shard_bytes=250_000)
                found[str(workers)] = time.perf_counter() - start
    return found


def _load(folder: str, text: bytes) -> None:
    import pyoxigraph as ox

    store = ox.Store(folder)
    store.bulk_load(text, format=ox.RdfFormat.N_QUADS)
    store.optimize()


def _warm() -> None:
    from parley.actors import load_actors
    from parley.pipeline.reading import version

    load_actors()
    version()


def render(figures: dict[str, Any], plots: Path) -> str:
    """The section of docs/performance.md."""
    steps, each = figures["steps"], figures["steps"]["each"]
    rows = [f"Over {steps['articles']:,} articles in one batch, one core, processor time:", ""]
    rows += ["| step | ms an article |", "|---|---:|"]
    rows += [f"| {NAMES[name]} | {cost:.2f} |" for name, cost in steps["cost"].items()]
    rows += [
        f"| **all** | {sum(steps['cost'].values()):.2f} |",
        "",
        f"An article of {each['text_bytes']:,.0f} characters gives {each['claims']:.1f} claims and "
        f"{each['quads']:,.0f} quads: {each['nquads_bytes'] / 1000:.1f} kB of N-Quads, "
        f"{each['packed_bytes'] / 1000:.1f} kB packed, {each['store_bytes'] / 1000:.1f} kB in an "
        "Oxigraph store.",
    ]
    if "cluster" in figures:
        one, two = figures["cluster"]["1"], figures["cluster"]["2"]
        rows += [
            "",
            f"The same articles extracted and converted by a Dask cluster on this machine: "
            f"{one:.1f} s with one worker, {two:.1f} s with two ({one / two:.2f} times as fast).",
        ]
    return "\n".join(rows)
