"""A question asked page by page, so that a large graph answers at once.

An engine that has to order an answer gives its first row last. A question whose header says what
its rows are about is asked of a few hundred of these at a time::

    #+ page exchange event: ?exchange a parley:ReportedExchange . BIND(… AS ?event)

A page has some of the first variable's values, in the order of the other variables (or of the
first, where it is alone), which is what the question's own order begins with. Values with the same
keys stay on one page. So the rows and their order are those of the question asked whole, while the
first of them come soon, a page at a time is in memory, and no server's limit on rows cuts the
answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from parley.store.base import Row, Rows, Store, Term, bind
from parley.store.safety import outermost_where

Key = tuple[str, ...]
FIRST, SIZE = 50, 200
"""How many values the first page has and how many a later one may have; in between, they double."""
_PREFIX = re.compile(r"^PREFIX .*$", re.MULTILINE)
_EXPRESSION = re.compile(r"\(.*?\bAS (\?\w+)\)", re.DOTALL)
_WITHIN = re.compile(r"SELECT(?: DISTINCT)?((?: \?\w+)+)\s+WHERE\s*\{")


@dataclass(frozen=True)
class Paging:
    """Of what a page has some, by what these are ordered, and the pattern that finds them."""

    variable: str
    keys: tuple[str, ...]
    pattern: str

    @classmethod
    def declared(cls, line: str) -> Paging:
        """From a header's line.

        >>> Paging.declared("article: ?article a parley:Article")
        Paging(variable='article', keys=('article',), pattern='?article a parley:Article')
        """
        names, _, pattern = line.partition(": ")
        variable, *keys = names.split()
        return cls(variable, tuple(keys) or (variable,), pattern)


def in_pages(
    store: Store, text: str, terms: Mapping[str, Term], paging: Paging, size: int = SIZE
) -> Rows:
    """The rows of a SELECT, asked for page by page as they are read."""
    known = {name: term for name, term in terms.items() if _names(paging.pattern, name)}
    others = {name: term for name, term in terms.items() if name not in known}
    columns = (paging.variable, *sorted(known))
    whole = bind(text, others)
    answers = (
        store.select(narrowed(whole, columns, _values(columns, page)))
        for page in _pages(_found(store, text, known, columns, paging), size)
    )
    first = next(answers, None)
    if first is None:
        return Rows(columns_of(text), iter(()))
    return Rows(first.variables, _chained(first, answers))


def columns_of(text: str) -> tuple[str, ...]:
    """The variables of a SELECT, told by its text.

    >>> columns_of('SELECT ?a (COUNT(?b) AS ?bs) WHERE { ?a ?p ?b }')
    ('a', 'bs')
    """
    head = text[: outermost_where(text)].rpartition("SELECT")[2]
    return tuple(re.findall(r"\?(\w+)", _EXPRESSION.sub(r"\1", head)))


def narrowed(text: str, columns: Sequence[str], values: str) -> str:
    """The question with values put first in its pattern.

    They stand in every sub-select that gives their variables, too: no engine carries them there.

    >>> narrowed("SELECT ?a WHERE { { SELECT ?a WHERE { ?a ?p ?b } } }", ["a"], " VALUES ?a { 1 }")
    'SELECT ?a WHERE { VALUES ?a { 1 } { SELECT ?a WHERE { VALUES ?a { 1 } ?a ?p ?b } } }'
    """
    wanted = {f"?{name}" for name in columns}

    def within(match: re.Match[str]) -> str:
        return match[0] + values if wanted <= set(match[1].split()) else match[0]

    place = outermost_where(text)
    return text[:place] + values + _WITHIN.sub(within, text[place:])


def _names(pattern: str, variable: str) -> bool:
    return re.search(rf"\?{variable}\b", pattern) is not None


def _values(columns: Sequence[str], page: Iterable[Row]) -> str:
    """What binds the variables to what a page has."""
    rows = " ".join(f"({' '.join(map(str, row))})" for row in page)
    return f" VALUES ({' '.join(f'?{name}' for name in columns)}) {{ {rows} }}"


def _found(
    store: Store, text: str, terms: Mapping[str, Term], columns: Sequence[str], paging: Paging
) -> list[tuple[Key, Row]]:
    """What the pages are made of, with their keys, in order."""
    variables = " ".join(f"?{name}" for name in dict.fromkeys((*columns, *paging.keys)))
    prefixes = "\n".join(_PREFIX.findall(text))
    question = f"{prefixes}\nSELECT DISTINCT {variables} WHERE {{ {paging.pattern} }}"
    found = store.select(question, terms)
    keys = [found.variables.index(name) for name in paging.keys]
    pairs = [(tuple(_text(row[key]) for key in keys), row[: len(columns)]) for row in found.rows]
    return sorted((pair for pair in pairs if None not in pair[1]), key=itemgetter(0))


def _pages(found: Iterable[tuple[Key, Row]], most: int) -> Iterator[Sequence[Row]]:
    page: list[Row] = []
    size = min(FIRST, most)
    for _, same in groupby(found, key=itemgetter(0)):
        page += (row for _, row in same)
        if len(page) >= size:
            yield page
            page, size = [], min(size * 2, most)
    if page:
        yield page


def _chained(first: Rows, others: Iterable[Rows]) -> Iterator[Row]:
    yield from first.rows
    for answer in others:
        yield from answer.rows


def _text(term: Term | None) -> str:
    """What an engine orders a plain literal or an IRI by; what is not bound comes first."""
    return "" if term is None else str(getattr(term, "value", term))
