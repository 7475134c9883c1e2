"""How often each rule fires on a corpus, and how often it is wrong where there is gold.

A rule is wrong where the first thing a claim gets wrong is what that rule decided; what comes
after it is not judged. Errors of omission have no rule to blame.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from parley.claims import find_claims
from parley.errors import ParleyError
from parley.explain.rules_report import rules_of
from parley.model import Article, Claim
from parley.rules.dates import find_dates

LEVELS = ("figure", "kind", "side", "exchange", "speaker")
"""What is compared with the gold, in this order."""


@dataclass(frozen=True, slots=True)
class Use:
    """How often rules fired, by name, and what the gold says of it where there is one.

    ``placed`` counts claims whose exchange was right and wrong, which no single rule decides.
    """

    fired: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    placed: Counter[bool] = field(default_factory=Counter)


def use_of(articles: Iterable[Article], gold: Path | None = None) -> Use:
    """Read the articles and count; ``gold`` is a folder with a file ARTICLE.json for each."""
    use = Use()
    judged = 0
    for article in articles:
        told = _read_gold(gold, article.id) if gold else None
        judged += told is not None
        for mention in find_dates(article.text):
            use.fired[mention.form] += 1
        for claim in find_claims(article):
            parts = rules_of(claim.rule)
            for names in parts:
                use.fired.update(names[-1:])
            if told is not None:
                _judge(use, claim, told, [names[-1] for names in parts])
    if gold and not judged:
        raise ParleyError(
            "has no gold for these articles", where=str(gold), fix="files are ARTICLE.json"
        )
    return use


def _read_gold(folder: Path, article_id: str) -> dict[str, Any] | None:
    path = folder / f"{article_id}.json"
    if not path.exists():
        return None
    told: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return told


def _judge(use: Use, claim: Claim, gold: dict[str, Any], parts: list[str]) -> None:
    """Count the rules of a claim as right up to the first level where the gold disagrees."""
    if claim.quantity.qualifier == "vague" or _ignored(claim, gold):
        return
    if claim.kind == "mediation":
        named = {c.get("mediator") for c in gold["claims"]}
        (use.right if claim.mediator in named else use.wrong)[parts[0]] += 1
        return
    main = claim.exchange is not None and claim.exchange.main
    quantity = claim.quantity
    amount = (quantity.number, quantity.low, quantity.high, quantity.qualifier == "withheld")
    mine = (amount, claim.kind, claim.who, main, claim.claimant)
    facts = [_fact(entry, gold) for entry in gold["claims"]]
    good = max((_agreement(mine, fact) for fact in facts), default=0)
    clause, speaker = parts[0], parts[-1]
    side = parts[1] if len(parts) > 2 else None
    (use.right if good >= 2 else use.wrong)[clause] += 1
    if side and good >= 2:
        (use.right if good >= 3 else use.wrong)[side] += 1
    if good >= 3:
        use.placed[good >= 4] += 1
    if good >= 4:
        (use.right if good >= 5 else use.wrong)[speaker] += 1


def _fact(entry: dict[str, Any], gold: dict[str, Any]) -> tuple[object, ...]:
    main = any(e["key"] == entry.get("exchange") and e.get("main") for e in gold["exchanges"])
    amount = (entry.get("number"), entry.get("low"), entry.get("high"),
              entry.get("qualifier") == "withheld")  # fmt: skip
    return (amount, entry["kind"], entry.get("who"), main, entry.get("claimant"))


def _agreement(mine: tuple[object, ...], fact: tuple[object, ...]) -> int:
    """How many levels of LEVELS agree before the first that does not."""
    for level, (a, b) in enumerate(zip(mine, fact, strict=True)):
        if a != b:
            return level
    return len(LEVELS)


def _ignored(claim: Claim, gold: dict[str, Any]) -> bool:
    quotes = (i if isinstance(i, str) else i.get("quote", "") for i in gold.get("ignore", ()))
    return any(quote and (claim.quote in quote or quote in claim.quote) for quote in quotes)
