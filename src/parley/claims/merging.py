"""From what was found to claims: one for each fact and speaker, with every place that says it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import Final

from parley.chains import hops
from parley.claims.found import Amount, Found, amount
from parley.claims.uncounted.tellings import KINDS as TOLD
from parley.model import Article, Claim, Exchange, Span
from parley.rdf.terms import slug

_FREED: Final = ("released", "exchange-total")


class _Told:
    """A claim in the making: where it was found first, and where else it is said."""

    def __init__(self, found: Found, claimant: str | None) -> None:
        self.found = found
        self.claimant = claimant
        self.again: list[Span] = []

    def say_again(self, found: Found) -> None:
        """Takes note of a further place."""
        self.again.append(Span(*found.span))


class _Facts:
    """What one report tells, by fact and speaker, and the ways headlines find theirs."""

    def __init__(self) -> None:
        self.told: dict[tuple[Hashable, str | None], _Told] = {}
        self.by_fact: dict[Hashable, _Told] = {}
        self.freed: dict[Amount, _Told] = {}

    def add(self, f: Found) -> None:
        """A new claim, or a further place of one that says the same."""
        fact, claimant = _fact(f), "; ".join(sorted(f.said.names)) or None
        headline = f.position == "headline"
        if headline and f.kind in _FREED:
            told = self.freed.get(amount(f.quantity))
            if told is not None and not (f.who and told.found.who and f.who != told.found.who):
                told.say_again(f)
                return
        same = self.told.get((fact, claimant))
        if same is None and headline:
            same = self.by_fact.get(fact)
        if same is not None:
            if same.found.span[0] != f.span[0]:
                same.say_again(f)
            return
        new = self.told[fact, claimant] = _Told(f, claimant)
        self.by_fact.setdefault(fact, new)
        if not headline and f.kind in _FREED:
            self.freed.setdefault(amount(f.quantity), new)


def assemble(
    article: Article, found: Iterable[Found], exchanges: Mapping[str, Exchange]
) -> list[Claim]:
    """One claim for each fact and speaker; what is said again becomes a further span."""
    facts = _Facts()
    for f in sorted(found, key=lambda f: (f.position == "headline", f.span)):
        facts.add(f)
    claims = [_claim(article, told, exchanges) for told in facts.told.values()]
    return sorted(claims, key=lambda c: (c.start, c.end, c.id))


def _fact(f: Found) -> Hashable:
    """What two places must share to say the same."""
    withheld = f.quantity.qualifier == "withheld"
    part = f.category if f.subset else None
    place = f.span if f.quantity.qualifier == "vague" or f.kind in TOLD else None
    return f.kind, amount(f.quantity), withheld, f.who, f.mediator, f.event, part, place


def _claim(article: Article, told: _Told, exchanges: Mapping[str, Exchange]) -> Claim:
    f, claimant = told.found, told.claimant
    start, end = f.span
    parts = (f.kind, slug(f.who or f.mediator or ""), str(start), str(end), slug(claimant or ""))
    return Claim(
        id=f"{article.id}/{'-'.join(part for part in parts if part)}",
        article=article.id,
        kind=f.kind,
        quote=article.text[start:end],
        start=start,
        end=end,
        rule=f"{f.rule}/{f.said.rule}",
        exchange=exchanges.get(f.event),
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
        chain=hops(claimant, f.said.via, article.outlet),
        voice=f.said.voice,
        position=f.position,
        polarity=f.polarity,
        outlet=article.outlet,
        published=article.published,
        spans=tuple(told.again),
    )
