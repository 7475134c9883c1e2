"""Propose links: look an actor up, weigh what is found, keep a record whatever comes of it.

Accepted without a person are only items whose score is high, whose type fits, that nothing speaks
against, that lead the next by a margin, and that something other than the name supports where
names are often shared (weights.json). The rest is kept for ``parley link --review``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from decimal import Decimal

from parley.linking.client import Client, NotReachedError
from parley.linking.data import weights
from parley.linking.reconciliation import Service
from parley.linking.records import LinkCheck
from parley.linking.scoring import Score, score
from parley.linking.subjects import Subject
from parley.linking.wikidata import API, get_items, search

METHOD = "search and score"
_KEPT = 3
_OTHER_NAMES = 2


@dataclass(frozen=True)
class Sources:
    """Where candidates are looked for: the API of Wikidata and any reconciliation services."""

    client: Client
    api: str = API
    services: tuple[Service, ...] = ()

    @property
    def seen_in(self) -> str:
        """Where a record says it looked."""
        return self.api


def open_subjects(subjects: Iterable[Subject], checks: Sequence[LinkCheck]) -> list[Subject]:
    """Those still to be linked: no standing link, no word of a person that settles it."""
    settled = {
        check.path
        for check in checks
        if check.state == "confirmed" or (check.by_person and check.state == "notFound")
    }
    return [subject for subject in subjects if not subject.item and subject.path not in settled]


def propose(
    sources: Sources, subjects: Sequence[Subject], checks: Sequence[LinkCheck]
) -> Iterator[tuple[Subject, list[LinkCheck]]]:
    """The new records of each subject, as they come in, in the order of the subjects."""
    rejected = {(c.path, c.item) for c in checks if c.by_person and c.state == "rejected"}

    def look(subject: Subject) -> tuple[Subject, list[LinkCheck]]:
        barred = frozenset(item for path, item in rejected if path == subject.path)
        return subject, _look(sources, subject, barred)

    pool = ThreadPoolExecutor(sources.client.parallel)
    try:
        yield from pool.map(look, subjects)
    finally:
        pool.shutdown(cancel_futures=True)


def merge(
    old: Iterable[LinkCheck], new: Iterable[tuple[Subject, list[LinkCheck]]]
) -> list[LinkCheck]:
    """The records after a run: new ones take the place of a program's, never of a person's.

    What could not be checked leaves an older record alone.
    """
    kept = {(check.path, check.item): check for check in old}
    for subject, checks in new:
        ours = {key: c for key, c in kept.items() if key[0] == subject.path}
        if ours and all(check.state == "notChecked" for check in checks):
            continue
        for key, check in ours.items():
            if not check.by_person:
                del kept[key]
        for check in checks:
            kept.setdefault((check.path, check.item), check)
    return list(kept.values())


def _look(sources: Sources, subject: Subject, barred: frozenset[str]) -> list[LinkCheck]:
    client = sources.client
    try:
        found, date = _search(sources, subject)
        for service in sources.services:
            found += service.candidates(client, [subject.label])[0]
        wanted = [item for item in dict.fromkeys(found) if item not in barred]
        items = get_items(client, wanted, sources.api)
    except NotReachedError as error:
        return [_empty(sources, subject, "notChecked", client.date, str(error))]
    # Two identifiers may lead to one item, after a merger.
    unique = {item.id: item for item in items.values() if item.id not in barred}
    scores = sorted(
        (score(subject, item) for item in unique.values()),
        key=lambda s: (-s.total, int(s.item.id[1:])),
    )
    scores = [s for s in scores if s.total >= Decimal(str(weights()["keep_from"]))]
    if not scores:
        said = f"{len(unique)} items looked at, none near" if unique else "no item of this name"
        return [_empty(sources, subject, "notFound", date, said)]
    sure = accepts(subject, scores)
    records = [
        _record(sources, subject, s, "confirmed" if sure and at == 0 else "candidate")
        for at, s in enumerate(scores[:_KEPT])
    ]
    return records[:1] if sure else records


def _search(sources: Sources, subject: Subject) -> tuple[list[str], str]:
    """What is found under the label, else under one of the first other names."""
    found, date = search(sources.client, subject.label, sources.api)
    for name in subject.names[:_OTHER_NAMES]:
        if found:
            break
        found, date = search(sources.client, name, sources.api)
    return found, date


def accepts(subject: Subject, scores: Sequence[Score]) -> bool:
    """True where the first of the scores, sorted, may stand as a link without a person."""
    data = weights()
    best = scores[0]
    lead = best.total - scores[1].total if len(scores) > 1 else Decimal(1)
    supports = data["needs_one_of"].get(subject.kind, [])
    return (
        best.total >= Decimal(str(data["accept_from"]))
        and best.type == 1
        and 0 not in (best.office, best.country)
        and lead >= Decimal(str(data["lead"]))
        and (not supports or any(getattr(best, name) == 1 for name in supports))
    )


def _record(sources: Sources, subject: Subject, scored: Score, state: str) -> LinkCheck:
    item = scored.item
    return LinkCheck(
        path=subject.path,
        label=subject.label,
        state=state,
        method=METHOD,
        date=item.date,
        item=item.id,
        seen_label=item.label or item.id,
        seen_classes=item.classes,
        seen_description=item.description,
        seen_in=sources.seen_in,
        confidence=scored.total,
        why=scored.why,
    )


def _empty(sources: Sources, subject: Subject, state: str, date: str, why: str) -> LinkCheck:
    return LinkCheck(
        subject.path, subject.label, state, METHOD, date, seen_in=sources.seen_in, why=why
    )
