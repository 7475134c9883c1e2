"""Whose persons a counted group is: from its own words, from the clause, from who speaks."""

from __future__ import annotations

from parley.claims.chunks import Chunked, Item
from parley.claims.sides.evidence import Evidence
from parley.claims.sides.verdict import UNKNOWN, Whose
from parley.claims.speakers.hearing import Heard, Said


def whose(
    chunked: Chunked,
    at: int,
    roles: dict[str, Item],
    said: Said,
    heard: Heard,
    parties: tuple[str, ...],
    antecedent: str | None,
    before: str | None,
    held: bool,
) -> Whose:
    """Whose persons the counted group at item ``at`` is.

    ``roles`` are the items its frame found, ``antecedent`` the side of the group it may go with,
    ``before`` that of the last one; ``held`` where they are not freed.
    """
    evidence = Evidence(chunked, at, roles, said, heard, parties, antecedent, before, held)
    return (
        evidence.of_own_words()
        or evidence.of_state()
        or evidence.of_other_side()
        or evidence.of_outsider()
        or evidence.of_captors()
        or evidence.of_possessive()
        or evidence.of_group()
        or evidence.of_arms(sure=True)
        or evidence.of_list()
        or evidence.of_roles()
        or evidence.of_arms()
        or evidence.of_prisons()
        or evidence.of_turn()
        or evidence.of_places()
        or evidence.of_agent()
        or evidence.of_context()
        or UNKNOWN
    )
