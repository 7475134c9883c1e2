"""Terms as strings: what is escaped on the way out is what it was on the way in."""

from __future__ import annotations

import pyoxigraph as ox
from hypothesis import given
from hypothesis import strategies as st

from parley.rdf.terms import literal, value_of

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


@given(TEXTS)
def test_a_text_survives_however_it_was_escaped(text: str) -> None:
    assert value_of(literal(text)) == text
    assert value_of(str(ox.Literal(text))) == text  # also what another writer escapes: \\t, \\u007F
    assert value_of(str(ox.Literal(text, language="en"))) == text


def test_escapes_by_number() -> None:
    assert value_of(r'"\u0041\U0001F600\t\\t"') == "A\U0001f600\t\\t"
