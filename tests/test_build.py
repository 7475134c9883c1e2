"""The whole build: what is written, that it is whole or not at all, and the same every time."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pyoxigraph as ox
import pytest
from click.testing import CliRunner, Result
from gold import ROOT, SEEDS, gold_files, read_gold
from rdflib import Graph

from parley import files, pipeline
from parley.cli.build import command as build_command
from parley.cli.validate import command as validate_command
from parley.errors import ParleyError
from parley.ledger import by_side, entries
from parley.ledger.cases import dossier
from parley.model import Article, Claim, Exchange, Quantity
from parley.pipeline import assembly, store_build, writing
from parley.pipeline.settling import Settled
from parley.triples.dataset import reading_modules

GOLD = {path.stem: read_gold(path)[1] for path in gold_files(SEEDS)}


def find(article: Article) -> Sequence[Claim]:
    return GOLD.get(article.id, [])


@pytest.fixture(autouse=True)
def _gold_as_extraction(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "_extraction", lambda: find)


@pytest.fixture
def _light(monkeypatch: pytest.MonkeyPatch) -> None:
    """No reasoner and no shapes, for what is about neither."""
    nothing = Settled("", (), (), 0)
    monkeypatch.setattr(assembly, "settle", lambda _: nothing)
    monkeypatch.setattr(assembly, "settle_unit", lambda *_: nothing)
    monkeypatch.setattr(assembly, "settle_rest", lambda *_: ([], []))
    for module in (store_build, writing):
        monkeypatch.setattr(module, "check_queries", lambda _: [])


@pytest.fixture
def corpus(tmp_path: Path, seeds: Path) -> Path:
    """Two articles: enough for everything that is not about the five."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    for path in sorted(seeds.glob("00[02]_*.txt")):
        shutil.copy(path, folder)
    return folder


def content(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def run(*arguments: object) -> Result:
    return CliRunner().invoke(build_command, list(map(str, arguments)), standalone_mode=False)


def test_the_seeds(tmp_path: Path, seeds: Path) -> None:
    output = tmp_path / "graph"
    built, _ = pipeline.build([seeds], output)
    assert len(built.articles) == 5
    assert not built.problems
    assert not built.validation.fails("violation"), built.validation.problems
    names = {f"articles/{stem}.ttl" for stem in GOLD}
    names_of_parts = ("exchanges", "clusters", "findings", "links", "inferred", "dataset")
    parts = {f"{name}.ttl" for name in names_of_parts}
    assert set(content(output)) == {*names, *parts, "parley.nq"}
    whole = list(ox.parse(path=output / "parley.nq"))
    assert len(set(whole)) == len(whole)
    apart = {triple for name in (*names, *parts) for triple in ox.parse(path=output / name)}
    assert {quad.triple for quad in whole} == {quad.triple for quad in apart}


def test_two_builds_are_byte_equal(tmp_path: Path, corpus: Path) -> None:
    """In fresh processes with other hash seeds, other folders, files given the other way round."""
    script = (
        "import sys; from pathlib import Path; from parley import pipeline; from gold import *; "
        "gold = {p.stem: read_gold(p)[1] for p in gold_files(SEEDS)}; "
        "pipeline.build([Path(p) for p in sys.argv[2:]], Path(sys.argv[1]), "
        "find=lambda a: gold[a.id][::int(sys.argv[1][-1])])"
    )
    articles = sorted(map(str, corpus.glob("*.txt")))
    made = []
    for seed, name, given in (("1", "x1", articles), ("2", "y/x-1", articles[::-1])):
        path = os.pathsep.join([str(ROOT), str(ROOT.parent / "src")])
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path}
        output = tmp_path / name
        arguments = [sys.executable, "-c", script, str(output), *given]
        subprocess.run(arguments, check=True, env=environment, cwd=tmp_path)
        made.append(content(output))
    assert made[0] == made[1]
    assert not [name for name, data in made[0].items() if str(tmp_path).encode() in data]


@pytest.mark.usefixtures("_light")
def test_check(tmp_path: Path, corpus: Path) -> None:
    output = tmp_path / "graph"
    assert run(corpus, "-o", output, "--quiet").return_value == 0
    assert run(corpus, "-o", output, "--check").return_value == 0
    before = (output / "links.ttl").read_text(encoding="utf-8")
    (output / "links.ttl").write_text(before + "# by hand\n", encoding="utf-8")
    (output / "articles" / "gone.ttl").write_text("# gone\n", encoding="utf-8")
    result = run(corpus, "-o", output, "--check")
    assert result.return_value == 1
    assert "-# by hand" in result.output
    assert "-# gone" in result.output
    assert (output / "links.ttl").read_text(encoding="utf-8") != before
    assert run(corpus, "-o", tmp_path / "none", "--check").return_value == 1
    assert not (tmp_path / "none").exists()


def test_what_is_printed(tmp_path: Path, corpus: Path) -> None:
    result = run(corpus, "-o", tmp_path / "graph")
    assert result.return_value == 0
    for words in ("2 articles", "released", "2024-07-17", "weekday", "own side",
                  "What does not fit", "shapes", "parley.nq"):  # fmt: skip
        assert words in result.output
    assert "\x1b" not in result.output


@pytest.mark.usefixtures("_light")
def test_one_bad_article_does_not_stop_the_others(tmp_path: Path, corpus: Path) -> None:
    (corpus / "bad.txt").write_bytes(b"\xff\xfe\x00")
    (corpus / "other.txt").write_text("The weather was fine.", encoding="utf-8")
    result = run(corpus, "-o", tmp_path / "graph")
    assert result.return_value == 2
    assert "bad.txt" in result.output
    assert "other.txt: no claim about an exchange" in result.output
    assert len(list((tmp_path / "graph" / "articles").iterdir())) == 3


@pytest.mark.usefixtures("_light")
def test_a_bug_costs_one_article(tmp_path: Path, corpus: Path) -> None:
    def fragile(article: Article) -> Sequence[Claim]:
        if article.id.startswith("000"):
            raise KeyError("a rule slipped")
        return find(article)

    built, _ = pipeline.build([corpus], tmp_path / "graph", find=fragile)
    assert [item.id[:3] for item in built.articles] == ["002"]
    assert "a rule slipped" in str(built.problems[0])


@pytest.mark.usefixtures("_light")
@pytest.mark.parametrize("name", ["missing", "empty", "bad"])
def test_nothing_to_read_leaves_the_graph(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "bad").mkdir()
    for number in "12":
        (tmp_path / "bad" / f"{number}.txt").write_bytes(b"\xff")
    output = old_graph(tmp_path / "graph")
    before = content(output)
    error = run(tmp_path / name, "-o", output).exception
    assert isinstance(error, ParleyError)
    assert error.code == 2
    assert name in str(error)
    assert content(output) == before


@pytest.mark.usefixtures("_light")
def test_a_foreign_folder_is_not_replaced(tmp_path: Path, corpus: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "letter.txt").write_text("dear", encoding="utf-8")
    with pytest.raises(ParleyError, match="no graph of Parley"):
        pipeline.build([corpus], home)
    assert content(home) == {"letter.txt": b"dear"}


def old_graph(folder: Path) -> Path:
    (folder / "articles").mkdir(parents=True)
    (folder / "parley.nq").write_text("# old\n", encoding="utf-8")
    (folder / "README.md").write_text("mine\n", encoding="utf-8")
    (folder / "articles" / "vanished.ttl").write_text("# old\n", encoding="utf-8")
    return folder


@pytest.mark.usefixtures("_light")
def test_own_files_beside_the_graph_stay(tmp_path: Path, corpus: Path) -> None:
    output = old_graph(tmp_path / "graph")
    pipeline.build([corpus], output)
    assert (output / "README.md").read_text(encoding="utf-8") == "mine\n"
    assert not (output / "articles" / "vanished.ttl").exists()


@pytest.mark.parametrize("exchanging", [True, False])
def test_a_full_disk_leaves_the_old_graph(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exchanging: bool
) -> None:
    output = old_graph(tmp_path / "graph")
    before = content(output)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with (
            pytest.raises(ParleyError, match="no space left"),
            files.replaced_folder(output) as folder,
        ):
            files.write_text(folder / "parley.nq", "new")
    assert content(output) == before
    if not exchanging:
        monkeypatch.setattr(files, "_exchanged", lambda *_: False)
    with files.replaced_folder(output) as folder:
        files.write_text(folder / "parley.nq", "new")
    assert content(output) == {"parley.nq": b"new"}
    assert [path.name for path in tmp_path.iterdir()] == ["graph"]


def test_an_interruption_leaves_the_old_graph(tmp_path: Path) -> None:
    output = old_graph(tmp_path / "graph")
    before = content(output)

    def interrupted() -> None:
        with files.replaced_folder(output) as folder:
            files.write_text(folder / "parley.nq", "half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert content(output) == before
    assert [path.name for path in tmp_path.iterdir()] == ["graph"]


def test_a_killed_build_leaves_the_old_graph_and_the_next_one_clears_up(tmp_path: Path) -> None:
    output = old_graph(tmp_path / "graph")
    before = content(output)
    script = (
        "import os, sys; from pathlib import Path; from parley.files import *; "
        "change = replaced_folder(Path(sys.argv[1])); draft = change.__enter__(); "
        "write_text(draft / 'parley.nq', 'half'); os.kill(os.getpid(), 9)"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT.parent / "src")}
    subprocess.run([sys.executable, "-c", script, str(output)], check=False, env=environment)
    assert content(output) == before
    assert (tmp_path / ".graph.new" / "parley.nq").exists()
    with files.replaced_folder(output) as folder:
        assert list(folder.iterdir()) == []
    assert [path.name for path in tmp_path.iterdir()] == ["graph"]


def test_two_builds_at_once(tmp_path: Path) -> None:
    with (
        files.replaced_folder(tmp_path / "graph"),
        pytest.raises(ParleyError, match="another build"),
        files.replaced_folder(tmp_path / "graph"),
    ):
        pass
    assert (tmp_path / "graph").is_dir()


@pytest.mark.usefixtures("_light")
def test_validate_command(tmp_path: Path, corpus: Path) -> None:
    output, report = tmp_path / "graph", tmp_path / "report.ttl"
    run(corpus, "-o", output, "--quiet")

    def check(*arguments: object) -> Result:
        given = [str(output), "--texts", str(corpus), *map(str, arguments)]
        return CliRunner().invoke(validate_command, given, standalone_mode=False)

    result = check()
    assert result.return_value == 0, result.output
    assert "shapes" in result.output
    quads = (output / "parley.nq").read_text(encoding="utf-8")
    lines = [line for line in quads.splitlines() if "ontology#hasEvidence" not in line]
    (output / "parley.nq").write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert check("--format", "ttl", "-o", report).return_value == 1
    assert Graph().parse(report)
    assert check("--fail-on", "none").return_value == 0
    shutil.rmtree(output)
    assert isinstance(check().exception, ParleyError)


def claim(number: int, *, who: str = "Ukraine", said: str | None = None, **more: object) -> Claim:
    made = {"exchange": Exchange("main", True, parties=("Russia", "Ukraine")), **more}
    identifier = f"a/{number}-{who}-{said}"
    quantity = made.pop("quantity", Quantity(number))
    return Claim(
        identifier, "a", "released", "", number, number + 1, "r", who=who, claimant=said,
        quantity=quantity, **made,  # type: ignore[arg-type]
    )  # fmt: skip


def test_ledger() -> None:
    claims = [
        claim(95, said="Volodymyr Zelenskyy"),
        claim(90, said="Ministry of Defence of Russia"),
        claim(94, said="United Arab Emirates"),
        claim(93),
    ]
    (line,) = by_side(entries(dossier(claims)))
    assert line.about == "Ukraine"
    assert line.words == {"own": "95", "other": "90", "third": "94", "outlet": "93"}


def test_the_version_of_the_rules_covers_what_reads_articles() -> None:
    modules = reading_modules().keys()
    assert {"claims", "claims.speakers.subjects", "actors", "rules.dates"} <= modules
    assert {"pipeline.conversion", "triples"} <= modules
    assert not modules & {"pipeline", "cli"}
