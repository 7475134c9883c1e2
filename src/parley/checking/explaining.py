"""What a code means: its rule in words, the profiles it fails in, and the shape or check itself."""

from __future__ import annotations

from parley.checking.finding import Place, Rule
from parley.checking.own import own_rules
from parley.checking.profiles import NAMES, load_profile
from parley.codes import SHAPES, Code
from parley.findings import SEVERITIES
from parley.resources import query_file, read_ontology


def explanation(code: Code) -> str:
    """Several lines for a person; a retired code says why it is no longer reported."""
    if code.retired:
        return f"{code.code} {code.name}: retired. {code.retired}"
    rule = rule_of(code)
    lines = [f"{rule.code} {rule.name}: {rule.severity}", "", rule.message, ""]
    lines.append(f"Fails in profile: {', '.join(failing(rule)) or 'none'}")
    if rule.place:
        lines += [f"Defined in {rule.place.file}, line {rule.place.line}:", ""]
        lines += [f"    {line}".rstrip() for line in source(code, rule.place).splitlines()]
    return "\n".join(lines)


def rule_of(code: Code) -> Rule:
    """The rule of a code that is in use."""
    rules = own_rules()
    return rules[code.name] if code.name in rules else rules[f"{SHAPES}{code.name}"]


def failing(rule: Rule) -> list[str]:
    """The profiles in which a finding of this rule makes a run fail."""
    found = []
    for profile in map(load_profile, NAMES):
        severity = profile.severity_of(rule.name, rule.severity)
        fails_from = [*SEVERITIES, "none"].index(profile.fail_on)
        if not profile.leaves_out(rule.name) and SEVERITIES.index(severity) <= fails_from:
            found.append(profile.name)
    return found


def source(code: Code, place: Place) -> str:
    """The text of the check, or the statement of the shape."""
    if code.name.startswith("check-"):
        return query_file(code.name).read_text(encoding="utf-8")
    lines = read_ontology("shapes.ttl").splitlines()[(place.line or 1) - 1 :]
    end = next(number for number, line in enumerate(lines, 1) if f" {line}".endswith(" ."))
    return "\n".join(lines[:end])
