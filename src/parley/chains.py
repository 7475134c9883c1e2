"""The way a statement took: originator, relayers, outlet, and the side each speaker speaks for."""

from __future__ import annotations

from collections.abc import Mapping

from parley.actors import load_actors
from parley.model import Claim, Hop


def chain(claim: Claim) -> tuple[Hop, ...]:
    """The hops of a claim, in order; worked out from its speaker where it carries none.

    >>> c = Claim("a/1", "a", "released", "95", 0, 2, "r", claimant="unnamed source", via="TASS",
    ...           outlet="RT")
    >>> [(hop.agent, hop.role) for hop in chain(c)]
    [('unnamed source', 'originator'), ('TASS', 'relayer'), ('RT', 'outlet')]
    """
    return claim.chain or hops(claim.claimant, claim.via, claim.outlet)


def hops(claimant: str | None, via: str | None, outlet: str | None) -> tuple[Hop, ...]:
    """The way from a speaker through a carrier to an outlet.

    An agency between speaker and report relays; any other carrier (Telegram) is the channel.
    """
    relays = bool(via) and _kind(via or "") == "agency"
    channel = None if relays else via
    way = [
        Hop(name, "originator", channel, anonymous=is_anonymous(name)) for name in names(claimant)
    ]
    if relays and via:
        way.append(Hop(via, "relayer" if way else "originator"))
    if outlet:
        way.append(Hop(outlet, "outlet" if way else "originator"))
    return tuple(way)


def chain_words(claim: Claim) -> str:
    """The chain in one line.

    >>> chain_words(Claim("a/1", "a", "released", "95", 0, 2, "r", claimant="Volodymyr Zelenskyy",
    ...                   via="Telegram", outlet="AFP"))
    'Volodymyr Zelenskyy on Telegram → AFP'
    """
    told = [
        (hop.role, hop.agent + (f" on {hop.channel}" if hop.channel else ""))
        for hop in chain(claim)
    ]
    first = " and ".join(words for role, words in told if role == "originator")
    return " → ".join([first, *(words for role, words in told if role != "originator")])


def origins_of(claim: Claim, copies: Mapping[str, str]) -> tuple[str, ...]:
    """The originators of a claim, as names that are equal exactly where the origin is.

    A nameless source counts with the one that relays it: two agencies may have two of them.
    """
    hops = chain(claim)
    found = []
    for hop in hops:
        if hop.role == "originator":
            relayer = next((h.agent for h in hops if h.role == "relayer"), claim.via)
            where = relayer or f"the report {copies.get(claim.article, claim.article)}"
            found.append(f"{hop.agent} ({where})" if hop.anonymous else hop.agent)
    return tuple(found) or (f"the report {copies.get(claim.article, claim.article)}",)


def sides_of(claim: Claim) -> tuple[str, ...]:
    """The sides that the speakers of a claim speak for.

    >>> sides_of(Claim("a/1", "a", "released", "95", 0, 2, "r", claimant="Volodymyr Zelenskyy"))
    ('Ukraine',)
    """
    found = (side_of(hop.agent) for hop in chain(claim) if hop.role == "originator")
    return tuple(dict.fromkeys(side for side in found if side))


def names(value: str | None) -> list[str]:
    """The names in a field that may hold several."""
    return [part.strip() for part in (value or "").split(";") if part.strip()]


def is_anonymous(name: str) -> bool:
    """True for a source that is not named ("unnamed official").

    >>> is_anonymous("unnamed source"), is_anonymous("TASS")
    (True, False)
    """
    return name.startswith(("unnamed", "anonymous", "unidentified"))


def side_of(name: str) -> str | None:
    """The state or party somebody speaks for; None where that is unknown or nobody."""
    actor = load_actors().by_label.get(name)
    if actor is None:
        return None
    return actor.label if actor.kind in ("state", "party") else actor.side


def _kind(name: str) -> str:
    actor = load_actors().by_label.get(name)
    return actor.kind if actor else ""
