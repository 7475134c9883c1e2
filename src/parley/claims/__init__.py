"""Find the claims of a report: the one place where the steps of reading come together.

article → zones, sentences, tokens → dates, chunks → speakers → counted groups and statements →
exchanges → claims. Pure: the same article gives the same claims.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from parley.claims.arrangement.listing import in_reading_order
from parley.claims.arrangement.table_sources import name_sources
from parley.claims.arrangement.tables import find_tables
from parley.claims.chunks import Chunked
from parley.claims.chunks.chunker import Chunker
from parley.claims.concern import concerns_exchanges
from parley.claims.events.periods import limit
from parley.claims.events.placement import Placement
from parley.claims.found import Found
from parley.claims.generic_parties import name_parties
from parley.claims.groups import Groups
from parley.claims.mediation import drop_escorts, find_mediation
from parley.claims.merging import assemble
from parley.claims.parties import find_parties
from parley.claims.retold import find_retold
from parley.claims.speakers import Speakers
from parley.claims.uncounted.none_freed import find_none_freed
from parley.claims.uncounted.statements import find_withheld
from parley.claims.uncounted.tellings import drop_charged, find_tellings
from parley.claims.weighing import settle
from parley.model import Article, Claim, Exchange
from parley.rules.dateline import publication_date
from parley.rules.dates import DateMention, find_dates
from parley.rules.wording import has_any
from parley.text import Document, Sentence, segment

_WORDS: Final = re.compile(
    r"\b(?:swap|exchang|freed|frees?\b|releas|repatriat|return|hand(?:ed|s|ing)? over|handover"
    r"|reunit|bodies|remains|captiv|prisoner)",
    re.IGNORECASE,
)
_SURE_WORDS: Final = (" prisoner", " exchang", " releas")
"""The commonest of them as they mostly stand, found ten times faster."""
_HEADS: Final = 8  # sentences in which what stands above the story is sought


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything a report was read as, step by step; ``claims`` is the result."""

    article: Article
    document: Document
    mentions: list[DateMention]
    chunks: list[Chunked]
    parties: tuple[str, ...]
    speakers: Speakers
    found: list[Found]
    exchanges: dict[str, Exchange]
    claims: list[Claim]


def _may_tell(sentence: Sentence) -> bool:
    """False for page furniture; that above the story may name who issues it."""
    return sentence.position != "boilerplate" or sentence.index < _HEADS


def find_claims(article: Article) -> list[Claim]:
    """The claims of one report, in text order; none where it is not about exchanging persons."""
    text = article.text
    if not (has_any(text, _SURE_WORDS) or _WORDS.search(text)):
        return []
    return read(article).claims


def read(article: Article) -> Reading:
    """A report with all that was made of it on the way."""
    text = article.text
    document = segment(text)
    mentions = find_dates(text, [sentence.tokens for sentence in document.sentences])
    document = in_reading_order(document)
    chunker = Chunker(mentions)
    chunked = [chunker.chunk(s) for s in document.sentences if _may_tell(s)]
    chunker.chunk_heads(chunked)
    chunks = [c for c in chunked if c.sentence.position != "boilerplate"]
    heads = [c for c in chunked if c.sentence.index < _HEADS and c.sentence.position != "body"]
    parties = find_parties(chunks)
    name_parties(chunks, parties)
    speakers = Speakers(parties, heads)
    speakers.names.memory.foresee(chunks, publication_date(article, mentions).edtf)
    tables = find_tables(text, mentions, parties)
    if not (tables or concerns_exchanges(chunks)):
        return Reading(article, document, mentions, chunks, parties, speakers, [], {}, [])
    for sentence in chunks:
        speakers.read(sentence)
    speakers.finish(text)
    name_sources(tables, chunks, document, chunker)
    groups = Groups(text, parties)
    before = None
    for heard in speakers.heard:
        groups.read(heard, speakers)
        groups.found += find_retold(heard, speakers, groups.found)
        groups.found += find_mediation(heard, speakers, parties, before)
        before = heard.chunked
        withheld = find_withheld(heard, speakers, parties, groups.past)
        none_freed = find_none_freed(heard, speakers, parties)
        groups.found += [f for f in (withheld, none_freed) if f is not None]
        groups.found += find_tellings(heard, speakers, parties)
    groups.found += tables
    found = settle(drop_escorts(drop_charged(groups.found)), parties)
    placement = Placement.of(article, parties, found, mentions, chunks)
    exchanges = placement.exchanges()
    limit(found, placement.calendar, parties)
    dated = replace(article, published=article.published or placement.calendar.published)
    claims = assemble(dated, found, exchanges)
    return Reading(article, document, mentions, chunks, parties, speakers, found, exchanges, claims)
