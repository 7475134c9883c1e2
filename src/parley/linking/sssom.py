"""Our links as a mapping set: SSSOM/TSV, with its metadata before the table.

Simple Standard for Sharing Ontological Mappings 1.0 (mapping-commons.github.io/sssom). What was
looked for and not found is a mapping to ``sssom:NoTermFound``, what nobody has looked for is not
in the set.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from parley import __version__
from parley.files import replace_text
from parley.linking.records import METHOD_PERSON_PREFIXES, LinkCheck

LICENSE = "https://creativecommons.org/publicdomain/zero/1.0/"
COLUMNS = (
    "subject_id",
    "subject_label",
    "predicate_id",
    "object_id",
    "object_label",
    "mapping_justification",
    "mapping_date",
    "confidence",
    "mapping_tool",
    "comment",
)
_HEADER = f"""\
#curie_map:
#  actor: https://w3id.org/parley/id/actor/
#  place: https://w3id.org/parley/id/place/
#  wd: http://www.wikidata.org/entity/
#mapping_set_id: https://w3id.org/parley/id/graph/links
#mapping_set_title: Actors and places of Parley on Wikidata
#mapping_set_version: {__version__}
#license: {LICENSE}
#subject_source: https://w3id.org/parley/id/actor/
#object_source: http://www.wikidata.org/entity/
"""
_PREDICATES = {"confirmed": "skos:exactMatch", "candidate": "skos:closeMatch"}


def export_sssom(checks: Iterable[LinkCheck], output: Path) -> int:
    """Write the mapping set; returns how many mappings it has."""
    rows = mappings(checks)
    lines = ["\t".join(COLUMNS), *("\t".join(row) for row in rows)]
    replace_text(output, _HEADER + "".join(f"{line}\n" for line in lines))
    return len(rows)


def mappings(checks: Iterable[LinkCheck]) -> list[tuple[str, ...]]:
    """The rows, sorted by subject and object."""
    rows = (_row(check) for check in checks)
    return sorted(row for row in rows if row)


def _row(check: LinkCheck) -> tuple[str, ...]:
    kind, _, name = check.path.partition("/")
    if kind not in ("actor", "place") or "/" in name or check.state in ("notChecked", "rejected"):
        return ()
    found = bool(check.item)
    confidence = "" if check.confidence is None else str(check.confidence)
    row = (
        f"{kind}:{name}",
        check.label,
        _PREDICATES.get(check.state, "skos:exactMatch"),
        f"wd:{check.item}" if found else "sssom:NoTermFound",
        check.seen_label if found else "",
        _justification(check),
        check.date,
        confidence if found else "",
        "" if check.method.startswith(METHOD_PERSON_PREFIXES) else "parley link",
        check.why or check.seen_in,
    )
    return tuple(" ".join(cell.split()) for cell in row)


def _justification(check: LinkCheck) -> str:
    by_hand = check.method.startswith(METHOD_PERSON_PREFIXES)
    return "semapv:ManualMappingCuration" if by_hand else "semapv:CompositeMatching"
