"""Charges and denials in reports of exchanges: patterns over a sentence's text.

As in ``parley.rules.tellings``. ``whom`` is the one accused; the need "opponent" asks for a speaker
of the side opposed to it.
"""

from __future__ import annotations

from typing import Final

from parley.rules.record import Rule
from parley.rules.tellings import QUOTE, SWAP, WORD

_CAPTIVES = r"(?:captives|prisoners(?: of war)?|pows|captive \w+|captured \w+|hostages)"
_ABUSED = (
    r"(?:persecuted|tortured|starved|beaten|mistreated|ill-treated|abused|humiliated|executed)"
)
_CHARGE = (
    r"(?:claims?|accusations?|allegations?|charges?|reports?|"
    r"assertions?|suggestions?|statements?|figures?|numbers?)"
)
_UNTRUE = (
    r"(?:untrue|false|wrong|(?:a )?lies?|lying|baseless|"
    r"groundless|unfounded|fake|nonsense|absurd|(?:a )?fabrications?|"
    r"(?:a )?manipulations?|(?:a )?provocations?|disinformation|"
    r"fiction)"
)
_TOOK = r"(?:picked|chosen|chose|taken|took(?: back)?|accepted|selected|agreed to(?: take)?|wanted)"
_ONLY = r"(?:only|just|no more than|merely|a mere)"
_LET_DOWN = (
    r"(?:postponed|refused|rejected|turned down|blocked|"
    r"obstructed|stalled|delayed|disrupted|derailed|sabotaged|"
    r"spurned|thwarted"
    r"|suspended|broken|broke|violated|breached|withdrawn "
    r"from|not accepted|is refusing|is blocking|is delaying)"
)

CHARGES: Final[tuple[Rule, ...]] = (
    Rule(
        "accuses-of",
        rf"(?<!\bbeen )(?<!\bwas )(?<!\bwere )(?<!\bis )(?<!\bare "
        rf")\baccus(?:e|es|ed|ing) (?P<whom>(?!of\b|by\b)[^.;,]{{2,40}}?)"
        rf" (?:of|that) (?P<claim>[^.;]{{4,160}}?)(?=[.;,]|[\"”]?\s*$|"
        rf" and (?:is|was|has|had|said|says|{WORD}ed)\b)",
        "accusation",
        needs=frozenset({"opponent", "topic"}),
        examples=(
            "Kyiv accuses Russia of having forcibly deported thousands "
            "of Ukrainian children, and is working on it.",
            "Dmytro Lubinets accused Russia of “obstructing” any prisoner exchanges.",
        ),
        counterexamples=(
            "Ukraine accused Russia of launching its most extensive air assault of the conflict.",
            "Russia is accused of dropping 69 men from the list of the exchange.",
        ),
    ),
    Rule(
        "let-down",
        rf"\b(?P<claim>(?P<whom>{WORD}(?: {WORD}){{0,2}}?) (?:has "
        rf"|had |have |repeatedly |itself )*{QUOTE}(?:\w+ly )?{_LET_DOWN}{QUOTE}(?: "
        rf"{WORD}){{0,6}}? (?:{SWAP}|prisoners|captives|lists?|"
        rf"hostages|bodies))\b",
        "accusation",
        needs=frozenset({"opponent"}),
        examples=(
            "Kyiv had “unexpectedly postponed” the exchange, Vladimir Medinsky said on Telegram.",
        ),
        counterexamples=("Moscow had postponed the exchange, the Russian defence ministry said.",),
    ),
    Rule(
        "offered-in-vain",
        rf"\b(?P<claim>offered\b[^.;]{{2,60}}? {_CAPTIVES})"
        rf"(?=,? (?:but|yet|and|while)\b[^.;]{{0,60}}?"
        rf"\b(?:{_TOOK} {_ONLY}|{_ONLY} (?:{WORD} ){{0,3}}{_TOOK}|{_LET_DOWN}|declined)\b)",
        "accusation",
        needs=frozenset({"speaker", "number"}),
        examples=(
            "Russia has offered Ukraine 935 prisoners of war, but Kiev has picked only 279 of "
            "them, Tatyana Moskalkova claimed after the last exchange.",
        ),
        counterexamples=(
            "Russia has offered Ukraine 935 prisoners of war, and they will be exchanged, Tatyana "
            "Moskalkova claimed.",
        ),
    ),
    Rule(
        "took-only-some",
        rf"\boffered\b[^.;]{{2,120}}?"
        rf"(?P<claim>\b(?:{_TOOK} {_ONLY}|{_ONLY} (?:{WORD} ){{0,3}}{_TOOK})(?: {WORD}){{1,4}})",
        "accusation",
        needs=frozenset({"speaker", "number"}),
        examples=(
            "Russia has offered Ukraine 935 prisoners of war, but Kiev has picked only 279 of "
            "them, Tatyana Moskalkova claimed after the last exchange.",
        ),
        counterexamples=("Russia offered 935 prisoners in an exchange, Moskalkova claimed.",),
    ),
    Rule(
        "abused-by",
        rf"\b{_ABUSED}(?: {WORD}){{0,3}}? by (?P<whom>(?:the )?{WORD}(?: "
        rf"{WORD})?)(?: for [^.;,\"”]{{3,60}})?",
        "accusation",
        needs=frozenset({"opponent"}),
        examples=(
            "Zelensky said that some among the Ukrainians released "
            'had been "persecuted by Russia for fictitious crimes."',
        ),
        counterexamples=("Zelensky said some had been tortured by hunger.",),
    ),
    Rule(
        "died-aboard",
        rf"\b(?=\w[^;]{{0,250}}\b(?:plane|aircraft|il-76|ilyushin|"
        rf"board|aboard|jet|wreck))(?P<claim>{WORD}(?: (?:of "
        rf")?{WORD}){{0,3}}? {_CAPTIVES}\b[^.;]{{0,80}}?\b(?:died|"
        rf"perished|were killed|(?:were|was|had been) (?:on board|"
        rf"aboard)|lost their lives))\b",
        "accusation",
        needs=frozenset({"speaker", "number"}),
        examples=(
            "Russia said that 65 Ukrainian prisoners of war were "
            "on board the plane shot down before the swap.",
        ),
        counterexamples=("65 Ukrainian prisoners of war were on board the plane.",),
    ),
    Rule(
        "children-deported",
        rf"\b(?P<claim>(?:(?:deported|abducted|forcibly (?:taken|"
        rf"transferred|moved|deported)|kidnapped)(?: [\w’',-]+)"
        rf"{{0,5}}? children|[\d,. ]{{1,9}}(?: {WORD}){{0,2}} children(?: "
        rf"{WORD}){{0,4}}? (?:deported|abducted|forcibly \w+|kidnapped)"
        rf"))\b",
        "accusation",
        needs=frozenset({"speaker", "number"}),
        examples=(
            "The ombudsman Dmytro Lubinets said Russia had deported "
            "at least 19,546 Ukrainian children.",
        ),
        counterexamples=("Dmytro Lubinets said that some deported children were back.",),
    ),
    Rule(
        "denied",
        rf"(?<!\bbeen )(?<!\bwas )(?<!\bwere )(?<!\bbeing )\b(?P<claim>(?:den(?:y|"
        rf"ies|ied)(?= (?:that|having|any|it|this|the (?:{WORD} "
        rf")?{_CHARGE}|{WORD}ing)\b|\s*[.,;])|(?:reject(?:s|ed)"
        rf"|dismiss(?:es|ed)|refut(?:es|ed)|disput(?:es|ed))(?= "
        rf"(?:the|this|that|these|those|his|her|its|such|{WORD}(?: "
        rf"{WORD})?['’]s)(?: {WORD}){{0,3}}? {_CHARGE}\b))[^.;,]{{0,120}})",
        "denial",
        needs=frozenset({"speaker"}),
        examples=(
            "Dmytro Lubinets denied that the families had agreed to the exchange.",
            "Kyiv rejected the accusation, the ministry said.",
        ),
        counterexamples=(
            "The prisoners were denied that right, Kyiv said.",
            "Kyiv rejected the proposal of an exchange.",
        ),
    ),
    Rule(
        "called-untrue",
        rf"\b(?P<claim>(?:call(?:s|ed)|describ(?:es|ed)|dismiss(?:es|"
        rf"ed))(?: (?:{WORD})){{1,4}}? {QUOTE}{_UNTRUE})\b",
        "denial",
        needs=frozenset({"speaker"}),
        examples=("The Coordination Headquarters called that untrue.",),
        counterexamples=("The Coordination Headquarters called on everybody to wait.",),
    ),
    Rule(
        "own-protection",
        rf"\b(?:they|children|civilians|minors|residents|people)"
        rf"(?: {WORD}){{0,3}}? (?:moved|evacuated|taken|relocated|"
        rf"brought)(?: {WORD}){{0,5}}? (?:for|to ensure) (?:their|"
        rf"its)(?: own)? (?:protection|safety|security)\b",
        "denial",
        needs=frozenset({"speaker"}),
        examples=("Moscow says children were moved for their own protection.",),
        counterexamples=("The children were moved for their own protection.",),
    ),
    Rule(
        "took-no-part",
        rf"\b(?:did not|does not|do not|has not|have not|had "
        rf"not|didn['’]t|doesn['’]t|never) (?:take|taken|took)"
        rf" part in(?: {WORD}){{1,6}}",
        "denial",
        needs=frozenset({"speaker"}),
        examples=(
            "The Red Cross stated that it had staff on the spot "
            "but did not take part in the talks.",
        ),
    ),
)

CUES: Final[dict[str, tuple[str, ...]]] = {
    "accuses-of": ("accus",),
    "let-down": (
        "postponed",
        "refus",
        "rejected",
        "turned down",
        "block",
        "obstructed",
        "stalled",
        "delay",
        "disrupted",
        "derailed",
        "sabotaged",
        "spurned",
        "thwarted",
        "suspended",
        "broke",
        "violated",
        "breached",
        "withdrawn",
        "accepted",
    ),
    "offered-in-vain": ("offered",),
    "took-only-some": ("offered",),
    "abused-by": (
        "persecuted",
        "tortured",
        "starved",
        "beaten",
        "treated",
        "abused",
        "humiliated",
        "executed",
    ),
    "died-aboard": ("plane", "aircraft", "il-76", "ilyushin", "board", "jet", "wreck"),
    "children-deported": ("children",),
    "denied": ("deny", "denie", "reject", "dismiss", "refut", "disput"),
    "called-untrue": (" call", "describ", "dismiss"),
    "own-protection": ("protection", "safety", "security"),
    "took-no-part": (" part in",),
}
