"""Claims and findings as the plain values that JSON keeps of them, and back.

A record is kept as its fields in their order, without names. Names, dates and labels are one
string wherever they come: half the memory of a build.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import fields
from functools import cache
from operator import attrgetter
from sys import intern
from typing import Any

from parley.model import Claim, Exchange, Hop, Quantity, Span

_SHORT = 60


def packed(value: Any) -> str:
    """JSON without spaces; records as their fields, at any depth."""
    return _ENCODER.encode(value)


def claim_of(row: Sequence[Any]) -> Claim:
    """A claim from its fields, as ``packed`` kept them."""
    values = dict(zip(_NAMES, map(_once, row), strict=True))
    exchange = values["exchange"]
    values["exchange"] = Exchange(*frozen(exchange)) if exchange else None
    values["quantity"] = Quantity(*values["quantity"])
    values["chain"] = tuple([_hop(*hop) for hop in values["chain"]])
    values["spans"] = tuple([Span(*span) for span in values["spans"]])
    return Claim(**values)


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
    return intern(value) if value.__class__ is str and len(value) <= _SHORT else value


def _hop(agent: str, role: str, channel: str | None, anonymous: bool, span: list[int]) -> Hop:
    return Hop(_once(agent), role, _once(channel), anonymous, Span(*span) if span else None)


def _fields(record: Any) -> Any:
    return _getter(record.__class__)(record)


@cache
def _getter(kind: Any) -> Callable[[Any], Any]:
    return attrgetter(*(field.name for field in fields(kind)))


_NAMES = tuple(field.name for field in fields(Claim))
_ENCODER = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, separators=(",", ":"), default=_fields
)
