"""The wheel, and the wheel from the source archive, hold everything and run anywhere.

Works offline: builds with this environment's setuptools and lends its libraries to an empty one.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
KEPT = ("src", "ontology", "queries", "pyproject.toml", "setup.py", "README.md", "LICENSE")
PROBE = """
import json, parley
from parley.resources import list_queries, read_ontology
print(json.dumps({
    "where": parley.__file__,
    "queries": list_queries(),
    "ontology": len(read_ontology("parley.ttl")),
}))
"""


def call(*command: object, cwd: Path) -> str:
    """Run a program without what this process adds to its environment; return what it prints."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    done = subprocess.run(
        [str(part) for part in command],
        capture_output=True, text=True, cwd=cwd, env=environment, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def pip(*arguments: object, cwd: Path) -> None:
    call(sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments, cwd=cwd)


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the sources, so that building leaves nothing in the working copy."""
    folder = tmp_path_factory.mktemp("tree")
    leave = shutil.ignore_patterns("__pycache__", "*.egg-info", ".*")
    for name in KEPT:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=leave)
        else:
            shutil.copy(ROOT / name, folder / name)
    return folder


@pytest.fixture(scope="module", params=["wheel", "wheel from the source archive"])
def wheel(
    request: pytest.FixtureRequest, tree: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    out = tmp_path_factory.mktemp("dist")
    source = tree
    if request.param != "wheel":
        build = "import sys, setuptools.build_meta as b; b.build_sdist(sys.argv[1])"
        call(sys.executable, "-c", build, out, cwd=tree)
        (source,) = out.glob("*.tar.gz")
    pip("wheel", "--no-build-isolation", "--no-deps", "--no-index", "-w", out, source, cwd=out)
    (found,) = out.glob("*.whl")
    return found


def test_the_wheel_holds_every_module_and_data_file(wheel: Path) -> None:
    expected = {
        f"parley/{path.relative_to(ROOT / 'src' / 'parley').as_posix()}"
        for path in (ROOT / "src" / "parley").rglob("*.py")
    }
    assert "parley/articles/html.py" in expected
    for folder, ending in (("ontology", "ttl"), ("queries", "rq")):
        expected |= {f"parley/{folder}/{p.name}" for p in (ROOT / folder).glob(f"*.{ending}")}
    expected |= {"parley/py.typed", "parley/ontology/__init__.py", "parley/queries/__init__.py"}
    names = set(zipfile.ZipFile(wheel).namelist())
    assert not expected - names, "pyproject.toml lists the packages: is one missing there?"
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not [name for name in names if name.startswith(("tests", "seeds", "graph"))]


def test_the_wheel_runs_in_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    call(sys.executable, "-m", "venv", "--without-pip", tmp_path / "venv", cwd=tmp_path)
    python = tmp_path / "venv" / "bin" / "python"
    pip("--python", python, "install", "--no-deps", "--no-index", wheel, cwd=tmp_path)
    (site,) = (tmp_path / "venv" / "lib").glob("python*/site-packages")
    (site / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")

    version = call(tmp_path / "venv" / "bin" / "parley", "--version", cwd=tmp_path)
    assert version.startswith("parley ")
    found = json.loads(call(python, "-c", PROBE, cwd=tmp_path))
    assert Path(found["where"]).is_relative_to(site)
    assert found["queries"] == sorted(path.stem for path in (ROOT / "queries").glob("*.rq"))
    assert found["ontology"] == len((ROOT / "ontology" / "parley.ttl").read_text(encoding="utf-8"))
    (tmp_path / "a.txt").write_text("A stock exchange.")
    call(python, "-m", "parley", "extract", "a.txt", cwd=tmp_path)


def test_the_locks_hold_hashes_and_name_no_host() -> None:
    for name in ("run", "dev"):
        text = (ROOT / "requirements" / f"{name}.lock").read_text(encoding="utf-8")
        assert text.count("==") >= 10
        assert text.count("--hash=sha256:") >= text.count("\n    # via")
        assert "://" not in text
        assert "file:" not in text


def test_what_reads_articles_can_be_compiled(tree: Path) -> None:
    """As far as mypyc takes it: to C, with no compiler."""
    code = (
        "import os, runpy, sys; os.environ['PARLEY_COMPILE'] = '1'; sys.argv[1:] = ['egg_info']; "
    )
    call(sys.executable, "-c", code + "runpy.run_path('setup.py')", cwd=tree)
    translated = {path.name for path in (tree / "build").glob("__native_parley___*.c")}
    assert {
        "__native_parley___claims___chunks___chunker.c",
        "__native_parley___rules___numbers.c",
    } <= translated
