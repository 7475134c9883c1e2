"""Tables of past exchanges in plain text: rows of a date and a number for each side.

A header names the sides by column ("Returned to Ukraine | Returned to Russia"); without one the
table is not read, since nothing says whose persons a column counts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from parley.actors import load_actors
from parley.chunks import Chunked, Item
from parley.found import Found
from parley.hearing import Said
from parley.model import Quantity
from parley.parties import opposite
from parley.rules.dates import DateMention
from parley.text import Sentence, tokenize

_CELLS = re.compile(r"\s*(?:\||\t|;| {2,}|,(?=\s)|\s[–—-]\s|:\s|/)\s*")
_UNKNOWN = re.compile(
    r"(?:n\.?/?a\.?|unknown|not (?:known|disclosed|stated|given)|undisclosed|\?|–|—|-)$",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?:\d{1,3}(?:[,. \u00a0\u202f]\d{3})+|\d+)$")
_TOTAL = re.compile(r"(?:in )?(?:total|sum|all|altogether)\b", re.IGNORECASE)
_LEAST_ROWS = 2
_MOST_HEADINGS = 20
_LONGEST_LINE = 200
_LINE = re.compile(r"[^\n]+")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: where it stands, what stands first in it, the numbers with their offsets."""

    start: int
    end: int
    head: str
    numbers: tuple[tuple[int | None, int, int], ...]  # value (None: withheld), start, end


def find_tables(
    text: str, mentions: Sequence[DateMention], parties: tuple[str, ...]
) -> list[Found]:
    """The figures of every table whose columns are named after the two parties."""
    if len(parties) != 2:
        return []
    dated = {m.start: m for m in mentions}
    found: list[Found] = []
    headings: list[str] = []  # the line above the rows, and those between earlier rows
    rows: list[Row] = []
    for match in [*_LINE.finditer(text), None]:
        row = _row(text, match.start(), match.end(), dated) if match is not None else None
        if row is not None:
            rows.append(row)
            continue
        if len(rows) >= _LEAST_ROWS:
            columns = _columns(headings, parties)
            found += _read(text, rows, columns, dated, parties) if columns else []
        if match is not None:
            headings = [*headings[-_MOST_HEADINGS:], match.group()] if rows else [match.group()]
        rows = []
    return found


def _columns(headings: Sequence[str], parties: tuple[str, ...]) -> tuple[str, ...]:
    """The sides of the nearest heading that names both."""
    return next((sides for line in reversed(headings) if (sides := _header(line, parties))), ())


def _header(line: str, parties: tuple[str, ...]) -> tuple[str, ...]:
    """The sides a line names, in the order of its columns, where it names both."""
    if len(line) > _LONGEST_LINE:
        return ()
    names = load_actors().names()
    order: list[str] = []
    for token in tokenize(line).words:
        use = names.get((token.lower,))
        actor = use.actor if use is not None else None
        if actor is not None and actor.label in parties and actor.label not in order:
            order.append(actor.label)
    return tuple(order) if len(order) == 2 else ()


def _row(text: str, start: int, end: int, dated: dict[int, DateMention]) -> Row | None:
    """A line as a row: a date or "Total" first, then two numbers in cells of their own."""
    if end - start > _LONGEST_LINE:
        return None
    line = text[start:end]
    lead = len(line) - len(line.lstrip(" \t|-–—•*"))
    mention = dated.get(start + lead)
    if mention is None and not _TOTAL.match(line[lead:]):
        return None
    head_end = mention.end if mention is not None else start + lead
    numbers: list[tuple[int | None, int, int]] = []
    position = head_end
    for cell in _CELLS.split(text[head_end:end]):
        at = text.index(cell, position) if cell else position
        position = at + len(cell)
        if _NUMBER.match(cell):
            numbers.append((int(re.sub(r"\D", "", cell)), at, at + len(cell)))
        elif _UNKNOWN.match(cell):
            numbers.append((None, at, at + len(cell)))
    if len(numbers) < 2 or all(value is None for value, _, _ in numbers):
        return None
    return Row(start + lead, end, text[start + lead : head_end], tuple(numbers))


def _read(
    text: str, rows: Sequence[Row], columns: tuple[str, ...], dated: dict[int, DateMention],
    parties: tuple[str, ...],
) -> list[Found]:  # fmt: skip
    """A claim for each cell: freed on a day, or in all."""
    found = []
    for row in rows:
        mention = dated.get(row.start)
        tokens = tokenize(text, row.start, row.end)
        line = text[row.start : row.end]
        sentence = Sentence(0, -1, "body", row.start, row.end, tokens, line, line.lower())
        chunked = Chunked(sentence, [Item("_", 0, len(tokens.words))])
        for side, (number, start, end) in zip(columns, row.numbers, strict=False):
            qualifier = "exact" if number is not None else "withheld"
            quantity = Quantity(number, qualifier=qualifier, as_written=text[start:end])
            found.append(
                Found(
                    "released" if mention is not None else "cumulative-released",
                    quantity, Said(), chunked, 0, (row.start, row.end), "table-row/column",
                    who=side, strength=3, released_by=opposite(side, parties), date=mention,
                    event="row" if mention is not None else "none",
                )
            )  # fmt: skip
    return found
