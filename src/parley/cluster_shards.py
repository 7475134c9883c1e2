"""What a machine does with a shard: read, extract, convert, write; and reading the result back.

A shard becomes two packed files and a receipt. ``<name>.nq.gz`` holds its quads, ready for any
store; ``<name>.jsonl.gz`` a line an article: the article, its claims, how many lines of quads are
its own; or a problem. ``<name>.json``, written last, is the receipt: counts and digests. The same
shard gives the same bytes, on any machine, any number of times.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import fsspec

from parley.articles import Problem, read_articles
from parley.articles.files import SIDE_ENDING, split_name
from parley.cluster_plan import Piece, Shard
from parley.errors import ParleyError
from parley.model import Article, Claim, Exchange, Hop, Quantity, Span
from parley.pipeline import Converted, convert
from parley.terms import Quad
from parley.turtle import nquads

_TERM = re.compile(r'<[^>]*>|"(?:[^"\\]|\\.)*"(?:@[A-Za-z0-9-]+|\^\^<[^>]*>)?')


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a finished shard holds."""

    name: str
    articles: int
    claims: int
    quads: int
    problems: int
    digests: dict[str, str]


def convert_shard(shard: Shard, output: str, rules: str) -> Receipt:
    """Do one shard and write it below ``output``; runs on a worker, as often as it must."""
    from parley.actors import load_actors
    from parley.claims import find_claims
    from parley.dataset import rules_digest

    if rules_digest() != rules:
        raise ParleyError("a worker has other rules than the client", fix="install one version")
    actors = load_actors().by_label
    lines: list[str] = []
    quads: list[str] = []
    counts = {"articles": 0, "claims": 0, "quads": 0, "problems": 0}
    for item in (item for piece in shard.pieces for item in read_piece(piece)):
        found: Converted | Problem = (
            item if isinstance(item, Problem) else _converted(item, find_claims, actors)
        )
        lines.append(encode(found))
        if isinstance(found, Problem):
            counts["problems"] += 1
        else:
            quads.append(nquads(found.quads))
            counts["articles"] += 1
            counts["claims"] += len(found.claims)
            counts["quads"] += len(found.quads)
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


def _converted(article: Article, find: Any, actors: Any) -> Converted | Problem:
    """One article's failure costs that article, here as on one machine."""
    try:
        return convert(article, find, actors)
    except ParleyError as error:
        return Problem(article.source or article.id, error.what, error.fix)
    except Exception as error:
        what = f"could not be converted: {type(error).__name__}: {error}"
        return Problem(article.source or article.id, what, "please report it")


def encode(item: Converted | Problem) -> str:
    """A line of ``<name>.jsonl``."""
    if isinstance(item, Problem):
        record: dict[str, Any] = {"problem": asdict(item)}
    else:
        claims = [asdict(claim) for claim in item.claims]
        record = {"article": asdict(item.article), "claims": claims, "quads": len(item.quads)}
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n"


def read_shard(receipt: Receipt, output: str) -> Iterator[Converted | Problem]:
    """What a shard holds, after its digests were compared."""
    fs, root = fsspec.core.url_to_fs(output)
    texts = {}
    for ending, digest in receipt.digests.items():
        name = f"{root}/{receipt.name}.{ending}.gz"
        data = fs.cat_file(name)
        if sha256(data).hexdigest() != digest:
            raise ParleyError("is not what was written", where=name, fix="delete it, run again")
        texts[ending] = gzip.decompress(data).decode().split("\n")
    quads = map(split_quad, texts["nq"])
    for line in texts["jsonl"][:-1]:
        record = json.loads(line)
        if "problem" in record:
            yield Problem(**record["problem"])
        else:
            own = tuple(next(quads) for _ in range(record["quads"]))
            yield Converted(
                Article(**record["article"]), tuple(map(claim_of, record["claims"])), own
            )


def split_quad(line: str) -> Quad:
    """The four terms of a line that ``nquads`` wrote.

    >>> split_quad('<urn:a> <urn:b> "c \\\\"> "@en <urn:g> .')
    ('<urn:a>', '<urn:b>', '"c \\\\"> "@en', '<urn:g>')
    """
    subject, predicate, value, *graph = _TERM.findall(line)
    return subject, predicate, value, graph[0] if graph else ""


def claim_of(record: dict[str, Any]) -> Claim:
    """A claim from its fields, as ``asdict`` gave them."""
    fields = dict(record)
    exchange = fields.pop("exchange")
    if exchange:
        lists = {k: tuple(v) for k, v in exchange.items() if isinstance(v, list)}
        exchange = Exchange(**{**exchange, **lists})
    hops = (dict(hop) for hop in fields.pop("chain"))
    chain = tuple(Hop(**{**hop, "span": _span(hop["span"])}) for hop in hops)
    spans = tuple(Span(**span) for span in fields.pop("spans"))
    quantity = Quantity(**fields.pop("quantity"))
    return Claim(**fields, exchange=exchange, chain=chain, spans=spans, quantity=quantity)


def _span(record: dict[str, int] | None) -> Span | None:
    return Span(**record) if record else None
