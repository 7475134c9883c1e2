"""A table of known exchanges (CSV) becomes an authority file, row by row, the broken ones named.

Columns, in any order; one row an exchange or a dated stage of one:

- ``date`` (required): EDTF, such as 2024-07-17 or 2024-07. ``name``: tells two exchanges of one
  date apart.
- ``<side>_returned``, ``<side>_returned_outside``: persons who returned to that side in the
  exchange, and the same day besides it. ``<side>`` is an actor's name ("ukraine") or a short form
  explained with ``--side ua=Ukraine``. At least two sides.
- ``stage_of``: label of an exchange in several stages. ``ordinal``: its number in a side's count.
- ``mediators``: names of actors, split at ";". ``disputed``: what is disputed, in words.
- ``source_url`` (required), ``second_source_url``, any ``…source_url``: the reports it rests on.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from parley.actors import Actor, load_actors
from parley.authority import KnownExchange
from parley.authority.graph import quads
from parley.dates.edtf import bounds
from parley.errors import ParleyError
from parley.rdf.terms import slug, step

FIXED = ("date", "name", "stage_of", "ordinal", "mediators", "disputed")
COMMENT = "Known exchanges, made from a table by `parley import-exchanges`. Not edited by hand."
_SIDE = re.compile(r"(?P<side>.+)_returned(?P<outside>_outside)?")
_UNFIT = re.compile(r'[\x00-\x20<>"{}|^`\\]')


@dataclass(frozen=True, slots=True)
class BrokenRow:
    """A row that was left out, by its line in the table, and every reason for it."""

    line: int
    reasons: tuple[str, ...]

    def __str__(self) -> str:
        return f"line {self.line}: {'; '.join(self.reasons)}"


@dataclass(frozen=True, slots=True)
class Table:
    """What a table gave: the exchanges by date and the rows that could not be read."""

    exchanges: tuple[KnownExchange, ...]
    broken: tuple[BrokenRow, ...]


def import_table(
    csv_path: Path, out_path: Path, *, sides: Mapping[str, str] | None = None
) -> Table:
    """Write the authority file for a table; it is whole or not there at all.

    ``sides`` explains short forms in the header: ``{"ua": "Ukraine"}``. A table without one row
    that can be read is an error, and nothing is written.
    """
    from parley.rdf.turtle import write

    try:
        text = csv_path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise ParleyError("not UTF-8", where=str(csv_path), fix="save it as UTF-8") from error
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ParleyError(f"cannot be read: {reason}", where=str(csv_path)) from error
    table = read_table(text, sides=sides, where=str(csv_path))
    if not table.exchanges:
        reason = f", {table.broken[0]}" if table.broken else ""
        raise ParleyError(f"no row can be imported{reason}", where=str(csv_path))
    write(quads(table.exchanges), out_path, comment=COMMENT)
    return table


def read_table(text: str, *, sides: Mapping[str, str] | None = None, where: str = "") -> Table:
    """The exchanges of a table's text; a header that cannot be understood is an error.

    >>> read_table("date,russia_returned,ukraine_returned,source_url\\n2024-02-30,1,1,\\n").broken
    (BrokenRow(line=2, reasons=("'2024-02-30' is no date (EDTF)", 'no source_url')),)
    """
    reader = csv.DictReader(io.StringIO(text, newline=""), restkey="", strict=True)
    columns = _columns(reader.fieldnames or (), sides or {}, where)
    found: dict[str, tuple[int, KnownExchange]] = {}
    broken: list[BrokenRow] = []
    try:
        for row in reader:
            line = reader.line_num
            exchange, reasons = _exchange(row, columns)
            if exchange.id in found and not reasons:
                first = found[exchange.id][0]
                reasons = [f"a second exchange of {exchange.date} (line {first}); name them apart"]
            if reasons:
                broken.append(BrokenRow(line, tuple(reasons)))
            else:
                found[exchange.id] = (line, exchange)
    except csv.Error as error:
        raise ParleyError(f"line {reader.line_num}: {error}", where=where) from error
    return _in_order(found, broken)


def _columns(
    header: Iterable[str | None], sides: Mapping[str, str], where: str
) -> dict[str, tuple[str, bool]]:
    """The columns of figures: header -> side, whether outside the exchange."""
    names = [name or "" for name in header]
    columns: dict[str, tuple[str, bool]] = {}
    for name in names:
        match = _SIDE.fullmatch(name)
        if match:
            short = match["side"]
            side = _actor(sides.get(short, short.replace("_", " ")))
            if side is None:
                fix = f"explain it with --side {short}=NAME, a name of actors.ttl"
                raise ParleyError(f"column {name!r} is of an unknown side", where=where, fix=fix)
            columns[name] = (side.label, bool(match["outside"]))
        elif name not in FIXED and not name.endswith("source_url"):
            fix = f"known are {', '.join(FIXED)}, <side>_returned[_outside], source_url"
            raise ParleyError(f"unknown column {name!r}", where=where, fix=fix)
    if "date" not in names or "source_url" not in names:
        raise ParleyError("the columns date and source_url are needed", where=where)
    if len(names) != len(set(names)):
        raise ParleyError("two columns have one name", where=where)
    if len({side for side, _ in columns.values()}) < 2:
        fix = "add <side>_returned for each, such as ukraine_returned"
        raise ParleyError("figures of at least two sides are needed", where=where, fix=fix)
    return columns


def _actor(name: str) -> Actor | None:
    """A state, party or organisation by any of its names."""
    actors = load_actors()
    found = actors.by_label.get(name) or actors.by_id.get(slug(name)) or actors.named(name)
    return found if found and found.kind not in ("place", "anonymous", "channel") else None


def _exchange(
    row: Mapping[str, str], columns: Mapping[str, tuple[str, bool]]
) -> tuple[KnownExchange, list[str]]:
    """The exchange of a row and what is wrong with it; only without reasons it may be used."""
    reasons: list[str] = []
    if "" in row:
        reasons.append("more values than columns")
    cells = {name: (value or "").strip() for name, value in row.items() if name}

    def whole(name: str, least: int) -> int | None:
        text = cells.get(name, "")
        if text and not (text.isascii() and text.isdigit() and int(text) >= least):
            reasons.append(f"{name} {text!r} is no whole number of at least {least}")
            return None
        return int(text) if text else None

    date = cells["date"]
    if bounds(date)[0] is None:
        reasons.append(f"{date!r} is no date (EDTF)" if date else "no date")
    figures: dict[str, tuple[int | None, int | None]] = {}
    for name, (side, is_outside) in columns.items():
        number = whole(name, 0)
        if number is not None:
            inside, outside = figures.get(side, (None, None))
            figures[side] = (inside, number) if is_outside else (number, outside)
    mediators = [name.strip() for name in cells.get("mediators", "").split(";") if name.strip()]
    known = [_actor(name) for name in mediators]
    pairs = zip(mediators, known, strict=True)
    reasons += [f"unknown mediator {name!r}" for name, actor in pairs if actor is None]
    sources = [cells[name] for name in cells if name.endswith("source_url") and cells[name]]
    reasons += [f"{url!r} is no web address" for url in sources if not _is_web_address(url)]
    if not sources:
        reasons.append("no source_url")
    apart = cells.get("name", "")
    exchange = KnownExchange(
        id=step("-".join([date.replace("/", "--"), *([slug(apart)] if apart else [])])),
        date=date,
        parties=tuple(sorted({side for side, _ in columns.values()})),
        figures=dict(sorted(figures.items())),
        stage_of=cells.get("stage_of") or None,
        ordinal=whole("ordinal", 1),
        mediators=tuple(sorted(actor.label for actor in known if actor)),
        note=cells.get("disputed") or None,
        sources=tuple(sorted(set(sources))),
    )
    return exchange, reasons


def _is_web_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and not _UNFIT.search(text)


def _in_order(found: Mapping[str, tuple[int, KnownExchange]], broken: list[BrokenRow]) -> Table:
    """By date; a row whose ordinal does not grow with the date is left out."""
    kept: list[KnownExchange] = []
    last: tuple[int, KnownExchange] | None = None
    for line, exchange in sorted(found.values(), key=lambda item: (item[1].date, item[1].id)):
        reason = _wrong_ordinal(exchange, last)
        if reason:
            broken.append(BrokenRow(line, (reason,)))
            continue
        kept.append(exchange)
        if exchange.ordinal is not None:
            last = (line, exchange)
    return Table(tuple(kept), tuple(sorted(broken, key=lambda row: row.line)))


def _wrong_ordinal(exchange: KnownExchange, last: tuple[int, KnownExchange] | None) -> str | None:
    if last is None or exchange.ordinal is None:
        return None
    line, before = last
    step = exchange.ordinal - (before.ordinal or 0)
    same_whole = exchange.stage_of is not None and exchange.stage_of == before.stage_of
    if step > 0 or (step == 0 and same_whole):
        return None
    return f"ordinal {exchange.ordinal} after {before.ordinal} of {before.date} (line {line})"
