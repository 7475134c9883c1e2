"""Writing that is whole or not at all: files, and whole folders, swapped in by a rename."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from parley.errors import ParleyError

if sys.platform != "win32":
    import fcntl

_AT_FDCWD, _RENAME_EXCHANGE = -100, 2


def write_text(path: Path, text: str) -> None:
    """Write a file and bring it to the disk; refuses text that UTF-8 cannot hold."""
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ParleyError("holds a surrogate, which UTF-8 cannot write", where=str(path)) from error
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def replace_text(path: Path, text: str) -> None:
    """Write a file so that readers see the old text or the new one, never a part."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        write_text(draft, text)
        draft.replace(path)
    except OSError as error:
        raise _unwritable(path, error) from error
    finally:
        draft.unlink(missing_ok=True)


@contextmanager
def replaced_folder(target: Path) -> Iterator[Path]:
    """An empty folder beside ``target`` that takes its place when the block ends well.

    Whatever interrupts the block, ``target`` stays as it was. One writer at a time: a second one
    gets an error. What a killed writer left behind is cleared by the next.
    """
    target = Path(os.path.realpath(target))
    draft = target.with_name(f".{target.name}.new")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        lock = _locked(draft)
    except OSError as error:
        raise _unwritable(target, error) from error
    try:
        _clear(draft)
        try:
            yield draft
            _sync(draft)
            _swap(draft, target)
        except OSError as error:
            raise _unwritable(target, error) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
        os.close(lock)


def _locked(draft: Path) -> int:
    """A descriptor of the draft folder, locked against other writers until it is closed."""
    while True:
        draft.mkdir(exist_ok=True)
        folder = os.open(draft, os.O_RDONLY)
        if sys.platform == "win32":
            return folder
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(folder)
            where, what = str(draft), "another build is writing here"
            raise ParleyError(what, where=where, fix="wait for it to end") from None
        # The writer before us may have renamed the folder between our opening and our locking it.
        if draft.exists() and draft.stat().st_ino == os.fstat(folder).st_ino:
            return folder
        os.close(folder)


def _clear(folder: Path) -> None:
    for item in folder.iterdir():
        shutil.rmtree(item) if item.is_dir() and not item.is_symlink() else item.unlink()


def _sync(folder: Path) -> None:
    if sys.platform == "win32":
        return
    for directory, _, _ in os.walk(folder):
        descriptor = os.open(directory, os.O_RDONLY)
        os.fsync(descriptor)
        os.close(descriptor)


def _swap(draft: Path, target: Path) -> None:
    """Put the draft in the target's place; where both exist, in one step if the system can."""
    if not target.exists():
        draft.rename(target)
    elif not _exchanged(draft, target):
        old = target.with_name(f".{target.name}.old")
        shutil.rmtree(old, ignore_errors=True)
        target.rename(old)
        draft.rename(target)
        shutil.rmtree(old, ignore_errors=True)


def _exchanged(one: Path, other: Path) -> bool:
    """Let two paths change places atomically (Linux, renameat2); False where that is missing."""
    rename = getattr(ctypes.CDLL(None), "renameat2", None) if sys.platform == "linux" else None
    if rename is None:
        return False
    done = rename(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE)
    return bool(done == 0)


def _unwritable(path: Path, error: OSError) -> ParleyError:
    reason = (error.strerror or str(error)).lower()
    fix = "the old files are untouched; make room or choose another --output"
    return ParleyError(f"cannot be written: {reason}", where=str(path), fix=fix)
