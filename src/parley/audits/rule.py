"""What an audit is and what it finds: open records, to be read without reading the code."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from parley.ledger.cases import Case, Dossier, Member
from parley.model import Claim
from parley.rdf.terms import slug

STATES = ("open", "explained", "resolved")
Value = int | str


@dataclass(frozen=True, slots=True)
class Finding:
    """Something an audit shows a reader.

    ``id`` comes from what was found, so that a new report renames no finding: the rule, the
    exchange or report, and the figures. ``claims`` are the ids of the claims involved, ``about``
    the exchanges of reports it concerns. ``missing`` are the sides whose word is missing.
    """

    id: str
    rule: str
    type: str
    state: str
    sentence: str
    claims: tuple[str, ...]
    about: tuple[Member, ...] = ()
    date: str | None = None
    values: tuple[tuple[str, Value], ...] = ()
    missing: tuple[str, ...] = ()
    cluster: str | None = None

    @property
    def difference(self) -> int | None:
        """By how much the figures differ, where that is a number."""
        value = dict(self.values).get("difference")
        return value if isinstance(value, int) else None


@dataclass(frozen=True, slots=True)
class Outcome:
    """One thing a rule can come to: the state of the finding and its sentence."""

    state: str
    template: str


@dataclass(frozen=True)
class Rule:
    """One audit. ``type`` is a class below ``parley:Finding``; ``examples`` say what it does.

    ``reach`` is what it looks at together: one exchange, one report, or all of them along time.
    """

    name: str
    type: str
    compares: str
    tolerance: str
    outcomes: Mapping[str, Outcome]
    examples: tuple[str, ...]
    find: Callable[[Rule, Dossier], Iterator[Finding]]
    reach: str = "exchange"

    def finding(
        self,
        outcome: str,
        claims: Iterable[Claim],
        where: Case | str,
        *figures: object,
        **values: Value,
    ) -> Finding:
        """A finding; ``where`` is a case or an article, ``figures`` tell it from others there."""
        came_to = self.outcomes[outcome]
        case = where if isinstance(where, Case) else None
        place = case.id if case else slug(str(where))
        if case:
            values = {"exchange": case.label, **values}
        return Finding(
            id="/".join((self.name, "-".join((place, *(slug(str(f)) for f in figures))))),
            rule=self.name,
            type=self.type,
            state=came_to.state,
            sentence=_sentence(came_to.template, values),
            claims=tuple(dict.fromkeys(claim.id for claim in claims)),
            about=case.members if case else (),
            date=case.date if case else None,
            values=tuple(values.items()),
            cluster=case.cluster if case else None,
        )


def _sentence(template: str, values: Mapping[str, Value]) -> str:
    """The words of a finding, with a capital; the name of an article stays as it is."""
    text = template.format(**values)
    return text if template.startswith("{article}") else text[0].upper() + text[1:]
