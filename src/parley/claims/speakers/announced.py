"""Sentences that tell who announced what the one before them says, and lines that name a source.

"This was reported by the ministry", "Lubinets wrote about this", "Source: the ministry".
"""

from __future__ import annotations

from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.speakers.hearing import Attribution, Heard
from parley.claims.speakers.names import Names
from parley.rules import speech
from parley.rules.agreeing import AGREES

_OBJECT_WORDS: Final = 4


def announced_by(behind: Heard) -> Attribution | None:
    """Who announced what a sentence tells, as the one behind it says."""
    if not behind.attributions or behind.chunked.sentence.search(AGREES) is not None:
        return None  # who "confirmed the figure" did not tell it first
    by_agent = (one for one in behind.attributions if one.rule == "said-by")
    chunked, told = behind.chunked, next(by_agent, behind.attributions[0])
    if told.agency:
        return None
    if told.rule != "speaker-says":
        return told if _opens_with_this(chunked, told) else None
    counts = any(item.figure is not None for item in chunked.items)
    return told if not counts and _tells_this(chunked, told.cue) else None


def named_source(heads: list[Chunked], names: Names) -> tuple[Attribution, int] | None:
    """The one speaker a line above a story names as its source, and the line's paragraph."""
    for line in heads:
        if line.tokens[0].lower not in speech.SOURCE_LINES or line.signs[1:2] != ":":
            continue
        places = {names.of(line, at): at for at, item in enumerate(line.items) if item.sign in "oi"}
        if len(places) == 1:
            ((named, at),) = places.items()
            if named is not None:
                source = Attribution(0, 0, (named.label,), (named.side,), "source-line", at, at)
                return source, line.sentence.paragraph
    return None


def is_detailed(chunked: Chunked) -> bool:
    """True for what such a source tells: "Details: …", "Quote: …"."""
    return chunked.signs[1:2] == ":" and chunked.tokens[0].lower in speech.DETAILS


def _opens_with_this(chunked: Chunked, told: Attribution) -> bool:
    """True for "This was announced by …", "Such data were cited by …", "That is according to"."""
    signs = chunked.signs
    if told.rule != "said-by" and signs[:2] + signs[told.cue] not in ("_u%", "^u%"):
        return False
    verb = next((at for at, sign in enumerate(signs) if sign in "uy%"), told.cue)
    words = [token.lower for token in chunked.tokens[: chunked.items[verb].first]]
    if words[:1] == ["it"] or len(words) == 1:
        return words[0] in speech.POINTING
    return bool(words) and words[0] in speech.POINTING and words[-1] in speech.NEWS


def _tells_this(chunked: Chunked, cue: int) -> bool:
    """True for "announced this", "wrote about it", "shared the news", "reported the release"."""
    first = chunked.items[cue].last
    words = [token.lower for token in chunked.tokens[first : first + _OBJECT_WORDS]]
    if words[:1] in (["of"], ["about"], ["on"]):
        del words[0]
    if "^" in chunked.signs[cue:] or chunked.items[cue].word in speech.ACTS:
        return False
    if words[:1] == ["this"]:
        return True
    the = words[:1] in (["the"], ["these"], ["such"]) and len(words) > 1
    return the and words[1] in speech.NEWS and chunked.items[cue].word in speech.BREAKING
