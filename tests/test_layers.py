"""Lower never imports higher, nothing imports in a circle, and extraction knows no RDF library.

The rooms stand in the order an article passes through them, all of them. Imports inside functions
count, those for type checking alone do not.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src"
ROOMS = (
    ("errors", "model", "resources", "terminal", "workers"),
    ("articles", "codes", "files", "rdf"),
    ("actors", "dates", "rules", "text"),
    ("authority", "chains", "corrections"),
    ("claims", "resolution"),
    ("exchanges",),
    ("ledger", "triples"),
    ("audits", "inference", "store"),
    ("query",),
    ("evidence", "findings", "positions", "shacl"),
    ("validation",),
    ("linking", "pipeline"),
    ("checking", "cluster", "explain", "export", "publish", "starting"),
    ("docs", "reports"),
    ("cli",),
)
NO_RDFLIB = ("model", "articles", "actors", "dates", "text", "rules", "claims", "exchanges")
RANK = {name: rank for rank, names in enumerate(ROOMS) for name in names}
MODULES = {
    ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted(SOURCE.rglob("*.py"))
}


def room(module: str) -> str:
    """The first name below the package: ``parley.cli.build`` is in ``cli``."""
    return module.split(".")[1] if "." in module else ""


def imports(tree: ast.AST) -> Iterator[str]:
    """Every name a module imports; ``from a import b`` gives both ``a`` and ``a.b``."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert not node.level, "relative imports hide the direction"
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"):
            yield from imports(node)


@cache
def imported(module: str) -> frozenset[str]:
    """What a module imports itself: our modules, and the top names of others."""
    found = set(imports(ast.parse(MODULES[module].read_text(encoding="utf-8"))))
    ours = {name for name in found if name in MODULES and name not in ("parley", module)}
    return frozenset(ours | {name.split(".")[0] for name in found} - {"parley"})


def reached(module: str) -> dict[str, str]:
    """Everything a module imports, through others too, each with the module that imports it."""
    found: dict[str, str] = {}
    todo = [module]
    while todo:
        by = todo.pop()
        for name in sorted(imported(by) - found.keys()):
            found[name] = by
            if name in MODULES:
                todo.append(name)
    return found


def test_modules_are_found() -> None:
    assert {"parley.model", "parley.cli.extract", "parley.articles.html"} <= MODULES.keys()
    assert {room(module) for module in MODULES} == {"", "__main__", *RANK}


@pytest.mark.parametrize("module", MODULES)
def test_lower_never_imports_higher(module: str) -> None:
    rank = RANK.get(room(module), len(ROOMS))  # the package itself and its __main__ are on top
    higher = {name: by for name, by in reached(module).items() if RANK.get(room(name), 0) > rank}
    assert not higher, f"{module} reaches upwards (name: imported by) {higher}"


@pytest.mark.parametrize("module", MODULES)
def test_no_circles(module: str) -> None:
    by = reached(module).get(module)
    assert by is None, f"{module} is imported again by {by}"


@pytest.mark.parametrize("module", [m for m in MODULES if room(m) in NO_RDFLIB])
def test_extraction_knows_no_rdf_library(module: str) -> None:
    by = reached(module).get("rdflib")
    assert by is None, f"{module} reaches rdflib through {by}"


def test_every_module_can_be_imported_first() -> None:
    """A folder is run before what is in it, so that folders must not wait for each other."""
    code = f"""
import importlib, sys
for name in {[name for name in MODULES if not name.endswith("__main__")]}:
    for loaded in [loaded for loaded in sys.modules if loaded.startswith("parley")]:
        del sys.modules[loaded]
    importlib.import_module(name)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
