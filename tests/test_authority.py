"""Known exchanges: a table becomes the authority file, and the file is read back as it was."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from parley.authority import load_known_exchanges, own_exchanges, read_known_exchanges
from parley.authority.graph import quads
from parley.authority.table import import_table, read_table
from parley.cli.import_exchanges import command
from parley.errors import ParleyError
from parley.pipeline import build
from parley.rdf.turtle import turtle

ONTOLOGY = Path(__file__).parent.parent / "ontology"
CSV = ONTOLOGY / "data" / "known_exchanges.csv"
SIDES = {"ua": "Ukraine", "ru": "Russia"}
HEAD = "date,name,stage_of,ukraine_returned,russia_returned,ordinal,mediators,disputed,source_url\n"
URL = "https://example.org/report"


def _reasons(row: str) -> tuple[str, ...]:
    (broken,) = read_table(HEAD + row).broken
    assert broken.line == 2
    return broken.reasons


def test_the_authority_file_is_what_the_documented_command_makes(tmp_path: Path) -> None:
    out = tmp_path / "exchanges.ttl"
    arguments = [str(CSV), "--side", "ua=Ukraine", "--side", "ru=Russia", "--output", str(out)]
    result = CliRunner().invoke(command, arguments, standalone_mode=False)
    assert result.return_value == 0
    assert result.output == f"81 exchanges written to {out}\n"
    assert out.read_bytes() == (ONTOLOGY / "exchanges.ttl").read_bytes()


def test_the_file_is_read_back_as_the_table_gave_it() -> None:
    table = read_table(CSV.read_text(encoding="utf-8"), sides=SIDES)
    assert not table.broken
    assert load_known_exchanges() == table.exchanges


@pytest.mark.parametrize(
    ("date", "figures", "ordinal"),
    [
        ("2024-01-03", {"Ukraine": (230, None), "Russia": (248, None)}, 49),
        ("2025-03-19", {"Ukraine": (175, 22), "Russia": (175, None)}, 62),
        ("2025-07-04", {}, None),
        ("2025-04-19", {"Ukraine": (246, 31), "Russia": (246, 15)}, 63),
    ],
)
def test_known_exchanges(
    date: str, figures: dict[str, tuple[int | None, int | None]], ordinal: int | None
) -> None:
    (exchange,) = (known for known in load_known_exchanges() if known.date == date)
    assert exchange.figures == figures
    assert exchange.ordinal == ordinal
    assert exchange.parties == ("Russia", "Ukraine")
    assert len(exchange.sources) == 2


def test_stages_of_one_exchange_share_its_label() -> None:
    stages = [known.date for known in load_known_exchanges()
              if known.stage_of and known.stage_of.endswith("1000-for-1000")]  # fmt: skip
    assert stages == ["2025-05-23", "2025-05-24", "2025-05-25"]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (f"2024-06-31,,,1,1,,,,{URL}", "'2024-06-31' is no date (EDTF)"),
        (f",,,1,1,,,,{URL}", "no date"),
        (f"2024-06-01,,,many,1,,,,{URL}", "ukraine_returned 'many' is no whole number"),
        (f"2024-06-01,,,-5,1,,,,{URL}", "ukraine_returned '-5' is no whole number"),
        (f"2024-06-01,,,1,1,0,,,{URL}", "ordinal '0' is no whole number of at least 1"),
        (f"2024-06-01,,,1,1,,Atlantis,,{URL}", "unknown mediator 'Atlantis'"),
        ("2024-06-01,,,1,1,,,,ftp://example.org", "'ftp://example.org' is no web address"),
        ("2024-06-01,,,1,1,,,,https://example.org/a b", "'https://example.org/a b' is no web"),
        ("2024-06-01,,,1,1,,,,", "no source_url"),
        (f"2024-06-01,,,1,1,,,,{URL},surplus", "more values than columns"),
    ],
)
def test_a_broken_row_says_why(row: str, reason: str) -> None:
    (only,) = _reasons(row)
    assert only.startswith(reason)


def test_a_row_gives_all_its_reasons_and_the_others_are_imported() -> None:
    first, last = f"2024-01-03,,,230,248,49,UAE,,{URL}", f"2024-02-08,,,100,100,51,,,{URL}"
    table = read_table(f"{HEAD}{first}\n2024-13-01,,,x,1,,,,\n{last}\n")
    assert [exchange.date for exchange in table.exchanges] == ["2024-01-03", "2024-02-08"]
    assert table.exchanges[0].mediators == ("United Arab Emirates",)
    (broken,) = table.broken
    assert (broken.line, len(broken.reasons)) == (3, 3)


def test_an_ordinal_has_to_grow_with_the_date_but_stages_share_theirs() -> None:
    rows = (
        f"2024-06-25,,53rd,90,90,53,,,{URL}\n2024-06-28,,53rd,10,,53,,,{URL}\n"
        f"2024-07-17,,,95,95,53,,,{URL}\n2024-08-24,,,115,115,55,,,{URL}\n"
    )
    table = read_table(HEAD + rows)
    assert [str(row) for row in table.broken] == [
        "line 4: ordinal 53 after 53 of 2024-06-28 (line 3)"
    ]
    assert len(table.exchanges) == 3


def test_two_exchanges_of_one_day_are_told_apart_by_name() -> None:
    same = f"2024-06-01,,,1,1,,,,{URL}\n"
    assert read_table(HEAD + same + same).broken[0].reasons == (
        "a second exchange of 2024-06-01 (line 2); name them apart",
    )
    table = read_table(HEAD + same + f"2024-06-01,Kherson,,5,4,,,,{URL}\n")
    assert [exchange.id for exchange in table.exchanges] == ["2024-06-01", "2024-06-01-kherson"]


REPORT = """Prisoners freed in Yemen

SANAA, April 17, 2023 (AFP) - Houthi rebels and the government of Yemen exchanged prisoners. The
Houthis said 706 of their prisoners had been freed. The government said 181 of its soldiers were
released in the exchange, which the ICRC said took place over three days.
"""


def test_a_corpus_brings_its_own(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "yemen.txt").write_text(REPORT, encoding="utf-8")
    table, own = tmp_path / "table.csv", tmp_path / "exchanges.ttl"
    head = "date,name,houthis_returned,gov_returned,source_url\n"
    table.write_text(f"{head}2023-04-17,Yemen,706,181,{URL}\n", encoding="utf-8")
    import_table(table, own, sides={"gov": "Government of Yemen"})
    built, _ = build([tmp_path / "seeds"], tmp_path / "graph", exchanges=own)
    assert [c.known_exchange for c in built.resolution.clusters] == ["2023-04-17-yemen"]
    assert built.validation.count("violation") == 0
    assert "706" in (tmp_path / "graph" / "known-exchanges.ttl").read_text(encoding="utf-8")


def test_an_exchange_of_ours_is_refused(tmp_path: Path) -> None:
    table, own = tmp_path / "table.csv", tmp_path / "exchanges.ttl"
    head = "date,ukraine_returned,russia_returned,source_url\n"
    table.write_text(f"{head}2024-07-17,95,95,{URL}\n", encoding="utf-8")
    import_table(table, own)
    with pytest.raises(ParleyError, match="2024-07-17 is in Parley's own list already"):
        own_exchanges(own)
    assert own_exchanges(tmp_path / "none.ttl") == ()


def test_a_table_of_another_conflict(tmp_path: Path) -> None:
    path, out = tmp_path / "yemen.csv", tmp_path / "yemen.ttl"
    path.write_text(
        "date,houthis_returned,gov_returned,mediators,source_url\n"
        f"2023-04-14/2023-04-16,706,181,United Nations; ICRC,{URL}\n2020-10,,,,{URL}\n",
        encoding="utf-8",
    )
    import_table(path, out, sides={"gov": "Government of Yemen"})
    month, days = read_known_exchanges(out.read_text(encoding="utf-8"))
    assert (month.id, month.figures) == ("2020-10", {})
    assert days.id == "2023-04-14--2023-04-16"
    assert days.figures == {"Government of Yemen": (181, None), "Houthis": (706, None)}
    assert days.mediators == ("International Committee of the Red Cross", "United Nations")


@pytest.mark.parametrize(
    ("header", "what"),
    [
        ("date,ua_returned,russia_returned,source_url", "'ua_returned' is of an unknown side"),
        ("date,ukraine_returned,source_url", "at least two sides"),
        ("ukraine_returned,russia_returned,source_url", "date and source_url are needed"),
        ("date,ukraine_returned,russia_returned,weather,source_url", "unknown column 'weather'"),
        ("date,date,ukraine_returned,russia_returned,source_url", "two columns have one name"),
        ("", "date and source_url are needed"),
    ],
)
def test_a_header_that_cannot_be_understood_is_an_error(header: str, what: str) -> None:
    with pytest.raises(ParleyError, match=what):
        read_table(header + "\n")


def test_nothing_is_written_where_nothing_can_be_imported(tmp_path: Path) -> None:
    path, out = tmp_path / "t.csv", tmp_path / "out.ttl"
    path.write_text(HEAD + "2024-13-01,,,1,1,,,,\n", encoding="utf-8")
    with pytest.raises(ParleyError, match="no row can be imported, line 2"):
        import_table(path, out)
    path.write_bytes(HEAD.encode() + b"2024-01-03,,,1,1,,,\xff,\n")
    with pytest.raises(ParleyError, match="not UTF-8"):
        import_table(path, out)
    with pytest.raises(ParleyError, match="no such file"):
        import_table(tmp_path / "missing.csv", out)
    assert [item.name for item in tmp_path.iterdir()] == ["t.csv"]


def test_broken_rows_are_told_on_standard_error_and_end_with_2(tmp_path: Path) -> None:
    path, out = tmp_path / "t.csv", tmp_path / "out.ttl"
    path.write_text(HEAD + f"bad,,,1,1,,,,{URL}\n2024-01-03,,,1,1,,,,{URL}\n", encoding="utf-8")
    result = CliRunner().invoke(command, [str(path), "--output", str(out)], standalone_mode=False)
    assert result.return_value == 2
    assert "line 2: 'bad' is no date (EDTF)" in result.stderr
    assert result.stdout == f"1 exchanges written to {out}, 1 left out\n"
    assert len(read_known_exchanges(out.read_text(encoding="utf-8"))) == 1


def test_a_side_without_a_name_is_refused(tmp_path: Path) -> None:
    result = CliRunner().invoke(command, [str(CSV), "--side", "ua", "--output", str(tmp_path)])
    assert result.exit_code == 2
    assert "SHORT=NAME" in result.output


def test_an_uncertain_date_survives() -> None:
    table = read_table(HEAD + f"2024-06?,,,1,1,,,,{URL}")
    assert read_known_exchanges(turtle(quads(table.exchanges))) == table.exchanges


def test_an_authority_file_with_an_unknown_actor_is_refused() -> None:
    text = turtle(quads(load_known_exchanges())).replace("actor/russia", "actor/atlantis")
    with pytest.raises(ParleyError, match="unknown actor"):
        read_known_exchanges(text)


def test_reading_known_exchanges_does_not_load_rdflib() -> None:
    read = "import sys, parley.authority as a; a.load_known_exchanges()"
    code = f"{read}; print('rdflib' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
