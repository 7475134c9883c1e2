"""Words of exchanging, letting go, getting back, coming home; a part of the lexicon. Data only."""

from __future__ import annotations

from typing import Final

from parley.rules.persons import phrases


def word_forms(text: str) -> frozenset[str]:
    """The forms of verbs, written verb by verb with commas between them."""
    return frozenset(text.replace(",", " ").split())


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
    "homecoming, homecomings, coming home, coming back, liberation, operation, operations, deal, "
    "deals, release, releases, return, transfer, transfers, delivery, deliveries, time, group, "
    "groups, batch, instalment, installment, mission, comeback, recovery, retrieval, extraction, "
    "restoration, arrival, reception, freedom, evacuation, deliverance, relocation, extradition, "
    "restitution"
)
"""Nouns that mean an exchange only where the report is about one."""

ONLY_WITH_OF: Final = phrases(
    "comeback, recovery, retrieval, extraction, restoration, arrival, reception, freedom, "
    "evacuation, deliverance, relocation, extradition, restitution"
)
"""Of those, the ones that mean it only before "of": "the comeback of 103 servicemen"."""

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
    "ended the captivity of, ends the captivity of, put an end to the captivity of, ended the "
    "ordeal of, let go, lets go, letting go, free, frees, freeing, freed, release, releases, "
    "releasing, released, hand, hands, handed, handing, give, gives, gave, given, giving, "
    "deliver, delivers, delivered, delivering, transfer, transfers, transferred, transferring, "
    "send, sends, sent, sending, let, lets, letting, let out, lets out, turn over, turned over, "
    "turns over, yielded, yield, pardon, pardons, pardoned, amnestied, grant amnesty to, grants "
    "amnesty to, granted amnesty to, granted amnesty, given amnesty, granted a pardon, granted "
    "pardons, liberate, liberated, set free, sets free, setting free, ceded, relinquished, "
    "moved, repatriates, handing over, hand over, handed over, hands over, gave up, gives up, "
    "give up, given up, gave back, given back, sent back, sends back, send back, sending back, "
    "opened the gates, carries, carried, transports, transported, ferries, ferried, bussed, "
    "bused, airlifted, airlift, conveyed, convey, escorted, shuttled, discharge, discharges, "
    "discharged, discharging, amnestied, paroled, granted amnesty, granted clemency, granted a "
    "pardon, turned loose, let loose, sent packing, dispatched home, despatched home, dispatch "
    "home, dispatches home, dispatching home, turning over, passed over, passes over, pass over, "
    "passing over, relinquish, relinquishes, relinquishing, cede, cedes, ceding, yields, "
    "yielding, yielded up, yield up, paid with, pays with, pay with, paying with, delivered up, "
    "deliver up, giving up, giving back, gives back, give back, liberates, liberating, "
    "unshackled, unshackle, parted with, part with, parts with, parting with, entrust, entrusts, "
    "entrusted, entrusting"
)
"""Verbs of letting go: the subject frees persons of the other side."""

RECEIVE: Final = phrases(
    "receive, receives, received, receiving, get, gets, got, getting, gotten, recover, recovers, "
    "recovered, recovering, bring, brings, brought, bringing, welcome, welcomes, welcomed, "
    "welcoming, retrieve, retrieves, retrieved, retrieving, regain, regained, regains, rescue, "
    "rescued, secure, secures, secured, securing, take back, took back, takes back, taken back, "
    "took in, taken in, take in, takes in, got back, get back, gets back, getting back, won, "
    "reclaim, reclaims, reclaimed, reclaiming, regaining, extracted, took delivery of, takes "
    "delivery of, taking delivery of, taken delivery of, take delivery of, took charge of, take "
    "charge of, takes charge of, taking charge of, taken charge of, took custody of, take custody "
    "of, takes custody of, taking custody of, taken custody of, took possession of, take "
    "possession of, takes possession of, taking possession of, taken possession of, extricate, "
    "extricates, extricated, extricating, fetch, fetches, fetched, fetching, bring back, brought "
    "back, brings back, bring home, brought home, brings home, bringing home, bringing back, "
    "managed to return, able to return, repatriate, repatriated, repatriating, repatriates, taken "
    "out of, brought out of, brought out, succeeded in bringing, succeeded in bringing back, "
    "succeeded in bringing home, succeeded in returning, succeeded in getting back, obtained, "
    "obtain, obtains, obtaining, collected, collect, pulled out, accepted back, accept back, "
    "accepting back, bought back, buy back, see, seen, saw"
)
"""Verbs of getting back: the subject is the side the persons belong to."""

_OUT: Final = tuple(
    f"{be} {adverb}out of {where}"
    for be in ("is", "are", "was", "were", "be", "been")
    for adverb in ("", "already ", "now ", "finally ", "at last ", "all ")
    for where in ("captivity", "prison", "jail", "custody", "detention", "the prisons", "the jails")
)

COME: Final = _OUT + phrases(
    "led across, passed across, driven across, walked across, on their way home, on his way "
    "home, on her way home, on the way home, on their way back, are at home, are already at "
    "home, are now at home, come, comes, came, coming, walk, walks, walked, walking, go, goes, "
    "went, gone, going, arrive, arrives, arrived, arriving, cross, crosses, crossed, crossing, "
    "land, lands, landed, landing, head, heads, headed, heading, reunited, travel, travels, "
    "travelled, traveled, travelling, traveling, back, home, walked free, flew, flown, reached, "
    "reach, follow, followed, follows, cross over, en route, reunite, go free, goes free, went "
    "free, going free, left captivity, left prison, left jail, left custody, left detention, "
    "regained their freedom, regain their freedom, regained freedom, regaining their freedom, "
    "won their freedom, gained their freedom, got their freedom, tasted freedom, allowed to "
    "leave, allowed to go, allowed to go home, allowed to return, allowed to come home, allowed "
    "to cross, allowed home, permitted to leave, permitted to return, permitted to go home, "
    "cleared to leave, left captivity, left prison, left jail, left detention, left custody, "
    "leave captivity, leave prison, leaving captivity, leaving prison, walked out, walk out, set "
    "foot, exceed, exceeds, exceeded, exceeding, surpass, surpasses, surpassed, topped, stepped "
    "off, rejoin, rejoins, rejoined, rejoining, stepped onto, boarded, disembarked, alighted, "
    "touched down, touch down, regain their liberty, regained their liberty, regained liberty, "
    "regaining their liberty, gained freedom, gain freedom, gaining freedom, gained their "
    "liberty, gain their liberty, found freedom, find freedom, found their freedom, ended their "
    "captivity, end their captivity, are at liberty, were at liberty, be at liberty, tasting "
    "freedom, taste freedom, found themselves at home, find themselves at home, ended up at "
    "home, been at home, file off the bus, filed off the bus, files off the bus, file off the "
    "buses, filed off the buses, poured off the buses, step off, stepping off, got off the "
    "buses, climbed off the buses, hugged their families, hug their families, embraced their "
    "families, embraced their loved ones, hugged their loved ones, emerge, emerges, emerging, "
    "got out, came out, made it home, made it back, made it out, left, leave, are back in, is "
    "back in, were back in, are back with, is back with, were back with, emerged"
)
"""Verbs of coming home: the subject is who is freed."""

RETURN: Final = phrases("return, returns, returned, returning")
""""Return" both comes home and is given back."""

SWAP: Final = phrases(
    "exchange, exchanges, exchanged, exchanging, swap, swaps, swapped, swapping, trade, trades, "
    "traded, trading, barter, bartered, changed sides, change sides, switched sides, change "
    "hands, changes hands, changed hands, changing hands, changed places, swapped places, traded "
    "places"
)
"""Symmetric verbs."""

FETCHING: Final = word_forms(
    "take takes took taken taking, fly flies flew flown flying, drive drives drove driven driving, "
    "ferry ferries ferried ferrying, haul hauls hauled hauling, pull pulls pulled pulling, pluck "
    "plucks plucked plucking, wrest wrests wrested wresting, wrench wrenches wrenched, snatch "
    "snatches snatched snatching, extract extracts extracted extracting, prise prised prising, pry "
    "pried prying, drag drags dragged dragging, lead leads led leading, lift lifts lifted lifting, "
    "evacuate evacuates evacuated evacuating, whisk whisked whisking, meet meets met meeting, "
    "greet greets greeted greeting, embrace embraces embraced embracing, accept accepts accepted "
    "accepting, redeem redeems redeemed redeeming, ransom ransoms ransomed ransoming, win wins "
    "winning, buy buys bought buying, claim claims claimed claiming, save saves saved saving, pick "
    "picks picked picking, truck trucked trucking, bus buses, shepherd shepherded shepherding, "
    "usher ushers ushered ushering, rescue rescues rescued rescuing, guide guided guiding, deliver "
    "delivers delivered delivering, lure lured, spirit spirited spiriting, reunite reunites "
    "reunited reuniting, move moves moved moving, hail hails hailed hailing, cheer cheered cheering"
)
"""Verbs of getting back, where "home", "back" or "from captivity" stands behind their object."""

SHIPPING: Final = word_forms(
    "dispatch dispatches dispatched dispatching, despatch despatches despatched despatching, "
    "ship ships shipped shipping, pack packs packed packing, bundle bundled bundling, "
    "wave waves waved waving, turn turns turned turning, set sets setting"
)
"""Verbs of letting go, in the same place: "dispatched 117 soldiers home"."""

PASSING: Final = word_forms(
    "take takes took taken taking, restore restores restored restoring, consign consigns consigned "
    "consigning, conduct conducts conducted conducting, usher ushers ushered ushering, lead leads "
    "led leading, drive drives drove driven driving, render renders rendered rendering, escort "
    "escorts escorting, remit remitted"
)
"""Verbs of handing over, where "to" and a side stands behind their object."""

ALLOWING: Final = word_forms(
    "allow allows allowed allowing, permit permits permitted permitting, let lets letting"
)
"""Verbs of letting go, where "to leave", "to go home" stands behind their object."""

GRANTING: Final = word_forms("grant grants granted granting, restore restores restored restoring")
"""Verbs of letting go, where "freedom" stands behind their object."""
