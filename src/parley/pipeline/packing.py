"""What comparing many reports found, kept in few bytes: few ask for it."""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Generic, TypeVar

from parley.dates.context import SolvedDate
from parley.exchanges import Resolution
from parley.resolution.records import Cluster, Member, ReportedExchange

Item = TypeVar("Item")

_TOGETHER = 1000  # so many are packed in one go: pickling needs memory for each of them


class Packed(Generic[Item]):
    """Values that another process is given in a fiftieth of their memory.

    There they stay packed, and are made anew each time they are asked for.

    >>> tuple(pickle.loads(pickle.dumps(Packed(["a", 1]))))
    ('a', 1)
    """

    def __init__(self, values: Iterable[Item]) -> None:
        self._values = tuple(values)
        self._parts: list[bytes] = []

    def __iter__(self) -> Iterator[Item]:
        """The values, equal to those that were packed."""
        yield from self._values
        for part in self._parts:
            yield from pickle.loads(zlib.decompress(part))

    def __getstate__(self) -> list[bytes]:
        waiting = iter(self._values)
        parts = [*self._parts]
        while part := tuple(islice(waiting, _TOGETHER)):
            parts.append(zlib.compress(pickle.dumps(part, pickle.HIGHEST_PROTOCOL), 1))
        return parts

    def __setstate__(self, parts: list[bytes]) -> None:
        self._values, self._parts = (), parts


class PackedResolution:
    """A resolution, packed in the same way."""

    def __init__(self, resolution: Resolution) -> None:
        self._reported: Packed[ReportedExchange] = Packed(resolution.reported)
        self._clusters: Packed[Cluster] = Packed(resolution.clusters)
        self._dates: Packed[tuple[Member, SolvedDate]] = Packed(resolution.dates.items())

    @property
    def value(self) -> Resolution:
        """The resolution, equal to what was packed."""
        return Resolution(tuple(self._reported), tuple(self._clusters), dict(self._dates))
