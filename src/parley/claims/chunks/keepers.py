"""A side's body for its prisoners, told by what it does: "the Ukrainian agency that handles swaps".

Who deals with prisoners of war is one body of a side, so its matter names it as its name does. What
speaks for relatives or rights, or keeps prisons, is another.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from parley.actors import Actor, load_actors
from parley.rules.words import word_set

_BODIES: Final = word_set(
    "agency body board bureau centre center council office authority commission committee "
    "department institution directorate organisation organization staff unit secretariat service "
    "team headquarters hq structure"
)
_OF_PRISONERS: Final = word_set(
    "prisoner prisoners prisoner-exchange pow pows prisoner-of-war captive captives exchange "
    "exchanges swap swaps"
)
_OF_OTHERS: Final = word_set(
    "relatives families family wives mothers rights human political penal prison red cross media "
    "information news monitoring investigation prosecutor's"
)


def keepers(head: str, words: Sequence[str], side: str | None) -> tuple[Actor, ...]:
    """The body of a side that the words of a phrase with this head describe, if they do.

    Where the words do not tell the side, those of all sides.
    """
    if head not in _BODIES or _OF_PRISONERS.isdisjoint(words) or not _OF_OTHERS.isdisjoint(words):
        return ()
    known = _keepers()
    return tuple(actor for whose, actor in known.items() if side in (None, whose))


@cache
def _keepers() -> dict[str, Actor]:
    return {
        actor.side: actor
        for actor in load_actors().all
        if actor.kind == "organisation" and actor.side and "Prisoners of War" in actor.label
    }
