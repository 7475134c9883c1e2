"""A finding as a row of named cells, for every format that is a table or a list of records."""

from __future__ import annotations

from typing import TypedDict

from parley.checking.finding import Checked, Finding, Place
from parley.findings import short


class Row(TypedDict):
    """The cells; lines and columns are from 1, None where they are not known."""

    code: str
    severity: str
    known: bool
    message: str
    shape: str
    shape_file: str
    shape_line: int | None
    node: str
    path: str
    value: str
    component: str
    file: str
    line: int | None
    column: int | None
    article: str
    article_line: int | None
    article_column: int | None
    sentence: str
    fingerprint: str


def row(finding: Finding) -> Row:
    """Everything a finding says, the terms whole."""
    none = Place("")
    rule, data, article = finding.rule, finding.data or none, finding.article or none
    return Row(
        code=rule.code,
        severity=finding.severity,
        known=finding.known,
        message=finding.message,
        shape=rule.shape,
        shape_file=(rule.place or none).file,
        shape_line=(rule.place or none).line,
        node=finding.node,
        path=finding.path,
        value=finding.value,
        component=finding.component,
        file=data.file,
        line=data.line,
        column=data.column,
        article=article.file,
        article_line=article.line,
        article_column=article.column,
        sentence=finding.sentence,
        fingerprint=finding.fingerprint,
    )


def summary_rows(checked: Checked) -> list[tuple[str, ...]]:
    """The cells that fit on a line, of the findings that are not in the baseline."""
    return [
        (
            each.severity,
            each.rule.code,
            str(each.place or ""),
            short(each.node),
            short(each.path),
            short(each.value),
            each.message,
        )
        for each in checked.findings
        if not each.known
    ]


SUMMARY = ("severity", "code", "place", "node", "path", "value", "message")
