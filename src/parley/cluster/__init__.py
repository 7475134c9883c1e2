"""Extraction and conversion on many machines: a Dask cluster, shards on any fsspec file system.

``run`` plans the shards, skips those whose receipt is there, lets the cluster do the rest and
writes ``manifest.json``: a list of receipts. Broken off, it goes on where it stopped. A worker that
dies costs the time of its shard. ``gather`` reads the shards back in the order of the corpus, as
one machine would have made them. Input and output must be visible from every worker.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any

from parley.articles import Problem
from parley.errors import ParleyError
from parley.model import Article
from parley.pipeline.cache import opened

try:
    import fsspec
    from distributed import Client, as_completed
except ImportError as error:
    fix = "install it: pip install 'parley[cluster]'"
    raise ParleyError("--cluster needs Dask", fix=fix) from error

from parley.cluster.plan import SHARD_BYTES, Shard, plan
from parley.cluster.shards import Done, Receipt, convert_shard, read_shard
from parley.pipeline.reading import key_of, version

_RETRIES = 3
_SCHEME = re.compile(r"^(\w{2,}):/+")  # a path made of an address has lost a slash


def run(
    address: str | Client,
    corpus: Sequence[str],
    output: str,
    *,
    shard_bytes: int = SHARD_BYTES,
    done: Callable[[int, int], None] = lambda done, all_: None,
) -> list[Receipt]:
    """Extract and convert a corpus on a cluster; the shards lie below ``output`` afterwards.

    ``corpus`` and ``output`` are paths or addresses such as ``s3://bucket/reports``; ``done``
    hears how many shards are done, of how many.
    """
    rules = version()
    shards = plan(corpus, rules, shard_bytes=shard_bytes)
    receipts = {shard.name: found for shard in shards if (found := _receipt(output, shard.name))}
    todo = [shard for shard in shards if shard.name not in receipts]
    done(len(receipts), len(shards))
    if todo:
        for receipt in _converted(address, todo, output, rules):
            receipts[receipt.name] = receipt
            done(len(receipts), len(shards))
    ordered = [receipts[shard.name] for shard in shards]
    fs, root = fsspec.core.url_to_fs(output)
    manifest = {"rules": rules, "shards": [asdict(receipt) for receipt in ordered]}
    fs.pipe_file(f"{root}/manifest.json", (json.dumps(manifest, indent=1) + "\n").encode())
    return ordered


def gather(receipts: Sequence[Receipt], output: str) -> Iterator[Done | Problem]:
    """What the shards hold. Of two articles with one id, or one text, the first is kept."""
    ids: dict[str, str] = {}
    texts: dict[bytes, str] = {}
    for item in (item for receipt in receipts for item in read_shard(receipt, output)):
        if isinstance(item, Problem):
            yield item
            continue
        article = item.article
        key = sha256(article.text.encode()).digest()[:16]
        if article.id in ids:
            what = f"has the same id {article.id!r} as the article in {ids[article.id]}"
            yield Problem(article.source, what, "rename one of them")
        elif key in texts:
            first = texts[key]
            what = f"has the same text as {first!r} in {ids[first]}"
            yield Problem(article.source, what, "remove one of them")
        else:
            ids[article.id], texts[key] = article.source, article.id
            yield item


def on_cluster(
    address: str | Client,
    corpus: Sequence[str],
    shards: str,
    cache: Path,
    done: Callable[[int, int], None] = lambda done, all_: None,
) -> Iterator[Article | Problem]:
    """The articles of a corpus, after the cluster's readings of them were put into a build's cache.

    A build that is given them finds each known and reads none itself, but for those that a
    correction speaks of.
    """
    corpus = [_SCHEME.sub(r"\1://", url) for url in corpus]
    receipts = run(address, corpus, shards, done=done)
    cache.parent.mkdir(parents=True, exist_ok=True)
    with opened(cache) as kept:
        for item in gather(receipts, shards):
            if isinstance(item, Done):
                key = key_of(item.article, ())
                kept.put(key, *item.entry, item.article.text)
    for item in gather(receipts, shards):
        yield item.article if isinstance(item, Done) else item


def _converted(
    address: str | Client, shards: Sequence[Shard], output: str, rules: str
) -> Iterator[Receipt]:
    client = address if isinstance(address, Client) else _client(address)
    try:
        # Few shards are under way at a time: a scheduler should not hold a million tasks.
        ahead = 4 * max(1, sum(client.nthreads().values()))
        waiting = iter(shards)

        def submit(shard: Shard) -> Any:
            key = f"parley-{shard.name}"
            return client.submit(
                convert_shard, shard, output, rules, key=key, pure=False, retries=_RETRIES
            )

        flow = as_completed([submit(shard) for shard in islice(waiting, ahead)])
        for future in flow:
            yield future.result()
            following = next(waiting, None)
            if following:
                flow.add(submit(following))
    finally:
        if client is not address:
            client.close()


def _client(address: str) -> Client:
    try:
        return Client(address, timeout=20)
    except (OSError, ValueError) as error:
        fix = "start one: dask scheduler, then dask worker ADDRESS on each machine"
        raise ParleyError("no Dask scheduler answers", where=address, fix=fix) from error


def _receipt(output: str, name: str) -> Receipt | None:
    """The receipt of a shard that was done before, if its files are still there."""
    fs, root = fsspec.core.url_to_fs(output)
    try:
        found = Receipt(**json.loads(fs.cat_file(f"{root}/{name}.json")))
    except (OSError, ValueError, TypeError):
        return None
    there = all(fs.exists(f"{root}/{name}.{ending}.gz") for ending in found.digests)
    return found if there else None
