"""The two sides of the exchanges a report is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from parley.actors import load_actors
from parley.claims.armed_groups import unknown_group
from parley.claims.chunks import Chunked, Item
from parley.rules.alliances import WESTERN
from parley.rules.signs import COUNTED, HOLDING, PASSING, SWAPPING
from parley.rules.words import ACCORDS

_EXCHANGING: Final = PASSING | HOLDING | frozenset("xD")
_PARDONED: Final = frozenset(["political", "pardoned", "pardon", "pardons", "dissidents"])
BLOC: Final = "West"
_COUNTED: Final = 6
"""What a counted group of a side's persons weighs."""
_OPENING: Final = 3  # sentences
_FEW_ALLIES: Final = 2
_OF_ALLIES: Final = 4
_BETWEEN: Final = re.compile(r"s(?:_?\+_?s)?$")
_PLACES: Final = re.compile(r"[IT@](?:_?s,?)*_?(?:s\+)?$")
"""Before one of "exiled to Turkey, Qatar and Syria": they are no two sides."""
_PLACED: Final = re.compile(r"[IT@F]_?$")
_MOVED_TO: Final = re.compile(r"[gGrRcqYeE][TF]_?$")
_FREES_SOME: Final = re.compile(r"[si][^;:.yNVp]{0,6}?g_?[NVp]")
_FREED_FROM: Final = re.compile(r"N_?[GYc][^;:.yN]{0,4}?F_?(?P<side>[sj])_?k")
_SWAP: Final = re.compile("exchang|swap|trad")


def find_parties(chunks: list[Chunked]) -> tuple[str, ...]:
    """The sides a report names most as giving, getting back or owning the persons exchanged.

    A side that only mediates is named often too, so a mention weighs by what it does: a counted
    group ("95 Russian soldiers"), a captivity ("Russian captivity"), a pair ("Kyiv and Moscow")
    and the subject of a release weigh much, a mention beside mediation weighs less than nothing.
    """
    weights: Counter[str] = Counter()
    heavier: Counter[str] = Counter()
    opening: set[str] = set()
    for chunked in chunks:
        told = _weigh(chunked)
        weights.update(told)
        heavier.update(told)
        if chunked.sentence.depth < _OPENING:
            heavier.update(told)  # it names whom a report is about
            if not SWAPPING.isdisjoint(chunked.signs):
                opening.update(map(_root, told))
    roots = _by_root(weights)
    parties = _with_bloc(_pair(roots, _by_root(heavier), opening), roots)
    alone = _frees_its_own(chunks, parties)
    if alone is not None:
        return (alone,)
    if len(parties) == 1 and is_state(parties[0]):
        groups = [_on_file(group, parties[0]) for group in unknown_group(chunks)]
        parties += groups or [f for f in _only_state_foe(parties[0]) if f in weights]
    return tuple(sorted(_acting(parties)))


def _names_accord(chunked: Chunked, item: Item) -> bool:
    """True for the capital of "the Stockholm Agreement": where that was made."""
    behind = chunked.tokens[item.last : item.last + 1]
    return any(token.lower in ACCORDS for token in behind)


def _weigh(chunked: Chunked) -> Counter[str]:
    """What the mentions of sides in a sentence weigh."""
    weights: Counter[str] = Counter()
    items, signs = chunked.items, chunked.signs
    exchanging = not _EXCHANGING.isdisjoint(signs)
    for at, item in enumerate(items):
        if item.figure is not None and item.figure.side and item.sign in COUNTED:
            among = "<" in signs[max(0, at - 4) : at]  # "including 16 Saudis"
            weights[item.figure.side] += 1 if among else _COUNTED
            continue
        for side in item.figure.both if item.figure is not None else ():
            weights[side] += _COUNTED
        if item.side is None:
            continue
        around = signs[max(0, at - 4) : at + 5]
        behind = signs[at + 1 : at + 3]
        if item.sign in "s":
            if _names_accord(chunked, item):
                continue
            pair = signs.startswith("+s", at + 1) or signs[max(0, at - 2) : at] == "s+"
            pair = pair and not _PLACES.search(signs, max(0, at - 6), at)
            weights[item.side] += 1 + 4 * (exchanging and pair) + 2 * exchanging
            placed = _PLACED.search(signs, max(0, at - 2), at)  # "agreed in Muscat to free"
            if behind[:1] and behind[0] in "gre" and exchanging and not placed:
                weights[item.side] += 4
        elif item.sign in "jp":
            weights[item.side] += 4 if "k" in behind or item.sign == "p" else 1
        else:
            weights[item.side] += 1
        moved = _MOVED_TO.search(signs, max(0, at - 3), at)  # "returned to Ukraine"
        named = item.sign == "s" and not moved and not _stands_between(chunked, at)
        if named and "m" in around:
            weights[item.side] -= 6
    return weights


def _frees_its_own(chunks: list[Chunked], parties: Sequence[str]) -> str | None:
    """The state that alone lets prisoners go, above all political ones, and gets none.

    What it gets for them, or where they are taken, makes nobody a second side.
    """
    if len(parties) == 2 and (
        parties[1] in _opponents(parties[0]) or parties[0] in _opponents(parties[1])
    ):
        return None
    opening = (c for c in chunks if c.sentence.depth < _OPENING)
    if any(i.sign in "xeE" and _SWAP.search(i.word) for c in opening for i in c.items):
        return None
    pardoned = any(t.lower in _PARDONED for c in chunks for t in c.tokens)
    freed = (side for chunked in chunks for side in _freeing(chunked, pardoned))
    return next((side for side in freed if side in parties and is_state(side)), None)


def _freeing(chunked: Chunked, pardoned: bool) -> Iterator[str]:
    """Who frees political prisoners in a sentence, or persons of no nation in a report on such."""
    for match in _FREED_FROM.finditer(chunked.signs):
        if "political" in chunked.words(match.start()):
            yield chunked.items[match.start("side")].side or ""
    for match in _FREES_SOME.finditer(chunked.signs):
        who, whom = chunked.items[match.start()], chunked.items[match.end() - 1]
        side = who.side or (who.actor.side if who.actor is not None else None)
        if side and (
            "political" in chunked.words_of(whom)
            or (pardoned and (whom.figure is None or whom.figure.side is None))
        ):
            yield side


def _on_file(group: str, state: str) -> str:
    """The foe of a state that "the separatists" are, where one on file is called so."""
    acting = load_actors().by_label[state].represented_by or state
    foes = (a.label for a in load_actors().all if acting in a.opponents and a.kind == "party")
    called = [foe for foe in foes if group in foe.lower().split()]
    return called[0] if len(called) == 1 else group


def _stands_between(chunked: Chunked, at: int) -> bool:
    """True for both of "mediation between Russia and Ukraine": they are no mediators."""
    pair = _BETWEEN.search(chunked.signs, max(0, at - 4), at + 1)
    if pair is None:
        return False
    first = chunked.items[pair.start()].first
    return "between" in [token.lower for token in chunked.tokens[max(0, first - 2) : first]]


def _by_root(weights: Mapping[str, int]) -> dict[str, int]:
    """The weights of sides, each with those of the forces that act for it."""
    roots: Counter[str] = Counter()
    for side, weight in weights.items():
        roots[_root(side)] += weight
    actors = load_actors().by_label
    return {
        side: weight
        for side, weight in roots.items()
        if weight > 0 and side in actors and actors[side].kind in ("state", "party")
    }


def _root(side: str) -> str:
    """The state or party a side acts for: Yemen for its government and for the coalition."""
    side = side_of(side)
    actors = load_actors().by_label
    whole = actors[side].part_of if side in actors else None
    return whole if whole and actors[whole].represented_by == side else side


def side_of(name: str) -> str:
    """The side a party speaks for: Russia for Wagner, itself for most."""
    actor = load_actors().by_label.get(name)
    return actor.side if actor is not None and actor.side else name


def _pair(
    weights: Mapping[str, int], heavier: Mapping[str, int], opening: Collection[str]
) -> list[str]:
    """The two parties: a known pair of opponents that is well present, else the two named most.

    ``opening`` are those who exchange at the head of the report: where they are the two named
    most, a foe on file must be named much too. ``heavier`` counts the head of the report twice.
    """
    ranked = sorted(weights, key=lambda side: (-weights[side], side))
    best: tuple[float, tuple[str, str]] | None = None
    for side in ranked[:8]:
        for other in _opponents(side):
            if weights.get(other, 0) > 0:
                # both must be there; the weaker one decides
                weaker, stronger = sorted((weights[side], weights[other]))
                strength = weaker + 0.25 * stronger
                if best is None or (strength, (other, side)) > best:
                    best = strength, (other, side)
    plain = _distinct(ranked)[:2]
    if best is not None and plain:
        weakest = min(weights[side] for side in plain) if len(plain) == 2 else 0
        opened = len(plain) == 2 and {*plain} <= {*opening} and not {*best[1]} <= {*opening}
        present = min(weights[side] for side in best[1]) * (2 if opened else 6) >= weakest
        if set(best[1]) & set(plain) and present:
            return _without_bloc(list(best[1]), ranked, weights)
    ranked = sorted(heavier, key=lambda side: (-heavier[side], side))
    return _with_its_own_foe(_distinct(ranked)[:2], weights)


def _without_bloc(pair: list[str], ranked: Sequence[str], weights: Mapping[str, int]) -> list[str]:
    """The one state meant by "the West", where no other of its states is named half as much."""
    states = [side for side in ranked if is_state(side) and side not in pair]
    if BLOC not in pair or not states or weights[states[0]] <= weights[BLOC]:
        return pair
    if any(weights[other] * 2 > weights[states[0]] for other in states[1:]):
        return pair
    return [states[0] if side == BLOC else side for side in pair]


def _with_bloc(pair: list[str], weights: Mapping[str, int]) -> list[str]:
    """The West for one of its states, where several of them exchange prisoners with its foe."""
    western = {side: weight for side, weight in weights.items() if side in WESTERN}
    foe = max(_opponents(BLOC), key=lambda side: weights.get(side, 0))
    if not {*pair} <= {foe, *western}:
        return pair
    most = max(western.values(), default=0)
    allies = [side for side, weight in western.items() if weight * _OF_ALLIES >= most]
    named = weights.get(foe, 0) * 2 >= most
    return [foe, BLOC] if named and len(allies) > _FEW_ALLIES else pair


def _with_its_own_foe(pair: list[str], weights: Mapping[str, int]) -> list[str]:
    """An armed group's only foe on file, where the other side is hardly spoken of.

    A report of one side calls the other what it likes: "the mercenaries of the aggression".
    """
    hardly = [side for side in pair[1:] if weights[side] < _COUNTED]
    if hardly and all(map(is_state, pair)):
        foe = _only_state_foe(pair[0])
        if foe:
            return [pair[0], *foe]  # Ukraine's own notice thanks the Emirates, names no Russia
    groups = [side for side in pair if not is_state(side) and len(_opponents(side)) == 1]
    others = [side for side in pair if side not in groups]
    if len(groups) != 1 or any(weights[side] >= _COUNTED for side in others):
        return pair
    return [groups[0], *_opponents(groups[0])]


def _only_state_foe(side: str) -> list[str]:
    """The one state on file that a side exchanges prisoners with, if it is one."""
    foes = {*_opponents(side), *(a.label for a in load_actors().all if side in a.opponents)}
    states = [foe for foe in sorted(foes) if is_state(foe)]
    return states if len(states) == 1 else []


def state_and_group(parties: Sequence[str]) -> tuple[str, str] | None:
    """The state, or its government, and the armed group of a war within a state."""
    pair = state_and_foe(parties)
    return None if pair is None or people_of(pair[1]) != pair[1] else pair


def state_and_foe(parties: Sequence[str]) -> tuple[str, str] | None:
    """The state, or its government, and the armed group it faces: also Israel and Hamas."""
    states = [party for party in parties if is_state(party) or _is_government(party)]
    if len(parties) != 2 or len(states) != 1:
        return None
    return states[0], parties[1] if states[0] == parties[0] else parties[0]


def are_of_two_lands(parties: Sequence[str]) -> bool:
    """True for Israel and Hamas or Hezbollah, False for two states and for a state's own rebels."""
    pair, actors = state_and_foe(parties), load_actors().by_label
    if pair is None or pair[1] not in actors:
        return False
    homes = {pair[0], actors[pair[0]].part_of} if pair[0] in actors else {pair[0]}
    home = actors[pair[1]].part_of
    return stands_for_people(pair[1]) or (home is not None and home not in homes)


def stands_for_people(group: str | None) -> bool:
    """True for Hamas and for the Palestinians: whom they hold are hostages, whom they want not."""
    actors = load_actors().all
    return group is not None and any(
        actor.people and group in (actor.label, actor.people) for actor in actors
    )


def _is_government(party: str) -> bool:
    actors = load_actors().by_label
    whole = actors[party].part_of if party in actors else None
    return whole is not None and actors[whole].represented_by == party


def _opponents(side: str) -> tuple[str, ...]:
    """The sides a state or party, or its government, exchanges prisoners with."""
    actors = load_actors().by_label
    acting = actors[side].represented_by if side in actors else None
    both = (actors[name] for name in (side, acting) if name is not None and name in actors)
    return tuple(_root(opponent) for actor in both for opponent in actor.opponents)


def are_enemies(sides: Collection[str]) -> bool:
    """True where two of these sides are opponents in a conflict on file."""
    actors = load_actors().by_label
    return any(foe in sides for side in sides if side in actors for foe in actors[side].opponents)


def _acting(pair: Sequence[str]) -> list[str]:
    """Against a party that is no state, a state acts by its government, where one is on file."""
    actors = load_actors().by_label
    if len(pair) != 2 or all(is_state(side) for side in pair):
        return list(pair)
    groups = [actors[side] for side in pair if not is_state(side) and side in actors]
    foes = {foe for group in groups for foe in group.opponents}
    # "Pakistan and the Taliban": at war with the state itself, not within it
    return [
        (is_state(side) and side not in foes and actors[side].represented_by) or side
        for side in pair
    ]


def is_state(side: str | None) -> bool:
    """True for a state, False for a party of any other kind and for nobody."""
    actor = load_actors().by_label.get(side or "")
    return actor is not None and actor.kind == "state"


def canonical(side: str | None, parties: Sequence[str]) -> str | None:
    """A side as a party of this report: its government where that is the party, Russia for Wagner.

    >>> canonical("Wagner", ("Russia", "Ukraine")), canonical("Wagner", ("Chad", "Wagner"))
    ('Russia', 'Wagner')
    """
    if side is None or side in parties:
        return side
    own = side_of(side)
    acting = getattr(load_actors().by_label.get(own), "represented_by", None)
    return next((party for party in (acting, own, _root(own)) if party in parties), side)


def people_of(party: str | None) -> str | None:
    """Whose persons a party gets back: itself, or the people it is a party of."""
    if party is None:
        return None
    return getattr(load_actors().by_label.get(party), "people", None) or party


def opposite(side: str | None, parties: Sequence[str]) -> str | None:
    """The other party of a two-sided exchange, where there is one."""
    side = canonical(side, parties)
    if side is None or len(parties) != 2:
        return None
    if side in WESTERN and BLOC in parties:
        side = BLOC
    if side not in parties:
        side = next((p for p in parties if people_of(p) == side), None)
    if side is None:
        return None
    return parties[1] if side == parties[0] else parties[0]


def _distinct(ranked: Sequence[str]) -> list[str]:
    """Drops a side that is part of one already taken or stands for it."""
    actors = load_actors().by_label
    kept: list[str] = []
    for side in ranked:
        actor = actors.get(side)
        if actor is None:
            continue
        relatives = {actor.side, actor.part_of} - {None, side}
        if not any(other in relatives or side == actors[other].part_of for other in kept):
            kept.append(side)
    return kept


def is_third(who: str | None, parties: tuple[str, ...]) -> bool:
    """True for foreigners held by the party of another people: Thais freed by Hamas.

    Elsewhere foreigners fought for one side, and go home with its own.
    """
    actors = load_actors().by_label
    peoples = [people_of(party) for party in parties]
    own = {canonical(who, parties), who} & {*parties, *peoples}
    own |= {who} & {actors[party].part_of for party in parties if party in actors}
    known = who is not None and who in actors and actors[who].kind == "state"
    return known and not own and set(peoples) != set(parties)
