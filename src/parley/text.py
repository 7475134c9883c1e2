"""A report as zones, paragraphs, sentences and tokens, each with its offsets in the stored text.

Nothing is rewritten: every piece is a slice of ``article.text`` in code points, half-open, so a
quote taken from any of them equals ``text[start:end]``. All passes are linear in the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from parley.rules.layout import (
    BOILERPLATE,
    BOILERPLATE_HEADING,
    BYLINE,
    CAPTION,
    FURNITURE,
)

# A number keeps its thousands separators (comma, space, thin or no-break space, point); a word its
# inner hyphens; "'s" stands alone; everything else is one character.
TOKEN = re.compile(
    r"(?P<number>(?<![\w.,])\d{1,3}(?:(?P<sep>[,.\u00a0\u2009\u202f ])\d{3}(?:(?P=sep)\d{3}){0,3})"
    r"(?![\d])|\d{1,15}(?:[.,]\d{1,3})?(?!\d))"
    r"|(?P<word>['’]s\b|(?:[^\W\d_]\.){2,4}|[^\W\d_]+(?:(?:[-‑]|['’](?!s\b))[^\W\d_]+){0,6})"
    r"|(?P<other>[^\s])"
)
SENTENCE_END = re.compile(r"[.!?…]+[\"'”’»)\]]{0,3}(?=\s)|\n")
ABBREVIATIONS = frozenset(
    "mr mrs ms dr gen col lt maj capt sgt adm gov sen rep st jan feb mar apr jun jul aug sep sept "
    "oct nov dec no vs e.g i.e u.s u.k u.n a.m p.m".split()
)
LONGEST_SENTENCE = 160  # tokens; a longer run is cut, so that one hostile line stays linear


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or mark; ``kind`` is "word", "number" or "other"."""

    text: str
    lower: str
    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of one paragraph; ``position`` is the zone it stands in."""

    index: int
    paragraph: int
    position: str
    start: int
    end: int
    tokens: tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of the text with the zone it belongs to."""

    index: int
    position: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Document:
    """A segmented text."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...] = field(default=())


def tokenize(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The tokens of ``text[start:end]``.

    >>> [t.text for t in tokenize("Kyiv's 5 147 men: 60-for-60.")]
    ['Kyiv', "'s", '5 147', 'men', ':', '60', '-', 'for', '-', '60', '.']
    """
    end = len(text) if end is None else end
    return tuple(
        Token(
            match.group(),
            match.group().lower().replace("’", "'").replace("‑", "-"),
            match.start(),
            match.end(),
            match.lastgroup if match.lastgroup in ("word", "other") else "number",
        )
        for match in TOKEN.finditer(text, start, end)
    )


def _lines(text: str) -> list[tuple[int, int]]:
    """The spans of the non-blank lines; a line that starts in lower case continues the one before."""
    spans: list[tuple[int, int]] = []
    blank_before = True
    for match in re.finditer(r"[^\n\r\u2028\u2029]+", text):
        raw = match.group()
        stripped = raw.strip()
        if not stripped:
            blank_before = True
            continue
        start = match.start() + (len(raw) - len(raw.lstrip()))
        gap = text[spans[-1][1] : start] if spans else ""
        blank_before = not spans or gap.count("\n") > 1
        if (
            not blank_before
            and stripped[0].islower()
            and start - spans[-1][1] < 5
            and text[spans[-1][1] - 1] not in ".!?:"
        ):
            spans[-1] = (spans[-1][0], start + len(stripped))
        else:
            spans.append((start, start + len(stripped)))
    return spans


def _ends_like_prose(line: str) -> bool:
    return line.rstrip("\"'”’»)]").endswith((".", "!", "?", "…"))


def zone_paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a text, each with its zone: headline, caption, body, boilerplate.

    The headline is what stands before the first line that reads like prose; bylines and datelines
    are furniture (boilerplate) unless prose follows on the same line.
    """
    spans = _lines(text)
    prose = [_ends_like_prose(text[a:b]) and b - a > 60 for a, b in spans]
    first_prose = prose.index(True) if True in prose else len(spans)
    paragraphs: list[Paragraph] = []
    fenced = False  # below a heading such as "Related posts" short lines are boilerplate
    for number, (start, end) in enumerate(spans):
        line = text[start:end]
        short = not prose[number]
        bullet = line[0] in "—–-•*" and len(line) > 2
        if CAPTION.search(line):
            position = "caption"
        elif BOILERPLATE.search(line) or (short and FURNITURE.search(line)):
            position = "boilerplate"
            fenced = fenced or bool(BOILERPLATE_HEADING.match(line))
        elif short and BYLINE.search(line):
            position = "boilerplate"
        elif fenced and (short or bullet):
            position = "boilerplate"
        elif number <= first_prose and len(spans) > 1 and short and number < 6 and len(line) < 250:
            position = "headline"
        elif number == 0 and len(spans) > 1 and len(line) < 250 and not _ends_like_prose(line):
            position = "headline"
        else:
            position = "body"
            fenced = fenced and short
        paragraphs.append(Paragraph(number, position, start, end))
    return tuple(paragraphs)


def _breaks(text: str, start: int, end: int) -> list[int]:
    """Where sentences end inside ``text[start:end]``."""
    ends = []
    for match in SENTENCE_END.finditer(text, start, end):
        mark = match.start()
        if text[mark] == "\n":
            continue
        before = re.search(r"[\w.]*$", text[max(start, mark - 12) : mark])
        word = (before.group() if before else "").lower()
        after = re.match(r"\s*[\"'“„‘«(\[]{0,2}(\S?)", text[match.end() : match.end() + 8])
        following = after.group(1) if after else ""
        if text[mark] == "." and match.end() - mark == 1:
            if word in ABBREVIATIONS and not (word in ("a.m", "p.m") and following.isupper()):
                continue
            if len(word) == 1 and word.isalpha() and word != "i":
                continue  # an initial
        if following and (following.islower() or following in ",;:"):
            continue
        ends.append(match.end())
    return ends


def segment(text: str) -> Document:
    """Cut a text into zones, sentences and tokens."""
    paragraphs = zone_paragraphs(text)
    sentences: list[Sentence] = []
    for paragraph in paragraphs:
        start = paragraph.start
        for stop in [*_breaks(text, paragraph.start, paragraph.end), paragraph.end]:
            if not text[start:stop].strip():
                continue
            tokens = tokenize(text, start, stop)
            for piece in range(0, len(tokens), LONGEST_SENTENCE):
                part = tokens[piece : piece + LONGEST_SENTENCE]
                sentences.append(
                    Sentence(
                        len(sentences),
                        paragraph.index,
                        paragraph.position,
                        part[0].start,
                        part[-1].end,
                        part,
                    )
                )
            start = stop
    return Document(text, paragraphs, tuple(sentences))
