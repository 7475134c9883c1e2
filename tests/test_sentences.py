"""What is read in plain sentences: all that tests/sentences.yaml has, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from parley.claims import find_claims
from parley.ledger import figure
from parley.model import Article, Claim

SENTENCES = yaml.safe_load(Path(__file__).with_suffix("").with_name("sentences.yaml").read_text())


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
