"""``parley correct``: overrule what the rules found, signed and with a reason."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from parley.corrections import FIELDS, Correction

_FILE = click.option(
    "--file", "path", type=click.Path(path_type=Path), default=Path("corrections.ttl"),
    show_default=True, help="File of corrections; made if missing.",
)  # fmt: skip


def _signed(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options every correction has."""
    for option in (
        _FILE,
        click.option("--date", help="Day of the correction, such as 2025-07-04; no clock is read."),
        click.option("--reason", required=True, help="Why, in one sentence."),
        click.option("--by", "signature", required=True, help="Your name."),
    ):
        command = option(command)
    return command


def _add(
    path: Path, action: str, targets: tuple[str, ...], signed: dict[str, Any], **more: Any
) -> None:
    from parley.corrections.file import add_correction

    correction = Correction("new", action, targets, **signed, **more)
    click.echo(f"{path}: added {add_correction(path, correction).id}")


def _target(kind: str, name: str) -> str:
    """A name as its path: an IRI, ``claim/…`` and the bare id all do."""
    return f"{kind}/{name.rpartition('/id/')[2].removeprefix(f'{kind}/')}"


@click.group
def command() -> None:
    """Overrule what the rules found: each correction is signed and gives its reason.

    Corrections are kept in a file of their own that no build rewrites, and are applied at every
    build. Names are those of the graph: ARTICLE/… for a claim, ARTICLE/main for an exchange.

    \b
    Example:
      parley correct reject 000_f16ad15c569bd152/released-ukraine-775-810-volodymyr-zelenskyy \\
        --by "A. Reader" --reason "Zelenskyy speaks of another exchange."
    """


@command.command
@click.argument("claim")
@_signed
def reject(claim: str, path: Path, **signed: Any) -> None:
    """Take a claim out."""
    _add(path, "reject", (_target("claim", claim),), signed)


@command.command
@click.argument("target")
@click.argument("field", type=click.Choice(FIELDS))
@click.argument("value")
@_signed
def change(target: str, field: str, value: str, path: Path, **signed: Any) -> None:
    """Give one field of a claim another value; an empty VALUE takes it away.

    With exchange_date or exchange_status, TARGET is an exchange: ARTICLE/main.
    """
    kind = "exchange" if field.startswith("exchange_") else "claim"
    _add(path, "change", (_target(kind, target),), signed, property=field, value=value)


@command.command
@click.argument("article")
@click.argument("record")
@_signed
def add(article: str, record: str, path: Path, **signed: Any) -> None:
    """Add a claim no rule read.

    RECORD is JSON with the fields of parley extract: kind, quote and start, and what is known of
    number, who, claimant and the rest; exchange is the key in the article, main if left out.
    """
    try:
        record = json.dumps(json.loads(record), ensure_ascii=False, sort_keys=True)
    except ValueError as error:
        raise click.BadParameter(f"not JSON: {error}", param_hint="RECORD") from error
    _add(path, "add", (_target("article", article),), signed, value=record)


@command.command
@click.argument("exchanges", nargs=-1, required=True)
@_signed
def split(exchanges: tuple[str, ...], path: Path, **signed: Any) -> None:
    """Take exchanges of some reports (ARTICLE/main …) out of their cluster, as one of their own."""
    _add(path, "split", tuple(_target("exchange", name) for name in exchanges), signed)


@command.command
@click.argument("exchanges", nargs=-1, required=True)
@_signed
def join(exchanges: tuple[str, ...], path: Path, **signed: Any) -> None:
    """Say that exchanges of several reports (ARTICLE/main …) are one, with all tied to them."""
    _add(path, "join", tuple(_target("exchange", name) for name in exchanges), signed)


@command.command
@click.argument("finding")
@_signed
def explain(finding: str, path: Path, **signed: Any) -> None:
    """Give the reason of a disagreement that parley audit shows."""
    _add(path, "explain", (_target("finding", finding),), signed)


@command.command("list")
@_FILE
def show(path: Path) -> None:
    """Show the corrections of a file."""
    from parley.corrections.file import read_corrections
    from parley.terminal import printable

    for item in read_corrections(path):
        what = f" {item.property} = {item.value!r}" if item.property else ""
        click.echo(printable(f"{item.action} {', '.join(item.targets)}{what}"))
        click.echo(f"  {printable(item.signature)}: {printable(item.reason)}")
