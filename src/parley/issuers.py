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
from parley.rules import speech
from parley.rules.words import word_set

_OWN_RELEASE = re.compile(
    r"(?:press|news|media) (?:release|service|statement)|official statement|for immediate release",
    re.IGNORECASE,
)
_HEAD = 600  # characters in which a release says that it is one
_HEADINGS = 5
_LABEL = frozenset(".d-,/:()n")
"""Signs a heading may have beside the name of who issues it."""
_FIRST_PERSON = word_set("we We our Our ours I my My")  # "us" may be a country
_DATELINE = re.compile(r"[sl](?:[/,+]?[sld@])*\(o\)-")
_NAME = re.compile("[oi]a?s?|ai?s?|oi|io")
_STATEMENT = re.compile(r"[ZD][LOF]_?([oia])")


def find_issuer(heard: Sequence[Heard], names: Names, text: str) -> Named | None:
    """The issuer of a report that is a release or a post; None for any other report."""
    for one in heard[: 2 * _HEADINGS]:
        dateline = _DATELINE.match(one.chunked.signs)
        at = dateline.end() - 3 if dateline is not None else 0
        if dateline is not None and one.chunked.items[at].actor is not None:
            return names.of(one.chunked, at)  # an agency would have another sign
    release = _OWN_RELEASE.search(text[:_HEAD]) is not None
    headlines = [one.chunked for one in heard if one.chunked.sentence.position == "headline"]
    for line, chunked in enumerate(headlines[:_HEADINGS]):
        at_name = _named_by(chunked)
        # an unknown name above a report in the first person is its author's
        item = chunked.items[at_name or 0]
        known = item.actor is not None or item.candidates
        if at_name is None or not (release or known):
            continue
        if release or not line or any(map(_speaks_for_itself, heard)):
            return names.of(chunked, at_name)
    return None


def _named_by(chunked: Chunked) -> int | None:
    """Whom a heading names, and nothing else: a person, a body, an office with its state."""
    statement = _STATEMENT.search(chunked.signs)
    first = statement.start(1) if statement is not None else 0
    named = "".join(chunked.signs[at] for at in range(first, len(chunked.items))
                    if not _is_label(chunked, at))  # fmt: skip
    if statement is None and not _NAME.fullmatch(named):
        return None
    order = (chunked.signs.find(sign, first) for sign in "ioa")
    return next((at for at in order if at >= 0), None)


def _is_label(chunked: Chunked, at: int) -> bool:
    """True for what may stand beside the name in such a heading: "/ Official", "Press service"."""
    item = chunked.items[at]
    if chunked.signs[at] in _LABEL or (item.sign == "a" and not item.candidates):
        return True
    return speech.LABELS.issuperset(chunked.words(at))


def _speaks_for_itself(heard: Heard) -> bool:
    """True for a sentence in the first person that is no quotation."""
    chunked = heard.chunked
    if chunked.sentence.position != "body" or heard.depth or '"' in chunked.signs:
        return False
    return any(token.text in _FIRST_PERSON for token in chunked.tokens)
