"""Whether "he" or "she" can mean a person, as far as a name and a calling tell."""

from __future__ import annotations

from collections.abc import Collection

from parley.rules.genders import HE, MEN, SHE, WOMEN

_HIS = frozenset(("he", "his", "him"))


def may_mean(pronoun: str, name: str, called: Collection[str] = ()) -> bool:
    """False where a person is known to be of the other gender.

    >>> may_mean("she", "Tatyana Moskalkova"), may_mean("he", "Tatyana Moskalkova")
    (True, False)
    >>> may_mean("she", "Mykola Petrenko"), may_mean("she", "Oncu Keceli", {"spokesman"})
    (False, False)
    """
    woman = _is_woman(name, called)
    return woman is None or woman == (pronoun not in _HIS)


def _is_woman(name: str, called: Collection[str]) -> bool | None:
    given = name.split(" ", 1)[0].lower()
    if given in MEN or given in WOMEN:
        return given in WOMEN
    if not SHE.isdisjoint(called) or not HE.isdisjoint(called):
        return HE.isdisjoint(called)
    return True if given.endswith("a") and " " in name else None
