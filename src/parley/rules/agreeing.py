"""How one speaker tells a figure that another has told before him. Data only, with examples."""

from __future__ import annotations

from typing import Final

from parley.rules.record import Rule
from parley.rules.wording import Wording

_FIGURES = r"(?:figures?|numbers?|count|tally|tallies|totals?|data)\b"
_AGREEING = r"(?:confirm|corroborat|repeat|echo|endors|verif)(?:ed|ied|ies|es|s|e|y)?"
_GIVING = (
    r"(?:gave|gives?|reported|reports?|cited|cites?|provided|provides?|published|publishes|named"
    r"|names|announced|announces?|released|offered|issued|put out|quoted|mentioned|put forward"
    r"|spoke of|speaks of|used|stated|states)"
)
_GIVEN = (
    r"(?:given|reported|cited|provided|published|named|announced|released|quoted|mentioned|stated"
    r"|issued)"
)
_SAME = r"(?:(?:exactly|precisely|broadly|much) )?(?:the )?(?:same|identical|very same)"
_OWNED = r"(?:the|this|that|these|those|both|his|her|its|their|\w+'s|\w+’s)"

AGREES: Final = Wording(
    rf"\b(?P<verb>{_AGREEING}|back(?:ed|s)? up) {_OWNED} (?:(?!of\b)\w+ )?{_FIGURES}(?! of\b)"
    rf"|\b(?P<gives>{_GIVING}) {_SAME} (?:\w+ )?{_FIGURES}(?! of\b)"
    rf"|\b{_FIGURES} (?:was|were|has been|have been) (?:\w+ ){{0,2}}?(?P<passive>{_AGREEING}) by\b"
    rf"|\b(?:same|identical) {_FIGURES} (?:was|were) (?:\w+ ){{0,2}}?(?P<given>{_GIVEN}) by\b"
    rf"|, (?:a|an|the same|both) {_FIGURES} (?:\w+ ){{0,2}}?(?P<aside>{_AGREEING}) by\b",
    "figure", "number", "count", "tally", "tallies", "total", "data",
)  # fmt: skip
"""One speaker stands by another's figure; a group tells where the verb stands."""
SINGULAR: Final = Wording(r"\b(?:figure|number|count|tally|total)\b", "figure", "number", "count",
                          "tally", "total")  # fmt: skip
"""It is one figure he stands by, else all that were told together."""

AGREEING: Final[tuple[Rule, ...]] = (
    Rule(
        "agreed-with",
        then="the figure told before, said by who confirms, repeats or also gives it",
        examples=(
            "In the swap 95 Ukrainian soldiers were freed, Kyiv said. The Kremlin confirmed the "
            "figure.",
            "Kyiv said that 95 Ukrainian soldiers were freed, a figure confirmed by Moscow.",
            "In the swap 95 Ukrainian soldiers were freed. Moscow gave the same number.",
            "In the swap 95 Ukrainian soldiers were freed, Kyiv said. The number was repeated by "
            "Russia's defence ministry.",
        ),
        counterexamples=(
            "In the swap 95 Ukrainian soldiers were freed. Moscow did not confirm the figure.",
            "In the swap 95 Ukrainian soldiers were freed. Moscow confirmed the deal, without a "
            "figure.",
        ),
    ),
    Rule(
        "told-again",
        then="the figure told before, said by another speaker who names those persons again",
        examples=(
            "Russia and Ukraine each freed 115 prisoners. Russia's defence ministry said its 115 "
            "servicemen had been captured in the Kursk region.",
            "Kyiv said Russia freed 95 of its soldiers. Moscow told reporters that all 95 had been "
            "captured in the Kursk region.",
        ),
        counterexamples=(
            "Russia and Ukraine each freed 115 prisoners. Zelensky met the 115 Ukrainians.",
            "Kyiv said Russia freed 95 of its soldiers. Moscow said 95 drones were shot down.",
        ),
    ),
)

NO_OTHER: Final = Wording(
    r"\b(?:no (?:other|previous|earlier|prior|single) (?:\w+[ -]){0,3}?"
    r"(?:exchange|swap|handover|release|deal|group)\b|never (?:before )?(?:has|have|had)\b)",
    "no other", "no previous", "no earlier", "no prior", "no single", "never",
)  # fmt: skip
"""Behind it, "as many" compares: "no other handover has involved as many civilians"."""
