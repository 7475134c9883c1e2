"""Where in a file each triple stands: line and column of subject, predicate and object.

RDF libraries forget this once a file is parsed, and a report of errors is worth little without it.
One scanner per syntax: ``turtle.py`` (Turtle and TriG) and ``nquads.py`` (N-Quads and N-Triples),
RDF 1.1. Terms are written as ``parley.rdf.terms`` has them, language tags in lower case, so that a
statement can be looked up by the terms of a quad.
"""

from __future__ import annotations

from pathlib import Path

from parley.errors import ParleyError
from parley.positions.nquads import scan_nquads
from parley.positions.statements import Lines, ScanError, Statement
from parley.positions.turtle import scan_turtle

__all__ = ["SCANNED", "Lines", "ScanError", "Statement", "scan", "scan_file"]

SCANNED = (".ttl", ".trig", ".nq", ".nt")


def scan(text: str, ending: str, *, base: str = "", blank: str = "") -> list[Statement]:
    """Every statement of a text, in its order; ``ending`` (one of SCANNED) tells the syntax.

    ``blank`` starts the labels of blank nodes, so that those of two files stay apart. Raises
    ScanError, with line and column, where the text breaks the syntax.

    >>> scan("<urn:a> a <urn:B> .", ".ttl")[0].starts
    (0, 8, 10)
    """
    if ending in (".nq", ".nt"):
        return scan_nquads(text, quads=ending == ".nq", blank=blank)
    return scan_turtle(text, graphs=ending == ".trig", base=base, blank=blank)


def scan_file(path: Path, *, blank: str = "") -> tuple[str, list[Statement]]:
    """The text of a file and its statements; an error names the file, the line and the column."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
        return text, scan(text, path.suffix, base=path.resolve().as_uri(), blank=blank)
    except UnicodeDecodeError as error:
        raise ParleyError(f"not UTF-8 at byte {error.start}", where=str(path)) from error
    except ScanError as error:
        where = f"{path}:{error.line}:{error.column}"
        raise ParleyError(f"not valid RDF: {error.what}", where=where) from error
