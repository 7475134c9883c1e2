"""The mapping set: its rows, and the verdict of the standard's own tool where it is installed."""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
from decimal import Decimal
from pathlib import Path

import pytest

from parley.linking.records import PERSON, LinkCheck, checks_in
from parley.linking.sssom import COLUMNS, export_sssom, mappings
from parley.rdf.descriptions import actors

DAY = "2024-07-20"


def check(state: str, item: str = "", path: str = "actor/qatar", **fields: object) -> LinkCheck:
    known = {"path": path, "label": "Qatar", "method": "search and score", "date": DAY, **fields}
    return LinkCheck(state=state, item=item, **known)  # type: ignore[arg-type]


CHECKS = [
    check("confirmed", "Q846", seen_label="Qatar", confidence=Decimal("0.95"), why="label 1.00"),
    check("candidate", "Q5", "place/x", seen_label="X\ttab", confidence=Decimal("0.5")),
    check("confirmed", "Q7", "actor/y", method=PERSON, seen_label="Y"),
    check("notFound", path="actor/z"),
    check("notChecked", path="actor/nobody-looked"),
    check("rejected", "Q6", "place/x", method=PERSON),
]


def rows(file: Path) -> list[dict[str, str]]:
    lines = [line for line in file.read_text().splitlines() if not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t"))


def test_rows(tmp_path: Path) -> None:
    file = tmp_path / "links.sssom.tsv"
    assert export_sssom(CHECKS, file) == 4
    found = [
        (r["subject_id"], r["predicate_id"], r["object_id"], r["mapping_justification"])
        for r in rows(file)
    ]
    assert found == [
        ("actor:qatar", "skos:exactMatch", "wd:Q846", "semapv:CompositeMatching"),
        ("actor:y", "skos:exactMatch", "wd:Q7", "semapv:ManualMappingCuration"),
        ("actor:z", "skos:exactMatch", "sssom:NoTermFound", "semapv:CompositeMatching"),
        ("place:x", "skos:closeMatch", "wd:Q5", "semapv:CompositeMatching"),
    ]
    assert all(len(row) == len(COLUMNS) for row in mappings(CHECKS) if row)
    first = file.read_bytes()
    export_sssom(reversed(CHECKS), file)
    assert file.read_bytes() == first


def test_every_prefix_is_declared(tmp_path: Path) -> None:
    file = tmp_path / "links.sssom.tsv"
    export_sssom(CHECKS, file)
    text = file.read_text()
    built_in = {"skos", "semapv", "sssom"}
    for row in rows(file):
        for name in ("subject_id", "predicate_id", "object_id", "mapping_justification"):
            prefix = row[name].partition(":")[0]
            assert prefix in built_in or f"#  {prefix}: " in text


@pytest.mark.parametrize("source", ["examples", "ontology"])
def test_the_standards_own_tool_agrees(source: str, tmp_path: Path) -> None:
    tool = os.environ.get("PARLEY_SSSOM") or shutil.which("sssom")
    if not tool:
        pytest.skip("NOT RUN: no sssom (pip install sssom, or PARLEY_SSSOM names the program)")
    quads = [(node, *pair, "") for node, pairs in actors().items() for pair in pairs]
    checks = CHECKS if source == "examples" else checks_in(quads)
    file = tmp_path / "links.sssom.tsv"
    assert export_sssom(checks, file) > 3
    done = subprocess.run(
        [tool, "validate", str(file)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "ERROR" not in done.stderr
    bad = tmp_path / "bad.sssom.tsv"
    bad.write_text(file.read_text().replace("semapv:", "madeup:"))
    worse = subprocess.run(
        [tool, "validate", str(bad)], capture_output=True, text=True, check=False
    )
    assert worse.returncode != 0 or "ERROR" in worse.stderr
