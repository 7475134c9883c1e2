"""Which ids and texts were read before: no two articles may share either.

An archive may have more of them than memory holds, so they are kept in a temporary database of
SQLite's, which spills to a file that is gone with the process.
"""

from __future__ import annotations

import hashlib
import sqlite3

from parley.articles.fields import Draft, Problem
from parley.errors import ParleyError
from parley.model import Article


class Seen:
    """Remembers of each article its id, 16 bytes of its text's digest and where it was read."""

    def __init__(self) -> None:
        # An empty name asks for a private file; nothing in it outlives the process, so that
        # neither a journal nor waiting for the disk is of use.
        self.articles = sqlite3.connect("", isolation_level=None)
        self.articles.execute("PRAGMA journal_mode = OFF")
        self.articles.execute("PRAGMA synchronous = OFF")
        self.articles.execute(
            "CREATE TABLE seen (id TEXT PRIMARY KEY, text BLOB UNIQUE, place TEXT) WITHOUT ROWID"
        )

    def close(self) -> None:
        """Forget them all."""
        self.articles.close()

    def admit(self, draft: Draft) -> Article | Problem:
        """The draft as an article, or why it is none."""
        if not f"{draft.id}{draft.source}".isprintable():
            return Problem(draft.shown, "has a name that cannot be printed", "rename it")
        if "\0" in draft.text:
            return Problem(draft.shown, "has NUL bytes: not a text", "remove them")
        if not draft.text.strip():
            what = "is empty" if not draft.text else "has only white space"
            return Problem(draft.shown, what, "remove it, or put the article's text in it")
        try:
            digest = hashlib.sha256(draft.text.encode())
        except UnicodeEncodeError as error:
            what = f"has half a surrogate pair at character {error.start}: not Unicode text"
            return Problem(draft.shown, what, "repair its encoding")
        name = draft.id or digest.hexdigest()[:16]
        if clash := self.note(name, digest.digest()[:16], draft):
            return clash
        return Article(name, draft.text, digest.hexdigest(), draft.source, **draft.metadata)

    def note(self, name: str, text: bytes, draft: Draft) -> Problem | None:
        """Remembers an article, or tells which one was there before it."""
        try:
            self.articles.execute("INSERT INTO seen VALUES (?, ?, ?)", (name, text, draft.place))
            return None
        except sqlite3.IntegrityError:
            return self.clash(name, text, draft.shown)
        except sqlite3.OperationalError as error:
            what = f"its id cannot be noted in the folder of temporary files: {error}"
            fix = "make room there, or set TMPDIR"
            raise ParleyError(what, where=draft.shown, fix=fix) from None

    def clash(self, name: str, text: bytes, shown: str) -> Problem:
        """What an article shares with one before it: its id, or else its text."""
        ask = self.articles.execute
        if found := ask("SELECT place FROM seen WHERE id = ?", (name,)).fetchone():
            what = f"has the same id {name!r} as the article in {found[0]}"
            return Problem(shown, what, "rename one of them")
        first, place = ask("SELECT id, place FROM seen WHERE text = ?", (text,)).fetchone()
        return Problem(shown, f"has the same text as {first!r} in {place}", "remove one of them")
