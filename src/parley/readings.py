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

_ROLES = ("giver", "taker", "agent", "holder", "verb", "noun", "whose")
_CONTEXT = frozenset("gGrRcqYeExXDkHhE")


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


def frame_of(chunked: Chunked, at: int, without: str | None = None) -> Frame | None:
    """The first frame that fits the group at item ``at``."""
    signs = chunked.signs
    marked = signs[:at] + "#" + signs[at + 1 :]
    best: Frame | None = None
    for rule in FRAMES:
        if rule.name == without:
            continue
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


# A figure that sums up over time: what stands behind it, or before it, in its clause.
_SUMS_BEHIND = re.compile(r"#[_pdIO@jkLlcGRYEquFTmD\"x+NV]{0,8}?(?:wH_?)?(?:S|C|,?IX|LX|_?OX)")
_SUMS_BEFORE = re.compile(
    r"(?:^|[,;\"+-])[@I_]{0,2}(?:C|S)[_OjsdxIl@\"SUCJtk]{0,8}?,?[_sPuioay\"^grRn]{0,6}?#"
)


_TOTAL = re.compile(
    r"\b(?:a total of|in total|in all|altogether|combined|from both sides|both sides combined|total)\b",
    re.IGNORECASE,
)


_DONE = frozenset("GRYEgrqec")


def is_planned(frame: Frame | None, chunked: Chunked, at: int) -> bool:
    """True where the clause speaks of what is agreed, expected or only possible."""
    items = chunked.items
    verb = frame.verb if frame is not None else None
    if frame is not None and frame.then == "held":
        return False
    if verb is not None and verb.future:
        return True
    if verb is not None and verb.perfect and verb.sign in _DONE:
        return False
    start = at
    while start > 0 and items[start - 1].sign not in ";:.!":
        start -= 1
    for index in range(start, at):
        item = items[index]
        between = items[index + 1 : at]
        if any(i.sign in "y;" for i in between):
            continue
        if item.sign in "ugrqecGRYE" and item.future and not any(i.sign == "w" for i in between):
            return True
        if item.sign == "A" and not any(i.sign in _DONE and not i.future for i in between):
            return verb is None or verb.future or at > index and verb.sign not in "GRYEc"
    for item in items[at + 1 :]:
        if item.sign in ";:.!,y":
            break
        if item.sign in "GRYEHgrqceuA":
            return item.future or item.sign == "A"
    return False


def has_context(chunked: Chunked) -> bool:
    """True where a sentence has a word of exchanging, freeing or captivity."""
    return bool(_CONTEXT & set(chunked.signs))


def is_held(chunked: Chunked, at: int) -> bool:
    """True where a clause has captivity and nobody leaves it: "16,000 civilians in captivity"."""
    items = chunked.items
    first, last = at, at
    while first > 0 and items[first - 1].sign not in ";:.,":
        first -= 1
    while last + 1 < len(items) and items[last + 1].sign not in ";:.,":
        last += 1
    signs = {i.sign for i in items[first : last + 1]}
    return bool(signs & set("khH")) and not signs & set("gGrRcqYeExDz")


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


_IN_ALL = frozenset(["in all", "in total", "altogether", "overall", "all in all"])


def is_cumulative(chunked: Chunked, at: int, frame: Frame | None) -> bool:
    """True where the clause sums up over time ("since 2022", "so far", "in 48 exchanges")."""
    signs = chunked.signs
    if frame is None or frame.verb is None or not frame.verb.perfect:
        # "in all" sums up one exchange, unless it has been going on
        signs = "".join(
            "_" if i.sign == "C" and i.word in _IN_ALL else i.sign for i in chunked.items
        )
    marked = signs[:at] + "#" + signs[at + 1 :]
    return bool(_SUMS_BEHIND.search(marked) or _SUMS_BEFORE.search(marked))


def is_total(text: str, chunked: Chunked, at: int) -> bool:
    """True where the words say the figure counts both sides together."""
    items = chunked.items
    start = max(0, at - 3)
    left = text[chunked.tokens[items[start].first].start : chunked.tokens[items[at].first].start]
    return bool(_TOTAL.search(left))
