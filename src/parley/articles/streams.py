"""Bytes in, within bounds: opens plain and gzip files, refuses what is too large, decodes UTF-8."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from parley.errors import ParleyError

GZIP = b"\x1f\x8b"
# Text shrinks at most some twenty times; deflate itself can reach a thousand.
MAX_RATIO, FREE_BYTES = 200, 32_000_000


class Inflated(io.RawIOBase):
    """A gzip stream that stops with an error where it expands beyond all reason."""

    def __init__(self, packed: io.BufferedReader) -> None:
        self.raw = Counted(packed)
        self.file = gzip.GzipFile(fileobj=cast(BinaryIO, self.raw))
        self.count = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        try:
            data = self.file.read(len(buffer))
        except (EOFError, gzip.BadGzipFile, zlib.error) as error:
            raise ParleyError(
                f"is broken gzip: {str(error).lower()}", fix="pack it again"
            ) from error
        self.count += len(data)
        if self.count > max(FREE_BYTES, MAX_RATIO * self.raw.count):
            what = f"expands more than {MAX_RATIO} times: no collection of articles does"
            raise ParleyError(what, fix="unpack it and look what is in it")
        buffer[: len(data)] = data
        return len(data)


class Counted:
    """Counts what is read from a stream that cannot tell its position."""

    def __init__(self, stream: io.BufferedReader) -> None:
        self.stream, self.count = stream, 0

    def read(self, size: int = -1) -> bytes:
        data = self.stream.read(size)
        self.count += len(data)
        return data


@contextmanager
def open_stream(path: Path, stdin: BinaryIO) -> Iterator[io.BufferedReader]:
    """The bytes of a file, or of standard input for ``-``, unpacked where they are gzip."""
    if str(path) == "-":
        yield unpacked(cast(io.BufferedReader, stdin))
        return
    with path.open("rb") as file:
        yield unpacked(file)


def unpacked(stream: io.BufferedReader) -> io.BufferedReader:
    """The stream itself, or what is packed in it."""
    if not hasattr(stream, "peek"):
        stream = io.BufferedReader(cast(io.RawIOBase, stream))
    if stream.peek(2)[:2] != GZIP:
        return stream
    return io.BufferedReader(cast(io.RawIOBase, Inflated(stream)))


def read_bounded(stream: io.BufferedReader, max_bytes: int) -> bytes:
    """All of the stream, at most ``max_bytes``."""
    data = stream.read(max_bytes + 1)
    if len(data) > max_bytes:
        raise too_large(max_bytes)
    return data


def too_large(max_bytes: int) -> ParleyError:
    """The error for an article beyond the bound."""
    what = f"is larger than {max_bytes:,} bytes"
    return ParleyError(what, fix="split it, or raise --max-bytes")


def decode(data: bytes) -> str:
    """UTF-8 to text, without the byte order mark, line ends as they are."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
            raise ParleyError("is UTF-16, not UTF-8", fix="save it as UTF-8") from error
        what = f"is not UTF-8 at byte {error.start}"
        raise ParleyError(what, fix="save it as UTF-8") from error
