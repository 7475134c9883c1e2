"""Zones, sentences and tokens: furniture of news pages is told from the story, offsets fit."""

from __future__ import annotations

import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.claims import find_claims
from parley.model import Article
from parley.rules.wording import Wording
from parley.text import segment, tokenize, zone_paragraphs

STORY = (
    "Russia and Ukraine exchanged prisoners of war on Friday, both sides said in statements.",
    "In the prisoner swap between Russia and Ukraine 95 Russian soldiers were freed, Moscow said.",
)

BOILERPLATE = [
    # cookies and consent
    "We use cookies to improve your experience. Accept all cookies",
    "This website uses cookies to ensure you get the best experience on our website.",
    "By continuing to use this site you agree to our use of cookies.",
    "Manage your cookie preferences",
    # sharing and following
    "Share this article",
    "Share on Facebook",
    "Facebook Twitter Telegram WhatsApp",
    "Facebook | X | Telegram | Email",
    "Follow us on Telegram: 120,000 readers already do",
    "Subscribe to our newsletter and get 5 stories a day",
    "Sign up for our daily briefing",
    "Join our channel on Telegram",
    "You can share this story on social media:",
    # related posts
    "Related articles",
    "Related: Ukraine brings home 75 prisoners in first swap since February",
    "Read also: Russia and Ukraine exchange 90 prisoners each",
    "Read more: 115 Ukrainian conscripts freed on Independence Day",
    "Also read: 103 soldiers freed",
    "See also: Kyiv says 1,358 prisoners were freed this year",
    "More on this story",
    "Most read",
    "Trending",
    "You may also like",
    "Recommended for you: Ukraine frees 49 people",
    "Don't miss: 205 prisoners exchanged",
    "Tags: prisoner exchange, Ukraine, Russia",
    "Topics: prisoners of war, UAE",
    # credits and rights
    "© 2025 Agence France-Presse",
    "Copyright 2024 The Associated Press. All rights reserved.",
    "All rights reserved",
    "Reporting by Our Correspondent; Editing by A Person",
    "Source: Ukrinform",
    "Terms of use",
    "Privacy policy",
    "If you find an error in the text, select it and press Ctrl+Enter",
    "Found a mistake? Tell us",
    # comments
    "Comments (12)",
    "12 comments",
    "Leave a comment",
    "Log in to comment",
    "No comments yet",
    # advertising, navigation
    "Advertisement",
    "ADVERTISEMENT - CONTINUE READING BELOW",
    "Skip to main content",
    "Home > World > Europe",
    "Menu",
    "Back to top",
    "Print this page",
    "Download our app",
    "Support independent journalism: donate today",
    "Hey there, thanks for reading. We rely on our 14,000 members.",
    "... we have a small favour to ask. 1.5 million readers in 180 countries support us.",
    "Could you please help us? 2,000 readers do so every month.",
    "When quoting our 20 sites online, a hyperlink in the first paragraph is obligatory.",
    # bylines and times
    "By Ivan Writer",
    "By Our Staff Reporter",
    "Published: Wed 17 Jul 2024, 4:39 PM",
    "Updated 2 hours ago",
    "Last updated: 5 February 2025",
    "5 February 2025, 14:30",
    "05.02.2025",
    "2 min read",
    "Posted by admin",
    # the desk and its readers
    "Follow our coverage of the war in Ukraine.",
    "Become a member — join 14,500 readers. Cancel anytime.",
    "Anna Koval is a news editor at the Kyiv desk. She has covered 30 prisoner exchanges.",
    "Watch: 95 Ukrainian soldiers return home",
    "In case you missed it",
    "Previous article: Ukraine brings home 75 soldiers",
    "For more information, please contact the press service on 0 800 300 529.",
    "Two agencies contributed reporting.",
]

CAPTIONS = [
    "Photo: Ukrainian prisoners of war after a swap. AFP",
    "Photo: Coordination Headquarters",
    "File photo: freed soldiers in February 2024",
    "Image: Getty Images",
    "This handout photograph released by the Ukrainian presidential press service shows freed men.",
    "In this photo provided by the press service, 150 soldiers pose after a swap.",
    "In this video grab, freed Russian soldiers board a bus. (Handout/Reuters)",
    "Freed Ukrainian soldiers wrapped in flags on 5 February 2025 (Photo by AFP)",
    "Ukrainian prisoners of war react after a swap. REUTERS/A Photographer",
    "[Photo caption] Russian servicemen on a bus in Belarus",
    "Freed soldiers after a swap of 84 on Aug. 14, 2025. (A Photographer / Telegram)",
    "Freed soldiers in a bus after the swap of 390, May 23, 2025. (AP Photo/A Photographer, File)",
    "Freed soldiers of the group of 303, May 25, 2025. REUTERS/A Photographer/File Photo",
    "Released men hold flags after the swap of 150. Photo: Coordination Headquarters",
    "Released men in Belarus after the swap of 150 © Ministry of Defence",
    "Four freed soldiers on a stage, January 25, 2025. (Screen capture: X)",
    "Illustrative photo: 90 soldiers return home in May 2024",
]

PROSE = [
    "Share prices fell after the swap of 95 prisoners was announced in Moscow on Friday evening.",
    "Related to the soldiers or not, hundreds of people came to meet the 95 freed prisoners there.",
    "By Friday evening 95 Ukrainian soldiers had been handed over at the border, Kyiv said.",
    "Published lists name 95 of the soldiers who were freed in the exchange, the ministry said.",
    "Support for the exchange came from Qatar, which helped to bring 30 children home this year.",
    "Comments by both ministries confirm that 95 soldiers on each side were freed on Friday.",
    "The photographs were shown to families of 95 prisoners who had been freed on Friday night.",
    "Home at last, the 95 soldiers embraced their families after three years in captivity there.",
    "Reuters reported that 95 soldiers had been freed, citing the Ukrainian defence ministry.",
    "Tags with names were given to the 95 freed soldiers before they were taken to a hospital.",
    "Read out on television, the list of 95 freed soldiers was long, and many names were missing.",
    "Popular demand for an all-for-all exchange has grown since 95 soldiers were freed on Friday.",
    "In 2024, 95 soldiers were freed in one exchange, and 103 in the next one, the ministry said.",
    "Donated clothes were given to 95 freed soldiers when they arrived in Chernihiv on Friday.",
    "Anna Koval is a journalist whom Russia released on Friday with 95 soldiers, Kyiv said.",
    "Watch groups said 95 soldiers were freed on Friday, and that 20 of them were wounded.",
    "• 1,056 detainees: October 2020, the first exchange",
    "95 of our defenders are home",
    "Friday, 23 May: 390 for 390",
]


def zone_of(line: str) -> str:
    """The zone of a line that stands behind the story."""
    text = "\n\n".join((*STORY, line, "")).rstrip("\n") + "\n"
    paragraph = zone_paragraphs(text)[-1]
    assert text[paragraph.start : paragraph.end] == line
    return paragraph.position


@pytest.mark.parametrize("line", BOILERPLATE)
def test_boilerplate(line: str) -> None:
    assert zone_of(line) == "boilerplate"


@pytest.mark.parametrize("line", CAPTIONS)
def test_captions(line: str) -> None:
    assert zone_of(line) == "caption"


@pytest.mark.parametrize("line", PROSE)
def test_prose(line: str) -> None:
    assert zone_of(line) == "body"


@pytest.mark.parametrize(
    ("text", "zones"),
    [
        (
            ("95 freed in swap", "By A Writer", *STORY),
            ["headline", "boilerplate", "body", "body"],
        ),
        (
            ("Kyiv frees 95 soldiers", "Qatar mediated the swap, officials say", *STORY),
            ["headline", "headline", "body", "body"],
        ),
        (
            (*STORY, "Related articles", "Ukraine gets 75 back", "Kyiv: 90 freed", "1,000 swapped"),
            ["body", "body", *["boilerplate"] * 4],
        ),
        (
            (*STORY, "Most read", "Russia frees 12", "The last 31 of the soldiers freed on Friday "
             "came home by bus on Saturday night, the ministry said in a statement."),
            ["body", "body", "boilerplate", "boilerplate", "body"],
        ),
        (
            (*STORY, "Comments (2)", "Ivan: they freed 500, not 95", "Olena: glory to the 95"),
            ["body", "body", *["boilerplate"] * 3],
        ),
        (
            (*STORY, STORY[1], "About the Writer", "She has covered 30 exchanges of prisoners."),
            ["body", "body", "body", *["boilerplate"] * 2],
        ),
        (
            (*STORY, "Ukraine brings home 277 soldiers in the largest swap so far", STORY[0]),
            ["body", "body", "boilerplate", "body"],
        ),
    ],
    ids=("byline", "deck", "related", "story-goes-on", "comments", "about-writer", "teaser"),
)  # fmt: skip
def test_pages(text: tuple[str, ...], zones: list[str]) -> None:
    assert [p.position for p in zone_paragraphs("\n\n".join(text))] == zones


def test_a_text_of_one_paragraph_is_body() -> None:
    assert [p.position for p in zone_paragraphs(STORY[0])] == ["body"]


@pytest.mark.parametrize(
    "line", ["Read also: Russia frees 777 Ukrainian soldiers", "Comments (777)"]
)
def test_boilerplate_yields_no_claim(line: str) -> None:
    text = "\n\n".join((*STORY, line))
    claims = find_claims(Article("report", text, ""))
    assert claims
    assert all(claim.quantity.number != 777 for claim in claims)


HEADERS = [
    ("25 freed in first prisoner exchange of 2025", "headline"),
    ("Russia and Ukraine swap 150 prisoners each on 5 February", "headline"),
    ("By Friday 95 soldiers freed", "headline"),
    ("Published names of 95 soldiers freed", "headline"),
    ("By Robert Lane and Sofia Ricci, Washington", "boilerplate"),
    ("KYIV, July 4, 2025", "boilerplate"),
    ("KYIV, July 4 -", "boilerplate"),
    ("Friday, 4 July", "boilerplate"),
    ("14:30", "boilerplate"),
    ("World > Europe", "boilerplate"),
    ("1,204 views", "boilerplate"),
    ("Story continues below advertisement", "boilerplate"),
]


@pytest.mark.parametrize(("line", "zone"), HEADERS)
def test_lines_under_the_headline(line: str, zone: str) -> None:
    text = "\n\n".join(("Prisoners come home", line, *STORY))
    assert zone_paragraphs(text)[1].position == zone


def test_a_repeated_headline_is_one() -> None:
    title = "Kyiv frees 95 soldiers"
    text = "\n".join((title, *STORY, "Related articles", title, "Kyiv frees 75 soldiers"))
    zones = [p.position for p in zone_paragraphs(text)]
    assert zones == ["headline", "body", "body", "boilerplate", "headline", "boilerplate"]


def test_nothing_below_the_comments_is_read() -> None:
    comment = "Ivan: they freed 500 men and not 95 of them, as anyone can see who reads the lists."
    text = "\n\n".join((*STORY, STORY[0], "Comments (2)", comment, comment))
    assert [p.position for p in zone_paragraphs(text)][3:] == ["boilerplate"] * 3


WRAPPED = """Prisoners of war come home

By A Writer

Russia and Ukraine exchanged prisoners of war on Friday, both sides
said in statements. Kyiv said that 95 Ukrainian soldiers were back
home. Moscow said the same of 95 of its own, among them officers
captured in 2024.

The swap was the 60th of the war, according to Ukraine's Coordination
Headquarters. The United Arab Emirates helped, both sides said.
"""


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("indent", ["", "  "])
def test_wrapped_lines_are_joined(ending: str, indent: str) -> None:
    text = WRAPPED.replace("\n", ending + indent)
    paragraphs = zone_paragraphs(text)
    assert [p.position for p in paragraphs] == ["headline", "boilerplate", "body", "body"]
    assert text[paragraphs[2].start : paragraphs[2].end].endswith("2024.")
    assert "95 of its own" in " ".join(sentences(text)[4].split())


def test_a_wrapped_text_is_read_like_one_with_long_lines() -> None:
    blocks = [" ".join(block.split("\n")) for block in WRAPPED.strip().split("\n\n")]
    wrapped, plain = (
        [(c.kind, c.who, c.quote.replace("\n", " ")) for c in find_claims(Article("r", text, ""))]
        for text in (WRAPPED, "\n\n".join(blocks))
    )
    assert wrapped == plain
    assert wrapped


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(STORY),
        "Related articles\nKyiv frees 95 soldiers\nMoscow frees 95 soldiers\nBoth swap 95 men",
        "Ukraine frees 95 soldiers in the swap\nRussia frees 95 soldiers in the swap\nThe end",
        "| Date | Ukraine | Russia |\n| 4 July | 95 | 95 |\n| 5 July | 103 | 103 |",
    ],
)
def test_lines_that_were_not_wrapped_stay(text: str) -> None:
    assert len(zone_paragraphs(text)) == len(text.split("\n"))


def sentences(text: str) -> list[str]:
    return [text[s.start : s.end] for s in segment(text).sentences]


@pytest.mark.parametrize(
    "parts",
    [
        ("Kyiv freed 95 men.", "Moscow freed 96."),
        ("Mr. Putin met Gen. Gerasimov on Friday.", "They spoke of 95 men."),
        ("The U.S. and the U.K. helped.", "Others did not."),
        ('"They are home." He did not say more.', None),
        ("It cost 1.5 million.", "Nobody paid."),
        ("Who helped?", "The U.A.E. did!", "It was the 12th time."),
        ("V. V. Putin spoke at 4 p.m. on Friday.", "Nobody listened."),
        ("They left on Oct. 18 by bus.", "No. 7 was the last."),
        ("He said: “They are home.”", "“All of them.”"),
        ("They waited… and then it came.", "All were freed…"),
    ],
)
def test_sentences(parts: tuple[str | None, ...]) -> None:
    """Sentences end where a reader ends them; None: how many is not asked, only that they fit."""
    text = " ".join(part for part in parts if part)
    found = sentences(text)
    assert " ".join(found) == text
    if None not in parts:
        assert found == list(parts)


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("5,147 men", ["5,147", "men"]),
        ("5 147 men", ["5 147", "men"]),
        ("5\u00a0147 men", ["5\u00a0147", "men"]),
        ("5\u202f147 men", ["5\u202f147", "men"]),
        ("1,000-for-1,000", ["1,000", "-", "for", "-", "1,000"]),
        ("4.3 thousand", ["4.3", "thousand"]),
        ("the 49th swap", ["the", "49", "th", "swap"]),
        ("twenty-two", ["twenty-two"]),
        ("Kyiv's men", ["Kyiv", "'s", "men"]),
        ("Kyiv’s men", ["Kyiv", "’s", "men"]),
        ("didn't", ["didn't"]),
        ("95,then", ["95", ",", "then"]),
        ("in 2024, 95", ["in", "2024", ",", "95"]),
        ("(95)", ["(", "95", ")"]),
        ("95–103", ["95", "–", "103"]),
        ("U.S. and U.K.", ["U.S.", "and", "U.K."]),
        ("Zaporizhzhia-born", ["Zaporizhzhia-born"]),
        ("Володимир", ["Володимир"]),
    ],
)
def test_tokens(text: str, tokens: list[str]) -> None:
    assert [token.text for token in tokenize(text).words] == tokens


@given(st.text(max_size=200) | st.lists(st.sampled_from([*BOILERPLATE, *PROSE])).map("\n".join))
def test_pieces_fit_the_text_and_never_overlap(text: str) -> None:
    document = segment(text)
    end = 0
    for paragraph in document.paragraphs:
        assert end <= paragraph.start < paragraph.end <= len(text)
        end = paragraph.end
    end = 0
    for sentence in document.sentences:
        assert end <= sentence.start < sentence.end
        end = sentence.end
        inside = document.paragraphs[sentence.paragraph]
        assert inside.start <= sentence.start
        assert sentence.end <= inside.end
        assert sentence.position == inside.position
        for at, token in enumerate(sentence.tokens.words):
            assert sentence.tokens.written(at, at + 1) == token.text
    read = "".join(t.text for s in document.sentences for t in s.tokens.words)
    assert "".join(read.split()) == "".join(
        "".join(text[p.start : p.end].split()) for p in document.paragraphs
    )


def test_words_are_sought_in_lower_case_with_the_offsets_of_the_text() -> None:
    for sentence in segment("İzmir and ISTANBUL met. THE İŞ IS DONE.").sentences:
        assert len(sentence.lower) == len(sentence.text)
        assert not any(c.isupper() for c in sentence.lower)


def test_wordings_are_written_in_lower_case() -> None:
    modules = [module for name, module in sys.modules.items() if name.startswith("parley.")]
    wordings = [w for module in modules for w in vars(module).values() if isinstance(w, Wording)]
    assert wordings
    for wording in wordings:
        plain = re.sub(r"\\.|\(\?P[<=]\w+[>)]", "", wording.expression)
        assert plain == plain.lower(), wording.expression
        assert all(cue == cue.lower() for cue in wording.words), wording.words
