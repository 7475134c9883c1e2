"""``parley validate``: is a graph as it should be, and where is it not."""

from __future__ import annotations

from pathlib import Path

import click

from parley.cli.output import write_lines
from parley.reports import FORMATS


def _also(
    _context: click.Context, _option: click.Parameter, values: tuple[str, ...]
) -> list[tuple[str, Path]]:
    pairs = [value.partition("=")[::2] for value in values]
    for form, path in pairs:
        if form not in FORMATS or not path:
            raise click.BadParameter(f"write it as FORMAT=FILE, a format being {'|'.join(FORMATS)}")
    return [(form, Path(path)) for form, path in pairs]


_PATH = click.Path(path_type=Path)


@click.command
@click.argument("sources", nargs=-1)
@click.option("--shapes", multiple=True, type=_PATH, help="Shapes of your own: a file or folder.")
@click.option("--checks", multiple=True, type=_PATH, help="Your own check-*.rq: a folder or file.")
@click.option("--profile", default="base", show_default=True, metavar="NAME|FILE",
              help="What counts: base, release, strict, or a YAML file.")  # fmt: skip
@click.option("--fail-on", type=click.Choice(("violation", "warning", "info", "none")),
              help="The least grave finding that fails; else the profile's.")  # fmt: skip
@click.option("--baseline", type=_PATH, help="Findings to accept, from --write-baseline.")
@click.option("--write-baseline", type=_PATH, help="Write what is found to this file; exit 0.")
@click.option("--format", "form", type=click.Choice(FORMATS), default="human", show_default=True,
              help="The form of the report.")  # fmt: skip
@click.option("--output", "-o", type=_PATH, help="Write the report here.")
@click.option("--also", multiple=True, callback=_also, metavar="FORMAT=FILE",
              help="A further report of the same run. May be repeated.")  # fmt: skip
@click.option("--texts", multiple=True, type=_PATH,
              help="Where the articles lie, if not where the graph says.")  # fmt: skip
@click.option("--root", type=_PATH, envvar="GITHUB_WORKSPACE", default=Path(),
              help="Paths in reports are relative to this folder.")  # fmt: skip
def command(
    sources: tuple[str, ...],
    shapes: tuple[Path, ...],
    checks: tuple[Path, ...],
    profile: str,
    fail_on: str | None,
    baseline: Path | None,
    write_baseline: Path | None,
    form: str,
    output: Path | None,
    also: list[tuple[str, Path]],
    texts: tuple[Path, ...],
    root: Path,
) -> int:
    """Check a graph against shapes, checks and the stored texts.

    SOURCES are what to check (default: graph): a folder that parley build wrote, RDF files or
    folders of them (.ttl .trig .nq .nt .jsonld .rdf), a store's folder, the address of a SPARQL
    endpoint. Every finding names the line in the RDF and the sentence of the article it rests
    on; parley explain CODE tells more. Reports are written even when the graph fails.

    \b
    Examples:
      parley validate graph --profile release
      parley validate data.ttl --shapes shapes/ --checks queries/
      parley validate graph --format github --also sarif=parley.sarif

    Exit codes: 0 conforms; 1 findings; 2 something cannot be read or a shape not be evaluated;
    3 a shape asks for what is not supported.
    """
    from parley.checking.baseline import write_baseline as baseline_text
    from parley.checking.run import Wishes, check
    from parley.reports import render

    wishes = Wishes(shapes, checks, texts, profile, fail_on, baseline, root)
    checked = check(sources or ("graph",), wishes)
    for kind, path in [(form, output), *also]:
        text = render(checked, kind)
        write_lines([text if path is None else click.unstyle(text)], path)
    if write_baseline:
        write_lines([baseline_text(checked.findings)], write_baseline)
        return checked.error
    return checked.exit_code
