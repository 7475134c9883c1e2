"""Whether a report has an exchange of its own, or speaks of exchanges of the past alone."""

from __future__ import annotations

import pytest

from parley.claims import find_claims
from parley.model import Article

TOLD = {
    "in the first sentence": (
        "Captives come home\n\nUkraine and Russia each returned 146 prisoners of war on Sunday. In "
        "the previous exchange 84 soldiers had left captivity.",
        {146},
    ),
    "in a look back that tells of yesterday's": (
        "President meets families of captives\n\nThe Ukrainian president met relatives of "
        "captured soldiers. He told them about yesterday's exchange, in which 205 Ukrainians "
        "returned from Russia. In July, 250 prisoners had been freed.",
        {205},
    ),
    "behind words that lead to it": (
        "The UAE announced the success of its efforts, which led to 157 Ukrainian prisoners being "
        "exchanged for 157 Russian ones. In all 4,955 captives have been exchanged.",
        {157},
    ),
    "as a plan": (
        "Russia and Ukraine agreed to exchange 1,000 prisoners each, officials welcomed the "
        "outcome. In April 277 captives returned home to each side.",
        {1000},
    ),
}
PAST = {
    "in an interview": (
        "'Every exchange is a small miracle': an interview\n\nFor three years he has sat at the "
        "table with the Russians. In May Ukraine brought back 1,000 people.\n\nWhich exchange was "
        "the hardest?\n\nWe gave 55 Russian prisoners and got 215 of our own from Russian "
        "captivity."
    ),
    "of somebody once exchanged": (
        "A man who was exchanged with 90 Russian prisoners last year has been charged with murder. "
        "In other exchanges 95 and 103 Russian prisoners were handed over by Ukraine."
    ),
    "while nothing happens": (
        "There has been no prisoner exchange between Ukraine and Russia since 2 October. Families "
        "want to know why.\n\nOn that day 185 captured soldiers were exchanged."
    ),
    "beside figures of those held": (
        "Putin said that 1,348 Russian soldiers were in Ukrainian captivity and 6,465 Ukrainians "
        "in Russian.\n\nExchanges go on, he said. On 31 May, 75 soldiers returned to each side. "
        "Kyiv recalled that 230 Ukrainians had been freed for 248 Russians."
    ),
}


def main_figures(text: str) -> set[int | None]:
    """The figures that a report of 30 June 2026 gives of its own exchange."""
    claims = find_claims(Article("x", text, "", published="2026-06-30"))
    return {c.quantity.number for c in claims if c.exchange is not None and c.exchange.main}


@pytest.mark.parametrize("case", TOLD)
def test_a_report_tells_of_an_exchange(case: str) -> None:
    text, figures = TOLD[case]
    assert main_figures(text) == figures


@pytest.mark.parametrize("case", PAST)
def test_a_report_speaks_of_past_exchanges_alone(case: str) -> None:
    assert find_claims(Article("x", PAST[case], "", published="2026-06-30"))
    assert main_figures(PAST[case]) == set()


def test_an_exchange_held_without_figures_is_no_plan() -> None:
    text = (
        "Ukraine and Russia held another prisoner exchange on Monday, and kept the number secret. "
        "Most had been in captivity since 2022. The agreements reached in Istanbul provide for the "
        "exchange of 1,000 captives on each side."
    )
    assert main_figures(text) <= {None}
