"""The words attribution is read with."""

from __future__ import annotations

from typing import Final

from parley.rules.describing import MEDIA, PEOPLE
from parley.rules.wording import Cues
from parley.rules.words import word_set

UNNAMED_SOURCE: Final = "unnamed source"
UNNAMED_OFFICIAL: Final = "unnamed official"

# Verbs that may close or interrupt what is said: "…, the ministry said".
PLAIN: Final = word_set(
    "said says say saying announced announces added adds reported reports wrote writes stated "
    "states noted notes explained explains confirmed confirms posted recalled recalls insisted "
    "insists claimed claims declared declares specified specifies tweeted admitted argued argues "
    "remarked calculates emphasised emphasized stressed concluded elaborates elaborated estimated "
    "estimates told believes maintains maintained pointed acknowledged clarified underlined "
    "answers answered replied replies complained complains disclosed discloses revealed reveals "
    "affirmed affirms reaffirmed highlighted underscored clarifies insisting remembers recounted "
    "shared asserted asserts alleged alleges contended contends "
    "warned went put counts counted went_on goes_on points informed informs reminded reminds "
    "countered counters retorted conceded concedes quipped joked lamented laments boasted boasts "
    "testified testifies reckoned reckons guessed guesses predicted predicts corroborated "
    "reiterated reiterates repeated repeats hinted suggested suggests indicated indicates tells "
    "remarks warns recounts underlines underscores emphasises emphasizes stresses tweets assured "
    "tell add note stress recall explain confirm emphasise emphasize "
    "clarify underline insist remind "
    "observed observes cautioned exclaimed grumbled mused protested commented comments elaborates"
) | {
    "went on",
    "goes on",
    "point out",
    "pointed out",
    "points out",
    "let it be known",
    "lets it be known",
    "made it known",
    "made known",
    "summed up",
}
POINTING: Final = word_set("this that these those such the it")
"""How a sentence opens that tells who announced what the one before it says."""
NEWS: Final = word_set(
    "news figure figures data number numbers information statistics details tally count "
    "statement message post announcement report"
)
"""What it says was announced, behind such a word: "the news was broken by"."""
BREAKING: Final = word_set(
    "announced announces announce reported reports report disclosed discloses revealed reveals "
    "shared shares published publishes posted posts provided gave gives confirmed confirms cited "
    "cites wrote writes"
)
"""Verbs that break news: "shared the news", "announced the release"."""
# Verbs that stand before their subject: "…," said the ministry.
INVERTED: Final = PLAIN - word_set(
    "saying put counted went pointed told maintains maintained insisting points"
) | word_set("say states commented comments answered replied reminded recalls calculated told")
CONFIRMING: Final = word_set(
    "confirm confirms confirmed acknowledge acknowledges acknowledged admits registered registers "
    "recorded records"
)
FINITE: Final = word_set("was were is are has had have been")
"""How a passive opens that is no participle: ", was announced by"."""
PLEDGES: Final = word_set(
    "demanded demands proposes proposed requested requests undertook pledged promised vowed "
    "undertaken agree agrees concur concurs"
) | {"undertook that"}
QUOTING: Final = word_set("quoted quotes cited cites")
CARRIERS: Final = MEDIA | {"agency", "agencies"}
"""Before a word of quoting: "the agency quoted the ministry as saying"."""
CITING: Final = QUOTING | frozenset(
    [
        "citing",
        "quoting",
        "with reference to",
        "with a reference to",
        "in reference to",
        "referring to",
        "cited by",
        "as cited by",
    ]
)
ACCOUNTS: Final = word_set(
    "account accounts count figures figure tally tallies numbers calculation calculations version "
    "versions data records report reports statement words estimate estimates telling reckoning "
    "knowledge estimation assessment testimony recollection admission information understanding "
    "list lists registers communique communiqué bulletin dashboard tracker database infographic "
    "tabulation"
)
SHOWING: Final = word_set(
    "show shows showed suggest suggests suggested indicate indicates indicated"
)
"""Behind somebody's data: "data of the headquarters showed"."""
TELLINGS: Final = word_set("post posts message address announcement declaration") | {
    "press release",
    "news release",
}
"""In front of a verb they tell: "his post mentions", but "in a post"."""
TOLD: Final = word_set(
    "statement post message announcement release communique communiqué readout note"
)
"""Behind "the": what was quoted last."""
# What an agency says of its own: "according to an AFP tally".
COUNTS: Final = word_set("tally tallies count counts calculation calculations database estimate")
COUNTING: Final = word_set(
    "counted counts calculated calculates tallied documented verified estimated estimates"
)
"""What an outlet does itself: "Mediazona counted 95"."""
# Before "…'s account": the whole sentence rests on it ("in his telling", "to her knowledge").
RESTING: Final = word_set("by in to on from going")
SOURCE_LINES: Final = word_set("source sources")
"""In front of a colon, alone: whose news it is."""
DETAILS: Final = word_set("details detail quote quotes")
"""In front of a colon: what the source tells."""
# What heads somebody's words: "Quote from Zelenskyy: …".
HEADINGS: Final = word_set(
    "fact check factcheck explainer explained live watch video photos photo pictures picture "
    "update updates breaking news exclusive analysis opinion editorial interview feature timeline "
    "latest war day briefing podcast report special profile key points at a glance in the swap "
    "exchange prisoner prisoners just flash urgent alert developing comment column gallery "
    "background"
)
"""In front of a headline's colon: what it is, nobody who speaks."""
HEADED: Final = word_set("quote quotes statement message post comment comments remarks words")
READS: Final = word_set("read reads ran runs")
"""Behind a statement, or before it: "…, its statement read"."""
BESIDE: Final = word_set("after as before during following when while")
"""Behind a word of saying that closes what is said: when it was said."""
SUBORDINATING: Final = word_set(
    "because since although though while whereas where when after if as"
)
"""Before an aside: the clause behind it alone is whose the aside tells."""
HASTENING: Final = word_set("quick keen careful eager anxious happy pleased able proud to")
"""Between a subject and its verb: "was quick to add"."""
COMPARING: Final = word_set("as than unlike like with against contrary")
# Acts of speech that tell no account of their own.
ACTS: Final = word_set(
    "thanked thank thanks thanking accused accuses accuse accusing praised praise hailed hail"
)
DENYING: Final = word_set("denied denies deny denying disputed disputes rejected rejects refuted")
SPOKES: Final = word_set(
    "spokesman spokeswoman spokesperson spokespeople representative representatives press "
    "spokespersons"
)
NAMELESS: Final = Cues(
    "anonymity", "anonymously", "remain anonymous", "stay anonymous",
    "not to be named", "not to be identified", "not be named",
    "not be identified", "to remain unnamed", "declined to be named", "declined to be identified",
    "withheld his name", "withheld her name", "speaking off the record", "not authorised to speak",
    "not authorized to speak",
)  # fmt: skip
SOURCES: Final = word_set("source sources insider insiders interlocutor interlocutors circles")
OFFICIALS: Final = word_set(
    "official officials diplomat diplomats officer aide aides adviser advisor advisers negotiator "
    "member"
)
NEGOTIATING: Final = word_set("officials negotiators delegates representatives envoys")
"""With a nation's name alone, they speak for it: "Ukrainian officials"."""
INFORMED: Final = word_set("familiar briefed knowledge close acquainted informed")
INFORMANTS: Final = word_set("people person sources source one")
# Roles that point back with "the".
REFERRED: Final = word_set(
    "lawmaker deputy politician minister commander general negotiator diplomat lawyer "
    "commissioner envoy aide adviser advisor senator governor mayor leader chairman chief "
    "secretary representative officer colonel major captain admiral brigadier chairwoman head "
    "director ambassador prosecutor coordinator mediator archbishop priest parliamentarian mp "
    "chancellor premier emir prince professor historian analyst activist journalist veteran"
)
CALLED: Final = REFERRED | SPOKES | OFFICIALS | PEOPLE
"""What a person is called where the name stands beside it, and by "the …" later."""
DETERMINERS: Final = word_set("the a an both president mr mrs ms's")
OWNERS: Final = word_set("its their his her our my your")
ARTICLED: Final = (
    DETERMINERS | OWNERS | {"later", "then", "earlier", "also", "already", "previously"}
)
"""Behind "as": nothing but the article of who says it."""
OBJECTS: Final = word_set("him her it them")
"""Behind "according to": who spoke last."""
FEW: Final = word_set("a an one two three four five six several some both dozens of")
ADVERBS: Final = word_set(
    "also later then now again earlier further meanwhile separately, additionally just has have "
    "had did does do for its his her their part too however in turn himself herself itself "
    "themselves each both still not never only would could earlier today already since there here "
    "first separately afterwards repeatedly recently once all likewise similarly moreover "
    "furthermore nevertheless nonetheless thereafter soon then too instead therefore thus "
    "morning afternoon evening night"
)
INTERVIEWING: Final = word_set(
    "interview interviewed interviews interviewer conversation asked answers answered met talked "
    "spoke questions"
)
"""In the opening of an interview; the questions of an explainer are its own."""
LABELS: Final = word_set(
    "press service office official website site page telegram channel statement statements from "
    "briefing post posts account source news release media centre center information department "
    "of the for in spokesperson spokesman spokeswoman 's verified bulletin communique message "
    "address remarks no number and daily evening published by on page wrote writes posted posts "
    "reports reported is feeling grateful thankful proud happy sad hopeful with · • today yesterday"
)
"""Words beside a name in the heading of a release or a post."""
OFFICES: Final = {
    "ministry": ("ministry",), "department": ("department", "ministry"),
    "headquarters": ("headquarters",), "hq": ("headquarters",),
    "agency": ("intelligence", "agency", "directorate", "headquarters"),
    "office": ("office",), "commission": ("commission",), "service": ("service",),
    "committee": ("committee",), "staff": ("staff", "headquarters"), "statement": (),
    "foundation": ("foundation",), "council": ("council",), "centre": ("centre",),
    "center": ("center", "headquarters"), "organisation": (), "organization": (), "group": (),
    "movement": (), "directorate": ("directorate", "intelligence"), "club": ("club",),
}  # fmt: skip
"""Generic names of bodies, and what the full name of the body they stand for contains."""
BOTH: Final = word_set(
    "both capitals sides countries governments parties ministries nations states delegations teams"
)  # fmt: skip
TWO: Final = word_set("sides countries parties governments delegations")
"""Behind "both" and behind "two": the parties together."""
OPPOSED: Final = word_set("warring opposing rival belligerent hostile neighbouring neighboring")
"""Before "sides": the parties, as "both" and "two" are."""
AUTHORITIES: Final = word_set("authorities governments ministries militaries leaders")
"""Of "both countries", and as "their …": the parties together."""
OF_A_PERSON: Final = word_set(
    "office service team administration staff spokesman spokeswoman aides"
)
"""Behind "his": what speaks for the person."""
BELIEVED: Final = word_set(
    "believed thought feared presumed understood rumoured rumored unknown unclear"
)
"""What nobody in particular believes is the report's own word."""
SCENES: Final = word_set(
    "footage video videos clip clips photo photos photograph photographs picture pictures image "
    "images reporter reporters journalist journalists correspondent correspondents photographer"
)
"""What a report tells by its own eyes."""
FOLLOWING: Final = word_set("came comes follows followed coincides coincided")
"""Behind "the exchange": when it was held is the report's own word."""
RESETS: Final = word_set("last previous meanwhile earlier previously separately since under fact")
"""At the head of a sentence: it leaves the account before it."""
