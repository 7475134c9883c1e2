"""Who can be exchanged: persons, remains, and the words around them in a counted group. Data only.

Phrases are in lower case, as tokenised by ``parley.text.tokenize``.
"""

from __future__ import annotations

from typing import Final


def phrases(text: str) -> tuple[str, ...]:
    """Phrases written with commas between them."""
    return tuple(part.strip() for part in text.split(","))


PERSONS: Final[dict[str, tuple[str, ...]]] = {
    "soldiers": phrases(
        "soldiers, soldier, servicemen, serviceman, servicewomen, servicewoman, troops, troop, "
        "defenders, defender, fighters, fighter, military personnel, military, service members, "
        "service personnel, service member, servicepersons, warriors, warrior, combatants, "
        "combatant, mujahideen, mujahidin, mujahedin, mujahedeen, "
        "militants, men-at-arms, conscripts, conscript, marines, marine, paratroopers, "
        "infantrymen, reservists, reservist, militiamen, guerrillas, rebels, insurgents, gunmen, "
        "members of the military, members of the armed forces, members of the security forces, "
        "army personnel, military servicemen, military men, heroes, hero, uniformed personnel, "
        "members of the forces, forces, members of the security services, security personnel, "
        "members of the army, members of the police, army members, troopers, operatives, national "
        "army soldiers, government soldiers, personnel, guys, lads, commandos, snipers, gunners, "
        "peacekeepers, legionnaires, jihadists, recruits, draftees, veterans, bandits, pirates, "
        "tribesmen, loyalists, islamists, separatists, cadets, rangers, guerillas, servicemembers, "
        "servicemember, artillerymen, mortarmen, tankmen, tank crewmen, submariners, sappers, "
        "scouts, machine-gunners, machine gunners, grenadiers, stormtroopers, assault troops, "
        "riflemen, spetsnaz, drone operators, drone pilots, radio operators, cavalrymen, soldiery, "
        "signallers, guardspersons, ex-servicemen, ex-soldiers, ex-fighters, battle-hardened "
        "soldiers, auxiliaries, fighting men, men in uniform, men under arms, representatives of "
        "the armed forces, representatives of the defence forces"
    ),
    "prisoners of war": phrases(
        "prisoners of war, prisoner of war, prisoners-of-war, prisoner-of-war, pows, pow, war "
        "prisoners, war prisoner, p.o.w.s, p.o.w"
    ),
    "prisoners": phrases(
        "prisoners, prisoner, captives, captive, detainees, detainee, inmates, inmate, internees, "
        "lifers, lifer, life-termers, life-termer, "
        "suspects, abductees, convicts, jailed, political prisoners, security prisoners, "
        "returnees, returnee, ex-prisoners, ex-captives, prison inmates"
    ),
    "hostages": phrases("hostages, hostage, kidnapped"),
    "people": phrases(
        "people, arabs, kurds, jews, yazidis, druze, muslims, moslems, alawites, bedouin, "
        "bedouins, europeans, westerners, expatriates, passengers, passenger, members, member, "
        "persons, person, adults, adult, individuals, individual, men, man, nationals, national, "
        "citizens, citizen, names, compatriots, countrymen, residents, souls, comrades, "
        "comrades-in-arms, brothers-in-arms, human beings, foreigners, foreign nationals, sons, "
        "sons and daughters, fellow citizens, brothers, brothers and sisters, husbands, fathers, "
        "crimean tatars, tatars, chechens, buryats, lives, loved ones, chaps, fellows, blokes, "
        "folk, folks, natives, locals, inhabitants, townspeople, townsmen, fellow villagers, "
        "fellow townsmen, islanders, fellow countrymen, fellow soldiers, fellow fighters, "
        "invalids, amputees"
    ),
    "civilians": phrases(
        "civilians, civilian, noncombatants, non-combatants, villagers, pilgrims, labourers, "
        "fishermen, workers, farm workers, drivers, journalists, journalist, doctors, medics, aid "
        "workers, hajj pilgrims, worshippers, clerics, nurses, engineers, students, teachers, "
        "farmers, shepherds, herders, peasants, traders, businessmen, priests, nuns, missionaries, "
        "paramilitaries, tourists, contractors, scientists, interpreters, cooks, photographers, "
        "pensioners, retirees, deportees, lecturers, professors, academics, employees, lecturers, "
        "professors, academics, lawyers, employees, schoolchildren, victims, travellers, "
        "travelers, commuters, parishioners, congregants, churchgoers, seminarians, pastors, "
        "monks, imams, miners, schoolteachers, herdsmen, truckers, woodcutters, lumberjacks, "
        "bishops, paramedics, orderlies, surgeons, rescuers, firefighters, firemen, chaplains, "
        "clergymen, reporters, bloggers, editors, correspondents, sportsmen, athletes, "
        "electricians, welders, librarians, psychologists, housewives, technicians, hikers, "
        "backpackers, lorry drivers, truck drivers, bankers, executives, dealers, arms dealers, "
        "traffickers, arms traffickers, drug traffickers, smugglers, hackers, cybercriminals, "
        "criminals, fraudsters, launderers, scholars, researchers, mountaineers, cyclists, "
        "vloggers, rappers, musicians, singers, dancers, photojournalists, filmmakers, "
        "entrepreneurs, businesspeople, businesswomen, expats, exiles, hitmen, assassins, killers, "
        "bombers, plotters, accomplices, dual nationals, dual citizens, sleeper agents, "
        "secret agents, undercover agents, double agents, moles, operators, programmers"
    ),
    "women": phrases(
        "women, woman, females, servicewomen, girls, girl, mothers, schoolgirls, schoolgirl, widows"
    ),
    "children": phrases(
        "children, child, minors, minor, youngsters, kids, orphans, boys, boy, teenagers, "
        "teenager, infants, toddlers, schoolboys, babies, teens, youths"
    ),
    "wounded": phrases("wounded, injured, sick, casualties of captivity, wounded and sick"),
    "officers": phrases(
        "officers, officer, commanders, commander, generals, colonels, majors, captains, "
        "lieutenants, ensigns, midshipmen, warrant officers"
    ),
    "privates and sergeants": phrases(
        "privates and sergeants, sergeants and privates, soldiers and sergeants, privates, "
        "sergeants, enlisted, enlisted men, enlisted personnel, non-commissioned officers, rank "
        "and file, corporals"
    ),
    "national guardsmen": phrases(
        "national guardsmen, guardsmen, national guards, guards, national guard"
    ),
    "border guards": phrases(
        "border guards, border guard, border patrol members, border service members"
    ),
    "policemen": phrases(
        "policemen, police officers, police, ex-policemen, policewomen, policewoman, gendarmes, "
        "constables"
    ),
    "sailors": phrases(
        "sailors, sailor, mariners, mariner, seamen, crew members, crewmen, crew, "
        "seafarers, trawlermen"
    ),
    "pilots": phrases("pilots, pilot, airmen, aviators"),
    "volunteers": phrases(
        "volunteers, mercenaries, mercenary, volunteer fighters, foreign volunteers"
    ),
    "politicians": phrases(
        "politicians, mayors, leaders, activists, activist, spies, spy, dissidents, opposition "
        "figures, agents, senior figures, leading figures, top figures, supporters, "
        "sympathisers, sympathizers, followers, cadres, partisans"
    ),
}
"""Persons who can be exchanged: heads of a counted group, by the category they belong to."""

OCCUPATIONS: Final = frozenset(
    phrases(
        "academic, activist, actor, actress, adviser, aide, ally, archaeologist, artist, "
        "assassin, attorney, author, ballerina, banker, blogger, bomber, broker, businessman, "
        "businesswoman, campaigner, citizen, colonel, commander, contractor, couple, courier, "
        "critic, cybercriminal, dancer, dealer, defector, diplomat, director, dissident, duo, "
        "economist, editor, engineer, entrepreneur, envoy, executive, exile, expatriate, "
        "filmmaker, financier, fraudster, fugitive, general, hacker, historian, "
        "hitman, informant, killer, kingpin, launderer, leader, lieutenant, linguist, major, "
        "mayor, minister, mogul, mountaineer, murderer, musician, nephew, officer, official, "
        "oligarch, operative, opponent, pastor, philanthropist, photojournalist, physicist, "
        "plotter, podcaster, poet, politician, programmer, publisher, rapper, "
        "representative, researcher, scholar, scientist, sergeant, singer, smuggler, spy, "
        "star, student, trafficker, traitor, trio, tycoon, veteran, vlogger, warlord, writer"
    )
)
"""What one person freed or given for others may be, beside the persons above."""

BODIES: Final = phrases(
    "sets of remains, sets of human remains, mortal remains, caskets, casket, coffins, coffin, "
    "bodies, body, remains, corpses, corpse, dead, fallen, dead bodies, the dead, fallen "
    "soldiers, fallen defenders, fallen servicemen, killed soldiers, dead soldiers, dead "
    "servicemen, bodies of soldiers"
)
"""Remains of the dead."""

MODIFIERS: Final = phrases(
    "slain, more, other, others, another, further, additional, captured, captive, wounded, "
    "injured, sick, ill, seriously, severely, heavily, badly, gravely, critically, seriously "
    "wounded, former, civilian, freed, released, returned, imprisoned, jailed, detained, "
    "repatriated, exchanged, swapped, military, army, regular, own, new, young, female, male, "
    "elderly, foreign, fellow, living, senior, junior, so-called, suspected, alleged, convicted, "
    "kidnapped, abducted, unarmed, ordinary, individual, deported, displaced, minor, adult, "
    "healthy, front-line, frontline, navy, naval, air, force, border, national, merchant, "
    "professional, mobilised, mobilized, conscripted, contract, political, security, war, key, "
    "such, mentioned, said, illegally, unlawfully, ex, pro-russian, pro-iranian, separatist, "
    "rebel, government, loyalist, state, life-sentence, high-profile, dual, disabled, medical, "
    "emaciated, exhausted, remaining, unidentified, fallen, dead, killed, deceased, unfortunate, "
    "brave, combat, special, volunteer, islamist, teenage, frozen, underage, vulnerable, "
    "stateless, innocent, unaccompanied, terminally, chronically, mostly, mainly, all, pow"
)
"""Words between a number and its head that do not end the group."""

MODIFIER_WORDS: Final = frozenset(word for phrase in MODIFIERS for word in phrase.split())
