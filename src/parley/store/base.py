"""What every store has in common: terms, answers, sources, and the interface questions go to.

Parameters are bound by a ``VALUES`` clause made of serialised terms. Oxigraph's own
``substitutions=`` takes only variables of the projection (no FILTER-only parameter, no CONSTRUCT),
and a server knows nothing of it: one way for all keeps the answers the same.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import pyoxigraph as ox

from parley.errors import ParleyError
from parley.store.safety import outermost_where

Term: TypeAlias = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple
Row: TypeAlias = tuple[Term | None, ...]


@dataclass
class Rows:
    """The answer of a SELECT: variable names and rows, unbound cells None."""

    variables: tuple[str, ...]
    rows: Iterator[Row]


@dataclass
class Triples:
    """The answer of a CONSTRUCT or DESCRIBE."""

    triples: Iterator[ox.Triple]


Result: TypeAlias = Rows | Triples | bool


@dataclass(frozen=True)
class Source:
    """Where a graph is: files, a store folder, or an endpoint; by default graph/parley.nq.

    ``background`` adds who is who, the known exchanges and the terms (ontology/) to files. A
    published or stored graph holds them already.
    """

    files: tuple[str, ...] = ()
    directory: str | None = None
    endpoint: str | None = None
    background: bool = True


class Store(ABC):
    """Answers questions. ``bindings`` are terms for variables of the question.

    Where it ``takes_pages``, long answers are asked for in many small questions. A store that
    never changes may have a folder of ``answers``, where they are kept.
    """

    takes_pages = True
    answers: Path | None = None

    @abstractmethod
    def ask_anything(self, text: str) -> Result:
        """The answer to a query of any form."""

    def run(self, text: str, bindings: Mapping[str, Term] | None = None) -> Result:
        """The answer to a query of any form, with parameters bound."""
        return self.ask_anything(bind(text, bindings or {}))

    def select(self, text: str, bindings: Mapping[str, Term] | None = None) -> Rows:
        """The rows of a SELECT."""
        result = self.run(text, bindings)
        if not isinstance(result, Rows):
            raise ParleyError("not a SELECT query", where="query")
        return result

    def ask(self, text: str, bindings: Mapping[str, Term] | None = None) -> bool:
        """The answer of an ASK."""
        result = self.run(text, bindings)
        if not isinstance(result, bool):
            raise ParleyError("not an ASK query", where="query")
        return result

    def construct(self, text: str, bindings: Mapping[str, Term] | None = None) -> Triples:
        """The triples of a CONSTRUCT or DESCRIBE."""
        result = self.run(text, bindings)
        if not isinstance(result, Triples):
            raise ParleyError("not a CONSTRUCT query", where="query")
        return result


def bind(text: str, bindings: Mapping[str, Term]) -> str:
    """The query with its parameters bound, each as a term written by the RDF library.

    >>> bind("SELECT ?s WHERE { ?s ?p ?o }", {"o": ox.Literal('"} DROP ALL')})
    'SELECT ?s WHERE { VALUES ?o { "\\\\"} DROP ALL" } ?s ?p ?o }'
    """
    values = "".join(f" VALUES ?{name} {{ {term} }}" for name, term in sorted(bindings.items()))
    return with_values(text, values) if values else text


def with_values(text: str, values: str) -> str:
    """The query with something put first in its pattern."""
    place = outermost_where(text)
    return text[:place] + values + text[place:]


def one_line(error: Exception) -> str:
    """What an error says, in one line of bearable length."""
    return " ".join(str(error).split())[:300]
