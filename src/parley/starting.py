"""Lays out a new corpus: a report, shapes, questions, who is who, and CI that checks it all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from parley import __version__
from parley.errors import ParleyError
from parley.files import write_text
from parley.resources import template

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

PLACEHOLDER = f"OWNER/parley@v{__version__}"


def start_corpus(folder: Path, action: str = PLACEHOLDER) -> list[Path]:
    """Write the files of a new corpus and return them; refuses to write over a file.

    ``action`` is where the GitHub action lives, as OWNER/NAME@REVISION.
    """
    repository, _, revision = action.partition("@")
    if repository.count("/") != 1 or not revision:
        raise ParleyError(f"{action!r} is no action", fix=f"write it as {PLACEHOLDER}")
    values = {
        "{{action}}": action,
        "{{repository}}": f"https://github.com/{repository}",
        "{{revision}}": revision,
    }
    files = {folder / name: _filled(text, values) for name, text in _files(template())}
    if there := sorted(path for path in files if path.exists()):
        fix = "choose a new folder"
        raise ParleyError("is there already", where=str(there[0]), fix=fix)
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        write_text(path, text)
    return sorted(files)


def _files(folder: Traversable, above: str = "") -> Iterator[tuple[str, str]]:
    for item in sorted(folder.iterdir(), key=lambda each: each.name):
        if item.name.startswith("__"):
            continue
        hidden = item.name.startswith("dot-")
        name = above + (f".{item.name[4:]}" if hidden else item.name)
        if item.is_dir():
            yield from _files(item, f"{name}/")
        else:
            yield name, item.read_text(encoding="utf-8")


def _filled(text: str, values: Mapping[str, str]) -> str:
    for mark, value in values.items():
        text = text.replace(mark, value)
    return text
