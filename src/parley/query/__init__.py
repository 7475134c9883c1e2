"""The canned questions: queries/*.rq, their headers, and one verb to ask them.

A header is comments that begin with ``#+`` (the convention of grlc), so that the file stays valid
SPARQL. Parameters of the query are variables of the query::

    #+ summary: Exchanges by date
    #+ description: One row per exchange. May go on in the next line.
    #+ tags: exchanges, dates
    #+ param since since ..: the first day of the period
    #+ example: since=2024

A parameter has a name, a type (query_parameters.py), a default and an explanation. ``*`` as
default leaves it open; without a default it has to be given. The example is what the tests run.
``page`` says how the question is asked page by page (pages.py).

A question over the whole graph has a sub-select for each property: engines read it once then and
join by hash, while patterns of one group are looked up row by row, which is right on a page only.
(The module is not named ``queries`` because ``parley.queries`` is the folder of the files.)
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property

from parley.errors import ParleyError
from parley.query.pages import Paging, in_pages
from parley.resources import list_queries, query_file
from parley.store import Result, Store, Term, bind

_KEYS = "summary|description|tags|param|page|example|problem|solution|code|severity"
_HEADER = re.compile(rf"#\+ (?:({_KEYS})(?: ([^:]*))?:)?\s*(.*)")
ANY = "*"


@dataclass(frozen=True)
class Parameter:
    """One parameter of a question; ``default`` None means that it has to be given."""

    name: str
    kind: str
    default: str | None
    help: str


@dataclass(frozen=True)
class Query:
    """A canned question: its text, and what its header says."""

    name: str
    text: str

    @cached_property
    def header(self) -> dict[str, list[str]]:
        """Header lines by key; a parameter's declaration stands before its explanation."""
        fields: dict[str, list[str]] = {}
        key = ""
        for line in self.text.splitlines():
            match = _HEADER.fullmatch(line)
            if match is None:
                break
            if match[1]:
                key = match[1]
                declared = f"{match[2]}: " if match[2] else ""
                fields.setdefault(key, []).append(declared + match[3])
            elif key:
                fields[key][-1] += f" {match[3]}"
        return fields

    def field(self, key: str) -> str:
        """A header field as one line, empty where it is missing."""
        return " ".join(self.header.get(key, []))

    @property
    def tags(self) -> tuple[str, ...]:
        """What the question is about, for ``parley query --list --tag``."""
        return tuple(tag.strip() for tag in self.field("tags").split(",") if tag.strip())

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """The parameters, in the order of the header."""
        return tuple(map(self._parameter, self.header.get("param", [])))

    def _parameter(self, line: str) -> Parameter:
        declared, _, explained = line.partition(": ")
        name, kind, *default = declared.split(maxsplit=2)
        return Parameter(name, kind, default[0] if default else None, explained)

    @property
    def paging(self) -> Paging | None:
        """How to ask it page by page, where its rows grow with the graph."""
        declared = self.field("page")
        return Paging.declared(declared) if declared else None

    @property
    def example(self) -> dict[str, str]:
        """Parameters that give a telling answer, from the header."""
        return dict(pair.split("=", 1) for pair in self.field("example").split())


def find_query(name: str) -> Query:
    """The canned question of this name; an unknown name is an error that says the nearest ones."""
    if name not in list_queries():
        raise unknown("question", name, list_queries(), "'parley query --list' shows all")
    return Query(name, query_file(name).read_text(encoding="utf-8"))


def all_queries(tag: str | None = None) -> list[Query]:
    """All canned questions, sorted by name; with ``tag`` those that carry it."""
    found = [find_query(name) for name in list_queries()]
    if tag is None:
        return found
    tags = {t for query in found for t in query.tags}
    if tag not in tags:
        raise unknown("tag", tag, tags, f"there are {', '.join(sorted(tags))}")
    return [query for query in found if tag in query.tags]


def run_query(
    store: Store,
    query: Query,
    values: Mapping[str, str] | None = None,
    *,
    most: int = 0,
    fresh: bool = False,
) -> Result:
    """Ask a canned question with parameters as a person gives them.

    Where the store has a place for answers, one that is kept there is given again, unless it is
    to be ``fresh`` or has fewer rows than will be read: ``most``, or all of them (0).
    """
    terms = bindings(query, values or {})
    if store.answers is None:
        return _asked(store, query, terms)
    from parley.query.remembered import remembered

    question = bind(query.text, terms)
    return remembered(
        store.answers, question, lambda: _asked(store, query, terms), most=most, fresh=fresh
    )


def _asked(store: Store, query: Query, terms: Mapping[str, Term]) -> Result:
    paging = query.paging
    if paging is None or paging.variable in terms or not store.takes_pages:
        return store.run(query.text, terms)
    return in_pages(store, query.text, terms, paging)


def bindings(query: Query, values: Mapping[str, str]) -> dict[str, Term]:
    """The terms of a question's parameters, defaults included.

    Refuses parameters the question does not have and values that do not fit their type.
    """
    from parley.query.parameters import read_parameter

    known = {parameter.name: parameter for parameter in query.parameters}
    for name in values:
        if name not in known:
            fix = f"it takes {', '.join(known)}" if known else "it takes none"
            raise unknown("parameter", name, known, fix, where=query.name)
    terms: dict[str, Term] = {}
    for name, parameter in known.items():
        value = values.get(name, parameter.default)
        if value is None:
            fix = f"add -p {name}=…, {parameter.help}"
            raise ParleyError(f"parameter {name} is missing", where=query.name, fix=fix)
        if value != ANY:
            terms[name] = read_parameter(name, parameter.kind, value)
    return terms


def unknown(
    what: str, name: str, names: Iterable[str], fix: str, *, where: str = ""
) -> ParleyError:
    """The error for a name that is not there, with the names that are near."""
    near = get_close_matches(name, sorted(names), n=3)
    hint = f" (did you mean {' or '.join(near)}?)" if near else ""
    return ParleyError(f"no {what} {name!r}{hint}", where=where, fix=fix)
