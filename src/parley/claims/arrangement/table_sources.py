"""Whose figures a table gives: named in a sentence above its rows, or in a line below them.

"The figures are those of the Russian Defence Ministry", "Source: Coordination Headquarters". Where
two bodies are named, each gives the figures of its own side.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.chunks.chunker import Chunker
from parley.claims.found import Found
from parley.claims.speakers.hearing import Said
from parley.rules.words import word_set
from parley.text import Document

_CUES: Final = word_set(
    "source sources figures figure numbers counts count data according rest rests compiled based "
    "published reported supplied provided tally tallies"
)
_NEAR: Final = 4  # sentences above the rows


def name_sources(
    tables: Sequence[Found], chunks: list[Chunked], document: Document, chunker: Chunker
) -> None:
    """Gives the figures of each table the speaker its source sentence names."""
    for rows in _tables(tables, document.text):
        source = _above(rows[0].span[0], chunks) or _below(rows[-1].span[1], document, chunker)
        if source is None:
            continue
        named = _named(source)
        for found in rows:
            of_side = [name for name, side in named if side == found.who]
            names = of_side if len(named) > 1 else [name for name, _ in named]
            if len(names) == 1:
                side = next(side for name, side in named if name == names[0])
                found.said = Said((names[0],), (side,), rule="table-source")


def _tables(found: Sequence[Found], text: str) -> Iterator[list[Found]]:
    """The figures of one table after another: of rows with nothing between them."""
    table: list[Found] = []
    for one in found:
        if table and text[table[-1].span[1] : one.span[0]].strip():
            yield table
            table = []
        table.append(one)
    if table:
        yield table


def _above(start: int, chunks: list[Chunked]) -> Chunked | None:
    """The nearest sentence before the rows that says whose the figures are."""
    before = [c for c in chunks if c.sentence.end <= start][-_NEAR:]
    return next((c for c in reversed(before) if _tells(c)), None)


def _below(end: int, document: Document, chunker: Chunker) -> Chunked | None:
    """The line behind the rows, where it begins with "Source"; elsewhere that is a credit."""
    line = next((s for s in document.sentences if s.start >= end), None)
    if line is None or not line.lower.startswith("source"):
        return None
    chunked = chunker.chunk(line)
    return chunked if _tells(chunked) else None


def _tells(chunked: Chunked) -> bool:
    words = {token.lower for token in chunked.tokens}
    return not _CUES.isdisjoint(words) and bool(_named(chunked))


def _named(chunked: Chunked) -> list[tuple[str, str | None]]:
    """The bodies and persons a sentence names, each with its side."""
    items = (item for item in chunked.items if item.sign in "oi" and item.actor is not None)
    named = {item.actor.label: item.side for item in items if item.actor is not None}
    return list(named.items())
