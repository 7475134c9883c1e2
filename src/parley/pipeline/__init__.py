"""The one module that knows the order: articles, claims, quads, ties, inference, validation, files.

Converting an article is a pure function of that article (``convert``), and what is known of it is
kept (``.parley/``, beside the graph), so that a build does only what is new. One article that
cannot be read or converted does not stop the others: it is listed. The graph folder and the store
change by one rename each; where a build is killed between the two, the store is seen to be old and
the graph file is read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from parley.articles import Problem, read_articles
from parley.authority import own_exchanges
from parley.corrections.file import read_corrections
from parley.errors import ParleyError
from parley.evidence import Places
from parley.files import replaced_folder
from parley.findings import Problem as Finding
from parley.findings import report
from parley.model import Article
from parley.pipeline import writing
from parley.pipeline.assembly import Assembled, assemble
from parley.pipeline.built import Built, Read
from parley.pipeline.cache import Cache
from parley.pipeline.conversion import Converted, Finder, convert, owner_of, quads_in
from parley.pipeline.reading import Actors, gather
from parley.rdf.terms import step
from parley.store import generations
from parley.validation import check_names, shapes_count

__all__ = ["Built", "Converted", "Finder", "build", "convert"]

Tracker = Callable[[Iterable[Article | Problem]], Iterable[Article | Problem]]


def build(
    corpus: Sequence[Path],
    output: Path,
    *,
    find: Finder | None = None,
    actors: Actors | None = None,
    track: Tracker = iter,
    stage: Callable[[str], None] = lambda _: None,
    check: bool = False,
    jobs: int = 1,
    turtle: bool | None = None,
    corrections: Path | None = None,
    exchanges: Path | None = None,
) -> tuple[Built, list[str]]:
    """Build the graph of a corpus and put it in place of the one in ``output``.

    With ``check`` nothing is written. Returns what was built and, with ``check``, how the files in
    ``output`` differ from it (unified diff lines; none where they are current). ``find`` and
    ``actors`` are the extraction and who is who by name, if not ours; then all is done in this
    process. ``track`` sees the articles pass, ``stage`` hears what is being done after that.
    ``corrections`` and ``exchanges`` are files: what people overruled, exchanges they know.
    ``turtle`` says whether to write readable files too (see ``writing.TURTLE_LIMIT``).
    """
    with ExitStack() as stack:
        if check:
            state = Path(stack.enter_context(TemporaryDirectory()))
        else:
            writing.refuse_foreign(output)
            state = generations.state_folder(output)
        stack.enter_context(generations.building(state))
        finder = find or _extraction()
        cache = Cache(None if finder else state / "cache.sqlite")  # a key knows our extraction only
        stack.callback(cache.commit)  # who asks for claims later reads them from it
        known = read_corrections(corrections) if corrections else []
        own = own_exchanges(exchanges)
        gathered = gather(
            track(read_articles(corpus)), cache,
            find=finder, actors=actors, corrections=known, jobs=jobs,
        )  # fmt: skip
        if not gathered.kept:
            raise _nothing_read(gathered.problems)
        parts = assemble(
            gathered, cache,
            corpus=corpus, corrections=known, corrections_file=corrections, known=own,
            jobs=jobs, stage=stage,
        )  # fmt: skip
        stage("writing")
        problems = (*gathered.problems, *parts.crashed)
        readable = len(parts.kept) <= writing.TURTLE_LIMIT if turtle is None else turtle
        draft = generations.new_generation(state)
        if check:
            folder = state / "graph"
            folder.mkdir()
            found = _written(parts, cache, folder, draft, readable)
            differences = list(writing.differences(folder, output))
            return _built(parts, cache, problems, gathered.new, found), differences
        with replaced_folder(output) as folder:
            found = _written(parts, cache, folder, draft, readable, output)
        generations.swap_in(draft, output / "parley.nq")
        cache.keep_only(writing.keys_of(parts))
        return _built(parts, cache, problems, gathered.new, found), []


def _written(
    parts: Assembled, cache: Cache, folder: Path, draft: Path, readable: bool,
    old: Path | None = None,
) -> list[Finding]:  # fmt: skip
    """Write the files and the store; return what the canned checks find in the store."""
    if old:
        writing.keep_foreign_files(old, folder)
    if readable:
        writing.write_turtle(parts, cache, folder)
    before = old / "parley.nq" if old and (old / "parley.nq").exists() else None
    found = writing.write_graph(parts, cache, folder / "parley.nq", draft, before)
    if not found:
        writing.mark_clean(draft)
    return found


def _built(
    parts: Assembled, cache: Cache, problems: Sequence[Problem], new: int, found: list[Finding]
) -> Built:
    wrong = (*parts.problems, *_placed(found, parts, cache))
    validation = report(
        wrong, shapes=shapes_count(), checks=len(check_names()), quotes=parts.quotes
    )
    return Built(
        articles=tuple(
            Read(item.id, item.article.source, item.key, parts.claims[item.id], cache)
            for item in parts.kept
        ),
        problems=tuple(problems),
        packed_resolution=parts.resolution,
        packed_findings=parts.findings,
        counts=parts.counts,
        validation=validation,
        new=new,
        notes=parts.notes,
    )


def _placed(found: Iterable[Finding], parts: Assembled, cache: Cache) -> Iterator[Finding]:
    """What the checks found, each with the file and line it comes from."""
    by_step = {step(item.id): item for item in parts.kept}
    for problem in found:
        owner = owner_of(problem.node, by_step)
        if owner is None:
            yield problem
            continue
        item = by_step[owner]
        article = replace(item.article, text=cache.text(item.key))
        places = Places(quads_in(cache.lines(item.key)), {item.id: article})
        source, line = places.of(problem.node)
        yield replace(problem, source=source, line=line)


def _nothing_read(problems: Sequence[Problem]) -> ParleyError:
    """A corpus without a single article is a mistake, and must not empty a good graph."""
    if len(problems) == 1:
        return ParleyError(problems[0].what, where=problems[0].source, fix=problems[0].fix)
    first = f", the first because it {problems[0].what}" if problems else ""
    what = f"none of {len(problems)} articles could be read{first}"
    where = problems[0].source if problems else ""
    return ParleyError(what, where=where, fix="the graph stays as it was")


def _extraction() -> Finder | None:
    """The extraction to use instead of ours: none. A seam for tests."""
    return None
