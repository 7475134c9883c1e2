"""Every rule as data: its pattern, what it gives, its examples, and what a corpus says of it.

A rule is any record in a module-level tuple of ``parley.rules``; its family is the module. Claims
name the rules they rest on (``Claim.rule``: clause / side / speaker), sometimes with a modifier in
front ("planned-gave"); evidence that has no record yet is listed as such.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from parley import rules
from parley.rules.date_rule import DateRule
from parley.rules.record import Rule

if TYPE_CHECKING:
    from parley.explain.rules_use import Use

NO_RECORD = "no record"


@dataclass(frozen=True, slots=True)
class Entry:
    """One rule; ``gives`` is the reading it leads to, examples are texts."""

    family: str
    name: str
    gives: str = ""
    pattern: str = ""
    examples: tuple[str, ...] = ()
    counterexamples: tuple[str, ...] = ()


@cache
def all_rules() -> tuple[Entry, ...]:
    """Every rule there is, by family, in the order in which they are tried."""
    seen: set[int] = set()
    found: list[Entry] = []
    for module in sorted(info.name for info in pkgutil.iter_modules(rules.__path__)):
        for value in vars(import_module(f"parley.rules.{module}")).values():
            for rule in value if isinstance(value, tuple) else ():
                if isinstance(rule, (Rule, DateRule)) and id(rule) not in seen:
                    seen.add(id(rule))
                    found.append(_entry(rule, module))
    return tuple(sorted(found, key=lambda entry: entry.family))


def _entry(rule: Rule | DateRule, module: str) -> Entry:
    if isinstance(rule, Rule):
        return Entry(
            module, rule.name, rule.then, rule.pattern, rule.examples, rule.counterexamples
        )
    values = ", ".join(dict.fromkeys(value for _, value in rule.examples))
    texts = tuple(text for text, _ in rule.examples)
    return Entry("dates", rule.name, values, rule.expression, texts, rule.counterexamples)


def rules_of(claim_rule: str) -> list[tuple[str, ...]]:
    """The names in each part of ``Claim.rule``: modifiers first, the rule last.

    >>> rules_of("planned-gave/nationality/speaker-says")
    [('planned', 'gave'), ('nationality',), ('speaker-says',)]
    """
    return [_names(part) for part in claim_rule.split("/")]


@cache
def _names(part: str) -> tuple[str, ...]:
    known = {entry.name for entry in all_rules()}
    words = part.split("-")
    for at in range(len(words)):
        name = "-".join(words[at:])
        if name in known:
            return (*words[:at], name)
    return (part,)


def report(use: Use | None = None) -> Iterator[dict[str, Any]]:
    """A record for each rule, with its counts where there are some; then names without one."""
    known = {entry.name for entry in all_rules()}
    unknown = sorted((use.fired.keys() if use else set()) - known)
    for entry in (*all_rules(), *(Entry(NO_RECORD, name) for name in unknown)):
        counts = {}
        if use:
            counts = {name: getattr(use, name)[entry.name] for name in ("fired", "right", "wrong")}
        yield {**asdict(entry), **counts}
