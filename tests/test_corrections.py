"""A person overrules: what is corrected, how it is kept, and what is refused."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import factories
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from parley.cli.correct import command
from parley.corrections import (
    FIELDS,
    Correction,
    apply_corrections,
    check,
    explanations,
    ties,
    without_target,
)
from parley.corrections.file import (
    add_correction,
    correction_quads,
    parse_corrections,
    read_corrections,
)
from parley.errors import ParleyError
from parley.exchanges import resolve
from parley.model import Claim, Exchange, Quantity
from parley.resources import read_ontology

ARTICLE = factories.article()
CLAIM = factories.claim()
ADDED = {"kind": "released", "quote": "95", "start": 30, "number": 95, "who": "Ukraine"}


def correction(action: str, *targets: str, **fields: str) -> Correction:
    """A signed correction."""
    return Correction(
        "c1", action, targets, "A. Reader", "It was misread.",
        fields.get("property"), fields.get("value"),
    )  # fmt: skip


def change(field: str, value: str) -> Claim:
    """The claim with one field changed."""
    done = apply_corrections(
        [CLAIM], [correction("change", f"claim/{CLAIM.id}", property=field, value=value)], ARTICLE
    )
    assert done.affected == {"c1": [CLAIM, done.claims[0]]}
    return done.claims[0]


def test_reject() -> None:
    done = apply_corrections([CLAIM], [correction("reject", f"claim/{CLAIM.id}")], ARTICLE)
    assert done.claims == ()
    assert done.affected == {"c1": [CLAIM]}


def test_change() -> None:
    assert change("number", "96").quantity == Quantity(96, as_written="95")
    assert change("who", "Ukraine").who == "Ukraine"
    assert change("claimant", "").claimant is None
    assert change("claimant", "").voice == "outlet"
    assert change("claimant", "TASS").chain == ()
    assert change("outside", "true").outside is True
    assert change("polarity", "denied").polarity == "denied"


def test_change_of_an_exchange() -> None:
    dated = correction("change", "exchange/report/main", property="exchange_date", value="2024-07")
    done = apply_corrections([CLAIM], [dated], ARTICLE)
    exchange = done.claims[0].exchange
    assert exchange is not None
    assert (exchange.date, exchange.date_basis) == ("2024-07", "stated")
    assert exchange.date_reasons == ("corrected by A. Reader: It was misread.",)


def test_add() -> None:
    start = ARTICLE.text.index("95")
    record = json.dumps({**ADDED, "start": start})
    done = apply_corrections([CLAIM], [correction("add", "article/report", value=record)], ARTICLE)
    added = done.claims[1]
    assert added.id == "report/c1"
    assert (added.who, added.quantity.number, added.rule) == ("Ukraine", 95, "correction")
    assert added.voice == "outlet"
    assert added.exchange == CLAIM.exchange
    assert ARTICLE.text[added.start : added.end] == added.quote


def test_an_added_claim_has_to_stand_in_the_text() -> None:
    record = json.dumps({**ADDED, "start": 0})
    done = apply_corrections([], [correction("add", "article/report", value=record)], ARTICLE)
    assert done.claims == ()
    assert done.problems == ("c1: the quote does not stand at 0",)


def test_what_finds_no_target_is_told() -> None:
    gone = correction("reject", "claim/report/gone")
    done = apply_corrections([CLAIM], [gone], ARTICLE)
    assert done.claims == (CLAIM,)
    does_nothing = "; it is kept, but does nothing there"
    assert without_target([gone], done.affected, ()) == [
        f"correction c1 by A. Reader found no claim/report/gone{does_nothing}"
    ]
    join = correction("join", "exchange/a/main", "exchange/b/main")
    assert without_target([join], (), {"exchange/a/main"}) == [
        f"correction c1 by A. Reader found no exchange/b/main{does_nothing}"
    ]


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (Correction("c1", "reject", ("claim/a/b",), " ", "why"), "no signature"),
        (Correction("c1", "reject", ("claim/a/b",), "A", ""), "no reason"),
        (Correction("c1", "reject", ("claim/a/b",), "A", "why", date="June"), "no date: 'June'"),
        (correction("forget", "claim/a/b"), "unknown action 'forget'"),
        (correction("reject", "exchange/a/b"), "'exchange/a/b' is no target"),
        (correction("join", "exchange/a/b"), "needs 2 targets"),
        (correction("change", "claim/a", property="exchange_date", value="2024"), "cannot change"),
        (correction("change", "claim/a/b", property="number", value="many"), "'many' is no number"),
        (correction("change", "claim/a/b", property="number", value="²"), "'²' is no number"),
        (correction("change", "claim/a/b", property="kind", value="x"), "'x' is no kind"),
        (correction("change", "exchange/a/b", property="exchange_date", value="2024-06-31"),
         "'2024-06-31' is no date"),
        (correction("add", "article/a", value="{}"), "no JSON object"),
        (correction("add", "article/a", value=json.dumps({**ADDED, "age": 3})), "has no 'age'"),
    ],
)  # fmt: skip
def test_refused(wrong: Correction, message: str) -> None:
    with pytest.raises(ParleyError, match="^.*" + message.replace("(", r"\(")):
        check(wrong)


def reports(*days: str) -> list[list[Claim]]:
    """A report a day, all with the same figure."""
    return [
        [factories.claim(id=f"r{n}/x", article=f"r{n}",
                         exchange=Exchange("main", True, date=day, parties=("Russia", "Ukraine")))]
        for n, day in enumerate(days)
    ]  # fmt: skip


def test_split_and_join() -> None:
    one_day = reports("2024-07-17", "2024-07-17", "2024-07-17")
    split = ties([correction("split", "exchange/r2/main")], "split")
    found = resolve(one_day, (), splits=split)
    assert [c.members for c in found.clusters] == [
        (("r0", "main"), ("r1", "main")),
        (("r2", "main"),),
    ]
    assert "split by A. Reader: It was misread." in found.clusters[1].reason
    join = ties([correction("join", "exchange/r0/main", "exchange/r1/main")], "join")
    joined = resolve(reports("2024-07-17", "2024-09-30"), (), joins=join)
    assert [c.members for c in joined.clusters] == [(("r0", "main"), ("r1", "main"))]
    assert any(f.name == "correction" for f in joined.clusters[0].features)


def test_explanations() -> None:
    explained = correction("explain", "finding/x")
    known = [explained, correction("reject", "claim/a")]
    assert explanations(known) == {"finding/x": "A. Reader: It was misread."}


def test_file_is_added_to_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "corrections.ttl"
    first = add_correction(path, correction("reject", "claim/a/b"))
    by_hand = "# Written by hand.\n" + path.read_text(encoding="utf-8")
    path.write_text(by_hand, encoding="utf-8")
    second = add_correction(
        path, correction("change", "claim/a/c", property="who", value="Ukraine")
    )
    assert path.read_text(encoding="utf-8").startswith(by_hand.rstrip("\n"))
    assert read_corrections(path) == [first, second]
    assert {quad[3] for quad in correction_quads(path)} == {
        "<https://w3id.org/parley/id/graph/corrections>"
    }
    with pytest.raises(ParleyError, match=r"already there, by A\. Reader"):
        add_correction(path, correction("reject", "claim/a/b"))


def test_no_file_no_corrections(tmp_path: Path) -> None:
    assert read_corrections(tmp_path / "none.ttl") == []
    assert correction_quads(tmp_path / "none.ttl") == []


WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(WORDS.filter(str.strip), WORDS)
def test_any_words_survive_the_file(reason: str, value: str) -> None:
    told = Correction("c", "change", ("claim/a b/ü",), "Ä. Reader", reason, "scope", value)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "corrections.ttl"
        written = add_correction(path, told)
        assert read_corrections(path) == [written]
        assert (written.targets, written.reason, written.value) == (told.targets, reason, value)


@pytest.mark.parametrize(
    ("turtle", "message"),
    [
        ("<x", "not Turtle"),
        ("[] a <https://w3id.org/parley/ontology#Correction> .", "blank node"),
        ("<https://w3id.org/parley/id/correction/x> a <https://w3id.org/parley/ontology#Correction>"
         " .", "no known action"),
    ],
)  # fmt: skip
def test_a_broken_file_is_refused(turtle: str, message: str) -> None:
    with pytest.raises(ParleyError, match=message):
        parse_corrections(turtle)


def test_things_as_new_values_are_read() -> None:
    turtle = """
    @base <https://w3id.org/parley/id/> .
    @prefix parley: <https://w3id.org/parley/ontology#> .
    <correction/x> a parley:Correction ;
      parley:hasAction parley:change ; parley:corrects <claim/a/b> ;
      parley:changesProperty parley:concernsSide ; parley:hasNewValue <actor/ukraine> ;
      parley:signature "A. Reader" ; parley:reason "Misread." .
    """
    (only,) = parse_corrections(turtle)
    assert (only.property, only.value) == ("who", "Ukraine")


def test_fields_are_terms_of_the_ontology() -> None:
    from parley.corrections.file import _PROPERTIES

    text = read_ontology("parley.ttl")
    assert _PROPERTIES.keys() == set(FIELDS)
    for name in set(_PROPERTIES.values()) - {"type"}:
        assert f"\nparley:{name}\n" in text, name


def run(*words: str) -> str:
    """What the command prints; it must end well."""
    signed = ["--by", "A. Reader", "--reason", "Misread."] if words[0] != "list" else []
    result = CliRunner().invoke(command, [*words, *signed])
    assert result.exit_code == 0, result.output
    return result.output


def test_command(tmp_path: Path) -> None:
    file = ["--file", str(tmp_path / "c.ttl")]
    run("reject", "https://w3id.org/parley/id/claim/a/b", *file)
    run("change", "a/c", "number", "95", *file)
    run("change", "a/main", "exchange_date", "2024-07-17", *file, "--date", "2025-01-02")
    run("add", "a", json.dumps(ADDED), *file)
    run("split", "a/main", *file)
    run("join", "a/main", "b/main", *file)
    run("explain", "x", *file)
    actions = [c.action for c in read_corrections(tmp_path / "c.ttl")]
    assert actions == ["reject", "change", "change", "add", "split", "join", "explain"]
    assert "change claim/a/c number = '95'\n  A. Reader: Misread." in run("list", *file)


def test_command_wants_a_signature(tmp_path: Path) -> None:
    result = CliRunner().invoke(command, ["reject", "a/b", "--file", str(tmp_path / "c.ttl")])
    assert result.exit_code == 2
    assert "--by" in result.output
