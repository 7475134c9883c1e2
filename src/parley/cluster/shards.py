"""What a machine does with a shard: read, extract, convert, write; and reading the result back.

A shard becomes two packed files and a receipt. ``<name>.nq.gz`` holds its quads, ready for any
store; ``<name>.jsonl.gz`` a line an article: the article, its claims, how many lines of quads are
its own; or a problem. ``<name>.json``, written last, is the receipt: counts and digests. The same
shard gives the same bytes, on any machine, any number of times.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from hashlib import sha256
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import fsspec

from parley.articles import Problem, read_articles
from parley.articles.files import SIDE_ENDING, split_name
from parley.cluster.plan import Piece, Shard
from parley.errors import ParleyError
from parley.model import Article
from parley.pipeline.briefs import Entry
from parley.pipeline.reading import Unread, read_one, version


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a finished shard holds."""

    name: str
    articles: int
    claims: int
    quads: int
    problems: int
    digests: dict[str, str]


@dataclass(frozen=True, slots=True)
class Done:
    """One article as a worker read it, and what a build's cache keeps of it."""

    article: Article
    entry: Entry


def convert_shard(shard: Shard, output: str, rules: str) -> Receipt:
    """Do one shard and write it below ``output``; runs on a worker, as often as it must."""
    if version() != rules:
        raise ParleyError("a worker has other rules than the client", fix="install one version")
    lines: list[str] = []
    quads: list[str] = []
    counts = {"articles": 0, "claims": 0, "quads": 0, "problems": 0}
    for item in (item for piece in shard.pieces for item in read_piece(piece)):
        found = item if isinstance(item, Problem) else read_one(Unread("", item, ()))
        if isinstance(found, Problem):
            counts["problems"] += 1
            lines.append(_line({"problem": asdict(found)}))
            continue
        quads.append(found.lines)
        own = found.lines.count("\n")
        told = {"article": asdict(item), "light": found.light, "more": found.more, "quads": own}
        lines.append(_line(told))
        counts["articles"] += 1
        counts["claims"] += len(json.loads(found.more))
        counts["quads"] += own
    digests = {}
    fs, root = fsspec.core.url_to_fs(output)
    fs.makedirs(root, exist_ok=True)
    for ending, text in (("nq", "".join(quads)), ("jsonl", "".join(lines))):
        data = gzip.compress(text.encode(), 6, mtime=0)
        digests[ending] = sha256(data).hexdigest()
        fs.pipe_file(f"{root}/{shard.name}.{ending}.gz", data)
    receipt = Receipt(shard.name, **counts, digests=digests)
    fs.pipe_file(f"{root}/{shard.name}.json", json.dumps(asdict(receipt), indent=1).encode())
    return receipt


def read_piece(piece: Piece) -> Iterator[Article | Problem]:
    """The articles of a file or a stretch of one, named as a build on one machine names them."""
    fs, path = fsspec.core.url_to_fs(piece.url)
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "corpus" / piece.source
        copy.parent.mkdir(parents=True)
        copy.write_bytes(_lines_of(fs, path, piece) if piece.end else fs.cat_file(path))
        stem, _ = split_name(path)
        if fs.exists(stem + SIDE_ENDING):
            side, _ = split_name(copy.name)
            copy.with_name(side + SIDE_ENDING).write_bytes(fs.cat_file(stem + SIDE_ENDING))
        if piece.end and not copy.stat().st_size:
            return  # no line begins in this stretch
        for item in read_articles([copy]):
            if isinstance(item, Problem):
                shown = piece.url + (f" from byte {piece.start}" if piece.start else "")
                yield Problem(item.source.replace(str(copy), shown), item.what, item.fix)
            else:
                yield item if item.source == piece.source else _moved(item, piece.source)


def _moved(article: Article, source: str) -> Article:
    """The article under its path below the whole corpus, not below its own folder."""
    return Article(**{**asdict(article), "source": source})


def _lines_of(fs: Any, path: str, piece: Piece) -> bytes:
    """The lines that begin between ``start`` and ``end``."""
    with fs.open(path, "rb") as file:
        file.seek(max(piece.start - 1, 0))
        if piece.start:
            file.readline()
        begin = file.tell()
        if begin >= piece.end:
            return b""
        file.seek(piece.end - 1)
        file.readline()
        end = file.tell()
        file.seek(begin)
        return bytes(file.read(end - begin))


def _line(record: dict[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n"


def read_shard(receipt: Receipt, output: str) -> Iterator[Done | Problem]:
    """What a shard holds, after its digests were compared."""
    fs, root = fsspec.core.url_to_fs(output)
    texts = {}
    for ending, digest in receipt.digests.items():
        name = f"{root}/{receipt.name}.{ending}.gz"
        data = fs.cat_file(name)
        if sha256(data).hexdigest() != digest:
            raise ParleyError("is not what was written", where=name, fix="delete it, run again")
        texts[ending] = gzip.decompress(data).decode().split("\n")
    quads = iter(texts["nq"])
    for line in texts["jsonl"][:-1]:
        record = json.loads(line)
        if "problem" in record:
            yield Problem(**record["problem"])
        else:
            own = "".join(f"{quad}\n" for quad in islice(quads, record["quads"]))
            yield Done(Article(**record["article"]), Entry(record["light"], own, record["more"]))
