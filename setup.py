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
KEPT = {"model"}
"""What is run as it is: it goes from process to process."""
NOT_COMPILED = "cached_property"  # mypyc works one out anew each time it is asked for


def reading() -> list[str]:
    """The files of the modules that find claims, words and rules among them."""
    found: dict[str, Path] = {}
    left: set[str] = set()
    todo = ["claims"]
    while todo:
        name = todo.pop()
        place = SOURCE.joinpath(*name.split("."))
        path = place / "__init__.py" if place.is_dir() else place.with_suffix(".py")
        if name not in found and path.exists():
            text = path.read_text(encoding="utf-8")
            found[name] = path
            if name in KEPT or NOT_COMPILED in text:
                left.add(name)
            for module, words in IMPORT.findall(text):
                todo += [module, *(f"{module}.{word}" for word in WORD.findall(words))]
    return [path.as_posix() for name, path in sorted(found.items()) if name not in left]


if os.environ.get("PARLEY_COMPILE"):
    from mypyc.build import mypycify

    options = ["--config-file=", "--strict", *reading()]
    setup(ext_modules=mypycify(options, opt_level="2", debug_level="0", multi_file=True,
                               group_name="parley"))  # fmt: skip
else:
    setup()
