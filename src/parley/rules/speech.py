"""The words attribution is read with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from parley.chunks import Chunked

UNNAMED_SOURCE, UNNAMED_OFFICIAL = "unnamed source", "unnamed official"

# Verbs that may close or interrupt what is said: "…, the ministry said".
PLAIN = frozenset(
    "said says say saying announced announces added adds reported reports wrote writes stated states noted notes "
    "explained explains confirmed confirms posted recalled recalls insisted insists claimed claims declared declares specified "
    "specifies tweeted admitted argued argues remarked calculates emphasised emphasized stressed concluded elaborates "
    "elaborated estimated estimates told believes maintains maintained pointed acknowledged clarified underlined warned went "
    "put counts counted went_on goes_on points informed informs".split()
) | {"went on", "goes on", "point out", "pointed out", "points out"}
# Verbs that stand before their subject: "…," said the ministry.
INVERTED = frozenset(
    "said says say announced announces added adds reported reports wrote writes stated states noted notes explained "
    "explains confirmed confirms posted recalled insisted claimed declared specified tweeted admitted argued remarked "
    "calculates counts emphasised emphasized stressed concluded".split()
)
PLEDGES = frozenset("undertook pledged promised vowed undertaken".split())
CITING = frozenset(
    [
        "citing",
        "cited",
        "quoting",
        "quoted",
        "with reference to",
        "cited by",
        "as cited by",
        "cites",
        "quotes",
    ]
)
ACCOUNTS = frozenset(
    "account count figures figure tally numbers calculation version data records report statement".split()
)
# Acts of speech that tell no account of their own.
ACTS = frozenset(
    "thanked thank thanks thanking accused accuses accuse accusing praised praise hailed hail".split()
)
SPOKES = frozenset(
    "spokesman spokeswoman spokesperson spokespeople representative representatives press spokespersons".split()
)
SOURCES = frozenset("source sources insider insiders".split())
OFFICIALS = frozenset(
    "official officials diplomat diplomats officer aide aides adviser advisor advisers negotiator member".split()
)
INFORMED = frozenset("familiar briefed knowledge close acquainted informed".split())
# People named by what they are; and roles that point back with "the".
COLLECTIVES = frozenset(
    "lawyers activists relatives families analysts experts observers campaigners volunteers witnesses residents "
    "journalists rescuers researchers monitors".split()
)
REFERRED = frozenset(
    "lawmaker deputy politician minister commander general negotiator diplomat lawyer commissioner envoy aide adviser "
    "advisor senator governor mayor leader chairman chief secretary representative officer".split()
)
DETERMINERS = frozenset("the a an both president mr mrs ms's".split())
ADVERBS = frozenset(
    "also later then now again earlier further meanwhile separately, additionally just has have had did does do for its "
    "his her part too however in turn himself herself itself themselves each both still not never only would could earlier today "
    "already since there here first separately afterwards repeatedly recently once all".split()
)
OFFICES = {
    "ministry": ("ministry",), "department": ("department", "ministry"), "headquarters": ("headquarters",),
    "agency": ("intelligence", "agency", "directorate"), "office": ("office",), "commission": ("commission",),
    "service": ("service",), "committee": ("committee",), "staff": ("staff",), "statement": (), "foundation": ("foundation",),
    "council": ("council",), "centre": ("centre",), "center": ("center", "headquarters"), "organisation": (), "organization": (),
    "group": (), "movement": (), "directorate": ("directorate", "intelligence"), "club": ("club",),
}  # fmt: skip
"""Generic names of bodies, and what the full name of the body they stand for contains."""
RESETS = frozenset("last previous meanwhile earlier previously separately since".split())


def carries_on(chunked: Chunked) -> bool:
    """False where a sentence opens a matter of its own ("The previous exchange …")."""
    opening = {token.lower for token in chunked.tokens[:4]}
    return not opening & RESETS
