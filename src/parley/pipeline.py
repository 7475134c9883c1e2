"""The one module that knows the order: articles, claims, quads, inference, validation, files.

Converting an article is a pure function of that article (``convert``). One article that cannot be
read or converted does not stop the others: it is listed. The graph folder changes by one rename.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

from parley import dataset, descriptions, turtle
from parley.articles import Problem, read_articles
from parley.errors import ParleyError
from parley.exchanges import Resolution, resolve
from parley.files import replaced_folder, write_text
from parley.findings import Report
from parley.inference import INFERRED, Inference, infer
from parley.linking.records import links_for
from parley.minting import KnownActor
from parley.model import Article, Claim
from parley.terms import Quad, minted, step
from parley.triples import EXCHANGES, to_quads
from parley.validation import validate

Finder = Callable[[Article], Sequence[Claim]]
Tracker = Callable[[Iterable[Article | Problem]], Iterable[Article | Problem]]


@dataclass(frozen=True)
class Converted:
    """One article with its claims and its quads."""

    article: Article
    claims: tuple[Claim, ...]
    quads: tuple[Quad, ...]


@dataclass(frozen=True)
class Built:
    """A whole graph, not yet written."""

    converted: tuple[Converted, ...]
    problems: tuple[Problem, ...]
    resolution: Resolution
    exchanges: tuple[Quad, ...]
    links: tuple[Quad, ...]
    inference: Inference
    dataset: tuple[Quad, ...]
    validation: Report

    @property
    def claims(self) -> list[Claim]:
        """The claims of all articles."""
        return [claim for item in self.converted for claim in item.claims]

    def quads(self) -> Iterator[Quad]:
        """Every quad of the graph, in the order of its files."""
        for item in self.converted:
            yield from (quad for quad in item.quads if quad[3] != EXCHANGES)
        yield from self.exchanges
        yield from self.links
        yield from self.inference.quads
        yield from self.dataset


def convert(article: Article, find: Finder, actors: Mapping[str, KnownActor]) -> Converted:
    """One article as claims and quads: pure, so that it can run anywhere."""
    claims = tuple(find(article))
    return Converted(article, claims, tuple(to_quads(article, claims, actors)))


def build(
    corpus: Sequence[Path],
    output: Path,
    *,
    find: Finder | None = None,
    actors: Mapping[str, KnownActor] | None = None,
    track: Tracker = iter,
    stage: Callable[[str], None] = lambda _: None,
    check: bool = False,
) -> tuple[Built, list[str]]:
    """Build the graph of a corpus and put it in place of the one in ``output``.

    With ``check`` nothing is written. Returns what was built and, with ``check``, how the files in
    ``output`` differ from it (unified diff lines; none where they are current). ``find`` and
    ``actors`` are the extraction and who is who by name; ``track`` sees the articles pass,
    ``stage`` hears what is being done after that.
    """
    articles = track(read_articles(corpus))
    built = assemble(articles, find or _extraction(), actors or _actors(), stage, corpus)
    if not built.converted:
        raise _nothing_read(built.problems)
    if check:
        return built, list(_differences(built, output))
    _refuse_foreign(output)
    with replaced_folder(output) as folder:
        _keep_foreign_files(output, folder)
        (folder / "articles").mkdir()
        for name, text in render(built):
            write_text(folder / name, text)
    return built, []


def assemble(
    articles: Iterable[Article | Problem],
    find: Finder,
    actors: Mapping[str, KnownActor],
    stage: Callable[[str], None] = lambda _: None,
    corpus: Sequence[Path] = (),
) -> Built:
    """Everything but the writing: convert, resolve, reason, validate, describe."""
    converted, problems = _convert_all(articles, find, actors)
    resolution = resolve([item.claims for item in converted])
    asserted = [quad for item in converted for quad in item.quads]
    stage("reasoning")
    inference = infer(asserted)
    links = descriptions.links(descriptions.described(asserted))
    # What parley link found for this corpus stands beside its folder.
    for file in sorted({path.parent / "links.ttl" for path in corpus}):
        links += links_for([*asserted, *links], file)
    described = dataset.describe(
        [*asserted, *links, *inference.quads],
        [minted("article", step(item.article.id)) for item in converted],
    )
    stage("validating")
    validation = validate(
        [*asserted, *links, *inference.quads, *described],
        {item.article.id: item.article for item in converted},
        contradictions=inference.contradictions,
    )
    return Built(
        converted=tuple(converted),
        problems=tuple(problems),
        resolution=resolution,
        exchanges=tuple(quad for quad in asserted if quad[3] == EXCHANGES),
        links=tuple(links),
        inference=inference,
        dataset=tuple(described),
        validation=validation,
    )


def render(built: Built) -> Iterator[tuple[str, str]]:
    """The files of the graph folder, one at a time: name and content."""
    for item in built.converted:
        own = [quad for quad in item.quads if quad[3] != EXCHANGES]
        comment = f"What {item.article.source or item.article.id} says. Made by parley build."
        yield _article_file(item.article.id), turtle.turtle(own, comment=comment)
    for name, quads, comment in (
        ("exchanges", built.exchanges, "The exchanges, as each report speaks of them."),
        (
            "links",
            built.links,
            "Wikidata links of the actors mentioned, and how they were checked.",
        ),
        (INFERRED.rpartition("/")[2][:-1], built.inference.quads, "What follows by OWL 2 RL."),
        ("dataset", built.dataset, "What this graph is, and what it was made from."),
    ):
        yield f"{name}.ttl", turtle.turtle(quads, comment=f"{comment} Made by parley build.")
    yield "parley.nq", turtle.nquads(built.quads())


def _convert_all(
    articles: Iterable[Article | Problem], find: Finder, actors: Mapping[str, KnownActor]
) -> tuple[list[Converted], list[Problem]]:
    converted, problems = [], []
    for article in articles:
        if isinstance(article, Problem):
            problems.append(article)
            continue
        try:
            converted.append(convert(article, find, actors))
        except ParleyError as error:
            problems.append(Problem(article.source or article.id, error.what, error.fix))
        except Exception as error:  # one article's bug must not cost the others
            what = f"could not be converted: {type(error).__name__}: {error}"
            problems.append(Problem(article.source or article.id, what, "please report it"))
    return sorted(converted, key=lambda item: item.article.id), problems


def _nothing_read(problems: Sequence[Problem]) -> ParleyError:
    """A corpus without a single article is a mistake, and must not empty a good graph."""
    if len(problems) == 1:
        return ParleyError(problems[0].what, where=problems[0].source, fix=problems[0].fix)
    first = f", the first because it {problems[0].what}" if problems else ""
    what = f"none of {len(problems)} articles could be read{first}"
    where = problems[0].source if problems else ""
    return ParleyError(what, where=where, fix="the graph stays as it was")


def _article_file(article_id: str) -> str:
    """One file an article; an id that names no file is encoded."""
    return f"articles/{step(article_id).replace('/', '%2F')}.ttl"


def _differences(built: Built, output: Path) -> Iterator[str]:
    rendered = dict(render(built))
    there = {path.relative_to(output).as_posix() for path in _generated(output)}
    for name in sorted(rendered.keys() | there):
        old = (output / name).read_text(encoding="utf-8") if name in there else ""
        new = rendered.get(name, "")
        yield from unified_diff(
            old.splitlines(), new.splitlines(), f"{output}/{name}", "built anew", lineterm="", n=1
        )


def _generated(output: Path) -> list[Path]:
    return [
        path for pattern in ("*.ttl", "*.nq", "articles/*.ttl") for path in output.glob(pattern)
    ]


def _refuse_foreign(output: Path) -> None:
    """A folder of something else is not replaced."""
    if output.is_dir() and any(output.iterdir()) and not (output / "parley.nq").exists():
        fix = "choose an empty or a new folder as --output"
        raise ParleyError("holds files but no graph of Parley", where=str(output), fix=fix)


def _keep_foreign_files(output: Path, folder: Path) -> None:
    """Files beside the generated ones, such as a README, stay."""
    import shutil

    generated = {path.name for path in _generated(output)} | {"articles"}
    for path in output.iterdir() if output.is_dir() else ():
        if path.name in generated:
            continue
        if path.is_dir():
            shutil.copytree(path, folder / path.name, symlinks=True)
        else:
            shutil.copy2(path, folder / path.name, follow_symlinks=False)


def _extraction() -> Finder:
    from parley.claims import find_claims

    return find_claims


def _actors() -> Mapping[str, KnownActor]:
    from parley.actors import load_actors

    return load_actors().by_label
