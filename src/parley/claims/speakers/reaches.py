"""How far a word of saying reaches: what is told before it, behind it, and up to the next speaker.

"Kyiv said 40 are held, Moscow that 30 are": each tells of its own clause; what one says another
says, or thinks aside in a relative clause, is taken from the outer speaker.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from parley.claims.chunks import Chunked, Item
from parley.claims.speakers.hearing import BACK, FORWARD, Attribution
from parley.claims.speakers.whole_names import start_of
from parley.rules import speech
from parley.rules.signs import PASSING

_COMPLEMENT: Final = re.compile(r"(?:[TI@]?_?[nadZs])?\^?(?:[@I]?[_d],?)?")
"""Between a word of saying and the subject of what is said."""
_CARRIED: Final = re.compile(r"(?<=Z)[gGy]L[_sj]*n")
"""Behind a statement: "released by the agency"."""
_SPOKEN_FOR: Final = re.compile(r"(?<=[,\")-])(?:_[OF/]_?j?|_?a[IO]_?[slo]_?)$")
"""Before the name of a speaker: ", the press service of the", ", the ombudsman in Russia"."""
_JOINT: Final = re.compile(r"[;.!:-]|,\+")
_OPENING_PHRASE: Final = frozenset("_@Id,TMSOxljk+/")
_TOLD: Final = re.compile(r"[NBQ][^;.]{0,9}[gGrRqYeEchHu]")
"""A figure and what happened to it."""
_COUNTED: Final = frozenset("NQB")
_TELLING: Final = PASSING | frozenset("hHu")
"""Verbs that tell of persons freed or held."""


def reach_of(chunked: Chunked, subject: int, verb: int) -> str:
    """Back where the attribution closes or interrupts what is said; forward otherwise."""
    items, signs = chunked.items, chunked.signs
    start = start_of(chunked, subject)
    spoken_for = _SPOKEN_FOR.search(signs, 0, start)
    start = spoken_for.start() if spoken_for is not None else start
    if signs.endswith('":', 0, start):
        return BACK  # "“…”: Zelensky announces an exchange"
    if start < 2 or signs[start - 1] not in ',"-)' or items[verb].word not in speech.PLAIN:
        return FORWARD
    if signs[start - 1] == "," and _opens_clause(chunked, start - 2):
        return FORWARD  # "the handover failed because, the rebels claimed, the army refused it"
    if signs[start - 1] == '"' and signs[verb + 1 : verb + 2] not in ("^", ":"):
        return BACK  # "…," the ministry said in a press release
    if _TOLD.search(signs, 0, start) and _is_beside(chunked, verb):
        return BACK  # "95 were freed, Zelensky said as he met those released"
    told = signs[verb + 1 :].partition(";")[0]
    rest = _CARRIED.sub("", told).lstrip('_d@InlLTaoisPpZxO/"CS')
    if signs[verb + 1 : verb + 2] in _COUNTED:
        return FORWARD  # "While Kyiv speaks of 95, the ministry counts 97"
    told_before = not _TELLING.isdisjoint(signs[:start])
    if rest and rest[0] not in ",.;!+:-?" and not (told_before and _TELLING.isdisjoint(rest)):
        return FORWARD
    # "On Friday, Zelensky said, …" opens with an adverbial, not with what is said
    return BACK if set(signs[: start - 1]) - _OPENING_PHRASE else FORWARD


def _opens_clause(chunked: Chunked, at: int) -> bool:
    """True for the "because" before an aside; for "and", behind a clause of its own."""
    if chunked.words(at)[-1] in speech.SUBORDINATING:
        return True
    return chunked.signs[at] in "+!" and not _TELLING.isdisjoint(chunked.signs[:at])


def _is_beside(chunked: Chunked, verb: int) -> bool:
    """True where a word of saying is followed by when or by what it was said."""
    behind = next(
        (at for at in range(verb + 1, len(chunked.items)) if chunked.signs[at] not in "d@"), 0
    )
    return behind > 0 and chunked.words(behind)[0] in speech.BESIDE


def settled(chunked: Chunked, found: list[Attribution]) -> list[Attribution]:
    """Cuts the reach of attributions where another one begins; agencies become channels."""
    apart: list[Attribution] = []
    for one in _channelled(found):
        previous = apart[-1] if apart else None
        if previous is None:
            apart.append(one)
            continue
        if _is_within(chunked, previous, one):
            continue
        if _is_outer(chunked, previous, one):
            apart[-1] = replace(one, first=min(previous.first, one.first))
            continue
        aside = _aside(chunked, previous)
        if one.reach != FORWARD and aside is not None:
            apart[-1:] = [replace(one, first=0), replace(previous, last=aside)]
            continue
        if one.reach == FORWARD:
            first = min(one.first, one.cue)
            if previous.reach == FORWARD:
                first = _clause(chunked.items, previous.cue, first)
            last = min(previous.last, first)
        else:
            first = _between(chunked.items, previous, one)
            last = max(min(previous.last, first), previous.cue + 1)
        apart[-1] = replace(previous, last=last)
        apart.append(replace(one, first=first))
    return apart


def _is_within(chunked: Chunked, previous: Attribution, one: Attribution) -> bool:
    """True for what one says another says: "Kyiv said that Moscow admitted holding 40"."""
    if chunked.items[previous.cue].word in speech.DENYING:
        return False  # "Kyiv denied a claim by Moscow that …"
    start = min(start_of(chunked, one.subject), one.cue)
    between = chunked.signs[previous.cue + 1 : start]
    if one.reach == FORWARD and previous.reach == FORWARD:
        return _COMPLEMENT.fullmatch(between) is not None
    opening = previous.rule == "according-to" and previous.cue <= 1
    of_foe = one.reach == FORWARD and set(one.sides).isdisjoint((*previous.sides, None))
    of_foe = of_foe and None not in previous.sides  # "According to Kyiv, Moscow admits …"
    return opening and (one.rule == "said-by" or of_foe) and _JOINT.search(between) is None


def _is_outer(chunked: Chunked, previous: Attribution, one: Attribution) -> bool:
    """True for who closes a sentence on what others think: "Israel holds 40 dead, he said"."""
    inner = previous.reach == FORWARD or previous.rule == "said-by"
    if not inner or one.reach != BACK:
        return False
    between = chunked.signs[previous.cue + 1 : start_of(chunked, one.subject)]
    return _JOINT.search(between) is None and '"' not in between


def _aside(chunked: Chunked, one: Attribution) -> int | None:
    """Where an attribution ends that only a relative clause has: "bodies, which Kyiv says …,"."""
    items, start = chunked.items, start_of(chunked, min(one.subject, one.cue))
    if one.reach != FORWARD or not start or items[start - 1].sign != "w":
        return None
    return next((at for at in range(one.cue, one.last) if items[at].sign in ",-)"), None)


def _channelled(found: list[Attribution]) -> list[Attribution]:
    """Where somebody else speaks too, an agency only carries what is said."""
    people = [a for a in found if not a.agency]
    for one in found:
        if one.agency and people:
            near = min(people, key=lambda a: abs(a.cue - one.cue))
            people[people.index(near)] = replace(near, via=near.via or one.names[0])
    return people or found


def _between(items: list[Item], previous: Attribution, one: Attribution) -> int:
    """Where, between two attributions, the account that ends in the second one begins."""
    low, high, default = previous.cue, one.cue, previous.cue + 1
    if previous.reach == FORWARD:
        high, default = min(one.cue, one.subject), one.cue
    for signs in (";.", "!", "-"):
        for at in range(high - 1, low, -1):
            if items[at].sign in signs:
                return at + 1
    return default


def _clause(items: list[Item], low: int, start: int) -> int:
    """The clause of a later attribution: behind the last joint before its subject."""
    for at in range(start - 1, low, -1):
        if items[at].sign in ";.!" or (items[at].sign in ",+" and start - at <= 3):
            return at + 1
    return start
