"""Verb groups: auxiliaries, negation and adverbs joined to their verb; passives told apart.

"had also been handed over" is one item, passive and perfect; "are due to be freed" is in the
future. What has no verb behind its auxiliaries is a form of "be".
"""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import Final

from parley.claims.chunks import Item
from parley.claims.chunks.handling import settle_by_object
from parley.rules import words as small
from parley.rules.fitting import TERMS
from parley.rules.signs import PASSING
from parley.rules.words import CAPTIVE_CATEGORIES
from parley.text import Token

_VERBS: Final = frozenset("grcqehzvAym")
_AFTER_TO: Final = frozenset("grcqehzvAyu")
_PASSIVES: Final = {"g": "G", "r": "R", "q": "Y", "e": "E", "h": "H"}
_PERSONS: Final = frozenset("NBVQp")
_OBJECTS: Final = frozenset("NBVQpbs")
_SUBJECT_VERBS: Final = frozenset("grqehyA")
_UNSETTLED: Final = frozenset("pgrqehyc")
_RANKED: Final = (["first"], ["last"], ["previous"], ["latest"])
_PROMISING: Final = ("promis", "vow", "pledg", "threaten")
_CONFIRMING: Final = ("confirm", "acknowledg", "admit", "recogni", "register", "identif")
_LISTING: Final = (*_CONFIRMING, "list", "record", "report", "count")
_LIKELY: Final = ("may", "might", "must")
_GIVES: Final = ("gave", "gives", "give", "given")
_POSTED: Final = ("posted", "published", "shared", "broadcast", "circulated", "aired", "issued")
_FOOTAGE: Final = small.word_set("video videos footage clip recording audio photograph photo")
_TAKEN: Final = ("taken", "taken in")
_TOWARDS: Final = frozenset("LTF")
_PASSING: Final = PASSING | frozenset("xXDzv")
_ACTING: Final = frozenset("sPoian+")
_LONGEST: Final = 24  # items; a longer run is no language
_AGREEMENT: Final = re.compile(r"A[^;:.,yGRYErgqe]*$")
_DEAL_OF: Final = re.compile(r"[_js]{0,2}DO")


def group_verbs(items: list[Item], tokens: list[Token]) -> list[Item]:
    """The items of a sentence with each verb group as one."""
    items = settle_by_object(items, tokens)
    grouped: list[Item] = []
    free = 0
    for at, item in enumerate(items):
        if at < free:
            continue
        group = None
        if item.sign in "uT" and _may_open(items, at):
            group = _VerbGroup(items, at, tokens).read()
        verb, free = group or (item, at + 1)
        if grouped and grouped[-1].word in small.REALISED and tokens[verb.first].lower == "to":
            grouped[-1].sign = "_"  # "has managed to bring back"
        if grouped and grouped[-1].sign == "A" and grouped[-1].word.endswith(" to"):
            verb.future = verb.future or verb.sign in _PASSIVES  # "undertook to give up"
        grouped.append(verb)
    for index, item in enumerate(grouped):
        if item.sign in _UNSETTLED:
            _settle(grouped, index, item, tokens)
            _settle_passive(grouped, index, item)
    return grouped


def _may_open(items: list[Item], at: int) -> bool:
    """True for an auxiliary and for "to" before a verb; any other verb stands alone."""
    sign = items[at].sign
    return sign == "u" or (sign == "T" and at + 1 < len(items) and items[at + 1].sign in _AFTER_TO)


def _settle(items: list[Item], at: int, item: Item, tokens: list[Token]) -> None:
    """Corrects a sign by its neighbours: hailing, peoples as subjects, what is published."""
    behind = items[at + 1].sign if at + 1 < len(items) else ""
    if item.sign == "r" and item.word.startswith("welcom"):
        if any(i.sign in "xDA" for i in items[at + 1 : at + 4]):
            item.sign = "y"  # "welcomed the return of 150 Ukrainians"
    elif item.sign == "h" and item.word.startswith("await"):
        if _DEAL_OF.match("".join([i.sign for i in items[at + 1 : at + 5]])):
            item.sign = "A"  # "await the release of 1,900 prisoners"
    elif item.sign == "h" and item.word == "detained" and _is_arrest(items, at):
        item.sign = "z"  # "has detained 168 people since Friday"
    elif item.word == "left in" and not item.passive and behind != "l":
        if not (item.last - item.first > 2 or _stays(items, at)):
            item.sign = "c"  # "105 left in a week-long truce"
    elif item.word == "accused" and item.sign == "y" and behind == "O":
        item.sign = "z"  # "a man accused of spying", whom nobody accuses here
    elif item.sign == "y" and item.passive and _as_captives(item, tokens):
        item.sign = "H"  # "are confirmed by the Red Cross as prisoners"
    elif item.sign == "e" and _are_lists(items[at].first, item.last, tokens):
        item.sign = "_"  # "the lists exchanged on 1 January"
    elif item.sign == "y" and item.word in _POSTED and _is_of_video(items, at, tokens):
        item.sign = "_"  # "claimed in a video posted at the weekend"
    elif item.sign == "p":
        if item.side and item.actor is not None and _is_a_side(items, at, tokens):
            item.sign = "s"
    elif item.word in _GIVES and _is_of_one_who_speaks(items, at):
        item.sign = "y"  # "Putin gave 6,465 Ukrainians in Russia"
    elif item.sign == "g" and item.word.startswith("releas") and _publishes(items, at, tokens):
        item.sign = "_"  # "released the names of four hostages"
    elif item.sign == "y" and item.future and item.word.startswith("continu"):
        item.sign = "u"  # "the exchange will continue"
    elif item.sign == "y" and item.word.startswith(_PROMISING):
        if _will_pass(items, at) or behind in ("N", "B", "Q"):
            item.sign = "A"  # "the rebels promised to free another 26", "promised 6,000 bodies"
    elif item.sign == "y" and item.word.startswith(_CONFIRMING) and _counts_captives(items, at):
        item.sign = "h"  # "the Russian side confirms 763 civilians"
    elif item.sign == "r" and item.word in _TAKEN and at and items[at - 1].sign in _PERSONS:
        item.sign = "v"  # "hostages taken in the attack"


def _is_of_video(items: list[Item], at: int, tokens: list[Token]) -> bool:
    """True for what a video or a message is: nobody says anything by it."""
    behind = items[at + 1].sign if at + 1 < len(items) else ""
    before = tokens[max(0, items[at].first - 1) : items[at].first]
    return behind in "@Id_" and any(token.lower in _FOOTAGE for token in before)


def _are_lists(first: int, last: int, tokens: list[Token]) -> bool:
    """True where lists are exchanged, which frees nobody."""
    before, behind = tokens[max(0, first - 1) : first], tokens[last : last + 1]
    return any(token.lower in small.PUBLISHED for token in (*before, *behind))


def _is_a_side(items: list[Item], at: int, tokens: list[Token]) -> bool:
    """True of a people that acts or is acted with: "the Russians still hold", "by the Russians"."""
    first = items[at].first
    if not first or tokens[first - 1].lower not in ("the", "that"):
        return False
    behind = next((item for item in items[at + 1 : at + 3] if item.sign != "_"), None)
    plain = items[at + 1 : at + 2]
    near = plain[:1] and (plain[0].sign != "_" or tokens[plain[0].first].lower in small.ADVERBS)
    if near and behind is not None and behind.sign in _SUBJECT_VERBS:
        return True
    return at > 1 and items[at - 1].first == first - 1 and items[at - 2].sign in _TOWARDS


def _is_of_one_who_speaks(items: list[Item], at: int) -> bool:
    """True for a number right behind a person or a body that gives it."""
    behind = items[at + 1].sign if at + 1 < len(items) else ""
    handed = at + 2 < len(items) and items[at + 2].sign == "c"  # "gave 117 back"
    speaks = at > 0 and items[at - 1].sign in "ioan" and not handed
    return speaks and behind in "NQ" and not items[at].passive


def _is_arrest(items: list[Item], at: int) -> bool:
    """True where somebody detains counted people who are no captives yet."""
    figure = items[at + 1].figure if at + 1 < len(items) else None
    if figure is None or items[at].passive or items[at + 1].sign not in "NVQ":
        return False
    return figure.category is None or figure.category not in CAPTIVE_CATEGORIES


def _stays(items: list[Item], at: int) -> bool:
    """True where a place or captivity follows: "50 left in the Gaza Strip", "in Malir jail"."""
    return any(item.sign in "lsk" for item in items[at + 1 : at + 4])


def _as_captives(item: Item, tokens: list[Token]) -> bool:
    """True for "are confirmed by the Red Cross as prisoners"."""
    behind = [token.lower for token in tokens[item.last : item.last + 7]]
    as_what = behind[behind.index("as") + 1 :][:1] if "as" in behind else []
    return item.word.startswith(_LISTING) and bool(as_what) and as_what[0] in small.CAPTIVES


def _settle_passive(items: list[Item], at: int, item: Item) -> None:
    """Makes a passive of a participle without "were": "the soldiers freed on Friday"."""
    if item.sign not in _PASSIVES or item.passive or not at or item.last - item.first > 2:
        return
    before = items[at - 1]
    behind = items[at + 1].sign if at + 1 < len(items) else ""
    if before.word in small.GROUP_WORDS and _has_object(items, at):
        return  # "the rebels handed over the bodies"
    of_persons = (
        (before.sign in _PERSONS and behind not in _OBJECTS)
        or (before.sign == "<" and behind in ",.u")
        or (before.sign == "t" and behind == "T")  # "the total number freed to 9,699"
        or (before.sign == "_" and before.word == "those")
        or (behind in ("", ".") and _were_held(items, at))
    )
    if of_persons and _is_participle(item.word):
        item.passive = True
        item.sign = _PASSIVES[item.sign]


def _has_object(items: list[Item], at: int) -> bool:
    """True where an article and what is given or taken follow a verb."""
    behind = items[at + 1 : at + 3]
    return len(behind) > 1 and behind[0].word == "the" and behind[1].sign in _OBJECTS


def _is_participle(word: str) -> bool:
    """True for what may stand without "were": "freed", "held captive", "brought home"."""
    first, _, behind = word.partition(" ")
    return word.endswith((*small.REDUCED, *small.HELD_AS, "let go", "set free")) or (
        behind in ("home", "back") and first.endswith(small.REDUCED)
    )


def _were_held(items: list[Item], at: int) -> bool:
    """True in "125 people detained in the war released": who is held is freed."""
    held = any(item.sign == "H" and item.passive for item in items[:at])
    return held and items[at - 1].sign not in _ACTING


def _publishes(items: list[Item], at: int, tokens: list[Token]) -> bool:
    """True where words, not persons, are released: names, a list, a statement."""
    last = items[at].last
    return any(token.lower in small.PUBLISHED for token in tokens[last : last + 3])


def _will_pass(items: list[Item], at: int) -> bool:
    """True where a verb of passing follows, in the future."""
    behind = items[at + 1] if at + 1 < len(items) else None
    return behind is not None and behind.future and behind.sign in "grcqe"


def _counts_captives(items: list[Item], at: int) -> bool:
    """True where a counted group follows, and nothing in the clause passes to anybody."""
    behind = next((i.sign for i in items[at + 1 : at + 3] if i.sign != "_"), "")
    clause = takewhile(lambda item: item.sign not in ",;:.+", items[at + 1 :])
    return behind == "N" and _PASSING.isdisjoint(item.sign for item in clause)


class _VerbGroup:
    """Reads one group, from its first auxiliary to its verb."""

    def __init__(self, items: list[Item], at: int, tokens: list[Token]) -> None:
        self.items, self.first, self.tokens = items, at, tokens
        self.be = self.have = self.future = self.negated = self.so_far = False
        self.likely = False  # "may have returned" tells what happened
        self.auxiliaries = 0

    def read(self) -> tuple[Item, int] | None:
        """The item of the group and the index behind it, where there is one."""
        at, items = self.first, self.items
        end = min(len(items), at + _LONGEST)
        while at < end and self._continues(at):
            at += 1
        if at == len(items):
            return None
        main = items[at]
        if self.have and self.negated and self.tokens[items[self.first].first].lower == "would":
            self.future = self.negated = False  # "would not have been freed without Abu Dhabi"
        if main.word == "seen" and self.be:
            main.sign = "_"  # "were seen alive": to see persons return is to get them back
        if main.word == "reached" and self.be and self._of_plan():
            main.sign = "A"  # "an agreement on the release of 293 has been reached"
        if main.sign not in _VERBS:
            if at == self.first or items[self.first].sign != "u":
                return None
            return self._item("u", items[at - 1].last, "be"), at
        item = self._item(main.sign, main.last, main.word)
        item.actor, item.side = main.actor, main.side  # "was UAE-mediated"
        item.passive = self._is_passive(main)
        if item.passive and self.tokens[item.first].lower == "be":
            item.future = True  # "proposed that 1,000 people be freed"
        item.future = item.future and not (self.have and self.likely)
        if item.passive:
            item.sign = _PASSIVES.get(main.sign, main.sign)
        return item, at + 1

    def _item(self, sign: str, last: int, word: str) -> Item:
        item = Item(sign, self.items[self.first].first, last, word, negated=self.negated)
        item.future, item.perfect, item.so_far = self.future, self.have, self.so_far
        return item

    def _of_plan(self) -> bool:
        """True where what is agreed stands before: "a deal was reached"."""
        before, items = self.items[self.first].first - 1, self.items[: self.first]
        deal = before >= 0 and self.tokens[before].lower in TERMS
        return deal or _AGREEMENT.search("".join([item.sign for item in items])) is not None

    def _is_passive(self, main: Item) -> bool:
        doing = main.word.endswith(("ing", "ing back"))  # "were keeping back"
        if not self.be or main.word in ("back", "out") or doing:
            return False
        takes_passive = main.sign in _PASSIVES or main.sign == "y"
        return takes_passive and main.word.endswith((*small.PARTICIPLES, *small.HELD_AS))

    def _continues(self, at: int) -> bool:
        """True where an item stands in front of the verb; takes note of what it says of it."""
        item = self.items[at]
        sign, size = item.sign, item.last - item.first
        if self._is_held_true(at):
            return True
        if sign == "u" or sign == "_":
            return self._auxiliary(item)
        if sign == "T":
            return self._infinitive(at)
        if not self.auxiliaries:
            return False
        if sign == "~":
            self.negated = self.negated or item.word in ("not", "never")
            return item.word in ("not", "never")
        if sign == "A":
            follows = at + 1 < len(self.items) and self.items[at + 1].sign == "T"
            due = follows and item.word in small.FUTURE_ADJECTIVES
            self.future = self.future or due
            return due
        self.so_far = self.so_far or (sign == "C" and item.word != "already")
        return (sign == "d" and size == 1) or (sign in ("C", "M") and size <= 2)

    def _auxiliary(self, item: Item) -> bool:
        """Auxiliaries, and the adverbs and adjectives behind them."""
        words = [token.lower for token in self.tokens[item.first : item.last]]
        follows = self.tokens[item.last].lower if item.last < len(self.tokens) else ""
        if words[-1] == "set" and follows != "to":
            words.pop()  # "the record was set in January"
        if item.sign == "_" and not (
            self.auxiliaries and all(w in small.WITHIN_VERBS or w.endswith("ly") for w in words)
        ):
            return False
        self.so_far = self.so_far or (self.have and "now" in words)
        for word in words:
            self.be = self.be or word in small.BE
            self.have = self.have or word in small.HAVE
            self.likely = self.likely or word in _LIKELY
            future = word in small.FUTURE or word in small.FUTURE_ADJECTIVES
            self.future = self.future or future
        self.auxiliaries += 1
        return True

    def _is_let(self, first: int) -> bool:
        """True for "allowed 95 people to return"."""
        at = self.first - 1 if self.first else 0
        at -= at > 0 and self.items[at].sign == "&"  # "a thousand people on each side"
        counted = self.items[at] if self.first else None
        if counted is None or counted.figure is None or self.items[self.first].first != first:
            return False
        return any(t.lower in small.LETTING for t in self.tokens[: counted.first][-2:])

    def _is_held_true(self, at: int) -> bool:
        """True for "thought" in "are thought to be held"."""
        item = self.items[at]
        behind = self.items[at + 1] if at + 1 < len(self.items) else None
        told = item.sign in "_yh" and self.tokens[item.last - 1].lower in small.HELD_TRUE
        return told and self.be and behind is not None and behind.word == "to"

    def _is_first(self, first: int) -> bool:
        """True for "the first to be freed", "the last group to return": they have been."""
        before = [token.lower for token in self.tokens[max(0, first - 2) : first]]
        batch = before[:1] in _RANKED and before[-1] in small.BATCHES
        if before[-1:] == ["first"] or batch:
            return True
        persons = self.first > 0 and self.items[self.first - 1].sign in _PERSONS
        named = [token.lower for token in self.tokens[max(0, first - 6) : first]]
        return persons and ("the", "first") in pairwise(named)

    def _was_possible(self, first: int) -> bool:
        """True for "it has now been possible to bring home 3,210", "made it possible to"."""
        before = [token.lower for token in self.tokens[max(0, first - 3) : first]]
        was = before[-2:-1] in (["was"], ["been"], ["became"]) or before[:2] == ["made", "it"]
        return before[-1:] == ["possible"] and was

    def _has_done(self, item: Item, behind: Item) -> bool:
        """True for "claimed to have freed 46", not for "was to have freed", "hopes to have"."""
        if self.tokens[behind.first].lower != "have" or item is not self.items[self.first]:
            return False
        before = self.items[self.first - 1] if self.first else None
        verb = self.items[self.first + 2 : self.first + 3]
        done = any(item.sign in _VERBS or item.sign == "u" for item in verb)
        return done and before is not None and before.sign not in "Au"

    def _infinitive(self, at: int) -> bool:
        """ "to" and a verb: in the future, unless it was managed; undone where it is "yet to"."""
        item = self.items[at]
        behind = self.items[at + 1] if at + 1 < len(self.items) else None
        if item.word != "to" or behind is None:
            return False
        if behind.sign not in _AFTER_TO:
            # "is to take place": a verb that is none of ours
            plain = behind.sign == "_" and self.be and behind.word not in small.NOUN_CONTEXT
            self.future = self.future or plain
            return False
        before = self.tokens[item.first - 1].lower if item.first else ""
        self.negated = self.negated or before == "yet"
        told = (
            self._is_first(item.first)
            or before in small.REALISED
            or self._was_possible(item.first)
            or before in small.HELD_TRUE
            or before == "yet"
            or self._has_done(item, behind)
        )
        if not told:  # "will be able to return" is still to come
            self.future = not self._is_let(item.first)
        self.be = False
        words = [token.lower for token in self.tokens[max(0, item.first - 3) : item.first]]
        perfect = at > 0 and self.items[at - 1].perfect
        self.have = self.have or (told and (perfect or not small.HAVE.isdisjoint(words)))
        self.auxiliaries += 1
        return True
