"""One attribution: the names of a speaker, once found, and what hides or carries them."""

from __future__ import annotations

from typing import Final

from parley.actors import load_actors
from parley.claims.chunks import Chunked
from parley.claims.speakers.hearing import FORWARD, Attribution, Named
from parley.claims.speakers.names import Names
from parley.claims.speakers.sources import Sources
from parley.claims.speakers.subjects import Subjects
from parley.claims.speakers.whole_names import all_named, channel, start_of
from parley.rules import describing, speech

_UNNAMED: Final = (speech.UNNAMED_SOURCE, speech.UNNAMED_OFFICIAL)


class Attributing:
    """Finds speakers before and behind words, and makes attributions to them."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.subjects, self.sources = Subjects(names), Sources(names)

    def make(
        self, chunked: Chunked, rule: str, subject: int | None, cue: int, reach: str
    ) -> Attribution | None:
        """The attribution to a subject, where its names are known."""
        named = all_named(self.names, chunked, subject) if subject is not None else []
        if subject is None or not named:
            return None
        items = chunked.items
        start = start_of(chunked, subject)
        if _is_nobody(chunked, start) and "w" not in chunked.signs[subject:cue]:
            return None
        nameless = named[0].label.startswith("unnamed")
        if items[subject].sign in "oa" and _hides(chunked) and not nameless:
            named = [Named(speech.UNNAMED_OFFICIAL, named[0].side)]
        own = items[cue].word in speech.COUNTING or _counts_itself(chunked, subject)
        medium = items[subject].sign == "n" and not own
        agency = medium and not _is_nameless(chunked, subject)
        via = None
        source = self.sources.cited(chunked, subject, cue) if medium else None
        if source is not None:
            via, named, agency = named[0].label, [source], False
        return Attribution(
            min(start, cue) if reach == FORWARD else 0,
            _end_of_act(chunked, cue) if reach == FORWARD else len(items),
            tuple(n.label for n in named),
            tuple(n.side for n in named),
            rule, cue, subject, reach,
            via=via or channel(chunked, subject, cue),
            each=_says_each(chunked, start, max(cue, subject)),
            anonymous=any(n.label in _UNNAMED for n in named),
            agency=agency,
        )  # fmt: skip


def _end_of_act(chunked: Chunked, cue: int) -> int:
    """Where what a speaker does ends: "Kyiv accused Moscow, but the exchange went ahead"."""
    acts = chunked.items[cue].word in speech.ACTS
    ends = (at for at in range(cue, len(chunked.items)) if acts and chunked.signs[at] in "!;")
    return next(ends, len(chunked.items))


def _is_nobody(chunked: Chunked, start: int) -> bool:
    """True for "neither government announced", "no official confirmed"."""
    first = chunked.items[start].first
    opening = {token.lower for token in chunked.tokens[max(0, first - 1) : first + 1]}
    return not opening.isdisjoint(describing.NOBODY)


def _hides(chunked: Chunked) -> bool:
    """True where the speaker stays nameless: "…, he said on condition of anonymity"."""
    return chunked.sentence.has(speech.NAMELESS)


def _counts_itself(chunked: Chunked, agency: int) -> bool:
    """True where an agency says what it has counted itself: "an AFP tally", "a count by AP"."""
    item, words = chunked.items[agency], [token.lower for token in chunked.tokens]
    by = chunked.signs[:agency].rstrip("_").endswith("L")
    beside = words[item.last : item.last + 3] + (words[max(0, item.first - 5) : item.first] * by)
    return not speech.COUNTS.isdisjoint(beside)


def _is_nameless(chunked: Chunked, at: int) -> bool:
    """True for "Israeli media", "Russian state television": no agency that carries others' word."""
    item = chunked.items[at]
    if item.actor is not None or chunked.words(at)[-1] not in describing.MEDIA:
        return False
    names = load_actors().names
    capitals = [t for t in chunked.tokens[item.first : item.last] if t.text[0].isupper()]
    used = [names.used((token.lower,)) for token in capitals if token.lower != "the"]
    return all(use is not None and use.usage == "adjective" for use in used)


def _says_each(chunked: Chunked, first: int, last: int) -> bool:
    start, end = chunked.items[first].first, chunked.items[last].last
    return any(token.lower == "each" for token in chunked.tokens[start:end])
