"""Whether "he" or "she" can mean a person, as far as a name and a calling tell."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from parley.rules.genders import HE, MEN, SHE, WOMEN

_SPELT_ALIKE: Final = ("ao", "ey", "iy", "mn", "gh", "jy", "kc", "vw", "gj", "ji")
"""Initials of one name in several spellings: Oleksandr and Alexander, Hlib and Gleb."""
_HIS: Final = frozenset(("he", "his", "him"))


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


def is_another(given: str, name: str) -> bool:
    """True where a given name before a known surname is another person's.

    >>> is_another("Anton", "Iryna Herashchenko"), is_another("Yevhen", "Evgeny Primakov")
    (True, False)
    """
    one, other = given[:1].lower(), name[:1].lower()
    alike = one == other or any({one, other} <= set(pair) for pair in _SPELT_ALIKE)
    return not alike and given.lower() in MEN | WOMEN
