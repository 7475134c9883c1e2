"""Audits: what they find in the seeds, rule by rule on made-up claims, and that they scale."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest
from click.testing import CliRunner
from effort import effort
from gold import DEV, ROOT, SEEDS, gold_files, read_gold
from rdflib import Graph
from rdflib.namespace import SH

from parley.audits import RULES, STATES, Finding, audit, resolved
from parley.audits.quads import FINDINGS, TERMS, copy_quads, finding_quads, term
from parley.cli import cli
from parley.exchanges import resolve
from parley.ledger.cases import Tie, dossier, ties_of
from parley.model import Claim, Exchange, Quantity
from parley.rdf.turtle import turtle
from parley.resources import read_ontology

PARTIES = ("Russia", "Ukraine")


def gold(folder: Path) -> list[list[Claim]]:
    return [read_gold(path)[1] for path in gold_files(folder)]


def audited(reports: list[list[Claim]], *, tied: bool) -> list[Finding]:
    ties = ties_of(resolve(reports)) if tied else None
    return audit([claim for claims in reports for claim in claims], ties)


def said(findings: list[Finding], rule: str) -> list[str]:
    return [finding.sentence for finding in findings if finding.rule == rule]


IN_JUNE = Exchange("main", True, "2025-06", "stated", "on 31 June 2025", PARTIES)


def claim(
    number: int | None = None,
    *,
    article: str = "a",
    key: str = "main",
    date: str | None = "2024-07-17",
    kind: str = "released",
    **fields: Any,
) -> Claim:
    """A claim whose id tells it from all others made here."""
    exchange = Exchange(key, key == "main", date, "stated" if date else None, parties=PARTIES)
    known: dict[str, Any] = {
        "quantity": Quantity(number),
        "who": "Russia" if kind == "released" else None,
        "exchange": exchange,
        "quote": "",
        **fields,
    }
    telling = (kind, key, str(number), *(str(value) for value in known.values()))
    name = f"{article}/{sha256(repr(telling).encode()).hexdigest()[:12]}"
    return Claim(id=name, article=article, kind=kind, start=0, end=1, rule="test", **known)


HALVES = [
    claim(230, who="Ukraine", date="2024-01-03"),
    claim(248, key="prev", date="2024-01-04"),
]

# --- the seeds ---------------------------------------------------------------------------------


@pytest.fixture(scope="module", params=[False, True], ids=["by day", "tied"])
def seeds_found(request: pytest.FixtureRequest) -> list[Finding]:
    return audited(gold(SEEDS), tied=request.param)


def test_the_total_of_448_rests_on_a_floor(seeds_found: list[Finding]) -> None:
    found = next(f for f in seeds_found if "448" in f.sentence)
    assert found.sentence == (
        "The exchange of 3 January 2024: the total of about 448 is 30 off 478 = 248 (Russia) + "
        "230 (Ukraine); it equals 248 (Russia) + 200 (Ukraine, the floor of “more than 200”)."
    )
    assert (found.type, found.state, found.difference) == ("TotalAgainstParts", "explained", 30)
    assert len(found.claims) == 4


def test_totals_that_are_the_sum_of_their_parts(seeds_found: list[Finding]) -> None:
    totals = said(seeds_found, "total-against-parts")
    assert "The exchange of 17 July 2024: the total of 190 = 95 (Russia) + 95 (Ukraine)." in totals
    assert (
        "The exchange of 19 March 2025: the total of 372 = 175 (Russia) + 175 (Ukraine) + "
        "22 of Ukraine (wounded)." in totals
    )


def test_372_or_350(seeds_found: list[Finding]) -> None:
    assert said(seeds_found, "total-definition") == [
        "The exchange of 19 March 2025: it is 372 with 22 of Ukraine (wounded), and 350 without."
    ]


def test_2828_less_230_fits_about_2600_and_hundreds_do_not_follow_thousands(
    seeds_found: list[Finding],
) -> None:
    found = [f for f in seeds_found if f.rule == "cumulative-against-time"]
    assert [(f.state, f.sentence) for f in found] == [
        (
            "open",
            "Hundreds (the report itself) of 19 March 2025 comes after thousands (the report "
            "itself) of 17 July 2024: a sum cannot shrink.",
        ),
        (
            "explained",
            "2828 (Dmytro Lubinets) of 3 January 2024 less 230 freed in between = 2598, which "
            "fits about 2600 (Dmytro Lubinets) of August 2023.",
        ),
    ]


def test_october_2024_was_not_the_last(seeds_found: list[Finding]) -> None:
    sentence, *others = said(seeds_found, "last-exchange-contradicted")
    assert "003_fffdfca2a771f3b1 says the last exchange was " in sentence
    assert "but 001_5a31e9508f977e50 has one on 5 February 2025" in sentence
    assert not others


def test_the_caption_speaks_of_another_exchange(seeds_found: list[Finding]) -> None:
    assert said(seeds_found, "caption-against-story") == [
        "The caption of 001_5a31e9508f977e50 gives 150 (Russia) and 150 (Ukraine), its story "
        "175 (Russia) and 175 (Ukraine): the caption speaks of another exchange, of "
        "5 February 2025."
    ]


def test_no_false_alarm_on_the_seeds(seeds_found: list[Finding]) -> None:
    assert not said(seeds_found, "ordinal-against-time")  # 49 ≤ more than 50 ≤ 59
    assert not said(seeds_found, "conflicting-figures")  # more than 200 and 230 agree
    assert {f.rule for f in seeds_found if f.state == "open"} == {
        "cumulative-against-time",
        "last-exchange-contradicted",
        "single-origin",  # 175, 175 and 22, in two reports, from one ministry
    }


def test_the_seeds_from_text_to_finding(seeds: Path) -> None:
    result = CliRunner().invoke(cli, ["audit", str(seeds), "--format", "json"])
    assert result.exit_code == 0, result.output
    sentences = " ".join(entry["sentence"] for entry in json.loads(result.stdout))
    assert "190 = 95 (Russia) + 95 (Ukraine)" in sentences
    assert "448 is 30 off 478" in sentences
    assert "372 = 175 (Russia) + 175 (Ukraine) + 22" in sentences


# --- every rule --------------------------------------------------------------------------------


def test_every_rule_is_an_open_record() -> None:
    classes = _ontology_classes()
    assert len({rule.name for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert rule.type in classes, rule.name
        assert rule.compares, rule.name
        assert rule.tolerance, rule.name
        assert rule.examples, rule.name
        assert all(outcome.state in STATES for outcome in rule.outcomes.values())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_is_in_the_docs(rule: Any) -> None:
    page = " ".join((ROOT.parent / "docs" / "audits.md").read_text(encoding="utf-8").split())
    for words in (rule.name, rule.compares, rule.tolerance, *rule.examples):
        assert words in page, "docs/audits.md says it in these words"


@pytest.mark.parametrize(
    ("rule", "claims", "state"),
    [
        ("conflicting-figures", [claim(195), claim(207)], "open"),
        (
            "definitional-conflict",
            [claim(175), claim(197), claim(22, category="wounded", outside=True)],
            "explained",
        ),
        (
            "definitional-conflict",
            [claim(230, category="soldiers"), claim(250, category="soldiers and civilians")],
            "open",
        ),
        (
            "total-against-parts",
            [claim(300, kind="exchange-total"), claim(100), claim(90, who="Ukraine")],
            "open",
        ),
        ("caption-against-story", [claim(150, position="caption"), claim(175)], "open"),
        (
            "ordinal-against-time",
            [
                claim(50, kind="exchange-ordinal", date="2024-01-31"),
                claim(49, kind="exchange-ordinal", article="b", date="2025-03-19"),
            ],
            "open",
        ),
        (
            "cumulative-against-time",
            [
                claim(1000, kind="cumulative-released", who="Russia", published="2024-07-01"),
                claim(100, article="b"),
                claim(1050, article="c", kind="cumulative-released", who="Russia",
                      published="2024-08-01", date=None),
            ],
            "open",
        ),
        (
            "held-against-releases",
            [claim(50, kind="held", who="Russia", as_of="2024-07"),
             claim(95, article="b", date="2024-08-03")],
            "open",
        ),
        ("one-sided-exchange", [claim(95, claimant="Volodymyr Zelenskyy")], "open"),
        (
            "single-origin",
            [claim(95, claimant="TASS"), claim(95, article="b", claimant="TASS")],
            "open",
        ),
        ("date-contradicted", [claim(95, exchange=IN_JUNE)], "open"),
        ("halves-on-two-days", HALVES, "open"),
        ("date-contradicted", [claim(95, published="2024-07-01")], "open"),
    ],
)  # fmt: skip
def test_every_rule_finds(rule: str, claims: list[Claim], state: str) -> None:
    assert state in [finding.state for finding in audit(claims) if finding.rule == rule]


@pytest.mark.parametrize(
    "claims",
    [
        [claim(230), claim(quantity=Quantity(low=201, qualifier="more-than"))],
        [claim(230), claim(248, quantity=Quantity(248, qualifier="about"))],
        [claim(230), claim(200, polarity="denied")],
        [claim(230), claim(20, subset=True)],
        [claim(230), claim(230, who="Ukraine"), claim(200, date="2024-07-18", key="other")],
        [claim(2, kind="exchange-count", scope="a month"),
         claim(1, kind="exchange-count", scope="a month", article="b", date="2025-01-01")],
        [claim(500, kind="held", who="Russia", as_of="2024-07"),
         claim(95, article="b", date="2024-08-03")],
    ],
)  # fmt: skip
def test_no_rule_finds_what_is_not_there(claims: list[Claim]) -> None:
    compared = {"one-sided-exchange", "single-origin"}
    assert not [finding for finding in audit(claims) if finding.rule not in compared]


def test_sums_that_leave_out_those_who_came_outside_of_exchanges_fit() -> None:
    before = claim(4306, kind="cumulative-released", who="Ukraine", published="2025-03-19",
                   article="a", date="2025-03-19")  # fmt: skip
    freed = [
        claim(246, who="Ukraine", article="b", date="2025-04-19"),
        claim(31, who="Ukraine", article="b", date="2025-04-19", outside=True),
    ]
    after = replace(
        before, id="b/sum", article="b", quantity=Quantity(4552), published="2025-04-19"
    )
    found = [f for f in audit([before, *freed, after]) if f.rule == "cumulative-against-time"]
    assert [f.state for f in found] == ["explained"]


def test_a_whole_told_in_stages_is_not_counted_twice() -> None:
    sums = [
        claim(100, kind="cumulative-released", who="Russia", published="2024-01-01"),
        claim(150, kind="cumulative-released", who="Russia", article="b", published="2024-02-01",
              date=None),
    ]  # fmt: skip
    freed = [
        claim(50, article="c", date="2024-01-20"),
        claim(50, article="c", key="series1", date="2024-01-20"),
    ]
    found = [f for f in audit([*sums, *freed]) if f.rule == "cumulative-against-time"]
    assert [f.state for f in found] == ["explained"]


# --- input that is not as it should be ---------------------------------------------------------


def test_contradictory_dates_of_one_exchange() -> None:
    claims = [claim(95, date="2024-07-17"), claim(95, article="b", date="2024-07-18")]
    ties = {("a", "main"): Tie("one"), ("b", "main"): Tie("one")}
    assert "The same exchange is put on 17 July 2024 (a) and on 18 July 2024 (b)." in said(
        audit(claims, ties), "date-contradicted"
    )


def test_an_impossible_date_and_a_report_from_the_future_are_told() -> None:
    impossible, future = claim(95, exchange=IN_JUNE), claim(95, published="2024-07-01")
    assert said(audit([impossible]), "date-contradicted") == [
        "The exchange of June 2025: there is no date 31 June 2025."
    ]
    assert said(audit([future]), "date-contradicted") == [
        "a, published 1 July 2024, tells as done the exchange of 17 July 2024, which lies after it."
    ]


def test_halves_of_an_exchange_on_two_days_are_told() -> None:
    assert said(audit(HALVES), "halves-on-two-days") == [
        "a puts 230 of Ukraine on 3 January 2024 and 248 of Russia on 4 January 2024: "
        "one exchange, or two?"
    ]
    whole = claim(200, who="Ukraine", key="prev", date="2024-01-04")
    assert not said(audit([*HALVES, whole]), "halves-on-two-days")


def test_ten_exchanges_in_one_report_stay_ten() -> None:
    claims = [claim(95, key=f"e{n}", date="2024-07-17") for n in range(10)]
    claims += [claim(7, key="undated", date=None), claim(None, kind="statement", exchange=None)]
    gathered = dossier(claims)
    assert len(gathered.cases) == 11
    assert sorted(c.id for case in gathered.cases for c in case.claims) == sorted(
        c.id for c in claims if c.exchange
    )
    assert audit(claims) is not None


def test_nothing_to_audit() -> None:
    assert audit([]) == []


# --- identity, order, RDF, cost ----------------------------------------------------------------


def test_findings_do_not_depend_on_the_order_of_claims() -> None:
    claims = [claim for report in gold(DEV) for claim in report]
    shuffled = claims[:]
    random.Random(4).shuffle(shuffled)
    assert audit(shuffled) == audit(claims)


def test_a_new_report_renames_no_finding() -> None:
    claims = [claim for report in gold(SEEDS) for claim in report]
    before = {finding.id for finding in audit(claims)}
    assert len(before) == len(audit(claims))
    more = [claim(102, article="new", date="2024-09-14")]
    assert before <= {finding.id for finding in audit([*claims, *more])}


def test_findings_as_rdf_keep_the_shapes() -> None:
    pyshacl = pytest.importorskip("pyshacl")
    quads = finding_quads(audited(gold(SEEDS) + gold(DEV), tied=False))
    assert {quad[3] for quad in quads} == {FINDINGS}
    data = Graph().parse(data=turtle(quads), format="turtle")
    shapes = Graph().parse(data=read_ontology("shapes.ttl"), format="turtle")
    ontology = Graph().parse(data=read_ontology("parley.ttl"), format="turtle")
    for shape in set(shapes.subjects()):  # shapes of other things need the rest of the graph
        if "Finding" not in str(shape) and "Conflicting" not in str(shape):
            for target in list(shapes.triples((shape, SH.targetClass, None))):
                shapes.remove(target)
    conforms, _, text = pyshacl.validate(data, shacl_graph=shapes, ont_graph=ontology)
    assert conforms, text


def test_the_terms_of_findings_are_in_the_ontology() -> None:
    known = {
        quad.subject.value
        for quad in ox.parse(input=read_ontology("parley.ttl"), format=ox.RdfFormat.TURTLE)
        if isinstance(quad.subject, ox.NamedNode)
    }
    for name in (*TERMS, *STATES, *(rule.type for rule in RULES)):
        assert term(name)[1:-1] in known


def test_a_person_can_explain_a_finding() -> None:
    (found,) = [f for f in audit([claim(195), claim(207)]) if f.rule == "conflicting-figures"]
    (settled,) = resolved([found], {f"finding/{found.id}": "Ada: one list was revised."})
    assert settled.state == "resolved"
    assert settled.sentence.endswith("cannot both be right; Ada: one list was revised.")
    assert resolved([found], {}) == [found]


def test_copies_as_rdf() -> None:
    ((one, _, other, _),) = copy_quads({"a": "a", "b": "a"})
    assert (one[-4:], other[-4:]) == ("e/b>", "e/a>")


def test_the_work_grows_with_the_claims() -> None:
    def seconds(reports: int) -> float:
        claims = [
            claim(n % 300 + 50, article=f"r{n:05}", date=f"{n % 60 + 2020}-07-{n % 28 + 1:02}")
            for n in range(reports)
        ]  # fmt: skip
        claims += [
            claim(n, article=f"r{n:05}", kind="cumulative-released", who="Russia", date=None)
            for n in range(0, reports, 2)
        ]
        return effort(lambda: audit(claims))

    seconds(100)
    assert seconds(8000) < 10 * seconds(2000)  # 16 times where the work is quadratic


def _ontology_classes() -> set[str]:
    return {
        quad.subject.value.rpartition("#")[2]
        for quad in ox.parse(input=read_ontology("parley.ttl"), format=ox.RdfFormat.TURTLE)
        if quad.object == ox.NamedNode("http://www.w3.org/2002/07/owl#Class")
        and isinstance(quad.subject, ox.NamedNode)
    }
