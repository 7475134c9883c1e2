"""Captions of pictures against the stories they stand beside."""

from __future__ import annotations

from collections.abc import Iterator

from parley.audits.figures import counts, interval, is_whole, listed, words
from parley.audits.rule import Finding, Outcome, Rule
from parley.ledger.cases import Dossier, plain_date
from parley.model import Claim


def find_captions(rule: Rule, dossier: Dossier) -> Iterator[Finding]:
    """Reports whose caption gives other figures for a side than the story."""
    for article, claims in _by_article(dossier).items():
        caption = [claim for claim in claims if claim.position == "caption"]
        story = [
            claim
            for claim in claims
            if claim.position != "caption" and claim.exchange and claim.exchange.main
        ]
        apart = [
            (one, other)
            for side in dict.fromkeys(claim.who for claim in caption)
            for one in caption[:8]
            for other in story[:8]
            if one.kind == other.kind and one.who == other.who == side and _apart(one, other)
        ]
        if not apart:
            continue
        first = apart[0][0].exchange
        date = first.date if first and not first.main else None
        yield rule.finding(
            "another" if date else "same",
            [claim for pair in apart for claim in pair],
            article,
            *dict.fromkeys(_number(claim) for pair in apart for claim in pair),
            article=article,
            caption=listed([_words(one) for one, _ in apart]),
            story=listed([_words(other) for _, other in apart]),
            **({"date": plain_date(date)} if date else {}),
        )


def _by_article(dossier: Dossier) -> dict[str, list[Claim]]:
    """Figures of freed persons, by report."""
    found: dict[str, list[Claim]] = {}
    for claim in dossier.claims:
        if (
            counts(claim, "released", "exchange-total")
            and is_whole(claim)
            and interval(claim.quantity)
        ):
            found.setdefault(claim.article, []).append(claim)
    return found


def _apart(one: Claim, other: Claim) -> bool:
    first, second = interval(one.quantity), interval(other.quantity)
    return bool(first and second and max(first[0], second[0]) > min(first[1], second[1]))


def _words(claim: Claim) -> str:
    return f"{words(claim)} ({claim.who or 'in all'})"


def _number(claim: Claim) -> int:
    return claim.quantity.number or claim.quantity.low or claim.quantity.high or 0


CAPTIONS = Rule(
    name="caption-against-story",
    type="CaptionAgainstStory",
    compares="The freed of each side, and of all together, in a report's captions and its story.",
    tolerance="None: the intervals must meet. A caption that carries the date of another exchange "
    "is explained by it.",
    outcomes={
        "another": Outcome(
            "explained",
            "the caption of {article} gives {caption}, its story {story}: "
            "the caption speaks of another exchange, of {date}.",
        ),
        "same": Outcome("open", "the caption of {article} gives {caption}, its story {story}."),
    },
    examples=("150 each in a caption of 5 February 2025, 175 each in the story.",),
    find=find_captions,
    reach="report",
)
