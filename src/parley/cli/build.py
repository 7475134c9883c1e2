"""``parley build``: a folder of articles becomes a knowledge graph."""

from __future__ import annotations

from pathlib import Path

import click

from parley.cli.output import progress


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
@click.option(
    "--corrections",
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("corrections.ttl"),
    show_default=True,
    help="What people overruled (parley correct); need not exist.",
)
@click.option("--check", is_flag=True, help="Write nothing; exit 1 with a diff if not current.")
@click.option("--quiet", "-q", is_flag=True, help="Print errors only.")
def command(
    corpus: tuple[Path, ...],
    output: Path,
    jobs: int | None,
    turtle: bool | None,
    corrections: Path,
    check: bool,
    quiet: bool,
) -> int:
    """Build the knowledge graph of a folder of articles (default: seeds).

    Reads the articles, finds what they claim, and writes the graph: readable Turtle for each
    article and one N-Quads file to load. An article that cannot be read is listed and left out.
    What is known of each article is kept in .parley/ beside the graph, with a store to query: the
    next build reads only what is new or changed.

    \b
    Example:
      parley build seeds --output graph

    Exit codes: 0 built; 1 with violations or, under --check, differences; 2 where an article
    could not be read (the rest is built).
    """
    from parley.cli.summary import print_problems, print_summary, stage
    from parley.pipeline import build
    from parley.workers import cores

    articles = corpus or (Path("seeds"),)
    built, differences = build(
        articles,
        output,
        track=lambda each: progress(each, "articles"),
        stage=stage,
        check=check,
        jobs=jobs or cores(),
        turtle=turtle,
        corrections=corrections,
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
