"""The signs rules are written in: one character for each kind of item in a sentence.

A rule names signs ("figure", "side", "free"); ``parley.rules.record`` turns the names into a
regular expression over the signs of a sentence, which ``parley.claims.chunks.chunker`` makes.
"""

from __future__ import annotations

from typing import Final

SIGNS: Final[dict[str, str]] = {
    "figure": "#",      # the counted group a rule is asked about
    "group": "N",       # another counted group of persons
    "bodies": "B",      # counted remains
    "exchanges": "X",   # counted or numbered exchanges
    "bare": "Q",        # a number without a noun
    "number": "U",      # a number of something else
    "vague": "V",       # "hundreds of prisoners", "a group of servicemen"
    "side": "s",        # a state or party
    "adjective": "j",   # "Ukrainian", not inside a counted group
    "person": "i",      # a person by name
    "office": "o",      # an organisation
    "role": "a",        # a role or an anonymous source: "an official", "the ombudsman"
    "agency": "n",      # an agency, outlet or channel
    "place": "l",
    "pronoun": "P",
    "persons": "p",     # uncounted persons: "the prisoners"
    "swap": "x",        # an exchange, as a noun
    "deal": "D",        # operation, deal, release, return … as nouns
    "captivity": "k",
    "remains": "b",
    "total": "t",
    "speech": "Z",      # account, figures, statement
    "free": "g", "freed": "G",
    "receive": "r", "received": "R",
    "come": "c",
    "return": "q", "returned": "Y",
    "exchange": "e", "exchanged": "E",
    "hold": "h", "held": "H",
    "harm": "z",
    "captured": "v",
    "plan": "A",
    "say": "y",
    "mediate": "m",
    "cover": "f",       # an exchange "involved", "covered" persons
    "be": "u",
    "each": "&",
    "for": "/", "in-return": "=",
    "of": "O", "from": "F", "to": "T", "by": "L", "with": "W", "in": "I", "at": "@",
    "and": "+", "but": "!",
    "comma": ",", "semicolon": ";", "colon": ":", "dash": "-", "stop": ".",
    "open": "(", "close": ")", "quote": '"',
    "date": "d", "since": "S", "so-far": "C",
    "that": "^", "who": "w",
    "not": "~",
    "previous": "M",
    "subset": "<", "others": "?", "outside": "K",
    "according": "%",
    "word": "_",
}  # fmt: skip
"""The name of every sign, as rules write it. Capitals are passive verb groups."""

COUNTED: Final = frozenset("NBV")
"""Groups with a number and a noun."""
FIGURES: Final = COUNTED | frozenset("Q")
"""These, and numbers without a noun."""
PASSED: Final = frozenset("GRYE")
"""Passive verbs of passing from hand to hand: freed, received, returned, exchanged."""
MOVING: Final = PASSED | frozenset("grqe")
"""Verbs of passing from hand to hand."""
PASSING: Final = MOVING | frozenset("c")
"""These, and coming home."""
HOLDING: Final = frozenset("hHk")
"""Verbs of holding, and captivity."""
SWAPPING: Final = frozenset("xXeE")
"""Exchanges and exchanging."""
