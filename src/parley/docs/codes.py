"""The table of codes in docs/validation.md, from the shapes and checks themselves."""

from __future__ import annotations

from parley.checking.explaining import failing, rule_of
from parley.codes import all_codes

HEADING = "## The codes\n"


def page(text: str) -> str:
    """The page with its table of codes made anew; what stands above is kept."""
    above = text.partition(HEADING)[0]
    lines = ["| code | name | severity | fails in | says |", "|---|---|---|---|---|"]
    for each in all_codes():
        if each.retired:
            lines.append(f"| {each.code} | {each.name} | retired | | {each.retired} |")
            continue
        rule = rule_of(each)
        cells = (each.code, each.name, rule.severity, ", ".join(failing(rule)), rule.message)
        safe = [cell.replace("|", r"\|") for cell in cells]
        lines.append(f"| {' | '.join(safe)} |")
    return "\n".join([f"{above}{HEADING}", *lines]) + "\n"
