"""RDF terms as strings in N-Triples form: the lightest thing every store and library can take.

A quad is four such strings, the last one the named graph, so that a line of N-Quads is a join and
a worker can pass millions of them on without holding a graph. There are no blank nodes: a term is
an IRI (``<…>``) or a literal (``"…"``).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from urllib.parse import quote

from parley.errors import ParleyError

Quad = tuple[str, str, str, str]
"""Subject, predicate, object, graph; each in N-Triples form."""

ID = "https://w3id.org/parley/id/"
XSD = "http://www.w3.org/2001/XMLSchema#"
EDTF = "http://id.loc.gov/datatypes/edtf"

_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r"})
_NAMED = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f", '"': '"', "'": "'", "\\": "\\"}
_ESCAPED = re.compile(r"\\([tbnrf\"'\\]|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})")
_LEADING_DOT = re.compile(r"(^|/)\.")  # "." and ".." would be resolved away
_UNFIT_FOR_IRI = re.compile(r'[\x00-\x20<>"{}|^`\\\ud800-\udfff]')


def iri(value: str) -> str:
    """An IRI as a term; refuses characters that no IRI may hold.

    >>> iri("https://w3id.org/parley/id/actor/russia")
    '<https://w3id.org/parley/id/actor/russia>'
    """
    if _UNFIT_FOR_IRI.search(value):
        raise ParleyError(f"not an IRI: {value!r}")
    return f"<{value}>"


def literal(text: str) -> str:
    """A plain string. Escapes as canonical N-Triples does.

    >>> literal('he said "95"')
    '"he said \\\\"95\\\\""'
    """
    return f'"{text.translate(_ESCAPES)}"'


def english(text: str) -> str:
    """A string in English.

    >>> english("Russia")
    '"Russia"@en'
    """
    return f"{literal(text)}@en"


def typed(text: str, datatype: str) -> str:
    """A literal of a datatype given by its IRI."""
    return f"{literal(text)}^^<{datatype}>"


@lru_cache(maxsize=4096)
def integer(value: int) -> str:
    """A whole number.

    >>> integer(95)
    '"95"^^<http://www.w3.org/2001/XMLSchema#integer>'
    """
    return f'"{value}"^^<{XSD}integer>'


@lru_cache(maxsize=65536)
def slug(text: str) -> str:
    """The text as the last step of an IRI: lower case, words joined by dashes, letters kept.

    >>> slug("Volodymyr Zelenskyy"), slug("Recep Tayyip Erdoğan"), slug("« ? »")
    ('volodymyr-zelenskyy', 'recep-tayyip-erdogan', 'x-ab-3f-bb')
    """
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    words = re.findall(r"[^\W_]+", plain.replace("'", "").replace("’", ""))
    return "-".join(words) or "x-" + "-".join(f"{ord(c):x}" for c in text if c != " ")


@lru_cache(maxsize=65536)
def step(identifier: str) -> str:
    """An identifier (it may hold slashes) made safe inside an IRI, readable where it already is.

    >>> step("000_f16/released-775-810"), step("a b#c"), step("../x")
    ('000_f16/released-775-810', 'a%20b%23c', '%2E./x')
    """
    return _LEADING_DOT.sub(r"\1%2E", quote(identifier, safe="/_-.~"))


def minted(kind: str, identifier: str) -> str:
    """The term of one of our individuals.

    >>> minted("actor", "russia")
    '<https://w3id.org/parley/id/actor/russia>'
    """
    return f"<{ID}{kind}/{identifier}>"


def value_of(term: str) -> str:
    """The IRI or the text a term stands for; undoes every escape N-Triples knows.

    >>> value_of('<urn:x>'), value_of('"a \\\\"b\\\\""@en')
    ('urn:x', 'a "b"')
    """
    if term.startswith("<"):
        return term[1:-1]
    return _unescape(term[1 : term.rindex('"')])


def _unescape(text: str) -> str:
    if "\\" not in text:
        return text
    return _ESCAPED.sub(lambda m: _NAMED.get(m[1]) or chr(int(m[1][1:], 16)), text)
