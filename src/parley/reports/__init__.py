"""What was found, in the form a reader needs: a module per format, each with ``render``.

``human`` and ``table`` are for the terminal, ``markdown`` for the summary of a job, ``github`` for
its annotations, ``sarif`` and ``junit`` for code scanning and test reports, ``json``, ``csv`` and
``ttl`` for programs, ``html`` to send to somebody.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from parley.checking.finding import Checked

FORMATS = (
    "human", "table", "json", "csv", "ttl", "html", "sarif", "junit", "github", "markdown",
)  # fmt: skip


def render(checked: Checked, form: str) -> str:
    """A run as one text, without a newline at its end."""
    text: str = import_module(f"parley.reports.{form}").render(checked)
    return text


def counted(checked: Checked) -> str:
    """What was found and what was tried, in one line.

    >>> from parley.checking.finding import Checked
    >>> counted(Checked(()))
    'conforms (0 shapes, 0 checks, 0 quotes compared; profile base)'
    """
    parts = [
        f"{count} {name}{'' if count == 1 or name == 'info' else 's'}"
        for name in ("violation", "warning", "info")
        if (count := checked.count(name))
    ]
    if checked.known:
        parts.append(f"{checked.known} known")
    checks = sum(rule.name.startswith("check-") for rule in checked.rules)
    shapes = sum(":" in rule.shape for rule in checked.rules)
    tried = f"{shapes} shapes, {checks} checks, {checked.quotes} quotes compared"
    return f"{', '.join(parts) or 'conforms'} ({tried}; profile {checked.profile})"
