"""The W3C's own tests, run through what ``parley validate`` runs; writes docs/conformance.md.

``PARLEY_W3C_TESTS`` names a folder with checkouts of ``w3c/data-shapes`` and ``w3c/rdf-tests``:
``make conformance`` runs both. Nothing is downloaded.
"""

from __future__ import annotations

import os
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from rdflib import BNode, Graph, Namespace
from rdflib.collection import Collection
from rdflib.namespace import RDF, SH
from rdflib.term import Node

from parley.checking.own import severity
from parley.checking.paths import path_text
from parley.checking.run import Wishes, check
from parley.checking.sources import read_rdf
from parley.errors import ParleyError
from parley.findings import short
from parley.positions import ScanError, scan
from parley.rdf.graphs import readable, to_graph

PAGE = Path(__file__).parent.parent / "docs" / "conformance.md"
MF = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
SHT = Namespace("http://www.w3.org/ns/shacl-test#")
SHACL = Path("data-shapes/data-shapes-test-suite/tests")
SYNTAX = {
    "Turtle": "rdf-turtle",
    "TriG": "rdf-trig",
    "N-Quads": "rdf-n-quads",
    "N-Triples": "rdf-n-triples",
}
EXCUSED = {
    "core/path/path-strange-002": "Its shape breaks the shapes of shapes (SHACL, appendix C), "
    "which `parley validate` enforces.",
    "sparql/pre-binding/shapesGraph-001": "It asks for `$shapesGraph`, which SHACL (5.3.1) leaves "
    "to the processor; refused with exit code 3.",
}
"""Tests that fail for a reason we stand by, with the reason."""


@dataclass(frozen=True)
class Outcome:
    """One test: ``why`` is empty where it passed."""

    suite: str
    name: str
    why: str = ""


def checkout() -> Path | None:
    """The folder of the checkouts, if there is one."""
    named = os.environ.get("PARLEY_W3C_TESTS")
    return Path(named) if named else None


def shacl_tests(root: Path, part: str) -> Iterator[Outcome]:
    """The tests of SHACL core or SHACL-SPARQL, in the order of their manifests."""
    ahead = [(root / SHACL / part / "manifest.ttl").resolve()]
    while ahead:
        path = ahead.pop(0)
        manifest = to_graph(read_rdf(path))
        ahead += sorted(_path(each) for each in manifest.objects(None, MF.include))
        for test in sorted(manifest.subjects(RDF.type, SHT.Validate), key=str):
            name = f"{part}/{path.parent.name}/{path.stem}"
            yield Outcome(f"SHACL {part}", name, _judge(manifest, test))


def _judge(manifest: Graph, test: Node) -> str:
    """Why a test fails, or the empty string."""
    action, wanted = manifest.value(test, MF.action), manifest.value(test, MF.result)
    data = _path(manifest.value(action, SHT.dataGraph))
    shapes = _path(manifest.value(action, SHT.shapesGraph))
    try:
        checked = check([str(data)], Wishes(shapes=[shapes]))
    except ParleyError as error:
        return f"{error}"
    if wanted == SHT.Failure:
        return "" if checked.error == 2 else "is evaluated, though it must be refused"
    if checked.error:
        return "; ".join(each.message for each in checked.findings if each.rule.code == "PX003")
    found: Counter[tuple[str, ...]] = Counter(
        (
            _blank(each.node),
            _blank(each.value),
            short(each.path),
            each.component,
            each.severity,
            "_:" if "(part at" in each.rule.shape or "://" not in each.rule.shape
            else each.rule.shape,
        )
        for each in checked.findings
    )  # fmt: skip
    expected = Counter(_expected(manifest, node) for node in manifest.objects(wanted, SH.result))
    missing, extra = expected - found, found - expected
    said = [f"missing {each}" for each in missing] + [f"unexpected {each}" for each in extra]
    return "; ".join(said)


def _expected(manifest: Graph, node: Node) -> tuple[str, ...]:
    path, shape = manifest.value(node, SH.resultPath), manifest.value(node, SH.sourceShape)
    return (
        _blank(readable(manifest.value(node, SH.focusNode))),
        _blank(readable(manifest.value(node, SH.value))),
        path_text(manifest, path) if path is not None else "",
        short(readable(manifest.value(node, SH.sourceConstraintComponent))),
        severity(str(manifest.value(node, SH.resultSeverity))),
        "_:" if isinstance(shape, BNode) else str(shape),
    )


def _blank(term: str) -> str:
    """Blank nodes have no name to compare."""
    return "_:" if term.startswith("_:") else term


def _path(iri: Node | None) -> Path:
    return Path(unquote(urlsplit(str(iri)).path))


def syntax_tests(root: Path, suite: str) -> Iterator[Outcome]:
    """The syntax tests of one language; of evaluation tests, the triples are compared as well."""
    folder = root / "rdf-tests/rdf/rdf11" / SYNTAX[suite]
    manifest = Graph().parse(folder / "manifest.ttl")
    for entries in manifest.objects(None, MF.entries):
        for test in Collection(manifest, entries):
            kind = str(manifest.value(test, RDF.type))
            action = _path(manifest.value(test, MF.action)).name
            result = manifest.value(test, MF.result)
            expected = folder / _path(result).name if result is not None else None
            base = f"https://w3c.github.io/rdf-tests/rdf/rdf11/{folder.name}/{action}"
            why = _scan(folder / action, base, "Negative" in kind, expected)
            yield Outcome(f"{suite} positions", f"{folder.name}/{action}", why)


def _scan(path: Path, base: str, negative: bool, expected: Path | None) -> str:
    import pyoxigraph as ox

    try:
        found = scan(path.read_bytes().decode("utf-8"), path.suffix, base=base)
    except ScanError as error:
        return "" if negative else f"refused: {error}"
    if negative:
        return "accepted, though it breaks the syntax"
    if expected is None:
        return ""
    quads = [(each.subject, each.predicate, each.value, each.graph) for each in found]
    lines = "".join(f"{' '.join(filter(None, quad))} .\n" for quad in quads)
    got = ox.Dataset(ox.parse(lines, format=ox.RdfFormat.N_QUADS))
    form = ox.RdfFormat.from_extension(expected.suffix[1:])
    want = ox.Dataset(ox.parse(path=expected, format=form))
    for dataset in (got, want):
        dataset.canonicalize(ox.CanonicalizationAlgorithm.UNSTABLE)
    return "" if got == want else "other triples than expected"


def run(root: Path) -> list[Outcome]:
    """Every test there is."""
    outcomes = [each for part in ("core", "sparql") for each in shacl_tests(root, part)]
    return outcomes + [each for suite in SYNTAX for each in syntax_tests(root, suite)]


def page(root: Path, outcomes: list[Outcome]) -> str:
    """docs/conformance.md."""
    suites = dict.fromkeys(each.suite for each in outcomes)
    lines = [
        "# Conformance", "",
        "The W3C's test suites, run through what `parley validate` runs: SHACL by the path of "
        "`--shapes`,", "the syntaxes by the scanner that finds line and column of a triple (whose "
        "triples are compared", "too, where a test gives them). Written by `make conformance`, "
        "which needs checkouts of the two", "repositories in the folder `PARLEY_W3C_TESTS`.", "",
        "| suite | tests | passed | excused | failed |", "|---|---|---|---|---|",
    ]  # fmt: skip
    for suite in suites:
        own = [each for each in outcomes if each.suite == suite]
        failed = [each for each in own if each.why]
        excused = sum(each.name in EXCUSED for each in failed)
        counts = (len(own), len(own) - len(failed), excused, len(failed) - excused)
        lines.append(f"| {suite} | {' | '.join(map(str, counts))} |")
    lines += ["", "RDF 1.1; triples about triples (RDF 1.2) are refused.", "", "## Excused", ""]
    excuses = [f"- `{e.name}`: {EXCUSED[e.name]}" for e in outcomes if e.why and e.name in EXCUSED]
    lines += [*(excuses or ["None."]), "", "## The suites", ""]
    lines += [
        f"- w3c/{name}, commit {_commit(root / name)}" for name in ("data-shapes", "rdf-tests")
    ]
    return "\n".join(lines) + "\n"


def _commit(folder: Path) -> str:
    done = subprocess.run(
        ["git", "-C", folder, "rev-parse", "HEAD"], capture_output=True, text=True
    )
    return done.stdout.strip() or "unknown"


def main() -> None:
    """Run everything and write the page; ends with 1 where a test fails without an excuse."""
    root = checkout()
    if root is None:
        raise SystemExit("PARLEY_W3C_TESTS names no folder with w3c/data-shapes and w3c/rdf-tests")
    outcomes = run(root)
    PAGE.write_text(page(root, outcomes), encoding="utf-8")
    failed = [each for each in outcomes if each.why and each.name not in EXCUSED]
    for each in failed:
        print(f"{each.name}: {each.why}")
    print(f"{len(outcomes)} tests, {len(failed)} failed without an excuse; {PAGE.name} is written")
    raise SystemExit(bool(failed))


if __name__ == "__main__":
    main()
