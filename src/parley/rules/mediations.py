"""Who mediated: patterns over signs; ``who`` is the first of a list of mediators."""

from __future__ import annotations

from parley.rules.record import Rule

MEDIATIONS: tuple[Rule, ...] = (
    Rule(
        "mediated-by",
        "{cue:mediate} (?:in|at|date|word|adjective|comma|mediate){0,3}? "
        "(?:by|of|from|to|mediate) (?:word){0,1} {who:side}",
        "strong",
        examples=("The prisoner swap was mediated by the United Arab Emirates.",),
        counterexamples=("The prisoner swap was delayed by the United Arab Emirates.",),
    ),
    Rule(
        "thanked",
        "{cue:say} (?:word|and|by|person|comma){0,3}? {who:side} "
        "(?:word|comma|and|side|person|office){0,7}? (?:for|with) [^.;]{0,8}? "
        "(?:mediate|deal|swap|remains|total|come|say|plan|group|persons)",
        "thanks",
        examples=("Zelensky thanked the UAE for its mediation of the prisoner exchange.",),
        counterexamples=("Zelensky thanked the UAE for its hospitality.",),
    ),
    Rule(
        "thanked-alone",
        '{cue:say} (?:word){0,1} {who:side} (?=[.,;+)"]|$)',
        "thanks",
        examples=("He thanked the UAE. The prisoners were exchanged.",),
    ),
    Rule("thanked-partners", "{cue:say} (?:word|person){0,2}? {who:adjective}", "thanks"),
    Rule("grateful-to", "{cue:mediate} (?:to|word|and|comma|person){0,5}? {who:side}", "grateful"),
    Rule(
        "mediator-does",
        "{who:side} "
        "(?:comma|who|word|and|side|be|date|speech|office|previous|person|receive){0,6}? "
        "{cue:mediate}",
        "strong",
        examples=("Qatar mediated the exchange of prisoners.",),
        counterexamples=("Qatar watched the exchange of prisoners.",),
    ),
    Rule(
        "with-help",
        "(?:with|by|mediate) (?:word){0,1} {who:side} (?:word|and|comma|side|adjective){0,5}?"
        " {cue:mediate}",
        "help",
        examples=("With Qatar's assistance 29 captives were exchanged.",),
        counterexamples=("With Qatar's agreement 29 captives were exchanged.",),
    ),
    Rule(
        "through",
        "{cue:mediate} (?:word){0,1} {who:side} (?:word|and|side|mediate|comma){0,4}?",
        "through",
        examples=("Four children held captive were returned through Qatar.",),
        counterexamples=("Four children held captive were returned past Qatar.",),
    ),
    Rule(
        "adjective-mediation",
        "{who:adjective} (?:word|persons|comma|quote|mediate|place){0,3}? {cue:mediate}",
        "strong",
        examples=("The prisoners were exchanged through Turkish mediation.",),
    ),
    Rule(
        "by-office",
        "{cue:mediate} (?:word|of|by|to){0,3}? {who:office}",
        "strong",
        examples=(
            "The prisoner exchange was mediated by the International Committee of the Red Cross.",
        ),
    ),
    Rule(
        "office-does",
        "{who:office} (?:comma|who|word|and|be|date|say|previous){0,5}? {cue:mediate}",
        "strong",
        examples=("The International Committee of the Red Cross mediated the prisoner exchange.",),
    ),
)
