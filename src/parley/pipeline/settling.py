"""Reasoning and validation, article by article, with what articles share in view.

Most of what follows from an article, and most of what can be wrong with it, depends on its own
quads, on ontology/ and on the few triples elsewhere that touch it: the cluster its exchange is in,
the findings about its claims, what other articles say of an actor no file of ours knows. ``settle``
works on such a view. ``settle_unit`` and ``settle_rest`` do the same for what belongs to no
article. Together they give the triples and the findings of the whole graph, as tests show against
owlrl and pySHACL.

A step of a rule or a shape that leads through a thing of another article would not be seen. There
is none: an article's quads never name another article's things, and triples that tie the things
of two articles are shared and in the view of both.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from parley.errors import ParleyError
from parley.evidence import Places, check_texts
from parley.findings import Problem
from parley.inference import known_facts, new_quads, rules
from parley.model import Article
from parley.pipeline.conversion import is_owned, quads_in
from parley.rdf.descriptions import described, known_things
from parley.rdf.facts import TYPE, Facts, Triple
from parley.rdf.terms import Quad
from parley.rdf.turtle import nquads
from parley.shacl import Kinds, Shapes
from parley.validation import shapes

_SEEN = "_:seen"


@dataclass(frozen=True)
class Unsettled:
    """One article's asserted lines, its stored text, and the shared triples that touch it."""

    key: str
    article: Article
    lines: str
    touching: tuple[Triple, ...]


@dataclass(frozen=True)
class Settled:
    """What follows, what is wrong, and what the shared part has to know of it."""

    inferred: str
    problems: tuple[Problem, ...]
    exports: tuple[Triple, ...]
    quotes: int


def settle(job: Unsettled) -> Settled:
    """Reason over one article and validate it."""
    base, kinds = _known()
    view = Facts(below=base)
    quads = quads_in(job.lines)
    found = rules().close(view, (*(quad[:3] for quad in quads), *job.touching))
    own = {quad[0] for quad in quads if is_owned(quad[0])}
    elsewhere = {node for triple in job.touching for node in triple} - own
    inferred = new_quads(found, own)
    compiled = compiled_shapes()
    wrong = compiled.problems(view, kinds, lambda n: is_owned(n) and n not in elsewhere)
    places = Places([*quads, *inferred], {job.article.id: job.article})
    quotes, problems = check_texts(places)
    for problem in wrong:
        source, line = places.of(problem.node)
        problems.append(replace(problem, source=source, line=line))
    referred = {node for triple in job.touching for node in triple if node in own}
    return Settled(
        nquads(inferred),
        tuple(problems),
        tuple(sorted(set(_exports(view, found, referred, compiled)))),
        quotes,
    )


def _exports(
    view: Facts, found: Iterable[Triple], referred: set[str], compiled: Shapes
) -> Iterable[Triple]:
    """What is said of shared things here, and of things of this article that others speak of."""
    yield from (triple for triple in found if not is_owned(triple[0]))
    for subject, predicate, value in view.own:
        if subject in referred and (predicate == TYPE or predicate in compiled.further):
            yield subject, predicate, value
    yield from _seen(view, compiled)


def _seen(view: Facts, compiled: Shapes) -> set[Triple]:
    """Which shared things shapes look at because of where they are named."""
    return {
        (_SEEN, predicate, value)
        for _, predicate, value in view.own
        if predicate in compiled.objects_targeted and not is_owned(value)
    }


def settle_unit(quads: Sequence[Quad], told: Iterable[Triple]) -> Settled:
    """The same for what several articles share; ``told`` is what they say of the things in it."""
    base, kinds = _known()
    view = Facts(below=base)
    asserted = {quad[:3] for quad in quads}
    given = set(told)
    found = rules().close(view, sorted(asserted | given))
    own = {quad[0] for quad in quads if not is_owned(quad[0])}
    new = {triple for triple in (*found, *given) if triple not in asserted}
    compiled = compiled_shapes()
    problems = tuple(compiled.problems(view, kinds, own.__contains__))
    exports = {triple for triple in found if triple[0] not in own and not is_owned(triple[0])}
    exports |= _seen(view, compiled)
    return Settled(nquads(new_quads(new, own)), problems, tuple(sorted(exports)), 0)


def settle_rest(
    declared: Iterable[Triple], mentions: Iterable[str], exports: Iterable[Triple]
) -> tuple[list[Quad], list[Problem]]:
    """The same for what belongs to neither: things that several articles may declare or mention.

    ``declared`` are the triples about them, ``exports`` what articles and units say of them.
    """
    facts = known_facts(described((node, "", node, "") for node in mentions))
    asserted, told = set(declared), set(exports)
    found = rules().close(facts, sorted(asserted | told))
    subjects = {triple[0] for triple in asserted if not is_owned(triple[0])}
    new = {t for t in (*found, *told) if t not in asserted and t[0] != _SEEN}
    problems = compiled_shapes().problems(facts, Kinds(facts), lambda node: not is_owned(node))
    return new_quads(new, subjects), [p for p in problems if p.node != _SEEN]


@cache
def _known() -> tuple[Facts, Kinds]:
    """Everything ontology/ knows, closed: the base of every view."""
    facts = known_facts(
        (node, *pair, "") for node, pairs in known_things().items() for pair in pairs
    )
    return facts, Kinds(facts)


def compiled_shapes() -> Shapes:
    """The compiled shapes; the build cannot do without."""
    compiled = shapes()
    if compiled is None:
        fix = "write the shape with what parley.shacl knows"
        raise ParleyError("a shape cannot be compiled", where="shapes.ttl", fix=fix)
    return compiled
