"""Codes are stable: every shape and check has one, none is changed, none is given twice."""

from __future__ import annotations

import re
from hashlib import sha256

import pytest
from click.testing import CliRunner
from rdflib.namespace import RDF, SH
from write_docs import ROOT

from parley.checking.explaining import failing, rule_of
from parley.checking.own import own_rules
from parley.cli import cli
from parley.codes import SHAPES, all_codes, code_of
from parley.docs.codes import page as validation_page
from parley.findings import SEVERITIES
from parley.rdf import graphs
from parley.resources import list_queries

IN_USE = [each for each in all_codes() if not each.retired]
FROZEN = 183
"""So many codes are published: their lines may be retired, but never be changed or moved."""


def test_the_codes_that_are_published_stay_as_they_are() -> None:
    lines = [f"{each.code} {each.name}" for each in all_codes()[:FROZEN]]
    digest = sha256("\n".join(lines).encode()).hexdigest()
    assert digest[:16] == "3ec5766977cd0b42", (
        "a published code was changed; retire it and add a new one"
    )


def test_codes_are_numbered_and_given_once() -> None:
    codes = [each.code for each in all_codes()]
    assert len(codes) >= FROZEN
    assert codes == [f"PX{number:03}" for number in range(1, len(codes) + 1)]
    names = [each.name for each in IN_USE]
    assert len(names) == len(set(names))


def test_every_shape_and_check_has_a_code() -> None:
    """Add a line to the end of ontology/codes.csv for a new one, retire the line of an old one."""
    shapes = graphs.ontology("shapes.ttl")
    weighing = {
        shape
        for shape in shapes.subjects(RDF.type, SH.NodeShape)
        if (shape, SH.property, None) not in shapes
    }
    named = set(shapes.subjects(RDF.type, SH.PropertyShape)) | weighing
    wanted = {str(shape).removeprefix(SHAPES) for shape in named if SHAPES in str(shape)}
    wanted |= {name for name in list_queries() if name.startswith("check-")}
    wanted |= {"stored-text", "ontology", "broken-shape", "broken-check"}
    assert {each.name for each in IN_USE} == wanted


@pytest.mark.parametrize("code", [each.code for each in IN_USE])
def test_every_code_is_explained(code: str) -> None:
    result = CliRunner().invoke(cli, ["explain", code])
    assert result.exit_code == 0, result.output
    head, empty, says, *_ = result.output.splitlines()
    assert head.startswith(f"{code} ")
    assert head.rpartition(": ")[2] in SEVERITIES
    assert not empty
    assert says.endswith(".")


def test_explain_shows_the_shape_itself() -> None:
    result = CliRunner().invoke(cli, ["explain", "ClaimShape-voice"])
    assert "shapes:ClaimShape-voice\n" in result.output
    assert result.output.rstrip().endswith(".")
    assert CliRunner().invoke(cli, ["explain", code_of("ClaimShape-voice").lower()]).output == (
        result.output
    )
    listed = CliRunner().invoke(cli, ["explain"]).output
    assert all(each.code in listed for each in IN_USE)


def test_an_unknown_code_is_told_the_nearest() -> None:
    result = CliRunner().invoke(cli, ["explain", "ClaimShape-vioce"])
    assert result.exit_code == 2
    assert "did you mean ClaimShape-voice" in result.stderr


def test_stricter_profiles_fail_on_more() -> None:
    for each in IN_USE:
        fails = failing(rule_of(each))
        assert fails == ["base", "release", "strict"][-len(fails) :]
        assert "strict" in fails


def test_rules_say_where_they_are_defined() -> None:
    for rule in own_rules().values():
        if rule.place:
            path = ROOT / rule.place.file
            line = path.read_text(encoding="utf-8").splitlines()[(rule.place.line or 0) - 1]
            assert rule.name in line or line.startswith("#+")
        else:
            assert re.fullmatch("[a-z]+(-[a-z]+)?", rule.name)


def test_the_page_of_codes_is_current() -> None:
    page = (ROOT / "docs" / "validation.md").read_text(encoding="utf-8")
    assert page == validation_page(page), "make docs refreshes it"
