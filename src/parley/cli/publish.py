"""``parley publish``: bring a SPARQL server up to date."""

from __future__ import annotations

import click

from parley.cli.output import progress


@click.command("publish")
@click.option("--endpoint", metavar="URL", required=True, help="Where the server is asked.")
@click.option("--graph", "files", multiple=True, metavar="FILE", help="RDF to publish.")
@click.option("--store", "directory", metavar="DIR", help="An Oxigraph store to publish.")
@click.option("--graph-store", metavar="URL", help="Where it takes graphs, if not found.")
@click.option("--update", metavar="URL", help="Where it takes updates, if not found.")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if the server is not current.")
@click.option("--timeout", type=click.FloatRange(1), default=120, show_default=True,
              metavar="SECONDS", help="Wait so long for each answer.")  # fmt: skip
def command(
    endpoint: str,
    files: tuple[str, ...],
    directory: str | None,
    graph_store: str | None,
    update: str | None,
    check: bool,
    timeout: float,
) -> int:
    """Put the graph on a SPARQL server, graph by graph, only what changed.

    Broken off, it goes on where it was when run again. The graph is graph/parley.nq unless
    another is named. A server that asks who we are is told PARLEY_USER and PARLEY_PASSWORD, or
    PARLEY_TOKEN, from the environment.

    \b
    Example:
      parley publish --endpoint http://localhost:7878/query
      parley query low-best-high --endpoint http://localhost:7878/query
    """
    from parley.cli.answer import source_of
    from parley.publish import Publisher
    from parley.publish.server import open_server
    from parley.publish.source import quads_of

    source = source_of(files, directory, None)
    server, store = open_server(endpoint, graph_store, update, timeout)
    publisher = Publisher(
        server, store, quads_of(source), lambda graphs, n: progress(graphs, "graphs", total=n)
    )
    plan = publisher.plan()
    same = len(plan.local) - len(plan.changed)
    if check or plan.current:
        click.echo(f"{len(plan.changed)} graphs to write, {same} current, {len(plan.gone)} to drop")
        return 0 if plan.current else 1
    publisher.publish(plan)
    click.echo(
        f"{len(plan.changed)} graphs written ({plan.triples():,} triples), {same} were current, "
        f"{len(plan.gone)} dropped"
    )
    return 0
