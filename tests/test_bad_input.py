"""Each bad input is one clear Problem, and the articles beside it are read all the same."""

from __future__ import annotations

import gzip
import io
import json
import os
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.articles import Problem, read_articles
from parley.articles.fields import Draft
from parley.articles.html import read_html
from parley.articles.page import page_fields
from parley.articles.seen import Seen
from parley.errors import ParleyError
from parley.model import Article

GOOD = "Russia and Ukraine exchanged 95 prisoners each."


def fill(name: str, data: bytes) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        (folder / name).write_bytes(data)

    return make


def side_file(text: str) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        (folder / "bad.txt").write_text("Another text.")
        (folder / "bad.meta.yaml").write_text(text)

    return make


def same_stem(folder: Path) -> None:
    (folder / "sub").mkdir()
    (folder / "sub" / "good.txt").write_text("Another text.")


def self_link(folder: Path) -> None:
    (folder / "bad.txt").symlink_to("bad.txt")


def fifo(folder: Path) -> None:
    os.mkfifo(folder / "bad.txt")


BOMB = b"[" * 100_000
ALIASES = "a: &a [x]\n" + "".join(f"{b}: &{b} [*{a},*{a}]\n" for a, b in pairwise("abcdef"))
CASES: dict[str, tuple[Callable[[Path], None], str]] = {
    "empty": (fill("bad.txt", b""), "is empty"),
    "only a byte order mark": (fill("bad.txt", b"\xef\xbb\xbf"), "is empty"),
    "white space": (fill("bad.txt", b" \r\n\t\xc2\xa0"), "has only white space"),
    "not UTF-8": (fill("bad.txt", b"caf\xe9 freed"), "is not UTF-8 at byte 3"),
    "UTF-16": (fill("bad.txt", "freed".encode("utf-16")), "is UTF-16"),
    "NUL bytes": (fill("bad.txt", b"95\0 freed"), "has NUL bytes"),
    "too large": (fill("bad.txt", b"x" * 2_000_001), "is larger than 2,000,000 bytes"),
    "same text": (fill("other.txt", GOOD.encode()), "has the same text as 'good' in"),
    "same stem": (same_stem, "has the same id 'good' as the article in"),
    "link to itself": (self_link, "cannot be read"),
    "a pipe in a folder": (fifo, "is no regular file"),
    "name with a line break": (fill("a\nb.txt", b"x"), "has a name that cannot be printed"),
    "broken YAML": (side_file("outlet: [a"), "is no valid YAML"),
    "deep YAML": (side_file("outlet: " + "[" * 5000), "is no valid YAML"),
    "tag in YAML": (side_file("outlet: !!python/name:os.system x"), "is no valid YAML"),
    "a list in YAML": (side_file("- outlet"), "is no list of fields"),
    "unknown field": (side_file("outlett: x"), "has an unknown field 'outlett'"),
    "aliases": (side_file(ALIASES), "has an unknown field 'a'"),
    "number for text": (side_file("title: 7"), "title is a int, not text"),
    "no date": (side_file("published: July"), "published 'July' is no date"),
    "no such day": (side_file("published: '2024-02-30'"), "published '2024-02-30' is no date"),
    "no web address": (side_file("url: 'javascript:x'"), "is no web address"),
    "no language": (side_file("language: '??'"), "is no tag"),
    "control characters": (side_file('title: "a\\eb"'), "title has control characters"),
    "huge side file": (side_file("title: " + "x" * 70_000), "is larger than 64,000 bytes"),
    "side file alone": (fill("lost.meta.yaml", b"title: x"), "has no article beside it"),
    "empty JSON Lines": (fill("bad.jsonl", b""), "is empty"),
    "broken line": (fill("bad.jsonl", b"\n{bad\n"), "is not JSON"),
    "deep JSON": (fill("bad.jsonl", BOMB + b"\n"), "is nested too deeply"),
    "no object": (fill("bad.jsonl", b"[1]\n"), "has no article"),
    "no text": (fill("bad.jsonl", b'{"id": "x"}\n'), "has no article"),
    "surrogate": (fill("bad.jsonl", b'{"text": "a\\ud800"}\n'), "has half a surrogate pair"),
    "NUL in JSON": (fill("bad.jsonl", b'{"text": "a\\u0000"}\n'), "has NUL bytes"),
    "bad id": (fill("bad.jsonl", b'{"id": [1], "text": "a"}\n'), "id is no printable text"),
    "long id": (fill("bad.jsonl", b'{"id": "%s", "text": "a"}\n' % (b"x" * 201)), "id is no"),
    "huge number": (fill("bad.jsonl", b'{"id": %s, "text": "a"}\n' % (b"9" * 5000)), "is"),
    "long line": (fill("bad.jsonl", b'{"text": "%s"}\n' % (b"x" * 2_000_000)), "is larger"),
    "no gzip": (fill("bad.jsonl.gz", b"\x1f\x8b broken"), "is broken gzip"),
    "half a gzip": (fill("bad.jsonl.gz", gzip.compress(b'{"text": "a"}\n')[:-9]), "is broken gzip"),
    "gzip of nothing": (fill("bad.txt.gz", gzip.compress(b"")), "is empty"),
}


@pytest.mark.parametrize("name", CASES)
def test_one_bad_article_does_not_stop_the_others(name: str, tmp_path: Path) -> None:
    make, what = CASES[name]
    (tmp_path / "good.txt").write_text(GOOD)
    make(tmp_path)
    (tmp_path / "zzz.txt").write_text("Last, 96 were freed.")
    found = list(read_articles([tmp_path], max_bytes=2_000_000))
    problems = [item for item in found if isinstance(item, Problem)]
    assert len(problems) == 1, found
    assert what in problems[0].what
    assert problems[0].fix
    assert problems[0].source.startswith(str(tmp_path))
    ids = [item.id for item in found if isinstance(item, Article)]
    assert ids[0] == "good"
    assert ids[-1] == "zzz"


def test_a_broken_line_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    lines = [json.dumps({"id": f"r{n}", "text": f"{n} freed"}) for n in range(3)]
    (tmp_path / "a.jsonl").write_text("\n".join([lines[0], "", "{", *lines[1:]]))
    found = list(read_articles([tmp_path]))
    assert [item.id for item in found if isinstance(item, Article)] == ["r0", "r1", "r2"]
    (problem,) = [item for item in found if isinstance(item, Problem)]
    assert str(problem).startswith(f"{tmp_path}/a.jsonl, line 3: is not JSON; ")


def test_fifty_megabytes_are_refused_unless_allowed(tmp_path: Path) -> None:
    (tmp_path / "large.txt").write_bytes(b"95 were freed.\n" * 3_500_000)
    (problem,) = read_articles([tmp_path])
    assert "larger than 10,000,000 bytes" in str(problem)
    assert "--max-bytes" in str(problem)
    (article,) = read_articles([tmp_path], max_bytes=60_000_000)
    assert isinstance(article, Article)


def test_gzip_bombs_stop(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb") as file:
        for _ in range(100):
            file.write(b"\n" * 1_000_000)
    for name in ("a.jsonl.gz", "b.txt.gz"):
        (tmp_path / name).write_bytes(packed.getvalue())
    first, second = read_articles([tmp_path])
    assert isinstance(first, Problem)
    assert "expands more than 200 times" in first.what
    assert isinstance(second, Problem)
    assert "is larger than" in second.what


def test_paths_that_lead_nowhere(tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_text("x")
    missing, none = read_articles([tmp_path / "missing.txt", tmp_path])
    assert "no such file or folder" in str(missing)
    assert "has no article in it; articles end in .txt" in str(none)


def test_folders_that_contain_themselves_are_read_once(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "good.txt").write_text(GOOD)
    (tmp_path / "a" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "b").symlink_to(tmp_path / "a", target_is_directory=True)
    (article,) = read_articles([tmp_path])
    assert isinstance(article, Article)
    assert article.id == "good"


@pytest.mark.parametrize("target", ["a.txt", "folder"])
def test_no_permission(tmp_path: Path, target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "b.txt").write_text("Another.")
    (tmp_path / "a.txt").write_text(GOOD)
    denied = PermissionError(13, "Permission denied")
    # The tests may run as root, whom no file mode keeps out.
    real_open, real_list = Path.open, os.listdir

    def guarded_open(path: Path, *args: Any) -> Any:
        if path.name == target:
            raise denied
        return real_open(path, *args)

    def guarded_list(path: Path) -> list[str]:
        if path.name == target:
            raise denied
        return real_list(path)

    monkeypatch.setattr(Path, "open", guarded_open)
    monkeypatch.setattr(os, "listdir", guarded_list)
    found = list(read_articles([tmp_path]))
    (problem,) = [item for item in found if isinstance(item, Problem)]
    assert str(problem).startswith(f"{tmp_path}/{target}: cannot be read: permission denied; ")
    assert len(found) == 2


@given(st.binary(max_size=300))
def test_any_bytes_are_an_article_or_a_problem(data: bytes) -> None:
    for form in ("text", "html", "jsonl", None):
        for item in read_articles([Path("-")], stdin=io.BytesIO(data), form=form):
            assert isinstance(item, Problem) or item.text.strip()


@given(st.text("<>/\"'=!- apbriclems&;#0\n", max_size=200))
def test_any_page_is_read(page: str) -> None:
    text, fields = read_html(page.encode())
    assert text == text.strip() + "\n" * bool(text)
    assert all(fields.values())
    page_fields([("<meta", page), ("script", page), ("<html", page)])


def test_ids_without_room_for_them_are_an_error_that_says_what_to_do() -> None:
    seen = Seen()
    seen.articles.execute("PRAGMA max_page_count = 10")
    drafts = (Draft(f"report {n}", f"Text {n}.", "a.jsonl", f"line {n}") for n in range(10_000))
    with pytest.raises(ParleyError, match=r"line \d+: .*full; make room there, or set TMPDIR"):
        list(map(seen.admit, drafts))
