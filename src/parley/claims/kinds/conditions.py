"""What some rules ask of a group and the words around it, where signs do not tell enough.

That "Moscow says 96" names a figure and not an hour, that "the ratio was 1,000 to 24" is one, is
told by words; ``parley.claims.kinds.fits`` asks these before a frame is taken.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from parley.claims.chunks import Chunked, Figure
from parley.claims.kinds.past import Past
from parley.claims.kinds.readings import Frame
from parley.claims.parties import are_enemies
from parley.rules.fitting import (
    AS_FIGURES,
    AS_NUMBERS,
    BRINGING,
    COSTING,
    COUNTRY,
    FIGURES,
    HOURS,
    KNOWING,
    MAKING,
    MATTERS,
    MAYBE,
    MORE,
    NAMING,
    NUMBERING,
    OFFERING,
    OWING,
    PEOPLE,
    PRISONERS,
    RAIDING,
    RATIOS,
    RISING,
    SPEAKING_OF,
    TERMS,
    THEN,
    TOGETHER,
)
from parley.rules.signs import PASSING
from parley.rules.words import CAPTIVE_CATEGORIES, LEAVING

_LEAVING: Final = PASSING | frozenset("DA")
_OWNING: Final = (["'s"], ["’s"], ["'"], ["’"])
_HAVE: Final = frozenset(["has", "have", "had", "'ve"])
_CLAUSE_END: Final = re.compile(r"[;:.]")
_REACH: Final = 20  # items
_BY_FORCE: Final = 8  # words
_OF_TOTAL: Final = re.compile(
    r"t[^;:.,NQBVy]{0,6}[T@]_?$"
)  # "takes the total to 500 on either side"
_DEAD: Final = frozenset("zBb")
_OWN_VERBS: Final = PASSING | frozenset("HhA")
_DAYS: Final = re.compile(r"d[,+]{1,2}d[^eEgGrR;]*$")
_HELD_FIRST: Final = CAPTIVE_CATEGORIES | {"soldiers", "wounded", "children"}


class Fit:
    """A frame tried on the group at item ``at``."""

    def __init__(self, chunked: Chunked, at: int, frame: Frame, past: Past) -> None:
        self.chunked = chunked
        self.at = at
        self.frame = frame
        self.past = past

    @property
    def figure(self) -> Figure:
        """The figure of the group."""
        figure = self.chunked.items[self.at].figure
        assert figure is not None
        return figure

    @property
    def is_bare(self) -> bool:
        """True for a number without a noun."""
        return self.chunked.items[self.at].sign == "Q"

    def words_of_figure(self) -> list[str]:
        """The words of the group."""
        return self.chunked.words(self.at)

    def words(self, role: str) -> list[str]:
        """The words of the item that plays a role."""
        return self.chunked.words(self.frame.at[role])


def adds_up(fit: Fit) -> bool:
    """True for a figure that those told before it make together."""
    quantity = fit.figure.number.quantity
    return fit.past.adds_up(quantity) or fit.past.sums_exchanges(quantity)


def _goes_on_with_more(fit: Fit) -> bool:
    """True for "48 on Saturday and 317 more by Monday", not for "and 317 more should be freed"."""
    own_verb = fit.chunked.signs[fit.at + 2 : fit.at + 3] in _OWN_VERBS
    return fit.is_bare and fit.chunked.words(fit.at + 1)[0] in MORE and not own_verb


def _is_due(fit: Fit) -> bool:
    """True for "303 are due", "303 more are expected"."""
    between = fit.chunked.words(fit.at + 1) if fit.frame.at["verb"] - fit.at > 1 else []
    return fit.is_bare and MORE.issuperset(between)


def _is_joint(fit: Fit) -> bool:
    """True for "both sides together freed 258"."""
    verb = fit.chunked.items[fit.at - 1]
    return verb.first > 0 and fit.chunked.tokens[verb.first - 1].lower in TOGETHER


def _is_there(fit: Fit) -> bool:
    """True for "there are 48 hostages in Gaza"."""
    verb = fit.frame.at["verb"]
    there = fit.chunked.words(verb - 1)[-1:] if verb else []
    return there == ["there"] and fit.figure.category in CAPTIVE_CATEGORIES


def _is_from_each(fit: Fit) -> bool:
    """False for each day's, and for what a total has come to: "to 500 on either side"."""
    of_total = _OF_TOTAL.search(fit.chunked.signs, 0, fit.at)
    return not (of_total or is_each_day(fit.chunked, fit.at))


def _is_answer(fit: Fit) -> bool:
    """True right behind a question for a number."""
    asked = fit.past.asked(fit.chunked.sentence.index)
    return asked is not None and asked.is_question


def _is_named(fit: Fit) -> bool:
    """True for "Moscow says 96" and for "Moscow spoke of 96 people"."""
    asked = fit.past.asked(fit.chunked.sentence.index) is not None  # "How many are left?"
    people = fit.words_of_figure()[-1] in PEOPLE and (asked or fit.figure.side is None)
    return fit.is_bare or (people and fit.words("verb")[0] in NAMING and (asked or _is_near(fit)))


def _is_near(fit: Fit) -> bool:
    """True where a figure was told in this sentence or the one before."""
    last = fit.past.last
    return last is not None and fit.chunked.sentence.index - last.sentence < 2


def _is_the_figure(fit: Fit) -> bool:
    """True for "the figure of 96", "gave the total as 96", not for "a total of 96"."""
    noun = fit.frame.roles["noun"]
    between = [token.lower for token in fit.chunked.tokens[noun.last : fit.figure.number.core]]
    clause = fit.chunked.signs[: fit.at].rpartition(",")[2]
    if not _DEAD.isdisjoint(clause):
        return False  # "the dead of the week number 48"
    joints = AS_FIGURES if noun.word == "figure" else AS_NUMBERS
    return fit.is_bare and noun.word in FIGURES and not set(between) - joints and _is_near(fit)


def _is_a_matter(fit: Fit) -> bool:
    """True for "it is a matter of 96 people", "we are talking about 96 servicemen"."""
    verb = fit.frame.roles["verb"]
    words = [token.lower for token in fit.chunked.tokens[verb.first : fit.figure.number.core]]
    return words[-1] in ("of", "about") and not MATTERS.isdisjoint(words) and _is_near(fit)


def _is_put(fit: Fit) -> bool:
    """True where what "it" is put at was asked for, or counted as a stock."""
    asked = fit.past.asked(fit.chunked.sentence.index)
    return asked is not None or _follows_a_stock(fit)


def _stays_there(fit: Fit) -> bool:
    """True where nobody leaves before the figure, nor in its clause behind it."""
    signs = fit.chunked.signs
    first = max(signs.rfind(mark, 0, fit.at) for mark in ";:") + 1
    return _LEAVING.isdisjoint(signs[first : fit.at] + _CLAUSE_END.split(signs[fit.at :])[0])


def _exceeds(fit: Fit) -> bool:
    """True for the number of "exceeds 8,000", which holds its verb."""
    return fit.words_of_figure()[0] in RISING


def _is_in_hands(fit: Fit) -> bool:
    """True for prisoners in a land, and for "6,465 Ukrainians in Russia"."""
    sides = {fit.figure.side or "", fit.frame.roles["holder"].side or ""}
    return (fit.figure.category in CAPTIVE_CATEGORIES or are_enemies(sides)) and _stays_there(fit)


def _is_in_country(fit: Fit) -> bool:
    """True for "766 political prisoners in the country"."""
    there = fit.words("place")[-1] in COUNTRY
    return there and fit.figure.category in CAPTIVE_CATEGORIES and _stays_there(fit)


def _has_fighters(fit: Fit) -> bool:
    """True for "which has 6,000 fighters"."""
    return not _HAVE.isdisjoint(fit.words("verb")) and fit.figure.category == "soldiers"


def _were_let_go(fit: Fit) -> bool:
    """True for "delivered the 12 officers it was holding", not for "refused to free the 12"."""
    before = fit.chunked.items[max(0, fit.at - 3) : fit.at]
    verb = next((item for item in reversed(before) if item.sign in "greq"), None)
    return verb is not None and not (verb.future or verb.negated) and verb.word[-3:] != "ing"


def _is_past_or_active(fit: Fit) -> bool:
    """True for "had been captive since 2022" and "had held Azovstal": nobody is held there now."""
    words = fit.words("verb")
    return words[0] == "had" or words[-1] in ("hold", "holds", "held", "keep", "keeps", "kept")


def _has_captives(fit: Fit) -> bool:
    """True for "Kyiv has 1,348" behind a stock, and for "still has 350 soldiers"."""
    words = fit.words("verb")
    if words[-1] not in _HAVE and words[0] not in _HAVE:
        return False
    before = fit.chunked.words(fit.frame.at["verb"] - 1)
    own = fit.figure.owner is not None  # "Moscow has 7,000 of our people"
    sides = {fit.figure.side or "", fit.frame.roles["holder"].side or ""}
    captive = fit.figure.category in CAPTIVE_CATEGORIES and are_enemies(sides)
    return "still" in before + words or own or captive or _follows_a_stock(fit)


def _follows_a_stock(fit: Fit) -> bool:
    """True where those held were counted in this sentence or the one before."""
    last, index = fit.past.last, fit.chunked.sentence.index
    return last is not None and last.kind == "held" and index - last.sentence < 2


def _makes(fit: Fit) -> bool:
    """True for "that makes 152", "which adds up to 152"."""
    first = fit.chunked.items[fit.at].first
    before = {token.lower for token in fit.chunked.tokens[max(0, first - 4) : first]}
    return not MAKING.isdisjoint(before)


def _is_by_hours(fit: Fit) -> bool:
    """True for "60 in the morning and 45 in the afternoon"."""
    first, last = fit.chunked.items[fit.at].first, fit.chunked.items[fit.at].last
    near = fit.chunked.tokens[max(0, first - 5) : last + 3]
    return sum(token.lower in HOURS for token in near) > 0 and fit.is_bare


def _is_ratio(fit: Fit) -> bool:
    """True for "the ratio was 1,000 to 24", "116 to 63 in Ukraine's favour"."""
    first, last = fit.chunked.items[fit.at].first, fit.chunked.items[fit.at].last
    near = fit.chunked.tokens[max(0, first - 6) : last + 8]
    return not RATIOS.isdisjoint(token.lower for token in near)


def _is_known(fit: Fit) -> bool:
    """True for "lists 48 prisoners", "has documented 48 captives", whom nobody has freed."""
    if fit.figure.category not in CAPTIVE_CATEGORIES or not _stays_there(fit):
        return False
    known = bool(fit.past.kinds_of(fit.figure.number.quantity))
    return not known and not KNOWING.isdisjoint(_words_before(fit, 5))


def _words_before(fit: Fit, number: int) -> list[str]:
    first = fit.chunked.items[fit.at].first
    return [token.lower for token in fit.chunked.tokens[max(0, first - number) : first]]


def _is_of_accord(fit: Fit) -> bool:
    """True for "the accord speaks of 48 detainees"."""
    speaks = not SPEAKING_OF.isdisjoint(_words_before(fit, 5))
    return speaks and not TERMS.isdisjoint(fit.words("noun")[-2:])


def _is_share(fit: Fit) -> bool:
    """True for "31 from the Ukrainian side", "63 from the rebels' ranks", not "25 from Ukraine"."""
    behind = fit.frame.roles["taker"].last
    owned = [token.text for token in fit.chunked.tokens[behind : behind + 1]] in _OWNING
    return owned or "side" in fit.words("taker") or fit.figure.whole is not None


def _is_by_force(fit: Fit) -> bool:
    """True for "were rescued by Israeli troops", "rescued four hostages in a raid"."""
    verb = fit.frame.roles["verb"]
    behind = fit.chunked.tokens[verb.last : verb.last + _BY_FORCE]
    raided = not RAIDING.isdisjoint(token.lower for token in behind)
    return raided and verb.word.startswith("rescu")


def _is_cost(fit: Fit) -> bool:
    """True for "the exchange cost Israel 1,027 prisoners", not for what a front cost."""
    cost = not COSTING.isdisjoint(fit.words("verb")[-2:])
    ours = "x" in fit.chunked.signs or fit.figure.category in CAPTIVE_CATEGORIES
    return cost and ours


def _is_let_leave(fit: Fit) -> bool:
    """False for "six million people left Ukraine", true for captives and for "left captivity"."""
    if fit.words("verb")[-1] not in LEAVING:
        return True
    at = fit.frame.at["verb"] + 1
    left = fit.chunked.items[at : at + 3]
    if "k" in [item.sign for item in left] or fit.figure.category in _HELD_FIRST:
        return True
    place = next((item.side for item in left if item.side), None)
    return are_enemies({fit.figure.side or "", place or ""})


OF_RULE: Final[dict[str, Callable[[Fit], bool]]] = {
    "there-are": _is_there,
    # not "how many are missing; Tehran has spoken of five thousand"
    "says-figure": lambda fit: _is_named(fit) and "z" not in fit.chunked.signs[: fit.at],
    "says-there-were": lambda fit: fit.is_bare and fit.words("there")[-1] == "there",
    "named-figure": _is_the_figure,
    "as-the-number": lambda fit: fit.is_bare and fit.chunked.words(fit.at + 1)[0] == "as",
    "matter-of": _is_a_matter,
    "due": _is_due,
    "each-of-two": lambda fit: not _is_joint(fit),
    "from-each": _is_from_each,
    "answers": _is_answer,
    "put-it-at": _is_put,
    "total-of-captives": lambda fit: fit.words("whose")[-1] in PRISONERS and _stays_there(fit),
    "captives-exceed": lambda fit: _exceeds(fit) and _stays_there(fit),
    "captives-in": _is_in_hands,
    "captives-there": _is_in_country,
    "agreement-covers": lambda fit: fit.frame.roles["noun"].word.startswith(("agree", "plan")),
    "deal-covered": lambda fit: fit.frame.roles["noun"].word.startswith("deal"),
    "route": lambda fit: fit.figure.category in CAPTIVE_CATEGORIES,
    # "46 wounded: 31 from Ukraine and 15 from Russia"
    "share-of-side": _is_share,
    # "freed 18 soldiers it had held"
    "which-it-holds": lambda fit: fit.words("verb")[0] != "had" and not _were_let_go(fit),
    "list-of": lambda fit: fit.frame.roles["noun"].word.startswith("list"),
    "has-fighters": _has_fighters,
    "unacknowledged": lambda fit: fit.frame.verb is not None and fit.frame.verb.negated,
    "never-acknowledged": lambda fit: fit.frame.verb is not None and fit.frame.verb.negated,
    # "the tally of exchanges stands at 4,641 captives"
    "total-of-exchanges": lambda fit: fit.chunked.items[fit.at].sign != "N",
    "has": _has_captives,
    "came": _is_let_leave,
    "remain": lambda fit: not _is_past_or_active(fit),
    "followed-by": lambda fit: fit.words("verb")[-1] == "followed",
    "was-rescued": _is_by_force,
    "rescues": _is_by_force,
    "gapped-more": _goes_on_with_more,
    "gapped-then": lambda fit: fit.is_bare and fit.chunked.words(fit.at - 1) in THEN,
    "gapped-perhaps": lambda fit: fit.is_bare and fit.chunked.words(fit.at - 1)[-1] in MAYBE,
    "gapped-hour": _is_by_hours,
    "ratio": _is_ratio,
    "ratio-in-favour": _is_ratio,
    "ratio-other": _is_ratio,
    "there-are-left": lambda fit: fit.words("left")[0] == "left",
    "knows-of": _is_known,
    "cost": _is_cost,
    "leaves-with": lambda fit: not LEAVING.isdisjoint(_words_before(fit, 5)),
    "accord-names": _is_of_accord,
    "owes": lambda fit: not OWING.isdisjoint(fit.words("verb")),
    "brings-it-to": lambda fit: not BRINGING.isdisjoint(_words_before(fit, 4)),
    "through-exchanges": lambda fit: fit.words("noun")[-1] in ("exchanges", "swaps"),
    "group-numbers": lambda fit: not NUMBERING.isdisjoint(fit.words("verb")),
    "makes": _makes,
    "offered": lambda fit: fit.words("verb")[-1].startswith(OFFERING),
}
"""What a rule asks of the words and the number it is tried on."""


def is_each_day(chunked: Chunked, at: int) -> bool:
    """True for "deliveries on 13, 14 and 15 June, of 1,200 bodies each": not each side's."""
    each = next((i for i in chunked.items[at + 1 : at + 4] if i.sign == "&"), None)
    return (
        each is not None
        and each.word == "each"
        and bool(_DAYS.search(chunked.signs, max(0, at - _REACH), at))
    )
