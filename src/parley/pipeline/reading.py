"""The first half of a build: every article read, the new ones converted, on many cores.

What an article gives depends on its text and metadata, on the rules and on the corrections about
it: a digest of these is its key in the cache, and an article with a known key is not read again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from functools import cache
from hashlib import sha256
from operator import attrgetter

from parley import __version__
from parley.articles import Problem
from parley.corrections import Correction
from parley.errors import ParleyError
from parley.model import Article
from parley.pipeline.briefs import Brief, Entry, brief_in
from parley.pipeline.cache import Cache
from parley.pipeline.conversion import Finder, corrections_of, read
from parley.resources import read_ontology
from parley.triples.dataset import modules_below
from parley.triples.minting import KnownActor
from parley.workers import Crashed, in_order

_FIELDS = attrgetter(*(item.name for item in fields(Article) if item.name != "text"))
_FILES = ("actors.ttl", "exchanges.ttl", "parley.ttl", "shapes.ttl")
Actors = Mapping[str, KnownActor]
Work = Callable[["Unread"], "Entry | Problem"]


@dataclass(frozen=True)
class Unread:
    """An article to be read, with the corrections about it."""

    key: str
    article: Article
    corrections: tuple[Correction, ...]


@dataclass
class Kept:
    """An article in the cache: all that is in memory of it at any time is this, without text."""

    article: Article
    key: str

    @property
    def id(self) -> str:
        """The id of the article."""
        return self.article.id

    def brief(self, cache: Cache) -> Brief:
        """What every build has to know of it."""
        return brief_in(cache.light(self.key), self.article.id)


@dataclass
class Gathered:
    """What came of a corpus."""

    kept: list[Kept] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    new: int = 0


@cache
def version() -> str:
    """A digest of everything but the articles that a result depends on."""
    digest = sha256(__version__.encode())
    for name, text in sorted(modules_below("pipeline").items()):
        digest.update(f"\0{name}\0{text}".encode())
    for name in _FILES:
        digest.update(f"\0{name}\0{read_ontology(name)}".encode())
    return digest.hexdigest()


def gather(
    articles: Iterable[Article | Problem],
    cache: Cache,
    *,
    find: Finder | None,
    actors: Actors | None,
    corrections: Sequence[Correction] = (),
    jobs: int = 1,
) -> Gathered:
    """Read what is new, take the rest from the cache; in the order of the articles' ids."""
    gathered = Gathered()
    found: list[tuple[Article, str]] = []

    def todo() -> Iterator[Unread]:
        for item in articles:
            if isinstance(item, Problem):
                gathered.problems.append(item)
                continue
            about = tuple(corrections_of(item, corrections)) if corrections else ()
            key = key_of(item, about)
            found.append((_without_text(item), key))
            if key not in cache:
                yield Unread(key, item, about)

    # A function made in a test, say, cannot be sent to another process.
    work: Work = _Reader(find, actors) if find else read_one
    failed = set()
    for job, result in in_order(work, todo(), 1 if find else jobs):
        if isinstance(result, Entry):
            gathered.new += 1
            cache.put(job.key, *result, job.article.text)
        else:
            failed.add(job.key)
            gathered.problems.append(_crash(job) if isinstance(result, Crashed) else result)
    cache.commit()
    for article, key in sorted(found, key=lambda pair: pair[0].id):
        if key not in failed:
            gathered.kept.append(Kept(article, key))
    return gathered


def read_one(job: Unread) -> Entry | Problem:
    """Read one article; its failure costs that article."""
    from parley.actors import load_actors
    from parley.claims import find_claims

    return _Reader(find_claims, load_actors().by_label)(job)


@dataclass(frozen=True)
class _Reader:
    find: Finder
    actors: Actors | None

    def __call__(self, job: Unread) -> Entry | Problem:
        from parley.actors import load_actors

        actors = self.actors or load_actors().by_label
        where = job.article.source or job.article.id
        try:
            return read(job.article, self.find, actors, job.corrections)
        except ParleyError as error:
            return Problem(where, error.what, error.fix)
        except Exception as error:  # one article's bug must not cost the others
            what = f"could not be converted: {type(error).__name__}: {error}"
            return Problem(where, what, "please report it")


def _crash(job: Unread) -> Problem:
    what = "could not be converted: the process reading it died"
    return Problem(job.article.source or job.article.id, what, "please report it")


def key_of(article: Article, corrections: Sequence[Correction]) -> str:
    """Under what the reading of an article is kept: a digest of all it depends on.

    For its text stands the digest that the article brings.
    """
    content = (version(), _FIELDS(article), tuple(map(repr, corrections)))
    return sha256(repr(content).encode("utf-8", "surrogatepass")).hexdigest()


def _without_text(article: Article) -> Article:
    return replace(article, text="")
