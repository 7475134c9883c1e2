"""Which corrections touch an answer: told beneath it, so that nobody takes it for the reports'.

A correction touches an answer that names what it affects: the claim, its exchange, cluster,
findings or article. Who speaks and of whom counts only where an answer names nothing else, or was
asked for. An answer that names nothing of ours, such as a count, is of the whole graph, and so is
an empty one: every correction touches it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import pyoxigraph as ox

from parley.query import find_query
from parley.rdf.terms import ID
from parley.store.base import Result, Row, Rows, Store, Term, Triples
from parley.store.results import text_of

TAG = "corrections"
"""What the questions are tagged with that show corrections themselves."""


_TOLD = tuple(f"{ID}{kind}/" for kind in ("article", "claim", "cluster", "exchange", "finding"))


@dataclass
class Corrected:
    """The corrections of a graph, by IRI; watches an answer pass and tells which touch it.

    ``seen`` has those that affect what was named: what reports tell (True), anything else (False).
    """

    lines: dict[str, str] = field(default_factory=dict)
    touching: dict[str, set[str]] = field(default_factory=dict)
    seen: dict[bool, set[str]] = field(default_factory=dict)

    def watch(self, result: Result) -> Result:
        """The same answer; what it names is seen as it passes."""
        if not self.lines or isinstance(result, bool):
            return result
        if isinstance(result, Triples):
            return Triples(self._triples(result.triples))
        return Rows(result.variables, self._rows(result.rows))

    def see(self, terms: Iterable[Term | None], *, asked: bool = False) -> None:
        """Take in terms of an answer, or those that were ``asked`` about."""
        for term in terms:
            if isinstance(term, ox.NamedNode) and term.value.startswith(ID):
                seen = self.seen.setdefault(asked or term.value.startswith(_TOLD), set())
                seen |= self.touching.get(term.value, set())

    def notes(self) -> list[str]:
        """A line for each correction that touches what was seen."""
        touched = self.seen.get(True, self.seen.get(False, self.lines.keys()))
        return [line for name, line in self.lines.items() if name in touched]

    def _rows(self, rows: Iterator[Row]) -> Iterator[Row]:
        for row in rows:
            self.see(row)
            yield row

    def _triples(self, triples: Iterator[ox.Triple]) -> Iterator[ox.Triple]:
        for triple in triples:
            self.see((triple.subject, triple.object))
            yield triple


def corrections_of(store: Store) -> Corrected:
    """The corrections of a graph, and what they touch."""
    found = Corrected(_lines(_answers(store, "corrections")))
    if found.lines:
        for row in _answers(store, "what-corrections-touch"):
            found.touching.setdefault(row["thing"], set()).add(row["correction"])
    return found


def _answers(store: Store, name: str) -> Iterator[dict[str, str]]:
    """The rows of a canned question, as text."""
    answer = store.select(find_query(name).text)
    for row in answer.rows:
        yield dict(zip(answer.variables, map(text_of, row), strict=True))


def _lines(rows: Iterable[dict[str, str]]) -> dict[str, str]:
    """What is said of each correction, in one line."""
    told: dict[str, dict[str, str]] = {}
    targets: dict[str, list[str]] = {}
    for row in rows:
        told[row["correction"]] = row
        targets.setdefault(row["correction"], []).append(row["target"].removeprefix(ID))
    return {name: _line(row, ", ".join(targets[name])) for name, row in told.items()}


def _line(row: dict[str, str], targets: str) -> str:
    new = f" {row['property']} = {row['value']}" if row["property"] else ""
    day = f", {row['date']}" if row["date"] else ""
    return f"{row['action']} {targets}{new} ({row['by']}{day}: {row['reason']})"
