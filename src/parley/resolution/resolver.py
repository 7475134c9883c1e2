"""Tie the exchanges of many reports: one report at a time, the same result in any order.

Three steps. Accounts that give a day are grouped with one another, and so are those that do not
(``groups``). A group without a day then joins the one dated group that it fits clearly better
than any other; where two fit equally it stays apart. Last, groups that the authority file knows
as one exchange become one. What a report keeps apart stays apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from parley.authority import KnownExchange
from parley.errors import ParleyError
from parley.model import Claim
from parley.resolution.authority import Authority
from parley.resolution.describe import describe
from parley.resolution.evidence import Evidence, evidence_of
from parley.resolution.groups import Bucket, Group, Grouping, figure_keys
from parley.resolution.overruling import Overruled, overruled
from parley.resolution.records import Member, ReportedExchange, Resolution
from parley.resolution.reports import reported
from parley.resolution.scoring import CLEARLY, Fit, compare
from parley.resolution.tied import Tied, together


def accounts_of(claims: Sequence[Claim], exchanges: Iterable[ReportedExchange]) -> list[Evidence]:
    """The evidence for each exchange of one report, marked where it is too little for a twin."""
    return [
        account if compare(account, account).enough else replace(account, alone=member)
        for member, account in evidence_of(claims, exchanges).items()
    ]


class Resolver:
    """Takes reports one by one; ``resolution`` gives what is known so far.

    ``joins`` and ``splits`` are a person's word on which exchanges are one, and which are not.
    """

    def __init__(
        self,
        known: Iterable[KnownExchange] = (),
        *,
        joins: Iterable[Overruled] = (),
        splits: Iterable[Overruled] = (),
    ) -> None:
        self._authority = Authority(known)
        self._joins, self._splits = tuple(joins), tuple(splits)
        self._dated, self._undated = Grouping(), Grouping()
        self._members: dict[Evidence, set[Member]] = defaultdict(set)
        self._reported: dict[Member, ReportedExchange] = {}
        self._articles: set[str] = set()
        self._accounts: dict[Member, Evidence] = {}
        self._same: dict[Evidence, Evidence] = {}  # what many reports say is kept once

    def add(self, claims: Sequence[Claim]) -> None:
        """Take in the claims of one report; refuses one taken in before."""
        exchanges = reported(claims)
        self.take(exchanges, accounts_of(claims, exchanges))

    def take(self, exchanges: Sequence[ReportedExchange], accounts: Iterable[Evidence]) -> None:
        """Take in what one report says: its exchanges, and ``accounts_of`` them."""
        if exchanges and exchanges[0].article in self._articles:
            raise ParleyError("was taken in before", where=f"report {exchanges[0].article}")
        self._articles.update(item.article for item in exchanges)
        for item, told in zip(exchanges, accounts, strict=True):
            member = item.article, item.exchange.key
            account = self._same.setdefault(told, told)
            self._reported[member] = item
            self._members[account].add(member)
            self._accounts[member] = account
            (self._dated if account.dated else self._undated).add(account)

    def resolution(self) -> Resolution:
        """The clusters of all reports taken in."""
        tied = [part for group in self._dated.groups() for part in self._apart(group)]
        loose = [part for group in self._undated.groups() for part in self._apart(group)]
        tied = self._with_loose(tied, loose)
        for item in tied:
            item.match = self._authority.match(item.evidence)
        tied = overruled(_known_as_one(tied), self._accounts, self._joins, self._splits)
        reports = tuple(self._reported[member] for member in sorted(self._reported))
        clusters, dates = describe(tied, self._reported, self._authority)
        return Resolution(reports, clusters, dates)

    def _apart(self, group: Group) -> list[Tied]:
        """A group, less what its own reports keep apart: of two exchanges of one report that fell
        together the main one stays (else the one named first), the other stands alone."""
        members = sorted(m for account in group.accounts for m in self._members[account])
        first: dict[str, Member] = {}
        for member in sorted(members, key=lambda m: (not self._reported[m].exchange.main, m)):
            first.setdefault(member[0], member)
        kept = tuple(member for member in members if first[member[0]] == member)
        fits = (group.fit,) if group.fit else self._own_fit(group, kept)
        found = [Tied(kept, group.evidence, fits)]
        for member in members:
            if first[member[0]] != member:
                note = f"{member[0]} tells it apart from {first[member[0]][1]}"
                account = self._accounts[member]
                found.append(Tied((member,), account, notes=(note,)))
        return found

    def _own_fit(self, group: Group, members: tuple[Member, ...]) -> tuple[Fit, ...]:
        """What ties reports that say the very same."""
        return (compare(group.evidence, group.evidence),) if len(members) > 1 else ()

    def _with_loose(self, dated: list[Tied], loose: list[Tied]) -> list[Tied]:
        """Undated groups joined to the dated ones they fit."""
        index: dict[Bucket, list[int]] = defaultdict(list)
        for number, item in enumerate(dated):
            for key in figure_keys(item.evidence):
                index[key].append(number)
        joining: dict[int, list[tuple[Tied, Fit]]] = defaultdict(list)
        alone: list[Tied] = []
        for item in loose:
            near = sorted({n for key in figure_keys(item.evidence) for n in index.get(key, ())})
            articles = {member[0] for member in item.members}
            fits = [
                (n, fit)
                for n in near
                if not articles & {member[0] for member in dated[n].members}
                and (fit := compare(item.evidence, dated[n].evidence)).enough
            ]
            best = max((fit.score for _, fit in fits), default=0)
            good = [(n, fit) for n, fit in fits if best - fit.score < CLEARLY]
            if len(good) == 1:
                joining[good[0][0]].append((item, good[0][1]))
                continue
            if good:
                item.notes += (f"fits {len(good)} exchanges of other days equally well",)
            alone.append(item)
        return [part for n, item in enumerate(dated) for part in _joined(item, joining[n])] + alone


def _joined(item: Tied, others: list[tuple[Tied, Fit]]) -> list[Tied]:
    """A group with the undated ones that fit it, the best first; one that shares a report with
    those before it stays out."""
    out = []
    for other, fit in sorted(others, key=lambda pair: (-pair[1].score, pair[0].members)):
        if {m[0] for m in item.members} & {m[0] for m in other.members}:
            out.append(other)
        else:
            item = together(item, other, fit)
    return [item, *out]


def _known_as_one(tied: list[Tied]) -> list[Tied]:
    """Groups that match one known exchange, made one unless they contradict each other."""
    by_known: dict[str, list[Tied]] = defaultdict(list)
    result = []
    for item in tied:
        if item.match:
            by_known[item.match.known.id].append(item)
        else:
            result.append(item)
    for items in by_known.values():
        ranked = sorted(items, key=lambda t: (-t.match.fit.score if t.match else 0, t.members))
        whole = ranked[0]
        for other in ranked[1:]:
            shared = {m[0] for m in whole.members} & {m[0] for m in other.members}
            if shared or compare(whole.evidence, other.evidence).against or not other.match:
                reason = "a report tells them apart" if shared else "their figures do not fit"
                other.notes += (f"the exchange of {whole.match.known.date if whole.match else ''} "
                                f"is another one: {reason}",)  # fmt: skip
                other.match = None
                result.append(other)
            else:
                whole = together(whole, other, other.match.fit)
        result.append(whole)
    return result
