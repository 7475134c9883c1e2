"""Claims made from the gold of the corpus, so that RDF is tested apart from extraction."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from parley.model import Article, Claim, Exchange, Hop, Quantity, Span
from parley.rdf.terms import slug

ROOT = Path(__file__).parent
SEEDS = ROOT / "corpus" / "seeds"
DEV = ROOT / "corpus" / "dev"
_BASES = {"external": "authority", "none": None}
WIRE = ROOT / "corpus" / "wire"
TRAIN = ROOT / "corpus" / "train"
FIELD = ROOT / "corpus" / "field"
WIDE = ROOT / "corpus" / "wide"
WEB = ROOT / "corpus" / "web"
_FOLDERS = (DEV, WIRE, TRAIN, FIELD, WIDE, WEB)
_TEXTS = {SEEDS: ROOT.parent / "seeds", **{folder: folder for folder in _FOLDERS}}


def gold_files(folder: Path) -> list[Path]:
    """The gold of a folder, one file a report."""
    return sorted(folder.glob("*.json"))


def read_gold(path: Path) -> tuple[Article, list[Claim]]:
    """An article and the claims its gold says it makes."""
    record = json.loads(path.read_text(encoding="utf-8"))
    folder = _TEXTS[path.parent]
    text = (folder / f"{path.stem}.txt").read_text(encoding="utf-8")
    article = Article(
        id=path.stem,
        text=text,
        sha256=sha256(text.encode()).hexdigest(),
        source=f"{folder.name}/{path.stem}.txt",
        published=record.get("published"),
    )
    exchanges = {entry["key"]: _exchange(entry) for entry in record["exchanges"]}
    return article, list(_distinct(_claim(article, entry, exchanges) for entry in record["claims"]))


def all_gold() -> list[tuple[Article, list[Claim]]]:
    """Every report of the corpus."""
    return [read_gold(path) for folder in (SEEDS, DEV) for path in gold_files(folder)]


def _exchange(entry: dict[str, Any]) -> Exchange:
    return Exchange(
        key=entry["key"],
        main=entry["main"],
        date=entry["date"],
        date_basis=_BASES.get(entry["date_basis"], entry["date_basis"]),
        date_text=entry.get("date_text"),
        parties=tuple(entry["parties"]),
        mediators=tuple(entry["mediators"]),
        places=tuple(entry["places"]),
        status=entry.get("status"),
    )


def _claim(article: Article, entry: dict[str, Any], exchanges: dict[str, Exchange]) -> Claim:
    claimant = entry["claimant"]
    start, end = entry["start"], entry["end"]
    parts = (entry["kind"], entry["who"], f"{start}-{end}", claimant, entry["mediator"])
    voice = "computed" if entry.get("derived") else "indirect" if claimant else "outlet"
    hops = tuple(
        Hop(agent, "originator", entry["via"], agent.startswith("unnamed"))
        for agent in (claimant or "").split("; ")
        if agent
    )
    return Claim(
        id=f"{article.id}/{'-'.join(slug(part) for part in parts if part)}",
        article=article.id,
        kind=entry["kind"],
        quote=entry["quote"],
        start=start,
        end=end,
        rule="gold",
        exchange=exchanges.get(entry["exchange"]),
        quantity=Quantity(
            entry["number"],
            entry["low"],
            entry["high"],
            entry["qualifier"],
            entry["quote"] if entry["number"] else None,
        ),
        who=entry["who"],
        released_by=entry["released_by"],
        held_by=entry.get("held_by"),
        category=entry["category"],
        subset=entry.get("subset", False),
        mediator=entry["mediator"],
        as_of=entry["as_of"],
        scope=entry.get("scope"),
        claimant=claimant,
        via=entry["via"],
        chain=hops,
        voice=voice,
        position=entry["position"],
        published=article.published,
        spans=tuple(Span(*span) for span in entry.get("also_spans", [])),
    )


def _distinct(claims: Iterator[Claim]) -> Iterator[Claim]:
    """The gold may say one thing twice at one place, differing in number only."""
    seen: set[str] = set()
    for claim in claims:
        identifier = claim.id
        if identifier in seen:
            number = claim.quantity.number or claim.quantity.low or claim.quantity.high
            identifier = f"{identifier}-{number}-{slug(claim.category or 'all')}"
        if identifier not in seen:
            seen.add(identifier)
            yield replace(claim, id=identifier)
