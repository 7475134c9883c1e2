"""The files of a graph folder and the store: written from the parts, one article at a time."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Container, Iterable, Iterator
from difflib import unified_diff
from io import FileIO
from pathlib import Path
from typing import BinaryIO

from parley.corrections.file import CORRECTIONS
from parley.errors import ParleyError
from parley.files import write_text
from parley.findings import Problem
from parley.pipeline.assembly import Assembled
from parley.pipeline.cache import Cache
from parley.pipeline.conversion import quads_in
from parley.pipeline.store_build import in_memory, load, update
from parley.query import all_queries
from parley.query.pages import columns_of
from parley.query.remembered import keep, recalled
from parley.rdf.terms import Quad, minted, step
from parley.rdf.turtle import nquads, turtle
from parley.store.generations import ANSWERS, current_generation, is_current
from parley.triples import EXCHANGES
from parley.triples.clusters import CLUSTERS
from parley.validation import check_queries

TURTLE_LIMIT = 2000
"""Up to so many articles there is a readable Turtle file for each; a folder of more is unwieldy."""

_PARTS = "parts.json"
_SMALL_CHANGE = 0.2
_CHUNK = 1 << 18

Places = dict[str, tuple[int, int]]


def write_turtle(parts: Assembled, cache: Cache, folder: Path) -> None:
    """The readable files: one an article, and one each of what belongs to no article."""
    (folder / "articles").mkdir()
    exchanges: list[Quad] = []
    inferred: list[Quad] = []
    for item, settled in zip(parts.kept, parts.settled, strict=True):
        quads = quads_in(cache.lines(item.key))
        exchanges += (quad for quad in quads if quad[3] == EXCHANGES)
        inferred += quads_in(cache.lines(settled))
        own = [quad for quad in quads if quad[3] != EXCHANGES]
        comment = f"What {item.article.source or item.id} says. Made by parley build."
        write_text(folder / _article_file(item.id), turtle(own, comment=comment))
    shared = [quad for key in parts.units for quad in quads_in(cache.lines(key))]
    inferred += [quad for key in parts.closed for quad in quads_in(cache.lines(key))]
    clusters = [quad for quad in shared if quad[3] == CLUSTERS]
    corrections = [quad for quad in shared if quad[3] == CORRECTIONS]
    ranks = {minted("finding", step(f.id)): rank for rank, f in enumerate(parts.findings)}
    findings = sorted(
        (quad for quad in shared if quad[3] not in (CLUSTERS, CORRECTIONS)),
        key=lambda quad: ranks.get(quad[0], len(ranks)),
    )
    for name, described, comment in (
        ("exchanges", exchanges, "The exchanges, as each report speaks of them."),
        ("clusters", clusters, "Which of them are taken to be one, and why."),
        ("findings", findings, "What the audits found."),
        ("corrections", corrections, "What a person overruled."),
        ("known-exchanges", parts.known, "Exchanges that this corpus brings, as known ones."),
        (
            "links",
            parts.links,
            "Wikidata links of what is mentioned, and how they were checked.",
        ),
        ("inferred", [*inferred, *parts.inferred], "What follows by OWL 2 RL."),
        ("dataset", parts.described, "What this graph is, and what it was made from."),
    ):
        if described or name not in ("corrections", "known-exchanges"):
            document = turtle(described, comment=f"{comment} Made by parley build.")
            write_text(folder / f"{name}.ttl", document)


def write_graph(
    parts: Assembled, cache: Cache, path: Path, draft: Path, before: Path | None
) -> list[Problem]:
    """The whole graph as N-Quads, and the store with it; what is as ``before`` is copied.

    Returns what the canned checks find in the store.
    """
    _keep_shared(parts, cache)
    old = current_generation(draft.parent)
    known = _places(old) if old else {}
    source = before if before and old and is_current(old, before) else None
    _write_parts(parts, cache, path, draft, source, known)
    if not known or old is None:
        return load(path, draft / "store")
    keys = set(graph_keys(parts))
    gone, come = known.keys() - keys, keys - known.keys()
    small = len(gone) + len(come) <= max(20, _SMALL_CHANGE * len(known))
    if small and all(key in cache for key in gone):
        before_, after = _lines_of(gone, cache), _lines_of(come, cache)
        store = update(
            old / "store", sorted(before_ - after), sorted(after - before_), draft / "store"
        )
        if _is_clean(old):  # what did not change need not be checked again
            changed = in_memory(_near_lines(parts, cache, come))
            if not any(check_queries(changed)):
                return []
        return list(check_queries(store))
    return load(path, draft / "store")


def _write_parts(
    parts: Assembled, cache: Cache, path: Path, draft: Path, source: Path | None, known: Places
) -> None:
    """The graph file, and beside the store how long the lines of each key are in it.

    Of many articles these lists are large: they are gone before a store is loaded.
    """
    keys = list(graph_keys(parts))
    lengths = _write_lines(keys, cache, path, source, known)
    write_text(draft / _PARTS, json.dumps(list(zip(keys, lengths, strict=True))))


def graph_keys(parts: Assembled) -> Iterator[str]:
    """The keys of the lines of the graph, in the order of its file."""
    yield from (item.key for item in parts.kept)
    yield from parts.units
    links, known, inferred, described = parts.shared_keys
    if parts.links:
        yield links
    if parts.known:
        yield known
    yield from parts.settled
    yield from parts.closed
    yield inferred
    yield described


def _near_lines(parts: Assembled, cache: Cache, come: Container[str]) -> Iterator[str]:
    """The lines of every article and unit that is new or was reasoned over again.

    With all that belongs to neither: a check looks no further (see ``settling``).
    """
    pairs = (
        *((item.key, closed) for item, closed in zip(parts.kept, parts.settled, strict=True)),
        *zip(parts.units, parts.closed, strict=True),
    )
    for key, closed in pairs:
        if key in come or closed in come:
            yield cache.lines(key)
            yield cache.lines(closed)
    yield from map(nquads, (parts.links, parts.known, parts.inferred))
    yield nquads((*triple, EXCHANGES) for triple in parts.declared)


def mark_clean(draft: Path) -> None:
    """Note that no check found anything: keep that as the checks' answers."""
    for check in all_queries("check"):
        keep(draft / ANSWERS, check.text, columns_of(check.text), ())


def _is_clean(generation: Path) -> bool:
    """True where every check, as it is now, found nothing."""
    kept = (recalled(generation / ANSWERS, check.text) for check in all_queries("check"))
    return all(answer and not answer[1] for answer in kept)


def _write_lines(
    keys: Iterable[str], cache: Cache, path: Path, source: Path | None, known: Places
) -> list[int]:
    """Write lines by their keys, copied from another file where that has them; their lengths."""
    lengths = []
    run = (0, 0)  # what is to be copied in one go
    with path.open("wb") as file, (source or Path(os.devnull)).open("rb", 0) as old:
        for key in keys:
            place = known.get(key) if source else None
            if place is None:
                _copy(old, file, *run)
                run = (0, 0)
                lengths.append(file.write(cache.lines(key).encode("utf-8")))
                continue
            start, length = place
            if run[1] and sum(run) != start:
                _copy(old, file, *run)
                run = (0, 0)
            run = (run[0] if run[1] else start, run[1] + length)
            lengths.append(length)
        _copy(old, file, *run)
        file.flush()
        os.fsync(file.fileno())
    return lengths


def _copy(source: FileIO, target: BinaryIO, start: int, length: int) -> None:
    """Copy a stretch of a file; inside the system where that can."""
    if length > _CHUNK and sys.platform == "linux":
        target.flush()
        while length:
            count = os.copy_file_range(source.fileno(), target.fileno(), length, start)
            if not count:
                raise ParleyError("was cut short while it was read", where=source.name)
            start, length = start + count, length - count
        return
    source.seek(start)
    window = memoryview(bytearray(min(length, _CHUNK)))  # small ones stay in the processor's cache
    while length:
        count = source.readinto(window[:length])
        if not count:
            raise ParleyError("was cut short while it was read", where=source.name)
        length -= target.write(window[:count])


def keys_of(parts: Assembled) -> list[str]:
    """The keys of everything in the cache that the graph is made of."""
    return [*graph_keys(parts), *parts.audits]


def _keep_shared(parts: Assembled, cache: Cache) -> None:
    """Keep what belongs to no article too, so that the next build can tell what changed."""
    for key, quads in zip(parts.shared_keys, parts.shared, strict=True):
        if key not in cache:
            cache.put(key, "", nquads(quads))
    cache.commit()


def _places(old: Path) -> Places:
    """Where in the graph file of a generation the lines of each key are: start and length."""
    places: Places = {}
    start = 0
    try:
        for key, length in json.loads((old / _PARTS).read_text(encoding="utf-8")):
            places[key] = start, length
            start += length
    except (OSError, ValueError, TypeError):
        return {}
    return places


def _lines_of(keys: Iterable[str], cache: Cache) -> set[str]:
    return {f"{line}\n" for key in keys for line in cache.lines(key).split("\n")[:-1]}


def _article_file(article_id: str) -> str:
    """One file an article; an id that names no file is encoded."""
    return f"articles/{step(article_id).replace('/', '%2F')}.ttl"


def differences(built: Path, output: Path) -> Iterator[str]:
    """How the generated files of a folder differ from newly built ones, as unified diff lines."""
    new = {path.relative_to(built).as_posix(): path for path in _generated(built)}
    old = {path.relative_to(output).as_posix(): path for path in _generated(output)}
    for name in sorted(new.keys() | old.keys()):
        before, after = (
            files[name].read_text(encoding="utf-8") if name in files else "" for files in (old, new)
        )
        yield from unified_diff(
            before.split("\n"),
            after.split("\n"),
            f"{output}/{name}",
            "built anew",
            lineterm="",
            n=1,
        )


def refuse_foreign(output: Path) -> None:
    """A folder of something else is not replaced."""
    if output.is_dir() and any(output.iterdir()) and not (output / "parley.nq").exists():
        fix = "choose an empty or a new folder as --output"
        raise ParleyError("holds files but no graph of Parley", where=str(output), fix=fix)


def keep_foreign_files(output: Path, folder: Path) -> None:
    """Files beside the generated ones, such as a README, stay."""
    generated = {path.name for path in _generated(output)} | {"articles"}
    for path in output.iterdir() if output.is_dir() else ():
        if path.name in generated:
            continue
        if path.is_dir():
            shutil.copytree(path, folder / path.name, symlinks=True)
        else:
            shutil.copy2(path, folder / path.name, follow_symlinks=False)


def _generated(output: Path) -> list[Path]:
    return [
        path for pattern in ("*.ttl", "*.nq", "articles/*.ttl") for path in output.glob(pattern)
    ]
