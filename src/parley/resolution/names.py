"""Names of clusters, made from content: parties and day, or figures where no day is known.

A new report should not rename what was there: the best attested of several clusters with one name
keeps it, the others add their figures, and if need be their first member.

>>> plain_name("exchange", ("Russia", "Ukraine"), "2024-07-17", "")
'russia-ukraine-2024-07-17'
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from hashlib import sha256

from parley.dates.context import SolvedDate
from parley.rdf.terms import slug
from parley.resolution.records import Member
from parley.resolution.tied import Tied


def plain_name(kind: str, parties: Sequence[str], day: str, figures: str) -> str:
    """Parties, day or else figures, and the kind where it is no ordinary exchange."""
    words = [*parties, day or f"undated-{figures}".rstrip("-")]
    if kind != "exchange":
        words.append(kind)
    return "-".join(slug(word) for word in words)


def names_for(items: Sequence[tuple[Tied, SolvedDate]]) -> list[str]:
    """A name for each cluster, all different."""
    wanted: dict[str, list[int]] = defaultdict(list)
    for number, (item, date) in enumerate(items):
        wanted[_wanted(item, date)].append(number)
    names = [""] * len(items)
    taken: set[str] = set(wanted)
    for name, numbers in sorted(wanted.items()):
        ranked = sorted(numbers, key=lambda n: (-len(items[n][0].members), items[n][0].members))
        names[ranked[0]] = name
        for number in ranked[1:]:
            names[number] = _longer(name, items[number][0], taken)
            taken.add(names[number])
    return names


def _wanted(item: Tied, date: SolvedDate) -> str:
    account = item.evidence
    words = [account.kind if account.kind != "exchange" else "", account.status or ""]
    kind = "-".join(word for word in words if word) or "exchange"
    content = figures_name(item) or "-".join(item.members[0])
    return plain_name(kind, account.parties, date.edtf or "", content)


def figures_name(item: Tied) -> str:
    """The numbers of each side, or the ordinal: what a cluster without a day goes by."""
    if item.evidence.ordinals:
        return "-".join(f"{scope or 'count'}-{n}" for scope, n in item.evidence.ordinals[:1])
    numbers = []
    for side, values in item.evidence.figures:
        exact = [value.low for value in values if value.exact]
        if exact:
            numbers.append(f"{side}-{max(exact)}".strip("-"))
    return "-".join(numbers)


def _longer(name: str, item: Tied, taken: set[str]) -> str:
    figures = slug(figures_name(item)) if figures_name(item) else ""
    if figures and figures not in name and f"{name}-{figures}" not in taken:
        return f"{name}-{figures}"
    longer = f"{name}-{slug('-'.join(item.members[0]))}"
    return longer if longer not in taken else f"{longer}-{_digest(item.members)}"


def _digest(members: Sequence[Member]) -> str:
    return sha256(repr(members).encode()).hexdigest()[:8]
