"""Frames of figures set side by side, one for either side: "Ukraine - 60, Russia - 45".

They are part of ``parley.rules.frames``, which tells how frames are read.
"""

from __future__ import annotations

from typing import Final

from parley.rules.record import Rule

SHARES: Final[tuple[Rule, ...]] = (
    Rule(
        "ratio-in-favour",
        "figure to (?:bare|number) in (?:word){0,1} {taker:side}",
        "released",
        examples=("In the exchange it was 116 to 63 in Kyiv's favour.",),
        counterexamples=("In the exchange it took 116 to 63 hours in Kyiv.",),
    ),
    Rule(
        "ratio",
        "figure to (?:bare|number)",
        "released",
        examples=("In the exchange the ratio was 1,000 to 24.",),
        counterexamples=("In the exchange the talks went from 1,000 to 24.",),
    ),
    Rule(
        "ratio-other",
        "(?:bare|number) to figure",
        "counterpart",
        examples=("In the exchange the ratio was 1,000 to 24.",),
        counterexamples=("In the exchange the talks went from 1,000 to 24.",),
    ),
    Rule(
        "side-colon",
        "(?:start|comma|semicolon) (?:word|and){0,1}? {taker:side} (?:colon|dash) figure "
        "(?=[,.;]|$)",
        "released",
        examples=("The prisoner exchange in figures. Ukraine - 60, Russia - 45.",),
        counterexamples=("The prisoner exchange in figures. Ukraine - 60 minutes.",),
    ),
    Rule(
        "side-for-its-part",
        "start (?:word|and|but|comma){0,2}? {taker:side} comma (?:(?:for){0,1} word comma){0,1} "
        "figure (?=[,.;]|$)",
        "same",
        examples=("Ukraine brought home 60 in the exchange. Russia, for its part, 45.",),
        counterexamples=("Ukraine brought home 60 in the exchange. Russia, for its part, wept.",),
    ),
    Rule(
        "are-of-nation",
        "figure be (?:word){0,1} {taker:adjective} (?=[,.;+]|$)",
        "released",
        examples=("Of those freed in the exchange, 60 were Ukrainian and 45 Russian.",),
        counterexamples=("Of those freed in the exchange, 60 were in Ukrainian camps.",),
    ),
    Rule(
        "there-from-side",
        "start (?:word){0,1} be figure from (?:word){0,1} {taker:side} (?:and|comma)",
        "released",
        examples=("The exchange. There were 60 from the Ukrainian side and 45 from Russia's.",),
        counterexamples=("The exchange. There were 60 minutes from Kyiv to Sumy.",),
    ),
    Rule(
        "cost",
        "{verb:word} (?:word){0,1} {giver:side} (?:word|each){0,1} figure",
        "released",
        examples=("The exchange cost Israel 1,027 prisoners.",),
        counterexamples=("In the exchange one saw Israel 1,027 times.",),
    ),
    Rule(
        "group-numbers",
        "(?:exchanges|deal|bare|persons|vague|subset) (?:[^;:.NB]{1,11}?){0,1} {verb:word} "
        "figure (?=[,.;]|$)",
        "released",
        examples=(
            "In the exchange the first group numbered 60, the second 45.",
            "The group that came home in an exchange on Aug. 7 had numbered 22 men.",
        ),
        counterexamples=("In the exchange the first group was of age 60.",),
    ),
    Rule(
        "given-for",
        "start (?:word){0,1} (?:in-return|for) (?:word){0,1} figure comma "
        "(?:{taker:side} (?:word|be){0,1} free|{giver:side} (?:word|be){0,1} receive)",
        "released",
        examples=("In exchange for 45, Russia let 60 Ukrainians go.",),
        counterexamples=("In exchange for 45, Russia and Ukraine quarrelled.",),
    ),
    Rule(
        "listed-to",
        "{verb:freeing} (?:come|word){0,1} colon "
        "(?:bare to side (?:comma|and|semicolon){1,2}){0,1} figure to {taker:side}",
        "released",
        examples=("As part of the exchange prisoners were handed over: 95 to Kyiv, 94 to Moscow.",),
        counterexamples=("As part of the exchange tours were announced: 95 to Kyiv.",),
    ),
    Rule(
        "figure-for-side",
        "(?:start|colon) (?:word){0,1} figure (?:for|to) (?:word){0,1} {taker:side} "
        "(?:comma|and|semicolon){1,2} (?:word){0,1} (?:bare|group)",
        "released",
        examples=("The tally of the exchange: 60 for Ukraine, 45 for Russia.",),
        counterexamples=("The tally of the exchange: 60 for Ukraine, and much relief.",),
    ),
)
