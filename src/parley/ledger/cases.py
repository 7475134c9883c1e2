"""Claims gathered by the exchange they are about, across reports: what audits and exports read.

Which reports mean one exchange is decided elsewhere and comes in as ``ties``. Without ties, main
exchanges of reports are taken together where they have the same day and the same parties; anything
less sure stays apart. Nothing here compares two claims: the work grows with their number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from parley.dates.edtf import bounds, is_day
from parley.exchanges import reported
from parley.model import Claim, Exchange
from parley.rdf.terms import slug

if TYPE_CHECKING:
    from parley.resolution.records import Resolution

Member = tuple[str, str]
"""An exchange as one report speaks of it: the article and the key."""

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tie:
    """The exchange a report's exchange was found to be, with the date found for it.

    ``has_stages`` where it is a whole, told of in stages too: its figures repeat theirs.
    """

    id: str
    date: str | None = None
    has_stages: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """One exchange with everything that any report says of it.

    ``id`` names it in findings; ``cluster`` is the tie it rests on, None where there was none.
    """

    id: str
    date: str | None
    parties: tuple[str, ...]
    members: tuple[Member, ...]
    claims: tuple[Claim, ...]
    cluster: str | None = None
    has_stages: bool = False

    @property
    def label(self) -> str:
        """The exchange in words, as sentences name it."""
        if self.date:
            return f"the exchange of {plain_date(self.date)}"
        return f"the exchange ({self.members[0][1]}) of {self.members[0][0]}"

    @property
    def span(self) -> tuple[str | None, str | None]:
        """The first and the last day it can have been on."""
        return bounds(self.date) if self.date else (None, None)


@dataclass(frozen=True)
class Dossier:
    """All cases and all claims, with the ways from one to the other.

    ``copies`` maps an article to the first of those with almost the same text (itself if none).
    """

    claims: tuple[Claim, ...]
    cases: tuple[Case, ...]
    copies: Mapping[str, str] = field(default_factory=dict)
    main: Mapping[str, Case] = field(default_factory=dict)

    def parties(self, claim: Claim) -> tuple[str, ...]:
        """Between whom the report's story is: claims about no single exchange have no other."""
        if claim.exchange and claim.exchange.parties:
            return tuple(sorted(claim.exchange.parties))
        return self.main[claim.article].parties if claim.article in self.main else ()

    def told(self, article: str, published: str | None) -> tuple[str | None, str | None]:
        """When a report was written: its date, else the date of its exchange."""
        if published and bounds(published)[0]:
            return bounds(published)
        return self.main[article].span if article in self.main else (None, None)

    def when(self, claim: Claim) -> tuple[str | None, str | None]:
        """The days a figure is for: what it says itself, else when it was told.

        An open interval is a "since" and says nothing about its end. A month without a year is the
        last one before it was told.
        """
        if claim.as_of and claim.as_of.startswith(_ANY_YEAR):
            return _last_month(claim.as_of, self.told(claim.article, claim.published)[0])
        if claim.as_of and "/" not in claim.as_of and bounds(claim.as_of)[0]:
            return bounds(claim.as_of)
        return self.told(claim.article, claim.published)


_ANY_YEAR = "XXXX-"


def _last_month(edtf: str, told: str | None) -> tuple[str | None, str | None]:
    if told is None:
        return None, None
    year, month = int(told[:4]), edtf.removeprefix(_ANY_YEAR)
    return bounds(f"{year if month <= told[5:7] else year - 1}-{month}")


def dossier(
    claims: Iterable[Claim],
    ties: Mapping[Member, Tie] | None = None,
    copies: Mapping[str, str] | None = None,
) -> Dossier:
    """Gather claims into cases; ``ties`` says which exchanges of reports are one."""
    by_article: dict[str, list[Claim]] = {}
    for claim in sorted(claims, key=lambda claim: (claim.article, claim.start, claim.id)):
        by_article.setdefault(claim.article, []).append(claim)
    groups: dict[tuple[str, ...], _Group] = {}
    for article, own in by_article.items():
        home = _home(article, [item.exchange for item in reported(own)], ties or {}, groups)
        for claim in own:
            if claim.exchange:
                groups[home[claim.exchange.key]].claims.append(_placed(claim, claim.exchange.key))
    cases = tuple(case for case, _ in _cases(groups))
    keys = {
        (claim.article, claim.exchange.key)
        for own in by_article.values()
        for claim in own
        if claim.exchange and claim.exchange.main
    }
    main = {m[0]: case for case in cases for m in case.members if m in keys}
    everything = tuple(claim for own in by_article.values() for claim in own)
    return Dossier(everything, cases, copies or {}, main)


def outline(
    reports: Iterable[tuple[str, Sequence[Exchange]]], ties: Mapping[Member, Tie]
) -> list[tuple[Case, tuple[Member, ...]]]:
    """The cases of reports, by id, that tell of these exchanges: without claims.

    Each with the exchanges told with it, those beside it among them: ``filled`` needs them.
    """
    groups: dict[tuple[str, ...], _Group] = {}
    for article, exchanges in reports:
        _home(article, exchanges, ties, groups)
    return [(case, tuple(group.told)) for case, group in _cases(groups)]


def filled(case: Case, told: Iterable[Member], claims_of: Callable[[str], Iterable[Claim]]) -> Case:
    """A case with its claims, in the order of a dossier."""
    keys: dict[str, set[str]] = {}
    for article, key in told:
        keys.setdefault(article, set()).add(key)
    claims = (
        _placed(claim, claim.exchange.key)
        for article, own in keys.items()
        for claim in sorted(claims_of(article), key=lambda claim: (claim.start, claim.id))
        if claim.exchange and claim.exchange.key in own
    )
    return replace(case, claims=tuple(claims))


def _placed(claim: Claim, key: str) -> Claim:
    """A claim in its case: persons handed over beside an exchange are outside of it."""
    apart = key.startswith("sep") and not claim.outside
    return replace(claim, outside=True) if apart else claim


@dataclass
class _Group:
    date: str | None
    parties: tuple[str, ...]
    tie: Tie | None = None
    members: list[Member] = field(default_factory=list)
    told: list[Member] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)


def _home(
    article: str,
    exchanges: Sequence[Exchange],
    ties: Mapping[Member, Tie],
    groups: dict[tuple[str, ...], _Group],
) -> dict[str, tuple[str, ...]]:
    """The group of every exchange of one report, by key.

    Persons handed over beside an exchange (keys ``sep…``) are told with it, marked as outside.
    """
    main = next((exchange for exchange in exchanges if exchange.main), None)
    home: dict[str, tuple[str, ...]] = {}
    for exchange in exchanges:
        if exchange.key.startswith("sep") and main:
            home[exchange.key] = home[main.key]
            groups[home[main.key]].told.append((article, exchange.key))
            continue
        tie = ties.get((article, exchange.key))
        name = _name(article, exchange, tie)
        if name in home.values() and not tie:  # two exchanges of one report stay two
            name = ("apart", article, exchange.key)
        date = (tie.date if tie else None) or exchange.date
        parties = tuple(sorted(exchange.parties))
        group = groups.setdefault(name, _Group(date, parties, tie))
        group.date, group.parties = group.date or date, group.parties or parties
        group.members.append((article, exchange.key))
        group.told.append((article, exchange.key))
        home[exchange.key] = name
    return home


def _name(article: str, exchange: Exchange, tie: Tie | None) -> tuple[str, ...]:
    if tie:
        return "tied", tie.id
    if exchange.date and is_day(exchange.date) and not exchange.key.startswith(("bodies", "plan")):
        return "day", exchange.date, *sorted(exchange.parties)
    return "apart", article, exchange.key


def _cases(groups: Mapping[tuple[str, ...], _Group]) -> list[tuple[Case, _Group]]:
    """The case of each group, by date."""
    found = zip(_made(groups), groups.values(), strict=True)
    return sorted(found, key=lambda pair: (pair[0].date or "9", pair[0].id))


def _made(groups: Mapping[tuple[str, ...], _Group]) -> Iterator[Case]:
    for name, group in groups.items():
        yield Case(
            id=slug("-".join(name[1:])),
            date=group.date,
            parties=group.parties,
            members=tuple(group.members),
            claims=tuple(group.claims),
            cluster=group.tie.id if group.tie else None,
            has_stages=group.tie.has_stages
            if group.tie
            else any(key.startswith("series") for _, key in group.members),
        )


def plain_date(date: str) -> str:
    """An EDTF date in words; an interval stays as it is.

    >>> plain_date("2024-01-03"), plain_date("2024-10"), plain_date("2025-02-05/..")
    ('3 January 2024', 'October 2024', '2025-02-05/..')
    """
    if bounds(date)[0] is None or "/" in date:
        return date
    year, *rest = date.rstrip("?~%").split("-")
    words = [_MONTHS[int(rest[0]) - 1]] if rest else []
    return " ".join([*(str(int(day)) for day in rest[1:]), *words, year])


def ties_of(resolution: Resolution) -> dict[Member, Tie]:
    """The ties that resolution found, for ``dossier``."""
    return {
        member: Tie(cluster.id, cluster.date.edtf, bool(cluster.parts))
        for cluster in resolution.clusters
        for member in cluster.members
    }
