"""Reports of questions and answers: whose the answers are."""

from __future__ import annotations

from collections import Counter
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.speakers.hearing import Attribution, Heard, Named
from parley.claims.speakers.names import Names
from parley.rules import speech

_LEAST_QUESTIONS: Final = 3
_LEAST_ANSWERS: Final = 3
_MOST: Final = 0.51  # of all that is said
_ALL: Final = 1.0  # the same where nothing says that somebody is asked: an explainer asks, too
_STAFF: Final = frozenset(["staff", "desk", "newsroom", "reporters", "correspondents", "bureau"])
"""Behind the name of an outlet: who wrote the report."""
_OPENING: Final = 6  # sentences that may say it is an interview


def find_interviewed(heard: list[Heard], names: Names) -> Attribution | None:
    """The one person whose answers a report of questions and answers gives."""
    asked = [at for at, one in enumerate(heard) if asks(one.chunked)]
    opening = {token.lower for one in heard[:_OPENING] for token in one.chunked.tokens}
    if len(asked) < (1 if "interview" in opening else _LEAST_QUESTIONS):
        return None
    opens = not speech.INTERVIEWING.isdisjoint(opening)
    introduced = _introduced(heard[: asked[0]], names) if opens else None
    return _who_answers_most(heard, _MOST if opens else _ALL) or introduced


def asks(chunked: Chunked) -> bool:
    """True for a question."""
    return bool(chunked.tokens) and "?" in chunked.tokens[-1].text


def _who_answers_most(heard: list[Heard], share: float) -> Attribution | None:
    told = [one for sentence in heard for one in sentence.attributions if len(one.names) == 1]
    if not told:
        return None
    name, times = Counter(one.names[0] for one in told).most_common(1)[0]
    if times < _LEAST_ANSWERS or times < len(told) * share:
        return None
    return next(one for one in told if one.names[0] == name)


def _introduced(opening: list[Heard], names: Names) -> Attribution | None:
    """The one person named above the first question: "We spoke to the ombudsman, X"."""
    people: dict[Named, int] = {}
    for chunked in (one.chunked for one in opening):
        for at, item in enumerate(chunked.items):
            author = at > 0 and chunked.items[at - 1].sign == "L"  # "Interview by X"
            author = author or not _STAFF.isdisjoint(t.lower for t in chunked.tokens[item.last :])
            named = names.of(chunked, at) if item.sign == "i" and not author else None
            if named is not None:
                people.setdefault(named, at)
    if len(people) != 1:
        return None
    ((named, at),) = people.items()
    return Attribution(0, 0, (named.label,), (named.side,), "interview", at, at)
