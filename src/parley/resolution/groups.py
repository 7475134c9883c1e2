"""Groups of accounts that speak of one exchange: kept while reports come in, in any order.

Accounts that give a day are compared with those of the same and the next day only, the others
with those that share a figure, total or ordinal. What fits is an edge; each connected piece is
grouped anew when something joins it, best edges first, and nothing else is touched. A group
depends on its piece alone, so that the order in which reports come does not matter.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator
from dataclasses import dataclass

from parley.resolution.evidence import Evidence, merged, values_of
from parley.resolution.scoring import Fit, compare

Bucket = tuple[Hashable, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Accounts taken together; ``fit`` is the weakest tie among them, None for a single one."""

    accounts: tuple[Evidence, ...]
    evidence: Evidence
    fit: Fit | None = None


class Grouping:
    """Accounts, the edges between them, and the groups of each connected piece.

    An edge is kept as its score: what is alike is made out again for the few that tie groups.
    """

    def __init__(self) -> None:
        self._buckets: dict[Bucket, list[Evidence]] = defaultdict(list)
        self._edges: dict[Evidence, dict[Evidence, float]] = {}
        self._names: dict[Evidence, str] = {}
        self._piece: dict[Evidence, set[Evidence]] = {}
        self._groups: dict[int, tuple[Group, ...]] = {}

    def add(self, account: Evidence) -> None:
        """Take in an account not seen before, and tie it to what it fits."""
        if account in self._edges:
            return
        self._names[account] = repr(values_of(account))
        edges: dict[Evidence, float] = {}
        near = {other: None for key in _looked_up(account) for other in self._buckets[key]}
        for other in near:
            fit = compare(*sorted((account, other), key=self._names.__getitem__))
            if fit.enough:
                edges[other] = self._edges[other][account] = fit.score
        self._edges[account] = edges
        for key in _filed_under(account):
            self._buckets[key].append(account)
        piece = {account}
        for other in edges:
            theirs = self._piece[other]
            if theirs is piece:
                continue
            self._groups.pop(id(theirs), None)
            if len(theirs) > len(piece):
                piece, theirs = theirs, piece
            piece |= theirs
            for moved in theirs:
                self._piece[moved] = piece
        self._groups.pop(id(piece), None)
        self._piece[account] = piece

    def groups(self) -> Iterator[Group]:
        """All groups; only pieces that changed are grouped anew."""
        seen: set[int] = set()
        for piece in self._piece.values():
            if id(piece) in seen:
                continue
            seen.add(id(piece))
            if id(piece) not in self._groups:
                self._groups[id(piece)] = self._grouped(piece)
            yield from self._groups[id(piece)]

    def _grouped(self, piece: set[Evidence]) -> tuple[Group, ...]:
        if len(piece) == 1:
            (only,) = piece
            return (Group((only,), only),)
        names = self._names
        group_of = {account: Group((account,), account) for account in piece}
        edges = [
            (-score, names[one], names[other], one, other)
            for one in piece
            for other, score in self._edges[one].items()
            if names[one] < names[other]
        ]
        for _, _, _, one, other in sorted(edges, key=lambda edge: edge[:3]):
            ours, theirs = group_of[one], group_of[other]
            if ours is theirs or compare(ours.evidence, theirs.evidence).against:
                continue
            accounts = tuple(sorted((*ours.accounts, *theirs.accounts), key=names.__getitem__))
            evidence, fit = merged(ours.evidence, theirs.evidence), compare(one, other)
            together = Group(accounts, evidence, fit)
            for account in accounts:
                group_of[account] = together
        found = {id(group): group for group in group_of.values()}
        return tuple(sorted(found.values(), key=lambda group: names[group.accounts[0]]))


def figure_keys(account: Evidence) -> Iterator[Bucket]:
    """The numbers by which an account without a day can be recognised."""
    kind: Bucket = (account.kind, account.parties)
    for side, values in account.figures:
        yield from ((*kind, "figure", side, value.low) for value in values if value.exact)
    yield from ((*kind, "total", value.low) for value in account.totals if value.exact)
    yield from ((*kind, "ordinal", number) for _, number in account.ordinals)


def _filed_under(account: Evidence) -> Iterator[Bucket]:
    if account.dated:
        for day in range(account.first, account.last + 1):
            yield (account.kind, account.parties, day)
    else:
        yield from figure_keys(account)


def _looked_up(account: Evidence) -> Iterator[Bucket]:
    if account.dated:
        for day in range(account.first - 1, account.last + 2):
            yield (account.kind, account.parties, day)
    else:
        yield from figure_keys(account)
