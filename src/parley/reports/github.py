"""GitHub Actions: workflow commands that become annotations on the lines of a pull request.

GitHub shows 10 errors, 10 warnings and 10 notices of a step and 50 annotations of a job. Where a
kind has more, its tenth annotation says how many are not shown, and these follow as plain lines
of the log.
"""

from __future__ import annotations

from collections.abc import Iterator

from parley.checking.finding import Checked, Finding
from parley.findings import short
from parley.reports import counted
from parley.terminal import printable

LIMIT = 10
COMMANDS = {"violation": "error", "warning": "warning", "info": "notice"}


def render(checked: Checked) -> str:
    """The commands, gravest first, then what GitHub will not show, then the verdict."""
    lines: list[str] = []
    rest: list[Finding] = []
    for severity, command in COMMANDS.items():
        found = [e for e in checked.findings if e.severity == severity and not e.known]
        shown = found if len(found) <= LIMIT else found[: LIMIT - 1]
        lines += [_annotation(command, each) for each in shown]
        if left := found[len(shown) :]:
            rest += left
            what = (
                f"{len(left)} more of {len(found)} {command}s are not shown here: GitHub shows "
                f"{LIMIT} of a kind for a step. The log of this step and the report have them all."
            )
            lines.append(f"::{command} title=Parley::{data(what)}")
    lines += [f"::notice title=Parley::{data(note)}" for note in checked.notes]
    return "\n".join([*lines, *map(_plain, rest), f"parley: {counted(checked)}"])


def data(text: str) -> str:
    """The message of a command, escaped as the runner undoes it.

    >>> data("100 %\\nof it")
    '100 %25%0Aof it'
    """
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def property_(text: str) -> str:
    """A property of a command: colon and comma would end it.

    >>> property_("a:b, 50 %")
    'a%3Ab%2C 50 %25'
    """
    return data(text).replace(":", "%3A").replace(",", "%2C")


def _annotation(command: str, finding: Finding) -> str:
    place = finding.place
    properties = {
        "file": place.file if place else None,
        "line": place.line if place else None,
        "col": place.column if place else None,
        "title": f"{finding.rule.code} {finding.rule.name}",
    }
    given = ",".join(f"{k}={property_(printable(v))}" for k, v in properties.items() if v)
    return f"::{command} {given}::{data(chr(10).join(_message(finding)))}"


def _message(finding: Finding) -> Iterator[str]:
    yield printable(finding.message)
    if finding.sentence:
        yield f"“{printable(finding.sentence)}”"
    if finding.data and finding.data != finding.place:
        yield f"{printable(short(finding.node))}, {finding.data}"


def _plain(finding: Finding) -> str:
    """A line of the log; one that began with two colons would be a command."""
    place = finding.place or short(finding.node)
    code = finding.rule.code
    return f"{finding.severity} {code} {printable(place)}: {printable(finding.message)}"
