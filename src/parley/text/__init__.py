"""A report as zones, paragraphs, sentences and tokens, each with its offsets in the stored text.

Nothing is rewritten: every piece is a slice of ``article.text`` in code points, half-open, so a
quote taken from any of them equals ``text[start:end]``. All passes are linear in the text.

What a report has many of (tokens, sentences, items) is a plain class with its ``__init__``, which
mypyc compiles: the one of a dataclass is always interpreted, and took a tenth of all reading.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from parley.rules.layout import (
    BULLETS,
    OPENERS,
    closes_story,
    is_about_writer,
    is_boilerplate,
    is_byline,
    is_caption,
    is_furniture,
    is_heading,
)
from parley.rules.wording import Cues, Wording, cued, has_any
from parley.text.wrapping import continued_lines

# A number keeps its thousands separators (comma, space, thin or no-break space, point); a word its
# inner hyphens; "'s" stands alone; everything else is one character. The first group is the
# second's commonest case, and faster.
_TOKEN: Final = re.compile(
    r"([A-Za-z]+(?=[\s,]))"
    r"|(['’]s\b|(?:[^\W\d_]\.){2,4}|[^\W\d_]+(?:(?:[-‑]|['’](?!s\b))[^\W\d_]+){0,6})"
    r"|((?<![\w.,])\d{1,3}(?:(?P<sep>[,.\u00a0\u2009\u202f '’])\d{3}(?:(?P=sep)\d{3}){0,3})"
    r"(?![\d])|\d{1,15}(?:[.,]\d{1,3})?(?!\d))"
    r"|[^\s]"
)
_KINDS: Final = {None: "other", 1: "word", 2: "word", 3: "number"}
_LINE: Final = re.compile(r".+")
_BREAKS: Final = ("\r", "\u2028", "\u2029")
"""What parts lines besides a line feed."""
_SENTENCE_END: Final = re.compile(
    r"[.!?…](?<![.!?…]{2})[.!?…]*[\"'”’»)\]]{0,3}(?:\[\d{1,3}\])*(?=\s)"
)
_LAST_WORD: Final = re.compile(r"[\w.]*\Z")
_NEXT_SIGN: Final = re.compile(r"\s*[\"'“„‘«(\[]{0,2}(\S?)")
_ABBREVIATIONS: Final = frozenset(
    ("mr", "mrs", "ms", "dr", "gen", "col", "lt", "maj", "capt", "sgt", "adm", "brig", "gov", "sen",
     "rep", "st", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
     "dec", "no", "vs", "e.g", "i.e", "u.s", "u.k", "u.n", "a.m", "p.m")
)  # fmt: skip
_MAY_END: Final = frozenset(("u.s", "u.k", "u.n", "u.a.e"))
"""Abbreviations that end a sentence where the next word opens one."""
_NEXT_WORD: Final = re.compile(r"\W{1,6}(\w+)\b")
_LONGEST_OPENER: Final = 24  # characters
_LONGEST_ABBREVIATION: Final = 4
_TITLE: Final = (50, 130)  # characters, least and most
_MORE: Final = ":;,"  # ends a line that goes on in the next
LONGEST_SENTENCE: Final = 160  # tokens; a longer run is cut, so that one hostile line stays linear


class Token:
    """One word, number or mark as written; ``kind`` is "word", "number" or "other".

    It does not know its place: a word of a hundred places is one object, made once.
    """

    def __init__(self, text: str, lower: str, kind: str) -> None:
        self.text = text
        self.lower = lower
        self.kind = kind


class Tokens:
    """Tokens in a row, and where in ``text`` each of them starts."""

    def __init__(self, text: str, words: list[Token], starts: list[int]) -> None:
        self.text = text
        self.words = words
        self.starts = starts

    @property
    def is_item(self) -> bool:
        """True for those of an item of a list."""
        return False

    def end(self, at: int) -> int:
        """Where a token ends."""
        return self.starts[at] + len(self.words[at].text)

    def written(self, first: int, last: int) -> str:
        """The text of tokens [first, last)."""
        return self.text[self.starts[first] : self.end(last - 1)]

    def touches(self, at: int) -> bool:
        """True where nothing parts a token from the one before it."""
        return at > 0 and self.end(at - 1) == self.starts[at]

    def over(self, start: int, end: int) -> tuple[int, int]:
        """The tokens [first, last) that lie in a stretch of the text, even in part."""
        first = bisect_right(self.starts, start)
        if first and self.end(first - 1) > start:
            first -= 1
        return first, bisect_left(self.starts, end, first)

    def part(self, first: int, last: int) -> Tokens:
        """Tokens [first, last) alone."""
        return Tokens(self.text, self.words[first:last], self.starts[first:last])


class Sentence:
    """A sentence of one paragraph; ``position`` is the zone it stands in.

    ``lower`` is its text in lower case, in which words are sought, with the same offsets.
    ``depth`` is how far down the story it stands: headlines are two sentences at most, what is
    neither headline nor body none.
    """

    depth: int

    def __init__(
        self, index: int, paragraph: int, position: str, start: int, end: int, tokens: Tokens
    ) -> None:
        self.depth = index
        self.index = index
        self.paragraph = paragraph
        self.position = position
        self.start = start
        self.end = end
        self.tokens = tokens
        self.text = tokens.text[start:end]
        self.lower = self.text.replace("İ", "I").lower()  # the one letter whose small one is two
        self._cued: set[int] | None = None
        self._matches: dict[int, list[re.Match[str]]] = {}

    @property
    def cued(self) -> set[int]:
        """The numbers of the cues it may have."""
        if self._cued is None:
            self._cued = cued([t.lower for t in self.tokens.words if t.kind == "word"])
        return self._cued

    def may_have(self, cues: Cues) -> bool:
        """True where one of its words is one of some cues, or may belong to one."""
        return cues.number in self.cued

    def has(self, cues: Cues) -> bool:
        """True where one of some cues stands in it."""
        if cues.number not in self.cued or not (cues.plain or has_any(self.lower, cues.words)):
            return False
        return cues.beside is None or self.has(cues.beside)

    def search(self, wording: Wording) -> re.Match[str] | None:
        """The first match of a wording in the text in lower case."""
        return wording.pattern.search(self.lower) if self.has(wording) else None

    def matches(self, wording: Wording) -> list[re.Match[str]]:
        """All matches of a wording in the text in lower case; several steps ask for the same."""
        if wording.number not in self.cued:
            return []
        if wording.number not in self._matches:
            found = wording.pattern.finditer(self.lower) if self.has(wording) else ()
            self._matches[wording.number] = list(found)
        return self._matches[wording.number]

    def numbered(self, index: int) -> Sentence:
        """The same sentence at another place in the order of reading."""
        again = Sentence(index, self.paragraph, self.position, self.start, self.end, self.tokens)
        again.depth = self.depth
        return again


class Paragraph:
    """A line of the text, or several that were wrapped, with the zone it belongs to."""

    def __init__(self, index: int, position: str, start: int, end: int) -> None:
        self.index = index
        self.position = position
        self.start = start
        self.end = end


@dataclass(frozen=True, slots=True)
class Document:
    """A segmented text."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...] = field(default=())


def tokenize(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """The tokens of ``text[start:end]``.

    What stands between two spaces is cut once for all its places, unless it has a digit: numbers
    have spaces in them, and there is no end of them.

    >>> [t.text for t in tokenize("Kyiv's 5 147 men: 60-for-60.").words]
    ['Kyiv', "'s", '5 147', 'men', ':', '60', '-', 'for', '-', '60', '.']
    """
    words: list[Token] = []
    starts: list[int] = []
    last = len(text) if end is None else end
    at = read = start
    for piece in text[start:last].split(" "):
        if piece and at >= read:  # else it was read with the number before it
            cut = _PIECES.get(piece)
            if cut is None:
                numbers = _NUMBERS.match(text, at, last)
                read = numbers.end() if numbers is not None else at + len(piece)
                cut = _cut_up(text, at, read)
                if numbers is None:
                    _remember(piece, cut)
            for token, offset in cut:
                words.append(token)
                starts.append(at + offset)
        at += len(piece) + 1
    return Tokens(text, words, starts)


_NUMBERS: Final = re.compile(r"[^ ]*\d[^ ]*(?: +\d[^ ]*)*")
_KNOWN: Final[dict[str, Token]] = {}
_PIECES: Final[dict[str, list[tuple[Token, int]]]] = {}
_MOST_KNOWN: Final = 50_000
_LONGEST_KNOWN: Final = 40  # characters
_LONG_NUMBER: Final = 5  # digits and the marks between them


def _cut_up(text: str, start: int, end: int) -> list[tuple[Token, int]]:
    """The tokens of a stretch of text, each with its offset there."""
    return [
        (_KNOWN.get(match[0]) or _token(match[0], match.lastindex), match.start() - start)
        for match in _TOKEN.finditer(text, start, end)
    ]


def _remember(piece: str, cut: list[tuple[Token, int]]) -> None:
    """Keeps how a piece of text without a digit is cut."""
    if len(piece) <= _LONGEST_KNOWN:
        if len(_PIECES) >= _MOST_KNOWN:
            _PIECES.clear()
        _PIECES[piece] = cut


def is_kept(word: str) -> bool:
    """False for a long number: there is no end of them, so that nothing is remembered of one.

    >>> is_kept("swap"), is_kept("1,200"), is_kept("205")
    (True, False, True)
    """
    return len(word) < _LONG_NUMBER or not word[0].isdigit()


def _token(text: str, group: int | None) -> Token:
    """A token; one that is not known yet is kept for its other places."""
    token = Token(text, lowered(text), _KINDS[group])
    if is_kept(text):
        if len(_KNOWN) >= _MOST_KNOWN:
            _KNOWN.clear()
        _KNOWN[text] = token
    return token


def lowered(word: str) -> str:
    """A word in lower case, with plain apostrophes and hyphens.

    >>> lowered("Don’t")
    "don't"
    """
    return word.lower().replace("’", "'").replace("‑", "-")


def _lines(text: str) -> list[tuple[int, int]]:
    """The spans of the paragraphs: non-blank lines, those joined that were wrapped."""
    spans = []
    fed = text
    for mark in _BREAKS:
        fed = fed.replace(mark, "\n")
    for match in _LINE.finditer(fed):
        raw = match.group()
        if stripped := raw.strip():
            start = match.start() + len(raw) - len(raw.lstrip())
            spans.append((start, start + len(stripped)))
    joined: list[tuple[int, int]] = []
    for span, goes_on in zip(spans, continued_lines(text, spans), strict=True):
        if goes_on:
            joined[-1] = (joined[-1][0], span[1])
        else:
            joined.append(span)
    return joined


def _ends_like_prose(line: str) -> bool:
    return line.rstrip("\"'”’»)]").endswith((".", "!", "?", "…"))


class _Zones:
    """Gives the lines of one text their zones, from top to bottom."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines
        self.prose = [len(line) > 60 and _ends_like_prose(line) for line in lines]
        self.first_prose = self.prose.index(True) if True in self.prose else len(lines)
        self.left = sum(map(len, lines))
        self.read = 0
        self.headlines: set[str] = set()
        self.fenced = False  # below a heading such as "Related posts" short lines are boilerplate
        self.closed = False  # below the heading of comments, or "About us", everything is

    def zone(self, number: int) -> str:
        """The zone of a line; call in order."""
        line, short = self.lines[number], not self.prose[number]
        lower = line.lower()
        self.read += len(line)
        if self.closed:
            return "boilerplate"
        if is_caption(line, lower):
            return "caption"
        late = 2 * self.read > self.left
        if late and short and closes_story(line):
            self.closed = True
            return "boilerplate"
        if is_boilerplate(lower) or (short and is_furniture(lower)):
            self.fenced = self.fenced or is_heading(lower)
            return "boilerplate"
        if late and is_about_writer(line):
            return "boilerplate"
        if short and is_byline(line, lower):
            return "boilerplate"
        if short and lower in self.headlines:
            return "headline"
        if self.fenced and (short or (line[0] in "—–-•*" and len(line) > 2)):
            return "boilerplate"
        if self._is_headline(number, line, short):
            self.headlines.add(lower)
            return "headline"
        self.fenced = self.fenced and short
        return "boilerplate" if self._is_teaser(number, line) else "body"

    def _is_teaser(self, number: int, line: str) -> bool:
        """True for the title of another report that stands between two paragraphs of this one."""
        if not _TITLE[0] <= len(line) <= _TITLE[1] or line[0] in BULLETS or line[-1] in _MORE:
            return False
        return (
            not _ends_like_prose(line)
            and "|" not in line
            and any(self.prose[number - 1 : number])
            and any(self.prose[number + 1 : number + 2])
        )

    def _is_headline(self, number: int, line: str, short: bool) -> bool:
        if len(self.lines) < 2 or len(line) >= 250:
            return False
        above = number <= self.first_prose and short and len(self.headlines) < 6
        return above or (number == 0 and not _ends_like_prose(line))


def zone_paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a text, each with its zone: headline, caption, body, boilerplate.

    The headline is what stands before the first line that reads like prose, and where it is
    repeated; bylines and datelines are furniture (boilerplate) unless prose follows on the line.
    """
    spans = _lines(text)
    zones = _Zones([text[start:end] for start, end in spans])
    return tuple([Paragraph(i, zones.zone(i), *span) for i, span in enumerate(spans)])


def _is_abbreviation(text: str, start: int, mark: int, following: str) -> bool:
    """True where the full stop at ``mark`` belongs to the word before it: "Gen.", "V."."""
    near = mark - _LONGEST_ABBREVIATION - 1
    if near >= start and text[near:mark].isalnum():
        return False  # a longer word
    match = _LAST_WORD.search(text, max(start, mark - 12), mark)
    word = match.group().lower() if match else ""
    if word in _MAY_END and following.isupper():
        opening = _NEXT_WORD.match(text, mark + 1, mark + _LONGEST_OPENER)
        return opening is None or opening.group(1).lower() not in OPENERS  # "… the U.S. Earlier …"
    if word in _ABBREVIATIONS:
        return not (word in ("a.m", "p.m") and following.isupper())
    return len(word) == 1 and word.isalpha() and word != "i"  # an initial


def _breaks(text: str, start: int, end: int) -> list[int]:
    """Where sentences end inside ``text[start:end]``, its own end included."""
    ends = []
    for match in _SENTENCE_END.finditer(text, start, end):
        mark, stop = match.span()
        following = text[stop + 1 : stop + 2]
        if not following.isalnum():
            after = _NEXT_SIGN.match(text, stop, stop + 8)
            following = after.group(1) if after else ""
        if following and (following.islower() or following in ",;:"):
            continue
        if (
            text[mark] == "."
            and stop - mark == 1
            and _is_abbreviation(text, start, mark, following)
        ):
            continue
        ends.append(stop)
    if not ends or text[ends[-1] : end].strip():
        ends.append(end)
    return ends


def _cut(tokens: Tokens) -> Iterator[Tokens]:
    """The tokens in pieces no longer than the longest sentence."""
    if 0 < len(tokens.words) <= LONGEST_SENTENCE:
        yield tokens
        return
    for first in range(0, len(tokens.words), LONGEST_SENTENCE):
        yield tokens.part(first, first + LONGEST_SENTENCE)


def segment(text: str) -> Document:
    """Cut a text into zones, sentences and tokens."""
    paragraphs = zone_paragraphs(text)
    sentences: list[Sentence] = []
    for paragraph in paragraphs:
        start = paragraph.start
        for stop in _breaks(text, paragraph.start, paragraph.end):
            tokens = tokenize(text, start, stop)
            start = stop
            for part in _cut(tokens):
                number, zone = len(sentences), paragraph.position
                sentences.append(
                    Sentence(number, paragraph.index, zone, part.starts[0], part.end(-1), part)
                )
    _tell_depth(sentences)
    return Document(text, paragraphs, tuple(sentences))


_HEADLINES: Final = 2


def _tell_depth(sentences: list[Sentence]) -> None:
    """Tells every sentence how many stand above it in the story."""
    headed = told = 0
    for sentence in sentences:
        sentence.depth = told + min(headed, _HEADLINES)
        headed += sentence.position == "headline"
        told += sentence.position == "body"
