"""The contribution to Wikidata: what is written, what is left out, and the format's grammar."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pyoxigraph as ox
import pytest
from click.testing import CliRunner

from parley.cli import cli
from parley.errors import ParleyError
from parley.linking.data import properties
from parley.linking.exchange_facts import ExchangeFacts, Figure, Party, Reference, collect
from parley.linking.quickstatements import (
    REVIEW,
    NewItem,
    as_csv,
    export_quickstatements,
    new_item,
    quantity_value,
    review,
    time_value,
    v1,
)
from parley.store.loading import read_graph

FIXTURE = Path(__file__).parent / "queries" / "fixture.trig"
DAY = "2024-07-20"
RUSSIA, UKRAINE = Party("Russia", "Q159", "side"), Party("Ukraine", "Q212", "side")
EMIRATES = Party("United Arab Emirates", "Q878", "mediator")
NEWS = Reference("a", "Q223799", "https://example.org/a?b=1&c=2", 'he said "95" — of them', "en")
PAPER = Reference("b", "", "https://example.org/b", "95 were freed", "en")

# The grammar of the two formats, from Help:QuickStatements, written anew.
ITEM = r"(?:Q[1-9]\d*|somevalue|novalue)"
TIME = r"\+\d{4}-\d\d-\d\dT00:00:00Z/(?:9|10|11)"
NUMBER = r"[+-]?\d+(?:\.\d+)?"
QUANTITY = rf"{NUMBER}(?:~{NUMBER}|\[{NUMBER},{NUMBER}\])?(?:U\d+)?"
TEXT = r'"[^\t\n|]*"'
MONOLINGUAL = rf"[a-z]{{2,3}}(?:-[a-z]+)*:{TEXT}"
VALUE = rf"(?:{ITEM}|{TIME}|{QUANTITY}|{MONOLINGUAL}|{TEXT})"
QUALIFIERS = rf"(?:\tP[1-9]\d*\t{VALUE})*"
REFERENCE = rf"\tS[1-9]\d*\t{VALUE}"
REFERENCES = rf"(?:{REFERENCE})*(?:\t!S[1-9]\d*\t{VALUE}(?:{REFERENCE})*)*"
COMMANDS = re.compile(
    rf"CREATE|LAST\t[LDA][a-z]{{2}}\t{TEXT}|LAST\tP[1-9]\d*\t{VALUE}{QUALIFIERS}{REFERENCES}"
)
COLUMN = re.compile(r"qid|[LDA][a-z]{2}|P[1-9]\d*|qal[1-9]\d*|[Ss][1-9]\d*|#")
TYPES = {
    "P31": ITEM, "P248": ITEM, "P518": ITEM, "P710": ITEM, "P1310": ITEM, "P1480": ITEM,
    "P3831": ITEM, "P585": TIME, "P813": TIME, "P1114": QUANTITY, "P854": r'"https?://[^"\s]+"',
    "P1545": TEXT, "P1683": MONOLINGUAL,
}  # fmt: skip
"""What kind of value each property takes."""


def figure(number: int | None = 95, side: Party | None = RUSSIA, **fields: object) -> Figure:
    known = {
        "kind": "released", "low": None, "high": None, "qualifier": "exact", "origins": 2,
        "disputed_by": (), "references": (NEWS, PAPER), **fields,
    }  # fmt: skip
    return Figure(number=number, side=side, **known)  # type: ignore[arg-type]


def facts(*figures: Figure, date: str = "2024-07-17") -> ExchangeFacts:
    return ExchangeFacts("urn:e", (date,), (EMIRATES, RUSSIA, UKRAINE), figures)


def one(*figures: Figure) -> NewItem:
    return new_item(facts(*figures), DAY)


def notes(item: NewItem) -> list[str]:
    return [line[-1] for line in item.review if line[1] == "no"]


def commands(item: NewItem) -> list[list[str]]:
    return [line.split("\t") for line in v1([item]).splitlines()]


def pairs(fields: list[str]) -> list[tuple[str, str]]:
    rest = fields[1:]
    return list(zip(rest[::2], rest[1::2], strict=True))


CASES = {
    "plain": figure(),
    "bounds": figure(95, low=90, high=100),
    "approximate": figure(qualifier="about"),
    "disputed": figure(disputed_by=("Q846", "")),
    "total": figure(190, None, kind="exchange-total"),
    "odd quotation": figure(references=(Reference("a", "Q1", "", 'a "b"\n\tc', "EN"),)),
}


@pytest.mark.parametrize("kind", CASES)
def test_every_line_fits_the_grammar(kind: str) -> None:
    item = one(CASES[kind])
    assert item.statements
    for line in v1([item]).splitlines():
        assert COMMANDS.fullmatch(line), line


@pytest.mark.parametrize("kind", CASES)
def test_every_value_fits_its_property(kind: str) -> None:
    for fields in commands(one(CASES[kind])):
        for name, value in pairs(fields):
            identifier = "P" + name.lstrip("!S") if "S" in name else name
            if identifier.startswith("P"):
                assert re.fullmatch(TYPES[identifier], value), (name, value)


def test_the_grammar_tells_right_from_wrong() -> None:
    """A pattern that takes everything would test nothing."""
    wrong = [
        "LAST\tP585\t2024-07-17", "LAST\tP31\tprisoner exchange", "LAST\tP1114\t95 men",
        "LAST\tP1114\t95[90,]", 'LAST\tP1683\t"no language"x', "LAST\tP710\tQ0", "create",
        'LAST\tP854\t"https://a|b"', "LAST\tP31", "LAST\tP31\tQ5\tS248", "Q5\tP31\tQ5",
    ]  # fmt: skip
    assert [line for line in wrong if COMMANDS.fullmatch(line)] == []


def test_one_item_in_version_1() -> None:
    item = one(figure(disputed_by=("Q846",)))
    text = v1([item])
    source = (
        'S248\tQ223799\tS854\t"https://example.org/a?b=1&c=2"\tS813\t+2024-07-20T00:00:00Z/11\t'
        'S1683\ten:"he said "95" — of them"\t!S854\t"https://example.org/b"\t'
        'S813\t+2024-07-20T00:00:00Z/11\tS1683\ten:"95 were freed"'
    )
    assert text.splitlines() == [
        "CREATE",
        'LAST\tLen\t"prisoner exchange of 2024-07-17 (Russia, Ukraine)"',
        'LAST\tDen\t"exchange of prisoners on 2024-07-17"',
        f"LAST\tP31\tQ2001775\t{source}",
        f"LAST\tP585\t+2024-07-17T00:00:00Z/11\t{source}",
        f"LAST\tP710\tQ878\t{source}",
        f"LAST\tP710\tQ159\t{source}",
        f"LAST\tP710\tQ212\t{source}",
        f"LAST\tP1114\t95\tP518\tQ159\tP1310\tQ846\t{source}",
    ]


def test_an_ordinal_says_which_exchange_it_was() -> None:
    ordinal = figure(49, None, kind="exchange-ordinal")
    lines = v1([one(figure(), ordinal)]).splitlines()
    assert lines[3].startswith('LAST\tP31\tQ2001775\tP1545\t"49"\t')
    assert all(COMMANDS.fullmatch(line) for line in lines)


@pytest.mark.parametrize(
    ("date", "value"),
    [
        ("2024-07-17", "+2024-07-17T00:00:00Z/11"),
        ("2024-07", "+2024-07-00T00:00:00Z/10"),
        ("2024", "+2024-00-00T00:00:00Z/9"),
        ("2024-13", ""),
        ("2024-02-30", ""),
        ("2025-02-05/..", ""),
        ("", ""),
    ],
)
def test_dates_keep_their_precision(date: str, value: str) -> None:
    assert time_value(date) == value


def test_bounds_are_never_invented() -> None:
    assert quantity_value(figure(95, low=90, high=100)) == "95[90,100]"
    assert quantity_value(figure(95, low=90)) == "95"
    assert quantity_value(figure(None, low=201, high=300)) == ""
    assert quantity_value(figure(95, low=100, high=200)) == ""


LEFT_OUT = {
    "one origin": (figure(origins=1), "1 independent origin(s), 2 needed"),
    "no amount": (figure(None, low=201), "the words give bounds but no amount"),
    "no reference": (
        figure(references=(Reference("a"),)),
        "no article with an address or a linked outlet",
    ),
    "no link": (
        figure(side=Party("Ruritania", "", "side")),
        "whose persons they were has no confirmed link",
    ),
}


@pytest.mark.parametrize("kind", LEFT_OUT)
def test_what_is_left_out_is_said(kind: str) -> None:
    left, why = LEFT_OUT[kind]
    item = one(left)
    assert item.statements == ()
    assert why in notes(item)
    both = one(left, figure())
    assert why in notes(both)
    assert len([s for s in both.statements if s.property == "P1114"]) == 1


def test_an_exchange_with_two_dates_is_left_out() -> None:
    torn = ExchangeFacts("urn:e", ("2024-07-17", "2024-07-18"), (), (figure(),))
    item = new_item(torn, DAY)
    assert item.statements == ()
    assert any("no one date" in note for note in notes(item))


@pytest.mark.parametrize("quote", ["a|b", "a || b", "/* a */", "x" * 2000])
def test_a_quotation_is_whole_or_absent(quote: str) -> None:
    item = one(figure(references=(Reference("a", "Q1", "", quote),)))
    assert "S1683" not in v1([item])
    assert all(COMMANDS.fullmatch(line) for line in v1([item]).splitlines())


def test_no_identifier_without_a_check() -> None:
    item = one(
        figure(disputed_by=("",), qualifier="about"), figure(49, None, kind="exchange-ordinal")
    )
    used = {name.lstrip("!") for fields in commands(item) for name, _ in pairs(fields)}
    used = {f"P{name[1:]}" for name in used if name[0] in "PS" and name[1:].isdigit()}
    confirmed = {i for i, row in properties().items() if row["state"] == "confirmed"}
    assert used <= confirmed
    assert {"P248", "P854", "P813", "P1683", "P1310", "P1480", "P585", "P710", "P1545"} <= used


def test_csv_says_the_same_as_version_1() -> None:
    items = [
        one(figure(disputed_by=("Q846",))),
        new_item(facts(figure(qualifier="about"), figure(230, UKRAINE), date="2024-08"), DAY),
    ]
    rows = list(csv.reader(io.StringIO(as_csv(items))))
    header, *body = rows
    assert header[0] == "qid"
    assert all(COLUMN.fullmatch(name) for name in header)
    for item, row in zip(items, body, strict=True):
        assert row[0] == ""
        cells = [(name, cell) for name, cell in zip(header[3:], row[3:], strict=True) if cell]
        written = []
        for name, cell in cells:
            if name.startswith("P"):
                written.append(["LAST", name, cell])
            elif name.startswith("qal"):
                written[-1] += [f"P{name[3:]}", cell]
            else:
                first = not any(field.startswith("S") for field in written[-1][1::2])
                bang = "!" if name[0] == "S" and not first else ""
                written[-1] += [f"{bang}S{name[1:]}", cell]
        assert written == commands(item)[3:]


def test_a_description_never_ends_a_cell() -> None:
    item = one(figure(references=(Reference("a", "Q1", "", 'x, "y"'),)))
    header, row = csv.reader(io.StringIO(as_csv([item])))
    assert len(header) == len(row)
    assert 'en:"x, "y""' in row


def test_the_review_table_has_a_line_for_everything() -> None:
    item = one(figure(), figure(origins=1, number=96))
    header, *lines = csv.reader(io.StringIO(review([item])))
    assert tuple(header) == REVIEW
    assert [line[1] for line in lines] == ["yes", "no", "yes", "yes", "yes", "yes"]
    assert "role mediator not written: no confirmed item for it" in {line[-1] for line in lines}
    assert any("look before you send" in line[-1] for line in lines)


def test_a_graph_is_read_whole() -> None:
    """The questions' fixture: events, sides, roles, disputes and references come out."""
    found = {f.event.rpartition("/id/")[2]: f for f in collect(read_graph([FIXTURE]))}
    event = found["cluster/2024-01-03"]
    assert event.dates == ("2024-01-03",)
    assert event.parties == (RUSSIA, UKRAINE, EMIRATES)
    ukraine = {
        (f.number, f.low): f for f in event.figures if f.kind == "released" and f.side == UKRAINE
    }
    assert ukraine[200, None].disputed_by == ("Q19402646", "Q3874799")
    assert ukraine[230, None].disputed_by == ("",)
    (reference,) = ukraine[200, None].references
    assert reference.url == "https://example.com/prisoners-come-home"
    assert reference.outlet == ""
    assert reference.quote


def test_distinct_origins_are_counted() -> None:
    """Two outlets that give a figure on their own word are two; one speaker twice is one."""
    extra = """
        @prefix parley: <https://w3id.org/parley/ontology#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <urn:e> a parley:ReportedExchange ; parley:hasDate <urn:d> .
        <urn:d> parley:edtf "2024-07-17" .
        <urn:ru> skos:prefLabel "Russia" ; skos:exactMatch <http://www.wikidata.org/entity/Q159> .
    """
    claim = """
        <urn:c{n}> a parley:ReleaseClaim ; parley:isAbout <urn:e> ; parley:concernsSide <urn:ru> ;
          parley:isStatedIn <urn:a{n}> ; parley:hasPolarity parley:asserted ;
          parley:hasQuantity <urn:q{n}> {who} .
        <urn:q{n}> parley:number 95 ; parley:hasQualifier parley:exact .
    """
    for who, count in (("", 2), ("; parley:isMadeBy <urn:speaker>", 1)):
        store = ox.Store()
        text = extra + "".join(claim.format(n=n, who=who) for n in (1, 2))
        store.load(text, format=ox.RdfFormat.TURTLE)
        quads = [(str(q.subject), str(q.predicate), str(q.object), "") for q in store]
        (event,) = collect(quads)
        assert [figure.origins for figure in event.figures] == [count]


def test_independence_may_come_from_elsewhere() -> None:
    quads = read_graph([FIXTURE])
    none = collect(quads, lambda claims: 0)
    assert {f.origins for e in none for f in e.figures} == {0}
    assert all(new_item(e, DAY).statements == () for e in none)


def test_export_writes_three_files_and_sends_nothing(tmp_path: Path) -> None:
    quads = read_graph([FIXTURE])
    written = export_quickstatements(quads, tmp_path, retrieved=DAY)
    assert [file.name for file in written.files] == [
        "quickstatements.txt", "quickstatements.csv", "quickstatements.review.csv",
    ]  # fmt: skip
    first = [file.read_bytes() for file in written.files]
    export_quickstatements(reversed(quads), tmp_path, retrieved=DAY)
    assert [file.read_bytes() for file in written.files] == first
    for line in first[0].decode().splitlines():
        assert COMMANDS.fullmatch(line), line
    assert len(first[2].splitlines()) > 3
    with pytest.raises(ParleyError, match="not a day"):
        export_quickstatements(quads, tmp_path, retrieved="today")


def test_on_the_command_line(tmp_path: Path) -> None:
    out, none = tmp_path / "out", tmp_path / "none.ttl"
    for arguments in (
        ["quickstatements", FIXTURE, "--retrieved", DAY, "-o", out, "--links", none],
        ["reconcile", "-o", out, "--links", none],
        ["sssom", "-o", out / "links.sssom.tsv", "--links", none],
    ):
        result = CliRunner().invoke(cli, ["export", *map(str, arguments)])
        assert result.exit_code == 0, result.output
    assert len(list(out.iterdir())) == 7
