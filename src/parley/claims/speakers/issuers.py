"""Whose own release or post a report is: what nobody else says in it, its issuer says.

A release shows itself by its first person outside quotations or by what it calls itself, and its
issuer by a heading that is nothing but a name, by "statement by …", or by a body where a dateline
has an agency: "GENEVA (ICRC) – We have today …".
"""

from __future__ import annotations

import re
from typing import Final

from parley.actors import load_actors
from parley.claims.chunks import Chunked
from parley.claims.speakers.hearing import Heard, Named
from parley.claims.speakers.names import Names
from parley.rules import speech
from parley.rules.wording import Cues, has_any
from parley.rules.words import word_set

_OWN_RELEASE: Final = (
    "press release", "press statement", "news release", "news statement", "media release",
    "media statement", "press service", "official statement", "for immediate release",
)  # fmt: skip
_HEAD: Final = 600  # characters in which a release says that it is one
_HEADINGS: Final = 5
_SIGNATURES: Final = 3  # sentences at the end that may be a signature
_LEAST_OWN: Final = 3  # sentences in the first person, at least
_ONE_IN: Final = 4  # the same of all
_LABEL: Final = frozenset(".d-,/:()n")
"""Signs a heading may have beside the name of who issues it."""
_SPEAKING: Final = Cues(" we ", " our ", " ours ", " i ", " my ")
_FIRST_PERSON: Final = word_set("we We our Our ours I my My")  # "us" may be a country
_DATELINE: Final = re.compile(r"[sl](?:[/,+]?[sld@])*\(o\)-")
_NAME: Final = re.compile("[oi]a?s?|ai?s?|oi|io")
_STATEMENT: Final = re.compile(r"[ZD][LOF]_?([oia])")


def find_issuer(heard: list[Heard], heads: list[Chunked], names: Names, text: str) -> Named | None:
    """The issuer of a report that is a release or a post; None for any other report.

    ``heads`` are the lines above its body, bylines and the like among them.
    """
    for one in heard[: 2 * _HEADINGS]:
        dateline = _DATELINE.match(one.chunked.signs)
        at = dateline.end() - 3 if dateline is not None else 0
        if dateline is not None and one.chunked.items[at].actor is not None:
            return names.of(one.chunked, at)  # an agency would have another sign
    release = has_any(text[:_HEAD].lower(), _OWN_RELEASE)
    own, post = _first_person(heard)
    for line, chunked in enumerate(heads[:_HEADINGS]):
        at_name = _named_by(chunked) if chunked.sentence.position != "caption" else None
        if at_name is None or chunked.sentence.lower.startswith("by "):
            continue  # "(Volodymyr Zelensky/Telegram)" credits a picture
        # an unknown name above a report that is no post is its author's
        known = chunked.items[at_name].actor is not None or chunked.items[at_name].candidates
        heading = chunked.sentence.position != "boilerplate" and (own or not line)
        if release or post or (known and heading):
            return names.of(chunked, at_name)
    return (_signed(heard, names) or _writer(heard)) if post else None


def _first_person(heard: list[Heard]) -> tuple[bool, bool]:
    """Is a text in the first person here and there, and is it throughout, as posts are?"""
    body = [one for one in heard if one.chunked.sentence.position == "body"]
    own = sum(map(_speaks_for_itself, body))
    return own > 0, own >= max(_LEAST_OWN, len(body) / _ONE_IN)


def _signed(heard: list[Heard], names: Names) -> Named | None:
    """Whose name stands below a post."""
    for one in heard[-_SIGNATURES:]:
        at = _named_by(one.chunked)
        if at is not None and one.chunked.items[at].sign in "io":
            return names.of(one.chunked, at)
    return None


def _writer(heard: list[Heard]) -> Named | None:
    """Who speaks first in a post; a reporter's diary quotes people unknown."""
    told = (one for sentence in heard for one in sentence.attributions)
    first = next((one for one in told if len(one.names) == 1 and not one.anonymous), None)
    known = first is not None and first.names[0] in load_actors().by_label
    return Named(first.names[0], first.sides[0]) if first is not None and known else None


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
    words = chunked.words(at)
    if not any(word.isascii() for word in words):
        return True  # the same name in another script
    handle = any(token.text == "@" for token in chunked.tokens[: chunked.items[at].last])
    return handle or speech.LABELS.issuperset(words)


def _speaks_for_itself(heard: Heard) -> bool:
    """True for a sentence in the first person that is no quotation."""
    chunked = heard.chunked
    if heard.depth or '"' in chunked.signs or not chunked.sentence.may_have(_SPEAKING):
        return False
    return not _FIRST_PERSON.isdisjoint([token.text for token in chunked.tokens])
