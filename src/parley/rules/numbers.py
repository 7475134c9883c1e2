"""Numbers in every dress: digits, words, dozens, ranges, hedges, and "the same number".

Works on tokens, left to right, in one pass. A hedge before or after the figure sets its bounds as
model.md says ("over 200" → low 201, "about 2600" → number 2600 without bounds).
"""

from __future__ import annotations

from typing import Final

from parley.model import Quantity
from parley.rules.hedges import bounded, hedge_after, hedge_before
from parley.rules.number_words import (
    ORDINALS,
    REFERENCES,
    SCALES,
    SIMILAR,
    TENS,
    UNITS,
    VAGUE,
)
from parley.rules.speech import PLAIN
from parley.rules.words import AUXILIARIES, NO_NAME
from parley.text import Token, Tokens


class Number:
    """A number in the text: token range [first, last), value and bounds; ``form`` says what it is.

    Forms: cardinal, ordinal, vague, reference ("an equal number"), all-but.
    ``core`` is the first token of the figure itself, behind its hedge; ``of`` is what "all but"
    leaves out.
    """

    def __init__(
        self, first: int, core: int, last: int, quantity: Quantity, form: str, of: int | None = None
    ) -> None:
        self.first = first
        self.core = core
        self.last = last
        self.quantity = quantity
        self.form = form
        self.of = of


def _by_first_words(phrases: dict[str, str]) -> dict[tuple[str, str], list[tuple[int, str, str]]]:
    """Phrases by their first two words, longest first: (words, phrase, qualifier)."""
    found: dict[tuple[str, str], list[tuple[int, str, str]]] = {}
    for phrase, qualifier in phrases.items():
        words = phrase.split()
        found.setdefault((words[0], words[1]), []).append((len(words), phrase, qualifier))
    for entries in found.values():
        entries.sort(reverse=True)
    return found


_REFERENCES: Final = _by_first_words(
    dict.fromkeys(REFERENCES, "equal-to") | dict.fromkeys(SIMILAR, "about")
)
_WORD_VALUES = UNITS | TENS
_WORD_VALUES |= {f"{ten}-{unit}": TENS[ten] + UNITS[unit] for ten in TENS for unit in UNITS
                 if 0 < UNITS[unit] < 10}  # fmt: skip
_WORD_VALUES |= {"half-dozen": 6, "half-hundred": 50}
_WORD_VALUES |= {f"{unit}-{scale}": UNITS[unit] * SCALES[scale] for unit in UNITS
                 for scale in ("hundred", "thousand", "dozen")}  # fmt: skip
_WORD_VALUES |= {f"{word}-odd": value for word, value in _WORD_VALUES.items() if value >= 20}
_ORDINALS: Final = ORDINALS | {f"{ten}-{nth}": TENS[ten] + ORDINALS[nth] for ten in TENS
                        for nth in ORDINALS if ORDINALS[nth] < 10}  # fmt: skip
_ARTICLES: Final = ("a", "an")
_ONE_OF: Final = frozenset(("hundred", "thousand", "dozen", "million"))  # what may follow "a"
_PAIRS: Final = frozenset(("couple", "pair"))


def _starts() -> dict[str, frozenset[str] | None]:
    """The words a number can begin with, each with those that may follow; None: any may."""
    after: dict[str, frozenset[str]] = {
        "half": frozenset(("a",)),
        "a": _ONE_OF | _PAIRS,
        "an": _ONE_OF,
    }
    for first, second in _REFERENCES:
        after[first] = after.get(first, frozenset()) | {second}
    return {**after, **dict.fromkeys((*_WORD_VALUES, *_ORDINALS, *VAGUE))}


_STARTS: Final = _starts()
_LEAST_RANGE: Final = 100  # "5 to 6" may be a score or a vote
_OWNS: Final = frozenset(("'s", "’s"))
_NO_NUMBER: Final = frozenset(("no", "not", "any", "every", "each"))
"""Before "one" they make it nobody in particular."""
_ONE_BY_ONE: Final = {
    ("by", "one"),
    ("after", "another"),
    ("after", "the", "other"),
    ("at", "a", "time"),
}


def find_numbers(tokens: Tokens) -> list[Number]:
    """All numbers in ``tokens``, in order, not overlapping."""
    words = tokens.words
    starts, size = _STARTS, len(words)
    found: list[Number] = []
    free = behind = 0
    for at in [k for k, t in enumerate(words) if t.kind == "number" or t.lower in starts]:
        following = starts.get(words[at].lower)
        if at < free or (
            following is not None and (at + 1 == size or words[at + 1].lower not in following)
        ):
            continue
        number = None if _is_of_a_name(tokens, at) else _number_at(tokens, at)
        if number is None:
            continue
        if number.first >= behind:
            found.append(number)
            behind = number.last
        free = number.last
    return found


def _is_of_a_name(tokens: Tokens, at: int) -> bool:
    """True for the digits of "Il-76", "MiG-29"."""
    words = tokens.words
    if at < 2 or words[at].kind != "number" or words[at - 1].text not in "-‑":
        return False
    name = words[at - 2]
    joined = tokens.touches(at) and tokens.touches(at - 1)
    return joined and name.kind == "word" and name.text[0].isupper() and name.lower not in _STARTS


def _number_at(tokens: Tokens, at: int) -> Number | None:
    """The number that starts at token ``at``, its hedge before it."""
    words = tokens.words
    reference = _reference(tokens, at)
    if reference:
        return reference
    ordinal = _ordinal(tokens, at)
    if ordinal:
        value, last = ordinal
        quantity = Quantity(value, None, None, "exact", tokens.written(at, last))
        return Number(at, at, last, quantity, "ordinal")
    cardinal = _cardinal(words, at)
    if cardinal is None:
        return _vague(tokens, at)
    value, last = cardinal
    if value == 1 and (
        _is_of_many(words, last)
        or _is_idle_one(words, last)
        or (at and words[at - 1].lower in _NO_NUMBER)
    ):
        return None
    last = _behind_repeated(words, value, last)
    hedge, first = hedge_before(words, at)
    if hedge == "exact":
        hedge, last = hedge_after(words, last)
    if words[last - 1].lower.endswith("-odd"):
        hedge = "about"
    number = None
    if hedge in ("exact", "about"):
        number = _range(tokens, at, value, last)
    if number is None and at >= 2 and words[at - 1].lower == "but":
        number = _all_but(tokens, at, value, last)
    if number is None:
        quantity = bounded(value, hedge, tokens.written(first, last))
        number = Number(first, at, last, quantity, "cardinal")
    return number


def _behind_repeated(words: list[Token], value: int, last: int) -> int:
    """Behind "(sixty)" where a number in digits is told again in words: "60 (sixty)"."""
    if not _is(words, last, "(") or last + 1 == len(words):
        return last
    again = _cardinal(words, last + 1)
    same = again is not None and again[0] == value and _is(words, again[1], ")")
    return again[1] + 1 if again is not None and same else last


def _is_idle_one(words: list[Token], at: int) -> bool:
    """True behind the "one" of "one by one", "one at a time", "one after another"."""
    follow = tuple([token.lower for token in words[at : at + 3]])
    return follow[:2] in _ONE_BY_ONE or follow in _ONE_BY_ONE


def _is_of_many(words: list[Token], at: int) -> bool:
    """True behind the "one" of "one of the 150 men": the 150 count."""
    if at + 2 >= len(words) or words[at].lower != "of":
        return False
    many = _cardinal(words, at + 1 + (words[at + 1].lower in ("the", "those", "some")))
    return many is not None and many[0] > 1


def _reference(tokens: Tokens, at: int) -> Number | None:
    """ "An equal number", unless a comparison goes on: "as many as"."""
    words = tokens.words
    following = words[at + 1].lower if at + 1 < len(words) else ""
    for size, phrase, qualifier in _REFERENCES.get((words[at].lower, following), ()):
        last = at + size
        if " ".join([t.lower for t in words[at:last]]) != phrase:
            continue
        if last < len(words) and words[last].lower == "as":
            continue
        quantity = Quantity(None, None, None, qualifier, tokens.written(at, last))
        return Number(at, at, last, quantity, "reference")
    return None


def _vague(tokens: Tokens, at: int) -> Number | None:
    """ "Dozens", "several"; not before a figure: "several hundred"."""
    words = tokens.words
    if words[at].lower not in VAGUE or (at + 1 < len(words) and _cardinal(words, at + 1)):
        return None
    if words[at].lower == "group" and is_a_body(words, at):
        return None
    if words[at].lower == "group" and at + 2 < len(words) and _cardinal(words, at + 2):
        return None
    _, first = hedge_before(words, at)
    quantity = Quantity(None, None, None, "vague", tokens.written(first, at + 1))
    return Number(first, at, at + 1, quantity, "vague")


def is_a_body(words: list[Token], at: int) -> bool:
    """True for "the group" that is a body: "the group's detainees", "the group said"."""
    behind = words[at + 1].text if at + 1 < len(words) else ""
    before = [word.lower for word in words[max(0, at - 3) : at]]
    named = before in (["according", "to", "the"],) and behind != "of"
    return named or behind in _OWNS or behind[:1].isupper() or behind in PLAIN


def _range(tokens: Tokens, at: int, value: int, last: int) -> Number | None:
    """ "Between 10 and 18", "from 40 to 50", "40-50": low and high."""
    words = tokens.words
    if last + 1 >= len(words) or words[last].lower not in ("and", "to", "-", "–"):
        return None
    joint = words[last].lower
    before = words[at - 1].lower if at else ""
    start = at - 1
    if joint in "-–":
        start = at
        fits = tokens.touches(last)
    elif joint == "to" and before != "from":
        start = at
        fits = value >= _LEAST_RANGE or _counts_on(words, last + 1)  # "at 8,000 to 9,000"
    else:
        fits = before == "between" or joint == "to"
    second = _cardinal(words, last + 1) if fits else None
    if second is None or second[0] <= value or (start == at and second[0] >= 10 * value):
        return None
    if joint == "to" and _is_year(words[at].text, before) and "," in words[last + 1].text:
        return None  # "brings those freed since 2022 to 4,131"
    written = tokens.written(start, second[1])
    quantity = Quantity(None, value, second[0], "range", written)
    return Number(start, at, second[1], quantity, "cardinal")


def _is_year(written: str, before: str) -> bool:
    """True for the 2022 of "since 2022", which no comma parts."""
    return len(written) == 4 and written[:2] in ("19", "20") and before != "from"


def _counts_on(words: list[Token], at: int) -> bool:
    """True where a noun stands behind a second number: "50 to 60 prisoners", not "won 50 to 60"."""
    second = _cardinal(words, at)
    noun = words[second[1]] if second is not None and second[1] < len(words) else None
    return noun is not None and noun.kind == "word" and noun.lower not in NO_NAME


def _all_but(tokens: Tokens, at: int, value: int, last: int) -> Number | None:
    """ "All but 12 of 108": the figure that counts is the difference."""
    words = tokens.words
    if words[at - 2].lower != "all":
        return None
    whole = None
    if last + 1 < len(words) and words[last].lower == "of":
        figure = last + (2 if words[last + 1].lower in ("the", "its", "their") else 1)
        behind = _cardinal(words, figure) if figure < len(words) else None
        if behind:
            whole, last = behind
    difference = None if whole is None else whole - value
    written = tokens.written(at - 2, last)
    return Number(
        at - 2, at, last, Quantity(difference, None, None, "exact", written), "all-but", value
    )


def _digits(token: Token) -> float | None:
    """The value of a number token; "4.3" is a decimal, "4.300" and "4,300" are thousands."""
    raw = token.text
    if raw.isdecimal():
        return int(raw)
    for sep in ",\u00a0\u2009\u202f .'’":
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


def _cardinal(tokens: list[Token], at: int) -> tuple[int, int] | None:
    """The whole number that starts at token ``at``: (value, index behind it)."""
    token = tokens[at]
    if token.kind == "number":
        return _figure(tokens, at)
    word = token.lower
    follow = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if word == "half":
        of = tokens[at + 2].lower if follow == "a" and at + 2 < len(tokens) else ""
        return (SCALES[of] // 2, at + 3) if of in _ONE_OF else None
    if word in _ARTICLES and follow in _PAIRS:
        behind = at + 2
        scaled = tokens[behind + 1 : behind + 2] if _is(tokens, behind, "of") else ()
        scale = SCALES.get(scaled[0].lower, 0) if scaled else 0
        return (2 * scale, behind + 2) if scale else (2, behind)
    if word in _ARTICLES:
        return _spelled(tokens, at + 1, 1) if follow in _ONE_OF else None
    if word not in _WORD_VALUES:
        return None
    return _and_a_half(tokens, at) or _spelled(tokens, at, None)


def _and_a_half(tokens: list[Token], at: int) -> tuple[int, int] | None:
    """ "One and a half thousand"."""
    half = tuple([token.lower for token in tokens[at + 1 : at + 5]])
    scale = SCALES.get(half[3], 0) if half[:3] == ("and", "a", "half") and len(half) > 3 else 0
    return (_WORD_VALUES[tokens[at].lower] * scale + scale // 2, at + 5) if scale else None


def _is(tokens: list[Token], at: int, word: str) -> bool:
    return at < len(tokens) and tokens[at].lower == word


def _figure(tokens: list[Token], at: int) -> tuple[int, int] | None:
    """A number in digits, with the scale behind it: "4.3 thousand"; None where it is not whole."""
    value, last = _digits(tokens[at]), at + 1
    if value is None:
        return None
    if last < len(tokens):
        scale = tokens[last].lower
        if scale in SCALES and scale != "score":
            value, last = value * SCALES[scale], last + 1
    return (round(value), last) if abs(value - round(value)) < 1e-6 else None


def _spelled(tokens: list[Token], at: int, head: int | None) -> tuple[int, int]:
    """A number in words from token ``at`` on; ``head`` is what stands before: 1 for "a"."""
    total, current, index = 0, head or 0, at
    end = min(len(tokens), at + (12 if head is None else 11))
    while index < end:
        word, dash, odd = tokens[index].lower.partition("-odd")
        value = _WORD_VALUES.get(word + dash)
        if value is not None:
            current += value
        elif word in SCALES:
            scale = SCALES[word]
            if scale >= 1000:
                total, current = total + max(current, 1) * scale, 0
            else:
                current = max(current, 1) * scale
        elif word != "and" or not _goes_on(tokens, index):
            break
        index += 1
        if dash and not odd:
            break
    return total + current, index


def _goes_on(tokens: list[Token], at: int) -> bool:
    """True where the "and" at ``at`` stands inside a number: "two hundred and five"."""
    return (
        at + 1 < len(tokens)
        and tokens[at - 1].lower in ("hundred", "thousand")
        and tokens[at + 1].lower in _WORD_VALUES
    )


def _ordinal(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """The ordinal that starts at token ``at``: (value, index behind it)."""
    words = tokens.words
    word, following = words[at].lower, words[at + 1] if at + 1 < len(words) else None
    if words[at].kind == "number":
        if following and tokens.touches(at + 1):
            value = _digits(words[at])
            hyphen = following.text in "-‑" and at + 2 < len(words) and tokens.touches(at + 2)
            ending = words[at + 2] if hyphen else following  # "41-st"
            if value is not None and ending.lower in ("st", "nd", "rd", "th"):
                return int(value), at + 2 + hyphen
        return None
    if word == "first" and _is_adverb(words, at):
        return None
    if word in _ORDINALS:
        return _ORDINALS[word], at + 1
    if word in TENS and following and 0 < ORDINALS.get(following.lower, 0) < 10:
        return TENS[word] + ORDINALS[following.lower], at + 2
    return None


def _is_adverb(words: list[Token], at: int) -> bool:
    """True for the "first" of "had first offered"."""
    before = words[at - 1].lower if at else ""
    follow = words[at + 1].lower if at + 1 < len(words) else ""
    return before in AUXILIARIES and follow.endswith(("ed", "en", "ld", "nt", "ght"))
