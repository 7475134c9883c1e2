"""Which files hold articles: folders are walked in the order of names, hidden files left out."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from parley.articles.fields import Problem

ENDINGS = {
    ".txt": "text",
    ".html": "html",
    ".htm": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
}
SIDE_ENDING = ".meta.yaml"
HTML_START = re.compile(rb"\s*(<!--.{0,400}?-->\s*)?<(!doctype|html|head|body|\?xml)", re.I | re.S)


@dataclass(frozen=True, slots=True)
class Document:
    """A file to read: how the user called it (``shown``) and its path below the corpus."""

    path: Path
    shown: str
    source: str
    id: str
    form: str | None
    side_file: Path | None = None


def split_name(name: str) -> tuple[str, str | None]:
    """The stem of a file's name and the form its ending tells.

    >>> split_name("swap.v2.jsonl.gz")
    ('swap.v2', 'jsonl')
    """
    stem, ending = os.path.splitext(name.removesuffix(".gz"))
    return stem, ENDINGS.get(ending.lower())


def form_of(head: bytes) -> str:
    """The form of a stream without a telling name, from its first bytes."""
    head = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if head.startswith(b"{"):
        return "jsonl"
    return "html" if HTML_START.match(head) else "text"


def find_documents(paths: Sequence[Path]) -> Iterator[Document | Problem]:
    """The files to read, in the order of the paths; each folder's in the order of names."""
    for path in paths:
        if str(path) == "-":
            yield Document(path, "standard input", "stdin", "stdin", None)
        elif os.path.isdir(path):
            yield from walk(path)
        elif path.name.endswith(SIDE_ENDING):
            continue  # a shell's "seeds/*" names these too; they are read with their article
        elif os.path.lexists(path):
            yield document(path, Path(os.path.abspath(path)).parent.name + "/" + path.name)
        else:
            yield Problem(str(path), "no such file or folder", "check the path")


def document(path: Path, source: str) -> Document:
    """The file with its id (its stem) and the ``.meta.yaml`` beside it, if there is one."""
    stem, form = split_name(path.name)
    beside = path.with_name(stem + SIDE_ENDING)
    side_file = beside if os.path.lexists(beside) else None
    return Document(path, str(path), source, stem, form, side_file)


def walk(folder: Path) -> Iterator[Document | Problem]:
    """The articles below a folder. A folder reached twice, through links, is read once."""
    top = Path(os.path.abspath(folder)).name
    todo, visited, count = [(folder, top)], set(), 0
    while todo:
        path, source = todo.pop()
        try:
            status = path.stat()
            if stat.S_ISDIR(status.st_mode):
                if (status.st_dev, status.st_ino) not in visited:
                    visited.add((status.st_dev, status.st_ino))
                    names = sorted(os.listdir(path), reverse=True)
                    found = [(path / n, f"{source}/{n}") for n in names if not n.startswith(".")]
                    todo += found
                    yield from lost_side_files(path, set(names))
                continue
        except OSError as error:
            if os.path.isdir(path) or split_name(path.name)[1]:
                count += 1
                what = f"cannot be read: {(error.strerror or str(error)).lower()}"
                yield Problem(str(path), what, "check its permissions, or where the link leads")
            continue
        if split_name(path.name)[1] is None:
            continue
        count += 1
        if stat.S_ISREG(status.st_mode):
            yield document(path, source)
        else:
            yield Problem(str(path), "is no regular file", "remove it from the folder")
    if not count:
        endings = ", ".join(ENDINGS)
        yield Problem(str(folder), "has no article in it", f"articles end in {endings} (or .gz)")


def lost_side_files(folder: Path, names: set[str]) -> Iterator[Problem]:
    """A ``.meta.yaml`` that belongs to no article is a slip somebody wants to hear of."""
    stems = {split_name(name)[0] for name in names if split_name(name)[1]}
    for name in sorted(names):
        if name.endswith(SIDE_ENDING) and name.removesuffix(SIDE_ENDING) not in stems:
            yield Problem(str(folder / name), "has no article beside it", "check its name")
