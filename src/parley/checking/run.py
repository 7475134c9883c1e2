"""One run of validation, from sources to findings with their places."""

from __future__ import annotations

import logging
import os
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from parley.checking.article_places import ArticlePlaces
from parley.checking.baseline import accept, read_baseline
from parley.checking.finding import Checked, Finding, Rule, ordered
from parley.checking.graph_places import GraphPlaces
from parley.checking.own import own_findings, own_rules, speaks_parley
from parley.checking.profiles import Profile, load_profile
from parley.checking.sources import Data, read_sources
from parley.checking.theirs import Judged, judge_checks, judge_shapes, merged
from parley.errors import ParleyError
from parley.evidence import Places
from parley.model import Article
from parley.rdf.terms import Quad
from parley.store import LocalStore
from parley.store.loading import find_texts


@dataclass(frozen=True)
class Wishes:
    """What to validate by. ``root`` is the folder that the paths in reports are relative to."""

    shapes: Sequence[Path] = ()
    checks: Sequence[Path] = ()
    texts: Sequence[Path] = ()
    profile: str = "base"
    fail_on: str | None = None
    baseline: Path | None = None
    root: Path = Path()


def check(sources: Sequence[str], wishes: Wishes | None = None) -> Checked:
    """Validate what the sources hold; raises only for what cannot be read at all."""
    wishes = wishes or Wishes()
    # Ill-typed literals are for shapes to find, not for rdflib to log.
    logging.getLogger("rdflib.term").setLevel(logging.CRITICAL)
    warnings.filterwarnings("ignore", module="rdflib.term")
    profile = load_profile(wishes.profile)
    data = read_sources(sources)
    texts = find_texts(data.quads, wishes.texts, data.folders)
    ours = speaks_parley(data.quads)
    if not (ours or wishes.shapes or wishes.checks):
        what = "uses no term of Parley" if data.quads else "holds no triple"
        fix = "give shapes of your own with --shapes" if data.quads else "is this the right graph?"
        raise ParleyError(what, where=", ".join(sources), fix=fix)
    store = cache(lambda: _store(data.quads))
    shown = _shown_below(wishes.root)
    found, quotes = own_findings(data.quads, texts) if ours else ([], 0)
    judged = Judged()
    if wishes.shapes:
        judged = judge_shapes(data.quads, wishes.shapes, shown)
    if wishes.checks:
        judged = merged(judged, judge_checks(store, wishes.checks, shown))
    placed = _placed([*found, *judged.findings], data, texts, wishes, shown)
    findings = ordered(_profiled(placed, profile))
    notes = list(judged.notes)
    if wishes.baseline:
        findings, gone = accept(findings, read_baseline(wishes.baseline))
        if gone:
            notes.append(f"{gone} findings of the baseline are gone; --write-baseline drops them")
    rules = [*(own_rules().values() if ours else ()), *judged.rules]
    return Checked(
        findings=findings,
        rules=_tried(rules, findings, profile),
        sources=tuple(sources),
        profile=profile.name,
        fail_on=wishes.fail_on or profile.fail_on,
        quotes=quotes,
        notes=tuple(notes),
        error=judged.error,
        ledger=_ledger(store()) if ours else (),
    )


def _profiled(findings: Iterable[Finding], profile: Profile) -> Iterator[Finding]:
    for each in findings:
        if not profile.leaves_out(each.rule.name):
            yield replace(each, severity=profile.severity_of(each.rule.name, each.severity))


def _tried(
    rules: Iterable[Rule], findings: Iterable[Finding], profile: Profile
) -> tuple[Rule, ...]:
    """Every rule once, in the order of codes; those of findings that have no name as well."""
    tried = {each.shape: each for each in rules if not profile.leaves_out(each.name)}
    for found in findings:
        tried.setdefault(found.rule.shape, found.rule)
    return tuple(sorted(tried.values(), key=lambda each: (each.code, each.shape)))


def _placed(
    findings: Sequence[Finding],
    data: Data,
    texts: Mapping[str, Article],
    wishes: Wishes,
    shown: Callable[[Path], str],
) -> list[Finding]:
    if not findings:
        return []
    in_graph = GraphPlaces(data.files, {each.node for each in findings}, shown)
    beside = [Path(), *(each.parent for each in (*data.folders, *wishes.texts))]
    in_articles = ArticlePlaces(Places(data.quads, texts), beside)
    placed = []
    for each in findings:
        article, sentence = in_articles.of(each.node)
        if article:
            article = replace(article, file=shown(Path(article.file)))
        where = each.data or in_graph.of(each.node, each.path, each.value)
        placed.append(replace(each, data=where, article=article, sentence=sentence))
    return placed


def _shown_below(root: Path) -> Callable[[Path], str]:
    """How a path is written in reports: relative to the root where it lies below it."""
    top = os.path.realpath(root)

    def shown(path: Path) -> str:
        real = os.path.realpath(path)
        inside = real.startswith(f"{top}{os.sep}")
        return Path(real).relative_to(top).as_posix() if inside else path.as_posix()

    return shown


def _store(quads: Sequence[Quad]) -> LocalStore:
    """The quads with their union as default graph, and the background questions need."""
    import pyoxigraph as ox

    from parley.store import load_background

    store = ox.Store()
    lines = (" ".join(filter(None, part)) for quad in quads for part in (quad, quad[:3]))
    text = "".join(f"{line} .\n" for line in lines)
    store.bulk_load(text, format=ox.RdfFormat.N_QUADS)
    load_background(store)
    return LocalStore(store)


def _ledger(store: LocalStore) -> tuple[tuple[str, ...], ...]:
    """The header and the rows of the canned question both-sides-ledger."""
    from parley.query import find_query, run_query
    from parley.store import Rows
    from parley.store.results import short

    answer = run_query(store, find_query("both-sides-ledger"))
    if not isinstance(answer, Rows):
        return ()
    return (answer.variables, *(tuple(short(cell) for cell in row) for row in answer.rows))
