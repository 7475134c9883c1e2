"""Check records: what is kept of every look at a link, in a Turtle file of the corpus.

An actor has at most one confirmed link; beside it stand the items a person rejected and those
still to be judged. A record says what was seen, where, when, how, and how sure it is. What a
person decided stays: no program writes over it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import TypeGuard

from parley.errors import ParleyError
from parley.rdf.terms import ID, XSD, Quad, english, literal, minted, step, typed, value_of
from parley.rdf.turtle import write
from parley.store.loading import read_graph

LINKS = minted("graph", "links")
PERSON = "decided by a person"
METHOD_PERSON_PREFIXES = (PERSON, "stored public file")
"""Methods that are somebody's own look: by ``--review``, and for ontology/actors.ttl."""
STATES = ("confirmed", "candidate", "rejected", "notFound", "notChecked")
_PARLEY = "https://w3id.org/parley/ontology#"
_WIKIDATA = "http://www.wikidata.org/entity/"
_ITEM = re.compile(r"Q[1-9]\d{0,11}")
_TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
_LABEL = "<http://www.w3.org/2004/02/skos/core#prefLabel>"
_EXACT = "<http://www.w3.org/2004/02/skos/core#exactMatch>"
_NOTE = "<http://www.w3.org/2004/02/skos/core#note>"
_DATE = "<http://purl.org/dc/terms/date>"


_LINKABLE = tuple(f"<{ID}{kind}/" for kind in ("actor", "place", "cluster"))


def _p(name: str) -> str:
    return f"<{_PARLEY}{name}>"


def is_item(value: object) -> TypeGuard[str]:
    """True for the identifier of a Wikidata item; everything else a server says is not one.

    >>> is_item("Q212"), is_item("Q0"), is_item("L1"), is_item(212)
    (True, False, False, False)
    """
    return isinstance(value, str) and _ITEM.fullmatch(value) is not None


@dataclass(frozen=True)
class LinkCheck:
    """One look at whether an item of Wikidata is the thing at ``path`` ("actor/russia").

    ``seen_*`` are the item's own words at the time; ``why`` explains the confidence.
    """

    path: str
    label: str
    state: str
    method: str
    date: str
    item: str = ""
    seen_label: str = ""
    seen_classes: tuple[str, ...] = ()
    seen_description: str = ""
    seen_in: str = ""
    confidence: Decimal | None = None
    why: str = ""

    def __post_init__(self) -> None:
        if self.state not in STATES:
            raise ParleyError(f"no state of a link: {self.state}", where=self.path)
        if bool(self.item) != (self.state in STATES[:3]):
            raise ParleyError(f"{self.state} with item {self.item!r}", where=self.path)

    @property
    def by_person(self) -> bool:
        """True where a person decided; such a record stays as it is."""
        return self.method.startswith(PERSON)

    @property
    def thing(self) -> str:
        """The IRI of what was checked."""
        return minted(*self.path.split("/", 1))

    @property
    def node(self) -> str:
        """The IRI, minted from what was checked."""
        return minted("link-check", step(f"{self.path}/{self.item or self.state}"))

    def decided(self, state: str, date: str) -> LinkCheck:
        """The record after a person's word."""
        return replace(self, state=state, method=PERSON, date=date)

    def quads(self) -> list[Quad]:
        """The thing with its link, then the record, in the graph of links."""
        thing = self.thing
        pairs = [(thing, _LABEL, english(self.label)), (thing, _p("hasLinkCheck"), self.node)]
        if self.state == "confirmed":
            pairs.insert(1, (thing, _EXACT, f"<{_WIKIDATA}{self.item}>"))
        said = [
            (_TYPE, _p("LinkCheck")),
            (_p("hasLinkState"), _p(self.state)),
            (_p("checkedIdentifier"), literal(self.item)),
            (_p("seenLabel"), english(self.seen_label)),
            *((_p("seenClass"), english(name)) for name in self.seen_classes),
            (_p("seenDescription"), english(self.seen_description)),
            (_p("seenIn"), literal(self.seen_in)),
            (_p("checkMethod"), literal(self.method)),
            (_DATE, typed(self.date, f"{XSD}date")),
            (_NOTE, literal(self.why)),
        ]
        pairs += [(self.node, *pair) for pair in said if value_of(pair[1])]
        if self.confidence is not None:
            decimal = typed(str(self.confidence), f"{XSD}decimal")
            pairs.append((self.node, _p("confidence"), decimal))
        return [(*triple, LINKS) for triple in pairs]


def write_links(checks: Iterable[LinkCheck], path: Path) -> None:
    """Write the records of a corpus, sorted; the file is whole or as it was."""
    comment = (
        "Links to Wikidata and how they were checked. Made by parley link; decide with --review."
    )
    ordered = sorted(checks, key=lambda check: (check.path, STATES.index(check.state), check.node))
    write((quad for check in ordered for quad in check.quads()), path, comment=comment)


def read_links(path: Path) -> list[LinkCheck]:
    """The records of a file; none where there is no file yet."""
    return checks_in(read_graph([path])) if path.exists() else []


def links_for(quads: Sequence[Quad], path: Path) -> list[Quad]:
    """The records of a file about the things that quads mention, for the graph of links.

    A thing linked already keeps the link it has: one link a thing.
    """
    mentioned = {term for quad in quads for term in (quad[0], quad[2])}
    linked = {quad[0] for quad in quads if quad[1] == _EXACT}
    return [
        quad
        for check in read_links(path)
        if check.thing in mentioned and check.thing not in linked
        for quad in check.quads()
    ]


def unchecked(quads: Iterable[Quad], links: Iterable[Quad]) -> list[Quad]:
    """That nobody looked yet for whom and what quads name: actors, places, exchanges."""
    named: set[str] = set()
    nameless: set[str] = set()
    for subject, predicate, value, _ in quads:
        named.update(node for node in (subject, value) if node.startswith(_LINKABLE))
        if predicate == _TYPE and value == _p("AnonymousSource"):
            nameless.add(subject)
    looked = {quad[0] for quad in links if quad[1] == _p("hasLinkCheck")}
    return [
        (node, _p("hasLinkState"), _p("notChecked"), LINKS)
        for node in sorted(named - nameless - looked)
    ]


def checks_in(quads: Iterable[Quad]) -> list[LinkCheck]:
    """The records a graph holds, of actors and places alike, sorted by thing."""
    subjects: dict[str, dict[str, list[str]]] = {}
    for subject, predicate, value, _ in quads:
        subjects.setdefault(subject, {}).setdefault(predicate, []).append(value)
    found = [
        _check(thing, said, subjects[node])
        for thing, said in subjects.items()
        for node in said.get(_p("hasLinkCheck"), ())
        if node in subjects
    ]
    return sorted(found, key=lambda check: (check.path, check.node))


def _check(thing: str, said: dict[str, list[str]], record: dict[str, list[str]]) -> LinkCheck:
    def one(predicate: str) -> str:
        values = record.get(predicate, [])
        return value_of(values[0]) if values else ""

    confidence = one(_p("confidence"))
    return LinkCheck(
        path=value_of(thing).removeprefix(ID),
        label=value_of(said.get(_LABEL, ['""'])[0]),
        state=one(_p("hasLinkState")).removeprefix(_PARLEY) or "notChecked",
        method=one(_p("checkMethod")),
        date=one(_DATE),
        item=one(_p("checkedIdentifier")),
        seen_label=one(_p("seenLabel")),
        seen_classes=tuple(sorted(map(value_of, record.get(_p("seenClass"), ())))),
        seen_description=one(_p("seenDescription")),
        seen_in=one(_p("seenIn")),
        confidence=Decimal(confidence) if confidence else None,
        why=one(_NOTE),
    )
