"""``parley audit``: what it prints, and its exit codes."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
from click.testing import CliRunner

from parley.audits import RULES
from parley.cli import cli


def test_it_prints_turtle_and_rules(seeds: Path, tmp_path: Path) -> None:
    made = CliRunner().invoke(
        cli, ["audit", str(seeds), "--format", "ttl", "-o", str(tmp_path / "f.ttl")]
    )
    assert made.exit_code == 0
    assert len(list(ox.parse(path=str(tmp_path / "f.ttl")))) > 20
    shown = CliRunner().invoke(cli, ["audit", "--rules"])
    assert shown.stdout.count("tolerance") >= len(RULES)


def test_the_words_behind_a_finding_are_shown_on_request(seeds: Path) -> None:
    plain = CliRunner().invoke(cli, ["audit", str(seeds)]).stdout
    quoted = CliRunner().invoke(cli, ["audit", str(seeds), "--quotes"]).stdout
    assert "000_f16ad15c569bd152: “" in quoted
    assert "000_f16ad15c569bd152: “" not in plain


def test_open_findings_fail_only_on_request(tmp_path: Path) -> None:
    text = "Russia and Ukraine exchanged prisoners on 17 July 2024.\nRussia said 95 were freed.\n"
    (tmp_path / "one.txt").write_text(text, encoding="utf-8")
    calm = CliRunner().invoke(cli, ["audit", str(tmp_path)])
    strict = CliRunner().invoke(cli, ["audit", str(tmp_path), "--fail-on", "open"])
    assert calm.exit_code == 0
    assert strict.exit_code == int("open" in calm.stdout)


def test_an_unreadable_article_is_told_and_the_rest_is_audited(seeds: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"\xff\xfe\x00")
    result = CliRunner().invoke(cli, ["audit", str(seeds), str(tmp_path / "bad.txt")])
    assert result.exit_code == 2
    assert "bad.txt" in result.stderr
    assert "190 = 95" in result.stdout
