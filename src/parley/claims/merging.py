"""From what was found to claims: one for each fact and speaker, with every place that says it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import Final

from parley.chains import chain
from parley.claims.found import Amount, Found, amount
from parley.claims.uncounted.tellings import KINDS as TOLD
from parley.model import Article, Claim, Exchange, Span
from parley.rdf.terms import slug

_FREED: Final = ("released", "exchange-total")


class _Facts:
    """The claims of one report by fact and speaker, and the ways headlines find theirs."""

    def __init__(self) -> None:
        self.claims: dict[tuple[Hashable, str | None], Claim] = {}
        self.by_fact: dict[Hashable, Claim] = {}
        self.freed: dict[Amount, Claim] = {}

    def add(self, claim: Claim, fact: Hashable) -> None:
        """A new claim, or a further place of one that says the same."""
        headline = claim.position == "headline"
        if headline and claim.kind in _FREED:
            told = self.freed.get(amount(claim.quantity))
            if told is not None and not (claim.who and told.who and claim.who != told.who):
                _say_again(told, claim)
                return
        same = self.claims.get((fact, claim.claimant))
        if same is None and headline:
            same = self.by_fact.get(fact)
        if same is not None:
            if same.start != claim.start:
                _say_again(same, claim)
            return
        self.claims[fact, claim.claimant] = claim
        self.by_fact.setdefault(fact, claim)
        if not headline and claim.kind in _FREED:
            self.freed.setdefault(amount(claim.quantity), claim)


def assemble(
    article: Article, found: Iterable[Found], exchanges: Mapping[str, Exchange]
) -> list[Claim]:
    """One claim for each fact and speaker; what is said again becomes a further span."""
    facts = _Facts()
    for f in sorted(found, key=lambda f: (f.position == "headline", f.span)):
        facts.add(_claim(article, f, exchanges.get(f.event)), _fact(f))
    return sorted(facts.claims.values(), key=lambda c: (c.start, c.end, c.id))


def _fact(f: Found) -> Hashable:
    """What two places must share to say the same."""
    withheld = f.quantity.qualifier == "withheld"
    part = f.category if f.subset else None
    place = f.span if f.quantity.qualifier == "vague" or f.kind in TOLD else None
    return f.kind, amount(f.quantity), withheld, f.who, f.mediator, f.event, part, place


def _say_again(claim: Claim, again: Claim) -> None:
    # claims are frozen for everybody else; this one is still being made
    object.__setattr__(claim, "spans", (*claim.spans, Span(again.start, again.end)))


def _claim(article: Article, f: Found, exchange: Exchange | None) -> Claim:
    start, end = f.span
    claimant = "; ".join(sorted(f.said.names)) if f.said.names else None
    parts = (f.kind, slug(f.who or f.mediator or ""), str(start), str(end), slug(claimant or ""))
    claim = Claim(
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
    object.__setattr__(claim, "chain", chain(claim))
    return claim
