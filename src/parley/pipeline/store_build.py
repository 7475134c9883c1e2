"""The store of a new generation: loaded from the graph file, or from the old one by what changed.

The default graph is the union of the named ones, each triple once: Oxigraph's union on the fly
gives a triple as often as graphs hold it, and joins multiply that.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from io import BufferedReader, RawIOBase
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TypeVar

import pyoxigraph as ox

from parley.errors import ParleyError
from parley.findings import Problem
from parley.store.local import load_background
from parley.validation import check_queries
from parley.workers import Crashed, apart, cores

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

Job = TypeVar("Job")
Result = TypeVar("Result")

_DEFAULT = ox.DefaultGraph()
_GRAPH = re.compile(r" <[^<> ]*> \.$", re.MULTILINE)
_PART, _BLOCK = 64 << 20, 1 << 20
_AT_A_TIME = 2


def load(graph: Path, folder: Path) -> list[Problem]:
    """Load a store from a graph file; return what the canned checks find in it.

    A large one in parts, as all at once would take gigabytes, and in processes of its own, whose
    memory goes back to the system. Oxigraph's own sorting would merge what it has with each part
    that comes, again and again, which costs the more the larger the store is. So it is put off
    until all parts are there: they are then merged once. That has to be done: a look-up asks every
    part that lies beside others.
    """
    if graph.stat().st_size <= _PART:
        store = ox.Store(str(folder))
        _load_parts(store, graph, 1)
        _sort(store)
        return list(check_queries(store))
    _apart(_load_large, (graph, folder), folder)
    _apart(_sort_large, folder, folder)
    return _apart(_check_large, folder, folder)


def _apart(function: Callable[[Job], Result], job: Job, folder: Path) -> Result:
    """What a function returns that works on a store, in a process of its own."""
    result = apart(function, job)
    if isinstance(result, Crashed):
        fix = "free some memory and build again: what was read is kept"
        raise ParleyError("the process that loads the store died", where=str(folder), fix=fix)
    return result


def _load_large(job: tuple[Path, Path]) -> None:
    graph, folder = job
    with ThreadPoolExecutor(1) as opener:
        store = opener.submit(_opened_nicely, folder).result()
    _load_parts(store, graph, min(cores(), _AT_A_TIME))


def _opened_nicely(folder: Path) -> ox.Store:
    """Open a store whose own threads let others go first, where threads can be told so.

    They take it over from the thread that opens it: no other may call this. Not less than nice:
    a thread that gets no time at all keeps its store from being closed.
    """
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, 0, 19)
    return ox.Store(str(folder))


def _load_parts(store: ox.Store, graph: Path, at_a_time: int) -> None:
    """Load what questions need beside the graph, and the graph.

    That first: a little that comes last would have all the rest sorted once more.
    """
    load_background(store)

    def load_part(part: tuple[int, int]) -> None:
        for change, form in ((bytes, ox.RdfFormat.N_QUADS), (_union, ox.RdfFormat.N_TRIPLES)):
            lines = _stream(map(change, _blocks(graph, *part)))
            store.bulk_load(lines, format=form, lenient=True)

    with ThreadPoolExecutor(at_a_time) as threads:
        list(threads.map(load_part, _parts(graph)))


def _sort_large(folder: Path) -> None:
    _sort(ox.Store(str(folder)))


def _sort(store: ox.Store) -> None:
    store.flush()
    store.optimize()


def _check_large(folder: Path) -> list[Problem]:
    return list(check_queries(ox.Store.read_only(str(folder))))


class _Blocks(RawIOBase):
    """Blocks of lines as a file to read from: one of them in memory at a time."""

    def __init__(self, blocks: Iterator[bytes]) -> None:
        self._blocks = blocks
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        wanted = memoryview(buffer)
        self._rest = self._rest or memoryview(next(self._blocks, b""))
        count = min(len(wanted), len(self._rest))
        wanted[:count] = self._rest[:count]
        self._rest = self._rest[count:]
        return count


def _stream(blocks: Iterator[bytes]) -> BinaryIO:
    return BufferedReader(_Blocks(blocks), _BLOCK)


def _parts(graph: Path) -> Iterator[tuple[int, int]]:
    """Where parts of whole lines begin and end."""
    with graph.open("rb") as file:
        start = 0
        while file.seek(start + _PART) and file.readline():
            yield start, file.tell()
            start = file.tell()
    yield start, graph.stat().st_size


def _blocks(graph: Path, start: int, end: int) -> Iterator[bytes]:
    """The lines of one part."""
    with graph.open("rb") as file:
        file.seek(start)
        while block := file.read(min(_BLOCK, end - file.tell())):
            yield block if file.tell() == end else block + file.readline()


def _union(block: bytes) -> bytes:
    """Quads as triples of the default graph."""
    return b"".join([line.rsplit(b" ", 2)[0] + b" .\n" for line in block.split(b"\n")[:-1]])


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
