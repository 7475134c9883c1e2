"""What a counted group has to do with an exchange: clauses as patterns over signs.

Each frame is tried on the clause around a counted group ("figure"), in order; the first that fits
wins. ``then`` is the reading it gives. Roles in braces are the items the sides are found from:
``giver`` lets go, ``taker`` gets back, ``agent`` may be either, ``verb`` carries tense and
mood. The sides themselves are worked out in parley.sides.
"""

from __future__ import annotations

from parley.rules.record import Rule

FRAMES: tuple[Rule, ...] = (
    Rule("speaks", "figure (?:word|with|of|in|at|swap|deal|plan|adjective){0,6}? {verb:say} (?:that|agency|word|pronoun|side|group|office)", "none",
         examples=(), counterexamples=("95 Ukrainian soldiers were freed in the prisoner exchange, Kyiv said.",)),
    # -- none of ours --------------------------------------------------------------------------
    Rule(
        "harmed",
        "figure (?:in|at|place|date|adjective|word|to){0,3}? {verb:harm}",
        "none",
        examples=(),
        counterexamples=("95 Ukrainian soldiers were freed in the prisoner exchange.",),
    ),
    Rule("harmed-relative", "figure comma? who [^,;.]{0,9}? {verb:harm}", "none"),
    Rule("harms", "{verb:harm} (?:word|of|adjective|and){0,2}? figure", "none"),
    # -- running totals: "the total number of captives exchanged … to 2,484" ---------------------
    Rule("total-held", "{noun:total} of (?![^;.]{0,9}?(?:freed|received|returned|exchanged)) [^;.]{0,9}? (?:held|hold|captivity) [^;.]{0,5}? (?:at|to|be|word|say) few figure", "held"),
    Rule("total-of-exchanges", "{noun:total} of (?:word|previous|adjective){0,3}? (?:swap|mediate|deal) [^;.]{0,9}? (?:at|to|be|word|say|come) few figure", "exchange-count"),
    Rule("total-reached", "{noun:total} of [^;.]{0,12}? (?:at|to|be|word|say|come) few figure", "total"),
    Rule("puts-figure", "{verb:say} (?:word|previous|adjective){0,2}? {noun:total} (?:to|at) few figure", "same"),
    Rule("brings-total", "(?:receive|word|come|free) (?:word|previous|adjective){0,2}? {noun:total} (?:of|word|person|persons|so-far|date){0,3}? (?:to|at) few figure", "total"),
    Rule("brings-to-total", "(?:receive|word|come|say|free) to figure (?:word){0,1} {noun:total}", "total"),
    Rule("put-at", "{say:say} (?:word){0,1} {whose:persons} {verb:freeing} at near figure", "released"),
    Rule("number-freed-is", "{noun:total} (?:of|word|persons){0,3}? {verb:freeing} [^;.]{0,8}? be near figure", "released"),
    Rule("total-is", "{noun:total} (?:word|date|so-far|comma|adjective|of|plan|in|captivity){0,4}? (?:be|to|at|say) near figure", "same"),
    # -- elliptic parallels -----------------------------------------------------------------------
    Rule("gapped-for", "(?:group|bodies|bare) [^;.]{0,10}? (?:and|comma|but|for) near figure (?:for|to) (?:word){0,1} {taker:side}", "same"),
    Rule("gapped-side", "(?:group|bodies|bare) [^;.]{0,8}? (?:and|comma|but|semicolon) (?:word){0,1} {taker:side} (?:word){0,1} figure (?=[,.;]|$)", "same"),
    Rule("gapped-date", "(?:group|bodies|bare) [^;.]{0,6}? (?:and|comma) (?:word|previous){0,1} figure (?:in|at) date", "same"),
    Rule(
        "for-each-other",
        "(?:(?:bare|group) (?:dash|quote){0,1}? (?:for|in-return) (?:dash|quote){0,1}? figure|figure (?:dash|quote|word){0,2}? (?:for|in-return) (?:dash|quote){0,1}? (?:bare|group|number))",
        "each-other",
        examples=("Russia and Ukraine swapped prisoners under the formula 60 for 60.",),
    ),
    # -- parts and counterparts ----------------------------------------------------------------
    Rule(
        "for-counterpart",
        "(?:group|bare|bodies|vague) [^;:.y]{0,9}? (?:for|in-return) few figure",
        "counterpart",
        examples=("Ukraine gave 124 prisoners for 76 captives in a prisoner exchange.",),
    ),
    Rule("each-of-two", "(?:each) (?:word|be|plan|say|of|number){0,3}? (?:free|receive|return|exchange) (?:word|remains|of|so-far|date){0,4}? figure", "each-side"),
    Rule("from-each", "figure (?:word|in|dash|quote){0,1}? (?:from|to|by|for|at){0,1}? (?:word){0,1} each", "each-side"),
    Rule("held-then-freed", "figure (?:word|comma){0,1}? held (?:word|date){0,1}? by near {holder:party} [^;:.y]{0,6}? {verb:leaving}", "released",
         examples=("Ten civilians held by Russia were released in a prisoner exchange.",)),
    # -- active --------------------------------------------------------------------------------
    Rule("was-given", "{taker:party} gap {verb:freed} (?:word){0,1} figure", "released"),
    Rule("secured-release", "{taker:party} gap {verb:receive} near {noun:deal} (?:word){0,1} of near figure", "released"),
    Rule("gave-taker", "{giver:party} gap {verb:free} near {taker:side} few figure", "released",
         examples=("Russia gave Kyiv 31 wounded Ukrainians in the prisoner exchange.",)),
    Rule("gave", "{giver:party} gap {verb:free} object figure", "released",
         examples=("Russia handed over 175 Ukrainian prisoners in a swap.",)),
    Rule("took", "{taker:party} gap {verb:receive} object figure", "released",
         examples=("Ukraine got back 277 people in a prisoner exchange.",)),
    Rule("returned-object", "{agent:party} gap {verb:return} object figure", "released"),
    Rule("swapped", "{agent:party} gap {verb:exchange} object figure", "swapped",
         examples=("Russia and Ukraine exchanged 372 soldiers in a prisoner swap.",)),
    Rule("plans-to-free", "{giver:party} gap plan gap {verb:free} object figure", "released"),
    Rule("plans-to-receive", "{taker:party} gap plan gap {verb:receive} object figure", "released"),
    Rule("gave-too", "{giver:party} gap (?:receive|return|exchange|free) [^;.y]{0,8}? (?:and|comma) (?:word){0,1} {verb:free} object figure", "released"),
    Rule("took-too", "{taker:party} gap (?:receive|return|exchange|free) [^;.y]{0,8}? (?:and|comma) (?:word){0,1} {verb:receive} object figure", "released"),
    # -- passive and intransitive --------------------------------------------------------------
    Rule("was-freed-by", "figure post {verb:freed} near by near {giver:party}", "released"),
    Rule("was-freed-to", "figure post {verb:freed} near to (?:_){0,1} {taker:side}", "released"),
    Rule("was-freed", "figure post {verb:freed}", "released",
         examples=("95 Russian servicemen were freed in a prisoner exchange.",)),
    Rule("was-recovered", "figure post {verb:received}", "released",
         examples=("230 Ukrainian soldiers were recovered in a prisoner exchange.",)),
    Rule("was-returned-to", "figure post {verb:returned} near to (?:_){0,1} {taker:side}", "released"),
    Rule("was-returned", "figure post {verb:returned}", "released",
         examples=("175 soldiers had been returned in a prisoner exchange, Moscow said.",)),
    Rule("was-exchanged", "figure post {verb:exchanged}", "released"),
    Rule("exchanging", "figure post {verb:exchange}", "swapped"),
    Rule("came-to", "figure post {verb:come} near to (?:_){0,1} {taker:side}", "released"),
    Rule("came", "figure post {verb:come}", "released",
         examples=("185 servicemen came home in a prisoner exchange, Kyiv said.",)),
    Rule("came-back", "figure post {verb:return}", "released"),
    # -- nominal -------------------------------------------------------------------------------
    Rule("swap-of", "{noun:swap} (?:word|in|side|and|adjective|quote){0,4}? of near figure", "swapped",
         examples=("Moscow and Kyiv announced the exchange of approximately 448 prisoners.",)),
    Rule("release-of", "{noun:deal} (?:word|to|come|from|captivity|side){0,3}? of near figure", "released",
         examples=("The return of 22 servicemen from captivity in a prisoner exchange was reported by Kyiv.",)),
    Rule("swap-figure", "{noun:swap} (?:word|in|at|with|comma|date){0,3}? figure", "swapped"),
    # -- elliptic ------------------------------------------------------------------------------
    Rule("free-object", "{verb:free} object figure", "released"),
    Rule("receive-object", "{verb:receive} object figure", "released"),
    Rule("swap-object", "{verb:exchange} object figure", "swapped"),
    Rule("return-object", "{verb:return} object figure", "released"),
    Rule("says-figure", "{verb:say} (?:of|word|at){0,1}? figure (?=[,.;@I+!]|$)", "same"),
    Rule("are-persons", "figure be (?:word|quote){0,1} persons", "part"),
    # -- held ----------------------------------------------------------------------------------
    Rule("was-held-by", "figure post {verb:held} near by near {holder:party}", "held",
         examples=("1,348 Russian soldiers are held by Ukraine, Putin said after the prisoner swap.",)),
    Rule("was-held", "figure post {verb:held}", "held"),
    Rule("holds", "{holder:party} gap {verb:hold} object figure", "held",
         examples=("Moscow is holding 6,465 Ukrainian prisoners of war, Putin said after the swap.",)),
    Rule("hold-object", "{verb:hold} object figure", "held"),
    Rule("remain", "figure post {verb:hold}", "held"),
    Rule("in-captivity", "figure (?:word|be|that|who|say){0,3}? in (?:word|adjective|side){0,3}? {noun:captivity}", "held"),
)  # fmt: skip
