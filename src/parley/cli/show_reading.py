"""How a report was read, for the terminal: each sentence, what was made of it, and the claims."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from textwrap import wrap
from typing import TYPE_CHECKING

import click

from parley.terminal import printable, table

if TYPE_CHECKING:
    from parley.explain import Explanation, Line
    from parley.model import Exchange

WIDEST = 100


def show(explanation: Explanation) -> Iterator[str]:
    """The lines to print for one article; ``[1: …]`` marks the words of claim 1."""
    from parley.explain import details, paragraphs

    article = explanation.article
    known = ("title", article.title), ("outlet", article.outlet), ("published", article.published)
    yield click.style(printable(article.source or article.id), bold=True)
    for name, value in (*known, ("parties", ", ".join(explanation.parties))):
        if value:
            yield from _wrapped(f"{name}: {value}", "  ")
    told: set[int] = set()
    for zone, group in paragraphs(explanation.lines):
        unread = " (not read)" if zone == "boilerplate" else ""
        yield ""
        yield click.style(f"{zone}{unread}", dim=True)
        for line in group:
            yield from _wrapped(_marked(explanation, line), "  ", bold=True)
            if line.chunks:
                yield from _wrapped(_chunks(line), "    ", dim=True)
            for voice in line.voices:
                via = f" via {voice.via}" if voice.via else ""
                yield from _wrapped(
                    f"said by {' and '.join(voice.names)}{via} [{voice.rule}]", "    "
                )
            for number in sorted({number for _, _, number in explanation.marks_in(line)}):
                if number not in told:
                    told.add(number)
                    claim = explanation.claims[number - 1]
                    facts = "; ".join(f"{name} {value}" for name, value in details(claim))
                    line_of = f"{number} {claim.kind}: {facts}"
                    yield from _wrapped(line_of, "    ", fg="green")
    if explanation.silence:
        yield from ("", explanation.silence, "")
        return
    yield from ("", click.style("exchanges", bold=True))
    for exchange in explanation.exchanges:
        yield from _exchange(exchange)
    yield from ("", click.style("speakers", bold=True))
    rows = [(n, ", ".join(map(str, numbers))) for n, numbers in explanation.speakers.items()]
    yield from (table(("who", "claims"), rows, width=_width()), "")


def _exchange(exchange: Exchange) -> Iterator[str]:
    told = [exchange.key, exchange.date or "no date", f"[{exchange.date_basis or 'none'}]"]
    told += [" – ".join(exchange.parties), exchange.status or ""]
    told += [f"mediated by {', '.join(exchange.mediators)}" if exchange.mediators else ""]
    yield from _wrapped(" · ".join(part for part in told if part), "  ")
    for reason in exchange.date_reasons:
        yield from _wrapped(f"because {reason}", "    ", dim=True)


def _marked(explanation: Explanation, line: Line) -> str:
    """A sentence with its claims in brackets, the longer outside the shorter."""
    text, span = explanation.article.text, line.span
    inside = explanation.marks_in(line)
    cuts = [(start, 1, -end, f"[{n}: ") for start, end, n in inside]
    cuts += [(end, 0, -start, "]") for start, end, _ in inside]
    shown, at = "", span.start
    for place, _, _, mark in sorted(cuts):
        shown, at = shown + text[at:place] + mark, place
    return shown + text[at : span.end]


def _chunks(line: Line) -> str:
    return " ".join(c.words if c.sign == "word" else f"{c.sign}{{{c.words}}}" for c in line.chunks)


def _width() -> int:
    return min(WIDEST, shutil.get_terminal_size().columns)


def _wrapped(text: str, indent: str, **style: object) -> Iterator[str]:
    lines = wrap(printable(text), _width(), initial_indent=indent, subsequent_indent=indent + "  ")
    yield from (click.style(line, **style) for line in lines)  # type: ignore[arg-type]
