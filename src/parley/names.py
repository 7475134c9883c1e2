"""Who is meant by a name, a title, a pronoun or "the ministry"; canonical names and sides."""

from __future__ import annotations

from dataclasses import dataclass, field

from parley.actors import Actor, load_actors
from parley.chunks import Chunked, Item
from parley.hearing import Named
from parley.rules import speech


@dataclass(slots=True)
class Names:
    """The memory of one report: who was mentioned, who spoke last."""

    parties: tuple[str, ...] = ()
    person: Named | None = None
    office: Named | None = None
    offices: dict[str, Named] = field(default_factory=dict)
    actors: dict[str, Actor] = field(default_factory=dict)
    person_spoke: bool = False
    home: str | None = None  # the side of the dateline: "ABU DHABI, 30 December"

    def remember(self, chunked: Chunked) -> None:
        """Takes note of everybody a sentence mentions."""
        for item in chunked.items:
            if item.sign == "i":
                named = self._named(item)
                if named is not None and not (self.person_spoke and item is not chunked.items[0]):
                    self.person = named
            elif item.sign == "o":
                named = self._named(item)
                if named is not None:
                    self.offices.pop(named.label, None)
                    self.offices[named.label] = named
            if item.actor is not None and item.sign in "io":
                self.actors.pop(item.actor.label, None)
                self.actors[item.actor.label] = item.actor
        self.person_spoke = False

    def spoke(self, item: Item, names: tuple[str, ...], sides: tuple[str | None, ...]) -> None:
        """Takes note of who spoke, for pronouns."""
        if len(names) != 1:
            return
        named = Named(names[0], sides[0])
        if item.sign == "i" or item.sign == "P" and item.word in ("he", "she"):
            self.person, self.person_spoke = named, True
        elif (
            item.sign == "a"
            and item.candidates
            and any(c.kind == "person" for c in item.candidates)
        ):
            self.person, self.person_spoke = named, True
        elif item.sign in "osn_":
            self.office = named
            if item.sign == "o":
                self.offices.pop(named.label, None)
                self.offices[named.label] = named
        elif item.sign == "a" and item.candidates:
            self.office = self.offices[named.label] = named
        elif item.sign == "a":
            self.person = named

    def _named(self, item: Item) -> Named | None:
        if item.actor is not None:
            return Named(item.actor.label, item.actor.side)
        return Named(item.label, None) if item.label else None

    def of(self, chunked: Chunked, at: int) -> Named | None:
        """Who the item ``at`` names, None where that cannot be told."""
        item = chunked.items[at]
        if item.sign in "ion":
            return self._named(item)
        if item.sign == "s":
            return self._side(chunked, at)
        if item.sign == "P":
            return self._pronoun(chunked, at)
        if item.sign == "a":
            return self._role(chunked, at)
        return self.generic(chunked, at)

    def _pronoun(self, chunked: Chunked, at: int) -> Named | None:
        """He, she, it: somebody named earlier in the sentence, else who spoke last."""
        word = chunked.items[at].word
        before = chunked.items[:at]
        if word == "it":
            office = next((i for i in reversed(before) if i.sign == "o" and i.actor), None)
            return self._named(office) if office is not None else self.office
        if word in ("he", "she"):
            subject = next((i for i in before[:4] if i.sign == "i"), None)
            return self._named(subject) if subject is not None else self.person
        return None

    def both(self, chunked: Chunked, at: int) -> list[Named]:
        """Both parties, where an item means them together ("both sides", "they")."""
        item = chunked.items[at]
        words = [t.lower for t in chunked.tokens[item.first : item.last]]
        plural = item.sign == "&" and "each" not in words and "either" not in words
        both = (
            item.sign == "_"
            and words[0] == "both"
            and words[-1]
            in (
                "both",
                "capitals",
                "sides",
                "countries",
                "governments",
                "parties",
                "ministries",
                "nations",
                "states",
            )
        )
        two = (
            item.sign == "U"
            and words[0] == "two"
            and words[-1] in ("sides", "countries", "parties", "governments")
        )
        if (plural or both or two) and len(self.parties) == 2:
            return [Named(p, p) for p in self.parties]
        return []

    def generic(self, chunked: Chunked, at: int) -> Named | None:
        """ "The ministry" and the like: the last body mentioned that is one."""
        item = chunked.items[at]
        if item.sign not in "_Z&U":
            return None
        both = self.both(chunked, at)
        if both:
            return both[0]
        words = [t.lower for t in chunked.tokens[item.first : item.last]]
        while len(words) > 1 and words[-1] in speech.ADVERBS:
            words.pop()
        word = words[-1]
        if word in ("statement",) and self.office is not None:
            return self.office
        if word in speech.COLLECTIVES:
            return self._collective(chunked, at)
        if word not in speech.OFFICES:
            return None
        side = self.side_around(chunked, at) or self._side_behind(chunked, at)
        fits = speech.OFFICES[word]
        for named in reversed(self.offices.values()):
            if side is not None and named.side != side:
                continue
            if not fits or any(part in named.label.lower() for part in fits):
                return named
        holder = chunked.items[at - 1] if at else None
        if (
            word == "office"
            and holder is not None
            and holder.sign == "i"
            and holder.actor is not None
        ):
            office = load_actors().by_label.get(f"Office of the President of {holder.actor.side}")
            if office is not None and "president" in holder.actor.titles:
                return Named(office.label, office.side)
        if word == "ministry" and side is not None:
            organ = "Defence" if side in self.parties else "Foreign Affairs"
            known = load_actors().by_label.get(f"Ministry of {organ} of {side}")
            known = known or load_actors().by_label.get(f"Ministry of {organ} of the {side}")
            if known is not None:
                return Named(known.label, known.side)
        return self.office if self.office and not fits else None

    def _collective(self, chunked: Chunked, at: int) -> Named:
        """ "Lawyers in Yerevan", "human rights activists": speakers named by what they are."""
        item = chunked.items[at]
        last = item.last
        behind = chunked.items[at + 1 : at + 3]
        if len(behind) == 2 and behind[0].sign == "I" and behind[1].sign in "sl":
            last = behind[1].last
        words = [t.text for t in chunked.tokens[item.first : last]]
        if words[0].lower() in speech.DETERMINERS:
            words = words[1:]
        words[0] = words[0].lower()
        return Named(" ".join(words), self.side_around(chunked, at))

    @staticmethod
    def _side_behind(chunked: Chunked, at: int) -> str | None:
        """ "The ministry in Abu Dhabi": the side of the capital behind a generic name."""
        behind = chunked.items[at + 1 : at + 3]
        if len(behind) == 2 and behind[0].sign == "I" and behind[1].sign == "s":
            return behind[1].side
        return None

    def side_around(self, chunked: Chunked, at: int) -> str | None:
        """The side an adjective or possessive before an item names."""
        for item in reversed(chunked.items[max(0, at - 2) : at]):
            if item.sign in "js" and item.side:
                return item.side
            if item.word in ("its", "their"):
                near = next(
                    (
                        i.side
                        for i in reversed(chunked.items[: max(0, at - 1)])
                        if i.sign in "so" and i.side
                    ),
                    None,
                )
                return near or (self.office.side if self.office is not None else None)
            if item.sign != "_":
                break
        return None

    def _mentioned_holder(self, title: str) -> Named | None:
        """The person mentioned last who holds an office of that name."""
        use = load_actors().names().get((title,))
        labels = {c.label for c in use.candidates} if use is not None else set()
        for label in reversed(self.actors):
            if label in labels:
                return Named(label, self.actors[label].side)
        return None

    @staticmethod
    def _side_within(chunked: Chunked, item: Item) -> str | None:
        """The side a role's own first word names: "Ukrainian officials"."""
        use = load_actors().names().get((chunked.tokens[item.first].lower,))
        actor = (
            use.actor if use is not None and use.usage in ("adjective", "name", "capital") else None
        )
        return actor.label if actor is not None and actor.kind in ("state", "party") else None

    def _side(self, chunked: Chunked, at: int) -> Named | None:
        item = chunked.items[at]
        follow = chunked.items[at + 1] if at + 1 < len(chunked.items) else None
        if follow is not None and follow.sign in "_a":
            words = {t.lower for t in chunked.tokens[follow.first : follow.last]}
            if words & speech.SOURCES:
                return Named(speech.UNNAMED_SOURCE, item.side)
            if words & speech.OFFICIALS:
                return Named(speech.UNNAMED_OFFICIAL, item.side)
        return Named(item.side, item.side) if item.side else None

    def _role(self, chunked: Chunked, at: int) -> Named | None:
        """A role without a name: its holder by side and by who was mentioned, or unnamed."""
        item = chunked.items[at]
        tokens = {t.lower for t in chunked.tokens[item.first : item.last]}
        side = self.side_around(chunked, at) or self._side_within(chunked, item)
        if tokens & speech.SOURCES or item.word in ("anonymous", "unnamed"):
            return Named(speech.UNNAMED_SOURCE, side)
        if tokens & speech.OFFICIALS:
            return Named(speech.UNNAMED_OFFICIAL, side)
        if not item.candidates and tokens & speech.REFERRED:
            before = chunked.tokens[item.first - 1].lower if item.first else ""
            if before == "the" and self.person is not None:
                return self.person  # "the lawmaker": the one spoken of
            return Named(speech.UNNAMED_OFFICIAL, side)
        if "ombudsman" in item.word and "office" in item.word:
            holder = self._mentioned_holder("ombudsman")
            if holder is not None:
                return holder
        if tokens & {"authorities"} and side:
            return Named(side, side)
        if not item.candidates:
            return None
        pool = [c for c in item.candidates if side is None or c.side == side]
        if not pool:
            start = chunked.tokens[chunked.items[at - 1].first].text if at else ""
            words = " ".join(t.text for t in chunked.tokens[item.first : item.last])
            return Named(f"{start} {words}".strip(), side)
        labels = {c.label for c in pool}
        for label in reversed(self.actors):
            if label in labels:
                actor = self.actors[label]
                return Named(actor.label, actor.side)
        if side is None:
            before = {
                i.side for i in chunked.items[:at] if i.sign in "so" and i.side in self.parties
            }
            named = {i.side for i in chunked.items if i.sign in "so" and i.side in self.parties}
            hint = next((next(iter(n)) for n in (before, named) if len(n) == 1), None) or self.home
            pool = [c for c in pool if hint is not None and c.side == hint] or [
                c for c in pool if c.side in self.parties
            ]
        current = [c for c in pool if any(t.until is None for t in c.tenures)] or pool
        if len(current) > 1:
            recent = [n.side for n in (self.person, self.office) if n is not None]
            current = [c for c in current if c.side in recent[:1]] or current
        if len(current) == 1:
            return Named(current[0].label, current[0].side)
        return None
