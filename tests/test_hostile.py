"""No text makes extraction hang, fail or quote what is not there."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from effort import effort
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parley.articles import Problem, read_articles
from parley.claims import find_claims
from parley.explain import explain
from parley.explain.html import page
from parley.explain.rules_report import all_rules
from parley.model import Article, Claim

STORY = (
    "Russia and Ukraine exchanged prisoners of war on Friday, Kyiv said. The prisoner swap between "
    "Russia and Ukraine was mediated by Qatar. Moscow said 95 Russian soldiers were freed in it.\n"
)
SECONDS_PER_KB = 0.15
"""Some thirty times what prose takes: busy machines pass, what grows out of proportion does not."""


def article(text: str) -> Article:
    """An article that may hold lone surrogates, which have no digest."""
    return Article(id="report", text=text, sha256="")


def check(text: str) -> list[Claim]:
    """The claims of a text, every quote compared with it."""
    claims = find_claims(article(text))
    for claim in claims:
        assert 0 <= claim.start < claim.end <= len(text)
        assert claim.quote == text[claim.start : claim.end]
        assert all(0 <= span.start < span.end <= len(text) for span in claim.spans)
        assert claim.id.startswith("report/")
        assert claim.to_json()
    return claims


def seconds(text: str) -> float:
    """The time a text takes, the better of two."""
    return effort(lambda: check(text), best_of=2)


BOMBS = [
    "1 ", "one hundred ", "hundred hundred ", "60 for ", "60-for-60 ", "9", "1,", "1,000,",
    "1 000 ", ",", ", ", '"', "“”", "'", "(", ")", "()", "[[", "{", "<",
    "\u200f", "\u202e", "\u200b", "\ufeff",
    "a", "A", "a-", "a'", "'s ", ".", ". ", "... ", "A. ", "Mr. ", "\n", "\r\n", "\n\n", "\t", " ",
    "\u00a0", "\u2028", "\x00", "\ud800", "\udfff",
    "👩‍👩‍👧 ", "e\u0301", "İ", "ß", "ﬀ", "中文", "١٢٣ ",
    "½ ", "² ", "— ", "-", ":", "; ", "http://", "&amp;", "%", "|",
    "the ", "of ", "was ", "had been ", "not ", "to ", "will ", "and ", "he said ", "said ",
    ", said Putin", "according to ", "via TASS ", "TASS, citing a source, reported ", "both sides ",
    "Ivan Petrov ", "Ivan and ", "Russia and ", "Russia and Ukraine and ", "Russian ", "Kyiv ",
    "prisoners ", "100 prisoners ", "Russian soldiers ", "95 of them ", "100 of the ", "each ",
    "an equal number of ", "all but 12 of them ", "hundreds of ", "up to ", "between 5 and ",
    "total of ", "the 49th ", "swap ", "exchange of ", "freed ", "previous ", "since ", "May ",
    "5 May 2024 ", "on Friday ", "neither ", "no number ", "how many ", "did not say ",
    "mediated by ", "thanked Qatar ", "Russia freed 95 prisoners. ", '"Russia freed 95 prisoners. ',
    "Russia freed 95 prisoners.\n", "Read also: 95 prisoners freed\n", "Photo: ", "By ", "in the ",
]  # fmt: skip


@pytest.mark.parametrize("piece", BOMBS, ids=ascii)
def test_cost_is_bounded_by_length(piece: str) -> None:
    """20 kB of one piece inside a story cost no more than so much a kilobyte."""
    text = STORY + piece * (20_000 // len(piece)) + "\n" + STORY
    assert seconds(text) < SECONDS_PER_KB * len(text) / 1000


@pytest.mark.parametrize(
    "line",
    ["Russia freed 95 Ukrainian soldiers in a prisoner exchange, Kyiv said. ", "word, ", '"x '],
    ids=ascii,
)
def test_one_long_line(line: str) -> None:
    """Cost grows in proportion: eight times the text, not much more than eight times the time."""
    small, large = (STORY + line * (size // len(line)) for size in (25_000, 200_000))
    assert seconds(large) < 3 * 8 * seconds(small) + 0.5


def test_five_megabytes_in_one_line() -> None:
    text = STORY + "The weather was fine, with some wind from the east " * 100_000
    assert effort(lambda: check(text), best_of=1) < SECONDS_PER_KB * len(text) / 1000


def test_a_hundred_thousand_quotes() -> None:
    assert effort(lambda: check(STORY + '"' * 100_000 + "\n" + STORY), best_of=1) < 20


def test_many_different_claims() -> None:
    def report(count: int) -> str:
        return STORY + "".join(
            f"Russia freed {n} Ukrainian soldiers on {n % 28 + 1} May {1990 + n % 30}, "
            f"Ivan Surname{n} said.\n"
            for n in range(2, count)
        )

    assert len(check(report(400))) > 50
    assert seconds(report(2000)) < 3 * 5 * seconds(report(400)) + 0.5


_PIECES = [text for rule in all_rules() for text in (*rule.examples, *rule.counterexamples)]
_WORDS = sorted({word for text in _PIECES for word in text.split()})


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.sampled_from(_PIECES) | st.sampled_from(_WORDS) | st.sampled_from(BOMBS)
        | st.text(max_size=8),
        max_size=30,
    ).map(" ".join)
)  # fmt: skip
def test_any_text_is_read_and_explained(text: str) -> None:
    text = STORY + text
    assert check(text) == check(text)
    assert "\n".join(page([explain(article(text))])).endswith("</html>")


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(), max_size=300))
def test_any_characters(text: str) -> None:
    check(text)
    check(text.join((STORY, STORY)))


@settings(max_examples=100, deadline=None)
@given(
    st.binary(max_size=300),
    st.sampled_from((".txt", ".html", ".jsonl", ".txt.gz")),
    st.booleans(),
)
def test_any_bytes(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, ending: str, story: bool
) -> None:
    path = tmp_path_factory.mktemp("fuzz") / f"report{ending}"
    path.write_bytes((STORY.encode() if story else b"") + data)
    for found in read_articles([path]):
        assert isinstance(found, (Article, Problem))
        if isinstance(found, Article):
            for claim in find_claims(found):
                assert claim.quote == found.text[claim.start : claim.end]


@pytest.mark.parametrize("seed", range(6))
def test_damaged_reports(seed: int, seeds: Path) -> None:
    """Real reports with stretches cut, doubled, shuffled and overwritten."""
    chance = random.Random(seed)
    for path in sorted(seeds.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        for _ in range(8):
            a, b = sorted(chance.randrange(len(text) + 1) for _ in range(2))
            b = min(b, a + chance.randrange(200))
            middle = text[a:b]
            text = text[:a] + chance.choice(
                ("", middle * 3, middle[::-1], middle.upper(), chance.choice(BOMBS) * 20)
            ) + text[b:]  # fmt: skip
            assert check(text) == check(text)
