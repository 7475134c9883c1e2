"""Offices and who holds them: by date, by whose they are, in the words of a report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from parley.actors import Actor, load_actors
from parley.claims.chunks import Chunked, Item
from parley.claims.speakers.hearing import Named
from parley.rules import describing

_LATELY: Final = "2023"
"""Who left an office since then may still be meant where no date is told."""


def in_office(title: str, pool: list[Actor], when: str | None) -> list[Actor]:
    """Who held an office on an EDTF date, or all along if that is not known."""
    held = [(actor, [t for t in actor.tenures if _names_one(t.titles, title)]) for actor in pool]
    if when is not None:
        return [actor for actor, terms in held if any(t.covers(when) for t in terms)]
    lately = [a for a, terms in held if any((t.until or _LATELY) >= _LATELY for t in terms)]
    sides = Counter(actor.side for actor in lately)
    return [actor for actor in lately if sides[actor.side] == 1]


def _names_one(titles: Iterable[str], words: str) -> bool:
    return any(title.lower() in words for title in titles)


def organ_of(side: str | None, called: str, alike: Iterable[Actor]) -> str | None:
    """What an organ no file knows is called, as those of other states are: "… of Mali"."""
    state = state_of(side)
    if state is None:
        return None
    stems = Counter(
        actor.label.removesuffix(f" of {actor.side}")
        for actor in alike
        if actor.kind == "organisation" and actor.label.endswith(f" of {actor.side}")
    )
    best = max(stems, key=lambda stem: (stem.lower() == called, stems[stem]), default=None)
    return f"{best} of {state}" if best is not None else None


def state_of(side: str | None) -> str | None:
    """The state a side is, or is the government of; None for an armed group."""
    actor = load_actors().by_label.get(side) if side is not None else None
    if actor is None or actor.kind == "state":
        return side if actor is not None else None
    return actor.part_of if actor.label == f"Government of {actor.part_of}" else None


def words_of(chunked: Chunked, at: int) -> str:
    """What the text itself calls who holds an office: "Israeli information minister"."""
    item, before = chunked.items[at], chunked.items[at - 1] if at else None
    first = before.first if before is not None and before.sign in "jsl" else item.first
    words = [token.text for token in chunked.tokens[first : item.last]]
    return " ".join(words[1:] if words[0].lower() == "the" else words).replace(" '", "'")


def called_by(words: list[str]) -> set[str]:
    """What somebody is called, without whose or whom: "mother of" the one is the other's."""
    ends = (at for at, word in enumerate(words) if word in describing.BREAKERS or word == ",")
    own = words[: next(ends, len(words))]
    return set(own[: own.index("of")] if "of" in own else own)


def known_actor(*labels: str) -> Named | None:
    """The first of some labels that is on file."""
    actors = load_actors().by_label
    known = next((actors[label] for label in labels if label in actors), None)
    return Named(known.label, known.side) if known is not None else None


def office_of(holder: Item) -> Named | None:
    """ "Zelensky's office": that of the president he is; of anybody else, who that is."""
    return office_held(holder.actor) if holder.sign == "i" and holder.actor is not None else None


def office_held(holder: Actor) -> Named:
    """The office of a president, of a prime minister; anybody else himself."""
    offices = ("President", "president"), ("Prime Minister", "prime minister")
    known = [
        f"Office of the {of} of {holder.side}" for of, title in offices if title in holder.titles
    ]
    return known_actor(*known) or Named(holder.label, holder.side)
