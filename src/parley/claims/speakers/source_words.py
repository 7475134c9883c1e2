"""Words other than verbs that a source stands beside: "according to X", "X's count", "X: …"."""

from __future__ import annotations

import re
from typing import Final

from parley.claims.chunks import Chunked
from parley.claims.speakers.attributing import Attributing
from parley.claims.speakers.hearing import ALL, BACK, FORWARD, Attribution
from parley.claims.speakers.whole_names import start_of
from parley.rules import speech

_ON_TOPIC: Final = re.compile(r"[io][@O][^,;.:\"]{1,4}")
"""Before a colon: "Lubinets on the exchange"."""
_TIMED: Final = re.compile(r"[dU_Q]{1,3}[-,]")
"""Before the heading of an entry in a live report: "14:02 GMT – Medinsky: …"."""
_TELLS: Final = re.compile(r"(?:[@I]_?(?:[soia]_?)?n)?[y^]")
"""Behind a post: "on Telegram mentions", "that"."""
_WITH_TITLE: Final = re.compile(r"i,_?[oasl_]")
"""Before a colon: "Shamsail Saraliev, State Duma"."""
_WORDS_OF: Final = re.compile(r"[yZ_][FOL]_?[ioa]")


class SourceWords:
    """Reads such words in the sentences of one report."""

    def __init__(self, by: Attributing) -> None:
        self.by = by

    def according(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "According to Kyiv, …"."""
        subject = self.by.sources.meant(chunked, at + 1)
        if subject is None or chunked.signs[:at].rstrip(",").endswith("w"):
            return None  # "bodies which, according to Moscow, are Ukrainians'": no more is hers
        if chunked.items[at].word == "referring to" and "n" not in chunked.signs[:at]:
            return None  # it is an agency that refers to who said it
        if chunked.items[at].word in speech.CITING:
            # "TASS, citing an unnamed source, reported": the verb's attribution takes it up
            before = chunked.signs[max(0, at - 2) : at]
            told = "y" in before and self.by.subjects.before(chunked, at - 1) is not None
            if "y" in chunked.signs and ("n" in before or told):
                return None
        fresh = chunked.signs[:at].endswith((";", ";+"))  # "…; according to Moscow, they are hers"
        return self.by.make(chunked, "according-to", subject, at, FORWARD if fresh else ALL)

    def account(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "By the ministry's count", "Kyiv's figures", "to her knowledge"."""
        items = chunked.items
        word = items[at].word
        if word not in speech.ACCOUNTS and not (word in speech.TELLINGS and _tells(chunked, at)):
            return self._claim(chunked, at)
        issuer = self.by.sources.issuer(chunked, at)
        if issuer is not None:
            return self.by.make(chunked, "speaker-account", issuer, at, ALL)
        own = self.by.sources.of_own_account(chunked, at)
        if own is not None:
            return self.by.make(chunked, "speaker-account", own, at, ALL)
        owner = self.by.subjects.owner(chunked, at)
        the = chunked.tokens[max(0, items[at].first - 1)].lower == "the"
        if owner is None and the and word in speech.TOLD and _tells(chunked, at):
            owner = at if self.by.names.generic(chunked, at) is not None else None  # "the post"
        if owner is None or _is_object(chunked, owner):
            return None
        opening = chunked.tokens[: items[start_of(chunked, owner)].first][-2:]
        words = [token.lower for token in opening]
        if words[:1] and words[0] in speech.COMPARING:
            return None  # "as in Kyiv's account"
        reach = ALL if words[-1:] and words[-1] in speech.RESTING else FORWARD
        if reach == FORWARD and set(chunked.words(min(at + 1, len(items) - 1))) & speech.READS:
            reach = BACK  # "…, its statement read"
        if reach == FORWARD and _closes(chunked, at):
            reach = BACK  # "…, an AFP tally shows"
        if reach == FORWARD and not speech.READS.isdisjoint(chunked.words(owner)):
            reach = BACK  # "…, reads the ministry's post"
        return self.by.make(chunked, "speaker-account", owner, at, reach)

    def _claim(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "Kyiv rejects the claim by Moscow that …", "dismissed Moscow's claim that"."""
        behind = chunked.signs[at + 1 : at + 2]
        if behind == "^":
            owner = self.by.subjects.owner(chunked, at)
            return self.by.make(chunked, "speaker-account", owner, at, FORWARD)
        if behind not in ("L", "O", "F"):
            return None
        subject = self.by.sources.behind(chunked, at + 2)
        if subject is None or chunked.signs[subject + 1 : subject + 2] != "^":
            return None
        return self.by.make(chunked, "speaker-account", subject, at, FORWARD)

    def colon(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "Kyiv: 95 soldiers freed", "Lubinets takes stock: 2,430 people are home"."""
        if not 0 < at < len(chunked.items) - 1:
            return None
        if at == 1 and speech.HEADINGS.issuperset(chunked.words(0)):
            return None  # "FACT CHECK: …"
        if at == 1 and chunked.sentence.position == "body" and chunked.sentence.depth == 0:
            return None  # "Kyiv: Russia and Ukraine have …": a dateline
        heads = _WORDS_OF.fullmatch(chunked.signs, 0, at)
        if heads and not speech.HEADED.isdisjoint(chunked.words(0)):  # "Quote from Zelenskyy: …"
            return self.by.make(chunked, "speaker-colon", at - 1, at, FORWARD)
        if chunked.signs[at - 1] == '"':
            return self._titled(chunked, at)
        if at == 1 and chunked.tokens[0].lower in speech.SOURCE_LINES:
            subject = self.by.sources.behind(chunked, at + 1)
            return self.by.make(chunked, "speaker-colon", subject, at, FORWARD)
        about = chunked.items[1].word in ("on", "about")  # "X on the swap: …"
        on_topic = about and _ON_TOPIC.fullmatch(chunked.signs, 0, at) is not None
        if on_topic or _WITH_TITLE.fullmatch(chunked.signs, 0, at):
            return self.by.make(chunked, "speaker-colon", 0, at, FORWARD)
        subject = self.by.subjects.before(chunked, at) if at <= 5 else None
        if subject is None and chunked.signs[0] in "soi" and set(chunked.signs[1:at]) <= {"Z"}:
            subject = 0
        if subject is None and chunked.sentence.position == "body":
            subject = self.by.sources.person_first(chunked, at)
            return self.by.make(chunked, "speaker-colon", subject, at, FORWARD)
        if subject is None or _is_topic(chunked, subject):
            return None
        start = start_of(chunked, subject)
        if start > 1 and not _TIMED.fullmatch(chunked.signs, 0, start):
            return None
        return self.by.make(chunked, "speaker-colon", subject, at, FORWARD)

    def _titled(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "“95 are home”: Zelensky on the exchange": whose the words of a headline are."""
        subject = self.by.sources.behind(chunked, at + 1)
        if subject is None or chunked.signs[subject + 1 : subject + 2] not in ("", "@", "M"):
            return None
        return self.by.make(chunked, "speaker-colon", subject, at, BACK)

    def undersigned(self, chunked: Chunked) -> Attribution | None:
        """ "150 soldiers are home – Zelensky"."""
        signs = chunked.signs.rstrip(".")
        at = max(signs.rfind("-"), signs.rfind(":"))
        behind = signs[at + 1 :]
        if at < 3 or not behind or set(behind) - set("_soianj@") or len(behind) > 3:
            return None
        subject = self.by.sources.behind(chunked, at + 1)
        if subject is None or _is_masthead(chunked, subject):
            return None
        return self.by.make(chunked, "speaker-colon", subject, at, BACK)


def _is_masthead(chunked: Chunked, at: int) -> bool:
    """True for " - The Daily Meridian", which no list of actors has and which has an article."""
    item = chunked.items[at]
    return item.actor is None and chunked.tokens[max(0, item.first - 1)].text == "The"


def _tells(chunked: Chunked, at: int) -> bool:
    """True for a post that tells: "his post mentions", "reads the ministry's post"."""
    beside = chunked.items[max(0, at - 1) : at + 2]
    words = {word for item in beside for word in chunked.words_of(item)}
    return _TELLS.match(chunked.signs, at + 1) is not None or not speech.READS.isdisjoint(words)


def _closes(chunked: Chunked, at: int) -> bool:
    """True for an account that shows what stands before it, at a clause's end."""
    shows = not speech.SHOWING.isdisjoint(chunked.words(min(at + 1, len(chunked.items) - 1)))
    return (
        shows
        and chunked.signs[at + 2 : at + 3] in ("", ".", ",", ";")
        and "," in chunked.signs[:at]
    )


def _is_object(chunked: Chunked, owner: int) -> bool:
    """True for "gets its data": nothing is told by it."""
    own = chunked.items[owner].sign == "_"
    return own and owner > 0 and chunked.items[owner - 1].sign in "grqehcm"


def _is_topic(chunked: Chunked, at: int) -> bool:
    """True for a country before a colon: "Yemen: 970 fly home", but "Kyiv: 95 soldiers freed"."""
    item = chunked.items[at]
    if item.sign != "s" or item.actor is None or chunked.sentence.position != "headline":
        return False
    return item.word not in {name.lower() for name in (*item.actor.capitals, *item.actor.metonyms)}
