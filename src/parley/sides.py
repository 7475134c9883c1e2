"""Whose persons a counted group is: from its own words, from the clause, from who speaks.

Evidence is taken strongest first: a nationality in the group ("22 wounded Ukrainians"), whose
captivity it left, the roles of the clause, a possessive ("its soldiers"), a direction ("to
Kyiv"), the group it is part of, the speaker.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from parley.chunks import Chunked, Item
from parley.parties import canonical, opposite, people_of
from parley.hearing import Heard, Said

STRONG, FRAME, WEAK = 3, 2, 1


@dataclass(frozen=True, slots=True)
class Whose:
    """The side of a group (or both sides), how sure, and the kind of evidence."""

    sides: tuple[str | None, ...]
    strength: int
    rule: str


def _freed_by(side: str | None, parties: tuple[str, ...]) -> str | None:
    """Whose persons a side frees or holds: those of the other one."""
    return people_of(opposite(side, parties))


def side_of(item: Item, said: Said, heard: Heard, parties: tuple[str, ...]) -> str | None:
    """The side an item stands for as an actor of a clause."""
    if item.side:
        return canonical(item.side, parties)
    if item.sign == "P":
        if item.word == "it" and heard.office:
            return heard.office.side
        if item.word in ("he", "she") and heard.person:
            return heard.person.side
        return said.sides[0] if len(said.sides) == 1 else None
    if item.candidates:
        sides = {c.side for c in item.candidates}
        return sides.pop() if len(sides) == 1 else None
    return None


# Behind a group: whose captivity it left or is in, who holds it.
_FROM_CAPTIVITY = re.compile(r"[_IO@lpdcqFY\"]{0,5}?(?:[FO])[_O]{0,2}?(?P<side>[js])[_\"]{0,1}k")
_IN_CAPTIVITY = re.compile(r"[_wu]{0,4}?[I@][_]{0,2}?(?P<side>[js])[_]{0,1}k")
_HELD_BY = re.compile(r"[_wu,pk]{0,3}?H[_d]{0,2}L[_]{0,2}(?P<side>[so])")
_FROM_SIDE = re.compile(r"[_c@dqGYR]{0,5}?F[_]{0,3}(?:L[_])?(?P<side>s)(?!k)")
_CONTROLLED = re.compile(r"[_c@dqGYRu]{0,5}?F[_h]{0,4}?H?[_]{0,2}L[_]{0,2}(?P<side>[sjo])")
_FROM_PLACE = re.compile(r"[_pI]{0,2}?[FO]_?(?P<side>l)")
_TO_SIDE = re.compile(r"[_@dcqGYR\"]{0,4}?T[_c]{0,2}(?P<side>s)")
_EACH = re.compile(r"[_pI\"kl]{0,2}[GRYEcegrq]?[_FOL@TI]{0,3}&")


# What a speaker says was "handed over" was in his own hands.
_GIVEN_AWAY = frozenset(
    [
        "handed over",
        "handed",
        "transferred",
        "given",
        "delivered",
        "sent back",
        "sent",
        "turned over",
    ]
)


def whose(
    chunked: Chunked,
    at: int,
    roles: dict[str, Item],
    said: Said,
    heard: Heard,
    parties: tuple[str, ...],
    antecedent: str | None,
) -> Whose:
    """Whose persons the counted group at item ``at`` is."""
    items = chunked.items
    item = items[at]
    figure = item.figure
    assert figure is not None
    behind = chunked.signs[at + 1 :]
    stop = re.search(r"[;:.!y]", behind)
    behind = behind[: stop.start()] if stop else behind

    def captured(pattern: re.Pattern[str]) -> str | None:
        match = pattern.match(behind)
        return items[at + 1 + match.start("side")].side if match else None

    if figure.side is not None:
        return Whose((canonical(figure.side, parties),), STRONG, "nationality")
    if "whose" in roles and roles["whose"].side:
        return Whose((canonical(roles["whose"].side, parties),), STRONG, "nationality")
    for pattern, rule in (
        (_HELD_BY, "held-by"), (_FROM_CAPTIVITY, "from-captivity"), (_IN_CAPTIVITY, "in-captivity"),
        (_CONTROLLED, "from-territory"),
    ):  # fmt: skip
        holder = captured(pattern)
        other = _freed_by(holder, parties)
        if other:
            return Whose((other,), STRONG, rule)
    if _EACH.match(behind) and len(parties) == 2:
        return Whose(parties, STRONG, "each-side")
    if figure.owner:
        subject = roles.get("taker") or roles.get("agent") or roles.get("subject")
        if figure.owner == "our" and said.sides:
            owners = said.sides
        elif said.each and len(said.sides) > 1:
            owners = said.sides
        else:
            side = side_of(subject, said, heard, parties) if subject is not None else None
            owners = (side,) if side else said.sides
        if owners and any(owners):
            return Whose(tuple(owners), STRONG, "possessive")
    taker = roles.get("taker")
    if taker is not None:
        side = side_of(taker, said, heard, parties)
        if side in parties or (side and len(parties) != 2):
            return Whose((side,), FRAME, "taker")
    if "holder" in roles:
        other = _freed_by(side_of(roles["holder"], said, heard, parties), parties)
        if other:
            return Whose((other,), FRAME, "holder")
    giver = roles.get("giver")
    if giver is not None:
        other = _freed_by(side_of(giver, said, heard, parties), parties)
        if other:
            return Whose((other,), FRAME, "giver")
    match = _FROM_PLACE.match(behind)
    if match:
        place = items[at + 1 + match.start("side")].actor
        if place is not None and place.part_of in parties:
            return Whose((place.part_of,), FRAME, "home-region")
    direction = captured(_TO_SIDE)
    if direction in parties:
        return Whose((direction,), FRAME, "direction")
    source = _freed_by(captured(_FROM_SIDE), parties)
    if source:
        return Whose((source,), FRAME, "direction")
    agent = roles.get("agent")
    if agent is not None:
        side = side_of(agent, said, heard, parties)
        if side in parties:
            return Whose((side,), WEAK, "agent")
    if antecedent is not None and (figure.part or figure.another or figure.definite):
        return Whose((antecedent,), FRAME, "part-of")
    if len(said.sides) == 1 and said.sides[0] in parties:
        verb = roles.get("verb")
        if verb is not None and verb.sign == "G" and verb.word in _GIVEN_AWAY:
            return Whose((_freed_by(said.sides[0], parties),), WEAK, "speaker-gave")
        return Whose(said.sides, WEAK, "speaker")
    if figure.hint in parties:
        return Whose((figure.hint,), WEAK, "own-term")
    if antecedent is not None:
        return Whose((antecedent,), WEAK, "carried-on")
    return Whose((None,), 0, "unknown")
