"""Positions in Turtle and TriG: a recursive descent over the tokens, a triple where it ends."""

from __future__ import annotations

import re

from parley.positions.iris import resolve
from parley.positions.statements import (
    ScanError,
    Statement,
    iri_of,
    unescaped,
)
from parley.positions.turtle_tokens import SPACE, TOKEN
from parley.rdf.terms import XSD, literal

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_TYPE, _FIRST, _REST, _NIL = (f"<{_RDF}{name}>" for name in ("type", "first", "rest", "nil"))
_LOCAL_ESCAPE = re.compile(r"\\(.)")
DEEPEST = 200
"""How deep brackets may stand in brackets; a hostile file must not exhaust the stack."""


def scan_turtle(
    text: str, *, graphs: bool = False, base: str = "", blank: str = ""
) -> list[Statement]:
    """The statements of Turtle, or with ``graphs`` of TriG.

    >>> [each.value for each in scan_turtle("<urn:a> <urn:p> <urn:b>, 'c'@EN .")]
    ['<urn:b>', '"c"@en']
    """
    return _Scan(text, graphs, base, blank).document()


class _Scan:
    """One pass over a text. ``kind`` and ``word`` are the token ahead, ``at`` is its offset."""

    def __init__(self, text: str, graphs: bool, base: str, blank: str) -> None:
        self.text, self.graphs, self.base, self.blank = text, graphs, base, blank
        self.prefixes: dict[str, str] = {}
        self.iris: dict[str, str] = {}
        self.found: list[Statement] = []
        self.count, self.depth, self.graph = 0, 0, ""
        self.at = self.end = 0
        self.kind = self.word = ""
        self._next()

    def document(self) -> list[Statement]:
        while self.kind:
            if not self._directive():
                self._block()
        return self.found

    # Tokens

    def _next(self) -> None:
        self.at = SPACE.match(self.text, self.end).end()  # type: ignore[union-attr]
        token = TOKEN.match(self.text, self.at)
        if token is None:
            if self.at < len(self.text):
                raise self._wrong("no term or mark begins like this")
            self.kind = self.word = ""
            return
        self.kind, self.word, self.end = token.lastgroup or "", token[0], token.end()

    def _wrong(self, what: str) -> ScanError:
        return ScanError(what, self.text, self.at)

    def _is(self, mark: str) -> bool:
        return self.kind == "mark" and self.word == mark

    def _take(self, mark: str) -> None:
        if not self._is(mark):
            raise self._wrong(f"{mark!r} is expected")
        self._next()

    # Directives and blocks

    def _directive(self) -> bool:
        at_form = self.kind == "at" and self.word in ("@prefix", "@base")
        if not at_form and not (self.kind == "word" and self.word.upper() in ("PREFIX", "BASE")):
            return False
        declares_prefix = self.word.lstrip("@").upper() == "PREFIX"
        self._next()
        prefix = ""
        if declares_prefix:
            if self.kind != "name" or not self.word.endswith(":") or self.word.count(":") > 1:
                raise self._wrong("a prefix with its colon is expected")
            prefix = self.word[:-1]
            self._next()
        if self.kind != "iri":
            raise self._wrong("an IRI is expected")
        iri = self._iri(self.word)[1:-1]
        if declares_prefix:
            self.prefixes[prefix] = iri
        else:
            self.base = iri
        self.iris.clear()
        self._next()
        if at_form:
            self._take(".")
        return True

    def _block(self) -> None:
        if not self.graphs:
            self._triples()
            self._take(".")
        elif self.kind == "word" and self.word.upper() == "GRAPH":
            self._next()
            self._braces(self._label())
        elif self._is("{"):
            self._braces("")
        else:
            self._triples_or_graph()

    def _triples_or_graph(self) -> None:
        start, begin, anonymous = self.at, self.kind, self._is("[")
        before = len(self.found)
        subject = self._subject()
        if self._is("{") and (begin in ("iri", "name", "blank") or anonymous):
            if len(self.found) > before:
                raise self._wrong("a graph is named by an IRI or a plain blank node")
            self._braces(subject)
            return
        if not (anonymous and len(self.found) > before and self._is(".")):
            self._pairs(subject, start)
        self._take(".")

    def _label(self) -> str:
        if self._is("["):
            self._next()
            self._take("]")
            return self._fresh()
        if self.kind not in ("iri", "name", "blank"):
            raise self._wrong("the name of a graph is expected")
        return self._subject()

    def _braces(self, graph: str) -> None:
        self._take("{")
        self.graph = graph
        while not self._is("}"):
            self._triples()
            if not self._is("}"):
                self._take(".")
        self.graph = ""
        self._next()

    # Triples

    def _triples(self) -> None:
        start, before, bracket = self.at, len(self.found), self._is("[")
        subject = self._subject()
        if bracket and len(self.found) > before and (self._is(".") or self._is("}")):
            return
        self._pairs(subject, start)

    def _subject(self) -> str:
        if self.kind == "mark" and self.word in "[(":
            return self._nested()
        if self.kind not in ("iri", "name", "blank"):
            raise self._wrong("a subject is expected")
        return self._plain()

    def _pairs(self, subject: str, start: int) -> None:
        while True:
            verb = self.at
            if self.kind == "word" and self.word == "a":
                predicate = _TYPE
                self._next()
            elif self.kind in ("iri", "name"):
                predicate = self._plain()
            else:
                raise self._wrong("a predicate is expected")
            self._values(subject, start, predicate, verb)
            if not self._is(";"):
                return
            while self._is(";"):
                self._next()
            if self.kind == "mark" and self.word in ".]}":
                return

    def _values(self, subject: str, start: int, predicate: str, verb: int) -> None:
        while True:
            at = self.at
            nested = self.kind == "mark" and self.word in "[("
            value = self._nested() if nested else self._plain()
            self._add(subject, predicate, value, (start, verb, at))
            if not self._is(","):
                return
            self._next()

    def _add(self, subject: str, predicate: str, value: str, starts: tuple[int, int, int]) -> None:
        self.found.append(Statement(subject, predicate, value, self.graph, starts))

    def _nested(self) -> str:
        self.depth += 1
        if self.depth > DEEPEST:
            raise self._wrong(f"brackets stand more than {DEEPEST} deep")
        node = self._properties() if self._is("[") else self._collection()
        self.depth -= 1
        return node

    def _properties(self) -> str:
        start, node = self.at, self._fresh()
        self._next()
        if not self._is("]"):
            self._pairs(node, start)
        self._take("]")
        return node

    def _collection(self) -> str:
        start = self.at
        self._next()
        head = previous = ""
        while not self._is(")"):
            at = self.at
            cell = self._fresh()
            if previous:
                self._add(previous, _REST, cell, (at, at, at))
            head, previous = head or cell, cell
            nested = self.kind == "mark" and self.word in "[("
            self._add(cell, _FIRST, self._nested() if nested else self._plain(), (at, at, at))
        if previous:
            self._add(previous, _REST, _NIL, (start, self.at, self.at))
        self._next()
        return head or _NIL

    # Terms

    def _plain(self) -> str:
        kind, word = self.kind, self.word
        if kind == "string":
            return self._string(word)
        if kind in ("iri", "name"):
            term = self.iris.get(word) or (self._iri(word) if kind == "iri" else self._name(word))
            self.iris[word] = term
        elif kind == "blank":
            term = f"_:{self.blank}named-{word[2:]}"
        elif kind in ("integer", "decimal", "double"):
            term = f'"{word}"^^<{XSD}{kind}>'
        elif kind == "word" and word in ("true", "false"):
            term = f'"{word}"^^<{XSD}boolean>'
        else:
            raise self._wrong("a term is expected")
        self._next()
        return term

    def _fresh(self) -> str:
        self.count += 1
        return f"_:{self.blank}{self.count}"

    def _iri(self, word: str) -> str:
        try:
            return f"<{resolve(self.base, iri_of(word[1:-1]))}>"
        except ValueError as error:
            raise self._wrong(str(error)) from error

    def _name(self, word: str) -> str:
        prefix, _, local = word.partition(":")
        if prefix not in self.prefixes:
            raise self._wrong(f"the prefix {prefix}: is not declared")
        rest = _LOCAL_ESCAPE.sub(r"\1", local) if "\\" in local else local
        return f"<{self.prefixes[prefix]}{rest}>"

    def _string(self, word: str) -> str:
        quotes = 3 if word[:3] in ('"""', "'''") and len(word) > 5 else 1
        try:
            plain = literal(unescaped(word[quotes:-quotes]))
        except ValueError as error:
            raise self._wrong(str(error)) from error
        self._next()
        if self.kind == "at":
            language = self.word[1:].lower()
            self._next()
            return f"{plain}@{language}"
        if self._is("^^"):
            self._next()
            if self.kind not in ("iri", "name"):
                raise self._wrong("a datatype is expected")
            datatype = self._plain()
            return plain if datatype == f"<{XSD}string>" else f"{plain}^^{datatype}"
        return plain
