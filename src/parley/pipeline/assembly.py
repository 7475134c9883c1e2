"""From readings to a graph: ties between reports, audits, what follows, what is wrong, what it is.

Nothing here holds the quads of more than one article: they stay in the cache, under the keys that
``Assembled`` lists.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from hashlib import sha256
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from parley.articles import Problem as BadArticle
from parley.audits import Finding
from parley.authority import KnownExchange
from parley.authority.graph import known_quads
from parley.corrections import Correction
from parley.findings import Problem
from parley.linking.records import links_for, unchecked
from parley.pipeline.cache import Cache
from parley.pipeline.claim_records import frozen, packed
from parley.pipeline.comparing import Reports, compare
from parley.pipeline.conversion import is_owned, quads_in
from parley.pipeline.packing import Packed, PackedResolution
from parley.pipeline.reading import Gathered, Kept, version
from parley.pipeline.settling import Settled, Unsettled, settle, settle_rest, settle_unit
from parley.pipeline.sharing import Unit, Units, about, is_tied
from parley.rdf import descriptions
from parley.rdf.facts import Triple
from parley.rdf.terms import Quad, minted, step
from parley.rdf.turtle import nquads
from parley.triples import dataset
from parley.workers import Crashed, in_order

_RECENT = 512  # so many records that neighbours need too are read once

Declared = Mapping[str, Mapping[tuple[Triple, ...], Sequence[str]]]
"""What is said of each thing that several articles may declare, in which of them word for word."""


@dataclass(frozen=True)
class Assembled:
    """All parts of a graph; those of articles and units by their keys in the cache.

    ``settled`` has, for each of ``kept``, the key of what follows from it, ``closed`` that for each
    of ``units``; ``audits`` are the keys of what was found about each exchange. ``claims`` counts
    those of each article, ``known`` are the known exchanges that the corpus brings.
    """

    kept: tuple[Kept, ...]
    settled: tuple[str, ...]
    units: tuple[str, ...]
    closed: tuple[str, ...]
    audits: tuple[str, ...]
    resolution: PackedResolution
    findings: Packed[Finding]
    declared: tuple[Triple, ...]
    links: tuple[Quad, ...]
    known: tuple[Quad, ...]
    inferred: tuple[Quad, ...]
    described: tuple[Quad, ...]
    counts: dataset.Counts
    problems: tuple[Problem, ...]
    quotes: int
    crashed: tuple[BadArticle, ...]
    notes: tuple[str, ...]
    claims: dict[str, int]

    @property
    def shared(self) -> tuple[Sequence[Quad], ...]:
        """What belongs neither to an article nor to a unit."""
        return self.links, self.known, self.inferred, self.described

    @cached_property
    def shared_keys(self) -> tuple[str, ...]:
        """The keys of the same."""
        return tuple(sha256(nquads(quads).encode()).hexdigest() for quads in self.shared)


@dataclass
class _Settled:
    """What comes out when articles and units are settled."""

    keys: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    exports: set[Triple] = field(default_factory=set)
    crashed: list[BadArticle] = field(default_factory=list)
    failed: set[str] = field(default_factory=set)
    quotes: int = 0
    inferred: int = 0

    def take(self, name: str, key: str, light: str) -> None:
        """Take in one record."""
        problems, exports, quotes, inferred = json.loads(light)
        self.keys[name] = key
        self.problems += (Problem(*frozen(problem)) for problem in problems)
        self.exports.update(map(tuple, exports))
        self.quotes += quotes
        self.inferred += inferred


def assemble(
    gathered: Gathered,
    cache: Cache,
    *,
    corpus: Sequence[Path] = (),
    corrections: Sequence[Correction] = (),
    corrections_file: Path | None = None,
    known: Sequence[KnownExchange] = (),
    jobs: int = 1,
    stage: Callable[[str], None] = lambda _: None,
) -> Assembled:
    """Tie, audit, reason, validate, describe."""
    stage("comparing what all reports say")
    reports = Reports(tuple(gathered.kept), tuple(corrections), corrections_file, tuple(known))
    compared = compare(reports, cache)
    read, units = compared.read, compared.units
    stage("reasoning and validating")
    said = read.declared
    settled = _settle_all(gathered.kept, cache, units.all, said, jobs)
    kept = [item for item in gathered.kept if item.id not in settled.failed]
    brought = known_quads(known)
    closed = _settle_units(units.all, cache, settled, said | _by_subject(brought))
    declared = {triple for found in said.values() for told in found for triple in told}
    named = {node for unit in units.all for node in unit.named}
    given = declared.union(quad[:3] for quad in brought)
    mentions = read.mentions | named.union(quad[2] for quad in brought)
    inferred, problems = settle_rest(given, mentions, settled.exports)
    links = _links(corpus, mentions, declared, compared.events)
    counts = read.counts
    counts.add([*links, *inferred, *brought])
    _count(counts, units, declared, settled.inferred)
    nodes = (minted("article", step(item.id)) for item in kept)
    return Assembled(
        kept=tuple(kept),
        settled=tuple(settled.keys[item.id] for item in kept),
        units=tuple(unit.key for unit in units.all),
        closed=tuple(closed),
        audits=compared.audits,
        resolution=compared.resolution,
        findings=compared.findings,
        declared=tuple(sorted(declared)),
        links=tuple(links),
        known=tuple(brought),
        inferred=tuple(inferred),
        described=tuple(dataset.describe(counts, nodes)),
        counts=counts,
        problems=(*settled.problems, *problems),
        quotes=settled.quotes,
        crashed=tuple(settled.crashed),
        notes=compared.notes,
        claims=read.claims,
    )


def _settle_all(
    kept: Sequence[Kept], cache: Cache, units: Sequence[Unit], declared: Declared, jobs: int
) -> _Settled:
    """Settle what is new, or near to something new; take the rest from the cache."""
    settled = _Settled()
    near: dict[str, list[Unit]] = {}
    for unit in units:
        for owner in unit.near:
            near.setdefault(owner, []).append(unit)
    elsewhere = _declared_elsewhere(declared)

    @lru_cache(maxsize=_RECENT)
    def near_in(unit: str) -> dict[str, list[Triple]]:
        return about(unit, cache)

    def todo() -> Iterator[Unsettled]:
        for item in kept:
            name = step(item.id)
            touching = near.get(name, ())
            others = sorted(elsewhere.get(item.id, ()))
            digests = sorted(unit.near[name] for unit in touching)
            key = sha256(repr((item.key, digests, others, version())).encode()).hexdigest()
            light = cache.find(key)
            if light is not None:
                settled.take(item.id, key, light)
            else:
                shared = {triple for unit in touching for triple in near_in(unit.key)[name]}
                article = replace(item.article, text=cache.text(item.key))
                triples = tuple(sorted(shared.union(others)))
                yield Unsettled(key, article, cache.lines(item.key), triples)

    for job, result in in_order(settle, todo(), jobs):
        if isinstance(result, Crashed):
            what = "could not be reasoned over: the process died"
            where = job.article.source or job.article.id
            settled.crashed.append(BadArticle(where, what, "please report it"))
            settled.failed.add(job.article.id)
        else:
            settled.take(job.article.id, job.key, _keep(cache, job.key, result))
    cache.commit()
    return settled


def _declared_elsewhere(declared: Declared) -> Mapping[str, set[Triple]]:
    """What other articles say of a thing that an article declares too, by article."""
    found: dict[str, set[Triple]] = {}
    for variants in declared.values():
        if len(variants) > 1:
            everything = {triple for said in variants for triple in said}
            for said, articles in variants.items():
                for article in articles:
                    found.setdefault(article, set()).update(everything.difference(said))
    return found


def _by_subject(quads: Iterable[Quad]) -> dict[str, dict[tuple[Triple, ...], list[str]]]:
    """Quads that no article declares, as those are that articles do."""
    triples = groupby(sorted(quad[:3] for quad in quads), key=itemgetter(0))
    return {thing: {tuple(said): []} for thing, said in triples}


def _settle_units(
    units: Iterable[Unit], cache: Cache, settled: _Settled, declared: Declared
) -> list[str]:
    """Settle the units that are new, or whose articles changed; their keys."""
    of_step = {step(name): key for name, key in settled.keys.items()}
    found = []

    @lru_cache(maxsize=_RECENT)
    def told_by(owner: str) -> dict[str, list[Triple]]:
        triples = ((s, p, o) for s, p, o in json.loads(cache.more(owner)))
        return {node: list(said) for node, said in groupby(triples, key=itemgetter(0))}

    for unit in units:
        known = sorted({t for node in unit.named for said in declared.get(node, ()) for t in said})
        owners = sorted(of_step[owner] for owner in unit.near if owner in of_step)
        key = sha256(repr((unit.key, owners, known)).encode()).hexdigest()
        light = cache.find(key)
        if light is None:
            quads = quads_in(cache.lines(unit.key))
            nodes = {node for quad in quads for node in (quad[0], quad[2])}
            telling = map(told_by, owners)
            told = {t for said in telling for node in nodes & said.keys() for t in said[node]}
            light = _keep(cache, key, settle_unit(quads, told.union(known)))
        settled.take(key, key, light)
        found.append(key)
    cache.commit()
    return found


def _keep(cache: Cache, key: str, settled: Settled) -> str:
    """Keep a result: apart what only units have to know; give what everything else has to."""
    anywhere = [t for t in settled.exports if not is_owned(t[0]) and not is_tied(t[0])]
    units = [triple for triple in settled.exports if not triple[0].startswith("_:")]
    count = settled.inferred.count("\n")
    light = packed((settled.problems, anywhere, settled.quotes, count))
    cache.put(key, light, settled.inferred, packed(units))
    return light


def _links(
    corpus: Sequence[Path],
    mentions: Iterable[str],
    declared: Iterable[Triple],
    events: Iterable[str],
) -> list[Quad]:
    """Wikidata links of what the graph mentions: ours, and what stands beside the corpus."""
    named = [*((node, "", node, "") for node in sorted({*mentions, *events}))]
    named += [(*triple, "") for triple in sorted(declared)]
    described = descriptions.described(named)
    links = descriptions.links(described)
    for file in sorted({path.parent / "links.ttl" for path in corpus}):
        links += links_for([*named, *links], file)
    return [*links, *unchecked([*named, *described], links)]


def _count(counts: dataset.Counts, units: Units, declared: Iterable[Triple], inferred: int) -> None:
    """Count the units, and what is declared more than once."""
    counts.triples.update(units.triples)
    counts.kinds.update(units.kinds)
    counts.own_subjects += units.subjects
    counts.other_subjects |= {triple[0] for triple in declared}
    counts.other_subjects = {node for node in counts.other_subjects if not is_owned(node)}
    counts.triples[dataset.INFERRED] += inferred
    counts.triples = type(counts.triples)({g: n for g, n in counts.triples.items() if n})
