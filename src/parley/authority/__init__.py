"""The authority file: exchanges known from elsewhere, to match reports against.

Read from ontology/exchanges.ttl with pyoxigraph alone. ``parley import-exchanges`` makes such a
file from a table; see ``parley.authority.table``. What it holds are figures that a source gives,
not facts: each has the address of its source.

>>> known = {exchange.date: exchange for exchange in load_known_exchanges()}
>>> known["2024-01-03"].figures
{'Russia': (248, None), 'Ukraine': (230, None)}
>>> known["2024-01-03"].ordinal, known["2024-01-03"].mediators
(49, ('United Arab Emirates',))
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pyoxigraph as ox

from parley.actors import load_actors
from parley.errors import ParleyError
from parley.resources import read_ontology

PARLEY = "https://w3id.org/parley/ontology#"


@dataclass(frozen=True, slots=True)
class KnownExchange:
    """One exchange, or one dated stage of an exchange.

    ``figures`` gives for each side how many of its persons came back in the exchange itself and
    how many the same day besides it, None where no source says. ``stage_of`` is the label of the
    exchange it is a stage of. ``parties`` and ``mediators`` are labels of actors.
    """

    id: str
    date: str
    parties: tuple[str, ...]
    figures: Mapping[str, tuple[int | None, int | None]] = field(default_factory=dict)
    stage_of: str | None = None
    ordinal: int | None = None
    mediators: tuple[str, ...] = ()
    note: str | None = None
    sources: tuple[str, ...] = ()


@cache
def load_known_exchanges() -> tuple[KnownExchange, ...]:
    """The known exchanges of ontology/exchanges.ttl, by date."""
    return read_known_exchanges(read_ontology("exchanges.ttl"))


def own_exchanges(path: Path | None) -> tuple[KnownExchange, ...]:
    """The known exchanges of a corpus's own file, if there is one; refuses ids that are ours."""
    if path is None or not path.exists():
        return ()
    there = {exchange.id for exchange in load_known_exchanges()}
    own = read_known_exchanges(path.read_text(encoding="utf-8"), where=str(path))
    for exchange in own:
        if exchange.id in there:
            what = f"{exchange.id} is in Parley's own list already"
            fix = "name it apart in the column name of the table"
            raise ParleyError(what, where=str(path), fix=fix)
    return own


def read_known_exchanges(turtle: str, *, where: str = "exchanges.ttl") -> tuple[KnownExchange, ...]:
    """The known exchanges a Turtle text describes, by date; refuses actors it does not know."""
    said: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    try:
        for subject, predicate, value, _ in ox.parse(
            input=turtle.encode(), format=ox.RdfFormat.TURTLE
        ):
            name = predicate.value.replace("#", "/").rpartition("/")[2]
            said[subject.value][name].append(value.value)
    except SyntaxError as error:
        raise ParleyError(f"not Turtle: {error}", where=where) from error
    kind = f"{PARLEY}KnownExchange"
    known = (
        _known(subject, facts, said, where)
        for subject, facts in list(said.items())
        if kind in facts["type"]
    )
    return tuple(sorted(known, key=lambda exchange: (exchange.date, exchange.id)))


def _known(
    subject: str,
    facts: Mapping[str, list[str]],
    said: Mapping[str, Mapping[str, list[str]]],
    where: str,
) -> KnownExchange:
    def labels(name: str) -> tuple[str, ...]:
        return tuple(sorted(_label(iri, where) for iri in facts.get(name, ())))

    def first(name: str) -> str | None:
        return facts[name][0] if facts.get(name) else None

    figures: dict[str, tuple[int | None, int | None]] = {}
    for node in sorted(facts.get("hasFigure", ())):
        side = _label(said[node]["concernsSide"][0], where)
        inside, outside = figures.get(side, (None, None))
        number = int(said[node]["number"][0])
        if said[node]["isOutsideExchange"][0] == "true":
            figures[side] = (inside, number)
        else:
            figures[side] = (number, outside)
    series, ordinal = first("isStageOf"), first("ordinal")
    return KnownExchange(
        id=subject.rpartition("/known-exchange/")[2],
        date=facts["edtf"][0],
        parties=labels("hasParty"),
        figures=figures,
        stage_of=said[series]["prefLabel"][0] if series else None,
        ordinal=int(ordinal) if ordinal else None,
        mediators=labels("hasMediator"),
        note=first("note"),
        sources=tuple(sorted(facts.get("source", ()))),
    )


def _label(iri: str, where: str) -> str:
    actor = load_actors().by_id.get(iri.rpartition("/actor/")[2])
    if actor is None:
        raise ParleyError(f"unknown actor {iri}", where=where, fix="add it to actors.ttl")
    return actor.label
