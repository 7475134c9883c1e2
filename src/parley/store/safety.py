"""Bounds on SPARQL text, checked before any parser sees it.

A parser can be brought down by deep nesting (4,000 open braces abort Oxigraph), an engine can be
made to call other machines (SERVICE, LOAD, FROM a foreign graph). Both are decided here, on the
text alone, in time proportional to its length. Updates are refused: a graph is built, not edited.
"""

from __future__ import annotations

import re

from parley.errors import ParleyError
from parley.rdf.terms import ID

MAX_LENGTH = 100_000
MAX_DEPTH = 50
OUR_GRAPHS = f"{ID}graph/"

_UPDATES = {
    "ADD", "CLEAR", "COPY", "CREATE", "DELETE", "DROP", "INSERT", "MOVE",
}  # fmt: skip
_TOKEN = re.compile(
    r"""
    (?P<comment> \#[^\n\r]* )
  | (?P<iri> <[^<>"{}|^`\\\x00-\x20]*> )
  | (?P<string> \"{3} (?: \"{0,2} (?: [^"\\] | \\. ) )* \"{3}
              | '{3} (?: '{0,2} (?: [^'\\] | \\. ) )* '{3}
              | "(?: [^"\\\n\r] | \\. )*" | '(?: [^'\\\n\r] | \\. )*' )
  | (?P<name> [\w.-]{0,99}:(?: [\w.:-] | %[0-9A-Fa-f]{2} | \\. )* )
  | (?P<variable> [?$]\w+ )
  | (?P<tag> @[A-Za-z-]+ )
  | (?P<word> \w+ )
  | (?P<open> [({\[] )
  | (?P<close> [)}\]] )
  | (?P<prefix> [!^+-] )
  | (?P<space> \s+ )
  | (?P<other> . )
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")


def check_query(
    text: str,
    *,
    allow_network: bool = False,
    max_length: int = MAX_LENGTH,
    max_depth: int = MAX_DEPTH,
) -> None:
    """Refuse a query that is too long, too deep, changes data, or reaches outside the graph.

    SPARQL lets any character be written as ``\\uXXXX``, keywords included, and readers differ in
    when they undo it; so the text is judged both as it stands and with the escapes undone.

    >>> check_query("SELECT ?s WHERE { ?s ?p ?o }")
    >>> check_query("SELECT ?s WHERE { SERVICE <http://example.com/> { ?s ?p ?o } }")
    Traceback (most recent call last):
    ...
    parley.errors.ParleyError: query: SERVICE calls another server; add --allow-network to let it
    """
    if len(text) > max_length:
        raise refused(f"{len(text):,} characters, more than {max_length:,}", "shorten it")
    plain = _ESCAPE.sub(_decoded, text)
    for version in {text, plain}:
        _check(version, allow_network, max_depth)


def refused(what: str, fix: str) -> ParleyError:
    """The error of a query that is not run."""
    return ParleyError(what, where="query", fix=fix)


def _decoded(match: re.Match[str]) -> str:
    code = int(match[1] or match[2], 16)
    return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else match[0]


def _check(text: str, allow_network: bool, max_depth: int) -> None:
    depth = run = 0
    prefixes: dict[str, str] = {}
    before: list[tuple[str, str]] = [("", ""), ("", "")]
    for match in _TOKEN.finditer(text):
        kind, token = match.lastgroup or "", match[0]
        if kind in ("comment", "space"):
            continue
        depth += (kind == "open") - (kind == "close")
        run = run + 1 if kind == "prefix" else 0
        if depth > max_depth or run > max_depth:
            raise refused(f"nested deeper than {max_depth}", "make it flatter")
        if kind == "word":
            _check_word(token.upper(), allow_network)
        if kind == "iri" and before[0] == ("word", "PREFIX"):
            prefixes[before[1][1]] = token[1:-1]
        if _after_from(before) and not allow_network:
            _check_graph(kind, token, prefixes)
        before = [before[1], (kind, token.upper() if kind == "word" else token)]


def _check_word(word: str, allow_network: bool) -> None:
    if word in _UPDATES:
        raise refused(f"{word} changes data; only questions are answered", "edit the source")
    if word in ("SERVICE", "LOAD") and not allow_network:
        does = "calls another server" if word == "SERVICE" else "fetches a file"
        raise refused(f"{word} {does}", "add --allow-network to let it")


def _after_from(before: list[tuple[str, str]]) -> bool:
    """True where the next token names a graph: after FROM, or FROM NAMED."""
    if before[1] == ("word", "NAMED"):
        return before[0] == ("word", "FROM")
    return before[1] == ("word", "FROM")


def _check_graph(kind: str, token: str, prefixes: dict[str, str]) -> None:
    if (kind, token.upper()) == ("word", "NAMED"):
        return
    name = token[1:-1] if kind == "iri" else ""
    if kind == "name":
        head, _, rest = token.partition(":")
        name = prefixes.get(f"{head}:", "") + rest
    if not name.startswith(OUR_GRAPHS):
        raise refused(
            f"FROM {token} is outside our graphs", f"take one of {OUR_GRAPHS}… or --allow-network"
        )


def outermost_where(text: str) -> int:
    """Where the first ``WHERE {`` outside every brace ends: the place to bind parameters.

    >>> query = "SELECT ?s WHERE { ?s ?p ?o }"
    >>> query[: outermost_where(query)]
    'SELECT ?s WHERE {'
    """
    depth, where = 0, False
    for match in _TOKEN.finditer(text):
        kind, token = match.lastgroup or "", match[0]
        if kind in ("comment", "space"):
            continue
        if token == "{":
            if where and depth == 0:
                return match.end()
            depth += 1
        elif token == "}":
            depth -= 1
        where = kind == "word" and token.upper() == "WHERE"
    raise refused("no WHERE { … } to bind parameters in", "write the word WHERE")
