"""Compiles the modules that read reports, where PARLEY_COMPILE is set; else there is nothing to do.

``pyproject.toml`` says what the package is. The Python files stay the only source: mypyc
translates them as they are, and where it is not asked to, they are simply run.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from setuptools import setup

SOURCE = Path("src/parley")
IMPORT = re.compile(r"^from parley\.([\w.]+) import (\([^)]*\)|.*)", re.MULTILINE)
WORD = re.compile(r"\w+")
KEPT = {"model", "rules.words"}
"""Modules that are run as they are: what goes from process to process, and lists of words."""
NOT_COMPILED = "cached_property"  # mypyc works one out anew each time it is asked for


def reading() -> list[str]:
    """The files of the modules that find claims and have code to compile, words and rules apart."""
    found: dict[str, Path] = {}
    todo = ["claims"]
    while todo:
        name = todo.pop()
        place = SOURCE.joinpath(*name.split("."))
        path = place / "__init__.py" if place.is_dir() else place.with_suffix(".py")
        if name not in found and path.exists():
            found[name] = path
            for module, words in IMPORT.findall(path.read_text(encoding="utf-8")):
                todo += [module, *(f"{module}.{word}" for word in WORD.findall(words))]
    return [path.as_posix() for name, path in sorted(found.items()) if is_compiled(name, path)]


def is_compiled(name: str, path: Path) -> bool:
    """True for a module that has functions mypyc can translate."""
    text = path.read_text(encoding="utf-8")
    return (
        name not in KEPT
        and NOT_COMPILED not in text
        and re.search("^ *def ", text, re.M) is not None
    )


if os.environ.get("PARLEY_COMPILE"):
    from mypyc.build import mypycify

    options = ["--config-file=", "--strict", *reading()]
    setup(ext_modules=mypycify(options, opt_level="2", debug_level="0", multi_file=True,
                               group_name="parley"))  # fmt: skip
else:
    setup()
