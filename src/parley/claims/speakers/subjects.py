"""Who a word of saying belongs to, where the speaker stands before it.

Items are walked, not matched: past adverbs and auxiliaries, over an apposition, from a place to the
role that stands there ("officials in Moscow"), from an organisation to its spokesman.
"""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Chunked, Item
from parley.claims.chunks.described import relative_of
from parley.claims.speakers.names import Names
from parley.claims.speakers.whole_names import is_calling
from parley.rules import speech

_BY_THE_WAY: Final = speech.ADVERBS | speech.HASTENING
_OPENING: Final = {",": ",", ")": "(", "-": "-"}
_FAR: Final = 18  # items of an apposition
_CALLED_ALOUD: Final = re.compile(r"[a_](?:[OTF/+][_M]?j?[aos_]){1,2}_?i")
_ADVERBIAL: Final = re.compile(r"(?:[@IT](?:_?[jM]?[Zndl_])?)+$")
"""Between a subject and its verb: "on Wednesday", "in a post on Telegram"."""
_SHORTENED: Final = re.compile(
    r"_?(?:s(?:\(s\))?|o(?:\(o\))?)"
)  # ", the National Liberation Army (ELN),"


class Subjects:
    """Finds speakers before their words, in the sentences of one report."""

    def __init__(self, names: Names) -> None:
        self.names = names

    def before(self, chunked: Chunked, verb: int) -> int | None:
        """The item that names the subject of a verb: past adverbs, dates and appositions."""
        items, at = chunked.items, self._skip_light(chunked, verb - 1)
        who = relative_of(items, at + 1)
        if who is not None and not self._names_one(chunked, at):
            at = who - 1  # "an official who asked not to be named told reporters"
        if at < 0:
            return None
        if items[at].sign == "w" and items[at].word in ("which", "who"):
            named = at - 2 if at > 1 and items[at - 1].sign == "," else at - 1
            return named if named >= 0 and items[named].sign in "soian" else None
        if items[at].sign in _OPENING:
            return self._past_apposition(chunked, at)
        if items[at].sign == '"' and at > 0 and items[at - 1].sign in "soiaPn":
            at -= 1
        placed = at > 1 and items[at].sign in "sl" and items[at - 1].sign == "I"
        if placed and self._is_generic(chunked, at - 2):
            return at - 2  # "the ministry in Abu Dhabi", "lawyers in Yerevan"
        if items[at].sign in "sl&oU":
            role = _role_before(items, at)
            if role is not None:
                return role
        if items[at].sign not in "soiaPn&" and not self._is_generic(chunked, at):
            return None
        before = items[at - 1].sign if at else "^"
        if before == "W" and items[verb].word.endswith("ing"):
            return at  # "with Kyiv saying that"
        if before in "OFTW/L@" and items[at].sign != "P":
            return self._head_of_phrase(chunked, at)
        return None if before == "I" and items[at].sign in "so" else at

    def _names_one(self, chunked: Chunked, at: int) -> bool:
        """True where an item right before a verb can be its subject."""
        bare = at > 0 and chunked.items[at - 1].sign in "O@IWTLF_hgcruqA"
        return at >= 0 and chunked.items[at].sign in "soiaPn&w" and not bare

    def _skip_light(self, chunked: Chunked, at: int) -> int:
        """The first item, going left, that is no adverb, auxiliary or date."""
        items, start = chunked.items, None
        while at != start:
            start = at
            while at >= 0 and (items[at].sign in "dCS" or _is_light(chunked, at)):
                at -= 1
            if at > 0 and items[at].sign == "/" and chunked.words(at + 1)[-1] == "part":
                at -= 1  # "Hamas for its part said"
            phrase = _ADVERBIAL.search(chunked.signs, 0, at + 1) if at > 0 else None
            if phrase is not None and phrase.start():
                at = phrase.start() - 1
        each = at > 0 and items[at].sign == "&" and items[at].word == "each"
        return at - 1 if each and items[at - 1].sign in "soian" else at

    def _past_apposition(self, chunked: Chunked, close: int) -> int | None:
        """Subject of a verb behind a comma: "Andriy Yermak, who runs the office, wrote"."""
        items = chunked.items
        opening, at = _OPENING[items[close].sign], close - 1
        while at > 0 and items[at].sign not in (opening, ";", ".", ":") and close - at < _FAR:
            at -= 1
        if at <= 0 or items[at].sign != opening or items[at + 1].sign in "!+":
            return None  # a lone comma ends another clause
        between = chunked.signs[at + 1 : close]
        if between in ("i", "_i", "ai") and (
            between[0] != "_" or is_calling(chunked.words(at + 1))
        ):
            return close - 1  # "the head of the administration, Denis Pushilin, announced"
        aloud = _CALLED_ALOUD.fullmatch(between) and items[at - 1].sign != "i"
        if aloud and not speech.CALLED.isdisjoint(chunked.words(at + 1)):
            return close - 1  # "…, aide to the president Vladimir Medinsky, said"
        if between in ("s", "_s") and items[at - 1].sign == "a":
            return close - 1  # "the mediator, Qatar, said"
        if _SHORTENED.fullmatch(between) and _is_described(items[at - 1]):
            named = next(sign for sign in between if sign in "so")
            return chunked.signs.index(named, at)  # "a group linked to al-Qaeda, JNIM, said"
        before = at - 1
        while before >= 0 and items[before].sign in ")(d":
            before -= 1
        if before > 1 and items[before].sign in "QU" and items[before - 1].sign == ",":
            before -= 2  # "Kovalenko, 29, who was captured in Mariupol, said"
        if before < 0:
            return None
        if (
            before > 1
            and items[before].sign in "ao_"
            and chunked.signs[before - 2 : before] == "i,"
        ):
            return before - 2  # "Abu Obeida, spokesman of the armed wing, the Brigades, said"
        role = _role_of_place(items, before)
        if role is not None:
            return role
        if items[before].sign in "soianP":
            lead = items[before - 1].sign if before else "^"
            inside = lead in "OF/TWL@" and items[before].sign != "i"
            return self._head_of_phrase(chunked, before) if inside else before
        if self._is_generic(chunked, before):
            return before
        if items[before].sign in "NQVm_" and items[close - 1].sign == "a":
            return close - 1  # "One of them, a soldier from Kyiv, said"
        official = items[before].sign == "p" and items[before].word in speech.OFFICIALS
        return before - 1 if official and before and items[before - 1].sign == "a" else None

    def _head_of_phrase(self, chunked: Chunked, at: int) -> int | None:
        """The head in front of "of …", "for …": "a spokesman for the ministry"."""
        items = chunked.items
        index = at
        while True:
            if index > 1 and items[index - 1].sign in "OFI/TW@":
                index -= 2
            elif index > 2 and items[index - 1].sign == "_" and items[index - 2].sign in "OFI/T":
                index -= 3
            else:
                return None
            if items[index].sign in "soian":
                return index
            if items[index].sign == "_":
                return at if not speech.SPOKES.isdisjoint(chunked.words(index)) else None

    def _is_generic(self, chunked: Chunked, at: int) -> bool:
        """True for "the ministry", "both capitals": a speaker known only from what went before."""
        return self.names.generic(chunked, at) is not None

    def joint(self, chunked: Chunked, verb: int) -> int | None:
        """The "and" or "but" a verb without a subject of its own stands behind."""
        at = self._skip_light(chunked, verb - 1)
        if at > 0 and chunked.items[at].sign == '"':
            at -= 1
        headline = chunked.sentence.position == "headline"
        adds = headline or chunked.items[verb].word.endswith("ing")
        if at > 0 and chunked.items[at].sign == "," and adds:
            return at  # "…, adding that", "Kyiv frees 95, says it got back 90"
        return at if at > 0 and chunked.items[at].sign in "+!" else None

    def owner(self, chunked: Chunked, at: int) -> int | None:
        """Whose account an item is: "the ministry's latest count", "her count", "Kyiv figures"."""
        items, before = chunked.items, at - 1
        if before >= 0 and items[before].sign == "_":
            words = chunked.words(before)
            possessive = "'s" in words or "'" in words
            if not speech.OWNERS.isdisjoint(words[-2:]) or (possessive and len(words) > 2):
                return before if self.names.owner(chunked, before) is not None else None
            before -= possessive
        if chunked.signs[: before + 1] in ("j", "aj", "_j"):
            return before  # "Israeli data show", "Ukrainian figures put"
        if before >= 0 and items[before].sign == "_" and self._is_generic(chunked, before):
            return before  # "a ministry post"
        if before < 0 or items[before].sign not in "soian":
            return None
        body = any(actor.kind == "organisation" for actor in items[before].candidates)
        return before if before < at - 1 or items[before].sign != "a" or body else None


def _is_described(item: Item) -> bool:
    """True for a body that has no name yet: "a militant group linked to al-Qaeda"."""
    return item.sign == "o" and item.actor is None and (item.label or "")[:1].islower()


def _role_before(items: list[Item], at: int) -> int | None:
    """ "officials in Moscow and Kyiv", "a source in Kyiv": the role, not the place."""
    while at >= 2 and items[at].sign in "sl":
        if items[at - 1].sign != "+" or items[at - 2].sign not in "sl":
            break
        at -= 2
    if at >= 2 and items[at - 1].sign in "IOF@" and items[at - 2].sign == "a":
        return at - 2
    if at >= 3 and items[at - 1].sign == "_" and items[at - 2].sign in "IOF/@":
        return at - 3 if items[at - 3].sign == "a" else _person_of(items, at)
    return _person_of(items, at)


def _person_of(items: list[Item], at: int) -> int | None:
    """ "Petro Yatsenko of the Coordination Headquarters": the person, not the body."""
    person = at - 3 if at >= 3 and items[at - 1].sign == "_" else at - 2
    if items[at].sign != "o" or person < 0 or items[person].sign != "i":
        return None
    return person if items[person + 1].sign in "OFI@" else None


def _role_of_place(items: list[Item], at: int) -> int | None:
    """ "an adviser to the head of the region, …": the role in front of a place."""
    head = at
    while head > 0 and items[head].sign in "_lsj" and at - head < 4:
        if head >= 2 and items[head - 1].sign in "IOF/" and items[head - 2].sign == "a":
            return head - 2
        head -= 1
    return None


def _is_light(chunked: Chunked, at: int) -> bool:
    """True for adverbs and auxiliaries between subject and verb."""
    sign = chunked.items[at].sign
    if sign != "_":
        return sign in "uCM~"
    return all(w in _BY_THE_WAY or w.endswith("ly") for w in chunked.words(at))
