"""The file of corrections: read with every build, only ever added to by ``parley correct``.

It is Turtle, so that a person can write it by hand too. What is there is kept byte for byte; a
new correction is added at the end, and the file is replaced in one go once it has been read again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from urllib.parse import unquote

import pyoxigraph as ox

from parley.actors import load_actors
from parley.corrections import ACTIONS, FIELDS, Correction, check
from parley.errors import ParleyError
from parley.files import replace_text
from parley.rdf.terms import ID, XSD, Quad, iri, literal, minted, slug, step, typed

CORRECTIONS = minted("graph", "corrections")
PARLEY = "https://w3id.org/parley/ontology#"
_DATE = "http://purl.org/dc/terms/date"
_PROPERTIES = {
    "number": "number", "low": "lowerBound", "high": "upperBound", "qualifier": "hasQualifier",
    "as_written": "asWritten", "kind": "type", "who": "concernsSide",
    "released_by": "isReleasedBy", "held_by": "isHeldBy", "category": "hasCategory",
    "mediator": "hasMediator", "place": "reachesPlace", "as_of": "asOf", "scope": "scope",
    "claimant": "isMadeBy", "via": "isCarriedBy", "voice": "hasVoice", "position": "hasPosition",
    "polarity": "hasPolarity", "subset": "isSubset", "outside": "isOutsideExchange",
    "exchange_date": "hasDate", "exchange_status": "hasStatus",
}  # fmt: skip
_FIELD_OF = {name: field for field, name in _PROPERTIES.items()}
_RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
_HEAD = (f"@base <{ID}> .", f"@prefix parley: <{PARLEY}> .")
assert _PROPERTIES.keys() == set(FIELDS)


def read_corrections(path: Path) -> list[Correction]:
    """The corrections of a file in its order, checked; none where there is no file."""
    if not path.exists():
        return []
    return parse_corrections(path.read_text(encoding="utf-8"), where=str(path))


def parse_corrections(turtle: str, *, where: str = "corrections.ttl") -> list[Correction]:
    """The corrections a Turtle text describes."""
    said: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for subject, predicate, value in _triples(turtle, where):
        said[subject.value][predicate.value].append(value.value)
    return [
        check(_correction(subject, facts, where))
        for subject, facts in said.items()
        if f"{PARLEY}Correction" in facts[_RDF_TYPE]
    ]


def correction_quads(path: Path) -> list[Quad]:
    """The file's triples in the graph of corrections."""
    if not path.exists():
        return []
    triples = _triples(path.read_text(encoding="utf-8"), str(path))
    return [(str(s), str(p), str(o), CORRECTIONS) for s, p, o in triples]


def affected_quads(affected: Mapping[str, Iterable[str]]) -> list[Quad]:
    """What each correction of claims touches, beside what it names itself."""
    return [
        (minted("correction", name), iri(f"{PARLEY}affects"), node, CORRECTIONS)
        for name, nodes in sorted(affected.items())
        for node in sorted(nodes)
    ]


def add_correction(path: Path, correction: Correction) -> Correction:
    """Add a correction to a file and give it back with its id; refuses one already there."""
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    there = {known.id: known for known in parse_corrections(text, where=str(path))}
    named = replace(correction, id=_name(correction))
    if named.id in there:
        by = there[named.id].signature
        raise ParleyError(f"already there, by {by}: {named.id}", where=str(path))
    head = "" if all(line in text for line in _HEAD) else "\n".join(_HEAD) + "\n"
    parts = [part for part in (text.rstrip("\n"), head.rstrip("\n"), _block(check(named))) if part]
    whole = "\n\n".join(parts) + "\n"
    if parse_corrections(whole, where=str(path))[-1] != named:
        raise ParleyError("cannot be written as Turtle and read again", where=named.id)
    replace_text(path, whole)
    return named


def _name(correction: Correction) -> str:
    """Readable, and another one for another content."""
    target = correction.targets[0].partition("/")[2]
    words = [correction.action, slug(target)[:60].rstrip("-"), correction.property or ""]
    content = repr((correction.targets, correction.property, correction.value))
    digest = sha256(content.encode()).hexdigest()[:8]
    return "-".join(slug(word) for word in (*words, digest) if word)


def _block(correction: Correction) -> str:
    targets = ",\n    ".join(f"<{step(target)}>" for target in correction.targets)
    lines = [
        f"<correction/{correction.id}>",
        "  a parley:Correction ;",
        f"  parley:hasAction parley:{correction.action} ;",
        f"  parley:corrects {targets} ;",
    ]
    if correction.property:
        name = _PROPERTIES[correction.property]
        term = iri(_RDF_TYPE) if name == "type" else f"parley:{name}"
        lines.append(f"  parley:changesProperty {term} ;")
    if correction.value is not None:
        lines.append(f"  parley:newValue {literal(correction.value)} ;")
    if correction.date:
        lines.append(f"  <{_DATE}> {_date_term(correction.date)} ;")
    lines.append(f"  parley:signature {literal(correction.signature)} ;")
    lines.append(f"  parley:reason {literal(correction.reason)} .")
    return "\n".join(lines)


def _date_term(date: str) -> str:
    return typed(date, f"{XSD}date") if len(date) == 10 else literal(date)


def _triples(turtle: str, where: str) -> Iterator[tuple[ox.NamedNode, ox.NamedNode, ox.Literal]]:
    try:
        for quad in ox.parse(input=turtle.encode(), format=ox.RdfFormat.TURTLE):
            if isinstance(quad.subject, ox.BlankNode) or isinstance(quad.object, ox.BlankNode):
                raise ParleyError("has a blank node", where=where, fix="give it a name")
            yield quad.subject, quad.predicate, quad.object
    except SyntaxError as error:
        raise ParleyError(f"not Turtle: {error}", where=where) from error


def _correction(subject: str, facts: dict[str, list[str]], where: str) -> Correction:
    def first(name: str) -> str | None:
        values = facts.get(f"{PARLEY}{name}", [])
        if len(values) > 1:
            raise ParleyError(f"several {name} in {subject}", where=where, fix="keep one")
        return values[0] if values else None

    action = (first("hasAction") or "").removeprefix(PARLEY)
    prop = first("changesProperty")
    thing = first("hasNewValue")
    if action not in ACTIONS:
        raise ParleyError(f"no known action in {subject}", where=where,
                          fix=f"use one of parley:{', '.join(ACTIONS)}")  # fmt: skip
    return Correction(
        id=subject.rpartition("/correction/")[2],
        action=action,
        targets=tuple(unquote(t.removeprefix(ID)) for t in facts.get(f"{PARLEY}corrects", [])),
        signature=first("signature") or "",
        reason=first("reason") or "",
        property=_field(prop, where) if prop else None,
        value=_label(thing) if thing else first("newValue"),
        date=next(iter(facts.get(_DATE, [])), None),
    )


def _field(prop: str, where: str) -> str:
    name = "type" if prop == _RDF_TYPE else prop.removeprefix(PARLEY)
    if name not in _FIELD_OF:
        raise ParleyError(f"no property that can be changed: {prop}", where=where,
                          fix=f"use one of parley:{', '.join(_FIELD_OF)}")  # fmt: skip
    return _FIELD_OF[name]


def _label(thing: str) -> str:
    """What a claim has for a thing: an actor's label, or the last word of the thing's name."""
    known = load_actors().by_id.get(thing.removeprefix(f"{ID}actor/"))
    return known.label if known else thing.replace("#", "/").rpartition("/")[2]
