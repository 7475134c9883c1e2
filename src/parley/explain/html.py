"""How reports were read, as one page for a browser: text on the left, claims beside it.

The page loads nothing: style and script stand in it, and its content policy names their digests,
so that nothing an article contains can run. Everything that comes from an article is escaped. It
works without the script, which only lights up a claim and its words together; it prints with
everything open.
"""

from __future__ import annotations

import base64
import hashlib
import unicodedata
from collections.abc import Iterable, Iterator
from html import escape
from itertools import pairwise

from parley.explain import Explanation, Line, details, paragraphs
from parley.explain.style import SCRIPT, STYLE
from parley.model import Exchange


def page(explanations: Iterable[Explanation]) -> Iterator[str]:
    """The lines of the page, one article after the other."""
    policy = f"default-src 'none'; style-src {_digest(STYLE)}; script-src {_digest(SCRIPT)}"
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>How Parley read it</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>"
    number = 0
    for number, explanation in enumerate(explanations, start=1):
        yield from _article(explanation, f"a{number}")
    if not number:
        yield "<p>No article could be read.</p>"
    yield f"</main>\n<script>{SCRIPT}</script>\n</body>\n</html>"


def _digest(content: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"


def _safe(text: object) -> str:
    """Text for a page: escaped, and what steers direction or display made visible."""
    return "".join(
        "\N{REPLACEMENT CHARACTER}" if unicodedata.category(c) in ("Cc", "Cf", "Cs") else c
        for c in escape(str(text)).replace("\n", " ").replace("\t", " ").replace("\r", " ")
    )


def _article(explanation: Explanation, name: str) -> Iterator[str]:
    article = explanation.article
    facts = (
        ("file", article.source), ("outlet", article.outlet), ("published", article.published),
        ("parties", ", ".join(explanation.parties)), ("claims", len(explanation.claims)),
    )  # fmt: skip
    yield f'<article id="{name}">\n<header><h1>{_safe(article.title or article.id)}</h1>'
    yield _facts([(key, str(value)) for key, value in facts if value not in (None, "")])
    yield "</header>\n<div class='reading'>\n<section aria-label='Text'>"
    for zone, lines in paragraphs(explanation.lines):
        yield f"<div class='zone {zone}'><span class='name'>{zone}</span>"
        for line in lines:
            yield f"<p dir='auto'>{_marked(explanation, line, name)}</p>"
            yield _reading(line)
        yield "</div>"
    yield "</section>\n<section class='claims' aria-label='Claims'>"
    for number, claim in enumerate(explanation.claims, start=1):
        yield f"<div class='card {claim.kind}' id='{name}-c{number}' tabindex='-1'>"
        yield f"<h2><a href='#{name}-q{number}'>{number}</a> {claim.kind}</h2>"
        yield f"<blockquote dir='auto'>{_safe(claim.quote)}</blockquote>"
        yield f"{_facts(details(claim))}</div>"
    if explanation.silence:
        yield f"<p>{explanation.silence}</p>"
    yield "</section>\n</div>"
    yield from _exchanges(explanation.exchanges)
    yield from _speakers(explanation, name)
    yield "</article>"


def _marked(explanation: Explanation, line: Line, name: str) -> str:
    """A sentence cut where a quote begins or ends; the last piece of a quote links to its claim."""
    text, span = explanation.article.text, line.span
    inside = explanation.marks_in(line)
    cuts = {span.start, span.end, *(cut for start, end, _ in inside for cut in (start, end))}
    shown = ""
    for start, end in pairwise(sorted(c for c in cuts if span.start <= c <= span.end)):
        numbers = [n for a, b, n in inside if a <= start and end <= b]
        piece = _safe(text[start:end])
        if numbers:
            kind = explanation.claims[numbers[0] - 1].kind
            claims = " ".join(f"{name}-c{n}" for n in numbers)
            depth = min(len(numbers), 3)
            piece = f"<mark class='{kind} depth{depth}' data-claims='{claims}'>{piece}</mark>"
        for _, b, n in inside:
            if b == end:
                label = f"claim {n}: {explanation.claims[n - 1].kind}"
                first = b == explanation.claims[n - 1].end
                anchor = f" id='{name}-q{n}'" if first else ""
                piece += f"<sup{anchor}><a href='#{name}-c{n}' aria-label='{label}'>{n}</a></sup>"
        shown += piece
    return shown


def _reading(line: Line) -> str:
    """What was read in a sentence: who speaks, and its chunks."""
    if not line.chunks:
        return ""
    voices = "".join(
        f"<li><b>{_safe(' and '.join(v.names))}</b>{_safe(f' via {v.via}' if v.via else '')} "
        f"<i>{v.rule}</i>: <q>{_safe(v.words)}</q></li>"
        for v in line.voices
    )
    chunks = "".join(
        f"<li class='{c.sign}'><b>{c.sign}</b> {_safe(c.words)}"
        + (f" <i>{_safe(c.side)}</i>" if c.side else "")
        + "</li>"
        for c in line.chunks
    )
    said = f"<ul class='voices'>{voices}</ul>" if voices else ""
    summary = "<summary>how it was read</summary>"
    return f"<details>{summary}{said}<ol class='chunks'>{chunks}</ol></details>"


def _exchanges(exchanges: Iterable[Exchange]) -> Iterator[str]:
    yield "<section class='more'><h2>Exchanges</h2>"
    for exchange in exchanges:
        facts = (
            ("date", exchange.date or "not given"), ("basis", exchange.date_basis),
            ("words", exchange.date_text), ("parties", " – ".join(exchange.parties)),
            ("mediators", ", ".join(exchange.mediators)), ("status", exchange.status),
        )  # fmt: skip
        main = " (the story's own)" if exchange.main else ""
        yield f"<h3>{_safe(exchange.key)}{main}</h3>"
        yield _facts([(key, value) for key, value in facts if value])
        yield "<ul>" + "".join(f"<li>{_safe(r)}</li>" for r in exchange.date_reasons) + "</ul>"
    yield "</section>"


def _speakers(explanation: Explanation, name: str) -> Iterator[str]:
    yield "<section class='more'><h2>Speakers</h2><dl>"
    for speaker, numbers in explanation.speakers.items():
        links = ", ".join(f"<a href='#{name}-c{n}'>{n}</a>" for n in numbers)
        yield f"<dt>{_safe(speaker)}</dt><dd>claims {links}</dd>"
    yield "</dl></section>"


def _facts(facts: Iterable[tuple[str, str]]) -> str:
    return "<dl>" + "".join(f"<dt>{k}</dt><dd>{_safe(v)}</dd>" for k, v in facts) + "</dl>"
