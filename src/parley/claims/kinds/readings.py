"""The clause of a counted group: which frame fits it, and its tense, mood and scope.

A frame (``parley.rules.frames``) says what a group has to do with an exchange; whether that is
planned, sums up over time or counts both sides together is told by the words around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise, takewhile
from typing import Final

from parley.claims.chunks import Chunked, Item
from parley.rules.fitting import AHEAD, COMING, TERMS
from parley.rules.frames import FRAMES
from parley.rules.record import Rule, compile_pattern, signs_needed
from parley.rules.signs import HOLDING, MOVING, PASSED, PASSING
from parley.rules.words import LEAVING, word_set

_NEEDED: Final = tuple((rule, *signs_needed(rule.pattern)) for rule in FRAMES)
_BEFORE: Final = 36  # items around a group; no frame looks further
_BEHIND: Final = 24
_CONTEXT: Final = MOVING | HOLDING | frozenset("xXD")
_LEAVING: Final = PASSING | frozenset("xDz")
_MAY_BE_FUTURE: Final = PASSING | frozenset("um")
_VERB_BEHIND: Final = re.compile(r"[;:.!,yGRYEHgrqceuA]")
_NO_VERB: Final = frozenset(";:.!,y")
_TELLING: Final = PASSING | frozenset("uA")
_PARENTHESIS: Final = re.compile(
    r"[&N/Q_\"@I=x-]{0,6}?(?:,[+_]{1,3}Q)?,[^;:.!yNQ]{0,8}?[GRYEHgrqceuA]|[&N/Q\"=-]{0,5}?[u]"
    r"[^;:.,yNQB]{0,5}?A|[&N/Q\"=-]{0,5}?[u]"
)
_ARRANGEMENTS: Final = frozenset("xXD")
_ARRANGED: Final = frozenset(["arranged", "negotiated"])
"""Plans that are carried out once they have been made: "has arranged 12 exchanges"."""
_ALREADY: Final = re.compile(r"C[gqrGRYcH]")
_AGREED_TERMS: Final = re.compile(r"[NQ]/[NQ]\"?A")  # "under the “1,200 for 1,200” agreement"
_CLAUSE_END: Final = re.compile(r"[;:.,]")
_ASKED_THAT: Final = re.compile(r"A\^_?[sPjoU_]$")  # "proposed that Ukraine …"
_INFLECTED: Final = ("s", "ed", "en", "ing", "sent", "gave", "brought", "got", "went", "came")
_WHOLE_FIRST: Final = re.compile(r"(?:^|[;:.])_?O_?[NQB][^,;:.yNQB]*,")  # "Of the 991 agreed, 225"
_FOR_RELEASE: Final = re.compile(r"[/@T][_j]{0,2}[DxX]_?O")
_TOWARDS: Final = frozenset(["for", "on", "about", "concerning", "covering", "over"])
_POSSIBLE: Final = re.compile(r"m/?_?$")
_OR_MORE: Final = re.compile(r"&?,\+?_?[NQ],")  # "1,000 from each side, and perhaps 1,200, would …"

_NOUNS: Final = frozenset(
    ["agreement", "agreements", "plan", "plans", "proposal", "list of", "lists of"]
)
_PLANS: Final = word_set(
    "agreement deal accord pact arrangement talks negotiations discussions consultations contacts "
    "list lists proposal proposals plan plans offer offers preparations call calls demand demands "
    "request requests initiative hopes"
)
_ON: Final = word_set("for on about over")
_BEGINS: Final = word_set(
    "begin begins began begun beginning start starts started underway continues"
)
_COMPLETED: Final = word_set(
    "completed concluded conducted carried finished staged implemented finalised"
)
_HELD: Final = frozenset(
    [("took", "place"), ("went", "ahead"), ("was", "completed"), ("was", "conducted"),
     ("was", "concluded"), ("taken", "place"), ("were", "completed"), ("got", "underway")]
)  # fmt: skip
_STAGES: Final = word_set(
    "stage phase part leg round portion tranche instalment installment step day batch group half"
)
_BOTH_TOGETHER: Final = re.compile(
    r"\b(?:a total of|in total|in all|altogether|combined|from both sides|both sides combined"
    r"|total)\b",
    re.IGNORECASE,
)


class Frame:
    """The clause a counted group stands in: the rule that read it and the items of its roles."""

    def __init__(self, rule: str, then: str, roles: dict[str, Item], at: dict[str, int]) -> None:
        self.rule = rule
        self.then = then
        self.roles = roles
        self.at = at

    @property
    def verb(self) -> Item | None:
        """The item of its verb."""
        return self.roles.get("verb")


def frames_of(chunked: Chunked, at: int) -> Iterator[Frame]:
    """The frames whose signs go with the group at item ``at``, the likeliest first."""
    signs = chunked.signs
    marked = f"{signs[:at]}#{signs[at + 1 :]}"
    low, high = max(0, at - _BEFORE), at + _BEHIND
    for rule, pattern in _possible(frozenset(signs[low:at]), frozenset(signs[at + 1 : high])):
        match = pattern.search(marked, low, high)
        if match is not None:
            places = {role: match.start(role) for role in match.re.groupindex if match[role]}
            roles = {role: chunked.items[place] for role, place in places.items()}
            yield Frame(rule.name, rule.then, roles, places)


@lru_cache(maxsize=1 << 10)
def _possible(before: frozenset[str], behind: frozenset[str]) -> list[tuple[Rule, re.Pattern[str]]]:
    """The frames that have all they cannot do without before a group and behind it."""
    return [
        (rule, compile_pattern(rule.pattern))
        for rule, needed_before, needed_behind in _NEEDED
        if _has_each(before, needed_before) and _has_each(behind, needed_behind)
    ]


def _has_each(present: frozenset[str], needed: list[frozenset[str]]) -> bool:
    for signs in needed:  # noqa: SIM110 - any() would cost as much as the searches it spares
        if signs.isdisjoint(present):
            return False
    return True


def has_context(chunked: Chunked) -> bool:
    """True where a sentence has a word of exchanging, freeing or captivity."""
    return not _CONTEXT.isdisjoint(chunked.signs) or any(
        i.sign == "c" and i.word not in LEAVING for i in chunked.items
    )


def is_planned(frame: Frame | None, chunked: Chunked, at: int) -> bool:
    """True where the clause speaks of what is agreed, expected or only possible."""
    verb = frame.verb if frame is not None else None
    if verb is not None and verb.future and _were_freed_since(chunked, verb):
        return False
    if verb is not None and verb.future and was_made_possible(chunked, at):
        return False
    if frame is not None and frame.rule == "first-freed":
        return chunked.items[at - 1].future  # "the first to be freed were 48 women"
    if frame is not None and frame.then == "each-other" and _are_terms(chunked.signs, at):
        return True
    if _ALREADY.match(chunked.signs, at + 1) and chunked.items[at + 1].word == "already":
        return False  # "on top of the 7,000 already returned"
    if frame is not None and frame.then in ("held", "captured"):
        return False
    if frame is not None and "noun" in frame.at and _is_of_plan(chunked, frame.at["noun"]):
        return True
    if verb is None and frame is not None and "noun" in frame.at and _is_ahead(chunked, frame, at):
        return True
    shared = frame is not None and frame.then in ("each-other", "each-side")
    over = any(item.perfect and item.sign in PASSING for item in chunked.items[:at])
    if shared and not over and _in_stages(chunked, at):  # not "an earlier stage had freed 390"
        return True
    aside = _OR_MORE.match(chunked.signs, at + 1)
    behind = _VERB_BEHIND.search(chunked.signs, aside.end() if aside is not None else at + 1)
    passed = behind is not None and behind.group() in PASSED
    if shared and verb is None and behind is not None and passed:
        return chunked.items[behind.start()].future  # "1,000 from each side were exchanged"
    if verb is not None and verb.future:
        return not (verb.negated and chunked.words_of(verb)[0] == "could")
    if verb is not None and frame is not None and _is_yet_to_do(chunked, verb, frame.at["verb"]):
        return True
    if verb is not None and verb.perfect and verb.sign in PASSING:
        return False
    before = _planned_before(chunked, at, verb)
    if before is not None:
        return before
    if verb is not None and frame is not None and frame.at["verb"] < at and verb.sign in "gre":
        return False
    if verb is None and _is_over(chunked, at):
        return False
    if verb is None and _planned_in_sentence(chunked, at):
        return True
    if behind is None or behind.group() in _NO_VERB or _done_before(chunked, at, behind.start()):
        return False
    return not _took_place(chunked, at) and (
        behind.group() == "A" or chunked.items[behind.start()].future
    )


def _were_freed_since(chunked: Chunked, verb: Item) -> bool:
    """True for "437 of the men to be freed under the deal were released", "who were to be …"."""
    reduced = verb.passive and chunked.words_of(verb)[:2] == ["to", "be"]
    at = next((k for k, item in enumerate(chunked.items) if item is verb), 0)
    if not (reduced or chunked.signs[max(0, at - 1) : at] == "w"):
        return False
    later = takewhile(lambda item: item.sign not in "NQB;:", chunked.items[at + 1 :])
    return any(i.sign in "GRYEc" and not i.future for i in later)


def was_made_possible(chunked: Chunked, at: int) -> bool:
    """True for "has made it possible for 4,000 prisoners to return home"."""
    match = _POSSIBLE.search(chunked.signs, max(0, at - 3), at)
    made = chunked.items[match.start()] if match is not None else None
    return made is not None and not made.future and "possible" in made.word


def _is_yet_to_do(chunked: Chunked, verb: Item, at: int) -> bool:
    """True for "has yet to free 255", and for "proposed that Ukraine release 113"."""
    if verb.negated and verb.sign in "grqe" and "yet" in chunked.words_of(verb):
        return True
    asked = _ASKED_THAT.search(chunked.signs, max(0, at - 6), at)
    first, _, _ = verb.word.partition(" ")
    base = verb.last - verb.first <= verb.word.count(" ") + 1 and not first.endswith(_INFLECTED)
    return asked is not None and base and verb.sign in "grqec"


def _is_of_plan(chunked: Chunked, noun: int) -> bool:
    """True for "a deal for the exchange of 300", "lists for a swap of 300", "talks on …"."""
    joint = noun - 2 if chunked.signs[noun - 1 : noun] == "_" else noun - 1
    if joint < 1 or chunked.signs[joint] not in "/@_" or chunked.words(joint)[-1] not in _ON:
        return False
    return chunked.words(joint - 1)[-1] in _PLANS


def _is_ahead(chunked: Chunked, frame: Frame, at: int) -> bool:
    """True for "the forthcoming release of 60", "announced the release of 60 next week"."""
    first = chunked.items[frame.at["noun"]].first
    if first and chunked.tokens[first - 1].lower in AHEAD:
        return True
    end = _CLAUSE_END.search(chunked.signs, at + 1)
    items = chunked.items[at + 1 : end.start() if end is not None else None]
    steps = (item.date.relative for item in items if item.date is not None)
    if any(step is not None and (step.offset or 0) > 0 for step in steps):
        return True
    words = [token.lower for item in items for token in chunked.tokens[item.first : item.last]]
    return any((one, two) in COMING for one, two in pairwise(words))


def _are_terms(signs: str, at: int) -> bool:
    """True for either number of "under the 1,200 for 1,200 agreement"."""
    return any(_AGREED_TERMS.match(signs, first) for first in (at, at - 2) if first >= 0)


def _in_stages(chunked: Chunked, at: int) -> bool:
    """True for what is done in stages: "first stage of 1,000-for-1,000 swap", "… swap begins"."""
    first, last = chunked.items[at].first, chunked.items[at].last
    before = [token.lower for token in chunked.tokens[max(0, first - 8) : first]]
    if "," in before:  # "in the last stage of the exchange, each country returned …"
        before = before[len(before) - before[::-1].index(",") :]
    begins = any(token.lower in _BEGINS for token in chunked.tokens[last : last + 6])
    return begins or any(one in _STAGES and two == "of" for one, two in pairwise(before))


def _is_over(chunked: Chunked, at: int) -> bool:
    """True for "completed the exchange of 1,000 for 1,000 agreed in Istanbul"."""
    before = chunked.tokens[: chunked.items[at].first]
    return any(token.lower in _COMPLETED for token in before)


def _took_place(chunked: Chunked, at: int) -> bool:
    """True for "the release of 85 prisoners agreed last month took place on Friday"."""
    behind = [token.lower for token in chunked.tokens[chunked.items[at].last :]]
    return any(pair in _HELD for pair in pairwise(behind))


def _planned_in_sentence(chunked: Chunked, at: int) -> bool:
    """What a sentence says of a figure without a verb: "The swap, 90 for 90, is to take place"."""
    signs, items = chunked.signs, chunked.items
    stops = max(signs.rfind(mark, 0, at) for mark in (";", ".", "+^")) + 1
    before = [k for k in range(stops, at) if signs[k] in _TELLING]
    if before:
        told = items[before[-1]]
        return told.future or (_is_plan(told) and not _describes(chunked, before[-1], at))
    behind = _PARENTHESIS.match(signs, at + 1)
    verb = items[behind.end() - 1] if behind is not None else None
    return verb is not None and (verb.future or _is_plan(verb))


def _is_plan(item: Item) -> bool:
    """True for what is agreed or expected, not for what "has been arranged"."""
    return item.sign == "A" and not (item.perfect and item.word in _ARRANGED)


def _is_done(item: Item) -> bool:
    """True for a verb that tells what happened: not for "will free", "proposed freeing"."""
    going_on = item.word.partition(" ")[0].endswith("ing")  # "handing over"
    return item.sign in PASSING and not item.future and not going_on


def _done_before(chunked: Chunked, at: int, behind: int) -> bool:
    """True where a group was exchanged "under an agreement", which stands behind it."""
    signs, items = chunked.signs, chunked.items
    start = max(signs.rfind(mark, 0, at) for mark in ";:.!y,") + 1
    told_of = items[behind].passive or signs[behind - 1] == "u"
    return not told_of and any(map(_is_done, items[start:at]))


def _planned_before(chunked: Chunked, at: int, verb: Item | None) -> bool | None:
    """What the words before a group in its clause say; None where they do not say."""
    signs, items = chunked.signs, chunked.items
    start = max(signs.rfind(mark, 0, at) for mark in ";:.!y") + 1
    whole = _WHOLE_FIRST.match(signs, max(0, start - 1))
    start = whole.end() if whole is not None and whole.end() <= at else start
    relative = signs.rfind("w", start, at)
    done = next((k for k in range(at - 1, start - 1, -1) if _is_done(items[k])), -1)
    under_plan = False
    for index in range(start, at):
        future = signs[index] in _MAY_BE_FUTURE and items[index].future
        if future and index >= max(relative, done if items[done].perfect else -1):
            return True
        plan = _is_plan(items[index]) or _opens_terms(chunked, index)
        if index >= done and plan and not _describes(chunked, index, at):
            if verb is not None and _has_let(chunked, at, verb):
                continue  # "the agreement allowed 135 people to return"
            under_plan = True
            if (
                verb is None
                or verb.future
                or verb.sign not in "GRYEc"
                or _governs(chunked, index, at, verb)
            ):
                return True
    return False if under_plan else None


def _opens_terms(chunked: Chunked, at: int) -> bool:
    """True for "for" in "under a deal for the release of 1,459"."""
    if _FOR_RELEASE.match(chunked.signs, at) is None or not at:
        return False
    first = chunked.items[at].first
    return chunked.tokens[first - 1].lower in TERMS and chunked.tokens[first].lower in _TOWARDS


def _has_let(chunked: Chunked, at: int, verb: Item) -> bool:
    """True for what has been made possible: "allowed 135 people to return"."""
    let = verb.first >= chunked.items[at].last and chunked.words_of(verb)[0] == "to"
    return let and not verb.future


def _describes(chunked: Chunked, plan: int, at: int) -> bool:
    """True for "completed an exchange agreed in Istanbul, with 303 returning"."""
    alone = len(chunked.words(plan)) == 1  # not "is planned"
    return (
        alone and chunked.signs[plan - 1 : plan] in _ARRANGEMENTS and "," in chunked.signs[plan:at]
    )


def _governs(chunked: Chunked, plan: int, at: int, verb: Item) -> bool:
    """True for "want 80 of them freed", "foresees 602 prisoners leaving"."""
    bare = verb.last - verb.first == 1 or verb.word.endswith("ing")
    wanted = not chunked.items[plan].passive and chunked.items[plan].word not in _NOUNS
    return bare and wanted and verb.first >= chunked.items[at].last and at - plan < 3


def is_held(chunked: Chunked, at: int) -> bool:
    """True where a clause has captivity and nobody leaves it: "16,000 civilians in captivity"."""
    signs = chunked.signs
    first = max(signs.rfind(mark, 0, at) for mark in ";:.,") + 1
    end = _CLAUSE_END.search(signs, at + 1)
    clause = frozenset(signs[first : end.start() if end is not None else len(signs)])
    return any(
        not HOLDING.isdisjoint(part) and _LEAVING.isdisjoint(part)
        for part in (clause, frozenset(signs))
    )


def is_total(text: str, chunked: Chunked, at: int) -> bool:
    """True where the words say the figure counts both sides together."""
    start, end = chunked.start(max(0, at - 3)), chunked.start(at)
    return bool(_BOTH_TOGETHER.search(text, start, end))
