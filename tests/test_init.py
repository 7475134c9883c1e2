"""``parley init`` lays out a corpus that builds, conforms, and writes over nothing."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from parley.cli import cli
from parley.resources import template


def run(*args: object) -> tuple[int, str]:
    result = CliRunner(env={"GITHUB_WORKSPACE": ""}).invoke(cli, list(map(str, args)))
    return result.exit_code, result.output


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "my corpus"
    code, output = run("init", folder, "--action", "someone/parley@v1")
    assert code == 0, output
    return folder


def files(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_every_file_of_the_template_is_there_and_filled(corpus: Path) -> None:
    there = files(corpus)
    source = Path(str(template()))
    expected = {
        re.sub(r"(^|/)dot-", r"\1.", path.relative_to(source).as_posix())
        for path in source.rglob("*")
        if path.is_file()
    }
    assert there.keys() == expected
    assert {".github/workflows/parley.yml", "seeds/example.txt", "shapes/corpus.ttl"} <= expected
    assert not [name for name, text in there.items() if "{{" in text]
    workflow = yaml.safe_load(there[".github/workflows/parley.yml"])
    uses = [step["uses"] for step in workflow["jobs"]["validate"]["steps"]]
    assert uses == ["actions/checkout@v4", "someone/parley@v1"]
    (repo,) = yaml.safe_load(there[".pre-commit-config.yaml"])["repos"]
    assert (repo["repo"], repo["rev"]) == ("https://github.com/someone/parley", "v1")


def test_the_workflow_gives_what_the_action_takes(corpus: Path) -> None:
    root = Path(__file__).parent.parent
    action = yaml.safe_load((root / "action.yml").read_text(encoding="utf-8"))
    workflow = yaml.safe_load((corpus / ".github/workflows/parley.yml").read_text(encoding="utf-8"))
    given = workflow["jobs"]["validate"]["steps"][1]["with"]
    assert given.keys() <= action["inputs"].keys()
    hooks = yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    asked = yaml.safe_load((corpus / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    ids = {hook["id"] for hook in hooks}
    assert {hook["id"] for hook in asked["repos"][0]["hooks"]} <= ids


def test_it_builds_and_conforms(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(corpus)
    code, output = run("build", "seeds", "--quiet")
    assert code == 0, output
    own = ("graph", "ontology", "--shapes", "shapes", "--checks", "queries")
    code, output = run("validate", *own, "--fail-on", "warning", "--format", "markdown")
    assert code == 0, output
    assert "12 checks" in output
    assert "Ministry of Defence of Russia" in output  # the ledger
    code, output = run("sparql", "queries/figures-by-speaker.rq", "--format", "csv")
    assert code == 0, output
    assert output.count(",75") == 2


def test_what_the_corpus_asks_for_is_found_missing(
    corpus: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(corpus)
    (corpus / "seeds/example.meta.yaml").unlink()
    text = (corpus / "seeds/example.txt").read_text(encoding="utf-8").replace("75", "7500")
    (corpus / "seeds/example.txt").write_text(text, encoding="utf-8")
    run("build", "seeds", "--quiet")
    code, output = run("validate", "graph", "--shapes", "shapes", "--checks", "queries")
    assert code == 0, output
    assert "seeds/example.txt: warning MY001" in output
    assert "seeds/example.txt:5:" in output
    assert "warning MY002" in output
    assert "“Ukraine's Coordination Headquarters" in output


def test_the_makefile_works(corpus: Path) -> None:
    path = Path(sys.executable).parent
    done = subprocess.run(
        ["make", "report"], cwd=corpus, capture_output=True, text=True,
        env={"PATH": f"{path}:/usr/bin:/bin"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "conforms" in (corpus / "report.html").read_text(encoding="utf-8")


def test_nothing_is_written_over(corpus: Path) -> None:
    before = files(corpus)
    (corpus / "seeds/example.txt").write_text("mine")
    (corpus / "Makefile").unlink()
    code, output = run("init", corpus)
    assert (code, output.count("\n")) == (2, 1)
    assert "is there already" in output
    assert files(corpus) == {name: text for name, text in before.items() if name != "Makefile"} | {
        "seeds/example.txt": "mine"
    }
    assert run("init", corpus.parent / "other", "--action", "nonsense")[0] == 2
