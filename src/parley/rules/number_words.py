"""The words numbers are written with: units, tens, ordinals, hedges, references. Data only."""

from __future__ import annotations

from typing import Final

UNITS: Final = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS: Final = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES: Final = {
    "dozen": 12,
    "score": 20,
    "hundred": 100,
    "thousand": 1000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
}
ORDINALS: Final = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
    "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
}  # fmt: skip
VAGUE: Final = {
    "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000, "several": 3, "group": 0,
}  # fmt: skip
"""Vague words and the least an audit reads them as (0: nothing)."""

# Hedges: the words before a figure (longest first), and what they make of it.
HEDGES: Final[dict[str, tuple[str, ...]]] = {
    "more-than": (
        "more than", "over", "above", "upwards of", "upward of", "in excess of", "just over",
        "greater than", "well over", "slightly more than", "a little over", "exceeded", "exceeds",
        "exceeding", "exceed", "surpass", "passes", "passed", "surpassed", "topped", "beyond",
        "a little more than", "slightly over",
    ),
    "at-least": (
        "at least", "no fewer than", "no less than", "not less than", "a minimum of",
        "not fewer than", "minimum of",
    ),
    "at-most": (
        "up to", "as high as", "no more than", "at most", "a maximum of",
        "not more than", "maximum of", "anything up to",
    ),
    "as-many-as": ("as many as",),
    "less-than": ("fewer than", "less than", "under", "below"),
    "about": (
        "about", "around", "roughly", "approximately", "close to", "circa", "an estimated", "some",
        "estimated", "approx", "in the region of", "in the order of", "closer to", "nearer",
        "or so", "an approximate", "approximate",
    ),
    "below": (
        "almost", "nearly", "just under", "a little under", "slightly under", "close on",
        "slightly less than", "little less than", "just short of", "a little less than",
        "not quite",
    ),
}  # fmt: skip
AFTER: Final = {
    ("or", "more"): "at-least",
    ("or", "so"): "about",
    ("or", "thereabouts"): "about",
    ("or", "thereabout"): "about",
    ("give", "or", "take"): "about",
    ("or", "fewer"): "at-most",
    ("or", "less"): "at-most",
    ("-", "odd"): "about",
    ("-", "plus"): "more-than",
    ("odd",): "about",
    ("plus",): "at-least",
    ("+",): "at-least",
}
REFERENCES: Final = (
    "the same number again", "the same number", "an equal number", "an identical number",
    "equal number", "an identical figure", "the same figures", "the same numbers",
    "the same figure", "as many", "that many", "an equivalent number", "a like number",
    "the exact same number", "same number", "identical number", "exactly as many", "just as many",
    "a matching number", "a corresponding number",
)  # fmt: skip
SIMILAR: Final = (
    "a similar number", "a comparable number", "about the same", "roughly the same number",
    "about the same number", "approximately the same number",
)  # fmt: skip
