"""Stages of one exchange: "on the first day 390, on the second 307".

A story tells of one stage, named where it opens, or of the whole; a figure of any other stage is
not the story's own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from parley.claims.chunks import Chunked
from parley.rules.wording import Wording

_ORDINAL: Final = "first|second|third|fourth|fifth|sixth|final|last|initial|opening"
_CUES: Final = ("first", "second", "third", "fourth", "fifth", "sixth", "final", "last", "initial",
         "opening", "day ")  # fmt: skip
_PART = r"(?:stage|part|round|batch|group|day|phase|wave|leg|tranche|instal?lment)"
_WHOLE = r"(?:exchange|swap|handover|release|deal|truce|repatriation|operation)"
_COUNTED = r"(?: (?:two|three|four|five|six))?"
_OF_ALL = r"(?! (?:in|since|for|of (?:its kind|the (?:war|year))|to|after|between|this))"
_TOLD: Final = Wording(
    rf"(?:(?:\b(?:on|in|at|during)|\A\W*|[;,]) (?:the |its |their )?|\Athe )"
    rf"(?:(?P<stage>{_ORDINAL})(?: and (?:last|final))?{_COUNTED} "
    rf"(?:{_PART}|(?P<whole>{_WHOLE}))s?\b{_OF_ALL}"
    rf"|(?P<elided>{_ORDINAL})(?=,| \d))"
    r"|\bday (?P<number>one|two|three|four|five|[1-9])\b",
    *_CUES,
)
"""The stage a figure behind it belongs to."""
_OWN: Final = Wording(
    r"\b(?:(?<!after the )(?<!after its )(?<!follows the )(?<!following the )"
    rf"(?P<stage>{_ORDINAL})(?: and (?:last|final))?[ -](?:of |{_PART}|{_WHOLE})"
    r"|day (?P<number>one|two|three|four|five|[1-9])\b)",
    *_CUES,
)
"""The stage the opening of a story names."""
_SAME: Final = {
    "one": "first", "1": "first", "initial": "first", "opening": "first",
    "two": "second", "2": "second", "three": "third", "3": "third",
    "four": "fourth", "4": "fourth", "five": "fifth", "5": "fifth", "final": "last",
}  # fmt: skip
"""What "day one", "the initial stage" and "the first stage" all are."""
_FIRST: Final = "first"
_ONE_FIGURE: Final = re.compile(r"[\w,-]+[^,;:\d]*\Z")


@dataclass(slots=True)
class Stages:
    """The stage a story tells of, if it tells of one, and whether a first one has been told."""

    own: frozenset[str] = frozenset()
    counted: bool = False

    @classmethod
    def of(cls, chunks: list[Chunked]) -> Stages:
        """The stages the headline and the first sentence of the story name."""
        heads = [c for c in chunks[:4] if c.sentence.position == "headline"]
        body = [c for c in chunks if c.sentence.position == "body"][:1]
        named = (
            match["stage"] or match["number"]
            for chunked in (*heads, *body)
            for match in chunked.sentence.matches(_OWN)
        )
        return cls(frozenset(_SAME.get(word, word) for word in named))

    def another(self, chunked: Chunked, start: int) -> str | None:
        """The key of the stage, if not the story's, told of beside a figure at offset ``start``.

        Of those behind the first, only where the first has been told of: else "on the second day"
        may well be the story's day.
        """
        last = _told(chunked, start)
        if last is None:
            return None
        stage = _stage(last)
        self.counted = self.counted or stage == _FIRST
        told_apart = stage == _FIRST or self.counted or bool(self.own)
        if not told_apart or stage in self.own:
            return None
        return "prev1" if last["whole"] else f"stage-{stage}"

    def is_own(self, chunked: Chunked, start: int) -> bool:
        """True for a figure told beside the story's own stage: it ends what was told of others."""
        told = _told(chunked, start) if self.own else None
        return told is not None and _stage(told) in self.own


def _told(chunked: Chunked, start: int) -> re.Match[str] | None:
    """The stage told of beside a figure at offset ``start``."""
    offset, text = start - chunked.sentence.start, chunked.sentence.text
    last: re.Match[str] | None = None
    for match in chunked.sentence.matches(_TOLD):
        if match.start() < offset or (last is None and _follows(text[offset : match.start()])):
            last = match
    return last


def _stage(told: re.Match[str]) -> str:
    word = told["stage"] or told["elided"] or told["number"]
    return _SAME.get(word, word)


def _follows(between: str) -> bool:
    """True for what only a figure and its clause part from it: "freed 390 in the first stage"."""
    return _ONE_FIGURE.match(between) is not None
