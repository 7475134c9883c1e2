"""SARIF 2.1.0 (OASIS), for code scanning: findings where a reader looks, other places beside it."""

from __future__ import annotations

import json
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote

from parley import __version__
from parley.checking.finding import Checked, Finding, Place, Rule
from parley.codes import code_of
from parley.findings import short

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {"violation": "error", "warning": "warning", "info": "note"}
_ROOT = "%SRCROOT%"


def render(checked: Checked) -> str:
    """One run with one result a finding; what the baseline accepts is there, suppressed."""
    number = {rule.shape: index for index, rule in enumerate(checked.rules)}
    notes = [
        {"level": "note", "message": {"text": note}} for note in checked.notes
    ]  # fmt: skip
    run = {
        "tool": {
            "driver": {
                "name": "Parley",
                "semanticVersion": __version__,
                "informationUri": "https://w3id.org/parley/",
                "rules": [_rule(rule) for rule in checked.rules],
            }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder of the corpus."}}},
        "invocations": [
            {
                "executionSuccessful": checked.error == 0,
                "exitCode": checked.exit_code,
                "toolExecutionNotifications": notes,
            }
        ],
        "results": [_result(each, number[each.rule.shape]) for each in checked.findings],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2, ensure_ascii=False)


def rule_id(rule: Rule) -> str:
    """The code of ours; of a user's rule its own code or name."""
    return rule.code or rule.name


def _rule(rule: Rule) -> dict[str, Any]:
    text = rule.message or rule.name
    said: dict[str, Any] = {
        "id": rule_id(rule),
        "name": rule.name,
        "shortDescription": {"text": text},
        "fullDescription": {"text": text},
        "help": {"text": f"parley explain {rule.code}" if rule.code else text},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"shape": rule.shape, "tags": ["rdf", "shacl"]},
    }
    if rule.place:
        said["properties"]["definedAt"] = str(rule.place)
    return said


def _result(finding: Finding, index: int) -> dict[str, Any]:
    places = {"article": finding.article, "graph": finding.data, "shape": finding.rule.place}
    if code_of(finding.rule.shape):
        del places["shape"]  # it lies in Parley, not in the folder that is checked
    first = finding.place
    others = [(name, place) for name, place in places.items() if place and place != first]
    text = finding.message
    if finding.sentence:
        text = f"{text} The report says: “{finding.sentence}”"
    said: dict[str, Any] = {
        "ruleId": rule_id(finding.rule),
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": text},
        "locations": [_location(first, finding)] if first else [],
        "relatedLocations": [
            {**_location(place), "id": number, "message": {"text": f"the {name}"}}
            for number, (name, place) in enumerate(others, start=1)
        ],
        "partialFingerprints": {"parleyFinding/v1": finding.fingerprint},
        "properties": {
            "node": finding.node,
            "path": finding.path,
            "value": finding.value,
            "shape": finding.rule.shape,
            "component": finding.component,
            "sentence": finding.sentence,
        },
    }
    if finding.known:
        said["suppressions"] = [{"kind": "external", "justification": "accepted by the baseline"}]
    return said


def _location(place: Place, finding: Finding | None = None) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": _artifact(place.file)}
    if place.line:
        physical["region"] = {"startLine": place.line}
        if place.column:
            physical["region"]["startColumn"] = place.column
    said: dict[str, Any] = {"physicalLocation": physical}
    if finding:
        node = short(finding.node)
        said["logicalLocations"] = [{"fullyQualifiedName": node, "kind": "resource"}]
    return said


def _artifact(file: str) -> dict[str, str]:
    if PurePosixPath(file).is_absolute():
        return {"uri": f"file://{quote(file)}"}
    return {"uri": quote(file), "uriBaseId": _ROOT}
