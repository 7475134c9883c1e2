"""Numbers that are about exchanges, not persons: which one it is, or how many there were."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.kinds.exchange_counts import counts_exchanges, is_count, were_held
from parley.claims.kinds.ordinals import is_bare_ordinal, is_numbered, is_ordinal
from parley.model import Quantity
from parley.rules.signs import SWAPPING

_NEAR: Final = 2  # sentences


@dataclass(frozen=True, slots=True)
class Numbered:
    """A number of exchanges, or the number of one."""

    kind: str
    quantity: Quantity
    rule: str

    @property
    def event(self) -> str:
        """A count is about no single exchange."""
        return "none" if self.kind == "exchange-count" else "main"


class Numbering:
    """Numbers exchanges, sentence by sentence."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.numbered = -2  # the last sentence that numbered exchanges
        self.spoken_of = -_NEAR - 1  # the last one that spoke of any
        self.several = -_NEAR  # the last one that spoke of several

    def read(self, chunked: Chunked) -> None:
        """Takes note of whether a sentence speaks of exchanges."""
        if not SWAPPING.isdisjoint(chunked.signs):
            self.spoken_of = chunked.sentence.index
            if any(item.sign in "xX" and item.word.endswith("s") for item in chunked.items):
                self.several = chunked.sentence.index

    def of(self, chunked: Chunked, at: int) -> Numbered | None:
        """What the number at item ``at`` says of exchanges; None where it counts something else."""
        index = chunked.sentence.index
        near = index - self.spoken_of <= _NEAR or "D" in chunked.signs
        goes_on = self.numbered == index - 1
        several = index - self.several < _NEAR
        read = _read(self.text, chunked, at, near, goes_on, several)
        if read is not None:
            self.numbered = index
        return read


def _read(
    text: str, chunked: Chunked, at: int, near: bool, goes_on: bool, several: bool
) -> Numbered | None:
    item = chunked.items[at]
    assert item.figure is not None
    ordinal = item.figure.number.form == "ordinal"
    kind = "exchange-ordinal"
    if item.sign == "X" and ordinal:
        rule, counts = "ordinal", is_ordinal(text, chunked, at, near)
    elif item.sign == "X":
        kind, rule, counts = "exchange-count", "count", is_count(text, chunked, at, near)
    elif item.sign == "Q" and ordinal:
        rule, counts = "bare-ordinal", is_bare_ordinal(text, chunked, at, near)
    elif counts_exchanges(chunked, at, near, goes_on) or (several and were_held(chunked, at)):
        kind, rule, counts = "exchange-count", "count", True
    else:
        rule, counts = "numbered", is_numbered(text, chunked, at, near)
    return Numbered(kind, item.figure.number.quantity, rule) if counts else None
