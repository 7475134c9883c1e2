"""Numbers in every dress: digits, words, dozens, ranges, hedges, and "the same number".

Works on tokens, left to right, in one pass. A hedge before or after the figure sets its bounds as
model.md says ("over 200" → low 201, "about 2600" → number 2600 without bounds).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from parley.model import Quantity
from parley.text import Token

UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen".split()
    )
}
TENS = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
SCALES = {
    "dozen": 12,
    "score": 20,
    "hundred": 100,
    "thousand": 1000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
}
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
    "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
}  # fmt: skip
VAGUE = {
    "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000, "several": 3, "group": 0,
}  # fmt: skip
"""Vague words and the least an audit reads them as (0: nothing)."""

# Hedges: the words before a figure (longest first), and what they make of it.
HEDGES: dict[str, tuple[str, ...]] = {
    "more-than": ("more than", "over", "above", "upwards of", "in excess of", "just over", "greater than",
                  "well over", "slightly more than", "a little over", "exceeded", "exceeds", "exceeding",
                  "passes", "passed", "surpassed", "topped", "beyond", "a little more than", "slightly over"),
    "at-least": ("at least", "no fewer than", "no less than", "not less than", "a minimum of", "not fewer than",
                 "minimum of"),
    "at-most": ("up to", "as many as", "no more than", "at most", "a maximum of", "not more than", "maximum of",
                "anything up to"),
    "less-than": ("fewer than", "less than", "under", "below"),
    "about": ("about", "around", "roughly", "approximately", "close to", "circa", "an estimated", "some",
              "estimated", "approx", "in the region of", "in the order of", "closer to", "nearer", "or so",
              "an approximate", "approximate"),
    "below": ("almost", "nearly", "just under", "a little under", "slightly under", "close on", "slightly less than",
              "little less than", "just short of", "a little less than", "not quite"),
    "exact": ("exactly", "precisely", "only", "just", "all", "a total of", "total of", "altogether", "another",
              "a further", "an additional", "the", "even", "only about"),
}  # fmt: skip
AFTER = {
    ("or", "more"): "at-least",
    ("or", "so"): "about",
    ("or", "fewer"): "at-most",
    ("or", "less"): "at-most",
    ("-", "odd"): "about",
    ("-", "plus"): "at-least",
    ("odd",): "about",
    ("plus",): "at-least",
    ("+",): "at-least",
}
REFERENCES = (
    "the same number again", "the same number", "an equal number", "an identical number", "equal number",
    "an identical figure", "the same figures", "the same numbers", "the same figure", "as many", "that many", "a similar number",
    "an equivalent number", "a like number", "the exact same number", "same number", "identical number", "exactly as many",
    "just as many", "a matching number", "a corresponding number", "a comparable number",
)  # fmt: skip
SIMILAR = ("a similar number", "a comparable number", "about the same", "roughly the same number",
           "about the same number", "approximately the same number")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Number:
    """A number in the text: token range [first, last), value and bounds; ``form`` says what it is.

    Forms: cardinal, ordinal, vague, reference ("an equal number"), all-but.
    ``core`` is the first token of the figure itself, behind its hedge.
    """

    first: int
    core: int
    last: int
    quantity: Quantity
    form: str
    of: int | None = None


def _phrases(table: dict[str, tuple[str, ...]]) -> dict[tuple[str, ...], str]:
    return {tuple(p.split()): name for name, phrases in table.items() for p in phrases}


_HEDGES = _phrases(HEDGES)
_LONGEST_HEDGE = max(len(p) for p in _HEDGES)
_REFERENCES = {tuple(p.split()): "equal-to" for p in REFERENCES} | {
    tuple(p.split()): "about" for p in SIMILAR
}
_LONGEST_REFERENCE = max(len(p) for p in _REFERENCES)
_REFERENCE_STARTS = {p[0] for p in _REFERENCES}
_NUMBER_WORDS = frozenset([*UNITS, *TENS, *SCALES, "a", "an", "half"])


def _digits(token: Token) -> float | None:
    """The value of a number token; "4.3" is a decimal, "4.300" and "4,300" are thousands."""
    raw = token.text
    for sep in ",\u00a0\u2009\u202f .":
        if sep in raw:
            groups = raw.split(sep)
            if len(groups[0]) <= 3 and all(len(g) == 3 for g in groups[1:]):
                return int("".join(groups))
            break
    raw = raw.replace(",", ".")
    try:
        return float(raw) if "." in raw else int(raw)
    except ValueError:
        return None


def _word_value(word: str) -> int | None:
    """The value of one number word, hyphens included: "twenty-one" → 21."""
    if word in UNITS:
        return UNITS[word]
    if word in TENS:
        return TENS[word]
    if "-" in word:
        head, _, tail = word.partition("-")
        if head in TENS and 0 < UNITS.get(tail, 0) < 10:
            return TENS[head] + UNITS[tail]
        if head in UNITS and tail in ("hundred", "thousand", "dozen"):
            return UNITS[head] * SCALES[tail]
    return None


def _cardinal(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """The whole number that starts at token ``at``: (value, index behind it)."""
    token = tokens[at]
    if token.kind == "number":
        value = _digits(token)
        if value is None:
            return None
        last = at + 1
        if last < len(tokens) and tokens[last].lower in SCALES and tokens[last].lower != "score":
            value *= SCALES[tokens[last].lower]
            last += 1
        return (round(value), last) if abs(value - round(value)) < 1e-6 else None
    if token.kind != "word":
        return None
    total, current, index, seen = 0, 0, at, False
    if token.lower in ("a", "an", "half"):
        follow = tokens[at + 1].lower if at + 1 < len(tokens) else ""
        if token.lower == "half" and follow == "a" and at + 2 < len(tokens):
            return (6, at + 3) if tokens[at + 2].lower == "dozen" else None
        if token.lower != "half" and follow in ("hundred", "thousand", "dozen", "million"):
            current, index, seen = 1, at + 1, True
        else:
            return None
    while index < len(tokens) and index - at < 12:
        word = tokens[index].lower
        value = _word_value(word)
        if value is not None:
            current += value
        elif word in SCALES and seen:
            scale = SCALES[word]
            if scale >= 1000:
                total, current = total + max(current, 1) * scale, 0
            else:
                current = max(current, 1) * scale
        elif word == "and" and seen and index + 1 < len(tokens):
            after = _word_value(tokens[index + 1].lower)
            hundreds = tokens[index - 1].lower in ("hundred", "thousand")
            if after is None or not hundreds:
                break
        else:
            break
        seen = True
        index += 1
    if not seen or (index == at + 1 and token.lower in ("a", "an")):
        return None
    return total + current, index


def _ordinal(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    token = tokens[at]
    if token.kind == "number" and at + 1 < len(tokens):
        after = tokens[at + 1]
        if after.start == token.end and after.lower in ("st", "nd", "rd", "th"):
            value = _digits(token)
            return (int(value), at + 2) if value is not None else None
    word = token.lower
    if word in ORDINALS:
        return ORDINALS[word], at + 1
    head, _, tail = word.partition("-")
    if tail and head in TENS and ORDINALS.get(tail, 99) < 10:
        return TENS[head] + ORDINALS[tail], at + 1
    if word in TENS and at + 1 < len(tokens) and 0 < ORDINALS.get(tokens[at + 1].lower, 0) < 10:
        return TENS[word] + ORDINALS[tokens[at + 1].lower], at + 2
    return None


def _hedge_before(tokens: Sequence[Token], at: int) -> tuple[str, int]:
    """The hedge that ends just before token ``at`` and where it starts."""
    end = at
    while end and tokens[end - 1].text in "„“\"'(«":
        end -= 1
    for length in range(min(_LONGEST_HEDGE, end), 0, -1):
        name = _HEDGES.get(tuple(t.lower for t in tokens[end - length : end]))
        if name and name != "exact":
            if length == 1 and end > 1 and tokens[end - 2].lower in _PARTICLE_VERBS:
                return "exact", at  # "handed over 175", "turned over 20"
            return name, end - length
    return "exact", at


_PARTICLE_VERBS = frozenset(
    "hand hands handed handing turn turned turns turning take takes took taken taking give gave given giving "
    "carried carry moved came come went brought".split()
)


def _bounded(value: int, hedge: str, written: str) -> Quantity:
    if hedge == "more-than":
        return Quantity(None, value + 1, None, hedge, written)
    if hedge == "at-least":
        return Quantity(None, value, None, hedge, written)
    if hedge == "at-most":
        return Quantity(None, None, value, hedge, written)
    if hedge == "less-than":
        return Quantity(None, None, value - 1, hedge, written)
    if hedge == "below":
        return Quantity(value, None, value, "about", written)
    return Quantity(value, None, None, hedge, written)


def find_numbers(text: str, tokens: Sequence[Token]) -> list[Number]:
    """All numbers in ``tokens``, in order, not overlapping."""
    found: list[Number] = []
    index, size = 0, len(tokens)
    while index < size:
        number = _number_at(text, tokens, index)
        if number is None:
            index += 1
            continue
        if not found or number.first >= found[-1].last:
            found.append(number)
        index = max(number.last, index + 1)
    return found


def _number_at(text: str, tokens: Sequence[Token], at: int) -> Number | None:
    token = tokens[at]
    word = token.lower
    if word in _REFERENCE_STARTS:
        for length in range(min(_LONGEST_REFERENCE, len(tokens) - at), 0, -1):
            qualifier = _REFERENCES.get(tuple(t.lower for t in tokens[at : at + length]))
            if qualifier and tuple(t.lower for t in tokens[at + length : at + length + 1]) != (
                "as",
            ):
                written = text[token.start : tokens[at + length - 1].end]
                return Number(
                    at, at, at + length, Quantity(None, None, None, qualifier, written), "reference"
                )
    if token.kind != "number" and word not in _NUMBER_WORDS and word not in ORDINALS:
        if "-" not in word and word not in VAGUE:
            return None
    ordinal = _ordinal(tokens, at)
    if ordinal:
        written = text[token.start : tokens[ordinal[1] - 1].end]
        return Number(
            at, at, ordinal[1], Quantity(ordinal[0], None, None, "exact", written), "ordinal"
        )
    cardinal = _cardinal(tokens, at)
    if cardinal is None:
        if word in VAGUE:
            if at + 1 < len(tokens) and _cardinal(tokens, at + 1):
                return None
            hedge, first = _hedge_before(tokens, at)
            last = at + 1
            written = text[tokens[first].start : tokens[last - 1].end]
            return Number(first, at, last, Quantity(None, None, None, "vague", written), "vague")
        return None
    value, last = cardinal
    hedge, first = _hedge_before(tokens, at)
    after = tuple(t.lower for t in tokens[last : last + 2])
    for length in (2, 1):
        if hedge == "exact" and after[:length] in AFTER:
            hedge, last = AFTER[after[:length]], last + length
            break
    written = text[tokens[first].start : tokens[last - 1].end]
    # "between 10 and 18", "40-50", "from 40 to 50"
    if (
        hedge == "exact"
        and last + 1 < len(tokens)
        and tokens[last].lower in ("and", "to", "-", "–")
    ):
        joint = tokens[last].lower
        second = _cardinal(tokens, last + 1)
        before = tokens[at - 1].lower if at else ""
        tight = joint in "-–" and tokens[last].start == tokens[last - 1].end
        if (
            second
            and second[0] > value
            and (
                (joint == "and" and before == "between")
                or (joint == "to" and before in ("from", "between"))
                or (tight and second[0] < 10 * value)
            )
        ):
            start = at - 1 if joint in ("and", "to") else at
            written = text[tokens[start].start : tokens[second[1] - 1].end]
            return Number(
                start, at, second[1], Quantity(None, value, second[0], "range", written), "cardinal"
            )
    # "all but 12 of 108": the figure that counts is the difference
    if at >= 2 and tokens[at - 1].lower == "but" and tokens[at - 2].lower == "all":
        whole = None
        if last + 1 < len(tokens) and tokens[last].lower == "of":
            skip = 2 if tokens[last + 1].lower in ("the", "its", "their") else 1
            behind = _cardinal(tokens, last + skip) if last + skip < len(tokens) else None
            if behind:
                whole, last = behind[0], behind[1]
        written = text[tokens[at - 2].start : tokens[last - 1].end]
        quantity = Quantity(None if whole is None else whole - value, None, None, "exact", written)
        return Number(at - 2, at, last, quantity, "all-but", value)
    return Number(first, at, last, _bounded(value, hedge, written), "cardinal")
