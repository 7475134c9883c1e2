"""Building the graph: beside the plain way, cost by the number of articles, one changed article.

The plain way is what a reader of the manuals would write: the same quads in one rdflib graph,
closed by owlrl, judged by pySHACL. Both ways begin with the same claims and must end with the same
inferred triples and the same findings.
"""

from __future__ import annotations

import json
import subprocess
import time
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from measure import PARLEY, child, command
from plot import plot
from synthesis import reports, write

SIZES = {
    "quick": (200, 600),
    "normal": (1_000, 3_000, 10_000),
    "full": (1_000, 3_000, 10_000, 30_000, 100_000),
}
PATIENCE = 400.0  # seconds a build may take when not everything is asked for


def measure(extent: str) -> dict[str, Any]:
    """All figures of this section."""
    count = 100 if extent == "quick" else 500
    plain = child("build:plain_way", count)
    ours = child("build:our_way", count)
    both = {
        "same_inferred": plain.pop("inferred") == ours.pop("inferred"),
        "same_findings": plain.pop("findings") == ours.pop("findings"),
    }
    grown, skipped = grow(SIZES[extent], None if extent == "full" else PATIENCE)
    return {
        "count": count,
        "plain": plain,
        "ours": ours,
        **both,
        "grown": grown,
        "skipped": skipped,
        "changed": changed(min(10_000, int(grown[-1]["articles"]))),
    }


def claims_of(count: int) -> list[Any]:
    """The first synthetic reports, converted: where both ways begin."""
    from parley.actors import load_actors
    from parley.claims import find_claims
    from parley.model import Article
    from parley.pipeline import convert

    actors = load_actors().by_label
    return [
        convert(
            Article(r.id, r.text, "", f"{r.id}.txt", r.title, r.outlet, published=r.published),
            find_claims,
            actors,
        )
        for r in islice(reports(1), count)
    ]


def plain_way(count: int) -> dict[str, Any]:
    """rdflib, owlrl and pySHACL, by their manuals."""
    from pyshacl import validate
    from rdflib.namespace import RDF, SH

    from parley import descriptions
    from parley.graphs import new_graph, ontology, readable, to_graph
    from parley.inference import infer_reference

    quads = [quad for item in claims_of(count) for quad in item.quads]
    background = descriptions.background(quads)
    shapes = ontology("shapes.ttl")
    start = time.perf_counter()
    inferred = infer_reference(quads, background)
    reasoned = time.perf_counter()
    data = new_graph()
    data += to_graph([*quads, *inferred.quads])
    data += background
    _, found, _ = validate(data, shacl_graph=shapes, inplace=True)
    end = time.perf_counter()
    findings = sorted(
        f"{found.value(result, SH.sourceShape)} {readable(found.value(result, SH.focusNode))}"
        for result in found.subjects(RDF.type, SH.ValidationResult)
        if (None, SH.detail, result) not in found
    )
    return {
        "reasoning": reasoned - start,
        "validation": end - reasoned,
        "triples": len(quads),
        "inferred": [list(quad) for quad in inferred.quads],
        "findings": findings,
    }


def our_way(count: int) -> dict[str, Any]:
    """What parley build does with the same quads, on one core."""
    from parley.inference import infer
    from parley.validation import check_shapes

    quads = [quad for item in claims_of(count) for quad in item.quads]
    start = time.perf_counter()
    inferred = infer(quads)
    reasoned = time.perf_counter()
    problems = list(check_shapes([*quads, *inferred.quads]))
    end = time.perf_counter()
    return {
        "reasoning": reasoned - start,
        "validation": end - reasoned,
        "triples": len(quads),
        "inferred": [list(quad) for quad in inferred.quads],
        "findings": sorted(f"{problem.shape} {problem.node}" for problem in problems),
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
    plain, ours = figures["plain"], figures["ours"]
    totals = [way["reasoning"] + way["validation"] for way in (plain, ours)]
    rows = [
        f"The plain way (rdflib, owlrl, pySHACL) and Parley, over the {ours['triples']:,} triples "
        f"of {figures['count']} synthetic articles, one core:",
        "",
        "| seconds | reasoning | validation | both | ratio |",
        "|---|---:|---:|---:|---:|",
    ]
    for name, way, total in zip(("plain way", "Parley"), (plain, ours), totals, strict=True):
        rows.append(f"| {name} | {way['reasoning']:.2f} | {way['validation']:.2f} | {total:.2f} | "
                    f"{totals[0] / total:.1f} |")  # fmt: skip
    same = {True: "the same", False: "NOT the same"}
    rows += [
        "",
        f"Inferred triples: {same[figures['same_inferred']]}. "
        f"Findings: {same[figures['same_findings']]}.",
        "",
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
