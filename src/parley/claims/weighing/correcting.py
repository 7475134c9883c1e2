"""Figures corrected by what is certain: their side, or that they count both."""

from __future__ import annotations

from typing import Final

from parley.claims.found import Amount, Found, amount
from parley.claims.parties import is_state, opposite
from parley.claims.weighing.known import CERTAIN, PASSING, Known
from parley.rules.words import RED_CROSS

_UNSIDED: Final = ("was-freed", "came", "was-returned", "was-recovered", "swap", "release-of")
_GOING_HOME: Final = (
    "was-",
    "came",
    "receive-object",
    "free-object",
    "release-of",
    "secured-release",
)
_CAPTIVES: Final = ("people", "prisoners", "soldiers", "prisoners of war")
_TOTALLED: Final = (None, "people", "prisoners", "soldiers", "prisoners of war", "hostages")
_OPENING: Final = 3


def correct(f: Found, known: Known, parties: tuple[str, ...]) -> None:
    """Gives a figure the side the same figure has elsewhere, or counts it as both sides'."""
    sides = known.sides.get(amount(f.quantity), set())
    if f.rule.startswith("held-in-context") and sides:
        f.kind, f.event = "released", "main"  # a freed group, spoken of while it was held
    if f.kind not in PASSING:
        return
    weak = f.strength == 1 and (f.position == "headline" or not f.said.names)
    if (f.strength == 0 or weak) and len(sides) == 1:
        f.who, f.strength = next(iter(sides)), CERTAIN
        f.released_by = opposite(f.who, parties)
    elif f.kind == "released" and _counts_both(f, known):
        f.kind, f.who, f.released_by = "exchange-total", None, None


def _counts_both(f: Found, known: Known) -> bool:
    """True where a figure without a sure side counts both: a sum, or what opens the story.

    Where exchanges are mutual, so does the figure of a dated one ("1,056 were freed in 2020") and
    what the Red Cross or a mediator says was carried out.
    """
    if not f.strength and known.completes(f.quantity):
        return True
    figure = f.chunked.items[f.at].figure
    more = figure is not None and (
        (figure.another and figure.noun == "bare") or figure.part or figure.owner is not None
    )
    nobody = f.quantity.number == 0 or "called-so" in f.rule  # prisoners, whom no hostages join
    if f.strength >= CERTAIN or f.subset or more or f.category not in _TOTALLED or nobody:
        return False
    if any(token.lower.startswith("unilateral") for token in f.chunked.tokens):
        return False
    unsided, opens = not f.strength, f.chunked.sentence.depth < _OPENING
    captives = f.category in _CAPTIVES or f.category is None
    open_sided = unsided and known.mutual and amount(f.quantity) not in known.told
    carried = RED_CROSS in f.said.names or known.is_between(f.said.sides)
    large = (f.quantity.number or 0) > max((n or 0 for n, *_ in known.sides), default=0)
    dated = f.category != "soldiers" and "d" in f.chunked.signs and f.rule.startswith(_GOING_HOME)
    dated = dated and (large or not all(map(is_state, known.parties)))
    return (
        (open_sided and opens and f.rule.startswith(_UNSIDED))
        or (open_sided and captives and (dated or carried))
        or known.makes(f.quantity, f.rule.endswith("/speaker") and len(f.said.sides) == 1)
        or f.rule.startswith("was-exchanged")
    )


def repeats_each(f: Found, known: dict[Amount, set[str]], parties: tuple[str, ...]) -> bool:
    """True for "exchanged 95 prisoners", "the 95 freed", where 95 is what each side freed."""
    untold = f.kind == "released" and f.quantity.number and not (f.who or f.strength)
    if not (f.kind == "exchange-total" or untold) or len(parties) != 2:
        return False
    return known.get(amount(f.quantity)) == set(parties)
