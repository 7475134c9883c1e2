"""JSON Lines: one article a line, with id, text and metadata; read line by line."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator

from parley.articles.fields import Draft, Problem, check_fields
from parley.articles.files import Document
from parley.articles.streams import decode, too_large
from parley.errors import ParleyError

MAX_ID = 200


def read_records(
    stream: io.BufferedReader, document: Document, max_bytes: int
) -> Iterator[Draft | Problem]:
    """Each line's article, or what is wrong with that line; blank lines are passed over.

    A record without an id is named by its text's digest. Fields that are not ours are left alone.
    """
    number = 0
    while line := stream.readline(max_bytes + 1):
        number += 1
        shown = f"{document.shown}, line {number}"
        try:
            if len(line) > max_bytes:
                while line and not line.endswith(b"\n"):
                    line = stream.readline(max_bytes)
                raise too_large(max_bytes)
            if line.strip():
                yield read_record(line, shown, document)
        except ParleyError as error:
            yield Problem(shown, error.what, error.fix)
    if not number:
        yield Problem(document.shown, "is empty", "one JSON object a line is expected")


def read_record(line: bytes, shown: str, document: Document) -> Draft:
    """The article of one line; raises a ParleyError where it is none."""
    try:
        record = json.loads(decode(line))
    except (ValueError, RecursionError) as error:
        why = "nested too deeply" if isinstance(error, RecursionError) else "not JSON"
        raise ParleyError(f"is {why}", fix="one JSON object a line is expected") from error
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        what = "has no article: an object with a field 'text' is expected"
        raise ParleyError(what, fix='write {"id": …, "text": …}')
    return Draft(
        read_id(record.get("id")),
        record["text"],
        document.source,
        shown,
        check_fields(record),
        document.shown,
    )


def read_id(value: object) -> str | None:
    """The record's id; whole numbers are common and taken as their digits."""
    if value is None or value == "":
        return None
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str) or len(value) > MAX_ID or not value.isprintable():
        what = f"id is no printable text of up to {MAX_ID} characters"
        raise ParleyError(what, fix="name the article by a short id")
    return value
