"""The words extraction reads with, by the part they play. Data only.

Each class is a list of phrases, in lower case, as tokenised by ``parley.text.tokenize`` (inner
hyphens stay, "'s" is a word of its own); ``SIGNED`` gives each class the sign its phrases get.
"""

from __future__ import annotations

from parley.rules.holding import CAPTURE, HOLD
from parley.rules.persons import BODIES, phrases

IDLE = phrases(
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
    "off, shot down, no longer, exchange rate, free of, free from, at large, go ahead, goes ahead, "
    "student exchange, student exchanges, exchange student, exchange students, exchange office, "
    "exchange offices, exchange rates, rate of exchange, foreign exchange, currency exchange, "
    "cultural exchange, youth exchange, pupil exchange, school exchange, exchange programme, "
    "exchange program, exchange of views, exchange of information, exchange of experience, "
    "exchange of gunfire, exchange of strikes, exchange of letters, exchange of words, exchange of "
    "data, exchanged views, exchanged words, exchanged letters, currency swap, swap line, exchange "
    "visit, exchange visits, exchange of notes, job swap, house swap, data exchange, energy "
    "exchange, stock exchanges, led to, sent a message, gave an interview, in charge, be held in, "
    "held in high, held a press, opened fire, give way, gave way, came as, comes as, came after, "
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

EXCHANGES = phrases(
    "exchange, exchanges, swap, swaps, prisoner swap, prisoner swaps, prisoner exchange, prisoner "
    "exchanges, handover, handovers, hand-over, pow swap, pow exchange, trade, trades, "
    "transaction, prisoner release, prisoner releases, prisoner-of-war exchange, prisoner-of-war "
    "exchanges, prisoner-of-war swap, prisoner-of-war swaps, pow swaps, pow exchanges, "
    "prisoner-exchange, prisoner-swap, prisoners swap, prisoners exchange, prisoners-of-war swap, "
    "exchange operation, exchange operations, swap operation, swap operations, prisoner exchange "
    "operations, prisoner exchange operation, hostage release, hostage releases, exchange of "
    "prisoners, exchanges of prisoners, swap of prisoners, swaps of prisoners, exchange of "
    "captives, exchange of prisoners of war, exchanges of prisoners of war, exchange of pows, "
    "round, rounds, stage, stages, phase, phases, repatriation, repatriations, bout, mediations, "
    "mediation effort, mediation efforts, mediation, mediation process, mediation processes, "
    "exchange process, exchange processes, humanitarian exchange, humanitarian exchanges"
)
"""Nouns of exchanging."""

EXCHANGE_LIKE = phrases(
    "homecoming, homecomings, liberation, operation, operations, deal, deals, release, releases, "
    "return, transfer, transfers, delivery, deliveries, time, group, groups, batch, instalment, "
    "installment, mission"
)
"""Nouns that mean an exchange only where the report is about one."""

CAPTIVITY = phrases(
    "captivity, custody, detention, imprisonment, confinement, prison, prisons, jail, jails, "
    "incarceration, dungeons, torture chambers, prison camps, prison colonies, camps, cells, "
    "internment, hands"
)
"""Captivity as a noun."""

GIVE = phrases(
    "let go, lets go, letting go, free, frees, freeing, freed, release, releases, releasing, "
    "released, hand, hands, handed, handing, give, gives, gave, given, giving, deliver, delivers, "
    "delivered, delivering, transfer, transfers, transferred, transferring, send, sends, sent, "
    "sending, let, lets, letting, let out, lets out, turn over, turned over, turns over, yielded, "
    "yield, pardon, pardons, pardoned, liberate, liberated, set free, sets free, setting free, "
    "ceded, relinquished, moved, repatriates, handing over, hand over, handed over, hands over, "
    "gave up, gives up, give up, given up, gave back, given back, sent back, sends back, send "
    "back, sending back, opened the gates, carries, carried, transports, transported, ferries, "
    "ferried, bussed, bused, airlifted, airlift, conveyed, convey, escorted, shuttled"
)
"""Verbs of letting go: the subject frees persons of the other side."""

RECEIVE = phrases(
    "receive, receives, received, receiving, get, gets, got, getting, gotten, recover, recovers, "
    "recovered, recovering, bring, brings, brought, bringing, welcome, welcomes, welcomed, "
    "welcoming, retrieve, retrieves, retrieved, retrieving, regain, regained, regains, rescue, "
    "rescued, secure, secures, secured, securing, take back, took back, takes back, taken back, "
    "took in, taken in, take in, takes in, got back, get back, gets back, getting back, won, "
    "reclaim, reclaimed, bring back, brought back, brings back, bring home, brought home, brings "
    "home, bringing home, bringing back, managed to return, able to return, repatriate, "
    "repatriated, repatriating, obtained, obtain, collected, collect, pulled out, see, seen, saw"
)
"""Verbs of getting back: the subject is the side the persons belong to."""

COME = phrases(
    "on their way home, on his way home, on her way home, on the way home, on their way back, "
    "are at home, are already at home, are now at home, come, comes, came, coming, walk, walks, "
    "walked, walking, go, goes, went, gone, going, arrive, arrives, arrived, arriving, cross, "
    "crosses, crossed, crossing, land, lands, landed, landing, head, heads, headed, heading, "
    "reunited, back, home, walked free, flew, flown, reached, reach, follow, followed, follows, "
    "cross over, en route, reunite, go free, goes free, went free, going free, left captivity, "
    "left prison, left jail, left custody, left detention, regained their freedom, regain their "
    "freedom, regained freedom, regaining their freedom, won their freedom, gained their freedom, "
    "got their freedom, tasted freedom, allowed to leave, allowed to go, allowed to go home, "
    "allowed to return, allowed to come home, allowed to cross, allowed home, permitted to leave, "
    "permitted to return, permitted to go home, cleared to leave, left captivity, left prison, "
    "left jail, left detention, left custody, leave captivity, leave prison, leaving captivity, "
    "leaving prison, walked out, walk out, set foot, exceed, exceeds, exceeded, exceeding, "
    "surpass, surpasses, surpassed, topped, stepped off, rejoin, rejoins, rejoined, rejoining, "
    "stepped onto"
)
"""Verbs of coming home: the subject is who is freed."""

RETURN = phrases("return, returns, returned, returning")
""""Return" both comes home and is given back."""

SWAP = phrases(
    "exchange, exchanges, exchanged, exchanging, swap, swaps, swapped, swapping, trade, trades, "
    "traded, trading, barter, bartered, change hands, changes hands, changed hands, changing hands"
)
"""Symmetric verbs."""

HARM = phrases(
    "neutralised, neutralized, eliminated, liquidated, apprehended, surrender, surrenders, "
    "surrendered, surrendering, deportation, deportations, abduction, abductions, deportation of, "
    "killed, kill, kills, killing, die, dies, died, dead, wounded in, injured in, hurt, shot, "
    "shelled, destroyed, evacuated, displaced from, deported, abducted, kidnapped by, missing, "
    "unaccounted for, arrested, sentenced, convicted, charged, tried, drowned, executed, tortured, "
    "missing after, crashed, board, aboard, perished, injuring, wounding, maimed, hospitalised, "
    "hospitalized, buried, added to the list, been added to, been kidnapped, were kidnapped, was "
    "kidnapped, lost, losing, mobilised, mobilized, enlisted, "
    "recruited, deporting, abducting, forcibly, illegally taken, unlawfully taken, taken "
    "illegally, illegally transferred, unlawfully transferred, illegally moved, illegally removed, "
    "were wounded, was wounded, been wounded, were injured, was injured, been injured, were hurt, "
    "was hurt"
)
"""What happens to somebody else: the figure of such a clause is none of ours."""

SAY = phrases(
    "gave a figure, gave the figure, gave figures, gave the figures, gave a number, gave the "
    "number, gives a figure, gives the figure, gives the number, named a figure, let it be known, "
    "lets it be known, made it known, made known, answers, answered, replies, complains, "
    "complained, emphasises, affirms, affirmed, reaffirmed, testified, boasted, quipped, joked, "
    "lamented, reckoned, narrated, highlighted, underscored, countered, retorted, concludes, "
    "observes, explaining, stressing, revealing, specifying, remembers, summed up, broke down, "
    "say, says, said, saying, tell, tells, told, telling, announce, announces, announced, "
    "announcing, report, reports, reported, reporting, state, states, stated, stating, confirm, "
    "confirms, confirmed, confirming, claim, claims, claimed, claiming, write, writes, wrote, "
    "written, writing, add, adds, added, adding, note, notes, noted, noting, explain, explains, "
    "explained, declare, declares, declared, declaring, post, posts, posted, posting, specify, "
    "specifies, specified, clarify, clarified, clarifies, stress, stressed, stresses, emphasise, "
    "emphasised, emphasized, emphasizes, maintain, maintains, maintained, insist, insists, "
    "insisted, recall, recalled, recalls, arrived at, recently arrived at, point out, pointed out, "
    "points out, inform, informed, informs, disclose, disclosed, discloses, reveal, revealed, "
    "reveals, estimate, estimates, estimated, count, counts, counted, believe, believes, put, "
    "puts, went on, goes on, remark, remarked, comment, commented, conclude, concluded, "
    "acknowledge, acknowledged, acknowledges, admit, admitted, admits, assert, asserted, asserts, "
    "allege, alleged, alleges, argue, argued, argues, spoke, speaks, speak, speaking, describe, "
    "described, describes, call, called, calls, warn, warned, warns, tweet, tweeted, tweets, "
    "assure, assured, assures, calculate, calculates, calculated, elaborate, elaborates, "
    "elaborated, mention, mentioned, mentions, observe, observed, caution, cautioned, deny, "
    "denied, denies, denying, accuse, accused, accuses, accusing, thank, thanked, thanks, "
    "thanking, hail, hailed, hails, welcomed, praise, praised, promise, promised, repeat, repeats, "
    "repeated, respond, responded, reply, replied, suggest, suggested, suggests, indicate, "
    "indicated, indicates, outline, outlined, publish, published, share, shared, cite, cites, "
    "cited, citing, quote, quoted, quoting, hint, hinted, hints, verify, verified, thinks, think, "
    "recount, recounted, underline, underlined, relay, relayed, broadcast, list, lists, listed, "
    "attribute, attributed, attributes, reacted, concedes, conceded, reckon, reckons, contends, "
    "contended, reiterate, reiterated, continue, continued, credit, credited, credits, spelled "
    "out, tallied, remind, reminds, reminded, reminding, corroborate, corroborated, corroborates, "
    "attested, detailed, details, predicted, predicts, guesses, guessed, protested, objected, "
    "proclaimed, exclaimed, mused, grumbled, interjected, signalled, signaled, ventured, assumes, "
    "assumed, suspects, suspected, pegged, pegs, documented, registered, logged, catalogued, "
    "chronicled, counters, replies, retorts, laments, jokes, boasts, testifies, reaffirms, "
    "reiterates, underlines, underscores, highlights, recounts, tweets, warns, recalling, "
    "insisting, arguing, warning, alleging, asserting, maintaining, emphasising, emphasizing, "
    "underlining, clarifying, concluding, estimating, putting, acknowledging, admitting, "
    "conceding, suggesting, indicating, repeating, reiterating, disclosing, elaborating, "
    "remarking, boasting, lamenting, complaining, assuring, promising, predicting"
)
"""Verbs of saying, with a speaker as subject."""

SPEECH_NOUN = phrases(
    "count, account, figures, figure, tally, statement, data, records, words, estimate, "
    "estimates, report, reports, list, post, calculation, version, update, address, numbers, "
    "message, announcement, declaration, telling, reckoning, knowledge, calculations, accounts, "
    "versions, tallies, estimation, assessment, testimony, recollection, admission, information, "
    "understanding, communique, communiqué, bulletin, lists, registers"
)
"""Saying as a noun: "in a statement", "the ministry's count"."""

ACCORDING = (
    *phrases(
        "going by, according to data from, as per, according to, per, as reported by, as stated "
        "by, citing, cited, quoting, with reference to, became known from, follows from, as cited "
        "by, on the authority of, on the evidence of, in a statement by, in a statement from, in "
        "the view of, in the opinion of"
    ),
    *(
        f"{preposition} the {noun} of"
        for preposition in ("by", "in", "on", "to", "from")
        for noun in (
            "count", "counts", "account", "accounts", "tally", "reckoning", "estimate",
            "estimates", "estimation", "figures", "calculation", "calculations", "data",
            "records", "version", "telling", "words", "word", "knowledge", "admission",
            "testimony", "information", "assessment",
        )
    ),
)  # fmt: skip
"""What a source stands behind."""

PLAN = phrases(
    "agree, agrees, agreed, agreeing, agreement, agreements, plan, plans, planned, planning, "
    "propose, proposed, proposes, proposal, offer, offered, offers, undertake, undertakes, "
    "undertook to, undertook that, undertaken, promise, promises, pledged, pledge, expected, "
    "expects, expect, supposed, scheduled, due, set for, poised to, poised for, on track for, "
    "gearing up for, gear up for, list with, lists with, set to, prepare, prepared, preparing, "
    "preparations, ready, consent, consented, negotiated, provides for, provide for, provided for, "
    "envisages, envisaged, envisage, stipulates, stipulated, foresees, intend, intends, intended, "
    "aims, aim, hope, hopes, hoped, hoping, called for, calls for, calling for, discuss, "
    "discussed, discussing, talks on, arrange, arranged, approved, ordered, decided, refused, "
    "refuse, postponed, cancelled, canceled, called off, fell through, fixed, want, wants, wanted, "
    "seek, seeks, sought, seeking, demand, demands, demanded, demanding, call for, push for, "
    "pushed for, pushes for, pushing for, press for, pressed for, presses for, pressing for, "
    "appealed for, appeals for, request, requests, requested, requesting, insisted on, turned "
    "down, turns down, rejected, refused to take back, refusing to take back, refusing to take, "
    "was close, was near, is close, is near, was imminent, is imminent, in the offing, in the "
    "works, in the pipeline, refused to take, refused to accept, declined to take, refused to "
    "receive, close to a deal, close to an agreement, near a deal, close to agreeing, insists on, "
    "foresee, foreseen, foreseeing, foresaw, envision, envisions, envisioned, envisaging, talks "
    "about, talks over, talks for, talks are under way, talks are underway, talks were under way, "
    "talks were continuing, talks are continuing, talks continued, talks were underway, agreement "
    "on, talks continue, negotiations on, negotiations about, negotiations over, negotiations for, "
    "negotiations are under way, negotiations continue, negotiating, under discussion, discussions "
    "on, discussions about, in talks, ask, asked, eligible, settled, list of, lists of"
)
"""Plans and promises."""

EACH = phrases(
    "from either army, either army, each army, both armies, from either country, from either "
    "state, from either camp, each, apiece, each side, either side, both sides, per side, a side, "
    "from each side, on each side, from either side, on either side, to a side, both countries, "
    "each country, both parties, each party, either party, either country, on both sides, from "
    "both sides, by each side, to each side, each of the two sides, each of them, each other, "
    "each of the sides, each of the parties, either of them, for each side, for both sides, each "
    "of the two enemies, from each, on both, by both sides, each from both sides"
)
"""Both sides, each side."""

RETURN_FOR = phrases(
    "in exchange for, in return for, in return, in exchange, in a swap for, in trade for, "
    "against, in turn, the other way, in the other direction, in the opposite direction, the "
    "opposite way, the other way round, in the reverse direction"
)
"""What joins a group and the one it was given for."""

TOTALS = phrases(
    "total, totals, number, numbers, figure, tally, count, sum, toll, total number, overall "
    "number, overall total, combined total, sum total, overall figure, total tally, tallies, "
    "totalling, totaling, totalled, totaled"
)
"""Nouns of sums."""

SO_FAR = phrases(
    "in such operations, in such exchanges, in such swaps, in prisoner exchanges, in prisoner "
    "swaps, in exchanges, in swaps, through exchanges, through prisoner exchanges, in previous "
    "exchanges, so far, to date, in total, all told, overall, altogether, until now, till now, up "
    "to now, thus far, already, all in all, since then, as of, throughout the war, during the war, "
    "throughout the conflict, over the course of the war, in the course of the war, in all, during "
    "the full-scale war, during the full-scale invasion, during the invasion, during the entire "
    "war, during the whole war, since the full-scale invasion, since the start, since the "
    "beginning, over the years, cumulatively, over the past, in the past, in recent months, in "
    "recent years, in the last year, this year, last year, that year, since the outbreak, since "
    "the launch, overall total, from the start, from the beginning, from the very start, from the "
    "very beginning, since the very beginning, since the very start, for the whole period, for the "
    "entire period, during the whole period, during the entire period, over the whole period, over "
    "the entire period, for all the time, in the whole war, in the entire war, over the war, until "
    "then, till then, up to then, by then, by now, by that time, to this day, year to date, ever "
    "since, under such exchanges, during exchanges, during prisoner exchanges, in the exchanges, "
    "in the swaps, in the course of the year, over the course of the year, throughout the year, "
    "during the year, in the course of exchanges, as part of exchanges, through swaps, through "
    "such exchanges, during the large-scale war, during the large-scale invasion, over the years "
    "of war, 's presidency, his presidency, 's tenure, his tenure, 's time in office, in earlier "
    "exchanges, in earlier swaps, in previous swaps, in past exchanges, in past swaps, in prior "
    "exchanges, in prior swaps, in all exchanges, in earlier deals, in previous deals, under "
    "earlier deals, in earlier truces, in all the exchanges, in all swaps, in all the swaps, in "
    "the earlier exchanges, in the previous exchanges, in similar exchanges, in similar swaps"
)
"""What makes a figure a running total."""

SUBSET = phrases(
    "among them, among those, among the freed, among the released, among the returnees, among "
    "whom, among which, including, of whom, of which, of them, of those, of these, included, "
    "includes, include, comprising, among, consisting of, consisted of, consists of, was made up "
    "of, were made up of, is made up of, made up of, comprised, comprises"
)
"""What opens a part of a group."""

OTHERS = phrases(
    "the others, the rest, the remainder, the remaining, the other, others, the latter, the former"
)
"""The rest of a group."""

PREVIOUS = phrases(
    "previous, previously, last, earlier, prior, preceding, former, past, before, last time, the "
    "last time, recent, most recent, latest previous, ago, first, second, third, initial, "
    "following, next, penultimate"
)
"""What points to another time."""

OUTSIDE = phrases(
    "outside of exchanges, outside of the exchange, outside the exchange, outside exchanges, "
    "outside of it, outside the framework, outside the scope, separately, beyond the exchange, "
    "apart from the exchange, on top of that, unilaterally, not part of the exchange, outside of "
    "the swap, outside the swap, outside of swaps, in addition to the exchange, besides the "
    "exchange, counted apart, additionally"
)
"""What sets a group apart from the exchange."""

MEDIATE = phrases(
    "important part in, key part in, major part in, central part in, big part in, vital part in, "
    "decisive part in, part in reaching, part in the agreement, "
    "convened by, jointly convened by, convened jointly by, co-chaired by, chaired jointly by, "
    "made possible by, under the auspices of, under the aegis of, under the patronage of, "
    "organised by, organized by, overseen by, supervised by, sponsored by, arranged by, negotiated "
    "by, coordinated by, co-ordinated by, orchestrated by, secured by, with the support of, with "
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

COVER = phrases(
    "involve, involves, involved, involving, cover, covers, covered, covering, concern, concerns, "
    "concerned, concerning, brought freedom to, brought freedom for, meant freedom for, encompass, "
    "encompasses, encompassed, encompassing, embraced, embracing"
)
"""What an exchange does to the persons in it."""

NOT_OURS_UNITS = phrases(
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
    "platoon, investigations, maps, mines, inhabitants, voters, diplomats"
)
"""Nouns whose figures are none of ours."""

SIGNED: dict[str, tuple[str, ...]] = {
    "_": IDLE, "x": EXCHANGES, "D": EXCHANGE_LIKE, "k": CAPTIVITY, "b": BODIES, "t": TOTALS,
    "Z": SPEECH_NOUN, "g": GIVE, "r": RECEIVE, "c": COME, "q": RETURN, "e": SWAP, "h": HOLD,
    "z": HARM, "v": CAPTURE, "A": PLAN, "y": SAY, "m": MEDIATE, "&": EACH, "=": RETURN_FOR,
    "C": SO_FAR, "<": SUBSET, "?": OTHERS, "K": OUTSIDE, "M": PREVIOUS, "f": COVER, "%": ACCORDING,
}  # fmt: skip
"""Sign -> phrases; a phrase of two classes has the sign of the first."""
