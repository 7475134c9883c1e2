"""The store of a new generation: loaded from the graph file, or from the old one by what changed.

The default graph is the union of the named ones, each triple once: Oxigraph's union on the fly
gives a triple as often as graphs hold it, and joins multiply that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pyoxigraph as ox

from parley.store_local import load_background

_DEFAULT = ox.DefaultGraph()
_GRAPH = re.compile(r" <[^<> ]*> \.$", re.MULTILINE)
_CHUNKS, _LEAST, _MOST = 40, 1 << 23, 1 << 25


def load(graph: Path, folder: Path) -> ox.Store:
    """Load a store from a graph file.

    All at once would take gigabytes; many small parts make the store sort itself again and again.
    """
    size = min(max(graph.stat().st_size // _CHUNKS, _LEAST), _MOST)
    store = ox.Store(str(folder))
    with graph.open("rb") as lines:
        while chunk := lines.read(size):
            chunk += lines.readline()
            store.bulk_load(chunk, format=ox.RdfFormat.N_QUADS, lenient=True)
            union = b"".join([line.rsplit(b" ", 2)[0] + b" .\n" for line in chunk.splitlines()])
            store.bulk_load(union, format=ox.RdfFormat.N_TRIPLES, lenient=True)
    load_background(store)
    store.flush()
    return store


def update(old: Path, removed: Iterable[str], added: Iterable[str], folder: Path) -> ox.Store:
    """Copy a store (its files are shared until they change) and apply lines of N-Quads to it."""
    ox.Store.read_only(str(old)).backup(str(folder))
    store = ox.Store(str(folder))
    gone = list(_parsed(removed))
    for quad in gone:
        store.remove(quad)
    new = list(_parsed(added))
    store.extend(new)
    store.extend(ox.Quad(quad.subject, quad.predicate, quad.object) for quad in new)
    for quad in gone:
        others = store.quads_for_pattern(quad.subject, quad.predicate, quad.object, None)
        if all(other.graph_name == _DEFAULT for other in others):
            store.remove(ox.Quad(quad.subject, quad.predicate, quad.object))
    store.flush()
    return store


def in_memory(lines: Iterable[str]) -> ox.Store:
    """A store of lines of N-Quads, for checks."""
    store = ox.Store()
    for part in lines:
        store.load(part, format=ox.RdfFormat.N_QUADS, lenient=True)
        store.load(_GRAPH.sub(" .", part), format=ox.RdfFormat.N_TRIPLES, lenient=True)
    load_background(store)
    return store


def _parsed(lines: Iterable[str]) -> Iterable[ox.Quad]:
    return ox.parse("".join(lines), format=ox.RdfFormat.N_QUADS, lenient=True)
