"""Who says it, how it got here, how many origins it has; copies of one text; the ledger."""

from __future__ import annotations

from dataclasses import replace

import pytest
from factories import article
from gold import SEEDS, all_gold, gold_files, read_gold

from parley.chains import chain, chain_words, origins_of, sides_of
from parley.ledger import WORDS_OF, entries
from parley.ledger.cases import Dossier, dossier
from parley.ledger.independence import Corroboration, corroborations
from parley.model import Claim, Exchange, Hop, Quantity
from parley.resolution.copies import alike, near_copies, sketched

MAIN = Exchange("main", True, "2024-07-17", "stated", parties=("Russia", "Ukraine"))
BASE = Claim("a/1", "a", "released", "95", 0, 2, "test", MAIN, Quantity(95), who="Ukraine")


def said(article: str = "a", claimant: str | None = None, **fields: object) -> Claim:
    name = f"{article}/{claimant}-{'-'.join(map(str, fields.values()))}"
    return replace(BASE, id=name, article=article, claimant=claimant, **fields)  # type: ignore[arg-type]


def seeds() -> Dossier:
    return dossier([claim for path in gold_files(SEEDS) for claim in read_gold(path)[1]])


def only(claims: list[Claim], copies: dict[str, str] | None = None) -> Corroboration:
    (found,) = corroborations(dossier(claims, copies=copies))
    return found


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        (said(claimant="Volodymyr Zelenskyy", via="Telegram"), "Volodymyr Zelenskyy on Telegram"),
        (
            said(claimant="unnamed source", via="TASS", outlet="RT"),
            "unnamed source → TASS → RT",
        ),
        (said(claimant="Russia; Ukraine", outlet="RT"), "Russia and Ukraine → RT"),
        (said(via="TASS", outlet="RT"), "TASS → RT"),
        (said(outlet="RT"), "RT"),
        (said(), ""),
        (said(chain=(Hop("Kremlin", "originator"), Hop("RT", "outlet"))), "Kremlin → RT"),
    ],
)
def test_chains(claim: Claim, words: str) -> None:
    assert chain_words(claim) == words


def test_a_chain_has_its_originator_first_and_tells_who_has_no_name() -> None:
    hops = chain(said(claimant="unnamed official", via="TASS", outlet="RT"))
    assert [hop.role for hop in hops] == ["originator", "relayer", "outlet"]
    assert [hop.anonymous for hop in hops] == [True, False, False]


def test_sides_are_those_the_speakers_speak_for() -> None:
    assert sides_of(said(claimant="Ministry of Defence of Russia; Dmytro Lubinets")) == (
        "Russia",
        "Ukraine",
    )
    assert sides_of(said()) == ()


def test_one_agency_text_in_three_outlets_is_one_origin() -> None:
    claims = [said(name, via="Agence France-Presse", outlet=name) for name in "abc"]
    found = only(claims)
    assert (len(found.reports), found.origins) == (3, ("Agence France-Presse",))


def test_two_speakers_of_one_side_are_two_origins_and_one_authority() -> None:
    found = only([said(claimant="Volodymyr Zelenskyy"), said("b", claimant="Dmytro Lubinets")])
    assert len(found.origins) == 2
    assert found.authorities == ("Ukraine",)
    assert found.missing == ("Russia",)


def test_copies_that_name_nobody_are_one_origin() -> None:
    claims = [said("a"), said("b"), said("c")]
    found = only(claims, {"a": "a", "b": "a", "c": "c"})
    assert found.origins == ("the report a", "the report c")


def test_nameless_sources_count_with_the_one_that_relays_them() -> None:
    claims = [
        said("a", "unnamed source", via="TASS"),
        said("b", "unnamed source", via="TASS"),
        said("c", "unnamed source", via="Reuters"),
    ]
    assert [origins_of(claim, {})[0] for claim in claims].count("unnamed source (TASS)") == 2
    assert len(only(claims).origins) == 2


def test_the_seeds_who_says_175() -> None:
    found = [item for item in corroborations(seeds()) if item.words == "175 of Ukraine freed"]
    (item,) = found
    assert len(item.reports) == 2
    assert item.origins == ("Ministry of Defence of Russia",)
    assert item.missing == ("Ukraine",)


def test_copies_are_found_cut_and_changed_and_nothing_else() -> None:
    articles = [report for report, _ in all_gold()]
    first = articles[0]
    changed = replace(first, id="zz-changed", text=first.text.replace("190", "191") + " More.")
    cut = replace(articles[1], id="zz-cut", text=articles[1].text[: len(articles[1].text) * 3 // 4])
    found = near_copies([*articles, changed, cut])
    assert {one: other for one, other in found.items() if one != other} == {
        "zz-changed": first.id,
        "zz-cut": articles[1].id,
    }


def test_copies_do_not_depend_on_order_and_short_texts_are_no_copies() -> None:
    articles = [report for report, _ in all_gold()][:5]
    twins = [replace(report, id=f"{report.id}-twin") for report in articles]
    assert near_copies([*twins, *articles]) == near_copies([*articles, *twins])
    short = article("Russia freed 95.")
    assert near_copies([short, replace(short, id="other")]) == {
        "report": "report",
        "other": "other",
    }


def test_the_share_in_common_is_estimated_within_a_tenth() -> None:
    words = [f"word{n}" for n in range(800)]
    one, other = sketched(" ".join(words[:600])), sketched(" ".join(words[200:]))
    assert abs(alike(one, other) - 396 / 796) < 0.1


def test_the_ledger_has_every_word_under_its_relation() -> None:
    claims = [
        said(claimant="Volodymyr Zelenskyy"),
        said(claimant="Ministry of Defence of Russia"),
        said("b"),
        said("c", "Ministry of Foreign Affairs of the United Arab Emirates"),
        said("d", "International Committee of the Red Cross"),
        said("e", kind="mediation", mediator="United Arab Emirates", who=None),
    ]
    found = entries(dossier(claims))
    assert [entry.relation for entry in found] == list(WORDS_OF)
    assert [entry.word_of for entry in found][:3] == ["Ukraine", "Russia", "United Arab Emirates"]


def test_the_ledger_of_the_seeds() -> None:
    lines = {
        (entry.case.date, entry.about, entry.relation, entry.words)
        for entry in entries(seeds())
    }  # fmt: skip
    assert {
        ("2024-01-03", "Russia", "own", "248"),
        ("2024-01-03", "Ukraine", "own", "230"),
        ("2024-01-03", "Ukraine", "own", "more than 200"),
        ("2025-03-19", "Ukraine", "other", "175"),
        ("2024-10", "Russia", "outlet", "95"),
        ("2025-07-04", "Russia", "third", "2"),
    } <= lines
