"""Who says it: how reports attribute what they tell.

``parley.claims.speakers.sayings`` reads what stands in a sentence,
``parley.claims.speakers.accounts`` what goes on over sentences; both walk items, so a record has no
pattern: ``then`` says what is read and whose the words are.
"""

from __future__ import annotations

from parley.rules.record import Rule

ATTRIBUTIONS: tuple[Rule, ...] = (
    Rule(
        "according-to",
        then="“according to”, “per”, “citing” and a speaker: the whole sentence is his",
        examples=(
            "According to Kyiv, 95 Ukrainian soldiers were freed in the prisoner exchange.",
            "Ukraine got back 388 captives in prisoner exchanges, according to Dmytro Lubinets.",
            "According to two diplomats 95 Ukrainian soldiers were freed in the exchange.",
            "By the count of Global Reach Watch 95 Ukrainian soldiers were freed in the exchange.",
            "According to Qatari figures 95 Russian soldiers were freed in the exchange.",
            "Citing an unnamed source, RIA Novosti reported that 95 Russian soldiers were freed.",
        ),
        counterexamples=("Under the agreement 95 Ukrainian soldiers were freed in the exchange.",),
    ),
    Rule(
        "said-by",
        then="a verb of saying in the passive and “by” a speaker: the whole sentence is his",
        examples=(
            "The return of 22 servicemen from captivity was reported on Monday by Ukraine.",
            "It was said in Kyiv that 95 Ukrainian soldiers were freed in the prisoner exchange.",
            "Under the terms of a prisoner exchange announced by Kyiv 95 soldiers will be freed.",
        ),
        counterexamples=("The return of 22 servicemen was negotiated on Monday by Ukraine.",),
    ),
    Rule(
        "speaker-says",
        then="a subject and a verb of saying: what follows, or what it closes or interrupts",
        examples=(
            "Russia's defence ministry said that 95 servicemen were freed in the exchange.",
            "Another 95 defenders are home after the prisoner exchange, Zelensky said.",
            "Zelensky on Friday said that 95 Ukrainian soldiers were freed in the exchange.",
            "A nurse at the hospital said that 95 Ukrainian soldiers were freed in the exchange.",
            "The association of families of the missing said 95 Ukrainian soldiers were freed.",
            "An official briefed on the talks said 95 Ukrainian soldiers were freed.",
            "Kyiv dismissed the offer and said 95 Ukrainian soldiers were freed in the exchange.",
            "A nurse who had treated the men said 95 Ukrainian soldiers were freed in the swap.",
            "Kyiv said that Moscow had admitted that 95 Ukrainian soldiers were freed.",
            "In the prisoner exchange Kyiv counted 95 freed soldiers, Moscow 94.",
        ),
        counterexamples=(
            "Russia's defence ministry freed 95 servicemen in the exchange.",
            "The families of the missing met 95 Ukrainian soldiers freed in the exchange.",
        ),
    ),
    Rule(
        "said-speaker",
        then="a verb of saying before its speaker, behind a quotation or a comma: what it closes",
        examples=(
            '"Another 95 defenders were freed in a prisoner exchange," said Zelensky.',
            '"In the exchange 95 Ukrainian soldiers were freed," said a nurse, Halyna.',
        ),
        counterexamples=(
            "Zelensky said Russia freed 95 Ukrainian soldiers in a prisoner exchange.",
        ),
    ),
    Rule(
        "speaker-colon",
        then="a speaker and a colon at the head of a sentence, or a name behind a headline's dash",
        examples=(
            "Kyiv: 95 Ukrainian soldiers freed in prisoner exchange",
            "Prisoner exchange frees 95 Ukrainian soldiers – Zelensky",
            'Quote from Zelensky: "In the prisoner exchange 95 Ukrainian soldiers were freed."',
            "Lubinets takes stock: 95 Ukrainian soldiers were freed in the prisoner exchange.",
        ),
        counterexamples=(
            "Prisoner exchange: 95 Ukrainian soldiers freed",
            "Ukraine: 95 Ukrainian soldiers freed in prisoner exchange",
        ),
    ),
    Rule(
        "speaker-account",
        then="a speaker's account, count or figures: what follows",
        examples=(
            "By Kyiv's calculation 95 Ukrainian soldiers were freed in the prisoner exchange.",
            "To Zelensky's knowledge 95 Ukrainian soldiers were freed in the prisoner exchange.",
            "Figures released by Kyiv show that 95 Ukrainian soldiers were freed in the exchange.",
            "In the exchange 95 Ukrainian soldiers were freed, data from the Red Cross show.",
        ),
        counterexamples=("By then 95 Ukrainian soldiers were freed in the prisoner exchange.",),
    ),
    Rule(
        "speaker-pledges",
        then="a speaker and a promise “that”: what follows",
        examples=(
            "Putin pledged that Russia would free 95 Ukrainian soldiers in an exchange.",
            "Both sides agree that 95 Ukrainian soldiers were freed in the prisoner exchange.",
        ),
    ),
    Rule(
        "agency-quotes",
        then="an agency that quotes somebody: what follows is his, through the agency",
        examples=(
            "TASS quoted Dmitry Peskov as saying that 95 Russian soldiers were freed in the swap.",
            "The agency quoted Moskalkova as saying 95 Russian soldiers were freed in the swap.",
        ),
    ),
    Rule(
        "pledge",
        then="the one person who agreed or promised, where nobody else speaks: the planned figure",
        examples=("Putin had agreed to swap 175 prisoners in an exchange.",),
    ),
    Rule(
        "table-source",
        then="a sentence above a table, or a line below it, that names whose figures they are",
        examples=(
            "Russia and Ukraine exchanged prisoners. The figures are those of the Russian Defence "
            "Ministry.\n\nDate | Ukrainians | Russians\n3 January 2024 | 230 | 248\n"
            "31 January 2024 | 207 | 195\n",
            "Russia and Ukraine exchanged prisoners.\n\nDate | Ukrainians | Russians\n"
            "3 January 2024 | 230 | 248\n31 January 2024 | 207 | 195\n\nSource: Coordination "
            "Headquarters for the Treatment of Prisoners of War\n",
        ),
        counterexamples=(
            "Russia and Ukraine exchanged prisoners. The Russian Defence Ministry is silent.\n\n"
            "Date | Ukrainians | Russians\n3 January 2024 | 230 | 248\n31 January 2024 | 207 | 195"
            "\n",
        ),
    ),
    Rule(
        "account-goes-on",
        then="a sentence without a speaker behind one that has one, in the same paragraph",
        examples=(
            "Zelensky said the prisoner exchange took place on Friday. In it 95 Ukrainian soldiers "
            "were freed.",
            "Zelensky spoke of the prisoner swap.\n\nOf those freed 95 were Ukrainian soldiers.",
            "ABU DHABI, 6 May (WAM) – The UAE announced a new mediation between Russia and "
            "Ukraine.\n\nThe ministry thanked both.\n\nIn the prisoner exchange 95 Ukrainian "
            "soldiers were freed. Both countries, the UAE said, were helpful.\n\nEarlier, 90 "
            "Russian soldiers were freed.",
        ),
        counterexamples=(
            "Zelensky spoke of the prisoner swap. The two sides exchanged 95 Ukrainian soldiers.",
            "Zelensky spoke of the prisoner exchange. Last month 95 Ukrainian soldiers were freed.",
        ),
    ),
    Rule(
        "quotation-runs-on",
        then="a sentence inside a quotation: the speaker named behind it or before it",
        examples=(
            '"Today 95 Ukrainian soldiers were freed in a prisoner exchange. We remember them '
            'all," Zelensky said.',
        ),
    ),
    Rule(
        "source-line",
        then="the lead above a line “Source: …”, and the details below: the one it names",
        examples=(
            "Prisoners are home\n\nIn the prisoner exchange between Russia and Ukraine on Friday 95"
            " Ukrainian soldiers were freed, most of whom had been in captivity since the spring "
            "of 2022.\n\nSource: Zelensky on Telegram\n\nDetails: They are ill.\n",
            "Prisoners are home\n\nSource: Zelensky on Telegram\n\nDetails: In the prisoner "
            "exchange 95 Ukrainian soldiers were freed.\n",
        ),
        counterexamples=(
            "Prisoners are home\n\nIn the prisoner exchange 95 Ukrainian soldiers were freed.\n\n"
            "Source: agencies\n",
        ),
    ),
    Rule(
        "interview",
        then="an answer in a report of questions and answers: the one who answers most",
        examples=(
            "Zelensky said the exchange had been hard. Did he expect it? Zelensky said he did. Who "
            "helped? Zelensky said it was Qatar. How many came home? In the prisoner exchange 95 "
            "Ukrainian soldiers were freed.",
            "We met the ombudsman, Dmytro Lubinets.\n\n- Was it hard?\n\n- Yes.\n\n- Is "
            "it over?\n\n- No.\n\n- How many came home?\n\n- In the swap 95 soldiers were freed.",
        ),
    ),
    Rule(
        "press-release",
        then="the body whose own release the report is: what nobody else says",
        examples=(
            "Coordination Headquarters for the Treatment of Prisoners of War\n\n"
            "In the prisoner exchange 95 Ukrainian soldiers came home. We thank our partners.\n",
            "GENEVA (ICRC) – In the prisoner exchange 95 Ukrainian soldiers were freed.\n",
            "Zelenskiy / Official\n\nIn the prisoner exchange 95 Ukrainian soldiers came home.\n",
        ),
    ),
    Rule(
        "silent-speaker",
        then="the one who does not give a number: that it is not given",
        examples=("Zelensky gave no number of the prisoners exchanged.",),
    ),
    Rule(
        "outlet",
        then="nobody else: the report itself",
        examples=("Russia freed 95 Ukrainian soldiers in a prisoner exchange.",),
        counterexamples=("Kyiv: 95 Ukrainian soldiers freed in prisoner exchange",),
    ),
)
