"""Frames of figures whose verb is left to be understood: "and 94 for Kyiv", "307 on the second".

They are part of ``parley.rules.frames``, which tells how frames are read.
"""

from __future__ import annotations

from typing import Final

from parley.rules.record import Rule

GAPS: Final[tuple[Rule, ...]] = (
    Rule(
        "gapped-for",
        "(?:group|bodies|bare) [^;.]{0,10}? (?:and|comma|but|for|colon|dash) near figure "
        "(?:for|to) (?:word){0,1} {taker:side}",
        "same",
        examples=("Ukraine freed 95 Russian soldiers in the exchange and 94 for Kyiv.",),
    ),
    Rule(
        "gapped-to-place",
        "(?:group|bodies|bare) [^;.]{0,10}? (?:and|comma|colon) near figure to "
        "(?:word){0,1} {taker:place}",
        "same",
        examples=(
            "The Houthis and the Yemeni government exchanged prisoners of war. In the exchange "
            "318 were flown home, 249 to Sanaa and 69 to Aden.",
        ),
    ),
    Rule(
        "share-of-side",
        "(?:exchanges|swap|total|group|bare|deal) [^;.gGrRqYeE]{0,10}? "
        "(?:colon|and|comma|dash|open|with) (?:word){0,1} figure from (?:word){0,1} {taker:side}",
        "released",
        examples=(
            "The prisoner exchange freed 50 captives: 25 from the Ukrainian side and 25 from the "
            "Russian side.",
        ),
        counterexamples=("The prisoner exchange freed 50 captives: 25 from Ukraine.",),
    ),
    Rule(
        "gapped-by",
        "(?:group|bodies|bare) [^;.]{0,10}? (?:and|but|comma|colon) (?:word){0,1} figure by "
        "(?:word|adjective){0,2}? {giver:speaker}",
        "same",
        examples=("In the exchange 16 people were released by Russia and eight by Ukraine.",),
    ),
    Rule(
        "stages-of-giver",
        "{giver:party} gap {verb:free} [^;:.yNBVQ]{0,8}? (?:colon|dash) figure (?:in|at) "
        "(?:word){0,1} (?:date|so-far)",
        "released",
        examples=(
            "Moscow has let prisoners go in stages: 180 in 2022, 201 in June 2023 and 115 in July.",
        ),
        counterexamples=("Moscow has let prisoners go in stages: 180 on foot, 201 by bus.",),
    ),
    Rule(
        "stages-freed",
        "{verb:freed} [^;:.yNBVQ]{0,8}? (?:colon|dash) figure (?:in|at) (?:word){0,1} "
        "(?:date|so-far)",
        "released",
        examples=("The prisoners were freed in stages: 180 in 2022 and 201 in June 2023.",),
        counterexamples=("The prisoners were freed in stages: 180 on foot and 201 by bus.",),
    ),
    Rule(
        "followed-by",
        "(?:group|bodies|bare) [^;.NQBV]{0,8}? (?:comma|and){0,2} {verb:come} by (?:word){0,1} "
        "figure",
        "same",
        examples=("In the exchange 200 Russians were freed in June, followed by 100 in July.",),
        counterexamples=("In the exchange 200 Russians were freed, accompanied by 100 guards.",),
    ),
    Rule(
        "gapped-for-others",
        "(?:group|bodies|bare|swap) [^;.]{0,10}? (?:comma|and|by|in|at|date){1,3} figure "
        "(?:for|in-return) bare (?=[,.;]|$)",
        "same",
        examples=(
            "In January 230 Ukrainians were exchanged for 248 Russians, followed in May by 207 for "
            "195.",
        ),
        counterexamples=("In January 230 were exchanged for 248 Russians, followed by talks.",),
    ),
    Rule(
        "gapped-giver",
        "side gap free (?:group|vague|bodies|bare) (?:[^;:.NBVQGRY]){0,8}? (?:comma){0,1} "
        "(?:and|comma) (?:word){0,1} {giver:side} (?:word){0,1} figure",
        "released",
        examples=("In the exchange Russia handed over 95 soldiers, and Ukraine 94 servicemen.",),
        counterexamples=("In the exchange Ukraine got back 95 soldiers, and Russia 94.",),
    ),
    Rule(
        "gapped-side",
        "(?:group|bodies|bare) [^;.]{0,8}? (?:and|comma|but|semicolon) (?:at){0,1} "
        "(?:word){0,1} {taker:folk} (?:word|comma|of){0,1} figure (?=[,.;]|$)",
        "same",
        examples=(
            "Ukraine got back 95 of its soldiers in the exchange, and Russia 94.",
            "Ukraine got back 95 of its soldiers in the exchange; the Russians 94.",
            "In the swap Kyiv took delivery of 1,000 bodies and Russia of 31.",
            "In the swap, 60 came home on the Ukrainian side; on the Russian side, 45.",
        ),
    ),
    Rule(
        "gapped-year",
        "(?:group|bare) [^;.]{0,12}? (?:from|with|for) figure in (?:word){0,1} "
        "(?:of (?:word){0,1}){0,1} (?:date|so-far)",
        "same",
        examples=(
            "In 2024 some 1,358 people were freed in exchanges, up from 1,147 in 2023.",
            "This year 1,165 people have been freed in exchanges, compared with 1,147 in the whole "
            "of 2023.",
        ),
    ),
    Rule(
        "gapped-past-year",
        "(?:group|bare) [^;.]{0,4}? (?:comma|and|semicolon) (?:word|in){0,2}? so-far "
        "(?:pronoun){0,1} (?:be){0,1} (?:so-far|word){0,1} figure",
        "same",
        examples=("In 2022 some 1,358 people were freed in exchanges, in 2023 1,147.",),
    ),
    Rule(
        "gapped-date",
        "(?:group|bodies|bare) [^;.]{0,10}? (?:and|comma) (?:word|previous){0,1} figure "
        "(?:comma subset [^;.,]{1,6} comma){0,1} (?:in|at) (?:date|so-far)",
        "same",
        examples=("Ukraine got back 95 of its soldiers in the exchange, and 75 in May.",),
    ),
    Rule(
        "listed-by-date",
        "(?:freeing|come) [^;:.NBVX]{0,9}? colon (?:word){0,1} "
        "(?:(?:bare|group) (?:at|in){0,1} (?:word){0,1} (?:date|so-far) (?:comma|and){1,2} "
        "(?:word){0,1}){0,4}? figure (?:at|in){0,1} (?:word){0,1} (?:date|so-far)",
        "released",
        examples=(
            "Most captives were freed in two earlier swaps: 105 in November 2023 and 30 in March.",
        ),
        counterexamples=("Most captives were freed in the swap: 105 by noon and 30 at night.",),
    ),
    Rule(
        "gapped-other-way",
        "(?:group|bodies|bare) [^;.NQBV]{0,8}? (?:comma|and|but|semicolon) (?:word){0,1} figure "
        "in-return (?=[,.;]|$)",
        "counterpart",
        examples=("In the exchange 95 Russians were flown to Moscow and 94 the other way.",),
    ),
    Rule(
        "gapped-behind-date",
        "(?:group|bodies|bare) [^;.NQBV]{0,6}? (?:comma|and|but|semicolon) (?:comma|and|but){0,1} "
        "(?:in|at) (?:word){0,1} date (?:word|comma){0,1} figure (?=[,.;+]|$)",
        "same",
        examples=(
            "Ukraine got back 95 of its soldiers in May, and in June another 75, after an exchange "
            "of prisoners.",
        ),
    ),
    Rule(
        "gapped-more",
        "(?:group|bodies|bare) [^;.NQBV]{0,8}? (?:and|comma) (?:word){0,1} figure word",
        "same",
        examples=(
            "In the exchange the remains of 48 Armenian servicemen were handed over to Armenia on "
            "Saturday and 317 more by Monday.",
        ),
        counterexamples=("In the exchange 48 came home on Saturday and 317 waited.",),
    ),
    Rule(
        "gapped-then",
        "(?:group|bodies|bare) (?:comma|and){1,2} word figure (?=[,.;]|$)",
        "same",
        examples=("Moscow had first offered 25 prisoners, then 35, for the prisoner swap.",),
        counterexamples=("Moscow freed 25 prisoners in the swap, some 35.",),
    ),
    Rule(
        "gapped-perhaps",
        "(?:group|bodies|bare) [^;.:NQBVy]{0,4}? (?:comma speaker say){0,1} (?:comma){0,1} "
        "(?:and){0,1} word figure",
        "same",
        examples=(
            "In the exchange 1,000 prisoners from each side, and perhaps as many as 1,200, are to "
            "be released.",
        ),
        counterexamples=("In the exchange 95 came home, and the next 60 are to be released.",),
    ),
    Rule(
        "gapped-day",
        "(?:group|bare) [^;.NQ]{0,6} (?:at|in) (?:word){0,1} (?:previous|bare|number|date) "
        "(?:(?:comma|and|semicolon){1,2} (?:word){0,1} bare (?:at|in) (?:word){0,1} "
        "(?:previous|bare|number|date)){0,4} "
        "(?:word){0,1} (?:comma|and|semicolon){1,2} (?:word){0,1} figure (?:at|in) (?:word){0,1} "
        "(?:previous|bare|number|date)",
        "same",
        examples=(
            "In the exchange each side freed 390 people on the first day, 307 on the second and "
            "303 on the third.",
        ),
        counterexamples=("Of the 390 freed in the exchange, 307 were captured on the second day.",),
    ),
    Rule(
        "gapped-place",
        "(?:group|bare) [^;.NQ]{0,6} (?:in|to|at) (?:word){0,1} (?:place|side|word) "
        "(?:comma|and|semicolon){1,2} (?:word){0,1} figure (?:in|at) (?:word){0,1} "
        "(?:place|side)",
        "same",
        examples=("In the exchange 105 captives landed in Sanaa and 89 in Marib.",),
        counterexamples=("In the exchange 249 captives were flown to Sanaa on 69 planes.",),
    ),
    Rule(
        "gapped-hour",
        "(?:group|bare) [^;.NQBV]{0,6}? (?:(?:in|at) word){0,1} (?:comma|and|semicolon){1,2} "
        "(?:word){0,1} (?:(?:in|at) word){0,1} figure (?:(?:in|at) {hour:word}){0,1} (?=[,.;]|$)",
        "same",
        examples=(
            "In the exchange Russia returned 60 in the morning and 45 in the afternoon.",
            "In the morning 60 prisoners were freed in the exchange, and in the evening 45.",
        ),
        counterexamples=("In the exchange Russia returned 60 in the morning and 45 in good time.",),
    ),
    Rule(
        "gapped-group",
        "(?:group|bare) [^;.NQBV]{0,4}? (?:comma|and|semicolon){1,2} (?:in|at){0,1} "
        "(?:word){0,1} (?:others|bare|exchanges|previous) figure (?=each|[,.;+]|$)",
        "same",
        examples=(
            "In the exchange the first group numbered 60, the second 45.",
            "In the exchange 390 were freed on the first day, on the second 307, on the third 303.",
        ),
        counterexamples=("The group in the exchange numbered 60, and on Friday 45 were wounded.",),
    ),
    Rule(
        "gapped-since",
        "(?:group|bare) [^;.NQBV]{0,12}? (?:and|comma) (?:word){0,1} (?:since|so-far) "
        "(?:of|word|date|in|comma){0,4}? figure (?=[,.;]|$)",
        "total",
        examples=(
            "In the year 1,358 people were returned in exchanges, and since the beginning of the "
            "war 3,956.",
        ),
    ),
)
