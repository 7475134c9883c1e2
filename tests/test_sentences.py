"""What is read in plain sentences: all that tests/sentences has, and nothing else.

Each text stands with all that is read in it: kind, figure, whose, which exchange ("-": none in
particular), and who says it ("-": the report itself).
"""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from parley.claims import find_claims
from parley.ledger import figure
from parley.model import Article, Claim

SENTENCES = [
    case
    for file in sorted(Path(__file__).with_name("sentences").glob("*.yaml"))
    for case in yaml.safe_load(file.read_text(encoding="utf-8"))
]


def told(claim: Claim) -> str:
    """A claim as the file has it."""
    exchange = claim.exchange.key if claim.exchange else "-"
    counted = claim.kind not in ("rank", "transfer", "date")
    what = claim.mediator or f"{figure(claim.quantity) if counted else '-'} {claim.who or '-'}"
    return f"{claim.kind} {what} {exchange} — {claim.claimant or '-'}"


@pytest.mark.parametrize("case", SENTENCES, ids=lambda case: case["text"][:40])
def test_everything_is_read_and_nothing_else(case: dict[str, object]) -> None:
    claims = find_claims(Article(id="report", text=str(case["text"]), sha256=""))
    assert [told(claim) for claim in claims] == case["claims"]
