"""Words of sums, of parts, and of other times and sides; a part of the lexicon. Data only."""

from __future__ import annotations

from typing import Final

from parley.rules.persons import phrases

EACH: Final = phrases(
    "from either army, either army, each army, both armies, from either country, from either "
    "state, from either camp, each, apiece, each side, either side, both sides, per side, a side, "
    "from each side, on each side, from either side, on either side, to a side, both countries, "
    "each country, both parties, each party, either party, either country, on both sides, from "
    "both sides, by each side, to each side, each of the two sides, each of them, each other, each "
    "of the sides, each of the parties, either of them, for each side, for both sides, each of the "
    "two enemies, from each, on both, by both sides, each from both sides, per country, per party, "
    "per camp, each camp, from each camp, a piece"
)
"""Both sides, each side."""

RETURN_FOR: Final = phrases(
    "in exchange for, in return for, in return, in exchange, in a swap for, in swap for, in "
    "prisoner swap for, in a trade for, in trade for, against, in turn, the other way, in the "
    "other direction, in the opposite direction, the opposite way, the other way round, in the "
    "reverse direction, in the other, eastward, westward, northward, southward, eastwards, "
    "westwards"
)
"""What joins a group and the one it was given for."""

TOTALS: Final = phrases(
    "total, totals, number, numbers, figure, tally, count, sum, toll, quantity, headcount, total "
    "number, overall number, overall total, combined total, sum total, overall figure, total "
    "tally, tallies, totalling, totaling, totalled, totaled"
)
"""Nouns of sums."""

SO_FAR: Final = phrases(
    "in such operations, in such exchanges, in such swaps, in prisoner exchanges, in prisoner "
    "swaps, in exchanges, in swaps, through exchanges, through prisoner exchanges, in previous "
    "exchanges, so far, to date, in total, all told, overall, altogether, until now, till now, up "
    "to now, thus far, already, all in all, since then, as of, throughout the war, during the war, "
    "throughout the conflict, over the course of the war, in the course of the war, in all, during "
    "the full-scale war, during the full-scale invasion, during the invasion, during the entire "
    "war, during the whole war, since the full-scale invasion, since the start, since the "
    "beginning, over the years, cumulatively, over the past, in the past, in recent months, in "
    "recent years, in the last year, this year, last year, that year, since the outbreak, since "
    "the launch, overall total, from the start, from the beginning, from the very start, from the "
    "very beginning, since the very beginning, since the very start, for the whole period, for the "
    "entire period, during the whole period, during the entire period, over the whole period, over "
    "the entire period, for all the time, in the whole war, in the entire war, over the war, until "
    "then, till then, up to then, by then, by now, by that time, to this day, year to date, ever "
    "since, under such exchanges, during exchanges, during prisoner exchanges, in the exchanges, "
    "in the swaps, in the course of the year, over the course of the year, throughout the year, "
    "during the year, in the course of exchanges, as part of exchanges, through swaps, through "
    "such exchanges, during the large-scale war, during the large-scale invasion, over the years "
    "of war, 's presidency, his presidency, 's tenure, his tenure, 's time in office, in earlier "
    "exchanges, in earlier swaps, in previous swaps, in past exchanges, in past swaps, in prior "
    "exchanges, in prior swaps, in all exchanges, in earlier deals, in previous deals, under "
    "earlier deals, in earlier truces, in all the exchanges, in all swaps, in all the swaps, in "
    "the earlier exchanges, in the previous exchanges, in similar exchanges, in similar swaps, "
    "over the year, in the course of the truce, in the course of the ceasefire, in that time, in "
    "that period, over that period, in this period, during that period, in the meantime"
)
"""What makes a figure a running total."""

SUBSET: Final = phrases(
    "among them, among those, among the freed, among the released, among the returnees, among "
    "whom, among which, including, of whom, of which, of them, of those, of these, included, "
    "includes, include, comprising, among, consisting of, consisted of, consists of, was made up "
    "of, were made up of, is made up of, made up of, comprised, comprises"
)
"""What opens a part of a group."""

OTHERS: Final = phrases(
    "the others, the rest, the remainder, the remaining, the other, others, the latter, the former"
)
"""The rest of a group."""

PREVIOUS: Final = phrases(
    "previous, previously, last, earlier, prior, preceding, former, past, before, last time, the "
    "last time, recent, most recent, latest previous, ago, first, second, third, initial, "
    "following, next, penultimate"
)
"""What points to another time."""

OUTSIDE: Final = phrases(
    "outside of exchanges, outside of the exchange, outside the exchange, outside exchanges, "
    "outside of it, outside the framework, outside the scope, separately, beyond the exchange, "
    "apart from the exchange, on top of that, unilaterally, not part of the exchange, outside of "
    "the swap, outside the swap, outside of swaps, in addition to the exchange, besides the "
    "exchange, counted apart, additionally, in a separate gesture, in a separate move, in a "
    "separate step, in a separate development, as a separate gesture, in a parallel move"
)
"""What sets a group apart from the exchange."""
