"""Words of capturing and of holding; a part of ``parley.rules.lexicon``. Data only."""

from __future__ import annotations

from typing import Final

from parley.rules.persons import phrases

HOLD: Final = (
    *(
        f"{known} {what}"
        for known in ("listed", "confirmed", "registered", "recorded", "recognised", "recognized")
        for what in ("as held", "as captives", "as prisoners", "as prisoners of war", "as pows",
                     "as hostages")
    ),
    *(
        f"{known} to be {what}"
        for known in ("confirmed", "known", "believed", "thought", "said", "presumed", "estimated",
                      "reported")
        for what in ("held", "in captivity", "held captive", "in custody", "in detention")
    ),
    *phrases(
    "still there, still over there, not home yet, not yet home, not back yet, not yet back, "
    "thought to be alive, "
    "believed to be alive, presumed alive, presumed to be alive, believed to be still alive, "
    "thought to be still alive, believed still alive, known to be alive, still alive, has on its "
    "books, have on their books, hold, holds, held, holding, remain, remains, remained, "
    "remaining, detain, detains, detained, detaining, keep, keeps, kept, keeping, imprison, "
    "imprisoned, languish, languishing, stay, stays, stayed, behind bars, still in, being held, "
    "in captivity, captive, await, awaiting, are left, were left, is left, still inside, held "
    "hostage, held captive, held prisoner, held prisoners, kept hostage, kept prisoner, holding "
    "hostage, left in captivity, left behind, left in, still left, confirmed the presence of, "
    "confirms the presence of, confirm the presence of, acknowledges holding, acknowledged "
    "holding, admits holding, admitted holding, confirmed holding, have data on, has data on, "
    "have information on, has information on, have information about, has information about, "
    "register contains, register lists, register has, kept back, keeps back, keep back, keeping "
    "back, holding back, holds back, hold back, retain, retains, retained, retaining, hanging on "
    "to, hangs on to, hang on to, hung on to, still with, waiting "
    "for exchange, waiting for an exchange, waiting to come home, waiting to go home, waiting to "
    "return, waiting to return home, waiting for release, waiting for their release, waiting for "
    "their turn, waiting for their freedom, waiting to be exchanged, waiting to be swapped, "
    "waiting to be freed, waiting to be released, waiting to be brought home, waiting to be "
    "rescued, waiting to be returned, waiting to be repatriated, is home to, are home to, "
    "refused to return, refused to go home, refused to be exchanged, declined to go home, "
    "declined to return, declined repatriation, chose to stay, opted to stay, leaves, leaving, "
    "admits to, admitted to, admit to, owns up to, owned up to, own up to, confined, confine, "
    "confines, confining, incarcerated, incarcerate, incarcerates, incarcerating, interned, "
    "interning, interns, imprisons, imprisoning, languishes, languished, locked up, locks up, "
    "lock up, locking up, locked away, shut up, penned up, caged, under guard, under lock and "
    "key, serving time, still jailed, currently jailed, remain jailed, remains jailed, are "
    "jailed, jailed by, jailed in, awaits, yet to be freed, yet to be released, yet to be "
    "exchanged, yet to be returned, yet to come home, yet to return, not yet freed, not yet "
    "released, not yet exchanged, not yet returned, still to be freed, still to be released, "
    "still to be exchanged, in the grip of, in the clutches of"
    ),
    *(
        f"{continues} {how}"
        for continues in ("continue", "continues", "continued")
        for how in ("in captivity", "in custody", "in detention", "in prison", "in jail",
                    "in the power of", "in the hands of", "behind bars", "to be held",
                    "to be detained", "to languish", "to be imprisoned")
    ),
    "in the power of",
)  # fmt: skip
"""Verbs of holding."""

CAPTURE: Final = phrases(
    "captured, capture, captures, capturing, seized, seize, seizes, seizing, snatched, rounded up, "
    "taken prisoner, taken captive, taken hostage, fell into captivity, fallen into captivity, "
    "ended up in captivity"
)
"""How persons came into captivity: that tells of another day, and no stock of prisoners."""
