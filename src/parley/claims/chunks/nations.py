"""The states a compound names: both of "US-Russian", the second of "Franco-German"."""

from __future__ import annotations

from typing import Final

from parley.actors import load_actors
from parley.rules.words import NATIONAL_PREFIXES

_USED_SO: Final = frozenset(["adjective", "demonym", "name", "alias"])


def nations_of(word: str) -> tuple[str, ...]:
    """The states a compound is made of, none where a part of it is anything else.

    >>> nations_of("us-russian"), nations_of("franco-german"), nations_of("us-backed")
    (('United States', 'Russia'), ('Germany',), ())
    """
    first, _, last = word.partition("-")
    names = load_actors().names
    uses = [names.used((part,)) for part in (first, last)]
    actors = [use.actor if use is not None and use.usage in _USED_SO else None for use in uses]
    if actors[1] is None or (actors[0] is None and first not in NATIONAL_PREFIXES):
        return ()
    return tuple(actor.label for actor in actors if actor is not None and actor.kind == "state")
