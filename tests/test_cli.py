"""The manners of the command line: fast help, errors in one line, exit codes, output that fits."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import factories
import pytest
from click.testing import CliRunner, Result

from parley import __version__, claims, terminal
from parley.cli import cli, output
from parley.errors import ParleyError
from parley.model import Article, Claim

NAMES = cli.list_commands(click.Context(cli))


def run(*args: str, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(cli, args, input=stdin)


def python(code: str, *args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *args], capture_output=True, text=True, timeout=60
    )


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """A command ``extract`` that raises what the test puts into the list."""
    errors: list[BaseException] = []

    @click.command
    def command() -> None:
        raise errors[0]

    monkeypatch.setattr("parley.cli.extract.command", command)
    return errors


@pytest.fixture
def one_claim(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every article that says "freed" has one claim."""

    def find(article: Article) -> list[Claim]:
        text = article.text
        return [factories.claim("freed", text, article=article.id)] if "freed" in text else []

    monkeypatch.setattr(claims, "find_claims", find)


def test_help_loads_no_heavy_library() -> None:
    done = python(
        "import sys; from parley.cli import cli\n"
        "try: cli.main(['--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'rdflib', 'pyoxigraph', 'pyshacl', 'owlrl', 'yaml'} & set(sys.modules)\n"
        "ours = {m for m in sys.modules if m.startswith('parley.') and m.count('.') > 1}\n"
        "print(sorted(heavy | ours))"
    )
    assert "Commands:" in done.stdout
    assert done.stdout.splitlines()[-1] == "[]"


def test_help_without_arguments() -> None:
    result = run()
    assert result.exit_code == 0
    assert result.output == run("--help").output
    assert run("--version").output == f"parley {__version__}\n"


@pytest.mark.parametrize("name", NAMES)
def test_every_command_shows_an_example(name: str) -> None:
    result = run(name, "--help")
    assert result.exit_code == 0, result.output
    assert re.search(rf"Examples?:\n(?:.*\n)*? +(?:.*\| )?parley {name}\b", result.output)


def test_every_command_is_listed() -> None:
    folder = Path(output.__file__).parent
    defining = [
        path.stem.replace("_", "-")
        for path in folder.glob("*.py")
        if "\ndef command(" in path.read_text(encoding="utf-8")
    ]
    assert "extract" in defining
    assert set(defining) == set(NAMES)


def test_unknown_names_are_told_the_nearest() -> None:
    for args, near in ((["extrat"], "extract"), (["extract", "--formt", "x"], "--format")):
        result = run(*args)
        assert result.exit_code == 2
        assert near in result.stderr
        assert result.stderr.startswith("parley: ")
        assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("error", "line", "code"),
    [
        (ParleyError("no query", where="who", fix="see --list"), "who: no query; see --list", 2),
        (ParleyError("not done", code=3), "not done", 3),
        (FileNotFoundError(2, "No such file", "a.txt"), "a.txt: no such file", 2),
        (ValueError("a\nb"), "unexpected ValueError: a b; run 'parley --debug …'", 2),
        (RecursionError("deep"), "unexpected RecursionError: deep; run", 2),
        (KeyboardInterrupt(), "interrupted", 130),
    ],
)  # fmt: skip
def test_an_error_is_one_line(
    broken: list[BaseException], error: BaseException, line: str, code: int
) -> None:
    broken.append(error)
    result = run("extract")
    assert result.exit_code == code
    assert result.stderr.strip().startswith(f"parley: {line}")
    assert "Traceback" not in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1


def test_debug_shows_the_trace(broken: list[BaseException]) -> None:
    broken.append(ValueError("x"))
    assert "Traceback" in run("--debug", "extract").stderr


def test_a_reader_that_goes_away_is_no_error() -> None:
    code = "import click, parley.cli.extract as e\n" + (
        "@click.command\n"
        "def command():\n"
        "    for n in range(100_000): click.echo('claim')\n"
        "e.command = command\n"
        "from parley.cli import main; main(['extract'])"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


def test_ctrl_c_ends_with_one_line() -> None:
    # a shell ignores the signal for what it runs in the background, and so would our child
    restored = "import signal as s; s.signal(s.SIGINT, s.default_int_handler); "
    code = restored + "from parley.cli import main; main(['extract', '-'])"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0
    ) as process:
        assert process.stdin
        assert process.stderr
        process.stdin.write(b'{"text": ')  # then it waits for the rest of the line
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(2)
        process.send_signal(signal.SIGINT)
        assert process.stderr.read().strip() == b"parley: interrupted"
    assert process.returncode == 130


def test_completion_names_commands() -> None:
    environment = {
        "_PARLEY_COMPLETE": "bash_complete",
        "COMP_WORDS": "parley ex",
        "COMP_CWORD": "1",
    }
    code = "from parley.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True, text=True, env=os.environ | environment, timeout=60,
    )  # fmt: skip
    assert "plain,extract" in done.stdout.splitlines()


@pytest.mark.usefixtures("one_claim")
def test_extract_prints_claims_and_lists_what_it_could_not_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("95 were freed.")
    (tmp_path / "b.txt").write_text("")
    (tmp_path / "c.txt").write_text("A stock exchange.")
    (tmp_path / "d.txt").write_text("96 were freed.")
    result = run("extract", "--format", "jsonl", str(tmp_path))
    assert result.exit_code == 2
    records = [json.loads(line) for line in result.stdout.splitlines()]
    assert [record["article"] for record in records] == ["a", "d"]
    assert records[0]["quote"] == "freed"
    problem, none = result.stderr.splitlines()
    assert problem.startswith(f"parley: {tmp_path}/b.txt: is empty; ")
    assert none == f"parley: no claim found: {tmp_path.name}/c.txt"


def test_an_article_the_rules_fail_on_does_not_stop_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def find(article: Article) -> list[Claim]:
        if article.id == "a":
            raise KeyError("x")
        return [factories.claim("freed", article.text)]

    monkeypatch.setattr(claims, "find_claims", find)
    (tmp_path / "a.txt").write_text("95 were freed.")
    (tmp_path / "b.txt").write_text("96 were freed.")
    result = run("extract", "--format", "jsonl", str(tmp_path))
    assert (result.exit_code, len(result.stdout.splitlines())) == (2, 1)
    assert "a.txt: KeyError while reading it; please report this" in result.stderr
    assert "Traceback" in run("--debug", "extract", str(tmp_path)).stderr


@pytest.mark.usefixtures("one_claim")
def test_extract_to_a_file_and_as_a_table(tmp_path: Path) -> None:
    target = tmp_path / "claims.jsonl"
    result = run("extract", "-", "--format", "jsonl", "--output", str(target), stdin="95 freed.")
    assert (result.exit_code, result.output) == (0, "")
    assert json.loads(target.read_text())["article"] == "stdin"
    header, _, row = run("extract", "-", stdin="95 freed.").output.splitlines()
    assert header.split() == ["article", "kind", "figure", "who", "claimant", "position", "quote"]
    assert row.split() == ["stdin", "released", "95", "Russia", "Russia", "body", "freed"]


@pytest.mark.usefixtures("one_claim")
def test_many_bad_articles_are_counted_not_listed() -> None:
    result = run("extract", "-", "--input-format", "jsonl", stdin="{\n" * 50)
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == output.Notices.LIMIT + 1
    assert result.stderr.splitlines()[-1] == "parley: … and 30 more problems"


def test_an_output_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "claims.jsonl"
    target.write_text("old")

    def lines() -> Iterator[str]:
        yield "new"
        raise OSError(28, "No space left on device")

    with pytest.raises(ParleyError, match="cannot be written: no space left on device"):
        output.write_lines(lines(), target)
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]
    with pytest.raises(ParleyError, match="no such file"):
        output.write_lines(["x"], tmp_path / "none" / "a")


def test_tables_fit_their_room() -> None:
    rows: list[list[object]] = [["a", "x" * 90], ["дом", "宽" * 40], ["b\x1b[31m", None]]
    text = terminal.table(["name", "quote"], rows, width=40)
    assert all(terminal.cells(line) <= 40 for line in text.splitlines())
    assert "…" in text
    assert "\x1b" not in text
    assert terminal.table(["name", "quote"], rows).splitlines()[2] == "a       " + "x" * 90


@pytest.mark.usefixtures("one_claim")
def test_tables_obey_columns() -> None:
    result = CliRunner().invoke(cli, ["extract", "-"], input="95 freed.", env={"COLUMNS": "50"})
    assert max(map(terminal.cells, result.stdout.splitlines())) == 50
