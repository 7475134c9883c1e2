"""Words that tell whether a report is about persons exchanged at all. Data only.

Those in tuples are beginnings of words: "captiv" stands for "captives" and "captivity".
"""

from __future__ import annotations

from parley.rules.words import word_set

FALLEN = ("fallen", "soldier", "servicem", "defender", "fighter", "troops", "militar")
"""Whose remains are exchanged."""
HELD = (
    "prisoner", "captiv", "captur", "pow", "hostage", "detain", "bodies", "remains", "custody",
    "jail",
)  # fmt: skip
"""What is said of persons held, or dead, in the other side's hands."""
CAPTIVE = (*HELD, "servicem", "soldier", "troops", "defender", "fighter", "wounded")
"""The same, and those who are held most often."""
OF_CAPTIVES = ("prisoner", "pow", "captive", "hostage")
"""Before "exchange": what is exchanged are persons."""
CHILDREN = ("child", "minor", "teenage")
FICTION = (
    "film", "movie", "novel", "thriller", "cinema", "screenplay", "premier", "episode", "actor",
    "actress", "fiction", "box-office", "trailer",
)  # fmt: skip
"""Two of these, and the captives are in a story."""
CAPTIVES = word_set(
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
OURS = word_set("defenders warriors heroes")
"""What a side calls its own."""
DEFENDERS = word_set("defenders")
"""Who may play football."""
HOSTAGES = word_set("hostages hostage captives captive")
PRISONERS = word_set("prisoners prisoner detainees detainee inmates")
"""For whom hostages are given."""
