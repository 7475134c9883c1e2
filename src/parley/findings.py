"""What a check found wrong: one typed result for shapes, queries and checks in Python alike."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from rdflib.namespace import RDF, SH

from parley.rdf.namespaces import PREFIXES, as_terms
from parley.rdf.terms import ID, Quad, english, iri, minted

SEVERITIES = ("violation", "warning", "info")
REPORT = minted("report", "validation")
_SH, _RDF = as_terms(SH), as_terms(RDF)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is not as it should be.

    ``shape`` is what found it: the IRI of a shape, or the name of a check. ``node``, ``path`` and
    ``value`` are terms. ``source`` and ``line`` (from 1) say where in the articles it comes from.
    """

    severity: str
    message: str
    shape: str
    node: str
    path: str = ""
    value: str = ""
    source: str = ""
    line: int | None = None

    @property
    def place(self) -> str:
        """Where a person looks first: file and line where known, else the node."""
        if not self.source:
            return short(self.node)
        return f"{self.source}:{self.line}" if self.line else self.source


@dataclass(frozen=True, slots=True)
class Report:
    """All problems, the gravest first, then in the order of the articles."""

    problems: tuple[Problem, ...]
    shapes: int = 0
    checks: int = 0
    quotes: int = 0

    def count(self, severity: str) -> int:
        """How many problems are of one severity."""
        return sum(problem.severity == severity for problem in self.problems)

    def fails(self, fail_on: str) -> bool:
        """True where a problem is at least as grave as ``fail_on`` (or ``none``)."""
        if fail_on == "none":
            return False
        grave = SEVERITIES[: SEVERITIES.index(fail_on) + 1]
        return any(problem.severity in grave for problem in self.problems)


def report(problems: Iterable[Problem], *, shapes: int, checks: int, quotes: int) -> Report:
    """A report in a stable order."""

    def order(problem: Problem) -> tuple[int, str, int, str, str, str, str]:
        line = problem.line or 0
        rank = SEVERITIES.index(problem.severity)
        rest = (problem.node, problem.shape, problem.path, problem.value)
        return (rank, problem.source, line, *rest)

    return Report(tuple(sorted(set(problems), key=order)), shapes, checks, quotes)


def to_quads(found: Report) -> list[Quad]:
    """The report as a SHACL validation report, its results named instead of blank."""
    grave = found.fails("info")
    pairs = [(REPORT, _RDF.type, _SH.ValidationReport)]
    conforms = f'"{str(not grave).lower()}"^^<{PREFIXES["xsd"]}boolean>'
    pairs.append((REPORT, _SH.conforms, conforms))
    for problem in found.problems:
        words = (problem.shape, problem.node, problem.path, problem.value, problem.message)
        node = minted("report", f"validation/{sha256(repr(words).encode()).hexdigest()[:16]}")
        pairs += [
            (REPORT, _SH.result, node),
            (node, _RDF.type, _SH.ValidationResult),
            (node, _SH.resultSeverity, getattr(_SH, problem.severity.capitalize())),
            (node, _SH.focusNode, problem.node),
            (node, _SH.sourceShape, _shape_term(problem.shape)),
            (node, _SH.resultMessage, english(f"{problem.place}: {problem.message}")),
        ]
        if problem.path.startswith("<"):
            pairs.append((node, _SH.resultPath, problem.path))
        if problem.value:
            pairs.append((node, _SH.value, problem.value))
    return [(*pair, "") for pair in pairs if not pair[2].startswith("_:")]


def _shape_term(shape: str) -> str:
    return iri(shape) if "://" in shape else minted("check", shape)


def short(term: str) -> str:
    """A term as a person reads it: prefixed, or relative to our data.

    >>> short("<https://w3id.org/parley/id/actor/russia>"), short('"95"')
    ('actor/russia', '"95"')
    """
    plain = term[1:-1] if term.startswith("<") else term
    if plain.startswith(ID):
        return plain[len(ID) :]
    for prefix, namespace in PREFIXES.items():
        if plain.startswith(namespace):
            return f"{prefix}:{plain[len(namespace) :]}"
    return plain
