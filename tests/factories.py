"""Articles and claims with sensible defaults, so that a test names only what it is about."""

from __future__ import annotations

import hashlib
from typing import Any

from parley.model import Article, Claim, Exchange, Quantity

TEXT = "Russia said on Wednesday that 95 of its soldiers had been freed.\n"


def article(text: str = TEXT, **fields: Any) -> Article:
    """An article with this text; its digest always fits."""
    known: dict[str, Any] = {"id": "report", "source": "corpus/report.txt", **fields}
    return Article(text=text, sha256=hashlib.sha256(text.encode()).hexdigest(), **known)


def claim(
    quote: str = "95 of its soldiers had been freed", text: str = TEXT, **fields: Any
) -> Claim:
    """A claim about the main exchange whose quote stands in the text."""
    start = text.index(quote)
    known: dict[str, Any] = {
        "id": f"report/released-{start}-{start + len(quote)}",
        "article": "report",
        "kind": "released",
        "rule": "test-rule",
        "exchange": Exchange(key="main", main=True),
        "quantity": Quantity(number=95, as_written="95"),
        "who": "Russia",
        "claimant": "Russia",
        **fields,
    }
    return Claim(quote=quote, start=start, end=start + len(quote), **known)
