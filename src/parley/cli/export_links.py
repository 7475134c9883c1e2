"""``parley export sssom``, ``reconcile``, ``quickstatements``: links and figures for others."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from parley.linking.records import LinkCheck

_LINKS = click.option(
    "--links", type=click.Path(path_type=Path), default=Path("links.ttl"), show_default=True,
    help="Check records of parley link.",
)  # fmt: skip


@click.command
@_LINKS
@click.option("--output", "-o", type=click.Path(path_type=Path), required=True,
              help="Write to this file, such as links.sssom.tsv.")  # fmt: skip
def sssom(links: Path, output: Path) -> None:
    """Our links to Wikidata as a mapping set, SSSOM/TSV."""
    from parley.linking.sssom import export_sssom

    count = export_sssom(_checks(links), output)
    click.echo(f"{count} mappings written to {output}", err=True)


@click.command
@_LINKS
@click.option("--output", "-o", type=click.Path(path_type=Path), required=True,
              help="Write to this folder.")  # fmt: skip
def reconcile(links: Path, output: Path) -> None:
    """The data of a reconciliation service: manifests and entities, JSON."""
    from parley.linking.reconcile_data import export_reconcile
    from parley.linking.records import read_links

    for file in export_reconcile(output, checks=read_links(links)):
        click.echo(f"{file} written", err=True)


@click.command
@click.argument("graph", default=Path("graph"), type=click.Path(path_type=Path))
@_LINKS
@click.option("--output", "-o", type=click.Path(path_type=Path), required=True,
              help="Write to this folder.")  # fmt: skip
@click.option("--retrieved", required=True, metavar="DAY", help="Day the sources were read.")
@click.option("--origins", type=click.IntRange(2), default=2, show_default=True,
              help="Independent origins a figure needs.")  # fmt: skip
def quickstatements(graph: Path, links: Path, output: Path, retrieved: str, origins: int) -> None:
    """A contribution to Wikidata for a person to judge; nothing is sent.

    Writes QuickStatements V1 and CSV, and a review table that says of every figure what it rests
    on, and of those left out why.
    """
    from parley.linking.quickstatements import export_quickstatements
    from parley.linking.records import read_links
    from parley.store.loading import read_graph

    quads = read_graph([graph])
    quads += [quad for check in read_links(links) for quad in check.quads()]
    written = export_quickstatements(quads, output, retrieved=retrieved, minimum=origins)
    click.echo(f"{written.items} items, {written.statements} statements", err=True)
    for file in written.files:
        click.echo(f"{file} written", err=True)


def _checks(links: Path) -> list[LinkCheck]:
    """The records that came with Parley, then those of the corpus."""
    from parley.linking.records import checks_in, read_links
    from parley.rdf.descriptions import actors

    ours = ((node, *pair, "") for node, pairs in actors().items() for pair in pairs)
    return [*checks_in(ours), *read_links(links)]


COMMANDS = (sssom, reconcile, quickstatements)
