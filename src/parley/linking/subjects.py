"""What is to be linked: actors, places and exchanges of a graph, or of a folder of articles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from parley.actors import KINDS, load_actors
from parley.actors.known_by import Actor, Tenure
from parley.rdf.terms import ID, Quad, value_of
from parley.store.loading import read_graph

_LABEL = "<http://www.w3.org/2004/02/skos/core#prefLabel>"
_TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
_OURS = (f"<{ID}actor/", f"<{ID}place/", f"<{ID}cluster/")
_KINDS = {**KINDS, "ExchangeCluster": "exchange"}
_GRAPHS = {".nq", ".trig", ".ttl", ".nt"}


@dataclass(frozen=True)
class Subject:
    """One thing to link: what we know of it that a candidate can be held against.

    ``kind`` is as in ``parley.actors``, or exchange; empty where a report names somebody and says
    no more; ``item`` is a link that stands already.
    """

    path: str
    label: str
    kind: str = ""
    names: tuple[str, ...] = ()
    country: str | None = None
    tenures: tuple[Tenure, ...] = ()
    item: str | None = None


def find_subjects(path: Path) -> list[Subject]:
    """All that is linkable in a graph file, a built folder, or a folder of articles."""
    if path.suffix in _GRAPHS or (path / "parley.nq").exists():
        return subjects_in(read_graph([path]))
    return subjects_in(_extracted([path]))


def subjects_in(quads: Iterable[Quad], actors: Sequence[Actor] | None = None) -> list[Subject]:
    """The actors, places and exchanges that quads mention, sorted; no nameless sources."""
    known = {actor.path: actor for actor in (load_actors().all if actors is None else actors)}
    labels: dict[str, str] = {}
    kinds: dict[str, str] = {}
    mentioned: set[str] = set()
    for subject, predicate, value, _ in quads:
        mentioned.update(term for term in (subject, value) if term.startswith(_OURS))
        if predicate == _LABEL:
            labels[subject] = value_of(value)
        elif predicate == _TYPE and subject.startswith(_OURS):
            kind = _KINDS.get(value_of(value).rpartition("#")[2])
            if kind:
                kinds[subject] = kind
    found = (_subject(term, known, labels, kinds) for term in sorted(mentioned))
    return [subject for subject in found if subject]


def _subject(
    term: str, known: Mapping[str, Actor], labels: Mapping[str, str], kinds: Mapping[str, str]
) -> Subject | None:
    path = value_of(term).removeprefix(ID)
    actor = known.get(path)
    kind = actor.kind if actor else kinds.get(term, "")
    label = actor.label if actor else labels.get(term, "")
    if kind == "anonymous" or not label or label.endswith(" ?"):  # an exchange without a date
        return None
    if actor is None:
        return Subject(path, label, kind)
    country = actor.part_of or actor.media_of or (actor.side if actor.side != label else None)
    return Subject(path, label, kind, actor.names, country, actor.tenures, actor.wikidata)


def _extracted(corpus: Sequence[Path]) -> Iterable[Quad]:
    """What the articles of a folder say; one that cannot be read is left to ``parley build``."""
    from parley.articles import Problem, read_articles
    from parley.claims import find_claims
    from parley.pipeline import convert

    by_label = load_actors().by_label
    for article in read_articles(corpus):
        if not isinstance(article, Problem):
            yield from convert(article, find_claims, by_label).quads
