"""Reports that never were: known exchanges as three to eight outlets might tell them.

Each outlet leaves things out, rounds, words a figure as a bound, or lacks the day; some tell of an
earlier exchange besides. What is made up is told apart from the corpora in every table.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from parley.authority import KnownExchange
from parley.model import Claim, Exchange, Quantity

Report = tuple[str, str]


def outlets(
    known: Sequence[KnownExchange],
    chance: Random,
    *,
    most: int = 8,
    label: str = "",
    worse: float = 0.0,
) -> tuple[dict[Report, Hashable], list[list[Claim]]]:
    """Claims of made-up reports, and the exchange each report's main one is.

    ``worse`` is the share of figures that are left out besides those an outlet leaves out anyway.
    """
    truth: dict[Report, Hashable] = {}
    reports: list[list[Claim]] = []
    for number, exchange in enumerate(known):
        for outlet in range(chance.randint(3, max(3, most))):
            article = f"{label}{exchange.id}-{outlet}"
            claims = told(article, exchange, chance, worse, main=True)
            if number and chance.random() < 0.3:
                claims += told(article, known[number - 1], chance, worse, main=False)
            truth[article, "main"] = exchange.id
            reports.append(claims)
    return truth, reports


def told(
    article: str, known: KnownExchange, chance: Random, worse: float, *, main: bool
) -> list[Claim]:
    """One exchange as one outlet tells it."""
    day, basis = _day(known.date, chance)
    exchange = Exchange(
        "main" if main else "prev1",
        main,
        date=day,
        date_basis=basis,
        date_text=f"{date.fromisoformat(known.date):on %A}" if chance.random() < 0.3 else None,
        parties=known.parties,
        mediators=known.mediators if chance.random() < 0.5 else (),
    )
    claims = [_claim(article, exchange, "statement", None, Quantity())]
    for side, (inside, _) in sorted(known.figures.items()):
        if inside is not None and chance.random() < 0.8 - worse:
            claims.append(_claim(article, exchange, "released", side, _figure(inside, chance)))
    if known.ordinal and chance.random() < 0.3:
        claims.append(
            replace(
                _claim(article, exchange, "exchange-ordinal", None, Quantity(known.ordinal)),
                scope="war",
            )
        )
    return claims


def _day(day: str, chance: Random) -> tuple[str | None, str | None]:
    draw = chance.random()
    if draw < 0.80:
        return day, "stated"
    if draw < 0.85:  # told in the night, or published the day after
        return (date.fromisoformat(day) + timedelta(days=1)).isoformat(), "published"
    return (day[:7], "stated") if draw < 0.90 else (None, None)


def _figure(number: int, chance: Random) -> Quantity:
    draw = chance.random()
    if draw < 0.8 or number < 20:
        return Quantity(number)
    tens = number // 10 * 10
    if draw < 0.9:
        return Quantity(tens, qualifier="about")
    return Quantity(low=tens, qualifier="at-least")


def _claim(
    article: str, exchange: Exchange, kind: str, side: str | None, quantity: Quantity
) -> Claim:
    name = f"{article}/{exchange.key}-{kind}-{side}"
    return Claim(name, article, kind, "", 0, 0, "made-up", exchange, quantity, who=side)
