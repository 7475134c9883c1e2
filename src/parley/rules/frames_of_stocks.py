"""Frames of those who are not free: captured, held, left behind, still asked for or due.

They are part of ``parley.rules.frames``, which tells how frames are read.
"""

from __future__ import annotations

from typing import Final

from parley.rules.record import Rule

STOCKS: Final[tuple[Rule, ...]] = (
    # -- how they were captured ------------------------------------------------------------------
    Rule(
        "captured-then-held",
        "figure (?:who|comma|word|place|in|at|date|adjective){0,4}? (?:captured|harm) "
        "(?:comma){0,1} [^;:.yNQBV]{0,8}? {verb:holding}",
        "held",
        examples=(
            "60 hostages taken in the attack are still held, Israel said after the prisoner swap.",
        ),
        counterexamples=("In the exchange 95 soldiers taken in the attack were handed over.",),
    ),
    Rule(
        "was-captured",
        "figure (?:who|comma|word|place|in|at|date|adjective){0,4}? {verb:captured}",
        "captured",
        examples=("His army holds 594 Russians captured in Kursk, Syrskyi said after the swap.",),
        counterexamples=(
            "In the exchange 95 Ukrainian soldiers captured in Mariupol came home.",
            "Kyiv got back 95 soldiers in the exchange. All 95 were captured in Mariupol.",
        ),
    ),
    # -- held ------------------------------------------------------------------------------------
    Rule(
        "was-held-by",
        "figure post {verb:held} near by near {holder:speaker}",
        "held",
        examples=("1,348 soldiers are held by Ukraine, Putin said after the prisoner swap.",),
    ),
    Rule(
        "was-held",
        "figure post {verb:held}",
        "held",
        examples=("1,348 Russian soldiers are still held after the prisoner swap.",),
    ),
    Rule(
        "holds",
        "{holder:party} gap {verb:hold} object figure (?!swap)",
        "held",
        examples=(
            "Moscow is holding 6,465 Ukrainian prisoners of war, Putin said after the swap.",
        ),
        counterexamples=(
            "Moscow has freed 6,465 Ukrainian prisoners of war, Putin said after the swap.",
        ),
    ),
    Rule(
        "hold-object",
        "{verb:hold} object figure (?!swap)",
        "held",
        examples=("Still holding 1,348 Russian soldiers after the prisoner swap",),
    ),
    Rule(
        "remain",
        "figure (?:pronoun say){0,1} post {verb:hold}",
        "held",
        examples=(
            "1,348 Russian soldiers remain in Ukraine after the swap, Putin said.",
            "After the swap there are 800 Azov men she says remain in Russia.",
        ),
        counterexamples=(
            "In the exchange 95 Ukrainian soldiers came home and remain with their families.",
        ),
    ),
    Rule(
        "left-are",
        "start (?:word){0,2} (?:hold|held|in (?:word|adjective){0,2} captivity) (?:word){0,1} be "
        "(?:word){0,2}? figure",
        "held",
        examples=("The swap was on Friday. Left in captivity are 48.",),
        counterexamples=("The swap was on Friday. In captivity they ate 48 times.",),
    ),
    Rule(
        "leaves-with",
        "(?:word|come|hold) {holder:side} with (?:word){0,1} figure",
        "held",
        examples=("The prisoner swap leaves Russia with 48 captives.",),
        counterexamples=("The prisoner swap rewards Russia with 48 captives.",),
    ),
    Rule(
        "there-are-left",
        "be (?:word){0,1} figure {left:word}",
        "held",
        examples=("The prisoner swap was on Friday. There are 48 left.",),
        counterexamples=("The prisoner swap was on Friday. There are 48 who wept.",),
    ),
    Rule(
        "there-are",
        "{verb:be} (?:word){0,1} figure (?:word|so-far){0,1}? in (?:word|adjective){0,1}? "
        "(?:place|side)",
        "held",
        examples=("There are still 48 hostages in Gaza after the exchange.",),
        counterexamples=(
            "There are 48 soldiers in Gaza after the exchange.",
            "After the exchange these are 48 hostages in Gaza.",
        ),
    ),
    Rule(
        "in-captivity",
        "figure (?:word|be|that|who|say|pronoun){0,4}? in (?:word|adjective|side){0,3}? "
        "{noun:captivity}",
        "held",
        examples=("There are 1,348 soldiers in Ukrainian captivity, Putin said after the swap.",),
    ),
    Rule(
        "unacknowledged",
        "figure (?:who|that) {holder:party} {verb:say}",
        "held",
        examples=("After the swap there are 80 more prisoners whom Baku does not acknowledge.",),
        counterexamples=("There are 80 more prisoners whom Baku described after the swap.",),
    ),
    Rule(
        "never-acknowledged",
        "figure (?:who|that) {verb:say}",
        "held",
        examples=("After the swap lawyers counted 80 more prisoners who are not acknowledged.",),
        counterexamples=("After the swap there are 80 more prisoners who are described.",),
    ),
    Rule(
        "captives-in",
        "figure (?:be){0,1} in (?:word|adjective){0,2} {holder:side}",
        "held",
        examples=("After the swap the group counts 1,289 political prisoners in Russia.",),
        counterexamples=(
            "After the swap the group counts 1,289 cafes in Russia.",
            "After the swap 95 Russian soldiers are in Russia.",
        ),
    ),
    Rule(
        "captives-there",
        "figure in {place:word}",
        "held",
        examples=("After the swap the group counts 766 political prisoners in the country.",),
        counterexamples=("After the swap the group counts 766 prisoners in a good mood.",),
    ),
    Rule(
        "knows-of",
        "(?:word|say|be|hold) (?:of|word|comma){0,3}? figure",
        "held",
        examples=("After the swap the rights group has documented 48 prisoners.",),
        counterexamples=("After the swap the rights group spoke of 48 prisoners.",),
    ),
    Rule(
        "list-of",
        "{noun:plan} (?:word){0,1} figure",
        "planned",
        examples=("After the prisoner swap Bogota offered to discuss a list of 30.",),
        counterexamples=("After the prisoner swap Bogota offered 30 buses.",),
    ),
    Rule(
        "agreed-on",
        "{verb:plan} (?:at|each){1,2} (?:word){0,1} figure",
        "planned",
        examples=(
            "For the prisoner exchange the two delegations had settled on 1,081 names.",
            "For the prisoner swap the two governments had settled on 900 captives.",
        ),
        counterexamples=("For the prisoner exchange the delegations had settled on 11 o'clock.",),
    ),
    Rule(
        "deal-is-for",
        "(?:deal|plan) (?:word|comma){0,2}? be for figure",
        "planned",
        examples=("After the swap talks go on. The deal is for 48.",),
        counterexamples=("After the swap talks go on. The deal is for 48 hours.",),
    ),
    Rule(
        "accord-names",
        "{noun:word} (?:comma [^,.;]{1,6} comma){0,1} (?:say|word) (?:of|for|word){0,2}? figure",
        "planned",
        examples=("After the prisoner swap the accord speaks of 48 detainees.",),
        counterexamples=("After the prisoner swap the envoy speaks of 48 detainees.",),
    ),
    Rule(
        "owes",
        "{giver:side} (?:word){0,1} {verb:mediate} {taker:side} (?:word){0,1} figure",
        "planned",
        examples=("After the prisoner swap Russia still owes Ukraine 48 captives.",),
        counterexamples=("After the prisoner swap Qatar helped Ukraine 48 times.",),
    ),
    Rule(
        "aim-is",
        "plan be (?:word){0,1} figure (?=[,.;L_C]|$)",
        "planned",
        examples=("The prisoner swap was on Friday. The goal is 48 by the end of the year.",),
        counterexamples=("The prisoner swap was on Friday. The goal is in sight.",),
    ),
    Rule(
        "due-then-freed",
        "figure (?:who|that|word|be){0,3}? plan (?:word|to|be){0,3}? (?:freeing|come) "
        "[^;:.,yNQBVA]{0,9}? {verb:freeing}",
        "released",
        examples=(
            "So far 16 of the 33 hostages due to be freed in the prisoner swap have been released.",
        ),
        counterexamples=("After the prisoner swap 33 hostages are due to be freed in stages.",),
    ),
    Rule(
        "due",
        "figure (?:word|others){0,1} {verb:plan}",
        "planned",
        examples=(
            "The prisoner exchange freed 390 on Friday. A further 303 are due on Sunday.",
            "The prisoner exchange freed 390 on Friday; 303 more are expected next week.",
        ),
        counterexamples=("The prisoner exchange freed 390 on Friday, 303 fewer than planned.",),
    ),
    Rule(
        "has",
        "{holder:party} (?:word){0,1} {verb:be} near figure",
        "held",
        examples=(
            "Moscow is holding 6,465 prisoners and Kyiv has 1,348, Putin said after the swap.",
            "After the prisoner exchange Ukraine still has 350 Russian soldiers.",
        ),
        counterexamples=("After the prisoner exchange Ukraine has 900 tanks and 350 soldiers.",),
    ),
    Rule(
        "offered",
        "{giver:party} (?:word){0,1} {verb:plan} few figure",
        "planned",
        examples=("Moscow had first offered 25 captured Ukrainians in the prisoner exchange.",),
        counterexamples=("Ukraine asked for 250 of its soldiers in the prisoner exchange.",),
    ),
    Rule(
        "asked-for",
        "{taker:party} (?:word){0,1} {verb:plan} (?:for|at){0,1} few figure",
        "released",
        examples=("Ukraine asked for 250 of its soldiers in the prisoner exchange.",),
        counterexamples=("Ukraine asked for 250 tanks in the prisoner exchange.",),
    ),
)
