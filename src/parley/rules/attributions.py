"""Who says it: how reports attribute what they tell. Rules over signs, read by parley.speakers.

``then`` names how far the attribution reaches: "after" (from the verb on), "before" (from the
sentence's start to the verb), "all" (the whole sentence).
"""

from __future__ import annotations

from parley.rules.record import Rule

ATTRIBUTIONS: tuple[Rule, ...] = (
    Rule(
        "according-to",
        "{cue:according} near {who:speaker}",
        "all",
        examples=(
            "According to Kyiv, 95 Ukrainian soldiers were freed in the prisoner exchange.",
            "A total of 388 captives have been recovered in prisoner exchanges so far, according to the ombudsman.",
        ),
    ),
    Rule(
        "said-by",
        "{say:say} (?:in|at|date|word|comma){0,4}? by near {who:speaker}",
        "all",
        examples=(
            "The return of 22 servicemen from captivity was reported on Monday by Ukraine.",
            "In a list published by Moscow, 95 Russian soldiers were freed in the prisoner exchange.",
        ),
    ),
    Rule(
        "said-speaker",
        "(?:comma|quote|dash) near {say:say} near {who:speaker}",
        "before",
        examples=('"Another 95 defenders were freed in a prisoner exchange," said Zelensky.',),
        counterexamples=(
            "Zelensky said Russia freed 95 Ukrainian soldiers in a prisoner exchange.",
        ),
    ),
    Rule(
        "speaker-colon",
        "^ near {who:speaker} {say:colon}",
        "after",
        examples=("Kyiv: 95 Ukrainian soldiers freed in prisoner exchange",),
    ),
    Rule(
        "speaker-account",
        "{who:speaker} (?:of|in|word|adjective){0,3}? {say:speech}",
        "after",
    ),
    Rule(
        "speaker-says",
        "{who:speaker} {gap:gap} {say:say}",
        "after",
        examples=(
            "Russia's defence ministry said on Wednesday that 95 servicemen were freed in the prisoner exchange.",
        ),
    ),
)
