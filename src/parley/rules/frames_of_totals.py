"""Frames tried first: what is none of ours, running totals, figures that lean on another figure.

They are part of ``parley.rules.frames``, which tells how frames are read.
"""

from __future__ import annotations

from typing import Final

from parley.rules.frames_of_gaps import GAPS
from parley.rules.frames_of_running import RUNNING
from parley.rules.frames_of_shares import SHARES
from parley.rules.record import Rule

LEANING: Final[tuple[Rule, ...]] = (
    # -- none of ours ----------------------------------------------------------------------------
    Rule(
        "speaks",
        "figure (?:word|with|of|in|at|swap|deal|plan|adjective){0,6}? {verb:say} "
        "(?:that|agency|word|pronoun|side|group|office)",
        "none",
        counterexamples=("95 Ukrainian soldiers were freed in the prisoner exchange.",),
    ),
    Rule(
        "harmed-then-freed",
        "figure (?:comma){0,1} (?:who (?:be){0,1}){0,1} {harm:harm} "
        "[^;:.,yNQBV#+!w]{0,6}? {verb:leaving}",
        "released",
        examples=("19 police officers abducted by rebels were freed in the prisoner exchange.",),
        counterexamples=("12 soldiers were killed and 95 freed in the prisoner exchange.",),
    ),
    Rule(
        "captured-and-in-captivity",
        "figure (?:who|comma|word|place|in|at|date|adjective){0,4}? (?:captured|harm) "
        "[^;:.yNQBV]{0,8}? be (?:word){0,2}? in [^;:.,yNQBV]{0,4}? {noun:captivity}",
        "held",
        examples=(
            "Ten women abducted in June are also in the rebels' hands, Bogota said of the swap.",
        ),
        counterexamples=("Ten women abducted in June came home in the prisoner exchange.",),
    ),
    Rule(
        "was-rescued",
        "figure post {verb:received}",
        "none",
        counterexamples=("95 Ukrainian soldiers were rescued from captivity in a swap.",),
    ),
    Rule(
        "rescues",
        "{verb:receive} (?:word){0,1} figure",
        "none",
        counterexamples=("In the swap Ukraine rescued 95 of its soldiers from captivity.",),
    ),
    Rule(
        "harmed",
        "(?<!remains of)(?<!remains of adjective)(?<!free)(?<!receive)(?<!free group and)"
        "(?<!free group comma) figure (?:in|at|place|date|adjective|word|to|be){0,3}? {verb:harm}",
        "none",
        counterexamples=(
            "95 Ukrainian soldiers were freed in the prisoner exchange.",
            "In the swap Iran released two Germans and four Austrians convicted of spying.",
        ),
    ),
    Rule(
        "harmed-together",
        "(?:^|stop|semicolon|colon|comma|that|say) (?:word){0,1} figure and (?:word){0,1} "
        "(?:group|number word) (?:in|at|place|date|adjective|word|to|be){0,2}? {verb:harm}",
        "none",
        counterexamples=(
            "In the exchange Russia freed 12 soldiers, and five civilians were killed.",
        ),
    ),
    Rule(
        "remain-missing",
        "figure (?:be|word){0,1} hold (?:word){0,1} {verb:harm}",
        "none",
        counterexamples=("Six soldiers who remained behind came home in the swap.",),
    ),
    Rule(
        "on-register",
        "figure be (?:word){0,1} (?:at|in) (?:word){0,1} of (?:word){0,1} {verb:harm}",
        "none",
        counterexamples=("Over 600 people on the register of captives came home in the swap.",),
    ),
    Rule(
        "harmed-relative",
        "(?<!deal of)(?<!free)(?<!receive)(?<!exchange) figure comma? who [^,;.]{0,9}? {verb:harm}",
        "none",
        counterexamples=(
            "95 Ukrainian soldiers who were wounded were freed in the prisoner exchange.",
        ),
    ),
    Rule(
        "are-dead",
        "(?<!bodies)figure be (?:word){0,2}? remains (?!of)",
        "none",
        counterexamples=("95 Ukrainian soldiers were freed in the prisoner exchange.",),
    ),
    Rule(
        "harms",
        "{verb:harm} (?:word|of|adjective|and){0,2}? figure",
        "none",
        counterexamples=(
            "In the exchange Russia freed the wounded, 95 Ukrainian soldiers in all.",
        ),
    ),
    Rule(
        "has-fighters",
        "{holder:party} comma{0,1} who {verb:be} near figure",
        "none",
        counterexamples=("Kyiv, which freed 95 soldiers in the prisoner exchange, is content.",),
    ),
    Rule(
        "which-it-holds",
        "figure (?:who|that){0,1} (?:pronoun|side|office|word side) {verb:hold} (?!in side)",
        "held",
        examples=(
            "Russia refused to give up any of the 900 fighters it holds, Kyiv said of the swap.",
        ),
        counterexamples=("In the exchange Russia gave up 900 fighters it had wounded.",),
    ),
    # -- what was asked or spoken of ---------------------------------------------------------------
    Rule(
        "answers",
        "^(?:quote|word|dash|colon|comma|adjective|side|so-far|date|at|in){0,6}? figure "
        '(?=[,.;:!?"-]|$|speaker|so-far|word (?:[,.]|$))',
        "same",
        examples=(
            "How many have come home in the prisoner swaps? Officially 4,131 Ukrainians, it says.",
        ),
        counterexamples=("Who was freed in the swap? About 4,000 were, said the ombudsman.",),
    ),
    Rule(
        "put-it-at",
        "{verb:say} (?:pronoun|word) at (?:word){0,1} figure",
        "same",
        examples=(
            "The number of prisoners in Russia after the swap is unknown. Kyiv puts it at 8,000.",
        ),
        counterexamples=("The prisoner swap was on Friday. Kyiv puts it at 8,000 a month.",),
    ),
    Rule(
        "named-figure",
        "{noun:total} (?:word|of|colon|quote|comma){0,3}? figure",
        "same",
        examples=(
            "Ukraine got back 95 soldiers in the exchange. In Kiev they named the number 96.",
            "Ukraine got back 95 soldiers in the exchange. The ombudsman gave the total as 96.",
            "Ukraine got back 95 soldiers in the swap. Those freed number 96, says Moscow.",
        ),
        counterexamples=(
            "Ukraine got back 95 soldiers in the exchange. The ombudsman gave the number to 96.",
        ),
    ),
    Rule(
        "as-the-number",
        "figure {as:word} {noun:total}",
        "same",
        examples=("Ukraine got back 95 soldiers in the swap. Moscow gave 96 as the number.",),
        counterexamples=("Ukraine got back 95 soldiers. The swap cost 96 than the number.",),
    ),
    Rule(
        "matter-of",
        "(?:pronoun|word) {verb:be} (?:word|of|say){0,3}? figure",
        "same",
        examples=(
            "Ukraine got back 95 soldiers in the swap. It is a matter of 96 people, says Moscow.",
            "Russia returned 95 soldiers in the swap. We are talking about 96 servicemen, it says.",
        ),
        counterexamples=(
            "Ukraine got back 95 soldiers in the swap. They are a team of 96 people.",
        ),
    ),
    # -- of each side ------------------------------------------------------------------------------
    Rule(
        "each-of-two",
        "(?:each) (?:word|be|plan|say|of|number|at|date){0,5}? (?:free|receive|return|exchange) "
        "(?:(?:to){0,1} others){0,1} (?:word|remains|of|so-far|date|total|come){0,4}? figure",
        "each-side",
        examples=(
            "Each of the two sides freed 95 prisoners in the exchange.",
            "Russia and Ukraine each released a total of 390 soldiers and civilians.",
            "Moscow and Kyiv said they had each sent home 84 prisoners in the swap.",
            "Under the prisoner deal each is to give to the other the remains of 6,000 men.",
        ),
    ),
    Rule(
        "to-each",
        "(?:free|return) (?:come|word){0,1} (?:to){0,1} each (?!of) "
        "(?:word|remains|of|adjective){0,4}? figure",
        "each-side",
        examples=(
            "In the exchange the two countries returned to each other 6,000 bodies of soldiers.",
            "The two foes agreed to give each other 60 prisoners in the swap.",
        ),
        counterexamples=("In the exchange Ukraine returned each of the 60 bodies.",),
    ),
    Rule(
        "from-each",
        "figure (?:(?:dash|open) [^;:.]{1,8}? (?:dash|close)){0,1} "
        "(?:return|come){0,2} (?:word|in|dash|quote){0,1}? (?:from|to|by|for|at){0,1}? "
        "(?:word){0,1} each (?!persons)",
        "each-side",
        examples=(
            "Russia and Ukraine staged a prisoner swap that saw 390 return to each side.",
            "In the exchange 95 prisoners from each side came home.",
            "Russia and Ukraine swapped 95 people — 90 soldiers and 5 civilians — from each side.",
        ),
    ),
    Rule(
        "from-each-of-list",
        "figure (?:(?:comma|and) (?:word){0,1} group){1,3} "
        "(?:word|quote|come|return|returned|freed){0,2} (?:to|from|by|for){0,1} {each:each}",
        "each-side",
        examples=(
            "In the exchange the sides swapped 270 soldiers and 120 civilians each.",
            "In the exchange 185 servicemen and 20 civilians returned to each country.",
        ),
        counterexamples=(
            "In the exchange 270 soldiers came home; 120 civilians each got a telephone.",
        ),
    ),
    *RUNNING,
    Rule(
        "makes",
        "(?:that|who|so-far|pronoun) [^;:.NQBV]{0,6}? figure",
        "sum",
        examples=(
            "On Friday 49 Ukrainians came home in an exchange. On Saturday 103 Ukrainians were "
            "exchanged. Together that makes 152.",
        ),
        counterexamples=("In the exchange 49 Ukrainians came home. That makes one think.",),
    ),
    *GAPS,
    *SHARES,
    Rule(
        "for-each-other",
        "(?:(?:bare|group) (?:dash|quote){0,1}? (?:for|in-return) (?:dash|quote){0,1}? "
        "figure|figure (?:dash|quote|word){0,2}? (?:for|in-return) (?:dash|quote){0,1}? "
        "(?:bare|group|number))",
        "each-other",
        examples=("Russia and Ukraine swapped prisoners under the formula 60 for 60.",),
        counterexamples=("Russia and Ukraine swapped 60 for 75.",),
    ),
    Rule(
        "one-for-other",
        "(?:^|stop|colon|semicolon|dash) (?:word|date|in|comma|pronoun|be){0,5}? figure "
        "(?:for|in-return) "
        "few (?:group|bare)",
        "released",
        examples=(
            "The exchanges of prisoners so far:\n\nJanuary: 230 Ukrainians for 248 Russians.",
        ),
        counterexamples=("The prisoner exchange: 230 minutes for 248 Russians.",),
    ),
    # -- parts and counterparts ------------------------------------------------------------------
    Rule(
        "for-counterpart",
        "(?:(?:group|bare|bodies|vague) [^;:.y]{0,9}? (?:for|in-return)"
        "|(?:free|freed|exchanged) [^;:.]{0,20}? in-return) (?!(?:word){0,1} place and) "
        "(?:person and){0,1} few figure",
        "counterpart",
        examples=(
            "Ukraine gave 124 prisoners for 76 captives in a prisoner exchange.",
            "Russia freed Ivan Petrenko, accused of spying, in exchange for two Russians jailed in "
            "Ukraine.",
        ),
        counterexamples=(
            "Ukraine freed 124 prisoners in exchange for two drones.",
            "Of 124 freed in the exchange 36 fought for Mariupol and 11 in Kursk.",
        ),
    ),
    Rule(
        "held-by-then-freed",
        "figure (?:word|comma){0,1}? held (?:word|date){0,1}? by near {holder:speaker} "
        "[^;:.y]{0,10}? {verb:leaving}",
        "released",
        examples=("Ten civilians held by Russia were released in a prisoner exchange.",),
    ),
    Rule(
        "held-then-freed",
        "figure (?:and group){0,1} (?:comma|who|word|subset|quote){0,4}? (?:held|captured|hold) "
        "(?:[^,;:.yNQVB+]|and (?=(?:owner|word|place|person))){0,10}? "
        "(?:comma (?:subset|group|bare|vague) [^,;:.y]{0,8}? (?=comma)){0,1} "
        "comma? (?:who){0,1} {verb:leaving}",
        "released",
        examples=(
            "Hamas agreed that 33 Israeli hostages still in Gaza would be freed in the exchange.",
            "As a result of the exchange 115 Russian servicemen who had been captured in the Kursk "
            "region were returned.",
            "18 Ukrainian soldiers held for five months were handed over in a prisoner exchange.",
            "In the swap 106 Russian servicemen “facing mortal danger” in captivity were returned.",
            "Kyiv said 95 Ukrainians, some of whom had been held since 2014, were freed in a swap.",
            "Ten civilians held in Russian and Belarusian prisons, among them two priests, were "
            "freed in the swap.",
        ),
        counterexamples=(
            "After the swap ten civilians held in Russia, among them two priests, remain there.",
            "18 Ukrainian soldiers were held for five months, Kyiv said of the swap.",
        ),
    ),
)
