"""Measuring in a process of its own: time, processor time and peak memory of one function.

python bench/measure.py extract:speed '["parley", 1000]'
"""

from __future__ import annotations

import importlib
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from threading import Event, Thread
from typing import Any

BENCH = Path(__file__).parent
_LOOK = 0.1  # seconds between two looks at how much memory is held
PARLEY = [sys.executable, "-m", "parley"]
LIBRARIES = (
    "parley", "pyoxigraph", "rdflib", "owlrl", "pyshacl", "spacy", "distributed", "oxigraph",
)  # fmt: skip


def child(function: str, *arguments: Any) -> Any:
    """What ``module:function`` of bench/ returns, called in a fresh process."""
    command = [sys.executable, str(BENCH / "measure.py"), function, json.dumps(arguments)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def command(arguments: Sequence[str], cwd: Path | None = None) -> dict[str, float]:
    """Run a command on one core to its end.

    Returns seconds, processor seconds, peak memory of all its processes.
    """
    return dict(child("measure:waited_for", list(arguments), str(cwd) if cwd else None))


def waited_for(arguments: Sequence[str], cwd: str | None) -> dict[str, float]:
    """The body of ``command``; in a fresh process, so that no other child is counted."""
    start = time.perf_counter()
    pipe = subprocess.PIPE
    with (
        subprocess.Popen(arguments, cwd=cwd, stdout=pipe, stderr=pipe, text=True) as process,
        watched(process.pid) as together,
    ):
        if sys.platform == "linux":  # else another core does what should be counted as waiting
            os.sched_setaffinity(process.pid, {max(os.sched_getaffinity(0))})
        out, err = process.communicate()
    seconds = time.perf_counter() - start
    if process.returncode > 1:
        raise SystemExit(f"{' '.join(arguments)}\n{out[-2000:]}\n{err[-2000:]}")
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    largest = used.ru_maxrss / (1024 if sys.platform == "linux" else 1_048_576)
    return {
        "seconds": seconds,
        "cpu": used.ru_utime + used.ru_stime,
        "peak_mb": max(largest, *together),
    }


@contextmanager
def watched(process: int) -> Iterator[list[float]]:
    """Look at the memory of a process and its descendants until the end; the looks come in a list.

    A peak shorter than ``_LOOK`` may be missed, but not that of the largest process, which the
    system keeps.
    """
    looks, ended = [0.0], Event()

    def look() -> None:
        while not ended.wait(_LOOK):
            looks[:] = [max(*looks, held_mb(process))]

    looking = Thread(target=look, daemon=True)
    looking.start()
    try:
        yield looks
    finally:
        ended.set()
        looking.join()


def held_mb(process: int) -> float:
    """What a process and its descendants hold at this moment; what they share counts for each."""
    pages: dict[int, int] = {}
    children: dict[int, list[int]] = {}
    for file in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it has ended meanwhile
            fields = file.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
            number, parent = int(file.parent.name), int(fields[1])
            pages[number] = int(fields[21])
            children.setdefault(parent, []).append(number)

    def held(number: int) -> int:
        return pages.get(number, 0) + sum(map(held, children.get(number, ())))

    return held(process) * resource.getpagesize() / 1_048_576


def typical_seconds(arguments: Sequence[str], cwd: Path, times: int = 9) -> dict[str, float]:
    """Median and best wall-clock time of a command, after one run that warms the disk.

    Byte code is kept, as it is where the program was installed, whatever this process does.
    """
    taken, used = [], []
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    for _ in range(times + 1):
        start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(arguments, cwd=cwd, env=env, capture_output=True, check=True)
        taken.append(time.perf_counter() - start)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        used.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return {
        "median": statistics.median(taken[1:]),
        "best": min(taken[1:]),
        "cpu": statistics.median(used[1:]),
    }


def peak_mb() -> float:
    """The most memory this process ever held."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return int(status.split("VmHWM:")[1].split()[0]) / 1024
    except (OSError, IndexError):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_048_576


def conditions() -> dict[str, Any]:
    """The machine in general terms, the versions, and how busy it was before we began."""
    versions = {}
    for name in LIBRARIES:
        try:
            versions[name] = version(name)
        except PackageNotFoundError:
            continue
    return {
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "system": platform.system(),
        "versions": versions,
        "load": round(os.getloadavg()[0], 1),
    }


def installed(name: str) -> bool:
    """Whether a peer is there; where not, say so loudly."""
    try:
        version(name)
        return True
    except PackageNotFoundError:
        print(f"SKIPPED: {name} is not installed (make bench installs it)", file=sys.stderr)
        return False


def main() -> None:
    """Call the function named and print what it returns as JSON."""
    module, _, function = sys.argv[1].partition(":")
    result = getattr(importlib.import_module(module), function)(*json.loads(sys.argv[2]))
    print(json.dumps(result))


if __name__ == "__main__":
    main()
