"""How a report was read, step by step: zones, chunks, speakers, claims with their rules, exchanges.

``explain`` gathers what a person needs to check the claims of one article;
``parley.cli.show_reading`` prints it in a terminal, ``parley.explain.html`` as a page. The claims
and all steps before them are those of ``parley.claims.read``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from parley.claims import read
from parley.claims.chunks import SIGNS, Chunked
from parley.claims.speakers import Heard
from parley.ledger import figure
from parley.model import Article, Claim, Exchange, Span

NAMES = {sign: name for name, sign in SIGNS.items()}
PARTS = ("clause", "side", "speaker")
"""What the parts of ``Claim.rule`` decide, in their order."""
THE_REPORT = "the report itself"
Mark = tuple[int, int, int]
"""A quote: start, end, number of its claim."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """One item of a sentence: the name of its sign, its words, the side it stands for."""

    sign: str
    words: str
    side: str | None


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks in a sentence, what part of it is theirs, and the rule that says so."""

    names: tuple[str, ...]
    via: str | None
    rule: str
    words: str


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence with what was read in it. Boilerplate has neither chunks nor voices."""

    zone: str
    paragraph: int
    span: Span
    chunks: tuple[Chunk, ...] = ()
    voices: tuple[Voice, ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything there is to show about one article.

    Claims are numbered from 1 as they stand; ``marks`` are their quotes, sorted.
    """

    article: Article
    parties: tuple[str, ...]
    lines: tuple[Line, ...]
    exchanges: tuple[Exchange, ...]
    claims: tuple[Claim, ...]
    marks: tuple[Mark, ...]

    @property
    def silence(self) -> str:
        """Why there is no claim; empty where there is one."""
        if self.claims:
            return ""
        if self.exchanges:
            return "No claim was found."
        return "No claim was found: the report as a whole is not about persons exchanged."

    @property
    def speakers(self) -> dict[str, list[int]]:
        """The numbers of the claims of each speaker, in order of appearance."""
        found: dict[str, list[int]] = {}
        for number, claim in enumerate(self.claims, start=1):
            for name in (claim.claimant or THE_REPORT).split("; "):
                found.setdefault(name, []).append(number)
        return found

    def marks_in(self, line: Line) -> list[Mark]:
        """The quotes that begin in a sentence, further places of a claim included."""
        first = bisect_left(self.marks, (line.span.start,))
        return list(self.marks[first : bisect_left(self.marks, (line.span.end,))])


def explain(article: Article) -> Explanation:
    """Read an article and keep what every step gave."""
    reading = read(article)
    chunked = {one.sentence.index: one for one in reading.chunks}
    heard = {one.chunked.sentence.index: one for one in reading.speakers.heard}
    lines = (
        Line(
            s.position,
            s.paragraph,
            Span(s.start, s.end),
            tuple(_chunks(article.text, chunked[s.index])) if s.index in chunked else (),
            tuple(_voices(article.text, heard[s.index])) if s.index in heard else (),
        )
        for s in reading.document.sentences
    )
    exchanges = sorted(reading.exchanges.values(), key=lambda e: (not e.main, e.key))
    claims = tuple(reading.claims)
    marks = sorted(
        (span.start, span.end, number)
        for number, claim in enumerate(claims, start=1)
        for span in (Span(claim.start, claim.end), *claim.spans)
    )
    return Explanation(
        article, reading.parties, tuple(lines), tuple(exchanges), claims, tuple(marks)
    )


def _chunks(text: str, chunked: Chunked) -> Iterator[Chunk]:
    for at, item in enumerate(chunked.items):
        start, end = chunked.span(at, at + 1)
        yield Chunk(NAMES[item.sign], text[start:end], item.side)


def _voices(text: str, heard: Heard) -> Iterator[Voice]:
    for one in heard.attributions:
        if one.first < one.last:
            start, end = heard.chunked.span(one.first, one.last)
            yield Voice(one.names, one.via, one.rule, text[start:end])
    if heard.carried is not None and not heard.attributions:
        sentence = heard.chunked.sentence
        words = text[sentence.start : sentence.end]
        yield Voice(heard.carried.names, heard.carried.via, heard.carried_rule, words)


def details(claim: Claim) -> list[tuple[str, str]]:
    """A claim as names and values, only what is known of it.

    >>> details(Claim("a/x", "a", "released", "95 freed", 0, 8, "was-freed/giver/said-by"))[-1]
    ('rule', 'clause was-freed · side giver · speaker said-by')
    """
    exchange = claim.exchange
    about = f"{exchange.key} ({exchange.date or 'no date'})" if exchange else "no single exchange"
    flags = [name for name in ("subset", "outside") if getattr(claim, name)]
    values = (
        ("figure", "" if claim.kind == "mediation" else figure(claim.quantity)),
        ("of", claim.who),
        ("category", claim.category),
        ("mediator", claim.mediator),
        ("released by", claim.released_by),
        ("held by", claim.held_by),
        ("to", claim.place),
        ("as of", claim.as_of),
        ("scope", claim.scope),
        ("said by", claim.claimant or THE_REPORT),
        ("via", claim.via),
        ("voice", claim.voice),
        ("stands in", claim.position),
        ("exchange", about),
        ("also", ", ".join(flags)),
        ("polarity", claim.polarity if claim.polarity != "asserted" else ""),
        ("characters", f"{claim.start}–{claim.end}"),
        ("rule", rule_in_words(claim.rule)),
    )
    return [(name, value) for name, value in values if value]


def rule_in_words(rule: str) -> str:
    """Which rule decided what: "clause gave · side nationality · speaker speaker-says"."""
    parts = rule.split("/")
    names = PARTS if len(parts) == len(PARTS) else (PARTS[0], PARTS[-1])
    return " · ".join(f"{name} {part}" for name, part in zip(names, parts, strict=False))


def paragraphs(lines: tuple[Line, ...]) -> Iterator[tuple[str, list[Line]]]:
    """The lines of each paragraph with its zone."""
    group: list[Line] = []
    for line in lines:
        if group and group[-1].paragraph != line.paragraph:
            yield group[0].zone, group
            group = []
        group.append(line)
    if group:
        yield group[0].zone, group
