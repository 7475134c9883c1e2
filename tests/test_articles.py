"""Every form an article comes in is read into the same record."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import os
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from effort import effort

from parley.articles import Problem, html, read_articles
from parley.model import Article

SEEDS = Path(__file__).parent.parent / "seeds"
PAGE = """<!DOCTYPE html>
<html lang="en-GB"><head><title>Swap &amp; more | The Daily</title>
<meta property="og:site_name" content="The Daily"/>
<meta content='2024-07-17T16:39:00+04:00' property='article:published_time'>
<link rel="canonical" href="https://daily.example/swap">
<script type="application/ld+json">
{"@graph": [{"@type": ["NewsArticle"], "headline": "Swap"}]}</script>
<style>p { color: red }</style></head>
<body><nav><p>Home <a href="/">News</a></p></nav>
<article><p>Related: 7 tips</p></article>
<article><h1>Russia and Ukraine swap</h1>
<p>Russia said <b>95</b> soldiers&nbsp;came   home.<br>Ukraine said 95 too.</p><!-- <p>1000</p> -->
<figure><figcaption>A photo of 5 February</figcaption></figure>
<p title="a > b">%s</p><aside>Read also: 300</aside><script>var a = "<p>12</p>";</script></article>
<footer>© 2024</footer></body></html>
""" % ("The exchange was mediated by the United Arab Emirates. " * 5)


def read(*paths: Path, **options: Any) -> list[Article | Problem]:
    return list(read_articles(paths, **options))


def articles(*paths: Path, **options: Any) -> list[Article]:
    found = read(*paths, **options)
    assert all(isinstance(item, Article) for item in found), found
    return [item for item in found if isinstance(item, Article)]


def jsonl(*records: object) -> bytes:
    return b"".join(json.dumps(record).encode() + b"\n" for record in records)


def test_seeds_are_read_byte_for_byte() -> None:
    found = articles(SEEDS)
    assert [a.id for a in found] == sorted(path.stem for path in SEEDS.glob("*.txt"))
    for article in found:
        data = (SEEDS / f"{article.id}.txt").read_bytes()
        assert article.text.encode() == data
        assert article.sha256 == hashlib.sha256(data).hexdigest()
        assert article.source == f"seeds/{article.id}.txt"


def test_a_file_has_the_source_it_has_in_its_folder() -> None:
    path = next(SEEDS.glob("*.txt"))
    assert articles(path)[0] == next(a for a in articles(SEEDS) if a.id == path.stem)


def test_folders_are_read_recursively_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/c/y.txt", "a.txt", ".hidden/x.txt", "notes.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    sources = [article.source for article in articles(tmp_path)]
    top = tmp_path.name
    assert sources == [f"{top}/{n}" for n in ("a/c/y.txt", "a/z.txt", "a.txt", "b.txt")]


def test_crlf_stays_and_a_byte_order_mark_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeffOne\r\nTwo — 95\r\n".encode())
    (article,) = articles(path)
    assert article.text == "One\r\nTwo — 95\r\n"
    assert article.sha256 == hashlib.sha256(article.text.encode()).hexdigest()


def test_side_file_adds_what_the_text_does_not_say(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Text.")
    (tmp_path / "a.meta.yaml").write_text(
        "outlet: The Daily\nurl: https://daily.example/a\npublished: 2024-07-17\n"
        "language: en\ntitle: A swap\n"
    )
    (article,) = articles(tmp_path)
    assert (article.outlet, article.published) == ("The Daily", "2024-07-17")
    assert (article.url, article.language) == ("https://daily.example/a", "en")
    assert article.title == "A swap"


@pytest.mark.parametrize("name", ["a.jsonl", "a.ndjson", "a.jsonl.gz", "a.dat", "-"])
def test_json_lines(tmp_path: Path, name: str) -> None:
    data = jsonl(
        {"id": "x", "text": "One.", "outlet": "The Daily", "published": "2024-07-17T10:00:00Z"},
        {"id": 7, "text": "Two.", "title": None, "extra": [1]},
        {"text": "Three.", "published": "Wed, 17 Jul 2024 16:39:00 GMT"},
    )
    data = gzip.compress(data) if name.endswith("gz") else data
    path = Path(name) if name == "-" else tmp_path / name
    if name != "-":
        path.write_bytes(data)
    first, second, third = articles(path, stdin=io.BytesIO(data))
    assert (first.id, first.outlet, first.published) == ("x", "The Daily", "2024-07-17")
    assert (second.id, second.title, second.text) == ("7", None, "Two.")
    assert third.id == hashlib.sha256(b"Three.").hexdigest()[:16]
    assert third.published == "2024-07-17"


def test_text_on_standard_input() -> None:
    (article,) = articles(Path("-"), stdin=io.BytesIO(b"95 were freed."))
    assert (article.id, article.text) == ("stdin", "95 were freed.")


def test_form_overrides_endings(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(jsonl({"id": "x", "text": "One."}))
    assert articles(tmp_path / "a.txt", form="jsonl")[0].id == "x"
    assert articles(tmp_path / "a.txt")[0].id == "a"


@pytest.fixture
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read pages the plain way, whether or not the extra is installed."""
    monkeypatch.setattr(html, "best_extractor", lambda: None)


@pytest.mark.usefixtures("plain")
def test_html_page(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE)
    (article,) = articles(tmp_path)
    assert article.text.startswith(
        "Russia and Ukraine swap\n\n"
        "Russia said 95 soldiers came home.\nUkraine said 95 too.\n\n"
        "A photo of 5 February\n\nThe exchange was mediated"
    )
    for absent in ("Home", "Related", "1000", "300", "12", "©", "color", "a > b"):
        assert absent not in article.text
    assert (article.title, article.outlet) == ("Swap", "The Daily")
    assert (article.published, article.language) == ("2024-07-17", "en-GB")
    assert article.url == "https://daily.example/swap"


@pytest.mark.usefixtures("plain")
def test_html_without_any_room_reads_the_body() -> None:
    data = b"<html><title>T</title><p>One &lt; two<p>Three<table><tr><td>a<td>b</table>"
    (article,) = articles(Path("-"), stdin=io.BytesIO(data))
    assert article.text == "One < two\n\nThree\n\na b\n"
    assert article.title == "T"


@pytest.mark.usefixtures("plain")
def test_html_in_the_character_set_it_declares() -> None:
    page = "<html><meta charset=windows-1251><p>Обмен пленными</p>".encode("cp1251")
    assert articles(Path("-"), stdin=io.BytesIO(page))[0].text == "Обмен пленными\n"


def test_html_text_is_the_extras_where_it_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html, "best_extractor", lambda: lambda page, **_: "Better text.")
    (article,) = articles(Path("-"), stdin=io.BytesIO(PAGE.encode()))
    assert (article.text, article.outlet) == ("Better text.", "The Daily")


HOSTILE = ["<!--", "<a<a", '<a "', "<a '", "<![CDATA[", "<?", "</", "<article>", "&#", "<meta a",
           "<meta content='", "<title>", "\"<a '", "<nav>", "</textarea", "<p>"]  # fmt: skip


@pytest.mark.usefixtures("plain")
@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_pages_take_time_in_proportion(piece: str) -> None:
    small, large = (
        effort(partial(html.read_html, (piece * (size // len(piece))).encode()))
        for size in (25_000, 200_000)
    )
    assert large < 32 * small + 0.5  # 64 times where the work is quadratic


def test_a_stream_is_read_as_it_comes() -> None:
    class Endless(io.RawIOBase):
        count = 0

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
            self.count += 1
            line = jsonl({"id": f"r{self.count}", "text": f"{self.count} were freed."})
            buffer[: len(line)] = line
            return len(line)

    stream = read_articles([Path("-")], stdin=io.BufferedReader(Endless()), form="jsonl")
    ids = [item.id for item in islice(stream, 1000) if isinstance(item, Article)]
    assert ids == [f"r{n}" for n in range(1, 1001)]


def test_a_pipe_can_be_read(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.write(writer, b"95 were freed.")
    os.close(writer)
    (article,) = articles(Path(f"/dev/fd/{reader}"))
    os.close(reader)
    assert article.text == "95 were freed."
