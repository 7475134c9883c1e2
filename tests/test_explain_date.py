"""``parley explain-date``: one exchange, all of an article, and names that do not exist."""

from __future__ import annotations

from pathlib import Path

import factories
import pytest
from click.testing import CliRunner

from parley import claims
from parley.cli import cli
from parley.model import Article, Claim, Exchange

MAIN = Exchange(
    "main",
    True,
    date="2025-07-04",
    date_basis="weekday",
    date_text="July 4",
    date_reasons=("only 2025 has a Friday, 4 July",),
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    def find(article: Article) -> list[Claim]:
        return [
            factories.claim("freed", article.text, article=article.id, exchange=exchange)
            for exchange in (MAIN, Exchange("prev1", False))
        ]

    monkeypatch.setattr(claims, "find_claims", find)
    (tmp_path / "one.txt").write_text("On Friday (July 4) men were freed.", encoding="utf-8")
    return str(tmp_path)


def test_one_exchange(folder: str) -> None:
    result = CliRunner().invoke(cli, ["explain-date", "one/main", folder])
    assert result.output.splitlines() == [
        "one/main",
        "  date     2025-07-04 (weekday)",
        "  words    July 4",
        "  where    … On Friday (July 4) men were freed. …",
        "  because  only 2025 has a Friday, 4 July",
    ]


def test_all_exchanges_of_an_article(folder: str) -> None:
    output = CliRunner().invoke(cli, ["explain-date", "one", folder]).output
    assert "one/main" in output
    assert output.splitlines()[-2:] == ["one/prev1", "  date     not given by the report"]


@pytest.mark.parametrize(
    ("name", "message"),
    [("one/mian", "no exchange one/mian (did you mean one/main?)"), ("two/main", "no article two")],
)
def test_unknown_names_are_told(folder: str, name: str, message: str) -> None:
    result = CliRunner().invoke(cli, ["explain-date", name, folder])
    assert result.exit_code == 2
    assert message in result.stderr


def test_a_day_only_the_authority_file_knows(seeds: Path) -> None:
    name = "003_fffdfca2a771f3b1/main"
    output = CliRunner().invoke(cli, ["explain-date", name, str(seeds)]).output
    assert "  date     not given by the report\n" in output
    assert "  found    2025-03-19 (authority)\n" in output
    assert "175 of Russia in the reports and in the authority file" in output
    assert "  tied to  001_5a31e9508f977e50/main\n" in output
