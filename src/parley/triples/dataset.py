"""What the graph is, for catalogues and for the next reader: VoID, DCAT and PROV.

From which texts (by digest), with which version of the program, the rules and the ontology, how
much of what, under which licence. Nothing from a clock, nothing from the machine.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING

from rdflib.namespace import DCAT, DCTERMS, PROV, RDF, SDO, VOID

from parley import __version__
from parley.rdf.namespaces import PREFIXES, as_terms
from parley.rdf.terms import ID, Quad, english, integer, iri, literal, minted
from parley.resources import read_ontology

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

GRAPH = minted("graph", "dataset")
DATASET = minted("dataset", "graph")
LICENCE = "https://creativecommons.org/licenses/by/4.0/"

_TITLE = "What news reports claim about prisoner exchanges"
_DESCRIPTION = (
    "Who said how many were exchanged, of which side, through whom, in which report and in which "
    "words. It records claims, not facts."
)
_V, _C, _D, _PR, _R, _S = (as_terms(ns) for ns in (VOID, DCAT, DCTERMS, PROV, RDF, SDO))
_OURS = f"<{PREFIXES['parley']}"
INFERRED = minted("graph", "inferred")
_IMPORT = re.compile(r"^ *from parley\.?([\w.]*) import (\([^)]*\)|[\w ,]*)", re.MULTILINE)
_WORD = re.compile(r"\w+")
_ONTOLOGY = ("actors.ttl", "parley.ttl", "shapes.ttl")


@dataclass
class Counts:
    """How much a graph holds. Articles are counted one by one, the rest by its quads."""

    triples: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    own_subjects: int = 0
    other_subjects: set[str] = field(default_factory=set)

    @property
    def total(self) -> int:
        """All triples, each as often as graphs hold it."""
        return self.triples.total()

    @property
    def subjects(self) -> int:
        """All things that something is said of."""
        return self.own_subjects + len(self.other_subjects)

    def add(self, quads: Iterable[Quad]) -> None:
        """Count quads of things that belong to no article."""
        for subject, predicate, value, graph in quads:
            self.triples[graph] += 1
            self.other_subjects.add(subject)
            if predicate == _R.type and value.startswith(_OURS) and graph != INFERRED:
                self.kinds[value] += 1


def describe(counts: Counts, articles: Iterable[str]) -> list[Quad]:
    """The description of a graph; ``articles`` are the nodes of the articles it was read from."""
    return [(*triple, GRAPH) for triple in (*_dataset(counts), *_parts(counts), *_origin(articles))]


@cache
def rules_digest() -> str:
    """The version of what reads articles: a digest of its modules and of who is who."""
    digest = sha256(read_ontology("actors.ttl").encode())
    for name, text in sorted(reading_modules().items()):
        digest.update(f"{name}\0{text}".encode())
    return f"sha256:{digest.hexdigest()}"


def reading_modules() -> dict[str, str]:
    """The source of all that finds claims in an article and makes triples of them, by name."""
    return modules_below("claims") | modules_below("pipeline.conversion")


def modules_below(name: str, known: dict[str, str] | None = None) -> dict[str, str]:
    """The source of a module of ours and of every one it imports, by name."""
    known = {} if known is None else known
    *folders, last = name.split(".")
    place = _program().joinpath(*folders, last)
    module = _program().joinpath(*folders, f"{last}.py")
    module = place / "__init__.py" if place.is_dir() else module
    if name and name not in known and module.is_file():
        known[name] = module.read_text(encoding="utf-8")
        for found, words in _IMPORT.findall(known[name]):
            modules_below(found, known)
            for word in _WORD.findall(words):
                modules_below(f"{found}.{word}".lstrip("."), known)
    return known


@cache
def _program() -> Traversable:
    return files("parley")


Triples = Iterator[tuple[str, str, str]]


def _dataset(counts: Counts) -> Triples:
    for kind in (_V.Dataset, _C.Dataset):
        yield DATASET, _R.type, kind
    yield DATASET, _D.title, english(_TITLE)
    yield DATASET, _D.description, english(_DESCRIPTION)
    yield DATASET, _D.license, iri(LICENCE)
    yield DATASET, _S.version, literal(__version__)
    yield DATASET, _PR.wasGeneratedBy, minted("activity", "build")
    yield DATASET, _V.uriSpace, literal(ID)
    for prefix in ("parley", "dcterms", "oa", "prov", "skos"):
        yield DATASET, _V.vocabulary, iri(PREFIXES[prefix])
    yield DATASET, _V.triples, integer(counts.total)
    yield DATASET, _V.distinctSubjects, integer(counts.subjects)


def _parts(counts: Counts) -> Triples:
    """How many things of each of our classes there are, and how many triples in each graph."""
    for kind, count in sorted(counts.kinds.items()):
        part = minted("dataset", f"graph/{kind[len(_OURS) : -1]}")
        yield DATASET, _V.classPartition, part
        yield part, f"<{VOID['class']}>", kind
        yield part, _V.entities, integer(count)
    for graph, count in sorted(counts.triples.items()):
        yield DATASET, _V.subset, graph
        yield graph, _V.triples, integer(count)


def _origin(articles: Iterable[str]) -> Triples:
    build, program = minted("activity", "build"), minted("software", "parley")
    rules = minted("software", "parley/rules")
    yield build, _R.type, _PR.Activity
    yield build, _PR.wasAssociatedWith, program
    yield program, _R.type, _PR.SoftwareAgent
    yield program, _S.softwareVersion, literal(__version__)
    yield build, _PR.used, rules
    yield rules, _R.type, _PR.Entity
    yield rules, _D.identifier, literal(rules_digest())
    for name in _ONTOLOGY:
        node = minted("software", f"parley/{name.removesuffix('.ttl')}")
        digest = sha256(read_ontology(name).encode()).hexdigest()
        yield build, _PR.used, node
        yield node, _R.type, _PR.Entity
        yield node, _D.identifier, literal(f"sha256:{digest}")
    for article in articles:
        yield build, _PR.used, article
