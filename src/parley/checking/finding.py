"""A finding with everything a report may show, and the result of a whole run."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from parley.findings import SEVERITIES


@dataclass(frozen=True, slots=True)
class Place:
    """A file, and the line and column (from 1, in code points) where they are known."""

    file: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        return ":".join(str(part) for part in (self.file, self.line, self.column) if part)


@dataclass(frozen=True, slots=True)
class Rule:
    """What was tried: a shape or a check, ours or the user's."""

    code: str
    name: str
    shape: str
    severity: str
    message: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it should be.

    ``node``, ``path`` and ``value`` are terms (a path of several steps is written as in SPARQL).
    ``data`` is where the node stands in the RDF, ``article`` where the words it rests on stand,
    in which ``sentence``. ``known`` findings are accepted by a baseline.
    """

    rule: Rule
    severity: str
    message: str
    node: str
    path: str = ""
    value: str = ""
    component: str = ""
    data: Place | None = None
    article: Place | None = None
    sentence: str = ""
    known: bool = False

    @property
    def place(self) -> Place | None:
        """Where a person looks first: the article, else the RDF, else the shape."""
        return self.article or self.data or self.rule.place

    @property
    def fingerprint(self) -> str:
        """The same for the same finding in a later run, wherever its lines have moved to."""
        parts = (self.rule.shape, self.node, self.path, self.value)
        stable = ["_:" if part.startswith("_:") else part for part in parts]
        return sha256("\0".join(stable).encode("utf-8", "surrogatepass")).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Checked:
    """All findings, the gravest first, and what was tried.

    ``error`` is 2 where a shape or a check could not be evaluated, 3 where it asks for what is not
    supported, else 0. ``ledger`` is the table of both sides, for reports that show it.
    """

    findings: tuple[Finding, ...]
    rules: tuple[Rule, ...] = ()
    sources: tuple[str, ...] = ()
    profile: str = "base"
    fail_on: str = "violation"
    quotes: int = 0
    notes: tuple[str, ...] = ()
    error: int = 0
    ledger: tuple[tuple[str, ...], ...] = ()

    def grave(self, finding: Finding) -> bool:
        """True for a finding that makes the run fail."""
        if finding.known or self.fail_on == "none":
            return False
        return SEVERITIES.index(finding.severity) <= SEVERITIES.index(self.fail_on)

    @property
    def exit_code(self) -> int:
        """0 fine, 1 findings, 2 something could not be evaluated, 3 not supported."""
        return self.error or int(any(map(self.grave, self.findings)))

    def count(self, severity: str) -> int:
        """How many findings of a severity are new."""
        return sum(each.severity == severity and not each.known for each in self.findings)

    @property
    def known(self) -> int:
        """How many findings the baseline accepts."""
        return sum(each.known for each in self.findings)


def ordered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The gravest first, then by their places."""

    def order(each: Finding) -> tuple[int, str, int, int, str, str, str, str, str]:
        place = each.place or Place("")
        at = (place.file, place.line or 0, place.column or 0)
        rest = (each.rule.shape, each.node, each.path, each.value, each.message)
        return (SEVERITIES.index(each.severity), *at, *rest)

    return tuple(sorted(findings, key=order))
