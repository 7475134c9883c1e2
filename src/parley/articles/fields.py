"""What is said about an article from outside its text, checked field by field.

The fields are those of ``Article``: outlet, url, published, language, title. They come from the
``<stem>.meta.yaml`` beside an article, from a JSON Lines record, or from a page's own metadata.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

from parley.errors import ParleyError

FIELDS = ("outlet", "url", "published", "language", "title")
MAX_LENGTH, MAX_SIDE_FILE = 2_000, 64_000
# What RFC 3987 leaves out of an IRI, and white space.
URL = re.compile(r"https?://[^\s<>\"{}|\\^`\x00-\x20]+", re.IGNORECASE)
ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ]|$)")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Problem:
    """Why something was not read: where, what, and what to do."""

    source: str
    what: str
    fix: str = ""

    def __str__(self) -> str:
        line = f"{self.source}: {self.what}"
        return f"{line}; {self.fix}" if self.fix else line


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as read, before its id and text were compared with the others.

    ``shown`` is where it stands (with the line, in JSON Lines), ``place`` the file of it: one
    string for all records of a file, so that remembering it costs nothing.
    """

    id: str | None
    text: str
    source: str
    shown: str
    metadata: dict[str, str] = field(default_factory=dict)
    file: str = ""

    @property
    def place(self) -> str:
        return self.file or self.shown


def check_fields(values: Mapping[str, Any]) -> dict[str, str]:
    """The known fields that have a value; raises on the first that is wrong.

    >>> check_fields({"published": "2024-07-17T16:39:00+04:00", "title": None})
    {'published': '2024-07-17'}
    """
    found = {name: check(name, values[name]) for name in FIELDS if values.get(name) is not None}
    return {name: value for name, value in found.items() if value}


def check(name: str, value: Any) -> str:
    """One field's value as text, or a ParleyError that says what is wrong with it."""
    if isinstance(value, datetime.date):
        value = value.isoformat()
    if not isinstance(value, str):
        what = f"{name} is a {type(value).__name__}, not text"
        raise ParleyError(what, fix="put the value in quotes")
    if len(value) > MAX_LENGTH:
        raise ParleyError(f"{name} is longer than {MAX_LENGTH:,} characters", fix="shorten it")
    if CONTROL.search(value):
        raise ParleyError(f"{name} has control characters", fix="remove them")
    text = " ".join(value.split())
    if text and name == "published":
        return day(text)
    if text and name == "url" and not URL.fullmatch(text):
        raise ParleyError(f"url {text[:80]!r} is no web address", fix="write https://…")
    if text and name == "language" and not LANGUAGE.fullmatch(text):
        raise ParleyError(f"language {text[:80]!r} is no tag", fix="write en, uk, ru …")
    return text


def day(value: str) -> str:
    """The day of an ISO 8601 date or time, or of an RFC 2822 date, as its writer dated it."""
    try:
        if ISO_DAY.match(value):
            return datetime.date.fromisoformat(value[:10]).isoformat()
        parsed: datetime.datetime = parsedate_to_datetime(value)
        return parsed.date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError) as error:
        what = f"published {value[:80]!r} is no date"
        raise ParleyError(what, fix="write it as 2024-07-17") from error


def read_side_file(path: Path) -> dict[str, str]:
    """The fields of a ``.meta.yaml``; refuses unknown keys, so that a slip is not lost."""
    import yaml

    where = str(path)
    try:
        with path.open("rb") as file:
            data = file.read(MAX_SIDE_FILE + 1)
        if len(data) > MAX_SIDE_FILE:
            raise ParleyError(f"is larger than {MAX_SIDE_FILE:,} bytes", fix="shorten it")
        values = yaml.safe_load(data.decode("utf-8-sig"))
    except OSError as error:
        what = f"cannot be read: {(error.strerror or str(error)).lower()}"
        raise ParleyError(what, where=where, fix="check its permissions") from error
    except ParleyError as error:
        raise ParleyError(error.what, where=where, fix=error.fix) from error
    except (yaml.YAMLError, ValueError, RecursionError, OverflowError) as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 1}" if mark else ""
        raise ParleyError("is no valid YAML", where=where + line, fix="repair it") from error
    if values is None:
        return {}
    known = ", ".join(FIELDS)
    if not isinstance(values, dict):
        what = "is no list of fields"
        raise ParleyError(what, where=where, fix=f"write lines such as 'outlet: …' ({known})")
    unknown = [str(key)[:80] for key in values if key not in FIELDS]
    if unknown:
        what = f"has an unknown field {unknown[0]!r}"
        raise ParleyError(what, where=where, fix=f"known are {known}")
    try:
        return check_fields(values)
    except ParleyError as error:
        raise ParleyError(error.what, where=where, fix=error.fix) from error
