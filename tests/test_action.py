"""The GitHub action: its shell steps run as a runner runs them, in an empty environment."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import yaml

from parley.starting import start_corpus

ROOT = Path(__file__).parent.parent
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS: list[dict[str, Any]] = ACTION["runs"]["steps"]
DEFAULTS = {name: str(said["default"]) for name, said in ACTION["inputs"].items()}
EXPRESSION = re.compile(r"\$\{\{ *([\w.-]+) *\}\}")


@dataclass
class Runner:
    """As much of a runner as composite steps need: expressions, files, conditions."""

    workspace: Path
    temp: Path
    inputs: dict[str, str]
    outputs: dict[str, dict[str, str]] = field(default_factory=dict)
    path: list[str] = field(default_factory=list)
    log: str = ""
    uploaded: str = ""

    def value(self, text: str) -> str:
        """The text with its expressions replaced."""

        def look(match: re.Match[str]) -> str:
            kind, *names = match[1].split(".")
            if kind == "inputs":
                return self.inputs[names[0]]
            if kind == "steps":
                return self.outputs.get(names[0], {}).get(names[2], "")
            assert match[1] == "github.action_path", match[1]
            return str(self.temp / "action")

        return EXPRESSION.sub(look, text)

    def holds(self, condition: str) -> bool:
        """A condition of comparisons joined by ``&&``."""
        results = []
        for each in condition.split(" && "):
            left, sign, right = re.fullmatch(r"(\S+) (==|!=) '(.*)'", each).groups()  # type: ignore[union-attr]
            found = self.value("${{ " + left + " }}")
            results.append((found == right) is (sign == "=="))
        return all(results)

    def run(self) -> int:
        """Run the steps after installing; the exit code of the first that fails, else 0."""
        for step in STEPS[2:]:
            if "if" in step and not self.holds(step["if"]):
                continue
            if "run" not in step:
                if "upload-sarif" in step["uses"]:
                    self.uploaded = self.value(step["with"]["sarif_file"])
                continue
            if code := self.step(step):
                return code
        return 0

    def step(self, step: dict[str, Any]) -> int:
        """Run one step of shell."""
        files = {name: self.temp / name for name in ("output", "path", "summary")}
        for name in ("output", "path"):
            files[name].write_text("")
        environment = {
            "PATH": os.pathsep.join([*self.path, str(self.temp / "python"), "/usr/bin", "/bin"]),
            "HOME": str(self.temp),
            "GITHUB_WORKSPACE": str(self.workspace),
            "GITHUB_OUTPUT": str(files["output"]),
            "GITHUB_PATH": str(files["path"]),
            "GITHUB_STEP_SUMMARY": str(files["summary"]),
            "RUNNER_TEMP": str(self.temp),
            **{name: self.value(value) for name, value in step.get("env", {}).items()},
        }
        folder = self.workspace / self.value(step.get("working-directory", "."))
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]],
            cwd=folder, env=environment, capture_output=True, text=True,
        )  # fmt: skip
        self.log += done.stdout + done.stderr
        self.path += files["path"].read_text().split("\n")[:-1]
        pairs = (line.split("=", 1) for line in files["output"].read_text().splitlines())
        self.outputs[step.get("id", "")] = dict(pairs)
        return done.returncode


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for the runner whose ``python`` makes environments as pip would leave them.

    The step that installs is run for real, offline: from this tree, with this environment's
    libraries lent to the new one.
    """
    temp = tmp_path_factory.mktemp("runner")
    (temp / "action").mkdir()
    for name in ("src", "ontology", "queries"):
        unwanted = shutil.ignore_patterns("__pycache__", "*.egg-info")
        shutil.copytree(ROOT / name, temp / "action" / name, ignore=unwanted)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, temp / "action" / name)
    (temp / "python").mkdir()
    script = temp / "python" / "python"
    libraries = sysconfig.get_path("purelib")
    script.write_text(
        f'#!/bin/sh\n"{sys.executable}" "$@" || exit\n'
        'for site in "$3"/lib/python*/site-packages; do\n'
        f'  rm -rf "$site"/setuptools*\n  echo "{libraries}" > "$site/libraries.pth"\ndone\n'
    )
    script.chmod(0o755)
    (temp / "pip.conf").write_text(
        "[global]\nno-index = true\nno-build-isolation = false\nno-deps = true\n"
    )
    (temp / ".config" / "pip").mkdir(parents=True)
    (temp / "pip.conf").rename(temp / ".config" / "pip" / "pip.conf")
    job = Runner(temp, temp, DEFAULTS)
    assert job.step(STEPS[1]) == 0, job.log
    assert job.path == [str(temp / "parley" / "bin")]
    return temp


def runner(installed: Path, workspace: Path, **inputs: str) -> Runner:
    """A runner that is past the step that installs."""
    given = {name.replace("_", "-"): value for name, value in inputs.items()}
    assert given.keys() <= DEFAULTS.keys()
    (installed / "summary").write_text("")
    path = [str(installed / "parley" / "bin")]
    return Runner(workspace, installed, {**DEFAULTS, **given}, path=path)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A repository with a corpus in a folder of it."""
    start_corpus(tmp_path / "my corpus")
    return tmp_path


def test_no_expression_stands_in_a_script() -> None:
    """An input put into a script by the runner could be any command."""
    scripts = [step["run"] for step in STEPS if "run" in step]
    assert len(scripts) == 4
    assert not [script for script in scripts if "${{" in script]


def test_every_shell_step_names_its_shell_and_every_input_is_used() -> None:
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    assert all(("uses" in step) or step["shell"] == "bash" for step in STEPS)
    assert set(re.findall(r"inputs\.([\w-]+)", text)) == ACTION["inputs"].keys()
    assert all(said["description"].endswith(".") for said in ACTION["inputs"].values())
    for step in STEPS:
        assert "uses" not in step or re.fullmatch(r"[\w-]+(/[\w-]+)+@v\d+", step["uses"])


def test_a_good_corpus_passes(installed: Path, corpus: Path) -> None:
    job = runner(
        installed, corpus, corpus="seeds", also_validate="ontology", shapes="shapes",
        checks="queries", working_directory="my corpus",
    )  # fmt: skip
    assert job.run() == 0, job.log
    assert job.outputs["validate"] == {"exit-code": "0", "sarif": "my corpus/parley.sarif"}
    assert job.uploaded == "my corpus/parley.sarif"
    log = json.loads((corpus / job.uploaded).read_text(encoding="utf-8"))
    assert log["runs"][0]["results"] == []
    summary = (installed / "summary").read_text(encoding="utf-8")
    assert summary.startswith("## Parley\n\n✅")
    assert "### Both sides" in summary
    assert "Ministry of Defence of Russia" in summary


def test_findings_fail_and_are_shown_on_their_lines(installed: Path, corpus: Path) -> None:
    meta = corpus / "my corpus" / "seeds" / "example.meta.yaml"
    meta.unlink()
    job = runner(
        installed, corpus, corpus="seeds", shapes="shapes", fail_on="warning",
        working_directory="my corpus",
    )  # fmt: skip
    assert job.run() == 1, job.log
    assert "::warning file=my corpus/seeds/example.txt,title=MY001" in job.log
    assert job.uploaded
    assert "❌" in (installed / "summary").read_text(encoding="utf-8")


def test_a_graph_that_cannot_be_read_fails_with_2(installed: Path, corpus: Path) -> None:
    job = runner(installed, corpus, graph="none")
    assert job.run() == 2
    assert job.outputs["validate"] == {"exit-code": "2"}
    assert not job.uploaded
    assert "there is no graph" in job.log


def test_an_input_is_data_not_shell(installed: Path, corpus: Path) -> None:
    job = runner(installed, corpus, graph='$(touch bad) ; touch "bad"', fail_on="`touch bad`")
    assert job.run() == 2
    assert not list(corpus.rglob("bad"))


def test_the_hooks_are_commands_that_exist() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert [hook["id"] for hook in hooks] == ["parley-validate", "parley-build-check"]
    for hook in hooks:
        assert hook["language"] == "python"
        assert hook["entry"].startswith("parley ")
        re.compile(hook["files"])
    assert re.search(hooks[0]["files"], "a/b.ttl")
