"""Building the graph: cost by the number of articles, and of one changed article."""

from __future__ import annotations

import json
import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from measure import PARLEY, command
from plot import plot
from synthesis import write

SIZES = {
    "quick": (200, 600),
    "normal": (1_000, 3_000, 10_000),
    "full": (1_000, 3_000, 10_000, 30_000, 100_000),
}
PATIENCE = 1800.0  # seconds a build may take when not everything is asked for
CHANGED = 10_000  # the most articles of which one is changed


def measure(extent: str) -> dict[str, Any]:
    """All figures of this section: builds of growing corpora, each from nothing.

    The one of ``CHANGED`` articles, or the largest below, is then made again as it is, and again
    after one article was changed.
    """
    patience = None if extent == "full" else PATIENCE
    grown: list[dict[str, float]] = []
    changed: dict[str, float] = {}
    for count in SIZES[extent]:
        if grown and patience and grown[-1]["seconds"] / grown[-1]["articles"] * count > patience:
            print(f"SKIPPED: a build of {count:,} articles would take over {patience:.0f} s")
            continue
        with TemporaryDirectory() as folder:
            grown.append(built(count, Path(folder)))
            print(f"{count:,} articles: {grown[-1]['seconds']:.0f} s", flush=True)
            if count <= CHANGED:
                changed = one_changed(grown[-1], Path(folder))
    skipped = [count for count in SIZES[extent] if count not in [g["articles"] for g in grown]]
    return {"grown": grown, "skipped": skipped, "changed": changed}


def add(figures: dict[str, Any], count: int) -> None:
    """Measure one more size, in a run of its own, beside those that stand already."""
    with TemporaryDirectory() as folder:
        row = built(count, Path(folder))
    put(figures, row, busy=os.getloadavg()[1] > (os.cpu_count() or 1))


def put(figures: dict[str, Any], row: dict[str, float], *, busy: bool = False) -> None:
    """A size measured in a run of its own takes the place of what stood there.

    ``busy`` where more programs than the machine has cores were at work meanwhile.
    """
    count = row["articles"]
    others = [grown for grown in figures["grown"] if grown["articles"] != count]
    figures["grown"] = sorted([*others, row], key=lambda grown: grown["articles"])
    figures["skipped"] = [skipped for skipped in figures["skipped"] if skipped != count]
    figures["apart"] = sorted({*figures.get("apart", ()), count})
    others_busy = {*figures.get("busy", ())} - {count}
    figures["busy"] = sorted(others_busy | ({count} if busy else set()))


def build_command(corpus: Path, output: Path) -> list[str]:
    """A build on one core, of the same files at every size."""
    options = ["--quiet", "--jobs", "1", "--no-turtle"]
    return [*PARLEY, "build", str(corpus), "--output", str(output), *options]


def built(count: int, folder: Path) -> dict[str, float]:
    """A build from nothing."""
    corpus = folder / "reports.jsonl"
    write(count, corpus)
    used = command(build_command(corpus, folder / "graph"), folder)
    return {"articles": count, **used, **sizes_of(folder)}


def sizes_of(folder: Path) -> dict[str, float]:
    """Megabytes of texts, of N-Quads and of the store."""
    parts = {"text": "*.jsonl", "nquads": "graph/*.nq", "kept": ".parley/**/*"}
    return {
        f"{name}_mb": sum(p.stat().st_size for p in folder.glob(glob) if p.is_file()) / 1e6
        for name, glob in parts.items()
    }


def one_changed(first: dict[str, float], folder: Path) -> dict[str, float]:
    """The same build again, and again after one article was changed."""
    corpus = folder / "reports.jsonl"
    line = build_command(corpus, folder / "graph")
    again = command(line, folder)
    lines = corpus.read_text(encoding="utf-8").splitlines(keepends=True)
    record = json.loads(lines[len(lines) // 2])
    record["text"] += "\n\nThe ministry gave no further details.\n"
    lines[len(lines) // 2] = json.dumps(record) + "\n"
    corpus.write_text("".join(lines), encoding="utf-8")
    after = command(line, folder)
    runs = {"full": first, "again": again, "changed": after}
    return {
        "articles": first["articles"],
        **{name: run["seconds"] for name, run in runs.items()},
        **{f"{name}_cpu": run["cpu"] for name, run in runs.items()},
    }


def render(figures: dict[str, Any], plots: Path) -> str:
    """The section of docs/performance.md; its plot is written."""
    rows = [
        "A whole build from nothing on one core (`parley build --jobs 1 --no-turtle`), from "
        "extraction to the files. Memory is what all its processes held together at one moment, "
        "ten looks a second: many reports are compared, and a large store is loaded, by another "
        "one, while the first waits. By default there is readable Turtle too up to 2,000 articles; "
        "it would make small builds dearer, and is left out so that all sizes do the same.",
        "",
        "| articles | seconds | processor seconds | ms of it an article | peak MB | text MB "
        "| N-Quads MB | .parley MB |",
        "|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for grown in figures["grown"]:
        each = 1000 * grown["cpu"] / grown["articles"]
        rows.append(f"| {grown['articles']:,} | {grown['seconds']:.1f} | {grown['cpu']:.1f} | "
                    f"{each:.1f} | {grown['peak_mb']:.0f} | {grown['text_mb']:.1f} | "
                    f"{grown['nquads_mb']:.1f} | {grown['kept_mb']:.1f} |")  # fmt: skip
    title = "Building: cost by the number of articles"
    points = [(g["articles"], 1000 * g["cpu"] / g["articles"]) for g in figures["grown"]]
    svg = plot(title, "articles", "ms an article", {"parley build": points})
    (plots / "build-articles.svg").write_text(svg, encoding="utf-8")
    if figures.get("apart"):
        apart = ", ".join(f"{count:,}" for count in figures["apart"])
        rows += ["", f"Measured in a run of its own: {apart} articles."]
    if figures.get("busy"):
        slow = ", ".join(f"{count:,}" for count in figures["busy"])
        rows += ["", f"Measured while other programs kept all cores busy, which makes every step "
                 f"dearer: {slow} articles."]  # fmt: skip
    if figures["skipped"]:
        left = ", ".join(f"{count:,}" for count in figures["skipped"])
        rows += ["", f"Not measured, as it would have taken too long: {left} articles."]
    told = figures["changed"]
    rows += [
        "",
        f"![{title}](plots/build-articles.svg)",
        "",
        f"Of {told['articles']:,} articles, once built, made again:",
        "",
        "| | seconds | of the full build | processor seconds | of the full build |",
        "|---|---:|---:|---:|---:|",
    ]
    for name, title in (("again", "nothing changed"), ("changed", "one article changed")):
        wall, cpu = told[name], told[f"{name}_cpu"]
        rows.append(f"| {title} | {wall:.1f} | {wall / told['full']:.1%} | {cpu:.1f} | "
                    f"{cpu / told['full_cpu']:.1%} |")  # fmt: skip
    return "\n".join(rows)
