"""Sentences as short strings of signs: actors, counted groups, verb groups, joints.

A sentence of thirty words becomes ten or fifteen ``Item``s, each with a sign (one character), so
that rules about clauses are regular expressions over signs (``parley.rules``), read by the fast
engine every Python has. Nothing in here decides what a sentence means.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from parley.actors import Actor, load_actors
from parley.actor_names import ActorName
from parley.model import Quantity
from parley.rules import lexicon
from parley.rules.dates import DateMention
from parley.rules.numbers import Number, find_numbers
from parley.text import Sentence, Token

# The name of every sign, as rules write it. Capitals are passive verb groups.
SIGNS: dict[str, str] = {
    "figure": "#",      # the counted group a rule is asked about
    "group": "N",       # another counted group of persons
    "bodies": "B",      # counted remains
    "exchanges": "X",   # counted or numbered exchanges
    "bare": "Q",        # a number without a noun
    "number": "U",      # a number of something else
    "vague": "V",       # "hundreds of prisoners", "a group of servicemen"
    "side": "s",        # a state or party
    "adjective": "j",   # "Ukrainian", not inside a counted group
    "person": "i",      # a person by name
    "office": "o",      # an organisation
    "role": "a",        # a role or an anonymous source: "an official", "the ombudsman"
    "agency": "n",      # an agency, outlet or channel
    "place": "l",
    "pronoun": "P",
    "persons": "p",     # uncounted persons: "the prisoners"
    "swap": "x",        # an exchange, as a noun
    "deal": "D",        # operation, deal, release, return … as nouns
    "captivity": "k",
    "remains": "b",
    "total": "t",
    "speech": "Z",      # account, figures, statement
    "free": "g", "freed": "G",
    "receive": "r", "received": "R",
    "come": "c",
    "return": "q", "returned": "Y",
    "exchange": "e", "exchanged": "E",
    "hold": "h", "held": "H",
    "harm": "z",
    "plan": "A",
    "say": "y",
    "mediate": "m",
    "be": "u",
    "each": "&",
    "for": "/", "in-return": "=",
    "of": "O", "from": "F", "to": "T", "by": "L", "with": "W", "in": "I", "at": "@",
    "and": "+", "but": "!",
    "comma": ",", "semicolon": ";", "colon": ":", "dash": "-", "stop": ".",
    "open": "(", "close": ")", "quote": '"',
    "date": "d", "since": "S", "so-far": "C",
    "that": "^", "who": "w",
    "not": "~",
    "previous": "M",
    "subset": "<", "others": "?", "outside": "K",
    "according": "%",
    "word": "_",
}  # fmt: skip
_PUNCTUATION = {
    ",": ",", ";": ";", ":": ":", ".": ".", "!": ".", "?": ".", "…": ".", "(": "(", ")": ")",
    "[": "(", "]": ")", "—": "-", "–": "-", "-": "-", "•": "-", "*": "-", "|": ".", "/": "/",
    '"': '"', "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "'": '"', "‘": '"', "’": '"',
}  # fmt: skip
_SMALL = {
    "of": "O", "from": "F", "to": "T", "by": "L", "with": "W", "in": "I", "into": "T", "at": "@",
    "inside": "I", "and": "+", "but": "!", "while": "!", "whereas": "!", "that": "^", "who": "w",
    "which": "w", "whom": "w", "whose": "w", "for": "/", "against": "/", "since": "S", "not": "~",
    "no": "~", "never": "~", "neither": "~", "nor": "~", "without": "~", "none": "~", "plus": "+",
    "he": "P", "she": "P", "it": "P", "they": "P", "we": "P", "i": "P", "on": "@", "as": "_",
    "though": "!", "although": "!", "via": "L", "through": "L", "&": "+", "under": "@",
}  # fmt: skip
_AUXILIARY = frozenset(
    "is are was were be been being am has have had having 've 'd 're does do did got gets get".split()
)
_MODAL = frozenset("will would shall should may might could can must 'll wo ca".split())
_BE = frozenset("is are was were be been being am 're".split())
_ADVERBS = frozenset(
    "also already now then just only finally still not never since today yesterday once again soon "
    "both all each first subsequently later thus instead even yet ever so far too either previously "
    "separately reportedly officially simultaneously successfully currently recently eventually "
    "additionally together probably apparently initially immediately directly".split()
)
_FUTURE_ADJECTIVES = frozenset(
    "due set supposed expected about going scheduled meant planned likely ready".split()
)
_REALISED = frozenset("managed able succeeded helped allowed enabled began continued".split())
_VERB_SIGNS = frozenset("grcqehzAyme")
_PASSIVE = {"g": "G", "r": "R", "q": "Y", "e": "E", "h": "H"}
_NOUN_CONTEXT = frozenset(
    "the a an this that these those latest first second third last next previous prisoner prisoners pow "
    "war hostage 's his her its their our another any every each such recent new major large largest "
    "biggest big further of in after before during for by with under following despite about on and "
    "wartime mass full all-for-all proposed planned same whole entire successful final key "
    "humanitarian rare similar similarly numerous regular multiple several".split()
)
_AMBIGUOUS_NOUNS = frozenset(
    "exchange exchanges swap swaps trade trades release releases return returns transfer transfers "
    "report reports count counts account post posts list share call calls agreement "
    "agreements proposal plan plans offer offers talks help lists broadcast estimate estimates claim claims hope hopes "
    "promise promises comment statement hold stay cross head lead note notes welcome secure".split()
)


@dataclass(slots=True)
class Figure:
    """A counted group: the number, what it counts, and what the words around it tell."""

    number: Number
    noun: str  # persons | bodies | exchanges | bare | other
    category: str | None = None
    side: str | None = None  # from "Ukrainian", "of Ukraine's"
    owner: str | None = None  # its, their, our, his: whose persons, still to be resolved
    part: bool = False  # "of them", "of the 84"
    hint: str | None = None        # "defenders": the side that calls its soldiers so
    whole: int | None = None  # 84 in "33 of the 84"
    another: bool = False  # "another 31", "the remaining 98"
    head: str = ""
    definite: bool = False  # "the 32"


@dataclass(slots=True)
class Item:
    """One chunk of a sentence: tokens [first, last) under one sign."""

    sign: str
    first: int
    last: int
    word: str = ""
    actor: Actor | None = None
    candidates: tuple[Actor, ...] = ()
    side: str | None = None
    figure: Figure | None = None
    date: DateMention | None = None
    future: bool = False
    passive: bool = False
    perfect: bool = False
    negated: bool = False
    label: str | None = None  # a name found by its form


@dataclass(slots=True)
class Chunked:
    """A sentence with its items; ``signs`` is one character for each item."""

    sentence: Sentence
    items: list[Item] = field(default_factory=list)
    _signs: str = ""

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.sentence.tokens

    @property
    def signs(self) -> str:
        if len(self._signs) != len(self.items):
            self._signs = "".join(item.sign for item in self.items)
        return self._signs

    def resign(self, at: int, sign: str) -> None:
        """Gives an item another sign."""
        self.items[at].sign = sign
        self._signs = ""

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The offsets in the text of items [first, last)."""
        return (
            self.tokens[self.items[first].first].start,
            self.tokens[self.items[last - 1].last - 1].end,
        )


@dataclass(slots=True)
class Bucket:
    """The phrases that begin with one word, by their words; their lengths, longest first."""

    lengths: tuple[int, ...] = ()
    words: dict[tuple[str, ...], tuple[str, object]] = field(default_factory=dict)
    names: dict[tuple[str, ...], ActorName] = field(default_factory=dict)


@cache
def _phrases() -> dict[str, Bucket]:
    """All phrases of the lexicon and all names of actors, by first word."""
    buckets: dict[str, Bucket] = {}
    classes: tuple[tuple[str, Iterable[str]], ...] = (
        ("_", lexicon.IDLE), ("x", lexicon.EXCHANGES), ("D", lexicon.EXCHANGE_LIKE),
        ("k", lexicon.CAPTIVITY), ("b", lexicon.BODIES), ("t", lexicon.TOTALS),
        ("Z", lexicon.SPEECH_NOUN), ("g", lexicon.GIVE), ("r", lexicon.RECEIVE), ("c", lexicon.COME),
        ("q", lexicon.RETURN), ("e", lexicon.SWAP), ("h", lexicon.HOLD), ("z", lexicon.HARM),
        ("A", lexicon.PLAN), ("y", lexicon.SAY), ("m", lexicon.MEDIATE), ("&", lexicon.EACH),
        ("=", lexicon.RETURN_FOR), ("C", lexicon.SO_FAR), ("<", lexicon.SUBSET),
        ("?", lexicon.OTHERS), ("K", lexicon.OUTSIDE), ("M", lexicon.PREVIOUS),
        ("%", lexicon.ACCORDING),
    )  # fmt: skip

    def put(phrase: str, sign: str, payload: object) -> None:
        words = tuple(phrase.split())
        buckets.setdefault(words[0], Bucket()).words.setdefault(words, (sign, payload))

    for sign, phrases in classes:
        for phrase in phrases:
            put(phrase, sign, None)
    for category, phrases in lexicon.PERSONS.items():
        for phrase in phrases:
            put(phrase, "p", category)
    for phrase in lexicon.NOT_OURS_UNITS:
        put(phrase, "unit", None)
    for name, use in load_actors().names().items():
        buckets.setdefault(name[0], Bucket()).names.setdefault(name, use)
    for bucket in buckets.values():
        lengths = {len(words) for words in (*bucket.words, *bucket.names)}
        bucket.lengths = tuple(sorted(lengths, reverse=True))
    return buckets


@cache
def _modifiers() -> frozenset[str]:
    return frozenset(word for phrase in lexicon.MODIFIERS for word in phrase.split())


_KIND_SIGN = {
    "state": "s", "party": "s", "organisation": "o", "person": "i", "agency": "n", "outlet": "n",
    "channel": "n", "place": "l", "anonymous": "a",
}  # fmt: skip


class Chunker:
    """Chunks the sentences of one report; remembers the names it met by their form."""

    def __init__(self, text: str, dates: Sequence[DateMention]) -> None:
        self.text = text
        self.dates = dates
        self._date = 0
        self.surnames: dict[str, str] = {}
        self._known: dict[int, tuple[str, object, int] | None] = {}

    def chunk(self, sentence: Sentence) -> Chunked:
        """The items of one sentence; call in text order."""
        tokens = sentence.tokens
        self._known = {}
        dates = self._dates_in(sentence)
        numbers = {n.first: n for n in self._numbers(tokens, dates)}
        result = Chunked(sentence)
        items = result.items
        at, size = 0, len(tokens)
        while at < size:
            item = (
                dates.get(at)
                or (self._figure(tokens, numbers[at], dates) if at in numbers else None)
                or self._phrase(tokens, at, items)
                or self._name(tokens, at, items)
                or self._small(tokens, at)
            )
            if item.sign == "_" and items and items[-1].sign == "_":
                items[-1].last = item.last
            else:
                items.append(item)
            at = item.last
        _group_verbs(result)
        return result

    def _dates_in(self, sentence: Sentence) -> dict[int, Item]:
        """The date items of a sentence, by first token."""
        found: dict[int, Item] = {}
        while self._date < len(self.dates) and self.dates[self._date].end <= sentence.start:
            self._date += 1
        index, token_at = self._date, 0
        tokens = sentence.tokens
        while index < len(self.dates) and self.dates[index].start < sentence.end:
            mention = self.dates[index]
            index += 1
            while token_at < len(tokens) and tokens[token_at].end <= mention.start:
                token_at += 1
            last = token_at
            while last < len(tokens) and tokens[last].start < mention.end:
                last += 1
            if last > token_at and token_at not in found:
                found[token_at] = Item(
                    _date_sign(mention), token_at, last, date=mention, word=mention.text.lower()
                )
                token_at = last
        return found

    def _numbers(self, tokens: Sequence[Token], dates: Mapping[int, Item]) -> list[Number]:
        taken = {t for item in dates.values() for t in range(item.first, item.last)}
        return [
            n for n in find_numbers(self.text, tokens) if not taken & set(range(n.core, n.last))
        ]

    # -- counted groups ---------------------------------------------------------------------

    def _figure(self, tokens: Sequence[Token], number: Number, dates: Mapping[int, Item]) -> Item:
        """The group a number counts: scan to its head noun."""
        size = len(tokens)
        figure = Figure(number, "other")
        at, seen, unknown, head_at = number.last, 0, 0, number.last
        before = tokens[number.first - 1].lower if number.first else ""
        after = tokens[at] if at < size else None
        if number.core > 0 and tokens[number.core - 1].text in "$€£₴":
            return Item("U", number.first, number.last, figure=figure)
        if self._formula(tokens, number):
            figure.noun = "bare"
            return Item("Q", number.first, number.last, figure=figure, word=before)
        if _is_year(tokens, number) or (
            before in ("aged", "age")
            or (number.quantity.qualifier == "less-than" and tokens[number.first].lower == "under")
        ):
            return Item("U", number.first, number.last, figure=figure, word=before)
        if after is not None and (
            after.text in "%°"
            or (
                after.kind == "word"
                and after.start == tokens[at - 1].end
                and number.form == "cardinal"
            )
            or (
                after.text == "-"
                and at + 1 < size
                and tokens[at + 1].lower.startswith(
                    (
                        "year",
                        "day",
                        "hour",
                        "month",
                        "week",
                        "minute",
                        "kilo",
                        "mile",
                        "point",
                        "seat",
                        "storey",
                        "strong",
                    )
                )
                and not tokens[at + 1].lower.startswith("strong")
            )
            or (after.text == "½")
        ):
            return Item("U", number.first, number.last, figure=figure)
        figure.another = before in ("another", "further", "additional", "remaining", "other")
        figure.definite = before in ("the", "these", "those", "all")
        if number.form == "reference" and after is not None and after.lower == "of":
            at += 1
        head_end = None
        quoted = 0
        while at < size and seen < 9:
            if at in dates and not (head_end is None and dates[at].word.isdigit()):
                break
            token = tokens[at]
            word = token.lower
            match = self._longest(tokens, at)
            if match is not None and match[0] == "actor" and match[2] > 1:
                match = self._adjective(tokens, at) or match
            if match is not None:
                sign, payload, length = match
                if sign == "actor" and getattr(payload, "usage", "") == "own-term":
                    own = getattr(payload, "actor", None)
                    figure.hint = own.label if own is not None else None
                    sign, payload = "p", "soldiers"
                elif (
                    sign == "actor"
                    and getattr(payload, "usage", "") == "role"
                    and word in _modifiers()
                ):
                    at, seen = at + 1, seen + 1
                    continue
                if sign == "actor":
                    use = payload
                    usage, actor = getattr(use, "usage", ""), getattr(use, "actor", None)
                    if usage in ("adjective", "demonym") or (
                        actor is not None
                        and actor.kind in ("state", "party")
                        and figure.side is None
                        and head_end is None
                    ):
                        if head_end is not None and figure.category != "wounded":
                            break
                        figure.side = actor.label if actor else None
                        if usage == "demonym" or word.endswith("s"):
                            # "22 wounded Ukrainians": a demonym is a head unless a noun follows
                            follow = self._longest(tokens, at + length)
                            if follow is None or follow[0] not in "pbx":
                                head_end, figure.noun = at + length, "persons"
                                figure.category = figure.category or "people"
                        head_at = at = at + length
                        seen += 1
                        continue
                    break
                if sign == "p":
                    head_end, head_at = at + length, at + length
                    figure.noun = "persons"
                    figure.category = _better(figure.category, str(payload))
                    at += length
                    seen += 1
                    continue
                if sign == "b" and not (
                    word in ("dead", "fallen", "killed")
                    and self._person_follows(tokens, at + length)
                ):
                    figure.noun, figure.category = "bodies", "bodies"
                    head_end = at = at + length
                    break
                if sign == "x" or (sign == "D" and head_end is None and not figure.part):
                    if sign == "D" and not (number.form in ("cardinal", "ordinal")):
                        break
                    figure.noun = "exchanges" if sign == "x" else "deals"
                    head_end = at = at + length
                    break
                if sign == "unit" and head_end is None and not (word in _modifiers()):
                    return Item("U", number.first, min(at + length, size), figure=figure, word=word)
                if (
                    sign in "gRrqe"
                    and head_end is None
                    and length == 1
                    and self._person_follows(tokens, at + 1)
                ):
                    at += 1  # "12 freed soldiers", "5 returned prisoners"
                    seen += 1
                    continue
            if word == "of" and head_end is None and not seen:
                self._whole: int | None = None
                part = self._part(tokens, at)
                figure.whole = self._whole
                if part is not None and self._whole is not None and not self._person_follows(tokens, part[0]):
                    at, figure.part, figure.owner, figure.another = part
                    head_end, figure.noun = at, "persons"
                    break
                if part is None:
                    if number.form == "vague" or tokens[at - 1].lower in ("number", "total"):
                        at += 1
                        continue
                    break
                at, figure.part, figure.owner, figure.another = part
                seen += 1
                if (
                    at == size
                    or figure.owner is None
                    and tokens[at - 1].lower in ("them", "those", "whom", "which", "these", "us")
                ):
                    head_end, figure.noun = at, "persons"
                    break
                continue
            if word in ("its", "their", "our", "his", "her", "your") and head_end is None:
                figure.owner, at, seen = word, at + 1, seen + 1
                continue
            if (
                token.text in "„“”\"'‘’"
                and head_end is None
                and quoted < 4
                and number.form != "reference"
            ):
                quoted += 1
                at += 1
                continue
            if token.text in "„“”\"'‘’" and quoted % 2:
                quoted += 1
                at += 1
                continue
            if (
                word in ("and", "or", ",")
                and head_end is None
                and seen
                and self._modifier(tokens, at + 1)
            ):
                at += 1
                continue
            if (
                word in ("and", "or")
                and head_end is not None
                and self._plain_person(tokens, at + 1)
            ):
                at += 1
                continue
            if head_end is not None:
                break
            if word in _modifiers() or (
                token.kind == "word" and word.endswith(("ly",)) and len(word) > 4
            ):
                figure.another = figure.another or word in (
                    "more",
                    "other",
                    "further",
                    "additional",
                    "remaining",
                )
                if word in ("wounded", "injured", "sick", "ill"):
                    figure.category = "wounded"
                if word == "civilian":
                    figure.category = "civilians"
                if word in ("fallen", "dead", "killed", "deceased"):
                    figure.category = "bodies"
                at += 1
                seen += 1
                continue
            if (
                token.kind == "word"
                and word not in _STOP
                and unknown < 2
                and not (token.text[0].isupper() and number.form == "ordinal")
            ):
                if self._sign_of(match) in "uyfA":
                    break
                unknown += 1
                at += 1
                seen += 1
                continue
            break
        if head_end is None:
            first_after = tokens[number.last] if number.last < size else None
            modifiers_only = unknown == 0
            end = number.last
            if figure.side is not None and unknown == 0:
                figure.noun, figure.category, head_end = (
                    "persons",
                    figure.category or "people",
                    head_at,
                )
            elif figure.category in ("wounded", "civilians") and modifiers_only:
                figure.noun, head_end = "persons", at
            elif (
                first_after is None
                or modifiers_only
                or (unknown and self._bare_before(tokens, number.last))
            ):
                figure.noun = "bare"
            if head_end is None:
                sign = "Q" if figure.noun == "bare" else "U"
                return Item(sign, number.first, end, figure=figure, word=tokens[number.core].lower)
        # trailing quote mark that closes one opened inside the group
        while head_end < size and quoted % 2 and tokens[head_end].text in "“”\"'’":
            head_end += 1
            quoted += 1
        figure.head = tokens[head_end - 1].lower
        if figure.noun == "persons" and figure.category == "bodies":
            figure.noun = "bodies"
        sign = {"persons": "N", "bodies": "B", "exchanges": "X", "deals": "X"}[figure.noun]
        if number.form == "vague" and sign == "N":
            sign = "V"
        if number.form == "ordinal" and sign in "NB":
            return Item("_", number.first, number.last)
        # post-modifiers that name the side: "of the Ukrainian army", "of Ukraine"
        if figure.side is None and sign in "NBV":
            end = self._owner_after(tokens, head_end, figure)
            head_end = end
        return Item(sign, number.first, head_end, figure=figure, word=figure.head, side=figure.side)

    @staticmethod
    def _formula(tokens: Sequence[Token], number: Number) -> bool:
        """True for the numbers of "1,000-for-1,000" and "205 for 205 formula"."""
        words = [t.lower for t in tokens[number.last : number.last + 4]]
        back = [t.lower for t in tokens[max(0, number.first - 3) : number.first]]
        return (
            words[:3] == ["-", "for", "-"]
            or back == ["-", "for", "-"]
            or (
                len(words) > 1
                and words[0] in ("for", "against")
                and tokens[number.last + 1].kind == "number"
                and tokens[number.last + 1].text == tokens[number.core].text
            )
            or (
                len(back) > 1
                and back[-1] in ("for", "against")
                and back[-2] == tokens[number.core].lower
            )
        )

    def _owner_after(self, tokens: Sequence[Token], at: int, figure: Figure) -> int:
        """Reads "of Ukraine", "of the Russian army", "of Ukraine's armed forces" after a head."""
        if at + 1 >= len(tokens) or tokens[at].lower not in ("of", "from"):
            return at
        index = at + 1
        if tokens[index].lower in ("the", "its", "our", "their"):
            index += 1
        match = self._longest(tokens, index)
        if match is None or match[0] != "actor":
            return at
        use, length = match[1], match[2]
        actor = getattr(use, "actor", None)
        if actor is None or actor.kind == "person" or tokens[at].lower == "from" or actor.side is None:
            return at
        figure.side = actor.side
        return index + length

    def _bare_before(self, tokens: Sequence[Token], at: int) -> bool:
        """True where what follows a number cannot be the noun it counts."""
        token = tokens[at]
        if token.kind != "word":
            return True
        match = self._longest(tokens, at)
        return token.lower in _STOP or (
            match is not None
            and match[0]
            in ("g", "r", "q", "e", "c", "h", "y", "A", "&", "C", "/", "k", "=", "<", "K", "m", "z")
        )

    def _part(self, tokens: Sequence[Token], at: int) -> tuple[int, bool, str | None, bool] | None:
        """Reads the "of …" behind a number: (index of what is counted, part?, owner, another?)."""
        index = at + 1
        if index >= len(tokens):
            return None
        word = tokens[index].lower
        if word in ("its", "their", "our", "his", "her"):
            return index + 1, False, word, False
        if word in ("them", "whom", "which", "us"):
            return index + 1, True, None, False
        if word in ("the", "those", "these", "all"):
            follow = tokens[index + 1] if index + 1 < len(tokens) else None
            if word == "those" and (
                follow is None
                or follow.kind != "word"
                or follow.lower in _STOP
                or follow.lower in ("freed", "released", "returned", "exchanged", "left")
            ):
                return index + 1, True, None, False
            if follow is not None and (follow.kind == "number" or _is_number_word(follow.lower)):
                inner = find_numbers(self.text, tokens[index + 1 : index + 6])
                if inner and inner[0].first == 0:
                    self._whole = inner[0].quantity.number
                    return index + 1 + inner[0].last, True, None, False
            if (
                follow is not None
                and follow.lower in _modifiers() | {"former", "latter"}
                or self._person_follows(tokens, index + 1)
            ):
                return index + 1, True, None, False
            return None
        token = tokens[index]
        if token.kind == "number" or _is_number_word(word):
            inner = find_numbers(self.text, tokens[index : index + 5])
            if inner and inner[0].first == 0:
                self._whole = inner[0].quantity.number
                return index + inner[0].last, True, None, False
        if (
            self._person_follows(tokens, index)
            or self._longest(tokens, index) is not None
            and self._sign_of(self._longest(tokens, index)) in "pb"
        ):
            return index, False, None, False
        match = self._longest(tokens, index)
        if match is not None and match[0] == "actor":
            use = match[1]
            actor = getattr(use, "actor", None)
            if actor is not None and actor.kind in ("state", "party"):
                # "95 of Ukraine's soldiers", "thousands of Ukrainian children"
                return index, False, None, False
        return None

    def _adjective(self, tokens: Sequence[Token], at: int) -> tuple[str, object, int] | None:
        """The adjective of a side alone: "Russian" in "Russian military personnel"."""
        bucket = _phrases().get(tokens[at].lower)
        use = bucket.names.get((tokens[at].lower,)) if bucket is not None else None
        return ("actor", use, 1) if use is not None and use.usage == "adjective" else None

    def _sign_of(self, match: tuple[str, object, int] | None) -> str:
        return match[0] if match is not None and len(match[0]) == 1 else " "

    def _person_follows(self, tokens: Sequence[Token], at: int) -> bool:
        for index in range(at, min(at + 4, len(tokens))):
            match = self._longest(tokens, index)
            if match is not None and match[0] == "p":
                return True
            if (
                match is not None
                and match[0] == "actor"
                and getattr(match[1], "usage", "") == "demonym"
            ):
                return True
            if not (
                tokens[index].lower in _modifiers()
                or (
                    match is not None
                    and match[0] == "actor"
                    and getattr(match[1], "usage", "") == "adjective"
                )
            ):
                return False
        return False

    def _plain_person(self, tokens: Sequence[Token], at: int) -> bool:
        match = self._longest(tokens, at)
        return match is not None and match[0] == "p"

    def _modifier(self, tokens: Sequence[Token], at: int) -> bool:
        return at < len(tokens) and (
            tokens[at].lower in _modifiers() or self._plain_person(tokens, at)
        )

    # -- phrases and names ------------------------------------------------------------------

    def _longest(self, tokens: Sequence[Token], at: int) -> tuple[str, object, int] | None:
        """The longest phrase of lexicon or actors at a token: (sign, payload, length)."""
        if at >= len(tokens):
            return None
        start = tokens[at].start
        if start in self._known:
            return self._known[start]
        found = self._known[start] = self._look_up(tokens, at)
        return found

    def _look_up(self, tokens: Sequence[Token], at: int) -> tuple[str, object, int] | None:
        bucket = _phrases().get(tokens[at].lower)
        if bucket is None:
            return None
        for length in bucket.lengths:
            if at + length > len(tokens):
                continue
            words = tuple(token.lower for token in tokens[at : at + length])
            use = bucket.names.get(words)
            if use is not None and _capitalised(tokens, at, length, use):
                return "actor", use, length
            entry = bucket.words.get(words)
            if entry is not None:
                return entry[0], entry[1], length
        return None

    def _phrase(self, tokens: Sequence[Token], at: int, items: list[Item]) -> Item | None:
        match = self._longest(tokens, at)
        if match is None:
            return None
        sign, payload, length = match
        token = tokens[at]
        word = " ".join(t.lower for t in tokens[at : at + length])
        if sign == "unit":
            return None
        if sign == "actor":
            return self._actor(tokens, at, length, payload)
        if (
            sign == "p"
            and length == 1
            and token.lower
            in (
                "national",
                "military",
                "individual",
                "regular",
                "sick",
                "wounded",
                "injured",
                "jailed",
                "guards",
                "enlisted",
                "medical",
            )
        ):
            return None if not self._head_here(tokens, at) else Item("p", at, at + 1, word)
        if sign in "xDgrcqehAyZmt" and length == 1 and token.lower in _AMBIGUOUS_NOUNS:
            sign = self._noun_or_verb(tokens, at, sign, items)
        if sign == "=" and word == "against":
            sign = "/"
        if sign == "x" and "mediation" in word:
            sign = "m"
        return Item(sign, at, at + length, word)

    def _head_here(self, tokens: Sequence[Token], at: int) -> bool:
        return (
            at > 0
            and tokens[at - 1].lower in ("the", "of", "their", "its", "our", "and")
            and not (
                at + 1 < len(tokens)
                and tokens[at + 1].kind == "word"
                and tokens[at + 1].lower not in _STOP
            )
        )

    def _noun_or_verb(self, tokens: Sequence[Token], at: int, sign: str, items: list[Item]) -> str:
        """Exchange, swap, release, return, report …: noun or verb, by their neighbours."""
        word = tokens[at].lower
        before = tokens[at - 1].lower if at else ""
        after = tokens[at + 1].lower if at + 1 < len(tokens) else ""
        noun = {
            "exchange": "x", "exchanges": "x", "swap": "x", "swaps": "x", "trade": "x", "trades": "x",
            "release": "D", "releases": "D", "return": "D", "returns": "D", "transfer": "D",
            "transfers": "D", "agreement": "A", "agreements": "A", "proposal": "A", "talks": "_", "plan": "A",
            "plans": "A", "offer": "A", "offers": "A",
        }.get(word, "Z" if sign in "yZ" else "_")  # fmt: skip
        verb = {
            "exchange": "e", "exchanges": "e", "swap": "e", "swaps": "e", "trade": "e", "trades": "e",
            "release": "g", "releases": "g", "return": "q", "returns": "q", "transfer": "g", "transfers": "g",
        }.get(word, "y" if sign == "Z" else sign)  # fmt: skip
        if (
            before == "to"
            or before in _MODAL
            or before
            in ("n't", "not", "did", "does", "do", "they", "we", "he", "she", "it", "who", "which")
        ):
            if not (before == "to" and after in ("of", "between")):
                return verb
        if (
            sign in "yZ"
            and before in (",", '"', "”", "“")
            and after[:1].isalpha()
            and tokens[at + 1].text[0].isupper()
        ):
            return "y"  # "…, reports Andriy Yermak"
        if before in _NOUN_CONTEXT or after in ("of", "between"):
            return noun
        if items and items[-1].sign in "jMX" or (at and tokens[at - 1].kind == "number"):
            return noun if not (items and items[-1].sign in "NQ") else verb
        if items and items[-1].sign in "sionaNQPpV&" and at:
            # a subject stands before: a verb where an object, a clause or an end follows
            return verb
        if not at and word in (
            "exchange",
            "swap",
            "release",
            "return",
            "trade",
            "transfer",
            "handover",
        ):
            return noun
        return (
            noun
            if not after or not after[0].isalnum()
            else verb
            if at and tokens[at - 1].kind == "word" and before.endswith("s")
            else noun
        )

    def _actor(self, tokens: Sequence[Token], at: int, length: int, use: object) -> Item:
        actor: Actor | None = getattr(use, "actor", None)
        usage: str = getattr(use, "usage", "name")
        candidates: tuple[Actor, ...] = getattr(use, "candidates", ())
        word = " ".join(t.lower for t in tokens[at : at + length])
        if usage == "own-term":
            return Item("p", at, at + length, word)
        if word == "military" and not (at and tokens[at - 1].lower == "the"):
            return Item("_", at, at + length, word)
        if usage == "role" or actor is None:
            return Item("a", at, at + length, word, candidates=candidates)
        if usage == "adjective":
            return Item("j", at, at + length, word, actor, side=actor.label)
        if usage == "demonym":
            return Item("p", at, at + length, word, actor, side=actor.label)
        if actor.kind in ("state", "party"):
            # "the Russian side", "Ukrainian officials" keep their own signs; a plain name is a side
            return Item("s", at, at + length, word, actor, side=actor.label)
        sign = _KIND_SIGN.get(actor.kind, "o")
        return Item(sign, at, at + length, word, actor, side=actor.side)

    def _name(self, tokens: Sequence[Token], at: int, items: list[Item]) -> Item | None:
        """A name by its form: two or more capitalised words, or a surname met before."""
        token = tokens[at]
        if token.kind != "word" or not token.text[0].isupper():
            return None
        lower = token.lower
        if lower in self.surnames and not (
            at + 1 < len(tokens)
            and tokens[at + 1].kind == "word"
            and tokens[at + 1].text[0].isupper()
            and tokens[at + 1].lower not in _STOP
        ):
            label = self.surnames[lower]
            return Item("i", at, at + 1, lower, label=label)
        if lower in _STOP or lower in _NOT_NAMES:
            return None
        last = at + 1
        while last < len(tokens) and last - at < 5:
            follow = tokens[last]
            if (
                follow.kind == "word"
                and follow.text[0].isupper()
                and follow.lower not in _STOP
                and follow.lower not in _NOT_NAMES
            ):
                match = self._longest(tokens, last)
                if (
                    match is not None
                    and match[0] == "actor"
                    and getattr(match[1], "usage", "") not in ("role",)
                    and lower not in _ORGAN_WORDS
                ):
                    break
                last += 1
            elif (
                follow.lower in _PARTICLES
                and last + 1 < len(tokens)
                and tokens[last + 1].text[:1].isupper()
            ):
                last += 1
            elif (
                follow.text == "'"
                and tokens[last - 1].lower.endswith("s")
                and last + 1 < len(tokens)
                and tokens[last + 1].text[:1].isupper()
                and any(t.lower in _ORGAN_WORDS for t in tokens[last + 1 : last + 3])
            ):
                last += 1
            else:
                break
        while last - at > 1 and tokens[last - 1].kind != "word":
            last -= 1
        if last - at < 2:
            return None
        words = tokens[at:last]
        label = self.text[words[0].start : words[-1].end]
        if any(w.lower in _ORGAN_WORDS for w in words):
            return Item("o", at, last, words[-1].lower, label=label)
        if len(words) > 4 or any(self._is_lexical(tokens, k) for k in range(at, last)):
            return None
        self.surnames.setdefault(words[-1].lower, label)
        return Item("i", at, last, words[-1].lower, label=label)

    def _is_lexical(self, tokens: Sequence[Token], at: int) -> bool:
        match = self._longest(tokens, at)
        return match is not None and match[0] != "unit"

    def _small(self, tokens: Sequence[Token], at: int) -> Item:
        token = tokens[at]
        if token.kind == "other":
            return Item(_PUNCTUATION.get(token.text, "_"), at, at + 1, token.text)
        if token.lower.endswith("n't"):
            return Item("u", at, at + 1, token.lower, negated=True)
        if token.lower in _SMALL:
            return Item(_SMALL[token.lower], at, at + 1, token.lower)
        if token.lower in _AUXILIARY or token.lower in _MODAL:
            return Item("u", at, at + 1, token.lower)
        if token.lower in ("anonymous", "unnamed"):
            return Item("a", at, at + 1, token.lower)
        return Item("_", at, at + 1, token.lower)


_STOP = frozenset(
    "the a an of in on at to for from by with and or but who which that whom whose as is are was were be been "
    "has have had will would may might can could should not no it its he she they we i this these those there "
    "then than when while where after before since until during according if also both all each more most "
    "his her their our my your him them us so yet now only under over between into out up down off about "
    "against through such neither nor either because however meanwhile earlier later today still already "
    "among including until till via per".split()
)
_NOT_NAMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december telegram x facebook twitter published updated photo read live breaking "
    "mr mrs ms dr president minister".split()
)
_PARTICLES = frozenset("al el bin ibn von van de der di da la le al- abu ben ul of and".split()) - {
    "of",
    "and",
}
_ORGAN_WORDS = frozenset(
    "ministry club commission committee council agency party association union army service office cross crescent "
    "headquarters command centre center department bureau directorate society institute foundation organisation "
    "organization movement front league university embassy parliament administration staff initiative group forces "
    "corps brigade battalion court fund network radio television tv news times post herald".split()
)


def _date_sign(mention: DateMention) -> str:
    """A date is a date, but "since 2022" opens a span of time and "this year" closes one."""
    if mention.open == "since":
        return "S"
    if mention.year and not (
        mention.month or mention.day or mention.open or mention.season or mention.part
    ):
        return "C"
    step = mention.relative
    if step is not None and step.unit == "year" and step.offset in (0, -1) and not mention.month:
        return "C" if mention.text.lower() in ("this year", "last year", "that year") else "d"
    return "d"


def _is_year(tokens: Sequence[Token], number: Number) -> bool:
    """True for a bare 1900 … 2099 behind a word that takes a year."""
    text = tokens[number.core].text
    before = tokens[number.core - 1].lower if number.core else ""
    return (
        len(text) == 4
        and text.isdigit()
        and "1900" <= text < "2100"
        and before
        in (
            "since",
            "in",
            "of",
            "from",
            "until",
            "by",
            "late",
            "early",
            "mid",
            "before",
            "after",
            "during",
            ",",
        )
    )


def _is_number_word(word: str) -> bool:
    from parley.rules.numbers import ORDINALS, SCALES, TENS, UNITS

    head = word.partition("-")[0]
    return head in UNITS or head in TENS or (word in SCALES) or (word == "a" and word in ORDINALS)


def _better(old: str | None, new: str) -> str:
    """The more telling of two categories: "wounded servicemen" are wounded."""
    if old == "bodies":
        return old
    if old in (None, "people", "prisoners"):
        return new
    return old or new


def _capitalised(tokens: Sequence[Token], at: int, length: int, use: object) -> bool:
    """Names are capitalised where they are proper names; roles and common organs need not be."""
    usage = getattr(use, "usage", "name")
    written = getattr(use, "written", "").split()
    if len(written) == length and usage in ("name", "alias", "capital"):
        # "returned from Russia today" is not the channel
        if any(w[:1].isupper() and not tokens[at + k].text[:1].isupper() for k, w in enumerate(written)):
            return False
    if getattr(use, "cased", False):
        joined = "".join(t.text for t in tokens[at : at + length])
        return joined[:1].isupper() and (len(joined) > 3 or joined.upper() == joined)
    if usage in ("role", "organ", "title", "alias"):
        return True
    return any(tokens[at + k].text[:1].isupper() for k in range(length))


def _group_verbs(chunked: Chunked) -> None:
    """Joins auxiliaries, negation and adverbs to the verb they belong to; marks the passive."""
    items, tokens = chunked.items, chunked.tokens
    grouped: list[Item] = []
    at = 0
    while at < len(items):
        item = items[at]
        if item.sign in "grcqehzAyum~T" or (
            item.sign == "_" and item.last - item.first == 1 and item.word in _MODAL
        ):
            verb = _verb_group(items, at, tokens)
            if verb is not None:
                group, at = verb
                grouped.append(group)
                continue
        grouped.append(item)
        at += 1
    for index, item in enumerate(grouped):
        if item.sign == "r" and item.word.startswith("welcom"):
            ahead = [i.sign for i in grouped[index + 1 : index + 4]]
            if set(ahead) & set("xD"):
                item.sign = "y"  # "hailed the return of 150 Ukrainians"
        if item.sign == "p" and item.side and index + 1 < len(grouped) and grouped[index + 1].sign in "grqehyA":
            before = tokens[item.first - 1].lower if item.first else ""
            if before in ("the", "that") and item.actor is not None:
                item.sign = "s"  # "the Russians hold some 14,000"
        previous = grouped[index - 1] if index else None
        follows = grouped[index + 1] if index + 1 < len(grouped) else None
        if (
            item.sign in _PASSIVE
            and not item.passive
            and previous is not None
            and item.last - item.first == 1
        ):
            reduced = item.word.endswith(("ed", "en", "held", "brought", "sent", "got", "won"))
            objects = (
                follows is not None and follows.sign in "NBVQpbs_" and not (follows.sign == "_")
            )
            if reduced and previous.sign in "NBVQp" and not objects:
                item.passive = True
                item.sign = _PASSIVE[item.sign]
    chunked.items = grouped
    chunked._signs = ""


def _verb_group(items: list[Item], at: int, tokens: Sequence[Token]) -> tuple[Item, int] | None:
    """The verb group that starts at an item, if one does: (its item, index behind it)."""
    index = at
    be = future = perfect = negated = have = False
    aux = 0
    while index < len(items):
        item = items[index]
        words = [t.lower for t in tokens[item.first : item.last]]
        if item.sign == "u" or (
            item.sign == "_"
            and all(
                w in _AUXILIARY
                or w in _MODAL
                or w in _ADVERBS
                or w in _FUTURE_ADJECTIVES
                or w.endswith("ly")
                for w in words
            )
        ):
            if item.sign == "_" and not aux:
                return None
            for w in words:
                if w in _BE:
                    be = w in _BE
                have = have or w in ("has", "have", "had", "'ve")
                future = (
                    future
                    or w
                    in ("will", "would", "shall", "should", "may", "might", "'ll", "could", "must")
                    or w in _FUTURE_ADJECTIVES
                )
            aux += 1
        elif item.sign == "~" and item.word in ("not", "never") and aux:
            negated = True
        elif (
            item.sign == "T"
            and item.word == "to"
            and index + 1 < len(items)
            and items[index + 1].sign in "grcqehzAyu"
        ):
            before = tokens[item.first - 1].lower if item.first else ""
            future = before not in _REALISED
            be = False
            aux += 1
        elif item.sign == "d" and aux and item.last - item.first == 1:
            pass
        elif item.sign in "CM" and aux and item.last - item.first <= 2:
            pass
        elif (
            item.sign == "A"
            and aux
            and item.word in _FUTURE_ADJECTIVES
            and index + 1 < len(items)
            and items[index + 1].sign == "T"
        ):
            future = True
        else:
            break
        index += 1
    if index >= len(items):
        return None
    main = items[index]
    if main.sign not in "grcqehzAym" or (main.sign == "m" and not aux):
        if aux and index > at and items[at].sign in "u":
            return Item(
                "u",
                items[at].first,
                items[index - 1].last,
                "be",
                future=future,
                perfect=have,
                negated=negated,
            ), index
        return None
    word = main.word
    participle = word.endswith(
        (
            "ed",
            "en",
            "given",
            "sent",
            "brought",
            "held",
            "got",
            "let",
            "won",
            "set free",
            "taken back",
            "kept",
            "over",
            "up",
            "back",
            "free",
        )
    )
    if word.endswith(("ing",)):
        participle = False
    passive = (
        be and participle and main.sign in (*_PASSIVE, "y") and main.word not in ("back", "out")
    )
    sign = _PASSIVE.get(main.sign, main.sign) if passive else main.sign
    if (
        main.sign == "c"
        and main.word in ("back", "home", "out", "left", "en route")
        and not be
        and main.word != "left"
    ):
        sign = "c" if aux and be else "_" if main.word == "out" else "c"
    return (
        Item(
            sign,
            items[at].first,
            main.last,
            word,
            future=future,
            passive=passive,
            perfect=have,
            negated=negated,
        ),
        index + 1,
    )
