"""Many jobs on many cores: results in order, memory bounded, a crash costs one job.

Processes are spawned, not forked, so that it works alike everywhere. A job that kills its process
takes those under way in the same pool with it; they are done again one at a time, each in a
process of its own, and the one that kills that too is given up.
"""

from __future__ import annotations

import gc
import os
import pickle
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from multiprocessing import get_context, parent_process
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")

_AHEAD = 8
_FEW = 40  # so many are done in this process before others have started


class Crashed:
    """Stands for the result of a job whose process died."""


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def in_order(
    function: Callable[[Job], Result], jobs: Iterable[Job], processes: int
) -> Iterator[tuple[Job, Result | Crashed]]:
    """Each job with its result, in the order of the jobs.

    With one process, or few jobs, all is done in this one, and a crash is a crash.

    ``function`` and the jobs must be such that another process can be given them.
    """
    waiting = iter(jobs)
    few = list(islice(waiting, _FEW)) if processes > 1 else []
    if len(few) < _FEW:
        yield from ((job, function(job)) for job in chain(few, waiting))
        return
    waiting = chain(few, waiting)
    pool = _pool(processes)
    under_way: deque[tuple[Job, Future[Result]]] = deque()
    try:
        for job in waiting:
            under_way.append((job, _submitted(pool, function, job)))
            if len(under_way) < processes * _AHEAD:
                continue
            yield from _first(function, under_way)
            if not under_way:  # the pool broke and was emptied
                pool.shutdown(wait=False, cancel_futures=True)
                pool = _pool(processes)
        while under_way:
            yield from _first(function, under_way)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def apart(function: Callable[[Job], Result], job: Job) -> Result | Crashed:
    """The result of one job, done in a process of its own: its memory goes back to the system.

    It has gone back before the result, which lies in a file meanwhile, is read.
    """
    with TemporaryDirectory() as folder:
        file = Path(folder) / "result"
        with _pool(1) as pool:
            try:
                pool.submit(_into_file, file, function, job).result()
            except BrokenProcessPool:
                return Crashed()
        with file.open("rb") as kept:
            result: Result = pickle.load(kept)
        return result


def _into_file(file: Path, function: Callable[[Job], Result], job: Job) -> None:
    with file.open("wb") as kept:
        pickle.dump(function(job), kept, pickle.HIGHEST_PROTOCOL)


def _submitted(
    pool: ProcessPoolExecutor, function: Callable[[Job], Result], job: Job
) -> Future[Result]:
    """A pool that has just broken takes no more jobs: this one then ends as those under way do."""
    try:
        return pool.submit(function, job)
    except BrokenProcessPool as broken:
        failed: Future[Result] = Future()
        failed.set_exception(broken)
        return failed


def _first(
    function: Callable[[Job], Result], under_way: deque[tuple[Job, Future[Result]]]
) -> Iterator[tuple[Job, Result | Crashed]]:
    """The first result; where the pool broke, all that are under way, each done alone."""
    job, future = under_way.popleft()
    try:
        yield job, future.result()
    except BrokenProcessPool:
        alone = [job, *(other for other, _ in under_way)]
        under_way.clear()
        for job in alone:
            yield job, apart(function, job)


def _pool(processes: int) -> ProcessPoolExecutor:
    spawn = get_context("spawn")
    looks = gc.get_threshold()
    return ProcessPoolExecutor(processes, mp_context=spawn, initializer=_start, initargs=looks)


def _start(*looks: int) -> None:
    """Look for cycles as seldom as the parent, and write nothing more once that was killed."""
    gc.set_threshold(*looks)
    parent = parent_process()

    def wait() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    Thread(target=wait, daemon=True).start()
