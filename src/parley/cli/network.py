"""What the commands that reach other machines share: whom servers may write to, where answers stay.

No command asks a server unless the person running it says so.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from parley.query import Query
    from parley.store import Result, Store

F = TypeVar("F", bound=Callable[..., Any])


def cache_folder() -> Path:
    """Where answers are kept between runs."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "parley"


def contact_option(function: F) -> F:
    """The option that tells servers whom to write to."""
    return click.option(
        "--contact", envvar="PARLEY_CONTACT", default="", metavar="ADDRESS",
        help="E-mail or web address servers are told; or PARLEY_CONTACT.",
    )(function)  # fmt: skip


def ask_federated(
    store: Store, query: Query, values: dict[str, str], contact: str, service: str | None
) -> Result:
    """Ask a canned question that asks another service as well."""
    from parley.linking.client import Client
    from parley.linking.federated import ask

    client = Client(contact, cache_folder(), date.today().isoformat())
    return ask(store, query, client, values=values, service=service)
