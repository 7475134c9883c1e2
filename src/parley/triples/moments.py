"""Dates in OWL-Time, beside their EDTF literal: a day as an instant, all else by its ends."""

from __future__ import annotations

from collections.abc import Iterator

from rdflib.namespace import TIME

from parley.rdf.namespaces import as_terms
from parley.rdf.terms import XSD, typed
from parley.triples.minting import R, part_of

T = as_terms(TIME)


def moments(node: str, earliest: str | None, latest: str | None) -> Iterator[tuple[str, str, str]]:
    """The triples of a date by its first and last day; an end that is open is left out.

    >>> [value for *_, value in moments("<urn:d>", "2024-07-17", "2024-07-17")][1]
    '"2024-07-17"^^<http://www.w3.org/2001/XMLSchema#date>'
    >>> [value for *_, value in moments("<urn:d>", "2025-02-05", None)][0]
    '<urn:d/beginning>'
    """
    if earliest and earliest == latest:
        yield from _instant(node, earliest)
        return
    for predicate, name, day in (
        (T.hasBeginning, "beginning", earliest),
        (T.hasEnd, "end", latest),
    ):
        if day:
            yield node, predicate, part_of(node, name)
            yield from _instant(part_of(node, name), day)


def _instant(node: str, day: str) -> Iterator[tuple[str, str, str]]:
    yield node, R.type, T.Instant
    yield node, T.inXSDDate, typed(day, f"{XSD}date")
