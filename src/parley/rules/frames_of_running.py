"""Frames of running totals and of counts given anew: "the number of captives exchanged to 2,484".

They are part of ``parley.rules.frames``, which tells how frames are read.
"""

from __future__ import annotations

from typing import Final

from parley.rules.record import Rule

RUNNING: Final[tuple[Rule, ...]] = (
    Rule(
        "total-held",
        "{noun:total} (?:of|subset|word){0,1} (?![^;.]{0,9}?(?:freed|received|returned|exchanged)) "
        "[^;.]{0,9}? "
        "(?:held|hold|captivity|captured) [^;.]{0,5}? (?:at|to|be|word|say|come) few figure",
        "held",
        examples=(
            "The total number of Ukrainian captives held by Russia stands at 6,000, Kyiv said"
            " after the swap.",
        ),
    ),
    Rule(
        "total-of-captives",
        "{noun:total} of (?:word|adjective|side){0,3}? {whose:persons} "
        "(?:in (?:word|adjective){0,2} (?:side|captivity|place)){0,1} "
        "(?:comma speaker say comma){0,1} (?:word){0,1} (?:be|to|at|say|come) (?:at|to){0,1} few "
        "figure",
        "held",
        examples=(
            "The number of its captives, she said, is 7,200 after the prisoner swap.",
            "The number of prisoners of war in Russia stands at 6,000, Kyiv said after the swap.",
        ),
        counterexamples=("The number of officers in the prisoner exchange was 20.",),
    ),
    Rule(
        "captives-exceed",
        "{noun:total} of (?:word|adjective|side){0,3}? {whose:persons} "
        "(?:in (?:word|adjective){0,2} (?:side|captivity|place)){0,1} figure",
        "held",
        examples=("The number of Ukrainian POWs in Russia exceeds 8,000 after the prisoner swap.",),
        counterexamples=("The number of Ukrainian POWs freed in the swap exceeds 8,000.",),
    ),
    Rule(
        "total-held-behind",
        "to figure (?:word){0,1} {noun:total} (?:of|subset) [^;:.,y]{0,6}? "
        "(?:held|hold|captivity|captured)",
        "held",
        examples=("The prisoner swap brought to 79 the number of captives still held in Gaza.",),
        counterexamples=(
            "The prisoner swap brought to 79 the number of captives freed from Gaza.",
        ),
    ),
    Rule(
        "total-of-exchanges",
        "{noun:tally} (?:of|subset) (?:word|previous|adjective|side){0,3}? (?:swap|mediate|deal) "
        "[^;.NQBVX]{0,9}? "
        "(?:at|to|be|word|say|come) few figure",
        "exchange-count",
        examples=("The total number of prisoner exchanges rose to 48.",),
    ),
    Rule(
        "brings-to-count",
        "(?:receive|word|come|say|free) (?:to|at) figure (?:word){0,1} {noun:total} of "
        "(?:word|previous|adjective|side){0,3}? (?:swap|mediate)",
        "exchange-count",
        examples=("The exchange brings to 16 the total number of mediations by the UAE.",),
        counterexamples=("The exchange brings to 4,131 the total of Ukrainians home.",),
    ),
    Rule(
        "brings-it-to",
        "(?:receive|word|come|free) pronoun to figure (?=[,.;SC]|$)",
        "total",
        examples=("Friday's prisoner swap brings it to 4,306.",),
        counterexamples=("Friday's prisoner swap added it to 4,306.",),
    ),
    Rule(
        "through-exchanges",
        "figure (?:be|word){1,2} {noun:so-far} (?=[,.;]|$)",
        "total",
        examples=("4,306 people have passed through such exchanges.",),
        counterexamples=("4,306 people have wept since then over the prisoner swap.",),
    ),
    Rule(
        "total-reached",
        "{noun:total} (?:of|subset|for|freeing|free|return|exchange) [^;.]{0,12}? "
        "(?:at|to|be|word|say|come) few figure",
        "total",
        examples=(
            "The total number of captives exchanged with Qatar's help came to 2,484.",
            "After the prisoner swap Moscow put the number handed to Kyiv at 205.",
        ),
        counterexamples=("The prisoner exchange came to 95 Ukrainian soldiers.",),
    ),
    Rule(
        "total-has-reached",
        "{noun:total} (?:word|so-far|since|date|be){0,4}? "
        "(?:come (?:word|to){0,1}|word (?:to|at)) figure",
        "total",
        examples=(
            "The prisoner exchange was the last of the year. The total has reached 3,100.",
            "Twenty more came home in the prisoner exchange. Their number has grown to 159.",
        ),
    ),
    Rule(
        "puts-figure",
        "{verb:say} (?:word|previous|adjective){0,2}? {noun:total} (?:to|at) few figure",
        "same",
        examples=("Ukraine got back 95 soldiers in the exchange. Moscow put the number at 96.",),
    ),
    Rule(
        "brings-total",
        "(?:receive|word|come|free) (?:word|previous|adjective){0,2}? {noun:total} "
        "(?:of|at|word|person|persons|so-far|since|date|freed|returned|received|exchange|exchanged|mediate|"
        "in|side|exchanges){0,6}? (?:to|at) few figure",
        "total",
        examples=("The exchange brought the total so far to 4,131 Ukrainians.",),
    ),
    Rule(
        "total-since",
        "{noun:tally} (?:since|so-far){1,2} (?:word|of|date){0,3}? (?:be|come|to|at|say) "
        "(?:to|at|word){0,2}? figure",
        "total",
        examples=("The prisoner swap was on Friday. The tally since 2022 has passed 4,306.",),
        counterexamples=("The prisoner swap was on Friday. The tally since 2022 is long.",),
    ),
    Rule(
        "brings-to-total",
        "(?:receive|word|come|say|free) (?:to|at) figure (?:word){0,1} {noun:total}",
        "total",
        examples=("The prisoner exchange brought to 4,131 the total of Ukrainians home.",),
    ),
    Rule(
        "put-at",
        "{say:say} (?:word){0,1} {whose:persons} {verb:freeing} at near figure",
        "released",
        examples=("Moscow put Ukrainians freed at 95 people in the prisoner exchange.",),
    ),
    Rule(
        "total-is",
        "{noun:tally} (?:word|date|so-far|comma|adjective|of|plan|in|captivity|receive|person|say|"
        "come){0,5}? (?:comma (?:word|role|speaker){1,3}? say comma){0,1} "
        "(?:be|to|at|say) near figure",
        "same",
        examples=(
            "Ukraine got back 95 soldiers in the exchange. In Moscow the number, Tass says, is 96.",
            "Ukraine got back 95 of its soldiers in the exchange. In Moscow the number is 96.",
        ),
    ),
    Rule(
        "sum-of-sides",
        "(?:group|bare|bodies) [^;.]{0,12}? (?:comma|dash|open|and|colon|for|semicolon) "
        "(?:word|for|of){0,3}? {noun:total} (?:of){0,1} figure (?=[,.;)-]|$)",
        "sum",
        examples=("In the exchange each side freed 95 prisoners, for a total of 190.",),
        counterexamples=("In the exchange Kyiv freed 95 prisoners and a total of three drones.",),
    ),
    Rule(
        "for-a-total",
        "(?:freed|received|returned|come|return) [^;.]{0,8}? comma (?:for|receive|word) "
        "(?:word){0,2}? {noun:total} (?:of|to){0,1} figure (?=[,.;)-]|$)",
        "total",
        examples=("Another 22 were released in an exchange on August 7, for a total of 2,598.",),
        counterexamples=("Another 22 were released in an exchange, a number of them women.",),
    ),
    Rule(
        "in-all",
        "(?:group|bare|bodies) [^;.]{0,12}? (?:comma|dash|open|and|colon|semicolon) "
        "(?:word){0,1}? figure {noun:so-far} (?=[,.;)-]|$)",
        "sum",
        examples=("The exchange freed 146 Russians and 97 Ukrainians, 243 in all.",),
        counterexamples=("The exchange freed 146 Russians, five of them women, this year.",),
    ),
    Rule(
        "that-makes",
        "(?:that|who|pronoun) word figure (?:word|total|of){0,2}? (?:since|so-far)",
        "total",
        examples=("Friday's was the last prisoner swap. That makes 1,400 since January.",),
        counterexamples=("Friday's was the last prisoner swap. That makes 14 in a line.",),
    ),
)
