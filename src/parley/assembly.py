"""From readings to a graph: ties between reports, audits, what follows, what is wrong, what it is.

Nothing here holds the quads of more than one article: they stay in the cache, under the keys that
``Assembled`` lists.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from hashlib import sha256
from pathlib import Path

from parley import dataset, descriptions
from parley.articles import Problem as BadArticle
from parley.audits import Finding, audit_dossier
from parley.audits.quads import copy_quads, finding_quads
from parley.cache import Cache
from parley.cases import dossier, ties_of
from parley.cluster_triples import cluster_quads
from parley.conversion import is_owned, owner_of
from parley.copies import copies_among
from parley.corrections import Correction, explanations, ties, without_target
from parley.corrections_file import correction_quads
from parley.exchanges import Resolution, resolve
from parley.facts import TYPE, Triple
from parley.findings import Problem
from parley.linking.records import links_for
from parley.minting import P, article_graph
from parley.reading import Gathered, Kept, version
from parley.settling import Settled, Unsettled, settle, settle_shared
from parley.terms import Quad, minted, slug, step
from parley.triples import CLASSES, EXCHANGES
from parley.workers import Crashed, in_order


@dataclass(frozen=True)
class Assembled:
    """All parts of a graph; those of the articles by their keys in the cache."""

    kept: tuple[Kept, ...]
    settled: tuple[str, ...]
    resolution: Resolution
    findings: tuple[Finding, ...]
    shared: tuple[Quad, ...]
    links: tuple[Quad, ...]
    inferred: tuple[Quad, ...]
    described: tuple[Quad, ...]
    counts: dataset.Counts
    problems: tuple[Problem, ...]
    quotes: int
    crashed: tuple[BadArticle, ...]
    notes: tuple[str, ...]


@dataclass
class _Articles:
    """What comes out of the articles when each is settled."""

    keys: list[str] = field(default_factory=list)
    kept: list[Kept] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    exports: set[Triple] = field(default_factory=set)
    crashed: list[BadArticle] = field(default_factory=list)
    quotes: int = 0
    inferred: int = 0


def assemble(
    gathered: Gathered,
    cache: Cache,
    *,
    corpus: Sequence[Path] = (),
    corrections: Sequence[Correction] = (),
    corrections_file: Path | None = None,
    jobs: int = 1,
    stage: Callable[[str], None] = lambda _: None,
) -> Assembled:
    """Tie, audit, reason, validate, describe."""
    kept = gathered.kept
    stage("tying the exchanges of all reports")
    resolution = resolve(
        (item.reading.claims for item in kept),
        joins=ties(corrections, "join"),
        splits=ties(corrections, "split"),
    )
    stage("comparing what they say")
    copies = copies_among((item.id, item.reading.sketch) for item in kept)
    claims = [claim for item in kept for claim in item.reading.claims]
    findings = _explained(audit_dossier(dossier(claims, ties_of(resolution), copies)), corrections)
    shared = [*cluster_quads(resolution.clusters), *finding_quads(findings), *copy_quads(copies)]
    shared += correction_quads(corrections_file) if corrections_file else []
    stage("reasoning and validating")
    articles = _settle_all(kept, cache, shared, jobs)
    declared = {triple for item in articles.kept for triple in item.reading.declared}
    mentions = {node for item in articles.kept for node in item.reading.mentions}
    inferred, problems = settle_shared(shared, declared, mentions, articles.exports)
    links = _links(corpus, mentions, declared, shared)
    counts = _counts(articles, [*shared, *links, *inferred], declared)
    nodes = (minted("article", step(item.id)) for item in articles.kept)
    used = {name for item in kept for name in item.reading.used}
    return Assembled(
        kept=tuple(articles.kept),
        settled=tuple(articles.keys),
        resolution=resolution,
        findings=tuple(findings),
        shared=tuple(shared),
        links=tuple(links),
        inferred=tuple(inferred),
        described=tuple(dataset.describe(counts, nodes)),
        counts=counts,
        problems=(*articles.problems, *problems),
        quotes=articles.quotes,
        crashed=tuple(articles.crashed),
        notes=(
            *without_target(corrections, used),
            *(fault for item in kept for fault in item.reading.faults),
        ),
    )


def _explained(findings: list[Finding], corrections: Sequence[Correction]) -> list[Finding]:
    """The findings, those that a person explained marked so."""
    by_hand = explanations(corrections)
    return [
        replace(finding, state="explained", sentence=f"{finding.sentence} ({why.reason})")
        if (why := by_hand.get(f"finding/{finding.id}"))
        else finding
        for finding in findings
    ]


def _settle_all(kept: Sequence[Kept], cache: Cache, shared: Sequence[Quad], jobs: int) -> _Articles:
    articles = _Articles()
    touching = _touching(kept, shared)
    by_key: dict[str, Kept] = {}
    failed: set[str] = set()

    def todo() -> Iterator[Unsettled]:
        for item in kept:
            near = tuple(sorted(touching.get(step(item.id), ())))
            key = sha256(repr((item.key, near, version())).encode()).hexdigest()
            by_key[key] = item
            if key not in cache:
                article = replace(item.article, text=cache.more(item.key))
                yield Unsettled(key, article, cache.lines(item.key), near)

    for job, result in in_order(settle, todo(), jobs):
        if isinstance(result, Crashed):
            what = "could not be reasoned over: the process died"
            where = job.article.source or job.article.id
            articles.crashed.append(BadArticle(where, what, "please report it"))
            failed.add(job.key)
        else:
            cache.put(job.key, _encode(result), result.inferred)
    cache.commit()
    for key, item in by_key.items():
        if key not in failed:
            _take(articles, item, key, cache.light(key))
    return articles


def _take(articles: _Articles, item: Kept, key: str, light: str) -> None:
    record = json.loads(light)
    articles.kept.append(item)
    articles.keys.append(key)
    articles.problems += (Problem(**problem) for problem in record["problems"])
    articles.exports.update(map(tuple, record["exports"]))
    articles.quotes += record["quotes"]
    articles.inferred += record["inferred"]


def _encode(settled: Settled) -> str:
    record = asdict(settled) | {"inferred": settled.inferred.count("\n")}
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"))


def _touching(kept: Sequence[Kept], shared: Sequence[Quad]) -> Mapping[str, set[Triple]]:
    """The shared triples that touch each article, by its step."""
    steps = dict.fromkeys(step(item.id) for item in kept)
    kinds: dict[str, set[Triple]] = {}
    declared: dict[str, set[Triple]] = {}
    for quad in shared:
        if quad[1] == TYPE:
            kinds.setdefault(quad[0], set()).add(quad[:3])
    for item in kept:
        for triple in item.reading.declared:
            declared.setdefault(triple[0], set()).add(triple)
    near: dict[str, set[Triple]] = {}
    owners = {
        node: owner_of(node, steps)
        for quad in shared
        for node in (quad[0], quad[2])
        if is_owned(node)
    }
    kinds |= _kinds(kept, owners)
    for quad in shared:
        for node in (quad[0], quad[2]):
            if owner := owners.get(node):
                about = near.setdefault(owner, set())
                about.add(quad[:3])
                for other in (quad[0], quad[2]):
                    if owners.get(other) != owner:
                        about |= kinds.get(other, set())
    for item in kept:
        own = set(item.reading.declared)
        others = {t for node in {t[0] for t in own} for t in declared[node]} - own
        if others:
            near.setdefault(step(item.id), set()).update(others)
    return near


def _kinds(kept: Sequence[Kept], nodes: Container[str]) -> dict[str, set[Triple]]:
    """Of what kind those things of articles are that shared triples speak of."""
    found: dict[str, set[Triple]] = {}
    for item in kept:
        claims = ((minted("claim", step(c.id)), CLASSES[c.kind]) for c in item.reading.claims)
        exchanges = (
            (minted("exchange", f"{step(item.id)}/{slug(c.exchange.key)}"), P.ReportedExchange)
            for c in item.reading.claims
            if c.exchange
        )
        article = (minted("article", step(item.id)), P.Article)
        for node, kind in (*claims, *exchanges, article):
            if node in nodes:
                found[node] = {(node, TYPE, kind)}
    return found


def _links(
    corpus: Sequence[Path], mentions: Iterable[str], declared: Iterable[Triple],
    shared: Sequence[Quad],
) -> list[Quad]:  # fmt: skip
    """Wikidata links of what the graph mentions: ours, and what stands beside the corpus."""
    named = [*((node, "", node, "") for node in sorted(mentions)), *shared]
    named += [(*triple, "") for triple in sorted(declared)]
    links = descriptions.links(descriptions.described(named))
    for file in sorted({path.parent / "links.ttl" for path in corpus}):
        links += links_for([*named, *links], file)
    return links


def _counts(
    articles: _Articles, quads: Sequence[Quad], declared: Iterable[Triple]
) -> dataset.Counts:
    counts = dataset.Counts()
    counts.add(quads)
    counts.other_subjects |= {triple[0] for triple in declared}
    counts.other_subjects = {node for node in counts.other_subjects if not is_owned(node)}
    for item in articles.kept:
        reading = item.reading
        counts.triples[article_graph(item.id)] = reading.quads - reading.exchanges
        counts.triples[EXCHANGES] += reading.exchanges
        counts.kinds.update(reading.kinds)
        counts.own_subjects += reading.subjects
    counts.triples[dataset.INFERRED] += articles.inferred
    counts.triples = type(counts.triples)({g: n for g, n in counts.triples.items() if n})
    return counts
