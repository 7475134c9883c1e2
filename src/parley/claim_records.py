"""Claims and findings from the plain values that JSON keeps of them.

Names, dates and labels are one string wherever they come: half the memory of a build.
"""

from __future__ import annotations

from sys import intern
from typing import Any

from parley.model import Claim, Exchange, Hop, Quantity, Span

_SHORT = 60


def claim_of(record: dict[str, Any]) -> Claim:
    """A claim from its fields, as ``asdict`` gave them."""
    exchange = record.pop("exchange")
    if exchange:
        exchange = Exchange(**{name: frozen(value) for name, value in exchange.items()})
    chain = tuple(
        Hop(**{**hop, "span": Span(**hop["span"]) if hop["span"] else None})
        for hop in record.pop("chain")
    )
    spans = tuple(Span(**span) for span in record.pop("spans"))
    quantity = Quantity(**record.pop("quantity"))
    fields = {name: _once(value) for name, value in record.items()}
    return Claim(**fields, exchange=exchange, chain=chain, spans=spans, quantity=quantity)


def frozen(value: Any) -> Any:
    """Lists as tuples, at any depth.

    >>> frozen([1, ["a", []]])
    (1, ('a', ()))
    """
    if isinstance(value, list):
        return tuple([frozen(item) for item in value])
    return _once(value)


def _once(value: Any) -> Any:
    """The same value; a short text is kept in memory once."""
    return intern(value) if isinstance(value, str) and len(value) <= _SHORT else value
