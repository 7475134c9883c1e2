"""From a chunked sentence to readings: every counted group with its kind and its sides.

A reading is not yet a claim: it has no speaker of its own, no exchange and no identity. The order
of work is: the clause frame (parley.rules.frames), then what tense, mood and scope make of it
(planned, cumulative, total of both sides), then whose persons they are (parley.sides).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from parley.chunks import Chunked, Figure, Item
from parley.rules.frames import FRAMES
from parley.rules.record import compile_pattern

_ROLES = ("giver", "taker", "agent", "holder", "verb", "noun")
_CONTEXT = frozenset("gGrRcqYeExDkHh")


@dataclass(slots=True)
class Frame:
    """The clause a counted group stands in: the rule that read it and the items of its roles."""

    rule: str
    then: str
    roles: dict[str, Item] = field(default_factory=dict)
    at: dict[str, int] = field(default_factory=dict)

    @property
    def verb(self) -> Item | None:
        return self.roles.get("verb")


def frame_of(chunked: Chunked, at: int) -> Frame | None:
    """The first frame that fits the group at item ``at``."""
    signs = chunked.signs
    marked = signs[:at] + "#" + signs[at + 1 :]
    best: Frame | None = None
    for rule in FRAMES:
        for match in compile_pattern(rule.pattern).finditer(marked):
            if not match.start() <= at < match.end():
                continue
            roles = {
                name: chunked.items[match.start(name)]
                for name in _ROLES
                if name in match.groupdict() and match.group(name) is not None
            }
            places = {name: match.start(name) for name in roles}
            best = Frame(rule.name, rule.then, roles, places)
            break
        if best is not None:
            return best
    return None


_CUMULATIVE = re.compile(
    r"\b(?:since|so far|to date|in total|all told|altogether|overall|until now|thus far|over the (?:past|last)|"
    r"throughout|during the (?:full-scale |entire |whole )?(?:war|invasion|conflict)|(?:the )?total number|"
    r"number of .{0,60}\b(?:has|had|have|reached|stands|at|to)\b|"
    r"brings? the (?:total|number|overall|figure|tally)|bringing the|this year|last year|that year|"
    r"in (?:\w+ |\w+-\w+ |\d+ )(?:\w+ )?(?:exchanges|swaps|operations|stages)|already been|cumulative|total of all|"
    r"as a result of (?:all|\w+ )(?:exchanges|swaps|mediations)|in the course of the|by all routes|number to)",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"\b(?:a total of|in total|in all|altogether|combined|from both sides|both sides combined|total)\b",
    re.IGNORECASE,
)


def is_planned(frame: Frame | None, chunked: Chunked, at: int) -> bool:
    """True where the clause speaks of what is agreed, expected or only possible."""
    items = chunked.items
    if frame is not None and frame.verb is not None and frame.verb.future:
        return True
    start = at
    while start > 0 and items[start - 1].sign not in ";:.!":
        start -= 1
    for index in range(start, at):
        item = items[index]
        if item.sign == "A" and item.word not in ("ready", "discuss", "discussed"):
            between = items[index + 1 : at]
            if any(i.sign in "GRYEcgrq" and not i.future and i.perfect for i in between):
                continue
            if any(i.sign in "y;" for i in between):
                continue
            return True
    behind = "".join(i.sign for i in items[at + 1 : at + 7])
    stop = re.search(r"[;:.!y,]", behind)
    behind = behind[: stop.start()] if stop else behind
    return "A" in behind and not set(behind) & set("GRYEcq")


def has_context(chunked: Chunked) -> bool:
    """True where a sentence has a word of exchanging, freeing or captivity."""
    return bool(_CONTEXT & set(chunked.signs))


def clause_text(text: str, chunked: Chunked, at: int) -> str:
    """The words of the clause an item stands in, cut at ";" and ":" and full stops."""
    items = chunked.items
    first, last = at, at + 1
    while first > 0 and items[first - 1].sign not in ";":
        first -= 1
    while last < len(items) and items[last].sign not in ";":
        last += 1
    start, end = chunked.span(first, last)
    return text[start:end]


def is_cumulative(text: str, chunked: Chunked, at: int, figure: Figure) -> bool:
    """True where the clause sums up over time ("since 2022", "so far", "in 48 exchanges")."""
    clause = clause_text(text, chunked, at)
    return bool(_CUMULATIVE.search(clause))


def is_total(text: str, chunked: Chunked, at: int) -> bool:
    """True where the words say the figure counts both sides together."""
    items = chunked.items
    start = max(0, at - 3)
    left = text[chunked.tokens[items[start].first].start : chunked.tokens[items[at].first].start]
    return bool(_TOTAL.search(left))
