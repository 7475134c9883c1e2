"""Reads articles from plain text, HTML and JSON Lines: files, folders, gzip, standard input.

One reader per form (``html.py``, ``records.py``), ``files.py`` finds what to read, ``fields.py``
checks what is said about an article from outside its text. Everything streams: one article is in
memory at a time; which ids and texts there were is kept on disk (``seen.py``).

A text is stored exactly as decoded from UTF-8: a byte order mark is no part of it, CRLF stays
CRLF. Offsets and the digest are those of this stored text. Of an HTML page, the stored text is
its main text.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import BinaryIO

from parley.articles.fields import Draft, Problem, read_side_file
from parley.articles.files import Document, find_documents, form_of
from parley.articles.html import read_html
from parley.articles.records import read_records
from parley.articles.seen import Seen
from parley.articles.streams import decode, open_stream, read_bounded
from parley.errors import ParleyError
from parley.model import Article

__all__ = ["FORMS", "MAX_BYTES", "Problem", "read_articles"]

FORMS = ("text", "html", "jsonl")
MAX_BYTES = 10_000_000


def read_articles(
    paths: Sequence[Path],
    *,
    form: str | None = None,
    max_bytes: int = MAX_BYTES,
    stdin: BinaryIO | None = None,
) -> Iterator[Article | Problem]:
    """Every article of the files and folders, in a fixed order, and a Problem for each bad one.

    ``Path("-")`` is standard input. ``form`` (one of FORMS) overrides what endings and first
    bytes say. No article and no line of JSON Lines may be longer than ``max_bytes``. The second
    article with the same id or the same text is a Problem that names the first.
    """
    with closing(Seen()) as known:
        for document in find_documents(paths):
            if isinstance(document, Problem):
                yield document
                continue
            try:
                for draft in read_document(document, form, max_bytes, stdin or sys.stdin.buffer):
                    yield draft if isinstance(draft, Problem) else known.admit(draft)
            except ParleyError as error:
                yield Problem(error.where or document.shown, error.what, error.fix)
            except OSError as error:
                what = f"cannot be read: {(error.strerror or str(error)).lower()}"
                yield Problem(document.shown, what, "check the path and its permissions")


def read_document(
    document: Document, form: str | None, max_bytes: int, stdin: BinaryIO
) -> Iterator[Draft | Problem]:
    """The articles of one file; raises for a file that cannot be read at all."""
    with open_stream(document.path, stdin) as stream:
        form = form or document.form or form_of(stream.peek(1024))
        if form == "jsonl":
            yield from read_records(stream, document, max_bytes)
            return
        data = read_bounded(stream, max_bytes)
    metadata = read_side_file(document.side_file) if document.side_file else {}
    if form == "html":
        text, found = read_html(data)
        metadata = {**found, **metadata}
    else:
        text = decode(data)
    yield Draft(document.id, text, document.source, document.shown, metadata)
