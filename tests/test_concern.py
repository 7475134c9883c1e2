"""Reports about persons exchanged are read, whoever the sides are; others yield nothing."""

from __future__ import annotations

import pytest

from parley.claims import find_claims
from parley.model import Article

EXCHANGES = [
    "Two towns in the west exchanged 27 prisoners on Thursday. Elders of a third brokered it.",
    "Local factions exchanged detainees at the crossing. Each side freed 12 men, elders said.",
    "The rebels released 13 soldiers on Monday; the government freed 22 of its fighters in return.",
    "The regional forces said on Friday that they had released 4,208 prisoners of war.",
    "The gunmen hand over three hostages; 110 prisoners are released.",
    "Another exchange has taken place! 205 defenders are home. Thanks to the mediators.",
    "Dear Ukrainians! 185 of our defenders have returned home from Russian captivity today.",
    "Russia and Ukraine freed 95 prisoners each on Friday as part of the deal agreed in Istanbul.",
    "The bodies of 1,000 fallen soldiers were returned to Ukraine, its headquarters reports.",
    "Hamas released three Israeli women on Saturday.",
    "Four soldiers kidnapped last month by a faction of the FARC were handed over on Tuesday.",
    "303 of our servicemen returned home today, Russia's human rights commissioner writes.",
    "Boko Haram has freed 21 girls, the presidency said on Thursday.",
    "The girls came home on Saturday. 82 girls were swapped for five commanders, sources said.",
]

OTHERS = [
    "The team traded two players to Utah in exchange for three draft picks. It released a fourth.",
    "The government pardoned 4,893 prisoners to mark the New Year. Thirteen will be deported.",
    "Police rescued 12 students who had been kidnapped. They were returned to their parents.",
    "150 Ukrainian soldiers returned home on Friday after training in Britain, London said. "
    "Another 200 will return to Ukraine in May, according to Britain.",
    "Hamas released a video of three hostages. It released two statements on Friday.",
    "Rescuers recovered the bodies of 12 miners in South Africa. Police freed four others.",
    "The two clubs swapped two defenders on Friday. The fee was not disclosed.",
    "A court released 20 protesters on bail on Friday. Ten others were returned to prison.",
    "In the film, a thriller, twelve hostages are traded for three prisoners by a tired policeman.",
    "Berlin's zoo returned two pandas to China on Friday in exchange for two younger animals.",
]


@pytest.mark.parametrize("text", EXCHANGES)
def test_exchanges_are_read(text: str) -> None:
    assert find_claims(Article("report", text, ""))


@pytest.mark.parametrize("text", OTHERS)
def test_other_reports_yield_nothing(text: str) -> None:
    assert not find_claims(Article("report", text, ""))
