"""Who a word of saying belongs to: the subject before it, the speaker behind it, and their names.

Items are walked, not matched: past adverbs and auxiliaries, over an apposition, from a place to the
role that stands there ("officials in Moscow"), from an organisation to its spokesman.
"""

from __future__ import annotations

import re

from parley.chunks import Chunked, Item
from parley.described import relative_of
from parley.hearing import Named
from parley.names import Names
from parley.rules import describing, speech
from parley.rules.words import HONORIFICS

_OPENING = {",": ",", ")": "(", "-": "-"}
_FAR = 18  # items of an apposition
_ADVERBIAL = re.compile(r"(?:[@IT](?:_?[jM]?[Zndl_])?)+$")
"""Between a subject and its verb: "on Wednesday", "in a post on Telegram"."""
_ADVERBIAL_FIRST = re.compile(r"(?:[I@]_?[slo]|@?d),")
_PLACED = re.compile(r"[I@]_?[so](?=,?_?P)")
"""At the head of a sentence: "In Kyiv they say"."""


class Subjects:
    """Finds speakers in the sentences of one report."""

    def __init__(self, names: Names) -> None:
        self.names = names

    # -- before the word of saying ----------------------------------------------------------------

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
        if items[at].sign in "sl&o":
            role = _role_before(items, at)
            if role is not None:
                return role
        if items[at].sign not in "soiaPn&" and not self._is_generic(chunked, at):
            return None
        before = items[at - 1].sign if at else "^"
        if before in "OFTW/L@" and items[at].sign != "P":
            return self._head_of_phrase(chunked, at)
        return None if before == "I" and items[at].sign in "so" else at

    def _names_one(self, chunked: Chunked, at: int) -> bool:
        """True where an item right before a verb can be its subject."""
        bare = at > 0 and chunked.items[at - 1].sign in "O@IWTLF_"
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
        if between in ("i", "_i", "ai") and (between[0] != "_" or _calls(chunked.words(at + 1))):
            return close - 1  # "the head of the administration, Denis Pushilin, announced"
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
        if at > 0 and chunked.items[at].sign == "," and chunked.items[verb].word.endswith("ing"):
            return at  # "…, adding that"
        return at if at > 0 and chunked.items[at].sign in "+!" else None

    def opening(self, chunked: Chunked, joint: int) -> int | None:
        """The subject a sentence opens with, where a verb follows it before a joint."""
        subject = self.behind(chunked, 0)
        if subject is None or chunked.items[0].sign == '"':
            return None
        first = chunked.signs[subject + 1 : joint].lstrip(",_d@I")[:1]
        acts = first in "grqehyAmcu" or chunked.signs[subject + 1 : subject + 2] in ("_", ",")
        return subject if first and acts else None

    def person_first(self, chunked: Chunked, colon: int) -> int | None:
        """The person a sentence opens with, where nobody speaks before its colon."""
        if not {"y", '"'}.isdisjoint(chunked.signs[:colon]):
            return None
        placed = _ADVERBIAL_FIRST.match(chunked.signs)
        subject = self.behind(chunked, placed.end() if placed is not None else 0)
        if subject is None or subject > colon or chunked.items[subject].sign not in "iaP":
            return None
        return subject if chunked.items[subject].word not in ("it", "they", "we", "i") else None

    # -- behind it --------------------------------------------------------------------------------

    def behind(self, chunked: Chunked, at: int) -> int | None:
        """The first speaker behind an item: "according to the head of the office, X"."""
        items = chunked.items
        limit = min(len(items), at + 5)
        while at < limit:
            sign = items[at].sign
            follow = items[at + 1] if at + 1 < len(items) else None
            second = items[at + 2].sign if at + 2 < len(items) else ""
            if (
                sign in "os"
                and follow is not None
                and follow.word == "'s"
                and second in ("a", "i", "o")
            ):
                at += 2
                continue
            if sign == "a" and follow is not None and follow.sign == "a":
                at += 1
                continue
            if sign in "oa" and follow is not None:
                if follow.sign == "i":
                    return at + 1
                if follow.sign == "," and second == "i":
                    return at + 2
            if sign == "s" and follow is not None and follow.sign in "oia":
                at += 1
                continue
            if sign in "so" and second == "i" and follow is not None and follow.sign in "p_":
                return at + 2 if follow.word in speech.CALLED else at  # "Duma member X"
            called = sign in "mp" and items[at].word in speech.CALLED
            if (sign == "_" or called) and follow is not None and follow.sign == "i":
                return at + 1  # "the lawyer Nadiya Kryvets", "mediator Viktor Medvedchuk"
            if sign == "_" and second == "i" and follow is not None and follow.sign == ".":
                return at + 2  # "Col. Taras Hnatyk"
            if sign in "_j" and second == "i" and follow is not None and follow.sign in "_,":
                at += 2  # "her Ukrainian counterpart, Dmytro Lubinets"
                continue
            if sign in "soiaPn" or self._is_generic(chunked, at):
                return at
            informing = sign in "FLO" and items[at - 1].sign in "_Z" and _informs(chunked, at - 1)
            if sign not in '_j"(dZ' and not informing:
                return None
            at += 1
        return None

    def placed(self, chunked: Chunked, verb: int) -> int | None:
        """Where it is said, by whom does not matter: "said in the ministry", "in Kyiv they say"."""
        signs, they = chunked.signs, verb and chunked.items[verb - 1].word == "they"
        opening = _PLACED.match(signs) if they else None
        if opening is not None:
            return opening.end() - 1
        closing = they or signs[max(0, verb - 1) : verb] in (",", '"')
        if not closing or signs[verb + 1 : verb + 2] != "I":
            return None
        subject = self.behind(chunked, verb + 2)
        return subject if subject is not None and signs[subject] in "soa_" else None

    def issuer(self, chunked: Chunked, at: int) -> int | None:
        """Who put out what an item is: "figures released on Friday by the ombudsman"."""
        by = at + 1
        while by < min(len(chunked.items), at + 6) and chunked.signs[by] in "gGy_d@I":
            by += 1
        put_out = chunked.signs[by : by + 1] == "L"
        return self.behind(chunked, by + 1) if put_out else None

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
        if before < 0 or items[before].sign not in "soia":
            return None
        body = any(actor.kind == "organisation" for actor in items[before].candidates)
        return before if before < at - 1 or items[before].sign != "a" or body else None

    # -- names ------------------------------------------------------------------------------------

    def named(self, chunked: Chunked, subject: int) -> list[Named]:
        """All names of a subject: "Moscow and Kyiv", "Zelensky and the defence ministry"."""
        items, names = chunked.items, self.names
        together = names.both(chunked, subject) or self._officials_of(chunked, subject)
        if together:
            return together
        found, at = [names.owner(chunked, subject)], _first_of_name(items, subject)
        several = "soia" if items[subject].sign == "a" else "soi"
        while at >= 2 and items[at - 1].sign == "+" and items[at - 2].sign in several:
            found.insert(0, names.of(chunked, at - 2))
            at = _first_of_name(items, at - 2)
        adjective = items[at - 2] if at >= 2 and items[at - 1].sign == "+" else None
        if adjective is not None and adjective.sign == "j" and items[subject].sign == "s":
            found.insert(0, Named(adjective.side, adjective.side) if adjective.side else None)
        at = subject
        while at + 2 < len(items) and items[subject].sign in "soi" and items[at + 1].sign == "+":
            at = _last_of_name(items, at + 2)
            if items[at].sign not in "soi":
                break
            found.append(names.of(chunked, at))
        return list(dict.fromkeys(n for n in found if n is not None))

    def _officials_of(self, chunked: Chunked, subject: int) -> list[Named]:
        """ "Officials in Moscow and Kyiv", "officials on both sides": the sides themselves."""
        item = chunked.items[subject]
        official = item.sign == "a" and not item.candidates
        if not official and not (item.sign == "_" and _speaks(item)):
            return []
        sides = self._two_nations(chunked, subject)
        for place in chunked.items[subject + 1 : subject + 5]:
            if place.sign == "&" and len(self.names.parties) == 2:
                return [Named(p, p) for p in self.names.parties]
            if place.sign == "s" and place.side:
                sides.append(Named(place.side, place.side))
            elif place.sign not in "IOF+_@":
                break
        if len(sides) < 2:
            return []
        named = self.names.of(chunked, subject) if official else None
        unnamed = named is not None and named.label == speech.UNNAMED_OFFICIAL
        return sides if unnamed or not official else []

    def _two_nations(self, chunked: Chunked, at: int) -> list[Named]:
        """ "Russian and Ukrainian officials": the two of them."""
        own = chunked.items[at - 1].sign == "j"
        before = at - 2 if own else at - 1
        named = self.names.of(chunked, at)
        if before < 1 or named is None or chunked.signs[before - 1 : before + 1] != "j+":
            return []
        sides = (chunked.items[before - 1].side, named.side)
        return [Named(side, side) for side in sides if side]

    def cited(self, chunked: Chunked, agency: int, cue: int) -> Named | None:
        """Whom an agency cites in the same clause: "TASS, citing a source, reported"."""
        items = chunked.items
        for at in range(agency + 1, min(len(items), max(cue, agency) + 8)):
            if items[at].sign in "%y" and items[at].word in speech.CITING:
                subject = self.behind(chunked, at + 1)
                if subject is not None and items[subject].sign != "n":
                    return self.names.of(chunked, subject)
        return None


def _informs(chunked: Chunked, at: int) -> bool:
    """True for "preliminary information", whose source stands behind it."""
    return chunked.words(at)[-1] in describing.INFORMATION


def channel(chunked: Chunked, subject: int, cue: int) -> str | None:
    """The agency or channel that carried the statement, where the sentence names one."""
    if "n" not in chunked.signs:
        return None
    items = chunked.items
    low, high = min(subject, cue), max(subject, cue)
    for at in range(max(0, low - 3), min(len(items), high + 8)):
        item = items[at]
        if item.sign != "n" or item.actor is None or at == subject:
            continue
        before = items[at - 1].sign if at else ""
        if before not in '@LTyI/W"_' and not low < at < high:
            continue
        if "y" in chunked.signs[high + 1 : at] and before not in "@LW":
            continue
        return item.actor.label
    return None


def start_of(chunked: Chunked, at: int) -> int:
    """Where a subject begins: "officials in Moscow and Kyiv" at the officials."""
    items = chunked.items
    while at > 0:
        before = items[at - 1]
        owned = before.word in speech.DETERMINERS or before.word in speech.OWNERS
        if before.sign == "j" or (before.sign == "_" and owned):
            at -= 1
        elif at > 1 and before.sign in "+IOF" and _speaks(items[at - 2]):
            at -= 2
        elif at > 1 and before.sign == "+" and items[at - 2].sign == "j":
            at -= 2  # "Russian and Ukrainian officials"
        elif items[at].sign == "&" and _speaks(before):
            at -= 1  # "officials on both sides"
        elif before.sign in "soia" and items[at].sign in "soia_":
            at -= 1
        elif items[at].sign == "i" and before.sign == "_" and _calls(chunked.words(at - 1)):
            at -= 1  # "Headquarters spokesperson Petro Yatsenko", "its chairman, X"
        else:
            break
    return at


def _calls(words: list[str]) -> bool:
    """True for what a person is called in front of the name, and nothing else."""
    return len(words) < 4 and (words[-1] in speech.CALLED or words[-1] in HONORIFICS)


def _speaks(item: Item) -> bool:
    """True for what may speak for a side: "officials", "authorities"."""
    return item.sign in "soia" or (item.sign == "_" and item.word in speech.AUTHORITIES)


def _first_of_name(items: list[Item], at: int) -> int:
    """Where a name begins: at its title, its article."""
    while at and (
        (items[at].sign == "i" and items[at - 1].sign == "a")
        or (items[at - 1].sign == "_" and items[at - 1].word in speech.DETERMINERS)
    ):
        at -= 1
    return at


def _last_of_name(items: list[Item], at: int) -> int:
    """Where a name that begins here has its head: past its article, its title."""
    while at + 1 < len(items) and (
        (items[at].sign == "a" and items[at + 1].sign == "i")
        or (items[at].sign == "_" and items[at].word in speech.DETERMINERS)
    ):
        at += 1
    return at


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
    return all(w in speech.ADVERBS or w.endswith("ly") for w in chunked.words(at))
