"""The W3C's suites pass where they are at hand; the page of results is what they give."""

from __future__ import annotations

import re

import conformance
import pytest

ROOT = conformance.checkout()
PAGE = conformance.PAGE.read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (\S.*?) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$", PAGE, re.MULTILINE)


def test_the_page_has_every_suite_and_no_failure() -> None:
    names = [row[0] for row in ROWS]
    assert names == ["SHACL core", "SHACL sparql", *(f"{name} positions" for name in
                                                    conformance.SYNTAX)]  # fmt: skip
    for _, tests, passed, excused, failed in ROWS:
        assert int(tests) == int(passed) + int(excused)
        assert failed == "0"
    assert sum(int(row[3]) for row in ROWS) == len(conformance.EXCUSED)
    for name, reason in conformance.EXCUSED.items():
        assert f"- `{name}`: {reason}" in PAGE
    assert len(re.findall(r"commit [0-9a-f]{40}$", PAGE, re.MULTILINE)) == 2


@pytest.mark.skipif(ROOT is None, reason="PARLEY_W3C_TESTS names no checkout")
def test_the_suites_pass() -> None:
    assert ROOT
    outcomes = conformance.run(ROOT)
    assert len(outcomes) > 900
    assert [each for each in outcomes if each.why and each.name not in conformance.EXCUSED] == []
    passed = {each.name for each in outcomes if not each.why}
    assert not passed & conformance.EXCUSED.keys(), "an excuse is no longer needed"
