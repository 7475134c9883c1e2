"""``parley build``: a folder of articles becomes a knowledge graph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from parley.cli.corpus import corrections_option, exchanges_option
from parley.cli.output import progress

if TYPE_CHECKING:
    from parley.articles import Problem
    from parley.model import Article


@click.command()
@click.argument("corpus", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--output",
    "-o",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("graph"),
    show_default=True,
    help="The folder of the graph; it changes in one step or not at all.",
)
@click.option(
    "--jobs",
    "-j",
    type=click.IntRange(1),
    help="Processes to work with.  [default: all cores]",
)
@click.option(
    "--turtle/--no-turtle",
    default=None,
    help="Write readable Turtle beside the N-Quads.  [default: up to 2,000 articles]",
)
@corrections_option
@exchanges_option
@click.option(
    "--cluster",
    metavar="ADDRESS",
    help="Read the articles on this Dask cluster. CORPUS may then be s3://… and the like.",
)
@click.option(
    "--shards",
    metavar="URL",
    help="What the cluster's workers write, where all see it.  [default: in .parley/]",
)
@click.option("--check", is_flag=True, help="Write nothing; exit 1 with a diff if not current.")
@click.option("--quiet", "-q", is_flag=True, help="Print errors only.")
def command(
    corpus: tuple[Path, ...],
    output: Path,
    jobs: int | None,
    turtle: bool | None,
    corrections: Path,
    exchanges: Path,
    cluster: str | None,
    shards: str | None,
    check: bool,
    quiet: bool,
) -> int:
    """Build the knowledge graph of a folder of articles (default: seeds).

    Reads the articles, finds what they claim, and writes the graph: readable Turtle for each
    article and one N-Quads file to load. An article that cannot be read is listed and left out.
    What is known of each article is kept in .parley/ beside the graph, with a store to query: the
    next build reads only what is new or changed.

    \b
    Examples:
      parley build seeds --output graph
      parley build s3://archive/reports --cluster tcp://scheduler:8786 --shards s3://archive/shards

    Exit codes: 0 built; 1 with violations or, under --check, differences; 2 where an article
    could not be read (the rest is built).
    """
    from parley.cli.summary import print_problems, print_summary, stage
    from parley.pipeline import build
    from parley.workers import cores

    articles = corpus or (Path("seeds"),)
    elsewhere = read_elsewhere(cluster, shards, articles, output, check) if cluster else None
    built, differences = build(
        articles,
        output,
        track=lambda each: progress(elsewhere or each, "articles"),
        stage=stage,
        check=check,
        jobs=jobs or cores(),
        turtle=turtle,
        corrections=corrections,
        exchanges=exchanges,
    )
    stage("")
    for line in differences:
        click.echo(line)
    if not quiet and not check:
        print_summary(built, output)
    print_problems(built.problems)
    if built.problems:
        return 2
    return 1 if differences or built.validation.fails("violation") else 0


def read_elsewhere(
    address: str, shards: str | None, corpus: Sequence[Path], output: Path, check: bool
) -> Iterator[Article | Problem]:
    """The articles, read on a cluster when the build asks for the first of them."""
    from parley.cli.summary import stage
    from parley.cluster import on_cluster
    from parley.store.generations import state_folder

    if check:
        raise click.UsageError("--check builds on this machine: leave out --cluster.")
    state = state_folder(output)
    return on_cluster(
        address,
        [str(path) for path in corpus],
        shards or str(state / "shards"),
        state / "cache.sqlite",
        lambda done, all_: stage(f"{done} of {all_} shards"),
    )
