"""Writes what the docs show of the program itself: ``make docs``.

The outputs in the README are what its ``$ make …`` commands print, docs/commands.md is every
command's help, docs/queries.md the headers of the canned questions; docs/validation.md ends with
the codes.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import click

from parley.cli import cli
from parley.docs.codes import page as validation_page
from parley.docs.queries import page as queries_page

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
BLOCK = re.compile(r"```console\n\$ (?P<command>make \w+)\n(?P<output>.*?)```", re.DOTALL)


def outputs(readme: str) -> dict[str, str]:
    """What the README shows as the output of each command."""
    return {match["command"]: match["output"] for match in BLOCK.finditer(readme)}


def print_of(*command: str, cwd: Path) -> str:
    """What a program of this environment prints, in 100 columns; fails where it does."""
    program, *arguments = command
    done = subprocess.run(
        [Path(sys.executable).with_name(program), *arguments],
        cwd=cwd, env={**os.environ, "COLUMNS": "100"}, stdout=subprocess.PIPE, text=True,
        check=True,
    )  # fmt: skip
    return done.stdout


def make_run() -> str:
    """What ``make run`` prints once Parley is installed, built elsewhere: graph/ stays as it is."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "seeds", Path(folder) / "seeds")
        return print_of("parley", "build", "seeds", cwd=Path(folder))


def make_test() -> str:
    """How a run of all tests ends."""
    return "…\n" + print_of("pytest", "-q", cwd=ROOT).splitlines()[-1] + "\n"


def commands_page() -> str:
    """docs/commands.md: the help of every command."""
    settings = {**cli.context_settings, "terminal_width": 90}
    root = click.Context(cli, info_name="parley", **settings)
    parts = ["# The commands\n\nMade from the program's own help by `make docs`.\n"]
    parts.append(f"```text\n{cli.get_help(root)}\n```\n")
    for name in cli.list_commands(root):
        command = cli.get_command(root, name)
        assert command
        context = click.Context(command, info_name=name, parent=root, terminal_width=90)
        parts.append(f"## parley {name}\n\n```text\n{command.get_help(context)}\n```\n")
    return "\n".join(parts)


def refresh() -> None:
    """Rewrite the two pages and the blocks of the README; the tests, which read them, come last."""
    (ROOT / "docs" / "commands.md").write_text(commands_page(), encoding="utf-8")
    (ROOT / "docs" / "queries.md").write_text(queries_page(), encoding="utf-8")
    validation = ROOT / "docs" / "validation.md"
    validation.write_text(validation_page(validation.read_text(encoding="utf-8")), encoding="utf-8")
    for command, printed in {"make run": make_run, "make test": make_test}.items():
        old = f"```console\n$ {command}\n{outputs(read_me())[command]}```"
        new = f"```console\n$ {command}\n{printed()}```"
        README.write_text(read_me().replace(old, new), encoding="utf-8")


def read_me() -> str:
    """The README as it is now."""
    return README.read_text(encoding="utf-8")


if __name__ == "__main__":
    refresh()
