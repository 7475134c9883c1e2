"""Whose own release or post a report is: what nobody else says in it, its issuer says.

A release shows itself by its first person outside quotations or by what it calls itself, and its
issuer by a heading that is nothing but a name, by "statement by …", or by a body where a dateline
has an agency: "GENEVA (ICRC) – We have today …".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from parley.chunks import Chunked
from parley.hearing import Heard, Named
from parley.names import Names
from parley.rules.words import word_set

_OWN_RELEASE = re.compile(
    r"(?:press|news|media) (?:release|service|statement)|official statement|for immediate release",
    re.IGNORECASE,
)
_HEAD = 600  # characters in which a release says that it is one
_HEADINGS = 5
_LABEL = frozenset("._d-,/:()n")
"""Signs a heading may have beside the name of who issues it."""
_FIRST_PERSON = word_set("we We our Our ours I my My")  # "us" may be a country
_DATELINE = re.compile(r"[sl](?:[/,+]?[sld@])*\(o\)-")
_STATEMENT = re.compile(r"[ZD][LOF]_?([oia])")


def find_issuer(heard: Sequence[Heard], names: Names, text: str) -> Named | None:
    """The issuer of a report that is a release or a post; None for any other report."""
    for one in heard[: 2 * _HEADINGS]:
        dateline = _DATELINE.match(one.chunked.signs)
        at = dateline.end() - 3 if dateline is not None else 0
        if dateline is not None and one.chunked.items[at].actor is not None:
            return names.of(one.chunked, at)  # an agency would have another sign
    release = _OWN_RELEASE.search(text[:_HEAD]) is not None
    post = any(map(_speaks_for_itself, heard))
    headlines = [one.chunked for one in heard if one.chunked.sentence.position == "headline"]
    for line, chunked in enumerate(headlines[:_HEADINGS]):
        at_name = _named_by(chunked)
        # an unknown name above a report in the first person is its author's
        known = at_name is not None and chunked.items[at_name].actor is not None
        if at_name is not None and (release or (known and (post or not line))):
            return names.of(chunked, at_name)
    return None


def _named_by(chunked: Chunked) -> int | None:
    """Whom a heading names as the one who speaks below it."""
    named = [at for at, sign in enumerate(chunked.signs) if sign not in _LABEL]
    if named and chunked.signs[named[0]] in "oi":
        return named[0] if all(chunked.signs[at] == "a" for at in named[1:]) else None
    statement = _STATEMENT.search(chunked.signs)
    return statement.start(1) if statement is not None else None


def _speaks_for_itself(heard: Heard) -> bool:
    """True for a sentence in the first person that is no quotation."""
    chunked = heard.chunked
    if chunked.sentence.position != "body" or heard.depth or '"' in chunked.signs:
        return False
    return any(token.text in _FIRST_PERSON for token in chunked.tokens)
