"""Words that tell whether a frame fits a counted group. Data only."""

from __future__ import annotations

from typing import Final

from parley.rules.words import CAPTIVES, word_set

SENDING: Final = frozenset(["sent", "send", "sends", "sending", "moved", "transferred"])
"""What is done with troops, and with prisoners."""
MAKING: Final = frozenset(
    ["makes", "make", "made", "making", "adds", "amounts", "amounted", "amounting", "gives"]
)
"""Before a sum: "that makes 152"."""
AHEAD: Final = word_set("forthcoming upcoming impending imminent prospective")
"""Before an exchange or a release that is still to come."""
COMING: Final = frozenset(
    (word, unit)
    for word, units in (("coming", "hours days weeks months"), ("'", "time"), ("’", "time"))
    for unit in units.split()
)
"""When it will be: "in the coming days", "in two weeks' time"."""
THEN: Final = (["then"], ["later"], ["finally"], ["afterwards"], ["now"], ["and", "then"])
"""Before a number that stands for a clause: "later 35"."""
PRISONERS: Final = CAPTIVES | {"war"}
"""The last word of those a stock is of: "prisoners of war"."""
THINGS: Final = word_set(
    "trucks lorries drones missiles rockets shells bombs tanks vehicles aircraft attacks strikes "
    "settlements villages houses buildings votes seats flights casualties death deaths killed "
    "wounded injured infections infected deserters executions victims displaced refugees sorties "
    "losses fatalities"
)
"""What totals are of that count nobody exchanged."""
OFFERING: Final = ("offer", "promis", "pledg", "vow")
"""Beginnings of verbs of what is not yet done."""
RISING: Final = word_set("exceed exceeds exceeded exceeding surpass surpasses surpassed topped")
"""What a total does that says of nobody that he came home."""
TOGETHER: Final = word_set("together combined jointly collectively")
"""Before what two sides did: their figures as one."""
TERMS: Final = word_set(
    "deal deals accord accords pact pacts arrangement arrangements formula understanding "
    "memorandum bargain truce ceasefire settlement protocol framework mechanism roadmap terms "
    "text communique communiqué declaration scheme document resolution programme program "
    "conditions package blueprint"
)
"""What is agreed, before "for" or "on": "an accord on the release of 300"."""
MAYBE: Final = frozenset(["perhaps", "possibly", "maybe", "even", "rather", "probably"])
"""Before a second number for the same: "1,000, or perhaps 1,200"."""
MORE: Final = frozenset(["more", "others", "another"])
COUNTRY: Final = frozenset(["country", "territory", "region", "enclave", "strip", "republic"])
"""Where prisoners are held, without a name."""
CONJUNCTIONS: Final = word_set(
    "after before once when while as because since until where whereas though"
)
"""Between a verb and a figure that is of another clause."""
FIGURES: Final = word_set("number figure total count tally")
"""What a bare number is given as: "named the number 100", "gave the total as 6,057"."""
AS_NUMBERS: Final = word_set('as : given named cited quoted , " “ at the')
AS_FIGURES: Final = AS_NUMBERS | {"of"}
"""What may stand between such a noun and its number; "a total of" tells of more."""
PEOPLE: Final = word_set(
    "people persons names men individuals returnees souls captives prisoners soldiers"
)
"""What a source may count where only the number is in question: "spoke of 117 people"."""
NAMING: Final = word_set(
    "mention mentions mentioned mentioning write writes wrote written writing speak speaks spoke "
    "spoken speaking talks talked talking "
    "count counts counted counting list lists listed listing record records recorded register "
    "registered indicate indicates indicated cites cited"
)
"""Verbs with a figure for object."""
MATTERS: Final = word_set("matter talking speaking talk question")
"""In "it is a matter of 96 people", "we are talking about 96"."""
HOURS: Final = word_set("morning noon midday afternoon dusk evening night midnight dawn nightfall")
RATIOS: Final = word_set("ratio ratios proportion proportions favour favor formula terms balance")
"""Beside "116 to 63": so many of one side for so many of the other."""
SPEAKING_OF: Final = word_set("speaks speak spoke names lists covers foresees envisages provides")
"""What an accord does with those to be freed."""
OWING: Final = frozenset(["owe", "owes", "owed", "owing"])
BRINGING: Final = word_set(
    "bring brings bringing brought take takes taking took raise raises raised"
)
RAIDING: Final = word_set(
    "troops army military forces commandos operation operations raid raids alive raiding"
)
"""Behind "rescued": nobody let them go."""
KNOWING: Final = word_set(
    "knows know aware lists listed documented documents verified registered recorded identified "
    "names books notified counts confirmed"
)
"""What those do who keep count of captives."""
COSTING: Final = frozenset(["cost", "costs", "costing"])
NUMBERING: Final = word_set("numbered numbering numbers totalled totaled counted comprised")
APART: Final = word_set(
    "after before while when because until whereas though although despite amid amidst following"
)
"""What opens a clause or a phrase that may be of another matter than the exchange."""
AS_PHRASES: Final = word_set(
    "part many much few little well a an the of soon long far result follows such if though agreed "
    "planned expected scheduled required promised usual before yet just same described known "
    "listed identified named counted regarded classed treated"
)
"""Beside an "as" that opens no clause: "as part of", "as well as", "identified as"."""
LOOKING_ON: Final = word_set(
    "guarded guarding guard watched watching watch witnessed witnessing attended attending cheered "
    "cheering lined lining gathered gathering assembled assembling protested protesting protest "
    "rallied rallying rally demonstrated demonstrating demonstrate marched marching march chanted "
    "chanting applauded applauding greeted greeting mourned mourning voted voting testified "
    "flocked flocking crowded crowding thronged thronging queued queuing clashed clashing staged "
    "picketed picketing heckled stood stand standing brandished brandishing waved waving "
    "hold held holding paraded parading patrolled patrolling escorted accompanied accompanying"
)
"""What those do who see others freed, or are at something else."""
