"""The files of a graph folder and the store: written from the parts, one article at a time."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Iterable, Iterator, Sequence
from difflib import unified_diff
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from parley.assembly import Assembled
from parley.cache import Cache
from parley.cluster_triples import CLUSTERS
from parley.conversion import quads_in
from parley.corrections_file import CORRECTIONS
from parley.errors import ParleyError
from parley.files import write_text
from parley.generations import current_generation
from parley.terms import Quad, step
from parley.triples import EXCHANGES
from parley.turtle import nquads, turtle

if TYPE_CHECKING:
    import pyoxigraph as ox

TURTLE_LIMIT = 2000
"""Up to so many articles there is a readable Turtle file for each; a folder of more is unwieldy."""

_GRAPH = re.compile(r" <[^<> ]*> \.$", re.MULTILINE)
_PARTS = "parts.json"
_SMALL_CHANGE = 0.2


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
    clusters = [quad for quad in parts.shared if quad[3] == CLUSTERS]
    corrections = [quad for quad in parts.shared if quad[3] == CORRECTIONS]
    findings = [quad for quad in parts.shared if quad[3] not in (CLUSTERS, CORRECTIONS)]
    for name, described, comment in (
        ("exchanges", exchanges, "The exchanges, as each report speaks of them."),
        ("clusters", clusters, "Which of them are taken to be one, and why."),
        ("findings", findings, "What the audits found."),
        ("corrections", corrections, "What a person overruled."),
        (
            "links",
            parts.links,
            "Wikidata links of the actors mentioned, and how they were checked.",
        ),
        ("inferred", [*inferred, *parts.inferred], "What follows by OWL 2 RL."),
        ("dataset", parts.described, "What this graph is, and what it was made from."),
    ):
        if described or name != "corrections":
            document = turtle(described, comment=f"{comment} Made by parley build.")
            write_text(folder / f"{name}.ttl", document)


def write_graph(parts: Assembled, cache: Cache, path: Path, draft: Path) -> ox.Store:
    """The whole graph as N-Quads, and the store with it; the store comes back open."""
    _keep_shared(parts, cache)
    triples = draft / "triples.nt"
    with path.open("w", encoding="utf-8", newline="\n") as file, \
         triples.open("w", encoding="utf-8", newline="\n") as union:  # fmt: skip
        for text in graph_lines(parts, cache):
            file.write(text)
            union.write(_GRAPH.sub(" .", text))
        file.flush()
        os.fsync(file.fileno())
    store = _store(parts, cache, path, triples, draft)
    triples.unlink()
    write_text(draft / _PARTS, json.dumps(keys_of(parts)))
    return store


def graph_lines(parts: Assembled, cache: Cache) -> Iterator[str]:
    """The lines of the graph, in the order of its files."""
    exchanges = f" {EXCHANGES} ."
    for item in parts.kept:
        lines = cache.lines(item.key)
        yield lines[: _exchanges_at(lines, exchanges)]
    for item in parts.kept:
        lines = cache.lines(item.key)
        yield lines[_exchanges_at(lines, exchanges) :]
    yield nquads(parts.shared)
    yield nquads(parts.links)
    for settled in parts.settled:
        yield cache.lines(settled)
    yield nquads(parts.inferred)
    yield nquads(parts.described)


def keys_of(parts: Assembled) -> list[str]:
    """The keys of everything in the cache that the graph is made of."""
    shared = (_shared_key(quads) for quads in _shared(parts))
    return [*(item.key for item in parts.kept), *parts.settled, *shared]


def _shared(parts: Assembled) -> tuple[Sequence[Quad], ...]:
    return parts.shared, parts.links, parts.inferred, parts.described


def _keep_shared(parts: Assembled, cache: Cache) -> None:
    """Keep what belongs to no article too, so that the next build can tell what changed."""
    for quads in _shared(parts):
        key = _shared_key(quads)
        if key not in cache:
            cache.put(key, "", nquads(quads))
    cache.commit()


def _shared_key(quads: Sequence[Quad]) -> str:
    return sha256(nquads(quads).encode()).hexdigest()


def _store(parts: Assembled, cache: Cache, path: Path, triples: Path, draft: Path) -> ox.Store:
    from parley import store_build

    old = current_generation(draft.parent)
    known = _old_keys(old) if old else None
    if old and known is not None:
        new = set(keys_of(parts))
        gone, come = known - new, new - known
        there = all(key in cache for key in gone)
        if there and len(gone) + len(come) <= max(10, _SMALL_CHANGE * len(known)):
            before, after = _lines_of(gone, cache), _lines_of(come, cache)
            return store_build.update(
                old / "store", sorted(before - after), sorted(after - before), draft / "store"
            )
    return store_build.load(path, triples, draft / "store")


def _old_keys(old: Path) -> set[str] | None:
    try:
        return set(json.loads((old / _PARTS).read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return None


def _lines_of(keys: Iterable[str], cache: Cache) -> set[str]:
    return {f"{line}\n" for key in keys for line in cache.lines(key).split("\n")[:-1]}


def _exchanges_at(lines: str, mark: str) -> int:
    """Where the exchanges begin, which come last among the lines of an article."""
    first = lines.find(f"{mark}\n")
    return len(lines) if first < 0 else lines.rfind("\n", 0, first) + 1


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
