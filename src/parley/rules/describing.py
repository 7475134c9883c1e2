"""The nouns that head the name of a speaker no file knows: persons, bodies, media. Data only."""

from __future__ import annotations

from typing import Final

from parley.rules.words import word_set

PEOPLE: Final = word_set(
    "abductee academic activist advocate ambulanceman analyst anaesthetist attorney author "
    "bishop blogger bodyguard boy broker brother brother-in-law builder bystander campaigner "
    "captain captive cardinal chaplain child cleric clerk coach colleague colonel comrade "
    "commander commentator conscript consultant correspondent corporal courier cousin daughter "
    "defector defender detainee doctor driver economist editor elder engineer eyewitness expert "
    "ex-prisoner family farmer father fiance fiancee fighter fisherman friend general girl "
    "girlfriend go-between governor grandfather grandmother guard guerrilla historian hostage "
    "humanitarian husband imam infantryman informant inmate intermediary interpreter "
    "investigator jailer journalist judge lawyer lieutenant loved-one major man marine mechanic "
    "mediator medic monitor monk mother mother-in-law mufti nationalist neighbour neighbor "
    "nephew niece nun nurse observer onlooker orderly paramedic parent participant "
    "partner passenger patient peacekeeper photographer physician pilot policeman policewoman "
    "pow priest prisoner professor prosecutor psychiatrist psychologist rabbi rebel "
    "refugee therapist gunner relation relative reporter rescuer researcher reservist resident "
    "returnee sailor scholar scientist seaman sergeant serviceman servicewoman sheikh sister "
    "shopkeeper soldier son specialist student supporter surgeon surveyor survivor "
    "sympathiser sympathizer teacher trader translator traveller traveler trooper villager "
    "veteran victim volunteer warden widow wife witness woman worker writer"
)
"""Persons known by what they are: "a nurse said", "relatives of the missing say"."""

CIRCLES: Final = tuple(
    map(
        word_set,
        (
            "psychologist psychiatrist specialist expert doctor physician surgeon medic paramedic "
            "nurse therapist analyst scholar researcher professor economist scientist historian",
            "marine soldier fighter serviceman servicewoman defender sergeant officer sailor "
            "gunner infantryman private corporal lieutenant captain major colonel pilot guardsman "
            "veteran ex-prisoner man woman returnee survivor commander reservist conscript",
            "activist defender campaigner lawyer attorney advocate volunteer barrister",
            "politician lawmaker deputy parliamentarian senator mp congressman congresswoman",
            "priest monk bishop archbishop cleric cardinal nun imam sheikh clergyman pastor",
            "journalist reporter correspondent blogger photographer editor writer",
            "mother wife sister daughter widow woman aunt grandmother relative",
            "father husband brother son man uncle grandfather relative",
        ),
    )
)
"""Words that may point back to one another: "a psychologist, X … the specialist"."""

BODIES: Final = word_set(
    "administration agency alliance archdiocese army assembly association authority bank "
    "battalion body branch brigade bureau cabinet caucus centre center chamber charity "
    "church club coalition command commission committee community confederation consortium "
    "convention corps council court delegation department diocese directorate division embassy "
    "faction federation force forum foundation front fund government group guild "
    "headquarters hospital initiative inspectorate institute institution intelligence judiciary "
    "junta leadership league legion lobby mediation militia military ministry mission monarchy "
    "monitor movement navy network ngo non-profit office opposition order organisation "
    "organization outfit palace parliament party patriarchate platform police politburo "
    "presidency project railway rebellion regiment regime registry resistance secretariat "
    "service shelter side society squad staff syndicate task-force team think-tank "
    "tribe tribunal troop union unit university watchdog wing"
)
"""Bodies: "the association of families said"."""

FIGHTERS: Final = word_set(
    "rebels separatists militants insurgents guerrillas jihadists islamists kidnappers captors "
    "forces authorities fighters militiamen commanders paramilitaries loyalists mediators "
    "negotiators lawmakers campaigners"
)
"""Bodies in the plural: "the separatists said"."""

MEDIA: Final = word_set(
    "newspaper daily weekly magazine channel broadcaster television tv radio website site "
    "outlet portal media press newswire wire tabloid paper reports news"
)
"""What carries news, and speaks only for others."""

BREAKERS: Final = word_set(
    "as when while because that than if though although then so however thus where why how what "
    "whether once after before until and or but which who whom whose like unlike is was are were "
    "be been being has have had not earlier later also meanwhile separately"
)
"""Words no noun phrase runs over."""

COUNTED: Final = word_set(
    "one two three four five six several some many both another a an other most few"
)
"""Before a noun: persons who are not known."""

NOBODY: Final = word_set("neither no none nobody nor")
"""Before a subject: nobody speaks."""

TOGETHER: Final = word_set("both two")
"""Before "sides", "countries": the parties, of whom ``parley.claims.speakers.names`` knows."""

REFERRING: Final = word_set(
    "government military army side mission party team delegation authorities"
)
"""Behind "the", with nothing else, they name a body that was named before."""

PREPOSITIONS: Final = word_set(
    "of for from in at on with within inside near to about against under by between"
)
"""Behind the head of a noun phrase."""

REDUCED_RELATIVES: Final = word_set(
    "briefed familiar close involved acquainted reached contacted interviewed cited quoted "
    "speaking working based living identified named privy aware knowledgeable participating "
    "monitoring following handling representing overseeing responsible present loyal allied "
    "dealing tasked charged entrusted concerned coordinating organising organizing "
    "linked seen told taking directly freed released captured exchanged returned held detained"
)
"""Behind a noun they tell more of it: "an official briefed on the talks"."""

INFORMATION: Final = word_set(
    "information data statement statements report reports figures list lists documents document "
    "records estimates numbers post message announcement communique briefing materials evidence"
)
"""Behind "according to": whose they are stands behind them."""

REPORTERS: Final = word_set("journalist reporter correspondent photographer crew witness team")
"""Behind the name of an agency: its own eyes."""

OF_A_SIDE: Final = word_set(
    "group movement organisation organization militia faction party side rebels government "
    "authorities leadership regime administration insurgents militants"
)
"""Behind the name of a side: the side itself speaks."""
OF_A_STATE: Final = word_set("side government authorities leadership")
