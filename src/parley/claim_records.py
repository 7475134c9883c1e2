"""Claims and findings from the plain values that JSON keeps of them."""

from __future__ import annotations

from typing import Any

from parley.model import Claim, Exchange, Hop, Quantity, Span


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
    return Claim(**record, exchange=exchange, chain=chain, spans=spans, quantity=quantity)


def frozen(value: Any) -> Any:
    """Lists as tuples, at any depth.

    >>> frozen([1, ["a", []]])
    (1, ('a', ()))
    """
    if not isinstance(value, list):
        return value
    return tuple([frozen(item) if isinstance(item, list) else item for item in value])
