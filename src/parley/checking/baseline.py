"""Known findings, accepted for now: a file of fingerprints that a run compares itself with."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from parley.checking.finding import Finding
from parley.errors import ParleyError

VERSION = 1


def write_baseline(findings: Sequence[Finding]) -> str:
    """The findings as the text of a baseline, readable enough to review in a diff."""
    lines = [
        {
            "fingerprint": each.fingerprint,
            "code": each.rule.code,
            "node": each.node,
            "message": each.message,
        }
        for each in findings
    ]
    lines.sort(key=lambda line: (line["code"], line["node"], line["fingerprint"]))
    return json.dumps({"version": VERSION, "findings": lines}, indent=2, ensure_ascii=False)


def read_baseline(path: Path) -> Counter[str]:
    """How often each fingerprint is accepted."""
    fix = "write it anew with --write-baseline"
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
        if said["version"] != VERSION:
            what = f"a baseline of version {said['version']}, not {VERSION}"
            raise ParleyError(what, where=str(path), fix=fix)
        return Counter(str(line["fingerprint"]) for line in said["findings"])
    except FileNotFoundError as error:
        raise ParleyError("there is no baseline", where=str(path), fix=fix) from error
    except (ValueError, TypeError, KeyError) as error:
        raise ParleyError("not a baseline", where=str(path), fix=fix) from error


def accept(findings: Sequence[Finding], accepted: Counter[str]) -> tuple[tuple[Finding, ...], int]:
    """The findings, known ones marked, and how many accepted ones no longer occur."""
    left = accepted.copy()
    judged = []
    for each in findings:
        if left[each.fingerprint] > 0:
            left[each.fingerprint] -= 1
            each = replace(each, known=True)
        judged.append(each)
    return tuple(judged), sum(left.values())
