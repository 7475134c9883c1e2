"""Claims that count nobody, what running figures cover. Rules' examples: tests/test_rules.py."""

from __future__ import annotations

from dataclasses import replace

import pytest
from factories import article
from gold import SEEDS, read_gold

from parley.claims import find_claims
from parley.claims.uncounted.tellings import KINDS
from parley.model import Claim

STORY = """

Russia and Ukraine exchanged prisoners of war on Friday. The prisoner swap between Russia and \
Ukraine followed talks in Istanbul.
"""
MOD = "Ministry of Defence of Russia"
LUBINETS = "Dmytro Lubinets"


def seed(number: int, published: str | None = None) -> list[Claim]:
    """The claims of a seed, read without its metadata unless a day is given."""
    path = sorted(SEEDS.glob("*.json"))[number]
    return find_claims(replace(read_gold(path)[0], published=published))


def told(text: str, kind: str | None = None) -> list[Claim]:
    """The claims of these kinds that an opening makes."""
    found = find_claims(article(text + STORY, published="2024-10-21"))
    return [
        c for c in found if c.start < len(text) and (c.kind == kind if kind else c.kind in KINDS)
    ]


@pytest.mark.parametrize(
    ("number", "kind", "claimant", "words"),
    [
        (0, "meeting", "Tatyana Moskalkova", "her office met with a counterpart from Ukraine"),
        (0, "accusation", "Ukraine", "forcibly deported thousands of Ukrainian children"),
        (0, "denial", "Russia", "children were moved for their own protection"),
        (1, "rank", "Volodymyr Zelenskyy", "one of the largest of the war"),
        (1, "accusation", "Volodymyr Zelenskyy", "persecuted by Russia"),
        (1, "transfer", MOD, "All the Russian soldiers are in Belarus"),
        (2, "transfer", "Russia", "its troops had been transferred to Belarus"),
        (2, "statement", "unnamed source", "the swap was “equal”"),
        (2, "statement", "Volodymyr Zelenskyy", "had been held captive by Russia since"),
        (2, "date", None, "the last occurring on June 26"),
        (3, "transfer", MOD, "the released Russian soldiers are currently in neighboring Belarus"),
        (3, "date", None, "The last time Russia and Ukraine exchanged POWs was in October 2024"),
        (4, "accusation", LUBINETS, "obstructing” any prisoner exchanges"),
        (
            4,
            "rank",
            "Ministry of Foreign Affairs of the United Arab Emirates",
            "one of the largest",
        ),
    ],
)
def test_seeds(number: int, kind: str, claimant: str | None, words: str) -> None:
    claims = [c for c in seed(number) if c.kind == kind and words in c.quote]
    assert [c.claimant for c in claims] == [claimant]


def test_a_date_makes_the_exchange_it_dates() -> None:
    (claim,) = [c for c in seed(3) if c.kind == "date"]
    assert claim.exchange is not None
    assert not claim.exchange.main
    assert claim.exchange.date == "2024-10"


def test_a_transfer_has_its_place_and_persons() -> None:
    (claim,) = [c for c in seed(2) if c.kind == "transfer"]
    assert (claim.place, claim.who) == ("Belarus", "Russia")
    (claim,) = told(
        "All of them are to be flown to Moscow, Russia's defence ministry said.", "transfer"
    )
    assert (claim.place, claim.who, claim.claimant) == ("Moscow", "Russia", MOD)


@pytest.mark.parametrize(
    "text",
    [
        "Russia's foreign ministry said Moscow had postponed the exchange.",  # its own doing
        "Reporters accused Russia of obstructing the exchange.",  # nobody opposed to it
        "Kyiv accused Moscow of shelling a town after the talks about grain.",
        "Russia's captives had been transferred to a prison in Ukraine, Russia said.",
        "The Ukrainian prisoners were taken to Russia, Moscow said.",
        "Kyiv did not deny the prisoners a lawyer.",
        "It was not the biggest prisoner swap of the war.",
        "President Vladimir Putin met with bankers in Moscow.",
    ],
)
def test_left_alone(text: str) -> None:
    assert not told(text)


def test_a_charge_is_counted_once() -> None:
    text = (
        "Tatyana Moskalkova accused Kyiv of dropping 69 soldiers "
        "from the list of prisoners to be released."
    )
    (charge,) = told(text, "accusation")
    assert charge.quantity.number == 69
    assert [c.kind for c in find_claims(article(text + STORY)) if c.quantity.number == 69] == [
        "accusation"
    ]


@pytest.mark.parametrize(
    ("text", "kind", "as_of", "scope"),
    [
        (
            "Putin said in June that 1,348 Russians were being held in Ukrainian captivity.",
            "held",
            "2024-06",
            None,
        ),
        (
            "As of May 2024, 61 prisoner exchanges have taken place, Lubinets said.",
            "exchange-count",
            "2024-05",
            None,
        ),
        (
            "It is the fourth prisoner exchange this year, Lubinets said.",
            "exchange-ordinal",
            None,
            "2024",
        ),
        (
            "It is the 50th prisoner exchange since February 24, 2022, Lubinets said.",
            "exchange-ordinal",
            None,
            "war",
        ),
        (
            "It is the 50th prisoner exchange of the full-scale war, Lubinets said.",
            "exchange-ordinal",
            None,
            "war",
        ),
        (
            "It is the 50th exchange of prisoners of war, Lubinets said.",
            "exchange-ordinal",
            None,
            None,
        ),
        (
            "The UAE said it was the eighth exchange it had mediated.",
            "exchange-ordinal",
            None,
            "UAE-mediated",
        ),
        (
            "Lubinets said on Monday that 3,035 Ukrainian prisoners had been freed so far.",
            "cumulative-released",
            None,
            None,
        ),
    ],
)
def test_periods(text: str, kind: str, as_of: str | None, scope: str | None) -> None:
    (claim,) = told(text, kind)
    assert (claim.as_of, claim.scope) == (as_of, scope)


def test_periods_of_the_seeds() -> None:
    held = {c.quantity.number: c.as_of for c in seed(0) if c.kind == "held"}
    assert held == {1348: "2024-06", 6465: "2024-06"}
    totals = {
        c.quantity.number: c.as_of for c in seed(4, "2024-01-03") if c.kind == "cumulative-released"
    }
    assert totals == {2828: None, 2600: "2023-08"}
    undated = {c.as_of for c in seed(4) if c.kind == "cumulative-released"}
    assert undated == {None, "XXXX-08"}  # the report does not tell the year of its August
