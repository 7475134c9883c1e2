"""Where Parley's own data files are found, in a wheel as in an editable install. Nowhere else."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def ontology_file(name: str) -> Traversable:
    """The file ``name`` of ontology/, for example ``parley.ttl``."""
    return files("parley.ontology") / name


def query_file(name: str) -> Traversable:
    """The canned query ``name``, without its ending."""
    return files("parley.queries") / f"{name}.rq"


@cache
def read_ontology(name: str) -> str:
    """The text of a file of ontology/."""
    return ontology_file(name).read_text(encoding="utf-8")


def list_queries() -> list[str]:
    """The names of all canned queries, sorted."""
    names = (item.name for item in files("parley.queries").iterdir())
    return sorted(name.removesuffix(".rq") for name in names if name.endswith(".rq"))


def read_profiles() -> str:
    """The profiles of validation."""
    return files("parley.checking").joinpath("profiles.yaml").read_text(encoding="utf-8")


def template() -> Traversable:
    """The folder that ``parley init`` lays out; ``dot-`` begins the name of a hidden file."""
    return files("parley") / "templates"
