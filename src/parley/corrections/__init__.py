"""What a person overrules: claims rejected, changed or added, exchanges split or joined.

A correction is signed and gives its reason. Corrections live in a file of their own that no build
rewrites (``parley.corrections.file``); at every build they are applied to what the rules find. A
correction whose target is gone is not dropped in silence: it is named as a problem.
"""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from parley.dates.edtf import bounds
from parley.errors import ParleyError
from parley.model import (
    KINDS,
    POLARITIES,
    POSITIONS,
    QUALIFIERS,
    VOICES,
    Article,
    Claim,
    Exchange,
    Quantity,
)

ACTIONS = ("reject", "change", "add", "split", "join", "explain")
QUANTITY_FIELDS = ("number", "low", "high", "qualifier", "as_written")
CLAIM_FIELDS = (
    "kind", "who", "released_by", "held_by", "category", "mediator", "place", "as_of", "scope",
    "claimant", "via", "voice", "position", "polarity", "subset", "outside",
)  # fmt: skip
EXCHANGE_FIELDS = ("exchange_date", "exchange_status")
FIELDS = (*QUANTITY_FIELDS, *CLAIM_FIELDS, *EXCHANGE_FIELDS)
_CLOSED = {
    "kind": KINDS, "qualifier": QUALIFIERS, "voice": VOICES, "position": POSITIONS,
    "polarity": POLARITIES,
}  # fmt: skip
_BY_HAND = "correction"  # the rule of a claim that a person added


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction. ``targets`` are paths below https://w3id.org/parley/id/ ("claim/…").

    ``property`` is one of `FIELDS`, for change; ``value`` its new value as text, for add the claim
    as JSON. ``date`` is given by the person or None: nothing is taken from a clock.
    """

    id: str
    action: str
    targets: tuple[str, ...]
    signature: str
    reason: str
    property: str | None = None
    value: str | None = None
    date: str | None = None


@dataclass(frozen=True)
class Applied:
    """Claims with the corrections made; ``problems`` are what could not be done.

    ``affected`` has, by id, the corrections whose target was found, each with the claims it
    changes, as they were and as they are.
    """

    claims: tuple[Claim, ...]
    affected: dict[str, list[Claim]] = field(default_factory=dict)
    problems: tuple[str, ...] = ()


def check(correction: Correction) -> Correction:
    """The correction itself; refuses one that is unsigned, without a reason, or unfit to apply."""
    where = f"correction {correction.id}"
    if correction.action not in ACTIONS:
        raise ParleyError(f"unknown action {correction.action!r}", where=where,
                          fix=f"use one of {', '.join(ACTIONS)}")  # fmt: skip
    for name in ("signature", "reason"):
        if not getattr(correction, name).strip():
            raise ParleyError(f"no {name}", where=where, fix=f"give a {name}")
    kinds = {
        "reject": ("claim/",), "change": ("claim/", "exchange/"), "add": ("article/",),
        "split": ("exchange/",), "join": ("exchange/",), "explain": ("finding/",),
    }[correction.action]  # fmt: skip
    least = 2 if correction.action == "join" else 1
    wrong = [target for target in correction.targets if not target.startswith(kinds)]
    if wrong or len(correction.targets) < least:
        what = f"{wrong[0]!r} is no target" if wrong else f"needs {least} targets"
        raise ParleyError(f"{correction.action}: {what}", where=where,
                          fix=f"name {' or '.join(kinds)}…")  # fmt: skip
    if correction.date and bounds(correction.date) == (None, None):
        raise ParleyError(f"no date: {correction.date!r}", where=where, fix="write 2025-07-04")
    if correction.action == "change":
        about_exchange = correction.targets[0].startswith("exchange/")
        if about_exchange != ((correction.property or "") in EXCHANGE_FIELDS):
            allowed = EXCHANGE_FIELDS if about_exchange else (*QUANTITY_FIELDS, *CLAIM_FIELDS)
            raise ParleyError(f"cannot change {correction.property!r}", where=where,
                              fix=f"change one of {', '.join(allowed)}")  # fmt: skip
        _value(correction.property or "", correction.value or "", where)
    if correction.action == "add":
        _added(correction)
    return correction


def apply_corrections(
    claims: Iterable[Claim], corrections: Sequence[Correction], article: Article
) -> Applied:
    """The claims of one report with the corrections about them made."""
    now: dict[str, Claim] = {claim.id: claim for claim in claims}
    affected: dict[str, list[Claim]] = {}
    problems = []
    for correction in corrections:
        for target in correction.targets:
            if target == f"article/{article.id}":
                claim = _placed(_added(correction), article, now.values())
                affected[correction.id] = [claim]
                if article.text[claim.start : claim.end] == claim.quote:
                    now[claim.id] = claim
                else:
                    problems.append(f"{correction.id}: the quote does not stand at {claim.start}")
                continue
            for claim in _meant(correction, target, now):
                affected.setdefault(correction.id, []).append(claim)
                if correction.action == "reject":
                    del now[claim.id]
                else:
                    now[claim.id] = _changed(claim, correction)
                    affected[correction.id].append(now[claim.id])
    return Applied(tuple(now.values()), affected, tuple(problems))


def _meant(correction: Correction, target: str, now: Mapping[str, Claim]) -> list[Claim]:
    """The claims a target stands for."""
    kind, _, name = target.partition("/")
    if kind == "claim":
        return [now[name]] if name in now else []
    if kind == "exchange" and correction.action == "change":
        return [claim for claim in now.values() if _is_about(claim, name)]
    return []


def without_target(
    corrections: Iterable[Correction], affected: Container[str], there: Container[str]
) -> list[str]:
    """A line for each target that was not found.

    ``affected`` are ids of corrections that found claims to correct, ``there`` the exchanges and
    findings there are.
    """
    return [
        f"correction {c.id} by {c.signature} found no {target}; it is kept, but does nothing there"
        for c in corrections
        if c.id not in affected
        for target in c.targets
        if target not in there
    ]


def ties(
    corrections: Iterable[Correction], action: str
) -> list[tuple[tuple[tuple[str, str], ...], str]]:
    """The members each split or join names, with the words for its reason."""
    found = []
    for c in corrections:
        if c.action == action:
            members = tuple(_member(target) for target in c.targets)
            found.append((members, f"{c.signature}: {c.reason}"))
    return found


def explanations(corrections: Iterable[Correction]) -> dict[str, str]:
    """For each finding that a person explained (its path, "finding/…") by whom and why."""
    return {
        target: f"{c.signature}: {c.reason}"
        for c in corrections
        if c.action == "explain"
        for target in c.targets
    }


def _member(target: str) -> tuple[str, str]:
    article, _, key = target.removeprefix("exchange/").rpartition("/")
    return article, key


def _is_about(claim: Claim, name: str) -> bool:
    return claim.exchange is not None and f"{claim.article}/{claim.exchange.key}" == name


def _changed(claim: Claim, correction: Correction) -> Claim:
    name = correction.property or ""
    value = _value(name, correction.value or "", f"correction {correction.id}")
    if name in QUANTITY_FIELDS:
        return replace(claim, quantity=replace(claim.quantity, **{name: value}))
    if name in EXCHANGE_FIELDS:
        assert claim.exchange is not None
        return replace(claim, exchange=_exchange_with(claim.exchange, name, value, correction))
    return _voiced(replace(claim, **{name: value}), name)


def _voiced(claim: Claim, changed: str) -> Claim:
    """The claim with a voice that fits a new speaker; who passed it on is worked out anew."""
    if changed not in ("claimant", "via"):
        return claim
    if claim.claimant and claim.voice == "outlet":
        claim = replace(claim, voice="indirect")
    elif not claim.claimant and claim.voice in ("direct", "indirect"):
        claim = replace(claim, voice="outlet")
    return replace(claim, chain=())


def _exchange_with(exchange: Exchange, name: str, value: Any, correction: Correction) -> Exchange:
    if name == "exchange_status":
        return replace(exchange, status=value)
    reason = f"corrected by {correction.signature}: {correction.reason}"
    return replace(exchange, date=value, date_basis="stated", date_reasons=(reason,))


def _value(name: str, text: str, where: str) -> Any:
    """A new value in its type; an empty text takes the value away."""
    if name in _CLOSED and text not in _CLOSED[name]:
        raise ParleyError(f"{text!r} is no {name}", where=where,
                          fix=f"use one of {', '.join(_CLOSED[name])}")  # fmt: skip
    if name in ("subset", "outside"):
        if text not in ("true", "false"):
            raise ParleyError(f"{text!r} is no {name}", where=where, fix="use true or false")
        return text == "true"
    if not text:
        return None
    if name in ("number", "low", "high"):
        if not text.isascii() or not text.isdigit():
            raise ParleyError(f"{text!r} is no {name}", where=where, fix="write a whole number")
        return int(text)
    if name == "exchange_date" and bounds(text) == (None, None):
        raise ParleyError(f"{text!r} is no date", where=where, fix="write it as 2025-07-04")
    return text


def _added(correction: Correction) -> Claim:
    """The claim of an ``add``: the fields of ``parley extract --format jsonl``."""
    where = f"correction {correction.id}"
    try:
        told = dict(json.loads(correction.value or ""))
        quote, start, kind = str(told.pop("quote")), int(told.pop("start")), told.pop("kind")
    except (KeyError, TypeError, ValueError) as error:
        raise ParleyError("the added claim is no JSON object with kind, quote and start",
                          where=where) from error  # fmt: skip
    key = told.pop("exchange", "main")
    unknown = sorted(told.keys() - {*QUANTITY_FIELDS, *CLAIM_FIELDS})
    if unknown:
        raise ParleyError(f"a claim has no {unknown[0]!r}", where=where)
    values = {
        name: _value(name, "" if value is None else str(value).lower()
                     if isinstance(value, bool) else str(value), where)
        for name, value in {**told, "kind": kind}.items()
    }  # fmt: skip
    article = correction.targets[0].removeprefix("article/")
    if values.get("claimant"):
        values.setdefault("voice", "indirect")
    return Claim(
        id=f"{article}/{correction.id}",
        article=article,
        quote=quote,
        start=start,
        end=start + len(quote),
        rule=_BY_HAND,
        exchange=Exchange(key, key == "main") if key else None,
        quantity=Quantity(**{n: values.pop(n) for n in QUANTITY_FIELDS if n in values}),
        **values,
    )


def _placed(claim: Claim, article: Article, others: Iterable[Claim]) -> Claim:
    """The added claim, its exchange as the report's other claims know it."""
    known = next(
        (c.exchange for c in others
         if c.exchange and claim.exchange and c.exchange.key == claim.exchange.key),
        claim.exchange,
    )  # fmt: skip
    return replace(claim, exchange=known, outlet=article.outlet, published=article.published)
