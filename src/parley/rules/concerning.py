"""What tells that a report is about persons exchanged: topics and sights, each with its points.

A report is read where its points are enough for its length. No word decides alone: prisoners are
pardoned, students exchanged, hostages freed from banks, remains of old wars brought home. The
points follow a logistic regression over the corpora (``python tests/fit_concern.py`` prints it
beside them).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from parley.rules.wording import Cues
from parley.rules.words import word_set

FEW: Final = 21
EACH: Final = 2
ENOUGH: Final = 42
"""What a report needs: ``FEW`` points and ``EACH`` for every sentence, ``ENOUGH`` at the most."""


@dataclass(frozen=True, slots=True)
class Sign:
    """Something seen in a report: it counts ``points`` each time, ``most`` times at the most."""

    points: int
    most: int = 1
    words: frozenset[str] = frozenset()


TOPICS: Final[dict[str, Sign]] = {
    "prisoners": Sign(5, 3, word_set("prisoner prisoners detainee detainees")),
    "soldiers": Sign(4, 3, word_set(
        "soldier soldiers servicemen serviceman servicemember servicemembers troops defender "
        "defenders fighters marines"
    )),
    "mediation": Sign(5, 3, word_set(
        "mediated mediation mediator mediators brokered mediating mediate broker intermediary "
        "intermediaries"
    )),
    "study": Sign(-9, 3, word_set(
        "student students pupil pupils schools university universities college scholarship "
        "scholarships programme program teachers semester classes curriculum graduates graduation "
        "internship interns"
    )),
    "spies": Sign(4, 2, word_set("spy spies agent agents espionage spying sleeper")),
    "diplomacy": Sign(5, 2, word_set(
        "wrongfully envoy envoys diplomacy diplomatic embassy sanctions geopolitical"
    )),
    "punishment": Sign(-8, 3, word_set(
        "inmate inmates cells overcrowded overcrowding warden correctional jailbreak convicts "
        "rehabilitation parole"
    )),
    "pardons": Sign(-6, 2, word_set("clemency pardon pardons pardoned amnesty commuted")),
    "things": Sign(-8, 3, word_set(
        "museum museums painting paintings works artefacts artifacts heirs tapestries loan animals "
        "goats calves zoo cubs sheep cattle birds doves seals files hackers ransomware currency "
        "bonds bitcoin investors shares stocks euros plots enclaves enclave villagers houses flats "
        "kidney kidneys organs donor donors patients recipients"
    )),
    "fiction": Sign(-12, 3, word_set(
        "film films movie novel thriller cinema screenplay premiere episode actor actress fiction "
        "box-office trailer hollywood theatre drama author"
    )),
    "crime": Sign(-4, 3, word_set(
        "gunman robber robbery kidnappers kidnapping abductors ransom fugitive fugitives "
        "extradited extradition extradite warrants smugglers pirates surrendered casino"
    )),
    "past": Sign(-4, 3, word_set(
        "1914 1915 1916 1917 1918 1939 1940 1941 1942 1943 1944 1945 1950 1953 1950-53 1982 "
        "cemetery graves archaeologists identified dna historians historian veterans buried"
    )),
    "work": Sign(-4, 3, word_set(
        "volunteers rotation peacekeepers workshop workshops courses trained training research "
        "biologists scientists scouts holidays nurses"
    )),
}  # fmt: skip
"""What its words tell of a report."""

SIGHTS: Final[dict[str, Sign]] = {
    "enemies": Sign(14),
    "captivity": Sign(4),
    "enemies' persons pass": Sign(7),
    "armed group frees": Sign(18),
    "carrier": Sign(10),
    "foreigners freed": Sign(4, 2),
    "of many states": Sign(6),
    "our own come home": Sign(14),
    "out of captivity": Sign(8),
    "fallen come home": Sign(8),
    "exchange": Sign(8, 3),
    "counted, freed": Sign(7, 3),
    "from side to side": Sign(5, 2),
    "persons for persons": Sign(10, 2),
    "captives exchanged": Sign(9, 3),
}
"""What its sentences do (``parley.claims.concern`` says how each is seen)."""

OF_CAPTIVITY: Final = Cues(
    " prisoner", " captiv", " captur", " pow", " hostage", " detain", " bodies", " remains",
    " custody", " jail", " child", " minor", " teenage",
)  # fmt: skip
"""How words for persons held, or dead, in the other side's hands begin, and for children."""
FALLEN: Final = ("fallen", "soldier", "servicem", "defender", "fighter", "troops", "militar")
"""Whose remains come home."""
OF_CAPTIVES: Final = ("prisoner", "pow", "captive", "hostage")
"""Before "exchange": what is exchanged are persons."""
CAPTIVES: Final = word_set(
    "prisoners prisoner captives captive pows pow hostages hostage detainees detainee bodies body "
    "remains servicemen defenders"
) | {
    "prisoners of war",
    "prisoner of war",
    "prisoner exchange",
    "prisoner swap",
    "prisoner exchanges",
    "prisoner swaps",
}
"""Heads of counted groups that may be exchanged."""
DEFENDERS: Final = word_set("defenders")
"""Who may play football."""
HOSTAGES: Final = word_set("hostages hostage captives captive")
PRISONERS: Final = word_set("prisoners prisoner detainees detainee inmates")
"""For whom hostages are given."""
