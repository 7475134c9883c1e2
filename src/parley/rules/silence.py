"""How reports say that a number is not given. Patterns over a sentence, with examples."""

from __future__ import annotations

import re

from parley.rules.record import Rule

_HOW_MANY = r"(?:how many|the (?:\w+ ){0,3}numbers?\b|(?:any |an? |exact |specific |further )*(?:numbers?|figures?|totals?)\b)"
_GIVE = (
    r"(?:say|said|says|reveal(?:ed)?|disclose[ds]?|give|gave|given|name[ds]?|publish(?:ed|es)?|specif(?:y|ied)|mention(?:ed)?"
    r"|provide[ds]?|announce[ds]?|release[ds]?|indicate[ds]?|state[ds]?|confirm(?:ed)?|elaborate[ds]? on|offer(?:ed)?|put|report(?:ed)?|tell|told|regular|detail(?:ed)?)"
)

SILENCES: tuple[Rule, ...] = (
    Rule("nobody-says", rf"\b(?:neither|no)\b(?: \w+){{0,5}}? (?:has |have |had |would )?{_GIVE}(?: \w+){{0,2}}? {_HOW_MANY}",
         examples=("Neither side said how many prisoners were exchanged.",
                   "Neither party revealed the specific number of prisoners involved in the exchange.")),
    Rule("without-saying", rf"\bwithout (?:disclosing|specifying|giving|saying|naming|revealing|mentioning|providing|stating|elaborating on)(?: \w+){{0,2}}? {_HOW_MANY}",
         examples=("The ministry confirmed the prisoner swap without disclosing how many people were freed.",)),
    Rule("did-not-say", rf"\b(?:did not|does not|do not|has not|have not|had not|didn't|would not|is not|was not|were not|not) (?:\w+ )?{_GIVE}(?: \w+){{0,2}}? {_HOW_MANY}",
         examples=("He did not name a figure for the prisoners freed.",),
         counterexamples=("Kyiv did not say why the prisoner swap was delayed.",)),
    Rule("gave-none", r"\b(?:gave|gives|given|named|names|provided|offered|published|with) no (?:\w+ )?(?:numbers?|figures?|totals?)\b",
         examples=("He gave no number of the prisoners exchanged.",)),
    Rule("how-many-unknown", r"\bhow many\b[^.;,]{0,60}?\b(?:is|was|are|were|has|have|remains?)(?: \w+){0,2}? (?:unknown|unclear|not (?:\w+ ){0,3}?(?:told|disclosed|known|revealed|clear|announced|stated|given|said|reported|specified))",
         examples=("How many Russian prisoners have been freed is unknown.",)),
    Rule("not-given", r"\b(?:numbers?|figures?)\b(?: of [^.;,]{0,50}?)? (?:was|is|were|has|have|had|are) (?:not|never|kept|also not)(?: \w+){0,3}? (?:disclosed|known|revealed|announced|stated|given|specified|published|back|secret|clear|released|made public)",
         examples=("The exact number of prisoners exchanged was not disclosed.",)),
    Rule("no-figures-published", r"\bno (?:\w+ ){0,2}(?:numbers?|figures?)(?: \w+){0,3}? (?:published|given|released|disclosed|named|announced|provided|available|cited)",
         examples=("No figures have been published by Russia about the prisoners exchanged.",)),
    Rule("who-says", r"\b(?:neither|no) (?:side|party|country|capital|government) says how many",
         examples=("Prisoners exchanged, but neither side says how many",)),
    Rule("not-to-tell", r"\b(?:declin\w+|refus\w+|prefers? not|preferred not) to (?:say how many|give (?:a |any )?(?:number|figure)s?|disclose|tell|name (?:a |the )?(?:number|figure))",
         examples=("Kyiv declined to say how many prisoners were exchanged.",)),
)  # fmt: skip


def find_silence(text: str) -> tuple[str, int, int] | None:
    """The rule that reads a refusal in a sentence, with its offsets there."""
    if not re.search(r"\b(?:number|figure|how many|total|disclos|tell)", text, re.IGNORECASE):
        return None
    for rule in SILENCES:
        match = re.search(rule.pattern, text, re.IGNORECASE)
        if match:
            return rule.name, match.start(), match.end()
    return None
