"""Numbers in every dress: digits, words, hedges, ranges, references, differences, ordinals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.rules.number_words import HEDGES, REFERENCES
from parley.rules.numbers import Number, find_numbers
from parley.text import tokenize


def read(text: str) -> list[Number]:
    return find_numbers(tokenize(text))


def only(text: str) -> Number:
    (number,) = read(text)
    return number


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("95", 95),
        ("5,147", 5147),
        ("5 147", 5147),
        ("5\u00a0147", 5147),
        ("5\u2009147", 5147),
        ("5\u202f147", 5147),
        ("5.147", 5147),
        ("1,000,000", 1_000_000),
        ("4.3 thousand", 4300),
        ("4,3 thousand", 4300),
        ("2 dozen", 24),
        ("five", 5),
        ("twenty-one", 21),
        ("twenty one", 21),
        ("ninety-five", 95),
        ("a hundred", 100),
        ("one hundred and three", 103),
        ("two hundred five", 205),
        ("a hundred and five", 105),
        ("five thousand one hundred and forty-seven", 5147),
        ("a thousand", 1000),
        ("two-hundred", 200),
        ("a dozen", 12),
        ("two dozen", 24),
        ("half a dozen", 6),
        ("zero", 0),
    ],
)
def test_values(written: str, value: int) -> None:
    number = only(f"They freed {written} men.")
    assert (number.quantity.number, number.quantity.qualifier) == (value, "exact")
    assert (number.form, number.quantity.as_written) == ("cardinal", written)


BOUNDS = {
    "more-than": (None, 96, None),
    "at-least": (None, 95, None),
    "at-most": (None, None, 95),
    "less-than": (None, None, 94),
    "about": (95, None, None),
    "below": (95, None, 95),
    "as-many-as": (95, None, None),
}
QUALIFIERS = {"below": "about", "as-many-as": "exact"}


@pytest.mark.parametrize(("name", "hedge"), [(n, h) for n, all_ in HEDGES.items() for h in all_])
def test_hedges(name: str, hedge: str) -> None:
    quantity = only(f"There were {hedge} 95 men.").quantity
    assert (quantity.number, quantity.low, quantity.high) == BOUNDS[name]
    assert quantity.qualifier == QUALIFIERS.get(name, name)
    assert quantity.as_written == f"{hedge} 95"


@pytest.mark.parametrize(
    ("text", "name", "written"),
    [
        ("95 or more came", "at-least", "95 or more"),
        ("95 or so came", "about", "95 or so"),
        ("95 or fewer came", "at-most", "95 or fewer"),
        ("95-odd men", "about", "95-odd"),
        ("95 plus men", "at-least", "95 plus"),
        ("95+ men", "at-least", "95+"),
        ("95+", "at-least", "95+"),
        ("some “95 men”", "about", "some “95"),
    ],
)
def test_hedges_behind_and_outside_of_quotes(text: str, name: str, written: str) -> None:
    quantity = only(text).quantity
    assert (quantity.qualifier, quantity.as_written) == (name, written)


@pytest.mark.parametrize("text", ["They handed over 175 men", "It turned over 175 men"])
def test_a_verb_with_a_particle_is_no_hedge(text: str) -> None:
    assert only(text).quantity.qualifier == "exact"


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("between 10 and 18 men", 10, 18),
        ("from 40 to 50 men", 40, 50),
        ("between ten and twenty men", 10, 20),
        ("40-50 men", 40, 50),
        ("40–50 men", 40, 50),
        ("between 1,000 and 1,200 men", 1000, 1200),
    ],
)
def test_ranges(text: str, low: int, high: int) -> None:
    quantity = only(text).quantity
    assert (quantity.number, quantity.low, quantity.high) == (None, low, high)
    assert (quantity.qualifier, f"{quantity.as_written} men") == ("range", text)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("95 and 103 men", [95, 103]),
        ("60-for-60", [60, 60]),
        ("50-40 votes", [50, 40]),
        ("between 18 and 10", [18, 10]),
        ("95 men, of whom 12 women", [95, 12]),
    ],
)
def test_two_numbers_are_no_range(text: str, values: list[int]) -> None:
    assert [number.quantity.number for number in read(text)] == values


@pytest.mark.parametrize("phrase", REFERENCES)
def test_references(phrase: str) -> None:
    number = only(f"They got back {phrase} .")
    assert (number.form, number.quantity.qualifier) == ("reference", "equal-to")
    assert number.quantity.as_written == phrase


def test_a_similar_number_is_about_the_same() -> None:
    assert only("a similar number of men").quantity.qualifier == "about"


@pytest.mark.parametrize(
    ("text", "value", "written"),
    [
        ("all but 12 of 108 men", 96, "all but 12 of 108"),
        ("all but 12 of the 108 men", 96, "all but 12 of the 108"),
        ("all but twelve of its 108 men", 96, "all but twelve of its 108"),
        ("all but 12 men", None, "all but 12"),
    ],
)
def test_all_but(text: str, value: int | None, written: str) -> None:
    number = only(text)
    assert (number.form, number.of, number.quantity.number) == ("all-but", 12, value)
    assert number.quantity.as_written == written


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("first", 1),
        ("49th", 49),
        ("22nd", 22),
        ("sixtieth", 60),
        ("twenty-first", 21),
        ("sixty second", 62),
    ],
)
def test_ordinals(written: str, value: int) -> None:
    number = only(f"the {written} swap")
    assert (number.form, number.quantity.number) == ("ordinal", value)
    assert number.quantity.as_written == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("dozens of men", "dozens"),
        ("several men", "several"),
        ("more than hundreds of men", "more than hundreds"),
    ],
)
def test_vague(text: str, written: str) -> None:
    number = only(text)
    assert (number.form, number.quantity.qualifier) == ("vague", "vague")
    assert number.quantity.as_written == written


@pytest.mark.parametrize(
    "text",
    [
        "a man", "an exchange", "half of them", "the men", "the same day", "a number of men",
        "hundred-strong", "as soon as they can", "4.3 men", "two-faced", "a million-dollar deal",
    ],
)  # fmt: skip
def test_no_numbers(text: str) -> None:
    assert read(text) == []


WORDS = [
    "a", "an", "half", "dozen", "hundred", "thousand", "and", "two", "twenty", "twenty-one",
    "first", "the", "same", "number", "as", "many", "of", "all", "but", "12", "1,000", "5.5",
    "st", "-", "–", "+", "or", "more", "between", "to", "over", "just", "under", "“",
    "dozens", "several",
]  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
def test_numbers_are_in_order_and_apart(text: str) -> None:
    tokens = tokenize(text)
    end = 0
    for number in find_numbers(tokens):
        assert end <= number.first <= number.core < number.last <= len(tokens.words)
        end = number.last
        assert (number.quantity.as_written or "") in text
