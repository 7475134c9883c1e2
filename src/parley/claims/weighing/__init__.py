"""Figures of one report against each other: what is certain corrects what is not.

"175 soldiers were exchanged" says of whom only where another sentence does; a figure that is the
sum of both sides' counts both; one that dwarfs the story's own sums up the war.
"""

from __future__ import annotations

from parley.claims.found import Found
from parley.claims.parties import is_state
from parley.claims.weighing.correcting import correct, repeats_each
from parley.claims.weighing.known import Known
from parley.claims.weighing.running import sum_up
from parley.claims.weighing.sides import of_both_sides, of_most_remains, one_sided, told_by_next


def settle(found: list[Found], parties: tuple[str, ...]) -> list[Found]:
    """Lets figures read with certainty correct the same figures read without."""
    known = Known.of(found, parties)
    before = None
    traded = {f.chunked.sentence.index for f in found if "for-counterpart" in f.rule}
    for f in found:
        fixed = f.kind == "exchange-total" or f.chunked.sentence.index in traded
        if f.quantity.qualifier != "withheld" and not fixed:
            correct(f, known, parties)
        gapped = f.rule.startswith("gapped-date") and f.kind == "released"
        if before is not None and gapped and (f.who is None or f.kind != before.kind):
            f.kind, f.who, f.released_by = before.kind, before.who, before.released_by
        before = f
    told_by_next(found, parties)
    sum_up(found, known.mutual and all(map(is_state, parties)))
    of_both_sides(found, parties)
    of_most_remains(found, parties)
    one_sided(found, parties)
    return [
        f
        for f in found
        if not repeats_each(f, known.sides, parties)
        and not (f.subset and f.who is None and f.kind == "released")
    ]
