"""``parley explain``: what a code of parley validate means."""

from __future__ import annotations

import click

from parley.cli.output import nearest, print_table
from parley.errors import ParleyError


@click.command
@click.argument("code", required=False)
def command(code: str | None) -> None:
    """Show what a code of parley validate means, and the shape or check behind it.

    CODE is a code or the name of a shape or check; without it, all are listed.

    \b
    Examples:
      parley explain PX016
      parley explain ClaimShape-voice
    """
    from parley.checking.explaining import explanation
    from parley.checking.own import own_rules
    from parley.codes import all_codes

    if code is None:
        rules = own_rules().values()
        rows = [(each.code, each.severity, each.name, each.message) for each in rules]
        print_table(("code", "severity", "name", "says"), rows)
        return
    known = {name: each for each in all_codes() for name in (each.code, each.name)}
    wanted = code if code in known else code.upper()
    if wanted not in known:
        fix = "'parley explain' lists all"
        near = nearest(code, known) or nearest(wanted, known)
        raise ParleyError(f"no code {code}{near}", fix=fix)
    click.echo(explanation(known[wanted]))
