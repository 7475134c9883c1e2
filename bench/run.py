"""Measures the program beside its peers and writes docs/performance.md and docs/scale.md.

python bench/run.py                     all sections
python bench/run.py extract build       some; the others keep their figures
python bench/run.py --full              also what takes hours
python bench/run.py --quick             a tenth of it, to try the bench itself
python bench/run.py --articles 100000   one more build, of so many; all else keeps its figures
python bench/run.py --render            write the pages anew from docs/performance.json
python bench/run.py --profile           where extraction spends its time
"""

from __future__ import annotations

import argparse
import cProfile
import importlib
import json
import pstats
import time
from itertools import islice
from pathlib import Path
from typing import Any

import scale
from measure import BENCH, conditions

DOCS = BENCH.parent / "docs"
SECTIONS = {
    "extract": "Reading articles",
    "plain": "Reasoning and validation beside the plain way",
    "build": "Building the graph",
    "queries": "Asking questions",
    "resolution": "Tying reports of one exchange",
    "steps": "What each step costs",
    "starts": "Cold starts",
    "crashes": "Killed builds",
}


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("sections", nargs="*", help=", ".join(SECTIONS))
    parser.add_argument("--full", action="store_true", help="also what takes hours")
    parser.add_argument("--quick", action="store_true", help="a tenth of it, to try the bench")
    parser.add_argument("--articles", type=int, metavar="N", help="one more build, of N articles")
    parser.add_argument("--render", action="store_true", help="measure nothing")
    parser.add_argument("--profile", action="store_true", help="where extraction spends its time")
    args = parser.parse_args()
    unknown = set(args.sections) - SECTIONS.keys()
    if unknown:
        parser.error(f"no section {', '.join(sorted(unknown))}; there are {', '.join(SECTIONS)}")
    if args.profile:
        profile()
        return
    extent = "full" if args.full else "quick" if args.quick else "normal"
    store = DOCS / "performance.json"
    known = json.loads(store.read_text(encoding="utf-8")) if store.exists() else {}
    if args.articles:
        importlib.import_module("build").add(known["build"]["figures"], args.articles)
        keep(known, store)
    for name in [] if args.render or args.articles else args.sections or SECTIONS:
        print(f"measuring: {SECTIONS[name]}", flush=True)
        under = conditions()
        start = time.perf_counter()
        if not (BENCH / f"{name}.py").exists():
            print(f"SKIPPED: there is no bench/{name}.py")
            continue
        figures = importlib.import_module(name).measure(extent)
        taken = round(time.perf_counter() - start)
        known[name] = {
            "conditions": {**under, "seconds": taken, "extent": extent},
            "figures": figures,
        }
        keep(known, store)
    write_pages(known, DOCS)


def keep(known: dict[str, Any], store: Path) -> None:
    """Keep all figures."""
    store.write_text(json.dumps(known, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def write_pages(known: dict[str, Any], docs: Path) -> None:
    """The pages and plots, from the figures alone."""
    plots = docs / "plots"
    plots.mkdir(exist_ok=True)
    parts = [
        "# Performance",
        "<!-- Made by bench/run.py, with docs/performance.json and docs/plots/: not by hand. -->",
        "`make bench` measures this anew. The articles are synthetic (`bench/synthesis.py`, seed "
        "number 1): varied reports of about 2.4 kB, several of each exchange, with figures that "
        "differ.",
    ]
    for name, title in SECTIONS.items():
        if name in known:
            told = importlib.import_module(name).render(known[name]["figures"], plots)
            parts += [f"## {title}", told, f"<sub>{machine(known[name]['conditions'])}</sub>"]
    page = "\n\n".join(parts) + "\n"
    (docs / "performance.md").write_text(page, encoding="utf-8")
    if "steps" in known:
        figures = {name: section["figures"] for name, section in known.items()}
        (docs / "scale.md").write_text(scale.fill(figures), encoding="utf-8")


def machine(under: dict[str, Any]) -> str:
    """Under which conditions a section was measured."""
    versions = ", ".join(f"{name} {number}" for name, number in under["versions"].items())
    few = {"quick": " Measured with `--quick`: on few articles.", "full": " With `--full`."}
    return (
        f"{under['system']}, {under['cores']} cores, Python {under['python']}; {versions}. Load "
        f"average before: {under['load']}. The section took {under['seconds']} s."
        f"{few.get(under['extent'], '')}"
    )


def profile() -> None:
    """Print where extraction spends its time, by function."""
    from synthesis import reports

    from parley.claims import find_claims
    from parley.model import Article

    articles = [Article(r.id, r.text, "", published=r.published) for r in islice(reports(1), 300)]
    find_claims(articles[0])
    with cProfile.Profile() as watched:
        for article in articles:
            find_claims(article)
    pstats.Stats(watched).strip_dirs().sort_stats("tottime").print_stats(25)


if __name__ == "__main__":
    main()
