"""Building the graph: cost by the number of articles, and of one changed article."""

from __future__ import annotations

import json
import subprocess
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
PATIENCE = 400.0  # seconds a build may take when not everything is asked for


def measure(extent: str) -> dict[str, Any]:
    """All figures of this section."""
    grown, skipped = grow(SIZES[extent], None if extent == "full" else PATIENCE)
    return {
        "grown": grown,
        "skipped": skipped,
        "changed": changed(min(10_000, int(grown[-1]["articles"]))),
    }


def build_command(corpus: Path, output: Path) -> list[str]:
    """A build on one core, as the command line does it."""
    options = subprocess.run([*PARLEY, "build", "--help"], capture_output=True, text=True).stdout
    jobs = ["--jobs", "1"] if "--jobs" in options else []
    return [*PARLEY, "build", str(corpus), "--output", str(output), "--quiet", *jobs]


def grow(
    sizes: tuple[int, ...], patience: float | None
) -> tuple[list[dict[str, float]], list[int]]:
    """Builds of growing corpora, each from nothing; and the sizes left out as too slow."""
    grown: list[dict[str, float]] = []
    for count in sizes:
        if grown and patience and grown[-1]["seconds"] / grown[-1]["articles"] * count > patience:
            print(f"SKIPPED: a build of {count:,} articles would take over {patience:.0f} s")
            continue
        with TemporaryDirectory() as folder:
            corpus = Path(folder) / "reports.jsonl"
            write(count, corpus)
            used = command(build_command(corpus, Path(folder) / "graph"), Path(folder))
            grown.append({"articles": count, **used, **sizes_of(Path(folder))})
    return grown, [count for count in sizes if count not in [g["articles"] for g in grown]]


def sizes_of(folder: Path) -> dict[str, float]:
    """Megabytes of texts, of N-Quads and of the store."""
    parts = {"text": "*.jsonl", "nquads": "graph/*.nq", "kept": ".parley/**/*"}
    return {
        f"{name}_mb": sum(p.stat().st_size for p in folder.glob(glob) if p.is_file()) / 1e6
        for name, glob in parts.items()
    }


def changed(count: int) -> dict[str, float]:
    """A build, the same again, and again after one article was changed."""
    with TemporaryDirectory() as folder:
        corpus = Path(folder) / "reports.jsonl"
        write(count, corpus)
        line = build_command(corpus, Path(folder) / "graph")
        first = command(line, Path(folder))["seconds"]
        again = command(line, Path(folder))["seconds"]
        lines = corpus.read_text(encoding="utf-8").splitlines(keepends=True)
        record = json.loads(lines[count // 2])
        record["text"] += "\n\nThe ministry gave no further details.\n"
        lines[count // 2] = json.dumps(record) + "\n"
        corpus.write_text("".join(lines), encoding="utf-8")
        after = command(line, Path(folder))["seconds"]
    return {"articles": count, "full": first, "again": again, "changed": after}


def render(figures: dict[str, Any], plots: Path) -> str:
    """The section of docs/performance.md; its plot is written."""
    rows = [
        "A whole build from nothing (`parley build`, one core), from extraction to the files:",
        "",
        "| articles | seconds | ms an article | peak MB | text MB | N-Quads MB | .parley MB |",
        "|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for grown in figures["grown"]:
        each = 1000 * grown["seconds"] / grown["articles"]
        rows.append(f"| {grown['articles']:,} | {grown['seconds']:.1f} | {each:.1f} | "
                    f"{grown['peak_mb']:.0f} | {grown['text_mb']:.1f} | {grown['nquads_mb']:.1f} | "
                    f"{grown['kept_mb']:.1f} |")  # fmt: skip
    title = "Building: cost by the number of articles"
    points = [(g["articles"], 1000 * g["seconds"] / g["articles"]) for g in figures["grown"]]
    svg = plot(title, "articles", "ms an article", {"parley build": points})
    (plots / "build-articles.svg").write_text(svg, encoding="utf-8")
    if figures["skipped"]:
        left = ", ".join(f"{count:,}" for count in figures["skipped"])
        rows += ["", f"Not measured, as it would have taken too long: {left} articles."]
    told = figures["changed"]
    share = told["changed"] / told["full"]
    rows += [
        "",
        f"![{title}](plots/build-articles.svg)",
        "",
        f"Of {told['articles']:,} articles: full build {told['full']:.1f} s, nothing changed "
        f"{told['again']:.1f} s, one article changed {told['changed']:.1f} s "
        f"({share:.1%} of the full build).",
    ]
    return "\n".join(rows)
