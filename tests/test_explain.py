"""How a report was read is shown whole: in the terminal, and on a page that a browser opens."""

from __future__ import annotations

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import CliRunner
from factories import article
from gold import SEEDS, gold_files, read_gold

from parley.claims import find_claims
from parley.claims.chunks import SIGNS
from parley.cli import cli
from parley.cli.show_reading import show
from parley.explain import NAMES, Explanation, details, explain
from parley.explain.html import page
from parley.model import Article

BROWSER = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), ""
)
EVIL = (
    "Evil <script>document.title='owned'</script> \u202edesrever\u202c & 'quotes' \x1b[31m\n\n"
    'Russia freed 95 <b onclick="x()">Ukrainian</b> soldiers, Kyiv said. Russia handed over '
    "175 Ukrainian prisoners <img src=x onerror=\"document.title='owned'\"> in a prisoner swap.\n"
)
SEED_ARTICLES = [read_gold(path)[0] for path in gold_files(SEEDS)]


def page_of(*explanations: Explanation) -> str:
    return "\n".join(page(explanations))


class Outline(HTMLParser):
    """The ids, links and elements of a page; fails where elements do not nest."""

    VOID = frozenset(("meta", "br", "img"))

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.targets: set[str] = set()
        self.elements: list[str] = []
        self.outside: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        if tag not in self.VOID:
            self.open.append(tag)
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            elif name == "href":
                self.targets.add((value or "").removeprefix("#"))
            elif name.startswith("on") or name == "src":
                self.outside.append(f"{name}={value}")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def outline(content: str) -> Outline:
    parser = Outline()
    parser.feed(content)
    parser.close()
    assert not parser.open
    return parser


def test_every_sign_has_one_name() -> None:
    assert len(NAMES) == len(SIGNS)


@pytest.mark.parametrize("report", SEED_ARTICLES, ids=lambda report: report.id)
def test_what_is_explained_is_what_is_found(report: Article) -> None:
    explanation = explain(report)
    assert list(explanation.claims) == find_claims(report)
    for line in explanation.lines:
        inside = report.text[line.span.start : line.span.end]
        assert all(chunk.words in inside for chunk in line.chunks)
        assert all(voice.words in inside for voice in line.voices)
        assert bool(line.chunks) == (line.zone != "boilerplate")


def test_the_terminal_shows_every_step() -> None:
    shown = "\n".join(show(explain(SEED_ARTICLES[0])))
    for expected in (
        "boilerplate (not read)",
        "group{95 of their soldiers}",
        "said by Russia and Ukraine [speaker-says]",
        "exchange-total: figure 190",
        "because ",
        "speakers",
    ):
        assert expected in " ".join(shown.split()), expected
    assert max(len(line) for line in re.sub(r"\x1b\[[\d;]*m", "", shown).splitlines()) <= 100


def test_the_terminal_is_not_driven_by_an_article() -> None:
    shown = "\n".join(show(explain(article(EVIL))))
    assert "\x1b[31m" not in shown
    assert "\u202e" not in shown


def test_an_article_without_claims_is_explained_too() -> None:
    quiet = explain(article("A stock exchange opened.\n"))
    assert "No claim was found" in "\n".join(show(quiet))
    assert "No claim was found" in page_of(quiet)
    assert "No claim was found" not in "\n".join(show(explain(SEED_ARTICLES[0])))


def test_the_page_is_whole_and_loads_nothing() -> None:
    content = page_of(*map(explain, SEED_ARTICLES))
    found = outline(content)
    assert len(found.ids) == len(set(found.ids))
    assert found.targets <= set(found.ids)
    assert not found.outside
    assert "http" not in content.replace("http-equiv", "")
    claims = [claim for report in SEED_ARTICLES for claim in find_claims(report)]
    assert found.elements.count("blockquote") == len(claims) >= 40
    assert found.elements.count("script") == found.elements.count("style") == 1


def test_what_an_article_says_stays_text() -> None:
    content = page_of(explain(article(EVIL, title="<i>T", source='"><script>', outlet="a&b")))
    found = outline(content)
    assert found.elements.count("script") == 1
    assert not {"img", "i", "b"} & set(re.findall(r"<(\w+)", content.split("Text'>")[0]))
    assert "img" not in found.elements
    assert not found.outside
    assert not re.search("[\u202a-\u202e\x00-\x08\x1b]", content)


def test_pages_are_deterministic() -> None:
    assert page_of(explain(SEED_ARTICLES[0])) == page_of(explain(SEED_ARTICLES[0]))


def test_details_leave_out_what_is_not_known() -> None:
    for claim in find_claims(SEED_ARTICLES[0]):
        assert all(value and value != "None" for _, value in details(claim))


def test_commands(seeds: Path, tmp_path: Path) -> None:
    report = str(seeds / "000_f16ad15c569bd152.txt")
    told = CliRunner().invoke(cli, ["extract", "--explain", report])
    assert told.exit_code == 0
    assert re.search(r"\[\d+: 95 of their soldiers had", " ".join(told.output.split()))
    both = CliRunner().invoke(cli, ["extract", "--explain", "--format", "jsonl", report])
    assert both.exit_code == 2
    target = tmp_path / "page.html"
    done = CliRunner().invoke(cli, ["extract", "--html", str(seeds), "--output", str(target)])
    assert done.exit_code == 0, done.output
    assert target.read_text(encoding="utf-8").count("<article ") == 5


@pytest.mark.skipif(not BROWSER, reason="NO BROWSER: install chromium to see the page opened")
class TestInABrowser:
    """Chromium opens the page: the script runs under the page's policy, an article's does not."""

    @pytest.fixture
    def opened(self, tmp_path: Path) -> str:
        content = page_of(explain(SEED_ARTICLES[0]), explain(article(EVIL)))
        (tmp_path / "page.html").write_text(content, encoding="utf-8")
        return self.run(tmp_path, "--dump-dom")

    def run(self, folder: Path, *options: str) -> str:
        done = subprocess.run(
            [BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--window-size=1300,1100",
             f"--user-data-dir={folder / 'profile'}", *options, (folder / "page.html").as_uri()],
            capture_output=True, timeout=120, check=True,
        )  # fmt: skip
        return done.stdout.decode("utf-8")

    def test_content(self, opened: str) -> None:
        assert "<title>How Parley read it</title>" in opened
        ready = re.search(r'data-ready="(\d+)"', opened)
        assert ready, "the script did not run"
        assert int(ready.group(1)) == opened.count("<mark ") >= 8
        assert opened.count('class="card ') == opened.count("<blockquote") >= 8
        assert "&lt;script&gt;document.title" in opened

    def test_picture(self, tmp_path: Path) -> None:
        (tmp_path / "page.html").write_text(page_of(explain(SEED_ARTICLES[0])), encoding="utf-8")
        self.run(tmp_path, f"--screenshot={tmp_path / 'page.png'}")
        assert (tmp_path / "page.png").stat().st_size > 50_000, "an empty page is smaller"
