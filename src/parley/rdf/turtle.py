"""The only serializer: readable, deterministic Turtle and N-Quads for files kept in git.

One line a value, predicates under their subject, a blank line between subjects, one prefix table.
IRIs of ours are written against ``@base``, because their slashes would have to be escaped in a
prefixed name. The order is the caller's: articles and claims in reading order. Blank nodes and
surrogates are refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from parley.errors import ParleyError
from parley.files import replace_text
from parley.rdf.namespaces import PREFIXES
from parley.rdf.terms import ID, XSD, Quad

_TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
_LOCAL = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_RELATIVE = re.compile(r"[a-z-]+(/[^/.?#:][^/?#:]*)*")
_SHORT = {
    f"{XSD}integer": re.compile(r'"[+-]?[0-9]+"'),
    f"{XSD}boolean": re.compile('"(true|false)"'),
}


def turtle(quads: Iterable[Quad], *, comment: str = "") -> str:
    """The quads as one Turtle document; their graphs are left out.

    >>> print(turtle([("<urn:a>", "<http://www.w3.org/2004/02/skos/core#note>", '"A"@en', "")]))
    @base <https://w3id.org/parley/id/> .
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    <BLANKLINE>
    <urn:a>
      skos:note "A"@en .
    <BLANKLINE>
    """
    subjects: dict[str, dict[str, dict[str, None]]] = {}
    for subject, predicate, value, _ in quads:
        subjects.setdefault(subject, {}).setdefault(predicate, {})[value] = None
    names = _Names()
    blocks = [_block(subject, pairs, names) for subject, pairs in subjects.items()]
    head = [f"# {line}" for line in comment.splitlines()]
    head.append(f"@base <{ID}> .")
    head += [f"@prefix {p}: <{iri}> ." for p, iri in PREFIXES.items() if p in names.used]
    return "\n\n".join(["\n".join(head), *blocks]) + "\n"


def nquads(quads: Iterable[Quad]) -> str:
    """The quads as N-Quads, a line each, in the order given; without a graph, the default one."""
    return "".join(f"{' '.join(map(_whole, quad if quad[3] else quad[:3]))} .\n" for quad in quads)


def write(quads: Iterable[Quad], path: Path, *, comment: str = "") -> None:
    """Write a Turtle file that is whole or not there at all."""
    replace_text(path, turtle(quads, comment=comment))


def _whole(term: str) -> str:
    if term[:1] not in ("<", '"'):
        raise ParleyError(f"only IRIs and literals can be written, not {term!r}")
    return term


def _block(subject: str, pairs: dict[str, dict[str, None]], names: _Names) -> str:
    lines = []
    for predicate, values in pairs.items():
        verb = "a" if predicate == _TYPE else names.short(predicate)
        written = [names.short(value) for value in values]
        if len(written) == 1:
            lines.append(f"  {verb} {written[0]}")
        else:
            lines.append(f"  {verb}\n    " + ",\n    ".join(written))
    return f"{names.short(subject)}\n" + " ;\n".join(lines) + " ."


class _Names:
    """Shortens terms and remembers which prefixes it took."""

    def __init__(self) -> None:
        self.used: set[str] = set()
        self._known: dict[str, str] = {}

    def short(self, term: str) -> str:
        if term not in self._known:
            _whole(term)
            self._known[term] = self._iri(term) if term[0] == "<" else self._literal(term)
        return self._known[term]

    def _iri(self, term: str) -> str:
        iri = term[1:-1]
        if iri.startswith(ID) and _RELATIVE.fullmatch(iri, len(ID)):
            return f"<{iri[len(ID) :]}>"
        for prefix, namespace in PREFIXES.items():
            if iri.startswith(namespace) and _LOCAL.fullmatch(iri, len(namespace)):
                self.used.add(prefix)
                return f"{prefix}:{iri[len(namespace) :]}"
        return term

    def _literal(self, term: str) -> str:
        text, mark, datatype = term.rpartition("^^<")
        if not mark or not text.endswith('"'):
            return term
        datatype = datatype[:-1]
        if datatype in _SHORT and _SHORT[datatype].fullmatch(text):
            return text[1:-1]
        return f"{text}^^{self._iri(f'<{datatype}>')}"
