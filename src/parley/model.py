"""What a claim is: the small typed core everything else passes around.

Nothing here knows about files, rules or RDF. All offsets are code points of the article's text
as stored, half-open: ``quote == text[start:end]``.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

KINDS = (
    "released", "exchange-total", "cumulative-released", "exchange-ordinal", "exchange-count",
    "held", "bodies", "agreement", "mediation", "date", "transfer", "meeting", "rank",
    "accusation", "denial", "statement",
)  # fmt: skip
QUALIFIERS = (
    "exact", "about", "at-least", "more-than", "at-most", "less-than", "range", "vague",
    "withheld", "equal-to",
)  # fmt: skip
VOICES = ("direct", "indirect", "outlet", "computed")
POSITIONS = ("headline", "caption", "lead", "body", "background", "boilerplate")
POLARITIES = ("asserted", "denied")
HOP_ROLES = ("originator", "relayer", "outlet")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of an article's text, in code points, half-open."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """True where the two share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Article:
    """One report: its text exactly as stored, and what is known about it from outside the text.

    ``published`` is an EDTF day; ``source`` the path below the corpus it was read from, in POSIX
    form (never a path of the machine); ``sha256`` the digest of the stored text as UTF-8.
    """

    id: str
    text: str
    sha256: str
    source: str = ""
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """How many, with what the words leave open. See model.md: bounds are never invented."""

    number: int | None = None
    low: int | None = None
    high: int | None = None
    qualifier: str = "exact"
    as_written: str | None = None


@dataclass(frozen=True, slots=True)
class Hop:
    """One step a statement took on its way to the report, the originator first."""

    agent: str
    role: str
    channel: str | None = None
    anonymous: bool = False
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Exchange:
    """An exchange as one report speaks of it. ``key`` is unique within the report."""

    key: str
    main: bool
    date: str | None = None
    date_basis: str | None = None
    date_text: str | None = None
    parties: tuple[str, ...] = ()
    mediators: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    status: str | None = None
    ordinal: int | None = None
    date_reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing somebody said about an exchange, where, and in which words.

    ``claimant`` is the canonical name of who says it ("Russia; Ukraine" where two are quoted
    together, None where the report itself asserts it). ``spans`` holds further places where the
    same speaker says the same.
    """

    id: str
    article: str
    kind: str
    quote: str
    start: int
    end: int
    rule: str
    exchange: Exchange | None = None
    quantity: Quantity = field(default_factory=Quantity)
    who: str | None = None
    released_by: str | None = None
    held_by: str | None = None
    category: str | None = None
    subset: bool = False
    outside: bool = False
    mediator: str | None = None
    place: str | None = None
    as_of: str | None = None
    scope: str | None = None
    claimant: str | None = None
    via: str | None = None
    chain: tuple[Hop, ...] = ()
    voice: str = "outlet"
    position: str = "body"
    polarity: str = "asserted"
    outlet: str | None = None
    published: str | None = None
    spans: tuple[Span, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The record of model.md: quantity and exchange spread out, JSON types only."""
        record = asdict(self)
        quantity = record.pop("quantity")
        spans = record.pop("spans")
        return {
            **{k: record.pop(k) for k in ("id", "article", "outlet", "published", "kind")},
            **{k: record.pop(k) for k in ("exchange",)},
            **quantity,
            **record,
            "also": spans,
        }
