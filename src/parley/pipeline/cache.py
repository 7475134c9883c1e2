"""What a build keeps of each article, so that the next one does only what is new.

One SQLite file; a key is a digest of everything a result depends on, so that nothing old can be
taken for new. Entries lie in the order in which they came, in which they are mostly read too. A
build that is killed leaves whole entries. A file that cannot be read is made anew.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

_VERSION = 3
_TABLES = (
    "entry (key TEXT PRIMARY KEY, light TEXT)",
    "body (key TEXT PRIMARY KEY, lines BLOB, more BLOB, text BLOB)",
)
_BATCH = 500


class Cache:
    """Entries by key: a light part that every build reads, and heavy ones, packed."""

    def __init__(self, path: Path | None = None) -> None:
        """Open or make the file; without a path, one that is gone at the end."""
        self.path = path
        try:
            self._base = self._open(path)
        except sqlite3.DatabaseError:
            if path is None:
                raise
            path.unlink()
            self._base = self._open(path)
        self._written = 0

    def _open(self, path: Path | None) -> sqlite3.Connection:
        base = sqlite3.connect(str(path) if path else "", isolation_level=None)
        base.execute("PRAGMA journal_mode = WAL")
        base.execute("PRAGMA synchronous = NORMAL")
        if base.execute("PRAGMA user_version").fetchone()[0] != _VERSION:
            base.execute("DROP TABLE IF EXISTS entry")
            base.execute("DROP TABLE IF EXISTS body")
            base.execute(f"PRAGMA user_version = {_VERSION}")
        for table in _TABLES:
            base.execute(f"CREATE TABLE IF NOT EXISTS {table}")
        return base

    def __contains__(self, key: str) -> bool:
        return (
            self._base.execute("SELECT 1 FROM entry WHERE key = ?", (key,)).fetchone() is not None
        )

    def put(self, key: str, light: str, lines: str, more: str = "", text: str = "") -> None:
        """Keep an entry."""
        if not self._written % _BATCH:
            self.commit()
            self._base.execute("BEGIN")
        self._written += 1
        heavy = (_packed(part) for part in (lines, more, text))
        self._base.execute("INSERT OR REPLACE INTO body VALUES (?, ?, ?, ?)", (key, *heavy))
        self._base.execute("INSERT OR REPLACE INTO entry VALUES (?, ?)", (key, light))

    def commit(self) -> None:
        """Bring what was put to the disk."""
        if self._base.in_transaction:
            self._base.execute("COMMIT")

    def find(self, key: str) -> str | None:
        """The light part of an entry; None where there is no such entry."""
        row = self._base.execute("SELECT light FROM entry WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else None

    def light(self, key: str) -> str:
        """The light part of an entry that is there."""
        light = self.find(key)
        if light is None:
            raise KeyError(key)
        return light

    def lines(self, key: str) -> str:
        """Its lines of N-Quads."""
        return self._part("lines", key)

    def more(self, key: str) -> str:
        """What is to be read rarely."""
        return self._part("more", key)

    def text(self, key: str) -> str:
        """The text of an article."""
        return self._part("text", key)

    def _part(self, name: str, key: str) -> str:
        row = self._base.execute(f"SELECT {name} FROM body WHERE key = ?", (key,)).fetchone()
        return zlib.decompress(row[0]).decode("utf-8", "surrogatepass")

    def keep_only(self, keys: Collection[str]) -> None:
        """Forget every other entry."""
        self.commit()
        needed = set(keys)
        known = self._base.execute("SELECT key FROM entry").fetchall()
        gone = [key for key in known if key[0] not in needed]
        with self._base:
            for table in ("entry", "body"):
                self._base.executemany(f"DELETE FROM {table} WHERE key = ?", gone)

    def close(self) -> None:
        """Bring everything to the disk and let go of the file."""
        self.commit()
        self._base.close()


def _packed(part: str) -> bytes:
    return zlib.compress(part.encode("utf-8", "surrogatepass"), 1)


@contextmanager
def opened(path: Path | None) -> Iterator[Cache]:
    """A cache that is closed at the end."""
    cache = Cache(path)
    try:
        yield cache
    finally:
        cache.close()
