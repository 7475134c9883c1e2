"""What tells whose persons a group is, strongest evidence first. Read by parley.claims.sides.

``then`` says whose they are. A pattern is matched right behind the group, up to the next verb of
saying; evidence without one lies in the group's own words, in its frame or in what came before.
"""

from __future__ import annotations

from typing import Final

from parley.rules.record import Rule

_GAZA: Final = (
    "Hamas and Israel exchanged captives in Gaza. Israel got back 12 Israeli hostages, and Hamas "
    "got back 30 Palestinian prisoners. Hamas and Israel have exchanged captives before. Israel "
    "got back 5 Israeli hostages. "
)

EVIDENCE: Final[tuple[Rule, ...]] = (
    Rule(
        "nationality",
        then="the side an adjective, a demonym or the words behind the group name",
        examples=(
            "Another 22 wounded Ukrainians were freed in the prisoner exchange.",
            "In the exchange 95 soldiers of the Russian army were released.",
        ),
    ),
    Rule(
        "fought-for",
        then="in a war, of another nation's: the side whose soldiers they are told among",
        examples=(
            "In the exchange 64 Ukrainian soldiers and an American citizen were handed over.",
            "In the exchange Ukraine got back 95 of its soldiers, among them five Britons.",
        ),
        counterexamples=("In the exchange 64 Ukrainian soldiers and 12 officers came home.",),
    ),
    Rule(
        "member",
        "of (?:word){0,1} {side:side}",
        "the side whose fighters or members they are",
        examples=(
            "Colombia and the ELN exchanged captives. Colombia freed 12 ELN prisoners, and the ELN "
            "freed 9 Colombian captives. Colombia and the ELN have exchanged captives before. Then "
            "Colombia freed 8 ELN prisoners. In Arauca 5 commanders of the rebels came home.",
        ),
    ),
    Rule(
        "said-to-be",
        "(?:comma){0,1} (?:who|that){0,1} (?:(?:word|place){0,1} speaker say (?:that){0,1}){0,1} "
        "(?:be|word) (?:be|word|to){0,3} {side:adjective} "
        "(?:word){0,1} persons",
        "what they are said to be, also behind a verb of saying",
        examples=(
            "In the exchange Russia returned the bodies of 1,000 people it says are Ukrainian "
            "soldiers.",
            "90 bodies believed to belong to Ukrainian servicemen were returned in the exchange.",
        ),
    ),
    Rule(
        "own-prisoners",
        then="of political prisoners: the state's that holds or frees them",
        examples=(
            "Belarus freed 52 political prisoners in a deal with Russia on a prisoner exchange.",
            "More than 1,200 political prisoners are behind bars in Belarus after the swap.",
        ),
        counterexamples=("Russia handed over 16 political prisoners in the swap.",),
    ),
    Rule(
        "held-by",
        "(?:word|who|be|comma|persons|captivity){0,3}? (?:held|captured|harm) "
        "(?:word|date|place|in){0,3} by (?:word){0,2} {side:body}",
        "the other side than the one that holds them",
        examples=("Ten civilians held by Russia were released in a prisoner exchange.",),
    ),
    Rule(
        "whom-they-held",
        "(?:comma){0,1} (?:(?:who|that) (?:word){0,1} {side:body} "
        "(?:word|be|plan|place|date|so-far){0,3}? (?:hold|captured|harm|free|exchange|return)|"
        "{holder:body} (?:word|be){0,1} (?:hold|captured|harm))",
        "the other side than the one that is said to have held them or let them go",
        examples=(
            "Russia and Ukraine made a swap. In it four men whom Moscow had imprisoned came home.",
            "Kyiv has a list of 640 prisoners whom Russia is ready to exchange in a swap.",
            "Russia and Ukraine made a swap. In it 12 officers Ukraine had captured were freed.",
        ),
        counterexamples=(
            "Russia and Ukraine made a swap. In it four men who had fought for Moscow came home.",
        ),
    ),
    Rule(
        "to-custody",
        "(?:word){0,1} to (?:word){0,1} {side:owner} (?:word){0,1} captivity",
        "the side in whose custody another side puts them",
        examples=("In a swap with Kyiv, Belarus transferred ten persons to Ukrainian custody.",),
        counterexamples=("In the swap ten persons taken to Russian captivity came home.",),
    ),
    Rule(
        "foreigners",
        then="nobody's in particular, where they are only called foreign",
        examples=(f"{_GAZA}Hamas also freed 24 foreigners.",),
        counterexamples=("In the swap with Ukraine Russia freed 24 foreigners.",),
    ),
    Rule(
        "from-captivity",
        "(?:word|in|of|at|place|persons|date|come|return|from|returned|freed|received|exchanged|quote)"
        "{0,5}? (?:from|of) "
        "(?:word|of){0,2}? {side:owner} (?:word|quote){0,1} captivity",
        "the other side than the one whose captivity they left",
        examples=(
            "In the swap 150 servicemen returned from Russian captivity.",
            "From Russian captivity 150 servicemen were brought home in the swap.",
        ),
    ),
    Rule(
        "in-captivity-of",
        "(?:word|who|be|hold|held|swap|date|of|place){0,4}? (?:in|at|hold) (?:word){0,2}? "
        "{side:owner} "
        "(?:word){0,1} captivity",
        "the other side than the one in whose captivity they are",
        examples=(
            "About 6,000 soldiers are in Russian captivity and wait for an exchange.",
            "More than 2,500 prisoners await exchange in Ukrainian camps.",
        ),
    ),
    Rule(
        "in-hands-of",
        "[^;:.!y,NQBV]{0,6}? (?:captivity of|hold) (?:word){0,2} {side:body}",
        "the other side than the one in whose hands they are, or were",
        examples=(
            "About 6,000 soldiers continue in the power of Russia after the swap.",
            "About 6,000 soldiers are in the hands of Russia after the swap.",
            "The swap freed 12 soldiers from the captivity of the Ukrainian army.",
        ),
    ),
    Rule(
        "held-in",
        "[^;:.!y,NQBV]{0,6}? (?:comma (?:hold|held|captured)){0,1} (?:in|at) "
        "[^;:.!y,NQBVi]{0,4}? {side:prison}",
        "of those held: the other side than the one in whose country they are",
        examples=(
            "Some 8,000 soldiers remain behind bars in Russia after the prisoner swap.",
            f"{_GAZA}After the swap 76 remain in captivity in Gaza.",
        ),
        counterexamples=(
            "Some 8,000 Ukrainian soldiers remain behind bars in Russia after the prisoner swap.",
        ),
    ),
    Rule(
        "from-territory",
        "(?:word|come|at|date|return|freed|returned|received|be){0,5}? from (?:word|hold){0,4}? "
        "held? (?:word){0,2} by (?:word){0,2} {side:holder}",
        "the other side than the one that controls where they were",
        examples=("Kyiv said 12 children returned from territory controlled by Russia.",),
    ),
    Rule(
        "each-side",
        "(?:persons|word|in|quote|captivity|place){0,2} (?:freed|received|returned|exchanged|come"
        "|exchange|free|receive|return){0,2}? (?:word|from|of|by|at|to|in){0,3}? each",
        "both sides, the same number each",
        examples=(
            "The two countries exchanged 95 prisoners of war each.",
            "In the exchange 175 prisoners went home from each side.",
        ),
        counterexamples=("Russia and Ukraine exchanged 372 soldiers in a prisoner swap.",),
    ),
    Rule(
        "possessive",
        then="the subject's or the speaker's: “its soldiers”, “our defenders”",
        examples=(
            "Ukraine got back 75 of its soldiers in a prisoner exchange.",
            "In the swap Russia freed 20 of their men, an official in Kyiv said.",
            "Russia and Ukraine made a swap. Paris says three of its nationals are in Russian "
            "custody.",
        ),
    ),
    Rule(
        "other-side",
        then="the side that is not the subject's, nor the speaker's: “prisoners of the other side”",
        examples=(
            "Moskalkova said 14 prisoners of the other side were freed in the exchange.",
            "In the exchange, Lubinets said, 15 people were taken to the opposite side.",
        ),
        counterexamples=("In the exchange 14 prisoners of the other side were freed.",),
    ),
    Rule(
        "group-of-side",
        then="the side whose share or group consists of them",
        examples=(
            "Russia and Ukraine each freed 390 people in the exchange. Ukraine's share included "
            "120 civilians brought home on the first day.",
        ),
    ),
    Rule(
        "list",
        then="of a list of prisoners: the side it is handed to; of others: its who wants them",
        examples=(
            "Russia and Ukraine exchange prisoners. Russia handed Kyiv a list of 640 prisoners.",
            "Russia and Ukraine exchange prisoners. Kyiv handed Russia a list of 339 children.",
        ),
        counterexamples=("Russia handed over 640 prisoners in a swap.",),
    ),
    Rule(
        "taker",
        then="the side that gets them back",
        examples=("Ukraine received 277 people in a prisoner exchange.",),
    ),
    Rule(
        "holder",
        then="the other side than the one that holds them in the clause",
        examples=("Moscow is holding 6,465 prisoners of war, Putin said after the swap.",),
    ),
    Rule(
        "giver",
        then="the other side than the one that lets them go",
        examples=("Russia handed over 175 prisoners in a swap.",),
        counterexamples=("Russia handed over 175 Ukrainian prisoners in a swap.",),
    ),
    Rule(
        "arms",
        then="in a war within a state: its own soldiers and policemen, the other side's guerrillas",
        examples=(
            "Colombia and the ELN exchanged captives. Colombia freed 12 ELN prisoners, and the ELN "
            "freed 9 Colombian captives. Colombia and the ELN have exchanged captives before. Then "
            "Colombia freed 8 ELN prisoners. In Arauca 6 policemen were freed.",
        ),
        counterexamples=("In the prisoner exchange 6 soldiers came home.",),
    ),
    Rule(
        "in-turn",
        then="the other side than that of the group before, where “in return” or “the other way” "
        "opens or closes the clause",
        examples=(
            "Ukraine got back 75 of its soldiers. In exchange, 72 captives were handed over.",
            "Kyiv got back 90 of its fighters in the swap; 75 went the other way.",
        ),
        counterexamples=(
            "Ukraine got back 75 of its soldiers. In exchange, Kyiv handed over 72 captives.",
        ),
    ),
    Rule(
        "on-side",
        "(?:word|freed|returned|received|exchanged|come|free|receive|return|be){0,4}? at "
        "(?:word){0,1} {side:side}",
        "the side that is named so, behind the group or at the head of its clause",
        examples=(
            "In the prisoner exchange 95 were freed on the Ukrainian side.",
            "There was a prisoner exchange. On the Russian side, 103 were freed.",
        ),
        counterexamples=("In the prisoner exchange 95 were freed on the Polish side.",),
    ),
    Rule(
        "from-own-side",
        "(?:word|date){0,2} from (?:word){0,1} {side:side}",
        "the side named so, where nobody gives or gets: “150 captives from the Ukrainian side”",
        examples=(
            "The exchange involved 150 captives from the Ukrainian side and 150 from the Russian "
            "side.",
        ),
        counterexamples=("In the exchange Russia received 150 captives from the Ukrainian side.",),
    ),
    Rule(
        "direction",
        "(?:of (?:word|adjective){0,1} (?:persons|remains)){0,1} "
        "(?:word|at|by|date|come|return|freed|returned|received|quote|comma){0,4}? "
        "(?:from (?:word){0,1} (?:side|place) (?:word){0,1}){0,1} "
        "(?:(?:to|for) (?:word|come){0,2}|with (?:word)? in (?:word)?) {side:receiving}",
        "the side they go to, or whose place it is; the other one than the side they come from",
        examples=(
            "The exchange was over and 12 captives were flown from Minsk to Kyiv.",
            "In the exchange 69 prisoners were flown from Minsk to Chernihiv.",
            "In the exchange nine children were reunited with their families in Ukraine.",
        ),
        counterexamples=("In the exchange 95 prisoners of war were flown to Istanbul.",),
    ),
    Rule(
        "home-region",
        "(?:word|persons|in|comma|quote){0,3}? (?:from|of) (?:word){0,1} "
        "(?:(?:side|adjective) (?:word){0,1}){0,1} {side:place}",
        "the side whose region they come from",
        examples=(
            "In the exchange 12 residents of the Kursk region came home.",
            "In the exchange eight civilians from Russia's Kursk region were released.",
        ),
    ),
    Rule(
        "arrival",
        "(?:word|at|date|quote|comma){0,4}? (?:come|return|freed|returned){1,2} "
        "(?:word|date|come){0,2}? "
        "(?:from (?:word){0,1} (?:side|place|adjective) (?:word){0,1}){0,1} "
        "(?:to|in|at) (?:word){0,2} {side:home}",
        "the side at home in the place they arrive at",
        examples=(
            "In the exchange 185 freed men landed at Chkalovsky airfield.",
            "The exchange was over and 12 of the captives had arrived in Kyiv.",
        ),
        counterexamples=("In the exchange 185 freed men landed at Istanbul.",),
    ),
    Rule(
        "from-side",
        "(?:word|come|at|date|return|freed|returned|received){0,5}? from (?:word){0,3} "
        "(?:by (?:word))? {side:side} (?!k)",
        "the other one than the side they come from",
        examples=("The prisoner exchange brought 95 soldiers home from Russia.",),
    ),
    Rule(
        "agent",
        then="the side that acts, where it is not said whether it gives or gets",
        examples=("Ukraine returned 95 soldiers in a prisoner exchange.",),
    ),
    Rule(
        "expected",
        then="the side that expects them home",
        examples=(
            "Russia and Ukraine exchange prisoners. Kyiv expects another 200 people to return.",
        ),
        counterexamples=("Russia and Ukraine exchange prisoners. Kyiv expects another 200 tanks.",),
    ),
    Rule(
        "agent-gave",
        then="of bodies: the other side, unless who returns them speaks or the report is his",
        examples=("Russia and Ukraine exchanged remains. Russia returned 909 bodies on Friday.",),
        counterexamples=(
            "Russia and Ukraine exchanged bodies. Ukraine returned 909 bodies of its fallen.",
        ),
    ),
    Rule(
        "part-of",
        then="the side of the group it is a part of",
        examples=(
            "Ukraine got back 75 of its soldiers in the exchange. Another 12 came home on Monday.",
        ),
    ),
    Rule(
        "speaker-gave",
        then="the other side than the speaker's, who says what he handed over",
        examples=("Moscow said 95 prisoners of war were handed over in the exchange.",),
    ),
    Rule(
        "speaker",
        then="the side of the one who says so",
        examples=("Kyiv said 185 servicemen came home in a prisoner exchange.",),
    ),
    Rule(
        "speaker-holds",
        then="the other side than that of a prison service that says so",
        examples=(f"{_GAZA}The Israel Prison Service said 55 women were freed from Damon jail.",),
    ),
    Rule(
        "own-term",
        then="the side that calls its soldiers so",
        examples=("In the prisoner exchange 95 Mariupol defenders came home.",),
    ),
    Rule(
        "captured-at",
        "(?:comma|who|word|be){0,2}? (?:captured|harm|held) (?:word|date){0,2}? (?:in|at|from|of) "
        "(?:word|of|in){0,3}? {side:place}",
        "the side whose place they were captured in, where nothing else tells",
        examples=("There was a prisoner exchange. Eight medics captured in Mariupol were freed.",),
        counterexamples=(
            "There was a prisoner exchange. Eight medics captured in Minsk were freed.",
        ),
    ),
    Rule(
        "dateline",
        then="the side the report is written from, which tells that persons came home",
        examples=("KYIV, May 6 - There was a prisoner exchange. Twenty-two soldiers returned.",),
        counterexamples=(
            "GENEVA, May 6 - There was a prisoner exchange. Twenty-two soldiers returned.",
        ),
    ),
    Rule(
        "carried-on",
        then="the side of the last group of the paragraph",
        examples=(
            "Ukraine got back 75 of its soldiers in the exchange. Two civilians also came home.",
        ),
    ),
    Rule(
        "counterpart",
        then="the other side than that of the group it was exchanged for",
        examples=("Ukraine freed 124 Russian soldiers in exchange for 76 captives.",),
    ),
    Rule(
        "as-before",
        then="the side of the group it is compared with",
        examples=("Ukraine got back 75 of its soldiers in the exchange, and 10 in March.",),
    ),
    Rule(
        "hostages",
        then="the state, where the other party is an armed group",
        examples=("In the prisoner exchange 12 hostages were freed.",),
    ),
    Rule(
        "not-hostages",
        then="the people of the armed group, where the state's persons are called hostages",
        examples=(
            "Colombia and the ELN exchanged captives. Colombia freed 12 ELN prisoners, and the ELN "
            "freed 9 Colombian hostages. Colombia and the ELN have exchanged captives before. Then "
            "the ELN freed 5 Colombian hostages. In Arauca 88 prisoners came home.",
        ),
    ),
    Rule(
        "called-so",
        then="the side whose persons are called so, where those of the other are called prisoners",
        examples=(
            f"{_GAZA}In Ramallah 88 prisoners came home.",
            f"{_GAZA}Fifty captives and 150 prisoners were to be exchanged.",
            f"{_GAZA}Some 40 captives were freed, a diplomat said.",
        ),
    ),
    Rule(
        "share",
        then="the other side than that of the group which makes a total with it",
        examples=(
            "In the exchange 61 captives changed hands: 25 Russian soldiers, and 36 persons held "
            "in the east.",
        ),
    ),
    Rule(
        "both-together",
        then="both sides' persons in one figure",
        examples=("Russia and Ukraine exchanged 372 soldiers in a prisoner swap.",),
    ),
    Rule(
        "heading",
        then="the side named in the heading of its list",
        examples=(
            "The exchange of prisoners took place on Friday.\n\nReturned to Ukraine:\n\n"
            "- 95 servicemen\n\n- 8 civilians\n\nReturned to Russia:\n\n- 103 servicemen\n",
        ),
    ),
    Rule(
        "column",
        then="the side its column is named after",
        examples=(
            "Date | Returned to Ukraine | Returned to Russia\n"
            "8 May 2024 | 95 | 94\n9 June 2024 | 75 | 75\n",
        ),
    ),
    Rule(
        "unknown",
        then="not said",
        examples=("In the prisoner exchange 95 soldiers were released.",),
    ),
)
