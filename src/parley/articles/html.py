"""A web page's main text, and what the page says of itself.

With the extra ``html`` installed, trafilatura finds the main text; without it, or where it finds
none, the plain way here does: the longest ``<article>``, else ``<main>``, else the body, without
navigation, forms and scripts. Metadata always come from the page's own marks (OpenGraph, JSON-LD,
``<time>``), never from its prose.

The plain way reads tags itself, because the standard library's parser takes quadratic time on
hostile input: every step here moves forward, so a page costs time in proportion to its length.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from html import unescape
from importlib import import_module
from importlib.util import find_spec

from parley.articles.page import page_fields
from parley.articles.streams import decode
from parley.errors import ParleyError

SKIPPED = frozenset((
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "nav", "aside",
    "footer", "button", "select", "textarea", "menu", "dialog",
))  # fmt: skip
BLOCKS = frozenset((
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "table",
    "tr", "caption", "blockquote", "figure", "figcaption", "section", "article", "main", "header",
    "form", "address", "pre", "hr", "body",
))  # fmt: skip
# What stands in these is no markup, up to their own end.
RAW = {
    name: re.compile(f"</{name}", re.IGNORECASE | re.ASCII)
    for name in ("script", "style", "textarea", "title")
}
ROOMS = ("article", "main")
CHARSET = re.compile(rb"<meta[^<>]{0,200}?charset\s*=\s*[\"']?([\w-]{2,20})", re.IGNORECASE)
CHARSETS = re.compile(r"windows-125\d|iso-8859-\d\d?|koi8-[ru]|gb2312|gbk|gb18030|big5|shift_jis")
NAME = re.compile(r"/?[a-zA-Z][a-zA-Z0-9:-]{0,40}")
# Where a tag goes on: up to a quote, or to its end. A "<" ends it too: nothing is read twice.
PLAIN = re.compile(r"[^\"'<>]*")
SHORT = 200  # characters below which an <article> is a teaser, no article


@dataclass(slots=True)
class Page:
    """What a walk over the tags gathers: blocks of text by room, and tags that may tell fields."""

    blocks: list[tuple[int, int, str]] = field(default_factory=list)
    marks: list[tuple[str, str]] = field(default_factory=list)


def read_html(data: bytes) -> tuple[str, dict[str, str]]:
    """The main text and the fields of a page."""
    page_text = decode_page(data)
    page = walk(page_text)
    best = best_extractor()
    text = best(page_text, include_comments=False) if best else None
    return text or main_text(page.blocks), page_fields(page.marks)


@cache
def best_extractor() -> Callable[..., str | None] | None:
    """trafilatura's function, where the extra is installed.

    A broken installation is an error: falling back would silently give another text.
    """
    if not find_spec("trafilatura"):
        return None
    try:
        found: Callable[..., str | None] = import_module("trafilatura").extract
    except ImportError as error:
        what = f"trafilatura cannot be loaded: {' '.join(str(error).split())}"
        raise ParleyError(
            what, fix="pip install --upgrade 'parley[html]', or uninstall it"
        ) from error
    return found


def decode_page(data: bytes) -> str:
    """UTF-8, else the character set the page declares, if it is a known one."""
    try:
        return decode(data)
    except ParleyError:
        declared = CHARSET.search(data[:4096])
        name = declared.group(1).decode().lower() if declared else ""
        if CHARSETS.fullmatch(name):
            with suppress(UnicodeDecodeError):
                return data.decode(name)
        raise


def main_text(blocks: list[tuple[int, int, str]]) -> str:
    """The longest article's blocks, else those of main, else all; a blank line between them."""
    lengths: dict[int, int] = {}
    for article, _, text in blocks:
        lengths[article] = lengths.get(article, 0) + len(text)
    lengths.pop(0, None)
    longest = max(lengths, key=lambda key: lengths[key], default=0)
    if lengths.get(longest, 0) >= SHORT:
        kept = [text for article, _, text in blocks if article == longest]
    else:
        kept = [text for _, main, text in blocks if main] or [text for _, _, text in blocks]
    return "\n\n".join(kept) + "\n" if kept else ""


def tokens(page: str) -> Iterator[tuple[str, str]]:
    """(tag name, rest of the tag) and ("", text between tags), in one forward pass."""
    at = 0
    while at < len(page):
        start = page.find("<", at)
        if start < 0:
            break
        if start > at:
            yield "", page[at:start]
        if page.startswith("<!--", start):
            end = page.find("-->", start + 4)
            at = end + 3 if end >= 0 else len(page)
            continue
        name = NAME.match(page, start + 1)
        if not name and page[start + 1 : start + 2] not in ("!", "?"):
            yield "", "<"
            at = start + 1
            continue
        at = tag_end(page, name.end() if name else start + 1)
        tag = name.group().lower() if name else "!"
        yield tag, page[name.end() if name else start : at].strip("<>")
        if tag in RAW:
            close = RAW[tag].search(page, at)
            end = close.start() if close else len(page)
            yield "", page[at:end]
            at = end
    yield "", page[at:]


def tag_end(page: str, at: int) -> int:
    """Where the tag ends: after its ">" outside quotes, or before the next "<"."""
    while at < len(page):
        at = PLAIN.match(page, at).end()  # type: ignore[union-attr]  # the pattern matches nothing
        mark = page[at : at + 1]
        if mark == ">":
            return at + 1
        if mark in ("", "<"):
            return at
        close = page.find(mark, at + 1, at + 4000)
        at = close + 1 if close >= 0 else at + 1
    return at


def walk(html: str) -> Page:
    """Follow the tags once, gathering blocks of visible text and marks with metadata."""
    page, words = Page(), [""]
    depth = dict.fromkeys(ROOMS, 0)
    article, articles, skipping, inside = 0, 0, "", 0

    def end_block() -> None:
        lines = (" ".join(line.split()) for line in "".join(words).split("\n"))
        if text := "\n".join(line for line in lines if line):
            page.blocks.append((article, depth["main"], text))
        words.clear()

    last = ""
    for tag, rest in tokens(html):
        if not tag:
            text = unescape(rest)
            if last in ("title", "h1", "script"):
                page.marks.append((last, rest if last == "script" else text))
            if not skipping and last not in RAW:
                words.append(text.replace("\n", " ").replace("\r", " "))
            last = ""
            continue
        name, closing = tag.lstrip("/"), tag.startswith("/")
        last = "" if closing else name
        if name in ("meta", "link", "time", "html", "script") and not closing:
            page.marks.append((f"<{name}", rest))
        if skipping:
            if name == skipping and not rest.endswith("/"):
                inside += -1 if closing else 1
            skipping = skipping if inside else ""
            continue
        if name in SKIPPED and not closing and not rest.endswith("/"):
            end_block()
            skipping, inside = name, 1
        elif name == "br":
            words.append("\n")
        elif name in ("td", "th"):
            words.append(" ")
        elif name in BLOCKS:
            end_block()
            if name in ROOMS:
                depth[name] = max(0, depth[name] + (-1 if closing else 1))
            if name == "article":
                articles += not closing and depth["article"] == 1
                article = articles if depth["article"] else 0
    end_block()
    return page
