"""Where in the RDF files a node, its property or its value stands."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from parley.checking.finding import Place
from parley.checking.sources import blank_label
from parley.positions import SCANNED, Lines, Statement, scan_file

Shown = Callable[[Path], str]
FEW = 100
"""For more nodes than that, reading a file is quicker than looking whether it mentions one."""


class GraphPlaces:
    """Looks up terms. Only files that mention one of the wanted nodes are scanned.

    The bulky file for loading (.nq) comes last, for nodes that no readable file holds.
    """

    def __init__(self, files: Sequence[Path], wanted: Collection[str], shown: Shown = str) -> None:
        self.shown = shown
        self.lines: dict[str, Lines] = {}
        self.about: dict[str, list[tuple[str, Statement]]] = {}
        self.naming: dict[str, Place] = {}
        left = set(wanted)
        for number, path in enumerate(files):
            if left and path.suffix in SCANNED:
                self._scan(path, number, left)
                left -= self.about.keys()

    def of(self, node: str, path: str = "", value: str = "") -> Place | None:
        """The value where it stands, else the property, else the subject, else a mention."""
        known = self.about.get(node, [])
        property_ = [(file, each) for file, each in known if each.predicate == path]
        for file, each in property_:
            if each.value == value:
                return self._place(file, each.starts[2])
        for file, each in property_:
            return self._place(file, each.starts[1])
        for file, each in known:
            return self._place(file, each.starts[0])
        return self.naming.get(node)

    def _scan(self, path: Path, number: int, wanted: Collection[str]) -> None:
        text = path.read_bytes().decode("utf-8-sig", "replace")
        steps = {_last_step(node) for node in wanted}
        if len(steps) <= FEW and not any(step in text for step in steps):
            return
        text, statements = scan_file(path, blank=blank_label(number))
        file = self.shown(path)
        self.lines[file] = Lines(text)
        for each in statements:
            if each.subject in wanted:
                self.about.setdefault(each.subject, []).append((file, each))
            if each.value in wanted:
                self.naming.setdefault(each.value, self._place(file, each.starts[2]))

    def _place(self, file: str, offset: int) -> Place:
        return Place(file, *self.lines[file].of(offset))


def _last_step(node: str) -> str:
    """What every way of writing the node has: its last letters and digits; of a blank one none."""
    if node.startswith("_:"):
        return ""
    plain = node.strip('<>"')
    end = len(plain)
    while end and plain[end - 1].isascii() and plain[end - 1].isalnum():
        end -= 1
    return plain[end:]
