"""Everything there is, as one JSON object."""

from __future__ import annotations

import json

from parley import __version__
from parley.checking.finding import Checked
from parley.findings import SEVERITIES
from parley.reports.rows import row


def render(checked: Checked) -> str:
    """Counts first, then the findings with every cell."""
    found = {
        "parley": __version__,
        "sources": list(checked.sources),
        "profile": checked.profile,
        "failOn": checked.fail_on,
        "exitCode": checked.exit_code,
        "counts": {name: checked.count(name) for name in SEVERITIES} | {"known": checked.known},
        "notes": list(checked.notes),
        "findings": [dict(row(each)) for each in checked.findings],
    }
    return json.dumps(found, indent=2, ensure_ascii=False)
