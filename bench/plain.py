"""Reasoning and validation beside the plain way.

The plain way is what a reader of the manuals would write: the same quads in one rdflib graph,
closed by owlrl, judged by pySHACL. Both ways begin with the same claims and must end with the same
inferred triples and the same findings.
"""

from __future__ import annotations

import time
from itertools import islice
from pathlib import Path
from typing import Any

from measure import child
from synthesis import reports


def measure(extent: str) -> dict[str, Any]:
    """Seconds of processor time of both ways, and whether they come to the same."""
    count = 100 if extent == "quick" else 500
    plain = child("plain:plain_way", count)
    ours = child("plain:our_way", count)
    return {
        "count": count,
        "same_inferred": plain.pop("inferred") == ours.pop("inferred"),
        "same_findings": plain.pop("findings") == ours.pop("findings"),
        "plain": plain,
        "ours": ours,
    }


def claims_of(count: int) -> list[Any]:
    """The first synthetic reports, converted: where both ways begin."""
    from parley.actors import load_actors
    from parley.claims import find_claims
    from parley.model import Article
    from parley.pipeline import convert

    actors = load_actors().by_label
    return [
        convert(
            Article(r.id, r.text, "", f"{r.id}.txt", r.title, r.outlet, published=r.published),
            find_claims,
            actors,
        )
        for r in islice(reports(1), count)
    ]


def plain_way(count: int) -> dict[str, Any]:
    """rdflib, owlrl and pySHACL, by their manuals."""
    from pyshacl import validate
    from rdflib.namespace import RDF, SH

    from parley.inference import infer_reference
    from parley.rdf import descriptions
    from parley.rdf.graphs import new_graph, ontology, readable, to_graph

    quads = [quad for item in claims_of(count) for quad in item.quads]
    background = descriptions.background(quads)
    shapes = ontology("shapes.ttl")
    start = time.process_time()
    inferred = infer_reference(quads, background)
    reasoned = time.process_time()
    data = new_graph()
    data += to_graph([*quads, *inferred.quads])
    data += background
    _, found, _ = validate(data, shacl_graph=shapes, inplace=True)
    end = time.process_time()
    findings = sorted(
        f"{found.value(result, SH.sourceShape)} {readable(found.value(result, SH.focusNode))}"
        for result in found.subjects(RDF.type, SH.ValidationResult)
        if (None, SH.detail, result) not in found
    )
    return {
        "reasoning": reasoned - start,
        "validation": end - reasoned,
        "triples": len(quads),
        "inferred": [list(quad) for quad in inferred.quads],
        "findings": findings,
    }


def our_way(count: int) -> dict[str, Any]:
    """What parley build does with the same quads, on one core."""
    from parley.inference import infer
    from parley.validation import check_shapes

    quads = [quad for item in claims_of(count) for quad in item.quads]
    start = time.process_time()
    inferred = infer(quads)
    reasoned = time.process_time()
    problems = list(check_shapes([*quads, *inferred.quads]))
    end = time.process_time()
    return {
        "reasoning": reasoned - start,
        "validation": end - reasoned,
        "triples": len(quads),
        "inferred": [list(quad) for quad in inferred.quads],
        "findings": sorted(f"{problem.shape} {problem.node}" for problem in problems),
    }


def render(figures: dict[str, Any], plots: Path) -> str:
    """The section of docs/performance.md."""
    plain, ours = figures["plain"], figures["ours"]
    totals = [way["reasoning"] + way["validation"] for way in (plain, ours)]
    rows = [
        f"The plain way (rdflib, owlrl, pySHACL) and Parley, over the {ours['triples']:,} triples "
        f"of {figures['count']} synthetic articles, one core:",
        "",
        "| seconds | reasoning | validation | both | ratio |",
        "|---|---:|---:|---:|---:|",
    ]
    for name, way, total in zip(("plain way", "Parley"), (plain, ours), totals, strict=True):
        rows.append(f"| {name} | {way['reasoning']:.2f} | {way['validation']:.2f} | {total:.2f} | "
                    f"{totals[0] / total:.1f} |")  # fmt: skip
    same = {True: "the same", False: "NOT the same"}
    rows += [
        "",
        f"Inferred triples: {same[figures['same_inferred']]}. "
        f"Findings: {same[figures['same_findings']]}.",
    ]
    return "\n".join(rows)
