"""Words of exchanging, letting go, getting back, coming home; a part of the lexicon. Data only."""

from __future__ import annotations

from typing import Final

from parley.rules.persons import phrases

EXCHANGES: Final = phrases(
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

EXCHANGE_LIKE: Final = phrases(
    "homecoming, homecomings, liberation, operation, operations, deal, deals, release, releases, "
    "return, transfer, transfers, delivery, deliveries, time, group, groups, batch, instalment, "
    "installment, mission"
)
"""Nouns that mean an exchange only where the report is about one."""

COVER: Final = phrases(
    "involve, involves, involved, involving, cover, covers, covered, covering, concern, concerns, "
    "concerned, concerning, brought freedom to, brought freedom for, meant freedom for, encompass, "
    "encompasses, encompassed, encompassing, embraced, embracing"
)
"""What an exchange does to the persons in it."""

CAPTIVITY: Final = phrases(
    "captivity, custody, detention, imprisonment, confinement, prison, prisons, jail, jails, penal "
    "colony, penal colonies, colonies, barbed wire, detention centres, detention centers, "
    "detention centre, detention center, places of detention, cellars, pre-trial detention, "
    "incarceration, dungeons, torture chambers, prison camps, prison colonies, camps, cells, "
    "internment, hands"
)
"""Captivity as a noun."""

GIVE: Final = phrases(
    "let go, lets go, letting go, free, frees, freeing, freed, release, releases, releasing, "
    "released, hand, hands, handed, handing, give, gives, gave, given, giving, deliver, delivers, "
    "delivered, delivering, transfer, transfers, transferred, transferring, send, sends, sent, "
    "sending, let, lets, letting, let out, lets out, turn over, turned over, turns over, yielded, "
    "yield, pardon, pardons, pardoned, amnestied, grant amnesty to, grants amnesty to, granted "
    "amnesty to, granted amnesty, given amnesty, granted a pardon, granted pardons, liberate, "
    "liberated, set free, sets free, setting free, "
    "ceded, relinquished, moved, repatriates, handing over, hand over, handed over, hands over, "
    "gave up, gives up, give up, given up, gave back, given back, sent back, sends back, send "
    "back, sending back, opened the gates, carries, carried, transports, transported, ferries, "
    "ferried, bussed, bused, airlifted, airlift, conveyed, convey, escorted, shuttled, discharge, "
    "discharges, discharged, discharging, amnestied, paroled, granted amnesty, granted clemency, "
    "granted a pardon, turned loose, let loose, parted with, part with, parts with, parting with"
)
"""Verbs of letting go: the subject frees persons of the other side."""

RECEIVE: Final = phrases(
    "receive, receives, received, receiving, get, gets, got, getting, gotten, recover, recovers, "
    "recovered, recovering, bring, brings, brought, bringing, welcome, welcomes, welcomed, "
    "welcoming, retrieve, retrieves, retrieved, retrieving, regain, regained, regains, rescue, "
    "rescued, secure, secures, secured, securing, take back, took back, takes back, taken back, "
    "took in, taken in, take in, takes in, got back, get back, gets back, getting back, won, "
    "reclaim, reclaimed, extracted, took delivery of, takes delivery of, take delivery of, taken "
    "delivery of, bring back, brought back, brings back, bring home, brought home, brings home, "
    "bringing home, bringing back, managed to return, able to return, repatriate, repatriated, "
    "repatriating, taken out of, brought out of, brought out, succeeded in bringing, succeeded in "
    "bringing back, succeeded in bringing home, succeeded in returning, succeeded in getting back, "
    "obtained, obtain, collected, collect, pulled out, see, seen, saw"
)
"""Verbs of getting back: the subject is the side the persons belong to."""

COME: Final = phrases(
    "on their way home, on his way home, on her way home, on the way home, on their way back, are "
    "at home, are already at home, are now at home, come, comes, came, coming, walk, walks, "
    "walked, walking, go, goes, went, gone, going, arrive, arrives, arrived, arriving, cross, "
    "crosses, crossed, crossing, land, lands, landed, landing, head, heads, headed, heading, "
    "reunited, travel, travels, travelled, traveled, travelling, traveling, back, home, walked "
    "free, flew, flown, reached, reach, follow, followed, follows, cross over, en route, reunite, "
    "go free, goes free, went free, going free, left captivity, left prison, left jail, left "
    "custody, left detention, regained their freedom, regain their freedom, regained freedom, "
    "regaining their freedom, won their freedom, gained their freedom, got their freedom, tasted "
    "freedom, allowed to leave, allowed to go, allowed to go home, allowed to return, allowed to "
    "come home, allowed to cross, allowed home, permitted to leave, permitted to return, permitted "
    "to go home, cleared to leave, left captivity, left prison, left jail, left detention, left "
    "custody, leave captivity, leave prison, leaving captivity, leaving prison, walked out, walk "
    "out, set foot, exceed, exceeds, exceeded, exceeding, surpass, surpasses, surpassed, topped, "
    "stepped off, rejoin, rejoins, rejoined, rejoining, stepped onto, boarded, disembarked, "
    "are back in, is back in, were back in, are back with, is back with, were back with, "
    "alighted, touched down, touch down, emerged, got out, came out, made it home, made it back, "
    "made it out, left, leave"
)
"""Verbs of coming home: the subject is who is freed."""

RETURN: Final = phrases("return, returns, returned, returning")
""""Return" both comes home and is given back."""

SWAP: Final = phrases(
    "exchange, exchanges, exchanged, exchanging, swap, swaps, swapped, swapping, trade, trades, "
    "traded, trading, barter, bartered, changed sides, "
    "change sides, switched sides, "
    "changed places, swapped places, traded places, change hands, changes hands, "
    "changed hands, changing hands"
)
"""Symmetric verbs."""
