"""What a counted group has to do with an exchange: clauses as patterns over signs.

Each frame is tried on the clause around a counted group ("figure"), in order; the first that fits
wins. ``then`` is the reading it gives. Roles in braces are the items the sides are found from:
``giver`` lets go, ``taker`` gets back, ``agent`` may be either, ``verb`` carries tense and
mood. The sides themselves are worked out in parley.claims.sides.
"""

from __future__ import annotations

from typing import Final

from parley.rules.frames_of_stocks import STOCKS
from parley.rules.frames_of_totals import LEANING
from parley.rules.record import Rule

FRAMES: Final[tuple[Rule, ...]] = (
    *LEANING,
    # -- active ----------------------------------------------------------------------------------
    Rule(
        "was-given",
        "{taker:party} gap {verb:freed} (?:word){0,1} figure",
        "released",
        examples=("In the exchange Ukraine was given 95 bodies.",),
    ),
    Rule(
        "secured-release",
        "{taker:party} gap {verb:receive} near {noun:deal} (?:word){0,1} of near figure",
        "released",
        examples=("Ukraine secured the release of 95 soldiers in a prisoner exchange.",),
    ),
    Rule(
        "gave-taker",
        "{giver:party} gap {verb:free} near {taker:side} few figure",
        "released",
        examples=("Russia gave Kyiv 31 wounded Ukrainians in the prisoner exchange.",),
    ),
    Rule(
        "handing-taker",
        "{verb:free} near {taker:side} (?:word){0,1} figure",
        "released",
        examples=("Russia swapped prisoners on Friday, handing Ukraine 75 men.",),
        counterexamples=("Russia swapped prisoners on Friday, freeing 75 men.",),
    ),
    Rule(
        "gave",
        "{giver:party} gap {verb:free} (?:come){0,1} object figure",
        "released",
        examples=("Russia handed over 175 Ukrainian prisoners in a swap.",),
        counterexamples=("Russia got back 175 prisoners in a swap.",),
    ),
    Rule(
        "took",
        "{taker:party} gap (?:mediate){0,1} {verb:receive} (?:come){0,1} object figure",
        "released",
        examples=(
            "Ukraine got back 277 people in a prisoner exchange.",
            "In prisoner exchanges Ukraine has managed to get 388 children back.",
        ),
        counterexamples=("Ukraine handed over 277 people in a prisoner exchange.",),
    ),
    Rule(
        "gave-while-taking",
        "{taker:side} gap free object (?:group|bodies|bare) [^;:.yNBVQ]{0,8}? (?:but|and) "
        "(?:word){0,1} {verb:receive} object figure",
        "released",
        examples=("Russia handed over 90 bodies in the exchange while taking 13 bodies back.",),
    ),
    Rule(
        "returned-object",
        "{agent:party} gap {verb:return} (?:come){0,1} object figure",
        "released",
        examples=("Russia returned 95 Ukrainian soldiers in a prisoner exchange.",),
    ),
    Rule(
        "traded-for",
        "(?:{giver:party} gap){0,1} {verb:exchange} object figure (?:word|from|captivity|adjective)"
        "{0,3}? (?:for|in-return) few (?:group|bare)",
        "released",
        examples=("Ukraine swapped 64 men for 39 on Friday.",),
        counterexamples=("Russia and Ukraine swapped 64 prisoners for the first time in weeks.",),
    ),
    Rule(
        "trades-for",
        "(?:{taker:party} gap (?:plan [^;:.,yNBVQ]{0,8}?){0,1}){0,1} "
        "{verb:exchange} (?:word|persons|person|role|adjective|and)"
        "{1,4}? (?:for|in-return) few figure",
        "released",
        examples=(
            "Russia proposed to trade the general for 300 detainees held in a Ukrainian prison.",
        ),
        counterexamples=("Russia proposed to trade the general for nothing in the swap.",),
    ),
    Rule(
        "swapped",
        "{agent:party} gap {verb:exchange} object figure",
        "swapped",
        examples=("Russia and Ukraine exchanged 372 soldiers in a prisoner swap.",),
        counterexamples=("Russia freed 372 soldiers in a prisoner swap.",),
    ),
    Rule(
        "swapped-freeing",
        "{agent:party} gap {verb:exchange} [^;.yNVQB]{0,9}? comma (?:free|come|return|word){1,3} "
        "figure",
        "swapped",
        examples=("Russia and Ukraine swapped prisoners on Friday, sending home 480 captives.",),
        counterexamples=("Russia and Ukraine swapped prisoners on Friday. 480 captives waited.",),
    ),
    Rule(
        "offers-taker",
        "{giver:party} gap {verb:plan} near {taker:side} few figure",
        "planned",
        examples=("In the exchange Moscow has offered Kyiv another 3,000 bodies of soldiers.",),
    ),
    Rule(
        "plans-to-free",
        "{giver:party} gap plan gap {verb:free} object figure",
        "released",
        examples=("Russia plans to release 95 Ukrainian prisoners in an exchange.",),
    ),
    Rule(
        "plans-to-receive",
        "{taker:party} gap plan gap {verb:receive} object figure",
        "released",
        examples=("Ukraine expects to get back 95 soldiers in a prisoner exchange.",),
    ),
    Rule(
        "gave-too",
        "{giver:party} gap (?:receive|return|exchange|free) [^;.y]{0,8}? (?:and|comma) "
        "(?:word){0,1} {verb:free} object figure",
        "released",
        examples=("Ukraine received its soldiers and handed over 95 prisoners in the exchange.",),
    ),
    Rule(
        "took-too",
        "{taker:party} gap (?:receive|return|exchange|free) [^;.y]{0,8}? (?:and|comma) "
        "(?:word){0,1} {verb:receive} object figure",
        "released",
        examples=("Russia released its prisoners and got back 95 soldiers in the exchange.",),
    ),
    Rule(
        "took-and",
        "(?<![TFIL@W/])(?<![TFIL@W/]_) {taker:side} alone and (?:word){0,1} "
        "{verb:receive} object figure",
        "released",
        examples=("This year Ukraine has held ten prisoner exchanges and got back 2,080 people.",),
        counterexamples=(
            "This year Ukraine has held ten prisoner exchanges and lost 2,080 people.",
        ),
    ),
    Rule(
        "gave-and",
        "(?<![TFIL@W/])(?<![TFIL@W/]_) {giver:side} alone and (?:word){0,1} "
        "{verb:free} object figure",
        "released",
        examples=("Russia kept its word in the exchange and handed over 95 prisoners.",),
        counterexamples=("Russia kept its word in the exchange and counted 95 prisoners.",),
    ),
    # -- passive and intransitive ----------------------------------------------------------------
    Rule(
        "first-freed",
        "bare {verb:freed} be (?:word){0,1} figure",
        "released",
        examples=("In the exchange the first to be freed were 48 women.",),
        counterexamples=("In the exchange the first 48 were women.",),
    ),
    Rule(
        "was-freed-by",
        "figure post {verb:freed} near by near {giver:speaker}",
        "released",
        examples=("In the exchange 95 soldiers were freed by Russia.",),
    ),
    Rule(
        "was-freed-to",
        "figure post {verb:freed} near to (?:_){0,1} {taker:receiver}",
        "released",
        examples=(
            "In the exchange 95 soldiers were handed over to Ukraine.",
            "Kyiv said that in the exchange 36 people, including one civilian, had been handed "
            "over to it.",
        ),
    ),
    Rule(
        "was-freed",
        "figure post {verb:freed}",
        "released",
        examples=("95 Russian servicemen were freed in a prisoner exchange.",),
        counterexamples=("In the prisoner exchange 95 Ukrainian soldiers were seen.",),
    ),
    Rule(
        "was-recovered",
        "figure post {verb:received}",
        "released",
        examples=("230 Ukrainian soldiers were recovered in a prisoner exchange.",),
    ),
    Rule(
        "was-returned-to",
        "figure post {verb:returned} near to (?:_){0,1} {taker:side}",
        "released",
        examples=("In the exchange 95 soldiers were returned to Ukraine.",),
    ),
    Rule(
        "returned-to",
        "figure post {verb:return} to (?:word){0,1} {taker:side}",
        "released",
        examples=("In the swap 146 soldiers and two women from Kursk region returned to Russia.",),
    ),
    Rule(
        "was-returned-by",
        "figure post {verb:returned} (?:word|at|of|date){0,5}? by near {giver:speaker}",
        "released",
        examples=("In the swap 22 soldiers were returned as a gesture of goodwill by Moscow.",),
    ),
    Rule(
        "was-returned",
        "figure post {verb:returned}",
        "released",
        examples=("175 soldiers had been returned in a prisoner exchange, Moscow said.",),
    ),
    Rule(
        "was-exchanged",
        "figure post {verb:exchanged}",
        "released",
        examples=("On Friday 95 Ukrainian soldiers were exchanged.",),
    ),
    Rule(
        "exchanging",
        "figure post {verb:exchange}",
        "swapped",
        examples=("In Istanbul 95 Ukrainian prisoners exchanging places came home.",),
    ),
    Rule(
        "came-to",
        "figure post {verb:come} (?:come){0,1} near to (?:_){0,1} {taker:side}",
        "released",
        examples=(
            "In the exchange 95 soldiers came to Ukraine.",
            "In the exchange 12 people taken to Sumy came back to Russia.",
        ),
    ),
    Rule(
        "came",
        "figure post {verb:come}",
        "released",
        examples=("185 servicemen came home in a prisoner exchange, Kyiv said.",),
    ),
    Rule(
        "came-back",
        "figure post {verb:return}",
        "released",
        examples=("In the exchange 95 Ukrainian soldiers return home.",),
    ),
    Rule(
        "person-swap",
        "figure dash (?:persons){0,1} (?:word|adjective){0,2}? swap",
        "swapped",
        examples=("The United States and Russia completed a 24-person prisoner swap.",),
        counterexamples=("The prisoner swap on a 24-hour notice freed 12 Ukrainians.",),
    ),
    Rule(
        "freed-after-relative",
        "figure (?:comma){0,1} who [^;.]{0,9}? comma {verb:leaving}",
        "released",
        examples=(
            "In the exchange 95 soldiers, who Kyiv says fought in Mariupol, were handed over.",
            "Another 23 wounded Ukrainian soldiers, who were treated in Russia, were handed over "
            "in the prisoner exchange.",
        ),
    ),
    Rule(
        "went-there",
        "(?:in-return|to (?:word){0,1} {taker:side}) (?:comma|word){0,1} {verb:leaving} "
        "(?:word){0,1} figure",
        "released",
        examples=(
            "To Russia have gone 106 in the prisoner exchange.",
            "In the prisoner exchange, to Ukraine returned 95 soldiers.",
        ),
        counterexamples=("To Russia have gone 106 letters about the prisoner exchange.",),
    ),
    Rule(
        "who-were-freed",
        "figure who (?:be|word){0,1} {verb:leaving}",
        "released",
        examples=(
            "The 40 who came home in the prisoner exchange are in hospital.",
            "Among the 230 who returned home in the exchange are 12 Ukrainian soldiers.",
        ),
        counterexamples=("The 40 who waited for the prisoner exchange went to bed.",),
    ),
    Rule(
        "freed-after-aside",
        "figure (?:dash|open) [^;.:NQB]{1,12}? (?:dash|close) {verb:leaving}",
        "released",
        examples=(
            "In the exchange eight citizens of Russia — villagers illegally held by Kyiv — were "
            "returned.",
        ),
    ),
    # -- nominal ---------------------------------------------------------------------------------
    Rule(
        "swap-of",
        "{noun:swap} (?:word|in|side|and|adjective|quote|comma|so-far){0,4}? of near figure",
        "swapped",
        examples=("Moscow and Kyiv announced the exchange of approximately 448 prisoners.",),
        counterexamples=("Moscow and Kyiv announced the exchange of letters about 448 prisoners.",),
    ),
    Rule(
        "in-exchange-of",
        "{noun:in-return} of near figure",
        "swapped",
        examples=("Emirati mediation succeeds in exchange of 292 captives in a prisoner swap.",),
        counterexamples=("In exchange for 292 captives Kyiv got 95 in the prisoner swap.",),
    ),
    Rule(
        "swap-covered",
        "(?:swap|exchanges|previous (?:bare|number)|(?:start|plan) pronoun) [^;:.NBVQ]{0,7}? "
        "(?:cover|mediate) (?:word|subset){0,2}? figure",
        "swapped",
        examples=(
            "The prisoner exchange concluded in January covered 50 captives.",
            "The last prisoner exchange was on Friday. It involved 372 people in all.",
        ),
        counterexamples=("The prisoner exchange was covered by 50 journalists.",),
    ),
    Rule(
        "deal-covered",
        "{noun:deal} (?:word|at|date){0,3}? cover (?:word|subset){0,2}? figure",
        "swapped",
        examples=("The deal involves two dozen people held in seven countries after a swap.",),
        counterexamples=("Our last operation concerned 28 soldiers in a prisoner swap.",),
    ),
    Rule(
        "agreement-covers",
        "{noun:plan} (?:word|at|in|date|place|comma who){0,3}? cover (?:word|subset){0,2}? figure",
        "swapped",
        examples=(
            "After the prisoner swap the envoy said the agreement covers 2,900 detainees.",
            "The prisoner swap was on Friday. The agreement, which covers 2,900 detainees, is new.",
        ),
        counterexamples=("The list of the prisoner exchange covers 2,900 detainees.",),
    ),
    Rule(
        "release-of",
        "{noun:deal} (?:word|to|come|from|captivity|side){0,3}? of near figure",
        "released",
        examples=(
            "The return of 22 servicemen from captivity in a prisoner exchange was reported "
            "by Kyiv.",
        ),
    ),
    Rule(
        "route",
        "figure (?:word|come|date|at){0,3}? from (?:word){0,1} (?:place|side) (?:word){0,1} "
        "(?:to|for) (?:word){0,2} (?:place|side)",
        "released",
        examples=("In the exchange two buses took 69 prisoners from Belarus to Chernihiv.",),
        counterexamples=("In the exchange a bus took 69 journalists from Kyiv to Chernihiv.",),
    ),
    # -- without a subject -----------------------------------------------------------------------
    Rule(
        "free-object",
        "{verb:free} (?:come){0,1} object figure",
        "released",
        examples=("Freed 95 Ukrainian soldiers in prisoner exchange",),
    ),
    Rule(
        "receive-object",
        "{verb:receive} object figure",
        "released",
        examples=("Brought home 95 Ukrainian soldiers in prisoner exchange",),
    ),
    Rule(
        "swap-object",
        "{verb:exchange} object figure",
        "swapped",
        examples=("Exchanged 95 Ukrainian soldiers on Friday",),
    ),
    Rule(
        "return-object",
        "{verb:return} object figure",
        "released",
        examples=("Returning 95 Ukrainian soldiers in prisoner exchange",),
    ),
    Rule(
        "says-figure",
        "{verb:say} (?:of|word|at){0,1}? figure (?=[,.;@I+!/]|$)",
        "same",
        examples=("Ukraine got back 95 of its soldiers in the exchange. Moscow says 96.",),
    ),
    Rule(
        "says-there-were",
        '{verb:say} (?:that){0,1} {there:word} be (?:quote|word){0,1} figure (?=[,.;@I+!"]|$)',
        "same",
        examples=(
            "Ukraine got back 95 of its soldiers in the swap. Moscow said there had been 96.",
        ),
        counterexamples=(
            "Ukraine got back 95 of its soldiers in the swap. Moscow said buses had been 96.",
        ),
    ),
    Rule(
        "are-of-people",
        "figure be (?:word){0,1} {whose:side} (?=[,.;w+<]|$)",
        "part",
        examples=(
            "Greek Cypriots and Turkish Cypriots exchanged 463 prisoners. Of those freed, 264 were "
            "Greek Cypriots.",
        ),
        counterexamples=(
            "In the prisoner exchange 463 men came home. Of those freed 264 were in Greece.",
        ),
    ),
    Rule(
        "are-persons",
        "figure be (?:word|quote){0,1} (?:{whose:owner} (?:word){0,1} persons|{persons:persons})",
        "part",
        examples=(
            "Ukraine got back 95 of its soldiers in the exchange. Of them 12 are officers.",
            "Russia and Ukraine exchanged 95 soldiers. Forty were Wagner fighters.",
        ),
    ),
    Rule(
        "group-of",
        "(?:number|bare|vague|deal|swap|persons) (?:word|who|be|freed|come|captivity|from){0,4}? "
        "subset few figure",
        "released",
        examples=("The group freed in the exchange consisted of 80 servicemen.",),
        counterexamples=("The delegation consisted of 80 diplomats.",),
    ),
    *STOCKS,
    # -- a swap and its figure, where nothing says more --------------------------------------------
    Rule(
        "swap-figure",
        "{noun:swap} (?:word|in|at|with|comma|date){0,3}? figure",
        "swapped",
        examples=("In the prisoner exchange on Friday, 95 Ukrainian soldiers.",),
    ),
)
