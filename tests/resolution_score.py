"""How well reports are tied to exchanges: B-cubed on the corpora, and on made-up outlets.

    python tests/resolution_score.py [--wrong]

B-cubed (Bagga and Baldwin, 1998): for each report the share of its cluster that belongs with it
(precision) and the share of what belongs with it that is in its cluster (recall), averaged. The
gold key of a report is kind, parties and day of its main exchange; reports without a day are left
out. "Nothing tied" is what leaving every report alone would score. Dates are withheld by taking
away all dates, their words and the date of publication. As the corpora have few reports of one
exchange, made-up outlets follow (resolution_made_up.py), matched without the authority file they
were made from; "worse" ones leave out three in ten figures more.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

import gold
from resolution_made_up import outlets

from parley.authority import KnownExchange, load_known_exchanges
from parley.exchanges import Resolution, reported, resolve
from parley.model import Article, Claim
from parley.resolution.evidence import evidence_of

CORPUS = Path(__file__).parent / "corpus"
WIRE = CORPUS / "wire"
FOLDERS = ("seeds", "dev", "wire")
Report = tuple[str, str]


def b_cubed(truth: Mapping[Report, Hashable], found: Mapping[Report, Hashable]) -> dict[str, float]:
    """Precision, recall and F1 over the reports of ``truth``.

    >>> b_cubed({("a", "m"): 1, ("b", "m"): 1}, {("a", "m"): "x", ("b", "m"): "y"})
    {'precision': 1.0, 'recall': 0.5, 'f1': 0.6666666666666666}
    """
    wanted: dict[Hashable, set[Report]] = defaultdict(set)
    given: dict[Hashable, set[Report]] = defaultdict(set)
    for report, key in truth.items():
        wanted[key].add(report)
        given[found.get(report, report)].add(report)
    right = [
        (len(both), len(given[found.get(report, report)]), len(wanted[key]))
        for report, key in truth.items()
        for both in [wanted[key] & given[found.get(report, report)]]
    ]
    precision = sum(n / g for n, g, _ in right) / len(right)
    recall = sum(n / w for n, _, w in right) / len(right)
    f1 = 2 * precision * recall / (precision + recall)
    return {"precision": precision, "recall": recall, "f1": f1}


def read_corpora() -> dict[Report, Hashable]:
    """The gold key of the main exchange of every report that has a day."""
    truth: dict[Report, Hashable] = {}
    for folder in FOLDERS:
        for path in gold.gold_files(CORPUS / folder):
            record = json.loads(path.read_text(encoding="utf-8"))
            for entry in record["exchanges"]:
                if entry["main"] and entry["date"] and len(entry["date"]) == 10:
                    kind = _kind([c for c in record["claims"] if c["exchange"] == entry["key"]])
                    key = (kind, tuple(sorted(entry["parties"])), entry["date"])
                    truth[path.stem, entry["key"]] = key
    return truth


def read_all() -> dict[Report, Hashable]:
    """The gold key of every exchange that was carried out and has a day, background included."""
    truth: dict[Report, Hashable] = {}
    for claims in gold_claims():
        exchanges = reported(claims)
        accounts = evidence_of(claims, exchanges)
        for item in exchanges:
            told, member = item.exchange, (item.article, item.exchange.key)
            if told.date and len(told.date) == 10 and told.status is None:
                truth[member] = (accounts[member].kind, accounts[member].parties, told.date)
    return truth


def _kind(claims: Sequence[Mapping[str, object]]) -> str:
    counted = {c["kind"] for c in claims if c["kind"] in ("released", "exchange-total", "bodies")}
    return "bodies" if counted == {"bodies"} else "exchange"


def gold_claims() -> list[list[Claim]]:
    """The claims of all reports as the gold has them."""
    return [
        gold.read_gold(path)[1] for folder in FOLDERS for path in gold.gold_files(CORPUS / folder)
    ]


def found_claims() -> list[list[Claim]]:
    """The claims of all reports as the rules find them."""
    from parley.claims import find_claims

    return [list(find_claims(article)) for article in articles()]


def articles() -> list[Article]:
    """All reports of the corpora."""
    return [
        gold.read_gold(path)[0] for folder in FOLDERS for path in gold.gold_files(CORPUS / folder)
    ]


def without_dates(claims: Sequence[Claim]) -> list[Claim]:
    """The same claims, told by somebody who forgot every date."""
    return [
        replace(
            claim,
            published=None,
            as_of=None,
            exchange=claim.exchange
            and replace(
                claim.exchange, date=None, date_basis=None, date_text=None, date_reasons=()
            ),
        )
        for claim in claims
    ]


def score(
    truth: Mapping[Report, Hashable],
    claims: Sequence[Sequence[Claim]],
    known: Sequence[KnownExchange] | None = None,
) -> tuple[dict[str, float], Resolution]:
    """B-cubed of the clusters that these claims lead to."""
    resolution = resolve(claims, known)
    found = {member: c.id for c in resolution.clusters for member in c.members}
    return b_cubed(truth, found), resolution


HEADER = ("exchanges", "claims", "dates", "authority", "told", "P", "R", "F1")


def rows(wrong: bool = False) -> Iterator[tuple[str, ...]]:
    """A line for each way of asking; ``wrong`` prints what is torn or mixed between them."""
    gold_given, found = gold_claims(), found_claims()
    for title, truth, sources in (
        ("main", read_corpora(), (("gold", gold_given), ("found", found))),
        ("and background", read_all(), (("gold", gold_given),)),
    ):
        told = str(len(truth))
        yield (title, "nothing tied", "", "", told, *_cells(b_cubed(truth, {})))
        for name, claims in sources:
            for dates, given in both_ways(claims):
                for label in ("with", "without"):
                    figures, resolution = score(truth, given, None if label == "with" else ())
                    yield (title, name, dates, label, told, *_cells(figures))
                    if wrong:
                        show_wrong(truth, resolution)
    known = load_known_exchanges()
    for name, worse in (("made up", 0.0), ("made up, worse", 0.3)):
        made, claims = outlets(known, Random(4), worse=worse)
        for dates, given in both_ways(claims):
            figures, _ = score(made, given, ())
            yield ("main", name, dates, "without", str(len(made)), *_cells(figures))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--wrong", action="store_true", help="show what is tied wrongly")
    for row in (HEADER, *rows(parser.parse_args().wrong)):
        print("".join(f"{cell:<16}" for cell in row).rstrip())


def both_ways(
    claims: Sequence[Sequence[Claim]],
) -> list[tuple[str, Sequence[Sequence[Claim]]]]:
    """The claims with their dates, and without."""
    return [("visible", claims), ("withheld", [without_dates(c) for c in claims])]


def _cells(figures: Mapping[str, float]) -> list[str]:
    return [f"{figures[part]:.3f}" for part in ("precision", "recall", "f1")]


def show_wrong(truth: Mapping[Report, Hashable], resolution: Resolution) -> None:
    """Print every exchange that is torn or mixed."""
    for cluster in resolution.clusters:
        keys = {truth[m] for m in cluster.members if m in truth}
        if len(keys) > 1:
            print("   mixed", cluster.id, [(m[0], truth[m]) for m in cluster.members if m in truth])
    by_key: dict[Hashable, set[str]] = defaultdict(set)
    for member, key in truth.items():
        tied = resolution.cluster_of(*member)
        by_key[key].add(tied.id if tied else f"none {member}")
    for key, ids in by_key.items():
        if len(ids) > 1:
            print("   torn ", key, sorted(ids))


if __name__ == "__main__":
    main()
