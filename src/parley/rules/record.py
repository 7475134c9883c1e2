"""What a rule is: a name, a pattern over the signs of a sentence, examples and counterexamples.

A pattern is a regular expression whose words are the names of signs (``parley.rules.signs``) and of
the groups below; spaces only part them. ``role{name}`` captures an item: the example
``{giver:speaker} gap {verb:free} object figure`` reads "Russia … handed over … 175 prisoners".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from parley.rules.signs import SIGNS

GROUPS: Final[dict[str, str]] = {
    # who can act in a clause
    "party": "(?<![TOFLW/])[sjoiaPn]",
    "speaker": "[soiaPn]",
    "receiver": "[sP]",
    "body": "[so]",
    "owner": "[js]",
    "folk": "[sp]",
    "tally": "[tZ]",  # "its count is 95"
    "holder": "[sjo]",
    "prison": "[sjol]",
    "home": "[sl]",
    "receiving": "[sloa]|j(?=[oa])",  # "handed over to Ukrainian officials"
    # who can mediate, and what thanks them
    "mediator": "[sjoipa]",
    "thanking": "[ym]",
    "arranging": "[Amr]",
    # verbs in the passive
    "freeing": "[RYGE]",
    "leaving": "[RYGEcq]",
    "holding": "[hH]",
    # what may stand between a subject and its verb
    "gap": '[_dC@IlK(),"M<kjFpLZ+TOtx&/-]{0,9}?',
    "near": "[_dC@IlM~?]{0,3}?",
    # what may stand between a verb and its object, other objects included
    "object": '(?:[NVQBU_pOI"(),+j@ldk&MTsoi?bt<-]|(?<=p)c){0,9}?',
    "few": '[_OI"(j@l&MT?C+Np]{0,3}?',
    # what may follow a counted group before its verb
    # "95 soldiers, Kyiv said, were freed" among it
    "post": "(?:,%[^,;.]{1,8},)?"
    '(?:[_IO@FTlkjdvCM+NVQU&,()"?p<-]|(?<=[FOIW@])[soa]|(?<=[FOIW@]_)[soa]|(?<=,)[soianP]y(?=,)|(?<=[,+])i(?=[,+])|(?<=,_)i(?=,))'
    "{0,8}?",
    "any": "[^;:.]{0,14}?",
    # what one does before another thing, with nobody else in it
    "alone": "[^;.:yNBVQsjoiaP]{1,9}?",
    # what may stand between a subject and the pronoun that means it
    "nobody": "[^;:.soinaL]{1,10}?",
    "start": "(?:^|(?<=[.;:!]))",
}


@dataclass(frozen=True, slots=True)
class Rule:
    """A named rule. ``then`` says what it gives; tests run every example and counterexample."""

    name: str
    pattern: str = ""
    then: str = ""
    examples: tuple[str, ...] = ()
    counterexamples: tuple[str, ...] = ()
    needs: frozenset[str] = field(default=frozenset())


@cache
def compile_pattern(pattern: str) -> re.Pattern[str]:
    """The regular expression a pattern stands for.

    >>> compile_pattern("{giver:side} free figure").pattern
    '(?P<giver>s)g\\\\#'
    """

    def word(match: re.Match[str]) -> str:
        role, name = match.group("role"), match.group("name")
        known = GROUPS.get(name)
        sign = known if known is not None else re.escape(SIGNS[name])
        return f"(?P<{role}>{sign})" if role else sign

    spaced = re.sub(r"\{(?P<role>[a-z]+):(?P<name>[a-z-]+)\}|(?P<plain>[a-z][a-z-]+)",
                    lambda m: word(m) if m.group("name") else (
                        GROUPS.get(m.group("plain")) or re.escape(SIGNS[m.group("plain")])),
                    pattern)  # fmt: skip
    return re.compile(spaced.replace(" ", ""))


_SOME: Final = re.compile(r"\(\?:([a-z|-]+)\)(?![*?{])")
_NESTED: Final = re.compile(r"\([^()]*\)|\[[^][]*\]")
_ITEM: Final = re.compile(r"\{[a-z]+:([a-z-]+)\}|<([a-z|-]+)>|(?<![\w-])([a-z][a-z-]+)(?![\w*?{-])")
_CLASS: Final = re.compile(r"\[([^][^]+)\]$")


def signs_needed(pattern: str) -> tuple[list[frozenset[str]], list[frozenset[str]]]:
    """The items a pattern needs before its figure and behind it, each as the signs it may have.

    >>> before, behind = signs_needed("{giver:side} near (?:word){0,1} figure (?:for|by) few")
    >>> [sorted(item) for item in before], [sorted(item) for item in behind]
    ([['s']], [['/', 'L']])
    """
    flat, nested = _SOME.sub(r"<\1>", pattern), ""
    while flat != nested:  # what stands in brackets may be missing, or be one of several
        nested, flat = flat, _NESTED.sub(" ", flat)
    before, figure, behind = flat.partition("figure")
    return (_items(before), _items(behind)) if figure else ([], [])


def _items(flat: str) -> list[frozenset[str]]:
    """The items of a part of a pattern that has no brackets, those of fewest signs first."""
    names = ["".join(found).split("|") for found in _ITEM.findall(flat)]
    items = {frozenset("".join(map(_signs, some))) for some in names if all(map(_signs, some))}
    return sorted(items, key=lambda signs: (len(signs), sorted(signs)))


def _signs(name: str) -> str:
    """The signs of a name that stands for one item; none for one that stands for a run of them."""
    one = _CLASS.search(GROUPS.get(name, ""))
    return one.group(1) if one is not None else SIGNS.get(name, "")
