"""Reading articles: speed, cost by length, memory of a stream; beside spaCy's blank pipeline.

spaCy's blank English pipeline with its sentencizer only finds tokens and sentences. It is no rival
but a yardstick: how fast a well-known tool does the least of what Parley has to do. Parley is
measured as it is installed and, where ``make compile`` was run, with its reading modules compiled.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from measure import BENCH, PARLEY, child, installed, peak_mb
from plot import plot
from synthesis import reports, write

COMPILED = BENCH.parent / "build" / "compiled"
NAMES = {
    "parley": "Parley: claims",
    "compiled": "Parley, compiled: claims",
    "spacy": "spaCy: tokens and sentences",
}
SIZES = (1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000)


def measure(extent: str) -> dict[str, Any]:
    """All figures of this section."""
    tools = ["parley", *(["spacy"] if installed("spacy") else [])]
    timed = [*tools, *(["compiled"] if compiled() else [])]
    streamed = ["compiled" if "compiled" in timed else "parley", *tools[1:]]
    stream = 3_000 if extent == "quick" else 100_000
    return {
        "speed": {tool: child("extract:speed", tool, 1000) for tool in timed},
        "sizes": {tool: child("extract:by_size", tool) for tool in timed},
        "memory": {tool: child("extract:memory", tool, stream) for tool in streamed},
        "stream": stream,
        "score": score(400),
    }


def compiled() -> bool:
    """Whether there are compiled modules; where not, say so loudly."""
    if not COMPILED.is_dir():
        print("SKIPPED: Parley is not compiled (make compile does it)", file=sys.stderr)
    return COMPILED.is_dir()


def reader(tool: str) -> Callable[[str, str], object]:
    """How a tool reads a text that came out on a day."""
    gc.set_threshold(100_000)  # as Parley's commands do
    if tool == "compiled":
        sys.path.insert(0, str(COMPILED))
    if tool == "spacy":
        import spacy

        pipeline = spacy.blank("en")
        pipeline.add_pipe("sentencizer")
        pipeline.max_length = 10_000_000
        return lambda text, _: sum(1 for _ in pipeline(text).sents)
    from parley.claims import find_claims
    from parley.model import Article

    return lambda text, day: find_claims(Article("x", text, "", published=day))


def speed(tool: str, count: int) -> dict[str, float]:
    """Articles a second of one core, import and start-up apart; the best of three rounds."""
    texts = [(report.text, report.published) for report in islice(reports(1), count)]
    read = reader(tool)
    for text, day in texts[:50]:
        read(text, day)
    taken = []
    for _ in range(3):
        start = time.process_time()
        for text, day in texts:
            read(text, day)
        taken.append(time.process_time() - start)
    characters = sum(len(text) for text, _ in texts)
    return {"per_second": count / min(taken), "length": characters / count}


def by_size(tool: str) -> list[tuple[int, float]]:
    """Milliseconds of processor time for a thousand characters, by the length of the article."""
    read = reader(tool)
    found = []
    for size in SIZES:
        count = max(1, min(100, 300_000 // size))
        texts = [(r.text, r.published) for r in islice(reports(5, size), count + 2)]
        for text, day in texts[:2]:
            read(text, day)
        taken = []
        for _ in range(2):
            start = time.process_time()
            for text, day in texts[2:] or texts:
                read(text, day)
            taken.append(time.process_time() - start)
        characters = sum(len(text) for text, _ in texts[2:])
        found.append((size, 1e6 * min(taken) / characters))
    return found


def memory(tool: str, count: int) -> list[tuple[int, float]]:
    """Peak memory in MB after a tenth, half and all of a stream of articles."""
    read = reader(tool)  # first: it decides which Parley is imported

    from parley.articles import read_articles
    from parley.model import Article

    found = []
    with TemporaryDirectory() as folder:
        path = Path(folder) / "reports.jsonl.gz"
        subprocess.run(
            [sys.executable, str(BENCH / "synthesis.py"), str(count), "--output", str(path)],
            check=True,
        )
        for number, article in enumerate(read_articles([path]), 1):
            assert isinstance(article, Article), article
            read(article.text, article.published or "")
            if number in (count // 10, count // 2, count):
                found.append((number, peak_mb()))
    return found


def score(count: int) -> dict[str, Any]:
    """How the scorer of the tests judges Parley on synthetic reports."""
    scorer = BENCH.parent / "tests" / "corpus" / "score_claims.py"
    with TemporaryDirectory() as folder:
        gold, found = Path(folder) / "gold", Path(folder) / "found.jsonl"
        write(count, gold, gold=True)
        extract = [*PARLEY, "extract", "--format", "jsonl", str(gold), "--output", str(found)]
        subprocess.run(extract, check=True, capture_output=True)
        told = subprocess.run(
            [sys.executable, str(scorer), str(gold), str(found), "--json"],
            check=True,
            capture_output=True,
            text=True,
        )
    figures = json.loads(told.stdout)
    return {
        level: figures[level] if isinstance(figures[level], float) else figures[level]["f1"]
        for level in ("value", "typed", "sided", "event", "said", "mediator", "date", "span")
    }


def render(figures: dict[str, Any], plots: Path) -> str:
    """The section of docs/performance.md; its plots are written."""
    speeds, sizes = figures["speed"], figures["sizes"]
    ours = speeds["parley"]["per_second"]
    lines = {NAMES[tool]: points for tool, points in sizes.items()}
    title = "Reading: cost by the length of the article"
    svg = plot(title, "characters", "ms for 1,000 characters", lines)
    (plots / "extract-length.svg").write_text(svg, encoding="utf-8")
    rows = ["| | articles a second | ratio |", "|---|---:|---:|"]
    for tool, found in speeds.items():
        rows.append(f"| {NAMES[tool]} | {found['per_second']:,.0f} | "
                    f"{found['per_second'] / ours:.2f} |")  # fmt: skip
    costs = [cost for _, cost in sizes["parley"]]
    grown = "| | " + " | ".join(f"{size:,}" for size, _ in sizes["parley"]) + " |"
    rows += ["", "Milliseconds for 1,000 characters, by the length of the article:", ""]
    rows += [grown, "|---" * (len(costs) + 1) + "|"]
    for tool, points in sizes.items():
        rows.append(f"| {NAMES[tool]} | " + " | ".join(f"{cost:.2f}" for _, cost in points) + " |")
    rows += ["", f"![{title}](plots/extract-length.svg)", ""]
    rows += ["Peak memory over a stream of articles (MB), after a tenth, half and all of it:", ""]
    counts = [f"{count:,}" for count, _ in next(iter(figures["memory"].values()))]
    rows += ["| articles | " + " | ".join(counts) + " |"]
    rows += ["|---|---:|---:|---:|"]
    for tool, points in figures["memory"].items():
        rows.append(f"| {NAMES[tool]} | " + " | ".join(f"{mb:.0f}" for _, mb in points) + " |")
    told = ", ".join(f"{level} {value:.3f}" for level, value in figures["score"].items())
    return "\n".join(
        [
            "`PARLEY_COMPILE=1 pip install --no-build-isolation .` compiles the modules that read "
            "articles (it needs mypy, whose mypyc translates them, and a C compiler); without it "
            "the same files are run as Python, and give the same claims.",
            "",
            f"Synthetic articles of {speeds['parley']['length']:,.0f} characters on average, one "
            "core, processor time, import and start-up apart, best of three rounds.",
            "",
            *rows,
            "",
            f"The scorer of the tests on 400 synthetic reports: {told}. They are simpler than real "
            "ones: this shows that the program reads what it was timed on, not how well it reads.",
        ]
    )
