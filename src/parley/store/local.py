"""Oxigraph in this process: RDF files read into memory, or a folder on disk (read-only)."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import pyoxigraph as ox

from parley.errors import ParleyError
from parley.rdf.terms import ID
from parley.resources import read_ontology
from parley.store.base import Result, Rows, Source, Store, Triples, one_line
from parley.store.generations import (
    ANSWERS,
    current_generation,
    is_current,
    leased,
    state_folder,
)

DEFAULT_GRAPH = Path("graph/parley.nq")
_ATTEMPTS = 20  # a build may remove the generation between our reading its name and opening it
BACKGROUND = ("actors.ttl", "exchanges.ttl", "parley.ttl")


@dataclass
class LocalStore(Store):
    """An Oxigraph store in this process, in memory or on disk.

    Where its default graph is filled, that is taken to be the union, each triple once; else
    Oxigraph makes the union on the fly, which gives a triple as often as graphs have it. Names
    that every article declares then multiply with every join: 30 s instead of 0.05 s for the
    ledger of 500 articles. ``lease`` keeps a generation on disk while it is read.
    """

    store: ox.Store = field(default_factory=ox.Store)
    lease: int | None = None
    answers: Path | None = None

    def __del__(self) -> None:
        if self.lease is not None:
            os.close(self.lease)

    @cached_property
    def _has_union(self) -> bool:
        return any(self.store.quads_for_pattern(None, None, None, ox.DefaultGraph()))

    def ask_anything(self, text: str) -> Result:
        try:
            result = self.store.query(text, use_default_graph_as_union=not self._has_union)
        except SyntaxError as error:
            raise ParleyError(f"not valid SPARQL: {one_line(error)}", where="query") from error
        if isinstance(result, ox.QueryBoolean):
            return bool(result)
        if isinstance(result, ox.QueryTriples):
            return Triples(result)
        return Rows(tuple(v.value for v in result.variables), (tuple(row) for row in result))


def open_local(source: Source) -> LocalStore:
    """The store of a source that is no endpoint, in this process."""
    if source.directory:
        return _open_directory(Path(source.directory))
    if not source.files and source.background:
        generation = current_generation(state_folder(DEFAULT_GRAPH.parent))
        if generation and is_current(generation, DEFAULT_GRAPH):
            return _open_directory(generation.parent)
    store = LocalStore(load_files(source.files or (str(DEFAULT_GRAPH),)))
    if source.background:
        load_background(store.store)
    return store


def _open_directory(directory: Path) -> LocalStore:
    """A store folder, or the current generation of one that the build keeps."""
    lease = answers = None
    for _ in range(_ATTEMPTS):
        generation = current_generation(directory)
        lease = leased(generation) if generation else None
        if generation and lease is not None:
            directory, answers = generation / "store", generation / ANSWERS
            break
        if generation is None:
            break
    if not (directory / "CURRENT").is_file():
        fix = "run 'parley build' first"
        raise ParleyError("no store here", where=str(directory), fix=fix)
    try:
        return LocalStore(ox.Store.read_only(str(directory)), lease, answers)
    except OSError as error:
        raise ParleyError(one_line(error), where=str(directory)) from error


def load_files(files: Sequence[str]) -> ox.Store:
    """RDF files of any kind in one store in memory, with their union as default graph.

    The kind of a file is told by its ending.
    """
    store = ox.Store()
    for name in files:
        kind = ox.RdfFormat.from_extension(Path(name).suffix[1:])
        if kind is None:
            raise ParleyError("not a known RDF ending", where=name, fix="use .nq, .trig or .ttl")
        try:
            store.bulk_extend(_with_union(ox.parse(path=name, format=kind)))
        except FileNotFoundError as error:
            fix = "run 'parley build' first"
            raise ParleyError("no graph here", where=name, fix=fix) from error
        except (OSError, SyntaxError, ValueError) as error:
            raise ParleyError(f"cannot be read: {one_line(error)}", where=name) from error
    return store


def _with_union(quads: Iterable[ox.Quad]) -> Iterator[ox.Quad]:
    """Each quad, and its triple in the default graph."""
    for quad in quads:
        yield quad
        yield ox.Quad(quad.subject, quad.predicate, quad.object)


def load_background(store: ox.Store) -> None:
    """Add the files of ontology/ that questions need for labels and classes, a graph each."""
    for name in BACKGROUND:
        try:
            text = read_ontology(name)
        except FileNotFoundError:
            continue
        graph = ox.NamedNode(f"{ID}graph/{Path(name).stem}")
        store.load(text, format=ox.RdfFormat.TURTLE, to_graph=graph, lenient=True)
        store.load(text, format=ox.RdfFormat.TURTLE, lenient=True)
