"""Which reports speak of one exchange, why, and which day that gives them."""

from __future__ import annotations

import random
from collections.abc import Sequence

import gold
import pytest
import resolution_score
from hypothesis import given, settings
from hypothesis import strategies as st
from resolution_made_up import outlets

from parley.authority import KnownExchange, load_known_exchanges
from parley.errors import ParleyError
from parley.exchanges import Cluster, Resolution, Resolver, resolve
from parley.model import Claim, Exchange, Quantity

PARTIES = ("Russia", "Ukraine")


def report(
    article: str,
    *figures: tuple[str, int | Quantity],
    key: str = "main",
    ordinal: tuple[str | None, int] | None = None,
    kind: str = "released",
    category: str | None = None,
    published: str | None = None,
    **exchange: object,
) -> list[Claim]:
    """The claims of one report: figures per side about one exchange."""
    told = Exchange(key, key == "main", parties=PARTIES, **exchange)  # type: ignore[arg-type]
    values = [(side, n if isinstance(n, Quantity) else Quantity(n)) for side, n in figures]
    claims = [
        Claim(f"{article}/{key}-{side}", article, kind, "", 0, 0, "made-up", told, value, who=side,
              category=category, published=published)
        for side, value in values
    ]  # fmt: skip
    base = Claim(f"{article}/{key}", article, "statement", "", 0, 0, "made-up", told)
    if ordinal:
        base = Claim(f"{article}/{key}-n", article, "exchange-ordinal", "", 0, 0, "made-up", told,
                     Quantity(ordinal[1]), scope=ordinal[0])  # fmt: skip
    return [*claims, base]


def ids(resolution: Resolution, *members: str) -> list[str]:
    """The clusters of these members (``article`` or ``article/key``)."""
    found = []
    for name in members:
        article, _, key = name.partition("/")
        cluster = resolution.cluster_of(article, key or "main")
        assert cluster is not None, name
        found.append(cluster.id)
    return found


def one(reports: Sequence[list[Claim]], known: Sequence[KnownExchange] = ()) -> Cluster:
    """The only cluster these reports make."""
    clusters = resolve(reports, known).clusters
    assert len(clusters) == 1, [c.id for c in clusters]
    return clusters[0]


def test_the_same_day_is_one_exchange() -> None:
    cluster = one(
        [report("a", ("Russia", 95), date="2024-07-17", date_basis="stated"),
         report("b", ("Ukraine", 95), date="2024-07-17", date_basis="weekday")]
    )  # fmt: skip
    assert cluster.id == "russia-ukraine-2024-07-17"
    assert cluster.date.basis == "stated"
    assert "the same day" in cluster.reason
    assert 0.5 <= cluster.score <= 1


def test_two_exchanges_on_one_day_stay_two() -> None:
    day = {"date": "2022-03-24", "date_basis": "stated"}
    soldiers = report("a", ("Russia", 10), ("Ukraine", 10), **day)  # type: ignore[arg-type]
    sailors = report("b", ("Russia", 11), ("Ukraine", 19), **day)  # type: ignore[arg-type]
    both = [*report("c", ("Russia", 10), ("Ukraine", 10), **day),  # type: ignore[arg-type]
            *report("c", ("Russia", 110), ("Ukraine", 190), key="other", **day)]  # type: ignore[arg-type] # fmt: skip
    far = report("d", ("Russia", 110), ("Ukraine", 190), **day)  # type: ignore[arg-type]
    found = resolve([soldiers, both, far], ())
    assert ids(found, "a", "c") == ["russia-ukraine-2022-03-24"] * 2
    assert len(set(ids(found, "a", "d"))) == 2
    assert ids(found, "c/other") == ids(found, "d")
    assert len(set(ids(resolve([both, sailors], ()), "c", "c/other"))) == 2


def test_a_dispute_is_one_exchange() -> None:
    cluster = one(
        [report("kyiv", ("Ukraine", 189), date="2024-12-30", date_basis="stated"),
         report("moscow", ("Ukraine", 150), date="2024-12-30", date_basis="stated")]
    )  # fmt: skip
    assert any(f.name == "figure" and f.score < 0 for f in cluster.features)


def test_days_that_do_not_meet_are_two_exchanges() -> None:
    figures = (("Russia", 95), ("Ukraine", 95))
    found = resolve(
        [report("a", *figures, date="2024-07-17"), report("b", *figures, date="2024-10-18")], ()
    )
    assert len(set(ids(found, "a", "b"))) == 2


def test_the_night_between_two_days() -> None:
    figures = (("Russia", 95), ("Ukraine", 95))
    near = [report("a", *figures, date="2024-10-18"), report("b", *figures, date="2024-10-19")]
    assert one(near).id == "russia-ukraine-2024-10-18"
    other = [report("a", ("Ukraine", 49), date="2024-09-13"),
             report("b", ("Ukraine", 103), date="2024-09-14")]  # fmt: skip
    assert len(resolve(other, ()).clusters) == 2


def test_a_report_without_a_day_learns_it_from_another() -> None:
    figures = (("Russia", 175), ("Ukraine", 175))
    found = resolve(
        [report("a", *figures, date="2025-03-19", date_basis="stated"), report("b", *figures)], ()
    )
    assert len(set(ids(found, "a", "b"))) == 1
    date = found.date_of("b", "main")
    assert date
    assert (date.edtf, date.basis) == ("2025-03-19", "other-report")
    own = found.date_of("a", "main")
    assert own
    assert own.basis == "stated"


@pytest.mark.parametrize(
    ("words", "clusters"), [("on Wednesday", 1), ("on Tuesday", 1), ("on Friday", 2)]
)
def test_a_weekday_keeps_apart_but_not_by_a_day(words: str, clusters: int) -> None:
    """The day before or after may be that of the news."""
    figures = (("Russia", 175), ("Ukraine", 175))
    found = resolve(
        [report("a", *figures, date="2025-03-19"), report("b", *figures, date_text=words)], ()
    )
    assert len(set(ids(found, "a", "b"))) == clusters


def test_what_fits_two_exchanges_equally_joins_neither() -> None:
    figures = (("Russia", 95), ("Ukraine", 95))
    found = resolve(
        [report("a", *figures, date="2024-07-17"), report("b", *figures, date="2024-10-18"),
         report("c", *figures)], ()
    )  # fmt: skip
    cluster = found.cluster_of("c", "main")
    assert cluster
    assert cluster.members == (("c", "main"),)
    assert "fits 2 exchanges of other days equally well" in cluster.reason


def test_over_200_and_230_fit() -> None:
    over = Quantity(low=201, qualifier="more-than")
    cluster = one(
        [report("a", ("Russia", 248), ("Ukraine", over), date="2024-01-03"),
         report("b", ("Ukraine", 230), date="2024-01-03")]
    )  # fmt: skip
    assert any("can both be right" in f.reason for f in cluster.features)


@pytest.mark.parametrize(
    ("status", "figures", "clusters"),
    [("announced", 175, 1), ("announced", 300, 2), ("called-off", 175, 2)],
)
def test_a_plan_joins_only_what_came_of_it(status: str, figures: int, clusters: int) -> None:
    plan = report("a", ("Russia", figures), kind="agreement", date="2025-03-19", status=status)
    deed = report("b", ("Russia", 175), date="2025-03-19")
    found = resolve([plan, deed], ())
    assert len(found.clusters) == clusters
    if clusters == 1:
        assert found.clusters[0].status is None
        assert any("came true" in f.reason for f in found.clusters[0].features)


def test_bodies_and_prisoners_of_one_day_are_two() -> None:
    found = resolve(
        [report("a", ("Ukraine", 95), date="2025-06-14"),
         report("b", ("Ukraine", 1200), date="2025-06-14", kind="bodies")], ()
    )  # fmt: skip
    assert ids(found, "a", "b") == ["russia-ukraine-2025-06-14", "russia-ukraine-2025-06-14-bodies"]


def test_counts_keep_apart_unless_day_and_figures_agree() -> None:
    def both(first: int, second: int, day: str, scope: str | None = "war") -> int:
        reports = [
            report("a", ("Russia", 95), ordinal=(scope, first), date="2024-10-18"),
            report("b", ("Russia", 95), ordinal=(scope, second), date=day),
        ]
        return len(resolve(reports, ()).clusters)

    assert both(58, 58, "2024-10-18") == 1
    assert both(58, 59, "2024-10-18") == 1
    assert both(58, 59, "2024-10-19") == 2
    assert both(58, 8, "2024-10-18", None) == 1


def test_wholes_have_parts() -> None:
    stages = [
        report(f"day{n}", ("Russia", number), ("Ukraine", number), date=f"2025-05-{n}")
        for n, number in ((23, 390), (24, 307), (25, 303))
    ]
    whole = report("all", ("Russia", 1000), ("Ukraine", 1000), key="series1",
                   date="2025-05-23/2025-05-25")  # fmt: skip
    found = resolve([*stages, whole], ())
    cluster = found.cluster_of("all", "series1")
    assert cluster
    assert cluster.parts == tuple(f"russia-ukraine-2025-05-{n}" for n in (23, 24, 25))
    part = found.cluster_of("day24", "main")
    assert part
    assert part.stage_of == cluster.id
    known = {c.id: c for c in resolve(stages).clusters}
    assert len(known["russia-ukraine-2025-05-23-2025-05-25-series"].parts) == 3


SEEDS = [gold.read_gold(path) for path in gold.gold_files(gold.SEEDS)]


def test_the_seeds_with_the_authority_file() -> None:
    found = resolve([claims for _, claims in SEEDS])
    dates = {
        article.id[:3]: date
        for article, _ in SEEDS
        if (date := found.date_of(article.id, "main")) is not None
    }
    assert {name: (d.edtf, d.basis) for name, d in dates.items()} == {
        "000": ("2024-07-17", "stated"),
        "001": ("2025-03-19", "authority"),
        "002": ("2025-07-04", "weekday"),
        "003": ("2025-03-19", "authority"),
        "004": ("2024-01-03", "authority"),
    }
    because = " ".join(dates["004"].reasons)
    for word in ("number 49", "248 of Russia", "230 of Ukraine"):
        assert word in because
    names = [article.id for article, _ in SEEDS]
    assert ids(found, names[1]) == ids(found, names[3]) == ["russia-ukraine-2025-03-19"]
    assert ids(found, f"{names[1]}/caption") == ["russia-ukraine-2025-02-05"]


def test_the_seeds_without_the_authority_file_keep_honest_intervals() -> None:
    found = resolve([claims for _, claims in SEEDS], ())
    shown = {a.id[:3]: found.date_of(a.id, "main") for a, _ in SEEDS}
    assert {name: d and d.edtf for name, d in shown.items()} == {
        "000": "2024-07-17", "001": None, "002": "2025-07-04", "003": None, "004": None,
    }  # fmt: skip
    for name in ("001", "003"):
        assert (date := shown[name])
        assert date.interval == "2025-02-05/.."
    assert (date := shown["004"])
    assert date.interval
    assert date.interval.endswith("/..")


def test_every_report_of_the_corpora_has_its_cluster_and_no_two_have_one_name() -> None:
    found = resolve(resolution_score.gold_claims())
    members = [member for cluster in found.clusters for member in cluster.members]
    assert len(members) == len(set(members)) == len(found.reported) > 200
    names = [cluster.id for cluster in found.clusters]
    assert len(names) == len(set(names))
    for cluster in found.clusters:
        articles = [article for article, _ in cluster.members]
        assert len(articles) == len(set(articles)), cluster.id


def test_b_cubed_on_the_corpora() -> None:
    truth, claims = resolution_score.read_corpora(), resolution_score.gold_claims()
    visible, _ = resolution_score.score(truth, claims)
    withheld, _ = resolution_score.score(truth, [resolution_score.without_dates(c) for c in claims])
    assert len(truth) >= 80
    assert visible["f1"] >= 0.95
    assert withheld["f1"] >= 0.80


def test_b_cubed_with_the_exchanges_of_the_background() -> None:
    truth, claims = resolution_score.read_all(), resolution_score.gold_claims()
    scores = [resolution_score.score(truth, c)[0] for _, c in resolution_score.both_ways(claims)]
    assert len(truth) > 150
    assert [s["f1"] >= floor for s, floor in zip(scores, (0.95, 0.85), strict=True)] == [True, True]


def test_many_made_up_outlets() -> None:
    truth, claims = outlets(load_known_exchanges(), random.Random(4))
    visible, _ = resolution_score.score(truth, claims, ())
    assert len(truth) > 300
    assert visible["precision"] >= 0.97
    assert visible["recall"] >= 0.8


CLAIMS = [claims for claims in resolution_score.gold_claims() if claims]


@settings(max_examples=8, deadline=None)
@given(st.randoms(use_true_random=False), st.integers(0, len(CLAIMS)))
def test_any_order_and_any_pause_gives_the_same(order: random.Random, pause: int) -> None:
    shuffled = order.sample(CLAIMS, len(CLAIMS))
    resolver = Resolver(load_known_exchanges())
    for number, claims in enumerate(shuffled):
        if number == pause:
            resolver.resolution()
        resolver.add(claims)
    assert resolver.resolution() == resolve(CLAIMS)


@settings(max_examples=8, deadline=None)
@given(st.randoms(use_true_random=False))
def test_any_order_without_dates_too(order: random.Random) -> None:
    claims = [resolution_score.without_dates(c) for c in CLAIMS]
    assert resolve(order.sample(claims, len(claims)), ()) == resolve(claims, ())


@settings(max_examples=8, deadline=None)
@given(st.integers(0, 1000), st.randoms(use_true_random=False))
def test_any_order_of_made_up_outlets(seed: int, order: random.Random) -> None:
    _, claims = outlets(load_known_exchanges()[-25:], random.Random(seed))
    assert resolve(order.sample(claims, len(claims)), ()) == resolve(claims, ())


def test_a_new_report_renames_no_other_cluster() -> None:
    before = resolve(CLAIMS[:-10])
    after = resolve(CLAIMS)
    kept = [c for c in before.clusters if c.members]
    same = sum(
        (now := after.cluster_of(*c.members[0])) is not None and now.id == c.id for c in kept
    )
    assert same >= len(kept) - 3


@pytest.mark.parametrize(
    "date", ["2024-06-31", "0000", "2030-01-01", "..", "x", "2024-02-05/2024-02-01", "9999-12-31"]
)
def test_odd_dates_do_no_harm(date: str) -> None:
    found = resolve([report("a", ("Russia", 95), date=date), report("b", date="2024-02-05")])
    assert {member for cluster in found.clusters for member in cluster.members} == {
        ("a", "main"),
        ("b", "main"),
    }


def test_ten_exchanges_in_one_report_stay_ten() -> None:
    day = {"date": "2024-02-05"}
    claims = [claim for n in range(10) for claim in report("a", key=f"k{n}", **day)]  # type: ignore[arg-type]
    names = [cluster.id for cluster in resolve([claims], ()).clusters]
    assert len(set(names)) == 10


def test_no_reports_no_clusters() -> None:
    assert resolve([]).clusters == ()
    assert resolve([[], []]).clusters == ()


def test_a_report_is_taken_in_once() -> None:
    resolver = Resolver()
    resolver.add(report("a", ("Russia", 95)))
    with pytest.raises(ParleyError, match="report a: was taken in before"):
        resolver.add(report("a", ("Russia", 96)))
