"""Who mediated: patterns over signs; ``who`` is one of a list of mediators, ``cue`` what tells it.

``needs`` are the kinds of cue a rule takes (``CUES``). Words of mediating say it by themselves;
help, efforts or a part in something where an exchange is spoken of; thanks where they are for it.
"""

from __future__ import annotations

import re
from typing import Final

from parley.rules.record import Rule
from parley.rules.wording import Wording
from parley.rules.words import word_set

_THANKS: Final = (
    "thank", "credit", "grateful", "gratitude", "prais", "hail", "appreciat", "commend", "applaud",
    "tribute",
)  # fmt: skip
_ARRANGES: Final = ("arrang", "negotiat", "organi", "secur")

CUES: Final[dict[str, str]] = {
    "naming": r"mention of$|^mention(?:ed|s|ing)$|^singled out$",
    "leading-to": r"^through$|^via$|^thanks to$| (?:by|of|from)$",
    "mediators": (
        r"^(?:mediators?|intermediar(?:y|ies)|middlem[ae]n|facilitators?|go-betweens?|brokers"
        r"|guarantors?)$"
    ),
    "mediating": (
        r"\b(?:mediat|broker|facilitat|intermedia|go-between|good offices|overs[ea]|sponsor"
        r"|humanitarian (?:role|efforts)|put together|instrumental|interce|shuttle|middlem"
        r"|good services|auspices|aegis|patronage|(?:sides|parties) together|stepped in|postman"
        r"|conduit|protecting power"
        r"|(?:channel|bridge) between|made \w+(?: \w+)? possible|(?:taking|took|claimed) credit"
        r"|convened|co-chair|chaired"
        r"|hand in|(?:part|role) in\b|(?:played|had) (?:a|its|their|his) part)"
    ),
    "thanking": rf"\b(?:{'|'.join(_THANKS)})",
    "helping": (
        r"\b(?:help|assist|effort|manage|role|participa|involve|host|contribution|interven"
        r"|coordinat|orchestrat|engineer|diploma|owe)"
    ),
    "involving": r"\binvolv",
    "arranging": rf"\b(?:{'|'.join(_ARRANGES)})",
}
"""What the words of each kind of cue look like; the first that fits is the cue's."""

OTHER_CUES: Final = Wording(
    f"{CUES['thanking']}|{CUES['arranging']}|mediators?\\b|{CUES['involving']}",
    *_THANKS, *_ARRANGES, "mediator", "involv",
)  # fmt: skip
"""Cues that have another sign than that of mediating."""

NOT_DONE: Final = word_set(
    "offer offers offered offering ready willing propose proposes proposed proposal refuse refused "
    "refuses decline declined reject rejected rejects rejecting ask asked urge urged invite "
    "invited seek seeks sought seeking could may might hope hoped hopes want wants wanted "
    "suggested without failed never plan plans planned"
)
"""In front of a cue: nobody has mediated."""
OTHER_HELP: Final = word_set(
    "military financial medical economic energy weapons treating treatment rehabilitation refugees"
)
"""Inside what a rule matched: help of another kind."""
OTHER_MATTERS: Final = word_set("war conflict invasion grain peace hostilities nuclear")
"""What else is mediated, near a cue in a sentence without an exchange."""
ENDS: Final = word_set("peace war conflict invasion hostilities fighting")
"""What is mediated beside an exchange, right behind a cue: "efforts to end the war"."""
HOSTING: Final = re.compile(r"\bhost")
"""A cue that makes no mediator of who has others at home, unless for the exchange."""
TALKS: Final = word_set(
    "talks negotiations contacts consultations discussions diplomacy efforts mediation process"
)
"""Who is involved in them mediates; in front of a cue of that kind."""
PARTNERS: Final = word_set("partners partner friends friend colleagues allies counterparts side")
"""Behind an adjective: who may have helped, as an American citizen has not."""
ROUTES: Final = re.compile(r"^(?:via|through)$")
"""A cue that may as well tell the way the freed took, behind a verb of coming."""
TRUCES: Final = word_set("ceasefire cease-fire truce armistice")
"""The same right behind a cue in one word: "the Russian-brokered ceasefire"."""
_CUES_OF_DOING: Final = frozenset({"mediating", "mediators", "helping"})

MEDIATIONS: Final[tuple[Rule, ...]] = (
    Rule(
        "mediated-by",
        "{cue:mediate} (?:in|at|date|word|adjective|comma|mediate|be|of|swap|deal){0,6}? "
        "(?:by|of|from|to|colon) (?:word|and|role){0,2}? {who:mediator}",
        "mediation",
        examples=(
            "The prisoner swap was mediated by the United Arab Emirates.",
            "The prisoner exchange was mediated by the International Committee of the Red Cross.",
            "The role of mediator in the prisoner exchange was taken by the Swiss government.",
        ),
        counterexamples=(
            "The prisoner swap was delayed by the United Arab Emirates.",
            "Russia rejected mediation by Turkey in the prisoner exchange.",
        ),
        needs=_CUES_OF_DOING,
    ),
    Rule(
        "mediation-was-provided",
        "{cue:mediate} [^.;:y]{0,12}? (?:be (?:word|receive|free|be){0,2}|word) by (?:word){0,2} "
        "{who:mediator}",
        "mediation",
        examples=(
            "Humanitarian mediation in returning the servicemen from captivity was provided by the "
            "United Arab Emirates.",
            "Mediation efforts during the return of the prisoners were provided by the UAE.",
            "Mediation efforts during the return of the prisoners from captivity were undertaken "
            "by the UAE.",
        ),
        counterexamples=("Mediation in the prisoner exchange was discussed in Turkey.",),
        needs=frozenset({"mediating"}),
    ),
    Rule(
        "mediated-through",
        "{cue:mediate} (?:word|and|role){0,2}? {who:mediator}",
        "mediation",
        examples=(
            "Four children held captive were returned through Qatar.",
            "The prisoners were exchanged through Turkish mediation.",
            "The prisoners were exchanged under the auspices of the United Nations.",
            "The prisoner swap was made possible with the help of the UAE.",
        ),
        counterexamples=(
            "Four children held captive were returned past Qatar.",
            "The prisoners were exchanged in spite of the United Nations.",
        ),
        needs=frozenset({"leading-to"}),
    ),
    Rule(
        "mediators-are",
        "{cue:mediate} (?:word|comma|dash|colon|open|be){0,2}? {who:body}",
        "mediation",
        examples=(
            "Mediators Qatar and Egypt had pressed for the exchange of prisoners.",
            "The mediators were Turkey and Saudi Arabia. The prisoners came home.",
            "The mediators, Egypt and Qatar, had pressed for the exchange of prisoners.",
        ),
        counterexamples=("Mediators met in Qatar before the exchange of prisoners.",),
        needs=frozenset({"mediators"}),
    ),
    Rule(
        "mediators-in",
        "{cue:mediate} in (?:word){0,1} {who:side}",
        "mediation",
        examples=(
            "They informed the mediators in Doha and Cairo. The prisoners were exchanged.",
            "The lists went to the mediators in Egypt and Qatar before the exchange of prisoners.",
        ),
        counterexamples=("Mediators met in Qatar before the exchange of prisoners.",),
        needs=frozenset({"mediators"}),
    ),
    Rule(
        "mediator-does",
        "{who:mediator} (?:comma word with|comma|who|word|and|side|be|date|speech|office|previous"
        "|person|persons|role|receive|adjective|so-far|subset|number|bare|quote|dash|mediate|that){0,8}?"
        " {cue:mediate}",
        "mediation",
        examples=(
            "Qatar mediated the exchange of prisoners.",
            "The International Committee of the Red Cross mediated the prisoner exchange.",
            "With Qatar's assistance 29 captives were exchanged.",
            "Egyptian and Qatari mediators worked on the prisoner exchange.",
            "Erdogan's mediation made the prisoner swap possible.",
            "Doha had helped to bring the sides together before the prisoner exchange.",
            "Turkey and Qatar had both played their part. The prisoners were exchanged.",
            "Georgian Prime Minister Irakli Garibashvili mediated the prisoner exchange.",
        ),
        counterexamples=(
            "Qatar watched the exchange of prisoners.",
            "Qatar offered to mediate the exchange of prisoners.",
            "With Qatar's agreement 29 captives were exchanged.",
        ),
        needs=_CUES_OF_DOING,
    ),
    Rule(
        "mediator-also-does",
        "start (?:word|role|comma){0,3} {who:speaker} [^;:.P]{1,14}? and (?:word){0,1}"
        "{cue:mediate}",
        "mediation",
        examples=(
            "Washington had put pressure on both sides and helped to secure the prisoner exchange.",
            "Qatar passed on the lists and mediated the exchange of prisoners.",
        ),
        counterexamples=(
            "Washington put pressure on both sides and the prisoners were exchanged.",
            "Qatar watched and Russia helped to arrange the exchange of prisoners with Ukraine.",
        ),
        needs=_CUES_OF_DOING,
    ),
    Rule(
        "mediator-behind-an-aside",
        "start (?:word|role|comma){0,3} {who:speaker} [^;:.yP]{0,6} comma [^;:.y]{1,14}? comma "
        "(?:word){0,1} {cue:mediate} (?! by)",
        "mediation",
        examples=(
            "The UAE, which has ties with both countries, acted as mediator in the prisoner swap.",
            "Qatar and Egypt, whose envoys met in Cairo, mediated the exchange of prisoners.",
        ),
        counterexamples=(
            "Russia, which has ties with Qatar, praised the exchange of prisoners.",
            "Iran, which swapped prisoners in May, met in talks, mediated by Oman.",
        ),
        needs=_CUES_OF_DOING,
    ),
    Rule(
        "mediator-it-says",
        "{who:mediator} nobody pronoun (?:word|be){0,2} {cue:mediate}",
        "mediation",
        examples=(
            "Turkey would go on playing its part after it helped to arrange the prisoner exchange.",
            "Qatar announced that it had mediated the exchange of prisoners.",
        ),
        counterexamples=("Turkey said it would offer to mediate an exchange of prisoners.",),
        needs=_CUES_OF_DOING,
    ),
    Rule(
        "mediators-speak",
        "{who:mediator}",
        "mediation",
        examples=("Egyptian and Qatari mediators said 90 prisoners would be exchanged.",),
        counterexamples=("Egyptian and Qatari ministers said 90 prisoners would be exchanged.",),
        needs=frozenset({"mediators"}),
    ),
    Rule(
        "mediated-by-in-one-word",
        "{who:mediate}",
        "mediation",
        examples=(
            "The prisoner exchange was UAE-mediated.",
            "An Egyptian-brokered deal led to the exchange of prisoners.",
        ),
        counterexamples=("A UAE-registered plane took part in the exchange of prisoners.",),
        needs=frozenset({"mediating"}),
    ),
    Rule(
        "talks-involving",
        "{cue:cover} (?:word){0,1} {who:body}",
        "mediation",
        examples=(
            "The prisoners were exchanged after complex negotiations involving the UAE.",
            "The prisoner swap crowned months of talks involving Qatar and Egypt.",
        ),
        counterexamples=("The prisoner exchange involving Ukraine followed talks in the UAE.",),
        needs=frozenset({"involving", "helping"}),
    ),
    Rule(
        "mediator-arranges",
        "{who:mediator} (?:comma|who|word|and|side|speech|office|role|person){0,5}? {cue:arranging}"
        " (?:word|adjective|persons){0,2}? (?:swap|deal|exchanges)",
        "mediation",
        examples=(
            "Turkey negotiated the prisoner exchange.",
            "The UAE, which arranged the prisoner swap, has ties with both.",
        ),
        counterexamples=("Turkey welcomed the prisoner exchange.",),
        needs=frozenset({"arranging"}),
    ),
    Rule(
        "was-thanked",
        "{who:mediator} (?:word|and|side|comma){0,4}? {cue:say}",
        "mediation",
        examples=("Qatar was thanked by both sides after the prisoner exchange.",),
        counterexamples=("Qatar thanked both sides after the prisoner exchange.",),
        needs=frozenset({"being-thanked"}),
    ),
    Rule(
        "thanked-for",
        "{cue:thanking} (?:word|and|by|person|comma|side|office|role|persons|to|of){0,14}? "
        "{who:mediator} (?:word|comma|and|side|person|office|role|persons){0,7}? (?:for|with) "
        "(?:[^.;y]|pronoun say){0,6}? "
        "(?:mediate|deal|swap|remains|total|come|group|persons)",
        "mediation",
        examples=(
            "Zelensky thanked the UAE for its mediation of the prisoner exchange.",
            "Kyiv credited the UAE with helping to secure the prisoner swap.",
            "Zelensky thanked Pope Francis for helping to bring the captives home.",
            "The ministry is grateful to the Security Service, Defence Intelligence and the "
            "Ombudsman's Office, as well as to the UAE for its mediation of the prisoner exchange.",
        ),
        counterexamples=(
            "Zelensky thanked the UAE for its hospitality.",
            "Zelensky thanked the EU for its military assistance during the prisoner exchange.",
        ),
        needs=frozenset({"thanking"}),
    ),
    Rule(
        "thanked",
        "{cue:thanking} (?:word|and|to|of|mediate|persons|comma|come){0,5}? {who:body} "
        '(?=[.,;+)"]|$)',
        "mediation",
        examples=(
            "He thanked the UAE. The prisoners were exchanged.",
            'After the prisoner swap he said: "I thank our partners, the Emirates and Turkey."',
            "We are grateful to Turkey, where the prisoners were exchanged.",
        ),
        counterexamples=("He thanked the troops. The prisoners were exchanged in the UAE.",),
        needs=frozenset({"thanking"}),
    ),
    Rule(
        "thanked-too",
        "{cue:thanking} [^.;:]{0,7}? for (?:word){0,2} mediate "
        "(?:word|deal|swap|persons|comma){0,3} and (?:word){0,1} {who:body} "
        "for (?:word){0,2} mediate",
        "mediation",
        examples=(
            "He thanked Oman for its efforts and Egypt for its role in the prisoner swap.",
            "He thanked Oman for facilitating the prisoner swap and Egypt for its diplomacy.",
        ),
        counterexamples=("He thanked Oman for its efforts and Egypt in the prisoner swap.",),
        needs=frozenset({"thanking"}),
    ),
    Rule(
        "thanked-and-named",
        '{thanks:thanking} [^.;]{0,12}? {cue:say} (?:word|of){0,2}? {who:body} (?=[.,;+)"]|$)',
        "mediation",
        examples=(
            "Kyiv expressed thanks to all its partners and made particular mention of Washington. "
            "The prisoners were exchanged.",
            '"I thank the Emirates," he said, and also mentioned Turkey. The prisoners were '
            "exchanged.",
        ),
        counterexamples=("He thanked everyone and said Turkey had exchanged the prisoners.",),
        needs=frozenset({"naming"}),
    ),
    Rule(
        "thanked-in-a-list",
        "{cue:thanking} [^.;:]{0,8}? colon (?:word|and|persons|comma|role){0,5}? {who:body}",
        "mediation",
        examples=(
            'After the prisoner swap he said: "I thank everyone who helped: our team and the UAE."',
        ),
        counterexamples=("He thanked everyone: the prisoners exchanged in the UAE were home.",),
        needs=frozenset({"thanking"}),
    ),
    Rule(
        "thanked-partners",
        "{cue:thanking} (?:word|to|mediate|quote){0,3}? {who:adjective} (?:word|persons|role)",
        "mediation",
        examples=("He thanked our American partners. The prisoners were exchanged.",),
        counterexamples=("He thanked our own partners. The prisoners were exchanged.",),
        needs=frozenset({"thanking"}),
    ),
)
