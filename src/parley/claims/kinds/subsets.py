"""Counted groups told as part of another: "among them 12 officers", "of the 115, 82 are sailors".

What stands before a group opens a part; behind a number without a noun stands what its persons
have in common ("18 serving life sentences", "12 are wounded"), or when they came.
"""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Chunked, Figure
from parley.claims.kinds.past import Past
from parley.claims.kinds.readings import has_context
from parley.rules.persons import MODIFIER_WORDS
from parley.rules.signs import HOLDING
from parley.rules.words import ADDING, DEEDS, DESCRIBING, FREED_NOUNS, POINTING

_NEAR: Final = 2  # sentences
_BULLETS: Final = frozenset("-–—•*")
_THEY: Final = frozenset(["they", "these", "those"])  # "They include eight officers"
# "are among", "and three sailors figured among those released"
_THOSE: Final = _THEY | {"there"}
_AMONG: Final = re.compile(r"(?:,?\+?_?[NQ]){0,2}(?:u_?|_)<")
_JOINED: Final = re.compile(r".j?\+$")  # "31 of them Ukrainian and 15 Russian"
# "They are 33 soldiers and 51 civilians", "There are 119 from the army"
_THEY_ARE: Final = re.compile(r'"?[P_]u_?(?:[NQ],?\+?_?)*$')
_BREAKDOWN: Final = re.compile(r"N:[_NVQ,+jO]{0,12}$")  # "60 people: 34 soldiers, 25 guards and …"
# "among those freed are 34 …", "among the freed, he said, there were 15 …"
_AMONG_THEM: Final = re.compile(r"<_?[gGrRYqepjs]{0,3}(?:@?d)?(?:,[^,]{1,4}y,_?)?u[_NV+,O]{0,9}$")
# "those freed include 12 officers", "the released prisoners included three women and …"
_THOSE_INCLUDE: Final = re.compile(
    r'"?_(?:[GRYEqpD]|g[pjs]?p?|[js]p[GRY]|p[GRY])(?:@?d)?C?<_?(?:[NQ],?\+?_?)*$'
)
# "among them 18 serving life and 54 …", "of those freed, 12 …"
_OPENS: Final = re.compile(r"<_?[gGrRYqep]{0,2}(?:@?d)?,?u?(?:[QN]u?[_I]{1,2}[,+]{1,2})*$")
_OF_WHOLE: Final = re.compile(r'"?O_?(?P<whole>[NQ]),$')  # "of the 115, 82 had defended Mariupol"
# "of the Palestinians, 18 are serving life", "of the freed soldiers, 40 had been wounded"
_OF_THOSE_FREED: Final = re.compile(r"<[gGRY]p?(?:@?d)?,$")
_OF_THOSE_TOLD: Final = re.compile(r'"?O_g?j?(?P<whole>[ps])p?[gGRY]?(?:@?d)?,')
# "five of them were captured in Mariupol, and three in Kursk"
_GOES_ON: Final = re.compile(r"(?P<part>[NQ])[^;:.NBVQ]{1,12}(?:,\+?|\+)$")
_OF_WHOM: Final = re.compile(r"(?P<of><),?$")
# "Four officers, 40 sergeants and 16 privates, the ombudsman wrote"
_LIST_ALONE: Final = re.compile(
    r'["_]?(?P<list>N(?:[,;+]{1,2}_?[NQ]){1,12})(?:[.,"]{0,3}|,?"?,?[^NQBVgGrRqYeExXcz]{0,8}y[_d.]*)'
)
_CHRONICLE: Final = re.compile(r"_?[dCU][:-][^;y]*[NB][^;]*/_?(?:[NB]|bO)")
_OTHERS: Final = frozenset("yzAhHvk")
_OPENING: Final = 3  # sentences
_WHERE: Final = re.compile(r"u?[I@F](?:_O)?_?[ls]|u?F_?[aop]|u_?[jsg]{0,2}p")
_WHEN_OR_WHERE: Final = re.compile(r"[I@F]_?[dCl]")


def opens_part(past: Past, chunked: Chunked, at: int) -> bool:
    """True where the words around the group at item ``at`` make it part of one told before."""
    signs, last = chunked.signs, past.last
    item = chunked.items[at]
    assert item.figure is not None
    here = last is not None and last.sentence == chunked.sentence.index
    joined = _JOINED.search(signs, 0, at)
    other = chunked.items[joined.start()].figure if joined is not None else None
    return bool(
        (item.figure.number.form == "all-but" and last is not None)
        or _AMONG.match(signs, at + 1)
        or _AMONG_THEM.search(signs, 0, at)
        or (last is not None and last.kind == "released" and _are_they(chunked, at))
        or (last is not None and last.kind == "released" and _are_included(chunked, at))
        or (here and not item.figure.whole and _BREAKDOWN.search(signs, 0, at))
        or (other is not None and other.part)
        or _is_told_apart(past, chunked, at, here)
    )


def is_bare_part(past: Past, chunked: Chunked, at: int) -> bool:
    """True for a number without a noun that plainly counts a part."""
    figure = chunked.items[at].figure
    if figure is None or past.last is None:
        return False
    before = chunked.signs[:at]
    if figure.part and (_OF_WHOLE.match(before) or _OF_THOSE_TOLD.fullmatch(before)):
        return True
    if figure.part and (_goes_on(chunked, at) or _are_they(chunked, at)):
        return True
    if not _OPENS.search(chunked.signs, 0, at):
        return False
    behind = chunked.signs[at + 1 : at + 2]
    if behind == "z" or (behind == "u" and _OF_THOSE_FREED.search(chunked.signs, 0, at)):
        return True  # "of them, 43 were wounded", "of those freed on Friday, 18 are from Kharkiv"
    return _is_described(chunked, at) or bool(_WHEN_OR_WHERE.match(chunked.signs, at + 1))


def is_among_them(chunked: Chunked, at: int) -> bool:
    """True for "29 of its fighters were among them"."""
    return _AMONG.match(chunked.signs, at + 1) is not None


def _are_they(chunked: Chunked, at: int) -> bool:
    """True for the groups of "They are 33 soldiers and 51 civilians"."""
    they = next((i for i in chunked.items[:2] if i.sign in "P_"), None)
    last = chunked.items[at].last
    left = last < len(chunked.tokens) and chunked.tokens[last].lower == "left"
    left = left or not HOLDING.isdisjoint(chunked.signs[at + 1 : at + 3])
    left = left or any("still" in chunked.words_of(item) for item in chunked.items[1:3])
    told = they is not None and they.word in _THOSE and not left
    return told and bool(_THEY_ARE.match(chunked.signs[:at]))


def _are_included(chunked: Chunked, at: int) -> bool:
    """True for the groups of "Those freed include 33 soldiers and 51 civilians"."""
    match = _THOSE_INCLUDE.match(chunked.signs, 0, at)
    opener = chunked.items[chunked.signs.index("<")].word if match is not None else ""
    return opener.startswith("includ")


def is_of_those_told(chunked: Chunked, at: int, head: str) -> bool:
    """True for every number of "of the Palestinians, 18 are serving life and 111 are from Gaza".

    Not for "of the hostages, 48 are still in Gaza", where prisoners were freed.
    """
    those = _OF_THOSE_TOLD.match(chunked.signs, 0, at)
    if those is None:
        return False
    word = chunked.items[those.start("whole")].word.rpartition(" ")[2]
    return word != "hostages" or head == word


def take_after_whole(chunked: Chunked, at: int) -> None:
    """Gives a number the side or the noun of what it is part of: "of the hostages, two are"."""
    those = _OF_THOSE_TOLD.match(chunked.signs, 0, at)
    figure = chunked.items[at].figure
    if those is not None and figure is not None and figure.noun == "bare":
        whole = chunked.items[those.start("whole")]
        figure.side, figure.head = whole.side or figure.side, whole.word


def leans_back(past: Past, chunked: Chunked, at: int) -> bool:
    """True for "among them 12 officers", "they include", of the group told just before."""
    opener = chunked.items[chunked.signs.rindex("<", 0, at)].word
    opens = chunked.signs.startswith(("P<", "_<")) and chunked.items[0].word in _THEY
    return past.last is not None and (opens or opener.rsplit(" ")[-1] in POINTING)


def befell_freed(past: Past, chunked: Chunked, at: int, rule: str) -> bool:
    """True for "Of them, 43 were wounded": what ``rule`` tells of some of those just freed."""
    figure = chunked.items[at].figure
    if figure is None or not (figure.part and rule.startswith("harmed")):
        return False
    return past.freed_within(chunked.sentence.index, _NEAR)


def is_those_freed(chunked: Chunked, at: int) -> bool:
    """True for "among the 230 who returned": all that came, not a part."""
    figure = chunked.items[at].figure
    behind = chunked.signs[at + 1 : at + 2]
    return figure is not None and figure.definite and behind in ("w", "G", "R", "Y")


def goes_on_listing(past: Past, chunked: Chunked) -> bool:
    """True for a line of a list behind one that told a part: "- border guards: 13"."""
    last, sentence = past.last, chunked.sentence
    if last is None or not last.part or sentence.text[:1] not in _BULLETS:
        return False
    return last.paragraph < sentence.paragraph and not has_context(chunked)


def completes(past: Past, chunked: Chunked, at: int) -> bool:
    """True for the number of "a group", told behind "consisted of"."""
    opener = chunked.items[chunked.signs.rindex("<", 0, at)].word
    vague = past.last is not None and past.last.quantity.qualifier == "vague"
    return vague and any(word in opener for word in ("consist", "made up", "compris"))


def is_list_alone(past: Past, chunked: Chunked, at: int) -> bool:
    """True for "Among the freed: 15 marines", "Four officers, 40 sergeants, he wrote".

    Also for lines of chronicles: "January 2004: 400 Palestinians for a businessman".
    """
    if any(item.sign in "<p" and _names_freed(chunked, k) for k, item in enumerate(chunked.items)):
        return True
    if _CHRONICLE.match(chunked.signs) or _adds_on(past, chunked):
        return True
    last, index = past.last, chunked.sentence.index
    near = index < _OPENING or (last is not None and index - last.sentence < _OPENING)
    alone = _LIST_ALONE.fullmatch(chunked.signs)
    return near and alone is not None and alone.start("list") <= at < alone.end("list")


def _adds_on(past: Past, chunked: Chunked) -> bool:
    """True for "In addition, 48 civilians", "With them were 48 civilians", behind those freed."""
    last, first = past.last, chunked.tokens[:2]
    if last is None or last.kind != "released" or not first:
        return False
    opening = tuple([token.lower for token in first])
    adds = opening in ADDING or opening[:1] in ADDING
    near = chunked.sentence.index - last.sentence == 1
    return near and adds and _OTHERS.isdisjoint(chunked.signs)


def _names_freed(chunked: Chunked, at: int) -> bool:
    return not FREED_NOUNS.isdisjoint(chunked.words(at))


def _is_told_apart(past: Past, chunked: Chunked, at: int, here: bool) -> bool:
    """True for "of the 115, 82 had …", "of those freed, 12 are women", "and three in Kursk"."""
    whole = _OF_WHOLE.match(chunked.signs[:at])
    if whole is not None:
        figure = chunked.items[whole.start("whole")].figure
        return figure is not None and bool(past.kinds_of(figure.number.quantity))
    those = _OF_THOSE_TOLD.fullmatch(chunked.signs, 0, at)
    if those is not None:
        side = chunked.items[those.start("whole")].side
        return past.last is not None and (side is None or past.last_of((side,)) is not None)
    if _goes_on(chunked, at):
        return True
    if not _OPENS.search(chunked.signs, 0, at):
        return False
    told = _is_described(chunked, at) or chunked.signs[at + 1 : at + 2] in ("u", "z")
    told = told or _OF_THOSE_FREED.search(chunked.signs, 0, at) is not None
    return told and (here or leans_back(past, chunked, at))


def _goes_on(chunked: Chunked, at: int) -> bool:
    """True for the three of "five of them were captured in Mariupol, and three in Kursk"."""
    match = _GOES_ON.search(chunked.signs, 0, at)
    if match is None or not _WHERE.match(chunked.signs, at + 1):
        return False
    before: Figure | None = chunked.items[match.start("part")].figure
    return before is not None and before.part


def _is_described(chunked: Chunked, at: int) -> bool:
    """True for a number with a participle for its noun: "18 serving terms", "12 are wounded"."""
    if at + 1 == len(chunked.items):
        return False
    first, *_ = chunked.words(at + 1)
    if first in DESCRIBING or first in DEEDS:
        return True
    behind = chunked.words(at + 2) if at + 2 < len(chunked.items) else []
    whom = _OF_WHOM.search(chunked.signs, 0, at) if chunked.signs[at + 1] in "yu" else None
    if whom is not None and "of" in chunked.words(whom.start("of")):
        return True  # "of whom 1,700 have been confirmed"
    is_being = chunked.signs[at + 1] == "u"
    return is_being and not MODIFIER_WORDS.isdisjoint((*chunked.words(at + 1)[1:], *behind))
