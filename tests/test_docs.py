"""The README and the docs say what is there: commands, outputs, files, questions."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from write_docs import README, ROOT, make_run, outputs

import parley
from parley.cli import cli
from parley.resources import list_queries

TEXT = README.read_text(encoding="utf-8")
LINES = [
    line.split("  #")[0].strip()
    for block in re.findall(r"```sh\n(.*?)```", TEXT, re.DOTALL)
    for line in block.splitlines()
]
RUNNABLE = [line for line in LINES if line.startswith("parley ")]
PAGES = [README, *sorted((ROOT / "docs").glob("*.md"))]
LINKS = [
    (page, target)
    for page in PAGES
    for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))
]


def test_the_readme_has_commands_outputs_and_links() -> None:
    assert len(RUNNABLE) >= 4
    assert list(outputs(TEXT)) == ["make run", "make test"]
    assert len(LINKS) >= 10


def test_the_output_of_make_run_is_real() -> None:
    assert outputs(TEXT)["make run"] == make_run(), "make docs refreshes it"


@pytest.mark.parametrize("line", RUNNABLE)
def test_the_commands_of_the_readme_run(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)  # reads seeds/ and graph/, writes nothing
    result = CliRunner().invoke(cli, shlex.split(line)[1:])
    assert result.exit_code == 0, result.output
    assert result.stdout or "--check" in line  # which has nothing to say of a current graph


@pytest.mark.parametrize("name", sorted(set(re.findall(r"\bmake\s(\w+)", TEXT))))
def test_the_targets_of_the_readme_exist(name: str) -> None:
    assert re.search(
        rf"^{name}:.*##", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE
    )


@pytest.mark.parametrize(("page", "target"), LINKS)
def test_links_lead_somewhere(page: Path, target: str) -> None:
    assert (page.parent / target).exists()


def test_every_command_is_in_the_docs_with_its_help() -> None:
    shown = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    # a fresh process: Click keeps the help option a command was first called with
    code = "import sys, write_docs as w; sys.stdout.reconfigure(encoding='utf-8'); "
    page = subprocess.run(
        [sys.executable, "-c", code + "print(w.commands_page(), end='')"],
        cwd=Path(__file__).parent, stdout=subprocess.PIPE, check=True,
    ).stdout.decode("utf-8")  # fmt: skip
    assert shown == page, "make docs refreshes it"


def test_the_examples_in_docstrings_hold() -> None:
    names = [info.name for info in pkgutil.walk_packages(parley.__path__, "parley.")]
    tried = 0
    for name in names:
        if not name.endswith("__main__"):
            result = doctest.testmod(importlib.import_module(name))
            assert result.failed == 0, name
            tried += result.attempted
    assert tried >= 5


@pytest.mark.parametrize("name", list_queries())
def test_every_query_is_in_the_docs(name: str) -> None:
    assert f"### {name}\n" in (ROOT / "docs" / "queries.md").read_text(encoding="utf-8")
