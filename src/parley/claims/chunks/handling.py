"""Verbs that take or give persons only by what stands behind: "fetched 117 soldiers home".

Most verbs of carrying, meeting and letting tell nothing of an exchange by themselves; with "home",
"from captivity", "to Ukraine", "to leave", "their freedom" behind their object they do.
"""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Item
from parley.rules import words as small
from parley.rules.freeing import ALLOWING, FETCHING, GRANTING, PASSING, SHIPPING
from parley.rules.signs import FIGURES
from parley.text import Token

_KNOWN: Final = FETCHING | SHIPPING | PASSING | ALLOWING | GRANTING | small.HAVE
_PLAIN: Final = frozenset("_vzymcu")
_PERSONS: Final = frozenset("NBQVp")
_GIVERS: Final = frozenset("sPouT")
_WITHIN: Final = frozenset("_uMCdmT")
_OUT: Final = re.compile(r"[_c]?[FO][jls_p]{0,2}k")
_OVER: Final = re.compile(r"T_?[slj]")
_AWAY: Final = re.compile(r"T(?:c|q|u[GYE]|u[gqe])|c")
_GAVE_AND: Final = re.compile(r"g[^;:.!y]{0,4}\+$")
_AND_GAVE: Final = re.compile(r"\+_?g")
_TAKE: Final = frozenset(["take", "takes", "took", "taken", "taking"])
_LOOSE: Final = (("over",), ("loose",), ("free",))
_BEHIND_VERBS: Final = frozenset(
    ["another", "a", "the", "further", "some", "all", "out", "off", "safely", "their", "freedom",
     "liberty", "these", "those", "only", "first"]
)  # fmt: skip
_HOMEWARD: Final = ("home", "back", "on the")
_FREEDOM: Final = frozenset([("their", "freedom"), ("their", "liberty"), ("his", "freedom")])


def settle_by_object(items: list[Item], tokens: list[Token]) -> list[Item]:
    """The items of a sentence, with the verbs that what stands behind them makes ours."""
    settled: list[Item] = []
    for at, item in enumerate(items):
        verb = _verb(item, tokens) if item.sign in _PLAIN else -1
        sign = ""
        if verb >= 0:
            sign = _sign(items, at, verb, tokens)
        elif item.sign == "z" and item.word.startswith("surrender") and _gives_up(items, at):
            sign, verb = "g", item.first  # "Ukraine surrendered 78", not "78 soldiers surrendered"
        if not sign:
            settled.append(item)
            continue
        if verb > item.first:
            settled.append(Item("_", item.first, verb, item.word))
        settled.append(Item(sign, verb, verb + 1, tokens[verb].lower))
        if verb + 1 < item.last:
            settled.append(Item("_", verb + 1, item.last, tokens[verb + 1].lower))
    return settled


def _verb(item: Item, tokens: list[Token]) -> int:
    """Where the verb of an item stands: its last word, but for "another", "out", "freedom"."""
    for at in range(item.last - 1, max(item.first, item.last - 3) - 1, -1):
        word = tokens[at].lower
        if word in _KNOWN:
            return at
        if word not in _BEHIND_VERBS:
            return -1
    return -1


def _gives_up(items: list[Item], at: int) -> bool:
    """True for the verb of one who hands somebody over, and for its passive."""
    before = items[at - 1] if at else None
    if before is None or before.sign not in _GIVERS:
        return False
    passive = before.sign == "u" and before.word in small.BE
    return passive or (at + 1 < len(items) and items[at + 1].sign in FIGURES)


def _sign(items: list[Item], at: int, verb: int, tokens: list[Token]) -> str:
    """The sign of a verb by its object and what follows; empty where they tell nothing."""
    item, word = items[at], tokens[verb].lower
    has_object = at + 1 < len(items) and items[at + 1].sign in _PERSONS
    if has_object and word in _TAKE and _takes_in_turn(items, at):
        return "r"
    if not has_object and _takes_home(items, at):
        return "g" if word in SHIPPING else "r" if word in FETCHING else ""
    if not has_object and not (item.sign not in "cu" and _is_passive(items, at, word)):
        return ""
    tail = at + 1 + has_object
    signs = "".join([item.sign for item in items[tail : tail + 5]])
    home = signs[:1] == "c" and items[tail].word.startswith(_HOMEWARD)
    first = items[tail - 1].last if has_object else verb + 1
    behind = tuple(token.lower for token in tokens[first : first + 2])
    if word in small.HAVE:
        return "r" if home and has_object else ""
    if _OUT.match(signs) or (home and _acts(items, at, word)) or (home and not has_object):
        return "g" if word in SHIPPING else "r" if word in FETCHING else ""
    if word in PASSING and has_object and _OVER.match(signs):
        return "g"
    if word in SHIPPING and has_object and behind[:1] in _LOOSE:
        return "g"
    if word in ALLOWING and has_object and _acts(items, at, word) and _may_go(items, tail, behind):
        return "g"
    return "g" if word in GRANTING and behind in _FREEDOM else ""


def _takes_home(items: list[Item], at: int) -> bool:
    """True for "took home 117 soldiers"."""
    behind = items[at + 1 : at + 3]
    home = len(behind) > 1 and behind[0].sign == "c" and behind[0].word.startswith(_HOMEWARD)
    return home and behind[1].sign in FIGURES and items[at].sign != "u"


def _takes_in_turn(items: list[Item], at: int) -> bool:
    """True for "handed over 50 and taken 45", "took 45 and gave 50", and for remains."""
    taken = items[at + 1]
    if taken.sign == "B":
        return items[at - 1].sign in "su+" if at else False
    signs = "".join([item.sign for item in items[max(0, at - 6) : at + 5]])
    gave = _GAVE_AND.search(signs, 0, min(at, 6)) or _AND_GAVE.match(signs, min(at, 6) + 2)
    return gave is not None and taken.word != "hostages"


def _is_passive(items: list[Item], at: int, word: str) -> bool:
    """True for "were then hauled out of captivity", "the 117 hauled out of captivity"."""
    return at > 0 and items[at - 1].sign in "uNBQVp" and word.endswith(small.REDUCED)


def _acts(items: list[Item], at: int, word: str) -> bool:
    """True where a side is the subject, no deal and no carrier: "which allowed", "ICRC flew"."""
    if word.endswith("ing"):  # "while taking 13 back"
        return any(item.sign in "sP" for item in items[:at])
    subject = next((i for i in reversed(items[:at]) if i.sign not in _WITHIN), None)
    return subject is not None and (subject.sign in "sP" or bool(subject.side))


def _may_go(items: list[Item], tail: int, behind: tuple[str, ...]) -> bool:
    """True for "allowed 117 soldiers to leave", "let 117 go home"."""
    if behind[:1] == ("to",) and behind[-1] in small.LEAVING:
        return True
    return bool(_AWAY.match("".join([item.sign for item in items[tail : tail + 3]])))
