"""One page to read or to send: no script, nothing loaded from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from parley.checking.finding import Checked, Finding
from parley.findings import SEVERITIES
from parley.reports import counted
from parley.reports.human import details
from parley.terminal import printable

_STYLE = """
:root { color-scheme: light dark; --line: #8884; --violation: #c62828; --warning: #b26a00;
  --info: #1565c0; --fine: #2e7d32 }
@media (prefers-color-scheme: dark) { :root { --violation: #ff8a80; --warning: #ffb74d;
  --info: #82b1ff; --fine: #81c784 } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem; margin-bottom: 0 } h2 { font-size: 1.1rem; margin-top: 2.5rem }
code, dd { overflow-wrap: anywhere } code { font-size: .9em }
.verdict { font-size: 1.1rem; margin-top: .25rem } .pass { color: var(--fine) }
article { border: 1px solid var(--line); border-left: .4rem solid; border-radius: .4rem;
  padding: .6rem 1rem; margin: .8rem 0 }
.violation { border-left-color: var(--violation) } .warning { border-left-color: var(--warning) }
.info { border-left-color: var(--info) } .known { opacity: .6 }
h2.violation, .fail { color: var(--violation) } h2.warning { color: var(--warning) }
h2.info { color: var(--info) }
article p { margin: .2rem 0 } blockquote { margin: .5rem 0; padding-left: .8rem;
  border-left: 3px solid var(--line); font-family: Georgia, serif }
dl { display: grid; grid-template-columns: 5rem 1fr; gap: .1rem 1rem; margin: .4rem 0 0;
  font-size: .9rem } dt { opacity: .7 } dd { margin: 0 }
table { border-collapse: collapse; font-size: .9rem; display: block; overflow-x: auto }
th, td { text-align: left; padding: .25rem .8rem .25rem 0; border-bottom: 1px solid var(--line);
  vertical-align: top }
footer { margin-top: 3rem; font-size: .85rem; opacity: .7 }
"""


def render(checked: Checked) -> str:
    """The verdict, the findings by severity, the rules that found them, the ledger."""
    parts = [
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>Parley: validation</title><style>{_STYLE}</style></head><body>",
        *_body(checked),
        "</body></html>",
    ]
    return "\n".join(parts)


def _body(checked: Checked) -> Iterator[str]:
    state = "pass" if checked.exit_code == 0 else "fail"
    what = ", ".join(checked.sources)
    yield f"<header><h1>Validation of <code>{_text(what)}</code></h1>"
    yield f'<p class="verdict {state}">{_text(counted(checked))}</p></header><main>'
    for note in checked.notes:
        yield f"<p>Note: {_text(note)}</p>"
    for severity in SEVERITIES:
        found = [each for each in checked.findings if each.severity == severity]
        if found:
            yield f'<h2 class="{severity}">{severity.capitalize()} ({len(found)})</h2>'
            yield from map(_article, found)
    if len(checked.ledger) > 1:
        yield "<h2>Both sides: how many were freed, and who says so</h2>"
        yield "".join(_table(checked.ledger))
    yield "</main><footer>Made by Parley. <code>parley explain CODE</code> tells more of a code."
    yield "</footer>"


def _article(finding: Finding) -> str:
    known = " known" if finding.known else ""
    rows = [(name, text) for name, text in details(finding) if name != "says"]
    listed = "".join(f"<dt>{name}</dt><dd><code>{_text(text)}</code></dd>" for name, text in rows)
    quote = f"<blockquote>{_text(finding.sentence)}</blockquote>" if finding.sentence else ""
    accepted = " · known" if finding.known else ""
    return (
        f'<article class="{finding.severity}{known}"><p><code>{_text(finding.place or "")}</code> '
        f"· <b>{_text(finding.rule.code)}</b>{accepted}</p><p>{_text(finding.message)}</p>{quote}"
        f"<dl>{listed}</dl></article>"
    )


def _table(rows: tuple[tuple[str, ...], ...]) -> Iterator[str]:
    yield "<table><thead><tr>"
    yield "".join(f"<th>{_text(cell)}</th>" for cell in rows[0])
    yield "</tr></thead><tbody>"
    for row in rows[1:]:
        yield f"<tr>{''.join(f'<td>{_text(cell)}</td>' for cell in row)}</tr>"
    yield "</tbody></table>"


def _text(value: object) -> str:
    return escape(printable(value))
