"""Counted groups: from a number to the noun it counts, and what the words between them tell.

"another 31 wounded Ukrainian servicemen" is one group of persons: more of those spoken of, wounded,
Ukraine's. A scan goes from the number to its head noun, a step for each kind of word it meets; what
counts nobody (years, ages, measures, drones) comes back as a number of something else.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from parley.actors.known_by import Actor
from parley.claims.chunks import Figure, Item
from parley.claims.chunks.idle_numbers import idle_number
from parley.claims.chunks.measures import is_year_alone, shares_unit, strength
from parley.claims.chunks.nations import nations_of
from parley.claims.chunks.parts import owner_behind, read_part
from parley.claims.chunks.phrases import ACTOR, UNIT, Match, Words
from parley.rules import words as small
from parley.rules.number_words import UNITS
from parley.rules.numbers import Number
from parley.rules.persons import MODIFIER_WORDS, OCCUPATIONS
from parley.rules.signs import COUNTED

_LAST: Final = frozenset(["last", "first", "final", "remaining"])
_FARTHEST: Final = 8  # words between a number and its head
_POINTED: Final = small.POINTING | small.FREED_NOUNS
_SEVERAL: Final = frozenset(["couple", "duo", "trio"])
_UNIONS: Final = frozenset(["eu", "nato", "un"])  # "eight EU citizens"
_VERBS: Final = frozenset("grqechv")
_OWN: Final = small.OWNED.keys() | {"own"}  # "150 of ours", "168 of our own"
_OWNING: Final = frozenset(["'", "’", "'s", "’s"])
_SIGNS: Final = {"persons": "N", "bodies": "B", "exchanges": "X", "deals": "X"}


def read_figure(words: Words, number: Number, dates: dict[int, Item]) -> Item:
    """The counted group a number opens, or the number as one of something else."""
    return Scan(words, number, dates).item()


class Scan:
    """One reading from a number to its head noun; each step sees the word at ``at``.

    A step answers True to read on, False to stop, None where the word is none of its own.
    """

    def __init__(self, words: Words, number: Number, dates: dict[int, Item]) -> None:
        self.words, self.number, self.dates = words, number, dates
        self.tokens, self.lower = words.tokens, words.lower
        self.before = self.lower[number.first - 1] if number.first else ""
        self.figure = Figure(number, "other")
        self.at = self.head_at = number.last
        self.head_end: int | None = None
        self.seen = self.unknown = self.quoted = 0
        self.unit: Item | None = None
        self.match: Match | None = None

    def item(self) -> Item:
        """The item of the group."""
        idle = idle_number(self.words, self.number, self.figure)
        return idle or self._strong() or self._scan() or self._headless() or self._group()

    def _item(self, sign: str, last: int, word: str = "") -> Item:
        return Item(sign, self.number.first, last, word, figure=self.figure)

    def _strong(self) -> Item | None:
        """ "A group 95 strong", "the 95-strong group"; armies so strong are none of ours."""
        strong = strength(self.words, self.number)
        if strong is None:
            return None
        last, named = strong
        if named and named not in small.PARTIES_OF:
            return self._item("U", last, "strong")
        self.figure.noun, self.figure.category, self.figure.head = "persons", "people", named
        return self._item("N", last, "group")

    # -- the scan ---------------------------------------------------------------------------------

    def _scan(self) -> Item | None:
        """Goes on to the head; an item where it finds a unit that counts nobody."""
        figure, number = self.figure, self.number
        figure.another = self.before in small.FURTHER
        in_all = self.before == "all" and self.lower[max(0, number.first - 2)] == "in"
        figure.definite = self.before in small.DEFINITE and not in_all
        owner = self.before
        if owner in _LAST and number.first > 1:
            owner = self.lower[number.first - 2]  # "freed its last ten captives"
        figure.owner = owner if owner in small.POSSESSIVES else None
        if number.form == "reference":
            closed = self.tokens[self.at].text in small.CLOSING if self.at < len(self.lower) else 0
            of = self.at + bool(closed)  # '"about the same number" of Russians'
            self.at = of + 1 if self.lower[of : of + 1] == ("of",) else self.at
        while self.at < len(self.lower) and self.seen <= _FARTHEST:
            date = self.dates.get(self.at)
            if date is not None and not (self.head_end is None and date.word.isdigit()):
                break
            if not self._step():
                break
        return self.unit

    def _step(self) -> bool:
        """Reads a word, by the first step whose own it is; False where it ends the group."""
        for step in _STEPS:
            goes_on = step(self)
            if goes_on is not None:
                return goes_on
        return False

    def _go(self, words: int = 1) -> bool:
        self.at += words
        self.seen += 1
        return True

    def _phrase(self) -> bool | None:
        """A phrase of the lexicon or a name."""
        match = self.words.longest(self.at)
        if match is not None and match.sign == ACTOR and match.length > 1 and not _is_folk(match):
            match = self.words.adjective(self.at) or match
        single = self.number.quantity.number == 1 or self.lower[self.at] in _SEVERAL
        if single and (match is None or self.lower[self.at] in OCCUPATIONS):
            match = self.words.singular(self.at) or match
        self.match = match
        if match is None:
            return None
        if match.sign == ACTOR:
            return self._actor(match)
        if match.sign == "p":
            return self._persons(match.length, match.category)
        if match.sign == "b":
            return self._remains(match)
        if match.sign == "x" or (
            match.sign == "D" and self.head_end is None and not self.figure.part
        ):
            return not self._is_verb(match) and self._exchanges(match)
        if self.head_end is not None:
            return None
        asked = match.sign == "A" and match.length == 1 and self.lower[self.at] in small.ASKED
        if asked or (match.sign == UNIT and self.lower[self.at] not in MODIFIER_WORDS):
            last = min(self.at + match.length, len(self.lower))
            self.unit = self._item("U", last, self.lower[self.at])
            return False
        if match.sign in "grqech" and match.length > 1:
            return False  # "the 13 let go hours later"
        participle = match.sign in "gRrqe" and match.length == 1 and not self.unknown
        if participle and self.words.person_follows(self.at + 1):
            return self._go()  # "12 freed soldiers", "5 returned prisoners"
        return None

    def _actor(self, match: Match) -> bool:
        """The side whose persons they are; any other name ends the group."""
        figure, word = self.figure, self.lower[self.at]
        actor = match.use.actor if match.use is not None else None
        if match.usage == "own-term":
            figure.hint = actor.label if actor is not None else None
            return self._persons(match.length, "soldiers")
        if match.usage == "role" and word in MODIFIER_WORDS:
            alone = self.at + 1 == len(self.lower) or self.words.is_no_noun(self.at + 1)
            return self._persons(1, "soldiers") if alone and word == "military" else self._go()
        free = figure.side is None and not figure.both and self.head_end is None
        a_side = actor is not None and actor.kind in ("state", "party") and free
        if actor is not None and free and self._is_force(match, actor):
            self.figure.side = actor.side
            return self._go(match.length + (actor.kind == "person"))
        if actor is not None and actor.kind == "place" and self._are_residents(match):
            figure.hint = actor.home_of or actor.part_of
            return self._go(match.length)
        if match.usage not in ("adjective", "demonym") and not a_side:
            return False
        if self.head_end is not None and figure.category != "wounded":
            return False
        figure.side = actor.label if actor else None
        if match.usage == "demonym" or self.lower[self.at + match.length - 1].endswith("s"):
            # "22 wounded Ukrainians": a demonym is a head unless a noun follows
            follow = self.words.longest(self.at + match.length)
            if follow is None or follow.sign not in ("p", "b", "x"):
                self._head(match.length, "persons", figure.category or "people")
        self.head_at = self.at + match.length
        return self._go(match.length)

    def _is_force(self, match: Match, actor: Actor) -> bool:
        """True for the brigade of "1,000 Azov soldiers", the leader of "20 of Haftar's men"."""
        union = match.length == 1 and self.lower[self.at] in _UNIONS
        if (actor.side is None and not union) or actor.kind not in ("organisation", "person"):
            return False
        last = self.at + match.length
        owns = actor.kind == "person" and self.lower[last : last + 1] in (("'s",), ("’s",))
        return (owns or actor.kind == "organisation") and self.words.is_person(last + owns)

    def _are_residents(self, match: Match) -> bool:
        """True for the city of "nine Kursk residents", "46 Kherson region civilians"."""
        last = self.at + match.length
        last += self.lower[last : last + 1] in small.REGIONS
        return self.head_end is None and self.words.is_person(last)

    def _head(self, length: int, noun: str, category: str | None) -> None:
        self.head_end = self.at + length
        self.figure.noun, self.figure.category = noun, category

    def _persons(self, length: int, category: str) -> bool:
        """ "wounded servicemen" are wounded, "prisoners, soldiers among them" are soldiers."""
        known = self.figure.category
        if known in (None, "people", "prisoners"):
            known = category
        self._head(length, "persons", known)
        self.head_at = self.at + length
        return self._go(length)

    def _remains(self, match: Match) -> bool | None:
        made = self.lower[self.at] in ("dead", "fallen", "killed")
        if made and self.words.person_follows(self.at + match.length):
            return None
        self._head(match.length, "bodies", "bodies")
        return False

    def _remains_of(self) -> bool | None:
        """ "78 Russian soldiers' bodies"."""
        if self.head_end is None or self.lower[self.at] not in _OWNING:
            return None
        match = self.words.longest(self.at + 1)
        if match is None or match.sign != "b":
            return None
        self.at += 1
        return self._remains(match)

    def _is_verb(self, match: Match) -> bool:
        """True for the return of "saw 390 return": many of them would be returns."""
        many = self.number.form == "cardinal" and self.number.quantity.number != 1
        return match.sign == "D" and many and not self.lower[self.at].endswith("s")

    def _exchanges(self, match: Match) -> bool:
        if is_year_alone(self.words, self.number):
            self.unit = self._item("U", self.number.last)  # "the 2024 exchanges"
            return False
        follow = self.lower[self.at + match.length : self.at + match.length + 1]
        if follow and follow[0] in small.NO_EXCHANGES:
            self.unit = self._item("U", self.at + match.length + 1, follow[0])
            return False
        if match.sign == "x" or self.number.form in ("cardinal", "ordinal"):
            noun = "exchanges" if match.sign == "x" else "deals"
            self._head(match.length, noun, self.figure.category)
        return False

    def _of(self) -> bool | None:
        """ "95 of them", "33 of the 84", "95 of its soldiers"."""
        more = self.lower[self.at - 1] in ("more", "others")  # "80 more of its citizens"
        if self.lower[self.at] != "of" or self.head_end is not None or self.seen > more:
            return None
        part, figure = read_part(self.words, self.at + 1), self.figure
        if part is None:
            on = self.number.form == "vague" or self.lower[self.at - 1] in ("number", "total")
            self.at += on
            return on
        figure.whole, figure.part, figure.owner = part.whole, part.is_part, part.owner
        figure.another = False
        self.at = part.at
        counted = part.whole is not None and not self._heads_follow(part.at)
        pointed = self.lower[part.at - 1]
        pointing = pointed in _OWN or (part.owner is None and pointed in _POINTED)
        if counted or pointing or part.at == len(self.lower):
            behind = self.lower[part.at] if part.at < len(self.lower) else ""
            taken = pointed == "those" and behind in small.TAKEN  # "73 of those abducted"
            self.head_end, figure.noun = part.at + taken, "persons"
            return False
        self.seen += 1
        return True

    def _heads_follow(self, at: int) -> bool:
        """True where persons or remains are named at a word."""
        match = self.words.longest(at)
        return self.words.person_follows(at) or (match is not None and match.sign == "b")

    def _possessive(self) -> bool | None:
        if self.head_end is not None or self.lower[self.at] not in small.POSSESSIVES:
            return None
        self.figure.owner = self.lower[self.at]
        return self._go()

    def _quote(self) -> bool | None:
        """A quotation mark inside the group: "124 “prisoners of war”"."""
        if self.tokens[self.at].text not in small.QUOTES:
            return None
        opens = self.head_end is None and self.quoted < 4 and self.number.form != "reference"
        if not opens and not self.quoted % 2:
            return None
        self.quoted += 1
        self.at += 1
        return True

    def _apposed(self) -> bool | None:
        """A comma between an ordinal and its noun: "another, sixty-third, exchange"."""
        if self.number.form != "ordinal" or self.lower[self.at] != "," or self.seen:
            return None
        match = self.words.longest(self.at + 1)
        if match is None or match.sign != "x":
            return None
        self.at += 1
        return True

    def _joint(self) -> bool | None:
        """ "sick and wounded", "soldiers and civilians"; any other word behind a head ends."""
        word = self.lower[self.at]
        if self.head_end is None:
            if word not in ("and", "or", ",") or not self.seen:
                return None
            if self._other_side():
                return True
            if not self.words.is_modifier(self.at + 1):
                return None
        elif word not in ("and", "or") or not self.words.is_person(self.at + 1):
            return False
        self.at += 1
        return True

    def _other_side(self) -> bool:
        """Reads on where a second nationality follows: "Russian and Ukrainian soldiers"."""
        match = self.words.longest(self.at + 1) if self.figure.side is not None else None
        use = match.use if match is not None and match.sign == ACTOR else None
        if match is None or use is None or use.actor is None or match.usage != "adjective":
            return False
        if not self.words.person_follows(self.at + 1 + match.length):
            return False
        assert self.figure.side is not None
        self.figure.both = (self.figure.side, use.actor.label)
        self.figure.side = None
        return self._go(1 + match.length)

    def _dual(self) -> bool | None:
        """ "A US-Russian citizen": of one state or the other, as his captor tells."""
        word = self.lower[self.at]
        if "-" not in word or self.head_end is not None or self.figure.side is not None:
            return None
        nations = nations_of(word)
        if len(nations) > 1:
            self.figure.dual = nations
        elif nations:
            self.figure.side = nations[0]
        return self._go() if nations else None

    def _modifier(self) -> bool | None:
        """A word that says more of the persons: "wounded", "severely"."""
        word = self.lower[self.at]
        adverb = word.endswith("ly") and len(word) > 4 and self.tokens[self.at].kind == "word"
        if word not in MODIFIER_WORDS and not adverb:
            return None
        if word == "others" and self.head_end is None:
            self._head(1, "persons", self.figure.category)
        self.figure.another = self.figure.another or word in small.MORE
        self.figure.category = small.MADE.get(word, self.figure.category)
        return self._go()

    def _figures(self) -> bool | None:
        """ "Six senior TPLF figures": persons where a side is named before them."""
        if self.head_end is not None or self.figure.side is None:
            return None
        word = self.lower[self.at]
        if word != "figures" and not (word[-1] == "s" and word[:-1] in OCCUPATIONS):
            return None
        self._head(1, "persons", self.figure.category or "politicians")
        return False

    def _members(self) -> bool | None:
        """ "125 members of the Sudanese army", by the force they belong to."""
        if self.head_end is not None or self.lower[self.at] not in small.MEMBERS:
            return None
        end = self._owner_behind(self.at + 1)
        if end == self.at + 1:
            return None
        self.head_end, self.figure.noun = end, "persons"
        return False

    def _loose_word(self) -> bool:
        """A word nobody knows: two of them may stand between a number and its head."""
        token = self.tokens[self.at]
        if token.kind != "word" or token.lower in small.NO_NAME or self.unknown > 1:
            return False
        behind = self.at == self.number.last and self.number.form == "cardinal"
        if behind and token.lower in UNITS:
            return False  # "the other 13 two hours later"
        if token.lower == "ones" and self.figure.side is not None:
            return False  # "six Ukrainian ones"
        if token.text[0].isupper() and self.number.form == "ordinal":
            return False
        if self.match is not None and self.match.sign in ("y", "A", "<"):
            return False
        if self.match is not None and self.figure.side is not None and self.match.sign in _VERBS:
            return False  # "three Sudanese held in Sanaa"
        self.unknown += 1
        return self._go()

    # -- what was found ---------------------------------------------------------------------------

    def _headless(self) -> Item | None:
        """A number without a noun, unless its words make up for it: "12 Ukrainian"."""
        if self.head_end is not None:
            return None
        figure, number = self.figure, self.number
        if figure.side is not None and not self.unknown:
            self.head_end = self.head_at
            figure.noun, figure.category = "persons", figure.category or "people"
            return None
        if figure.category in ("wounded", "civilians") and not self.unknown:
            self.head_end, figure.noun = self.at, "persons"
            return None
        if not self.unknown and shares_unit(self.words, number):
            return self._item("U", number.last, self.before)
        more = self.lower[number.last : number.last + 1] == ("more",)  # "10 more air defence …"
        bare = not self.unknown or self.words.is_no_noun(number.last + more)
        if bare:
            figure.noun = "bare"
        return self._item("Q" if bare else "U", number.last, self.lower[number.core])

    def _group(self) -> Item:
        figure, number, end = self.figure, self.number, self.head_end
        assert end is not None
        while end < len(self.lower) and self.quoted % 2 and self.tokens[end].text in small.CLOSING:
            end += 1
            self.quoted += 1
        figure.head = self.lower[end - 1]
        if figure.noun == "persons" and figure.category == "bodies":
            figure.noun = "bodies"
        sign = _SIGNS[figure.noun]
        if number.form == "vague" and sign == "N":
            sign = "V"
        if number.form == "ordinal" and sign in "NB":
            return Item("_", number.first, number.last)
        if figure.side is None and sign in COUNTED:
            end = self._owner_behind(end)
        item = self._item(sign, end, figure.head)
        item.side = figure.side
        return item

    def _owner_behind(self, at: int) -> int:
        """Takes the side told behind a head; where its words end."""
        end, side = owner_behind(self.words, at)
        self.figure.side = side or self.figure.side
        return end


def _is_folk(match: Match) -> bool:
    """True for "Greek Cypriots", "Bosnian Serbs": a name of two words for persons of a party."""
    actor = match.use.actor if match.use is not None else None
    return actor is not None and actor.kind == "party" and match.usage in ("name", "demonym")


_STEPS: Final[tuple[Callable[[Scan], bool | None], ...]] = (
    Scan._figures, Scan._phrase, Scan._of, Scan._possessive, Scan._remains_of, Scan._quote,
    Scan._apposed, Scan._joint, Scan._dual, Scan._modifier, Scan._members, Scan._loose_word,
)  # fmt: skip
"""What a word in a group may be, in the order in which it is asked."""
