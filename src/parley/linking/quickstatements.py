"""A contribution to Wikidata as QuickStatements, for a person to judge: written, never sent.

One new item an exchange, in the two formats of Help:QuickStatements, V1 (tabs) and CSV, and
beside them a review table that says of every statement what it rests on and of every figure left
out why. A figure is written only where independent origins agree on it and it can be referenced.
Identifiers are those of properties.csv that a check confirmed, and no others.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from parley.dates.edtf import bounds
from parley.errors import ParleyError
from parley.files import replace_text
from parley.linking.data import confirmed, properties
from parley.linking.exchange_facts import (
    ExchangeFacts,
    Figure,
    Origins,
    Party,
    Reference,
    collect,
)
from parley.rdf.terms import Quad

MINIMUM_ORIGINS = 2
LONGEST_QUOTE = 1500
"""Characters Wikidata takes in a text."""
_UNWRITABLE = re.compile(r"\||/\*|\*/")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z]+)*")
_EDTF = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")

Snak = tuple[str, str]
"""A property and a value as QuickStatements writes it."""
REVIEW = ("exchange", "written", "statement", "value", "origins", "disputed", "references", "note")


@dataclass(frozen=True)
class Statement:
    """One statement with its qualifiers and its references, values as QuickStatements has them."""

    property: str
    value: str
    qualifiers: tuple[Snak, ...] = ()
    references: tuple[tuple[Snak, ...], ...] = ()


@dataclass(frozen=True)
class NewItem:
    """An exchange as a new item, and the lines of the review table about it."""

    label: str
    description: str
    statements: tuple[Statement, ...]
    review: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Written:
    """What an export wrote, and how many items and statements."""

    files: tuple[Path, ...]
    items: int
    statements: int


def export_quickstatements(
    quads: Iterable[Quad],
    folder: Path,
    *,
    retrieved: str,
    origins: Origins | None = None,
    minimum: int = MINIMUM_ORIGINS,
) -> Written:
    """Write ``quickstatements.txt`` (V1), ``quickstatements.csv`` and the review table.

    ``retrieved`` is the day the sources were read (P813); ``origins`` counts the independent
    origins of claims, given their IRIs.
    """
    if not _EDTF.fullmatch(retrieved) or len(retrieved) != 10:
        raise ParleyError(f"not a day: {retrieved!r}", where="retrieved", fix="write 2024-07-17")
    items = [new_item(facts, retrieved, minimum) for facts in collect(quads, origins)]
    written = [item for item in items if item.statements]
    folder.mkdir(parents=True, exist_ok=True)
    texts = {
        "quickstatements.txt": v1(written),
        "quickstatements.csv": as_csv(written),
        "quickstatements.review.csv": review(items),
    }
    for name, text in texts.items():
        replace_text(folder / name, text)
    count = sum(len(item.statements) for item in written)
    return Written(tuple(folder / name for name in texts), len(written), count)


def new_item(facts: ExchangeFacts, retrieved: str, minimum: int = MINIMUM_ORIGINS) -> NewItem:
    """The item of one exchange; without statements where no figure can be written."""
    date = facts.dates[0] if len(facts.dates) == 1 else ""
    sides = [party.name for party in facts.parties if party.role == "side"]
    label = f"prisoner exchange of {date or 'unknown date'} ({', '.join(sides) or 'unknown'})"
    lines: list[tuple[str, ...]] = []
    figures: list[Statement] = []
    ordinals: list[Statement] = []
    for figure in facts.figures:
        statement, note = _figure(figure, retrieved, minimum)
        lines.append(_line(label, figure, statement, note))
        if statement:
            (ordinals if figure.kind == "exchange-ordinal" else figures).append(statement)
    time = time_value(date)
    if not figures or not time:
        why = "no figure can be written" if not figures else f"no one date: {facts.dates}"
        lines = [(line[0], "no", *line[2:7], line[7] or why) for line in lines]
        return NewItem(label, "", (), (*lines, (label, "no", "item", "", "", "", "", why)))
    # What the reports agree on is referenced by all of them.
    said = [*figures, *ordinals]
    references = tuple(dict.fromkeys(r for figure in said for r in figure.references))
    # A series ordinal qualifies what the item is an instance of.
    which = tuple((ordinal.property, ordinal.value) for ordinal in ordinals)
    kind = Statement(confirmed("P31"), confirmed("Q2001775"), which, references)
    when = Statement(confirmed("P585"), time, (), references)
    parties = [_party(party, references) for party in facts.parties]
    for party, taken in zip(facts.parties, parties, strict=True):
        note = "" if taken else "no confirmed link"
        if taken and party.role != "side" and not taken.qualifiers:
            note = f"role {party.role} not written: no confirmed item for it"
        value = f"{party.name} ({party.role})"
        lines.append((label, "yes" if taken else "no", "P710", value, "", "", "", note))
    kept = (kind, when, *(taken for taken in parties if taken), *figures)
    seen = f"class {kind.value}: {properties()[kind.value]['seen_in']}; look before you send"
    lines.append((label, "yes", "item", "new item", "", "", str(len(references)), seen))
    return NewItem(label, f"exchange of prisoners on {date}", kept, tuple(lines))


def time_value(date: str) -> str:
    """An EDTF date with its precision: 9 year, 10 month, 11 day; empty for anything else.

    >>> time_value("2024-07-17"), time_value("2024-07"), time_value("2024/2025")
    ('+2024-07-17T00:00:00Z/11', '+2024-07-00T00:00:00Z/10', '')
    """
    match = _EDTF.fullmatch(date)
    if not match or bounds(date)[0] is None:
        return ""
    year, month, day = match.groups()
    precision = 11 if day else 10 if month else 9
    return f"+{year}-{month or '00'}-{day or '00'}T00:00:00Z/{precision}"


def quantity_value(figure: Figure) -> str:
    """The amount, with bounds where the words give both; empty where they give no amount."""
    if figure.number is None:
        return ""
    if figure.low is not None and figure.high is not None:
        if not figure.low <= figure.number <= figure.high:
            return ""
        return f"{figure.number}[{figure.low},{figure.high}]"
    return str(figure.number)


def _figure(figure: Figure, retrieved: str, minimum: int) -> tuple[Statement | None, str]:
    """The statement of a figure, or why there is none."""
    references = tuple(r for r in (_reference(r, retrieved) for r in figure.references) if r)
    value = quantity_value(figure)
    if figure.origins < minimum:
        return None, f"{figure.origins} independent origin(s), {minimum} needed"
    if not value:
        return None, "the words give bounds but no amount"
    if not references:
        return None, "no article with an address or a linked outlet"
    qualifiers: list[Snak] = []
    if figure.kind == "exchange-ordinal":
        return Statement(confirmed("P1545"), text_value(value), (), references), ""
    if figure.kind == "released":
        if not figure.side or not figure.side.item:
            return None, "whose persons they were has no confirmed link"
        qualifiers.append((confirmed("P518"), figure.side.item))
    if figure.qualifier == "about":
        qualifiers.append((confirmed("P1480"), confirmed("Q5727902")))
    # Somebody without an item disputes it too: that is a value nobody can name.
    disputants = dict.fromkeys(item or "somevalue" for item in figure.disputed_by)
    qualifiers += [(confirmed("P1310"), item) for item in disputants]
    return Statement(confirmed("P1114"), value, tuple(qualifiers), references), ""


def _party(party: Party, references: tuple[tuple[Snak, ...], ...]) -> Statement | None:
    if not party.item:
        return None
    roles = [
        row["id"]
        for row in properties().values()
        if row["label"] == party.role and row["state"] == "confirmed"
    ]
    qualifiers = tuple((confirmed("P3831"), role) for role in roles)
    return Statement(confirmed("P710"), party.item, qualifiers, references)


def _reference(reference: Reference, retrieved: str) -> tuple[Snak, ...]:
    """The parts of a reference; none where it leads nowhere."""
    parts: list[Snak] = []
    if reference.outlet:
        parts.append((confirmed("P248"), reference.outlet))
    if reference.url and not _UNWRITABLE.search(reference.url):
        parts.append((confirmed("P854"), text_value(reference.url)))
    if not parts:
        return ()
    parts.append((confirmed("P813"), time_value(retrieved)))
    quote = " ".join(reference.quote.split())
    # A quotation is written as it stands or not at all; a bar would end the field.
    if quote and len(quote) <= LONGEST_QUOTE and not _UNWRITABLE.search(quote):
        language = reference.language.lower()
        language = language if _LANGUAGE.fullmatch(language) else "en"
        parts.append((confirmed("P1683"), f"{language}:{text_value(quote)}"))
    return tuple(parts)


def text_value(text: str) -> str:
    """A string in double quotes; the format has no escapes, so the outer ones count."""
    return f'"{text}"'


def v1(items: Sequence[NewItem]) -> str:
    """Version 1: a command a line, fields split by tabs."""
    lines = []
    for item in items:
        lines += ["CREATE", _tabs("LAST", "Len", text_value(item.label))]
        lines.append(_tabs("LAST", "Den", text_value(item.description)))
        for statement in item.statements:
            fields = ["LAST", statement.property, statement.value]
            for name, value in statement.qualifiers:
                fields += [name, value]
            for at, reference in enumerate(statement.references):
                for part, (name, value) in enumerate(reference):
                    # "!" begins a new reference; without it all sources would be one.
                    fields += [f"{'!' if at and not part else ''}S{name[1:]}", value]
            lines.append(_tabs(*fields))
    return "".join(f"{line}\n" for line in lines)


def as_csv(items: Sequence[NewItem]) -> str:
    """The CSV form: a row an item; a column a part of a statement, in order, empty where unused.

    ``S`` in capitals begins a reference, ``s`` goes on with it.
    """
    rows = [_columns(item) for item in items]
    # Rows that use the same columns share them; others get their own, so the order stays.
    header: list[str] = []
    cells: list[dict[int, str]] = []
    for row in rows:
        at, own = 0, {}
        for block in row:
            names = [name for name, _ in block]
            while at < len(header) and header[at : at + len(names)] != names:
                at += 1
            if at == len(header):
                header += names
            own.update({at + offset: value for offset, (_, value) in enumerate(block)})
            at += len(names)
        cells.append(own)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["qid", "Len", "Den", *header])
    for item, own in zip(items, cells, strict=True):
        values = [own.get(at, "") for at in range(len(header))]
        writer.writerow(["", item.label, item.description, *values])
    return out.getvalue()


def _columns(item: NewItem) -> list[list[Snak]]:
    """The cells of an item, a block a statement, which stays together."""
    blocks = []
    for statement in item.statements:
        block = [(statement.property, statement.value)]
        block += [(f"qal{name[1:]}", value) for name, value in statement.qualifiers]
        for reference in statement.references:
            for part, (name, value) in enumerate(reference):
                block.append((f"{'s' if part else 'S'}{name[1:]}", value))
        blocks.append(block)
    return blocks


def review(items: Sequence[NewItem]) -> str:
    """The table a person reads before anything is sent."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(REVIEW)
    for item in items:
        writer.writerows(item.review)
    return out.getvalue()


def _line(label: str, figure: Figure, statement: Statement | None, note: str) -> tuple[str, ...]:
    side = figure.side.name if figure.side else "both sides"
    number = next((str(n) for n in (figure.number, figure.low, figure.high) if n is not None), "")
    return (
        label,
        "yes" if statement else "no",
        f"{statement.property if statement else ''} {figure.kind}".strip(),
        f"{side}: {figure.qualifier} {number}",
        str(figure.origins),
        "; ".join(item or "somebody without an item" for item in figure.disputed_by),
        "; ".join(reference.url or reference.article for reference in figure.references),
        note,
    )


def _tabs(*fields: str) -> str:
    return "\t".join(fields)
