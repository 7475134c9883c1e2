"""The day of a report's own exchange: what dates it, and what dates something else."""

from __future__ import annotations

import pytest

from parley.claims import find_claims
from parley.model import Article

MORE = """

The freed prisoners of war were met by their families. Hundreds of captive soldiers remain in \
custody on both sides after the exchange.
"""


@pytest.mark.parametrize(
    ("published", "text", "day"),
    [
        # the day of the figures that open the story, not of who announced it
        ("2022-11-04", "Russia and Ukraine exchanged 107 captured soldiers each on Thursday, "
         "officials said on Friday.", "2022-11-03"),
        # a date behind "after" is another's, a weekday behind "since" is not
        ("2024-02-01", "Russia and Ukraine conducted a prisoner exchange on Wednesday, a week "
         "after a plane crashed on January 24. Each side freed 195.", "2024-01-31"),
        ("2025-03-19", "Ukraine and Russia exchanged 175 prisoners each, hours after a call "
         "between Putin and Trump on Tuesday.", "2025-03-19"),
        ("2024-08-02", "Russia and Ukraine carried out their largest prisoner swap since the war "
         "began on Thursday, freeing 24 people.", "2024-08-01"),
        # the day a plan was made is not the day it is carried out
        ("2025-12-24", "Russia and Ukraine agreed on Tuesday to exchange 300 prisoners each.",
         None),
        # a dateline, where the report says nothing else and was published later
        ("2024-06-01", "KYIV, May 31 (Reuters) - Russia and Ukraine swapped 75 prisoners each.",
         "2024-05-31"),
        ("2023-04-16", "Ukraine and Russia exchanged 130 prisoners each on Easter.", "2023-04-16"),
    ],
)  # fmt: skip
def test_the_day_of_the_story(published: str, text: str, day: str | None) -> None:
    claims = find_claims(Article("x", text + MORE, "", published=published))
    days = {c.exchange.date for c in claims if c.exchange is not None and c.exchange.main}
    assert days == {day}
