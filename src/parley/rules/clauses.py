"""Claims found without a frame: numbers of exchanges, figures in context, tables, nobody freed.

``then`` says what is read; the work is done in ``parley.claims.groups``,
``parley.claims.arrangement.tables`` and ``parley.claims.uncounted.statements``.
"""

from __future__ import annotations

from parley.rules.record import Rule

CLAUSES: tuple[Rule, ...] = (
    Rule(
        "ordinal",
        then="exchange-ordinal: an ordinal and a noun of exchanging, counted from the start",
        examples=("It was the 49th prisoner exchange.",),
        counterexamples=("It was the first prisoner exchange in weeks.",),
    ),
    Rule(
        "bare-ordinal",
        then="exchange-ordinal: an ordinal alone, said of an exchange",
        examples=("The prisoner exchange was the 67th of the war.",),
        counterexamples=("The prisoner exchange took the 67th hour.",),
    ),
    Rule(
        "numbered",
        then="exchange-ordinal: a number behind “exchange No.”",
        examples=("Prisoner exchange No. 54 took place on Friday.",),
    ),
    Rule(
        "count",
        then="exchange-count: a number of exchanges",
        examples=("Russia and Ukraine have held 48 prisoner exchanges.",),
        counterexamples=("Russia and Ukraine have held one prisoner exchange.",),
    ),
    Rule(
        "in-context",
        then="released: a counted group in a sentence about freeing that no frame reads",
        examples=("After the prisoner exchange: 95 Ukrainian soldiers.",),
        counterexamples=("Before the talks: 95 Ukrainian soldiers.",),
    ),
    Rule(
        "held-in-context",
        then="held: a counted group in a clause about captivity that nobody leaves",
        examples=("Captivity is what 6,000 Ukrainian soldiers know, Kyiv said of the swap.",),
    ),
    Rule(
        "none-freed",
        then="released, zero: nobody was freed",
        examples=("No prisoners were released on Saturday.",),
        counterexamples=("No prisoner complained when 95 were released on Saturday.",),
    ),
    Rule(
        "table-row",
        then="released, or a total: a row of a date and a number for each side",
        examples=(
            "Date | Returned to Ukraine | Returned to Russia\n"
            "8 May 2024 | 95 | 94\n9 June 2024 | 75 | 75\n",
        ),
    ),
    Rule(
        "by-speaker",
        then="mediation: the speaker of a third side, where the sentence speaks of mediating",
        examples=("Qatar said its mediation had made the prisoner exchange possible.",),
    ),
)
