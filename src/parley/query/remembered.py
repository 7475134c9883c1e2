"""Answers kept beside a store, so that the same question asked again is answered at once.

A generation of the store never changes, so the answer of a canned question with the same
parameters does not either. Who asks first leaves the first rows in the generation's folder, as a
file of SPARQL results JSON named by a digest of the question; the build leaves those of the
checks that found nothing. They go with the generation. Answers that came at once are not kept,
and a place that cannot be written, or a file that cannot be read, only means to ask anew.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import pyoxigraph as ox

from parley import __version__
from parley.errors import ParleyError
from parley.files import replace_text
from parley.store.base import Result, Row, Rows
from parley.store.results import to_json

KEPT = 501
"""So many rows are kept: what a table shows, and one that tells whether there are more."""
WORTH = 0.02
"""Seconds an answer has to take to be kept."""
_MOST, _LARGEST = 200, 1 << 20
"""Answers kept of one generation, and characters of one."""


def remembered(
    folder: Path, question: str, ask: Callable[[], Result], *, most: int, fresh: bool
) -> Result:
    """The answer to a question of which the first ``most`` rows (0: all) will be read.

    ``fresh`` asks anew whatever is kept.
    """
    if not fresh:
        kept = recalled(folder, question)
        if kept and (len(kept[1]) < KEPT or 0 < most < KEPT):
            return Rows(kept[0], iter(kept[1]))
    start = time.monotonic()
    answer = ask()
    if not isinstance(answer, Rows):
        return answer
    return Rows(answer.variables, _watched(folder, question, answer, start))


def recalled(folder: Path, question: str) -> tuple[tuple[str, ...], list[Row]] | None:
    """The variables and first rows of an answer, where they are kept and whole."""
    with suppress(OSError, SyntaxError, ValueError):
        text = _file(folder, question).read_bytes()
        found = ox.parse_query_results(text, format=ox.QueryResultsFormat.JSON)
        if isinstance(found, ox.QuerySolutions):
            return tuple(name.value for name in found.variables), [tuple(row) for row in found]
    return None


def keep(folder: Path, question: str, variables: Sequence[str], rows: Sequence[Row]) -> None:
    """Keep the first rows of an answer, if there is room and the folder can be written."""
    with suppress(OSError, ParleyError):
        text = "".join(to_json(Rows(tuple(variables), iter(rows))))
        folder.mkdir(exist_ok=True)
        if len(text) <= _LARGEST and sum(1 for _ in folder.iterdir()) < _MOST:
            replace_text(_file(folder, question), text)


def _watched(folder: Path, question: str, answer: Rows, start: float) -> Iterator[Row]:
    """The rows as they pass; the first are kept when they are all there."""
    first: list[Row] = []
    for row in answer.rows:
        first.append(row)
        if len(first) == KEPT:
            break
        yield row
    if time.monotonic() - start >= WORTH:
        keep(folder, question, answer.variables, first)
    yield from first[KEPT - 1 :]
    yield from answer.rows


def _file(folder: Path, question: str) -> Path:
    """Where an answer is kept: another program might answer otherwise."""
    asked = f"{__version__} {ox.__version__}\n{question}"
    return folder / f"{sha256(asked.encode()).hexdigest()}.json"
