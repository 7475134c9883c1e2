"""The attributions of a sentence: every word of saying with its speaker.

Each method reads one kind; its name and examples are a record in ``parley.rules.attributions``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from parley.chunks import Chunked
from parley.hearing import ALL, BACK, FORWARD, Attribution, Named
from parley.names import Names
from parley.reaches import reach_of, settled
from parley.rules import describing, speech
from parley.sources import Sources
from parley.speaker_names import all_named, channel, start_of
from parley.subjects import Subjects

_CUE = re.compile("[%:ZtAyh]")
_ANNOUNCED = re.compile(r"[@_I%][^,;:y]{0,6}[DxZ_]$")
"""A sentence up to its first "announced by"."""
_ON_TOPIC = re.compile(r"[io][@O][^,;.:\"]{1,4}")
"""Before a colon: "Lubinets on the exchange"."""
_TIMED = re.compile(r"[dU_Q]{1,3}[-,]")
"""Before the heading of an entry in a live report: "14:02 GMT – Medinsky: …"."""
_TOLD_ON = re.compile(r"[@I](?:[ns]_?|_)(?=[aoi])")
"""Between a word of saying and its speaker: "wrote on Facebook the head of the office"."""
_WORDS_OF = re.compile(r"[yZ_][FOL]_?[ioa]")
_UNNAMED = (speech.UNNAMED_SOURCE, speech.UNNAMED_OFFICIAL)


class Sayings:
    """Reads the attributions of one report's sentences."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.subjects, self.sources = Subjects(names), Sources(names)
        self._readers: dict[str, Callable[[Chunked, int], Attribution | None]] = {
            "%": self._according,
            ":": self._colon,
            "Z": self._account,
            "t": self._account,
            "A": self._pledge,
            "y": self._says,
            "h": self._confirms,
        }

    def of(self, chunked: Chunked) -> list[Attribution]:
        """All attributions of a sentence, in order, each with its reach."""
        found: list[Attribution] = []
        for cue in _CUE.finditer(chunked.signs):
            at = cue.start()
            one = self._readers[cue.group()](chunked, at) or self._joined(chunked, at, found)
            if one is not None:
                found.append(_again(chunked, found[-1], one) if found else one)
        if not found and chunked.sentence.position == "headline":
            found = [one for one in (self._undersigned(chunked),) if one is not None]
        return settled(chunked, found)

    # -- kinds of saying --------------------------------------------------------------------------

    def _according(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "According to Kyiv, …"."""
        subject = self.sources.behind(chunked, at + 1)
        if subject is None or chunked.signs[:at].rstrip(",").endswith("w"):
            return None  # "bodies which, according to Moscow, are Ukrainians'": no more is hers
        if chunked.items[at].word in speech.CITING:
            # "TASS, citing an unnamed source, reported": the verb's attribution takes it up
            before = chunked.signs[max(0, at - 2) : at]
            told = "y" in before and self.subjects.before(chunked, at - 1) is not None
            if "y" in chunked.signs and ("n" in before or told):
                return None
        fresh = chunked.signs[:at].endswith((";", ";+"))  # "…; according to Moscow, they are hers"
        return self._make(chunked, "according-to", subject, at, FORWARD if fresh else ALL)

    def _joined(
        self, chunked: Chunked, at: int, found: Sequence[Attribution]
    ) -> Attribution | None:
        """A further verb of a subject: "Kyiv dismissed the offer and said …"."""
        joint = self.subjects.joint(chunked, at)
        if joint is None or chunked.items[at].sign != "y" or chunked.items[at].passive:
            return None
        if found and ";" not in chunked.signs[found[-1].cue : joint]:
            one = found[-1]
            return replace(one, first=joint, last=len(chunked.items), cue=at, reach=FORWARD)
        subject = self.sources.opening(chunked, joint)
        return self._make(chunked, "speaker-says", subject, at, FORWARD)

    def _undersigned(self, chunked: Chunked) -> Attribution | None:
        """ "150 soldiers are home – Zelensky"."""
        signs = chunked.signs.rstrip(".")
        at = max(signs.rfind("-"), signs.rfind(":"))
        behind = signs[at + 1 :]
        if at < 3 or not behind or set(behind) - set("_soianj@") or len(behind) > 3:
            return None
        subject = self.sources.behind(chunked, at + 1)
        return self._make(chunked, "speaker-colon", subject, at, BACK)

    def _colon(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "Kyiv: 95 soldiers freed", "Lubinets takes stock: 2,430 people are home"."""
        if not 0 < at < len(chunked.items) - 1:
            return None
        heads = _WORDS_OF.fullmatch(chunked.signs, 0, at)
        if heads and not speech.HEADED.isdisjoint(chunked.words(0)):  # "Quote from Zelenskyy: …"
            return self._make(chunked, "speaker-colon", at - 1, at, FORWARD)
        if chunked.signs[at - 1] == '"':
            return self._titled(chunked, at)
        if _ON_TOPIC.fullmatch(chunked.signs, 0, at) and chunked.items[1].word in ("on", "about"):
            return self._make(chunked, "speaker-colon", 0, at, FORWARD)  # "X on the swap: …"
        subject = self.subjects.before(chunked, at) if at <= 5 else None
        if subject is None and chunked.signs[0] in "soi" and set(chunked.signs[1:at]) <= {"Z"}:
            subject = 0
        if subject is None and chunked.sentence.position == "body":
            subject = self.sources.person_first(chunked, at)
            return self._make(chunked, "speaker-colon", subject, at, FORWARD)
        if subject is None or _is_topic(chunked, subject):
            return None
        start = start_of(chunked, subject)
        if start > 1 and not _TIMED.fullmatch(chunked.signs, 0, start):
            return None
        return self._make(chunked, "speaker-colon", subject, at, FORWARD)

    def _titled(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "“95 are home”: Zelensky on the exchange": whose the words of a headline are."""
        subject = self.sources.behind(chunked, at + 1)
        if subject is None or chunked.signs[subject + 1 : subject + 2] not in ("", "@", "M"):
            return None
        return self._make(chunked, "speaker-colon", subject, at, BACK)

    def _account(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "By the ministry's count", "Kyiv's figures", "to her knowledge"."""
        items = chunked.items
        if items[at].word not in speech.ACCOUNTS:
            return self._claim(chunked, at)
        issuer = self.sources.issuer(chunked, at)
        if issuer is not None:
            return self._make(chunked, "speaker-account", issuer, at, ALL)
        owner = self.subjects.owner(chunked, at)
        if owner is None or _is_object(chunked, owner):
            return None
        opening = chunked.tokens[: items[start_of(chunked, owner)].first][-2:]
        words = [token.lower for token in opening]
        if words[:1] and words[0] in speech.COMPARING:
            return None  # "as in Kyiv's account"
        reach = ALL if words[-1:] and words[-1] in speech.RESTING else FORWARD
        if reach == FORWARD and set(chunked.words(min(at + 1, len(items) - 1))) & speech.READS:
            reach = BACK  # "…, its statement read"
        return self._make(chunked, "speaker-account", owner, at, reach)

    def _claim(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "Kyiv rejects the claim by Moscow that …"."""
        if chunked.signs[at + 1 : at + 2] not in ("L", "O", "F"):
            return None
        subject = self.sources.behind(chunked, at + 2)
        if subject is None or chunked.signs[subject + 1 : subject + 2] != "^":
            return None
        return self._make(chunked, "speaker-account", subject, at, FORWARD)

    def _pledge(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "Putin promised that …"."""
        word = chunked.items[at].word
        said = word.endswith("that") or chunked.signs[at + 1 : at + 2] == "^"
        if word not in speech.PLEDGES or not said:
            return None
        subject = self.subjects.before(chunked, at)
        return self._make(chunked, "speaker-pledges", subject, at, FORWARD)

    def _confirms(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "The Russian side confirms 763 civilians": it holds them, and says so."""
        word = chunked.items[at].word.partition(" ")[0]
        return self._says(chunked, at) if word in speech.CONFIRMING else None

    def _says(self, chunked: Chunked, at: int) -> Attribution | None:
        """A verb of saying: with a subject, passive, inverted, or of an agency that quotes."""
        item = chunked.items[at]
        if chunked.signs[at + 1 : at + 2] == "L" and _ANNOUNCED.match(chunked.signs, 0, at):
            return self._said_by(chunked, at)  # "Under the terms announced by Qatar, …"
        if item.future and item.word not in speech.PLAIN:
            return None
        if item.word == "informed" and chunked.signs[at + 1 : at + 2] in ("", "."):
            return None  # "Red Cross informed"
        if item.passive:
            quoted = item.word in speech.QUOTING and self._is_quoted(chunked, at)
            return quoted or self._said_by(chunked, at)
        if item.word in speech.CITING:
            return self._agency_quotes(chunked, at) or self._citing(chunked, at)
        subject = self.subjects.before(chunked, at)
        if subject is not None and chunked.signs.endswith("w,", 0, start_of(chunked, subject)):
            return None  # "bodies which, Moscow says, are Ukrainians'": no more is hers
        if subject is not None and chunked.items[subject].word != "they":
            reach = reach_of(chunked, subject, at)
            return self._make(chunked, "speaker-says", subject, at, reach)
        found = self._informed(chunked, at) or self._inverted(chunked, at)
        if found is not None:
            return found
        place = self.sources.placed(chunked, at)
        return self._make(chunked, "speaker-says", place if place is not None else subject, at, ALL)

    def _said_by(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "… was reported on Monday by Ukraine"."""
        signs, by = chunked.signs, at + 1
        while by < len(signs) and by <= at + 5 and signs[by] in "_d@In,lQZ":
            by += 1
        if signs[by - 1 : by + 2] == "Is^":
            return self._make(chunked, "said-by", by, at, ALL)  # "it was said in Kyiv that"
        told_in = signs[by - 1 : by + 1] in ("ZO", "ZF")  # "stated in a message of the ministry"
        if signs[by : by + 1] != "L" and not told_in:
            return None
        subject = self.sources.behind(chunked, by + 1)
        if subject is None or signs[subject] == "n":
            return None
        one = self._make(chunked, "said-by", subject, at, ALL)
        if one is not None and signs[subject + 1 : subject + 2] == "T":
            return _of_clause(chunked, one)
        clause = max(signs.rfind(";", 0, at), signs.rfind("!", 0, at)) + 1
        return replace(one, first=clause) if one is not None else None

    def _is_quoted(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "The envoy was quoted by TASS as saying"."""
        subject = self.subjects.before(chunked, at)
        return self._make(chunked, "speaker-says", subject, at, FORWARD)

    def _citing(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "Citing an unnamed source, RIA Novosti reported"."""
        if at and chunked.signs[at - 1] != ",":
            return None
        subject = self.sources.behind(chunked, at + 1)
        return self._make(chunked, "according-to", subject, at, ALL)

    def _agency_quotes(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "TASS quoted a source as saying"."""
        agency = chunked.items[at - 1] if at else None
        if agency is None or chunked.items[at].word not in speech.QUOTING:
            return None
        if agency.sign != "n" and chunked.words(at - 1)[-1] not in speech.CARRIERS:
            return None
        subject = self.sources.behind(chunked, at + 1)
        reach = BACK if at > 2 and chunked.signs[at - 2] in ',"' else FORWARD
        found = self._make(chunked, "agency-quotes", subject, at, reach)
        if found is None or agency.actor is None:
            return found
        return replace(found, via=agency.actor.label)

    @staticmethod
    def _informed(chunked: Chunked, at: int) -> Attribution | None:
        """ "People familiar with the talks told Reuters"."""
        first = chunked.items[at].first
        words = {token.lower for token in chunked.tokens[max(0, first - 9) : first]}
        if not at or not words & speech.INFORMED or not words & speech.INFORMANTS:
            return None
        return Attribution(
            0, len(chunked.items), (speech.UNNAMED_SOURCE,), (None,), "speaker-says", at, at - 1,
            via=channel(chunked, at - 1, at), anonymous=True,
        )  # fmt: skip

    def _inverted(self, chunked: Chunked, at: int) -> Attribution | None:
        """ "…," said the ministry."""
        before = chunked.signs[at - 1] if at else ","
        if chunked.items[at].word not in speech.INVERTED or before not in ',"-':
            return None
        told_on = _TOLD_ON.match(chunked.signs, at + 1)
        behind = told_on.end() if told_on is not None else at + 1
        subject = self.sources.behind(chunked, behind)
        told = subject is not None and chunked.items[at].word in ("told", "tells")
        if subject is not None and told and chunked.signs[subject] == "n":
            return None  # "…, told AFP that"
        return self._make(chunked, "said-speaker", subject, at, BACK)

    def _make(
        self, chunked: Chunked, rule: str, subject: int | None, cue: int, reach: str
    ) -> Attribution | None:
        """The attribution to a subject, where its names are known."""
        named = all_named(self.names, chunked, subject) if subject is not None else []
        if subject is None or not named:
            return None
        items = chunked.items
        start = start_of(chunked, subject)
        if _is_nobody(chunked, start):
            return None
        nameless = named[0].label.startswith("unnamed")
        if items[subject].sign in "oa" and _hides(chunked) and not nameless:
            named = [Named(speech.UNNAMED_OFFICIAL, named[0].side)]
        agency = items[subject].sign == "n" and not _counts_itself(chunked, subject)
        via = None
        source = self.sources.cited(chunked, subject, cue) if agency else None
        if source is not None:
            via, named, agency = named[0].label, [source], False
        return Attribution(
            min(start, cue) if reach == FORWARD else 0,
            len(items),
            tuple(n.label for n in named),
            tuple(n.side for n in named),
            rule, cue, subject, reach,
            via=via or channel(chunked, subject, cue),
            each=_says_each(chunked, start, max(cue, subject)),
            anonymous=any(n.label in _UNNAMED for n in named),
            agency=agency,
        )  # fmt: skip


def _of_clause(chunked: Chunked, one: Attribution) -> Attribution:
    """ "…, of whom 12 are said by Kyiv to be ill, …": no more than that is hers."""
    signs = chunked.signs
    first = max(signs.rfind(sign, 0, one.cue) for sign in ",;<") + 1
    ends = (at for at in range(one.subject, len(signs)) if signs[at] in ",;.")
    return replace(one, first=first, last=next(ends, len(signs)))


def _is_object(chunked: Chunked, owner: int) -> bool:
    """True for "gets its data": nothing is told by it."""
    own = chunked.items[owner].sign == "_"
    return own and owner > 0 and chunked.items[owner - 1].sign in "grqehcm"


def _is_nobody(chunked: Chunked, start: int) -> bool:
    """True for "neither government announced", "no official confirmed"."""
    first = chunked.items[start].first
    opening = {token.lower for token in chunked.tokens[max(0, first - 1) : first + 1]}
    return not opening.isdisjoint(describing.NOBODY)


def _hides(chunked: Chunked) -> bool:
    """True where the speaker stays nameless: "…, he said on condition of anonymity"."""
    words = chunked.sentence.lower
    return any(phrase in words for phrase in speech.NAMELESS)


def _counts_itself(chunked: Chunked, agency: int) -> bool:
    """True where an agency says what it has counted itself: "an AFP tally"."""
    last = chunked.items[agency].last
    return any(token.lower in speech.COUNTS for token in chunked.tokens[last : last + 3])


def _is_topic(chunked: Chunked, at: int) -> bool:
    """True for a country before a colon: "Yemen: 970 fly home", but "Kyiv: 95 soldiers freed"."""
    item = chunked.items[at]
    if item.sign != "s" or item.actor is None or chunked.sentence.position != "headline":
        return False
    return item.word not in {name.lower() for name in (*item.actor.capitals, *item.actor.metonyms)}


def _again(chunked: Chunked, before: Attribution, one: Attribution) -> Attribution:
    """ "The ministry spoke of its mission; 20 came, it said": who spoke before, as a pronoun."""
    subject, known = chunked.items[one.subject], chunked.items[before.subject]
    same = known.sign in ("ia" if subject.word in ("he", "she") else "os_")
    if subject.sign != "P" or subject.word not in ("it", "he", "she") or not same:
        return one
    return replace(one, names=before.names, sides=before.sides)


def _says_each(chunked: Chunked, first: int, last: int) -> bool:
    start, end = chunked.items[first].first, chunked.items[last].last
    return any(token.lower == "each" for token in chunked.tokens[start:end])
