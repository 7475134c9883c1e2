"""Many machines: the same result as one, through a lost worker, a break, and a changed file."""

from __future__ import annotations

import gzip
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from parley.articles import Problem, read_articles
from parley.errors import ParleyError

fsspec = pytest.importorskip("fsspec", reason="MANY MACHINES NOT TESTED: no extra 'cluster'")
distributed = pytest.importorskip(
    "distributed", reason="MANY MACHINES NOT TESTED: pip install 'parley[cluster]'"
)

from parley import cluster  # noqa: E402 - needs the extra
from parley.cluster.plan import plan  # noqa: E402
from parley.cluster.shards import Done  # noqa: E402
from parley.pipeline import build  # noqa: E402
from parley.pipeline.briefs import Entry  # noqa: E402
from parley.pipeline.reading import Unread, read_one  # noqa: E402
from parley.store.generations import state_folder  # noqa: E402

BENCH = Path(__file__).parent.parent / "bench"
SEEDS = Path(__file__).parent.parent / "seeds"


@pytest.fixture(scope="module")
def client() -> Iterator[Any]:
    """A scheduler and a worker in this process: quick, and it sees ``memory://``."""
    with (
        distributed.LocalCluster(
            n_workers=1, threads_per_worker=1, processes=False, dashboard_address=":0"
        ) as local,
        distributed.Client(local) as found,
    ):
        yield found


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of texts, lines of JSON, packed lines, and what cannot be read."""
    folder = tmp_path_factory.mktemp("cluster") / "corpus"
    sys.path.insert(0, str(BENCH))
    try:
        import synthesis
    finally:
        sys.path.remove(str(BENCH))
    synthesis.write(20, folder)
    synthesis.write(60, folder / "lines.jsonl", seed=2)
    synthesis.write(6, folder / "packed.jsonl.gz", seed=3)
    (folder / "more").mkdir()
    (folder / "more" / "broken.txt").write_bytes(b"\xff\xfe\xfa")
    (folder / "more" / "twice.txt").write_bytes((folder / "s00000-00.txt").read_bytes())
    for path in folder.glob("*.yaml"):
        text = path.read_text(encoding="utf-8").replace("s0", "t0")
        path.write_text(text, encoding="utf-8")
    for path in folder.glob("s0*"):  # ids unlike those of the lines
        path.rename(path.with_name("t" + path.name[1:]))
    with (folder / "lines.jsonl").open("a", encoding="utf-8") as file:
        file.write("no JSON\n")
    packed = folder / "packed.jsonl.gz"
    lines = gzip.decompress(packed.read_bytes())
    packed.write_bytes(gzip.compress(lines.replace(b'"id": "s0', b'"id": "u0')))
    return folder


@cache
def at_home(corpus: Path) -> list[Done | Problem]:
    """What one machine makes of a corpus."""
    found: list[Done | Problem] = []
    for item in read_articles([corpus]):
        if isinstance(item, Problem):
            found.append(item)
            continue
        read = read_one(Unread("", item, ()))
        assert isinstance(read, Entry)
        found.append(Done(item, read))
    return found


def comparable(items: list[Done | Problem]) -> tuple[list[Any], list[str]]:
    """Articles as they are; problems without the place, which a stretch of a file cannot know."""
    converted = [item for item in items if isinstance(item, Done)]
    problems = [item.what for item in items if isinstance(item, Problem)]
    return converted, sorted(what.rpartition(" in ")[0] or what for what in problems)


def test_shards_cover_a_corpus_once_and_keep_their_names(corpus: Path) -> None:
    one, other = (plan([str(corpus)], "rules", shard_bytes=20_000) for _ in "ab")
    assert [shard.name for shard in one] == [shard.name for shard in other]
    assert len(one) > 5
    assert not {s.name[7:] for s in one} & {s.name[7:] for s in plan([str(corpus)], "others")}
    stretches = [p for s in one for p in s.pieces if p.source.endswith("lines.jsonl")]
    assert stretches[0].start == 0
    assert [p.end for p in stretches[:-1]] == [p.start for p in stretches[1:]]
    assert stretches[-1].end == (corpus / "lines.jsonl").stat().st_size


@pytest.mark.parametrize("shard_bytes", [3_000, 50_000, 10_000_000])
def test_the_result_is_that_of_one_machine(
    client: Any, corpus: Path, tmp_path: Path, shard_bytes: int
) -> None:
    if shard_bytes == 3_000:  # about a line a stretch: borders fall everywhere
        corpus = corpus / "lines.jsonl"
    receipts = cluster.run(client, [str(corpus)], str(tmp_path / "out"), shard_bytes=shard_bytes)
    found = list(cluster.gather(receipts, str(tmp_path / "out")))
    assert comparable(found) == comparable(at_home(corpus))
    assert sum(receipt.articles for receipt in receipts) >= len(comparable(found)[0]) > 50


def test_a_build_on_a_cluster_is_the_build_at_home(
    client: Any, corpus: Path, tmp_path: Path
) -> None:
    """The same graph, byte for byte, and no article read twice."""
    home, away = tmp_path / "home", tmp_path / "away"
    at_one = build([corpus], home / "graph")[0]
    track = lambda _: cluster.on_cluster(  # noqa: E731
        client, [str(corpus)], str(away / "shards"), state_folder(away / "graph") / "cache.sqlite"
    )
    at_many = build([corpus], away / "graph", track=track)[0]
    assert at_many.new == 0 < at_one.new
    assert len(at_many.problems) == len(at_one.problems) > 1
    for path in sorted((home / "graph").rglob("*.*")):
        assert (away / path.relative_to(home)).read_bytes() == path.read_bytes(), path.name


def test_any_file_system_will_do(client: Any, corpus: Path) -> None:
    memory = fsspec.filesystem("memory")
    memory.put(str(corpus), "/reports/corpus", recursive=True)
    receipts = cluster.run(client, ["memory://reports/corpus"], "memory://out")
    assert memory.exists("/out/manifest.json")
    found = list(cluster.gather(receipts, "memory://out"))
    assert comparable(found) == comparable(at_home(corpus))


def test_what_was_done_is_not_done_again(client: Any, corpus: Path, tmp_path: Path) -> None:
    work, output = tmp_path / "corpus", tmp_path / "out"
    work.mkdir()
    for path in sorted(corpus.glob("t*.txt"))[:12]:
        (work / path.name).write_bytes(path.read_bytes())
    counts: list[tuple[int, int]] = []

    def run() -> tuple[int, int]:
        counts.clear()
        cluster.run(
            client, [str(work)], str(output), shard_bytes=6000, done=lambda *n: counts.append(n)
        )
        return counts[0]

    done, all_ = run()
    before = {path.name: path.read_bytes() for path in output.iterdir()}
    assert done == 0
    assert all_ > 3
    assert run() == (all_, all_)
    (output / sorted(before)[0]).unlink()  # a receipt, or a file it speaks of
    assert run() == (all_ - 1, all_)
    assert {path.name: path.read_bytes() for path in output.iterdir()} == before
    changed = work / sorted(path.name for path in work.iterdir())[0]
    changed.write_text(changed.read_text(encoding="utf-8") + "More.\n", encoding="utf-8")
    assert run()[0] < all_


def test_a_shard_that_was_tampered_with_is_refused(
    client: Any, corpus: Path, tmp_path: Path
) -> None:
    receipts = cluster.run(client, [str(corpus / "packed.jsonl.gz")], str(tmp_path))
    data = next(tmp_path.glob("*.nq.gz"))
    data.write_bytes(data.read_bytes()[:-1])
    with pytest.raises(ParleyError, match="not what was written"):
        list(cluster.gather(receipts, str(tmp_path)))


def test_the_command_builds_on_a_cluster(client: Any, tmp_path: Path) -> None:
    from click.testing import CliRunner

    from parley.cli import cli

    address = client.scheduler.address
    line = ["build", str(SEEDS), "--output", str(tmp_path / "graph"), "--cluster"]
    ran = CliRunner().invoke(cli, [*line, address])
    assert ran.exit_code == 0, ran.output
    assert list(tmp_path.glob(".parley/graph/shards/manifest.json"))
    assert (tmp_path / "graph" / "parley.nq").exists()
    ran = CliRunner().invoke(cli, [*line, address, "--check"])
    assert ran.exit_code == 2
    assert CliRunner().invoke(cli, [*line, "nobody://asked"]).exit_code == 0  # all shards are there
    line[3] = str(tmp_path / "other")
    ran = CliRunner().invoke(cli, [*line, "nonsense://nowhere"])
    assert ran.exit_code == 2
    assert "Traceback" not in ran.output


def test_the_error_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ParleyError, match="no such file"):
        plan([str(tmp_path / "missing")], "rules")
    with pytest.raises(ParleyError, match="no article"):
        plan([str(tmp_path)], "rules")


def test_a_killed_worker_costs_its_shard_only(corpus: Path, tmp_path: Path) -> None:
    """Two worker processes; one is killed by the system in the middle of its work."""
    output = tmp_path / "out"
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, dashboard_address=":0"
        ) as local,
        distributed.Client(local) as client,
    ):
        victim = next(iter(client.run(os.getpid).values()))
        killed = threading.Event()

        def kill_when_under_way(done: int, all_: int) -> None:
            if done >= 2 and not killed.is_set():
                assert done < all_ - 4
                killed.set()
                os.kill(victim, signal.SIGKILL)
                time.sleep(0.1)

        receipts = cluster.run(
            client, [str(corpus)], str(output), shard_bytes=15_000, done=kill_when_under_way
        )
        assert killed.is_set()
    assert len({receipt.name for receipt in receipts}) == len(receipts) > 8
    assert comparable(list(cluster.gather(receipts, str(output)))) == comparable(at_home(corpus))
