"""Cuts a corpus on any fsspec file system into shards that machines can work on one by one.

A shard is a few small files, or one stretch of a JSON Lines file. Its name is made from what it
holds (path, size and time or tag of each file, the stretch, the version of the rules): work that
was done is found again, and is done anew where a file or a rule changed.
"""

from __future__ import annotations

import json
import posixpath
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import Any

import fsspec

from parley.articles.files import SIDE_ENDING, split_name
from parley.errors import ParleyError

SHARD_BYTES = 4_000_000
SHARD_FILES = 500
_MARKS = ("ETag", "etag", "md5Hash", "mtime", "created", "LastModified")


@dataclass(frozen=True, slots=True)
class Piece:
    """A file to read, or a stretch of one (``end`` 0: to its end).

    ``source`` is its path below the corpus, the one its articles will bear; ``mark`` changes when
    the file does.
    """

    url: str
    source: str
    mark: str
    size: int
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Shard:
    """What one task reads; ``name`` sorts in the order of the corpus and tells the content."""

    name: str
    pieces: tuple[Piece, ...]


def plan(urls: Sequence[str], rules: str, *, shard_bytes: int = SHARD_BYTES) -> list[Shard]:
    """The shards of files and folders, in the order in which one machine would read them."""
    shards = []
    for number, pieces in enumerate(_grouped(_pieces(urls, shard_bytes), shard_bytes)):
        told = json.dumps([rules, [asdict(piece) for piece in pieces]], sort_keys=True)
        name = f"{number:06}-{sha256(told.encode()).hexdigest()[:16]}"
        shards.append(Shard(name, tuple(pieces)))
    return shards


def _grouped(pieces: Iterable[Piece], shard_bytes: int) -> Iterator[list[Piece]]:
    group: list[Piece] = []
    size = 0
    for piece in pieces:
        if group and (size + piece.size > shard_bytes or len(group) >= SHARD_FILES):
            yield group
            group, size = [], 0
        group.append(piece)
        size += piece.size
    if group:
        yield group


def _pieces(urls: Sequence[str], shard_bytes: int) -> Iterator[Piece]:
    for url in urls:
        fs, path = fsspec.core.url_to_fs(url)
        path = path.rstrip("/")
        if fs.isdir(path):
            found = sorted(fs.find(path, detail=True).items(), key=lambda item: item[0].split("/"))
            base = posixpath.dirname(path)
        elif fs.exists(path):
            found, base = [(path, fs.info(path))], posixpath.dirname(posixpath.dirname(path))
            base = base or posixpath.dirname(path)
        else:
            raise ParleyError("no such file or folder", where=url, fix="check the address")
        side = {name: mark(info) for name, info in found if name.endswith(SIDE_ENDING)}
        count = 0
        for name, info in found:
            source = name[len(base) :].lstrip("/")
            stem, form = split_name(source)
            hidden = any(part.startswith(".") for part in name[len(path) :].split("/"))
            if hidden or (form is None and name != path):
                continue
            count += 1
            beside = posixpath.join(posixpath.dirname(name), posixpath.basename(stem) + SIDE_ENDING)
            told = mark(info) + side.get(beside, "")
            piece = Piece(fs.unstrip_protocol(name), source, told, int(info["size"]))
            if form == "jsonl" and not name.endswith(".gz"):
                yield from _stretches(piece, shard_bytes)
            else:
                yield piece
        if not count:
            raise ParleyError("has no article in it", where=url, fix="check the address")


def _stretches(piece: Piece, length: int) -> Iterator[Piece]:
    """Stretches of about one length; each is read from the line that begins in it."""
    for start in range(0, max(piece.size, 1), length):
        end = min(start + length, piece.size)
        yield Piece(piece.url, piece.source, piece.mark, end - start, start, end)


def mark(info: dict[str, Any]) -> str:
    """What changes when a file does: its tag or time, and its size."""
    told = [
        info.get(key) for key in ("ETag", "etag", "md5Hash", "mtime", "created", "LastModified")
    ]
    return sha256(repr([info["size"], *map(str, told)]).encode()).hexdigest()[:16]
