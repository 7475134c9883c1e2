"""The command line: one file per command, loaded when it is called, errors in one line.

``COMMANDS`` names every command with its short help, so that ``parley --help`` and completion
import nothing but Click. The module ``parley.cli.<name>`` (dashes as underscores) defines a Click
command named ``command``; what that function returns is the exit code, ``None`` meaning 0. A name
whose module does not exist is not shown.

Exit codes: 0 fine, 1 findings or differences, 2 input or runtime error, 3 not implemented,
130 interrupted, 141 the reader of our output went away (as the shell has it).
"""

from __future__ import annotations

import gc
import os
import sys
import traceback
from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import click
from click.shell_completion import CompletionItem

from parley import __version__
from parley.errors import ParleyError

COMMANDS = {
    "build": "Build the knowledge graph of a folder of articles.",
    "extract": "Read articles and print what they claim.",
    "query": "Ask one of the canned questions.",
    "sparql": "Ask your own question in SPARQL.",
    "validate": "Check the graph against shapes and checks.",
    "audit": "Find figures that do not fit each other.",
    "rules": "Show which rules read what.",
    "explain": "Show what a code of parley validate means.",
    "explain-date": "Show how the date of an exchange was found.",
    "correct": "Record a correction to a claim.",
    "export": "Write the graph or its figures in another format.",
    "import-exchanges": "Bring a list of known exchanges into the authority file.",
    "link": "Check links to Wikidata.",
    "publish": "Put the graph on a SPARQL server.",
    "init": "Start a new corpus.",
}

_ALLOCATIONS = 100_000
"""New objects after which cycles are looked for: reading leaves none, and looking took a tenth."""

EPILOG = """\b
Start with:
  parley build seeds
  parley query --list
Complete names in your shell (zsh and fish likewise):
  eval "$(_PARLEY_COMPLETE=bash_source parley)"
"""


def module_name(name: str) -> str:
    """The module that holds the command ``name``."""
    return f"{__name__}.{name.replace('-', '_')}"


class LazyGroup(click.Group):
    """Imports a command only when it is called, and turns every error into one line."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [name for name in COMMANDS if find_spec(module_name(name))]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        found: click.Command = import_module(module_name(cmd_name)).command
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        names = self.list_commands(ctx)
        if args and args[0] not in names and not args[0].startswith("-"):
            from parley.cli.output import nearest

            raise click.UsageError(f"no command {args[0]!r}{nearest(args[0], names)}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, COMMANDS[name]) for name in self.list_commands(ctx)])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        commands = [
            CompletionItem(name, help=COMMANDS[name])
            for name in self.list_commands(ctx)
            if name.startswith(incomplete)
        ]
        return [*commands, *click.Command.shell_complete(self, ctx, incomplete)]

    def invoke(self, ctx: click.Context) -> Any:
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
            return 141
        except (click.ClickException, click.Abort, click.exceptions.Exit):
            raise
        except Exception as error:
            if ctx.params["debug"]:
                traceback.print_exc()
            raise one_line(error) from error
        return result

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        try:
            code = super().main(args, prog_name, complete_var, standalone_mode=False, **extra)
        except ParleyError as error:
            click.echo(f"parley: {error}", err=True)
            code = error.code
        except click.ClickException as error:
            message = error.format_message()
            if isinstance(error, click.UsageError) and error.ctx:
                message = f"{message.rstrip('.')}; see '{error.ctx.command_path} --help'"
            click.echo(f"parley: {message}", err=True)
            code = error.exit_code
        except click.Abort:
            click.echo("parley: interrupted", err=True)
            code = 130
        if standalone_mode:
            sys.exit(code if isinstance(code, int) else 0)
        return code


def one_line(error: Exception) -> ParleyError:
    """Any error as one of ours; an unexpected one with the way to see more of it."""
    if isinstance(error, ParleyError):
        return error
    if isinstance(error, OSError) and error.strerror:
        return ParleyError(error.strerror.lower(), where=str(error.filename or ""))
    what = f"unexpected {type(error).__name__}: {' '.join(str(error).split())[:200]}"
    return ParleyError(what, fix="run 'parley --debug …' to see where, and please report it")


@click.group(
    cls=LazyGroup,
    epilog=EPILOG,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, message="parley %(version)s")
@click.option("--debug", is_flag=True, help="Show the full trace of an error.")
@click.pass_context
def cli(ctx: click.Context, debug: bool) -> None:
    """Turns news reports of prisoner exchanges into a knowledge graph that can be audited."""
    if os.environ.get("NO_COLOR"):
        ctx.color = False
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


def main(args: Sequence[str] | None = None) -> None:
    """Run the command line; ends the process with the exit code."""
    gc.set_threshold(_ALLOCATIONS)
    cli.main(args=args, prog_name="parley")
