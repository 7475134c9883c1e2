"""Fills bench/scale.md with the measured units, and does the arithmetic of docs/scale.md."""

from __future__ import annotations

from typing import Any

from measure import BENCH
from steps import NAMES

WORKER = ("extract", "convert", "serialise")
MACHINES = ((10**4, 4), (10**6, 16), (10**8, 512))


def fill(figures: dict[str, Any]) -> str:
    """The text of docs/scale.md."""
    steps = figures["steps"]["steps"]
    cost, each = steps["cost"], steps["each"]
    worker = sum(cost[name] for name in WORKER)
    graph = sum(cost.values()) - worker
    cluster = figures["steps"].get("cluster")
    slowest = max(cost, key=lambda name: float(cost[name]))
    slowest_graph = max(cost.keys() - set(WORKER), key=lambda name: float(cost[name]))
    template = (BENCH / "scale.md").read_text(encoding="utf-8")
    return template.format(
        text_bytes=each["text_bytes"],
        worker_ms=worker,
        graph_ms=graph,
        quads=each["quads"],
        packed_kb=each["packed_bytes"] / 1000,
        store_kb=each["store_bytes"] / 1000,
        table=table(worker, graph, each),
        cluster=f"{cluster['1'] / cluster['2']:.2f} times as fast with two workers as with one"
        if cluster
        else "not measured here, as Dask was not installed",
        store_1e6=each["store_bytes"] * 1e6 / 1e9,
        store_1e8=each["store_bytes"] * 1e8 / 1e12,
        build=build(figures["build"]) if "build" in figures else "",
        evidence=f"{each['evidence_share']:.0%}",
        limits=f"The dearest step is {NAMES[slowest]} ({cost[slowest]:.1f} ms of "
        f"{worker + graph:.1f} ms); it divides over machines. Of what does not divide yet, "
        f"{NAMES[slowest_graph]} ({cost[slowest_graph]:.1f} ms) comes first: at 10⁸ articles one "
        f"core would need {hours(1e8 * cost[slowest_graph], 1)} for it.",
    )


def build(figures: dict[str, Any]) -> str:
    """What whole builds took."""
    grown = sorted(figures["grown"], key=lambda one: float(one["articles"]))
    least, most, changed = grown[0], grown[-1], figures["changed"]
    return (
        f"Measured: {most['articles']:,} articles take {hours(1000 * most['cpu'], 1)} of one core\n"
        f"and {most['peak_mb']:,.0f} MB of memory ({least['articles']:,}: {least['peak_mb']:,.0f} "
        f"MB). When one of {changed['articles']:,} has changed,\n"
        f"a build takes {changed['changed_cpu']:.1f} s of processor time, "
        f"{changed['changed_cpu'] / changed['full_cpu']:.1%} of a full one."
    )


def table(worker: float, graph: float, each: dict[str, float]) -> str:
    """What each number of articles takes."""
    rows = [
        "| articles | cores | extraction, conversion | graph, one core | packed N-Quads | store |",
        "|---:|---:|---:|---:|---:|---:|",
    ]
    for articles, cores in MACHINES:
        packed, store = (each[f"{name}_bytes"] * articles for name in ("packed", "store"))
        rows.append(
            f"| {articles:,} | {cores} | {hours(articles * worker, cores)} | "
            f"{hours(articles * graph, 1)} | {size(packed)} | {size(store)} |"
        )
    return "\n".join(rows)


def hours(milliseconds: float, cores: int) -> str:
    """A time a person can picture."""
    seconds = milliseconds / 1000 / cores
    for unit, length in (("days", 86_400), ("h", 3_600), ("min", 60)):
        if seconds >= 2 * length:
            return f"{seconds / length:,.0f} {unit}"
    return f"{seconds:,.0f} s"


def size(count: float) -> str:
    """An amount of bytes a person can picture."""
    for unit, length in (("TB", 1e12), ("GB", 1e9)):
        if count >= length:
            return f"{count / length:,.1f} {unit}"
    return f"{count / 1e6:,.0f} MB"
