"""The words extraction reads with, by the part they play. Data only.

Each class is a list of phrases, in lower case, as tokenised by ``parley.text.tokenize`` (inner
hyphens stay, "'s" is a word of its own); ``SIGNED`` gives each class the sign its phrases get.
"""

from __future__ import annotations

from typing import Final

from parley.rules.freeing import (
    CAPTIVITY,
    COME,
    COVER,
    EXCHANGE_LIKE,
    EXCHANGES,
    GIVE,
    RECEIVE,
    RETURN,
    SWAP,
)
from parley.rules.holding import CAPTURE, HOLD
from parley.rules.persons import BODIES, phrases
from parley.rules.saying import ACCORDING, SAY, SPEECH_NOUN
from parley.rules.summing import (
    EACH,
    OTHERS,
    OUTSIDE,
    PREVIOUS,
    RETURN_FOR,
    SO_FAR,
    SUBSET,
    TOTALS,
)

IDLE: Final = phrases(
    "in particular, "
    "state news agency, state-run news agency, state news, state broadcaster, state agency, "
    "rights group, rights groups, human rights group, human rights groups, advocacy group, aid "
    "group, monitoring group, armed group, armed groups, militant group, rebel group, opposition "
    "group, activist group, veterans group, that way, this way, on top of them, held out, hold "
    "out, holding out, holds out, got through, get through, held talks, hold talks, holding talks, "
    "holds talks, went on, go on, going on, goes on, gone on, held a meeting, held negotiations, "
    "held a briefing, take place, took place, taken place, takes place, gave birth, at home, went "
    "missing, going missing, gone missing, came under, come under, comes under, come into, came "
    "into, come up, turned back, turn back, stock exchange, exchange of fire, exchange fire, "
    "exchanged fire, come to power, came to power, in order to, in addition to, went off, gone "
    "off, no longer, exchange rate, free of, free from, at large, go ahead, goes ahead, "
    "student exchange, student exchanges, exchange student, exchange students, exchange office, "
    "exchange offices, exchange rates, rate of exchange, foreign exchange, currency exchange, "
    "cultural exchange, youth exchange, pupil exchange, school exchange, exchange programme, "
    "exchange program, exchange of views, exchange of information, exchange of experience, "
    "exchange of gunfire, exchange of strikes, exchange of letters, exchange of words, exchange of "
    "data, exchanged views, exchanged words, exchanged letters, currency swap, swap line, exchange "
    "visit, exchange visits, exchange of notes, job swap, house swap, data exchange, energy "
    "exchange, stock exchanges, led to, sent a message, gave an interview, in charge, be held in, "
    "held in high, held a press, held trials, hold trials, holding trials, held a portrait, held "
    "portraits, hold portraits, holding portraits, holding a portrait, held photos, hold photos, "
    "holding photos, held photographs, hold photographs, holding photographs, held a photo, held "
    "pictures, hold pictures, holding pictures, held a sign, held signs, hold signs, holding "
    "signs, held placards, hold placards, holding placards, held banners, hold banners, holding "
    "banners, held posters, hold posters, holding posters, held flags, hold flags, holding flags, "
    "held candles, hold candles, holding candles, held hands, holding hands, held up, holding up, "
    "hold up, "
    "held hearings, held a hearing, "
    "held a ceremony, held a rally, held rallies, held a vigil, held a funeral, "
    "opened fire, give way, gave way, came as, comes as, came after, "
    "comes after, came a day, comes a day, came hours, comes amid, came amid, hand in hand, on the "
    "other hand, head of, heads of, went into, see also, as well as, back in, back to the, "
    "pardoned for, release of tension, held accountable, held responsible, role as, as agreed, as "
    "planned, as promised, as scheduled, as expected, as arranged, as envisaged, at the request, "
    "upon request, on request, peace deal, grain deal, arms deal, trade deal, arms trade, trade "
    "war, it undertook, it has undertaken, was undertaken, were undertaken, efforts undertaken, "
    "carried out, carry out, carries out, carrying out, carried on, carries on, carrying on, carry "
    "on, carried off, carried away"
)
"""Phrases that look like one of the classes below and are not."""

HARM: Final = phrases(
    "limits the, limit the, limiting the, limited to, capped at, arrest of, arrests of, jailing "
    "of, sentencing of, burial of, burials of, funeral of, funerals of, deaths of, death of, "
    "killing of, killings of, murder of, murders of, kidnapping of, kidnappings of, expulsion "
    "of, execution of, executions of, trial of, trials of, conviction of, torture of, "
    "prosecution of, assassination of, beheading of, disappearance of, court jailed, courts "
    "jailed, court has jailed, judge jailed, neutralised, neutralized, eliminated, liquidated, "
    "apprehended, surrender, surrenders, surrendered, surrendering, deportation, deportations, "
    "abduction, abductions, deportation of, killed, kill, kills, killing, die, dies, died, dead, "
    "wounded in, injured in, hurt, shot, shelled, destroyed, evacuated, displaced from, "
    "deported, abducted, kidnapped by, missing, unaccounted for, arrested, sentenced, convicted, "
    "charged, tried, drowned, executed, tortured, missing after, crashed, board, aboard, "
    "perished, injuring, wounding, maimed, hospitalised, hospitalized, buried, added to the "
    "list, been added to, been kidnapped, were kidnapped, was kidnapped, lost, losing, "
    "mobilised, mobilized, enlisted, recruited, deporting, abducting, forcibly, illegally taken, "
    "unlawfully taken, taken illegally, illegally transferred, unlawfully transferred, illegally "
    "moved, illegally removed, were wounded, was wounded, been wounded, were injured, was "
    "injured, been injured, were hurt, was hurt, excluded, excludes, excluding, exclude, struck "
    "off, struck from, crossed off, deleted, removed, dropped, brought down, shot down, downed, "
    "intercepted, knocked out, mobilisation of, mobilization of, mobilising, mobilizing, "
    "mobilise, mobilize, call-up of, calling up, called up, conscription of, recruitment of, "
    "recruiting, drafting, drafting of, deployment of, deploying, deployed, deploy, amassed, "
    "massed, interviewed, interviews with, interviewing, interview, spoke with, spoken with, "
    "speaking with, spoke to, spoken to, talked to, talked with, visited, visits to, visiting, "
    "visit, surveyed, questioned, examined"
)
"""What happens to somebody else: the figure of such a clause is none of ours."""

PLAN: Final = phrases(
    "haggling over, haggle over, haggled over, wrangling over, bargaining over, signed off on, "
    "sign off on, signs off on, outstanding, in preparation, under preparation, next in line, "
    "talks are about, talks were about, still to come, yet to come, goal, agree, agrees, agreed, "
    "agreeing, agreement, agreements, plan, plans, planned, planning, propose, proposed, "
    "proposes, proposal, offer, offered, offers, undertake, undertakes, undertook to, undertook "
    "that, undertaken, promise, promises, pledged, pledge, expected, expects, expect, supposed, "
    "scheduled, due, set for, poised to, poised for, on track for, gearing up for, gear up for, "
    "list with, lists with, set to, prepare, prepared, preparing, preparations, ready, consent, "
    "consented, negotiated, provides for, provide for, provided for, envisages, envisaged, "
    "envisage, stipulates, stipulated, foresees, intend, intends, intended, aims, aim, hope, "
    "hopes, hoped, hoping, called for, calls for, calling for, discuss, discussed, discussing, "
    "talks on, arrange, arranged, approved, ordered, decided, refused, refuse, postponed, "
    "cancelled, canceled, called off, fell through, fixed, want, wants, wanted, put off, puts "
    "off, putting off, put on hold, fallen through, falls through, come to nothing, came to "
    "nothing, scrapped, shelved, aborted, deferred, delayed, in doubt, thwarted, derailed, "
    "disrupted, collapsed, seek, seeks, sought, seeking, demand, demands, demanded, demanding, "
    "call for, push for, pushed for, pushes for, pushing for, press for, pressed for, presses "
    "for, pressing for, appealed for, appeals for, request, requests, requested, requesting, "
    "insisted on, turned down, turns down, rejected, refused to take back, refusing to take "
    "back, refusing to take, was close, was near, is close, is near, was imminent, is imminent, "
    "in the offing, in the works, in the pipeline, refused to take, refused to accept, declined "
    "to take, refused to receive, close to a deal, close to an agreement, near a deal, close to "
    "agreeing, insists on, foresee, foreseen, foreseeing, foresaw, envision, envisions, "
    "envisioned, envisaging, talks about, talks over, talks for, talks are under way, talks are "
    "underway, talks were under way, talks were continuing, talks are continuing, talks "
    "continued, talks were underway, agreement on, talks continue, talks are going on, talks "
    "were going on, talks are ongoing, being negotiated, being discussed, negotiations on, "
    "negotiations about, negotiations over, negotiations for, negotiations are under way, "
    "negotiations continue, negotiating, under discussion, discussions on, discussions about, in "
    "talks, ask, asked, eligible, settled, under way on, underway on, under way about, underway "
    "about, under way over, underway over, consultations on, consultations about, consultations "
    "over, proposals, pencilled in, penciled in, slated, earmarked, lined up, mooted, floated, "
    "tabled, on the table, cleared, list of, lists of, committed to, commits to, commit to, "
    "committing to, commitment to, committed themselves to, committed itself to, commit "
    "themselves to, commit itself to, commits itself to, working on, work on, works on, working "
    "towards, working toward, counting on, counts on, count on, banking on, relying on, pinning "
    "hopes on"
)
"""Plans and promises."""

MEDIATE: Final = phrases(
    "negotiations led by, talks led by, mediation led by, efforts led by, contacts led by, with "
    "support from, with backing from, with the support from, guaranteed by, guarantor, guarantors, "
    "important part in, key part in, major part in, central part in, big part in, vital part in, "
    "decisive part in, part in reaching, part in the agreement, "
    "convened by, jointly convened by, convened jointly by, co-chaired by, chaired by, chaired "
    "jointly by, "
    "made possible by, under the auspices of, under the aegis of, under the patronage of, "
    "organised by, organized by, overseen by, supervised by, sponsored by, arranged by, negotiated "
    "by, coordinated by, co-ordinated by, orchestrated by, secured by, worked out "
    "by, hammered out by, thrashed out by, with the support of, with "
    "the assistance of, with the help of, with help of, with help from, with the aid of, with the "
    "participation of, with the involvement of, with the cooperation of, with the backing of, with "
    "the mediation of, through the mediation of, thanks to the mediation of, thanks to the efforts "
    "of, thanks to the help of, thanks to, aid of, support of, efforts of, participation of, via, "
    "through, gratitude, grateful to, gratitude to, grateful, thanked, thanking, credited, "
    "crediting, credit, appreciation, appreciation to, commended, commends, commending, applauded, "
    "tribute, humanitarian role, part in the deal, part in the exchange, part in the swap, part in "
    "the release, part in the negotiations, part in the talks, part in arranging, part in "
    "organising, part in organizing, part in securing, part in brokering, role in the exchange, "
    "role in the deal, role in the swap, mediated, mediate, mediates, mediating, mediator, "
    "mediators, brokered, broker, brokering, brokers, brokering role, facilitated, facilitate, "
    "facilitates, facilitating, facilitation, facilitator, facilitators, intermediary, "
    "intermediaries, intermediation, go-between, go-betweens, good offices, humanitarian efforts, "
    "mediation efforts, humanitarian mediation, helped to put together, "
    "helped arrange, helped to arrange, helped negotiate, helped to negotiate, helped organise, "
    "helped organize, "
    "helped put together, "
    "helped to, helped, helping, help, assistance, assisted, midwifed, sponsored, oversaw, role, "
    "managed, efforts, involved, involvement, instrumental, decisive role, crucial role, hosting, "
    "hosted, hosts, auspices, aegis, "
    "participation, a hand in, taking credit, took credit, claimed credit, contribution, "
    "brokerage, shuttle diplomacy, intercession, interceded, intercede, intervened, intervention, "
    "good services, middlemen, middleman, coordinated, orchestrated, engineered, "
    "diplomacy, diplomatic efforts, diplomatic effort, "
    "played a part, played its part, played their part, played his part, had a part, "
    "brought the sides together, brought the two sides together, bring the sides together, "
    "brought the parties together, stepped in, postman, conduit, channel between, bridge between, "
    "protecting power, owes, owed, made it possible, made this possible, made the exchange "
    "possible, made the swap possible, made the release possible, made the deal possible"
)
"""Mediating, helping, and thanks for it."""

NOT_OURS_UNITS: Final = phrases(
    "family members, council members, committee members, cabinet members, team members, members of "
    "congress, members of staff, drones, drone, uavs, missiles, missile, rockets, rocket, shells, "
    "bombs, tanks, vehicles, aircraft, planes, jets, helicopters, ships, vessels, attacks, "
    "strikes, settlements, villages, cities, towns, houses, homes, flats, apartments, buildings, "
    "years, year, months, month, weeks, week, days, day, hours, hour, minutes, minute, seconds, "
    "km, kilometres, kilometers, miles, metres, meters, tonnes, tons, kg, kilograms, litres, "
    "degrees, percent, per cent, points, dollars, euros, hryvnias, rubles, roubles, pounds, "
    "million, billion, trillion, countries, nations, states, governments, seats, votes, articles, "
    "pages, clicks, comments, shares, views, times, occasions, companies, banks, lines, parts, "
    "categories, laboratories, experts, buses, bus, cars, railway, trucks, lorries, ambulances, "
    "regions, oblasts, districts, sides, parties, groups, members of parliament, lawmakers, mps, "
    "deputies, ministers, presidents, envoys, negotiators, delegations, talks, rounds of talks, "
    "documents, letters, calls, flights, trains, prisons, facilities, camps, colonies, armies, "
    "factions, fronts, sq, square, packages, dna, tests, families of, percent of, p, am, pm, gmt, "
    "cases, charges, counts, crimes, division, brigade, regiment, battalion, corps, squadron, "
    "platoon, requests, appeals, applications, petitions, complaints, parcels, messages, "
    "testimonies, investigations, maps, mines, inhabitants, voters, diplomats"
)
"""Nouns whose figures are none of ours."""

SIGNED: Final[dict[str, tuple[str, ...]]] = {
    "_": IDLE, "x": EXCHANGES, "D": EXCHANGE_LIKE, "k": CAPTIVITY, "b": BODIES, "t": TOTALS,
    "Z": SPEECH_NOUN, "g": GIVE, "r": RECEIVE, "c": COME, "q": RETURN, "e": SWAP, "h": HOLD,
    "z": HARM, "v": CAPTURE, "A": PLAN, "y": SAY, "m": MEDIATE, "&": EACH, "=": RETURN_FOR,
    "C": SO_FAR, "<": SUBSET, "?": OTHERS, "K": OUTSIDE, "M": PREVIOUS, "f": COVER, "%": ACCORDING,
}  # fmt: skip
"""Sign -> phrases; a phrase of two classes has the sign of the first."""
