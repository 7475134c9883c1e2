"""JUnit XML, for the test report of any CI: a shape or check is a test case, findings fail it."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

from parley.checking.finding import Checked, Finding, Rule
from parley.reports.human import details

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(checked: Checked) -> str:
    """A suite of all rules; findings below what makes the run fail are told as output."""
    by_rule: dict[str, list[Finding]] = {}
    for each in checked.findings:
        by_rule.setdefault(each.rule.shape, []).append(each)
    cases = [_case(checked, rule, by_rule.get(rule.shape, [])) for rule in checked.rules]
    failed = sum(any(map(checked.grave, by_rule.get(rule.shape, []))) for rule in checked.rules)
    counts = f'tests="{len(cases)}" failures="{failed}" errors="0" skipped="0"'
    suite = f'<testsuite name="parley validate" {counts} time="0">'
    head = f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites {counts} time="0">'
    return "\n".join([head, suite, *cases, "</testsuite>", "</testsuites>"])


def _case(checked: Checked, rule: Rule, findings: list[Finding]) -> str:
    name = f"{rule.code} {rule.name}" if rule.code != rule.name else rule.name
    kind = "checks" if rule.name.startswith("check-") else "shapes"
    start = f"<testcase classname={_attribute(f'parley.{kind}')} name={_attribute(name)}"
    grave = [each for each in findings if checked.grave(each)]
    rest = [each for each in findings if not checked.grave(each)]
    inner = []
    if grave:
        first = f"{grave[0].place or ''} {grave[0].message}".strip()
        more = f" (and {len(grave) - 1} more)" if len(grave) > 1 else ""
        text = "\n\n".join(map(_told, grave))
        inner.append(
            f"<failure type={_attribute(grave[0].severity)} message={_attribute(first + more)}>"
            f"{escape(_clean(text))}</failure>"
        )
    if rest:
        text = "\n\n".join(map(_told, rest))
        inner.append(f"<system-out>{escape(_clean(text))}</system-out>")
    if not inner:
        return f'{start} time="0"/>'
    return "\n".join([f'{start} time="0">', *inner, "</testcase>"])


def _told(finding: Finding) -> str:
    known = ", known" if finding.known else ""
    head = f"{finding.place or ''}: {finding.severity}{known}: {finding.message}"
    return "\n".join([head, *(f"  {name}: {text}" for name, text in details(finding))])


def _clean(text: str) -> str:
    return _NO_XML.sub("\N{REPLACEMENT CHARACTER}", text)


def _attribute(text: str) -> str:
    return quoteattr(_clean(" ".join(text.split())))
