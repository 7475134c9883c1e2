"""Tables of exchanges in plain text: rows of a date and a number, one or several.

Whose persons a number counts is said in its cell ("205 Ukrainians"), in the header of its column
("Returned to Ukraine") or, of a single number, in the heading above the rows ("Bodies returned to
Ukraine:"). Rows of which none of these tells it are not read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from parley.actors import load_actors
from parley.claims.chunks import Chunked, Item
from parley.claims.found import Found
from parley.claims.parties import canonical, opposite
from parley.claims.speakers.hearing import Said
from parley.model import Quantity
from parley.rules.dates import DateMention
from parley.text import Sentence, tokenize

_CELLS: Final = re.compile(
    r"\s*(?:(?:\. ){2,}\.?|\.{3,}|…+|\||\t|;| {2,}|,(?=\s)|\s[–—-]\s|:(?=\s)|/)\s*"
)
_UNKNOWN: Final = re.compile(
    r"(?:n\.?/?a\.?|unknown|not (?:known|disclosed|stated|given|published|reported)|undisclosed"
    r"|withheld|\?|–|—|-)$",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(
    r"(?P<number>\d{1,3}(?:[,. \u00a0\u202f'’]\d{3})+|\d+)(?P<words>\s+[^\W\d][^|]{0,80})?"
    r"(?:\s*\([^()]{0,90}\))?$"
)
_WORDY: Final = re.compile(r"\s*\|?\s*[^\W\d][^|\t]{0,60}[|\t]")  # "Civilians | 20 | 8"
_TOTAL: Final = re.compile(r"(?:in )?(?:total|sum|all|altogether)\b", re.IGNORECASE)
_RUNNING: Final = re.compile(r"\d{1,3}[.)]?\s*[|\t]\s*")  # "7 | 3 January | 230"
_TELLS: Final = re.compile(
    r"\b(?:return|freed|free|releas|exchang|swap|handed|receiv|brought|home|came|got back|repatriat"
    r"|transferr|deliver)",
    re.IGNORECASE,
)
_REMAINS: Final = re.compile(r"\b(?:bodies|remains|fallen|dead)\b", re.IGNORECASE)
_LEAST_ROWS: Final = 2
_MOST_HEADINGS: Final = 20
_LONGEST_LINE: Final = 200
_LINE: Final = re.compile(r"[^\n]+")


@dataclass(frozen=True, slots=True)
class Cell:
    """A number of a row: its value (None: withheld), its offsets, the side its words name."""

    value: int | None
    start: int
    end: int
    column: int
    side: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One row: where it stands, the date or word that opens it, its numbers."""

    start: int
    end: int
    date: DateMention | None
    cells: tuple[Cell, ...]
    total: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above rows: the sides of its columns, whether remains are counted."""

    sides: tuple[str, ...] = ()
    columns: tuple[str | None, ...] = ()
    remains: bool = False

    def side(self, row: Row, at: int) -> str | None:
        """Whose persons the number ``at`` of a row counts."""
        cell = row.cells[at]
        if cell.side is not None:
            return cell.side
        if self.columns and len(self.sides) > 1:
            return self.columns[cell.column] if cell.column < len(self.columns) else None
        if len(self.sides) == 1:
            return self.sides[0] if len(row.cells) == 1 else None
        return self.sides[at] if at < len(self.sides) else None


def find_tables(
    text: str, mentions: Sequence[DateMention], parties: tuple[str, ...]
) -> list[Found]:
    """The figures of every table that says whose persons it counts."""
    if len(parties) != 2:
        return []
    read = partial(_row, text, {m.start: m for m in mentions}, parties)
    found: list[Found] = []
    headings: list[str] = []  # the line above the rows, and those between earlier rows
    rows: list[Row] = []
    for match in [*_LINE.finditer(text), None]:
        row = read(match.start(), match.end()) if match is not None else None
        if row is not None:
            rows.append(row)
            continue
        if len(rows) >= _LEAST_ROWS:
            found += _read(text, rows, _head(headings, rows, parties), parties)
        if match is not None:
            headings = [*headings[-_MOST_HEADINGS:], match.group()] if rows else [match.group()]
        rows = []
    return found


def _head(headings: Sequence[str], rows: Sequence[Row], parties: tuple[str, ...]) -> Head:
    """The nearest heading that names both sides, or of a single column the one whose it is."""
    single = all(len(row.cells) == 1 for row in rows)
    for line in reversed(headings):
        sides = _sides(line, parties) if len(line) <= _LONGEST_LINE else ()
        if len(sides) == 2 or (len(sides) == 1 and single and _TELLS.search(line)):
            names = (_sides(cell, parties) for cell in _CELLS.split(line))
            columns = tuple(name[0] if len(name) == 1 else None for name in names)
            if {*columns} - {None} != {*sides}:
                columns = ()  # named in a sentence
            return Head(sides, columns, bool(_REMAINS.search(line)))
    return Head()


def _sides(words: str, parties: tuple[str, ...]) -> tuple[str, ...]:
    """The parties a text names, in the order in which it does."""
    names = load_actors().names
    order: list[str] = []
    for token in tokenize(words).words:
        use = names.used((token.lower,))
        side = canonical(use.actor.label, parties) if use is not None and use.actor else None
        if side in parties and side not in order:
            order.append(side)
    return tuple(order)


def _row(
    text: str, dated: dict[int, DateMention], parties: tuple[str, ...], start: int, end: int
) -> Row | None:
    """A line as a row: a date or "Total" first, then numbers in cells of their own."""
    if end - start > _LONGEST_LINE:
        return None
    line = text[start:end]
    lead = len(line) - len(line.lstrip(" \t|-–—•*"))
    running = _RUNNING.match(line, lead)
    if running is not None and start + running.end() in dated:
        lead = running.end()
    mention = dated.get(start + lead)
    total = _TOTAL.match(line[lead:]) is not None
    wordy = ("|" in line or "\t" in line) and _WORDY.match(line) is not None
    if mention is None and not (total or wordy):
        return None
    at = mention.end if mention is not None else start + lead
    before = len(_CELLS.findall(text[start + lead - (running.end() if running else 0) : at]))
    cells = _cells(text, at, end, before, parties)
    if all(cell.value is None for cell in cells):
        return None
    if mention is None and not total and len(cells) < 2:
        return None
    return Row(start + lead, end, mention, cells, total)


def _cells(
    text: str, start: int, end: int, column: int, parties: tuple[str, ...]
) -> tuple[Cell, ...]:
    """The numbers of a row, each with the column it stands in."""
    found: list[Cell] = []
    position = start
    for offset, cell in enumerate(_CELLS.split(text[start:end])):
        at = text.index(cell, position) if cell else position
        position = at + len(cell)
        number = _NUMBER.match(cell)
        if number is not None:
            sides = _sides(number["words"] or "", parties)
            if number["words"] and not sides:
                continue  # "3 planes"
            value = int(re.sub(r"\D", "", number["number"]))
            stop = at + len(number["number"])
            found.append(Cell(value, at, stop, column + offset, sides[0] if sides else None))
        elif _UNKNOWN.match(cell):
            found.append(Cell(None, at, at + len(cell), column + offset))
    return tuple(found)


def _read(text: str, rows: Sequence[Row], head: Head, parties: tuple[str, ...]) -> list[Found]:
    """A claim for each cell whose side is known: freed on a day, or in all."""
    found = []
    dated = any(row.date for row in rows)
    summed = any(row.total for row in rows)
    for row in rows:
        if not (row.date or row.total or head.columns):
            continue
        tokens = tokenize(text, row.start, row.end)
        sentence = Sentence(0, -1, "body", row.start, row.end, tokens)
        chunked = Chunked(sentence, [Item("_", 0, len(tokens.words))])
        kind = (
            "bodies"
            if head.remains
            else "cumulative-released"
            if dated and not row.date
            else "released"
        )
        for at, cell in enumerate(row.cells):
            side = head.side(row, at)
            if side is None or (cell.value == 0 and not dated):
                continue
            qualifier = "exact" if cell.value is not None else "withheld"
            written = text[cell.start : cell.end]
            quantity = Quantity(cell.value, qualifier=qualifier, as_written=written)
            found.append(
                Found(
                    kind, quantity, Said(), chunked, 0, (row.start, row.end), "table-row/column",
                    who=side, strength=3, released_by=opposite(side, parties), date=row.date,
                    event="row" if row.date else "none" if dated else "main",
                    subset=summed and not (row.total or dated),
                )
            )  # fmt: skip
    return found
