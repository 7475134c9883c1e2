"""Whose figures a table gives: named in a sentence above its rows, or in a line below them.

"The figures are those of the Russian Defence Ministry", "Source: Coordination Headquarters". Where
two bodies are named, each gives the figures of its own side.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parley.chunks import Chunked
from parley.found import Found
from parley.hearing import Said
from parley.rules.words import word_set

_CUES = word_set(
    "source sources figures figure numbers counts count data according rest rests compiled based "
    "published reported supplied provided tally tallies"
)
_NEAR = 4  # sentences above the rows


def name_sources(tables: Sequence[Found], chunks: Sequence[Chunked], text: str) -> None:
    """Gives the figures of each table the speaker its source sentence names."""
    for rows in _tables(tables, text):
        source = _source(rows[0].span[0], rows[-1].span[1], chunks)
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


def _source(start: int, end: int, chunks: Sequence[Chunked]) -> Chunked | None:
    """The sentence that says whose the figures are: the nearest above, else the line below."""
    above = [c for c in chunks if c.sentence.end <= start][-_NEAR:]
    below = [c for c in chunks if c.sentence.start >= end][:1]
    below = [c for c in below if c.tokens and c.tokens[0].lower in ("source", "sources")]
    return next((c for c in (*reversed(above), *below) if _tells(c)), None)


def _tells(chunked: Chunked) -> bool:
    words = {token.lower for token in chunked.tokens}
    return not _CUES.isdisjoint(words) and bool(_named(chunked))


def _named(chunked: Chunked) -> list[tuple[str, str | None]]:
    """The bodies and persons a sentence names, each with its side."""
    items = (item for item in chunked.items if item.sign in "oi" and item.actor is not None)
    named = {item.actor.label: item.side for item in items if item.actor is not None}
    return list(named.items())
