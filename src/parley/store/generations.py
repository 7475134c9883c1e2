"""Stores on disk by generations: a new one is made aside and swapped in by one rename.

``.parley/NAME/`` lies beside the graph folder NAME. It holds the cache of the build, the
generations, and ``newest``, a file that names one of them. Whatever kills a build, ``newest``
names a whole generation: it is replaced by a rename after the new generation is complete. Readers
hold a shared lock on the generation they opened; a build removes old ones that nobody holds.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from parley.errors import ParleyError
from parley.files import replace_text

if sys.platform != "win32":
    import fcntl

HOME = ".parley"
ANSWERS = "answers"
"""Where a generation has answers that are kept (``query.remembered``)."""
_PREFIX, _CURRENT, _FACTS = "generation-", "newest", "generation.json"


def state_folder(output: Path) -> Path:
    """Where the build keeps what it needs for a graph folder."""
    real = Path(os.path.realpath(output))
    return real.parent / HOME / real.name


@contextmanager
def building(state: Path) -> Iterator[None]:
    """Be the only build of a graph; clears what a killed one left behind."""
    try:
        state.mkdir(parents=True, exist_ok=True)
        lock = os.open(state / "lock", os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ParleyError(f"cannot be written: {reason}", where=str(state)) from error
    try:
        if not _locked(lock, shared=False):
            fix = "wait for it to end"
            raise ParleyError("another build is writing here", where=str(state), fix=fix)
        for draft in state.glob(f"{_PREFIX}*.new"):
            shutil.rmtree(draft, ignore_errors=True)
        yield
    finally:
        os.close(lock)


def new_generation(state: Path) -> Path:
    """An empty folder for the next generation's store; not to be seen by readers yet."""
    draft = state / f"{_PREFIX}{max(_numbers(state), default=0) + 1}.new"
    draft.mkdir()
    return draft


def swap_in(draft: Path, graph: Path) -> None:
    """Make a finished generation the current one of the graph file it was loaded from."""
    state, name = draft.parent, draft.name.removesuffix(".new")
    replace_text(draft / _FACTS, json.dumps({"graph": _identity(graph)}))
    (draft / "lock").touch()
    draft.rename(state / name)
    replace_text(state / _CURRENT, name + "\n")
    for number in _numbers(state):
        old = state / f"{_PREFIX}{number}"
        if old.name != name:
            _remove(old)


def current_generation(state: Path) -> Path | None:
    """The folder of the current generation, if there is one."""
    try:
        folder = state / (state / _CURRENT).read_text(encoding="utf-8").strip()
    except OSError:
        return None
    return folder if folder.name.startswith(_PREFIX) and folder.is_dir() else None


def is_current(generation: Path, graph: Path) -> bool:
    """True where a generation was loaded from this very file."""
    try:
        facts = json.loads((generation / _FACTS).read_text(encoding="utf-8"))
        return bool(facts["graph"] == _identity(graph))
    except (OSError, ValueError, KeyError):
        return False


def leased(generation: Path) -> int | None:
    """A descriptor that keeps a generation from being removed; None where that has happened."""
    try:
        lock = os.open(generation / "lock", os.O_RDONLY)
    except OSError:
        return None
    if _locked(lock, shared=True) and generation.is_dir():
        return lock
    os.close(lock)
    return None


def _identity(graph: Path) -> list[int]:
    there = graph.stat()
    return [there.st_size, there.st_mtime_ns]


def _numbers(state: Path) -> list[int]:
    names = (path.name.removeprefix(_PREFIX) for path in state.glob(f"{_PREFIX}*"))
    return sorted(int(name) for name in names if name.isdigit())


def _remove(old: Path) -> None:
    """Remove a generation unless a reader holds it; the next build tries again."""
    with suppress(OSError):
        lock = os.open(old / "lock", os.O_RDONLY)
        try:
            if not _locked(lock, shared=False):
                return
            doomed = old.with_name(old.name + ".new")  # cleared by the next build if we are killed
            old.rename(doomed)
            shutil.rmtree(doomed, ignore_errors=True)
        finally:
            os.close(lock)


def _locked(descriptor: int, *, shared: bool) -> bool:
    if sys.platform == "win32":
        return True
    try:
        fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
