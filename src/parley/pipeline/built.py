"""What a build made, as the command line and the tests see it: light enough for any corpus."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from parley.articles import Problem
from parley.audits import Finding
from parley.exchanges import Resolution
from parley.findings import Report
from parley.model import Claim
from parley.pipeline.briefs import claims_in
from parley.pipeline.cache import Cache
from parley.pipeline.packing import Packed, PackedResolution
from parley.triples.dataset import Counts


@dataclass(frozen=True, slots=True)
class Read:
    """One article that was read: where from, under which key it is kept, how many claims."""

    id: str
    source: str
    key: str
    count: int
    cache: Cache

    @property
    def claims(self) -> list[Claim]:
        """What it claims, read from the cache: until the next build."""
        return claims_in(self.cache.more(self.key))


@dataclass(frozen=True)
class Built:
    """A whole graph. ``new`` articles were read in this build, the others were known."""

    articles: tuple[Read, ...]
    problems: tuple[Problem, ...]
    packed_resolution: PackedResolution
    packed_findings: Packed[Finding]
    counts: Counts
    validation: Report
    new: int = 0
    notes: tuple[str, ...] = ()

    @property
    def resolution(self) -> Resolution:
        """Which exchanges the reports tell of, and which of them are one."""
        return self.packed_resolution.value

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the audits found, the gravest first."""
        return tuple(self.packed_findings)

    @property
    def claims(self) -> list[Claim]:
        """The claims of all articles."""
        return list(self.each_claim())

    def each_claim(self) -> Iterator[Claim]:
        """The same, one article in memory at a time."""
        return (claim for item in self.articles for claim in item.claims)
