"""What a scanner yields, and how an offset becomes a line and a column."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

_LINE_END = re.compile(r"\r\n|\r|\n")
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)
_NAMED = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f"}
IRI_CHARACTERS = r"[^\x00-\x20<>\"{}|^`\\]"
_IRI = re.compile(f"{IRI_CHARACTERS}*")


@dataclass(frozen=True, slots=True)
class Statement:
    """A quad as four terms, and the offsets where subject, predicate and object begin."""

    subject: str
    predicate: str
    value: str
    graph: str
    starts: tuple[int, int, int]


class Lines:
    """Offsets of a text as lines and columns, both from 1, counted in code points.

    >>> Lines("a\\r\\nbc").of(4)
    (2, 2)
    """

    def __init__(self, text: str) -> None:
        self.starts = [0, *(match.end() for match in _LINE_END.finditer(text))]

    def of(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1


class ScanError(ValueError):
    """The text breaks its syntax: what is wrong, and at which line and column."""

    def __init__(self, what: str, text: str, offset: int) -> None:
        self.what = what
        self.line, self.column = Lines(text[: offset + 1]).of(offset)
        super().__init__(f"{self.line}:{self.column}: {what}")


def unescaped(text: str) -> str:
    """A string with its escapes undone; raises ValueError for half a surrogate pair or nonsense."""
    return _ESCAPE.sub(_character, text) if "\\" in text else text


def iri_of(written: str) -> str:
    """What an IRI says once its escapes are undone; what they hide must be allowed as well."""
    iri = unescaped(written)
    if not _IRI.fullmatch(iri):
        raise ValueError("an escape stands for a character that no IRI may hold")
    return iri


def _character(match: re.Match[str]) -> str:
    short, long, named = match.groups()
    if named:
        return _NAMED.get(named, named)
    code = int(short or long, 16)
    if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        raise ValueError(f"{match[0]} is no character")
    return chr(code)
