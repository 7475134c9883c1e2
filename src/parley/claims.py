"""Find the claims of a report: the one place where the steps of reading come together.

article → zones, sentences, tokens → dates, chunks → speakers → counted groups and statements →
exchanges → claims. Pure: the same article gives the same claims.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from parley.actors import slug
from parley.chunker import Chunker
from parley.chunks import Chunked
from parley.found import Found, amount
from parley.groups import Groups
from parley.model import Article, Claim, Exchange, Span
from parley.parties import concerns_exchanges, find_parties, opposite
from parley.periods import limit
from parley.placement import Placement
from parley.rules.dates import DateMention, find_dates
from parley.speakers import Speakers
from parley.statements import find_mediation, find_none_freed, find_withheld
from parley.tables import find_tables
from parley.tellings import KINDS as TOLD
from parley.tellings import drop_charged, find_tellings
from parley.text import Document, segment

_WORDS = re.compile(
    r"\b(?:swap|exchang|freed|frees?\b|releas|repatriat|return|hand(?:ed|s|ing)? over|handover|reunit|bodies|remains|captiv|prisoner)",
    re.IGNORECASE,
)
_UNSIDED = ("was-freed", "came", "was-returned", "was-recovered", "swap", "release-of")
_TOTALLED = (None, "people", "prisoners", "soldiers", "prisoners of war", "hostages")


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


def find_claims(article: Article) -> list[Claim]:
    """The claims of one report, in text order; none where it is not about exchanging persons."""
    if not _WORDS.search(article.text):
        return []
    return read(article).claims


def read(article: Article) -> Reading:
    """A report with all that was made of it on the way."""
    text = article.text
    document = segment(text)
    mentions = find_dates(text)
    chunker = Chunker(text, mentions)
    chunks = [chunker.chunk(s) for s in document.sentences if s.position != "boilerplate"]
    parties = find_parties(chunks)
    speakers = Speakers(parties)
    tables = find_tables(text, mentions, parties)
    if not (tables or concerns_exchanges(chunks)):
        return Reading(article, document, mentions, chunks, parties, speakers, [], {}, [])
    for chunked in chunks:
        speakers.read(chunked)
    speakers.finish()
    speakers.find_issuer(text)
    groups = Groups(text, parties)
    for heard in speakers.heard:
        groups.read(heard, speakers)
        groups.found += find_mediation(text, heard, speakers, parties)
        withheld = find_withheld(text, heard, speakers, parties)
        none_freed = find_none_freed(text, heard, speakers)
        groups.found += [f for f in (withheld, none_freed) if f is not None]
        groups.found += find_tellings(text, heard, speakers, parties)
    groups.found += tables
    found = settle(drop_charged(groups.found), parties)
    placement = Placement.of(article, parties, found, mentions, chunks)
    exchanges = placement.exchanges()
    limit(found, text, placement.calendar, parties)
    claims = assemble(article, found, exchanges)
    return Reading(article, document, mentions, chunks, parties, speakers, found, exchanges, claims)


def settle(found: list[Found], parties: tuple[str, ...]) -> list[Found]:
    """Lets figures read with certainty correct the same figures read without."""
    known: dict[object, set[str]] = {}
    by_side: dict[str, set[int]] = {side: set() for side in parties}
    for f in found:
        if f.who and f.strength >= 2 and f.kind in ("released", "bodies", "agreement"):
            known.setdefault(amount(f.quantity), set()).add(f.who)
            if f.kind == "released" and f.who in by_side and f.quantity.number:
                by_side[f.who].add(f.quantity.number)
    sums = (
        {a + b for a in by_side.get(parties[0], ()) for b in by_side.get(parties[-1], ())}
        if parties
        else set()
    )
    for f in found:
        if f.quantity.qualifier == "withheld":
            continue
        sides = known.get(amount(f.quantity), set())
        unsure = (
            f.strength == 0 or f.strength == 1 and (f.position == "headline" or not f.said.names)
        )
        if f.kind == "exchange-total":
            continue
        if f.rule.startswith("held-in-context") and sides:
            f.kind, f.event = "released", "main"  # a freed group, spoken of while it was held
        if f.kind not in ("released", "agreement", "bodies"):
            continue
        if unsure and len(sides) == 1:
            f.who, f.strength = next(iter(sides)), 2
            f.released_by = opposite(f.who, parties)
        elif f.kind == "released" and f.strength < 2 and not f.subset and f.category in _TOTALLED:
            opening = (
                f.chunked.sentence.index < 3 and f.rule.startswith(_UNSIDED) and not f.strength
            )
            if opening or f.quantity.number in sums or f.rule.startswith("was-exchanged"):
                f.kind, f.who, f.released_by = "exchange-total", None, None
    _sum_up(found)
    _one_sided(found, parties)
    return [
        f
        for f in found
        if not _repeats_each(f, known, parties)
        and not (f.subset and f.who is None and f.kind == "released")
    ]


_HOME = ("came", "came-back", "was-returned", "return")


def _one_sided(found: list[Found], parties: tuple[str, ...]) -> None:
    """In a report that counts one side's persons only, an unsided figure counts them too."""
    counted = Counter(
        f.who
        for f in found
        if f.who in parties and f.kind in ("released", "cumulative-released", "held")
    )
    if not counted:
        return
    side, most = counted.most_common(1)[0]
    if most < 2 or most < 0.75 * sum(counted.values()):
        return
    for f in found:
        open_side = f.who is None and not f.strength and "both-together" not in f.rule
        home = f.kind == "released" and f.rule.startswith(_HOME)
        if (
            open_side
            and (home or f.kind == "cumulative-released")
            and f.quantity.qualifier != "withheld"
        ):
            f.who, f.strength, f.released_by = side, 1, opposite(side, parties)


def _repeats_each(f: Found, known: dict[object, set[str]], parties: tuple[str, ...]) -> bool:
    """True for "exchanged 95 prisoners" where 95 is what each side freed."""
    return (
        f.kind == "exchange-total"
        and len(parties) == 2
        and known.get(amount(f.quantity)) == set(parties)
    )


def _sum_up(found: list[Found]) -> None:
    """A figure in the present perfect that dwarfs the story's own is a running total."""
    story = [
        f.quantity.number for f in found
        if f.kind in ("released", "exchange-total") and f.quantity.number and f.chunked.sentence.index < 6
    ]  # fmt: skip
    if not story:
        return
    for f in found:
        number = f.quantity.number or f.quantity.low
        large = number is not None and number >= 400 and number > 3 * max(story)
        if (
            f.kind == "released"
            and large
            and f.chunked.sentence.index >= 3
            and not f.subset
            and "counterpart" not in f.rule
        ):
            f.kind, f.event = "cumulative-released", "none"
            f.rule = f"outsized-{f.rule}"


def assemble(article: Article, found: list[Found], exchanges: dict[str, Exchange]) -> list[Claim]:
    """One claim for each fact and speaker; what is said again becomes a further span."""
    claims: dict[object, Claim] = {}
    for f in sorted(found, key=lambda f: (f.position == "headline", f.span)):
        claim = _claim(article, f, exchanges.get(f.event))
        fact = (claim.kind, amount(claim.quantity), claim.quantity.qualifier == "withheld", claim.who, claim.mediator, f.event,
                claim.category if claim.subset else None)  # fmt: skip
        if f.quantity.qualifier == "vague" or f.kind in TOLD:
            fact = (*fact, f.span)
        if f.position == "headline" and claim.kind in ("released", "exchange-total"):
            told = next((c for c in claims.values() if c.kind in ("released", "exchange-total")
                         and c.position != "headline" and amount(c.quantity) == amount(claim.quantity)), None)  # fmt: skip
            if told is not None and not (claim.who and told.who and claim.who != told.who):
                object.__setattr__(told, "spans", (*told.spans, Span(claim.start, claim.end)))
                continue
        same = claims.get((fact, claim.claimant))
        if same is None and f.position == "headline":
            same = next((c for (known, _), c in claims.items() if known == fact), None)
        if same is None:
            claims[fact, claim.claimant] = claim
        elif same.start != claim.start:
            object.__setattr__(same, "spans", (*same.spans, Span(claim.start, claim.end)))
    return sorted(claims.values(), key=lambda c: (c.start, c.end, c.id))


def _claim(article: Article, f: Found, exchange: Exchange | None) -> Claim:
    start, end = f.span
    claimant = "; ".join(sorted(f.said.names)) if f.said.names else None
    parts = (f.kind, slug(f.who or f.mediator or ""), str(start), str(end), slug(claimant or ""))
    return Claim(
        id=f"{article.id}/{'-'.join(part for part in parts if part)}",
        article=article.id,
        kind=f.kind,
        quote=article.text[start:end],
        start=start,
        end=end,
        rule=f"{f.rule}/{f.said.rule}",
        exchange=exchange,
        quantity=f.quantity,
        who=f.who,
        released_by=f.released_by,
        held_by=f.held_by,
        category=f.category,
        subset=f.subset,
        outside=f.outside,
        mediator=f.mediator,
        place=f.place,
        as_of=f.as_of,
        scope=f.scope,
        claimant=claimant,
        via=f.said.via,
        voice=f.said.voice,
        position=f.position,
        polarity=f.polarity,
        outlet=article.outlet,
        published=article.published,
    )
