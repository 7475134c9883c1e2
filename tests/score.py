"""How well extraction reads the corpora: ``make score``, or with options below.

    python tests/score.py [--errors] [--write] [--write-floors]

Four corpora are split in halves by the numbers of their reports: rules are developed on the odd
ones and on the training corpus, the even ones are only ever seen as figures. ``--errors`` therefore
lists the errors of SHOWN alone. ``--write`` puts the figures into docs/quality.md,
``--write-floors`` what was reached less one point into tests/corpus/floors.json.
The scorer is tests/corpus/score_claims.py.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import runpy
import shutil
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import resolution_score
import yaml
from gold import DEV, FIELD, ROOT, SEEDS, TRAIN, WEB, WIDE, WIRE, gold_files, read_gold

from parley.claims import find_claims
from parley.model import Article
from parley.terminal import table

SCORER = ROOT / "corpus" / "score_claims.py"
FLOORS = ROOT / "corpus" / "floors.json"
APART = ROOT / "corpus" / "apart.yaml"
PAGE = ROOT.parent / "docs" / "quality.md"
BEGIN, END = "<!-- figures: make score -->\n", "<!-- end of figures -->"
TIED, TIED_END = "<!-- resolution: make score -->\n", "<!-- end of resolution -->"
LEVELS = ("value", "typed", "sided", "event", "said", "mediator")
MEASURES = (*LEVELS, "date", "span")
KINDS = ("released", "exchange-total", "cumulative-released", "exchange-ordinal",
         "exchange-count", "held", "bodies", "agreement")  # fmt: skip
Figures = Mapping[str, Any]


def _half(folder: Path, odd: bool) -> list[Path]:
    return [path for path in gold_files(folder) if int(path.stem[-2:]) % 2 == odd]


SETS: dict[str, list[Path]] = {
    "seeds": gold_files(SEEDS),
    "dev odd": _half(DEV, True),
    "dev even": _half(DEV, False),
    "wire odd": _half(WIRE, True),
    "wire even": _half(WIRE, False),
    "field odd": _half(FIELD, True),
    "field even": _half(FIELD, False),
    "wide odd": _half(WIDE, True),
    "wide even": _half(WIDE, False),
    "web odd": _half(WEB, True),
    "web even": _half(WEB, False),
    "train": gold_files(TRAIN),
}
SHOWN = ("seeds", "dev odd", "wire odd", "field odd", "wide odd", "web odd", "train")
"""The sets whose errors may be looked at."""


@cache
def found_in(path: Path) -> str:
    """What extraction finds in one report, as JSON Lines.

    The date of publication is given as a feed would give it, except for the seeds, which came as
    bare text.
    """
    article, _ = read_gold(path)
    if path.parent == SEEDS:
        article = replace(article, published=None)
    claims = find_claims(article)
    return "".join(json.dumps(claim.to_json(), ensure_ascii=False) + "\n" for claim in claims)


def score(paths: Sequence[Path], *options: str) -> str:
    """What the scorer prints for these reports."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path in paths:
            shutil.copy(path, folder)
            (folder / f"{path.stem}.txt").write_text(read_gold(path)[0].text, encoding="utf-8")
        predictions = folder / "predictions.jsonl"
        predictions.write_text("".join(map(found_in, paths)), encoding="utf-8")
        printed = io.StringIO()
        arguments = sys.argv
        sys.argv = [SCORER.name, name, str(predictions), *options]
        try:
            with contextlib.redirect_stdout(printed), contextlib.suppress(SystemExit):
                runpy.run_path(str(SCORER), run_name="__main__")
        finally:
            sys.argv = arguments
    return printed.getvalue()


@cache
def figures(name: str, kind: str | None = None) -> Figures:
    """The figures of one set, of one kind or of all."""
    result: Figures = json.loads(score(SETS[name], "--json", *(["--kind", kind] if kind else [])))
    return result


def measure(found: Figures, name: str) -> float:
    """F1 of a level, accuracy of dates and spans."""
    value = found[name]
    return float(value["f1"] if isinstance(value, dict) else value)


def reached() -> dict[str, dict[str, float]]:
    """Every measure of every set."""
    return {name: {m: measure(figures(name), m) for m in MEASURES} for name in SETS}


@cache
def left_alone() -> tuple[int, int]:
    """How many of the reports that only look like ours yield no claim, and how many there are."""
    texts = yaml.safe_load(APART.read_text(encoding="utf-8"))
    return sum(not find_claims(Article("apart", text, "")) for text in texts), len(texts)


def overall() -> tuple[Sequence[str], list[list[object]]]:
    """A line for each set."""
    rows = [
        [name, len(SETS[name]), *(f"{value:.3f}" for value in values.values())]
        for name, values in reached().items()
    ]
    return ("set", "reports", *MEASURES), rows


def by_kind() -> tuple[Sequence[str], list[list[object]]]:
    """A line for each kind and set: how many facts, and F1 of each level."""
    rows: list[list[object]] = []
    for kind in KINDS:
        for name in SETS:
            found = figures(name, kind)
            facts = found["typed"].get("hit", 0) + found["typed"].get("miss", 0)
            if facts:
                cells = [f"{measure(found, level):.3f}" for level in LEVELS[1:-1]]
                rows.append([kind, name, facts, *cells])
    return ("kind", "set", "facts", *LEVELS[1:-1]), rows


def markdown(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table of a page."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines) + "\n"


def block() -> str:
    """What docs/quality.md shows between its markers."""
    apart = "Of {1} reports that only look like ours, {0} yield no claim.".format(*left_alone())
    return f"\n{markdown(*overall())}\n{apart}\n\nBy kind:\n\n{markdown(*by_kind())}\n"


def resolution_block() -> str:
    """What docs/quality.md shows of resolution between its markers."""
    return f"\n{markdown(resolution_score.HEADER, resolution_score.rows())}\n"


def shown(begin: str = BEGIN, end: str = END) -> str:
    """What docs/quality.md shows now."""
    return PAGE.read_text(encoding="utf-8").partition(begin)[2].partition(end)[0]


def main() -> None:
    """Print the tables; write what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--errors", action="store_true", help=f"list the errors of {' and '.join(SHOWN)}"
    )
    parser.add_argument("--write", action="store_true", help="refresh docs/quality.md")
    parser.add_argument("--write-floors", action="store_true", help="set what CI asks for")
    options = parser.parse_args()
    print(table(*overall()), table(*by_kind()), sep="\n\n")
    print("\n{} of {} reports that only look like ours yield no claim".format(*left_alone()))
    if options.errors:
        for name in SHOWN:
            print(f"\n{name}\n{score(SETS[name], '--errors')}", end="")
    if options.write:
        text = PAGE.read_text(encoding="utf-8").replace(BEGIN + shown(), BEGIN + block())
        now = TIED + shown(TIED, TIED_END)
        PAGE.write_text(text.replace(now, TIED + resolution_block()), encoding="utf-8")
    if options.write_floors:
        floors: dict[str, object] = {
            name: {m: round(max(0.0, value - 0.01), 3) for m, value in values.items()}
            for name, values in reached().items()
        }
        floors["apart"] = left_alone()[0] - 1
        FLOORS.write_text(json.dumps(floors, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
