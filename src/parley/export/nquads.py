"""The graph that parley build wrote, read for export."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox

from parley.errors import ParleyError


def graph_file(folder: Path) -> Path:
    """The N-Quads file of a built graph; says what to do where there is none."""
    path = folder / "parley.nq" if folder.is_dir() else folder
    if not path.is_file():
        raise ParleyError("no graph here", where=str(folder), fix="run parley build first")
    return path


def nquads_lines(folder: Path) -> Iterator[str]:
    """The graph as it is written, line by line."""
    with graph_file(folder).open(encoding="utf-8") as file:
        for line in file:
            yield line.rstrip("\n")


def read_quads(folder: Path) -> Iterator[ox.Quad]:
    """The quads of the graph, in the order of its file."""
    path = graph_file(folder)
    try:
        yield from ox.parse(path=str(path), format=ox.RdfFormat.N_QUADS)
    except SyntaxError as error:
        raise ParleyError(f"not N-Quads: {error}", where=str(path)) from error
