"""``parley link``: propose links to Wikidata, judge them, check them again."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from parley.cli.network import cache_folder, contact_option
from parley.cli.output import Notices, print_table, progress

if TYPE_CHECKING:
    from parley.linking.client import Client
    from parley.linking.records import LinkCheck


def _day(_context: click.Context, _option: click.Parameter, value: str | None) -> str:
    try:
        return date.fromisoformat(value).isoformat() if value else date.today().isoformat()
    except ValueError as error:
        raise click.BadParameter("write it as 2024-07-17") from error


@click.command
@click.argument("path", type=click.Path(exists=True, path_type=Path), required=False)
@click.option("--links", type=click.Path(path_type=Path), default=Path("links.ttl"),
              show_default=True, help="The file of check records.")  # fmt: skip
@contact_option
@click.option("--review", is_flag=True, help="List what is to be judged; ask on a terminal.")
@click.option("--verify", "verifying", is_flag=True, help="Check stored links again.")
@click.option("--offline", is_flag=True, help="Ask no server; take what the cache holds.")
@click.option("--refresh", is_flag=True, help="Ask again what the cache holds.")
@click.option("--date", "day", callback=_day, metavar="DAY", help="Date of the checks; else today.")
@click.option("--reconcile", "services", multiple=True, metavar="URL",
              help="A reconciliation service to ask as well.")  # fmt: skip
@click.option("--api", metavar="URL", help="Another Wikibase API than Wikidata's.")
@click.option("--parallel", type=click.IntRange(1, 5), default=2, show_default=True,
              help="Requests at a time.")  # fmt: skip
@click.option("--cache", type=click.Path(path_type=Path), help="Folder of kept answers.")
def command(
    path: Path | None,
    links: Path,
    contact: str,
    review: bool,
    verifying: bool,
    offline: bool,
    refresh: bool,
    day: str,
    services: tuple[str, ...],
    api: str | None,
    parallel: int,
    cache: Path | None,
) -> int:
    """Look up actors on Wikidata and keep a record of every check.

    PATH is a graph that parley build wrote, an RDF file, or a folder of articles. Sure links are
    accepted, the rest waits for --review; what a person decided stays. Ends with 1 if --verify
    finds a change, with 2 if something could not be checked.

    \b
    Examples:
      parley link graph --contact me@example.org
      parley link --review
      parley link --verify --contact me@example.org
    """
    from parley.linking.client import Client
    from parley.linking.records import read_links

    checks = read_links(links)
    if review:
        return _review(checks, links, day)
    again = refresh or verifying
    client = Client(contact, cache or cache_folder(), day, offline, again, parallel)
    if verifying:
        return _verify(client, checks, api)
    if path is None:
        raise click.UsageError("give the graph or the folder of articles to link")
    return _propose(client, path, checks, links, api, services)


def _propose(
    client: Client,
    path: Path,
    checks: list[LinkCheck],
    links: Path,
    api: str | None,
    services: tuple[str, ...],
) -> int:
    from parley.linking.client import NotReachedError
    from parley.linking.proposing import Sources, merge, open_subjects, propose
    from parley.linking.reconciliation import open_service
    from parley.linking.records import write_links
    from parley.linking.subjects import find_subjects
    from parley.linking.wikidata import API

    notices, opened = Notices(), []
    for url in services:
        try:
            opened.append(open_service(client, url))
        except NotReachedError as error:
            notices.add("services", error)
    sources = Sources(client, api or API, tuple(opened))
    subjects = open_subjects(find_subjects(path), checks)
    found = []
    try:
        looked = propose(sources, subjects, checks)
        for each in progress(looked, "actors", total=len(subjects)):
            found.append(each)
    finally:  # what was found before an interruption is kept
        merged = merge(checks, found)
        if found:
            write_links(merged, links)
    _show([check for _, records in found for check in records])
    for _, records in found:
        for check in records:
            if check.state == "notChecked":
                notices.add("not checked", f"{check.label}: not checked: {check.why}")
    notices.finish()
    counts = _counts(check for _, records in found for check in records)
    click.echo(f"{len(subjects)} looked up: {counts or 'nothing to link'}", err=True)
    return 2 if notices.counts else 0


def _verify(client: Client, checks: list[LinkCheck], api: str | None) -> int:
    from parley.linking.records import checks_in
    from parley.linking.verifying import verify
    from parley.linking.wikidata import API
    from parley.rdf.descriptions import actors

    ours = ((node, *pair, "") for node, pairs in actors().items() for pair in pairs)
    stored = [*checks_in(ours), *checks]
    changes = verify(client, stored, api or API)
    if changes:
        rows = [(c.check.label, c.check.item, c.kind, c.was, c.now) for c in changes]
        print_table(("actor", "item", "changed", "was", "now"), rows)
    links = sum(check.state == "confirmed" for check in stored)
    click.echo(f"{links} links, {len(changes)} differences", err=True)
    if any(change.kind == "not checked" for change in changes):
        return 2
    return 1 if changes else 0


def _review(checks: list[LinkCheck], links: Path, day: str) -> int:
    from parley.errors import ParleyError
    from parley.linking.records import write_links
    from parley.linking.reviewing import Quit, decide, waiting

    open_ = waiting(checks)
    if not sys.stdin.isatty():
        _show([check for group in open_.values() for check in group])
        click.echo(f"{len(open_)} actors wait for a word", err=True)
        return 0
    for path, group in open_.items():
        _show(group)
        word = click.prompt(f"{path}: item, n (none of them), s (later) or q", default="s")
        try:
            checks = decide(checks, path, word, day)
        except Quit:
            break
        except ParleyError as error:
            click.echo(f"parley: {error}", err=True)
        write_links(checks, links)
    return 0


def _show(checks: list[LinkCheck]) -> None:
    if not checks:
        return
    rows = [
        (
            check.label, check.state, check.item, check.seen_label, ", ".join(check.seen_classes),
            check.seen_description, "" if check.confidence is None else check.confidence, check.why,
        )
        for check in checks
    ]  # fmt: skip
    header = ("actor", "state", "item", "label", "class", "description", "score", "why")
    print_table(header, rows)


def _counts(checks: Iterable[LinkCheck]) -> str:
    counts = Counter(check.state for check in checks)
    return ", ".join(f"{count} {state}" for state, count in sorted(counts.items()))
