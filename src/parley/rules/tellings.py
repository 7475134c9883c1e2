"""What reports say of exchanges without counting anybody: patterns over a sentence's text.

``then`` is the kind of claim. The words of the claim are the group ``claim``, else the whole match;
a pattern that ends in front of a date or a place says so in ``needs``
(`parley.claims.uncounted.tellings` tells what each need asks for). All runs between words are
bounded, so that reading stays linear.
"""

from __future__ import annotations

from typing import Final

from parley.rules.record import Rule

WORD = r"[\w’'-]+"
QUOTE: Final = "[\"“”„«»‘']?"
SWAP = r"(?:exchanges?|swaps?|handovers?|repatriations?)(?! rates?\b)"
_PREP = r"(?:(?:back |only |early |late )?(?:on|in|at) )?(?:the )?"
_HELD = (
    r"(?:took place|had taken place|takes place|(?:was|had "
    r"been) (?:held|carried out|conducted|made)|occurred|"
    r"happened|was|came|dates? (?:back to|from))"
)
_LARGEST = r"(?:largest|biggest|smallest|most numerous|most extensive)"
_RANGE = (
    r"(?: (?:of|in|since|between|during|so far|to date|ever|"
    r"yet|by|terms|on record)\b[^.;:,!?\"”“]{0,120}?)?"
    r"(?=\s*(?:[.;:,!?\"”“(—–-]|(?:and|but|when|which|that|with|after|as)\b|$))"
)
_PERSONS = (
    r"(?:servicem[ae]n|soldiers|troops|prisoners(?: of war)"
    r"?|pows|military personnel|personnel|captives"
    r"|hostages|detainees|defenders|fighters|sailors|men|"
    r"women|returnees|russians|ukrainians|citizens|(?:all|"
    r"both|most) of them|they)"
)
_FREED = (
    rf"(?:(?:all|the|its|our|these|those|released|freed|returned|"
    rf"exchanged) )*(?:{WORD} ){{0,3}}?{_PERSONS}"
)
_STILL = (
    r"(?: (?:now|currently|all|already|still|temporarily|"
    r"staying|presently|at present|at the moment))*"
)
_TO = r"(?:to|into)(?: (?:the|neighbou?ring|territory|capital|city|of|republic))*\b"
_MOVED = (
    r"(?:taken|transferred|flown|delivered|transported|moved|driven|sent|bussed|ferried|escorted)"
)
_BE_MOVED = (
    r"(?:(?:have|has|had) been|(?:are|were|is|was)(?: being|"
    r" to be)?|(?:will|would|should)(?: soon| then| now|"
    r" first)? be)"
)

TELLINGS: Final[tuple[Rule, ...]] = (
    Rule(
        "last-time-was",
        rf"\b(?:the )?last time\b[^.;]{{0,80}}?\b(?:exchanged|"
        rf"swapped|traded)\b[^.;]{{0,40}}? {_HELD} {_PREP}",
        "date",
        needs=frozenset({"date"}),
        examples=(
            "The last time Russia and Ukraine exchanged POWs was "
            "in October 2019, when each side released 95 captives.",
        ),
        counterexamples=("The last time Russia and Ukraine exchanged POWs nobody was counted.",),
    ),
    Rule(
        "previous-took-place",
        rf"\b(?:the |their )?(?:previous|last|preceding|penultimate|"
        rf"most recent|first)(?: such)?(?: {WORD}){{0,3}}? (?:{SWAP}|"
        rf"one|round|stage|phase)\b(?:[^.;,]{{0,40}}?|, [^.;,]{{0,60}}?,)"
        rf" {_HELD} {_PREP}",
        "date",
        needs=frozenset({"date"}),
        examples=("The previous exchange took place on 24 August 2019.",),
        counterexamples=(
            "The previous exchange, 24 of whose returnees were ill, took place without notice.",
        ),
    ),
    Rule(
        "last-occurring",
        rf"\b(?:with )?the (?:last|latest|previous|most recent)"
        rf"(?: one| of them| of these| of which)?(?: such)?(?: "
        rf"{SWAP})? (?:(?:occurring|taking place|being held|"
        rf"held|carried out|coming|conducted|happening|took place|"
        rf"was) )?(?:on|in) (?:the )?",
        "date",
        needs=frozenset({"date", "exchange"}),
        examples=(
            "Both nations had conducted at least seven swaps, with "
            "the last occurring on June 26, 2019.",
        ),
    ),
    Rule(
        "rank-of-exchange",
        rf"(?:\b(?:one of|among) )?(?:\bthe |\btheir )?(?:\b(?:second|"
        rf"third)[- ])?\b{_LARGEST}(?: (?!(?:since|after|before|"
        rf"during|amid|the|with|by|for|on)\b){WORD}){{0,4}}? {SWAP}(?: "
        rf"operations?)?\b{_RANGE}",
        "rank",
        examples=(
            "It was one of the largest prisoner exchange operations "
            "between the two sides since the start of the war.",
        ),
        counterexamples=(
            "It was the largest air attack since the exchange.",
            "The swap was not the largest exchange of the war.",
        ),
    ),
    Rule(
        "rank-of-what-was-named",
        rf"\b{SWAP}\b[^.;:]{{0,60}}?\b(?:as|is|was|be|been|being|"
        rf"became|becomes|remains|called)(?: also| probably| "
        rf"already| among| by far)? (?:the )?{QUOTE}(?P<claim>(?:one "
        rf"of |among )?(?:the )?{_LARGEST}(?= (?:of|in|since|"
        rf"so far|to date|ever|yet|on record|between)\b|\s*[.,;!\"”])"
        rf"{_RANGE})",
        "rank",
        examples=("Zelensky hailed the exchange as one of the largest of the war.",),
        counterexamples=("The exchange was followed by the largest strike of the war.",),
    ),
    Rule(
        "are-in",
        rf"\b(?P<who>{_FREED})(?: (?:are|were|is|was|remain|stay|"
        rf"stayed|will stay|will remain)){_STILL} (?:in|on the "
        rf"territory of)(?: (?:the|neighbou?ring|territory|capital|"
        rf"city|of|republic))*\b ",
        "transfer",
        needs=frozenset({"place", "third-country"}),
        examples=('"All the Russian soldiers are in Belarus," the Russian defence ministry said.',),
        counterexamples=(
            "All the Russian soldiers are in Ukraine, the Russian defence ministry said.",
        ),
    ),
    Rule(
        "taken-to",
        rf"\b(?P<who>{_FREED}) {_BE_MOVED}(?: {WORD}ly| soon| then|"
        rf" now| first| all)? {_MOVED}(?: {WORD}){{0,3}}? {_TO} ",
        "transfer",
        needs=frozenset({"place", "freed"}),
        examples=(
            "Russia further indicated that its troops had been "
            "transferred to Belarus for medical support.",
            "All of them are to be flown to Moscow aboard aircraft, "
            "Russia's defence ministry said.",
        ),
        counterexamples=(
            "Captured in 2022, its troops had been transferred "
            "to a prison in Ukraine, Russia said.",
        ),
    ),
    Rule(
        "taking-them-to",
        rf"\b(?:take|takes|took|fly|flew|deliver|delivered|transport|"
        rf"transported|carry|carried|move|moved|bring|brought)"
        rf" (?P<who>(?:the |its |our )?(?:freed |released |returned "
        rf")(?:{WORD} )?{_PERSONS}|them)(?: {WORD}){{0,3}}? {_TO} ",
        "transfer",
        needs=frozenset({"place", "freed"}),
        examples=(
            "Military transport planes will deliver the released "
            "servicemen to Moscow, the Russian defence ministry "
            "said.",
        ),
    ),
    Rule(
        "met-at-exchange",
        rf"\b(?P<claim>(?:{WORD} ){{0,4}}?(?:met|meets|spoke|talked)"
        rf"(?: face to face)?(?: with)? [^.;,]{{0,60}}?\b(?:at|"
        rf"during|on the sidelines of) (?:an?|the|this|that|their)"
        rf"(?: {WORD}){{0,3}}? {SWAP})\b",
        "meeting",
        examples=(
            "The Russian ombudswoman Tatyana Moskalkova said her "
            "office met with a counterpart from Ukraine at the "
            "exchange.",
        ),
        counterexamples=("Families met the buses after the exchange.",),
    ),
    Rule(
        "meeting-took-place",
        rf"\b(?:the |a )?(?:{WORD} ){{0,3}}?meeting [^.;,]{{0,30}}?(?:took "
        rf"place|was held|happened|occurred)(?: {WORD}){{0,4}}? "
        rf"(?:at|during|on the sidelines of) (?:an?|the|this|"
        rf"that|their)(?: {WORD}){{0,3}}? {SWAP}\b(?: (?:in|on)"
        rf" {WORD})?",
        "meeting",
        examples=(
            "The first such meeting took place at an exchange in "
            "June, the Ukrainian ombudsman Dmytro Lubinets said.",
        ),
    ),
    Rule(
        "sat-down-together",
        r"\b(?:representatives|officials|negotiators|delegations|"
        r"envoys|ombudsmen|commissioners)\b[^.;,]{0,60}? (?:met|"
        r"sat(?: down)? (?:at|around) (?:one|the same|a) table|"
        r"sat down together|held (?:direct )?talks)\b(?=[^.;]{0,80}\b(?:prisoners?"
        r"|captives|children|exchanges?|swaps?|pows)\b)",
        "meeting",
        needs=frozenset({"both"}),
        examples=(
            "Representatives of Moscow and Kyiv have sat at one "
            "table to talk about children, Lvova-Belova said.",
        ),
        counterexamples=("Officials of the ministry met to discuss the exchange.",),
    ),
    Rule(
        "was-equal",
        rf"\b(?:the |this )?(?:{WORD} )?(?:{SWAP}|operation) (?:was|"
        rf"is|had been|has been) {QUOTE}(?:equal|one-to-one|one-for-one|"
        rf"unilateral|complete|completed)\b{QUOTE}",
        "statement",
        needs=frozenset({"speaker"}),
        examples=(
            "TASS, citing an unnamed source, reported that the "
            "swap was “equal” and included others.",
        ),
    ),
    Rule(
        "held-since",
        rf"{QUOTE}\b(?P<claim>(?:most|many|some|all|almost all|nearly "
        rf"all|the majority|half)\b(?! (?:russia|ukrain){WORD} "
        rf"(?:cities|regions))[^.;]{{0,80}}? (?:had|have) (?:been|"
        rf"spent)(?: {WORD}){{0,5}}? (?:since|for (?:more than "
        rf"|over |almost |nearly |about )?{WORD} (?:years|months)"
        rf"))\b ?",
        "statement",
        needs=frozenset({"held", "freed"}),
        examples=(
            "Zelensky noted that “most” of the returned Ukrainian "
            "soldiers had been held captive by Russia since 2022.",
        ),
        counterexamples=(
            "Zelensky noted that most regions had been without power for three months.",
        ),
    ),
    Rule(
        "chose-to-stay",
        rf"\b(?P<claim>{WORD}(?: (?:of )?{WORD}){{0,7}}? (?:(?:had|"
        rf"have|has) )?(?:decided|chosen|chose|opted|preferred)"
        rf" to (?:remain|stay)(?: (?:in|behind)(?: {WORD})?)?)",
        "statement",
        needs=frozenset({"speaker", "number"}),
        examples=(
            "Denis Pushilin added that two of the 110 women on "
            "the list had decided to remain in Russia.",
        ),
    ),
)

CUES: Final[dict[str, tuple[str, ...]]] = {
    "last-time-was": ("last time",),
    "previous-took-place": ("previous", "last ", "preceding", "penultimate", "recent", "first "),
    "last-occurring": ("the last", "the latest", "the previous", "the most recent"),
    "rank-of-exchange": ("largest", "biggest", "smallest", "most numerous", "most extensive"),
    "rank-of-what-was-named": ("largest", "biggest", "smallest", "most numerous", "most extensive"),
    "are-in": (
        " are in ",
        " were in ",
        " is in ",
        " was in ",
        " remain in ",
        " stay in ",
        " stayed in ",
        " staying in ",
        " now in ",
        "currently in ",
        " already in ",
        " still in ",
        " territory of ",
    ),
    "taken-to": (
        "taken",
        "transferred",
        "flown",
        "delivered",
        "transported",
        "moved",
        "driven",
        " sent ",
        "bussed",
        "ferried",
        "escorted",
    ),
    "taking-them-to": (
        "take",
        "took",
        "fly",
        "flew",
        "deliver",
        "transport",
        "carry",
        "carried",
        "move",
        "bring",
        "brought",
    ),
    "met-at-exchange": (" met ", " meets ", " spoke ", " talked "),
    "meeting-took-place": ("meeting ",),
    "sat-down-together": (" met ", " sat ", " talks "),
    "was-equal": ("equal", "one-to-one", "one-for-one", "unilateral", "complete"),
    "held-since": (" had been", " have been", " had spent", " have spent"),
    "chose-to-stay": (" to remain", " to stay"),
}
"""For each rule the words one of which a sentence must have: most sentences have none."""

_OF_SWAPS: Final = ("exchange", "swap", "handover", "repatriation")
BESIDE: Final[dict[str, tuple[str, ...]]] = {
    "rank-of-exchange": _OF_SWAPS,
    "rank-of-what-was-named": _OF_SWAPS,
    "met-at-exchange": _OF_SWAPS,
    "meeting-took-place": _OF_SWAPS,
    "sat-down-together": (
        "representatives", "officials", "negotiators", "delegations", "envoys", "ombudsmen",
        "commissioners",
    ),
    "taken-to": (" to ", " into "),
    "taking-them-to": (" them ", "freed ", "released ", "returned "),
    "held-since": (" since", " years", " months"),
}  # fmt: skip
"""What must stand in the sentence besides, where the cues of a rule are common words."""
