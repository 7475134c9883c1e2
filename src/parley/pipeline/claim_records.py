"""Claims and findings as the plain values that JSON keeps of them, and back.

A record is kept as its fields in their order, without names. Names, dates and labels are one
string wherever they come: half the memory of a build.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import fields
from functools import cache
from operator import attrgetter, itemgetter
from sys import intern
from typing import Any

from parley.model import Claim, Exchange, Hop, Quantity, Span

_SHORT = 60


def packed(value: Any) -> str:
    """JSON without spaces; records as their fields, at any depth."""
    return _ENCODER.encode(value)


def claim_of(row: Sequence[Any]) -> Claim:
    """A claim from its fields, as ``packed`` kept them."""
    values = _once(row)
    exchange = values[_EXCHANGE]
    values[_EXCHANGE] = Exchange(*frozen(exchange)) if exchange else None
    values[_QUANTITY] = Quantity(*values[_QUANTITY])
    values[_CHAIN] = tuple([_hop(*_once(hop)) for hop in values[_CHAIN]])
    values[_SPANS] = tuple([Span(*span) for span in values[_SPANS]])
    return Claim(*values)


def frozen(values: Sequence[Any]) -> tuple[Any, ...]:
    """Lists as tuples, at any depth.

    >>> frozen([1, ["a", []]])
    (1, ('a', ()))
    """
    return tuple([
        (frozen(v) if v else ()) if v.__class__ is list
        else intern(v) if v.__class__ is str and len(v) <= _SHORT
        else v
        for v in values
    ])  # fmt: skip


def _once(values: Sequence[Any]) -> list[Any]:
    """The same values; a short text is kept in memory once."""
    return [intern(v) if v.__class__ is str and len(v) <= _SHORT else v for v in values]


def _hop(agent: str, role: str, channel: str | None, anonymous: bool, span: list[int]) -> Hop:
    return Hop(agent, role, channel, anonymous, Span(*span) if span else None)


def _fields(record: Any) -> Any:
    return _getter(record.__class__)(record)


@cache
def _getter(kind: Any) -> Callable[[Any], Any]:
    return attrgetter(*(field.name for field in fields(kind) if field.init))


_NAMES = [field.name for field in fields(Claim)]
_EXCHANGE, _QUANTITY, _CHAIN, _SPANS = map(_NAMES.index, ("exchange", "quantity", "chain", "spans"))
named = itemgetter(_NAMES.index("id"), _NAMES.index("kind"))
"""The id and the kind of a claim from its fields, as ``packed`` kept them."""

_ENCODER = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, separators=(",", ":"), default=_fields
)
