"""How reports say that a number is not given. Patterns over a sentence, with examples."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from parley.rules.record import Rule
from parley.rules.wording import Cues

_FIGURES = r"(?:numbers?|figures?|totals?)\b"
_HOW_MANY = (
    r"(?:how many|the (?:\w+ ){0,3}numbers?\b"
    rf"|(?:any |an? |exact |specific |further )*{_FIGURES})"
)
_GIVE = (
    r"(?:say|said|says|reveal(?:ed)?|disclose[ds]?|give|gave|given|name[ds]?|publish(?:ed|es)?"
    r"|specif(?:y|ied)|mention(?:ed)?|provide[ds]?|announce[ds]?|release[ds]?|indicate[ds]?"
    r"|state[ds]?|confirm(?:ed)?|elaborate[ds]? on|offer(?:ed)?|put|report(?:ed)?|tell|told"
    r"|regular|detail(?:ed)?)"
)
_GIVING = (
    r"(?:disclosing|specifying|giving|saying|naming|revealing|mentioning|providing|stating"
    r"|elaborating on)"
)
_NOT = (
    r"(?:(?:has |have |had )?never|did not|does not|do not|has not|have not|had not|didn't"
    r"|would not|is not|was not|were not|\w+n't|will not|cannot|not)"
)
_UNKNOWN = (
    r"(?:unknown|unclear|(?:a |kept )?(?:state |military |well-kept )?secret"
    r"|not (?:\w+ ){0,3}?(?:told|disclosed|known|revealed|clear|announced|stated"
    r"|given|said|reported|specified))"
)
_KEPT_BACK = (
    r"(?:disclosed|known|revealed|announced|stated|given|specified|published|back|secret|clear"
    r"|released|made public)"
)
_PUBLISHED = (
    r"(?:published|given|released|disclosed|named|announced|provided|available|cited)"
)  # fmt: skip

SILENCES: Final[tuple[Rule, ...]] = (
    Rule(
        "nobody-says",
        r"\b(?:neither|no)\b(?: \w+){0,5}? (?:has |have |had |would )?"
        rf"{_GIVE}(?: \w+){{0,2}}? {_HOW_MANY}",
        examples=(
            "Neither side said how many prisoners were exchanged.",
            "Neither party revealed the specific number of prisoners involved in the exchange.",
            "Prisoners exchanged, but neither side says how many",
        ),
        counterexamples=("No one said that many prisoners were exchanged.",),
    ),
    Rule(
        "without-saying",
        rf"\bwithout {_GIVING}(?: \w+){{0,2}}? {_HOW_MANY}",
        examples=(
            "The ministry confirmed the prisoner swap without disclosing how many were freed.",
        ),
        counterexamples=("The ministry confirmed the prisoner swap without giving reasons.",),
    ),
    Rule(
        "did-not-say",
        rf"\b{_NOT} (?:\w+ )?{_GIVE}(?: (?!th(?:at|is|ese|ose) f)\w+){{0,4}}? {_HOW_MANY}",
        examples=("He did not name a figure for the prisoners freed.",),
        counterexamples=(
            "Kyiv did not say why the prisoner swap was delayed.",
            "Kyiv did not confirm that figure after the prisoner swap.",
        ),
    ),
    Rule(
        "gave-none",
        r"\b(?:gave|gives|given|named|names|provided|offered|published|with) no (?:\w+ )?"
        rf"{_FIGURES}",
        examples=("He gave no number of the prisoners exchanged.",),
        counterexamples=("He gave no reason for the prisoner exchange.",),
    ),
    Rule(
        "how-many-unknown",
        r"\bhow many\b[^.;,]{0,60}?\b(?:is|was|are|were|has|have|remains?)(?: \w+){0,2}? "
        rf"{_UNKNOWN}",
        examples=("How many Russian prisoners have been freed is unknown.",),
        counterexamples=("How many Russian prisoners have been freed is the question.",),
    ),
    Rule(
        "how-many-not-said",
        rf"\bhow many\b[^.;]{{0,80}}?\b{_NOT} "
        r"(?:say|tell|disclose|reveal|publish|report|specify)\b",
        examples=("How many are left in captivity after the exchange, Kyiv does not say.",),
        counterexamples=("How many are left in captivity, the swap does not change.",),
    ),
    Rule(
        "unknown-how-many",
        rf"\b(?:is|was|remains?|remained)(?: \w+)?? {_UNKNOWN}(?: exactly)? how many\b",
        examples=("It is not known how many prisoners are still held after the exchange.",),
        counterexamples=("It is not known how the prisoners were exchanged.",),
    ),
    Rule(
        "kept-secret",
        rf"\b(?:keep|keeps|kept|keeping) (?:\w+ ){{0,5}}?{_FIGURES}(?: \w+){{0,6}}? "
        r"(?:(?<!in )secret|under wraps|to (?:itself|themselves|himself)|confidential)",
        examples=("Both sides keep the number of their prisoners secret after the exchange.",),
        counterexamples=("Both sides keep a number of prisoners in secret jails.",),
    ),
    Rule(
        "not-given",
        r"\b(?:numbers?|figures?)\b(?: of [^.;,]{0,50}?)? (?:was|is|were|has|have|had|are) "
        rf"(?:not|never|kept|also not)(?: \w+){{0,3}}? {_KEPT_BACK}",
        examples=("The exact number of prisoners exchanged was not disclosed.",),
        counterexamples=("The exact number of prisoners exchanged was not large.",),
    ),
    Rule(
        "no-figures-published",
        rf"\bno (?:\w+ ){{0,2}}(?:numbers?|figures?)(?: \w+){{0,3}}? {_PUBLISHED}",
        examples=("No figures have been published by Russia about the prisoners exchanged.",),
        counterexamples=("No public figures have taken part in the exchange.",),
    ),
    Rule(
        "not-to-tell",
        r"\b(?:declin\w+|refus\w+|prefers? not|preferred not) to (?:say how many|disclose|tell"
        r"|(?:talk|discuss|give|name|publish|provide|release|specify|reveal|go into|comment on)"
        r" (?:\w+ ){0,2}(?:number|figure|total)s?)",
        examples=(
            "Kyiv declined to say how many prisoners were exchanged.",
            "On the prisoner swap the Kremlin declined to talk figures.",
        ),
        counterexamples=("Kyiv declined to say when prisoners would be exchanged.",),
    ),
)
OF_NUMBERS: Final = Cues("number", "figure", "how many", "total", "disclos", "tell")
DENYING: Final = Cues(
    "not", "no ", "n't", "neither", "never", "without", "unknown", "unclear", "secret", "kept",
    "declin", "refus",
)  # fmt: skip
"""No rule fits without one of both."""


@cache
def _compiled() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((rule.name, re.compile(rule.pattern)) for rule in SILENCES)


def find_silence(text: str) -> tuple[str, int, int] | None:
    """The rule that reads a refusal in a sentence in lower case, with its offsets there."""
    for name, pattern in _compiled():
        match = pattern.search(text)
        if match:
            return name, match.start(), match.end()
    return None
